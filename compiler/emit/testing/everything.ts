import type { Primitive } from "../../../dsl-spec/primitives.ts";
import { PRIMITIVES } from "../../../dsl-spec/primitives.ts";
import { HANDLE_NAMES, type IrExpr, type IrModule, type IrStmt, type IrType } from "../../ir/ir.ts";
import * as ir from "../../ir/testing/build.ts";
import {
  BOOL,
  FLOAT,
  handle,
  INT,
  IrBuilder,
  int,
  listOf,
  local,
  OUTCOME,
  objectOf,
  optional,
  PRICE,
  SIZE,
  USD,
  VOID,
} from "../../ir/testing/build.ts";
import { outcome, STRATEGY, show } from "./show.ts";
import { everyStatement } from "./statements-of-all-kinds.ts";

const me = ir.self(STRATEGY);
const mode = ir.field(me, "mode", INT);
const handles: readonly string[] = HANDLE_NAMES;
const scalars: readonly IrType[] = [INT, FLOAT, BOOL, PRICE, SIZE, USD, OUTCOME];

/** Rows that move elements as they are. */
const joining = /^list\.(extend|insert|reverse|copy|concat|extended|repeat|repeated|slice|setSlice|deleteSlice|pick)$/;
/** Rows without a result. */
const changing =
  /^list\.(set|append|clear|extend|insert|reverse|remove|sort|sortFloat|setSlice|deleteSlice)$|^dict\.(set|delete|clear|update)$|^set\.(add|discard|remove|update|extend|clear)$/;

/** One row with concrete types, run by one handler where the parameter `mode` has its number. */
export interface Case {
  readonly mode: number;
  readonly row: Primitive;
  /** What `T` or `M` stands for. */
  readonly variable: IrType | null;
}

/** Every row of the table, a generic one for several types; rows that compare by a function are for real programs. */
export const cases: readonly Case[] = [...PRIMITIVES.values()]
  // Deques and open orders stand in the programs of the corpus.
  .filter((row) => row.by === undefined && !/^deque\.|^openOrder\.|^ctx\.orders$/.test(row.name))
  .flatMap((row) => variables(row).map((variable) => ({ row, variable })))
  .map((c, index) => ({ ...c, mode: index }));

/** Handler in which a row's operands exist. */
export function handlerOf(row: Primitive): "on_book" | "on_fill" | "on_order" | "on_signal" | "on_trade" | "on_timer" {
  const [first] = row.params;
  if (first === "Book") return "on_book";
  if (first === "Signal") return "on_signal";
  if (first === "Trade") return "on_trade";
  return first === "Fill" ? "on_fill" : first === "OrderUpdate" ? "on_order" : "on_timer";
}

function variables(row: Primitive): readonly (IrType | null)[] {
  // Other values are compared by a function.
  if (row.name === "dict.equal") return [INT, objectOf("Node")];
  if (row.params[0]?.startsWith("dict<")) return [INT, optional(FLOAT), objectOf("Node")];
  if (row.params.includes("M")) return [PRICE, SIZE, USD];
  if (!row.params.some((p) => p === "T" || p === "list<T>")) return [null];
  if (/^list\.(sort|places|sumFrom)$/.test(row.name)) return [INT];
  if (/^list\.(index|count|remove|equal)$/.test(row.name)) return [INT, FLOAT, ir.STR];
  if (joining.test(row.name)) return [INT, optional(BOOL), objectOf("Node")];
  if (row.name === "list.contains") return [...scalars, ir.STR];
  if (row.name === "list.min" || row.name === "list.max") return [INT, FLOAT, PRICE];
  return [
    ...scalars,
    ir.STR,
    ...scalars.map(optional),
    optional(ir.STR),
    objectOf("Node"),
    optional(objectOf("Node")),
    listOf(INT),
  ];
}

