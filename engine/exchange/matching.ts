import { ABSENT, Outcome, Tif } from "../../runtime/abi/layout.ts";
import { buyCost, isAmount, mulDivFloor, PRICE_ONE, sellProceeds } from "../core/fixed.ts";
import type { FeeEra } from "./fee-schedules.ts";
import { takerFee } from "./fees.ts";
import { type Accounts, COLLATERAL, tokenAsset } from "./matching-accounts.ts";
import { PriceLevels } from "./matching-levels.ts";
import {
  type BookOrder,
  bookOrder,
  type MakerFill,
  matchKind,
  type NewOrder,
  type OrderRefusal,
  type PlaceResult,
  type Trade,
} from "./matching-orders.ts";

/** Rules of one condition. */
export interface ConditionTerms {
  /** Position among the conditions of the accounts. */
  readonly condition: number;
  /** 1e-4 dollar. */
  readonly tick: number;
  /** Least size of an order that may rest, micro-shares. */
  readonly minSize: number;
  /** Least worth of a buy that takes, micro-dollars. */
  readonly minTakeValue: number;
  readonly fee: FeeEra;
}

/** One level of a displayed book: price in 1e-4 dollar, size in micro-shares. */
export interface DisplayedLevel {
  readonly price: number;
  readonly size: number;
}

interface Plan {
  readonly trades: readonly Trade[];
  readonly fees: number;
  /** Micro-dollars that the taker pays or receives, without fees. */
  readonly value: number;
  /** Shares that no maker fills. */
  readonly rest: number;
  /** Nothing is left that a further maker could fill. */
  readonly complete: boolean;
}

/**
 * Price-time matching of several accounts on one condition. YES and NO share one book: all orders
 * stand in it by their price in YES, so that a taker meets, best price first and oldest first, sales
 * of its own token (complementary), buys of the other one (mint: the two pay one dollar a share
 * together, and both tokens are made), or, for a sale, buys of its token and sales of the other one
 * (merge). Source: ctf-exchange docs/Overview.md, as cited in the venue's facts.
 *
 * Rules that the venue leaves open, as they are here: an order that could meet a resting order of its
 * own account within its limit is refused whole; a part of a micro-dollar goes to the maker; a FOK or
 * FAK buy spends its budget, so a better price gives more shares; all open orders of an account hold
 * back their full amount, over all conditions.
 *
 * Deterministic: no clock, no randomness; nothing changes where an order is refused.
 */
export class ConditionBook {
  readonly #terms: ConditionTerms;
  readonly #accounts: Accounts;
  readonly #longs = new PriceLevels(true);
  readonly #shorts = new PriceLevels(false);
  readonly #open = new Map<string, BookOrder>();
  readonly #seen = new Set<string>();
  #tick: number;
  #closed = false;

  constructor(terms: ConditionTerms, accounts: Accounts) {
    this.#terms = terms;
    this.#accounts = accounts;
    this.#tick = terms.tick;
  }

  get tick(): number {
    return this.#tick;
  }

  get isClosed(): boolean {
    return this.#closed;
  }

  /** An open order, or undefined. */
  find(id: string): BookOrder | undefined {
    return this.#open.get(id);
  }

