import type { Fix } from "../diagnostics/diagnostic.ts";
import type * as ast from "../parse/ast.ts";
import { didYouMean } from "../resolve/suggest.ts";
import { NO_FACTS, type Test } from "./conditions.ts";
import { checkInSequence } from "./containers.ts";
import { coerce, floatOperand } from "./convert.ts";
import { checkInDeque, compareDeques } from "./deques.ts";
import { checkInDict } from "./dicts.ts";
import { compareObjects } from "./dunders.ts";
import { checkEquality } from "./equality.ts";
import { checkExpr, checkValue, placeOf } from "./expressions.ts";
import { compareLiteral } from "./literals.ts";
import { checkTupleOrder } from "./ordering.ts";
import { unmarked } from "./read-only.ts";
import type { Scope } from "./scope.ts";
import { SDK_TEXTS } from "./sdk.ts";
import { checkInSet, compareSets } from "./sets.ts";
import { compareSignalName } from "./signals.ts";
import type { ChainLink, TExpr } from "./typed.ts";
import { BOOL, ERROR, isMoney, isNumber, sameType, showType, type Type, withoutLiterals } from "./types.ts";
import { unnarrowed } from "./unions.ts";

const ORDER_NAMES: Readonly<Partial<Record<ast.CompareOperator, string>>> = {
  "==": "eq",
  "!=": "ne",
  "<": "lt",
  "<=": "le",
  ">": "gt",
  ">=": "ge",
};

export function checkComparison(scope: Scope, node: ast.Compare): Test {
  if (asksForType(scope, node)) return plain({ op: "error", type: ERROR, span: node.span });
  const [op, ...more] = node.ops;
  const right = node.comparators[0] as ast.Expr;
  if (more.length > 0) return plain(checkChain(scope, node));
  switch (op) {
    case "is":
    case "is not":
      return checkIs(scope, node, right, op === "is not");
    case "in":
    case "not in":
      return plain(checkIn(scope, node, right, op === "not in"));
    default:
      return checkOrder(scope, node, op as ast.CompareOperator, right);
  }
}

/** Another operator between the two sides of a comparison, where nothing else stands there. */
function operatorFix(scope: Scope, node: ast.Compare, operator: string): { readonly fix?: Fix } {
  const right = node.comparators[0];
  if (right === undefined) return {};
  const span = { start: node.left.span.end, end: right.span.start };
  const isPlain = /^[ \t]*(?:is|is[ \t]+not|==|!=)[ \t]*$/.test(scope.unit.source.slice(span));
  return isPlain ? { fix: { span, replacement: ` ${operator} ` } } : {};
}

/** `type(x) == int`: one finding says it all. */
function asksForType(scope: Scope, node: ast.Compare): boolean {
  const call = [node.left, ...node.comparators].find((side) => side.kind === "Call");
  if (call?.kind !== "Call" || call.func.kind !== "Name" || call.func.id !== "type") return false;
  if (scope.localNames.has("type") || scope.unit.names.has("type")) return false;
  checkExpr(scope, call);
  return true;
}

function plain(value: TExpr): Test {
  return { value, whenTrue: NO_FACTS, whenFalse: NO_FACTS };
}

function checkIs(scope: Scope, node: ast.Compare, right: ast.Expr, negated: boolean): Test {
  const { span } = node;
  if (right.kind !== "None") {
    const fix = operatorFix(scope, node, negated ? "!=" : "==");
    return plain(scope.fail("PMT0413", span, { text: scope.text(right.span) }, fix));
  }
  const place = placeOf(scope, node.left);
  const read = checkExpr(scope, node.left);
  // A place that is known to hold a value may still be compared.
  const value = unnarrowed(read);
  if (value.type.kind === "error") return plain({ op: "error", type: ERROR, span });
  if (value.type.kind !== "optional") {
    return plain(scope.fail("PMT0414", span, { text: scope.text(node.left.span), type: showType(value.type) }));
  }
  const isNone: TExpr = { op: "isNone", value, type: BOOL, span };
  const facts = place === null ? NO_FACTS : new Set([place]);
  if (!negated) return { value: isNone, whenTrue: NO_FACTS, whenFalse: facts };
  return { value: { op: "not", value: isNone, type: BOOL, span }, whenTrue: facts, whenFalse: NO_FACTS };
}

