import type * as ast from "../parse/ast.ts";
import type { Scope } from "./scope.ts";

/** Name of the SDK function that a value calls, or null. */
export function sdkCall(scope: Scope, value: ast.Expr): { readonly name: string; readonly call: ast.Call } | null {
  if (value.kind !== "Call" || value.func.kind !== "Name") return null;
  const symbol = scope.global(value.func.id);
  if (symbol?.kind !== "sdk" || symbol.sdk.kind !== "function") return null;
  return { name: symbol.sdk.name, call: value };
}
