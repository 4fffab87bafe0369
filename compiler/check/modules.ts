import type * as ast from "../parse/ast.ts";
import { mayBeDropped } from "../resolve/dropped.ts";
import { memberOf } from "../resolve/imports.ts";
import { didYouMean } from "../resolve/suggest.ts";
import type { Binding } from "../resolve/symbols.ts";
import type { Scope } from "./scope.ts";

/** What `helpers.f` or `pkg.mod.f` names, broken after a report; null where no module stands before the dot. */
export function moduleMember(scope: Scope, node: ast.Expr): Binding | null {
  if (node.kind !== "Attribute") return null;
  const holder = moduleBefore(scope, node.value);
  if (holder === null || holder.kind === "broken") return holder;
  if (holder.kind !== "module") return null;
  const { module } = holder;
  const { attr, attrSpan } = node;
  const member = memberOf(module, attr);
  if (member.kind === "found") return member.binding;
  const broken: Binding = { kind: "broken", span: attrSpan };
  if (member.kind === "private") {
    scope.report("PMT0314", attrSpan, { name: attr, module: module.name });
  } else if (module.unit === null || !mayBeDropped(module.unit, attr)) {
    const otherwise =
      member.known.length === 0
        ? "a part of a package is imported by its whole name"
        : `it has ${member.known.join(", ")}`;
    scope.report("PMT0304", attrSpan, {
      name: attr,
      module: module.name,
      hint: didYouMean(attr, member.known, otherwise),
    });
  }
  return broken;
}

function moduleBefore(scope: Scope, node: ast.Expr): Binding | null {
  if (node.kind === "Name") return scope.global(node.id);
  return moduleMember(scope, node);
}
