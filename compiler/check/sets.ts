import type { Span } from "../diagnostics/diagnostic.ts";
import type * as ast from "../parse/ast.ts";
import { didYouMean } from "../resolve/suggest.ts";
import { bindArguments, errorAt, type Parameter } from "./arguments.ts";
import { collect, readSlot, setSlot } from "./comprehensions.ts";
import { coerce } from "./convert.ts";
import { listOf } from "./deques.ts";
import { isKey } from "./dicts.ts";
import { checkExprAs, checkValue } from "./expressions.ts";
import { owned, refuseChange } from "./read-only.ts";
import type { Scope } from "./scope.ts";
import type { TExpr, TStmt } from "./typed.ts";
import { BOOL, ERROR, INT, joinTypes, sameType, showType, type Type, VOID, withoutLiterals } from "./types.ts";

export type SetType = Type & { readonly kind: "set" };

/** `set[K]`, or an error after a report. */
export function setOf(scope: Scope, of: Type, node: ast.Expr): Type {
  if (of.kind === "error") return ERROR;
  if (isKey(of)) return { kind: "set", of };
  scope.report("PMT0461", node.span, { type: showType(of) });
  return ERROR;
}

/** A new set of the elements, which have their type. */
export function setFrom(elements: readonly TExpr[], type: SetType, span: Span): TExpr {
  return ofList({ op: "list", elements, type: { kind: "list", of: type.of }, span }, type, span);
}

function ofList(list: TExpr, type: SetType, span: Span): TExpr {
  return { op: "prim", prim: "set.of", args: [list], order: [0], type, span };
}

function wantedSet(expected: Type | null): SetType | null {
  const wanted = expected?.kind === "optional" ? expected.of : expected;
  return wanted?.kind === "set" ? wanted : null;
}

/** `{a, b}`. */
export function checkSet(scope: Scope, node: ast.SetLiteral, expected: Type | null): TExpr {
  const { span } = node;
  const known = wantedSet(expected);
  const values = node.elements.map((element) => checkValue(scope, element, known?.of ?? null));
  if (values.some(({ type }) => type.kind === "error")) return errorAt(span);
  let of: Type = known?.of ?? (values[0] as TExpr).type;
  for (const value of known === null ? values : []) {
    const joined = joinTypes(of, value.type);
    if (joined === null) {
      const texts = { expected: showType(of), actual: showType(value.type), where: "as an element of this set" };
      return scope.fail("PMT0401", value.span, { ...texts, hint: "a set holds one type" });
    }
    of = joined;
  }
  const type = setOf(scope, of, node.elements[0] as ast.Expr);
  if (type.kind !== "set") return errorAt(span);
  const elements = values.map((value) => coerce(scope, value, type.of, "as an element of this set"));
  return elements.some((element) => element.type.kind === "error") ? errorAt(span) : setFrom(elements, type, span);
}

/** `{x for ...}`. */
export function checkSetComp(scope: Scope, node: ast.SetComp, expected: Type | null): TExpr {
  const list = collect(scope, { ...node, kind: "ListComp" }, wantedSet(expected)?.of ?? null);
  return list.type.kind === "list" ? fromList(scope, list, node.element, node.span) : list;
}

function fromList(scope: Scope, list: TExpr, node: ast.Expr, span: Span): TExpr {
  const type = setOf(scope, (list.type as Type & { kind: "list" }).of, node);
  return type.kind === "set" ? ofList(list, type, span) : errorAt(span);
}

/** `set()`, `set(xs)`: a copy of a set, or the elements of a list. */
export function checkSetCall(scope: Scope, node: ast.Call, expected: Type | null): TExpr {
  const { span } = node;
  if (expected?.kind === "error" && node.args.length === 0) return errorAt(span);
  const known = wantedSet(expected);
  const [arg, ...others] = node.args;
  if (others.length > 0 || node.keywords.length > 0) {
    return scope.fail("PMT0404", span, { callee: "set", problem: "it takes nothing, or a list or a set" });
  }
  if (arg === undefined) return known === null ? scope.fail("PMT0462", span) : setFrom([], known, span);
  if (arg.kind === "GeneratorExp") {
    const list = collect(scope, arg, known?.of ?? null);
    return list.type.kind === "list" ? fromList(scope, list, arg.element, span) : list;
  }
  const value = checkValue(scope, arg, known === null ? null : { kind: "list", of: known.of });
  if (value.type.kind === "error") return value;
  if (value.type.kind === "list") return fromList(scope, value, arg, span);
  if (value.type.kind === "deque") return fromList(scope, listOf(value, arg.span), arg, span);
  if (value.type.kind === "set")
    return { op: "prim", prim: "set.copy", args: [value], order: [0], type: owned(value.type), span };
  const hint = "it takes a list or a set";
  return scope.fail("PMT0402", arg.span, { op: "set()", left: showType(value.type), right: "nothing else", hint });
}

