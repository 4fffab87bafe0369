import { FillStage, LogLevel, ORDER_REASONS, RecordLevel, Tif } from "../../runtime/abi/layout.ts";
import type { HandleName } from "../ir/ir.ts";
import { BOOL, FLOAT, INT, LOG, OUTCOME, optional, PRICE, SIZE, STR, type Type, USD, VOID } from "./types.ts";

/** What an annotation takes in square brackets. */
export type GenericName = "list" | "dict" | "set" | "tuple" | "deque" | "optional" | "union";

/** Public names of each importable part of the SDK, and what they are to the checker. */
export type SdkName =
  | { readonly kind: "base" }
  | { readonly kind: "type"; readonly type: Type }
  | { readonly kind: "money"; readonly type: Type }
  /** A lent type that an author makes: `Leg(...)`, `Level(...)`. */
  | { readonly kind: "record"; readonly type: Type }
  | {
      readonly kind: "function";
      readonly name: "param" | "every" | "All" | "Events" | "Series" | "Slugs" | "signal" | "cost" | "mid";
    }
  /** `collections.deque`. */
  | { readonly kind: "deque" }
  /** A container or a union by its older name in `typing`: `List[X]`, `Optional[X]`. */
  | { readonly kind: "generic"; readonly name: GenericName }
  /** `typing.Final`. */
  | { readonly kind: "final" | "literal" | "aliasMark" | "typeChecking" }
  /** `Callable` of `collections.abc` or `typing`. */
  | { readonly kind: "callable" }
  /** An exact function of `math`. */
  | { readonly kind: "math"; readonly name: string }
  | { readonly kind: "mathConstant"; readonly value: number }
  /** A function of `math` that `pmt.math` computes. */
  | { readonly kind: "mathLibrary"; readonly name: string }
  | { readonly kind: "enum"; readonly name: "Enum" | "IntEnum" | "auto" }
  | { readonly kind: "dataclass"; readonly name: "dataclass" | "field" };

const handle = (name: HandleName): Type => ({ kind: "handle", name });

export const PMT_NAMES: ReadonlyMap<string, SdkName> = new Map<string, SdkName>([
  ["Strategy", { kind: "base" }],
  ["Book", { kind: "type", type: handle("Book") }],
  ["Context", { kind: "type", type: handle("Context") }],
  ["Event", { kind: "type", type: handle("Event") }],
  ["Fill", { kind: "type", type: handle("Fill") }],
  ["Leg", { kind: "record", type: handle("Leg") }],
  ["Level", { kind: "record", type: handle("Level") }],
  ["Market", { kind: "type", type: handle("Market") }],
  ["Order", { kind: "type", type: handle("Order") }],
  ["OrderUpdate", { kind: "type", type: handle("OrderUpdate") }],
  ["Outcome", { kind: "type", type: OUTCOME }],
  ["Signal", { kind: "type", type: handle("Signal") }],
  ["LatestSignal", { kind: "type", type: handle("LatestSignal") }],
  ["Trade", { kind: "type", type: handle("Trade") }],
  ["signal", { kind: "function", name: "signal" }],
  ["Price", { kind: "money", type: PRICE }],
  ["Size", { kind: "money", type: SIZE }],
  ["Usd", { kind: "money", type: USD }],
  ["param", { kind: "function", name: "param" }],
  ["every", { kind: "function", name: "every" }],
  ["All", { kind: "function", name: "All" }],
  ["Events", { kind: "function", name: "Events" }],
  ["Series", { kind: "function", name: "Series" }],
  ["Slugs", { kind: "function", name: "Slugs" }],
  ["cost", { kind: "function", name: "cost" }],
  ["mid", { kind: "function", name: "mid" }],
]);

export const MATH_NAMES: ReadonlyMap<string, SdkName> = new Map<string, SdkName>([
  ...[
    ...["sqrt", "floor", "ceil", "trunc", "fabs", "fmod", "copysign", "frexp", "ldexp"],
    ...["isnan", "isinf", "isfinite"],
  ].map((name): [string, SdkName] => [name, { kind: "math", name }]),
  ...["exp", "expm1", "log", "log10", "log1p", "log2", "pow", "erf", "tanh"].map((name): [string, SdkName] => [
    name,
    { kind: "mathLibrary", name },
  ]),
  ["pi", { kind: "mathConstant", value: Math.PI }],
  ["e", { kind: "mathConstant", value: Math.E }],
  ["tau", { kind: "mathConstant", value: 2 * Math.PI }],
  ["inf", { kind: "mathConstant", value: Number.POSITIVE_INFINITY }],
  ["nan", { kind: "mathConstant", value: Number.NaN }],
]);

