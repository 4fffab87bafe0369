import type { Diagnostic, DiagnosticCode, Fix, Label, Span } from "../diagnostics/diagnostic.ts";
import { report } from "../diagnostics/registry.ts";
import type { SourceText } from "../diagnostics/source.ts";
import { limits } from "./limits.ts";

/** Collects the findings of one file, up to a number that nobody reads through. */
export class Sink {
  readonly source: SourceText;
  readonly diagnostics: Diagnostic[] = [];

  constructor(source: SourceText) {
    this.source = source;
  }

  report(
    code: DiagnosticCode,
    span: Span,
    values: Readonly<Record<string, string>> = {},
    more: { readonly labels?: readonly Label[]; readonly fix?: Fix } = {},
  ): void {
    if (this.diagnostics.length >= limits.findings) return;
    this.diagnostics.push(report(this.source.file, code, { start: span.start, end: span.end }, values, more));
  }
}
