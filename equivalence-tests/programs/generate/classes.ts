import { argumentsOf } from "./calls.ts";
import { bodyOf, constant, emptyScope, headOf, parametersOf, withParameters } from "./declarations.ts";
import { exact, fitting, type Scope, withVariables } from "./scope.ts";
import { indented } from "./statements.ts";
import { BOOL, INT, isCompared, isScalar, STR, type Type, textOf } from "./types.ts";
import type { ClassInfo, Field, Parameter, Signature, World } from "./world.ts";

/** What `__init__` may call: the helpers that stand before all classes. */
export const EARLY_ORDER = 3;

export function writeClass(world: World): string[] {
  const { choices } = world;
  if (world.has("dataclasses") && choices.once(2)) return writeDataclass(world);
  const bases = world.classes.filter((info) => !info.isDataclass);
  const base = world.has("inheritance") && bases.length > 0 && !choices.once(3) ? choices.pick(bases) : null;
  return writePlainClass(world, base);
}

function newInfo(world: World, base: ClassInfo | null, more: Partial<ClassInfo>): ClassInfo {
  const info: ClassInfo = {
    name: world.fresh("C"),
    base,
    isFrozen: false,
    isDataclass: false,
    fields: [...(base?.fields ?? [])],
    init: [],
    methods: [...(base?.methods ?? [])],
    properties: [...(base?.properties ?? [])],
    statics: [],
    factories: [],
    constants: [],
    special: new Map(base?.special ?? []),
    isCompared: false,
    subclasses: [],
    ...more,
  };
  return info;
}

function define(world: World, info: ClassInfo): void {
  world.classes.push(info);
  for (let above = info.base; above !== null; above = above.base) above.subclasses.push(info.name);
}

function writeDataclass(world: World): string[] {
  const { choices } = world;
  const bases = world.classes.filter(
    (each) => each.isDataclass && each.init.every((p) => p.default !== null || !p.isKeywordOnly),
  );
  const base = world.has("inheritance") && bases.length > 0 && choices.once(3) ? choices.pick(bases) : null;
  const isFrozen = base === null ? choices.once(2) : base.isFrozen;
  const fields: Field[] = [];
  const init: Parameter[] = [...(base?.init ?? [])];
  const lines: string[] = [];
  let hasDefault = init.some((each) => each.default !== null);
  for (let i = 1 + choices.below(4); i > 0; i--) {
    const type = choices.once(2) ? world.scalar() : world.type();
    const name = world.fresh("d");
    const isHeld = type.kind === "list" || type.kind === "dict" || type.kind === "set";
    const standard =
      hasDefault || choices.once(3) ? (isHeld ? `field(default_factory=${type.kind})` : constant(world, type)) : null;
    if (hasDefault && standard === null) continue;
    hasDefault = standard !== null;
    fields.push({ name, type, isAssigned: !isFrozen });
    init.push({ name, type, default: standard, isKeywordOnly: false });
    lines.push(`${name}: ${textOf(type)}${standard === null ? "" : ` = ${standard}`}`);
  }
  const all = [...(base?.fields ?? []), ...fields];
  const options = [isFrozen ? "frozen=True" : "", choices.once(3) ? "slots=True" : ""].filter((each) => each !== "");
  const compares = all.every(({ type }) => isCompared(type) || isScalar(type));
  const info = newInfo(world, base, { isDataclass: true, isFrozen, fields: all, init, isCompared: compares });
  define(world, info);
  const more = writeMembers(world, info, 1);
  return [
    `@dataclass${options.length > 0 ? `(${options.join(", ")})` : ""}`,
    `class ${info.name}${base === null ? "" : `(${base.name})`}:`,
    ...indented([...(lines.length > 0 ? lines : ["pass"]), ...more]),
  ];
}

function writePlainClass(world: World, base: ClassInfo | null): string[] {
  const { choices } = world;
  const parameters = parametersOf(world, choices.below(3), false);
  const constants = choices.once(3) ? [world.fresh("LIMIT")] : [];
  const info = newInfo(world, base, { init: parameters, constants });
  const early = { ...emptyScope(world, EARLY_ORDER), isQuiet: true };
  const scope = withParameters(early, parameters);
  const declared: string[] = constants.map((name) => `${name} = ${choices.below(9)}`);
  const init: string[] = [];
  if (base !== null) init.push(`super().__init__(${argumentsOf(scope, base.init)})`);
  for (let i = 1 + choices.below(4); i > 0; i--) {
    const type = choices.once(2) ? world.scalar() : world.type();
    const name = world.fresh("x");
    const standard = isScalar(type) && choices.once(4) ? constant(world, type) : null;
    if (standard !== null) declared.push(`${name}: ${textOf(type)} = ${standard}`);
    else init.push(`self.${name}: ${textOf(type)} = ${fitting(scope, type, 2)}`);
    info.fields.push({ name, type, isAssigned: true });
  }
  define(world, info);
  const head = headOf("__init__", ["self"], parameters, "None");
  const isBare = init.length === 0 && parameters.length === 0;
  const members = writeMembers(world, info, 1 + choices.below(3));
  const lines = [...declared, ...(isBare ? [] : [head, ...indented(init.length > 0 ? init : ["pass"])]), ...members];
  return [`class ${info.name}${base === null ? "" : `(${base.name})`}:`, ...indented(lines)];
}

