import type { Span } from "../diagnostics/diagnostic.ts";
import type {
  AugAssign,
  BinaryOperator,
  ClassDef,
  Expr,
  For,
  FunctionDef,
  If,
  ImportFrom,
  Match,
  MatchCase,
  Stmt,
  While,
} from "./ast.ts";
import { explain } from "./explain.ts";
import { ExpressionLowering } from "./expressions.ts";
import type { Fragment } from "./fragments.ts";
import type { ErrorBudget, Grammar, GrammarNode, Outcome } from "./grammar.ts";
import { lowerImport, lowerImportFrom } from "./imports.ts";
import { limits } from "./limits.ts";
import { child } from "./lowering.ts";
import { lowerParameters } from "./parameters.ts";
import type { Sink } from "./sink.ts";
import type { Branch, DefinitionPart, IfPart, LoopPart, MatchPart, RefusedPart, Skeleton, Suite } from "./skeleton.ts";
import { checkTarget } from "./targets.ts";
import { Tokenizer } from "./tokenizer.ts";
import type { Token } from "./tokens.ts";

/** Where a statement stands, for the rules that CPython checks when it compiles. */
interface Place {
  readonly inFunction: boolean;
  readonly inLoop: boolean;
}

interface Body {
  readonly doc: string | null;
  readonly body: readonly Stmt[];
}

/** A fragment's tree with the lowering of its expressions. */
interface Parsed {
  readonly node: GrammarNode;
  readonly lowering: ExpressionLowering;
}

function refusedPlace(part: RefusedPart, place: Place): Place {
  if (part.place === "function") return { inFunction: true, inLoop: false };
  return { ...place, inLoop: place.inLoop || part.place === "loop" };
}

/** Turns statement skeletons and the grammar's outcomes into the syntax tree of the subset. */
export class StatementLowering {
  /** Something was refused or could not be read, and is missing from the tree. */
  partial = false;
  readonly #sink: Sink;
  readonly #grammar: Grammar;
  readonly #outcomes: ReadonlyMap<Fragment, Outcome>;
  readonly #budget: ErrorBudget = { left: limits.grammarErrors };
  #futureAllowed = true;

  constructor(sink: Sink, grammar: Grammar, fragments: readonly Fragment[]) {
    this.#sink = sink;
    this.#grammar = grammar;
    const outcomes = grammar.parse(fragments, this.#budget);
    this.#outcomes = new Map(fragments.map((f, i) => [f, outcomes[i] as Outcome]));
  }

  module(parts: readonly Skeleton[]): Body {
    return this.#body(parts, { inFunction: false, inLoop: false });
  }

  #body(parts: readonly Skeleton[], place: Place): Body {
    const body = this.#statements(parts, place);
    const [lead] = parts;
    const first = body[0];
    const start = lead?.kind === "simple" ? lead.fragment.tokens[0]?.start : undefined;
    if (first?.kind !== "ExprStmt" || first.value.kind !== "Str" || first.span.start !== start)
      return { doc: null, body };
    return { doc: first.value.value, body: body.slice(1) };
  }

