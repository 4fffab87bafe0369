import {
  CALLABLE_NAMES,
  COLLECTION_NAMES,
  DATACLASS_NAMES,
  ENUM_NAMES,
  MATH_NAMES,
  PMT_NAMES,
  PROPERTIES,
  type SdkName,
  TYPING_NAMES,
} from "../check/sdk.ts";
import type { DiagnosticCode, Span } from "../diagnostics/diagnostic.ts";
import { report } from "../diagnostics/registry.ts";
import type * as ast from "../parse/ast.ts";
import { mayBeDropped } from "./dropped.ts";
import { moduleHabit } from "./habits.ts";
import { DSL_MODULES, findModule, importHint, packageOf, shadowing } from "./modules.ts";
import { didYouMean, renameFix } from "./suggest.ts";
import type { Binding, ModuleRef, ResolveState, Unit } from "./symbols.ts";

/** Modules whose names the checker knows. */
const TABLES: ReadonlyMap<string, ReadonlyMap<string, SdkName>> = new Map([
  ["pmt", PMT_NAMES],
  ["math", MATH_NAMES],
  ["enum", ENUM_NAMES],
  ["dataclasses", DATACLASS_NAMES],
  ["collections", COLLECTION_NAMES],
  ["collections.abc", CALLABLE_NAMES],
  ["typing", TYPING_NAMES],
]);
/** Modules of Python whose other names are refused as the whole module is. */
const SHARED: ReadonlySet<string> = new Set(["collections", "collections.abc", "typing"]);

/** A module that is no file of the author's. */
export function isSdkModule(module: string): boolean {
  return module === "math" || TABLES.has(module) || DSL_MODULES.includes(module);
}

type Declare = (name: string, symbol: Binding) => void;

/** `import a.b` binds `a`, `import a.b as m` the module itself. */
export function importModule(unit: Unit, alias: ast.ImportAlias, state: ResolveState, declare: Declare): void {
  const { name, span } = alias;
  const bound = alias.asName ?? name.split(".")[0] ?? name;
  if (refuseShadow(unit, name, span, state)) {
    unit.names.set(bound, { kind: "broken", span });
  } else if (name === "math") {
    declare(bound, { kind: "math", span });
  } else if (name === "pmt") {
    refuseModule(unit, name, span, state);
    unit.names.set(bound, { kind: "broken", span });
  } else if (alias.asName !== null) {
    declare(bound, moduleAt(unit, name, span, state));
  } else {
    importDotted(unit, name, span, state, declare);
  }
}

/** `import a.b.c`: the name `a`, through which this file sees `a.b.c`. */
function importDotted(unit: Unit, name: string, span: Span, state: ResolveState, declare: Declare): void {
  const whole = moduleAt(unit, name, span, state);
  const parts = name.split(".");
  const [top = name] = parts;
  if (whole.kind === "broken" || parts.length === 1) {
    declare(top, whole);
    return;
  }
  const before = unit.names.get(top);
  const known = before?.kind === "module" && before.module.name === top;
  const first = known ? before : moduleAt(unit, top, span, state);
  if (!known) declare(top, first);
  let holder = first;
  for (const [i, part] of parts.entries()) {
    if (i === 0 || holder.kind !== "module") continue;
    const { submodules } = holder.module;
    const inner =
      submodules.get(part) ??
      (i === parts.length - 1 ? whole : moduleAt(unit, parts.slice(0, i + 1).join("."), span, state));
    submodules.set(part, inner);
    holder = inner;
  }
}

/** `from a.b import c, d`. */
export function importNames(unit: Unit, node: ast.ImportFrom, state: ResolveState, declare: Declare): void {
  if (node.level === 0 && node.module === "__future__") return;
  const broken = (): void => {
    for (const alias of node.names) {
      unit.names.set(alias.asName ?? alias.name, { kind: "broken", span: alias.span });
    }
  };
  const module = absoluteName(unit, node, state);
  if (module === null || (node.level === 0 && refuseShadow(unit, module, node.span, state))) {
    broken();
    return;
  }
  const table = node.level > 0 ? undefined : TABLES.get(module);
  const foreign = node.names.filter((alias) => table?.has(alias.name) === false);
  const isShared = SHARED.has(module);
  if (isShared && foreign.length > 0) {
    refuseModule(unit, module, node.span, state, { ...node, names: foreign });
    for (const alias of foreign) unit.names.set(alias.asName ?? alias.name, { kind: "broken", span: alias.span });
  }
  if (table !== undefined) {
    for (const alias of node.names) {
      if (isShared && foreign.includes(alias)) continue;
      const sdk = table.get(alias.name);
      if (sdk === undefined) unknownName(unit, alias, module, table.keys(), state);
      else declare(alias.asName ?? alias.name, { kind: "sdk", sdk, span: alias.span });
    }
    return;
  }
  if (state.cycleTo(module) !== null && isPackage(state, module)) {
    importFromOpenPackage(unit, node, module, state, declare);
    return;
  }
  const from = module === "" ? rootModule() : moduleAt(unit, module, node.span, state, node);
  if (from.kind !== "module") {
    broken();
    return;
  }
  for (const alias of node.names) importName(unit, alias, from.module, state, declare);
}

