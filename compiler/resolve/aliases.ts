import type * as ast from "../parse/ast.ts";
import { memberOf } from "./imports.ts";
import type { Binding, Unit } from "./symbols.ts";

const CONTAINERS: ReadonlySet<string> = new Set(["list", "dict", "set", "tuple"]);
const PLAIN: ReadonlySet<string> = new Set(["int", "float", "bool", "str"]);

/**
 * The name for a type that an assignment at the top of a file makes; null for a constant. A second name for a class,
 * an enum or a type of the SDK is one: it can be called too.
 */
export function aliasOf(
  unit: Unit,
  node: ast.Assign | ast.AnnAssign,
  value: ast.Expr,
  annotation: ast.Expr | null,
): Binding | null {
  const mark = annotation?.kind === "Name" ? unit.names.get(annotation.id) : undefined;
  const isMarked = mark?.kind === "sdk" && mark.sdk.kind === "aliasMark";
  if (annotation !== null && !isMarked) return null;
  const named = bindingOf(unit, value);
  if (named?.kind === "class" || named?.kind === "enum")
    return named.kind === "class" && named.decl.isStrategy ? null : { ...named, since: node.span.end };
  const isSdkType = named?.kind === "sdk" && ["type", "money", "record"].includes(named.sdk.kind);
  if (named?.kind === "broken" || isSdkType) return named;
  if (isMarked || isType(unit, value)) return { kind: "alias", alias: { unit, node, value }, span: node.span };
  return null;
}

function bindingOf(unit: Unit, node: ast.Expr): Binding | null {
  if (node.kind === "Name") return unit.names.get(node.id) ?? null;
  if (node.kind !== "Attribute") return null;
  const holder = bindingOf(unit, node.value);
  if (holder?.kind !== "module") return null;
  const member = memberOf(holder.module, node.attr);
  return member.kind === "found" ? member.binding : null;
}

/** Whether an expression can only be meant as a type. */
function isType(unit: Unit, node: ast.Expr): boolean {
  switch (node.kind) {
    case "Name":
    case "Attribute": {
      const binding = bindingOf(unit, node);
      if (binding === null) return node.kind === "Name" && PLAIN.has(node.id);
      if (binding.kind === "sdk") return ["type", "money", "record"].includes(binding.sdk.kind);
      return binding.kind === "class" || binding.kind === "enum" || binding.kind === "alias";
    }
    case "Subscript": {
      const binding = bindingOf(unit, node.value);
      if (binding === null) return node.value.kind === "Name" && CONTAINERS.has(node.value.id);
      return binding.kind === "sdk" && ["deque", "generic", "literal", "callable"].includes(binding.sdk.kind);
    }
    case "BinOp":
      return node.op === "|" && [node.left, node.right].some((side) => isType(unit, side));
    default:
      return false;
  }
}
