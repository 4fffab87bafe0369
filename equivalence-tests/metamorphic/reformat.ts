import { SourceText } from "../../compiler/diagnostics/source.ts";
import { Sink } from "../../compiler/parse/sink.ts";
import { Tokenizer } from "../../compiler/parse/tokenizer.ts";
import type { LogicalLine, Token } from "../../compiler/parse/tokens.ts";
import type { Choices } from "../programs/choices.ts";

/** A text's logical lines. @throws Error where it is no Python */
export function linesOf(source: string): readonly LogicalLine[] {
  const sink = new Sink(new SourceText("text.py", source));
  const lines = Tokenizer.file(sink);
  if (sink.diagnostics.length > 0) throw new Error(`no tokens: ${sink.diagnostics[0]?.message}`);
  return lines;
}

/**
 * The same program in another layout: indentation, blank lines, comments, spaces, continuations, redundant
 * parentheses, quotes, trailing commas and line ends, by choice.
 */
export function reformatted(source: string, choices: Choices): string {
  const unit = choices.pick([" ", "  ", "\t", "      "]);
  const out: string[] = [];
  for (const line of linesOf(source)) {
    const indent = unit.repeat(line.level);
    if (choices.once(5)) out.push("", `${indent}# about: (the next line`);
    if (choices.once(6)) out.push(`${choices.pick(["", "   ", "\f"])}`);
    const written = writeLine(parenthesised(withCommas(line.tokens, choices), choices), choices, source);
    out.push(`${indent}${written}${choices.once(5) ? "  # behind it: 'x" : choices.pick(["", "", " ", "\t"])}`);
  }
  const text = `${out.join("\n")}${choices.pick(["", "\n", "\n\n# the end\n"])}`;
  return text.replaceAll("\n", choices.pick(["\n", "\r\n", "\r"]));
}

/** A token, or one that was put in. */
type Piece = Token | { readonly kind: "op"; readonly text: string; readonly start: -1; readonly end: -1 };

const put = (text: string): Piece => ({ kind: "op", text, start: -1, end: -1 });
const OPEN = new Set(["(", "[", "{"]);
const CLOSE = new Set([")", "]", "}"]);

/** Commas behind the last argument, parameter, item or imported name. */
function withCommas(tokens: readonly Token[], choices: Choices): Piece[] {
  const open: { readonly canEnd: boolean; isGenerator: boolean }[] = [];
  const pieces: Piece[] = [];
  for (const [i, token] of tokens.entries()) {
    const before = tokens[i - 1];
    if (token.kind === "op" && OPEN.has(token.text)) {
      const isHeld = before !== undefined && (before.kind === "name" || CLOSE.has(before.text));
      const isImport = before?.kind === "keyword" && before.text === "import";
      // `(x)` is no tuple and `a[x]` no list; `(x,)` and `a[x,]` are others.
      open.push({ canEnd: token.text === "(" ? isHeld || isImport : !isHeld, isGenerator: false });
    } else if (token.kind === "keyword" && token.text === "for") {
      const inner = open.at(-1);
      if (inner !== undefined) inner.isGenerator = true;
    } else if (token.kind === "op" && CLOSE.has(token.text)) {
      const inner = open.pop();
      const isEmpty = before !== undefined && (OPEN.has(before.text) || before.text === ",");
      if (inner?.canEnd && !inner.isGenerator && !isEmpty && choices.once(3)) pieces.push(put(","));
    }
    pieces.push(token);
  }
  return pieces;
}

/** Parentheses around what `return`, `if`, `elif` and `while` are followed by. */
function parenthesised(pieces: readonly Piece[], choices: Choices): readonly Piece[] {
  const [first, ...rest] = pieces;
  if (first === undefined || first.kind !== "keyword" || rest.length === 0 || !choices.once(2)) return pieces;
  if (first.text === "return") return [first, put("("), ...rest, put(")")];
  const last = rest.at(-1);
  if (!["if", "elif", "while"].includes(first.text) || last?.text !== ":") return pieces;
  return [first, put("("), put("("), ...rest.slice(0, -1), put(")"), put(")"), last];
}

function writeLine(pieces: readonly Piece[], choices: Choices, source: string): string {
  let depth = 0;
  let text = "";
  for (const [i, piece] of pieces.entries()) {
    const before = pieces[i - 1];
    if (before !== undefined) text += gap(before, piece, depth, choices, source);
    if (piece.kind === "op" && OPEN.has(piece.text)) depth += 1;
    if (piece.kind === "op" && CLOSE.has(piece.text)) depth -= 1;
    text += piece.kind === "string" ? otherQuotes(piece.text, choices) : piece.text;
  }
  return text;
}

/** What stands between two tokens: at least a space where they would grow together. */
function gap(a: Piece, b: Piece, depth: number, choices: Choices, source: string): string {
  if (depth > 0 && choices.once(8)) return choices.pick(["\n", "\n  ", "  # ) in brackets\n", "\n\n\t", "\\\n "]);
  if (depth === 0 && choices.once(25)) return choices.pick([" \\\n", " \\\n    "]);
  const touched = a.start >= 0 && b.start >= 0 ? source.slice(a.end, b.start) === "" : isMark(a) || isMark(b);
  const needed = !touched && !isMark(a) && !isMark(b);
  return needed ? choices.pick([" ", " ", "  ", "\t"]) : choices.pick(["", "", " "]);
}

/** Marks that grow together with nothing. */
function isMark(piece: Piece): boolean {
  return piece.kind === "op" && /^[()[\]{},]$/.test(piece.text);
}

function otherQuotes(text: string, choices: Choices): string {
  const inner = /^(["'])([^"'\\\r\n]+)\1$/.exec(text);
  if (inner === null || !choices.once(2)) return text;
  const [, quote, content = ""] = inner;
  return choices.pick([quote === '"' ? `'${content}'` : `"${content}"`, `"""${content}"""`]);
}
