import { ABSENT, INTENT, IntentFlag, IntentOp, Outcome, QUOTE, QuoteFlag, Tif } from "../../runtime/abi/layout.ts";
import type { Account } from "./account.ts";
import type { TopOfBook } from "./book.ts";
import { buyCost, floorTo, isAmount, mulDivFloor, PRICE_ONE, SIZE_STEP } from "./fixed.ts";
import type { OrderGateway } from "./gateway.ts";
import type { Ledger } from "./ledger.ts";
import { isTerminal, nextState, OpenOrders, OrderEvent, OrderFlag, OrderOrigin, OrderState } from "./orders.ts";
import { QuoteLegs, quotePrice } from "./quote-legs.ts";
import { QuoteTarget } from "./quote-target.ts";
import { REFUSAL_COUNT, Refusal } from "./refusal.ts";
import { Replacements } from "./replacements.ts";
import { MORE_FILLS, REPORT, ReportKind } from "./reports.ts";
import { checkGain, checkRisk, type RiskLimits } from "./risk.ts";
import type { MarketTerms } from "./terms.ts";

export interface ExecutorSettings {
  readonly risk: RiskLimits;
  /**
   * Churn tolerance: an open order of a quote keeps its place where its price is the wanted one and
   * its remaining size differs by at most this many thousandths of the wanted size.
   */
  readonly churnSize: number;
  /** Smallest market buy, micro-dollars. */
  readonly minMarketBuy: number;
}

/**
 * Orders of one instance, refused ones that are still to be told among them, beyond which a refused
 * order is only counted: a strategy that answers each refusal with more orders cannot flood the engine.
 */
const MAX_TRACKED = 256;

/** Source of `minMarketBuy`: the venue refuses a marketable buy under one dollar ("min size: 1"). */
export const DEFAULT_EXECUTOR: Omit<ExecutorSettings, "risk"> = Object.freeze({
  churnSize: 100,
  minMarketBuy: 1_000_000,
});

/** What the executors of a run did, summed over the instances that share it. */
export class ExecutorCounts {
  intents = 0;
  /** Orders that went to the exchange. */
  orders = 0;
  /** Refused orders, by Refusal. */
  readonly rejects = new Float64Array(REFUSAL_COUNT);
  /** Sides of quotes that were dropped, by Refusal. */
  readonly dropped = new Float64Array(REFUSAL_COUNT);
}

/**
 * Turns the intents of one instance in one market into orders; the only writer of its orders there and
 * of that ledger. `Dispatcher` says which executor gets what.
 *
 * A quote is a target: the newest one of an event wins, and each statement of it is worked once (a
 * filled order is not put back until the strategy quotes again). A side whose orders must go waits
 * for their cancels before its new orders leave, so that old and new are never open together. Orders
 * of quotes are post-only.
 */
export class Executor {
  readonly orders = new OpenOrders();
  /** Grid of the market now, 1e-4 dollar. */
  tick: number;
  /** False: every intent is refused with marketClosed. */
  open = true;

  readonly #terms: MarketTerms;
  readonly #account: Account;
  readonly #ledger: Ledger;
  readonly #book: TopOfBook;
  readonly #gateway: OrderGateway;
  readonly #settings: ExecutorSettings;
  readonly #counts: ExecutorCounts;
  readonly #legs = new QuoteLegs();
  readonly #target = new QuoteTarget();
  /** By side (bid, ask): whether its target is still to be worked. */
  readonly #wanted = new Uint8Array(2);
  readonly #replacements = new Replacements();

  constructor(
    terms: MarketTerms,
    account: Account,
    ledger: Ledger,
    book: TopOfBook,
    gateway: OrderGateway,
    settings: ExecutorSettings,
    counts: ExecutorCounts,
  ) {
    this.#terms = terms;
    this.#account = account;
    account.join(this.orders);
    this.#ledger = ledger;
    this.#book = book;
    this.#gateway = gateway;
    this.#settings = settings;
    this.#counts = counts;
    this.tick = terms.tick;
  }

