import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { StateSchema, StateType } from "../../runtime/abi/abi-file.ts";
import { StateShapeError } from "./state-graph.ts";
import { planMigration, type StateMigration } from "./state-migration.ts";

const int: StateType = { kind: "scalar", type: "int" };
const float: StateType = { kind: "scalar", type: "float" };
const price: StateType = { kind: "scalar", type: "price" };
const optional = (of: StateType): StateType => ({ kind: "optional", of });

function schema(fields: Readonly<Record<string, StateType>>, side: readonly string[] = ["BUY", "SELL"]): StateSchema {
  const described = Object.entries(fields).map(([name, type]) => ({ name, type }));
  return {
    strategy: "S",
    classes: [{ name: "S", fields: described }],
    enums: [{ name: "Side", members: side }],
    hash: JSON.stringify([fields, side]),
  };
}

function plan(from: StateSchema, to: StateSchema, kind: "swap" | "rollback" = "swap"): StateMigration {
  const found = planMigration(from, to, kind);
  if (!found.ok) throw new Error(JSON.stringify(found.refusals));
  return found.migration;
}

const refused = (from: StateSchema, to: StateSchema) => {
  const found = planMigration(from, to, "swap");
  return found.ok ? [] : found.refusals.map(({ code, field }) => [code, field]);
};

describe("field by field", () => {
  const before = schema({ n: int, old: float, last: price });
  const after = schema({ last: optional(price), n: float, extra: int });

  test("carried, converted, new and dropped, whatever the order", () => {
    const { moves, apply } = plan(before, after);
    expect(moves.map(({ field, fate }) => [field, fate])).toEqual([
      ["last", "converted"],
      ["n", "converted"],
      ["extra", "new"],
      ["old", "dropped"],
    ]);
    expect(apply(Float64Array.of(7, 9, 5500), Float64Array.of(0, 0, 42))).toEqual(Float64Array.of(1, 5500, 7, 42));
  });

  test("members of an enum by their name", () => {
    const side: StateType = { kind: "enum", enum: "Side" };
    const { apply } = plan(schema({ a: side }), schema({ a: side }, ["NONE", "SELL", "BUY"]));
    expect(apply(Float64Array.of(0), Float64Array.of(0))).toEqual(Float64Array.of(2));
    expect(() => apply(Float64Array.of(2), Float64Array.of(0))).toThrow(StateShapeError);
    expect(refused(schema({ a: side }), schema({ a: side }, ["BUY"]))).toEqual([["PMT1020", "a"]]);
  });

  test("sets in the order that the new module saves", () => {
    const sides: StateType = { kind: "set", of: { kind: "enum", enum: "Side" } };
    const { apply } = plan(schema({ a: sides }), schema({ a: sides }, ["NONE", "SELL", "BUY"]));
    expect(apply(Float64Array.of(2, 2, 0, 1), Float64Array.of(2, 0))).toEqual(Float64Array.of(2, 2, 1, 2));
    const ints: StateType = { kind: "set", of: int };
    const added = plan(schema({ a: ints }), schema({ n: int, a: ints }));
    expect(added.apply(Float64Array.of(2, 2, -1, 5), Float64Array.of(7, 2, 0))).toEqual(
      Float64Array.of(7, 2, 2, -1, 5),
    );
    expect(refused(schema({ a: ints }), schema({ a: { kind: "list", of: int } }))).toEqual([["PMT1020", "a"]]);
    expect(refused(schema({ a: ints }), schema({ a: { kind: "set", of: { kind: "str" } } }))).toEqual([
      ["PMT1020", "a"],
    ]);
  });

  test("refused with the field's name", () => {
    expect(refused(schema({ a: float }), schema({ a: int }))).toEqual([["PMT1020", "a"]]);
    expect(refused(schema({ a: optional(int) }), schema({ a: int }))).toEqual([["PMT1020", "a"]]);
    const list = (of: StateType): StateType => ({ kind: "list", of });
    expect(refused(schema({ n: int, a: list(float) }), schema({ a: list(int) }))).toEqual([["PMT1020", "a"]]);
  });
});

const fields = fc.dictionary(
  fc.constantFrom("a", "b", "c", "d"),
  fc.constantFrom(int, float, price, optional(int), optional(float)),
);
const value = (type: StateType): fc.Arbitrary<readonly number[]> =>
  type.kind === "optional"
    ? fc.oneof(
        fc.constant([0]),
        fc.maxSafeInteger().map((x) => [1, x]),
      )
    : fc.maxSafeInteger().map((x) => [x]);
const state = (of: Readonly<Record<string, StateType>>) =>
  fc.tuple(...Object.values(of).map(value)).map((parts) => Float64Array.from(parts.flat()));

test("there and back is where it was, whatever was converted, dropped or new", () => {
  let accepted = 0;
  const cases = fc
    .tuple(fields, fields)
    .chain(([s, t]) => fc.tuple(fc.constant(schema(s)), fc.constant(schema(t)), state(s), state(t)));
  fc.assert(
    fc.property(cases, ([s, t, old, fresh]) => {
      const forward = planMigration(s, t, "swap");
      if (!forward.ok) return;
      accepted += 1;
      const there = forward.migration.apply(old, fresh);
      expect(plan(t, s, "rollback").apply(there, old)).toEqual(old);
    }),
    { numRuns: 500 },
  );
  expect(accepted).toBeGreaterThan(20);
});
