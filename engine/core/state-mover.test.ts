import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { StateField, StateSchema, StateType } from "../../runtime/abi/abi-file.ts";
import { isReference, StateShapeError, typeKey } from "./state-graph.ts";
import { planMigration } from "./state-migration.ts";
import { MigrationRefused } from "./state-mover.ts";

const int: StateType = { kind: "scalar", type: "int" };
const float: StateType = { kind: "scalar", type: "float" };
const str: StateType = { kind: "str" };
const side: StateType = { kind: "enum", enum: "Side" };
const object = (name: string): StateType => ({ kind: "object", class: name });
const list = (of: StateType): StateType => ({ kind: "list", of });
const dict = (key: StateType, of: StateType): StateType => ({ kind: "dict", key, of });
const optional = (of: StateType): StateType => ({ kind: "optional", of });
const tuple = (...items: StateType[]): StateType => ({ kind: "tuple", items });

type Classes = Readonly<Record<string, readonly StateField[]>>;
const field = (name: string, type: StateType): StateField => ({ name, type });

function schema(classes: Classes, members: readonly string[] = ["BUY", "SELL"]): StateSchema {
  return {
    strategy: "S",
    classes: Object.entries(classes).map(([name, fields]) => ({ name, fields })),
    enums: [{ name: "Side", members }],
    hash: JSON.stringify([classes, members]),
  };
}

/** A live object of the model; lists hold their elements, dicts their keys and values in turn. */
class Thing {
  readonly fields: Record<string, Value> = {};
  readonly items: Value[] = [];
}
type Value = number | string | null | Thing | readonly Value[];

/** What a module would save, by recursion over live objects. */
function saved({ classes, enums }: StateSchema, root: Thing): Float64Array {
  const out: number[] = [];
  const met: { thing: Thing; type: StateType }[] = [{ thing: root, type: object("S") }];
  const put = (type: StateType, value: Value): void => {
    if (type.kind === "optional") {
      if (value === null) out.push(0);
      else {
        if (!isReference(type.of)) out.push(1);
        put(type.of, value);
      }
    } else if (type.kind === "tuple") {
      type.items.forEach((item, i) => {
        put(item, (value as readonly Value[])[i]!);
      });
    } else if (type.kind === "str") {
      // Up to three units take one slot.
      out.push((value as string).length, ...(value === "" ? [] : [Number(value)]));
    } else if (type.kind === "enum") out.push(enums![0]!.members.indexOf(value as string));
    else if (type.kind === "scalar") out.push(value as number);
    else {
      if (!met.some(({ thing }) => thing === value)) met.push({ thing: value as Thing, type });
      out.push(met.findIndex(({ thing }) => thing === value) + 1);
    }
  };
  for (const { thing, type } of met) {
    if (type.kind === "object") {
      for (const each of classes.find(({ name }) => name === type.class)!.fields)
        put(each.type, thing.fields[each.name]!);
    } else if (type.kind === "list") {
      out.push(thing.items.length);
      for (const item of thing.items) put(type.of, item);
    } else if (type.kind === "dict") {
      out.push(thing.items.length / 2);
      thing.items.forEach((item, i) => {
        put(i % 2 === 0 ? type.key : type.of, item);
      });
    }
  }
  return Float64Array.from(out);
}

/** A random live graph, with much sharing and cycles. */
function grow({ classes }: StateSchema, next: (below: number) => number): Thing {
  const known = new Map<string, Thing[]>();
  let budget = 25;
  const value = (type: StateType): Value => {
    switch (type.kind) {
      case "optional":
        return next(3) === 0 ? null : value(type.of);
      case "tuple":
        return type.items.map(value);
      case "str":
        return "7".repeat(next(3));
      case "enum":
        return next(2) === 0 ? "BUY" : "SELL";
      case "scalar":
        return next(1000);
      default: {
        const others = known.get(typeKey(type)) ?? [];
        if (others.length > 0 && (budget <= 0 || next(2) === 0)) return others[next(others.length)]!;
        budget -= 1;
        return made(type, others);
      }
    }
  };
  const made = (type: StateType, others: Thing[]): Thing => {
    const thing = new Thing();
    known.set(typeKey(type), [...others, thing]);
    if (type.kind === "object") {
      for (const each of classes.find(({ name }) => name === type.class)!.fields) {
        thing.fields[each.name] = value(each.type);
      }
    } else {
      const count = budget > 0 ? next(4) : 0;
      for (let i = 0; i < count; i++) {
        if (type.kind === "dict") thing.items.push(type.key.kind === "str" ? "7".repeat(i) : i, value(type.of));
        else if (type.kind === "list") thing.items.push(value(type.of));
      }
    }
    return thing;
  };
  return value(object("S")) as Thing;
}

