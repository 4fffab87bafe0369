import type * as ast from "../parse/ast.ts";
import { listOfTuple } from "./containers.ts";
import { checkValue } from "./expressions.ts";
import type { Scope } from "./scope.ts";
import type { TExpr } from "./typed.ts";
import { showType } from "./types.ts";

/** A value to go through: a tuple as the list of its items, anything else as it is. */
export function checkIterable(scope: Scope, node: ast.Expr): TExpr {
  if (node.kind === "Tuple" && node.elements.length > 0) return checkValue(scope, { ...node, kind: "List" });
  const value = checkValue(scope, node);
  if (value.type.kind !== "tuple") return value;
  const list = listOfTuple(value);
  if (list !== null) return list;
  const hint = "its items have different types: unpack them, `a, b = t`";
  return scope.fail("PMT0418", node.span, { type: showType(value.type), hint });
}
