import type { IrModule } from "../../ir/ir.ts";
import {
  and,
  BOOL,
  choose,
  create,
  FLOAT,
  field,
  float,
  handle,
  IrBuilder,
  int,
  isNone,
  local,
  method,
  none,
  not,
  objectOf,
  optional,
  or,
  param,
  SIZE,
  self,
  size,
  some,
  unwrap,
  VOID,
} from "../../ir/testing/build.ts";

/** A market maker around an EWMA of the mid, by hand, as the lowering of a usual strategy looks. */
export function marketMaker(): IrModule {
  const b = new IrBuilder();
  const ewma = self("Ewma");
  const value = field(ewma, "value", optional(FLOAT));
  const ewmaClass = b.class(
    "Ewma",
    [
      { name: "alpha", type: FLOAT, initial: null },
      { name: "value", type: optional(FLOAT), initial: none(FLOAT) },
    ],
    b.function(
      "__init__",
      [{ name: "alpha", type: FLOAT }],
      VOID,
      () => [b.setField(ewma, "alpha", local("alpha", FLOAT))],
      {
        owner: "Ewma",
      },
    ),
    [
      b.function(
        "update",
        [{ name: "x", type: FLOAT }],
        FLOAT,
        () => [
          b.if(isNone(value), [b.setField(ewma, "value", some(local("x", FLOAT))), b.return(local("x", FLOAT))], []),
          b.let(
            "next",
            b.prim(
              "float.add",
              unwrap(value),
              b.prim("float.mul", field(ewma, "alpha", FLOAT), b.prim("float.sub", local("x", FLOAT), unwrap(value))),
            ),
          ),
          b.setField(ewma, "value", some(local("next", FLOAT))),
          b.return(local("next", FLOAT)),
        ],
        { owner: "Ewma", doc: "Takes one value; returns the average." },
      ),
    ],
    "Exponentially weighted average.\n\n    The first value is the first average.\n    ",
  );
  const me = self("MarketMaker");
  const ctx = local("ctx", handle("Context"));
  const mid = local("mid", optional(FLOAT));
  const half = field(me, "half_spread", FLOAT);
  const quoting = b.template(["quote around ", ", skew ", ""], ["float", 4], "float");
  const strategy = b.class(
    "MarketMaker",
    [
      { name: "fair", type: objectOf("Ewma"), initial: null },
      { name: "quotes", type: { kind: "int" }, initial: int(0) },
      { name: "is_quoting", type: BOOL, initial: { op: "bool", type: BOOL, value: false } },
    ],
    b.function("__init__", [], VOID, () => [b.setField(me, "fair", create("Ewma", float(0.05)))], {
      owner: "MarketMaker",
    }),
    [
      b.function(
        "on_book",
        [
          { name: "ctx", type: handle("Context") },
          { name: "book", type: handle("Book") },
        ],
        VOID,
        () => [
          b.let("mid", b.prim("book.mid", local("book", handle("Book")))),
          b.if(
            or(isNone(mid), b.prim("int.lt", b.prim("market.closesIn", b.prim("ctx.market", ctx)), int(30_000_000))),
            [
              b.do(b.prim("ctx.pull", ctx, b.prim("ctx.market", ctx))),
              b.setField(me, "is_quoting", { op: "bool", type: BOOL, value: false }),
              b.return(),
            ],
          ),
          b.let("fair", method(field(me, "fair", objectOf("Ewma")), "update", FLOAT, unwrap(mid))),
          b.let(
            "skew",
            b.prim(
              "float.mul",
              half,
              b.prim(
                "M.ratio",
                b.prim("ctx.net", ctx, b.prim("ctx.market", ctx)),
                b.prim("M.max", field(me, "max_position", SIZE), size(1_000_000, "1")),
              ),
            ),
          ),
          b.if(and(not(field(me, "is_quoting", BOOL)), b.prim("float.gt", local("skew", FLOAT), float(0))), [
            b.log(20, quoting, local("fair", FLOAT), local("skew", FLOAT)),
          ]),
          b.do(
            b.prim(
              "ctx.quoteFloat",
              ctx,
              b.prim("ctx.market", ctx),
              some(b.prim("float.sub", b.prim("float.sub", local("fair", FLOAT), half), local("skew", FLOAT))),
              choose(
                b.prim("float.gt", local("skew", FLOAT), float(0.5)),
                none(FLOAT),
                some(b.prim("float.sub", b.prim("float.add", local("fair", FLOAT), half), local("skew", FLOAT))),
              ),
              field(me, "order_size", SIZE),
            ),
          ),
          b.setField(me, "quotes", b.prim("int.add", field(me, "quotes", { kind: "int" }), int(1))),
          b.setField(me, "is_quoting", { op: "bool", type: BOOL, value: true }),
        ],
        { owner: "MarketMaker" },
      ),
    ],
    "Quote around an EWMA of the mid, skewed by inventory.",
  );
  return b.module("MarketMaker", {
    classes: [ewmaClass, strategy],
    params: [
      { ...param(0, "half_spread", "float", 0.01, "half of the quoted spread, dollars"), ge: 0.001, le: 0.2 },
      param(1, "order_size", "size", 50_000_000),
      param(2, "max_position", "size", 500_000_000),
    ],
  });
}
