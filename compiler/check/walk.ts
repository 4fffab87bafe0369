import type { CheckedClass, CheckedFunction, TExpr } from "./typed.ts";

/** The expressions of a checked tree, an outer one before its parts; types and spans hold none. */
export function* expressionsIn(tree: unknown): Generator<TExpr> {
  if (Array.isArray(tree)) {
    for (const part of tree) yield* expressionsIn(part);
    return;
  }
  if (typeof tree !== "object" || tree === null) return;
  if ("op" in tree && "type" in tree && "span" in tree) yield tree as TExpr;
  for (const [key, part] of Object.entries(tree)) if (key !== "type" && key !== "span") yield* expressionsIn(part);
}

/** `__init__`, then the methods that the class itself declares. */
export function functionsOf(owner: CheckedClass): readonly CheckedFunction[] {
  return [...(owner.init === null ? [] : [owner.init]), ...owner.methods.values()];
}