export const TYPING_NAMES: ReadonlyMap<string, SdkName> = new Map<string, SdkName>([
  ["Final", { kind: "final" }],
  ["Callable", { kind: "callable" }],
  ["List", { kind: "generic", name: "list" }],
  ["Dict", { kind: "generic", name: "dict" }],
  ["Set", { kind: "generic", name: "set" }],
  ["Tuple", { kind: "generic", name: "tuple" }],
  ["Deque", { kind: "generic", name: "deque" }],
  ["Optional", { kind: "generic", name: "optional" }],
  ["Union", { kind: "generic", name: "union" }],
  ["Literal", { kind: "literal" }],
  ["TypeAlias", { kind: "aliasMark" }],
  ["TYPE_CHECKING", { kind: "typeChecking" }],
]);

export const COLLECTION_NAMES: ReadonlyMap<string, SdkName> = new Map([["deque", { kind: "deque" }]]);

export const CALLABLE_NAMES: ReadonlyMap<string, SdkName> = new Map([["Callable", { kind: "callable" }]]);

export const ENUM_NAMES: ReadonlyMap<string, SdkName> = new Map<string, SdkName>([
  ["Enum", { kind: "enum", name: "Enum" }],
  ["IntEnum", { kind: "enum", name: "IntEnum" }],
  ["auto", { kind: "enum", name: "auto" }],
]);

export const DATACLASS_NAMES: ReadonlyMap<string, SdkName> = new Map<string, SdkName>([
  ["dataclass", { kind: "dataclass", name: "dataclass" }],
  ["field", { kind: "dataclass", name: "field" }],
]);

export interface SdkProperty {
  readonly prim: string;
  readonly type: Type;
}

