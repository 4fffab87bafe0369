import { ABSENT, Tif } from "../../runtime/abi/layout.ts";
import type { TopOfBook } from "../core/book.ts";
import { floorTo, mulDivFloor, PRICE_ONE, SIZE_STEP } from "../core/fixed.ts";
import type { OrderGateway } from "../core/gateway.ts";
import { Refusal } from "../core/refusal.ts";
import { ReportKind, type ReportQueue, TimedQueue } from "../core/reports.ts";
import { FEE_STEP, feeEra, largestTakerFee, takerFee } from "./fees.ts";
import { DEFAULT_SETTLING, type ExchangeSettings, exchangeModels, type ModelNote } from "./models.ts";
import { ExchangeOrders } from "./resting.ts";

/** Slots of a command on its way to the exchange. */
const COMMAND = Object.freeze({
  time: 0,
  market: 1,
  id: 2,
  /** 1: an order, 0: a cancel. */
  isOrder: 3,
  outcome: 4,
  isBuy: 5,
  price: 6,
  size: 7,
  tif: 8,
  postOnly: 9,
  budget: 10,
});
const COMMAND_SLOTS = 11;

/** Least delay of an engine's own refusal, so that a strategy that answers refusals with orders still gets on in time. */
const MIN_REFUSAL_DELAY = 1_000;

/** What the exchange must know of a market. */
export interface ListedMarket {
  readonly tick: number;
  readonly feeCategory: string;
}

/**
 * The first simulated exchange: own orders against recorded tops of book (see `models.ts` for the
 * rules). Deterministic; time comes in with every call and never steps back.
 */
export class SimulatedExchange implements OrderGateway {
  readonly #settings: ExchangeSettings;
  readonly #entry: number;
  readonly #markets: readonly ListedMarket[];
  readonly #reports: ReportQueue;
  readonly #commands = new TimedQueue(COMMAND_SLOTS);
  readonly #orders: (ExchangeOrders | undefined)[];
  readonly #closed: Uint8Array;
  readonly #ticks: Float64Array;
  readonly #command = new Float64Array(COMMAND_SLOTS);
  /** Splits, merges, redemptions and conversions on their way: time, market, id. */
  readonly #settling = new TimedQueue(3);
  readonly #settled = new Float64Array(3);
  /** Size left at the best bid and ask of YES, then of NO, in the row at hand. */
  readonly #left = new Float64Array(4);

  /** @param reports where the answers go, each at the time when the engine learns of it */
  constructor(markets: readonly ListedMarket[], settings: ExchangeSettings, reports: ReportQueue) {
    // An unknown fee category is refused before anything runs.
    for (const market of markets) feeEra(market.feeCategory, 0);
    this.#settings = settings;
    this.#entry = settings.latency.feed + settings.latency.entry;
    this.#markets = markets;
    this.#reports = reports;
    this.#orders = new Array(markets.length).fill(undefined);
    this.#closed = new Uint8Array(markets.length);
    this.#ticks = Float64Array.from(markets, (market) => market.tick);
  }

