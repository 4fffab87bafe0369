import type { StateField, StateSchema, StateType } from "../../runtime/abi/abi-file.ts";

/** Thrown for slots that are no state of their schema: a fault of the module that saved them. */
export class StateShapeError extends Error {
  override readonly name = "StateShapeError";
}

/** A value with an identity: the state holds a number for it. */
export type ReferenceType = StateType & { readonly kind: "object" | "list" | "dict" | "set" | "deque" };

export function isReference(type: StateType): type is ReferenceType {
  return ["object", "list", "dict", "set", "deque"].includes(type.kind);
}

/** A saved state as the graph that it tells: where the contents of each object, list and dict begin. */
export class StateGraph {
  readonly slots: Float64Array;
  /** By number less one, in the order in which they were first met. */
  readonly types: readonly ReferenceType[];
  readonly starts: readonly number[];
  readonly #layouts = new Map<string, Layout>();
  readonly #schema: StateSchema;
  readonly #found: ReferenceType[];

  /** Throws StateShapeError. */
  constructor(schema: StateSchema, slots: Float64Array) {
    this.slots = slots;
    this.#schema = schema;
    const found: ReferenceType[] = [{ kind: "object", class: schema.strategy }];
    const starts: number[] = [];
    this.#found = found;
    this.types = found;
    this.starts = starts;
    let at = 0;
    for (let i = 0; i < found.length; i++) {
      starts.push(at);
      at = this.#contents(found[i]!, at);
    }
    if (at !== slots.length) {
      throw new StateShapeError(`the state has ${slots.length} slots, and its schema tells ${at}`);
    }
  }

  /** Where each field of an object begins, counted from the object's own beginning. */
  offsets(className: string, start: number): readonly number[] {
    const { types, fixed } = this.#layout(className);
    if (fixed !== null) return fixed;
    let at = start;
    return types.map((type) => {
      const from = at;
      at = this.skip(type, at);
      return from - start;
    });
  }

  /** Types of a class's fields. */
  fieldTypes(className: string): readonly StateType[] {
    return this.#layout(className).types;
  }

  /** End of the value that begins at `at`. */
  skip(type: StateType, at: number): number {
    switch (type.kind) {
      case "str":
        return at + 1 + Math.ceil(this.slots[at]! / 3);
      case "union":
        return at + 2;
      case "optional":
        if (type.of.kind === "union") return at + 2;
        return isReference(type.of) || this.slots[at] === 0 ? at + 1 : this.skip(type.of, at + 1);
      case "tuple":
        return type.items.reduce((end, item) => this.skip(item, end), at);
      default:
        return at + 1;
    }
  }

  #layout(className: string): Layout {
    let layout = this.#layouts.get(className);
    if (layout === undefined) {
      const fields = fieldsOf(this.#schema, className);
      layout = { types: fields.map(({ type }) => type), fixed: fixedOffsets(fields) };
      this.#layouts.set(className, layout);
    }
    return layout;
  }

  #contents(type: ReferenceType, start: number): number {
    if (type.kind === "object") {
      let at = start;
      for (const field of this.#layout(type.class).types) at = this.#value(field, at);
      return at;
    }
    const from = type.kind === "deque" ? this.#inside(start + 1) : start;
    const count = this.#count(from);
    if ((type.kind === "list" || type.kind === "deque") && type.of.kind === "scalar")
      return this.#inside(from + 1 + count);
    let at = from + 1;
    for (let i = 0; i < count; i++) {
      if (type.kind === "dict") at = this.#value(type.key, at);
      at = this.#value(type.of, at);
    }
    return at;
  }

  /** Checks a value and notes what it holds; returns its end. */
  #value(type: StateType, at: number): number {
    switch (type.kind) {
      case "scalar":
      case "enum":
        return this.#inside(at + 1);
      case "str":
        return this.#inside(at + 1 + Math.ceil(this.#count(at) / 3));
      case "optional": {
        this.#inside(at + 1);
        const first = this.slots[at];
        if (type.of.kind === "union") return this.#tagged(type.of, at, true);
        if (first === 0) return at + 1;
        if (isReference(type.of)) return this.#value(type.of, at);
        if (first === 1) return this.#value(type.of, at + 1);
        throw new StateShapeError(`slot ${at} of the state is ${first}, and tells neither 0 nor 1`);
      }
      case "tuple":
        return type.items.reduce((end, item) => this.#value(item, end), at);
      case "union":
        return this.#tagged(type, at, false);
      default:
        this.#reference(type, at);
        return at + 1;
    }
  }

