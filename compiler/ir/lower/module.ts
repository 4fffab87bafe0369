import type { AbiSite, AbiTemplate, TemplateArg } from "../../../runtime/abi/abi-file.ts";
import type { CheckedProgram } from "../../check/typed.ts";
import type { Span } from "../../diagnostics/diagnostic.ts";
import type { SourceText } from "../../diagnostics/source.ts";
import type { IrComparer, IrFunction } from "../ir.ts";

/** A file of the program: `name` stands for it in the artefacts, which hold no paths. */
export interface LoweringSource {
  readonly text: SourceText;
  readonly name: string;
  readonly sha256: string;
}

type Position = readonly [number, number, number, number];

/** What the functions of a module share while they are lowered: sites, templates, what is reached. */
export class ModuleLowering {
  readonly program: CheckedProgram;
  readonly sources: ReadonlyMap<string, LoweringSource>;
  readonly sites: AbiSite[] = [];
  readonly templates: AbiTemplate[] = [];
  readonly conversions = new Map<string, Map<string, Position>>();
  readonly equalities = new Map<string, Map<string, Position>>();
  /** Per file: position of the statement or call, and its index in `templates`. */
  readonly templatePlaces = new Map<string, { line: number; column: number; template: number }[]>();
  readonly reachedFunctions = new Set<string>();
  readonly reachedMethods = new Set<string>();
  /** Methods whose bodies are lowered or pending: those that a reached one may run. */
  readonly reachedBodies = new Set<string>();
  readonly reachedClasses = new Set<string>();
  /** Copies of functions that are given functions, by `name` or `Class.name`, then by what is given. */
  readonly copies = new Map<string, Map<string, string>>();
  readonly reachedConstants = new Set<string>();
  /** Class of `ctx.random`, once it is reached. */
  randomClass = "";
  /** By name. */
  readonly comparers = new Map<string, IrComparer>();
  /** Finished bodies by `name` or `Class.name`. */
  readonly lowered = new Map<string, IrFunction>();
  /** Bodies that are reached and not lowered yet. */
  readonly pending: (() => void)[] = [];

  constructor(program: CheckedProgram, sources: ReadonlyMap<string, LoweringSource>) {
    this.program = program;
    this.sources = sources;
  }

  source(file: string): SourceText {
    const source = this.sources.get(file);
    if (source === undefined) throw new Error(`no source for ${file}`);
    return source.text;
  }

  site(file: string, span: Span, name: string): number {
    const source = this.source(file);
    const start = source.position(span.start);
    const end = source.position(span.end);
    const label = this.sources.get(file)?.name ?? file;
    this.sites.push({
      file: label,
      line: start.line,
      column: start.column,
      endLine: end.line,
      endColumn: end.column,
      function: name,
    });
    return this.sites.length - 1;
  }

  /** Notes a comparison that the reference runner must make part by part. */
  equality(file: string, span: Span): void {
    this.note(this.equalities, file, span);
  }

  /** Notes an int-to-float conversion that the reference runner must make at that expression. */
  conversion(file: string, span: Span): void {
    this.note(this.conversions, file, span);
  }

  private note(noted: Map<string, Map<string, Position>>, file: string, span: Span): void {
    const source = this.source(file);
    const position: Position = [
      source.position(span.start).line,
      source.utf8Column(span.start),
      source.position(span.end).line,
      source.utf8Column(span.end),
    ];
    let places = noted.get(file);
    if (places === undefined) {
      places = new Map();
      noted.set(file, places);
    }
    places.set(position.join(":"), position);
  }

  template(file: string, at: Span, parts: readonly string[], args: readonly TemplateArg[]): number {
    const source = this.source(file);
    const { line } = source.position(at.start);
    const column = source.utf8Column(at.start);
    const places = this.templatePlaces.get(file) ?? [];
    // The copies of a function share its templates.
    const known = places.find((place) => place.line === line && place.column === column);
    if (known !== undefined) return known.template;
    const template = this.templates.length;
    this.templates.push({ parts, args });
    places.push({ line, column, template });
    this.templatePlaces.set(file, places);
    return template;
  }
}
