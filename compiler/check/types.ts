import type { ScalarType } from "../../runtime/abi/abi-file.ts";
import type { HandleName, IrType } from "../ir/ir.ts";

/** Type of an expression while checking. `error` stands for an expression that was reported. */
export type Type =
  /** `only`: of a `Literal`, the values that there are; of int, bool and str alone. */
  | { readonly kind: ScalarType | "str"; readonly only?: readonly LiteralValue[] }
  | { readonly kind: "void" | "none" | "log" | "error" }
  | { readonly kind: "handle"; readonly name: HandleName }
  | { readonly kind: "optional"; readonly of: Type }
  /** `readOnly`: a constant of a module; it is read, and neither changed nor handed on as one's own. */
  | { readonly kind: "list"; readonly of: Type; readonly readOnly?: true }
  | { readonly kind: "dict"; readonly key: Type; readonly of: Type; readonly readOnly?: true }
  | { readonly kind: "set"; readonly of: Type; readonly readOnly?: true }
  | { readonly kind: "deque"; readonly of: Type }
  | { readonly kind: "tuple"; readonly items: readonly Type[] }
  /** Only of a parameter: the function that stands for it is known at each call. */
  | { readonly kind: "callable"; readonly params: readonly Type[]; readonly result: Type }
  /** Name of the enum, unique in the program. */
  | { readonly kind: "enum"; readonly enum: string }
  | ObjectType
  /** One of several classes, by name in alphabetical order; none is a base of another. */
  | { readonly kind: "union"; readonly members: readonly ObjectType[] };

/** An object of a class or of one that inherits from it. */
export interface ObjectType {
  readonly kind: "object";
  /** Name of the class, unique in the program. */
  readonly class: string;
  /** The classes that it inherits from, the nearest first; missing where there are none. */
  readonly bases?: readonly string[];
}

export type LiteralValue = string | number | boolean;

export const INT: Type = { kind: "int" };
export const FLOAT: Type = { kind: "float" };
export const BOOL: Type = { kind: "bool" };
export const PRICE: Type = { kind: "price" };
export const SIZE: Type = { kind: "size" };
export const USD: Type = { kind: "usd" };
export const OUTCOME: Type = { kind: "outcome" };
export const STR: Type = { kind: "str" };
export const MARKET: Type = { kind: "handle", name: "Market" };
export const VOID: Type = { kind: "void" };
export const NONE: Type = { kind: "none" };
export const LOG: Type = { kind: "log" };
export const ERROR: Type = { kind: "error" };

/** A lent object, or something that holds one. */
export function isLent(type: Type): boolean {
  switch (type.kind) {
    case "handle":
      return true;
    case "optional":
    case "list":
      return isLent(type.of);
    case "tuple":
      return type.items.some(isLent);
    default:
      return false;
  }
}

/** What a list may hold while a handler runs: anything but lent objects, save legs, levels, markets and open orders. */
export function isElement(type: Type): boolean {
  return !isLent(type) || (type.kind === "handle" && /^(Leg|Level|Market|Order)$/.test(type.name));
}

export function optional(of: Type): Type {
  return of.kind === "optional" || of.kind === "error" ? of : { kind: "optional", of };
}

export function isMoney(type: Type): boolean {
  return type.kind === "price" || type.kind === "size" || type.kind === "usd";
}

export function isNumber(type: Type): boolean {
  return type.kind === "int" || type.kind === "float";
}

export function isScalar(type: Type): type is { kind: ScalarType; only?: readonly LiteralValue[] } {
  return isNumber(type) || isMoney(type) || type.kind === "bool" || type.kind === "outcome";
}

/** Values without parts that others could share: scalars, texts and members of enums. */
export function isPlain(type: Type): boolean {
  return isScalar(type) || type.kind === "str" || type.kind === "enum";
}

/** Values that live in the state as something others could share: lists and objects. */
export function isReference(type: Type): boolean {
  if (type.kind === "tuple") return type.items.some(isReference);
  return (
    type.kind === "list" ||
    type.kind === "dict" ||
    type.kind === "set" ||
    type.kind === "deque" ||
    type.kind === "object" ||
    type.kind === "union" ||
    (type.kind === "optional" && isReference(type.of))
  );
}