function checkIn(scope: Scope, node: ast.Compare, right: ast.Expr, negated: boolean): TExpr {
  const { span } = node;
  const needle = checkValue(scope, node.left);
  // An int may be looked for among floats: only an empty list needs to be told its type.
  const infers =
    needle.type.kind === "int" && (right.kind === "List" || right.kind === "Tuple") && right.elements.length > 0;
  const guide =
    right.kind === "Dict" || right.kind === "Set" || needle.type.kind === "none"
      ? null
      : ({ kind: "list", of: needle.type } as const);
  const written: ast.Expr = right.kind === "Tuple" && right.elements.length > 0 ? { ...right, kind: "List" } : right;
  const list = checkValue(scope, written, infers ? null : guide);
  if (needle.type.kind === "error" || list.type.kind === "error") return { op: "error", type: ERROR, span };
  if (list.type.kind === "dict") {
    const value = checkInDict(scope, needle, list, list.type, span);
    return negated && value.type.kind !== "error" ? { op: "not", value, type: BOOL, span } : value;
  }
  if (list.type.kind === "deque") {
    const value = checkInDeque(scope, needle, list, node);
    return negated && value.type.kind !== "error" ? { op: "not", value, type: BOOL, span } : value;
  }
  if (list.type.kind === "set") {
    const value = checkInSet(scope, needle, list, list.type, span);
    return negated && value.type.kind !== "error" ? { op: "not", value, type: BOOL, span } : value;
  }
  if (list.type.kind === "str") {
    const text = coerce(scope, needle, list.type, "to be looked for in a str");
    if (text.type.kind === "error") return text;
    const value: TExpr = { op: "prim", prim: "str.contains", args: [list, text], order: [1, 0], type: BOOL, span };
    return negated ? { op: "not", value, type: BOOL, span } : value;
  }
  if (list.type.kind !== "list" && list.type.kind !== "tuple")
    return scope.fail("PMT0418", list.span, { type: showType(list.type) });
  const value = checkInSequence(scope, needle, list, node);
  return negated && value.type.kind !== "error" ? { op: "not", value, type: BOOL, span } : value;
}

function checkOrder(scope: Scope, node: ast.Compare, op: ast.CompareOperator, rightNode: ast.Expr): Test {
  const left = checkValue(scope, node.left);
  const isSet = left.type.kind === "set";
  const isLiteral = isSet || rightNode.kind === "Tuple" || rightNode.kind === "List" || rightNode.kind === "Dict";
  const right = checkValue(scope, rightNode, isLiteral ? guideOf(left.type) : null);
  const sets = compareSets(node, op, left, right);
  if (sets !== null) return plain(sets);
  const deques = compareDeques(scope, node, op, left, right);
  if (deques !== null) return plain(deques);
  const objects = compareObjects(scope, node, op, left, right);
  if (objects !== null) return plain(objects);
  if (op === "==" || op === "!=") {
    const signal = compareSignalName(scope, op, left, right, node.span);
    if (signal !== null) return plain(signal);
    const same = checkEquality(scope, node, left, right);
    if (same !== null) return same;
  } else if (op === "<" || op === "<=" || op === ">" || op === ">=") {
    const order = checkTupleOrder(scope, node, op, left, right);
    if (order !== null) return plain(order);
  }
  checkTextOfSdk(scope, left, right);
  const link = linkOf(scope, node, op, left, right);
  if (link === null) return plain({ op: "error", type: ERROR, span: node.span });
  const a = link.convertLeft ? floatOperand(scope, left) : left;
  const b = link.convertRight ? floatOperand(scope, right) : right;
  const value: TExpr = { op: "prim", prim: link.prim, args: [a, b], order: [0, 1], type: BOOL, span: node.span };
  return compareLiteral(scope, node, left, right, value) ?? plain(value);
}

