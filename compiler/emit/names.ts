import type { IrFunction, IrModule, IrStmt } from "../ir/ir.ts";
import { blocksOf } from "../ir/lower/walk.ts";
import { asciiName } from "./code.ts";

/** Words that no binding of a strict module may have, and globals that the emitted code relies on. */
const reserved = new Set(
  (
    "arguments as async await break case catch class const constructor continue debugger default delete do else enum eval " +
    "export extends false finally for from function get if implements import in instanceof interface let new null of " +
    "package private protected public return set static super switch this throw true try type typeof undefined var void " +
    "while with yield NaN Infinity Number Object Math globalThis any boolean never number object string symbol unknown"
  ).split(" "),
);

/** Properties that would not be ordinary members of a class. */
const reservedMembers = new Set(["constructor", "__proto__", "prototype"]);

/** The first of `name`, `name_`, `name__` ... that is free. */
export function freeName(name: string, taken: (name: string) => boolean): string {
  let free = name;
  while (taken(free)) free += "_";
  return free;
}

export function memberName(name: string): string {
  return freeName(name, (n) => reservedMembers.has(n));
}

/** Name of a parameter that stands for a field. */
export function parameterName(name: string, taken: ReadonlySet<string>): string {
  return freeName(name, (n) => reserved.has(n) || taken.has(n));
}

/** Name of a comparer's function; no name of Python holds a `$`. */
export function comparerName(name: string): string {
  return `$${asciiName(name.replaceAll("?", "$or_none").replaceAll(/, |[ <>,]/g, "$"))}`;
}

/** Names of a module's classes, functions and constants in TypeScript. */
export class GlobalNames {
  readonly #names = new Map<string, string>();
  /** Every name that a local must not hide: the runtime's, and those that were changed. */
  readonly hidden: ReadonlySet<string>;
  /** Every name of the module as it is written: a local of the author's may hide one, a changed name may not. */
  readonly written: ReadonlySet<string>;

  constructor(module: IrModule, runtimeNames: ReadonlySet<string>, ownNames: ReadonlySet<string>) {
    const hidden = new Set(runtimeNames);
    const all = [...module.classes, ...module.enums, ...module.functions, ...module.constants].map((d) => d.name);
    const originals = new Set(all);
    const used = new Set<string>();
    for (const name of all) {
      const blocked = (n: string): boolean =>
        reserved.has(n) || runtimeNames.has(n) || ownNames.has(n) || used.has(n) || (n !== name && originals.has(n));
      const free = freeName(name, blocked);
      used.add(free);
      this.#names.set(name, free);
      if (free !== name) hidden.add(free);
    }
    this.hidden = hidden;
    this.written = used;
  }

  of(name: string): string {
    return this.#names.get(name) ?? name;
  }
}

/** Names of the locals of one function in TypeScript: the author's, where they are free. */
export function localNames(f: IrFunction, { hidden, written }: GlobalNames): ReadonlyMap<string, string> {
  const originals = new Set<string>([...f.params, ...f.hoisted].map((l) => l.name));
  declaredIn(f.body, originals);
  const names = new Map<string, string>();
  const used = new Set<string>();
  for (const name of originals) {
    const free = freeName(
      name,
      (n) => reserved.has(n) || hidden.has(n) || used.has(n) || (n !== name && (originals.has(n) || written.has(n))),
    );
    used.add(free);
    names.set(name, free);
  }
  return names;
}

function declaredIn(block: readonly IrStmt[], into: Set<string>): void {
  for (const stmt of block) {
    if (stmt.op === "let") into.add(stmt.name);
    if (stmt.op === "forRange" || stmt.op === "forList") into.add(stmt.variable);
    if (stmt.op === "forDict") into.add(stmt.key).add(stmt.value);
    for (const inner of blocksOf(stmt)) declaredIn(inner, into);
  }
}