export function sameType(a: Type, b: Type): boolean {
  if (a.kind !== b.kind) return false;
  switch (a.kind) {
    case "optional":
      return sameType(a.of, (b as typeof a).of);
    case "list":
    case "set":
      return sameType(a.of, (b as typeof a).of) && a.readOnly === (b as typeof a).readOnly;
    case "deque":
      return sameType(a.of, (b as typeof a).of);
    case "dict": {
      const other = b as typeof a;
      return sameType(a.key, other.key) && sameType(a.of, other.of) && a.readOnly === other.readOnly;
    }
    case "tuple": {
      const items = (b as typeof a).items;
      return a.items.length === items.length && a.items.every((item, i) => sameType(item, items[i] as Type));
    }
    case "object":
      return a.class === (b as typeof a).class;
    case "union": {
      const { members } = b as typeof a;
      return a.members.length === members.length && a.members.every((each, i) => each.class === members[i]?.class);
    }
    case "enum":
      return a.enum === (b as typeof a).enum;
    case "handle":
      return a.name === (b as typeof a).name;
    case "callable": {
      const { params, result } = b as typeof a;
      const isLike = a.params.length === params.length && sameType(a.result, result);
      return isLike && a.params.every((param, i) => sameType(param, params[i] as Type));
    }
    default: {
      const [mine, theirs] = [valuesOf(a), valuesOf(b)];
      if (mine === null || theirs === null) return mine === theirs;
      return mine.length === theirs.length && mine.every((value) => theirs.includes(value));
    }
  }
}

/** The values that a Literal type names; null for any other type. */
export function valuesOf(type: Type): readonly LiteralValue[] | null {
  return ("only" in type ? type.only : null) ?? null;
}

/** What a value of a Literal type is among others: a str, an int or a bool; in what a type holds too. */
export function withoutLiterals(type: Type): Type {
  switch (type.kind) {
    case "optional":
    case "list":
    case "set":
    case "deque":
      return { ...type, of: withoutLiterals(type.of) } as Type;
    case "dict":
      return { ...type, key: withoutLiterals(type.key), of: withoutLiterals(type.of) };
    case "tuple":
      return { ...type, items: type.items.map(withoutLiterals) };
    default:
      return valuesOf(type) === null ? type : ({ kind: type.kind } as Type);
  }
}

/** The Literal type of the values of both, or what they are without one. */
function joinLiterals(a: Type, b: Type): Type {
  const [mine, theirs] = [valuesOf(a), valuesOf(b)];
  if (mine === null || theirs === null) return withoutLiterals(a);
  return { ...a, only: [...mine, ...theirs.filter((value) => !mine.includes(value))] } as Type;
}

/** As an author writes a value of a Literal. */
export function showLiteral(value: LiteralValue): string {
  if (typeof value === "boolean") return value ? "True" : "False";
  return typeof value === "string" ? JSON.stringify(value) : String(value);
}

/** Least type that holds both, or null where there is none. int joins float, None makes an optional. */
export function joinTypes(a: Type, b: Type): Type | null {
  if (a.kind === "error") return b;
  if (b.kind === "error" || sameType(a, b)) return a;
  if (a.kind === b.kind && (isScalar(a) || a.kind === "str")) return joinLiterals(a, b);
  if (isNumber(a) && isNumber(b)) return FLOAT;
  if (a.kind === "none") return canBeOptional(b) ? optional(b) : null;
  if (b.kind === "none") return canBeOptional(a) ? optional(a) : null;
  if (a.kind === "optional" || b.kind === "optional") {
    const inner = joinTypes(a.kind === "optional" ? a.of : a, b.kind === "optional" ? b.of : b);
    return inner === null ? null : optional(inner);
  }
  return isClassType(a) && isClassType(b) ? joinClasses(a, b) : null;
}

/** A value of a class of the author's, or of one of several. */
export type ClassType = Extract<Type, { kind: "object" | "union" }>;

export function isClassType(type: Type): type is ClassType {
  return type.kind === "object" || type.kind === "union";
}

export function membersOf(type: ClassType): readonly ObjectType[] {
  return type.kind === "union" ? type.members : [type];
}

