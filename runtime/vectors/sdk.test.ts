import { beforeAll, describe, expect, test } from "vitest";
import { PRIMITIVES, type Primitive } from "../../dsl-spec/primitives.ts";
import {
  ABSENT,
  BLOCK_SLOTS,
  INPUT,
  INPUT_SLOTS,
  INTENT_BASE,
  INTENT_SLOTS,
  IntentOp,
  MAX_INT,
  MAX_INTENTS,
  MAX_SIGNALS,
  MarketChange,
  MarketStatus,
  ONE_MARKET,
  OrderStatus,
  OUTPUT,
  SIGNAL_BASE,
  SIGNAL_SLOTS,
  TRAPS,
} from "../abi/layout.ts";
import * as runtime from "../typescript/index.ts";
import { compileAssemblyScript } from "./compile.ts";
import { Random } from "./random.ts";

/** The handles that a handler meets, and how emitted code spells them. */
const RECEIVERS: Readonly<Record<string, readonly string[]>> = {
  Context: ["theContext"],
  Market: ["eventMarket()", "theContext.market"],
  Book: ["eventBook()", "eventBook().no", "theContext.book(0)", "theContext.book(1)", "theContext.book(1).no"],
  Fill: ["theFill"],
  OrderUpdate: ["theOrderUpdate"],
  Markets: ["theContext.markets"],
  Event: ["theContext.event"],
  Signal: ["theSignal"],
  LatestSignal: ["theContext.signal(0)", "theContext.signal(15)"],
  Trade: ["theTrade"],
};
const ARGUMENTS: Readonly<Record<string, readonly string[]>> = { Market: ["eventMarket()"], outcome: ["0", "1"] };

const isScalar = (type: string): boolean =>
  !["Market", "Markets", "Event", "Book", "LatestSignal", "Leg", "Level", "list<Order>", "str", "void"].includes(type);

interface Reading {
  readonly row: Primitive;
  readonly result: string;
  /** As in TypeScript. */
  readonly text: string;
}

function readingsOf(row: Primitive): Reading[] {
  const [handle = "", ...params] = row.params;
  const name = "name" in row.form ? row.form.name : "";
  const tails = params.length === 0 ? [""] : (ARGUMENTS[params[0]!] ?? []).map((argument) => `(${argument})`);
  return (RECEIVERS[handle] ?? []).flatMap((receiver) =>
    tails.map((tail) => ({ row, result: row.result, text: `${receiver}.${name}${tail}` })),
  );
}

const readRows = [...PRIMITIVES.values()].filter(
  ({ form, pure, result }) => pure && (form.kind === "property" || form.kind === "method") && isScalar(result),
);
const readings = [
  ...readRows.flatMap(readingsOf),
  { row: readRows[0]!, result: "outcome?", text: "resolvedOutcome()" },
];

type Slot = keyof typeof ONE_MARKET;

const upperFirst = (name: string): string => `${name[0]!.toUpperCase()}${name.slice(1)}`;

