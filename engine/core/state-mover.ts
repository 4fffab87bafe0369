import type { StateSchema, StateType } from "../../runtime/abi/abi-file.ts";
import { isReference, StateGraph, StateShapeError } from "./state-graph.ts";
import type { FieldRefusal, FieldStep, NodeStep, ObjectStep, Step } from "./state-plan.ts";

/** Thrown where a plan holds, and the state at hand cannot follow it. */
export class MigrationRefused extends Error {
  override readonly name = "MigrationRefused";
  readonly refusal: FieldRefusal;

  constructor(refusal: FieldRefusal) {
    super(`the state field ${refusal.field} cannot be carried`);
    this.refusal = refusal;
  }
}

/**
 * Makes one state: numbers what the new module will hold in the order in which it will meet it, so that
 * the slots are those which it would save itself.
 */
export class Mover {
  readonly #old: StateGraph;
  readonly #fresh: StateGraph | null;
  readonly #root: ObjectStep;
  readonly #out: Slots;
  /** By old number: the new one, or 0, and the step that it was met with. */
  readonly #numbers: Int32Array;
  readonly #steps: (NodeStep | undefined)[] = [];
  readonly #freshNumbers: Int32Array;
  /** Objects of both states that stand in the same place, both ways. */
  readonly #freshOf = new Map<number, number>();
  readonly #oldOf = new Map<number, { readonly old: number; readonly step: NodeStep }>();
  /** What has a new number, in that order: old ones with their step, fresh ones without. */
  readonly #queue: { readonly number: number; readonly step: NodeStep | null }[] = [];

  /** `fresh`: null where the plan takes nothing from it. Throws StateShapeError. */
  constructor(root: ObjectStep, from: StateSchema, to: StateSchema, old: Float64Array, fresh: Float64Array | null) {
    this.#root = root;
    this.#old = new StateGraph(from, old);
    this.#fresh = fresh === null ? null : new StateGraph(to, fresh);
    this.#out = new Slots(old.length + (fresh?.length ?? 0) + 64);
    this.#numbers = new Int32Array(this.#old.types.length + 1);
    this.#freshNumbers = new Int32Array((this.#fresh?.types.length ?? 0) + 1);
  }

