import fc from "fast-check";
import type { AbiFile } from "../runtime/abi/abi-file.ts";
import { type EventName, MAX_INT, OrderStatus, SCALE } from "../runtime/abi/layout.ts";
import { paramValues } from "./params.ts";

/** A market and what happens to one instance in it, as plain data. `runStream` gives it its meaning. */
export interface Stream {
  /** One slot a parameter, in the order of the ABI file. */
  readonly params: readonly number[];
  /** Grid at the start, 1e-4 dollar. */
  readonly tick: number;
  /** Smallest order, micro-shares. */
  readonly minSize: number;
  /** From opening to close, microseconds. */
  readonly life: number;
  readonly account: Account;
  /** Language steps of a call; null for the strategy's own budget. */
  readonly stepBudget: number | null;
  /** Seed of its random numbers, of a strategy that draws some. */
  readonly seed?: number;
  readonly steps: readonly Step[];
  readonly ending: Ending;
}

/** Money and holdings, micro-dollars and micro-shares. */
export interface Account {
  readonly cash: number;
  readonly yes: number;
  readonly no: number;
}

export type Ending = "none" | "yes" | "no" | "undecided";

/** One thing that happens, `gap` microseconds after the last one. */
export type Step =
  /** `no`: null for the mirror of `yes`. */
  | { readonly do: "book"; readonly gap: number; readonly yes: Side; readonly no: Side | null }
  | { readonly do: "timer"; readonly gap: number }
  /** `pick`: which of the strategy's signals, counted round. */
  | {
      readonly do: "signal";
      readonly gap: number;
      readonly pick: number;
      readonly value: number;
      readonly isTimed: boolean;
    }
  /** A trade of others; `price` in 1e-4 of the range, `size` in micro-shares. */
  | ({ readonly do: "trade"; readonly gap: number } & Omit<OrderStep, "pick" | "id">)
  /** The market opens, or closes and opens again. */
  | { readonly do: "market"; readonly gap: number; readonly change: "opened" | "closed" }
  | ({ readonly do: "fill"; readonly gap: number } & OrderStep & { readonly fee: number; readonly isMaker: boolean })
  | ({ readonly do: "order"; readonly gap: number } & OrderStep & { readonly status: number })
  /** Money and holdings change in a way that no handler is told of. */
  | { readonly do: "account"; readonly gap: number; readonly account: Account }
  | { readonly do: "tick"; readonly gap: number; readonly tick: number };

/** Book of one token. */
export interface Side {
  /** Bid by ticks from the last one, or anywhere: a fraction of the range in 1e-4. */
  readonly bid: { readonly walk: number } | { readonly jump: number };
  /** Ticks from bid to ask. */
  readonly spread: number;
  readonly empty: "none" | "bid" | "ask" | "both";
  /** Micro-shares at the best bid and ask and behind them; null: the source does not tell. */
  readonly sizes: readonly [bid: number, ask: number, bidBehind: number, askBehind: number] | null;
}

/** News of an order: of an open one of the strategy's, or, where it has none, of one that it does not know. */
export interface OrderStep {
  /** Which of the open orders, counted round; one more than those is an unknown one. */
  readonly pick: number;
  /** Id, token, side, price (in 1e-4 of the range) and size of an unknown order. */
  readonly id: number;
  readonly outcome: 0 | 1;
  readonly isBuy: boolean;
  readonly price: number;
  /** Micro-shares; of an open order at most what remains. */
  readonly size: number;
}

const TICKS = [100, 10, 1] as const;
const SECOND = 1_000_000;
export const SHORTEST = 20;
export const LONGEST = 400;

/** Random streams for one strategy: legal inputs, ordinary ones and ones at the ends of every range. */
export function streamsFor(abi: AbiFile): fc.Arbitrary<Stream> {
  return fc.record(
    {
      params: paramValues(abi.params),
      tick: fc.constantFrom(...TICKS),
      minSize: fc.constantFrom(5 * SCALE.size, 1, SCALE.size, 15 * SCALE.size),
      life: fc.constantFrom(900 * SECOND, 60 * SECOND, 86_400 * SECOND),
      account: accounts,
      // A budget that is often too small shows where each target counts.
      stepBudget: fc.oneof(
        { weight: 15, arbitrary: fc.constant(null) },
        { weight: 1, arbitrary: fc.integer({ min: 0, max: 200 }) },
      ),
      steps: shrinkingBelow(stepsFor(abi, SHORTEST), stepsFor(abi, 0)),
      ending: fc.constantFrom<Ending>("none", "yes", "no", "undecided"),
      ...(abi.random === true && { seed: fc.maxSafeNat() }),
    },
    { noNullPrototype: true },
  );
}

