import type { Span } from "../diagnostics/diagnostic.ts";

export type TokenKind = "name" | "keyword" | "number" | "string" | "op";

/** A token of Python; `start` and `end` are UTF-16 offsets into the source text. */
export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
}

/** A logical line: its tokens without NEWLINE, and the depth of its indentation. */
export interface LogicalLine {
  readonly tokens: readonly Token[];
  /** Number of indentations that enclose the line; 0 at the margin. */
  readonly level: number;
  /** Indented further than the line before it. */
  readonly indented: boolean;
  /** A token of the line was already reported, so that its grammar says nothing more. */
  readonly broken: boolean;
}

/** The reserved words of Python 3.11. */
export const keywords: ReadonlySet<string> = new Set([
  ..."False None True and as assert async await break class continue def del elif else except finally for from".split(
    " ",
  ),
  ..."global if import in is lambda nonlocal not or pass raise return try while with yield".split(" "),
]);

/** Words that start a statement and can never stand inside brackets. */
export const statementWords: ReadonlySet<string> = new Set(
  "def class return while try with raise pass break continue assert del global nonlocal elif except finally import".split(
    " ",
  ),
);

/** Words that start a statement with a block of its own. */
export const compoundWords: ReadonlySet<string> = new Set(
  "if elif else while for def class try except finally with async".split(" "),
);

/** Operators and delimiters, longest first. */
export const operators: readonly string[] = [
  ..."**= //= >>= <<= ...".split(" "),
  ..."!= -> += -= *= /= %= &= |= ^= @= := ** // << >> <= >= ==".split(" "),
  ..."+ - * / % @ & | ^ ~ < > ( ) [ ] { } , : . ; =".split(" "),
];

export const closers: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };

export function isOp(token: Token | undefined, text: string): boolean {
  return token !== undefined && token.kind === "op" && token.text === text;
}

export function isWord(token: Token | undefined, text: string): boolean {
  return token !== undefined && token.kind === "keyword" && token.text === text;
}

/** Change of the bracket depth that a token makes. */
export function depthChange(token: Token): number {
  if (token.kind !== "op") return 0;
  if (token.text in closers) return 1;
  return token.text === ")" || token.text === "]" || token.text === "}" ? -1 : 0;
}