/** Attributes of the lent objects. */
export const PROPERTIES: Readonly<Record<HandleName, ReadonlyMap<string, SdkProperty>>> = {
  Context: new Map([
    ["now", { prim: "ctx.now", type: INT }],
    ["market", { prim: "ctx.market", type: handle("Market") }],
    ["markets", { prim: "ctx.markets", type: handle("Markets") }],
    ["event", { prim: "ctx.event", type: handle("Event") }],
    ["cash", { prim: "ctx.cash", type: USD }],
    ["log", { prim: "", type: LOG }],
    // An object of a class of the SDK, which the checker reads by itself.
    ["random", { prim: "", type: LOG }],
  ]),
  Market: new Map([
    ["yes", { prim: "market.yes", type: OUTCOME }],
    ["no", { prim: "market.no", type: OUTCOME }],
    ["is_open", { prim: "market.isOpen", type: BOOL }],
    ["opens_at", { prim: "market.opensAt", type: INT }],
    ["closes_at", { prim: "market.closesAt", type: INT }],
    ["closes_in", { prim: "market.closesIn", type: INT }],
    ["tick", { prim: "market.tick", type: PRICE }],
    ["min_size", { prim: "market.minSize", type: SIZE }],
    ["question", { prim: "market.question", type: STR }],
    ["strike", { prim: "market.strike", type: optional(FLOAT) }],
    ["event", { prim: "market.event", type: handle("Event") }],
    ["just_opened", { prim: "market.justOpened", type: BOOL }],
    ["tick_changed", { prim: "market.tickChanged", type: BOOL }],
    ["just_closed", { prim: "market.justClosed", type: BOOL }],
  ]),
  Markets: new Map(),
  Event: new Map([
    ["exclusive", { prim: "event.exclusive", type: BOOL }],
    ["exhaustive", { prim: "event.exhaustive", type: BOOL }],
  ]),
  Leg: new Map([
    ["outcome", { prim: "leg.outcome", type: OUTCOME }],
    ["price", { prim: "leg.price", type: PRICE }],
    ["size", { prim: "leg.size", type: SIZE }],
  ]),
  Level: new Map([
    ["price", { prim: "level.price", type: PRICE }],
    ["size", { prim: "level.size", type: SIZE }],
  ]),
  Book: new Map([
    ["bid", { prim: "book.bid", type: optional(PRICE) }],
    ["ask", { prim: "book.ask", type: optional(PRICE) }],
    ["mid", { prim: "book.mid", type: optional(FLOAT) }],
    ["spread", { prim: "book.spread", type: optional(PRICE) }],
    ["bid_size", { prim: "book.bidSize", type: optional(SIZE) }],
    ["ask_size", { prim: "book.askSize", type: optional(SIZE) }],
    ["bid_depth", { prim: "book.bidDepth", type: optional(SIZE) }],
    ["ask_depth", { prim: "book.askDepth", type: optional(SIZE) }],
    ["no", { prim: "book.no", type: handle("Book") }],
  ]),
  Fill: new Map([
    ["outcome", { prim: "fill.outcome", type: OUTCOME }],
    ["is_buy", { prim: "fill.isBuy", type: BOOL }],
    ["price", { prim: "fill.price", type: PRICE }],
    ["size", { prim: "fill.size", type: SIZE }],
    ["fee", { prim: "fill.fee", type: USD }],
    ["is_maker", { prim: "fill.isMaker", type: BOOL }],
    ["order", { prim: "fill.order", type: INT }],
    ["time", { prim: "fill.time", type: INT }],
    ["stage", { prim: "fill.stage", type: STR }],
  ]),
  Signal: new Map([
    ["value", { prim: "signal.value", type: FLOAT }],
    ["time", { prim: "signal.time", type: optional(INT) }],
    // Texts of its index, which the checker makes.
    ["name", { prim: "signal.index", type: STR }],
    ["source", { prim: "signal.index", type: STR }],
  ]),
  LatestSignal: new Map([
    ["value", { prim: "latest.value", type: optional(FLOAT) }],
    ["time", { prim: "latest.time", type: optional(INT) }],
    ["age", { prim: "latest.age", type: INT }],
  ]),
  Trade: new Map([
    ["outcome", { prim: "trade.outcome", type: OUTCOME }],
    ["price", { prim: "trade.price", type: PRICE }],
    ["size", { prim: "trade.size", type: SIZE }],
    ["is_buy", { prim: "trade.isBuy", type: BOOL }],
    ["time", { prim: "trade.time", type: INT }],
  ]),
  Order: new Map([
    ["id", { prim: "openOrder.id", type: INT }],
    ["outcome", { prim: "openOrder.outcome", type: OUTCOME }],
    ["is_buy", { prim: "openOrder.isBuy", type: BOOL }],
    ["price", { prim: "openOrder.price", type: PRICE }],
    ["remaining", { prim: "openOrder.remaining", type: SIZE }],
    ["placed_at", { prim: "openOrder.placedAt", type: INT }],
  ]),
  OrderUpdate: new Map([
    ["id", { prim: "order.id", type: INT }],
    ["outcome", { prim: "order.outcome", type: OUTCOME }],
    ["is_buy", { prim: "order.isBuy", type: BOOL }],
    ["price", { prim: "order.price", type: PRICE }],
    ["remaining", { prim: "order.remaining", type: SIZE }],
    ["is_open", { prim: "order.isOpen", type: BOOL }],
    ["is_filled", { prim: "order.isFilled", type: BOOL }],
    ["is_canceled", { prim: "order.isCanceled", type: BOOL }],
    ["is_rejected", { prim: "order.isRejected", type: BOOL }],
    ["reason", { prim: "order.reason", type: STR }],
  ]),
};

/** Readings that are one of a closed list of texts. */
export const SDK_TEXTS: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ["fill.stage", Object.keys(FillStage)],
  ["order.reason", ["", ...ORDER_REASONS]],
]);

/** A parameter of an SDK call; `literal` ones take a constant string, mapped to a number. */
export interface SdkParam {
  readonly name: string;
  readonly type: Type;
  readonly keywordOnly?: boolean;
  readonly default?: number | boolean;
  readonly literal?: Readonly<Record<string, number>>;
}

