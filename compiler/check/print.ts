import { LogLevel } from "../../runtime/abi/layout.ts";
import type * as ast from "../parse/ast.ts";
import type { Program } from "./program.ts";
import type { Scope } from "./scope.ts";
import { templateOf } from "./templates.ts";
import type { TStmt } from "./typed.ts";

/** True for `print(...)` where no name of the author's hides it. */
export function isPrint(scope: Scope, node: ast.Call): boolean {
  return (
    node.func.kind === "Name" &&
    node.func.id === "print" &&
    !scope.localNames.has("print") &&
    scope.global("print") === null
  );
}

/** `print(...)` is a log line at level info: its arguments as `str` writes them, with `sep` between them. */
export function checkPrint(scope: Scope, node: ast.Call, span: ast.Stmt["span"]): TStmt | null {
  let separator = " ";
  for (const { name, value, span: at } of node.keywords) {
    if (name === "sep" && value.kind === "Str") separator = value.value;
    else {
      const problem = name === "sep" ? "`sep` is a literal text" : `\`${name}\` has no meaning for a line of the log`;
      scope.report("PMT0593", at, { problem });
      return null;
    }
  }
  const parts = node.args.flatMap((argument, i): ast.JoinedStr["parts"] => {
    const between: ast.StrLiteral = { kind: "Str", value: i === 0 ? "" : separator, span: argument.span };
    if (argument.kind === "Str") return [between, argument];
    if (argument.kind === "JoinedStr") return [between, ...argument.parts];
    return [between, { kind: "FormattedValue", value: argument, conversion: null, spec: null, span: argument.span }];
  });
  if (scope.caller !== null) scope.caller.prints ??= { unit: scope.unit, span: node.span };
  const message = templateOf(scope, parts, node.span, "log");
  return message === null ? null : { op: "log", level: LogLevel.info, message, call: node.span, span };
}

/** Reports every `print` that can run in `__init__`: there is no log before the start. */
export function checkPrints(program: Program): void {
  const seen = new Set<string>();
  const visit = (key: string): void => {
    const info = program.functions.get(key);
    if (info === undefined || seen.has(key)) return;
    seen.add(key);
    if (info.prints !== null) program.report(info.prints.unit, "PMT0594", info.prints.span);
    for (const callee of info.calls.keys()) visit(callee);
  };
  for (const [key, info] of program.functions) {
    if (info.decl.owner?.isStrategy === true && info.decl.node.name === "__init__") visit(key);
  }
}