  #statements(parts: readonly Skeleton[], place: Place): Stmt[] {
    const out: Stmt[] = [];
    for (const part of parts) {
      const statement = this.#statement(part, place);
      if (statement === null) this.partial = true;
      else out.push(statement);
    }
    return out;
  }

  #statement(part: Skeleton, place: Place): Stmt | null {
    if (part.kind !== "simple") this.#futureAllowed = false;
    switch (part.kind) {
      case "simple":
        return this.#simple(part.fragment, place);
      case "if":
        return this.#if(part, place);
      case "match":
        return this.#match(part, place);
      case "while":
      case "for":
        return this.#loop(part, place);
      case "def":
        return this.#function(part);
      case "class":
        return this.#class(part);
      case "refused":
        for (const suite of part.suites) this.#statements(suite.parts, refusedPlace(part, place));
        return null;
    }
  }

  /** The tree of a fragment, or null after reporting why there is none. */
  #parsed(fragment: Fragment | null): Parsed | null {
    if (fragment === null) return null;
    const outcome = this.#outcomes.get(fragment);
    if (outcome === undefined) return null;
    return this.#open(fragment, outcome);
  }

  #open(fragment: Fragment, outcome: Outcome): Parsed | null {
    switch (outcome.kind) {
      case "tree": {
        const lowering = new ExpressionLowering(this.#sink, fragment.tokens, (span) => this.#field(span));
        return { node: outcome.node, lowering };
      }
      case "deep": {
        const token = fragment.tokens[outcome.token] ?? fragment.tokens[0];
        if (token !== undefined) this.#sink.report("PMT0232", token, { limit: String(limits.nodeDepth) });
        return null;
      }
      case "long": {
        const values = { count: String(fragment.tokens.length), limit: String(limits.statementTokens) };
        this.#sink.report("PMT0234", fragment.tokens[0] as Token, values);
        return null;
      }
      case "unread":
        return null;
      case "error":
        explain(fragment, outcome.token, this.#sink, (tokens) =>
          this.#expression({ role: "expression", tokens }, true),
        );
        return null;
    }
  }

  /** The expression in a replacement field of an f-string. */
  #field(span: Span): Expr | null {
    const { tokens, broken } = Tokenizer.expression(this.#sink, span);
    if (broken) return null;
    return this.#expression({ role: "expression", tokens }, false);
  }

  /** Parses a fragment of its own. With `silent`, null without a report when it is no sound expression. */
  #expression(fragment: Fragment, silent: boolean): Expr | null {
    const [outcome] = this.#grammar.parse([fragment], this.#budget);
    const sound = outcome?.kind === "tree" && outcome.node.type === "expression_statement";
    if (outcome === undefined || (silent && !sound)) return null;
    const parsed = this.#open(fragment, outcome);
    return parsed === null ? null : this.#single(parsed, true);
  }

  /** The one expression of an expression fragment. */
  #single({ node, lowering }: Parsed, tuples: boolean): Expr | null {
    const first = node.children[0];
    if (node.type !== "expression_statement" || first === undefined || /assignment$/.test(first.type)) {
      const token = lowering.token(
        node.type === "expression_statement" && first !== undefined ? child(first, 1).first : 0,
      );
      this.#sink.report("PMT0201", token, { token: token.text });
      return null;
    }
    if (node.children.length > 1 && !tuples) {
      const comma = lowering.span(child(node, 1));
      this.#sink.report("PMT0201", comma, { token: "," });
      return null;
    }
    const value = this.#expressionOf(node, lowering);
    return lowering.dropped ? null : value;
  }

  /** The value of an expression statement: a tuple when there are commas. */
  #expressionOf(node: GrammarNode, lowering: ExpressionLowering): Expr {
    if (node.children.length === 1) return lowering.lower(child(node, 0));
    const span = lowering.span(node);
    return { kind: "Tuple", elements: lowering.elements(node.children, span), span };
  }

  #simple(fragment: Fragment, place: Place): Stmt | null {
    const parsed = this.#parsed(fragment);
    if (parsed === null) {
      this.#futureAllowed = false;
      return null;
    }
    const { node, lowering } = parsed;
    const statement = this.#simpleNode(node, lowering, place);
    const doc = statement?.kind === "ExprStmt" && statement.value.kind === "Str";
    if (!doc && !(statement?.kind === "ImportFrom" && statement.module === "__future__")) this.#futureAllowed = false;
    return lowering.dropped ? null : statement;
  }

  #simpleNode(node: GrammarNode, lowering: ExpressionLowering, place: Place): Stmt | null {
    const span = lowering.span(node);
    const refused = (code: `PMT${number}`, values: Record<string, string> = {}): null => {
      lowering.refuse(code, lowering.token(node.first), values);
      return null;
    };
    switch (node.type) {
      case "expression_statement":
        return this.#expressionStatement(node, lowering);
      case "return_statement":
        if (!place.inFunction) return refused("PMT0219");
        return { kind: "Return", value: node.children.length > 1 ? lowering.lower(child(node, 1)) : null, span };
      case "break_statement":
      case "continue_statement": {
        const word = node.type === "break_statement" ? "break" : "continue";
        if (!place.inLoop) return refused("PMT0220", { word });
        return { kind: word === "break" ? "Break" : "Continue", span };
      }
      case "pass_statement":
        return { kind: "Pass", span };
      case "assert_statement":
        return this.#assert(node, lowering);
      case "raise_statement":
        return this.#raise(node, lowering);
      case "import_statement":
        return lowerImport(node, lowering);
      case "import_from_statement":
      case "future_import_statement":
        return this.#importFrom(node, lowering);
      case "delete_statement": {
        const list = child(node, 1);
        const nodes = list.type === "expression_list" ? list.children.filter((c) => c.type !== ",") : [list];
        if (nodes.some((c) => c.type !== "subscript")) return refused("PMT0515");
        return { kind: "Delete", targets: nodes.map((c) => lowering.lower(c)), span };
      }
      case "global_statement":
      case "nonlocal_statement":
        return refused("PMT0516", { word: lowering.token(node.first).text });
      default:
        return refused("PMT0500", { what: node.type.replaceAll("_", " ") });
    }
  }

  #importFrom(node: GrammarNode, lowering: ExpressionLowering): ImportFrom {
    const statement = lowerImportFrom(node, lowering);
    if (statement.module === "__future__" && statement.level === 0) {
      const only = statement.names.every((n) => n.name === "annotations");
      if (!only || !this.#futureAllowed) lowering.refuse("PMT0526", statement.span);
    }
    return statement;
  }

  #assert(node: GrammarNode, lowering: ExpressionLowering): Stmt {
    const [test, message, extra] = node.children.slice(1).filter((c) => c.type !== ",");
    if (extra !== undefined) lowering.refuse("PMT0201", lowering.span(child(node, 4)), { token: "," });
    return {
      kind: "Assert",
      test: lowering.operand(test as GrammarNode),
      message: message === undefined ? null : lowering.operand(message),
      span: lowering.span(node),
    };
  }

  #raise(node: GrammarNode, lowering: ExpressionLowering): Stmt | null {
    const value = node.children[1];
    const span = lowering.span(node);
    if (value === undefined) {
      lowering.refuse("PMT0519", span);
      return null;
    }
    const from = node.children.find((c) => c.type === "from");
    if (from !== undefined) {
      const fix = { span: { start: lowering.span(value).end, end: span.end }, replacement: "" };
      lowering.refuse("PMT0518", { start: lowering.span(from).start, end: span.end }, {}, fix);
    }
    if (value.type === "expression_list") {
      const comma = value.children.find((c) => c.type === ",");
      if (comma !== undefined) lowering.refuse("PMT0201", lowering.span(comma), { token: "," });
    }
    return { kind: "Raise", exception: lowering.operand(value), span };
  }

  #expressionStatement(node: GrammarNode, lowering: ExpressionLowering): Stmt {
    const span = lowering.span(node);
    const first = child(node, 0);
    if (node.children.length === 1 && first.type === "assignment") return this.#assignment(first, lowering);
    if (node.children.length === 1 && first.type === "augmented_assignment") return this.#augmented(first, lowering);
    lowering.freeStrings = node.children.length === 1 && /string$/.test(first.type);
    return { kind: "ExprStmt", value: this.#expressionOf(node, lowering), span };
  }

  #assignment(node: GrammarNode, lowering: ExpressionLowering): Stmt {
    const span = lowering.span(node);
    if (child(node, 1).type === ":") return this.#annotated(node, lowering);
    const targets: Expr[] = [];
    let at = node;
    while (at.type === "assignment" && child(at, 1).type === "=") {
      targets.push(this.#target(child(at, 0), lowering));
      at = child(at, 2);
    }
    return { kind: "Assign", targets, value: this.#assignedValue(at, lowering), span };
  }

  /** The right side: one more `=`, `:` or `+=` there is an error that the grammar lets through. */
  #assignedValue(node: GrammarNode, lowering: ExpressionLowering): Expr {
    if (!/assignment$/.test(node.type)) return lowering.lower(node);
    const sign = child(node, 1);
    return lowering.refuse("PMT0201", lowering.span(sign), { token: lowering.token(sign.first).text });
  }

  #annotated(node: GrammarNode, lowering: ExpressionLowering): Stmt {
    const left = child(node, 0);
    const target = this.#target(left, lowering);
    if (target.kind === "Tuple" || target.kind === "List")
      lowering.refuse("PMT0227", target.span, { what: "be annotated" });
    const value = node.children[4];
    return {
      kind: "AnnAssign",
      target,
      annotation: lowering.lower(child(node, 2)),
      value: value === undefined ? null : this.#assignedValue(value, lowering),
      span: lowering.span(node),
    };
  }

  #augmented(node: GrammarNode, lowering: ExpressionLowering): AugAssign {
    const target = this.#target(child(node, 0), lowering);
    if (target.kind === "Tuple" || target.kind === "List") {
      lowering.refuse("PMT0227", target.span, { what: "stand before an operator and =" });
    }
    const op = lowering.token(child(node, 1).first).text.slice(0, -1) as BinaryOperator;
    return {
      kind: "AugAssign",
      target,
      op,
      value: this.#assignedValue(child(node, 2), lowering),
      span: lowering.span(node),
    };
  }

  #target(node: GrammarNode, lowering: ExpressionLowering): Expr {
    const target = lowering.lower(node);
    checkTarget(target, lowering);
    return target;
  }

  #suite(suite: Suite, place: Place): readonly Stmt[] {
    return this.#statements(suite.parts, place);
  }

  #if(part: IfPart, place: Place): Stmt | null {
    const built = part.branches.map((branch) => ({
      branch,
      test: this.#test(branch),
      body: this.#suite(branch.suite, place),
    }));
    let orelse: readonly Stmt[] = part.orelse === null ? [] : this.#suite(part.orelse, place);
    const end = part.orelse?.end ?? part.branches.at(-1)?.suite.end ?? 0;
    let whole: If | null = null;
    for (const { branch, test, body } of built.reverse()) {
      // without the test of one branch the statement's meaning is unknown, so all of it is left out
      if (test === null) return null;
      whole = { kind: "If", test, body, orelse, span: { start: branch.keyword.start, end } };
      orelse = [whole];
    }
    return whole;
  }

  #match(part: MatchPart, place: Place): Match | null {
    const parsed = this.#parsed(part.subject);
    const subject = parsed === null ? null : this.#single(parsed, true);
    const cases: MatchCase[] = [];
    for (const { keyword, pattern, guard, suite } of part.cases) {
      const read = this.#parsed(pattern);
      const value = read === null ? null : this.#single(read, true);
      const guardRead = guard == null ? null : this.#parsed(guard);
      const test = guardRead === null ? null : this.#single(guardRead, false);
      const body = this.#suite(suite, place);
      if (value === null || (guard !== undefined && test === null)) continue;
      cases.push({ pattern: value, guard: test, body, span: { start: keyword.start, end: suite.end } });
    }
    // Without one of its cases the statement's meaning is unknown, so all of it is left out.
    if (subject === null || cases.length < part.cases.length) return null;
    const end = part.cases.at(-1)?.suite.end ?? part.keyword.end;
    return { kind: "Match", subject, cases, span: { start: part.keyword.start, end } };
  }

  #test({ header }: Branch | LoopPart): Expr | null {
    const parsed = this.#parsed(header);
    if (parsed === null) return null;
    const test = parsed.lowering.lower(child(parsed.node, 1));
    return parsed.lowering.dropped ? null : test;
  }

  #loop(part: LoopPart, place: Place): While | For | null {
    const span = { start: part.keyword.start, end: part.suite.end };
    if (part.kind === "while") {
      const test = this.#test(part);
      const body = this.#suite(part.suite, { ...place, inLoop: true });
      return test === null ? null : { kind: "While", test, body, span };
    }
    const parsed = this.#parsed(part.header);
    const header = parsed === null ? null : this.#forHeader(parsed);
    const body = this.#suite(part.suite, { ...place, inLoop: true });
    return header === null ? null : { kind: "For", ...header, body, span };
  }

  #forHeader({ node, lowering }: Parsed): { target: Expr; iter: Expr } | null {
    const target = this.#target(child(node, 1), lowering);
    const iter = lowering.lower(child(node, 3));
    return lowering.dropped ? null : { target, iter };
  }

  #decorators(part: DefinitionPart): Expr[] | null {
    const values = part.decorators.map((fragment) => {
      const parsed = this.#parsed(fragment);
      return parsed === null ? null : this.#single(parsed, false);
    });
    return values.every((v) => v !== null) ? values : null;
  }

  #function(part: DefinitionPart): FunctionDef | null {
    const decorators = this.#decorators(part);
    const parsed = this.#parsed(part.header);
    const header = parsed === null ? null : this.#functionHeader(parsed);
    const body = this.#body(part.suite.parts, { inFunction: true, inLoop: false });
    if (header === null || decorators === null) return null;
    return {
      kind: "FunctionDef",
      ...header,
      decorators,
      ...body,
      span: { start: part.keyword.start, end: part.suite.end },
    };
  }

  #functionHeader({ node, lowering }: Parsed): Pick<FunctionDef, "name" | "nameSpan" | "params" | "returns"> | null {
    const { id, span } = lowering.identifier(child(node, 1));
    lowering.binding(id, span);
    const typeParameters = node.children.find((c) => c.type === "type_parameter");
    if (typeParameters !== undefined) lowering.refuse("PMT0524", lowering.span(typeParameters));
    const list = node.children.find((c) => c.type === "parameters");
    const params = list === undefined ? [] : lowerParameters(list.children.slice(1, -1), lowering);
    const type = node.children.find((c) => c.type === "type");
    const returns = type === undefined ? null : lowering.lower(type);
    return lowering.dropped ? null : { name: id, nameSpan: span, params, returns };
  }

  #class(part: DefinitionPart): ClassDef | null {
    const decorators = this.#decorators(part);
    const parsed = this.#parsed(part.header);
    const header = parsed === null ? null : this.#classHeader(parsed);
    const body = this.#body(part.suite.parts, { inFunction: false, inLoop: false });
    if (header === null || decorators === null) return null;
    return {
      kind: "ClassDef",
      ...header,
      decorators,
      ...body,
      span: { start: part.keyword.start, end: part.suite.end },
    };
  }

  #classHeader({ node, lowering }: Parsed): Pick<ClassDef, "name" | "nameSpan" | "bases" | "keywords"> | null {
    const { id, span } = lowering.identifier(child(node, 1));
    lowering.binding(id, span);
    const typeParameters = node.children.find((c) => c.type === "type_parameter");
    if (typeParameters !== undefined) lowering.refuse("PMT0524", lowering.span(typeParameters));
    const list = node.children.find((c) => c.type === "argument_list");
    const { args, keywords } = list === undefined ? { args: [], keywords: [] } : lowering.arguments(list);
    return lowering.dropped ? null : { name: id, nameSpan: span, bases: args, keywords };
  }
}