  /** Goes on with the replacements and the sides of the quote that wait. */
  work(now: number): void {
    if (this.#replacements.isWaiting) this.#workReplacements(now);
    if (this.#wanted[0] !== 0) this.#workSide(now, OrderOrigin.bid);
    if (this.#wanted[1] !== 0) this.#workSide(now, OrderOrigin.ask);
  }

  /** Cancels one order. False where it is of another market, or not known any more. */
  cancel(now: number, id: number): boolean {
    const at = this.orders.find(id);
    if (at >= 0) this.#requestCancel(now, at);
    return at >= 0;
  }

  /**
   * Cancels an open order of a call, and lets another one leave once that is confirmed; the new one takes the next
   * id either way. False where `old` is not known here: then nothing was done.
   */
  replace(now: number, id: number, old: number, price: number, size: number): boolean {
    const { orders } = this;
    const at = orders.find(old);
    if (at < 0) return false;
    const outcome = orders.outcomes[at]!;
    const isBuy = orders.buys[at] === 1;
    const isSound = id === this.#account.nextOrderId && isAmount(price) && isAmount(size);
    const whole = isAmount(size) ? floorTo(size, SIZE_STEP) : size;
    const before = this.#replacements.replacedBy(old);
    const isOpen = before !== null || (orders.isWorking(at) && orders.states[at] !== OrderState.pendingCancel);
    const isLimit = orders.origins[at] === OrderOrigin.direct && (orders.flags[at]! & OrderFlag.immediate) === 0;
    if (!isSound || !isOpen || !isLimit || orders.count >= MAX_TRACKED) {
      this.refuse(now, outcome, isBuy, price, whole, isSound ? Refusal.notOpen : Refusal.invalid);
      return true;
    }
    const next = this.#account.nextOrderId++;
    orders.flags[orders.add(next, outcome, isBuy, price, whole, OrderOrigin.direct, now)] = orders.flags[at]!;
    this.#replacements.add(before ?? old, next);
    this.#requestCancel(now, at);
    return true;
  }

  #workReplacements(now: number): void {
    const { orders } = this;
    for (const { id, isCanceled } of this.#replacements.takeReady()) {
      const at = orders.find(id);
      const outcome = orders.outcomes[at]!;
      const isBuy = orders.buys[at] === 1;
      const price = orders.prices[at]!;
      const postOnly = (orders.flags[at]! & OrderFlag.postOnly) !== 0;
      const refusal = isCanceled
        ? this.#checkLimit(now, outcome, isBuy, price, orders.remaining[at]!, postOnly)
        : Refusal.notOpen;
      if (refusal >= 0) this.#gateway.refuse(now, this.#terms.index, id, refusal);
      else this.#leave(now, at, Tif.gtc);
    }
  }

  /** Cancels every open order and forgets the quote target. */
  cancelAll(now: number): void {
    this.#forgetTarget();
    for (let i = 0; i < this.orders.count; i++) this.#requestCancel(now, i);
  }

  /**
   * Takes a report: moves the order's state, the ledger and the reservations. Returns the order's
   * position, or -1 for an order that is not known. The order stays listed until `forgetDone`.
   */
  onReport(report: Float64Array): number {
    const { orders } = this;
    const at = orders.find(report[REPORT.order]!);
    if (at < 0) return -1;
    const kind = report[REPORT.kind]!;
    if (kind === ReportKind.fill) this.#fill(at, report);
    else if (kind === ReportKind.rejected) this.#counts.rejects[report[REPORT.reason]!]! += 1;
    // What rests is a maker from now on: it pays no fee.
    if (kind === ReportKind.live) orders.fees[at] = 0;
    const goesOn = kind === ReportKind.fill && report[REPORT.reason] === MORE_FILLS;
    const event = goesOn ? OrderEvent.partialFill : eventOf(kind, orders.remaining[at]!);
    orders.states[at] = nextState(orders.states[at]!, event);
    if (isTerminal(orders.states[at]!)) this.#replacements.onEnd(orders.ids[at]!, kind === ReportKind.canceled);
    return at;
  }

  /** Drops the orders that are done from the list. */
  forgetDone(): void {
    const { orders } = this;
    for (let i = orders.count - 1; i >= 0; i--) if (isTerminal(orders.states[i]!)) orders.remove(i);
  }

  #fill(at: number, report: Float64Array): void {
    const { orders } = this;
    const price = report[REPORT.price]!;
    const size = report[REPORT.size]!;
    const isBuy = orders.buys[at] === 1;
    this.#ledger.fill(orders.outcomes[at]!, isBuy, price, size, report[REPORT.fee]!, report[REPORT.mid2]!);
    orders.remaining[at] = Math.max(0, orders.remaining[at]! - size);
    orders.fees[at] = 0;
    if (orders.budgets[at]! > 0) orders.budgets[at]! -= buyCost(price, size);
  }

  /** Takes the intent at `base` of a block: a quote, a pull or an order. A quote waits for `work`. */
  take(now: number, block: Float64Array, base: number): void {
    switch (block[base + INTENT.op]) {
      case IntentOp.quote:
        this.#quote(block, base);
        return;
      case IntentOp.pull:
        this.#target.clear();
        this.#wanted.fill(1);
        return;
      case IntentOp.limit:
        this.#limit(now, block, base);
        return;
      case IntentOp.market:
        this.#market(now, block, base);
        return;
      default:
        this.#counts.rejects[Refusal.invalid]! += 1;
    }
  }

  #quote(block: Float64Array, base: number): void {
    const bid = block[base + QUOTE.bid]!;
    const ask = block[base + QUOTE.ask]!;
    const size = block[base + QUOTE.size]!;
    const legal = (price: number) => price === ABSENT || (isAmount(price) && price <= PRICE_ONE);
    const isLegal = legal(bid) && legal(ask) && isAmount(size);
    const target = this.#target;
    const isNext = block[base + INTENT.flags] === QuoteFlag.nextLevel;
    if (isLegal && !isNext) target.clear();
    const fits =
      isLegal && (bid === ABSENT || target.add(0, bid, size)) && (ask === ABSENT || target.add(1, ask, size));
    if (fits) this.#wanted.fill(1);
    else this.#counts.dropped[Refusal.invalid]! += 1;
  }

