import type { StateField, StateSchema, StateType } from "../../runtime/abi/abi-file.ts";
import { fieldsOf, isReference, membersOf, type ReferenceType, showStateType, typeKey } from "./state-graph.ts";

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
  /** Path from the strategy: `fair.value`, `nodes[].weight` for every element of a list or value of a dict, `pair[0]`. */
  readonly field: string;
  readonly fate: FieldFate;
  /** Types in the module that is left and in the one that follows, or null where it has no such field. */
  readonly from: string | null;
  readonly to: string | null;
}

/** Why a field cannot follow. */
export interface FieldRefusal {
  /**
   * PMT1020: no way from the one type to the other; `isShared`: the way would part what two fields share.
   * PMT1021: a new field of objects that are carried, and a new strategy does not tell its first value.
   */
  readonly code: "PMT1020" | "PMT1021";
  readonly field: string;
  readonly from: string | null;
  readonly to: string;
  readonly isShared?: boolean;
}

/** How one value is made from an old one. */
export type Step =
  /** One slot, or a text, as it is. */
  | { readonly kind: "scalar" | "str" }
  /** An enum of other members: the new ordinal by the old one. */
  | { readonly kind: "enum"; readonly ordinals: readonly number[] }
  /** A value that an optional now holds. */
  | { readonly kind: "wrap" | "optional"; readonly of: Step }
  | { readonly kind: "tuple"; readonly items: readonly Step[] }
  /** The number of an object, a list or a dict; 0 stays None. */
  | { readonly kind: "ref"; readonly node: NodeStep }
  /** A number with a tag, by the old tag; 0, 0 stays None. */
  | { readonly kind: "tagged"; readonly classes: readonly TaggedStep[] }
  /** The number of an object that now has a tag. */
  | { readonly kind: "tag"; readonly class: TaggedStep };

export interface TaggedStep {
  readonly tag: number;
  readonly node: NodeStep;
}

/** How the contents of one object, list or dict are made. There is one for each pair of types. */
export type NodeStep = ObjectStep | ListStep | SetStep | DictStep;

interface Place {
  /** Where the pair of types was first met, and the types. */
  readonly path: string;
  readonly from: string;
  readonly to: string;
}

export interface ObjectStep extends Place {
  readonly kind: "object";
  /** By field of the new class. */
  readonly fields: FieldStep[];
}

export interface FieldStep {
  readonly path: string;
  readonly type: StateType;
  /** Ordinal of the old field and how it becomes the new one; null: from the fresh state. */
  readonly carried: { readonly old: number; readonly step: Step } | null;
}

export interface ListStep extends Place {
  readonly kind: "list" | "deque";
  of: Step;
}

export interface SetStep extends Place {
  readonly kind: "set";
  /** A text or one slot; slots are put in order again. */
  of: Step;
}

export interface DictStep extends Place {
  readonly kind: "dict";
  key: Step;
  of: Step;
}

const AS_IS: Step = { kind: "scalar" };
const TEXT: Step = { kind: "str" };

/** Plans the steps from one schema to another; a way back refuses nothing (see `planMigration`). */
export class Planner {
  readonly moves: FieldMove[] = [];
  readonly refusals: FieldRefusal[] = [];
  /** Whether some field is taken from the fresh state. */
  usesFresh = false;
  readonly #from: StateSchema;
  readonly #to: StateSchema;
  readonly #isWayBack: boolean;
  /** Enums of one name whose members differ. */
  readonly #changedEnums: ReadonlySet<string>;
  readonly #nodes = new Map<string, NodeStep>();

