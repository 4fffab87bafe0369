import type { Span } from "../diagnostics/diagnostic.ts";
import type * as ast from "../parse/ast.ts";
import type { Scope } from "./scope.ts";
import type { TStmt } from "./typed.ts";

type Check = (scope: Scope) => TStmt | null;

const checks = new WeakMap<ast.Leaf, Check>();

/** A statement of the checker's own inside of a loop that an expression makes; `code` is what it evaluates. */
export function leaf(span: Span, code: ast.Expr | null, check: Check): ast.Leaf {
  const made: ast.Leaf = { kind: "Leaf", code, span };
  checks.set(made, check);
  return made;
}

export function checkLeaf(scope: Scope, node: ast.Leaf): TStmt | null {
  const check = checks.get(node);
  if (check === undefined) throw new Error("a leaf without a meaning");
  return check(scope);
}