/** Readings that are neither one slot of the same name nor a book's. */
const DERIVED: Readonly<Record<string, (at: (name: Slot) => number) => number | boolean | null>> = {
  "theContext.net(eventMarket())": (at) => at("positionYes") - at("positionNo"),
  "theContext.position(0)": (at) => at("positionYes"),
  "theContext.position(1)": (at) => at("positionNo"),
  "eventMarket().isOpen": (at) => at("status") === MarketStatus.open,
  "theContext.event.exclusive": (at) => at("eventExclusive") === 1,
  "theContext.event.exhaustive": (at) => at("eventExhaustive") === 1,
  "theContext.markets.count": (at) => at("marketCount"),
  "eventMarket().yes": () => 0,
  "eventMarket().no": () => 1,
  "eventMarket().closesIn": (at) => at("closesAt") - at("now"),
  "eventMarket().strike": (at) => (at("strike") === ABSENT ? null : at("strike")),
  "theFill.isBuy": (at) => at("fillIsBuy") === 1,
  "theFill.isMaker": (at) => at("fillIsMaker") === 1,
  "theOrderUpdate.isBuy": (at) => at("orderIsBuy") === 1,
  "theOrderUpdate.isOpen": (at) => at("orderStatus") === OrderStatus.live,
  "theOrderUpdate.isFilled": (at) => at("orderStatus") === OrderStatus.filled,
  "theOrderUpdate.isCanceled": (at) => [OrderStatus.canceled, OrderStatus.expired].includes(at("orderStatus") as 2),
  "theOrderUpdate.isRejected": (at) => at("orderStatus") === OrderStatus.rejected,
  "eventMarket().justOpened": (at) => at("marketChange") === MarketChange.opened,
  "eventMarket().tickChanged": (at) => at("marketChange") === MarketChange.tick,
  "eventMarket().justClosed": (at) => at("marketChange") === MarketChange.closed,
  "theSignal.time": (at) => (at("signalTime") === ABSENT ? null : at("signalTime")),
  "theTrade.isBuy": (at) => at("tradeIsBuy") === 1,
  "resolvedOutcome()": (at) => (at("resolvedOutcome") === ABSENT ? null : at("resolvedOutcome")),
};

/** Prefix of the slots of an object without a book. */
const SLOT_PREFIXES: Readonly<Record<string, string>> = {
  theContext: "",
  "eventMarket()": "",
  theFill: "fill",
  theOrderUpdate: "order",
  theSignal: "signal",
  theTrade: "trade",
};

/** What a reading must give, told from the block alone. */
function expected(text: string, block: Float64Array): number | boolean | null {
  const at = (name: Slot): number => block[ONE_MARKET[name]]!;
  const spelled = text.replace("theContext.market.", "eventMarket().");
  if (spelled.startsWith("theContext.book") || spelled.startsWith("eventBook()")) return expectedOfBook(spelled, at);
  if (spelled.startsWith("theContext.signal(")) return expectedOfSignal(spelled, block);
  const derived = DERIVED[spelled];
  if (derived !== undefined) return derived(at);
  const [object = "", member = ""] = spelled.split(".");
  const prefix = SLOT_PREFIXES[object]!;
  return at((prefix === "" ? member : `${prefix}${upperFirst(member)}`) as Slot);
}

function expectedOfSignal(text: string, block: Float64Array): number | null {
  const [, row = "", member = ""] = /^theContext\.signal\((\d+)\)\.(\w+)$/.exec(text) ?? [];
  const [value, receivedAt, time] = block.subarray(SIGNAL_BASE + Number(row) * SIGNAL_SLOTS) as unknown as number[];
  if (member === "age") return receivedAt === ABSENT ? MAX_INT : block[INPUT.now]! - receivedAt!;
  if (member === "time") return time === ABSENT ? null : time!;
  return receivedAt === ABSENT ? null : value!;
}

function expectedOfBook(text: string, at: (name: Slot) => number): number | null {
  const member = text.slice(text.lastIndexOf(".") + 1);
  const token = text.includes(".no.") || text.includes("book(1)") ? "no" : "yes";
  const side = (name: string): number => at(`${token}${name}` as Slot);
  if (member !== "mid" && member !== "spread") {
    const value = side(upperFirst(member));
    return value === ABSENT ? null : value;
  }
  if (side("Bid") === ABSENT || side("Ask") === ABSENT) return null;
  return member === "mid" ? (side("Bid") + side("Ask")) / 20_000 : side("Ask") - side("Bid");
}

