import type { Span } from "../diagnostics/diagnostic.ts";
import type * as ast from "../parse/ast.ts";
import { readSlot, setSlot } from "./comprehensions.ts";
import { coerce } from "./convert.ts";
import { checkValue } from "./expressions.ts";
import type { Scope } from "./scope.ts";
import { assignTo } from "./statements.ts";
import type { TExpr, TSlot, TStmt } from "./typed.ts";
import { ERROR, INT, showType, type Type } from "./types.ts";

/** `(a, b)`; `expected` guides its items, which are then of the expected types. */
export function checkTuple(scope: Scope, node: ast.TupleLiteral, expected: Type | null): TExpr {
  const { span } = node;
  if (node.elements.length === 0) return scope.fail("PMT0563", span, { problem: "a tuple has at least one item" });
  const wanted = expected?.kind === "optional" ? expected.of : expected;
  const items = wanted?.kind === "tuple" && wanted.items.length === node.elements.length ? wanted.items : null;
  const elements = node.elements.map((element, i) => {
    const item = items?.[i] ?? null;
    const value = checkValue(scope, element, item);
    return item === null ? value : coerce(scope, value, item, "as an item of this tuple");
  });
  for (const { type, span: at } of elements) {
    if (type.kind === "handle") return scope.fail("PMT0706", at, { type: showType(type) });
    if (type.kind === "none") return scope.fail("PMT0563", at, { problem: "None alone has no type in a tuple" });
  }
  if (elements.some(({ type }) => type.kind === "error")) return { op: "error", type: ERROR, span };
  return { op: "tuple", elements, type: { kind: "tuple", items: elements.map(({ type }) => type) }, span };
}

/** `t[0]`, `t[-1]`. */
export function checkTupleIndex(scope: Scope, node: ast.Subscript, tuple: TExpr): TExpr {
  const { items } = tuple.type as { items: readonly Type[] };
  const at = literalIndex(node.index);
  const index = at !== null && at < 0 ? at + items.length : at;
  const type = index === null ? undefined : items[index];
  if (index === null || type === undefined) {
    const problem =
      at === null ? "a tuple is indexed by a literal" : `\`${showType(tuple.type)}\` has ${items.length} items`;
    return scope.fail("PMT0563", node.index.span, { problem });
  }
  return { op: "item", value: tuple, index, type, span: node.span };
}

/** `len(t)`: known, and the tuple is still computed. */
export function lengthOfTuple(tuple: TExpr, span: Span): TExpr {
  const to = tuple.type.kind === "tuple" ? tuple.type.items.length : 0;
  return { op: "items", value: tuple, from: 0, to, type: INT, span };
}

export function literalIndex(node: ast.Expr): number | null {
  if (node.kind === "Int") return Number(node.value);
  return node.kind === "UnaryOp" && node.op === "-" && node.operand.kind === "Int"
    ? 0 - Number(node.operand.value)
    : null;
}

/**
 * `a, b = value`: the values are computed, then the targets are assigned from left to right. A tuple
 * that is written out is never made.
 */
export function checkUnpacking(scope: Scope, target: ast.TupleLiteral, valueNode: ast.Expr, span: Span): TStmt {
  const temps: { slot: TSlot; value: TExpr }[] = [];
  const written = valueNode.kind === "Tuple" && valueNode.elements.length === target.elements.length;
  if (!written) {
    const value = checkValue(scope, valueNode);
    return { op: "unpack", temps, assigns: unpackInto(scope, target, hold(value, temps), valueNode, span), span };
  }
  const elements = (valueNode as ast.TupleLiteral).elements;
  const values = elements.map((element, i) => checkValue(scope, element, guide(scope, target.elements[i] as ast.Expr)));
  const assigns = target.elements.flatMap((each, i): TStmt[] => {
    const value = values[i] as TExpr;
    const node = elements[i] as ast.Expr;
    if (each.kind === "Tuple") return unpackInto(scope, each, hold(value, temps), node, span);
    const assign = assignTo(scope, each, { node, value }, span);
    if (assign === null || !("value" in assign) || assign.op === "forDict" || assign.value === null) return [];
    return [{ ...assign, value: hold(assign.value, temps) } as TStmt];
  });
  return { op: "unpack", temps, assigns, span };
}

