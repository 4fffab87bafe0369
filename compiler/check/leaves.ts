import type { Span } from "../diagnostics/diagnostic.ts";
import type * as ast from "../parse/ast.ts";
import type { Scope } from "./scope.ts";
import type { TStmt } from "./typed.ts";

type Check = (scope: Scope) => TStmt | null;

const checks = new WeakMap<ast.Leaf, Check>();

/** A statement of the checker's own inside of a loop that an expression makes. */
export function leaf(span: Span, quiet: boolean, check: Check): ast.Leaf {
  const made: ast.Leaf = { kind: "Leaf", quiet, span };
  checks.set(made, check);
  return made;
}

export function checkLeaf(scope: Scope, node: ast.Leaf): TStmt | null {
  const check = checks.get(node);
  if (check === undefined) throw new Error("a leaf without a meaning");
  return check(scope);
}

/** Whether the body is one of an expression's loop that runs no code of the author. */
export function isQuiet(body: readonly ast.Stmt[]): boolean {
  return body.every((statement) => {
    if (statement.kind === "Leaf") return statement.quiet;
    return (statement.kind === "If" || statement.kind === "For") && isQuiet(statement.body);
  });
}