/** Whether every value of `a` is one of `b`. */
export function isSubtype(a: ClassType, b: ClassType): boolean {
  return membersOf(a).every((member) => membersOf(b).some((wide) => inherits(member, wide.class)));
}

/** Whether a class is another one or inherits from it. */
export function inherits(type: ObjectType, name: string): boolean {
  return type.class === name || (type.bases ?? []).includes(name);
}

/** The type of values of any of these classes, or null for no class. */
export function unionOf(members: readonly ObjectType[]): ClassType | null {
  const wide = members.filter(
    (each, i) =>
      !members.some((other, k) => k !== i && inherits(each, other.class) && (other.class !== each.class || k < i)),
  );
  const [only] = wide;
  if (only === undefined) return null;
  if (wide.length === 1) return only;
  return { kind: "union", members: [...wide].sort((a, b) => (a.class < b.class ? -1 : 1)) };
}

/** The wider of two types, or the nearest class that both inherit from. */
function joinClasses(a: ClassType, b: ClassType): Type | null {
  if (isSubtype(a, b)) return b;
  if (isSubtype(b, a)) return a;
  if (a.kind === "union" || b.kind === "union") return null;
  const lines = a.bases ?? [];
  const at = lines.findIndex((name) => inherits(b, name));
  const name = lines[at];
  return name === undefined ? null : objectType(name, lines.slice(at + 1));
}

export function objectType(name: string, bases: readonly string[]): ObjectType {
  return bases.length === 0 ? { kind: "object", class: name } : { kind: "object", class: name, bases };
}

export function canBeOptional(type: Type): boolean {
  return (
    // An object of its own, not a view of the engine's slots.
    (type.kind === "handle" && type.name === "Order") ||
    isPlain(type) ||
    type.kind === "tuple" ||
    type.kind === "list" ||
    type.kind === "dict" ||
    type.kind === "set" ||
    type.kind === "deque" ||
    type.kind === "object" ||
    type.kind === "union" ||
    type.kind === "optional" ||
    type.kind === "error"
  );
}

/** As an author writes it. */
export function showType(type: Type): string {
  const values = valuesOf(type);
  if (values !== null) return `Literal[${values.map(showLiteral).join(", ")}]`;
  switch (type.kind) {
    case "price":
      return "Price";
    case "size":
      return "Size";
    case "usd":
      return "Usd";
    case "outcome":
      return "Outcome";
    case "void":
    case "none":
      return "None";
    case "log":
      return "the log";
    case "error":
      return "unknown";
    case "handle":
      return type.name;
    case "optional":
      return `${showType(type.of)} | None`;
    case "list":
    case "set":
      return `${type.readOnly ? "constant " : ""}${type.kind}[${showType(type.of)}]`;
    case "deque":
      return `${type.kind}[${showType(type.of)}]`;
    case "dict":
      return `${type.readOnly ? "constant " : ""}dict[${showType(type.key)}, ${showType(type.of)}]`;
    case "tuple":
      return `tuple[${type.items.map(showType).join(", ")}]`;
    case "callable":
      return `Callable[[${type.params.map(showType).join(", ")}], ${showType(type.result)}]`;
    case "enum":
      return type.enum;
    case "object":
      return type.class;
    case "union":
      return type.members.map((member) => member.class).join(" | ");
    default:
      return type.kind;
  }
}

/** Only for types that reach the IR; the others were reported or have no value. */
export function toIrType(type: Type): IrType {
  switch (type.kind) {
    case "optional":
      return { kind: "optional", of: toIrType(type.of) };
    case "list":
      return { kind: "list", of: toIrType(type.of) };
    case "set":
    case "deque":
      return { kind: type.kind, of: toIrType(type.of) };
    case "dict":
      return { kind: "dict", key: toIrType(type.key), of: toIrType(type.of) };
    case "tuple":
      return { kind: "tuple", items: type.items.map(toIrType) };
    case "none":
    case "log":
    case "callable":
    case "error":
      throw new Error(`type ${type.kind} has no place in the IR`);
    case "void":
    case "str":
      return { kind: type.kind };
    case "object":
      return { kind: "object", class: type.class };
    case "union":
      return { kind: "union", classes: type.members.map((member) => member.class) };
    case "handle":
    case "enum":
      return type;
    default:
      return { kind: type.kind };
  }
}