/** `order.reason == "no_cash"`: a text that such a value never is. */
function checkTextOfSdk(scope: Scope, left: TExpr, right: TExpr): void {
  for (const [value, text] of [
    [left, right],
    [right, left],
  ] as const) {
    const texts = value.op === "prim" ? SDK_TEXTS.get(value.prim) : undefined;
    if (texts === undefined || text.op !== "str" || texts.includes(text.value)) continue;
    const name = value.op === "prim" && value.prim === "fill.stage" ? "stage" : "reason";
    const hint = didYouMean(text.value, texts.filter(Boolean), `it is one of ${texts.filter(Boolean).join(", ")}`);
    scope.report("PMT0730", text.span, { name, text: text.value, hint });
  }
}

/** A literal that is compared to a constant list is a list of its own. */
function guideOf(type: Type): Type {
  return unmarked(type);
}

function checkChain(scope: Scope, node: ast.Compare): TExpr {
  const operands = [node.left, ...node.comparators].map((operand) => checkValue(scope, operand));
  const links: ChainLink[] = [];
  for (const [i, op] of node.ops.entries()) {
    if (ORDER_NAMES[op] === undefined) return scope.fail("PMT0566", node.span, { op });
    const link = linkOf(scope, node, op, operands[i] as TExpr, operands[i + 1] as TExpr);
    if (link === null) return { op: "error", type: ERROR, span: node.span };
    links.push(link);
  }
  return { op: "chain", operands, links, type: BOOL, span: node.span };
}

/** The primitive of one comparison, or null after a report. */
function linkOf(scope: Scope, node: ast.Compare, op: ast.CompareOperator, left: TExpr, right: TExpr): ChainLink | null {
  const a = left.type;
  const b = right.type;
  const name = ORDER_NAMES[op] ?? "eq";
  if (a.kind === "error" || b.kind === "error") return null;
  const equality = op === "==" || op === "!=";
  if (a.kind === "none" || b.kind === "none") {
    const hint = "write `is None` or `is not None`";
    const isLast = node.ops.length === 1 && b.kind === "none" && equality;
    const fix = isLast ? operatorFix(scope, node, op === "==" ? "is" : "is not") : {};
    scope.report("PMT0402", node.span, { op, left: showType(a), right: showType(b), hint }, fix);
    return null;
  }
  for (const side of [left, right]) {
    if (side.type.kind === "optional") {
      scope.report("PMT0408", side.span, { text: scope.text(side.span), type: showType(side.type) });
      return null;
    }
  }
  if (isNumber(a) && isNumber(b)) {
    const float = a.kind === "float" || b.kind === "float";
    if (float && equality) scope.report("PMT0602", node.span, { op });
    const kind = float ? "float" : "int";
    return { prim: `${kind}.${name}`, convertLeft: float && a.kind === "int", convertRight: float && b.kind === "int" };
  }
  const prefix = sameType(withoutLiterals(a), withoutLiterals(b)) ? comparedAs(a, equality) : null;
  if (prefix !== null) return { prim: `${prefix}.${name}`, convertLeft: false, convertRight: false };
  scope.report("PMT0402", node.span, { op, left: showType(a), right: showType(b), hint: compareHint(a, b) });
  return null;
}

function comparedAs(type: Type, equality: boolean): string | null {
  if (isMoney(type)) return "M";
  if (type.kind === "str") return "str";
  if (type.kind === "handle" && type.name === "Market") return equality ? "market" : null;
  return equality && (type.kind === "bool" || type.kind === "outcome") ? type.kind : null;
}

function compareHint(a: Type, b: Type): string {
  if ((isMoney(a) && isNumber(b)) || (isNumber(a) && isMoney(b))) {
    return 'compare with a constant of the same type, as `Size("0")`, or convert with `float(x)`';
  }
  if (a.kind === "enum" && sameType(a, b)) return "compare one by one with `==`; members of int enums by `.value`";
  if ((a.kind === "enum") !== (b.kind === "enum")) return "compare with a member, or the member's `.value`";
  if (sameType(a, b)) return "values of this type have no such comparison";
  return "both sides must have one type";
}
