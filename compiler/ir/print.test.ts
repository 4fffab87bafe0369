import { describe, expect, test } from "vitest";
import type { IrModule } from "./ir.ts";
import { printIr, showFloat } from "./print.ts";
import { BOOL, bool, FLOAT, float, handle, INT, IrBuilder, int, listOf, local, VOID } from "./testing/build.ts";

/** A loop over a list, with two variables of one name in two scopes. */
function sample(names: { ctx: string; total: string; item: string }, doc = "", moneyText = "0.5"): IrModule {
  const b = new IrBuilder();
  if (doc !== "") b.line();
  const total = local(names.total, FLOAT);
  const timer = b.function(
    "on_timer",
    [{ name: names.ctx, type: handle("Context") }],
    VOID,
    () => [
      b.let(names.total, float(0), true),
      b.let("xs", { op: "list", type: listOf(FLOAT), elements: [float(1), float(-0)] }),
      b.forList(names.item, local("xs", listOf(FLOAT)), (x) => [b.set(names.total, b.prim("float.add", total, x))]),
      b.if(bool(true), [b.let("v", int(1)), b.do(local("v", INT))], [b.let("v", bool(false)), b.do(local("v", BOOL))]),
      b.do({ op: "money", type: { kind: "price" }, value: 5000, text: moneyText }),
      b.log(20, b.template(["total ", ""], "float"), total),
    ],
    { owner: "S", doc },
  );
  return b.module("S", { doc, classes: [b.class("S", [], null, [timer], doc)], timer: 1_000_000 });
}

const plain = { ctx: "ctx", total: "total", item: "x" };

describe("the hashed form", () => {
  const hashed = (module: IrModule): string => printIr(module, { locations: false });

  test("does not change with names of locals, lines, docs and the spelling of money", () => {
    const other = sample({ ctx: "c", total: "sum", item: "value" }, "A comment.", "0.500");
    expect(hashed(other)).toBe(hashed(sample(plain)));
    expect(printIr(other)).not.toBe(printIr(sample(plain)));
  });

  test("changes with everything that decides behaviour", () => {
    const base = sample(plain);
    const variants: IrModule[] = [
      { ...base, timer: 2_000_000 },
      { ...base, stepBudget: 5 },
      { ...base, markets: { kind: "slugs", slugs: ["btc-updown-15m"] } },
      { ...base, templates: [{ parts: ["Total ", ""], args: [{ type: "float", digits: null }] }] },
      { ...base, templates: [{ parts: ["total ", ""], args: [{ type: "float", digits: 2 }] }] },
      {
        ...base,
        params: [{ slot: 0, name: "p", type: "int", default: 1, ge: null, le: null, gt: null, lt: null, doc: "" }],
      },
      { ...base, constants: [{ name: "K", type: INT, value: int(1), line: 1 }] },
      { ...base, classes: base.classes.map((c) => ({ ...c, fields: [{ name: "f", type: INT, initial: int(0) }] })) },
    ];
    const texts = new Set([base, ...variants].map(hashed));
    expect(texts.size).toBe(variants.length + 1);
  });

  test("numbers locals by declaration", () => {
    expect(hashed(sample(plain))).toBe(
      [
        "strategy S",
        'series "btc-updown-15m"',
        "timer 1000000",
        "budget 1000000",
        "events timer",
        "class S",
        "  def on_timer(l0: Context) void @0",
        "    var l1: float = 0.0",
        "    let l2: list<float> = (list<float> 1.0 -0.0)",
        "    for l3: float in list l2 @1",
        "      set l1 = (float.add l1 l3)",
        "    if true",
        "      let l4: int = 1",
        "      do l4",
        "    else",
        "      let l5: bool = false",
        "      do l5",
        "    do price:5000",
        "    log 20 template 0 (l1)",
        'template 0 ["total ",""] (float)',
        "",
      ].join("\n"),
    );
  });
});

test.each([
  [0, "0.0"],
  [-0, "-0.0"],
  [1e21, "1e+21"],
  [0.1, "0.1"],
  [Number.NaN, "nan"],
  [Number.NEGATIVE_INFINITY, "-inf"],
])("the float %s is shown as %s", (value, text) => {
  expect(showFloat(value)).toBe(text);
});
