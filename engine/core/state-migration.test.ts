import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { StateField, StateSchema, StateType } from "../../runtime/abi/abi-file.ts";
import { type FieldMove, planMigration, type StateMigration, StateShapeError } from "./state-migration.ts";

type Classes = Readonly<Record<string, Readonly<Record<string, StateType>>>>;
/** A value as a tree: objects by field name, lists as arrays, None as null. */
type Tree = number | null | readonly Tree[] | { readonly [field: string]: Tree };

const scalar = (type: "int" | "float" | "bool" | "price" | "size" | "usd" | "outcome"): StateType => ({
  kind: "scalar",
  type,
});
const int = scalar("int");
const float = scalar("float");
const optional = (of: StateType): StateType => ({ kind: "optional", of });
const list = (of: StateType): StateType => ({ kind: "list", of });
const object = (name: string): StateType => ({ kind: "object", class: name });

function schema(classes: Classes, enums: Readonly<Record<string, readonly string[]>> = {}): StateSchema {
  const described = Object.entries(classes).map(([name, fields]) => ({
    name,
    fields: Object.entries(fields).map(([field, type]): StateField => ({ name: field, type })),
  }));
  const members = Object.entries(enums).map(([name, members]) => ({ name, members }));
  return { strategy: "S", classes: described, enums: members, hash: JSON.stringify([classes, enums]) };
}

function encode(of: StateSchema, type: StateType, value: Tree): number[] {
  switch (type.kind) {
    case "scalar":
    case "enum":
      return [value as number];
    case "optional":
      return value === null ? [0] : [1, ...encode(of, type.of, value)];
    case "list": {
      const items = value as readonly Tree[];
      return [items.length, ...items.flatMap((item) => encode(of, type.of, item))];
    }
    case "object": {
      const fields = of.classes.find((c) => c.name === type.class)?.fields ?? [];
      return fields.flatMap((f) => encode(of, f.type, (value as Record<string, Tree>)[f.name] as Tree));
    }
  }
}

const slots = (of: StateSchema, value: Tree) => Float64Array.from(encode(of, object(of.strategy), value));

function plan(from: StateSchema, to: StateSchema, kind: "swap" | "rollback" = "swap"): StateMigration {
  const found = planMigration(from, to, kind);
  if (!found.ok) throw new Error(JSON.stringify(found.refusals));
  return found.migration;
}

function refusals(from: StateSchema, to: StateSchema) {
  const found = planMigration(from, to, "swap");
  return found.ok ? [] : found.refusals.map(({ code, field, from, to }) => [code, field, from, to]);
}

const brief = (moves: readonly FieldMove[]) => moves.map(({ field, fate, from, to }) => [field, fate, from, to]);

