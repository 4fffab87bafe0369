import { seedSlots } from "../engine/core/seed.ts";
import type { AbiFile } from "../runtime/abi/abi-file.ts";
import {
  ABSENT,
  ONE_MARKET as AT,
  BLOCK_SLOTS,
  DEFAULT_STEP_BUDGET,
  EventKind,
  type EventName,
  INPUT_SLOTS,
  INTENT,
  INTENT_BASE,
  INTENT_SLOTS,
  IntentOp,
  MARKET_BASE,
  MARKET_SLOTS,
  MAX_INT,
  MAX_OPEN_ORDERS,
  MarketChange,
  MarketStatus,
  OPEN_ORDER,
  OPEN_ORDER_BASE,
  OPEN_ORDER_SLOTS,
  ORDER_REASONS,
  OrderStatus,
  OUTPUT,
  Outcome,
  REPLACE,
  SCALE,
  SEED_BASE,
  SIGNAL_BASE,
  SIGNAL_SLOTS,
} from "../runtime/abi/layout.ts";
import type { StrategyInstance, StrategyModule } from "../runtime/abi/strategy.ts";
import type { Account, Ending, OrderStep, Side, Step, Stream } from "./streams.ts";

/** Name of the made-up market, to make seeds of. */
const MARKET = "stream";
/** 2026-01-01T00:00:00Z. */
const OPENS_AT = 1_767_225_600_000_000;
const BOOK_SLOTS = AT.noBid - AT.yesBid;

/** An order that the strategy made and that no news has ended. */
interface OpenOrder {
  readonly id: number;
  readonly outcome: number;
  readonly isBuy: number;
  readonly price: number;
  remaining: number;
  readonly placedAt: number;
}

/**
 * Runs a stream on a fresh instance: construction, start, the steps, the ending; it ends early at an
 * error of the strategy. Ids of orders, remaining sizes and holdings follow from what the strategy
 * does, as an engine's would.
 */
export function runStream(module: StrategyModule, stream: Stream): void {
  new StreamRun(module, stream).run();
}

class StreamRun {
  readonly #stream: Stream;
  readonly #instance: StrategyInstance;
  readonly #handled: ReadonlySet<EventName>;
  readonly #signals: number;
  /** As a block: the inputs and one row of the market table are used. */
  readonly #input = new Float64Array(BLOCK_SLOTS).fill(ABSENT);
  readonly #open: OpenOrder[] = [];
  readonly #readsOrders: boolean;
  /** Last bid of each token, also where the book has none now: a walk goes on from there. */
  readonly #lastBid = [SCALE.price / 2, SCALE.price / 2];
  #isRunning: boolean;

  constructor(module: StrategyModule, stream: Stream) {
    this.#stream = stream;
    this.#instance = module.instantiate(Float64Array.from(stream.params));
    this.#handled = new Set(module.abi.events);
    this.#readsOrders = module.abi.orders === true;
    this.#signals = module.abi.signals?.length ?? 0;
    this.#prepare(module.abi);
    this.#write();
    this.#instance.block().set(seedSlots(stream.seed ?? 0, module.abi.name, MARKET), SEED_BASE);
    this.#isRunning = this.#instance.start();
  }

  run(): void {
    this.#call("start");
    for (const step of this.#stream.steps) {
      if (!this.#isRunning) return;
      this.#input[AT.now]! += step.gap;
      this.#step(step);
    }
    this.#end(this.#stream.ending);
  }

  #prepare(abi: AbiFile): void {
    const { tick, minSize, life, account, stepBudget } = this.#stream;
    const input = this.#input;
    input[AT.kind] = 0;
    input[AT.now] = OPENS_AT;
    input[AT.stepBudget] = stepBudget ?? (abi.stepBudget > 0 ? abi.stepBudget : DEFAULT_STEP_BUDGET);
    input[AT.nextOrderId] = 1;
    input[AT.market] = 0;
    input[AT.marketCount] = 1;
    input[AT.orderCount] = 0;
    input[AT.eventExclusive] = 1;
    input[AT.eventExhaustive] = 1;
    input[AT.status] = MarketStatus.open;
    input[AT.opensAt] = OPENS_AT;
    input[AT.closesAt] = OPENS_AT + life;
    input[AT.tick] = tick;
    input[AT.minSize] = minSize;
    input[AT.strike] = account.cash % 3 === 0 ? ABSENT : account.cash % 100_003;
    this.#setAccount(account);
  }

