import type { DiagnosticCode, Fix, Label, Span } from "../diagnostics/diagnostic.ts";
import type { Binding, Unit } from "../resolve/symbols.ts";
import { Flow } from "./flow.ts";
import { writtenNames } from "./own-names.ts";
import type { ClassInfo, FunctionInfo, Program } from "./program.ts";
import type { TExpr } from "./typed.ts";
import { ERROR, type Type } from "./types.ts";

/**
 * The function (or the constant expression) that is being checked: its locals, what is known at
 * this point, and where findings go.
 */
export class Scope {
  readonly program: Program;
  readonly unit: Unit;
  /** Class of `self`, or null outside of methods. */
  readonly owner: ClassInfo | null;
  /** Class of `cls`, in a class method. */
  readonly cls: ClassInfo | null;
  readonly caller: FunctionInfo | null;
  /** Names that are local to the function, whether assigned yet or not. */
  readonly localNames: Set<string>;
  /** Types that the pass before found, and what this one has added (int to float, T to T | None). */
  readonly locals: Map<string, Type>;
  /** Join of what this pass has given to each local so far: the types that the next one starts from. */
  readonly given = new Map<string, Type>();
  readonly parameters: ReadonlySet<string>;
  flow: Flow;
  /** Annotated locals; their types do not grow. */
  readonly declared = new Map<string, Type>();
  /** What `Final` says is assigned once, a local or `self.x`, and where it was. */
  readonly finals = new Map<string, Span>();
  /** Declared result of the function, or null where it is inferred. */
  result: Type | null = null;
  /** Join of what was returned so far, over all passes. */
  returned: Type | null;
  /** What holds at each `return`, and at each `break` of the loops around this point. */
  readonly returnFlows: Flow[] = [];
  readonly loops: Flow[][] = [];
  /** The inferred result grew during this pass: another pass is needed. */
  grew = false;
  /** Silent passes report nothing; the last pass of a function is not silent. */
  silent: boolean;
  /** Number of the lambda for a parameter that is being checked; 0 outside of them. */
  lambda = 0;
  /** Inside `__init__`: fields appear by assignment. */
  readonly isInit: boolean;

  constructor(options: {
    program: Program;
    unit: Unit;
    owner?: ClassInfo | null;
    cls?: ClassInfo | null;
    caller?: FunctionInfo | null;
    localNames?: Set<string>;
    locals?: Map<string, Type>;
    parameters?: ReadonlySet<string>;
    returned?: Type | null;
    silent?: boolean;
    isInit?: boolean;
  }) {
    this.program = options.program;
    this.unit = options.unit;
    this.owner = options.owner ?? null;
    this.cls = options.cls ?? null;
    this.caller = options.caller ?? null;
    this.localNames = options.localNames ?? new Set();
    this.locals = options.locals ?? new Map();
    this.parameters = options.parameters ?? new Set();
    this.returned = options.returned ?? null;
    this.silent = options.silent ?? false;
    this.isInit = options.isInit ?? false;
    this.flow = new Flow(this.parameters);
  }

  report(
    code: DiagnosticCode,
    span: Span,
    values: Readonly<Record<string, string>> = {},
    more: { readonly labels?: readonly Label[]; readonly fix?: Fix } = {},
  ): void {
    if (this.silent) return;
    const written = Object.entries(values).map(([key, text]) => [key, writtenNames(text)] as const);
    this.program.report(this.unit, code, span, Object.fromEntries(written), more);
  }

  /** Reports and gives the expression that silences what follows from it. */
  fail(
    code: DiagnosticCode,
    span: Span,
    values: Readonly<Record<string, string>> = {},
    more: { readonly labels?: readonly Label[]; readonly fix?: Fix } = {},
  ): TExpr {
    this.report(code, span, values, more);
    return { op: "error", type: ERROR, span };
  }

  /** Puts a call around an expression. */
  wrapped(callee: string, span: Span): { readonly fix: Fix } {
    return { fix: { span, replacement: `${callee}(${this.unit.source.slice(span)})` } };
  }

  text(span: Span): string {
    const text = this.unit.source.text.slice(span.start, span.end).replaceAll(/\s+/g, " ");
    return text.length > 40 ? `${text.slice(0, 37)}...` : text;
  }

  /** Global meaning of a name, unless a local hides it. */
  global(name: string): Binding | null {
    return this.localNames.has(name) ? null : (this.unit.names.get(name) ?? null);
  }
}