function stepsFor({ events, signals: names }: AbiFile, minLength: number): fc.Arbitrary<readonly Step[]> {
  const signals = names?.length ?? 0;
  const when = (event: EventName, weight: number): number => (events.includes(event) ? weight : 0);
  const step = fc.oneof(
    { weight: 12, arbitrary: bookSteps },
    { weight: when("timer", 3), arbitrary: fc.record({ do: fc.constant("timer" as const), gap: gaps }) },
    // A table of signals is read without a handler, too.
    { weight: when("signal", 3) + (signals > 0 ? 2 : 0), arbitrary: signalSteps },
    { weight: when("trade", 4), arbitrary: tradeSteps },
    { weight: when("market", 2), arbitrary: marketSteps },
    // Fills and ends of orders change what the strategy sees, also where it has no handler for them.
    { weight: when("fill", 2) + 1, arbitrary: fillSteps },
    { weight: when("order", 2) + 1, arbitrary: orderSteps },
    { weight: 1, arbitrary: fc.record({ do: fc.constant("account" as const), gap: gaps, account: accounts }) },
    {
      weight: 1,
      arbitrary: fc.record({ do: fc.constant("tick" as const), gap: gaps, tick: fc.constantFrom(...TICKS) }),
    },
  );
  return fc.array(step, { minLength, maxLength: LONGEST, size: "max" });
}

const gaps = fc.oneof(
  { weight: 8, arbitrary: fc.constant(SECOND) },
  { weight: 2, arbitrary: fc.constantFrom(0, 1) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 5 * SECOND }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 900 * SECOND }) },
);

/** Micro-shares or micro-dollars: mostly what a market sees, now and then all that a slot can hold. */
const amounts = fc.oneof(
  { weight: 160, arbitrary: fc.integer({ min: 0, max: 500 }).map((n) => n * SCALE.size) },
  { weight: 100, arbitrary: fc.integer({ min: 0, max: 1_000 * SCALE.size }) },
  { weight: 40, arbitrary: fc.constantFrom(0, 1) },
  { weight: 1, arbitrary: fc.constantFrom(10 ** 12, 2 ** 40, MAX_INT) },
);
const positive = amounts.map((amount) => Math.max(1, amount));

const accounts: fc.Arbitrary<Account> = fc.record({
  cash: amounts,
  yes: fc.oneof(fc.constant(0), amounts),
  no: fc.oneof(fc.constant(0), amounts),
});

const sides: fc.Arbitrary<Side> = fc.record({
  bid: fc.oneof(
    { weight: 6, arbitrary: fc.record({ walk: fc.integer({ min: -2, max: 2 }) }) },
    { weight: 2, arbitrary: fc.record({ jump: fc.integer({ min: 0, max: SCALE.price }) }) },
    { weight: 1, arbitrary: fc.record({ jump: fc.constantFrom(0, SCALE.price) }) },
  ),
  spread: fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 1, max: 4 }) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: SCALE.price }) },
  ),
  empty: fc.oneof(
    { weight: 9, arbitrary: fc.constant("none" as const) },
    { weight: 1, arbitrary: fc.constantFrom("bid" as const, "ask" as const, "both" as const) },
  ),
  sizes: fc.option(fc.tuple(positive, positive, amounts, amounts)),
});

const bookSteps = fc.record({ do: fc.constant("book" as const), gap: gaps, yes: sides, no: fc.option(sides) });

const ofAnOrder = {
  pick: fc.nat(5),
  id: fc.oneof(fc.nat(40), fc.constant(MAX_INT)),
  outcome: fc.constantFrom(0 as const, 1 as const),
  isBuy: fc.boolean(),
  price: fc.nat(SCALE.price),
  size: positive,
};
const fees = fc.oneof(fc.constant(0), fc.nat(SCALE.usd));

const signalSteps = fc.record({
  do: fc.constant("signal" as const),
  gap: gaps,
  pick: fc.nat(15),
  value: fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer({ min: 50_000, max: 150_000 })),
  isTimed: fc.boolean(),
});
const tradeSteps = fc.record({
  do: fc.constant("trade" as const),
  gap: gaps,
  outcome: ofAnOrder.outcome,
  isBuy: ofAnOrder.isBuy,
  price: ofAnOrder.price,
  size: ofAnOrder.size,
});
const marketSteps = fc.record({
  do: fc.constant("market" as const),
  gap: gaps,
  change: fc.constantFrom("opened" as const, "closed" as const),
});
const fillSteps = fc.record({
  do: fc.constant("fill" as const),
  gap: gaps,
  ...ofAnOrder,
  fee: fees,
  isMaker: fc.boolean(),
});
const orderSteps = fc.record({
  do: fc.constant("order" as const),
  gap: gaps,
  ...ofAnOrder,
  status: fc.constantFrom(...Object.values(OrderStatus)),
});

/** Generates as `wide` and shrinks as `narrow`, which must be the same but for its least length. */
function shrinkingBelow<T>(wide: fc.Arbitrary<T>, narrow: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return new ShrinkingBelow(wide, narrow);
}

/** A stream of fewer events than are drawn is the better counterexample. */
class ShrinkingBelow<T> extends fc.Arbitrary<T> {
  readonly #wide: fc.Arbitrary<T>;
  readonly #narrow: fc.Arbitrary<T>;

  constructor(wide: fc.Arbitrary<T>, narrow: fc.Arbitrary<T>) {
    super();
    this.#wide = wide;
    this.#narrow = narrow;
  }

  override generate(random: fc.Random, biasFactor: number | undefined): fc.Value<T> {
    return this.#wide.generate(random, biasFactor);
  }

  override canShrinkWithoutContext(value: unknown): value is T {
    return this.#narrow.canShrinkWithoutContext(value);
  }

  override shrink(value: T, context: unknown): fc.Stream<fc.Value<T>> {
    return this.#narrow.shrink(value, context);
  }
}