/** `sorted(s)` of a set: a new list in ascending order. */
export function sortedSet(scope: Scope, set: TExpr, type: SetType, span: Span): TExpr {
  if (type.of.kind === "enum") return scope.fail("PMT0463", span, { type: showType(type.of) });
  return { op: "prim", prim: "set.sorted", args: [set], order: [0], type: { kind: "list", of: type.of }, span };
}

export function lengthOfSet(set: TExpr, span: Span): TExpr {
  return { op: "prim", prim: "set.len", args: [set], order: [0], type: INT, span };
}

/** `x in s`. */
export function checkInSet(scope: Scope, needle: TExpr, set: TExpr, type: SetType, span: Span): TExpr {
  const element = coerce(scope, needle, withoutLiterals(type.of), "to be looked for in this set");
  if (element.type.kind === "error") return element;
  return { op: "prim", prim: "set.contains", args: [set, element], order: [1, 0], type: BOOL, span };
}

/** `==`, `!=`, `<=` and `>=` of two sets; null where one side is something else. */
export function compareSets(node: ast.Compare, op: ast.CompareOperator, left: TExpr, right: TExpr): TExpr | null {
  const { span } = node;
  if (left.type.kind !== "set" || !sameType(owned(left.type), owned(right.type))) return null;
  const compare = (prim: string, args: TExpr[], order: number[]): TExpr => ({
    ...{ op: "prim", prim, args, order, type: BOOL, span },
  });
  switch (op) {
    case "==":
      return compare("set.eq", [left, right], [0, 1]);
    case "!=":
      return { op: "not", value: compare("set.eq", [left, right], [0, 1]), type: BOOL, span };
    case "<=":
      return compare("set.subset", [left, right], [0, 1]);
    case ">=":
      return compare("set.subset", [right, left], [1, 0]);
    case "<":
    case ">": {
      const [a, b] = [held(left), held(right)];
      const [small, large] = op === "<" ? [a.read, b.read] : [b.read, a.read];
      const differs = compare("int.lt", [lengthOfSet(small, span), lengthOfSet(large, span)], [0, 1]);
      const value: TExpr = {
        op: "and",
        left: differs,
        right: compare("set.subset", [small, large], [0, 1]),
        type: BOOL,
        span,
      };
      return { op: "block", body: [a.set, b.set], value, type: BOOL, span };
    }
    default:
      return null;
  }
}

/** A value that is computed once and read several times. */
function held(value: TExpr): { readonly set: TStmt; readonly read: TExpr } {
  const slot = { type: value.type };
  return { set: setSlot(slot, value), read: readSlot(slot, value.span) };
}

const OPERATORS: Readonly<Partial<Record<ast.BinaryOperator, string>>> = {
  "|": "union",
  "&": "intersection",
  "-": "difference",
};

/** `|`, `&`, `-` and `^` of two sets of one type; null for anything else. `changes`: as `|=`, on the left one itself. */
export function joinSets(
  scope: Scope,
  op: ast.BinaryOperator,
  left: TExpr,
  right: TExpr,
  span: Span,
  changes: boolean,
): TExpr | null {
  if (left.type.kind !== "set" || !sameType(owned(left.type), owned(right.type))) return null;
  if (OPERATORS[op] === undefined && op !== "^") return null;
  if (changes && refuseChange(scope, left, left.span)) return errorAt(span);
  if (!changes) return combined(op, left, right, span);
  const [a, b] = [held(left), held(right)];
  const run = (name: string, args: readonly TExpr[]): TStmt => ({
    op: "evaluate",
    value: { op: "prim", prim: `set.${name}`, args, order: args.map((_, i) => i), type: VOID, span },
    span,
  });
  // Nothing shows the order of a set, so that it may be filled anew.
  const result = held(combined(op, a.read, b.read, span));
  const change =
    op === "|"
      ? [run("update", [a.read, b.read])]
      : [result.set, run("clear", [a.read]), run("update", [a.read, result.read])];
  return { op: "block", body: [a.set, b.set, ...change], value: a.read, type: left.type, span };
}

