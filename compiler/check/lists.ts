import type * as ast from "../parse/ast.ts";
import { coerce } from "./convert.ts";
import { checkValue } from "./expressions.ts";
import type { Scope } from "./scope.ts";
import type { TExpr } from "./typed.ts";
import type { Type } from "./types.ts";

/** A value that a list keeps. */
export function stored(scope: Scope, node: ast.Expr, element: Type, checked: TExpr | null = null): TExpr {
  return coerce(scope, checked ?? checkValue(scope, node, element), element, "as an element of this list");
}
