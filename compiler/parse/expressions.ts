import type { DiagnosticCode, Fix, Span } from "../diagnostics/diagnostic.ts";
import type {
  BinaryOperator,
  Call,
  CompareOperator,
  Expr,
  FormattedValue,
  JoinedStr,
  Keyword,
  Name,
  StrLiteral,
} from "./ast.ts";
import { lowerComprehension, lowerLambda } from "./comprehensions.ts";
import type { GrammarNode } from "./grammar.ts";
import { limits } from "./limits.ts";
import { child } from "./lowering.ts";
import { floatValue, integerValue, isImaginary, isInteger } from "./numbers.ts";
import type { Sink } from "./sink.ts";
import { decodeText, type StringFault, splitFormat, takeApart } from "./strings.ts";
import type { Token } from "./tokens.ts";

/** Parses the expression inside a replacement field; null when it was refused. */
export type FieldParser = (span: Span) => Expr | null;

/** Expressions outside the subset: node of the grammar to code. */
const refusedNodes: Readonly<Record<string, DiagnosticCode>> = {
  await: "PMT0503",
  yield: "PMT0504",
  named_expression: "PMT0510",
  list_splat: "PMT0511",
  parenthesized_list_splat: "PMT0511",
  list_splat_pattern: "PMT0511",
  dictionary_splat: "PMT0511",
  splat_type: "PMT0511",
  ellipsis: "PMT0522",
};

interface Operand {
  readonly expr: Expr;
  readonly span: Span;
}

/** Lowers the expressions of one fragment, strictly: a node that is not named here is refused. */
export class ExpressionLowering {
  /** Something was refused, so the statement is to be left out. */
  dropped = false;
  /** Bare strings (docstrings) may be long. */
  freeStrings = false;
  readonly #sink: Sink;
  readonly #tokens: readonly Token[];
  readonly #parseField: FieldParser;

  constructor(sink: Sink, tokens: readonly Token[], parseField: FieldParser) {
    this.#sink = sink;
    this.#tokens = tokens;
    this.#parseField = parseField;
  }

  token(index: number): Token {
    const token = this.#tokens[index];
    if (token === undefined) throw new RangeError(`no token ${index}`);
    return token;
  }

  span(node: GrammarNode): Span {
    return { start: this.token(node.first).start, end: this.token(node.last).end };
  }

  refuse(code: DiagnosticCode, span: Span, values: Readonly<Record<string, string>> = {}, fix?: Fix): Name {
    this.#sink.report(code, span, values, fix === undefined ? {} : { fix });
    this.dropped = true;
    return { kind: "Name", id: "", span };
  }

  lower(node: GrammarNode): Expr {
    const span = this.span(node);
    switch (node.type) {
      case "identifier":
        return this.#name(node);
      case "integer":
      case "float":
        return this.#number(node);
      case "string":
      case "concatenated_string":
        return this.#string(node);
      case "true":
      case "false":
        return { kind: "Bool", value: node.type === "true", span };
      case "none":
        return { kind: "None", span };
      case "type":
      case "parenthesized_expression":
      case "pattern":
        return this.lower(only(node));
      case "tuple":
      case "tuple_pattern":
        return this.#tuple(node);
      case "expression_list":
      case "pattern_list":
        return { kind: "Tuple", elements: this.elements(node.children, span), span };
      case "list":
      case "list_pattern":
        return { kind: "List", elements: this.elements(node.children.slice(1, -1), span), span };
      case "set":
        return { kind: "Set", elements: this.elements(node.children.slice(1, -1), span), span };
      case "dictionary":
        return this.#dict(node);
      case "list_comprehension":
      case "set_comprehension":
      case "dictionary_comprehension":
      case "generator_expression":
        return lowerComprehension(node, this);
      case "lambda":
        return lowerLambda(node, this);
      case "binary_operator":
      case "union_type":
        return this.#binary(node);
      case "unary_operator":
        return { kind: "UnaryOp", op: this.#unaryOp(node), operand: this.operand(child(node, 1)), span };
      case "not_operator":
        return { kind: "UnaryOp", op: "not", operand: this.operand(child(node, 1)), span };
      case "boolean_operator":
        return this.#boolean(node);
      case "comparison_operator":
        return this.#comparison(node);
      case "conditional_expression":
        return this.#conditional(node);
      case "call":
        return this.#call(node);
      case "attribute":
      case "member_type":
        return this.#attribute(node);
      case "subscript":
        return this.#subscript(node, node.children.slice(2, -1));
      case "slice":
        return this.#slice(node);
      case "generic_type":
        return this.#generic(node);
      default:
        return this.#refused(node);
    }
  }

  #dict(node: GrammarNode): Expr {
    const span = this.span(node);
    const pairs = node.children.slice(1, -1).filter((c) => c.type !== ",");
    if (pairs.some((c) => c.type !== "pair")) return this.refuse("PMT0507", span);
    if (pairs.length > limits.elements) {
      return this.refuse("PMT0529", span, { count: String(pairs.length), limit: String(limits.elements) });
    }
    const keys: Expr[] = [];
    const values: Expr[] = [];
    for (const pair of pairs) {
      keys.push(this.lower(child(pair, 0)));
      values.push(this.lower(child(pair, 2)));
    }
    return { kind: "Dict", keys, values, span };
  }

