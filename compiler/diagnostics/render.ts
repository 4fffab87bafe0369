import type { Diagnostic, Edit, Span } from "./diagnostic.ts";
import { editsOf } from "./edits.ts";
import type { SourceText } from "./source.ts";

/** Colours as functions of text; the caller decides whether they do anything. */
export interface Palette {
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly accent: (text: string) => string;
}

const same = (text: string): string => text;

/** No colour. */
export const plainPalette: Palette = { error: same, warning: same, bold: same, dim: same, accent: same };

export const renderFormats = ["full", "concise", "json", "github", "sarif", "junit"] as const;
export type RenderFormat = (typeof renderFormats)[number];

/** The text of a file, for its positions and lines; undefined when it could not be read. */
export type SourceLookup = (file: string) => SourceText | undefined;

/** A finding as data: offsets resolved to lines and columns (both from 1, columns in code points). */
export interface DiagnosticRecord {
  readonly code: string;
  readonly severity: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly message: string;
  readonly help: string;
  readonly labels: readonly { readonly line: number; readonly column: number; readonly text: string }[];
  readonly fix?: {
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
    readonly replacement: string;
    /** Other places that change with it. */
    readonly also?: readonly EditRecord[];
  };
}

interface EditRecord {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly replacement: string;
}

/** Formats that are lines for each finding; the others are one document about all files. */
export type LineFormat = Exclude<RenderFormat, "sarif" | "junit">;

/** Renders findings in their order. `full` ends each with an empty line, the others take a line each. */
export function render(
  diagnostics: readonly Diagnostic[],
  format: LineFormat,
  sources: SourceLookup,
  palette: Palette = plainPalette,
): string {
  switch (format) {
    case "full":
      return diagnostics.map((d) => `${renderFull(d, sources(d.file), palette)}\n`).join("\n");
    case "concise":
      return diagnostics.map((d) => `${renderConcise(d, sources(d.file), palette)}\n`).join("");
    case "json":
      return diagnostics.map((d) => `${JSON.stringify(toRecord(d, sources(d.file)))}\n`).join("");
    case "github":
      return diagnostics.map((d) => `${renderGithub(d, sources(d.file))}\n`).join("");
  }
}

/** A finding as plain data. Without its source, all positions are 1:1. */
export function toRecord(diagnostic: Diagnostic, source: SourceText | undefined): DiagnosticRecord {
  const { code, severity, file, message, help, fix } = diagnostic;
  const place = extent(diagnostic.span, source);
  const labels = diagnostic.labels.map(({ span, text }) => {
    const { line, column } = extent(span, source);
    return { line, column, text };
  });
  const record = { code, severity, file, ...place, message, help, labels };
  if (fix === undefined) return record;
  const [first, ...also] = editsOf(fix).map(({ span, replacement }) => ({ ...extent(span, source), replacement }));
  return first === undefined ? record : { ...record, fix: also.length === 0 ? first : { ...first, also } };
}