  /** All open orders, oldest first. */
  openOrders(): BookOrder[] {
    return [...this.#open.values()];
  }

  /**
   * Takes an order at a time (microseconds): matches what can be matched, and lets the rest of a GTC
   * order rest. Where `settles` is false its trades fail on the chain: the orders are matched, and
   * no money and no token moves.
   */
  place(incoming: NewOrder, now: number, settles = true): PlaceResult {
    const order = bookOrder(incoming);
    const plan = this.#plan(order);
    const refusal = this.#refusal(order, now) ?? this.#planRefusal(order, plan);
    if (refusal !== null) return { taken: false, refusal };
    this.#seen.add(order.id);
    for (const trade of plan.trades) this.#settle(trade, settles);
    const rests = order.tif === Tif.gtc && order.remaining > 0;
    if (rests) this.#rest(order);
    return { taken: true, order, trades: plan.trades, rests };
  }

  /** Why an order would not be taken now, or null where it would. */
  check(incoming: NewOrder, now: number): OrderRefusal | null {
    const order = bookOrder(incoming);
    return this.#refusal(order, now) ?? this.#planRefusal(order, this.#plan(order));
  }

  /** True where the best resting order of the other side is within an order's limit. */
  takes(order: NewOrder): boolean {
    const { isLong, yesPrice } = bookOrder(order);
    const best = (isLong ? this.#shorts : this.#longs).best();
    return best !== undefined && (isLong ? best <= yesPrice : best >= yesPrice);
  }

  /** Ends an open order and gives back what it held. Undefined where it is not open. */
  cancel(id: string): BookOrder | undefined {
    const order = this.#open.get(id);
    if (order === undefined) return undefined;
    this.#end(order);
    return order;
  }

  /** Ends the GTD orders whose time has come, and returns them. */
  expire(now: number): BookOrder[] {
    return this.#endAll((order) => order.expiresAt !== ABSENT && order.expiresAt <= now);
  }

  /** A new grid. Orders that are off it end, and are returned. */
  changeTick(tick: number): BookOrder[] {
    this.#tick = tick;
    return this.#endAll((order) => !this.#isOnGrid(order.price));
  }

  /** No order is taken any more; open ones end, and are returned. */
  close(): BookOrder[] {
    this.#closed = true;
    return this.#endAll(() => true);
  }

  /** Best price at which a token is bought (asks false) or sold, in that token; ABSENT where there is none. */
  best(outcome: number, asks: boolean): number {
    const { levels, mirrored } = this.#side(outcome, asks);
    const price = levels.best();
    return price === undefined ? ABSENT : mirrored ? PRICE_ONE - price : price;
  }

  /** The bids or asks of a token as the venue shows them, best first: both books hold every order. */
  levels(outcome: number, asks: boolean): DisplayedLevel[] {
    const { levels, mirrored } = this.#side(outcome, asks);
    return [...levels.prices()].map((price) => ({
      price: mirrored ? PRICE_ONE - price : price,
      size: levels.sizeAt(price),
    }));
  }

  /** Micro-shares at a price of a token's bids or asks. */
  sizeAt(outcome: number, asks: boolean, price: number): number {
    const { levels, mirrored } = this.#side(outcome, asks);
    return levels.sizeAt(mirrored ? PRICE_ONE - price : price);
  }

  #side(outcome: number, asks: boolean): { levels: PriceLevels; mirrored: boolean } {
    const mirrored = outcome !== Outcome.yes;
    return { levels: asks === mirrored ? this.#longs : this.#shorts, mirrored };
  }

  #isOnGrid(price: number): boolean {
    return price % this.#tick === 0 && price >= this.#tick && price <= PRICE_ONE - this.#tick;
  }

  /** What is wrong with an order by itself. */
  #refusal(order: BookOrder, now: number): OrderRefusal | null {
    if (this.#closed) return "closed";
    if (this.#seen.has(order.id)) return "duplicated";
    const spends = order.budget !== ABSENT;
    if (!isAmount(order.price) || !isAmount(spends ? order.budget : order.size)) return "not-whole";
    if (spends ? order.budget === 0 || !order.isBuy || order.tif === Tif.gtc : order.size === 0) return "not-whole";
    if (!this.#isOnGrid(order.price)) return "off-grid";
    if (order.postOnly && order.tif !== Tif.gtc) return "post-only-type";
    if (order.expiresAt !== ABSENT && order.expiresAt <= now) return "expired";
    if (order.tif === Tif.gtc && order.size < this.#terms.minSize) return "too-small";
    return null;
  }

  /** What is wrong with an order where it would be matched as planned. */
  #planRefusal(order: BookOrder, plan: Plan): OrderRefusal | null {
    const takes = plan.trades.length > 0;
    if (takes && order.postOnly) return "post-only-crosses";
    if (this.#meetsOwn(order)) return "self-trade";
    const amount = order.budget === ABSENT ? buyCost(order.price, order.size) : order.budget;
    if (takes && order.isBuy && amount < this.#terms.minTakeValue) return "too-small-to-take";
    if (this.#lacks(order, plan, amount)) return "no-balance";
    if (order.tif === Tif.fok && !plan.complete) return "fok-unfilled";
    if (order.tif === Tif.fak && !takes) return "fak-unmatched";
    return null;
  }

  /** True where an account cannot pay an order's full amount and its fees, or has not the tokens. */
  #lacks(order: BookOrder, plan: Plan, amount: number): boolean {
    if (!order.isBuy) {
      const token = tokenAsset(this.#terms.condition, order.outcome);
      return order.size > this.#accounts.available(order.account, token);
    }
    // Parts of a micro-dollar can make the fills dearer than the order as a whole.
    const cost = Math.max(amount, plan.value + buyCost(order.price, plan.rest));
    return cost + plan.fees > this.#accounts.available(order.account, COLLATERAL);
  }

  /** True where a resting order of the same account stands within the limit. */
  #meetsOwn(order: BookOrder): boolean {
    const levels = order.isLong ? this.#shorts : this.#longs;
    for (const price of levels.prices()) {
      if (!crosses(order, price)) return false;
      if (levels.at(price).some((resting) => resting.account === order.account)) return true;
    }
    return false;
  }

  #plan(order: BookOrder): Plan {
    const levels = order.isLong ? this.#shorts : this.#longs;
    const trades: Trade[] = [];
    const sum = { fees: 0, value: 0, rest: order.remaining };
    for (const yesPrice of levels.prices()) {
      if (!crosses(order, yesPrice)) break;
      const price = order.outcome === Outcome.yes ? yesPrice : PRICE_ONE - yesPrice;
      const trade = this.#trade(order, price, takeLevel(order, levels.at(yesPrice), price, sum.rest, sum.value));
      if (trade.size > 0) {
        trades.push(trade);
        sum.fees += trade.fee;
        sum.value += trade.value;
        if (order.budget === ABSENT) sum.rest -= trade.size;
      }
      if (wanted(order, price, sum.rest, sum.value) === 0) return { trades, ...sum, complete: true };
    }
    return { trades, ...sum, complete: false };
  }

  #trade(taker: BookOrder, price: number, fills: readonly MakerFill[]): Trade {
    let size = 0;
    let value = 0;
    for (const fill of fills) {
      size += fill.size;
      value += fill.takerValue;
    }
    const fee = takerFee(this.#terms.fee, price, size);
    // A sale never costs more than it brings.
    return { taker, price, size, value, fee: taker.isBuy ? fee : Math.min(fee, value), fills };
  }

  #settle(trade: Trade, settles: boolean): void {
    const { taker } = trade;
    for (const fill of trade.fills) {
      const { maker, size } = fill;
      this.#unreserve(maker);
      taker.remaining = Math.max(0, taker.remaining - size);
      maker.remaining -= size;
      taker.matched += size;
      taker.value += fill.takerValue;
      maker.matched += size;
      maker.value += fill.makerValue;
      if (settles) this.#move(taker, fill);
      if (maker.remaining === 0) this.#forget(maker);
      else this.#reserve(maker);
    }
    if (settles) this.#accounts.charge(taker.account, trade.fee);
  }

  /** Moves the money and the tokens of a fill. */
  #move(taker: BookOrder, { maker, kind, size, takerValue, makerValue }: MakerFill): void {
    const { condition } = this.#terms;
    for (const [order, value] of [
      [taker, takerValue],
      [maker, makerValue],
    ] as const) {
      const token = tokenAsset(condition, order.outcome);
      this.#accounts.debit(order.account, order.isBuy ? COLLATERAL : token, order.isBuy ? value : size);
      this.#accounts.credit(order.account, order.isBuy ? token : COLLATERAL, order.isBuy ? size : value);
    }
    if (kind !== "complementary") this.#accounts.lock(condition, kind === "mint" ? size : -size);
  }

  #rest(order: BookOrder): void {
    this.#open.set(order.id, order);
    (order.isLong ? this.#longs : this.#shorts).add(order);
    this.#reserve(order);
  }

  #endAll(ends: (order: BookOrder) => boolean): BookOrder[] {
    const ended = this.openOrders().filter(ends);
    for (const order of ended) this.#end(order);
    return ended;
  }

  #end(order: BookOrder): void {
    this.#unreserve(order);
    this.#forget(order);
  }

