import type { IrClass, IrConstant, IrField, IrFunction, IrStmt, IrType } from "../../ir/ir.ts";
import type { IrBuilder } from "../../ir/testing/build.ts";
import * as ir from "../../ir/testing/build.ts";
import {
  and,
  BOOL,
  bool,
  call,
  choose,
  create,
  FLOAT,
  field,
  float,
  handle,
  INT,
  int,
  isNone,
  list,
  listOf,
  local,
  method,
  none,
  not,
  OUTCOME,
  objectOf,
  optional,
  or,
  PRICE,
  SIZE,
  self,
  some,
  USD,
  unwrap,
  VOID,
} from "../../ir/testing/build.ts";
import { outcome, STRATEGY, show } from "./show.ts";

const me = self(STRATEGY);
const NODE = objectOf("Node");

export interface Parts {
  readonly constants: readonly IrConstant[];
  readonly functions: () => IrFunction[];
  readonly node: IrClass;
  readonly fields: readonly IrField[];
  readonly init: () => IrFunction;
  readonly onStart: () => IrFunction;
  readonly onResolution: () => IrFunction;
  readonly onStop: () => IrFunction;
}

/** Parts of a module that hold every statement and expression, names that collide, and each error. */
export function everyStatement(b: IrBuilder): Parts {
  const constants: IrConstant[] = [
    { name: "ANSWER", type: INT, value: b.prim("int.add", int(40), int(2)), line: b.line() },
    { name: "RATIO", type: FLOAT, value: b.prim("float.mul", float(0.5), float(-3)), line: b.line() },
    { name: "NaN", type: PRICE, value: ir.price(100, "0.01"), line: b.line() },
    { name: "f64", type: BOOL, value: bool(true), line: b.line() },
  ];
  return {
    constants,
    node: nodeClass(b),
    functions: () => [
      gcd(b),
      classify(b),
      firstAbove(b),
      countdown(b),
      logic(b),
      shadows(b),
      hoisted(b),
      ...maybes(b),
      precedence(b),
      search(b),
      depthOf(b),
    ],
    fields: [
      { name: "count", type: INT, initial: int(0) },
      { name: "node", type: NODE, initial: null },
      { name: "other", type: optional(NODE), initial: none(NODE) },
      { name: "ints", type: listOf(INT), initial: null },
      { name: "maybes", type: listOf(optional(FLOAT)), initial: null },
      { name: "flags", type: listOf(BOOL), initial: null },
      { name: "nodes", type: listOf(NODE), initial: null },
      { name: "grid", type: listOf(listOf(INT)), initial: null },
      { name: "rare", type: optional(listOf(PRICE)), initial: none(listOf(PRICE)) },
      { name: "__proto__", type: INT, initial: int(1) },
    ],
    init: () => strategyInit(b),
    onStart: () => onStart(b),
    onResolution: () => onResolution(b),
    onStop: () => onStop(b),
  };
}

/** Objects with fields of their own, an `__init__` that returns early, and a method called `constructor`. */
function nodeClass(b: IrBuilder): IrClass {
  const node = self("Node");
  const value = field(node, "value", INT);
  return b.class(
    "Node",
    [
      { name: "value", type: INT, initial: int(5) },
      { name: "next", type: optional(NODE), initial: none(NODE) },
      { name: "tags", type: listOf(BOOL), initial: null },
    ],
    b.function(
      "__init__",
      [
        { name: "value", type: INT },
        { name: "linked", type: BOOL },
      ],
      VOID,
      () => [
        b.setField(node, "tags", list(BOOL, bool(true), local("linked", BOOL))),
        b.setField(node, "value", local("value", INT)),
        b.if(not(local("linked", BOOL)), [b.return()]),
        b.setField(node, "next", some(create("Node", b.prim("int.add", local("value", INT), int(1)), bool(false)))),
      ],
      { owner: "Node" },
    ),
    [
      b.function(
        "constructor",
        [{ name: "by", type: INT }],
        INT,
        () => [b.setField(node, "value", b.prim("int.add", value, local("by", INT))), b.return(value)],
        { owner: "Node", doc: "A method with a name that JavaScript keeps for itself." },
      ),
    ],
  );
}

