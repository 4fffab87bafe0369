/** The text of an IR does not follow its grammar. Lines and columns count from 1. */
export class IrTextError extends Error {
  override readonly name = "IrTextError";
  readonly line: number;
  readonly column: number;

  constructor(line: number, column: number, problem: string) {
    super(`${line}:${column}: ${problem}`);
    this.line = line;
    this.column = column;
  }
}

/** A line of an IR's text, with those that stand deeper below it. */
export interface TextLine {
  readonly number: number;
  /** Without its indentation. */
  readonly text: string;
  /** Width of its indentation. */
  readonly indent: number;
  readonly children: readonly TextLine[];
}

/** Lines by their indentation: two spaces a level. @throws IrTextError for any other indentation */
export function textLines(text: string): TextLine[] {
  const top: TextLine[] = [];
  const open: TextLine[][] = [top];
  for (const [i, full] of text.split("\n").entries()) {
    if (full === "") continue;
    const indent = full.length - full.trimStart().length;
    const depth = indent / 2;
    const siblings = open[depth];
    if (siblings === undefined) throw new IrTextError(i + 1, indent + 1, "no line above has this indentation");
    const children: TextLine[] = [];
    siblings.push({ number: i + 1, text: full.slice(indent), indent, children });
    open.length = depth + 1;
    open.push(children);
  }
  return top;
}

interface Token {
  readonly kind: "word" | "string" | "mark";
  readonly text: string;
  /** Offset in the line. */
  readonly at: number;
}

const TOKEN =
  /\s*(?:("(?:[^"\\]|\\.)*")|('[^']*'(?:\.[^\s(),:=@;<>?|"[\]!']+)?)|([(),:=@;<>?|[\]!])|([^\s(),:=@;<>?|"[\]!']+))/y;

/** Reads the tokens of one line: words, JSON strings, and marks of one character. */
export class Cursor {
  readonly line: TextLine;
  readonly #tokens: Token[] = [];
  #next = 0;

  constructor(line: TextLine) {
    this.line = line;
    TOKEN.lastIndex = 0;
    while (TOKEN.lastIndex < line.text.trimEnd().length) {
      const from = TOKEN.lastIndex;
      const found = TOKEN.exec(line.text);
      if (found === null) throw new IrTextError(line.number, line.indent + from + 1, "no token of an IR");
      const [all, string, quoted, mark, word] = found;
      const text = string ?? quoted ?? mark ?? word ?? "";
      const kind = string !== undefined ? "string" : mark !== undefined ? "mark" : "word";
      this.#tokens.push({ kind, text, at: from + all.length - text.length });
    }
  }

  /** @throws IrTextError at the next token, or behind the last one */
  fail(problem: string): never {
    const at = this.#tokens[this.#next]?.at ?? this.line.text.length;
    throw new IrTextError(this.line.number, this.line.indent + at + 1, problem);
  }

  /** Text of the token that is `ahead` places further on; empty behind the end. */
  peek(ahead = 0): string {
    return this.#tokens[this.#next + ahead]?.text ?? "";
  }

  isString(): boolean {
    return this.#tokens[this.#next]?.kind === "string";
  }

  /** Takes the token if it is this one. */
  take(text: string): boolean {
    const found = this.peek() === text;
    if (found) this.#next += 1;
    return found;
  }

  expect(...texts: string[]): void {
    for (const text of texts) if (!this.take(text)) this.fail(`\`${text}\` is due`);
  }

  word(what: string): string {
    const token = this.#tokens[this.#next];
    if (token?.kind !== "word") this.fail(`${what} is due`);
    this.#next += 1;
    return token.text;
  }

  /** A name that may stand in quotes, since it is also a word of the text. */
  name(what: string): string {
    return unquoted(this.word(what));
  }

  integer(what: string): number {
    const text = this.peek();
    if (!/^-?\d+$/.test(text)) this.fail(`${what} is due, an int`);
    this.#next += 1;
    return Number(text);
  }

  string(): string {
    if (!this.isString()) this.fail("a text in quotes is due");
    const text = this.peek();
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      this.fail("no text of JSON");
    }
    this.#next += 1;
    return value as string;
  }

  /** `["a","b"]` */
  strings(): string[] {
    this.expect("[");
    return this.list("]", () => this.string());
  }

  /** Items with commas between them, up to the mark. */
  list<T>(end: string, item: () => T): T[] {
    const items: T[] = [];
    if (this.take(end)) return items;
    do items.push(item());
    while (this.take(","));
    this.expect(end);
    return items;
  }

  /** `; 12`, the line of the source. */
  source(): number {
    this.expect(";");
    return this.integer("a line");
  }

  end(): void {
    if (this.#next < this.#tokens.length) this.fail("the line goes on here");
  }
}

/** A name without the quotes that tell it from a word of the text. */
export function unquoted(name: string): string {
  return name.startsWith("'") ? name.slice(1, -1) : name;
}