const leaf = fc.constantFrom<StateType>(int, float, str, side, object("A"), object("B"));
const nested = fc.oneof(
  leaf,
  leaf.map(list),
  leaf.map((of) => dict(int, of)),
  leaf.map((of) => dict(str, list(of))),
  fc.tuple(leaf, leaf).map(([a, b]) => tuple(a, b)),
);
const anyType = fc.oneof(
  nested,
  nested.map(optional),
  nested.map(list),
  nested.map((of) => list(optional(of))),
);
const fields = fc
  .dictionary(fc.constantFrom("a", "b", "c", "d", "e"), anyType, { minKeys: 1 })
  .map((of) => Object.entries(of).map(([name, type]) => field(name, type)));
const classes = fc.record({ S: fields, A: fields, B: fields });
const numbers = fc
  .infiniteStream(fc.nat(9999))
  .map((stream) => (below: number) => (stream.next().value as number) % below);

/** Every int that is no key becomes a float. */
function widened(type: StateType): StateType {
  switch (type.kind) {
    case "scalar":
      return type.type === "int" ? float : type;
    case "optional":
    case "list":
      return { ...type, of: widened(type.of) };
    case "dict":
      return { ...type, of: widened(type.of) };
    case "tuple":
      return { ...type, items: type.items.map(widened) };
    default:
      return type;
  }
}

const moved = (
  from: StateSchema,
  to: StateSchema,
  old: Float64Array,
  fresh: Float64Array,
  kind: "swap" | "rollback" = "swap",
) => {
  const plan = planMigration(from, to, kind);
  if (!plan.ok) throw new Error(JSON.stringify(plan.refusals));
  return plan.migration.apply(old, fresh);
};