describe("field by field", () => {
  const before = schema({
    S: { n: int, fair: object("Ewma"), old: float, mids: list(float), last: scalar("price") },
    Ewma: { value: float, count: int },
  });
  const after = schema({
    S: { last: optional(scalar("price")), fair: object("Ewma"), n: float, mids: list(float), extra: int },
    Ewma: { count: int, seen: scalar("bool"), value: float },
  });
  const old = slots(before, { n: 7, fair: { value: 0.5, count: 3 }, old: 9, mids: [1, 2, 3], last: 5500 });
  const fresh = slots(after, { last: null, fair: { count: 0, seen: 1, value: 0 }, n: 0, mids: [], extra: 42 });

  test("carried, converted, new and dropped, whatever the order", () => {
    const { moves, apply } = plan(before, after);
    expect(brief(moves)).toEqual([
      ["last", "converted", "Price", "Price | None"],
      ["fair.count", "carried", "int", "int"],
      ["fair.seen", "new", null, "bool"],
      ["fair.value", "carried", "float", "float"],
      ["n", "converted", "int", "float"],
      ["mids[]", "carried", "float", "float"],
      ["extra", "new", null, "int"],
      ["old", "dropped", "float", null],
    ]);
    const expected = { last: 5500, fair: { count: 3, seen: 1, value: 0.5 }, n: 7, mids: [1, 2, 3], extra: 42 };
    expect(apply(old, fresh)).toEqual(slots(after, expected));
  });

  test("on the way back what has no way is restored", () => {
    const forward = plan(before, after).apply(old, fresh);
    const { moves, apply } = plan(after, before, "rollback");
    expect(brief(moves)).toEqual([
      ["n", "restored", "float", "int"],
      ["fair.value", "carried", "float", "float"],
      ["fair.count", "carried", "int", "int"],
      ["fair.seen", "dropped", "bool", null],
      ["old", "restored", null, "float"],
      ["mids[]", "carried", "float", "float"],
      ["last", "restored", "Price | None", "Price"],
      ["extra", "dropped", "int", null],
    ]);
    expect(apply(forward, old)).toEqual(old);
  });

  test("refused with the field's name", () => {
    const S = (fields: Record<string, StateType>, more: Classes = {}) => schema({ S: fields, ...more });
    expect(refusals(S({ a: float }), S({ a: int }))).toEqual([["PMT1020", "a", "float", "int"]]);
    expect(refusals(S({ a: optional(int) }), S({ a: int }))).toEqual([["PMT1020", "a", "int | None", "int"]]);
    expect(refusals(S({ a: list(int) }), S({ a: int }))).toEqual([["PMT1020", "a", "list[int]", "int"]]);
    expect(refusals(S({ a: scalar("price") }), S({ a: scalar("usd") }))).toEqual([["PMT1020", "a", "Price", "Usd"]]);
    expect(refusals(S({ a: object("A") }, { A: {} }), S({ a: object("B") }, { B: {} }))).toEqual([
      ["PMT1020", "a", "A", "B"],
    ]);
    const legs = (leg: Record<string, StateType>) => S({ legs: list(object("Leg")) }, { Leg: leg });
    expect(refusals(legs({ size: int }), legs({ size: int, price: int }))).toEqual([
      ["PMT1021", "legs[].price", null, "int"],
    ]);
    expect(refusals(legs({ size: int, gone: int }), legs({ size: float }))).toEqual([]);
  });

  test("members of an enum by their name", () => {
    const side = (...members: string[]) =>
      schema({ S: { a: list({ kind: "enum", enum: "Side" }) } }, { Side: members });
    const { moves, apply } = plan(side("BUY", "SELL"), side("NONE", "SELL", "BUY"));
    expect(brief(moves)).toEqual([["a[]", "converted", "Side(BUY, SELL)", "Side(NONE, SELL, BUY)"]]);
    expect(apply(Float64Array.of(3, 0, 1, 0), Float64Array.of(0))).toEqual(Float64Array.of(3, 2, 1, 2));
    expect(() => apply(Float64Array.of(1, 2), Float64Array.of(0))).toThrow(StateShapeError);
    expect(refusals(side("BUY", "SELL"), side("BUY"))).toEqual([["PMT1020", "a[]", "Side(BUY, SELL)", "Side(BUY)"]]);
  });

  test("a class that holds itself", () => {
    const node = (value: StateType) =>
      schema({ S: { head: optional(object("Node")) }, Node: { value, next: optional(object("Node")) } });
    const chain: Tree = { head: { value: 1, next: { value: 2, next: null } } };
    const { apply } = plan(node(int), node(float));
    expect(apply(slots(node(int), chain), slots(node(float), { head: null }))).toEqual(slots(node(float), chain));
  });
});

const side: StateType = { kind: "enum", enum: "Side" };
/** Types of up to three levels over the scalars and the classes A and B. */
const types: fc.Arbitrary<StateType> = fc.letrec<{ type: StateType }>((tie) => ({
  type: fc.oneof(
    { depthSize: "small", maxDepth: 3 },
    fc.constantFrom(int, float, scalar("bool"), scalar("price"), object("A"), object("B"), side),
    tie("type").map(optional),
    tie("type").map(list),
  ),
})).type;

/** Scalars only, so that the classes do not hold each other. */
const flat = fc.constantFrom(int, float, scalar("bool"), scalar("size"), optional(int), list(float));
const names = ["a", "b", "c", "d", "e", "f"] as const;
const fieldsOf = (type: fc.Arbitrary<StateType>) =>
  fc
    .uniqueArray(fc.tuple(fc.constantFrom(...names), type), { maxLength: 6, selector: ([name]) => name })
    .map((entries) => Object.fromEntries(entries));