/** What guides a literal that goes to a target. */
export function guide(scope: Scope, target: ast.Expr): Type | null {
  if (target.kind === "Name") return scope.declared.get(target.id) ?? scope.given.get(target.id) ?? null;
  if (target.kind !== "Attribute" || target.value.kind !== "Name" || target.value.id !== "self") return null;
  return scope.owner?.fields.get(target.attr)?.type ?? null;
}

/** Computes a value now, for a later assignment. */
export function hold(value: TExpr, temps: { slot: TSlot; value: TExpr }[]): TExpr {
  if (isFixed(value)) return value;
  const slot: TSlot = { type: value.type };
  temps.push({ slot, value });
  return { op: "slot", slot, type: value.type, span: value.span };
}

function isFixed(value: TExpr): boolean {
  switch (value.op) {
    case "int":
    case "float":
    case "bool":
    case "money":
    case "none":
    case "constant":
    case "member":
    case "self":
    case "slot":
    case "error":
      return true;
    case "some":
      return isFixed(value.value);
    default:
      return false;
  }
}

/** Assigns the items of a computed tuple. */
export function unpackInto(scope: Scope, target: ast.TupleLiteral, value: TExpr, node: ast.Expr, span: Span): TStmt[] {
  const { type } = value;
  const count = target.elements.length;
  const items = type.kind === "tuple" && type.items.length === count ? type.items : null;
  if (items === null && type.kind !== "error") {
    if (type.kind === "optional")
      scope.report("PMT0408", node.span, { text: scope.text(node.span), type: showType(type) });
    else scope.report("PMT0573", node.span, { type: showType(type), count: String(count) });
  }
  return target.elements.flatMap((each, i): TStmt[] => {
    const item: TExpr =
      items === null
        ? { op: "error", type: ERROR, span: node.span }
        : value.op === "tuple"
          ? (value.elements[i] as TExpr)
          : { op: "item", value, index: i, type: items[i] as Type, span: each.span };
    return assignItemOf(scope, each, item, node, span);
  });
}

/** Gives a target an item that Python does not spell: nothing there could be converted. */
export function assignItemOf(scope: Scope, target: ast.Expr, item: TExpr, node: ast.Expr, span: Span): TStmt[] {
  if (target.kind === "Tuple") return unpackInto(scope, target, item, node, span);
  const assign = assignTo(scope, target, { node, value: item }, span);
  if (assign === null) return [];
  if ("value" in assign && assign.op !== "forDict" && assign.value !== null && converts(assign.value)) {
    scope.report("PMT0574", target.span, { name: scope.text(target.span) });
  }
  return [assign];
}

function converts(value: TExpr): boolean {
  return value.op === "convert" || (value.op === "some" && converts(value.value));
}

/** Names that a target of an assignment or a loop binds. */
export function targetNames(target: ast.Expr): string[] {
  if (target.kind === "Name") return [target.id];
  return target.kind === "Tuple" ? target.elements.flatMap(targetNames) : [];
}

/** `a + b` of two tuples: the items of both; null for anything else. */
export function joinTuples(op: ast.BinaryOperator, left: TExpr, right: TExpr, span: ast.Expr["span"]): TExpr | null {
  if (op !== "+" || left.type.kind !== "tuple" || right.type.kind !== "tuple") return null;
  const sides = [left, right].map((side) => ({ slot: { type: side.type }, side }));
  const elements = sides.flatMap(({ slot, side }) =>
    (side.type.kind === "tuple" ? side.type.items : []).map(
      (type, index): TExpr => ({ op: "item", value: readSlot(slot, side.span), index, type, span: side.span }),
    ),
  );
  const type: Type = { kind: "tuple", items: elements.map((element) => element.type) };
  const body = sides.map(({ slot, side }) => setSlot(slot, side));
  return { op: "block", body, value: { op: "tuple", elements, type, span }, type, span };
}