/** A module with every primitive, every kind of statement and expression, and names that collide. */
export function everything(): IrModule {
  const b = new IrBuilder();
  const parts = everyStatement(b);
  const handler = (name: string, params: readonly { name: string; type: IrType }[], extra: () => IrStmt[] = () => []) =>
    b.function(
      name,
      [{ name: "ctx", type: handle("Context") }, ...params],
      VOID,
      () => [...extra(), ...cases.filter((c) => handlerOf(c.row) === name).map((c) => runCase(b, c))],
      { owner: STRATEGY },
    );
  const scalarFields = scalars.flatMap((type) => {
    const maybe = { name: `maybe_${type.kind}`, type: optional(type), initial: ir.none(type) };
    // An outcome comes only from a market, and there is none yet.
    if (type.kind === "outcome") return [maybe];
    return [
      { name: `a_${type.kind}`, type, initial: sample(type, 0) },
      maybe,
      { name: `some_${type.kind}`, type: optional(type), initial: ir.some(sample(type, 1)) },
    ];
  });
  const init = parts.init();
  const methods = [
    parts.onStart(),
    handler("on_book", [{ name: "book", type: handle("Book") }]),
    handler("on_timer", [], () => []),
    handler("on_fill", [{ name: "fill", type: handle("Fill") }]),
    handler("on_order", [{ name: "order", type: handle("OrderUpdate") }]),
    parts.onResolution(),
    parts.onStop(),
    handler("on_signal", [{ name: "news", type: handle("Signal") }]),
    handler("on_trade", [{ name: "trade", type: handle("Trade") }]),
  ];
  const functions = parts.functions();
  return b.module(STRATEGY, {
    doc: "Every operation.",
    constants: parts.constants,
    functions,
    classes: [
      parts.node,
      b.class(
        STRATEGY,
        [...scalarFields, ...parts.fields],
        init,
        methods,
        "Every operation.\n\n    Ends a comment: */ and goes on.",
      ),
    ],
    params: [
      { ...ir.param(0, "mode", "int", 0, "which case runs"), ge: -10, lt: 1000 },
      ir.param(1, "p_float", "float", -0.5),
      ir.param(2, "p_bool", "bool", true),
      ir.param(3, "p_price", "price", 5500),
      ir.param(4, "p_size", "size", 25_000_000),
      ir.param(5, "p_usd", "usd", 10_000_000),
    ],
    timer: 1_000_000,
  });
}

/** A literal of the type; `n` tells the operands of one row apart. */
export function sample(type: IrType, n: number): IrExpr {
  switch (type.kind) {
    case "int":
      return int([7, 3][n] ?? 2);
    case "float":
      return ir.float([2.5, 1.5][n] ?? 0.25);
    case "bool":
      return ir.bool(n % 2 === 0);
    case "price":
      return ir.price([5500, 100][n] ?? 300, ["0.55", "0.01"][n] ?? "0.03");
    case "size":
      return ir.size([25_000_000, 1_000_000][n] ?? 2_500_000, ["25", "1"][n] ?? "2.5");
    case "usd":
      return ir.usd([10_000_000, 1_000_000][n] ?? 500_000, ["10", "1"][n] ?? "0.5");
    case "str":
      return ir.text(["tick \u20ac", "tick"][n] ?? "\ud83d\ude00\u2028");
    case "outcome":
      return outcome(n % 2 === 0 ? "yes" : "no");
    case "optional":
      return n % 2 === 0 ? ir.some(sample(type.of, n)) : ir.none(type.of);
    case "list":
      return ir.list(type.of, ...[0, 1, 2, 0, 1].map((k) => sample(type.of, k)));
    case "dict":
      return ir.dict(type.key, type.of, ...[0, 1].flatMap((k) => [sample(type.key, k), sample(type.of, k)]));
    case "set": {
      const elements = ir.list(type.of, ...[0, 1, 2].map((k) => sample(type.of, k)));
      return { op: "prim", prim: "set.of", args: [elements], site: null, type };
    }
    case "object":
      return ir.create(type.class, int(n), ir.bool(false));
    default:
      throw new Error(`no sample of ${type.kind}`);
  }
}