  #forgetTarget(): void {
    this.#target.clear();
    this.#wanted.fill(0);
  }

  /** Adds a refused order, whose answer comes as that of any other. */
  refuse(now: number, outcome: number, isBuy: boolean, price: number, size: number, refusal: number): void {
    const id = this.#account.nextOrderId++;
    if (this.orders.count >= MAX_TRACKED) {
      this.#counts.rejects[refusal]! += 1;
      return;
    }
    this.orders.add(id, outcome, isBuy, isAmount(price) ? price : 0, isAmount(size) ? size : 0, OrderOrigin.direct);
    this.#gateway.refuse(now, this.#terms.index, id, refusal);
  }

  #limit(now: number, block: Float64Array, base: number): void {
    const outcome = block[base + INTENT.outcome] === Outcome.no ? Outcome.no : Outcome.yes;
    const isBuy = block[base + INTENT.isBuy] === 1;
    const price = block[base + INTENT.price]!;
    const size = block[base + INTENT.size]!;
    const refusal = this.#checkIntent(block, base);
    if (refusal !== null) {
      this.refuse(now, outcome, isBuy, price, isAmount(size) ? floorTo(size, SIZE_STEP) : size, refusal);
      return;
    }
    const postOnly = block[base + INTENT.flags] === IntentFlag.postOnly;
    this.order(now, outcome, isBuy, price, size, block[base + INTENT.tif]!, postOnly);
  }

  /**
   * Checks a limit order of the strategy and sends it, or refuses it; either way it takes the next id.
   * Price in 1e-4 dollar, size in 1e-6 share, cut to the venue's step.
   */
  order(
    now: number,
    outcome: number,
    isBuy: boolean,
    price: number,
    size: number,
    tif: number,
    postOnly: boolean,
  ): void {
    const whole = isAmount(size) ? floorTo(size, SIZE_STEP) : size;
    const refusal = this.#checkLimit(now, outcome, isBuy, price, whole, postOnly);
    if (refusal >= 0) this.refuse(now, outcome, isBuy, price, whole, refusal);
    else this.#send(now, outcome, isBuy, price, whole, tif, postOnly, OrderOrigin.direct);
  }

  /** Refusal of a buy, with all that is held and open counted, or -1. */
  checkBuy(now: number, outcome: number, price: number, size: number): number {
    const whole = isAmount(size) ? floorTo(size, SIZE_STEP) : size;
    return this.#checkLimit(now, outcome, true, price, whole, false);
  }

  /**
   * Takes id, cash and risk for a buy that `checkBuy` let through, and returns the id: `dispatch` sends
   * it, `release` takes it back.
   */
  hold(now: number, outcome: number, price: number, size: number): number {
    const { orders } = this;
    const id = this.#account.nextOrderId++;
    const at = orders.add(id, outcome, true, price, floorTo(size, SIZE_STEP), OrderOrigin.direct, now);
    orders.flags[at] = OrderFlag.immediate;
    orders.fees[at] = this.#gateway.feeReserve(this.#terms.index, now, price, orders.remaining[at]!);
    orders.states[at] = nextState(OrderState.new, OrderEvent.send);
    return id;
  }

  release(id: number): void {
    this.orders.remove(this.orders.find(id));
  }

  /** Sends what `hold` took, to be filled whole at once or not at all; returns its size. */
  dispatch(now: number, id: number): number {
    const { orders } = this;
    const at = orders.find(id);
    const size = orders.remaining[at]!;
    this.#counts.orders++;
    const { index } = this.#terms;
    this.#gateway.place(now, index, id, orders.outcomes[at]!, true, orders.prices[at]!, size, Tif.fok, false, ABSENT);
    return size;
  }

  /**
   * Sells at the best bid, whatever that is on arrival, and returns the order's id; 0 where nobody bids
   * now or nothing may be sold. Risk limits do not hold it back: it takes risk away.
   */
  sellNow(now: number, outcome: number, size: number): number {
    const best = this.#book.bid(outcome);
    const whole = floorTo(Math.min(size, this.#sellable(outcome, ABSENT)), SIZE_STEP);
    if (!this.open || best === ABSENT || whole === 0) return 0;
    const id = this.#account.nextOrderId;
    this.#sendMarket(now, outcome, false, best, whole, 0);
    return id;
  }

  /** Refusal of an order whose fields are not what any runtime may write, or null. */
  #checkIntent(block: Float64Array, base: number): number | null {
    if (!this.open) return Refusal.marketClosed;
    const outcome = block[base + INTENT.outcome]!;
    const tif = block[base + INTENT.tif]!;
    const flags = block[base + INTENT.flags]!;
    const isBuy = block[base + INTENT.isBuy]!;
    const legal =
      block[base + INTENT.id] === this.#account.nextOrderId &&
      (outcome === Outcome.yes || outcome === Outcome.no) &&
      (isBuy === 0 || isBuy === 1) &&
      isAmount(block[base + INTENT.size]!) &&
      (flags === 0 || flags === IntentFlag.postOnly);
    if (!legal) return Refusal.invalid;
    if (block[base + INTENT.op] === IntentOp.market) return null;
    if (!isAmount(block[base + INTENT.price]!)) return Refusal.invalid;
    if (tif !== Tif.gtc && tif !== Tif.fok && tif !== Tif.fak) return Refusal.invalid;
    return flags === IntentFlag.postOnly && tif !== Tif.gtc ? Refusal.invalid : null;
  }

  /** Venue rules, cash, holdings and risk of a limit order: a Refusal or -1. */
  #checkLimit(now: number, outcome: number, isBuy: boolean, price: number, size: number, postOnly: boolean): number {
    const { index, minSize } = this.#terms;
    if (!this.open) return Refusal.marketClosed;
    if (!isAmount(price) || !isAmount(size)) return Refusal.invalid;
    if (price % this.tick !== 0 || price < this.tick || price > PRICE_ONE - this.tick) return Refusal.offGrid;
    if (size < minSize || size === 0) return Refusal.belowMinimum;
    if (isBuy) {
      const fee = postOnly ? 0 : this.#gateway.feeReserve(index, now, price, size);
      if (buyCost(price, size) + fee > this.#account.freeCash()) return Refusal.insufficientCash;
    } else if (size > this.#sellable(outcome, ABSENT)) {
      return Refusal.insufficientPosition;
    }
    return checkRisk(this.#settings.risk, this.#ledger, this.orders, outcome, isBuy, price, size);
  }

  /** Refusal of a split or of a part of a conversion that brings these micro-shares (negative: takes them), or -1. */
  checkGain(yes: number, no: number): number {
    if (!this.open) return Refusal.marketClosed;
    if (yes < 0 && -yes > this.#sellable(Outcome.yes, ABSENT)) return Refusal.insufficientPosition;
    if (no < 0 && -no > this.#sellable(Outcome.no, ABSENT)) return Refusal.insufficientPosition;
    return checkGain(this.#settings.risk, this.#ledger, this.orders, yes, no);
  }

  /** Holding that no open sale claims; the sales of one origin may be left out. */
  #sellable(outcome: number, except: number): number {
    return Math.max(0, this.#ledger.position(outcome) - this.orders.openSize(outcome, false, except));
  }

  #send(
    now: number,
    outcome: number,
    isBuy: boolean,
    price: number,
    size: number,
    tif: number,
    postOnly: boolean,
    origin: number,
  ): void {
    const { orders } = this;
    const at = orders.add(this.#account.nextOrderId++, outcome, isBuy, price, size, origin, now);
    orders.flags[at] = (postOnly ? OrderFlag.postOnly : 0) | (tif === Tif.gtc ? 0 : OrderFlag.immediate);
    this.#leave(now, at, tif);
  }

  /** Sends a limit order that was checked. */
  #leave(now: number, at: number, tif: number): void {
    const { orders } = this;
    const { index } = this.#terms;
    const isBuy = orders.buys[at] === 1;
    const price = orders.prices[at]!;
    const size = orders.remaining[at]!;
    const postOnly = (orders.flags[at]! & OrderFlag.postOnly) !== 0;
    orders.fees[at] = isBuy && !postOnly ? this.#gateway.feeReserve(index, now, price, size) : 0;
    orders.states[at] = nextState(OrderState.new, OrderEvent.send);
    this.#counts.orders++;
    this.#gateway.place(now, index, orders.ids[at]!, orders.outcomes[at]!, isBuy, price, size, tif, postOnly, ABSENT);
  }

  /**
   * A market order takes at the best price, whatever that is when it arrives. A buy is for at most
   * its budget, and for at most the shares that the budget buys at the best ask known now, so that
   * risk knows its size.
   */
  #market(now: number, block: Float64Array, base: number): void {
    const outcome = block[base + INTENT.outcome] === Outcome.no ? Outcome.no : Outcome.yes;
    const isBuy = block[base + INTENT.isBuy] === 1;
    const amount = block[base + INTENT.size]!;
    const best = isBuy ? this.#book.ask(outcome) : this.#book.bid(outcome);
    const refusal = this.#checkIntent(block, base) ?? this.#checkMarket(now, outcome, isBuy, amount, best);
    const size = isBuy ? sharesFor(amount, best) : isAmount(amount) ? floorTo(amount, SIZE_STEP) : amount;
    if (refusal >= 0) {
      this.refuse(now, outcome, isBuy, best, size, refusal);
      return;
    }
    this.#sendMarket(now, outcome, isBuy, best, size, isBuy ? amount : 0);
  }

  /** `budget` is the most that a buy may cost, and 0 for a sale. */
  #sendMarket(now: number, outcome: number, isBuy: boolean, best: number, size: number, budget: number): void {
    const { orders } = this;
    const { index } = this.#terms;
    const id = this.#account.nextOrderId++;
    const at = orders.add(id, outcome, isBuy, best, size, OrderOrigin.direct, now);
    orders.flags[at] = OrderFlag.immediate;
    orders.budgets[at] = budget;
    orders.fees[at] = isBuy ? this.#gateway.feeReserve(index, now, ABSENT, size) : 0;
    orders.states[at] = nextState(OrderState.new, OrderEvent.send);
    this.#counts.orders++;
    this.#gateway.place(now, index, id, outcome, isBuy, ABSENT, size, Tif.fak, false, isBuy ? budget : ABSENT);
  }

  #checkMarket(now: number, outcome: number, isBuy: boolean, amount: number, best: number): number {
    const { index } = this.#terms;
    if (best === ABSENT) return Refusal.noLiquidity;
    const size = isBuy ? sharesFor(amount, best) : floorTo(amount, SIZE_STEP);
    if (size === 0 || (isBuy && amount < this.#settings.minMarketBuy)) return Refusal.belowMinimum;
    if (isBuy) {
      if (amount + this.#gateway.feeReserve(index, now, ABSENT, size) > this.#account.freeCash()) {
        return Refusal.insufficientCash;
      }
    } else if (size > this.#sellable(outcome, ABSENT)) {
      return Refusal.insufficientPosition;
    }
    return checkRisk(this.#settings.risk, this.#ledger, this.orders, outcome, isBuy, ABSENT, size);
  }

  #requestCancel(now: number, at: number): void {
    const { orders } = this;
    const state = orders.states[at]!;
    if (state === OrderState.new && this.#replacements.drop(orders.ids[at]!)) {
      this.#gateway.refuse(now, this.#terms.index, orders.ids[at]!, Refusal.canceledFirst);
    }
    if (!orders.isWorking(at) || state === OrderState.pendingCancel) return;
    orders.states[at] = nextState(state, OrderEvent.requestCancel);
    this.#gateway.cancel(now, this.#terms.index, orders.ids[at]!);
  }

  /** Brings the open orders of a side to its target, as far as that goes now. */
  #workSide(now: number, origin: number): void {
    const side = origin - OrderOrigin.bid;
    this.#sideLegs(origin);
    const placed = this.#keepOrCancel(now, origin);
    if (this.#legs.count > 0 && this.#waits(origin)) return;
    this.#wanted[side] = 0;
    for (let leg = 0; leg < this.#legs.count; leg++) {
      if ((placed & (1 << leg)) === 0) this.#placeLeg(now, origin, leg);
    }
  }

  /** Computes the legs of a side, level by level from the best; a level that cannot be is counted and left out. */
  #sideLegs(origin: number): void {
    const legs = this.#legs;
    legs.count = 0;
    const side = origin === OrderOrigin.bid ? 0 : 1;
    let held = this.#sellable(side === 0 ? Outcome.no : Outcome.yes, origin);
    for (let level = 0; level < this.#target.count(side); level++) {
      const before = legs.count;
      const refusal = this.#levelLegs(side, level, held);
      if (refusal < 0) held -= legs.sale;
      else {
        legs.count = before;
        this.#counts.dropped[refusal]! += 1;
      }
    }
  }

  /** Adds the legs of one level; returns why there are none, or -1. */
  #levelLegs(side: 0 | 1, level: number, held: number): number {
    const legs = this.#legs;
    const target = this.#target;
    const isBid = side === 0;
    if (!this.open) return Refusal.marketClosed;
    const price = quotePrice(isBid, target.price(side, level), this.tick);
    const other = isBid ? 1 : 0;
    if (target.count(other) > 0) {
      const opposite = quotePrice(!isBid, target.price(other, 0), this.tick);
      if (isBid ? price >= opposite : price <= opposite) return Refusal.quoteCrossesItself;
    }
    const before = legs.count;
    const refusal = legs.add(isBid, price, target.size(side, level), held, this.#terms.minSize);
    if (refusal >= 0) return refusal;
    for (let i = before; i < legs.count; i++) if (this.#crosses(i)) return Refusal.wouldCross;
    return -1;
  }

  #crosses(leg: number): boolean {
    const legs = this.#legs;
    const best = legs.isBuy[leg] === 1 ? this.#book.ask(legs.outcome[leg]!) : this.#book.bid(legs.outcome[leg]!);
    if (best === ABSENT) return false;
    return legs.isBuy[leg] === 1 ? legs.price[leg]! >= best : legs.price[leg]! <= best;
  }

  /** Cancels the side's orders that no leg wants; returns a bit for each leg that an open order is already. */
  #keepOrCancel(now: number, origin: number): number {
    const { orders } = this;
    let placed = 0;
    for (let i = 0; i < orders.count; i++) {
      if (orders.origins[i] !== origin || !orders.isWorking(i) || orders.states[i] === OrderState.pendingCancel) {
        continue;
      }
      const leg = this.#legOf(i, placed);
      if (leg >= 0) placed |= 1 << leg;
      else this.#requestCancel(now, i);
    }
    return placed;
  }

  /** The leg that an open order is, within the churn tolerance and not yet taken; or -1. */
  #legOf(at: number, taken: number): number {
    const { orders } = this;
    const legs = this.#legs;
    for (let leg = 0; leg < legs.count; leg++) {
      if ((taken & (1 << leg)) !== 0) continue;
      if (legs.outcome[leg] !== orders.outcomes[at] || legs.isBuy[leg] !== orders.buys[at]) continue;
      if (legs.price[leg] !== orders.prices[at]) continue;
      const size = legs.size[leg]!;
      const difference = Math.abs(size - orders.remaining[at]!);
      if (difference <= mulDivFloor(size, this.#settings.churnSize, 1000)) return leg;
    }
    return -1;
  }

  /** True while a cancel of the side is under way. */
  #waits(origin: number): boolean {
    const { orders } = this;
    for (let i = 0; i < orders.count; i++) {
      if (orders.origins[i] === origin && orders.states[i] === OrderState.pendingCancel) return true;
    }
    return false;
  }

  #placeLeg(now: number, origin: number, leg: number): void {
    const legs = this.#legs;
    const isBuy = legs.isBuy[leg] === 1;
    const refusal = this.#checkLimit(now, legs.outcome[leg]!, isBuy, legs.price[leg]!, legs.size[leg]!, true);
    if (refusal >= 0) this.#counts.dropped[refusal]! += 1;
    else this.#send(now, legs.outcome[leg]!, isBuy, legs.price[leg]!, legs.size[leg]!, Tif.gtc, true, origin);
  }
}

/** Shares that an amount of micro-dollars buys at a price, floored to the venue's step. */
function sharesFor(amount: number, price: number): number {
  if (!isAmount(amount) || price <= 0) return 0;
  return floorTo(mulDivFloor(amount, PRICE_ONE, price), SIZE_STEP);
}

function eventOf(kind: number, remaining: number): number {
  switch (kind) {
    case ReportKind.live:
      return OrderEvent.ack;
    case ReportKind.fill:
      return remaining === 0 ? OrderEvent.fill : OrderEvent.partialFill;
    case ReportKind.canceled:
      return OrderEvent.cancelAck;
    case ReportKind.rejected:
      return OrderEvent.reject;
    case ReportKind.expired:
      return OrderEvent.expire;
    default:
      throw new RangeError(`unknown report ${kind}`);
  }
}
