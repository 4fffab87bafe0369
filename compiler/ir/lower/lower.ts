import type { AbiSource } from "../../../runtime/abi/abi-file.ts";
import { DEFAULT_STEP_BUDGET, SEED_SLOTS } from "../../../runtime/abi/layout.ts";
import { isSdkSource } from "../../../runtime/abi/sources.ts";
import type { CheckedClass, CheckedProgram, CheckedStrategy } from "../../check/typed.ts";
import { toIrType } from "../../check/types.ts";
import type { IrClass, IrConstant, IrExpr, IrField, IrFunction, IrModule } from "../ir.ts";
import { RANDOM } from "../random.ts";
import { usedEnums } from "./enums.ts";
import { lowerExpr } from "./expressions.ts";
import { FunctionLowering } from "./function.ts";
import { type LoweringSource, ModuleLowering } from "./module.ts";
import { reachClass, reachMethod } from "./reach.ts";
import { Renumbering } from "./renumber.ts";

export interface LowerInput {
  readonly program: CheckedProgram;
  readonly strategy: CheckedStrategy;
  /** By the file as the diagnostics name it. */
  readonly sources: ReadonlyMap<string, LoweringSource>;
}

/** Lowers a program without errors to IR: what the strategy reaches, and nothing else. */
export function lowerProgram(input: LowerInput): IrModule {
  const { program, strategy } = input;
  const module = new ModuleLowering(program, input.sources);
  const constants = lowerConstants(module);
  reachClass(module, strategy.class);
  const main = program.classes.get(strategy.class) as CheckedClass;
  for (const name of main.methods.keys()) if (isHandler(name)) reachMethod(module, strategy.class, name);
  const fields = new Map<string, IrField[]>();
  for (;;) {
    const next = module.pending.shift();
    if (next !== undefined) next();
    else if (!lowerNewFields(module, fields)) break;
  }
  return assemble(input, module, constants, fields);
}

function isHandler(name: string): boolean {
  return name.startsWith("on_");
}

function lowerConstants(module: ModuleLowering): IrConstant[] {
  return module.program.constants.map((constant) => {
    const fn = new FunctionLowering(module, constant.file, "<module>");
    const value = lowerExpr(fn, constant.value);
    if (fn.block.length > 0) throw new Error(`constant ${constant.name} needs statements`);
    const line = module.source(constant.file).position(constant.span.start).line;
    return { name: constant.name, type: toIrType(constant.type), value, line };
  });
}

/** The stream of `ctx.random`, where the program draws from it: made from the seed of the instance. */
function randomConstant(module: ModuleLowering): IrConstant[] {
  if (!module.reachedConstants.has(RANDOM)) return [];
  const int = { kind: "int" } as const;
  const args = Array.from(
    { length: SEED_SLOTS },
    (_, value): IrExpr => ({
      op: "prim",
      prim: "seed.slot",
      args: [{ op: "int", value, type: int }],
      site: null,
      type: int,
    }),
  );
  const name = module.randomClass;
  const type = { kind: "object", class: name } as const;
  return [{ name: RANDOM, type, value: { op: "new", class: name, args, type }, line: 1 }];
}

/** The strategy holds the stream, so that it is part of the state. */
function heldField({ name, type }: IrConstant): IrField {
  return { name, type, initial: null };
}

/** All of the author's, since one may fail; of the SDK's those that are read. */
function keptConstants(module: ModuleLowering, constants: readonly IrConstant[]): IrConstant[] {
  const { files, constants: checked } = module.program;
  const sdk = new Set(files.filter((file) => isSdkSource(file)).map(({ file }) => file));
  const fileOf = new Map(checked.map((constant) => [constant.name, constant.file]));
  return constants.filter(({ name }) => !sdk.has(fileOf.get(name) ?? "") || module.reachedConstants.has(name));
}

/** Initial values of the fields of classes that were reached since the last call. */
function lowerNewFields(module: ModuleLowering, done: Map<string, IrField[]>): boolean {
  let found = false;
  for (const name of module.reachedClasses) {
    if (done.has(name)) continue;
    found = true;
    const checked = module.program.classes.get(name) as CheckedClass;
    const fn = new FunctionLowering(module, checked.file, "<module>");
    done.set(
      name,
      checked.fields.map((field) => ({
        name: field.name,
        type: toIrType(field.type),
        initial: field.initial === null ? null : lowerExpr(fn, field.initial),
      })),
    );
  }
  return found;
}

