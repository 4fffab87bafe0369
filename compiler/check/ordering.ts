import type { Span } from "../diagnostics/diagnostic.ts";
import type * as ast from "../parse/ast.ts";
import { holdsFloat } from "./equality.ts";
import type { Scope } from "./scope.ts";
import type { TExpr } from "./typed.ts";
import { BOOL, isMoney, isNumber, sameType, showType, type Type, withoutLiterals } from "./types.ts";

/** Whether two values of a type have an order: numbers, money, texts, members of int enums, and tuples of these. */
export function isOrdered(scope: Scope, type: Type): boolean {
  if (type.kind === "tuple") return type.items.every((item) => isOrdered(scope, item));
  if (type.kind === "enum") return scope.program.enums.get(type.enum)?.isInt === true;
  return isNumber(type) || isMoney(type) || type.kind === "str";
}

/** `<` and the like of tuples and of members of int enums; null for operands of other types, or of two. */
export function checkTupleOrder(
  scope: Scope,
  node: ast.Compare,
  relation: "<" | "<=" | ">" | ">=",
  left: TExpr,
  right: TExpr,
): TExpr | null {
  const { type } = left;
  const isPart = type.kind === "tuple" || (type.kind === "enum" && isOrdered(scope, type));
  if (!isPart || !sameType(withoutLiterals(type), withoutLiterals(right.type))) return null;
  if (!isOrdered(scope, type)) return refuseOrder(scope, node.span, relation, type);
  const file = type.kind === "tuple" && holdsFloat(scope, type) ? scope.unit.source.file : null;
  return { op: "order", relation, left, right, file, type: BOOL, span: node.span };
}

export function refuseOrder(scope: Scope, span: Span, op: string, type: Type): TExpr {
  return scope.fail("PMT0469", span, { op, type: showType(type), hint: orderHint(type) });
}

function orderHint(type: Type): string {
  switch (type.kind) {
    case "enum":
      return "make it an IntEnum, or order by a number of your own";
    case "bool":
      return "keep `int(b)` instead";
    case "optional":
      return "leave out what is None first";
    case "tuple":
      return "every item has to be a number, an exact amount, a str or a member of an IntEnum";
    default:
      return "order a list of tuples that begin with a number";
  }
}

/** Rows that sort a list of such elements, and that give the places of its elements in order; null without an order. */
export function sortRows(scope: Scope, type: Type): { readonly sort: string; readonly places: string } | null {
  if (!isOrdered(scope, type)) return null;
  const suffix = type.kind === "float" ? "Float" : type.kind === "int" || isMoney(type) ? "" : "By";
  return { sort: `list.sort${suffix}`, places: `list.places${suffix}` };
}
