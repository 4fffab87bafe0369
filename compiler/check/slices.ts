import { MAX_INT } from "../../runtime/abi/layout.ts";
import type { Span } from "../diagnostics/diagnostic.ts";
import type * as ast from "../parse/ast.ts";
import { checkExprAs, checkValue } from "./expressions.ts";
import { otherList } from "./list-methods.ts";
import { refuseChange } from "./read-only.ts";
import type { Scope } from "./scope.ts";
import { refuseText } from "./strings.ts";
import { literalIndex } from "./tuples.ts";
import type { TExpr, TStmt } from "./typed.ts";
import { INT, showType, VOID } from "./types.ts";

/** `xs[a:b]` as a value: a new list, or of a tuple a shorter one. */
export function checkSlice(scope: Scope, node: ast.Subscript, slice: ast.Slice, holder: TExpr): TExpr {
  const { type } = holder;
  switch (type.kind) {
    case "list": {
      const bounds = boundsOf(scope, slice);
      if (bounds === null) return { op: "error", type: { kind: "error" }, span: node.span };
      const args = [holder, ...bounds.args];
      return {
        op: "prim",
        prim: "list.slice",
        args,
        order: [0, ...bounds.order],
        type: { kind: "list", of: type.of },
        span: node.span,
      };
    }
    case "tuple":
      return checkTupleSlice(scope, node, slice, holder);
    case "str":
      return refuseText(scope, node.span, "a slice", "compare whole texts, or ask `text.startswith(...)`");
    default:
      return refuseSlice(scope, slice.span, `${showType(type)} has none`);
  }
}

/** Start and stop, and which of them are written. */
function boundsOf(
  scope: Scope,
  slice: ast.Slice,
): { readonly args: readonly TExpr[]; readonly order: number[] } | null {
  const order: number[] = [];
  const args = [slice.lower, slice.upper].map((bound, i): TExpr => {
    if (bound === null) return { op: "int", value: i === 0 ? 0 : MAX_INT, type: INT, span: slice.span };
    order.push(i + 1);
    return checkExprAs(scope, bound, INT, "as a bound of a slice");
  });
  return args.some(({ type }) => type.kind === "error") ? null : { args, order };
}

function checkTupleSlice(scope: Scope, node: ast.Subscript, slice: ast.Slice, tuple: TExpr): TExpr {
  const items = tuple.type.kind === "tuple" ? tuple.type.items : [];
  const bounds = [slice.lower, slice.upper].map((bound) => (bound === null ? null : literalIndex(bound)));
  const written = [slice.lower, slice.upper].find((bound, i) => bound !== null && bounds[i] === null);
  if (written !== undefined && written !== null)
    return scope.fail("PMT0563", written.span, { problem: "the bounds of a slice of a tuple are literals" });
  const [from, to] = [bounds[0] ?? 0, bounds[1] ?? items.length];
  const kept = items.slice(from, to);
  if (kept.length === 0) return scope.fail("PMT0563", node.span, { problem: "a tuple has at least one item" });
  return { op: "items", value: tuple, from, to, type: { kind: "tuple", items: kept }, span: node.span };
}

/** `del xs[a:b]`. */
export function checkDeleteSlice(
  scope: Scope,
  node: ast.Delete,
  target: ast.Subscript,
  slice: ast.Slice,
  holder: TExpr,
): TStmt | null {
  const { type } = holder;
  if (type.kind === "error") return null;
  if (type.kind !== "list") {
    refuseSlice(scope, slice.span, `only a list has some to delete, not ${showType(type)}`);
    return null;
  }
  if (refuseChange(scope, holder, target.span)) return null;
  const bounds = boundsOf(scope, slice);
  if (bounds === null) return null;
  const args = [holder, ...bounds.args];
  const order = [0, ...bounds.order];
  const value: TExpr = { op: "prim", prim: "list.deleteSlice", args, order, type: VOID, span: target.span };
  return { op: "evaluate", value, span: node.span };
}

/** `xs[a:b] = ys`: the value first, then the list and the bounds. */
export function checkAssignSlice(
  scope: Scope,
  target: ast.Subscript,
  slice: ast.Slice,
  node: ast.Expr,
  span: Span,
): TStmt | null {
  const holder = checkValue(scope, target.value);
  const { type } = holder;
  if (type.kind === "error") return null;
  if (type.kind !== "list") {
    refuseSlice(scope, slice.span, `only a slice of a list is assigned, not one of ${showType(type)}`);
    return null;
  }
  if (type.readOnly) {
    scope.report("PMT0442", target.span, { text: scope.text(holder.span) });
    return null;
  }
  const given = otherList(scope, node, type.of);
  const bounds = boundsOf(scope, slice);
  if (bounds === null || given.type.kind === "error") return null;
  const order = [3, 0, ...bounds.order];
  const args = [holder, ...bounds.args, given];
  const value: TExpr = { op: "prim", prim: "list.setSlice", args, order, type: VOID, span: target.span };
  return { op: "evaluate", value, span };
}

export function refuseSlice(scope: Scope, span: Span, problem: string): TExpr {
  return scope.fail("PMT0468", span, { problem });
}
