import { MAX_INT } from "../../runtime/abi/layout.ts";
import type * as ast from "../parse/ast.ts";
import { didYouMean } from "../resolve/suggest.ts";
import { bindArguments, errorAt, type Parameter } from "./arguments.ts";
import { coerce } from "./convert.ts";
import { holdsFloat, isComparable, isSimple, noteEqualities } from "./equality.ts";
import { checkExprAs, checkValue } from "./expressions.ts";
import { refuseComparing } from "./list-methods.ts";
import { stored } from "./lists.ts";
import type { Scope } from "./scope.ts";
import type { TExpr } from "./typed.ts";
import { BOOL, INT, optional, sameType, showType, type Type, VOID, withoutLiterals } from "./types.ts";

export type DequeType = Type & { readonly kind: "deque" };

type Span = ast.Expr["span"];

function prim(name: string, args: readonly TExpr[], type: Type, span: Span): TExpr {
  return { op: "prim", prim: `deque.${name}`, args, order: args.map((_, i) => i), type, span };
}

/** `deque()`, `deque(xs)`, each with `maxlen=n`. */
export function checkDequeCall(scope: Scope, node: ast.Call, expected: Type | null): TExpr {
  const { span } = node;
  const wanted = expected?.kind === "optional" ? expected.of : expected;
  const known = wanted?.kind === "deque" ? wanted : null;
  const list: Type | null = known === null ? null : { kind: "list", of: known.of };
  const none: TExpr = { op: "int", value: -1, type: INT, span };
  const iterable: Parameter = {
    name: "iterable",
    type: list ?? INT,
    keywordOnly: false,
    // Replaced below: it only says that none was given.
    default: none,
    read: (s, n) => checkValue(s, n, list),
  };
  const limit: Parameter = {
    name: "maxlen",
    type: INT,
    keywordOnly: false,
    default: none,
    read: (s, n) => (n.kind === "None" ? none : checkExprAs(s, n, INT, "as `maxlen`")),
  };
  const bound = bindArguments(scope, node, [iterable, limit], "deque");
  if (bound === null) return errorAt(span);
  const [given, maxlen] = bound.args as [TExpr, TExpr];
  const limits = maxlen !== none;
  if (given === none) {
    if (known === null) return wanted?.kind === "error" ? errorAt(span) : scope.fail("PMT0464", span);
    const empty: TExpr = { op: "list", elements: [], type: { kind: "list", of: known.of }, span };
    return limits ? prim("fromListLimited", [empty, maxlen], known, span) : prim("fromList", [empty], known, span);
  }
  if (given.type.kind === "error") return given;
  const elements = given.type.kind === "deque" ? listOf(given, given.span) : given;
  if (elements.type.kind !== "list") return scope.fail("PMT0418", given.span, { type: showType(given.type) });
  const type: Type = { kind: "deque", of: elements.type.of };
  const args = limits ? [elements, maxlen] : [elements];
  const made = prim(limits ? "fromListLimited" : "fromList", args, type, span);
  return { ...made, order: bound.order.filter((at) => at === 0 || limits) } as TExpr;
}

/** A list of the elements. */
export function listOf(deque: TExpr, span: Span): TExpr {
  return prim("list", [deque], { kind: "list", of: (deque.type as DequeType).of }, span);
}

export function lengthOfDeque(deque: TExpr, span: Span): TExpr {
  return prim("len", [deque], INT, span);
}

/** `d[i]` as a value. */
export function checkDequeItem(scope: Scope, node: ast.Subscript, deque: TExpr, type: DequeType): TExpr {
  const index = checkExprAs(scope, node.index, INT, "as an index");
  return index.type.kind === "error" ? index : prim("get", [deque, index], type.of, node.span);
}

/** `x in d`: by value, as in a list. */
export function checkInDeque(scope: Scope, needle: TExpr, deque: TExpr, node: ast.Expr): TExpr {
  const type = deque.type as DequeType;
  const item = coerce(scope, needle, withoutLiterals(type.of), "to be looked for in this deque");
  if (item.type.kind === "error") return item;
  const row = comparing(scope, "contains", "in", type, node);
  if (row === null) return errorAt(node.span);
  return { ...prim(row, [deque, item], BOOL, node.span), order: [1, 0] } as TExpr;
}

/** Row that compares elements; null after a report. */
function comparing(scope: Scope, name: string, op: string, type: DequeType, node: ast.Expr): string | null {
  if (!isComparable(scope, type.of)) {
    refuseComparing(scope, node.span, op, type);
    return null;
  }
  noteEqualities(scope, type.of, node);
  return isSimple(scope, type.of) ? name : `${name}By`;
}