  /** Names and parameters of the models, for reports. */
  models(): readonly ModelNote[] {
    return exchangeModels(this.#settings);
  }

  /** Microseconds from an order's leaving to the answer. */
  get roundTrip(): number {
    return this.#entry + this.#settings.latency.response;
  }

  /** When the next command arrives, or Infinity. */
  get nextArrival(): number {
    return Math.min(this.#commands.nextTime, this.#settling.nextTime);
  }

  place(
    now: number,
    market: number,
    id: number,
    outcome: number,
    isBuy: boolean,
    price: number,
    size: number,
    tif: number,
    postOnly: boolean,
    budget: number,
  ): void {
    const base = this.#commands.push(now + this.#entry);
    const data = this.#commands.data;
    data[base + COMMAND.market] = market;
    data[base + COMMAND.id] = id;
    data[base + COMMAND.isOrder] = 1;
    data[base + COMMAND.outcome] = outcome;
    data[base + COMMAND.isBuy] = isBuy ? 1 : 0;
    data[base + COMMAND.price] = price;
    data[base + COMMAND.size] = size;
    data[base + COMMAND.tif] = tif;
    data[base + COMMAND.postOnly] = postOnly ? 1 : 0;
    data[base + COMMAND.budget] = budget;
  }

  cancel(now: number, market: number, id: number): void {
    const base = this.#commands.push(now + this.#entry);
    const data = this.#commands.data;
    data[base + COMMAND.market] = market;
    data[base + COMMAND.id] = id;
    data[base + COMMAND.isOrder] = 0;
  }

  refuse(now: number, market: number, id: number, reason: number): void {
    const time = now + Math.max(this.#settings.latency.response, MIN_REFUSAL_DELAY);
    this.#reports.report(time, market, id, ReportKind.rejected, 0, 0, 0, 0, reason, ABSENT);
  }

  settle(now: number, market: number, id: number): void {
    // A queue of its own: its delay is another than that of the reports, whose times never step back.
    const base = this.#settling.push(now + (this.#settings.settling ?? DEFAULT_SETTLING));
    this.#settling.data[base + 1] = market;
    this.#settling.data[base + 2] = id;
  }

  feeReserve(market: number, now: number, price: number, size: number): number {
    const era = feeEra(this.#markets[market]!.feeCategory, now + this.#entry);
    if (era.rate === 0) return 0;
    // Cost plus fee grows with the price, but for the last step of the rounding.
    return (price === ABSENT ? largestTakerFee(era, size) : takerFee(era, price, size)) + FEE_STEP;
  }

  /** The first command on its way arrives. */
  arrive(): void {
    if (this.#settling.nextTime < this.#commands.nextTime) {
      this.#settling.shift(this.#settled);
      const [time = 0, market = 0, id = 0] = this.#settled;
      this.#reports.report(time, market, id, ReportKind.settled, 0, 0, 0, 0, ABSENT, ABSENT);
      return;
    }
    const command = this.#command;
    this.#commands.shift(command);
    const market = command[COMMAND.market]!;
    if (command[COMMAND.isOrder] === 1) this.#accept(market, command);
    else this.#cancelNow(market, command[COMMAND.id]!, command[COMMAND.time]!);
  }

  /** The market's grid changes. */
  changeTick(market: number, tick: number): void {
    this.#ticks[market] = tick;
  }

  /** True where a row of this market has own orders to look at. */
  hasOrders(market: number): boolean {
    const orders = this.#orders[market];
    return orders !== undefined && orders.count > 0;
  }

  /** A new book of a market: resting orders first, then those that wait, in the order of their arrival. */
  onBook(now: number, market: number, book: TopOfBook): void {
    const orders = this.#orders[market];
    if (orders === undefined || orders.count === 0) return;
    this.#fillResting(now, market, orders, book);
    this.#renewSizes(book);
    for (let i = 0; i < orders.count; ) {
      if (orders.waiting[i] === 1 && this.#meet(now, market, orders, i, book)) orders.remove(i);
      else i++;
    }
  }

  /** The connection was lost: the venue has cancelled every order of every market. */
  dropAll(now: number): void {
    this.#orders.forEach((orders, market) => {
      if (orders !== undefined) this.#endAll(now, market, orders, ReportKind.canceled);
    });
  }

  /** The market closes: open orders expire, later ones are refused. */
  close(now: number, market: number): void {
    this.#closed[market] = 1;
    const orders = this.#orders[market];
    if (orders !== undefined) this.#endAll(now, market, orders, ReportKind.expired);
  }

  #endAll(now: number, market: number, orders: ExchangeOrders, kind: number): void {
    while (orders.count > 0) {
      this.#answer(now, market, orders.ids[0]!, kind, ABSENT);
      orders.remove(0);
    }
  }

  #accept(market: number, command: Float64Array): void {
    const now = command[COMMAND.time]!;
    const id = command[COMMAND.id]!;
    const price = command[COMMAND.price]!;
    const tick = this.#ticks[market]!;
    if (this.#closed[market] === 1) {
      this.#answer(now, market, id, ReportKind.rejected, Refusal.marketClosed);
      return;
    }
    // The grid may have changed while the order was on its way.
    if (price !== ABSENT && (price % tick !== 0 || price < tick || price > PRICE_ONE - tick)) {
      this.#answer(now, market, id, ReportKind.rejected, Refusal.offGrid);
      return;
    }
    const orders = this.#orders[market] ?? new ExchangeOrders();
    this.#orders[market] = orders;
    const at = orders.add();
    orders.ids[at] = id;
    orders.prices[at] = price;
    orders.remaining[at] = command[COMMAND.size]!;
    orders.budgets[at] = command[COMMAND.budget]!;
    orders.arrivals[at] = now;
    orders.outcomes[at] = command[COMMAND.outcome]!;
    orders.buys[at] = command[COMMAND.isBuy]!;
    orders.tifs[at] = command[COMMAND.tif]!;
    orders.postOnly[at] = command[COMMAND.postOnly]!;
    orders.waiting[at] = 1;
  }

  #cancelNow(market: number, id: number, now: number): void {
    const orders = this.#orders[market];
    const at = orders === undefined ? -1 : orders.find(id);
    if (orders === undefined || at < 0) return;
    this.#answer(now, market, id, ReportKind.canceled, ABSENT);
    orders.remove(at);
  }

