import type { Edit, Fix, Span } from "../diagnostics/diagnostic.ts";
import {
  asciiOfTypographic,
  bidiControl,
  codePointName,
  letterLookalike,
  replacementOfInvisible,
} from "./characters.ts";
import { limits } from "./limits.ts";
import { scanNumber } from "./numbers.ts";
import type { Sink } from "./sink.ts";
import {
  closers,
  keywords,
  type LogicalLine,
  operators,
  statementWords,
  type Token,
  type TokenKind,
} from "./tokens.ts";

const stringPrefix = /^(?:[rRuUbBfF]|[bB][rR]|[rR][bB]|[fF][rR]|[rR][fF])$/;
const wordAt = /[A-Za-z_\u0080-\uffff][A-Za-z0-9_\u0080-\uffff]*/y;
const asciiWord = /^[A-Za-z0-9_]+$/;
const identifierRun = /[\p{ID_Continue}_]+/uy;

/** Guesses of where a statement starts, used only below a bracket that is known to be open. */
const statementStart =
  /^([ \t]*)(?:(?:if|for|from|return|def|class|import)\b|@|[A-Za-z_][\w.]*(?:: [^=]+)? = |[A-Za-z_][\w.]*\()/;
const headerLine = /^[ \t]*(?:if|elif|else|for|while|def|class|try|with)\b.*:[ \t]*(?:#.*)?$/;

/** Brackets that are open at the end of the file, after each of which the rest is read again. */
const maxRestarts = 20;

interface Indent {
  /** Column with tab stops of eight, and with a tab as one column: both must agree (CPython's rule). */
  readonly column: number;
  readonly alternative: number;
  /** The white space itself. */
  readonly text?: string;
}

/**
 * Pass 1: the text of a file as logical lines of tokens, a port of CPython's tokenizer. Reports
 * everything that is wrong with characters, literals, brackets and indentation, and goes on after it.
 */
export class Tokenizer {
  readonly #text: string;
  readonly #end: number;
  readonly #sink: Sink;
  #at: number;
  #indents: Indent[] = [{ column: 0, alternative: 0 }];
  #brackets: Token[] = [];
  #tokens: Token[] = [];
  #lines: LogicalLine[] = [];
  #broken = false;
  #level = 0;
  #indented = false;
  #tooDeepReported = false;

  private constructor(sink: Sink, start: number, end: number) {
    this.#sink = sink;
    this.#text = sink.source.text;
    this.#at = start;
    this.#end = end;
  }

  /** The logical lines of a whole file. Characters that reorder the text are refused everywhere. */
  static file(sink: Sink): LogicalLine[] {
    reportBidi(sink);
    const tokenizer = new Tokenizer(sink, 0, sink.source.text.length);
    tokenizer.#read();
    tokenizer.#finish();
    return tokenizer.#lines;
  }

  /** The tokens of one expression inside a larger text (a replacement field), line ends being plain space. */
  static expression(sink: Sink, span: Span): { tokens: readonly Token[]; broken: boolean } {
    const tokenizer = new Tokenizer(sink, span.start, span.end);
    while (tokenizer.#at < span.end) {
      if (/\s/.test(tokenizer.#char())) tokenizer.#at++;
      else tokenizer.#token();
    }
    tokenizer.#reportOpenBracket();
    return { tokens: tokenizer.#tokens, broken: tokenizer.#broken };
  }

  #char(offset = 0): string {
    return this.#at + offset < this.#end ? this.#text.charAt(this.#at + offset) : "";
  }

  #read(): void {
    while (this.#at < this.#end) {
      if (this.#tokens.length > 0 || this.#brackets.length > 0 || this.#startLine()) this.#restOfLine();
    }
  }

  /** Reads the indentation; false when the line holds no token. */
  #startLine(): boolean {
    let column = 0;
    let alternative = 0;
    let continued: Indent | null = null;
    for (; ; this.#at++) {
      const c = this.#char();
      if (c === " ") {
        column++;
        alternative++;
      } else if (c === "\t") {
        column = (Math.floor(column / 8) + 1) * 8;
        alternative++;
      } else if (c === "\f") {
        column = 0;
        alternative = 0;
      } else if (c === "\\" && /[\r\n]/.test(this.#char(1)) && this.#at + this.#lineEndLength(1) + 1 < this.#end) {
        continued ??= { column, alternative };
        this.#at += this.#lineEndLength(1);
        column = 0;
        alternative = 0;
      } else break;
    }
    const c = this.#char();
    if (c === "" || c === "#" || c === "\r" || c === "\n") {
      this.#skipComment();
      this.#at += this.#lineEndLength();
      return false;
    }
    this.#place(continued ?? { column, alternative });
    return true;
  }

  /** Compares the indentation of a line with those around it. */
  #place(indent: Indent): void {
    const top = this.#indents.at(-1) ?? { column: 0, alternative: 0 };
    this.#indented = false;
    if (indent.column === top.column) {
      if (indent.alternative !== top.alternative) this.#reportTabs(indent, top);
    } else if (indent.column > top.column) {
      if (indent.alternative <= top.alternative) this.#reportTabs(indent, null);
      this.#indents.push({ ...indent, text: this.#sink.source.slice(this.#indentSpan()) });
      this.#indented = true;
    } else {
      this.#dedent(indent);
    }
    this.#level = this.#indents.length - 1;
  }

  #dedent(indent: Indent): void {
    const open = this.#indents.map((i) => i.column);
    while (this.#indents.length > 1 && indent.column < (this.#indents.at(-1)?.column ?? 0)) this.#indents.pop();
    const top = this.#indents.at(-1) ?? { column: 0, alternative: 0 };
    if (indent.column !== top.column) {
      const values = { column: String(indent.column), expected: open.join(", ") };
      this.#sink.report("PMT0205", this.#indentSpan(), values);
      // the lines below probably share this indentation, so it counts as the inner block's from here on
      this.#indents.push(indent);
    } else if (indent.alternative !== top.alternative) this.#reportTabs(indent, top);
  }

  #indentSpan(): Span {
    const source = this.#sink.source;
    return { start: source.lineStarts[source.position(this.#at).line - 1] ?? 0, end: this.#at };
  }

  /** `block` is the block with the same column, whose indentation the line may take. */
  #reportTabs(indent: Indent, block: Indent | null): void {
    const span = this.#indentSpan();
    const space = this.#text.slice(span.start, span.end);
    const tabs = space.split("\t").length - 1;
    const before = this.#lines.at(-1)?.tokens[0];
    const values = {
      tabs: String(tabs),
      spaces: String(space.length - tabs),
      other: before === undefined ? "1" : String(this.#sink.source.position(before.start).line),
      column: String(indent.column),
    };
    const text = block?.column === 0 ? "" : block?.text;
    const labels = before === undefined ? [] : [{ span: plainSpan(before), text: "indented differently" }];
    const fix = text === undefined ? {} : { fix: { span, replacement: text } };
    this.#sink.report("PMT0206", span, values, { labels, ...fix });
  }

  #restOfLine(): void {
    while (this.#at < this.#end) {
      const c = this.#char();
      if (c === " " || c === "\t" || c === "\f") this.#at++;
      else if (c === "#") this.#skipComment();
      else if (c === "\r" || c === "\n") {
        this.#at += this.#lineEndLength();
        if (this.#brackets.length === 0) {
          this.#endLine();
          return;
        }
        if (this.#nextLineStartsStatement()) {
          this.#abandonBrackets();
          return;
        }
      } else if (c === "\\") this.#continuation();
      else this.#token();
    }
  }

  #lineEndLength(offset = 0): number {
    const c = this.#char(offset);
    if (c === "\r") return this.#char(offset + 1) === "\n" ? 2 : 1;
    return c === "\n" ? 1 : 0;
  }

  #skipComment(): void {
    while (this.#at < this.#end && !/[\r\n]/.test(this.#char())) this.#at++;
  }

  #continuation(): void {
    const length = this.#lineEndLength(1);
    if (length > 0 && this.#at + 1 + length < this.#end) {
      this.#at += 1 + length;
      return;
    }
    this.#break("PMT0122", { start: this.#at, end: this.#at + 1 });
    this.#at++;
  }

  #endLine(): void {
    if (this.#tokens.length > 0) {
      const line = { tokens: this.#tokens, level: this.#level, indented: this.#indented, broken: this.#broken };
      this.#lines.push(line);
    }
    this.#tokens = [];
    this.#broken = false;
    this.#brackets = [];
  }

  /** A word that never stands inside brackets begins the line, so a bracket above was left open. */
  #nextLineStartsStatement(): boolean {
    const line = this.#text.slice(this.#at, Math.min(this.#at + 200, this.#end));
    const word = /^[ \t\f]*([a-z]+)\b/.exec(line)?.[1];
    return word !== undefined && statementWords.has(word);
  }

  /** Ends the logical line of a bracket that is never closed, and goes on at the next line that looks like a statement. */
  #abandonBrackets(): void {
    const opener = this.#brackets.at(-1);
    if (opener === undefined) return;
    this.#reportOpenBracket();
    const resume = Math.min(this.#resumeAfter(opener) ?? this.#at, this.#at);
    this.#tokens = this.#tokens.filter((token) => token.end <= resume);
    this.#endLine();
    this.#at = resume;
  }

  #reportOpenBracket(): void {
    const opener = this.#brackets.at(-1);
    if (opener === undefined) return;
    this.#sink.report("PMT0207", opener, { bracket: opener.text, closer: closers[opener.text] ?? "" });
    this.#broken = true;
  }

  /** At the end of the file an open bracket has swallowed the rest, which is then read again. */
  #finish(): void {
    for (let restarts = 0; this.#brackets.length > 0 && restarts < maxRestarts; restarts++) {
      this.#abandonBrackets();
      this.#read();
    }
    if (this.#brackets.length > 0) this.#reportOpenBracket();
    this.#endLine();
  }

  #resumeAfter(opener: Token): number | null {
    const source = this.#sink.source;
    const line = source.position(opener.start).line;
    const width = /^[ \t]*/.exec(source.lineText(line))?.[0].length ?? 0;
    for (let n = line + 1; n <= source.lineStarts.length; n++) {
      const text = source.lineText(n);
      const match = statementStart.exec(text);
      const aligned = match !== null && (match[1] ?? "").length <= width;
      if (aligned || headerLine.test(text)) return source.lineStarts[n - 1] ?? null;
    }
    return null;
  }

  /** Reports once a line: what follows the first fault of a line is seldom a fault of its own. */
  #break(code: `PMT${number}`, span: Span, values: Record<string, string> = {}, fix?: Fix): void {
    if (!this.#broken) this.#sink.report(code, span, values, fix === undefined ? {} : { fix });
    this.#broken = true;
  }

  #push(kind: TokenKind, length: number): Token {
    const start = this.#at;
    const token = { kind, start, end: start + length, text: this.#text.slice(start, start + length) };
    this.#tokens.push(token);
    this.#at += length;
    return token;
  }

  #token(): void {
    const c = this.#char();
    const operator = operators.find((op) => this.#at + op.length <= this.#end && this.#text.startsWith(op, this.#at));
    if (c === '"' || c === "'") this.#string(0);
    else if (/[0-9]/.test(c) || (c === "." && /[0-9]/.test(this.#char(1)))) this.#number();
    else if (/[A-Za-z_]/.test(c) || c > "\u007f") this.#word();
    else if (operator !== undefined) this.#operator(operator);
    else this.#unexpected();
  }

  #number(): void {
    const scan = scanNumber(this.#text.slice(this.#at, Math.min(this.#end, this.#at + 20_000)));
    const span = { start: this.#at, end: this.#at + scan.length };
    if (scan.fault !== null) this.#break(scan.fault.code, span, scan.fault.values);
    this.#push("number", scan.length);
  }

  #word(): void {
    wordAt.lastIndex = this.#at;
    const word = wordAt.exec(this.#text)?.[0].slice(0, this.#end - this.#at) ?? "";
    const quote = this.#char(word.length);
    if ((quote === '"' || quote === "'") && stringPrefix.test(word)) this.#string(word.length);
    else if (asciiWord.test(word)) this.#push(keywords.has(word) ? "keyword" : "name", word.length);
    else this.#foreignWord(word);
  }

  /** A run with characters outside ASCII: a name of another alphabet, or a character that is no letter. */
  #foreignWord(word: string): void {
    identifierRun.lastIndex = this.#at;
    const run = identifierRun.exec(this.#text)?.[0] ?? "";
    if (run === "" || asciiWord.test(run)) {
      const ascii = /^[A-Za-z0-9_]*/.exec(word)?.[0] ?? "";
      if (ascii === "") this.#unexpected();
      else this.#push(keywords.has(ascii) ? "keyword" : "name", ascii.length);
      return;
    }
    const foreign = [...run].find((char) => char > "\u007f") ?? "";
    const twin = letterLookalike(foreign);
    const span = { start: this.#at, end: this.#at + run.length };
    const values = { name: run, char: foreign, codePoint: codePointName(foreign) };
    if (twin === null) this.#break("PMT0111", span, values);
    else this.#break("PMT0110", span, { ...values, twin }, latinFix(span, run));
    this.#push("name", run.length);
  }

  #unexpected(): void {
    const char = String.fromCodePoint(this.#text.codePointAt(this.#at) ?? 0);
    const span = { start: this.#at, end: this.#at + char.length };
    const codePoint = codePointName(char);
    const plain = replacementOfInvisible(char);
    const ascii = asciiOfTypographic(char);
    if (plain !== null) this.#break("PMT0108", span, { codePoint, plain }, invisibleFix(span, plain));
    else if (ascii !== null) this.#break("PMT0109", span, { char, codePoint, ascii }, this.#asciiFix(span, ascii));
    else if (char === "!" || char === "?" || char === "$" || char === "`") {
      const operand = /[\w([]/.test(this.#char(1));
      this.#break(
        "PMT0112",
        span,
        { char, hint: hintOf(char) },
        char === "!" && operand ? { span, replacement: "not " } : undefined,
      );
    } else {
      const shown = char < " " || bidiControl.test(char) ? codePoint : `${char} (${codePoint})`;
      this.#break("PMT0112", span, {
        char: shown,
        hint: "remove it; outside strings and comments code is plain ASCII",
      });
    }
    this.#at += char.length;
  }

  /** The character, and the others on its line that stand for the same quote. */
  #asciiFix(span: Span, ascii: string): Fix {
    const also: Edit[] = [];
    const line = /^[^\r\n]*/.exec(this.#text.slice(span.end, this.#end))?.[0] ?? "";
    for (const [i, char] of [...line].reduce<[number, string][]>(withOffsets, [])) {
      if (!/["']/.test(ascii) || asciiOfTypographic(char) !== ascii) continue;
      const start = span.end + i;
      also.push({ span: { start, end: start + char.length }, replacement: ascii });
    }
    return { span, replacement: ascii, also };
  }

  #operator(text: string): void {
    const token = this.#push("op", text.length);
    if (text in closers) {
      this.#brackets.push(token);
      if (this.#brackets.length > limits.bracketDepth && !this.#tooDeepReported) {
        this.#tooDeepReported = true;
        this.#break("PMT0230", token, { limit: String(limits.bracketDepth) });
      }
    } else if (text === ")" || text === "]" || text === "}") this.#close(token);
  }

  #close(token: Token): void {
    const opener = this.#brackets.pop();
    if (opener === undefined) {
      this.#break("PMT0208", token, { bracket: token.text });
      return;
    }
    if (closers[opener.text] === token.text) return;
    if (!this.#broken) {
      const values = { closer: token.text, opener: opener.text, expected: closers[opener.text] ?? "" };
      this.#sink.report("PMT0209", token, values, { labels: [{ span: plainSpan(opener), text: "opened here" }] });
    }
    this.#broken = true;
    if (closers[this.#brackets.at(-1)?.text ?? ""] === token.text) this.#brackets.pop();
  }

  #string(prefixLength: number): void {
    const start = this.#at;
    const quote = this.#char(prefixLength);
    const triple =
      this.#text.startsWith(quote.repeat(3), start + prefixLength) && start + prefixLength + 3 <= this.#end;
    const open = prefixLength + (triple ? 3 : 1);
    const closing = triple ? quote.repeat(3) : quote;
    let i = start + open;
    while (i < this.#end) {
      const c = this.#text.charAt(i);
      if (c === "\\") {
        i += this.#text.startsWith("\r\n", i + 1) ? 3 : 2;
      } else if (this.#text.startsWith(closing, i) && i + closing.length <= this.#end) {
        this.#push("string", i + closing.length - start);
        return;
      } else if (!triple && (c === "\n" || c === "\r")) break;
      else i++;
    }
    this.#unterminated(start, open, triple, Math.min(i, this.#end));
  }

  #unterminated(start: number, open: number, triple: boolean, end: number): void {
    if (triple) this.#break("PMT0121", { start, end: start + open }, { quote: this.#text.slice(start, start + open) });
    else this.#break("PMT0120", { start, end }, { quote: this.#text.slice(start + open - 1, start + open) });
    this.#at = start;
    this.#push("string", end - start);
    this.#brackets = [];
  }
}

function plainSpan({ start, end }: Span): Span {
  return { start, end };
}

function withOffsets(all: [number, string][], char: string): [number, string][] {
  const [at, before] = all.at(-1) ?? [0, ""];
  all.push([at + before.length, char]);
  return all;
}

/** A name in ASCII, where each of its foreign letters has a twin. */
function latinFix(span: Span, run: string): Fix | undefined {
  const letters = [...run].map((char) => (char > "\u007f" ? letterLookalike(char) : char));
  return letters.includes(null) ? undefined : { span, replacement: letters.join("") };
}

function invisibleFix(span: Span, plain: string): Fix | undefined {
  if (plain === "a line feed") return undefined;
  return { span, replacement: plain === "nothing" ? "" : " " };
}

function hintOf(char: string): string {
  if (char === "!") return "negation is written not, inequality !=";
  if (char === "?") return "a choice is written a if condition else b";
  if (char === "`") return "text goes into quotes";
  return "names hold letters, digits and underscores only";
}

function reportBidi(sink: Sink): void {
  const all = new RegExp(bidiControl, "g");
  for (const match of sink.source.text.matchAll(all)) {
    sink.report("PMT0107", { start: match.index, end: match.index + 1 }, { codePoint: codePointName(match[0]) });
  }
}