/** Inputs as an engine could give them, with every optional slot absent now and then. */
function randomInputs(random: Random): Float64Array {
  const block = new Float64Array(BLOCK_SLOTS);
  const absentable = /^(yes|no)(Bid|Ask)|^resolvedOutcome$|^strike$|^signalTime$/;
  for (const [name, slot] of Object.entries(ONE_MARKET)) {
    if (/Outcome$|isBuy$|IsBuy$|IsMaker$|^event/.test(name)) block[slot] = random.below(2);
    else if (/^(yes|no)(Bid|Ask)$|Price$/.test(name)) block[slot] = random.below(10_001);
    else block[slot] = Math.floor(random.unit() * 10 ** random.below(16));
    if (absentable.test(name) && random.below(4) === 0) block[slot] = ABSENT;
  }
  block[INPUT.orderStatus] = random.below(5);
  block[ONE_MARKET.tick] = random.pick([1, 10, 100]);
  block[INPUT.stepBudget] = 1_000;
  block[INPUT.market] = 0;
  block[INPUT.marketCount] = 1;
  block[ONE_MARKET.status] = random.below(4);
  block[INPUT.marketChange] = random.pick([ABSENT, 1, 2, 3]);
  for (let slot = SIGNAL_BASE; slot < SIGNAL_BASE + SIGNAL_SLOTS * MAX_SIGNALS; slot += SIGNAL_SLOTS) {
    const receivedAt = random.below(3) === 0 ? ABSENT : random.below(block[INPUT.now]! + 1);
    const time = receivedAt === ABSENT || random.below(3) === 0 ? ABSENT : receivedAt;
    block.set([(random.unit() - 0.5) * 1e5, receivedAt, time], slot);
  }
  return block;
}

const INTENT_CALLS = [
  "quoteFloat(eventMarket(), bid, ask, size, 5)",
  "pull(eventMarket(), 5)",
  "buy(1, price, size, 2, true, 5)",
  "sell(0, price, size, 0, false, 5)",
  "buyMarket(0, size, 5)",
  "sellMarket(1, size, 5)",
  "cancel(price, 5)",
  "cancelAll(5)",
  "replace(price, price, size, 5)",
  "split(eventMarket(), size, 5)",
  "merge(eventMarket(), size, 5)",
  "redeem(eventMarket(), 5)",
] as const;