  #step(step: Step): void {
    const input = this.#input;
    switch (step.do) {
      case "book":
        this.#book(step.yes, step.no);
        this.#call("book");
        return;
      case "timer":
        this.#call("timer");
        return;
      case "signal":
        this.#signal(step);
        return;
      case "trade":
        this.#trade(step);
        return;
      case "market":
        this.#changeMarket(step.change);
        return;
      case "fill":
        this.#fill(step);
        return;
      case "order":
        this.#order(step);
        return;
      case "account":
        this.#setAccount(step.account);
        return;
      case "tick":
        input[AT.tick] = step.tick;
        this.#changeMarket("tick");
        return;
    }
  }

  /** The table holds the value, and where the strategy has a handler it hears of it. */
  #signal(step: Extract<Step, { do: "signal" }>): void {
    if (this.#signals === 0) return;
    const input = this.#input;
    const row = step.pick % this.#signals;
    const time = step.isTimed ? input[AT.now]! : ABSENT;
    input.set([step.value, input[AT.now]!, time], SIGNAL_BASE + row * SIGNAL_SLOTS);
    input[AT.signalValue] = step.value;
    input[AT.signalTime] = time;
    input[AT.signalIndex] = row;
    this.#call("signal");
    input.fill(ABSENT, AT.signalValue, AT.signalIndex + 1);
  }

  #trade(step: Extract<Step, { do: "trade" }>): void {
    const input = this.#input;
    const tick = input[AT.tick]!;
    input[AT.tradeOutcome] = step.outcome;
    input[AT.tradePrice] = Math.round((step.price * (SCALE.price / tick)) / SCALE.price) * tick;
    input[AT.tradeSize] = step.size;
    input[AT.tradeIsBuy] = step.isBuy ? 1 : 0;
    input[AT.tradeTime] = input[AT.now]!;
    this.#call("trade");
    input.fill(ABSENT, AT.tradeOutcome, AT.tradeTime + 1);
  }

  #changeMarket(change: keyof typeof MarketChange): void {
    const input = this.#input;
    if (change !== "tick") input[AT.status] = change === "opened" ? MarketStatus.open : MarketStatus.closed;
    input[AT.marketChange] = MarketChange[change];
    this.#call("market");
    input[AT.marketChange] = ABSENT;
  }

  #setAccount({ cash, yes, no }: Account): void {
    this.#input[AT.cash] = cash;
    this.#input[AT.positionYes] = yes;
    this.#input[AT.positionNo] = no;
  }

  /** Both books; never crossed, on the present grid, a size only where there is a price. */
  #book(yes: Side, no: Side | null): void {
    this.#writeSide(Outcome.yes, yes);
    if (no !== null) {
      this.#writeSide(Outcome.no, no);
      return;
    }
    for (let i = 0; i < BOOK_SLOTS; i += 2) {
      this.#input[AT.noBid + i] = this.#mirrored(AT.yesBid + i + 1, i === 0);
      this.#input[AT.noBid + i + 1] = this.#mirrored(AT.yesBid + i, i === 0);
    }
  }

  #mirrored(slot: number, isPrice: boolean): number {
    const value = this.#input[slot]!;
    return isPrice && value !== ABSENT ? SCALE.price - value : value;
  }

  #writeSide(outcome: number, side: Side): void {
    const input = this.#input;
    const base = outcome === Outcome.yes ? AT.yesBid : AT.noBid;
    const tick = input[AT.tick]!;
    const highest = SCALE.price / tick - 1;
    const hasBid = side.empty === "none" || side.empty === "ask";
    const hasAsk = side.empty === "none" || side.empty === "bid";
    const last = Math.round(this.#lastBid[outcome]! / tick);
    const wanted = "walk" in side.bid ? last + side.bid.walk : 1 + Math.floor((side.bid.jump * highest) / SCALE.price);
    const bid = Math.max(1, Math.min(wanted, hasAsk ? highest - 1 : highest));
    this.#lastBid[outcome] = bid * tick;
    const sizes = side.sizes ?? [ABSENT, ABSENT, 0, 0];
    const depth = (at: number, behind: number): number => (at === ABSENT ? ABSENT : Math.min(MAX_INT, at + behind));
    input[base] = hasBid ? bid * tick : ABSENT;
    input[base + 1] = hasAsk ? Math.min(bid + side.spread, highest) * tick : ABSENT;
    input[base + 2] = hasBid ? sizes[0] : ABSENT;
    input[base + 3] = hasAsk ? sizes[1] : ABSENT;
    input[base + 4] = hasBid ? depth(sizes[0], sizes[2]) : ABSENT;
    input[base + 5] = hasAsk ? depth(sizes[1], sizes[3]) : ABSENT;
  }

  /** A fill books its tokens first; one that takes the rest of an order is followed by that order's end. */
  #fill(step: Extract<Step, { do: "fill" }>): void {
    const input = this.#input;
    const order = this.#picked(step);
    const size = Math.min(step.size, order.remaining);
    const slot = order.outcome === Outcome.yes ? AT.positionYes : AT.positionNo;
    input[slot] = Math.max(0, Math.min(MAX_INT, input[slot]! + (order.isBuy === 1 ? size : -size)));
    order.remaining -= size;
    input[AT.fillOutcome] = order.outcome;
    input[AT.fillIsBuy] = order.isBuy;
    input[AT.fillPrice] = order.price;
    input[AT.fillSize] = size;
    input[AT.fillFee] = step.fee;
    input[AT.fillIsMaker] = step.isMaker ? 1 : 0;
    input[AT.fillOrder] = order.id;
    input[AT.fillTime] = input[AT.now]! - (step.fee % 50_000);
    input[AT.fillStage] = step.fee % 3;
    this.#call("fill");
    input.fill(ABSENT, AT.fillOutcome, AT.fillOrder + 1);
    input.fill(ABSENT, AT.fillTime, AT.fillStage + 1);
    if (order.remaining === 0) this.#tellOrder(order, OrderStatus.filled);
  }

  #order(step: Extract<Step, { do: "order" }>): void {
    const order = this.#picked(step);
    // Only a fill ends an order as filled.
    const status = step.status === OrderStatus.filled && this.#open.includes(order) ? OrderStatus.live : step.status;
    this.#tellOrder(order, status);
  }

  #tellOrder(order: OpenOrder, status: number): void {
    if (!this.#isRunning) return;
    const input = this.#input;
    const at = this.#open.indexOf(order);
    if (at >= 0 && status !== OrderStatus.live) this.#open.splice(at, 1);
    input[AT.orderId] = order.id;
    input[AT.orderOutcome] = order.outcome;
    input[AT.orderIsBuy] = order.isBuy;
    input[AT.orderPrice] = order.price;
    input[AT.orderRemaining] = order.remaining;
    input[AT.orderStatus] = status;
    const reason = (order.id + order.price) % ORDER_REASONS.length;
    input[AT.orderReason] = status === OrderStatus.rejected ? reason : ABSENT;
    this.#call("order");
    input[AT.orderReason] = ABSENT;
    input.fill(ABSENT, AT.orderId, AT.orderStatus + 1);
  }

  #picked(step: OrderStep): OpenOrder {
    const known = this.#open[step.pick % (this.#open.length + 1)];
    if (known !== undefined) return known;
    const tick = this.#input[AT.tick]!;
    const count = SCALE.price / tick - 1;
    const price = (1 + Math.floor((step.price * (count - 1)) / SCALE.price)) * tick;
    return { id: step.id, outcome: step.outcome, isBuy: step.isBuy ? 1 : 0, price, remaining: step.size, placedAt: 0 };
  }

  #end(ending: Ending): void {
    if (ending === "none" || !this.#isRunning) return;
    const winners = { yes: Outcome.yes, no: Outcome.no, undecided: ABSENT };
    this.#input[AT.resolvedOutcome] = winners[ending];
    this.#call("resolution");
    this.#call("stop");
  }

  #write(): void {
    const block = this.#instance.block();
    block.set(this.#input.subarray(0, INPUT_SLOTS));
    block.set(this.#input.subarray(MARKET_BASE, MARKET_BASE + MARKET_SLOTS), MARKET_BASE);
    block.set(this.#input.subarray(SIGNAL_BASE, SIGNAL_BASE + this.#signals * SIGNAL_SLOTS), SIGNAL_BASE);
    if (!this.#readsOrders) return;
    block[AT.orderCount] = this.#open.length;
    for (const [i, order] of this.#open.slice(0, MAX_OPEN_ORDERS).entries()) {
      const base = OPEN_ORDER_BASE + i * OPEN_ORDER_SLOTS;
      for (const [name, slot] of Object.entries(OPEN_ORDER)) block[base + slot] = order[name as keyof OpenOrder];
    }
  }

  /** Calls the handler where the strategy has one, and takes in the orders that it made. */
  #call(event: EventName): void {
    if (!this.#isRunning || !this.#handled.has(event)) return;
    this.#input[AT.kind] = EventKind[event];
    this.#write();
    this.#isRunning = this.#instance.handle(EventKind[event]);
    if (this.#isRunning) this.#takeIntents(this.#instance.block());
  }

  /** The new order stands in the place of the old one; one that is not open has none. */
  #replace(id: number, block: Float64Array, at: number): void {
    const place = this.#open.findIndex((order) => order.id === block[at + REPLACE.old]);
    const old = this.#open[place];
    if (old === undefined) return;
    const remaining = Math.max(1, block[at + INTENT.size]!);
    this.#open[place] = { ...old, id, price: block[at + INTENT.price]!, remaining };
  }

  #takeIntents(block: Float64Array): void {
    const end = INTENT_BASE + block[OUTPUT.intentCount]! * INTENT_SLOTS;
    let next = this.#input[AT.nextOrderId]!;
    for (let at = INTENT_BASE; at < end; at += INTENT_SLOTS) {
      const op = block[at + INTENT.op]!;
      if (op === IntentOp.limit || op === IntentOp.market) {
        this.#open.push({
          id: next,
          outcome: block[at + INTENT.outcome]!,
          isBuy: block[at + INTENT.isBuy]!,
          price: op === IntentOp.limit ? block[at + INTENT.price]! : SCALE.price / 2,
          remaining: Math.max(1, block[at + INTENT.size]!),
          placedAt: this.#input[AT.now]!,
        });
        next += 1;
      } else if (op === IntentOp.replace) this.#replace(next++, block, at);
      else if (op >= IntentOp.split && op <= IntentOp.convert) next += 1;
      else if (op === IntentOp.quote) next += 2;
    }
    this.#input[AT.nextOrderId] = next;
  }
}
