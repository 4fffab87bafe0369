import type { DiagnosticCode, Fix, Span } from "../diagnostics/diagnostic.ts";
import type { Expr } from "./ast.ts";
import type { Fragment } from "./fragments.ts";
import type { Sink } from "./sink.ts";
import { findUnassignable } from "./targets.ts";
import { depthChange, isOp, isWord, type Token } from "./tokens.ts";

/** Parses tokens as an expression of their own; null when they are none. */
type TryExpression = (tokens: readonly Token[]) => Expr | null;

interface Finding {
  readonly code: DiagnosticCode;
  readonly span: Span;
  readonly values?: Readonly<Record<string, string>>;
  /** Stands for the text under the span. */
  readonly replacement?: string;
  readonly fix?: Fix | null;
}

/** The place of a fault, and what stands around it. */
interface Fault {
  readonly fragment: Fragment;
  readonly tokens: readonly Token[];
  /** Index of the token that the grammar could not take; `tokens.length` at the end. */
  readonly at: number;
  readonly token: Token | undefined;
  readonly before: Token | undefined;
  /** Number of open brackets before the token. */
  readonly depth: number;
  readonly tryExpression: TryExpression;
}

/**
 * Says what is wrong with a fragment that the grammar refused at token `at`. The rules are tried in
 * order; each knows one typical mistake from the token, the one before it and the head of the line.
 */
export function explain(fragment: Fragment, at: number, sink: Sink, tryExpression: TryExpression): void {
  const { tokens } = fragment;
  let depth = 0;
  for (const token of tokens.slice(0, at)) depth += depthChange(token);
  const fault: Fault = { fragment, tokens, at, token: tokens[at], before: tokens[at - 1], depth, tryExpression };
  const before = sink.diagnostics.length;
  for (const rule of rules) {
    const finding = rule(fault);
    // trying a part as an expression may itself have found something more precise
    if (sink.diagnostics.length > before) return;
    if (finding === null) continue;
    const whole = finding.replacement === undefined ? null : edit(finding.span, finding.replacement);
    const fix = finding.fix ?? whole;
    sink.report(finding.code, finding.span, finding.values ?? {}, fix === null ? {} : { fix });
    return;
  }
}

type Rule = (fault: Fault) => Finding | null;

const rules: readonly Rule[] = [
  printStatement,
  typeAlias,
  doubledOperator,
  arrow,
  foreignWord,
  foreignBrace,
  foreignComment,
  equalsSign,
  keywordAsName,
  missingElse,
  missingColon,
  missingOperand,
  missingComma,
  unexpected,
];

function edit({ start, end }: Span, replacement: string): Fix {
  return { span: { start, end }, replacement };
}

function printStatement({ tokens, at, token }: Fault): Finding | null {
  const head = tokens[0];
  if (head?.kind !== "name" || (head.text !== "print" && head.text !== "exec") || at !== 1 || !startsOperand(token))
    return null;
  const end = tokens.at(-1)?.end ?? head.end;
  const close = { span: { start: end, end }, replacement: ")" };
  const fix =
    head.text === "print" ? { ...edit({ start: head.end, end: token?.start ?? head.end }, "("), also: [close] } : null;
  return { code: "PMT0213", span: { start: head.start, end }, values: { name: head.text }, fix };
}

function typeAlias({ tokens, at, token }: Fault): Finding | null {
  const head = tokens[0];
  if (head?.text !== "type" || at !== 1 || token?.kind !== "name") return null;
  return { code: "PMT0524", span: { start: head.start, end: token.end } };
}

const foreign: Readonly<Record<string, string>> = {
  "&&": "and",
  "||": "or",
  "++": "+= 1",
  "--": "-= 1",
  "<>": "!=",
  "===": "==",
  "!==": "!=",
};