const WASM_TEXT = `
import {
  theContext, eventMarket, eventBook, theFill, theOrderUpdate, theSignal, theTrade, resolvedOutcome, beginCall, endCall, intentsWritten, step,
  NONE_INT, NONE_FLOAT, isNoneInt, isNoneFloat, someFloat, isNoneBool, someBool, unwrapBool, NONE_BOOL, putFloat, putInt,
  putBool, getFloat, stateReset, log0, log2, raise2, paramFloat, paramInt, paramBool, ABI_VERSION, addInt, newList, PyList,
  append, getItem, setItem, pop, clear, lengthOf
} from "./runtime/index";
export { blockPointer, statePointer, stateReserve, stateReset, stateLength } from "./runtime/index";

export function readAll(): void {
  stateReset();
${readings
  .map(({ text, result }) => {
    if (result === "float?") return `  putBool(!isNoneFloat(${text})); putFloat(${text});`;
    if (result.endsWith("?")) return `  putBool(!isNoneInt(${text})); putInt(${text});`;
    return `  ${result === "bool" ? "putBool" : result === "float" ? "putFloat" : "putInt"}(${text});`;
  })
  .join("\n")}
}

export function act(which: i32, hasBid: bool, bidIn: f64, hasAsk: bool, askIn: f64, price: i64, size: i64): i64 {
  const bid = hasBid ? someFloat(bidIn) : NONE_FLOAT;
  const ask = hasAsk ? someFloat(askIn) : NONE_FLOAT;
  switch (which) {
${INTENT_CALLS.map((text, i) => {
  const returnsId = /^(buy|sell|replace|split|merge|redeem)/.test(text);
  return `    case ${i}: ${returnsId ? `return theContext.${text};` : `theContext.${text}; return 0;`}`;
}).join("\n")}
    default:
      theContext.quotePrice(eventMarket(), hasBid ? price : NONE_INT, hasAsk ? size : NONE_INT, size, 5);
      return 0;
  }
}

export function begin(): void { beginCall(); }
export function end(): i32 { endCall(); return intentsWritten(); }
export function steps(count: i32): void { for (let i = 0; i < count; i++) step(9); }
export function logPair(a: f64, b: f64): void { log2(20, 3, a, b); }
export function logBare(): void { log0(10, 4); }
export function raisePair(a: f64, b: f64): void { raise2(3, 11, 6, a, b); unreachable(); }
export function parameters(): void { stateReset(); putFloat(paramFloat(0)); putInt(paramInt(1)); putBool(paramBool(2)); }
export function optionals(x: f64): i32 {
  return i32(isNoneFloat(NONE_FLOAT)) | i32(isNoneFloat(someFloat(x))) << 1 | i32(isNoneBool(NONE_BOOL)) << 2 |
    i32(isNoneBool(someBool(x > 0))) << 3 | i32(unwrapBool(someBool(x > 0))) << 4 | i32(isNoneInt(NONE_INT)) << 5;
}

class Node {
  value: f64 = 0;
  items: PyList<f64> = newList<f64>(0);
  maybe: f64 = NONE_FLOAT;
}
let kept: PyList<Node> = newList<Node>(4);

/** Makes garbage and keeps eight nodes, as a handler would. */
export function churn(x: f64): f64 {
  beginCall();
  const node = new Node();
  node.value = x;
  append(node.items, x);
  append(kept, node);
  for (let i = 0; i < 20; i++) append(new Node().items, x);
  if (lengthOf(kept) > 8) { setItem(kept, 0, getItem(kept, -1, 1), 2); pop(kept, 3); }
  const first = getItem(kept, 0, 4);
  const sum = isNoneFloat(first.maybe) ? getItem(first.items, -1, 5) : -1.0;
  endCall();
  return sum;
}

/** Forty checked additions: what a check costs in bytes. */
export function manyChecks(a: i64, b: i64): i64 {
  let sum = a;
${Array.from({ length: 40 }, (_, i) => `  sum = addInt(sum, b, ${i});`).join("\n")}
  return sum;
}
`;

interface Exports {
  readonly memory: WebAssembly.Memory;
  blockPointer(): number;
  statePointer(): number;
  stateReserve(slots: number): void;
  stateLength(): number;
  readAll(): void;
  act(which: number, hasBid: number, bid: number, hasAsk: number, ask: number, price: bigint, size: bigint): bigint;
  begin(): void;
  end(): number;
  steps(count: number): void;
  logPair(a: number, b: number): void;
  logBare(): void;
  raisePair(a: number, b: number): void;
  parameters(): void;
  optionals(x: number): number;
  churn(x: number): number;
}

let module: WebAssembly.Module;
let binary: Uint8Array;

beforeAll(async () => {
  binary = await compileAssemblyScript(WASM_TEXT);
  module = new WebAssembly.Module(binary);
}, 300_000);

const fresh = (): Exports => new WebAssembly.Instance(module).exports as unknown as Exports;
const blockOf = (wasm: Exports): Float64Array => new Float64Array(wasm.memory.buffer, wasm.blockPointer(), BLOCK_SLOTS);
const stateOf = (wasm: Exports): number[] => [
  ...new Float64Array(wasm.memory.buffer, wasm.statePointer(), wasm.stateLength()),
];

/** A TypeScript instance and a compiled one with the same inputs. */
function pair(inputs: Float64Array): { block: Float64Array; wasm: Exports } {
  const wasm = fresh();
  blockOf(wasm).set(inputs);
  const block = Float64Array.from(inputs);
  runtime.bind(block);
  runtime.beginCall();
  wasm.begin();
  return { block, wasm };
}

