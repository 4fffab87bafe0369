import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { SourceTree } from "../project.ts";
import { DSL_MODULES, moduleName } from "../resolve/modules.ts";
import { declaredNames, declareUnit, resolveUnit } from "../resolve/resolve.ts";
import type { ClassDecl, FunctionDecl, ResolveState, Unit, UnitLoader } from "../resolve/symbols.ts";
import { aliasType } from "./annotations.ts";
import { collectClass } from "./classes.ts";
import { constantOf } from "./constants.ts";
import { enumOf } from "./enums.ts";
import { checkFunction, signatureOf } from "./functions.ts";
import { checkOverrides } from "./inheritance.ts";
import { MATH_LIBRARY } from "./maths.ts";
import { checkPrints } from "./print.ts";
import { type ClassInfo, checkedFields, Program } from "./program.ts";
import { checkRecursion } from "./recursion.ts";
import { checkStrategy } from "./strategy.ts";
import type { CheckedClass, CheckedFunction, CheckedProgram } from "./typed.ts";

/** The module of the SDK that holds the class of `ctx.random`. */
const RANDOM_LIBRARY = "pmt.random";

export interface CheckResult {
  readonly diagnostics: readonly Diagnostic[];
  /** Meaningful only where no diagnostic is an error, and whole only where more than the findings was asked for. */
  readonly program: CheckedProgram;
  /** The findings alone were wanted, and here they depend on the bodies of the SDK's functions: check once more, with those. */
  readonly needsWholeSdk: boolean;
}

export interface CheckOptions {
  /** The findings alone are wanted: the SDK's files, which have none, need the heads of their functions only. */
  readonly findingsOnly?: boolean;
}

/**
 * Resolves and checks a file with what it imports. `load` gives the parsed unit of a module of the SDK
 * or of the project, or null after a report.
 */
export function check(main: Unit, tree: SourceTree, load: UnitLoader, options: CheckOptions = {}): CheckResult {
  const program = new Program(library, randomClass);
  const findingsOnly = options.findingsOnly === true;
  const loaded = new Map<string, Unit | null>();
  /** Modules that are being read, outermost first. */
  const open = [moduleName(main.path)];
  const state: ResolveState = {
    diagnostics: program.diagnostics,
    tree,
    taken: declaredNames(main.tree),
    constants: [],
    load: loadOnce,
    cycleTo: (module) => (open.includes(module) ? [...open.slice(open.indexOf(module)), module] : null),
  };
  function loadOnce(module: string, path: string): Unit | null {
    const known = loaded.get(module);
    if (known !== undefined) return known;
    const unit = load(module, path);
    loaded.set(module, unit);
    if (unit !== null) {
      open.push(module);
      if (findingsOnly && isSdk(unit)) declareUnit(unit, state);
      else resolveUnit(unit, state);
      open.pop();
      program.units.push(unit);
    }
    return unit;
  }
  /** `math` is mapped onto a module of the SDK, which is loaded where a function of it is used. */
  function library(name: string): FunctionDecl {
    const unit = loadOnce(MATH_LIBRARY, "");
    const symbol = unit?.names.get(name);
    if (symbol?.kind !== "function") throw new Error(`${MATH_LIBRARY} has no function ${name}`);
    if (unit !== null && unit !== undefined) declareLate(unit);
    return symbol.decl;
  }
  function randomClass(): ClassDecl {
    const unit = loadOnce(RANDOM_LIBRARY, "");
    const symbol = unit?.names.get("Random");
    if (symbol?.kind !== "class") throw new Error(`${RANDOM_LIBRARY} has no class Random`);
    if (unit !== null && unit !== undefined) declareLate(unit);
    return symbol.decl;
  }
  function declareLate(unit: Unit): void {
    declareClasses(program, unit);
    if (findingsOnly) return;
    for (const decl of state.constants) if (decl.unit === unit) constantOf(program, decl);
  }
  resolveUnit(main, state);
  program.units.push(main);
  for (const unit of program.units) declareClasses(program, unit);
  const wanted = (unit: Unit): boolean => !findingsOnly || !isSdk(unit);
  for (const decl of state.constants) if (wanted(decl.unit)) constantOf(program, decl);
  for (const unit of program.units) if (wanted(unit)) checkUnit(program, unit);
  checkOverrides(program);
  const strategy = strategyOf(program, main);
  checkRecursion(program);
  checkPrints(program);
  return {
    diagnostics: program.diagnostics,
    // The bodies of a class call what its heirs put in place of its methods.
    needsWholeSdk: findingsOnly && hasHeirOfSdk(program),
    program: {
      files: program.units.map((unit) => ({ module: unit.module, file: unit.source.file })),
      constants: [...program.constants.values()],
      classes: new Map([...program.classes.values()].map((info) => [info.decl.name, checkedClass(program, info)])),
      enums: program.enums,
      functions: freeFunctions(program),
      strategy,
    },
  };
}

