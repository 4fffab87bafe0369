import type { Comprehension, Expr } from "./ast.ts";
import type { GrammarNode } from "./grammar.ts";
import { child, type Lowering } from "./lowering.ts";
import { lowerParameters } from "./parameters.ts";
import { checkTarget } from "./targets.ts";

/** `[x for ...]`, `{x for ...}`, `{k: v for ...}`, `(x for ...)`. */
export function lowerComprehension(node: GrammarNode, lowering: Lowering): Expr {
  const span = lowering.span(node);
  const [head, ...clauses] = node.children.slice(1, -1) as [GrammarNode, ...GrammarNode[]];
  if (head.type === "pair") {
    const key = lowering.lower(child(head, 0));
    const value = lowering.lower(child(head, 2));
    return { kind: "DictComp", key, value, generators: lowerClauses(clauses, lowering), span };
  }
  const element = lowering.lower(head);
  const generators = lowerClauses(clauses, lowering);
  switch (node.type) {
    case "list_comprehension":
      return { kind: "ListComp", element, generators, span };
    case "set_comprehension":
      return { kind: "SetComp", element, generators, span };
    default:
      return { kind: "GeneratorExp", element, generators, span };
  }
}

function lowerClauses(clauses: readonly GrammarNode[], lowering: Lowering): Comprehension[] {
  const generators: { target: Expr; iter: Expr; ifs: Expr[] }[] = [];
  for (const clause of clauses) {
    if (clause.type === "if_clause") generators.at(-1)?.ifs.push(lowering.operand(child(clause, 1)));
    else generators.push({ ...lowerFor(clause, lowering), ifs: [] });
  }
  return generators;
}

/** `for target in iter`; the grammar takes several iterables, Python one. */
function lowerFor(clause: GrammarNode, lowering: Lowering): { target: Expr; iter: Expr } {
  const parts = clause.children.filter((part) => part.type !== "async");
  if (parts.length < clause.children.length) lowering.refuse("PMT0503", lowering.span(clause));
  const at = parts.findIndex((part) => part.type === "in");
  const target = lowering.lower(parts[1] as GrammarNode);
  checkTarget(target, lowering);
  const comma = parts.slice(at + 1).find((part) => part.type === ",");
  if (comma !== undefined) lowering.refuse("PMT0201", lowering.span(comma), { token: "," });
  return { target, iter: lowering.operand(parts[at + 1] as GrammarNode) };
}

/** `lambda a, b: body`. */
export function lowerLambda(node: GrammarNode, lowering: Lowering): Expr {
  const list = node.children.find((part) => part.type === "lambda_parameters");
  const body = lowering.lower(node.children.at(-1) as GrammarNode);
  const params = list === undefined ? [] : lowerParameters(list.children, lowering);
  return { kind: "Lambda", params, body, span: lowering.span(node) };
}