/** All output slots but the witness of the lane. */
function outputs(block: Float64Array): number[] {
  return [...block.subarray(INPUT_SLOTS)].map((x, i) => (i + INPUT_SLOTS === OUTPUT.target ? 0 : x));
}

describe("what a handler reads", { timeout: 60_000 }, () => {
  test("is what the block holds, in both runtimes", () => {
    const random = new Random("readings");
    const byText = readings.map(({ text }) => new Function("rt", `with (rt) { return ${text}; }`));
    for (let round = 0; round < 100; round++) {
      const inputs = randomInputs(random);
      const wanted = readings.map(({ text }) => expected(text, inputs));
      const { block, wasm } = pair(inputs);
      runtime.bind(block);
      expect(byText.map((read) => read(runtime) as unknown)).toEqual(wanted);
      wasm.readAll();
      const slots = stateOf(wasm)[Symbol.iterator]();
      const next = (): number => slots.next().value ?? Number.NaN;
      const found = readings.map(({ result }) => {
        if (result === "bool") return next() === 1;
        const isThere = !result.endsWith("?") || next() === 1;
        const value = next();
        return isThere ? value : null;
      });
      expect(found).toEqual(wanted);
    }
  });

  test("two instances of one process do not disturb each other", () => {
    const [first, second] = [randomInputs(new Random("a")), randomInputs(new Random("b"))];
    runtime.bind(first);
    runtime.beginCall();
    runtime.theContext.pull(runtime.eventMarket(), 1);
    runtime.endCall();
    runtime.bind(second);
    runtime.beginCall();
    runtime.endCall();
    expect([first[OUTPUT.intentCount], second[OUTPUT.intentCount]]).toEqual([1, 0]);
    expect(runtime.theContext.now).toBe(second[INPUT.now]);
    runtime.bind(first);
    expect(runtime.theContext.now).toBe(first[INPUT.now]);
  });
});

type Action = readonly [which: number, bid: number | null, ask: number | null, price: number, size: number];

function actInTypeScript([which, bid, ask, price, size]: Action): number {
  const scope = { ...runtime, bid, ask, price, size };
  if (which === INTENT_CALLS.length) {
    runtime.theContext.quotePrice(
      runtime.eventMarket(),
      bid === null ? null : price,
      ask === null ? null : size,
      size,
      5,
    );
    return 0;
  }
  const result = new Function("scope", `with (scope) { return theContext.${INTENT_CALLS[which]}; }`)(scope) as unknown;
  return Number(result ?? 0);
}

function actInWasm(wasm: Exports, [which, bid, ask, price, size]: Action): number {
  const [hasBid, hasAsk] = [bid === null ? 0 : 1, ask === null ? 0 : 1];
  return Number(wasm.act(which, hasBid, bid ?? 0, hasAsk, ask ?? 0, BigInt(price), BigInt(size)));
}

/** Bid and ask of a quote record, by its own formula. */
function outward(x: number | null, tick: number, up: boolean): number {
  if (x === null) return ABSENT;
  const units = x * 10_000;
  const whole = Math.abs(units - Math.round(units)) <= 1e-6 ? Math.round(units) : units;
  const rounded = (up ? Math.ceil(whole / tick) : Math.floor(whole / tick)) * tick;
  return rounded < tick ? tick : Math.min(rounded, 10_000 - tick);
}

function anyPrice(random: Random): number | null {
  if (random.below(5) === 0) return null;
  const special = [0.57 - 0.01, 0.55, 0, 1, -0.3, 1.7, 3, 1e300, -1e300, Number.POSITIVE_INFINITY, 0.29 * 3, 0.1 + 0.2];
  return random.below(3) === 0 ? random.pick(special) : random.unit();
}