/** Methods, properties, factories, special methods: those of the base may be overridden. */
function writeMembers(world: World, info: ClassInfo, count: number): string[] {
  const { choices } = world;
  const lines: string[] = [];
  if (info.base !== null) {
    for (const inherited of info.base.methods.filter(() => choices.once(2)))
      lines.push(...writeMethod(world, info, inherited));
    for (const inherited of info.base.properties.filter(() => choices.once(3)))
      lines.push(...writeProperty(world, info, inherited));
  }
  for (let i = count; i > 0; i--) {
    lines.push(
      ...choices.weighted<() => string[]>([
        [5, () => writeMethod(world, info, null)],
        [2, () => writeProperty(world, info, null)],
        [1, () => writeStatic(world, info)],
        [info.base === null ? 1 : 0, () => writeFactory(world, info)],
        [info.isDataclass || info.base !== null ? 0 : 2, () => writeSpecial(world, info)],
      ])(),
    );
  }
  return lines;
}

function selfScope(world: World, info: ClassInfo, order: number): Scope {
  const self = { name: "self", type: { kind: "class", name: info.name } as const, isFree: false };
  return { ...withVariables(emptyScope(world, order), [self]), owner: info };
}

function writeMethod(world: World, info: ClassInfo, inherited: Signature | null): string[] {
  const { choices } = world;
  const signature: Signature = inherited ?? {
    name: world.fresh("m"),
    parameters: parametersOf(world, choices.below(3), false),
    result: choices.once(5) ? null : choices.once(4) ? world.type() : world.scalar(),
    order: world.nextOrder(),
    cost: 0,
    takesContext: choices.once(4),
    isQuiet: false,
    isOpen: true,
  };
  const { name, parameters, result, takesContext } = signature;
  const scope: Scope = {
    ...withParameters(selfScope(world, info, signature.order), parameters),
    hasContext: takesContext,
    result,
  };
  const first = takesContext ? ["self", "ctx: Context"] : ["self"];
  const head = headOf(name, first, parameters, result === null ? "None" : textOf(result));
  const lines = bodyOf(scope, 1 + choices.below(4));
  signature.cost = Math.max(signature.cost, 1 + scope.spending.steps);
  if (inherited === null) info.methods.push(signature);
  return ["", head, ...lines];
}

function writeProperty(world: World, info: ClassInfo, inherited: Signature | null): string[] {
  const signature: Signature = inherited ?? {
    name: world.fresh("q"),
    parameters: [],
    result: world.scalar(),
    order: world.nextOrder(),
    cost: 0,
    takesContext: false,
    isQuiet: false,
    isOpen: true,
  };
  const { result } = signature;
  const scope: Scope = { ...selfScope(world, info, signature.order), result };
  const lines = bodyOf(scope, world.choices.below(2));
  signature.cost = Math.max(signature.cost, 1 + scope.spending.steps);
  if (inherited === null) info.properties.push(signature);
  return ["", "@property", headOf(signature.name, ["self"], [], result === null ? "None" : textOf(result)), ...lines];
}

function writeStatic(world: World, info: ClassInfo): string[] {
  const { choices } = world;
  const parameters = parametersOf(world, choices.below(3), false);
  const result = world.scalar();
  const order = world.nextOrder();
  const name = world.fresh("s");
  const scope: Scope = { ...withParameters(emptyScope(world, order), parameters), result };
  const lines = bodyOf(scope, choices.below(3));
  const cost = 1 + scope.spending.steps;
  info.statics.push({ name, parameters, result, order, cost, takesContext: false, isQuiet: false, isOpen: true });
  return ["", "@staticmethod", headOf(name, [], parameters, textOf(result)), ...lines];
}

function writeFactory(world: World, info: ClassInfo): string[] {
  const { choices } = world;
  const parameters = parametersOf(world, choices.below(2), false);
  const result: Type = { kind: "class", name: info.name };
  const order = world.nextOrder();
  const name = world.fresh("make");
  const scope = withParameters(emptyScope(world, order), parameters);
  const lines = [`return cls(${argumentsOf(scope, info.init)})`];
  const cost = 2 + scope.spending.steps;
  info.factories.push({ name, parameters, result, order, cost, takesContext: false, isQuiet: false, isOpen: true });
  return ["", "@classmethod", headOf(name, ["cls"], parameters, info.name), ...indented(lines)];
}

function writeSpecial(world: World, info: ClassInfo): string[] {
  const { choices } = world;
  const name = choices.pick(["__eq__", "__lt__", "__str__", "__len__"]);
  if (info.special.has(name)) return [];
  const order = world.nextOrder();
  const base = { name, parameters: [], order, takesContext: false, isQuiet: false, isOpen: true };
  const self = selfScope(world, info, order);
  const other = { name: "other", type: { kind: "class", name: info.name } as const, isFree: false };
  const result = name === "__str__" ? STR : name === "__len__" ? INT : BOOL;
  const isBinary = name === "__eq__" || name === "__lt__";
  const scope = isBinary ? withVariables(self, [other]) : self;
  const value =
    name === "__len__"
      ? `abs(${exact(scope, INT, 1)}) % 5`
      : name === "__str__"
        ? fitting(scope, STR, 2)
        : exact(scope, BOOL, 2);
  const parameters = isBinary ? `self, other: ${name === "__eq__" ? "object" : info.name}` : "self";
  const check = name === "__eq__" ? [`if not isinstance(other, ${info.name}):`, "    return False"] : [];
  info.special.set(name, { ...base, result, cost: 1 + scope.spending.steps });
  return ["", `def ${name}(${parameters}) -> ${textOf(result)}:`, ...indented([...check, `return ${value}`])];
}
