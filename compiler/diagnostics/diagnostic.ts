/** A half-open range `[start, end)` of UTF-16 offsets into a source text (after its BOM). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Severity = "error" | "warning";

/** Every code is a page `dsl-spec/diagnostics/<code>.md`; codes are never reused. */
export type DiagnosticCode = `PMT${number}`;

export interface Label {
  readonly span: Span;
  readonly text: string;
}

/** The text under `span` becomes `replacement`. */
export interface Edit {
  readonly span: Span;
  readonly replacement: string;
}

/** A change of the source that removes the problem without changing the meaning. */
export interface Fix extends Edit {
  /** Other places of the same file that change with it; none overlaps another. */
  readonly also?: readonly Edit[];
}

/** One finding of the compiler. `message` and `help` come from the code's page. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly file: string;
  readonly span: Span;
  readonly message: string;
  readonly help: string;
  readonly labels: readonly Label[];
  readonly fix?: Fix;
}