describe("graphs of objects", () => {
  test("give the slots that the new module would save, whatever is widened, reordered, dropped or added", () => {
    fc.assert(
      fc.property(classes, numbers, fc.boolean(), fc.boolean(), (before, next, widen, drop) => {
        const from = schema(before);
        const root = grow(from, next);
        const after = Object.fromEntries(
          Object.entries(before).map(([name, all]) => {
            const kept = all.slice(drop && all.length > 1 ? 1 : 0).reverse();
            const types = kept.map(({ name, type }) => {
              const wide = widen ? widened(type) : type;
              return field(name, widen && wide.kind !== "optional" ? optional(wide) : wide);
            });
            return [name, name === "S" ? [...types, field("extra", tuple(str, optional(int)))] : types];
          }),
        );
        const to = schema(after, ["NONE", "SELL", "BUY"]);
        const fresh = grow(to, next);
        const got = moved(from, to, saved(from, root), saved(to, fresh));
        root.fields.extra = fresh.fields.extra!;
        expect(got).toEqual(saved(to, root));
      }),
      { numRuns: 400 },
    );
  });

  test("come back as they were from where only the order changed and fields were added", () => {
    fc.assert(
      fc.property(classes, numbers, (before, next) => {
        const from = schema(before);
        const to = schema({ ...before, S: [field("extra", list(object("A"))), ...[...before.S].reverse()] });
        const old = saved(from, grow(from, next));
        const there = moved(from, to, old, saved(to, grow(to, next)));
        expect(moved(to, from, there, old, "rollback")).toEqual(old);
      }),
      { numRuns: 200 },
    );
  });

  test("tell each field by its path, and one line for what goes over whole", () => {
    const ewma = [field("alpha", float), field("value", optional(float))];
    const from = schema({
      S: [field("fair", object("E")), field("other", object("F")), field("n", list(int))],
      E: ewma,
      F: [field("x", int)],
    });
    const to = schema({
      S: [field("fair", object("E")), field("other", object("F")), field("n", list(float))],
      E: ewma,
      F: [field("x", float)],
    });
    const plan = planMigration(from, to, "swap");
    expect(plan.ok && plan.migration.moves).toEqual([
      { field: "fair", fate: "carried", from: "E", to: "E" },
      { field: "other.x", fate: "converted", from: "int", to: "float" },
      { field: "n", fate: "converted", from: "list[int]", to: "list[float]" },
    ]);
    const back = planMigration(to, from, "swap");
    expect(!back.ok && back.refusals).toEqual([
      { code: "PMT1020", field: "other.x", from: "float", to: "int" },
      { code: "PMT1020", field: "n", from: "list[float]", to: "list[int]" },
    ]);
    // What cannot go back by itself is as it was when the module was left.
    const old = Float64Array.of(2, 3, 4, 0.5, 0, 7, 2, 8, 9);
    const there = Float64Array.of(2, 3, 4, 0.25, 1, 0.75, 7.5, 1, 8.5);
    expect(moved(to, from, there, old, "rollback")).toEqual(Float64Array.of(2, 3, 4, 0.25, 1, 0.75, 7, 2, 8, 9));
  });

  test("a class that was renamed is another class", () => {
    const from = schema({ S: [field("all", list(object("A")))], A: [field("x", int)] });
    const to = schema({ S: [field("all", list(object("B")))], B: [field("x", int)] });
    const plan = planMigration(from, to, "swap");
    expect(!plan.ok && plan.refusals).toEqual([{ code: "PMT1020", field: "all", from: "list[A]", to: "list[B]" }]);
  });

  describe("new fields of objects in a list", () => {
    const from = schema({ S: [field("all", list(object("A")))], A: [field("x", int)] });
    const to = (type: StateType) =>
      schema({
        S: [field("all", list(object("A"))), field("model", optional(object("A")))],
        A: [field("x", int), field("y", type)],
      });
    const old = Float64Array.of(2, 2, 3, 4, 11, 12);

    test("begin as in a fresh object of the class", () => {
      // The strategy, its empty list, and one object of the class as a model.
      const fresh = Float64Array.of(2, 3, 0, 5, 42);
      expect(moved(from, to(int), old, fresh)).toEqual(Float64Array.of(2, 3, 2, 4, 5, 5, 42, 11, 42, 12, 42));
    });

    test.each([
      ["there is none", int, [2, 0, 0]],
      ["two of them differ", int, [2, 3, 1, 4, 5, 1, 5, 2]],
      ["it has an identity", list(int), [2, 3, 0, 5, 4, 0]],
    ])("are refused where %s", (_, type, fresh) => {
      const act = () => moved(from, to(type), old, Float64Array.from(fresh));
      expect(act).toThrow(MigrationRefused);
      expect(act).toThrow(
        expect.objectContaining({ refusal: expect.objectContaining({ code: "PMT1021", field: "all[].y" }) }),
      );
    });
  });

  test("a new field shares what it shares in a fresh strategy", () => {
    const from = schema({ S: [field("a", list(int))] });
    const to = schema({ S: [field("alias", list(int)), field("own", list(int)), field("a", list(int))] });
    const fresh = Float64Array.of(2, 3, 2, 0, 1, 5);
    expect(moved(from, to, Float64Array.of(2, 3, 7, 8, 9), fresh)).toEqual(Float64Array.of(2, 3, 2, 3, 7, 8, 9, 1, 5));
  });

  test("what two fields share is not parted", () => {
    const from = schema({ S: [field("a", list(int)), field("b", list(int))] });
    const to = schema({ S: [field("a", list(float)), field("b", list(int))] });
    expect(moved(from, to, Float64Array.of(2, 3, 0, 0), new Float64Array(0))).toEqual(Float64Array.of(2, 3, 0, 0));
    const shared = () => moved(from, to, Float64Array.of(2, 2, 0), new Float64Array(0));
    expect(shared).toThrow(
      expect.objectContaining({
        refusal: { code: "PMT1020", field: "a", from: "list[int]", to: "list[float]", isShared: true },
      }),
    );
  });

  test("slots that are no graph of the schema are refused", () => {
    const from = schema({ S: [field("a", list(object("A"))), field("t", str)], A: [field("x", optional(int))] });
    const to = schema({ S: [field("a", list(object("A")))], A: [field("x", optional(int))] });
    const good = [2, 0, 1, 3, 1, 5];
    expect(moved(from, to, Float64Array.from(good), new Float64Array(0))).toEqual(Float64Array.of(2, 1, 3, 1, 5));
    for (const bad of [
      [],
      [2],
      [1, 0],
      [3, 0, 0],
      [2, 0, 1e9],
      [2, -1, 0],
      [2, 0, 1, 2],
      [2, 0, 1, 3, 2, 5],
      [2, 0, 0, 9],
      [2, 0, Number.NaN],
    ]) {
      expect(() => moved(from, to, Float64Array.from(bad), new Float64Array(0)), String(bad)).toThrow(StateShapeError);
    }
  });
});