describe("what a handler orders", { timeout: 60_000 }, () => {
  test("the records are the same in both runtimes, and quotes are rounded outward", () => {
    const random = new Random("actions");
    for (let round = 0; round < 60; round++) {
      const inputs = randomInputs(random);
      const { block, wasm } = pair(inputs);
      const tick = inputs[ONE_MARKET.tick]!;
      for (let i = 0; i < MAX_INTENTS; i++) {
        const action: Action = [
          random.below(INTENT_CALLS.length + 1),
          anyPrice(random),
          anyPrice(random),
          random.below(10_001),
          random.below(1e9),
        ];
        expect(actInWasm(wasm, action)).toBe(actInTypeScript(action));
        if (action[0] !== 0) continue;
        const record = [...block.subarray(INTENT_BASE + i * INTENT_SLOTS).subarray(0, INTENT_SLOTS)];
        const [bid, ask] = [outward(action[1], tick, false), outward(action[2], tick, true)];
        expect(record).toEqual([IntentOp.quote, 0, 0, 0, bid, action[4], ask, 0, 0, 0]);
      }
      runtime.endCall();
      expect(wasm.end()).toBe(MAX_INTENTS);
      expect(outputs(blockOf(wasm))).toEqual(outputs(block));
    }
  });

  test("ids of orders count on from the next one", () => {
    const inputs = randomInputs(new Random("ids"));
    inputs[INPUT.nextOrderId] = 41;
    const { block, wasm } = pair(inputs);
    const actions: Action[] = [2, 1, 3, 4, 5].map((which) => [which, 0.5, 0.6, 5_000, 7]);
    expect(actions.map(actInTypeScript)).toEqual([41, 0, 42, 43, 44]);
    expect(actions.map((action) => actInWasm(wasm, action))).toEqual([41, 0, 42, 43, 44]);
    expect([...block.subarray(INTENT_BASE, INTENT_BASE + INTENT_SLOTS)]).toEqual([3, 41, 1, 1, 5_000, 7, 2, 1, 0, 0]);
  });

  test.each([
    ["a nan bid", [[0, Number.NaN, 0.5, 0, 1]], TRAPS.ValueError.trap],
    ["a nan ask", [[0, 0.5, Number.NaN, 0, 1]], TRAPS.ValueError.trap],
    [
      "one intent too many",
      Array.from({ length: MAX_INTENTS + 1 }, () => [1, null, null, 0, 0]),
      TRAPS.RuntimeError.trap,
    ],
    [
      "a nan bid beyond the last intent",
      [...Array.from({ length: MAX_INTENTS }, () => [1, null, null, 0, 0]), [0, Number.NaN, 0.5, 0, 1]],
      TRAPS.ValueError.trap,
    ],
  ] as [string, Action[], number][])("%s is an error that voids the intents", (_, actions, code) => {
    const { block, wasm } = pair(randomInputs(new Random("errors")));
    expect(() => actions.map(actInTypeScript)).toThrow(runtime.Trap);
    expect(() => actions.map((action) => actInWasm(wasm, action))).toThrow(WebAssembly.RuntimeError);
    for (const found of [block, blockOf(wasm)]) {
      expect(found[OUTPUT.errorCode]).toBe(code);
      expect(found[OUTPUT.errorSite]).toBe(5);
      expect(found[OUTPUT.errorTemplate]).toBe(ABSENT);
      expect(found[OUTPUT.intentCount]).toBe(0);
    }
  });
});