  /** Throws StateShapeError, MigrationRefused. */
  run(): Float64Array {
    if (this.#fresh !== null) this.#pair(this.#fresh);
    this.#numberOf(1, this.#root);
    for (let i = 0; i < this.#queue.length; i++) {
      const { number, step } = this.#queue[i]!;
      if (step === null) this.#freshContents(number);
      else this.#contents(number, step);
    }
    return this.#out.taken();
  }

  /** Finds the objects that both states have in the same place, from the strategy on. */
  #pair(fresh: StateGraph): void {
    const open: { readonly old: number; readonly new: number; readonly step: ObjectStep }[] = [];
    const meet = (old: number, other: number, step: NodeStep): void => {
      if (old === 0 || other === 0) return;
      if (!this.#oldOf.has(other)) this.#oldOf.set(other, { old, step });
      if (this.#freshOf.has(old)) return;
      this.#freshOf.set(old, other);
      if (step.kind === "object") open.push({ old, new: other, step });
    };
    const value = (step: Step, type: StateType, oldAt: number, freshAt: number): void => {
      const there = fresh.slots[freshAt]!;
      if (step.kind === "ref") meet(this.#old.slots[oldAt]!, there, step.node);
      else if (step.kind === "tagged" || step.kind === "tag") {
        const each = step.kind === "tag" ? step.class : step.classes[this.#old.slots[oldAt + 1]!];
        // Objects of two classes have nothing in common.
        if (each !== undefined && each.tag === fresh.slots[freshAt + 1])
          meet(this.#old.slots[oldAt]!, there, each.node);
      } else if (step.kind === "tuple" && type.kind === "tuple") {
        const { slots } = this.#old;
        let at = oldAt;
        let other = freshAt;
        step.items.forEach((item, i) => {
          value(item, type.items[i]!, at, other);
          at = stepEnd(item, slots, at);
          other = fresh.skip(type.items[i]!, other);
        });
      }
    };
    meet(1, 1, this.#root);
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const { step } = next;
      const start = this.#old.starts[next.old - 1]!;
      const freshStart = fresh.starts[next.new - 1]!;
      const offsets = this.#old.offsets(step.from, start);
      const freshOffsets = fresh.offsets(step.to, freshStart);
      step.fields.forEach(({ carried, type }, i) => {
        if (carried === null) return;
        value(carried.step, type, start + offsets[carried.old]!, freshStart + freshOffsets[i]!);
      });
    }
  }

  #numberOf(number: number, step: NodeStep): number {
    const known = this.#numbers[number]!;
    if (known === 0) {
      this.#steps[number] = step;
      const given = this.#queue.push({ number, step });
      this.#numbers[number] = given;
      return given;
    }
    const first = this.#steps[number]!;
    if (first !== step) {
      const { path: field, from, to } = first.from === first.to ? step : first;
      throw new MigrationRefused({ code: "PMT1020", field, from, to, isShared: true });
    }
    return known;
  }

  #freshNumberOf(number: number): number {
    const partner = this.#oldOf.get(number);
    if (partner !== undefined) return this.#numberOf(partner.old, partner.step);
    const known = this.#freshNumbers[number]!;
    if (known !== 0) return known;
    const given = this.#queue.push({ number, step: null });
    this.#freshNumbers[number] = given;
    return given;
  }

  #contents(number: number, step: NodeStep): void {
    const start = this.#old.starts[number - 1]!;
    if (step.kind === "object") {
      this.#object(number, step, start);
      return;
    }
    const { slots } = this.#old;
    let at = start;
    // The greatest length of a deque.
    if (step.kind === "deque") this.#out.put(slots[at++]!);
    const count = slots[at]!;
    if ((step.kind === "list" || step.kind === "deque") && step.of.kind === "scalar") {
      this.#out.copy(slots, at, at + 1 + count);
      return;
    }
    this.#out.put(count);
    if (step.kind === "set" && step.of.kind === "enum") {
      this.#members(step.of.ordinals, slots.subarray(at + 1, at + 1 + count));
      return;
    }
    at += 1;
    for (let i = 0; i < count; i++) {
      if (step.kind === "dict") at = this.#value(step.key, at);
      at = this.#value(step.of, at);
    }
  }

  /** Members of a set by their new ordinals, which may stand in another order. */
  #members(ordinals: readonly number[], old: Float64Array): void {
    const moved = Array.from(old, (slot) => {
      const ordinal = ordinals[slot];
      if (ordinal === undefined) throw new StateShapeError(`${slot} in a set of the state is no member of its enum`);
      return ordinal;
    });
    for (const ordinal of moved.sort((a, b) => a - b)) this.#out.put(ordinal);
  }

  #object(number: number, step: ObjectStep, start: number): void {
    const offsets = this.#old.offsets(step.from, start);
    for (let i = 0; i < step.fields.length; i++) {
      const field = step.fields[i]!;
      if (field.carried !== null) this.#value(field.carried.step, start + offsets[field.carried.old]!);
      else this.#first(number, step, i, field);
    }
  }

