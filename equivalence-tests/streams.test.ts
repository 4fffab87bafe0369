import fc from "fast-check";
import { expect, test } from "vitest";
import type { AbiFile, AbiParam } from "../runtime/abi/abi-file.ts";
import { HandlerTime } from "../runtime/abi/handler-time.ts";
import {
  ABI_VERSION,
  ABSENT,
  BLOCK_SLOTS,
  EventKind,
  type EventName,
  INTENT,
  INTENT_BASE,
  INTENT_SLOTS,
  IntentOp,
  MAX_INT,
  ONE_MARKET,
  OrderStatus,
  OUTPUT,
  SCALE,
} from "../runtime/abi/layout.ts";
import type { StrategyInstance, StrategyModule } from "../runtime/abi/strategy.ts";
import { runStream } from "./stream-run.ts";
import { LONGEST, SHORTEST, type Stream, streamsFor } from "./streams.ts";

const events: readonly EventName[] = ["start", "book", "timer", "fill", "order", "resolution", "stop"];

function param(type: AbiParam["type"], value: number | boolean, range: Partial<AbiParam> = {}): AbiParam {
  return { name: type, type, default: value, ge: null, le: null, gt: null, lt: null, doc: "", ...range };
}

const params: readonly AbiParam[] = [
  param("int", 30, { ge: 2, le: 1000 }),
  param("float", 0.5, { gt: 0, le: 1 }),
  param("float", 1),
  param("bool", true),
  param("size", 20_000_000, { gt: 0 }),
  param("price", 1000, { ge: -5, lt: 5000 }),
  param("usd", 0),
];

function abiOf(handled: readonly EventName[]): AbiFile {
  return {
    abiVersion: ABI_VERSION,
    compilerVersion: "0.0.0",
    name: "Recorder",
    doc: "",
    markets: { kind: "series", slug: "test" },
    scope: "market",
    timer: 1_000_000,
    events: handled,
    params,
    state: { strategy: "Recorder", classes: [{ name: "Recorder", fields: [] }], hash: "" },
    stepBudget: 0,
    sites: [],
    templates: [],
    sources: [],
    hashes: { source: "", ir: "", typescript: "", wasm: "" },
  };
}

/** Keeps the inputs of every call; answers every book with a limit order for ten shares of YES. */
function recorder(handled: readonly EventName[]): { readonly module: StrategyModule; readonly calls: Float64Array[] } {
  const abi = abiOf(handled);
  const calls: Float64Array[] = [];
  const block = new Float64Array(BLOCK_SLOTS);
  const instance: StrategyInstance = {
    block: () => block,
    start: () => true,
    handle: (kind) => {
      calls.push(block.slice());
      block[OUTPUT.intentCount] = kind === EventKind.book ? 1 : 0;
      block.fill(0, INTENT_BASE, INTENT_BASE + INTENT_SLOTS);
      block[INTENT_BASE + INTENT.op] = IntentOp.limit;
      block[INTENT_BASE + INTENT.isBuy] = 1;
      block[INTENT_BASE + INTENT.price] = 4200;
      block[INTENT_BASE + INTENT.size] = 10 * SCALE.size;
      return true;
    },
    errorPlace: () => null,
    saveState: () => new Float64Array(0),
    loadState: () => undefined,
    handlerTime: new HandlerTime(),
  };
  const target = { kind: "python", version: "0", moduleHash: "" } as const;
  return { module: { abi, target, instantiate: () => instance, close: () => undefined }, calls };
}

const streams = streamsFor(abiOf(events));
const settings = { seed: 5, numRuns: 40 };

/** A law that holds at every call of every stream. */
function everyCall(law: (input: Float64Array, before: Float64Array | undefined) => void): void {
  fc.assert(
    fc.property(streams, (stream) => {
      const { module, calls } = recorder(events);
      runStream(module, stream);
      for (const [i, input] of calls.entries()) law(input, calls[i - 1]);
    }),
    settings,
  );
}

const at = (input: Float64Array, name: keyof typeof ONE_MARKET): number => input[ONE_MARKET[name]] ?? Number.NaN;

test("time never steps back, and every slot is a whole number in range", () => {
  everyCall((input, before) => {
    if (before !== undefined) expect(at(input, "now")).toBeGreaterThanOrEqual(at(before, "now"));
    expect(input.every((slot) => Number.isInteger(slot) && slot >= ABSENT && slot <= MAX_INT)).toBe(true);
    expect(Math.min(at(input, "cash"), at(input, "positionYes"), at(input, "positionNo"))).toBeGreaterThanOrEqual(0);
    expect(at(input, "closesAt")).toBeGreaterThan(at(input, "opensAt"));
  });
});

