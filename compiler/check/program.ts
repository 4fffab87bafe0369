import type { Diagnostic, DiagnosticCode, Fix, Label, Span } from "../diagnostics/diagnostic.ts";
import { report } from "../diagnostics/registry.ts";
import type * as ast from "../parse/ast.ts";
import type { AliasDecl, ClassDecl, ConstantDecl, FunctionDecl, Unit } from "../resolve/symbols.ts";
import { EffectTable } from "./effects.ts";
import type { CheckedConstant, CheckedEnum, CheckedField, CheckedFunction, TExpr } from "./typed.ts";
import type { Type } from "./types.ts";

export interface FieldInfo {
  readonly name: string;
  type: Type;
  readonly initial: TExpr | null;
  readonly isParam: boolean;
  /** Where `Final` says that it is assigned once. */
  readonly final?: Span;
  /** Declared with a type in the class body or by an annotation in `__init__`. */
  readonly annotated: boolean;
  /** Declared by a base. */
  readonly inherited?: true;
  readonly span: Span;
}

export interface ClassInfo {
  readonly decl: ClassDecl;
  readonly fields: Map<string, FieldInfo>;
  state: "new" | "collecting" | "collected";
  /** Its `__init__` hands `self` on, or calls a method of it: an heir's fields must have their values by then. */
  exposesSelf: boolean;
}

export interface ParamInfo {
  readonly name: string;
  readonly type: Type;
  readonly keywordOnly: boolean;
  readonly default: TExpr | null;
}

export interface Signature {
  readonly params: readonly ParamInfo[];
  /** Declared result, or null where it is inferred from the body. */
  readonly declared: Type | null;
}

export interface FunctionInfo {
  readonly decl: FunctionDecl;
  readonly key: string;
  signature: Signature | null;
  state: "new" | "checking" | "done";
  result: CheckedFunction | null;
  /** By the key of the function; behind `super ` a method that is called as it is, whatever takes its place. */
  readonly calls: Map<string, Span>;
  /** The first `print` in it. */
  prints: { readonly unit: Unit; readonly span: Span } | null;
}

/**
 * Findings that something is missing. Where the parser left a refused statement out, that statement
 * may be what is missed, so they are not reported.
 */
const ABSENCES: ReadonlySet<string> = new Set([
  "PMT0302",
  "PMT0307",
  "PMT0310",
  "PMT0412",
  "PMT0415",
  "PMT0553",
  "PMT0554",
  "PMT0556",
  "PMT0703",
  "PMT0710",
  "PMT0713",
]);

/** Everything that the checker knows of the program; one for a run. */
export class Program {
  /** A function of `pmt.math` by its name; the module is loaded at its first use. */
  readonly library: (name: string) => FunctionDecl;
  /** The class of `ctx.random`; its module is loaded at the first use. */
  readonly randomClass: () => ClassDecl;
  readonly diagnostics: Diagnostic[] = [];
  readonly units: Unit[] = [];
  readonly classes = new Map<string, ClassInfo>();
  readonly enums = new Map<string, CheckedEnum>();
  readonly functions = new Map<string, FunctionInfo>();
  readonly constants = new Map<string, CheckedConstant>();
  /** Calls of `ctx.convert`, which is for instances that cover an event. */
  readonly conversions: { readonly unit: Unit; readonly span: Span }[] = [];
  /** What calls may change; made when every file is known. */
  #effects: EffectTable | null = null;
  /** Types that have a name, read once. */
  readonly aliases = new Map<AliasDecl, Type>();
  /** Loops of expressions with their variables under names of their own, and how many of each name there are. */
  readonly ownNames = new WeakMap<object, { readonly node: object; readonly names: readonly string[] }>();
  readonly rounds = new WeakMap<ast.Expr, ast.GeneratorExp>();
  /** Calls of `min` and `max` with several arguments and a key, as calls of one list. */
  readonly listed = new WeakMap<ast.Call, ast.Call>();
  readonly keys = new WeakMap<ast.Expr, { readonly name: string; readonly body: ast.Expr }>();
  /** Lambdas for parameters, with their parameters under names of their own. */
  readonly lambdas = new WeakMap<
    ast.Lambda,
    { readonly number: number; readonly names: readonly string[]; readonly body: ast.Expr }
  >();
  lambdaCount = 0;
  readonly ownNameCounts = new Map<string, number>();
  /** Constants in the order of their declaration. */
  readonly constantDecls: ConstantDecl[] = [];

  constructor(library: Program["library"], randomClass: Program["randomClass"]) {
    this.library = library;
    this.randomClass = randomClass;
  }

  get effects(): EffectTable {
    this.#effects ??= new EffectTable(this.units);
    return this.#effects;
  }

  report(
    unit: Unit,
    code: DiagnosticCode,
    span: Span,
    values: Readonly<Record<string, string>> = {},
    more: { readonly labels?: readonly Label[]; readonly fix?: Fix } = {},
  ): void {
    if (unit.partial && ABSENCES.has(code)) return;
    this.diagnostics.push(report(unit.source.file, code, span, values, more));
  }

  classInfo(decl: ClassDecl): ClassInfo {
    let info = this.classes.get(decl.name);
    if (info === undefined) {
      info = { decl, fields: new Map(), state: "new", exposesSelf: false };
      this.classes.set(decl.name, info);
    }
    return info;
  }

  functionInfo(decl: FunctionDecl): FunctionInfo {
    const key = decl.owner === null ? decl.name : `${decl.owner.name}.${decl.name}`;
    let info = this.functions.get(key);
    if (info === undefined) {
      info = { decl, key, signature: null, state: "new", result: null, calls: new Map(), prints: null };
      this.functions.set(key, info);
    }
    return info;
  }
}

export function checkedFields(info: ClassInfo): CheckedField[] {
  return [...info.fields.values()]
    .filter((field) => !field.isParam)
    .map(({ name, type, initial }) => ({ name, type, initial }));
}