  #answer(now: number, market: number, id: number, kind: number, reason: number): void {
    this.#reports.report(now + this.#settings.latency.response, market, id, kind, 0, 0, 0, 0, reason, ABSENT);
  }

  #fillResting(now: number, market: number, orders: ExchangeOrders, book: TopOfBook): void {
    for (let i = 0; i < orders.count; ) {
      const outcome = orders.outcomes[i]!;
      const isBuy = orders.buys[i] === 1;
      const price = orders.prices[i]!;
      const opposite = isBuy ? book.ask(outcome) : book.bid(outcome);
      const through = opposite !== ABSENT && (isBuy ? opposite < price : opposite > price);
      if (orders.waiting[i] === 1 || !through) {
        i++;
        continue;
      }
      // The edge of a resting order is against the book in which it rested.
      this.#report(now, market, orders.ids[i]!, price, orders.remaining[i]!, 0, 1, book.mid2Before[outcome]!);
      orders.remove(i);
    }
  }

  #renewSizes(book: TopOfBook): void {
    const assumed = this.#settings.assumeSize;
    for (let outcome = 0; outcome < 2; outcome++) {
      const bid = book.sizeAtBest(outcome, false);
      const ask = book.sizeAtBest(outcome, true);
      this.#left[2 * outcome] = floorTo(bid === ABSENT ? assumed : bid, SIZE_STEP);
      this.#left[2 * outcome + 1] = floorTo(ask === ABSENT ? assumed : ask, SIZE_STEP);
    }
  }

  /** An order meets its first book. True where it is done. */
  #meet(now: number, market: number, orders: ExchangeOrders, at: number, book: TopOfBook): boolean {
    const id = orders.ids[at]!;
    const outcome = orders.outcomes[at]!;
    const isBuy = orders.buys[at] === 1;
    const limit = orders.prices[at]!;
    const best = isBuy ? book.ask(outcome) : book.bid(outcome);
    const takes = best !== ABSENT && (limit === ABSENT || (isBuy ? best <= limit : best >= limit));
    if (takes && orders.postOnly[at] === 1) {
      this.#answer(now, market, id, ReportKind.rejected, Refusal.wouldCross);
      return true;
    }
    const reach = limit === ABSENT ? best : limit;
    if (reach !== ABSENT && orders.meetsOwn(outcome, isBuy, reach)) {
      this.#answer(now, market, id, ReportKind.rejected, Refusal.selfTrade);
      return true;
    }
    if (takes && this.#take(now, market, orders, at, best, book)) return true;
    if (orders.tifs[at] !== Tif.gtc) {
      this.#answer(now, market, id, ReportKind.canceled, ABSENT);
      return true;
    }
    orders.waiting[at] = 0;
    this.#answer(now, market, id, ReportKind.live, ABSENT);
    return false;
  }

  /** Takes at the best price what is there. True where the order is filled. */
  #take(now: number, market: number, orders: ExchangeOrders, at: number, best: number, book: TopOfBook): boolean {
    const outcome = orders.outcomes[at]!;
    const level = 2 * outcome + (orders.buys[at] === 1 ? 1 : 0);
    const budget = orders.budgets[at]!;
    let size = Math.min(orders.remaining[at]!, this.#left[level]!);
    if (budget !== ABSENT) size = Math.min(size, floorTo(mulDivFloor(budget, PRICE_ONE, best), SIZE_STEP));
    if (size === 0 || (orders.tifs[at] === Tif.fok && size < orders.remaining[at]!)) return false;
    this.#left[level]! -= size;
    orders.remaining[at]! -= size;
    const fee = takerFee(feeEra(this.#markets[market]!.feeCategory, orders.arrivals[at]!), best, size);
    this.#report(now, market, orders.ids[at]!, best, size, fee, 0, book.mid2(outcome));
    return orders.remaining[at] === 0;
  }

  #report(
    now: number,
    market: number,
    id: number,
    price: number,
    size: number,
    fee: number,
    isMaker: number,
    mid2: number,
  ): void {
    const time = now + this.#settings.latency.response;
    this.#reports.report(time, market, id, ReportKind.fill, price, size, fee, isMaker, ABSENT, mid2, now);
  }
}