function gcd(b: IrBuilder): IrFunction {
  const [x, y] = [local("a", INT), local("b", INT)];
  return b.function(
    "gcd",
    [
      { name: "a", type: INT },
      { name: "b", type: INT },
    ],
    INT,
    () => [
      b.while(b.prim("int.ne", y, int(0)), () => [
        b.let("$0", b.prim("int.mod", x, y)),
        b.set("a", y),
        b.set("b", local("$0", INT)),
      ]),
      b.return(x),
    ],
    { doc: "Greatest common divisor." },
  );
}

function classify(b: IrBuilder): IrFunction {
  const x = local("x", optional(FLOAT));
  return b.function("classify", [{ name: "x", type: optional(FLOAT) }], INT, () => [
    b.if(
      isNone(x),
      [b.return(int(-1))],
      [
        b.if(
          b.prim("float.lt", unwrap(x), float(0)),
          [b.return(int(0))],
          [
            b.if(
              or(b.prim("float.eq", unwrap(x), float(1e300)), b.prim("float.ge", unwrap(x), float(5e-324))),
              [b.return(int(1))],
              [b.return(int(2))],
            ),
          ],
        ),
      ],
    ),
  ]);
}

function firstAbove(b: IrBuilder): IrFunction {
  const xs = local("xs", listOf(optional(FLOAT)));
  return b.function(
    "first_above",
    [
      { name: "xs", type: xs.type },
      { name: "limit", type: FLOAT },
    ],
    optional(FLOAT),
    () => [
      b.let("$1", xs),
      b.forList("x", local("$1", xs.type), (x) => [
        b.if(isNone(x), [b.leave("continue")]),
        b.if(b.prim("float.gt", unwrap(x), local("limit", FLOAT)), [b.return(x)]),
      ]),
      b.return(none(FLOAT)),
    ],
  );
}

function countdown(b: IrBuilder): IrFunction {
  const total = local("total", INT);
  const n = local("n", INT);
  return b.function("countdown", [{ name: "n", type: INT }], INT, () => [
    b.let("total", int(0), true),
    b.forRange("i", n, int(0), -1, (i) => [b.set("total", b.prim("int.add", total, i))]),
    b.forRange("i", int(0), n, 3, (i) => [
      b.if(b.prim("int.gt", i, int(7)), [b.leave("break")]),
      b.set("total", b.prim("int.mul", total, int(2))),
    ]),
    b.forRange("i", int(10), ir.constant("ANSWER", INT), 16, (i) => [b.set("total", b.prim("int.sub", total, i))]),
    b.forRange("i", int(10), int(0), -4, (i) => [b.set("total", b.prim("int.add", total, i))]),
    b.while(bool(true), () => [
      b.set("total", b.prim("int.add", total, int(1))),
      b.if(b.prim("int.eq", b.prim("int.mod", total, int(5)), int(0)), [b.leave("break")]),
    ]),
    b.return(total),
  ]);
}

function logic(b: IrBuilder): IrFunction {
  const [p, q, r] = [local("p", BOOL), local("q", BOOL), local("r", BOOL)];
  const params = ["p", "q", "r"].map((name) => ({ name, type: BOOL }));
  return b.function("logic", params, INT, () => [
    b.let("a", or(and(p, q), and(not(r), p))),
    b.let("b", and(or(p, q), or(q, r))),
    b.let("c", not(or(p, and(q, r)))),
    b.let("d", and(p, and(q, r))),
    b.let("e", b.prim("bool.eq", b.prim("int.lt", int(1), int(2)), b.prim("bool.ne", p, q))),
    b.let("f", not(b.prim("bool.eq", p, and(q, r)))),
    b.return(
      choose(
        local("a", BOOL),
        choose(local("b", BOOL), int(1), int(2)),
        choose(
          and(local("c", BOOL), or(local("d", BOOL), local("e", BOOL))),
          int(3),
          choose(local("f", BOOL), int(4), int(5)),
        ),
      ),
    ),
  ]);
}

