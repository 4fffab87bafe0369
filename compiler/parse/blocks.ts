import type { DiagnosticCode, Span } from "../diagnostics/diagnostic.ts";
import type { Fragment, FragmentRole } from "./fragments.ts";
import { limits } from "./limits.ts";
import type { Sink } from "./sink.ts";
import type { Branch, CasePart, Skeleton, Suite } from "./skeleton.ts";
import { compoundWords, depthChange, isOp, isWord, type LogicalLine, type Token } from "./tokens.ts";

const refusedCompounds: Readonly<Record<string, DiagnosticCode>> = {
  try: "PMT0501",
  with: "PMT0502",
  async: "PMT0503",
};

/** A compound header taken apart: its tokens with the colon, and what follows the colon on the line. */
interface Header {
  readonly tokens: readonly Token[];
  readonly rest: readonly Token[];
  readonly colon: boolean;
}

/**
 * Groups logical lines into statements with blocks by indentation alone, so the shape of a file is
 * known however broken its lines are. Reports layout faults, and compound statements that the subset
 * does not have.
 */
export class BlockBuilder {
  readonly fragments: Fragment[] = [];
  readonly #lines: readonly LogicalLine[];
  readonly #sink: Sink;
  #next = 0;
  #depth = 0;
  #depthReported = false;

  constructor(lines: readonly LogicalLine[], sink: Sink) {
    this.#lines = lines;
    this.#sink = sink;
  }

  /** All statements of the file. */
  build(): Skeleton[] {
    return this.#block(0);
  }