/** The SDK's files have no findings of their own. */
function isSdk(unit: Unit): boolean {
  return DSL_MODULES.includes(unit.module);
}

function hasHeirOfSdk(program: Program): boolean {
  return [...program.classes.values()].some(
    ({ decl }) => decl.base !== null && !isSdk(decl.unit) && isSdk(decl.base.unit),
  );
}

/** Classes are known before any body is checked, so that annotations may name later ones. */
function declareClasses(program: Program, unit: Unit): void {
  for (const symbol of unit.names.values()) {
    if (symbol.kind === "class" && symbol.decl.unit === unit) program.classInfo(symbol.decl);
    if (symbol.kind === "enum" && symbol.decl.unit === unit) enumOf(program, symbol.decl);
  }
  for (const symbol of unit.names.values()) {
    if (symbol.kind === "alias" && symbol.alias.unit === unit) aliasType(program, symbol.alias);
  }
}

function checkUnit(program: Program, unit: Unit): void {
  for (const symbol of unit.names.values()) {
    if (symbol.kind === "class" && symbol.decl.unit === unit) {
      const info = program.classInfo(symbol.decl);
      collectClass(program, info);
      for (const method of symbol.decl.methods.values()) {
        signatureOf(program, program.functionInfo(method));
        checkFunction(program, program.functionInfo(method));
      }
    } else if (symbol.kind === "function" && symbol.decl.unit === unit) {
      checkFunction(program, program.functionInfo(symbol.decl));
    }
  }
}

function strategyOf(program: Program, main: Unit): CheckedProgram["strategy"] {
  const strategies = [...program.classes.values()].filter((info) => info.decl.isStrategy && info.decl.unit === main);
  const checked = strategies.map((info) => checkStrategy(program, info));
  for (const other of strategies.slice(1)) {
    const first = strategies[0] as ClassInfo;
    const labels = [{ span: first.decl.node.nameSpan, text: "the first strategy" }];
    program.report(main, "PMT0702", other.decl.node.nameSpan, { name: other.decl.node.name }, { labels });
  }
  const [first] = checked;
  if (first !== undefined && first.scope === "market") {
    for (const { unit, span } of program.conversions) program.report(unit, "PMT0729", span, {});
  }
  return first ?? null;
}

function checkedClass(program: Program, info: ClassInfo): CheckedClass {
  const { decl } = info;
  const methods = new Map<string, CheckedFunction>();
  for (const method of decl.methods.values()) {
    const result = program.functionInfo(method).result;
    if (method.owner !== null && result !== null && method.name !== "__init__") methods.set(method.name, result);
  }
  const init = decl.methods.get("__init__");
  return {
    name: decl.name,
    written: decl.node.name,
    doc: decl.node.doc ?? "",
    base: decl.base?.name ?? null,
    fields: checkedFields(info),
    isRecord: decl.dataclass !== null,
    init: init === undefined ? null : program.functionInfo(init).result,
    methods,
    file: decl.unit.source.file,
    span: decl.node.span,
  };
}

function freeFunctions(program: Program): Map<string, CheckedFunction> {
  const functions = new Map<string, CheckedFunction>();
  for (const info of program.functions.values()) {
    if (info.decl.owner === null && info.result !== null) functions.set(info.decl.name, info.result);
  }
  return functions;
}
