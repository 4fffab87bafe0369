import type { Span } from "../diagnostics/diagnostic.ts";
import type * as ast from "../parse/ast.ts";
import { isNamed } from "./annotations.ts";
import { fieldOf } from "./fields.ts";
import type { Scope } from "./scope.ts";

/** What `Final` and `Final[int]` say: null for any other annotation. `type` is null where it follows from the value. */
export function readFinal(scope: Scope, annotation: ast.Expr): { readonly type: ast.Expr | null } | null {
  if (isNamed(scope, annotation, "final")) return { type: null };
  if (annotation.kind !== "Subscript" || !isNamed(scope, annotation.value, "final")) return null;
  return { type: annotation.index };
}

/** Reports a `Final` of a local that has had a value before; true where it did. */
export function refuseLate(scope: Scope, name: string, span: Span): boolean {
  const isLate = scope.given.has(name) || scope.parameters.has(name);
  if (isLate) scope.report("PMT0425", span, { name });
  return isLate;
}

/** Reports a `Final` without a value, or one in a loop, which would be assigned more than once. */
export function checkFinal(scope: Scope, name: string, span: Span, hasValue: boolean): void {
  if (!hasValue) scope.report("PMT0426", span, { name, problem: "it has no value" });
  else if (scope.loops.length > 0) scope.report("PMT0426", span, { name, problem: "the loop would assign it again" });
}

/** Reports another assignment of a local that is final; true where it did. */
export function refuseSecond(scope: Scope, name: string, span: Span): boolean {
  const first = scope.finals.get(name);
  if (first === undefined) return false;
  scope.report("PMT0425", span, { name }, { labels: [{ span: first, text: "final, from here on" }] });
  return true;
}

/**
 * Reports an assignment to a field that is final: it has its value from the class body, or from one statement of the
 * `__init__` of its class. True where it did.
 */
export function refuseField(scope: Scope, className: string, name: string, span: Span, isOwn: boolean): boolean {
  const field = fieldOf(scope, className, name);
  if (field?.final === undefined) return false;
  const key = `self.${name}`;
  const first = scope.finals.get(key);
  if (isOwn && field.inherited !== true && field.initial === null && first === undefined) {
    scope.finals.set(key, span);
    if (scope.loops.length > 0) scope.report("PMT0426", span, { name, problem: "the loop would assign it again" });
    return false;
  }
  const isHere = scope.program.classes.get(className)?.decl.unit === scope.unit && field.inherited !== true;
  const place = first ?? field.final;
  scope.report("PMT0425", span, { name }, isHere ? { labels: [{ span: place, text: "final, from here on" }] } : {});
  return true;
}