/** `index`, `count` and `remove`: by value. */
function looking(scope: Scope, node: ast.Call, name: string, deque: TExpr, type: DequeType): TExpr {
  const read = (s: Scope, n: ast.Expr): TExpr =>
    coerce(s, checkValue(s, n, type.of), type.of, "to be looked for in this deque");
  const bound = (value: number): Parameter => ({
    name: "the index",
    type: INT,
    keywordOnly: false,
    default: { op: "int", value, type: INT, span: node.span },
  });
  const needle: Parameter = { name: "the item", type: type.of, keywordOnly: false, default: null, read };
  const given = bindArguments(scope, node, name === "index" ? [needle, bound(0), bound(MAX_INT)] : [needle], name);
  const row = given === null ? null : comparing(scope, name, `${name}()`, type, node);
  if (given === null || row === null) return errorAt(node.span);
  const made = prim(row, [deque, ...given.args], name === "remove" ? VOID : INT, node.span);
  return { ...made, order: [0, ...given.order.map((i) => i + 1)] } as TExpr;
}

/** `a == b` of two deques of one type; null for anything else. */
export function compareDeques(scope: Scope, node: ast.Compare, op: string, left: TExpr, right: TExpr): TExpr | null {
  const { type } = left;
  if ((op !== "==" && op !== "!=") || type.kind !== "deque" || !sameType(type, right.type)) return null;
  if (comparing(scope, "equal", op, type, node) === null) return errorAt(node.span);
  const isFloat = holdsFloat(scope, type.of);
  if (isFloat) scope.report("PMT0602", node.span, { op });
  const file = isFloat || !isSimple(scope, type.of) ? scope.unit.source.file : null;
  const value: TExpr = { op: "equal", left, right, file, type: BOOL, span: node.span };
  return op === "==" ? value : { op: "not", value, type: BOOL, span: node.span };
}

const METHODS =
  "append appendleft pop popleft extend extendleft insert remove index count clear copy rotate reverse".split(" ");

export function checkDequeMethod(scope: Scope, node: ast.Call, func: ast.Attribute, deque: TExpr): TExpr {
  const type = deque.type as DequeType;
  const { span } = node;
  const { attr } = func;
  switch (attr) {
    case "append":
    case "appendleft": {
      const read = (s: Scope, n: ast.Expr): TExpr => stored(s, n, type.of);
      const item: Parameter = { name: "x", type: type.of, keywordOnly: false, default: null, read };
      const bound = bindArguments(scope, node, [item], attr);
      return bound === null ? errorAt(span) : prim(attr, [deque, ...bound.args], VOID, span);
    }
    case "index":
    case "count":
    case "remove":
      return looking(scope, node, attr, deque, type);
    case "insert": {
      const place: Parameter = { name: "the index", type: INT, keywordOnly: false, default: null };
      const read = (s: Scope, n: ast.Expr): TExpr => stored(s, n, type.of);
      const item: Parameter = { name: "the item", type: type.of, keywordOnly: false, default: null, read };
      const bound = bindArguments(scope, node, [place, item], attr);
      return bound === null ? errorAt(span) : prim(attr, [deque, ...bound.args], VOID, span);
    }
    case "pop":
    case "popleft":
      return bindArguments(scope, node, [], attr) === null ? errorAt(span) : prim(attr, [deque], type.of, span);
    case "clear":
    case "reverse":
    case "copy": {
      if (bindArguments(scope, node, [], attr) === null) return errorAt(span);
      return prim(attr, [deque], attr === "copy" ? type : VOID, span);
    }
    case "rotate": {
      const one: TExpr = { op: "int", value: 1, type: INT, span };
      const n: Parameter = { name: "n", type: INT, keywordOnly: false, default: one };
      const bound = bindArguments(scope, node, [n], attr);
      return bound === null ? errorAt(span) : prim(attr, [deque, ...bound.args], VOID, span);
    }
    case "extend":
    case "extendleft": {
      const list: Type = { kind: "list", of: type.of };
      const read = (s: Scope, n: ast.Expr): TExpr => {
        const value = checkValue(s, n, list);
        return coerce(s, value.type.kind === "deque" ? listOf(value, n.span) : value, list, `for \`${attr}\``);
      };
      const bound = bindArguments(
        scope,
        node,
        [{ name: "iterable", type: list, keywordOnly: false, default: null, read }],
        attr,
      );
      return bound === null ? errorAt(span) : prim(attr, [deque, ...bound.args], VOID, span);
    }
    default: {
      const hint = didYouMean(attr, METHODS, `deques have ${METHODS.join(", ")}`);
      return scope.fail("PMT0303", func.attrSpan, { name: attr, type: "deque", hint });
    }
  }
}

/** `d.maxlen`: None without a limit. */
export function checkMaxlen(deque: TExpr, span: Span): TExpr {
  return prim("maxlen", [deque], optional(INT), span);
}
