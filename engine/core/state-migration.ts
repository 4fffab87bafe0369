import type { StateField, StateSchema, StateType } from "../../runtime/abi/abi-file.ts";

/**
 * What becomes of a field of the state when one module follows another:
 * - `carried`: same name and type;
 * - `converted`: the value stays and its type becomes wider (int to float, `X` to `X | None`);
 * - `new`: as the new module's own `__init__` leaves it;
 * - `dropped`: the new module has no such field;
 * - `restored`: on the way back only; as it was when the module was left.
 */
export type FieldFate = "carried" | "converted" | "new" | "dropped" | "restored";

export interface FieldMove {
  readonly field: string;
  readonly fate: FieldFate;
  /** Types in the module that is left and in the one that follows, or null where it has no such field. */
  readonly from: string | null;
  readonly to: string | null;
}

/** Why a field cannot follow. */
export interface FieldRefusal {
  /** PMT1020: no way from the one type to the other. PMT1021: a new field that nothing initialises. */
  readonly code: "PMT1020" | "PMT1021";
  readonly field: string;
  readonly from: string | null;
  readonly to: string;
}

/** How state goes from one schema to another. */
export interface StateMigration {
  readonly moves: readonly FieldMove[];
  /**
   * The state for the new module. `old` is in the old schema; `fresh` in the new one, and gives the
   * fields that are new or restored. Throws StateShapeError where one is not of its schema.
   */
  apply(old: Float64Array, fresh: Float64Array): Float64Array;
}

export type MigrationPlan =
  | { readonly ok: true; readonly migration: StateMigration }
  | { readonly ok: false; readonly refusals: readonly FieldRefusal[] };

/** Thrown for slots that are no state of their schema: a fault of the module that saved them. */
export class StateShapeError extends Error {
  override readonly name = "StateShapeError";
}

/**
 * Plans how state is carried. Between equal schemas it goes over as it is; between others field by
 * field, where the strategy holds only scalars, enums and optionals of them. The two strategies are matched by their role, fields by name; their order does not matter.
 *
 * In a `rollback` nothing is refused: what has no way back is restored from `fresh`, which then is
 * the state at the time when the module was left.
 */
export function planMigration(from: StateSchema, to: StateSchema, kind: "swap" | "rollback"): MigrationPlan {
  if (from.hash === to.hash) return { ok: true, migration: { moves: unchanged(from), apply: (old) => old } };
  const held = heldField(from) ?? heldField(to);
  if (held !== undefined) {
    const type = showStateType(held.type);
    return { ok: false, refusals: [{ code: "PMT1020", field: held.name, from: type, to: "another schema" }] };
  }
  const planner = new Planner(from, to, kind === "rollback");
  const step = planner.object(from.strategy, to.strategy, "", true);
  if (step === null) return { ok: false, refusals: planner.refusals };
  const apply = (old: Float64Array, fresh: Float64Array) => new Mover(from, to, old, fresh).run(step);
  return { ok: true, migration: { moves: planner.moves, apply } };
}

function unchanged(schema: StateSchema): FieldMove[] {
  return fieldsOf(schema, schema.strategy).map(({ name, type }) => {
    const shown = showStateType(type);
    return { field: name, fate: "carried", from: shown, to: shown };
  });
}

/** The first field that is more than scalars: such fields are carried between equal schemas only. */
function heldField(schema: StateSchema): StateField | undefined {
  return fieldsOf(schema, schema.strategy).find(({ type }) => !isFlat(type));
}

function isFlat(type: StateType): boolean {
  return type.kind === "scalar" || type.kind === "enum" || (type.kind === "optional" && isFlat(type.of));
}

/** How one value is made. */
type Step =
  /** From the old value, slot by slot. */
  | { readonly kind: "copy"; readonly type: StateType }
  /** An enum of other members: the new ordinal by the old one. */
  | { readonly kind: "enum"; readonly ordinals: readonly number[] }
  | { readonly kind: "wrap"; readonly of: Step }
  | { readonly kind: "optional"; readonly of: Step }
  | ObjectStep;

interface ObjectStep {
  readonly kind: "object";
  readonly from: string;
  readonly to: string;
  readonly hasFresh: boolean;
  /** By field of the new class: the old field and its step, or null to take it from `fresh`. */
  readonly fields: ({ readonly old: number; readonly step: Step } | null)[];
}

class Planner {
  readonly moves: FieldMove[] = [];
  readonly refusals: FieldRefusal[] = [];
  readonly #from: StateSchema;
  readonly #to: StateSchema;
  readonly #lenient: boolean;
  /** Pairs of classes that are being planned, for classes that hold themselves. */
  readonly #open: ObjectStep[] = [];