function combined(op: ast.BinaryOperator, left: TExpr, right: TExpr, span: Span): TExpr {
  const make = (name: string, a: TExpr, b: TExpr): TExpr => ({
    op: "prim",
    prim: `set.${name}`,
    args: [a, b],
    order: [0, 1],
    type: owned(left.type),
    span,
  });
  const name = OPERATORS[op];
  if (name !== undefined) return make(name, left, right);
  const [a, b] = [held(left), held(right)];
  const value = make("union", make("difference", a.read, b.read), make("difference", b.read, a.read));
  return { op: "block", body: [a.set, b.set], value, type: value.type, span };
}

const ONE_ELEMENT: ReadonlySet<string> = new Set(["add", "discard", "remove"]);
const ONE_SET: ReadonlySet<string> = new Set([
  ...["union", "intersection", "difference", "symmetric_difference", "issubset", "issuperset", "isdisjoint"],
]);
/** Methods that change the set as an operator does. */
const IN_PLACE: ReadonlyMap<string, ast.BinaryOperator> = new Map([
  ["intersection_update", "&"],
  ["difference_update", "-"],
  ["symmetric_difference_update", "^"],
]);
const CHANGES: ReadonlySet<string> = new Set([...ONE_ELEMENT, ...IN_PLACE.keys(), "update", "clear"]);
const METHODS = [...ONE_ELEMENT, ...ONE_SET, ...IN_PLACE.keys(), "update", "clear", "copy"];

export function checkSetMethod(scope: Scope, node: ast.Call, func: ast.Attribute, set: TExpr): TExpr {
  const type = set.type as SetType;
  const name = func.attr;
  const { span } = node;
  if (name === "pop") return refuseOrder(scope, set, span);
  if (!METHODS.includes(name)) {
    const hint = didYouMean(name, METHODS, `sets have ${METHODS.join(", ")}`);
    return scope.fail("PMT0303", func.attrSpan, { name, type: "set", hint });
  }
  if (CHANGES.has(name) && refuseChange(scope, set, func.attrSpan)) return errorAt(span);
  const bound = bindArguments(scope, node, parametersOf(name, owned(type)), name);
  if (bound === null) return errorAt(span);
  const args = [set, ...bound.args];
  const order = args.map((_, i) => i);
  const prim = (row: string, result: Type): TExpr => ({
    op: "prim",
    prim: `set.${row}`,
    args,
    order,
    type: result,
    span,
  });
  if (name === "update") return prim(bound.args[0]?.type.kind === "list" ? "extend" : "update", VOID);
  const operator = IN_PLACE.get(name);
  if (operator !== undefined) {
    const changed = joinSets(scope, operator, set, bound.args[0] as TExpr, span, true);
    // The set is the value of an operator, and a method has none.
    return changed?.op === "block" ? withoutValue(changed) : errorAt(span);
  }
  if (name === "symmetric_difference") return combined("^", set, bound.args[0] as TExpr, span);
  if (name === "isdisjoint") {
    const none: TExpr = { op: "int", value: 0, type: INT, span };
    const common = lengthOfSet(prim("intersection", owned(type)), span);
    return { op: "prim", prim: "int.eq", args: [common, none], order: [0, 1], type: BOOL, span };
  }
  if (name === "issubset") return prim("subset", BOOL);
  if (name === "issuperset")
    return { op: "prim", prim: "set.subset", args: [...args].reverse(), order: [1, 0], type: BOOL, span };
  return prim(name, ONE_ELEMENT.has(name) || name === "clear" ? VOID : owned(type));
}

/** The last statement of a block as its value, which is none. */
function withoutValue(block: TExpr & { readonly op: "block" }): TExpr {
  const last = block.body.at(-1);
  if (last?.op !== "evaluate") throw new Error("a block that changes nothing");
  return { ...block, body: block.body.slice(0, -1), value: last.value, type: VOID };
}

function parametersOf(method: string, type: SetType): Parameter[] {
  const parameter = (name: string, read: Parameter["read"]): Parameter[] => [
    { name, type, keywordOnly: false, default: null, ...(read !== undefined && { read }) },
  ];
  if (ONE_ELEMENT.has(method))
    return parameter("element", (s, n) => checkExprAs(s, n, type.of, "as an element of this set"));
  if (ONE_SET.has(method) || IN_PLACE.has(method))
    return parameter("other", (s, n) => checkExprAs(s, n, type, `for \`${method}\``));
  if (method !== "update") return [];
  return parameter("others", (s, n) => {
    const list: Type = { kind: "list", of: type.of };
    const value = checkValue(s, n, list);
    return sameType(value.type, list) ? value : coerce(s, value, type, "for `update`");
  });
}

/** A use that would show the order of a set, which CPython itself makes anew in each run. */
export function refuseOrder(scope: Scope, set: TExpr, span: Span): TExpr {
  return scope.fail("PMT0460", span, { set: scope.text(set.span) });
}
