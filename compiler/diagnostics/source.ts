import type { Span } from "./diagnostic.ts";

/** A place in a text as people count it: line from 1, column from 1 in code points. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * A source text (without its byte order mark) and its lines. Lines end at `\r\n`, `\r` or `\n`,
 * as CPython's do. Offsets are UTF-16 offsets into `text`.
 */
export class SourceText {
  readonly file: string;
  readonly text: string;
  /** Offset of the first character of each line; never empty. */
  readonly lineStarts: readonly number[];

  constructor(file: string, text: string) {
    this.file = file;
    this.text = text;
    this.lineStarts = startsOfLines(text);
  }

  /** Line and column of an offset; an offset outside the text is moved to its nearest end. */
  position(offset: number): Position {
    const at = this.#clamp(offset);
    const index = this.#lineIndex(at);
    const prefix = this.text.slice(this.lineStarts[index] ?? 0, at);
    return { line: index + 1, column: countCodePoints(prefix) + 1 };
  }

  /** Column from 0 in UTF-8 bytes: the `col_offset` of CPython's `ast`. */
  utf8Column(offset: number): number {
    const at = this.#clamp(offset);
    return utf8Length(this.text.slice(this.lineStarts[this.#lineIndex(at)] ?? 0, at));
  }

  /** Text of line `n` (from 1) without its line end; empty when there is no such line. */
  lineText(n: number): string {
    const start = this.lineStarts[n - 1];
    if (start === undefined) return "";
    return this.text.slice(start, this.lineStarts[n] ?? this.text.length).replace(/(?:\r\n|\r|\n)$/, "");
  }

  /** The source text under a span. */
  slice(span: Span): string {
    return this.text.slice(span.start, span.end);
  }

  #clamp(offset: number): number {
    return Math.max(0, Math.min(offset, this.text.length));
  }

  #lineIndex(offset: number): number {
    let low = 0;
    let high = this.lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

function startsOfLines(text: string): number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 10 || (c === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}

function countCodePoints(text: string): number {
  let n = 0;
  for (let i = 0; i < text.length; i++) {
    if ((text.charCodeAt(i) & 0xfc00) !== 0xdc00 || i === 0) n++;
  }
  return n;
}

function utf8Length(text: string): number {
  let n = 0;
  for (const char of text) {
    const c = char.codePointAt(0) ?? 0;
    n += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
  }
  return n;
}