describe("a call", { timeout: 60_000 }, () => {
  test("counts steps, and the one over the budget is an error", () => {
    const { block, wasm } = pair(randomInputs(new Random("steps")));
    const steps = (count: number): void => {
      for (let i = 0; i < count; i++) runtime.step(9);
    };
    steps(1_000);
    runtime.endCall();
    wasm.steps(1_000);
    wasm.end();
    expect([block[OUTPUT.steps], blockOf(wasm)[OUTPUT.steps]]).toEqual([1_000, 1_000]);
    expect(() => steps(1)).toThrow(runtime.Trap);
    expect(() => wasm.steps(1)).toThrow(WebAssembly.RuntimeError);
    for (const found of [block, blockOf(wasm)]) {
      expect([found[OUTPUT.errorCode], found[OUTPUT.errorSite]]).toEqual([TRAPS.StepLimit.trap, 9]);
      expect(found[OUTPUT.steps]).toBe(1_001);
    }
  });

  test("writes logs until they are full, and small ones still fit after a dropped one", () => {
    const { block, wasm } = pair(randomInputs(new Random("logs")));
    for (let i = 0; i < 100; i++) {
      runtime.log2(20, 3, i / 3, i % 2 === 0 ? -0 : Number.NaN);
      wasm.logPair(i / 3, i % 2 === 0 ? -0 : Number.NaN);
    }
    runtime.log0(10, 4);
    wasm.logBare();
    runtime.endCall();
    wasm.end();
    expect(outputs(blockOf(wasm))).toEqual(outputs(block));
    expect([block[OUTPUT.logSlots], block[OUTPUT.logsDropped]]).toEqual([76 * 5 + 3, 24]);
  });

  test("an error with a message keeps the logs and tells its arguments", () => {
    const { block, wasm } = pair(randomInputs(new Random("raise")));
    runtime.log0(10, 4);
    wasm.logBare();
    expect(() => runtime.raise2(3, 11, 6, 0.25, Number.NaN)).toThrow(runtime.Trap);
    expect(() => wasm.raisePair(0.25, Number.NaN)).toThrow(WebAssembly.RuntimeError);
    expect(outputs(blockOf(wasm))).toEqual(outputs(block));
    const from = OUTPUT.errorCode;
    expect([...block.subarray(from, from + 7)]).toEqual([3, 11, 6, 2, 0.25, Number.NaN, 0]);
    expect(block[OUTPUT.logSlots]).toBe(3);
  });

  test("reads its parameters", () => {
    const inputs = randomInputs(new Random("params"));
    inputs.set([0.125, -MAX_INT, 1], 80);
    const { wasm } = pair(inputs);
    wasm.parameters();
    expect(stateOf(wasm)).toEqual([0.125, -MAX_INT, 1]);
    expect([runtime.paramFloat(0), runtime.paramInt(1), runtime.paramBool(2)]).toEqual([0.125, -MAX_INT, true]);
  });
});

describe("the compiled library", { timeout: 60_000 }, () => {
  test("tells none from every float", () => {
    const wasm = fresh();
    expect([1, -1, Number.NaN].map((x) => wasm.optionals(x))).toEqual([0b110101, 0b100101, 0b100101]);
  });

  test("frees what a handler leaves behind and keeps what it holds", () => {
    const wasm = fresh();
    for (let i = 0; i < 50_000; i++) {
      const first = wasm.churn(i);
      if (first !== (i < 8 ? 0 : i)) throw new Error(`call ${i} found ${first}`);
    }
    expect(wasm.memory.buffer.byteLength).toBeLessThanOrEqual(2 ** 20);
  });

  test("imports nothing, and a check costs few bytes", () => {
    expect(WebAssembly.Module.imports(module)).toEqual([]);
    // Forty copies of the error path would be some 4,000 bytes more.
    expect(checkBytes(binary)).toBeLessThan(40 * 60);
  });
});

/** Bytes between the first and the last `unreachable` of the function with the forty checks: the longest run of them. */
function checkBytes(bytes: Uint8Array): number {
  const UNREACHABLE_END = [0x00, 0x0b];
  const places: number[] = [];
  for (let i = 0; i + 1 < bytes.length; i++) {
    if (bytes[i] === UNREACHABLE_END[0] && bytes[i + 1] === UNREACHABLE_END[1]) places.push(i);
  }
  let shortest = Number.POSITIVE_INFINITY;
  for (let i = 0; i + 39 < places.length; i++) shortest = Math.min(shortest, places[i + 39]! - places[i]!);
  return shortest;
}
