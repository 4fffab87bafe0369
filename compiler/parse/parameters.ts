import type { Span } from "../diagnostics/diagnostic.ts";
import type { Param } from "./ast.ts";
import type { GrammarNode } from "./grammar.ts";
import { child, type Lowering } from "./lowering.ts";

/** Lowers the parameters of a `def` or a lambda, without brackets, and holds them to Python's order. */
export function lowerParameters(inner: readonly GrammarNode[], lowering: Lowering): Param[] {
  const reader = new ParameterReader(lowering);
  for (const [i, node] of inner.entries()) {
    if (node.type === "positional_separator") refuseSeparator(inner, i, lowering);
    else if (node.type !== ",") reader.read(node);
  }
  reader.finish();
  return reader.params;
}

/** `/`, with the comma after it or else the one before it. */
function refuseSeparator(nodes: readonly GrammarNode[], i: number, lowering: Lowering): void {
  const [before, own, comma, after] = [nodes[i - 1], nodes[i], nodes[i + 1], nodes[i + 2]];
  if (own === undefined) return;
  const span = lowering.span(own);
  const start = comma === undefined && before !== undefined ? lowering.span(before).start : span.start;
  const end =
    after !== undefined ? lowering.span(after).start : comma !== undefined ? lowering.span(comma).end : span.end;
  lowering.refuse("PMT0513", span, {}, { span: { start, end }, replacement: "" });
}

class ParameterReader {
  readonly params: Param[] = [];
  readonly #lowering: Lowering;
  #star: Span | null = null;
  #afterStar = 0;
  #defaults = false;

  constructor(lowering: Lowering) {
    this.#lowering = lowering;
  }

  read(node: GrammarNode): void {
    const lowering = this.#lowering;
    const span = lowering.span(node);
    switch (node.type) {
      case "identifier":
        this.#add(node, null, null);
        break;
      case "typed_parameter":
        this.#typed(node);
        break;
      case "default_parameter":
        this.#add(child(node, 0), null, child(node, 2));
        break;
      case "typed_default_parameter":
        this.#add(child(node, 0), child(node, 2), child(node, 4));
        break;
      case "keyword_separator":
        if (this.#star !== null) lowering.refuse("PMT0226", span, { why: "a parameter list has one bare * at most" });
        this.#star = span;
        break;
      case "list_splat_pattern":
      case "dictionary_splat_pattern":
        lowering.refuse("PMT0512", span);
        break;
      default:
        lowering.refuse("PMT0500", span, { what: "a parameter that is not a name" });
    }
  }

  #typed(node: GrammarNode): void {
    const name = child(node, 0);
    if (name.type === "identifier") this.#add(name, child(node, 2), null);
    else this.#lowering.refuse("PMT0512", this.#lowering.span(name));
  }

  finish(): void {
    if (this.#star !== null && this.#afterStar === 0) {
      this.#lowering.refuse("PMT0226", this.#star, { why: "named parameters must follow a bare *" });
    }
  }

  #add(name: GrammarNode, type: GrammarNode | null, value: GrammarNode | null): void {
    const lowering = this.#lowering;
    if (name.type !== "identifier") {
      lowering.refuse("PMT0500", lowering.span(name), { what: "a parameter that is not a name" });
      return;
    }
    const { id, span: nameSpan } = lowering.identifier(name);
    lowering.binding(id, nameSpan);
    if (this.params.some((p) => p.name === id)) lowering.refuse("PMT0217", nameSpan, { name: id });
    if (this.#star !== null) this.#afterStar++;
    else if (value !== null) this.#defaults = true;
    else if (this.#defaults) lowering.refuse("PMT0218", nameSpan, { name: id });
    this.params.push({
      name: id,
      annotation: type === null ? null : lowering.lower(type),
      default: value === null ? null : lowering.lower(value),
      keywordOnly: this.#star !== null,
      // CPython's `arg`: the default lies outside
      span: { start: nameSpan.start, end: type === null ? nameSpan.end : lowering.span(type).end },
    });
  }
}
