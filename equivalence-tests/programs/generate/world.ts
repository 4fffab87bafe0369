import type { Choices } from "../choices.ts";
import { FLOAT, INT, type Type } from "./types.ts";

/** Parts of the language that a program has or leaves out: programs with few parts use these more. */
export const FEATURES = [
  "classes",
  "inheritance",
  "dataclasses",
  "enums",
  "unions",
  "optionals",
  "lists",
  "dicts",
  "sets",
  "deques",
  "tuples",
  "money",
  "texts",
  "comprehensions",
  "callables",
  "maths",
  "nesting",
  "loops",
  "matches",
] as const;
export type Feature = (typeof FEATURES)[number];

export interface CallableType {
  readonly kind: "callable";
  readonly arguments: readonly Type[];
  readonly result: Type;
}

export interface Parameter {
  readonly name: string;
  readonly type: Type | CallableType;
  readonly default: string | null;
  readonly isKeywordOnly: boolean;
}

export interface Signature {
  readonly name: string;
  readonly parameters: readonly Parameter[];
  readonly result: Type | null;
  /** A body calls only what has a lower number: so nothing calls itself, whatever overrides what. */
  readonly order: number;
  /** Steps that a call may take, about. */
  cost: number;
  readonly takesContext: boolean;
  /** Neither it nor what it calls prints, so that `__init__` may call it. */
  readonly isQuiet: boolean;
  /** Its class has subclasses, or will have: it cannot be given as a function. */
  readonly isOpen: boolean;
}

export interface Field {
  readonly name: string;
  readonly type: Type;
  readonly isAssigned: boolean;
}

export interface EnumInfo {
  readonly name: string;
  readonly members: readonly string[];
  readonly isInt: boolean;
  readonly values: "int" | "str";
}

export interface ClassInfo {
  readonly name: string;
  readonly base: ClassInfo | null;
  readonly isFrozen: boolean;
  readonly isDataclass: boolean;
  readonly fields: Field[];
  readonly init: Parameter[];
  readonly methods: Signature[];
  readonly properties: Signature[];
  readonly statics: Signature[];
  /** Factories, called by this very class. */
  readonly factories: Signature[];
  readonly constants: readonly string[];
  /** Special methods, by name. */
  readonly special: Map<string, Signature>;
  /** Of a dataclass: its objects are compared by value. */
  readonly isCompared: boolean;
  readonly subclasses: string[];
}

/** What a program has defined so far. */
export class World {
  readonly choices: Choices;
  readonly features: ReadonlySet<Feature>;
  /** Guarded programs avoid what may fail, so that most runs come to their end. */
  readonly isGuarded: boolean;
  readonly enums: EnumInfo[] = [];
  readonly classes: ClassInfo[] = [];
  readonly functions: Signature[] = [];
  readonly constants: { readonly name: string; readonly type: Type }[] = [];
  /** Functions that hand on objects, by the text of their union. */
  readonly unions = new Map<string, string>();
  #names = 0;
  #order = 0;

  constructor(choices: Choices, isGuarded: boolean) {
    this.choices = choices;
    this.isGuarded = isGuarded;
    const chance = choices.below(3);
    const has = (): boolean => (chance === 0 ? choices.once(4) : chance === 1 ? choices.once(2) : !choices.once(4));
    this.features = new Set(FEATURES.filter(has));
  }

  has(feature: Feature): boolean {
    return this.features.has(feature);
  }

  /** A name that nothing else in the program has. */
  fresh(prefix: string): string {
    this.#names += 1;
    return `${prefix}${this.#names}`;
  }

  nextOrder(): number {
    this.#order += 1;
    return this.#order;
  }

  classNamed(name: string): ClassInfo {
    const found = this.classes.find((each) => each.name === name);
    if (found === undefined) throw new RangeError(`no class ${name}`);
    return found;
  }

  enumNamed(name: string): EnumInfo {
    const found = this.enums.find((each) => each.name === name);
    if (found === undefined) throw new RangeError(`no enum ${name}`);
    return found;
  }

  /**
   * A function that hands on an object as one of a union: an object alone has the type of its class. The program
   * defines it at its end.
   */
  asUnion(union: string): string {
    const known = this.unions.get(union);
    if (known !== undefined) return known;
    const name = this.fresh("u");
    this.unions.set(union, name);
    return name;
  }

  /** True where a guard is left out. */
  dares(): boolean {
    return !this.isGuarded && this.choices.once(10);
  }

  scalar(): Type {
    const { choices } = this;
    return choices.weighted<Type>([
      [6, INT],
      [5, FLOAT],
      [3, { kind: "bool" }],
      [this.has("texts") ? 3 : 0, { kind: "str" }],
      [this.has("money") ? 3 : 0, { kind: choices.pick(["price", "size", "usd"] as const) }],
      [this.enums.length > 0 ? 3 : 0, this.#anEnum()],
    ]);
  }

  key(): Type {
    const { choices } = this;
    return choices.weighted<Type>([
      [3, INT],
      [3, { kind: "str" }],
      [this.enums.length > 0 ? 2 : 0, this.#anEnum()],
    ]);
  }

  #anEnum(): Type {
    return this.enums.length === 0 ? INT : { kind: "enum", name: this.choices.pick(this.enums).name };
  }

  /** Any type that a field or a local may have, `depth` containers deep. */
  type(depth = 2): Type {
    const { choices } = this;
    if (depth <= 0) return this.scalar();
    const deeper = (): Type => this.type(this.has("nesting") ? depth - 1 : 0);
    const make = choices.weighted<() => Type>([
      [5, () => this.scalar()],
      [this.has("lists") ? 4 : 1, () => ({ kind: "list", of: deeper() })],
      [this.has("deques") ? 3 : 0, () => ({ kind: "deque", of: this.type(depth - 1) })],
      [this.has("sets") ? 3 : 0, () => ({ kind: "set", of: this.key() })],
      [this.has("dicts") ? 4 : 0, () => ({ kind: "dict", key: this.key(), of: deeper() })],
      [this.has("tuples") ? 3 : 0, () => this.tuple(depth)],
      [this.has("optionals") ? 4 : 0, () => this.optional(depth)],
      [this.classes.length > 0 ? 5 : 0, () => this.object()],
    ]);
    return make();
  }

  tuple(depth = 2): Type {
    const count = 1 + this.choices.below(3);
    return {
      kind: "tuple",
      items: Array.from({ length: count }, () => this.type(this.has("nesting") ? depth - 1 : 0)),
    };
  }

  optional(depth = 2): Type {
    const of = this.type(depth - 1);
    return of.kind === "set" || of.kind === "deque" || of.kind === "dict" || of.kind === "optional"
      ? { kind: "optional", of: this.scalar() }
      : { kind: "optional", of };
  }

  object(): Type {
    const { choices } = this;
    if (this.has("unions") && this.classes.length > 1 && choices.once(3)) {
      const first = choices.pick(this.classes);
      const second = choices.pick(this.classes);
      if (this.rootOf(first) !== this.rootOf(second)) return { kind: "union", names: [first.name, second.name] };
    }
    return { kind: "class", name: choices.pick(this.classes).name };
  }

  rootOf(info: ClassInfo): ClassInfo {
    return info.base === null ? info : this.rootOf(info.base);
  }
}