const sides = fc.shuffledSubarray(["BUY", "SELL", "NONE"], { minLength: 1 });
const schemas = fc
  .tuple(fc.record({ S: fieldsOf(types), A: fieldsOf(flat), B: fieldsOf(flat) }), sides)
  .map(([classes, members]) => schema(classes, { Side: members }));

function values(of: StateSchema, type: StateType): fc.Arbitrary<readonly number[]> {
  switch (type.kind) {
    case "scalar":
      if (type.type === "bool") return fc.constantFrom([0], [1]);
      if (type.type === "float") return fc.double().map((x) => [x]);
      return fc.maxSafeInteger().map((x) => [x]);
    case "enum": {
      const members = of.enums?.find((e) => e.name === type.enum)?.members ?? [];
      return fc.nat({ max: members.length - 1 }).map((x) => [x]);
    }
    case "optional":
      return fc.oneof(
        fc.constant([0]),
        values(of, type.of).map((inner) => [1, ...inner]),
      );
    case "list":
      return fc.array(values(of, type.of), { maxLength: 4 }).map((items) => [items.length, ...items.flat()]);
    case "object": {
      const fields = of.classes.find((c) => c.name === type.class)?.fields ?? [];
      return fc.tuple(...fields.map((f) => values(of, f.type))).map((parts) => parts.flat());
    }
  }
}

const states = (of: StateSchema) => values(of, object(of.strategy)).map((x) => Float64Array.from(x));
const shuffled = (of: StateSchema): fc.Arbitrary<StateSchema> =>
  fc
    .tuple(...of.classes.map(({ fields }) => fc.shuffledSubarray([...fields], { minLength: fields.length })))
    .map((all) => ({ ...of, classes: of.classes.map((c, i) => ({ ...c, fields: all[i] as StateField[] })) }));

describe("laws", () => {
  test("the same schema carries the state bit by bit", () => {
    const cases = schemas.chain((s) => fc.tuple(fc.constant(s), states(s), states(s)));
    fc.assert(
      fc.property(cases, ([s, old, fresh]) => {
        const { moves, apply } = plan(s, s);
        expect(moves.every(({ fate }) => fate === "carried")).toBe(true);
        expect(apply(old, fresh)).toEqual(old);
      }),
    );
  });

  test("another order of the fields loses nothing", () => {
    const cases = schemas
      .chain((s) => fc.tuple(fc.constant(s), shuffled(s)))
      .chain(([s, t]) => fc.tuple(fc.constant(s), fc.constant(t), states(s), states(t)));
    fc.assert(
      fc.property(cases, ([s, t, old, fresh]) => {
        const there = plan(s, t).apply(old, fresh);
        expect(there.length).toBe(old.length);
        expect(plan(t, s).apply(there, new Float64Array(old))).toEqual(old);
      }),
    );
  });

  test("there and back is where it was, whatever was converted, dropped or new", () => {
    let accepted = 0;
    const cases = fc
      .tuple(schemas, schemas)
      .chain(([s, t]) => fc.tuple(fc.constant(s), fc.constant(t), states(s), states(t)));
    fc.assert(
      fc.property(cases, ([s, t, old, fresh]) => {
        const forward = planMigration(s, t, "swap");
        if (!forward.ok) return;
        accepted += 1;
        const there = forward.migration.apply(old, fresh);
        expect(plan(t, s, "rollback").apply(there, old)).toEqual(old);
      }),
      { numRuns: 2000 },
    );
    expect(accepted).toBeGreaterThan(50);
  });

  test("slots that are no state are refused, never followed", () => {
    const junk = fc.array(fc.oneof(fc.double(), fc.integer({ min: 0, max: 3 })), { maxLength: 30 });
    fc.assert(
      fc.property(schemas, junk, junk, (s, old, fresh) => {
        try {
          plan(s, s).apply(Float64Array.from(old), Float64Array.from(fresh));
        } catch (error) {
          expect(error).toBeInstanceOf(StateShapeError);
        }
      }),
    );
  });
});