  /** An operand that binds tighter than a choice or a lambda: those need parentheses there. */
  operand(node: GrammarNode): Expr {
    if (node.type === "conditional_expression" || node.type === "lambda" || node.type === "named_expression") {
      const word = child(node, node.type === "lambda" ? 0 : 1);
      return this.refuse("PMT0201", this.span(word), { token: this.token(word.first).text });
    }
    return this.lower(node);
  }

  /** Items between commas. */
  elements(children: readonly GrammarNode[], whole: Span): Expr[] {
    const items = children.filter((c) => c.type !== ",");
    if (items.length > limits.elements) {
      this.refuse("PMT0529", whole, { count: String(items.length), limit: String(limits.elements) });
      return [];
    }
    return items.map((c) => this.lower(c));
  }

  #refused(node: GrammarNode): Expr {
    const span = this.span(node);
    if (node.type === "as_pattern") {
      const as = child(node, 1);
      return this.refuse("PMT0201", this.span(as), { token: "as" });
    }
    if (node.type === "constrained_type") return this.refuse("PMT0201", this.span(child(node, 1)), { token: ":" });
    const code = refusedNodes[node.type];
    if (code !== undefined) return this.refuse(code, span);
    return this.refuse("PMT0500", span, { what: node.type.replaceAll("_", " ") });
  }

  /** An identifier of the grammar, which must not be a reserved word of Python. */
  identifier(node: GrammarNode): { id: string; span: Span } {
    const token = this.token(node.first);
    if (token.kind === "keyword") this.refuse("PMT0212", token, { word: token.text });
    return { id: token.text, span: this.span(node) };
  }

  #name(node: GrammarNode): Name {
    const { id, span } = this.identifier(node);
    return { kind: "Name", id, span };
  }

  #number(node: GrammarNode): Expr {
    const token = this.token(node.first);
    const span = this.span(node);
    if (isImaginary(token.text)) return this.refuse("PMT0521", span);
    if (isInteger(token.text)) return { kind: "Int", value: integerValue(token.text), span };
    return { kind: "Float", value: floatValue(token.text), span };
  }

  #tuple(node: GrammarNode): Expr {
    const inner = node.children.slice(1, -1);
    const first = inner[0];
    if (inner.length === 1 && first !== undefined) return this.lower(first);
    const span = this.span(node);
    return { kind: "Tuple", elements: this.elements(inner, span), span };
  }

  #unaryOp(node: GrammarNode): "-" | "+" | "~" {
    const text = this.token(node.first).text;
    return text === "-" || text === "+" ? text : "~";
  }

  #binary(node: GrammarNode): Expr {
    const op = this.token(child(node, 1).first).text as BinaryOperator;
    if (op === "&" || op === "^") return this.#bitChain(node);
    const opSpan = this.span(child(node, 1));
    const left = this.operand(child(node, 0));
    return { kind: "BinOp", left, op, opSpan, right: this.operand(child(node, 2)), span: this.span(node) };
  }

  /** The grammar lets `^` bind tighter than `&`; in Python it is the reverse. */
  #bitChain(node: GrammarNode): Expr {
    const operands: GrammarNode[] = [];
    const ops: GrammarNode[] = [];
    const flatten = (n: GrammarNode): void => {
      const op = n.type === "binary_operator" ? this.token(child(n, 1).first).text : "";
      if (op !== "&" && op !== "^") {
        operands.push(n);
        return;
      }
      flatten(child(n, 0));
      ops.push(child(n, 1));
      flatten(child(n, 2));
    };
    flatten(node);
    const groups: Operand[] = [];
    const joints: GrammarNode[] = [];
    let from = 0;
    for (let i = 0; i <= ops.length; i++) {
      const op = ops[i];
      if (op !== undefined && this.token(op.first).text === "&") continue;
      const parts = operands.slice(from, i + 1).map((n) => ({ expr: this.operand(n), span: this.span(n) }));
      groups.push(this.#fold(parts, ops.slice(from, i), "&"));
      if (op !== undefined) joints.push(op);
      from = i + 1;
    }
    return this.#fold(groups, joints, "^").expr;
  }

  /** Joins operands from the left. The extent of an operand includes its parentheses. */
  #fold(operands: readonly Operand[], ops: readonly GrammarNode[], op: BinaryOperator): Operand {
    return operands.reduce((left, right, i) => {
      const span = { start: left.span.start, end: right.span.end };
      const opSpan = this.span(ops[i - 1] as GrammarNode);
      return { expr: { kind: "BinOp", left: left.expr, op, opSpan, right: right.expr, span }, span };
    });
  }

  /** `a and b and c` is one node; a chain in parentheses stays apart. */
  #boolean(node: GrammarNode): Expr {
    const op = this.token(child(node, 1).first).text === "and" ? "and" : "or";
    const values: Expr[] = [];
    const right: GrammarNode[] = [];
    let at = node;
    while (at.type === "boolean_operator" && this.token(child(at, 1).first).text === op) {
      right.push(child(at, 2));
      at = child(at, 0);
    }
    for (const part of [at, ...right.reverse()]) values.push(this.operand(part));
    return { kind: "BoolOp", op, values, span: this.span(node) };
  }

  #comparison(node: GrammarNode): Expr {
    const [first, ...rest] = node.children;
    const ops: CompareOperator[] = [];
    const comparators: Expr[] = [];
    const left = this.operand(first as GrammarNode);
    for (let i = 0; i + 1 < rest.length; i += 2) {
      const op = rest[i] as GrammarNode;
      ops.push((op.type === "not in" || op.type === "is not" ? op.type : this.token(op.first).text) as CompareOperator);
      comparators.push(this.operand(rest[i + 1] as GrammarNode));
    }
    return { kind: "Compare", left, ops, comparators, span: this.span(node) };
  }

  #conditional(node: GrammarNode): Expr {
    const body = this.operand(child(node, 0));
    const test = this.operand(child(node, 2));
    const orelse = child(node, 4);
    const other = orelse.type === "named_expression" ? this.operand(orelse) : this.lower(orelse);
    return { kind: "IfExp", test, body, orelse: other, span: this.span(node) };
  }

  #attribute(node: GrammarNode): Expr {
    const value = this.operand(child(node, 0));
    const { id, span } = this.identifier(child(node, 2));
    return { kind: "Attribute", value, attr: id, attrSpan: span, span: this.span(node) };
  }

  #subscript(node: GrammarNode, inner: readonly GrammarNode[]): Expr {
    const value = this.operand(child(node, 0));
    const first = inner[0] as GrammarNode;
    const last = inner.at(-1) as GrammarNode;
    const span = this.span(node);
    if (inner.length === 1) return { kind: "Subscript", value, index: this.lower(first), span };
    const whole = { start: this.span(first).start, end: this.span(last).end };
    const index: Expr = { kind: "Tuple", elements: this.elements(inner, whole), span: whole };
    return { kind: "Subscript", value, index, span };
  }

  /** A second colon stands before a step, or before nothing. */
  #slice(node: GrammarNode): Expr {
    const { children } = node;
    const span = this.span(node);
    const first = children.findIndex((c) => c.type === ":");
    const second = children.findIndex((c, i) => i > first && c.type === ":");
    if (second >= 0 && second < children.length - 1) return this.refuse("PMT0509", span);
    const upper = second >= 0 ? children.slice(first + 1, second) : children.slice(first + 1);
    const bound = (part: GrammarNode | undefined): Expr | null => (part === undefined ? null : this.lower(part));
    return { kind: "Slice", lower: bound(children.slice(0, first)[0]), upper: bound(upper[0]), span };
  }

  #generic(node: GrammarNode): Expr {
    const inner = child(node, 1).children.slice(1, -1);
    const slice = inner.find((c) => c.type === "type" && child(c, 0).type === "constrained_type");
    return slice === undefined
      ? this.#subscript(node, inner)
      : this.refuse("PMT0468", this.span(slice), { problem: "a type is written with commas" });
  }

  #call(node: GrammarNode): Call {
    const func = this.operand(child(node, 0));
    return { kind: "Call", func, ...this.arguments(child(node, 1)), span: this.span(node) };
  }

  /** Arguments of a call or the bases of a class. */
  arguments(list: GrammarNode): { args: Expr[]; keywords: Keyword[] } {
    const args: Expr[] = [];
    const keywords: Keyword[] = [];
    if (list.type !== "argument_list") {
      // A generator expression brings its own brackets.
      args.push(this.lower(list));
      return { args, keywords };
    }
    const inner = list.children.slice(1, -1);
    if (inner[0]?.type === ",") this.refuse("PMT0201", this.span(inner[0]), { token: "," });
    const items = inner.filter((c) => c.type !== ",");
    if (items.length > limits.elements) {
      this.refuse("PMT0529", this.span(list), { count: String(items.length), limit: String(limits.elements) });
      return { args, keywords };
    }
    for (const item of items) {
      if (item.type === "keyword_argument") this.#keyword(item, keywords);
      else {
        if (keywords.length > 0 && !/splat/.test(item.type)) this.refuse("PMT0215", this.span(item));
        args.push(this.lower(item));
      }
    }
    return { args, keywords };
  }

  #keyword(item: GrammarNode, keywords: Keyword[]): void {
    const { id, span } = this.identifier(child(item, 0));
    if (keywords.some((k) => k.name === id)) this.refuse("PMT0216", span, { name: id });
    this.binding(id, span);
    keywords.push({ name: id, value: this.lower(child(item, 2)), span: this.span(item) });
  }

  /** `__debug__` is the one name that Python never lets anyone bind. */
  binding(id: string, span: Span): void {
    if (id === "__debug__") this.refuse("PMT0214", span, { what: "__debug__" });
  }

  #string(node: GrammarNode): Expr {
    const tokens = node.type === "string" ? [this.token(node.first)] : node.children.map((c) => this.token(c.first));
    const span = this.span(node);
    const apart = tokens.map((token) => takeApart(token));
    if (apart.some((p) => p.bytes)) return this.refuse("PMT0520", span);
    const parts = apart.flatMap((p) => (p.format ? this.#format(p) : [this.#text(p.content, p.raw)]));
    const size = parts.reduce((n, p) => (p.kind === "Str" ? n + Buffer.byteLength(p.value) : n), 0);
    if (size > limits.stringBytes && !this.freeStrings) {
      return this.refuse("PMT0528", span, { size: String(size), limit: String(limits.stringBytes) });
    }
    const merged = mergeText(parts);
    if (apart.some((p) => p.format))
      return { kind: "JoinedStr", parts: merged.filter((p) => p.kind !== "Str" || p.value !== ""), span };
    const [only] = merged;
    return { kind: "Str", value: only?.kind === "Str" ? only.value : "", span };
  }

  #text(span: Span, raw: boolean): StrLiteral {
    const { value, fault } = decodeText(this.#sink.source.text, span, raw);
    if (fault !== null) this.#fault(fault);
    return { kind: "Str", value, span };
  }

  #fault(fault: StringFault): void {
    this.refuse(fault.code, fault.span, fault.values);
  }

  #format(parts: ReturnType<typeof takeApart>): JoinedStr["parts"][number][] {
    const { pieces, fault } = splitFormat(this.#sink.source.text, parts);
    if (fault !== null) this.#fault(fault);
    return pieces.map((piece) => {
      if (piece.kind === "text") return this.#text(piece.span, parts.raw || piece.verbatim === true);
      const value = this.#parseField(piece.expression);
      if (value === null) this.dropped = true;
      const field: FormattedValue = {
        kind: "FormattedValue",
        value: value ?? { kind: "Name", id: "", span: piece.expression },
        conversion: piece.conversion,
        spec: piece.spec === null ? null : this.#sink.source.slice(piece.spec),
        span: piece.span,
      };
      return field;
    });
  }
}

/** Neighbouring literal texts become one. */
function mergeText(parts: readonly JoinedStr["parts"][number][]): JoinedStr["parts"][number][] {
  const merged: JoinedStr["parts"][number][] = [];
  for (const part of parts) {
    const before = merged.at(-1);
    if (part.kind === "Str" && before?.kind === "Str") {
      const span = { start: before.span.start, end: part.span.end };
      merged[merged.length - 1] = { kind: "Str", value: before.value + part.value, span };
    } else merged.push(part);
  }
  return merged;
}

function only(node: GrammarNode): GrammarNode {
  return child(node, node.children.length === 3 ? 1 : 0);
}