test("a book is never crossed, on its grid, and has sizes only where it has prices", () => {
  everyCall((input) => {
    if (at(input, "kind") !== EventKind.book) return;
    const tick = at(input, "tick");
    for (const base of [ONE_MARKET.yesBid, ONE_MARKET.noBid]) {
      const [bid = 0, ask = 0, ...sizes] = input.subarray(base, base + 6);
      for (const price of [bid, ask]) {
        if (price === ABSENT) continue;
        expect(price % tick).toBe(0);
        expect(price).toBeGreaterThanOrEqual(tick);
        expect(price).toBeLessThanOrEqual(SCALE.price - tick);
      }
      if (bid !== ABSENT && ask !== ABSENT) expect(bid).toBeLessThan(ask);
      const [bidSize = 0, askSize = 0, bidDepth = 0, askDepth = 0] = sizes;
      if (bid === ABSENT) expect([bidSize, bidDepth]).toEqual([ABSENT, ABSENT]);
      if (ask === ABSENT) expect([askSize, askDepth]).toEqual([ABSENT, ABSENT]);
      expect(bidDepth).toBeGreaterThanOrEqual(bidSize);
      expect(askDepth).toBeGreaterThanOrEqual(askSize);
    }
  });
});

test("ids grow with the orders that are made; news of an open order fits it", () => {
  everyCall((input, before) => {
    if (before === undefined) return;
    const made = at(before, "kind") === EventKind.book ? 1 : 0;
    expect(at(input, "nextOrderId")).toBe(at(before, "nextOrderId") + made);
    const kind = at(input, "kind");
    if (kind === EventKind.fill) expect(at(input, "fillSize")).toBeGreaterThan(0);
    else expect(at(input, "fillOrder")).toBe(ABSENT);
    if (
      kind === EventKind.order &&
      at(input, "orderStatus") === OrderStatus.filled &&
      at(before, "kind") === EventKind.fill
    )
      expect(at(input, "orderRemaining")).toBe(0);
  });
});

test("parameters are in their ranges", () => {
  fc.assert(
    fc.property(streams, ({ params: values }) => {
      for (const [i, { ge, le, gt, lt, type }] of params.entries()) {
        const x = values[i] ?? Number.NaN;
        expect((ge === null || x >= ge) && (le === null || x <= le)).toBe(true);
        expect((gt === null || x > gt) && (lt === null || x < lt)).toBe(true);
        if (type !== "float") expect(Number.isSafeInteger(x)).toBe(true);
        if (type === "bool") expect([0, 1]).toContain(x);
      }
    }),
    settings,
  );
});

test("streams have every kind of event, every status, empty sides, unknown sizes and both ends of the price", () => {
  const seen = new Set<string>();
  const lengths: number[] = [];
  for (const stream of fc.sample(streams, { ...settings, seed: 1 })) {
    lengths.push(stream.steps.length);
    const { module, calls } = recorder(events);
    runStream(module, stream);
    for (const input of calls) {
      seen.add(`kind ${at(input, "kind")}`);
      if (at(input, "kind") === EventKind.order) seen.add(`status ${at(input, "orderStatus")}`);
      if (at(input, "kind") === EventKind.resolution) seen.add(`winner ${at(input, "resolvedOutcome")}`);
      if (at(input, "kind") === EventKind.fill)
        seen.add(at(input, "fillOrder") < at(input, "nextOrderId") ? "own" : "other");
      if (at(input, "kind") !== EventKind.book) continue;
      seen.add(`tick ${at(input, "tick")}`);
      if (at(input, "yesBid") === ABSENT) seen.add("no bid");
      if (at(input, "yesAsk") === ABSENT) seen.add("no ask");
      if (at(input, "yesBid") !== ABSENT && at(input, "yesBidSize") === ABSENT) seen.add("no size");
      if (at(input, "yesBid") === at(input, "tick")) seen.add("low end");
      if (at(input, "yesAsk") === SCALE.price - at(input, "tick")) seen.add("high end");
    }
  }
  const wanted = [
    ...events.map((event) => `kind ${EventKind[event]}`),
    ...Object.values(OrderStatus).map((status) => `status ${status}`),
    ...["winner 0", "winner 1", "winner -1", "own", "other", "no bid", "no ask", "no size", "low end", "high end"],
    ...["tick 100", "tick 10", "tick 1"],
  ];
  expect(wanted.filter((each) => !seen.has(each))).toEqual([]);
  expect(Math.min(...lengths)).toBeGreaterThanOrEqual(SHORTEST);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(LONGEST);
  expect(Math.max(...lengths)).toBeGreaterThan(LONGEST / 2);
});

test("the same seed gives the same streams, and another seed others", () => {
  const sample = (seed: number): Stream[] => fc.sample(streams, { seed, numRuns: 3 });
  expect(sample(7)).toEqual(sample(7));
  expect(sample(7)).not.toEqual(sample(8));
});

test("a counterexample shrinks below the shortest stream that is drawn", () => {
  const hasTimer = (stream: Stream): boolean => stream.steps.some((step) => step.do === "timer");
  const { counterexample } = fc.check(
    fc.property(streams, (stream) => !hasTimer(stream)),
    settings,
  );
  expect(counterexample?.[0].steps.map((step) => step.do)).toEqual(["timer"]);
});

test("a handler that the strategy has not is not called", () => {
  const { module, calls } = recorder(["timer"]);
  for (const stream of fc.sample(streamsFor(module.abi), { seed: 3, numRuns: 20 })) runStream(module, stream);
  expect(new Set(calls.map((input) => at(input, "kind")))).toEqual(new Set([EventKind.timer]));
  expect(calls.some((input) => at(input, "yesBid") !== ABSENT)).toBe(true);
});
