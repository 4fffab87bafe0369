import type { DiagnosticCode, Span } from "../diagnostics/diagnostic.ts";
import type { Token } from "./tokens.ts";

/** A string token taken apart. */
export interface StringParts {
  readonly raw: boolean;
  readonly bytes: boolean;
  readonly format: boolean;
  /** The characters between the quotes, as a span of the source. */
  readonly content: Span;
}

export interface StringFault {
  readonly code: DiagnosticCode;
  readonly span: Span;
  readonly values: Readonly<Record<string, string>>;
}

export function takeApart(token: Token): StringParts {
  const prefix = /^[A-Za-z]*/.exec(token.text)?.[0].toLowerCase() ?? "";
  const quotes = /^("""|''')/.test(token.text.slice(prefix.length)) ? 3 : 1;
  return {
    raw: prefix.includes("r"),
    bytes: prefix.includes("b"),
    format: prefix.includes("f"),
    content: { start: token.start + prefix.length + quotes, end: token.end - quotes },
  };
}

const simpleEscapes: Readonly<Record<string, string>> = {
  "\\": "\\",
  "'": "'",
  '"': '"',
  a: "\x07",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
};

const hexLengths: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/**
 * The value of literal text: escapes resolved (unless `raw`), line ends turned to `\n` as CPython does.
 * An unknown escape keeps its backslash, which is Python's rule too.
 */
export function decodeText(text: string, span: Span, raw: boolean): { value: string; fault: StringFault | null } {
  const content = text.slice(span.start, span.end);
  if (raw || !content.includes("\\")) return { value: content.replace(/\r\n?/g, "\n"), fault: null };
  let value = "";
  for (let i = 0; i < content.length; ) {
    const c = content.charAt(i);
    if (c !== "\\") {
      const lineEnd = c === "\r" ? (content[i + 1] === "\n" ? 2 : 1) : 0;
      value += lineEnd > 0 ? "\n" : c;
      i += Math.max(lineEnd, 1);
      continue;
    }
    const sequence = readEscape(content, i);
    if (typeof sequence.value !== "string") {
      const at = { start: span.start + i, end: span.start + Math.min(i + sequence.length, content.length) };
      return { value, fault: { ...sequence.value, span: at } };
    }
    value += sequence.value;
    i += sequence.length;
  }
  return { value, fault: null };
}

interface Escape {
  readonly length: number;
  readonly value: string | Omit<StringFault, "span">;
}

function readEscape(content: string, at: number): Escape {
  const c = content.charAt(at + 1);
  const simple = simpleEscapes[c];
  if (simple !== undefined) return { length: 2, value: simple };
  if (c === "\n") return { length: 2, value: "" };
  if (c === "\r") return { length: content[at + 2] === "\n" ? 3 : 2, value: "" };
  const octal = /^[0-7]{1,3}/.exec(content.slice(at + 1, at + 4))?.[0];
  if (octal !== undefined) return { length: 1 + octal.length, value: String.fromCharCode(Number.parseInt(octal, 8)) };
  if (c === "N") return { length: 2, value: { code: "PMT0525", values: {} } };
  const digits = hexLengths[c];
  if (digits === undefined) return { length: 1, value: "\\" };
  const hex = /^[0-9a-fA-F]*/.exec(content.slice(at + 2, at + 2 + digits))?.[0] ?? "";
  const code = Number.parseInt(hex, 16);
  const length = 2 + hex.length;
  const fault = (why: string): Escape => ({
    length,
    value: { code: "PMT0127", values: { escape: content.slice(at, at + length), why } },
  });
  if (hex.length < digits) return fault(`\\${c} takes ${digits} hexadecimal digits`);
  if (code > 0x10ffff) return fault("the last code point is 10FFFF");
  if (code >= 0xd800 && code <= 0xdfff) return fault("a surrogate is no character; write the code point with \\U");
  return { length, value: String.fromCodePoint(code) };
}

/** A piece of an f-string: literal text, or a replacement field. */
export type FormatPiece =
  /** `verbatim`: the source of `{x=}`, without escapes. */
  | { readonly kind: "text"; readonly span: Span; readonly verbatim?: true }
  | {
      readonly kind: "field";
      readonly span: Span;
      readonly expression: Span;
      readonly conversion: string | null;
      readonly spec: Span | null;
    };

class FormatError extends Error {
  readonly fault: StringFault;
  constructor(code: DiagnosticCode, start: number, end: number, values: Record<string, string> = {}) {
    super(code);
    this.fault = { code, span: { start, end }, values };
  }
}

/**
 * Splits the content of an f-string by the rules of Python 3.11: no backslash, comment or quote of the
 * own kind inside a field. Doubled braces stay in the text spans, single.
 */
export function splitFormat(text: string, parts: StringParts): { pieces: FormatPiece[]; fault: StringFault | null } {
  const splitter = new FormatSplitter(text, parts);
  try {
    return { pieces: splitter.split(), fault: null };
  } catch (error) {
    if (error instanceof FormatError) return { pieces: [], fault: error.fault };
    throw error;
  }
}

class FormatSplitter {
  readonly #text: string;
  readonly #end: number;
  readonly #raw: boolean;
  #at: number;
  readonly #pieces: FormatPiece[] = [];

  constructor(text: string, parts: StringParts) {
    this.#text = text;
    this.#at = parts.content.start;
    this.#end = parts.content.end;
    this.#raw = parts.raw;
  }

  #char(offset = 0): string {
    return this.#at + offset < this.#end ? this.#text.charAt(this.#at + offset) : "";
  }

  split(): FormatPiece[] {
    let start = this.#at;
    const flush = (end: number) => {
      if (end > start) this.#pieces.push({ kind: "text", span: { start, end } });
    };
    while (this.#at < this.#end) {
      const c = this.#char();
      if (c === "\\" && !this.#raw) this.#skipEscape();
      else if ((c === "{" || c === "}") && this.#char(1) === c) {
        flush(this.#at + 1);
        this.#at += 2;
        start = this.#at;
      } else if (c === "}") {
        throw new FormatError("PMT0228", this.#at, this.#at + 1, {
          why: "a single '}' in the text: double it to print one",
        });
      } else if (c === "{") {
        flush(this.#at);
        this.#pieces.push(...this.#field());
        start = this.#at;
      } else this.#at++;
    }
    flush(this.#end);
    return this.#pieces;
  }

  #skipEscape(): void {
    const next = this.#char(1);
    // a backslash before a brace is itself text, and the brace still opens a field
    this.#at += next === "{" || next === "}" || next === "" ? 1 : 2;
    if (next === "N") throw new FormatError("PMT0525", this.#at - 2, this.#at);
  }

  #field(): FormatPiece[] {
    const start = this.#at;
    this.#at++;
    const expression = this.#expression(start);
    if (this.#text.slice(expression.start, expression.end).trim() === "") {
      throw new FormatError("PMT0228", start, Math.min(this.#at + 1, this.#end), {
        why: "a field needs an expression between its braces",
      });
    }
    const named = this.#named(expression.start);
    const written = this.#char() === "!" ? this.#conversion() : null;
    const spec = this.#char() === ":" ? this.#spec() : null;
    const conversion = written ?? (named.length > 0 && spec === null ? "r" : null);
    if (this.#char() !== "}") throw new FormatError("PMT0228", start, start + 1, { why: "this '{' is never closed" });
    this.#at++;
    return [...named, { kind: "field", span: { start, end: this.#at }, expression, conversion, spec }];
  }

  /** `=` behind an expression: the text up to there, with the spaces around it, as it is written. */
  #named(start: number): FormatPiece[] {
    if (this.#char() !== "=") return [];
    this.#at++;
    while (/^\s$/.test(this.#char())) this.#at++;
    return [{ kind: "text", span: { start, end: this.#at }, verbatim: true }];
  }

  #conversion(): string {
    const start = this.#at;
    this.#at++;
    while (/[^:}]/.test(this.#char())) this.#at++;
    const name = this.#text.slice(start + 1, this.#at);
    if (!/^[rsa]$/.test(name)) {
      throw new FormatError("PMT0228", start, this.#at, { why: "a conversion is !r, !s or !a" });
    }
    return name;
  }

  #spec(): Span {
    this.#at++;
    const start = this.#at;
    while (/[^}]/.test(this.#char())) {
      if (this.#char() === "{" || this.#char() === "\\") {
        const what = this.#char() === "{" ? "a field inside a format" : "a backslash inside a format";
        throw new FormatError("PMT0527", this.#at, this.#at + 1, {
          what,
          instead: "write the format out, as in {x:.2f}",
        });
      }
      this.#at++;
    }
    return { start, end: this.#at };
  }

  /** Up to the `!`, `:`, `=` or `}` that ends the expression: CPython's fstring_find_expr. */
  #expression(open: number): Span {
    const start = this.#at;
    const nesting: string[] = [];
    let quote = "";
    while (this.#at < this.#end) {
      const c = this.#char();
      if (c === "\\" || (c === "#" && quote === "")) {
        const what = c === "\\" ? "a backslash" : "'#'";
        throw new FormatError("PMT0228", this.#at, this.#at + 1, {
          why: `${what} cannot stand inside a field (Python 3.11)`,
        });
      }
      if (quote !== "") {
        const closed = this.#text.startsWith(quote, this.#at);
        this.#at += closed ? quote.length : 1;
        if (closed) quote = "";
        continue;
      }
      if (c === '"' || c === "'") {
        quote = this.#text.startsWith(c.repeat(3), this.#at) && this.#at + 3 <= this.#end ? c.repeat(3) : c;
        this.#at += quote.length;
        continue;
      }
      if ("([{".includes(c)) nesting.push(c);
      else if (nesting.length === 0 && "!:=<>}".includes(c)) {
        if (this.#char(1) === "=" && "!=<>".includes(c)) this.#at++;
        else if (c !== "<" && c !== ">") return { start, end: this.#at };
      } else if (")]}".includes(c) && nesting.pop() === undefined) {
        throw new FormatError("PMT0228", this.#at, this.#at + 1, { why: `'${c}' closes nothing` });
      }
      this.#at++;
    }
    throw new FormatError("PMT0228", open, open + 1, { why: "this '{' is never closed" });
  }
}