function doubledOperator({ tokens, at }: Fault): Finding | null {
  for (const index of [at, at - 1]) {
    const first = tokens[index - 1];
    const second = tokens[index];
    if (first?.kind !== "op" || second?.kind !== "op" || first.end !== second.start) continue;
    const instead = foreign[first.text + second.text];
    // `a ++ b` is Python; at the end of a statement it is not
    if (instead === undefined || (/^[+-]/.test(instead) && index + 1 < tokens.length)) continue;
    const before = tokens[index - 2]?.end === first.start ? " " : "";
    const after = tokens[index + 1]?.start === second.end ? " " : "";
    return {
      code: "PMT0211",
      span: { start: first.start, end: second.end },
      values: { written: first.text + second.text, instead },
      replacement: before + instead + after,
    };
  }
  return null;
}

function arrow({ before, token }: Fault): Finding | null {
  if (!isOp(before, "=") || !isOp(token, ">") || before?.end !== token?.start) return null;
  return {
    code: "PMT0211",
    span: { start: before?.start ?? 0, end: token?.end ?? 0 },
    values: { written: "=>", instead: ">=" },
    replacement: ">=",
  };
}

const foreignHeads: Readonly<Record<string, string>> = {
  const: "name = value",
  let: "name = value",
  var: "name = value",
  function: "def",
  func: "def",
  fn: "def",
  switch: "if",
};

/** `let x = 1`, `if x then`. */
function foreignWord({ tokens, at, token, fragment }: Fault): Finding | null {
  const head = tokens[0];
  const instead = head?.kind === "name" && at === 1 && token?.kind === "name" ? foreignHeads[head.text] : undefined;
  if (head !== undefined && instead !== undefined) {
    const isAssignment = instead === "name = value" && isOp(tokens[2], "=");
    const fix = isAssignment
      ? edit({ start: head.start, end: token?.start ?? head.end }, "")
      : instead === "def"
        ? edit(head, "def")
        : null;
    return { code: "PMT0211", span: head, values: { written: head.text, instead }, fix };
  }
  const header = fragment.role === "if" || fragment.role === "while" || fragment.role === "for";
  if (!header || token?.kind !== "name" || (token.text !== "then" && token.text !== "do")) return null;
  const fix = edit({ start: tokens[at - 1]?.end ?? token.start, end: token.end }, ":");
  return { code: "PMT0211", span: token, values: { written: token.text, instead: ":" }, fix };
}

/** `if x {`. */
function foreignBrace({ fragment, token, before, depth }: Fault): Finding | null {
  if (fragment.role === "simple" || fragment.role === "expression" || depth > 0) return null;
  if (token === undefined || !isOp(token, "{") || !endsOperand(before)) return null;
  return { code: "PMT0211", span: token, values: { written: "{", instead: ":" } };
}

/** `x = 1 // a comment`. */
function foreignComment({ tokens, at, token, before }: Fault): Finding | null {
  const mark = tokens.slice(0, at).findLast((t) => isOp(t, "//"));
  if (mark === undefined || token?.kind !== "name" || before?.kind !== "name" || tokens[at - 2] !== mark) return null;
  return { code: "PMT0211", span: mark, values: { written: "//", instead: "#" }, replacement: "#" };
}

/** `=` where a value is due. */
function equalsSign(fault: Fault): Finding | null {
  const { fragment, token, depth, tokens, at, tryExpression } = fault;
  if (token === undefined || token.kind !== "op" || !/^(?:[^=!<>]=|=|(?:\*\*|\/\/|<<|>>)=)$/.test(token.text))
    return null;
  const simple = fragment.role === "simple";
  if (token.text === "=" && !(depth === 0 && simple)) {
    if (fragment.role === "def" || fragment.role === "class") return null;
    return { code: "PMT0210", span: token, replacement: "==" };
  }
  if (depth > 0 || !simple || token.text === ":=") return null;
  let from = 0;
  tokens.slice(0, at).forEach((t, i) => {
    if (isOp(t, "=")) from = i + 1;
  });
  const left = tryExpression(tokens.slice(from, at));
  const bad = left === null ? null : findUnassignable(left);
  return bad === null ? null : { code: "PMT0214", span: bad.span, values: { what: bad.what } };
}

