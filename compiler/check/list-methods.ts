import { MAX_INT } from "../../runtime/abi/layout.ts";
import type { Span } from "../diagnostics/diagnostic.ts";
import type * as ast from "../parse/ast.ts";
import { didYouMean } from "../resolve/suggest.ts";
import { bindArguments, errorAt, type Parameter } from "./arguments.ts";
import { coerce } from "./convert.ts";
import { listOf } from "./deques.ts";
import { isComparable, isSimple, noteEqualities } from "./equality.ts";
import { checkValue } from "./expressions.ts";
import { stored } from "./lists.ts";
import type { Scope } from "./scope.ts";
import { checkSort } from "./sorting.ts";
import type { TExpr } from "./typed.ts";
import { INT, sameType, showType, type Type, VOID, withoutLiterals } from "./types.ts";

type ListType = Type & { readonly kind: "list" };
type Method = (scope: Scope, node: ast.Call, list: TExpr, type: ListType) => TExpr;

const METHODS: ReadonlyMap<string, Method> = new Map<string, Method>([
  ["append", (scope, node, list, type) => plain(scope, node, "append", list, [item(type.of)], VOID)],
  ["extend", (scope, node, list, type) => plain(scope, node, "extend", list, [others(type)], VOID)],
  ["insert", (scope, node, list, type) => plain(scope, node, "insert", list, [index(null), item(type.of)], VOID)],
  ["pop", checkPop],
  ["remove", (scope, node, list, type) => looking(scope, node, "remove", list, type, [], VOID)],
  [
    "index",
    (scope, node, list, type) =>
      looking(scope, node, "index", list, type, [index(0, node.span), index(MAX_INT, node.span)], INT),
  ],
  ["count", (scope, node, list, type) => looking(scope, node, "count", list, type, [], INT)],
  ["sort", (scope, node, list, type) => checkSort(scope, node, list, type.of)],
  ["reverse", (scope, node, list) => plain(scope, node, "reverse", list, [], VOID)],
  ["clear", (scope, node, list) => plain(scope, node, "clear", list, [], VOID)],
  ["copy", (scope, node, list, type) => plain(scope, node, "copy", list, [], { kind: "list", of: type.of })],
]);

/** Methods that a constant list has, too. */
const READING: ReadonlySet<string> = new Set(["index", "count", "copy"]);

/** A method of a list. CPython's take their arguments by position: a name with a blank is none that can be given. */
export function checkListMethod(scope: Scope, node: ast.Call, func: ast.Attribute, list: TExpr): TExpr {
  const type = list.type as ListType;
  const method = METHODS.get(func.attr);
  if (method === undefined) {
    const hint = didYouMean(func.attr, METHODS.keys(), `lists have ${[...METHODS.keys()].join(", ")}`);
    return scope.fail("PMT0303", func.attrSpan, { name: func.attr, type: "list", hint });
  }
  if (type.readOnly && !READING.has(func.attr))
    return scope.fail("PMT0442", func.attrSpan, { text: scope.text(list.span) });
  return method(scope, node, list, type);
}

function item(of: Type): Parameter {
  const read = (scope: Scope, node: ast.Expr): TExpr => stored(scope, node, of);
  return { name: "the item", type: of, keywordOnly: false, default: null, read };
}

function index(value: number | null, span?: Span): Parameter {
  const missing: TExpr | null = value === null || span === undefined ? null : { op: "int", value, type: INT, span };
  return { name: "the index", type: INT, keywordOnly: false, default: missing };
}

function others(type: ListType): Parameter {
  const read = (scope: Scope, node: ast.Expr): TExpr => otherList(scope, node, type.of);
  return { name: "the other list", type, keywordOnly: false, default: null, read };
}

/** A list that is joined to one of such elements: a constant one may be read here, and a tuple that is written out. */
export function otherList(scope: Scope, node: ast.Expr, of: Type): TExpr {
  const written: ast.Expr = node.kind === "Tuple" && node.elements.length > 0 ? { ...node, kind: "List" } : node;
  const value = checkValue(scope, written, { kind: "list", of });
  const type: Type = { kind: "list", of };
  if (value.type.kind === "deque" && sameType(value.type.of, of)) return listOf(value, node.span);
  if (value.type.kind === "list" && value.type.readOnly)
    return coerce(scope, { ...value, type: { kind: "list", of: value.type.of } }, type, "to be joined to this list");
  // Its elements are copied: a Literal is a text, or a number, among others.
  const isWide = sameType(withoutLiterals(value.type), type);
  return coerce(scope, isWide ? ({ ...value, type } as TExpr) : value, type, "to be joined to this list");
}

function plain(
  scope: Scope,
  node: ast.Call,
  name: string,
  list: TExpr,
  params: readonly Parameter[],
  type: Type,
): TExpr {
  const bound = bindArguments(scope, node, params, name);
  if (bound === null) return errorAt(node.span);
  const order = [0, ...bound.order.map((i) => i + 1)];
  return { op: "prim", prim: `list.${name}`, args: [list, ...bound.args], order, type, span: node.span };
}

function checkPop(scope: Scope, node: ast.Call, list: TExpr, type: ListType): TExpr {
  const bound = bindArguments(scope, node, [index(-1, node.span)], "pop");
  if (bound === null) return errorAt(node.span);
  const { span } = node;
  if (bound.order.length === 0) return { op: "prim", prim: "list.pop", args: [list], order: [0], type: type.of, span };
  return { op: "prim", prim: "list.popAt", args: [list, ...bound.args], order: [0, 1], type: type.of, span };
}

/** `index`, `count` and `remove`: by value. */
function looking(
  scope: Scope,
  node: ast.Call,
  name: string,
  list: TExpr,
  type: ListType,
  more: readonly Parameter[],
  result: Type,
): TExpr {
  const read = (s: Scope, n: ast.Expr): TExpr =>
    coerce(s, checkValue(s, n, type.of), type.of, "to be looked for in this list");
  const needle: Parameter = { name: "the item", type: type.of, keywordOnly: false, default: null, read };
  const bound = bindArguments(scope, node, [needle, ...more], name);
  if (bound === null) return errorAt(node.span);
  if (!isComparable(scope, type.of)) return refuseComparing(scope, node.span, `${name}()`, type);
  noteEqualities(scope, type.of, node);
  const prim = `list.${name}${isSimple(scope, type.of) ? "" : "By"}`;
  const order = [0, ...bound.order.map((i) => i + 1)];
  return { op: "prim", prim, args: [list, ...bound.args], order, type: result, span: node.span };
}

export function refuseComparing(scope: Scope, span: Span, op: string, type: Type & { readonly of: Type }): TExpr {
  const hint = "values of this type are not compared: write a loop that compares the parts that can be";
  return scope.fail("PMT0402", span, { op, left: showType(type.of), right: showType(type), hint });
}