function extent(span: Span, source: SourceText | undefined) {
  const start = source?.position(span.start) ?? { line: 1, column: 1 };
  const end = source?.position(span.end) ?? start;
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

function renderConcise(d: Diagnostic, source: SourceText | undefined, palette: Palette): string {
  const { line, column } = extent(d.span, source);
  return `${palette.bold(`${d.file}:${line}:${column}`)}: ${tint(d, palette)(`${d.severity}[${d.code}]`)} ${d.message}`;
}

/** A workflow command of GitHub Actions. */
function renderGithub(d: Diagnostic, source: SourceText | undefined): string {
  const { line, column, endLine, endColumn } = extent(d.span, source);
  const property = (text: string) => escapeCommand(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
  // an end column is only read when the range is on one line
  const end =
    line === endLine ? `,endLine=${endLine},endColumn=${Math.max(endColumn - 1, column)}` : `,endLine=${endLine}`;
  const head = `::${d.severity} file=${property(d.file)},line=${line},col=${column}${end},title=${property(d.code)}`;
  return `${head}::${escapeCommand(`${d.message} (${d.help})`)}`;
}

function escapeCommand(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function tint(d: Diagnostic, palette: Palette): (text: string) => string {
  return d.severity === "error" ? palette.error : palette.warning;
}

interface Mark {
  readonly line: number;
  /** Columns of the screen, from 0. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly primary: boolean;
}

function renderFull(d: Diagnostic, source: SourceText | undefined, palette: Palette): string {
  const { line, column } = extent(d.span, source);
  const out = [`${tint(d, palette)(`${d.severity}[${d.code}]`)}: ${palette.bold(d.message)}`];
  const frame = source === undefined ? [] : codeFrame(d, source, palette);
  const width = frame.length === 0 ? 1 : frameWidth(d, source as SourceText);
  out.push(`${" ".repeat(width)}${palette.accent("-->")} ${d.file}:${line}:${column}`, ...frame);
  out.push(`${" ".repeat(width)} ${palette.accent("=")} help: ${d.help}`);
  if (d.fix !== undefined) out.push(`${" ".repeat(width)} ${palette.accent("=")} fix: ${describeFix(d, source)}`);
  return out.join("\n");
}

function describeFix({ fix }: Diagnostic, source: SourceText | undefined): string {
  return fix === undefined
    ? ""
    : editsOf(fix)
        .map((edit) => describeEdit(edit, source))
        .join(", ");
}

function describeEdit(edit: Edit, source: SourceText | undefined): string {
  const old = shown(source?.slice(edit.span) ?? "");
  const replacement = shown(edit.replacement);
  if (old === "") return `insert \`${replacement}\``;
  return replacement === "" ? `delete \`${old}\`` : `replace \`${old}\` by \`${replacement}\``;
}

function shown(text: string): string {
  return cut(expandTabs(text.trim() === "" ? text : text.trim())).replaceAll(/\s*\ufffd+\s*/g, " ");
}

function frameWidth(d: Diagnostic, source: SourceText): number {
  const lines = [d.span, ...d.labels.map((l) => l.span)].map((span) => source.position(span.start).line);
  return String(Math.max(...lines)).length;
}

/** The lines that carry the span and its labels, each with its marks below. */
function codeFrame(d: Diagnostic, source: SourceText, palette: Palette): string[] {
  if (source.text === "") return [];
  const marks = [
    markOf(d.span, "", true, source),
    ...d.labels.map((label) => markOf(label.span, label.text, false, source)),
  ].sort((a, b) => a.line - b.line || Number(b.primary) - Number(a.primary) || a.from - b.from);
  const width = frameWidth(d, source);
  const gutter = (text: string) => palette.accent(`${text.padStart(width)} |`);
  const out = [gutter("")];
  let last = 0;
  for (const mark of marks) {
    if (mark.line !== last) {
      if (last > 0 && mark.line > last + 1) out.push(palette.dim(`${" ".repeat(width)}...`));
      out.push(`${gutter(String(mark.line))} ${cut(expandTabs(source.lineText(mark.line)))}`.trimEnd());
      last = mark.line;
    }
    const line = (mark.primary ? "^" : "-").repeat(Math.max(1, mark.to - mark.from));
    const shown = mark.primary ? tint(d, palette)(line) : palette.accent(line);
    out.push(`${gutter("")} ${" ".repeat(mark.from)}${shown}${mark.text === "" ? "" : ` ${mark.text}`}`);
  }
  return out;
}

/** Columns of a frame; a longer line is cut, and a mark behind the cut stands at its end. */
const frameColumns = 160;

function cut(line: string): string {
  if (screenWidth(line) <= frameColumns) return line;
  let out = "";
  for (const char of line) {
    if (screenWidth(out) >= frameColumns) break;
    out += char;
  }
  return `${out}...`;
}

function markOf(span: Span, text: string, primary: boolean, source: SourceText): Mark {
  const { line } = source.position(span.start);
  const start = source.lineStarts[line - 1] ?? 0;
  const content = source.lineText(line);
  const from = screenWidth(expandTabs(content.slice(0, span.start - start)));
  const to = screenWidth(expandTabs(content.slice(0, Math.min(span.end - start, content.length))));
  return { line, from: Math.min(from, frameColumns), to: Math.min(to, frameColumns), text, primary };
}

const tabStop = 4;

/** Tabs as blanks up to the next tab stop; control characters as one visible sign each. */
function expandTabs(text: string): string {
  let out = "";
  let column = 0;
  for (const char of text) {
    const shown = char === "\t" ? " ".repeat(tabStop - (column % tabStop)) : visible(char);
    out += shown;
    column += screenWidth(shown);
  }
  return out;
}

/** A terminal must not obey what a source file holds: controls, also those that turn the direction, are shown as one sign. */
function visible(char: string): string {
  return /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u.test(char) ? "\ufffd" : char;
}

const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** Columns that a text takes on a terminal: combining marks none, East Asian wide characters two. */
function screenWidth(text: string): number {
  let width = 0;
  for (const char of text) {
    if (char < "\u0300") width++;
    else if (!/\p{M}/u.test(char)) width += wide.test(char) ? 2 : 1;
  }
  return width;
}
