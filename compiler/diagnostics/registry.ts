import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../../dsl-spec/root.ts";
import type { Diagnostic, DiagnosticCode, Fix, Label, Severity, Span } from "./diagnostic.ts";

/** The example of a page that must be reported: Python text, or bytes written in hex. */
export interface FailingExample {
  readonly language: "python" | "hex";
  readonly source: string;
}

/** One diagnostic's page, `dsl-spec/diagnostics/<code>.md`. */
export interface Page {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly title: string;
  /** Template; `{name}` is filled from the values of the report. */
  readonly message: string;
  readonly help: string;
  readonly reason: string;
  readonly fails: FailingExample;
  readonly works: string;
}

/** A fault of the compiler's own: a code without a page, or a page that does not fit its report. */
export class DiagnosticPageError extends Error {
  override readonly name = "DiagnosticPageError";
}

const folder = join(packageRoot, "dsl-spec", "diagnostics");
const cache = new Map<string, Page | null>();

/**
 * Makes a diagnostic from its page. `values` fill the `{placeholders}` of message and help.
 * Throws `DiagnosticPageError` when the page is missing or a placeholder stays unfilled.
 */
export function report(
  file: string,
  code: DiagnosticCode,
  span: Span,
  values: Readonly<Record<string, string>> = {},
  more: { readonly labels?: readonly Label[]; readonly fix?: Fix } = {},
): Diagnostic {
  const page = loadPage(code);
  if (page === null) throw new DiagnosticPageError(`no page for ${code} in ${folder}`);
  const diagnostic = {
    code,
    severity: page.severity,
    file,
    span,
    message: fill(page.message, values, code),
    help: fill(page.help, values, code),
    labels: more.labels ?? [],
  };
  return more.fix === undefined ? diagnostic : { ...diagnostic, fix: more.fix };
}

/** The page of a code (one small file, read once), or null when there is none. */
export function loadPage(code: string): Page | null {
  const known = cache.get(code);
  if (known !== undefined) return known;
  const page = /^PMT\d{4}$/.test(code) ? readPage(code as DiagnosticCode) : null;
  cache.set(code, page);
  return page;
}

/** Every code that has a page, sorted. */
export function allCodes(): DiagnosticCode[] {
  return readdirSync(folder)
    .filter((name) => /^PMT\d{4}\.md$/.test(name))
    .map((name) => name.slice(0, -3) as DiagnosticCode)
    .sort();
}

/** Sorted by file, start, code and message; equal findings appear once. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const sorted = [...diagnostics].sort(compareDiagnostics);
  return sorted.filter((d, i) => {
    const before = sorted[i - 1];
    return before === undefined || compareDiagnostics(before, d) !== 0;
  });
}

function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.file, b.file) ||
    a.span.start - b.span.start ||
    compareText(a.code, b.code) ||
    a.span.end - b.span.end ||
    compareText(a.message, b.message)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function fill(template: string, values: Readonly<Record<string, string>>, code: string): string {
  return template.replace(/\{([A-Za-z][A-Za-z0-9]*)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new DiagnosticPageError(`${code}: no value for {${name}}`);
    return value;
  });
}

function readPage(code: DiagnosticCode): Page | null {
  let text: string;
  try {
    text = readFileSync(join(folder, `${code}.md`), "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
  return parsePage(code, text);
}

/** Reads the text of a page; throws `DiagnosticPageError` when its form is not the agreed one. */
export function parsePage(code: DiagnosticCode, text: string): Page {
  const form =
    /^---\n([\s\S]*?)\n---\n([\s\S]*?)\n## Fails\n+```(python|hex)\n([\s\S]*?)```\n+## Works\n+```python\n([\s\S]*?)```\n*$/;
  const match = form.exec(text);
  if (match === null) throw new DiagnosticPageError(`${code}: the page does not have the agreed form`);
  const [, head = "", reason = "", language = "", fails = "", works = ""] = match;
  const fields = readFrontMatter(code, head);
  const field = (name: string): string => {
    const value = fields.get(name);
    if (value === undefined || value === "") throw new DiagnosticPageError(`${code}: no ${name}`);
    return value;
  };
  const severity = field("severity");
  if (severity !== "error" && severity !== "warning") throw new DiagnosticPageError(`${code}: severity ${severity}`);
  if (field("code") !== code) throw new DiagnosticPageError(`${code}: the page says ${field("code")}`);
  if (reason.trim() === "") throw new DiagnosticPageError(`${code}: no reason`);
  return {
    code,
    severity,
    title: field("title"),
    message: field("message"),
    help: field("help"),
    reason: reason.trim(),
    fails: { language: language === "hex" ? "hex" : "python", source: fails },
    works,
  };
}

function readFrontMatter(code: string, head: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const line of head.split("\n")) {
    const match = /^([a-z]+): (.*)$/.exec(line);
    if (match === null) throw new DiagnosticPageError(`${code}: front matter line "${line}"`);
    const [, key = "", raw = ""] = match;
    fields.set(key, raw.startsWith('"') ? unquote(code, raw) : raw.trim());
  }
  return fields;
}

function unquote(code: string, raw: string): string {
  try {
    const value: unknown = JSON.parse(raw.trim());
    if (typeof value === "string") return value;
  } catch {
    // reported below, with the code
  }
  throw new DiagnosticPageError(`${code}: ${raw} is not a quoted text`);
}

/** The files of an example: a line `# --- name.py` begins another one beside the strategy's. */
export function exampleFiles(source: string): { readonly main: string; readonly files: Record<string, string> } {
  const [main = "", ...rest] = source.split(/^# --- (\S+\.py)\n/m);
  const files: Record<string, string> = {};
  for (let i = 0; i < rest.length; i += 2) files[rest[i] ?? ""] = rest[i + 1] ?? "";
  return { main, files };
}

/**
 * The failing example as the bytes of a file. A hex block holds bytes in hex parted by white space;
 * `61*4097` stands for 4,097 times the byte 61.
 */
export function exampleBytes(example: FailingExample): Uint8Array {
  if (example.language === "python") return new TextEncoder().encode(exampleFiles(example.source).main);
  const bytes: number[] = [];
  for (const word of example.source.split(/\s+/).filter((w) => w !== "")) {
    const match = /^([0-9a-fA-F]{2}(?:[0-9a-fA-F]{2})*)(?:\*(\d+))?$/.exec(word);
    if (match === null) throw new DiagnosticPageError(`not hex: ${word}`);
    const unit = (match[1] ?? "").match(/../g) ?? [];
    for (let n = Number(match[2] ?? "1"); n > 0; n--) for (const pair of unit) bytes.push(Number.parseInt(pair, 16));
  }
  return Uint8Array.from(bytes);
}
