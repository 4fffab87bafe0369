import type { Span } from "../diagnostics/diagnostic.ts";
import { overridesOf } from "./inheritance.ts";
import type { FunctionInfo, Program } from "./program.ts";

/** Reports every call cycle once, at the call that closes it, with the way round. */
export function checkRecursion(program: Program): void {
  const state = new Map<string, "open" | "closed">();
  const path: FunctionInfo[] = [];
  const visit = (info: FunctionInfo): void => {
    state.set(info.key, "open");
    path.push(info);
    for (const [key, span] of info.calls) for (const name of targets(program, key)) follow(info, name, span);
    path.pop();
    state.set(info.key, "closed");
  };
  const follow = (info: FunctionInfo, key: string, span: Span): void => {
    const callee = program.functions.get(key);
    if (callee === undefined) return;
    if (state.get(key) === "open") {
      const from = path.findIndex((step) => step.key === key);
      const cycle = [...path.slice(from).map((step) => step.key), key].join(" -> ");
      // The other calls of the cycle, where they stand in the same file.
      const labels = path.slice(from, -1).flatMap((step, i) => {
        const next = path[from + i + 1];
        const call = next === undefined ? undefined : step.calls.get(next.key);
        const isHere = call !== undefined && step.decl.unit === info.decl.unit;
        return isHere ? [{ span: call, text: `${step.key} calls ${next?.key}` }] : [];
      });
      program.report(info.decl.unit, "PMT0308", span, { cycle }, { labels });
    } else if (state.get(key) === undefined) visit(callee);
  };
  for (const info of program.functions.values()) if (state.get(info.key) === undefined) visit(info);
}

/** Keys of the functions that a call may run: of a method also those that take its place in heirs. */
function targets(program: Program, key: string): string[] {
  const name = key.replace(/^super /, "");
  const decl = program.functions.get(name)?.decl;
  if (name !== key || decl === undefined || decl.owner === null || decl.name === "__init__") return [name];
  return [name, ...overridesOf(program, decl.owner, decl.name).map((other) => program.functionInfo(other).key)];
}