export interface SdkMethod {
  readonly prim: string;
  readonly params: readonly SdkParam[];
  readonly result: Type;
}

const market: SdkParam = { name: "market", type: handle("Market") };
const outcome: SdkParam = { name: "outcome", type: OUTCOME };
const limitOrder = (prim: string): SdkMethod => ({
  prim,
  params: [
    outcome,
    { name: "price", type: PRICE },
    { name: "size", type: SIZE },
    { name: "tif", type: INT, default: Tif.gtc, literal: { GTC: Tif.gtc, FOK: Tif.fok, FAK: Tif.fak } },
    { name: "post_only", type: BOOL, default: false },
  ],
  result: INT,
});

const levelParams: readonly SdkParam[] = [
  { name: "price", type: PRICE },
  { name: "size", type: SIZE },
];

/** How the lent types are made that an author makes. */
export const RECORDS: Readonly<Record<string, { readonly prim: string; readonly params: readonly SdkParam[] }>> = {
  Leg: { prim: "leg.new", params: [outcome, ...levelParams] },
  Level: { prim: "level.new", params: levelParams },
};

const amount: SdkParam = { name: "amount", type: SIZE };

/** Methods of Context but `quote`, which takes floats or prices and is checked by hand. */
export const CONTEXT_METHODS: ReadonlyMap<string, SdkMethod> = new Map<string, SdkMethod>([
  ["net", { prim: "ctx.net", params: [market], result: SIZE }],
  ["position", { prim: "ctx.position", params: [outcome], result: SIZE }],
  ["book", { prim: "ctx.book", params: [outcome], result: handle("Book") }],
  ["orders", { prim: "ctx.orders", params: [outcome], result: { kind: "list", of: handle("Order") } }],
  ["pull", { prim: "ctx.pull", params: [market], result: VOID }],
  ["buy", limitOrder("ctx.buy")],
  ["sell", limitOrder("ctx.sell")],
  ["buy_market", { prim: "ctx.buyMarket", params: [outcome, { name: "amount", type: USD }], result: INT }],
  ["sell_market", { prim: "ctx.sellMarket", params: [outcome, { name: "size", type: SIZE }], result: INT }],
  [
    "basket",
    {
      prim: "ctx.basket",
      params: [{ name: "legs", type: { kind: "list", of: handle("Leg") } }],
      result: INT,
    },
  ],
  ["replace", { prim: "ctx.replace", params: [{ name: "order_id", type: INT }, ...levelParams], result: INT }],
  ["split", { prim: "ctx.split", params: [market, amount], result: INT }],
  ["merge", { prim: "ctx.merge", params: [market, amount], result: INT }],
  ["redeem", { prim: "ctx.redeem", params: [market], result: INT }],
  [
    "convert",
    {
      prim: "ctx.convert",
      params: [{ name: "markets", type: { kind: "list", of: handle("Market") } }, amount],
      result: INT,
    },
  ],
  ["cancel", { prim: "ctx.cancel", params: [{ name: "order_id", type: INT }], result: VOID }],
  ["cancel_all", { prim: "ctx.cancelAll", params: [], result: VOID }],
]);

export const LOG_LEVELS: ReadonlyMap<string, number> = new Map(Object.entries(LogLevel));

/** Methods of Context that leave a record in the log: `ctx.metric` and `ctx.plot`. */
export const RECORD_LEVELS: ReadonlyMap<string, number> = new Map(Object.entries(RecordLevel));

/** Annotated parameters of each handler after `self`. */
export const HANDLER_PARAMS: ReadonlyMap<string, readonly Type[]> = new Map<string, readonly Type[]>([
  ["on_start", [handle("Context")]],
  ["on_book", [handle("Context"), handle("Book")]],
  ["on_timer", [handle("Context")]],
  ["on_fill", [handle("Context"), handle("Fill")]],
  ["on_order", [handle("Context"), handle("OrderUpdate")]],
  ["on_resolution", [handle("Context"), optional(OUTCOME)]],
  ["on_stop", [handle("Context")]],
  ["on_signal", [handle("Context"), handle("Signal")]],
  ["on_trade", [handle("Context"), handle("Trade")]],
  ["on_market", [handle("Context"), handle("Market")]],
]);