function isPackage(state: ResolveState, module: string): boolean {
  const found = findModule(state.tree, module);
  return found.kind === "file" && found.isPackage;
}

/** From a package that is still being read a file may import other files, and no names. */
function importFromOpenPackage(
  unit: Unit,
  node: ast.ImportFrom,
  module: string,
  state: ResolveState,
  declare: Declare,
): void {
  for (const alias of node.names) {
    const bound = alias.asName ?? alias.name;
    const inner = `${module}.${alias.name}`;
    if (findModule(state.tree, inner).kind !== "missing") {
      declare(bound, moduleAt(unit, inner, alias.span, state));
      continue;
    }
    const cycle = state.cycleTo(module)?.join(" -> ") ?? module;
    state.diagnostics.push(report(unit.source.file, "PMT0313", alias.span, { cycle }));
    unit.names.set(bound, { kind: "broken", span: alias.span });
  }
}

function importName(unit: Unit, alias: ast.ImportAlias, from: ModuleRef, state: ResolveState, declare: Declare): void {
  const bound = alias.asName ?? alias.name;
  const member = memberOf(from, alias.name);
  if (member.kind === "found") {
    declare(bound, { ...member.binding, span: alias.span });
    return;
  }
  const inner = from.name === "" ? alias.name : `${from.name}.${alias.name}`;
  if (!from.name.startsWith("pmt.") && findModule(state.tree, inner).kind !== "missing") {
    declare(bound, moduleAt(unit, inner, alias.span, state));
    return;
  }
  if (member.kind === "private") {
    state.diagnostics.push(report(unit.source.file, "PMT0314", alias.span, { name: alias.name, module: from.name }));
    unit.names.set(bound, { kind: "broken", span: alias.span });
    return;
  }
  if (from.name === "") declare(bound, refuseModule(unit, alias.name, alias.span, state));
  else unknownName(unit, alias, from.name, member.known, state, from.unit);
}

function unknownName(
  unit: Unit,
  alias: ast.ImportAlias,
  module: string,
  known: Iterable<string>,
  state: ResolveState,
  target: Unit | null = null,
): void {
  const names = [...known];
  unit.names.set(alias.asName ?? alias.name, { kind: "broken", span: alias.span });
  if (target !== null && mayBeDropped(target, alias.name)) return;
  const otherwise = names.length === 0 ? "it has no names to import" : `\`${module}\` has ${names.sort().join(", ")}`;
  const hint = didYouMean(alias.name, names, otherwise);
  const at = { start: alias.span.start, end: alias.span.start + alias.name.length };
  const fix = renameFix(alias.name, at, names);
  state.diagnostics.push(report(unit.source.file, "PMT0304", alias.span, { name: alias.name, module, hint }, fix));
}

export type Member =
  | { readonly kind: "found"; readonly binding: Binding }
  | { readonly kind: "private" }
  | { readonly kind: "unknown"; readonly known: readonly string[] };

/** What a name means in a module: its own names, and what it imported; of the SDK only its own. */
export function memberOf(module: ModuleRef, name: string): Member {
  const { unit } = module;
  const submodule = module.submodules.get(name);
  const names = [...(unit?.names ?? [])].filter(([, binding]) => unit === null || isPublic(unit, binding));
  const known = [...names.map(([each]) => each), ...module.submodules.keys()].filter((each) => !each.startsWith("_"));
  const binding = new Map(names).get(name) ?? submodule;
  if (binding === undefined) return { kind: "unknown", known };
  if (name.startsWith("_") && binding.kind !== "module") return { kind: "private" };
  return { kind: "found", binding };
}

function isPublic(unit: Unit, binding: Binding): boolean {
  if (!DSL_MODULES.includes(unit.module)) return true;
  // Classes may come from another file of the SDK.
  if (binding.kind === "class" && DSL_MODULES.includes(binding.decl.unit.module)) return true;
  return (
    (binding.kind === "enum" || binding.kind === "function" || binding.kind === "constant") &&
    binding.decl.unit === unit
  );
}

function rootModule(): Binding {
  return { kind: "module", module: { name: "", unit: null, submodules: new Map() }, span: { start: 0, end: 0 } };
}