  #line(): LogicalLine | undefined {
    return this.#lines[this.#next];
  }

  #head(level: number): Token | undefined {
    const line = this.#line();
    return line !== undefined && line.level === level ? line.tokens[0] : undefined;
  }

  #block(level: number): Skeleton[] {
    const parts: Skeleton[] = [];
    for (let line = this.#line(); line !== undefined && line.level >= level; line = this.#line()) {
      if (line.level > level) {
        const first = line.tokens[0];
        if (first !== undefined && line.indented && !line.broken) this.#sink.report("PMT0203", first, {});
        this.#nested(line.level, parts);
      } else this.#statement(line, parts);
    }
    return parts;
  }

  /** Lines of a deeper level, appended to `parts`; past the limit they are skipped. */
  #nested(level: number, parts: Skeleton[]): void {
    if (this.#depth >= limits.blockDepth) {
      const first = this.#line()?.tokens[0];
      if (first !== undefined && !this.#depthReported) {
        this.#sink.report("PMT0231", first, { limit: String(limits.blockDepth) });
        this.#depthReported = true;
      }
      this.#skip(level);
      return;
    }
    this.#depth++;
    parts.push(...this.#block(level));
    this.#depth--;
  }

  #skip(level: number): void {
    for (let line = this.#line(); line !== undefined && line.level >= level; line = this.#line()) this.#next++;
  }

  #statement(line: LogicalLine, parts: Skeleton[]): void {
    const first = line.tokens[0];
    if (first === undefined) this.#next++;
    else if (isOp(first, "@")) this.#decorated(parts);
    else if (this.#isMatch(line)) parts.push(this.#match(line, first));
    else if (isCompound(line.tokens)) parts.push(...this.#compound(line, first, []));
    else {
      this.#next++;
      parts.push(...this.#simple(line.tokens, line.broken));
    }
  }

  /** `match` is a keyword only where a block of `case` follows. */
  #isMatch(line: LogicalLine): boolean {
    const next = this.#lines[this.#next + 1];
    return (
      line.tokens[0]?.text === "match" &&
      isOp(line.tokens.at(-1), ":") &&
      line.tokens.length > 2 &&
      next?.level === line.level + 1 &&
      next.tokens[0]?.text === "case"
    );
  }

  #match(line: LogicalLine, keyword: Token): Skeleton {
    const inside = line.tokens.slice(1, -1);
    const subject = line.broken ? null : this.#fragment("expression", inside);
    this.#next++;
    const level = line.level + 1;
    const cases: CasePart[] = [];
    this.#depth++;
    for (let next = this.#line(); next !== undefined && next.level >= level; next = this.#line()) {
      const head = next.tokens[0] as Token;
      if (next.level === level && head.text === "case" && next.tokens.length > 1) {
        if (cases.length === limits.nodeDepth) {
          this.#sink.report("PMT0232", head, { limit: String(limits.nodeDepth) });
          this.#skip(level);
          break;
        }
        cases.push(this.#case(next, head));
      } else {
        if (!next.broken) this.#sink.report("PMT0201", head, { token: head.text.slice(0, 40) });
        this.#next++;
        this.#skip(level + 1);
        cases.push({ keyword: head, pattern: null, guard: undefined, suite: { parts: [], end: head.end } });
      }
    }
    this.#depth--;
    return { kind: "match", keyword, subject, cases };
  }

  /** `case pattern if guard:`. */
  #case(line: LogicalLine, keyword: Token): CasePart {
    const header = splitHeader(line.tokens);
    const tokens = header.tokens.slice(1, header.colon ? -1 : undefined);
    if (!line.broken && !header.colon) this.#missingColon(line.tokens.at(-1) as Token);
    const silent = line.broken || !header.colon;
    let depth = 0;
    const at = tokens.findIndex((token) => {
      depth += depthChange(token);
      return depth === 0 && isWord(token, "if");
    });
    const part = (own: readonly Token[], after: Token): Fragment | null => {
      if (silent || own.length > 0) return silent ? null : this.#fragment("expression", own);
      this.#sink.report("PMT0225", after, { after: after.text });
      return null;
    };
    const pattern = this.#pattern(at < 0 ? tokens : tokens.slice(0, at), part, keyword);
    const guard = at < 0 ? undefined : part(tokens.slice(at + 1), tokens[at] as Token);
    return { keyword, pattern, guard, suite: this.#suite(line, header, silent) };
  }

  #pattern(
    tokens: readonly Token[],
    part: (own: readonly Token[], after: Token) => Fragment | null,
    keyword: Token,
  ): Fragment | null {
    const as = tokens.find((token) => isWord(token, "as"));
    if (as === undefined) return part(tokens, keyword);
    const problem = "it names a part of the value with `as`";
    this.#sink.report("PMT0595", as, { text: "as", problem });
    return null;
  }

  #fragment(role: FragmentRole, tokens: readonly Token[]): Fragment {
    const fragment = { role, tokens };
    this.fragments.push(fragment);
    return fragment;
  }

  /** Simple statements between semicolons. */
  #simple(tokens: readonly Token[], broken: boolean): Skeleton[] {
    if (broken) return [];
    const parts: Skeleton[] = [];
    let from = 0;
    let depth = 0;
    for (let i = 0; i <= tokens.length; i++) {
      const token = tokens[i];
      if (token !== undefined) depth += depthChange(token);
      if (token !== undefined && !(depth === 0 && isOp(token, ";"))) continue;
      const piece = tokens.slice(from, i);
      from = i + 1;
      const head = piece[0];
      if (head === undefined) {
        if (token !== undefined) this.#sink.report("PMT0201", token, { token: ";" });
      } else if (head !== tokens[0] && startsBlock(piece)) {
        this.#sink.report("PMT0224", head, { word: head.text, after: ";" });
      } else parts.push({ kind: "simple", fragment: this.#fragment("simple", piece) });
      if (head === undefined && token !== undefined) break;
    }
    return parts;
  }

  #decorated(parts: Skeleton[]): void {
    const decorators: Fragment[] = [];
    const level = this.#line()?.level ?? 0;
    let sound = true;
    let last: Token | undefined;
    for (let at = this.#head(level); isOp(at, "@"); at = this.#head(level)) {
      const line = this.#line();
      this.#next++;
      last = at;
      const tokens = line?.tokens.slice(1) ?? [];
      if (line?.broken === true) sound = false;
      else if (tokens.length === 0 && at !== undefined) {
        this.#sink.report("PMT0225", at, { after: "@" });
        sound = false;
      } else decorators.push(this.#fragment("expression", tokens));
    }
    const line = this.#line();
    const head = this.#head(level);
    if (line !== undefined && isCompound(line.tokens) && /^(?:def|class|async)$/.test(head?.text ?? "")) {
      const built = this.#compound(line, head as Token, decorators);
      if (sound) parts.push(...built);
    } else if (last !== undefined) this.#sink.report("PMT0223", last, { word: "@", needs: "a def or class" });
  }

  #compound(line: LogicalLine, first: Token, decorators: readonly Fragment[]): Skeleton[] {
    switch (first.text) {
      case "if":
        return [this.#if(line)];
      case "while":
      case "for":
        return this.#loop(line, first.text);
      case "def":
      case "class": {
        const { header, suite } = this.#clause(line, first.text);
        return [{ kind: first.text, keyword: first, decorators, header, suite }];
      }
      case "try":
      case "with":
      case "async":
        return [this.#refused(line, first)];
      default:
        return this.#stray(line, first);
    }
  }

  #if(line: LogicalLine): Skeleton {
    const level = line.level;
    const branches: Branch[] = [this.#branch(line)];
    for (let head = this.#head(level); isWord(head, "elif"); head = this.#head(level)) {
      const next = this.#line() as LogicalLine;
      branches.push(this.#branch(next));
      if (branches.length === limits.nodeDepth && head !== undefined) {
        this.#sink.report("PMT0232", head, { limit: String(limits.nodeDepth) });
      }
    }
    const orelse = isWord(this.#head(level), "else") ? this.#plainClause(this.#line() as LogicalLine) : null;
    return { kind: "if", branches: branches.slice(0, limits.nodeDepth), orelse };
  }

  #branch(line: LogicalLine): Branch {
    const keyword = line.tokens[0] as Token;
    return { keyword, ...this.#clause(line, "if") };
  }

  #loop(line: LogicalLine, word: "while" | "for"): Skeleton[] {
    const keyword = line.tokens[0] as Token;
    const part: Skeleton = { kind: word, keyword, ...this.#clause(line, word) };
    const other = this.#head(line.level);
    if (other === undefined || !isWord(other, "else")) return [part];
    this.#sink.report("PMT0517", other, { word });
    return [part, { kind: "refused", place: "same", suites: [this.#plainClause(this.#line() as LogicalLine)] }];
  }

  #refused(line: LogicalLine, first: Token): Skeleton {
    const code = refusedCompounds[first.text];
    if (code !== undefined && !line.broken) this.#sink.report(code, first);
    const suites: Suite[] = [this.#plainClause(line, first.text !== "try")];
    if (first.text === "try") {
      const level = line.level;
      for (let head = this.#head(level); head !== undefined; head = this.#head(level)) {
        if (head.kind !== "keyword" || !["except", "else", "finally"].includes(head.text)) break;
        suites.push(this.#plainClause(this.#line() as LogicalLine, head.text === "except"));
      }
    }
    const second = line.tokens[1];
    const place = isWord(second, "for") ? "loop" : isWord(second, "def") ? "function" : "same";
    if (place === "loop" && isWord(this.#head(line.level), "else"))
      suites.push(this.#plainClause(this.#line() as LogicalLine));
    return { kind: "refused", place, suites };
  }

  /** `else`, `elif`, `except` or `finally` without the statement that they belong to. */
  #stray(line: LogicalLine, first: Token): Skeleton[] {
    const needs = first.text === "else" || first.text === "elif" ? "an if" : "a try";
    if (!line.broken)
      this.#sink.report("PMT0223", first, { word: first.text, needs: `${needs} at the same indentation above it` });
    return [{ kind: "refused", place: "same", suites: [this.#plainClause(line, true)] }];
  }

  /** A clause without an expression of interest: `else:`, `finally:`, or the header of a refused statement. */
  #plainClause(line: LogicalLine, anyHeader = false): Suite {
    const header = splitHeader(line.tokens);
    const word = line.tokens[0] as Token;
    let silent = line.broken;
    if (!silent && !anyHeader) {
      const second = line.tokens[1];
      if (isWord(word, "else") && isWord(second, "if") && second !== undefined) {
        const fix = { span: { start: word.start, end: second.end }, replacement: "elif" };
        this.#sink.report("PMT0221", fix.span, {}, { fix });
        silent = true;
      } else if (!isOp(second, ":")) {
        this.#missingColon(word);
        silent = true;
      }
    } else if (!silent && !header.colon) {
      this.#missingColon(line.tokens.at(-1) as Token);
      silent = true;
    }
    return this.#suite(line, header, silent);
  }

  #missingColon(after: Token): void {
    const at: Span = { start: after.end, end: after.end };
    this.#sink.report("PMT0202", at, { after: after.text.slice(0, 40) }, { fix: { span: at, replacement: ":" } });
  }

  #clause(
    line: LogicalLine,
    role: "if" | "while" | "for" | "def" | "class",
  ): { header: Fragment | null; suite: Suite } {
    const header = splitHeader(line.tokens);
    const fragment = line.broken ? null : this.#fragment(role, header.tokens);
    return { header: fragment, suite: this.#suite(line, header, line.broken || !header.colon) };
  }

  /** The statements behind a header: on its line, or the indented block below it. */
  #suite(line: LogicalLine, header: Header, silent: boolean): Suite {
    this.#next++;
    const parts: Skeleton[] = [];
    const first = header.rest[0];
    if (header.colon && first !== undefined) {
      if (!line.broken && startsBlock(header.rest)) {
        this.#sink.report("PMT0224", first, { word: first.text, after: ":" });
      } else parts.push(...this.#simple(header.rest, line.broken));
    }
    const below = this.#line();
    const block = below !== undefined && below.level > line.level;
    if (block && (first === undefined || !header.colon)) this.#nested(below.level, parts);
    else if (!block && first === undefined && !silent) this.#emptyBlock(line);
    const end = this.#lines[this.#next - 1]?.tokens.at(-1)?.end ?? 0;
    return { parts, end };
  }

  #emptyBlock(line: LogicalLine): void {
    const word = line.tokens[0] as Token;
    const colon = line.tokens.at(-1) as Token;
    const place = { word: word.text, line: String(this.#sink.source.position(word.start).line) };
    this.#sink.report("PMT0204", word, place, {
      labels: [{ span: { start: colon.start, end: colon.end }, text: "a block must follow" }],
    });
  }
}

/** `async` begins a statement only before `def`, `for` or `with`. */
function isCompound(tokens: readonly Token[]): boolean {
  const [first, second] = tokens;
  if (first?.kind !== "keyword" || !compoundWords.has(first.text)) return false;
  return first.text !== "async" || (second?.kind === "keyword" && /^(?:def|for|with)$/.test(second.text));
}

/** What may not share a line with other statements. */
function startsBlock(tokens: readonly Token[]): boolean {
  return isOp(tokens[0], "@") || isCompound(tokens);
}

/** Splits at the first colon outside brackets that is not a lambda's. */
function splitHeader(tokens: readonly Token[]): Header {
  let depth = 0;
  let lambdas = 0;
  for (const [i, token] of tokens.entries()) {
    depth += depthChange(token);
    if (depth !== 0) continue;
    if (isWord(token, "lambda")) lambdas++;
    else if (isOp(token, ":")) {
      if (lambdas === 0) return { tokens: tokens.slice(0, i + 1), rest: tokens.slice(i + 1), colon: true };
      lambdas--;
    }
  }
  return { tokens, rest: [], colon: false };
}