function assemble(
  input: LowerInput,
  module: ModuleLowering,
  constants: readonly IrConstant[],
  fields: ReadonlyMap<string, IrField[]>,
): IrModule {
  const { program, strategy } = input;
  const numbers = new Renumbering(module.sites, module.templates);
  const random = randomConstant(module);
  const kept = [...random, ...keptConstants(module, constants)];
  const finalConstants = kept.map((constant) => numbers.constant(constant));
  const reached = [...program.classes.values()].filter((owner) => module.reachedClasses.has(owner.name));
  const helpers = reached.filter((owner) => owner.name !== strategy.class);
  const main = program.classes.get(strategy.class) as CheckedClass;
  const classes = [...basesFirst(helpers), main].map((owner) =>
    numbers.class(
      irClass(module, owner, [...(fields.get(owner.name) ?? []), ...(owner === main ? random.map(heldField) : [])]),
    ),
  );
  const functions = [...program.functions.keys()]
    .flatMap((name) => [...(module.reachedFunctions.has(name) ? [name] : []), ...copiesOf(module, name)])
    .map((name) => numbers.function(module.lowered.get(name) as IrFunction));
  return {
    strategy: strategy.class,
    doc: main.doc,
    enums: usedEnums(program, { constants: finalConstants, classes, functions }),
    constants: finalConstants,
    classes,
    functions,
    ...(module.comparers.size > 0 && {
      comparers: [...module.comparers.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
    }),
    params: strategy.params.map((param, slot) => ({ ...param, slot })),
    events: strategy.events,
    markets: strategy.markets,
    scope: strategy.scope,
    ...(strategy.redemption === "manual" && { redemption: strategy.redemption }),
    timer: strategy.timer,
    ...(strategy.signals.length > 0 && { signals: strategy.signals }),
    stepBudget: DEFAULT_STEP_BUDGET,
    sites: numbers.sites,
    templates: numbers.templates,
    sources: program.files.map(({ module: name, file }) => abiSource(input, module, numbers, name, file)),
  };
}

/** The same classes, each behind the one that it inherits from. */
function basesFirst(classes: readonly CheckedClass[]): CheckedClass[] {
  const ordered = new Set<CheckedClass>();
  const place = (owner: CheckedClass | undefined): void => {
    if (owner === undefined || ordered.has(owner)) return;
    place(classes.find((each) => each.name === owner.base));
    ordered.add(owner);
  };
  classes.forEach(place);
  return [...ordered];
}

function copiesOf(module: ModuleLowering, name: string): string[] {
  return [...(module.copies.get(name)?.values() ?? [])];
}

function irClass(module: ModuleLowering, owner: CheckedClass, fields: readonly IrField[]): IrClass {
  const methods = [...owner.methods.keys()]
    .flatMap((name) => [name, ...copiesOf(module, `${owner.name}.${name}`)])
    .map((name) => module.lowered.get(`${owner.name}.${name}`))
    .filter((method) => method !== undefined);
  const init = owner.init === null ? null : (module.lowered.get(`${owner.name}.__init__`) ?? null);
  const line = module.source(owner.file).position(owner.span.start).line;
  const { name, doc, base, isRecord } = owner;
  return { name, doc, base, fields, isRecord, init, methods, line };
}

function abiSource(
  input: LowerInput,
  module: ModuleLowering,
  numbers: Renumbering,
  name: string,
  file: string,
): AbiSource {
  const conversions = inOrder(module.conversions.get(file)?.values() ?? []);
  const equalities = inOrder(module.equalities.get(file)?.values() ?? []);
  const places = module.templatePlaces.get(file) ?? [];
  const source = input.sources.get(file) as LoweringSource;
  const classes = [...input.program.classes.values()].map((c) => ({ ...c, label: c.written }));
  const own = [...classes, ...input.program.enums.values()].filter((each) => each.file === file);
  const renamed = own.filter((each) => each.name !== each.label);
  return {
    module: name,
    file: source.name,
    sha256: source.sha256,
    renamed: renamed.map((each) => [each.label, each.name] as const),
    conversions,
    ...(equalities.length > 0 && { equalities }),
    templates: places
      .map(({ line, column, template }) => [line, column, numbers.templateNumbers.get(template) as number] as const)
      .sort((a, b) => a[0] - b[0] || a[1] - b[1]),
  };
}

type Position = AbiSource["conversions"][number];

function inOrder(positions: Iterable<Position>): Position[] {
  return [...positions].sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || a[3] - b[3]);
}