  /** A number and a tag. */
  #tagged(type: StateType & { kind: "union" }, at: number, mayBeNone: boolean): number {
    this.#inside(at + 2);
    const tag = this.slots[at + 1]!;
    if (mayBeNone && this.slots[at] === 0 && tag === 0) return at + 2;
    const name = type.classes[tag];
    if (name === undefined) throw new StateShapeError(`slot ${at + 1} of the state is ${tag}, and tells no class`);
    this.#reference({ kind: "object", class: name }, at);
    return at + 2;
  }

  #reference(type: ReferenceType, at: number): void {
    this.#inside(at + 1);
    const number = this.slots[at]!;
    const found = this.#found;
    if (number === found.length + 1) found.push(type);
    else if (!(number >= 1 && number <= found.length && typeKey(found[number - 1]!) === typeKey(type))) {
      throw new StateShapeError(`slot ${at} of the state names ${number}, which is no ${typeKey(type)}`);
    }
  }

  #count(at: number): number {
    this.#inside(at + 1);
    const count = this.slots[at]!;
    if (Number.isSafeInteger(count) && count >= 0) return count;
    throw new StateShapeError(`slot ${at} of the state is ${count}, and tells no length`);
  }

  #inside(end: number): number {
    if (end <= this.slots.length) return end;
    throw new StateShapeError(`the state ends after ${this.slots.length} slots`);
  }
}

interface Layout {
  readonly types: readonly StateType[];
  /** Offsets, where they are the same in every object of the class. */
  readonly fixed: readonly number[] | null;
}

function fixedOffsets(fields: readonly StateField[]): number[] | null {
  const offsets: number[] = [];
  let at = 0;
  for (const { type } of fields) {
    offsets.push(at);
    const width = fixedWidth(type);
    if (width === null) return null;
    at += width;
  }
  return offsets;
}

function fixedWidth(type: StateType): number | null {
  switch (type.kind) {
    case "str":
      return null;
    case "union":
      return 2;
    case "optional":
      return type.of.kind === "union" ? 2 : isReference(type.of) ? 1 : null;
    case "tuple": {
      const widths = type.items.map(fixedWidth);
      return widths.includes(null) ? null : widths.reduce((sum: number, width) => sum + width!, 0);
    }
    default:
      return 1;
  }
}

export function fieldsOf(schema: StateSchema, name: string): readonly StateField[] {
  const found = schema.classes.find((candidate) => candidate.name === name);
  if (found === undefined) throw new StateShapeError(`the schema names a class ${name} that it does not describe`);
  return found.fields;
}

export function membersOf(schema: StateSchema, name: string): readonly string[] {
  const found = schema.enums?.find((candidate) => candidate.name === name);
  if (found === undefined) throw new StateShapeError(`the schema names an enum ${name} that it does not describe`);
  return found.members;
}

const keys = new WeakMap<StateType, string>();

/** A text that is the same for equal types of one schema, and for no others. */
export function typeKey(type: StateType): string {
  let key = keys.get(type);
  if (key === undefined) {
    key = showStateType(type);
    keys.set(type, key);
  }
  return key;
}

/** A type as an author writes it; `showEnum` may say more of an enum than its name. */
export function showStateType(type: StateType, showEnum: (name: string) => string = (name) => name): string {
  const show = (inner: StateType): string => showStateType(inner, showEnum);
  switch (type.kind) {
    case "scalar":
      return scalarNames[type.type];
    case "optional":
      return `${show(type.of)} | None`;
    case "list":
      return `list[${show(type.of)}]`;
    case "object":
      return type.class;
    case "union":
      return type.classes.join(" | ");
    case "enum":
      return showEnum(type.enum);
    case "str":
      return "str";
    case "set":
    case "deque":
      return `${type.kind}[${show(type.of)}]`;
    case "dict":
      return `dict[${show(type.key)}, ${show(type.of)}]`;
    case "tuple":
      return `tuple[${type.items.map(show).join(", ")}]`;
  }
}

const scalarNames = Object.freeze({
  int: "int",
  float: "float",
  bool: "bool",
  price: "Price",
  size: "Size",
  usd: "Usd",
  outcome: "Outcome",
});