  constructor(from: StateSchema, to: StateSchema, lenient: boolean) {
    this.#from = from;
    this.#to = to;
    this.#lenient = lenient;
  }

  /** `hasFresh`: a fresh strategy surely has this object too. Null: refused. */
  object(from: string, to: string, path: string, hasFresh: boolean): ObjectStep | null {
    const known = this.#open.find((s) => s.from === from && s.to === to && s.hasFresh === hasFresh);
    if (known !== undefined) return known;
    const step: ObjectStep = { kind: "object", from, to, hasFresh, fields: [] };
    this.#open.push(step);
    const before = fieldsOf(this.#from, from);
    const after = fieldsOf(this.#to, to);
    let sound = true;
    for (const field of after) {
      const old = before.findIndex((candidate) => candidate.name === field.name);
      sound = this.#field(step, before[old], old, field, `${path}${field.name}`, hasFresh) && sound;
    }
    for (const { name, type } of before) {
      if (after.some((field) => field.name === name)) continue;
      this.moves.push({ field: `${path}${name}`, fate: "dropped", from: showStateType(type), to: null });
    }
    this.#open.pop();
    return sound ? step : null;
  }

  #field(
    step: ObjectStep,
    before: StateField | undefined,
    old: number,
    after: StateField,
    path: string,
    hasFresh: boolean,
  ): boolean {
    const to = showStateType(after.type);
    if (before === undefined) {
      if (!hasFresh) return this.#refuse({ code: "PMT1021", field: path, from: null, to });
      step.fields.push(null);
      this.moves.push({ field: path, fate: this.#lenient ? "restored" : "new", from: null, to });
      return true;
    }
    const moves = this.moves.length;
    const refusals = this.refusals.length;
    const inner = this.#value(before.type, after.type, path);
    if (inner !== null) {
      step.fields.push({ old, step: inner });
      return true;
    }
    if (!this.#lenient || !hasFresh) return false;
    this.moves.length = moves;
    this.refusals.length = refusals;
    step.fields.push(null);
    this.moves.push({ field: path, fate: "restored", from: showStateType(before.type), to });
    return true;
  }

  #value(from: StateType, to: StateType, path: string): Step | null {
    if (to.kind === "optional") {
      const of = this.#value(from.kind === "optional" ? from.of : from, to.of, path);
      if (of === null) return null;
      if (from.kind === "optional") return { kind: "optional", of };
      this.#widen(path, from, to);
      return { kind: "wrap", of };
    }
    if (from.kind === "enum" && to.kind === "enum" && from.enum === to.enum) return this.#enum(from.enum, path);
    if (from.kind === "scalar" && to.kind === "scalar") {
      if (from.type === to.type || (from.type === "int" && to.type === "float")) {
        const fate = from.type === to.type ? "carried" : "converted";
        this.moves.push({ field: path, fate, from: showStateType(from), to: showStateType(to) });
        return { kind: "copy", type: from };
      }
    }
    this.#refuse({ code: "PMT1020", field: path, from: showStateType(from), to: showStateType(to) });
    return null;
  }

  /** Members are matched by name; each old one must be there still. */
  #enum(name: string, path: string): Step | null {
    const before = membersOf(this.#from, name);
    const after = membersOf(this.#to, name);
    const ordinals = before.map((member) => after.indexOf(member));
    const from = `${name}(${before.join(", ")})`;
    const to = `${name}(${after.join(", ")})`;
    if (ordinals.includes(-1)) {
      this.#refuse({ code: "PMT1020", field: path, from, to });
      return null;
    }
    if (from === to) this.moves.push({ field: path, fate: "carried", from: name, to: name });
    else this.moves.push({ field: path, fate: "converted", from, to });
    return { kind: "enum", ordinals };
  }

  /** `X` to `X | None`: what was noted of the value itself is the field's conversion. */
  #widen(path: string, from: StateType, to: StateType): void {
    const at = this.moves.findIndex((move) => move.field === path);
    if (at >= 0) this.moves.splice(at, 1);
    this.moves.push({ field: path, fate: "converted", from: showStateType(from), to: showStateType(to) });
  }

  #refuse(refusal: FieldRefusal): false {
    this.refusals.push(refusal);
    return false;
  }
}

/** Makes one state. */
class Mover {
  readonly #from: StateSchema;
  readonly #to: StateSchema;
  readonly #old: Float64Array;
  readonly #fresh: Float64Array;
  readonly #out: number[] = [];

  constructor(from: StateSchema, to: StateSchema, old: Float64Array, fresh: Float64Array) {
    this.#from = from;
    this.#to = to;
    this.#old = old;
    this.#fresh = fresh;
  }