/** Names that mean something in the targets. */
function shadows(b: IrBuilder): IrFunction {
  const names = [
    "this",
    "let",
    "mid",
    "step",
    "addInt",
    "new",
    "f64",
    "NaN_",
    "Price",
    "größe",
    "arguments",
    "theContext",
  ];
  return b.function(
    "step",
    names.map((name) => ({ name, type: INT })),
    INT,
    () => {
      let sum: ReturnType<typeof int> = int(0);
      for (const name of names) sum = b.prim("int.add", sum, local(name, INT));
      return [
        b.let("step_", sum),
        b.return(
          b.prim(
            "int.add",
            local("step_", INT),
            b.prim("float.floor", b.prim("mid", ir.constant("NaN", PRICE), ir.constant("NaN", PRICE))),
          ),
        ),
      ];
    },
  );
}

function hoisted(b: IrBuilder): IrFunction {
  const types: readonly IrType[] = [
    INT,
    FLOAT,
    BOOL,
    PRICE,
    SIZE,
    USD,
    OUTCOME,
    optional(INT),
    optional(FLOAT),
    optional(BOOL),
    listOf(INT),
    NODE,
    optional(NODE),
    handle("Market"),
  ];
  const locals = types.map((type, i) => ({ name: `h${i}`, type }));
  const h = (i: number) => local(`h${i}`, types[i] ?? VOID);
  return b.function(
    "hoisted",
    [
      { name: "ctx", type: handle("Context") },
      { name: "flag", type: BOOL },
    ],
    INT,
    () => [
      b.if(local("flag", BOOL), [
        b.set("h0", int(3)),
        b.set("h1", float(1)),
        b.set("h2", bool(true)),
        b.set("h3", ir.price(1, "0.0001")),
        b.set("h4", ir.size(-1, "-0.000001")),
        b.set("h5", ir.usd(123_456_789_012, "123456.789012")),
        b.set("h6", outcome("no")),
        b.set("h7", some(int(-9))),
        b.set("h8", some(float(-0))),
        b.set("h9", some(bool(false))),
        b.set("h10", list(INT, int(1), int(2))),
        b.set("h11", create("Node", int(4), bool(true))),
        b.set("h12", some(h(11))),
        b.set("h13", b.prim("ctx.market", local("ctx", handle("Context")))),
        b.if(and(not(isNone(h(7))), not(isNone(h(9)))), [
          b.return(b.prim("int.add", unwrap(h(7)), choose(unwrap(h(9)), h(0), b.prim("list.len", h(10))))),
        ]),
      ]),
      b.return(int(9_007_199_254_740_991)),
    ],
    { hoisted: locals },
  );
}

/** A function for each kind of optional that returns None or a value. */
function maybes(b: IrBuilder): IrFunction[] {
  const values = [
    float(Number.POSITIVE_INFINITY),
    int(0),
    bool(false),
    ir.price(0, "0"),
    create("Node", int(1), bool(false)),
    list(INT),
  ];
  return [
    ...values.map((value, i) =>
      b.function(`maybe${i}`, [{ name: "there", type: BOOL }], optional(value.type), () => [
        b.return(choose(local("there", BOOL), some(value), none(value.type))),
      ]),
    ),
  ];
}

/** Shapes that would change their meaning with a parenthesis less. */
function precedence(b: IrBuilder): IrFunction {
  const x = local("x", FLOAT);
  const y = local("y", FLOAT);
  const add = (p: typeof x, q: typeof x) => b.prim("float.add", p, q);
  const sub = (p: typeof x, q: typeof x) => b.prim("float.sub", p, q);
  const mul = (p: typeof x, q: typeof x) => b.prim("float.mul", p, q);
  const neg = (p: typeof x) => b.prim("float.neg", p);
  return b.function(
    "precedence",
    [
      { name: "x", type: FLOAT },
      { name: "y", type: FLOAT },
    ],
    listOf(FLOAT),
    () => [
      b.return(
        list(
          FLOAT,
          sub(x, sub(y, x)),
          sub(sub(x, y), x),
          add(x, add(y, float(0.1))),
          mul(add(x, y), sub(x, y)),
          mul(x, mul(y, float(0.3))),
          neg(neg(x)),
          neg(float(-2)),
          sub(x, neg(y)),
          neg(add(x, y)),
          mul(neg(x), y),
          choose(
            b.prim("float.lt", x, y),
            add(x, choose(b.prim("float.gt", x, y), x, y)),
            neg(choose(b.prim("float.le", x, y), x, y)),
          ),
          b.prim("int.toFloat", b.prim("int.add", int(1), int(-2))),
          add(b.prim("int.toFloat", int(3)), b.prim("int.toFloat", b.prim("int.neg", int(4)))),
          b.prim("float.max", choose(b.prim("float.lt", x, y), x, y), b.prim("float.abs", sub(x, y))),
          float(Number.NEGATIVE_INFINITY),
          float(1e21),
          float(1.7976931348623157e308),
        ),
      ),
    ],
  );
}