  constructor(from: StateSchema, to: StateSchema, isWayBack: boolean) {
    this.#from = from;
    this.#to = to;
    this.#isWayBack = isWayBack;
    this.#changedEnums = new Set(
      (from.enums ?? [])
        .filter(({ name, members }) => {
          const other = to.enums?.find((candidate) => candidate.name === name);
          return other !== undefined && other.members.join() !== members.join();
        })
        .map(({ name }) => name),
    );
  }

  /** The strategies are matched by their role. */
  root(): ObjectStep {
    const step: ObjectStep = { kind: "object", path: "", from: this.#from.strategy, to: this.#to.strategy, fields: [] };
    this.#nodes.set(`${step.from} => ${step.to}`, step);
    this.#fields(step, true);
    return step;
  }

  /** `isSure`: a fresh strategy surely has such an object in this place. */
  #fields(step: ObjectStep, isSure: boolean): void {
    const before = fieldsOf(this.#from, step.from);
    const after = fieldsOf(this.#to, step.to);
    const prefix = step.path === "" ? "" : `${step.path}.`;
    for (const field of after) {
      const old = before.findIndex((candidate) => candidate.name === field.name);
      step.fields.push(this.#field(before[old], old, field, `${prefix}${field.name}`, isSure));
    }
    for (const { name, type } of before) {
      if (after.some((field) => field.name === name)) continue;
      this.moves.push({ field: `${prefix}${name}`, fate: "dropped", from: this.#show(this.#from, type), to: null });
    }
  }

  #field(before: StateField | undefined, old: number, { type }: StateField, path: string, isSure: boolean): FieldStep {
    const to = this.#show(this.#to, type);
    if (before !== undefined) {
      const from = this.#show(this.#from, before.type);
      const mark = this.moves.length;
      const step = this.#value(before.type, type, path, isSure);
      if (step !== null) {
        this.#tell(mark, { field: path, fate: from === to ? "carried" : "converted", from, to });
        return { path, type, carried: { old, step } };
      }
      this.moves.length = mark;
      if (!this.#isWayBack) this.refusals.push({ code: "PMT1020", field: path, from, to });
    }
    this.usesFresh = true;
    const from = before === undefined ? null : this.#show(this.#from, before.type);
    this.moves.push({ field: path, fate: this.#isWayBack ? "restored" : "new", from, to });
    return { path, type, carried: null };
  }

  /** Adds the move of a field: one line where nothing inside of it changes, else those of the parts that do. */
  #tell(mark: number, move: FieldMove): void {
    const inner = this.moves.slice(mark);
    if (inner.every(({ fate }) => fate === "carried")) this.moves.length = mark;
    else if (move.fate === "carried") return;
    this.moves.push(move);
  }

  /** Null: there is no way from the one type to the other. */
  #value(from: StateType, to: StateType, path: string, isSure: boolean): Step | null {
    if (to.kind === "optional") {
      const of = this.#value(from.kind === "optional" ? from.of : from, to.of, path, false);
      if (of === null || of.kind === "ref" || of.kind === "tagged" || of.kind === "tag") return of;
      return { kind: from.kind === "optional" ? "optional" : "wrap", of };
    }
    if (from.kind === "scalar" && to.kind === "scalar") {
      return from.type === to.type || (from.type === "int" && to.type === "float") ? AS_IS : null;
    }
    if (from.kind === "enum" && to.kind === "enum") return from.enum === to.enum ? this.#enum(from.enum) : null;
    if (from.kind === "str") return to.kind === "str" ? TEXT : null;
    if (from.kind === "tuple" && to.kind === "tuple") {
      if (from.items.length !== to.items.length) return null;
      const items = from.items.map((item, i) => this.#value(item, to.items[i]!, `${path}[${i}]`, isSure));
      return items.includes(null) ? null : { kind: "tuple", items: items as Step[] };
    }
    if (to.kind === "union") return this.#union(from, to, path);
    if (isReference(from) && isReference(to)) return this.#reference(from, to, path, isSure);
    return null;
  }

  /** Classes are matched by their names, and each old one must be there still. */
  #union(from: StateType, to: StateType & { kind: "union" }, path: string): Step | null {
    const one = (name: string): TaggedStep | null => {
      const tag = to.classes.indexOf(name);
      const type: ReferenceType = { kind: "object", class: name };
      const step = tag < 0 ? null : this.#reference(type, type, path, false);
      return step?.kind === "ref" ? { tag, node: step.node } : null;
    };
    if (from.kind === "object") {
      const step = one(from.class);
      return step === null ? null : { kind: "tag", class: step };
    }
    if (from.kind !== "union") return null;
    const classes = from.classes.map(one);
    return classes.includes(null) ? null : { kind: "tagged", classes: classes as TaggedStep[] };
  }

  #reference(from: ReferenceType, to: ReferenceType, path: string, isSure: boolean): Step | null {
    if (from.kind !== to.kind || (from.kind === "object" && to.kind === "object" && from.class !== to.class))
      return null;
    const key = `${typeKey(from)} => ${typeKey(to)}`;
    const known = this.#nodes.get(key);
    // What is restored must be in the state that it is restored from.
    if (this.#isWayBack && !isSure && !this.#isWhole(from, to)) return null;
    if (known !== undefined) return { kind: "ref", node: known };
    const place = { path, from: typeKey(from), to: typeKey(to) };
    if (from.kind === "object") {
      const node: ObjectStep = { kind: "object", ...place, fields: [] };
      this.#nodes.set(key, node);
      this.#fields(node, isSure);
      return { kind: "ref", node };
    }
    // Known before its elements are: a list may hold its own kind.
    const node: ListStep | SetStep | DictStep =
      from.kind === "dict"
        ? { kind: "dict", ...place, key: AS_IS, of: AS_IS }
        : { kind: from.kind, ...place, of: AS_IS };
    this.#nodes.set(key, node);
    const of = this.#value(from.of, (to as typeof from).of, `${path}[]`, false);
    // A set keeps its kind of elements: a list of them may become wider.
    const keyStep = from.kind === "dict" ? this.#value(from.key, (to as typeof from).key, path, false) : AS_IS;
    if (of === null || keyStep === null || (from.kind === "set" && typeKey(from) !== typeKey(to))) {
      this.#nodes.delete(key);
      return null;
    }
    node.of = of;
    if (node.kind === "dict") node.key = keyStep;
    return { kind: "ref", node };
  }

  /** Whether all that a value reaches has a way, so that nothing of it must be new. */
  #isWhole(from: ReferenceType, to: ReferenceType): boolean {
    const trial = new Planner(this.#from, this.#to, false);
    return trial.#reference(from, to, "", false) !== null && trial.refusals.length === 0 && !trial.usesFresh;
  }

  /** Members are matched by name; each old one must be there still. */
  #enum(name: string): Step | null {
    if (!this.#changedEnums.has(name)) return AS_IS;
    const after = membersOf(this.#to, name);
    const ordinals = membersOf(this.#from, name).map((member) => after.indexOf(member));
    return ordinals.includes(-1) ? null : { kind: "enum", ordinals };
  }

  #show(schema: StateSchema, type: StateType): string {
    return showStateType(type, (name) =>
      this.#changedEnums.has(name) ? `${name}(${membersOf(schema, name).join(", ")})` : name,
    );
  }
}
