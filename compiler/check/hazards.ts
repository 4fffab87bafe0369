import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { report } from "../diagnostics/registry.ts";
import type { CheckedClass, CheckedProgram, TExpr } from "./typed.ts";
import type { Type } from "./types.ts";
import { expressionsIn, functionsOf } from "./walk.ts";

/**
 * Warnings about plain CPython that follow from what was checked: floats that are compared or ordered inside of a list
 * (PMT0615), the sign of a nan (PMT0616), and parts of the SDK that add floats by `sum` (PMT0613). Needs a program
 * without errors whose bodies were all checked; `isSdk` tells the SDK's files.
 */
export function hazardsOf(program: CheckedProgram, isSdk: (file: string) => boolean): Diagnostic[] {
  const sums = new SdkSums(program, isSdk);
  const found: Diagnostic[] = [];
  const look = (file: string, tree: unknown): void => {
    for (const e of expressionsIn(tree)) {
      const name = e.op === "new" ? e.class : e.op === "call" ? e.function : null;
      if (name !== null && sums.has(name)) {
        found.push(report(file, "PMT0613", e.span, { what: `floats in \`${name}\`` }));
      } else if (e.op === "prim" && e.prim === "float.copysign") {
        found.push(report(file, "PMT0616", e.span));
      } else if (e.op === "prim" && NAN_ROWS.test(e.prim) && holdsFloat(program, elementOf(e))) {
        found.push(report(file, "PMT0615", e.span));
      } else if (e.op === "order" && e.file !== null) found.push(report(file, "PMT0615", e.span));
    }
  };
  for (const { file, code } of codeOf(program)) if (!isSdk(file)) look(file, code);
  return found.filter((d, i) => !found.slice(0, i).some((before) => isSame(before, d)));
}

/** Rows that compare elements: a nan that is the same object equals itself for plain CPython, and it sorts with nan. */
const NAN_ROWS = /^(list|deque)\.((contains|index|count|remove|sort|places)(By|Float)?|(min|max)By)$/;

function isSame(a: Diagnostic, b: Diagnostic): boolean {
  return a.code === b.code && a.file === b.file && a.span.start === b.span.start && a.span.end === b.span.end;
}

function elementOf(e: TExpr & { op: "prim" }): Type | null {
  const type = e.args[0]?.type;
  return type?.kind === "list" || type?.kind === "deque" ? type.of : null;
}

function holdsFloat(program: CheckedProgram, type: Type | null): boolean {
  if (type === null) return false;
  if (type.kind === "float") return true;
  if (type.kind === "tuple") return type.items.some((item) => holdsFloat(program, item));
  if (type.kind === "object") {
    const owner = program.classes.get(type.class);
    return owner?.isRecord === true && owner.fields.some((field) => holdsFloat(program, field.type));
  }
  return "of" in type && holdsFloat(program, type.of as Type);
}

/** Everything that runs, by the file that holds it. */
function* codeOf(program: CheckedProgram): Generator<{ readonly file: string; readonly code: unknown }> {
  for (const { file, value } of program.constants) yield { file, code: value };
  for (const owner of program.classes.values()) yield { file: owner.file, code: partsOf(owner) };
  for (const { file, body } of program.functions.values()) yield { file, code: body };
}

function partsOf(owner: CheckedClass): unknown {
  return [owner.fields.map((field) => field.initial), functionsOf(owner).map((each) => each.body)];
}

/** Classes and functions that add floats by `sum` in the SDK's own files, or make such objects there. */
class SdkSums {
  readonly #program: CheckedProgram;
  readonly #isSdk: (file: string) => boolean;
  readonly #known = new Map<string, boolean>();

  constructor(program: CheckedProgram, isSdk: (file: string) => boolean) {
    this.#program = program;
    this.#isSdk = isSdk;
  }

  has(name: string): boolean {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    this.#known.set(name, false);
    const owner = this.#program.classes.get(name);
    const inherits = owner !== undefined && owner.base !== null && this.has(owner.base);
    const code = owner === undefined ? this.#program.functions.get(name) : { file: owner.file, body: partsOf(owner) };
    const adds = code !== undefined && this.#isSdk(code.file) && this.#adds(code.body);
    this.#known.set(name, inherits || adds);
    return inherits || adds;
  }

  #adds(tree: unknown): boolean {
    for (const e of expressionsIn(tree)) {
      if (e.op === "prim" && e.prim === "list.sumFloat") return true;
      if ((e.op === "new" && this.has(e.class)) || (e.op === "call" && this.has(e.function))) return true;
    }
    return false;
  }
}