/** Facts about optionals: what is narrowed, and what an assignment takes back. */
function search(b: IrBuilder): IrFunction {
  const best = local("best", optional(INT));
  const xs = local("xs", listOf(INT));
  return b.function("search", [{ name: "xs", type: listOf(INT) }], INT, () => [
    b.let("best", none(INT), true),
    b.forList("x", xs, (x) => [
      b.if(or(isNone(best), b.prim("int.gt", x, unwrap(best))), [b.set("best", some(x))]),
      b.if(b.prim("int.gt", x, int(1000)), [b.set("best", none(INT)), b.leave("break")]),
    ]),
    b.if(isNone(best), [b.return(int(-1))]),
    b.set("best", some(b.prim("int.add", unwrap(best), int(1)))),
    b.return(unwrap(best)),
  ]);
}

function depthOf(b: IrBuilder): IrFunction {
  const at = local("at", optional(NODE));
  const depth = local("depth", INT);
  return b.function("depth_of", [{ name: "root", type: NODE }], INT, () => [
    b.let("at", some(local("root", NODE)), true),
    b.let("depth", int(0), true),
    b.while(not(isNone(at)), () => [
      b.set("depth", b.prim("int.add", depth, int(1))),
      b.set("at", field(unwrap(at), "next", optional(NODE))),
    ]),
    b.return(depth),
  ]);
}

function strategyInit(b: IrBuilder): IrFunction {
  return b.function(
    "__init__",
    [],
    VOID,
    () => [
      b.setField(me, "node", create("Node", int(1), bool(true))),
      b.setField(me, "ints", list(INT, int(3), ir.constant("ANSWER", INT))),
      b.setField(me, "maybes", list(optional(FLOAT), none(FLOAT), some(float(1.5)), some(ir.constant("RATIO", FLOAT)))),
      b.setField(me, "flags", list(BOOL)),
      b.setField(me, "nodes", list(NODE, create("Node", int(7), bool(false)), create("Node", int(8), bool(true)))),
      b.setField(me, "grid", list(listOf(INT), list(INT), list(INT, int(1), int(2)))),
    ],
    { owner: STRATEGY },
  );
}

/** Shows what every function gives, and changes the state. */
function onStart(b: IrBuilder): IrFunction {
  const ctx = local("ctx", handle("Context"));
  const names = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map(int);
  return b.function(
    "on_start",
    [{ name: "ctx", type: handle("Context") }],
    VOID,
    () => [
      ...show(b, call("gcd", INT, int(84), int(36)), "gcd"),
      ...show(b, call("classify", INT, none(FLOAT)), "classify"),
      ...show(b, call("classify", INT, some(float(0))), "classify"),
      ...show(
        b,
        call("first_above", optional(FLOAT), field(me, "maybes", listOf(optional(FLOAT))), float(0.5)),
        "above",
        10,
      ),
      ...show(b, call("countdown", INT, int(10)), "countdown"),
      ...show(b, call("logic", INT, bool(false), bool(true), bool(false)), "logic"),
      ...show(b, call("step", INT, ...names), "shadows"),
      ...show(b, call("hoisted", INT, ctx, field(me, "p_bool", BOOL)), "hoisted"),
      ...show(b, call("precedence", listOf(FLOAT), float(2.5), float(-0.1)), "precedence", 20),
      ...show(b, call("search", INT, field(me, "ints", listOf(INT))), "search"),
      ...show(b, call("depth_of", INT, field(me, "node", NODE)), "depth"),
      ...show(b, method(field(me, "node", NODE), "constructor", INT, int(2)), "method"),
      ...show(b, ir.constant("f64", BOOL), "constant"),
      b.setField(me, "count", b.prim("int.add", field(me, "count", INT), field(me, "__proto__", INT))),
      b.setField(me, "other", some(create("Node", int(20), bool(true)))),
      b.setField(unwrap(field(me, "other", optional(NODE))), "value", int(21)),
      b.setField(me, "rare", some(list(PRICE, field(me, "p_price", PRICE)))),
      b.setField(me, "maybe_float", some(float(Number.NaN))),
      b.setField(me, "maybe_bool", some(bool(true))),
      b.setField(me, "maybe_outcome", some(outcome("no"))),
      b.setField(me, "some_int", none(INT)),
      b.do(b.prim("list.append", field(me, "flags", listOf(BOOL)), bool(true))),
      b.log(
        30,
        b.template(["three ", " ", " ", "\n\u2028end"], ["float", 2], "bool", "size"),
        field(me, "p_float", FLOAT),
        field(me, "p_bool", BOOL),
        field(me, "p_size", SIZE),
      ),
    ],
    { owner: STRATEGY },
  );
}