/** The module with a dotted name, loaded after the packages that it stands in; broken after a report. */
function moduleAt(
  unit: Unit,
  module: string,
  span: Span,
  state: ResolveState,
  statement: ast.ImportFrom | null = null,
): Binding {
  const broken: Binding = { kind: "broken", span };
  const problem = (code: DiagnosticCode, values: Record<string, string>): Binding => {
    state.diagnostics.push(report(unit.source.file, code, span, values));
    return broken;
  };
  if (DSL_MODULES.includes(module)) {
    const library = state.load(module, "");
    return library === null ? broken : { kind: "module", module: ref(module, library), span };
  }
  const parts = module.split(".");
  const [first = module] = parts;
  let found = findModule(state.tree, first);
  if (first === "pmt" || found.kind === "missing") return refuseModule(unit, module, span, state, statement);
  let parent: Unit | null = null;
  let loaded: Unit | null = null;
  for (let depth = 1; depth <= parts.length; depth++) {
    const name = parts.slice(0, depth).join(".");
    found = findModule(state.tree, name);
    if (found.kind === "missing") return refuseModule(unit, module, span, state, statement);
    if (found.kind === "both") {
      return problem("PMT0317", { name, problem: `both ${found.path}.py and ${found.path}/__init__.py` });
    }
    parent = loaded;
    loaded = null;
    if (found.kind === "folder") continue;
    const cycle = state.cycleTo(name);
    // A file inside of a package may import its siblings while the package is being read.
    const isOpenPackage = cycle !== null && depth < parts.length && found.isPackage;
    if (cycle !== null && !isOpenPackage) return problem("PMT0313", { cycle: cycle.join(" -> ") });
    if (state.tree.read(found.path) === null) return problem("PMT0316", { module: name });
    loaded = state.load(name, found.path);
    if (loaded === null) return broken;
    const own = parent?.names.get(parts[depth - 1] ?? "");
    if (own !== undefined && own.kind !== "module" && own.kind !== "broken") {
      return problem("PMT0317", { name, problem: `a name in ${parent?.source.file} and a file of its package` });
    }
  }
  return { kind: "module", module: ref(module, loaded), span };
}

function ref(name: string, unit: Unit | null): ModuleRef {
  return { name, unit, submodules: new Map() };
}

/** Absolute name of the module of a `from` import; null after a report. */
function absoluteName(unit: Unit, node: ast.ImportFrom, state: ResolveState): string | null {
  if (node.level === 0) return node.module;
  const start = packageOf(unit.path);
  const up = node.level - 1;
  if (up > start.length) {
    const module = `${".".repeat(node.level)}${node.module}`;
    state.diagnostics.push(report(unit.source.file, "PMT0316", node.span, { module }));
    return null;
  }
  return [...start.slice(0, start.length - up), ...(node.module === "" ? [] : [node.module])].join(".");
}

function refuseModule(
  unit: Unit,
  module: string,
  span: Span,
  state: ResolveState,
  statement: ast.ImportFrom | null = null,
): Binding {
  const shown = statement === null ? module : `${".".repeat(statement.level)}${statement.module}`;
  if (refuseHabit(unit, module, span, state, statement)) return { kind: "broken", span };
  const hint = importHint(state.tree, module, packageOf(unit.path));
  state.diagnostics.push(report(unit.source.file, "PMT0305", span, { module: shown, hint }));
  return { kind: "broken", span };
}

/** Reports a module that authors bring from elsewhere, with what stands for it here; false for any other. */
function refuseHabit(
  unit: Unit,
  module: string,
  span: Span,
  state: ResolveState,
  statement: ast.ImportFrom | null,
): boolean {
  const names = statement?.names.map((alias) => alias.name) ?? [];
  const habit = statement !== null && statement.level > 0 ? null : moduleHabit(module, names);
  if (habit === null) return false;
  const members = (library: string, kind: "class" | "function") => {
    const unit = state.load(library, "");
    const own = [...(unit?.names ?? [])].filter(([, name]) => name.kind === kind && name.decl.unit === unit);
    return own.map(([name]) => name).filter((name) => !name.startsWith("_"));
  };
  const isRandom = PROPERTIES.Context.has("random");
  const values = {
    module,
    hint:
      habit.code === "PMT0323" && isRandom
        ? "use `ctx.random`, which is seeded: each run draws the same numbers"
        : habit.hint,
    indicators: habit.code < "PMT0321" ? members("pmt.indicators", "class").join(", ") : "",
    functions: habit.code === "PMT0321" ? members("pmt.math", "function").join(", ") : "",
    pricing: DSL_MODULES.includes("pmt.pricing") ? " and `pmt.pricing`" : "",
  };
  state.diagnostics.push(report(unit.source.file, habit.code, span, values));
  return true;
}

function refuseShadow(unit: Unit, module: string, span: Span, state: ResolveState): boolean {
  const file = shadowing(state.tree, module);
  if (file === null) return false;
  const name = module.split(".")[0] ?? module;
  state.diagnostics.push(report(unit.source.file, "PMT0315", span, { name, file }));
  return true;
}