  #forget(order: BookOrder): void {
    this.#open.delete(order.id);
    (order.isLong ? this.#longs : this.#shorts).remove(order);
  }

  #reserve(order: BookOrder): void {
    const { asset, amount } = this.#held(order);
    this.#accounts.reserve(order.account, asset, amount);
  }

  #unreserve(order: BookOrder): void {
    const { asset, amount } = this.#held(order);
    this.#accounts.release(order.account, asset, amount);
  }

  /** What an open order holds back. */
  #held(order: BookOrder): { asset: number; amount: number } {
    if (order.isBuy) return { asset: COLLATERAL, amount: buyCost(order.price, order.remaining) };
    return { asset: tokenAsset(this.#terms.condition, order.outcome), amount: order.remaining };
  }
}

/** True where a resting order at a price in YES is within an order's limit. */
function crosses(order: BookOrder, yesPrice: number): boolean {
  return order.isLong ? yesPrice <= order.yesPrice : yesPrice >= order.yesPrice;
}

function makerFill(taker: BookOrder, maker: BookOrder, price: number, size: number): MakerFill {
  const kind = matchKind(taker, maker);
  const takerValue = taker.isBuy ? buyCost(price, size) : sellProceeds(price, size);
  return { maker, kind, size, takerValue, makerValue: kind === "complementary" ? takerValue : size - takerValue };
}

/** Shares that an order still wants at a price, where `rest` shares are open and `spent` micro-dollars are spent. */
function wanted(order: BookOrder, price: number, rest: number, spent: number): number {
  return order.budget === ABSENT ? rest : mulDivFloor(order.budget - spent, PRICE_ONE, price);
}

/** The makers of one level that a taker meets, oldest first. */
function takeLevel(taker: BookOrder, makers: readonly BookOrder[], price: number, rest: number, spent: number) {
  const fills: MakerFill[] = [];
  let open = rest;
  let value = spent;
  for (const maker of makers) {
    const size = Math.min(wanted(taker, price, open, value), maker.remaining);
    if (size === 0) break;
    const fill = makerFill(taker, maker, price, size);
    fills.push(fill);
    value += fill.takerValue;
    if (taker.budget === ABSENT) open -= size;
  }
  return fills;
}
