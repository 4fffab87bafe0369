import type { Diagnostic, DiagnosticCode, Fix, Label, Span } from "../diagnostics/diagnostic.ts";
import { report } from "../diagnostics/registry.ts";
import type { SourceText } from "../diagnostics/source.ts";

/** Collects the findings of one file. */
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
    this.diagnostics.push(report(this.source.file, code, { start: span.start, end: span.end }, values, more));
  }
}
