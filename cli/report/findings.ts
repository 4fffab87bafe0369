import type { Diagnostic } from "../../compiler/diagnostics/diagnostic.ts";
import { type LineFormat, type Palette, plainPalette, render } from "../../compiler/diagnostics/render.ts";
import type { SourceText } from "../../compiler/diagnostics/source.ts";
import { colorsFor, oneLine, plain, wantsColor } from "../terminal.ts";

/** Colours of diagnostics for a stream. */
export function paletteFor(stream: { readonly isTTY?: boolean }): Palette {
  if (!wantsColor(stream)) return plainPalette;
  const c = colorsFor(stream);
  return {
    error: (text) => c.red(c.bold(text)),
    warning: (text) => c.yellow(c.bold(text)),
    bold: c.bold,
    dim: c.dim,
    accent: c.cyan,
  };
}

/** Findings as text for people, without a line end at the end; empty where there are none. */
export function renderFindings(
  diagnostics: readonly Diagnostic[],
  sources: readonly SourceText[],
  format: Exclude<LineFormat, "json">,
  palette: Palette,
): string {
  const byFile = new Map(sources.map((source) => [source.file, source]));
  // What a message quotes from the source must not reach a terminal as a command.
  const safe = diagnostics.map((d) => ({
    ...d,
    message: oneLine(d.message),
    help: plain(d.help),
    labels: d.labels.map((label) => ({ ...label, text: oneLine(label.text) })),
  }));
  return render(safe, format, (file) => byFile.get(file), palette).trimEnd();
}

export interface Tally {
  readonly errors: number;
  readonly warnings: number;
}

export function tally(diagnostics: readonly Diagnostic[]): Tally {
  const errors = diagnostics.filter((d) => d.severity === "error").length;
  return { errors, warnings: diagnostics.length - errors };
}