function keywordAsName({ fragment, tokens, at, token, before, depth }: Fault): Finding | null {
  const parameter = fragment.role === "def" && depth === 1 && (isOp(before, "(") || isOp(before, ","));
  const due =
    parameter || isOp(before, ".") || /^(?:def|class|import|as|for|global|nonlocal|from)$/.test(before?.text ?? "");
  for (const word of [token, before]) {
    if (word?.kind !== "keyword" || /^(?:None|True|False)$/.test(word.text)) continue;
    const follows = tokens[tokens.indexOf(word) + 1];
    const named = word === token ? due || isOp(follows, "=") : isOp(token, "=") && at === 1;
    if (named) return { code: "PMT0212", span: word, values: { word: word.text } };
  }
  return null;
}

/** `a if b` without an `else`. */
function missingElse({ tokens, at, token, fragment }: Fault): Finding | null {
  if (token !== undefined && !isOp(token, ")") && !isOp(token, "]") && !isOp(token, ",") && !isOp(token, ":"))
    return null;
  let depth = 0;
  for (let i = at - 1; i > (fragment.role === "if" ? 0 : -1); i--) {
    const word = tokens[i];
    if (word === undefined) break;
    depth -= depthChange(word);
    if (depth < 0 || (depth === 0 && (isWord(word, "else") || isOp(word, ",") || isWord(word, "for")))) return null;
    if (depth === 0 && isWord(word, "if") && i > 0 && i < at - 1) return { code: "PMT0233", span: word };
  }
  return null;
}

function missingColon({ fragment, tokens, at, token }: Fault): Finding | null {
  if (fragment.role === "simple" || fragment.role === "expression") return null;
  const last = tokens.at(-1);
  if (last === undefined || isOp(last, ":")) return null;
  if (at < tokens.length && token !== undefined && !startsBody(token)) return null;
  const after = tokens[at - 1] ?? last;
  if (!endsOperand(after)) return null;
  const place = { start: after.end, end: after.end };
  return { code: "PMT0202", span: place, values: { after: shorten(after.text) }, replacement: ":" };
}

function startsBody(token: Token): boolean {
  return token.kind === "keyword" && /^(?:return|pass|break|continue|raise)$/.test(token.text);
}

/** The fragment, a bracket or a header ends where an operand is due. */
function missingOperand({ token, before, fragment }: Fault): Finding | null {
  const ends =
    token === undefined ||
    isOp(token, ")") ||
    isOp(token, "]") ||
    isOp(token, "}") ||
    isOp(token, ":") ||
    isOp(token, ",");
  if (!ends || before === undefined || endsOperand(before)) return null;
  if (isOp(before, "(") || isOp(before, "[") || isOp(before, "{") || fragment.tokens.length === 0) return null;
  return { code: "PMT0225", span: before, values: { after: before.text } };
}

function missingComma({ token, before, depth }: Fault): Finding | null {
  if (depth === 0 || !endsOperand(before) || !startsOperand(token) || before === undefined || token === undefined)
    return null;
  return {
    code: "PMT0229",
    span: { start: before.start, end: token.end },
    values: { left: shorten(before.text), right: shorten(token.text) },
  };
}

function unexpected({ token, tokens }: Fault): Finding | null {
  if (token !== undefined) return { code: "PMT0201", span: token, values: { token: shorten(token.text) } };
  const last = tokens.at(-1);
  if (last === undefined) return null;
  return { code: "PMT0225", span: last, values: { after: shorten(last.text) } };
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > 30 ? `${line.slice(0, 27)}...` : line;
}

function startsOperand(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.kind === "keyword") return /^(?:None|True|False|not|lambda|await)$/.test(token.text);
  return token.kind !== "op";
}

function endsOperand(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.kind === "keyword") return /^(?:None|True|False|pass|break|continue|return)$/.test(token.text);
  return token.kind !== "op" || /^[)\]}]$|^\.\.\.$/.test(token.text);
}
