import type { Primitive } from "../../dsl-spec/primitives.ts";
import { PRIMITIVES } from "../../dsl-spec/primitives.ts";
import type { HandleName, IrType } from "./ir.ts";
import { isKeyType, sameIrType, showIrType } from "./types.ts";

const scalars = new Set(["int", "float", "bool", "price", "size", "usd", "outcome", "str"]);
const handles = new Set([
  "Context",
  "Market",
  "Markets",
  "Event",
  "Book",
  "Fill",
  "Order",
  "OrderUpdate",
  "Signal",
  "LatestSignal",
  "Trade",
  "Leg",
  "Level",
]);

/** Type in a row of the primitives table; `T` is any element type, `M` any money type, `K` any type of keys. */
type Pattern =
  | { readonly kind: "variable"; readonly name: "T" | "M" | "K" }
  | { readonly kind: "exact"; readonly type: IrType }
  | { readonly kind: "optional" | "list" | "set" | "deque"; readonly of: Pattern }
  | { readonly kind: "dict"; readonly key: Pattern; readonly of: Pattern };

interface RowTypes {
  readonly params: readonly Pattern[];
  readonly result: Pattern;
}

const cache = new Map<string, RowTypes>();

/** Row by name; an unknown name is null. */
export function primitive(name: string): Primitive | null {
  return PRIMITIVES.get(name) ?? null;
}

/**
 * Result of a primitive for operands of these types, or a text that says what does not fit.
 * `T` and `M` stand for one and the same type in the whole row.
 */
export function applyRow(row: Primitive, args: readonly IrType[]): IrType | string {
  const { params, result } = rowTypes(row);
  if (params.length !== args.length) return `${row.name} takes ${params.length} operands, not ${args.length}`;
  const bound = new Map<string, IrType>();
  for (const [i, param] of params.entries()) {
    const arg = args[i];
    if (arg === undefined || !unify(param, arg, bound)) {
      return `${row.name}: operand ${i} is ${arg === undefined ? "missing" : showIrType(arg)}, not ${row.params[i]}`;
    }
  }
  return substitute(result, bound) ?? `${row.name}: result ${row.result} is not determined`;
}

function rowTypes(row: Primitive): RowTypes {
  let types = cache.get(row.name);
  if (types === undefined) {
    types = { params: row.params.map(parsePattern), result: parsePattern(row.result) };
    cache.set(row.name, types);
  }
  return types;
}

function parsePattern(text: string): Pattern {
  if (text.endsWith("?")) return { kind: "optional", of: parsePattern(text.slice(0, -1)) };
  const list = /^list<(.*)>$/.exec(text);
  if (list !== null) return { kind: "list", of: parsePattern(list[1] ?? "") };
  const set = /^set<(.*)>$/.exec(text);
  if (set !== null) return { kind: "set", of: parsePattern(set[1] ?? "") };
  const deque = /^deque<(.*)>$/.exec(text);
  if (deque !== null) return { kind: "deque", of: parsePattern(deque[1] ?? "") };
  const dict = /^dict<(.*),(.*)>$/.exec(text);
  if (dict !== null) return { kind: "dict", key: parsePattern(dict[1] ?? ""), of: parsePattern(dict[2] ?? "") };
  if (text === "T" || text === "M" || text === "K") return { kind: "variable", name: text };
  if (handles.has(text)) return { kind: "exact", type: { kind: "handle", name: text as HandleName } };
  if (text === "void" || scalars.has(text)) return { kind: "exact", type: { kind: text } as IrType };
  throw new Error(`type ${text} in the table of primitives is unknown`);
}

function unify(pattern: Pattern, type: IrType, bound: Map<string, IrType>): boolean {
  switch (pattern.kind) {
    case "exact":
      return sameIrType(pattern.type, type);
    case "optional":
      return type.kind === "optional" && unify(pattern.of, type.of, bound);
    case "list":
      return type.kind === "list" && unify(pattern.of, type.of, bound);
    case "set":
    case "deque":
      return type.kind === pattern.kind && unify(pattern.of, type.of, bound);
    case "dict":
      return type.kind === "dict" && unify(pattern.key, type.key, bound) && unify(pattern.of, type.of, bound);
    case "variable": {
      const known = bound.get(pattern.name);
      if (known !== undefined) return sameIrType(known, type);
      if (pattern.name === "M" && type.kind !== "price" && type.kind !== "size" && type.kind !== "usd") return false;
      if (pattern.name === "K" && !isKeyType(type)) return false;
      bound.set(pattern.name, type);
      return true;
    }
  }
}

function substitute(pattern: Pattern, bound: ReadonlyMap<string, IrType>): IrType | null {
  switch (pattern.kind) {
    case "exact":
      return pattern.type;
    case "variable":
      return bound.get(pattern.name) ?? null;
    case "dict": {
      const key = substitute(pattern.key, bound);
      const of = substitute(pattern.of, bound);
      return key === null || of === null ? null : { kind: "dict", key, of };
    }
    case "optional":
    case "set":
    case "deque":
    case "list": {
      const of = substitute(pattern.of, bound);
      return of === null ? null : { kind: pattern.kind, of };
    }
  }
}