function runCase(b: IrBuilder, c: Case): IrStmt {
  let count = 0;
  const args = c.row.params.map((param) => {
    if (handles.includes(param)) return handleOf(b, param);
    if (param === "list<Leg>") return ir.list(handle("Leg"), leg(b, 0), leg(b, 1));
    if (param === "list<Level>") return ir.list(handle("Level"), level(b, 0), level(b, 1));
    if (param === "list<Market>") return ir.list(handle("Market"), handleOf(b, "Market"));
    // A place that an entry has.
    if (/^dict\.(valueAt|takeAt)$/.test(c.row.name) && param === "int") return int(1);
    // Places that the list has, and bounds with the element between them.
    if (c.row.name === "list.pick" && param === "list<int>") return ir.list(INT, int(2), int(0), int(1), int(0));
    if (c.row.name === "list.index" && param === "int") return int([0, 0, 1, 9][count++] ?? 0);
    if (c.row.name === "list.ofRange") return int([1, 9, 2][count++] ?? 0);
    return sample(typeOf(param, c.variable), count++);
  });
  const value = b.prim(c.row.name, ...args);
  const body = changing.test(c.row.name) ? mutation(b, c, args) : show(b, value, c.row.name);
  return b.if(b.prim("int.eq", mode, int(c.mode)), body);
}

/** A row that changes a list: the list is a local, and its length and elements are shown after. */
function mutation(b: IrBuilder, c: Case, args: readonly IrExpr[]): IrStmt[] {
  const [over, ...rest] = args;
  if (over === undefined) return [];
  const xs = local("xs", over.type);
  // The case was built once to get its type; its site is used here.
  b.sites.length -= c.row.traps.length > 0 ? 1 : 0;
  return [
    b.let("xs", over),
    b.do(b.prim(c.row.name, xs, ...rest)),
    ...show(b, b.prim(`${over.type.kind}.len`, xs), "length"),
    ...(over.type.kind === "dict" ? [b.forDict("k", "x", xs, (_, x) => show(b, x, "value"))] : []),
    ...(over.type.kind === "list" ? [b.forList("x", xs, (x) => show(b, x, "element"))] : []),
  ];
}

function handleOf(b: IrBuilder, name: string): IrExpr {
  const ctx = local("ctx", handle("Context"));
  if (name === "Context") return ctx;
  if (name === "Market") return b.prim("ctx.market", ctx);
  if (name === "Markets") return b.prim("ctx.markets", ctx);
  if (name === "Event") return b.prim("ctx.event", ctx);
  if (name === "Leg") return leg(b, 0);
  if (name === "Level") return level(b, 0);
  if (name === "Book") return local("book", handle("Book"));
  if (name === "LatestSignal") return b.prim("ctx.signal", ctx, int(0));
  if (name === "Trade") return local("trade", handle("Trade"));
  if (name === "Signal") return local("news", handle("Signal"));
  return name === "Fill" ? local("fill", handle("Fill")) : local("order", handle("OrderUpdate"));
}

function leg(b: IrBuilder, n: number): IrExpr {
  return b.prim("leg.new", sample(OUTCOME, n), sample(PRICE, n), sample(SIZE, n));
}

function level(b: IrBuilder, n: number): IrExpr {
  return b.prim("level.new", sample(PRICE, n), sample(SIZE, n));
}

function typeOf(param: string, variable: IrType | null): IrType {
  if (param === "T" || param === "M") return variable ?? VOID;
  // Keys are ints beside objects, and texts otherwise.
  if (param === "K") return variable?.kind === "object" ? INT : ir.STR;
  if (param.startsWith("dict<")) return { kind: "dict", key: typeOf("K", variable), of: variable ?? VOID };
  if (param.startsWith("set<")) return { kind: "set", of: typeOf("K", variable) };
  if (param.startsWith("list<")) return listOf(typeOf(param.slice(5, -1), variable));
  if (param.endsWith("?")) return optional(typeOf(param.slice(0, -1), variable));
  return { kind: param } as IrType;
}
