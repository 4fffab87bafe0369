import type { DiagnosticCode, Fix, Span } from "../diagnostics/diagnostic.ts";
import type { Expr, Name } from "./ast.ts";
import type { GrammarNode } from "./grammar.ts";

/**
 * What the parts of the lowering (targets, parameters, comprehensions) ask of the one that runs them: it stands
 * here so that they need not import it, and it may import them.
 */
export interface Lowering {
  /** Something was refused, so the statement is to be left out. */
  readonly dropped: boolean;
  span(node: GrammarNode): Span;
  refuse(code: DiagnosticCode, span: Span, values?: Readonly<Record<string, string>>, fix?: Fix): Name;
  lower(node: GrammarNode): Expr;
  /** Lowers what may be no bare tuple or splat. */
  operand(node: GrammarNode): Expr;
  identifier(node: GrammarNode): { id: string; span: Span };
  /** Holds a name that is bound here to what Python lets be bound. */
  binding(id: string, span: Span): void;
}

/** A child that the grammar promises. */
export function child(node: GrammarNode, index: number): GrammarNode {
  const found = node.children[index];
  if (found === undefined) throw new RangeError(`${node.type} has no child ${index}`);
  return found;
}