  run(step: ObjectStep): Float64Array {
    checkEnd(this.#fresh, skipObject(this.#to, this.#to.strategy, this.#fresh, 0));
    checkEnd(this.#old, this.#object(step, 0, 0));
    return Float64Array.from(this.#out);
  }

  /** Writes the value that starts at `at` of the old state; returns where it ends. */
  #value(step: Step, at: number, freshAt: number): number {
    switch (step.kind) {
      case "copy": {
        const end = skip(this.#from, step.type, this.#old, at);
        this.#copy(this.#old, at, end);
        return end;
      }
      case "enum": {
        const ordinal = step.ordinals[this.#old[at] ?? -1];
        if (ordinal === undefined) throw new StateShapeError(`slot ${at} of the state is no member of its enum`);
        this.#out.push(ordinal);
        return at + 1;
      }
      case "wrap":
        this.#out.push(1);
        return this.#value(step.of, at, -1);
      case "optional": {
        const isThere = flagAt(this.#old, at);
        this.#out.push(isThere ? 1 : 0);
        return isThere ? this.#value(step.of, at + 1, -1) : at + 1;
      }
      case "object":
        return this.#object(step, at, freshAt);
    }
  }

  #object(step: ObjectStep, at: number, freshAt: number): number {
    const { fields } = step;
    const old = offsets(this.#from, step.from, this.#old, at);
    const fresh = freshAt < 0 ? null : offsets(this.#to, step.to, this.#fresh, freshAt);
    fields.forEach((field, i) => {
      if (field !== null) this.#value(field.step, old[field.old]!, fresh === null ? -1 : fresh[i]!);
      // A plan takes from `fresh` only what a fresh strategy surely has.
      else this.#copy(this.#fresh, fresh![i]!, fresh![i + 1]!);
    });
    return old[old.length - 1]!;
  }

  #copy(slots: Float64Array, from: number, to: number): void {
    for (let i = from; i < to; i++) this.#out.push(slots[i]!);
  }
}

/** Where each field of an object that starts at `at` begins, and where the last one ends. */
function offsets(schema: StateSchema, name: string, slots: Float64Array, at: number): number[] {
  const found = [at];
  for (const { type } of fieldsOf(schema, name)) found.push(skip(schema, type, slots, found[found.length - 1]!));
  return found;
}

/** End of the value that starts at `at`. */
function skip(schema: StateSchema, type: StateType, slots: Float64Array, at: number): number {
  switch (type.kind) {
    case "scalar":
    case "enum":
      if (at >= slots.length) throw new StateShapeError(`the state ends after ${slots.length} slots`);
      return at + 1;
    case "optional":
      return flagAt(slots, at) ? skip(schema, type.of, slots, at + 1) : at + 1;
    default:
      throw new StateShapeError(`a ${type.kind} stands where a scalar is expected`);
  }
}

function skipObject(schema: StateSchema, name: string, slots: Float64Array, at: number): number {
  let end = at;
  for (const { type } of fieldsOf(schema, name)) end = skip(schema, type, slots, end);
  return end;
}

function flagAt(slots: Float64Array, at: number): boolean {
  const flag = slots[at];
  if (flag !== 0 && flag !== 1)
    throw new StateShapeError(`slot ${at} of the state is ${flag}, and tells neither 0 nor 1`);
  return flag === 1;
}

function checkEnd(slots: Float64Array, end: number): void {
  if (end !== slots.length)
    throw new StateShapeError(`the state has ${slots.length} slots, and its schema tells ${end}`);
}

function fieldsOf(schema: StateSchema, name: string): readonly StateField[] {
  const found = schema.classes.find((candidate) => candidate.name === name);
  if (found === undefined) throw new StateShapeError(`the schema names a class ${name} that it does not describe`);
  return found.fields;
}

function membersOf(schema: StateSchema, name: string): readonly string[] {
  const found = schema.enums?.find((candidate) => candidate.name === name);
  if (found === undefined) throw new StateShapeError(`the schema names an enum ${name} that it does not describe`);
  return found.members;
}

/** A type as an author writes it. */
export function showStateType(type: StateType): string {
  switch (type.kind) {
    case "scalar":
      return scalarNames[type.type];
    case "optional":
      return `${showStateType(type.of)} | None`;
    case "list":
      return `list[${showStateType(type.of)}]`;
    case "object":
      return type.class;
    case "enum":
      return type.enum;
    case "str":
      return "str";
    case "dict":
      return `dict[${showStateType(type.key)}, ${showStateType(type.of)}]`;
    case "tuple":
      return `tuple[${type.items.map(showStateType).join(", ")}]`;
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