/** One kind of optional a mode, None where the market stayed undecided. */
function onResolution(b: IrBuilder): IrFunction {
  const winner = local("winner", optional(OUTCOME));
  const there = not(isNone(winner));
  const kinds: readonly IrType[] = [FLOAT, INT, BOOL, PRICE, NODE, listOf(INT)];
  return b.function(
    "on_resolution",
    [
      { name: "ctx", type: handle("Context") },
      { name: "winner", type: optional(OUTCOME) },
    ],
    VOID,
    () => [
      b.if(isNone(winner), [b.log(20, b.template(["undecided"]))], show(b, unwrap(winner), "winner", 30)),
      ...kinds.flatMap((type, i) => show(b, call(`maybe${i}`, optional(type), there), `maybe${i}`, 40 + 10 * i)),
    ],
    { owner: STRATEGY },
  );
}

/** Modes -1 ... -9: the errors, and loops without end. */
function onStop(b: IrBuilder): IrFunction {
  const mode = field(me, "mode", INT);
  const when = (n: number, body: () => IrStmt[]): IrStmt => b.if(b.prim("int.eq", mode, int(n)), body());
  return b.function(
    "on_stop",
    [{ name: "ctx", type: handle("Context") }],
    VOID,
    () => [
      b.log(20, b.template(["stopping"])),
      b.do(b.prim("ctx.cancelAll", local("ctx", handle("Context")))),
      when(-1, () => [
        b.raise(
          "ValueError",
          b.template(["bad ", " and ", ""], "price", "bool"),
          field(me, "p_price", PRICE),
          field(me, "p_bool", BOOL),
        ),
      ]),
      when(-2, () => [b.raise("AssertionError")]),
      when(-3, () => [...show(b, b.prim("int.floordiv", int(1), b.prim("int.sub", int(2), int(2))), "x")]),
      when(-4, () => [...show(b, b.prim("list.get", field(me, "ints", listOf(INT)), int(-3)), "x")]),
      when(-5, () => [...show(b, b.prim("int.mul", int(9_007_199_254_740_991), int(-2)), "x")]),
      when(-6, () => [
        b.while(bool(true), () => [b.setField(me, "count", b.prim("int.add", field(me, "count", INT), int(1)))]),
      ]),
      when(-7, () => [
        b.forRange("i", int(0), int(100), 1, () => [
          b.do(b.prim("ctx.cancel", local("ctx", handle("Context")), int(1))),
        ]),
      ]),
      when(-8, () => [...show(b, b.prim("float.sqrt", float(-1)), "x")]),
      when(-9, () => [b.raise("KeyError", b.template(["no key"]))]),
      when(-10, () => [
        b.raise(
          "RuntimeError",
          b.template(
            ["", "", "", "", "", "", "", "", ""],
            "int",
            "float",
            "bool",
            "price",
            "size",
            "usd",
            "outcome",
            "float",
          ),
          int(1),
          float(-0),
          bool(true),
          ir.price(1, "0.0001"),
          ir.size(1, "1e-6"),
          ir.usd(1, "1e-6"),
          outcome("no"),
          float(Number.NaN),
        ),
      ]),
    ],
    { owner: STRATEGY },
  );
}
