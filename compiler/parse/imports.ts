import type { Import, ImportAlias, ImportFrom } from "./ast.ts";
import type { ExpressionLowering } from "./expressions.ts";
import type { GrammarNode } from "./grammar.ts";
import { child } from "./lowering.ts";

/** `import a.b as c, d`. */
export function lowerImport(node: GrammarNode, lowering: ExpressionLowering): Import {
  const span = lowering.span(node);
  refuseTrailingComma(node, lowering);
  return { kind: "Import", names: aliases(node.children.slice(1), lowering), span };
}

/** `from ..a.b import c as d, e`; the names after `import` are plain. */
export function lowerImportFrom(node: GrammarNode, lowering: ExpressionLowering): ImportFrom {
  const span = lowering.span(node);
  const from = child(node, 1);
  const dots = from.type === "relative_import" ? child(from, 0) : null;
  const dotted = from.type === "relative_import" ? from.children[1] : from;
  const names = node.children.slice(3);
  const star = names.find((c) => c.type === "wildcard_import");
  if (star !== undefined) lowering.refuse("PMT0523", lowering.span(star));
  if (names[0]?.type !== "(") refuseTrailingComma(node, lowering);
  for (const name of names) {
    const plain = name.type === "aliased_import" ? child(name, 0) : name;
    const dot = plain.children[1];
    if (plain.type === "dotted_name" && dot !== undefined)
      lowering.refuse("PMT0201", lowering.span(dot), { token: "." });
  }
  return {
    kind: "ImportFrom",
    module: dotted === undefined ? "" : dottedName(dotted, lowering),
    level: dots === null ? 0 : dotCount(dots, lowering),
    names: aliases(names, lowering),
    span,
  };
}

function dotCount(dots: GrammarNode, lowering: ExpressionLowering): number {
  let count = 0;
  for (let i = dots.first; i <= dots.last; i++) count += lowering.token(i).text.length;
  return count;
}

function refuseTrailingComma(node: GrammarNode, lowering: ExpressionLowering): void {
  const last = node.children.at(-1);
  if (last?.type !== ",") return;
  const span = lowering.span(last);
  lowering.refuse("PMT0222", span, {}, { span, replacement: "" });
}

function aliases(nodes: readonly GrammarNode[], lowering: ExpressionLowering): ImportAlias[] {
  return nodes.flatMap((node): ImportAlias[] => {
    const span = lowering.span(node);
    if (node.type === "dotted_name") {
      const name = dottedName(node, lowering);
      lowering.binding(name, span);
      return [{ name, asName: null, span }];
    }
    if (node.type !== "aliased_import") return [];
    const alias = lowering.identifier(child(node, 2));
    lowering.binding(alias.id, alias.span);
    return [{ name: dottedName(child(node, 0), lowering), asName: alias.id, span }];
  });
}

function dottedName(node: GrammarNode, lowering: ExpressionLowering): string {
  const names = node.children.filter((c) => c.type === "identifier");
  return names.map((c) => lowering.identifier(c).id).join(".");
}