  /** Writes the value that starts at `at` of the old state; returns where it ends. */
  #value(step: Step, at: number): number {
    const { slots } = this.#old;
    switch (step.kind) {
      case "scalar":
        this.#out.put(slots[at]!);
        return at + 1;
      case "str": {
        const end = stepEnd(step, slots, at);
        this.#out.copy(slots, at, end);
        return end;
      }
      case "enum": {
        const ordinal = step.ordinals[slots[at]!];
        if (ordinal === undefined) throw new StateShapeError(`slot ${at} of the state is no member of its enum`);
        this.#out.put(ordinal);
        return at + 1;
      }
      case "wrap":
        this.#out.put(1);
        return this.#value(step.of, at);
      case "optional":
        this.#out.put(slots[at]!);
        return slots[at] === 0 ? at + 1 : this.#value(step.of, at + 1);
      case "tuple": {
        let end = at;
        for (const item of step.items) end = this.#value(item, end);
        return end;
      }
      case "ref":
        this.#out.put(slots[at] === 0 ? 0 : this.#numberOf(slots[at]!, step.node));
        return at + 1;
      case "tagged":
      case "tag": {
        const each = step.kind === "tag" ? step.class : step.classes[slots[at + 1]!];
        if (each === undefined) throw new StateShapeError(`slot ${at + 1} of the state tells no class`);
        const isNone = slots[at] === 0;
        this.#out.put(isNone ? 0 : this.#numberOf(slots[at]!, each.node));
        this.#out.put(isNone ? 0 : each.tag);
        return stepEnd(step, slots, at);
      }
    }
  }

  /** Writes the first value of a new field: that of the fresh object in the same place, else that of its class. */
  #first(number: number, step: ObjectStep, ordinal: number, field: FieldStep): void {
    const fresh = this.#fresh!;
    const partner = this.#freshOf.get(number);
    const start = partner === undefined ? this.#classStart(step, ordinal, field) : fresh.starts[partner - 1]!;
    this.#freshValue(field.type, start + fresh.offsets(step.to, start)[ordinal]!);
  }

  /** A fresh object of the class, where all of them have one value in the field and it has no identity. */
  #classStart({ to }: ObjectStep, ordinal: number, { path, type }: FieldStep): number {
    const fresh = this.#fresh!;
    const places = fresh.starts
      .filter((_, i) => {
        const found = fresh.types[i]!;
        return found.kind === "object" && found.class === to;
      })
      .map((start) => {
        const at = start + fresh.offsets(to, start)[ordinal]!;
        return { start, text: fresh.slots.subarray(at, fresh.skip(type, at)).join() };
      });
    const [first] = places;
    if (first === undefined || holdsReference(type) || places.some(({ text }) => text !== first.text)) {
      throw new MigrationRefused({ code: "PMT1021", field: path, from: null, to });
    }
    return first.start;
  }

  #freshContents(number: number): void {
    const fresh = this.#fresh!;
    const type = fresh.types[number - 1]!;
    let at = fresh.starts[number - 1]!;
    if (type.kind === "object") {
      for (const field of fresh.fieldTypes(type.class)) at = this.#freshValue(field, at);
      return;
    }
    if (type.kind === "deque") this.#out.put(fresh.slots[at++]!);
    const count = fresh.slots[at++]!;
    this.#out.put(count);
    for (let i = 0; i < count; i++) {
      if (type.kind === "dict") at = this.#freshValue(type.key, at);
      at = this.#freshValue(type.of, at);
    }
  }

  /** Writes a value of the fresh state as it is, but for the numbers; returns where it ends there. */
  #freshValue(type: StateType, at: number): number {
    const { slots } = this.#fresh!;
    if (type.kind === "tuple") return type.items.reduce((end, item) => this.#freshValue(item, end), at);
    if (type.kind === "union" || (type.kind === "optional" && type.of.kind === "union")) {
      this.#out.put(slots[at] === 0 ? 0 : this.#freshNumberOf(slots[at]!));
      this.#out.put(slots[at + 1]!);
      return at + 2;
    }
    const reference = isReference(type) || (type.kind === "optional" && isReference(type.of));
    if (reference) {
      this.#out.put(slots[at] === 0 ? 0 : this.#freshNumberOf(slots[at]!));
      return at + 1;
    }
    if (type.kind === "optional") {
      this.#out.put(slots[at]!);
      return slots[at] === 0 ? at + 1 : this.#freshValue(type.of, at + 1);
    }
    const end = this.#fresh!.skip(type, at);
    this.#out.copy(slots, at, end);
    return end;
  }
}

/** End of an old value. */
function stepEnd(step: Step, slots: Float64Array, at: number): number {
  switch (step.kind) {
    case "str":
      return at + 1 + Math.ceil(slots[at]! / 3);
    case "wrap":
      return stepEnd(step.of, slots, at);
    case "tagged":
      return at + 2;
    case "optional":
      return slots[at] === 0 ? at + 1 : stepEnd(step.of, slots, at + 1);
    case "tuple":
      return step.items.reduce((end, item) => stepEnd(item, slots, end), at);
    default:
      return at + 1;
  }
}

function holdsReference(type: StateType): boolean {
  if (type.kind === "optional") return holdsReference(type.of);
  return isReference(type) || type.kind === "union" || (type.kind === "tuple" && type.items.some(holdsReference));
}

/** Slots that grow. */
class Slots {
  #slots: Float64Array;
  #length = 0;

  constructor(size: number) {
    this.#slots = new Float64Array(size);
  }

  put(x: number): void {
    if (this.#length === this.#slots.length) this.#grow(1);
    this.#slots[this.#length++] = x;
  }

  copy(from: Float64Array, begin: number, end: number): void {
    const count = end - begin;
    if (this.#length + count > this.#slots.length) this.#grow(count);
    this.#slots.set(from.subarray(begin, end), this.#length);
    this.#length += count;
  }

  taken(): Float64Array {
    return this.#slots.slice(0, this.#length);
  }

  #grow(count: number): void {
    const larger = new Float64Array(2 * this.#slots.length + count);
    larger.set(this.#slots.subarray(0, this.#length));
    this.#slots = larger;
  }
}
