import type { Account } from "./account.ts";
import type { Executor } from "./executor.ts";
import { buyCost, mulDivCeil, sellProceeds } from "./fixed.ts";
import type { Ledger } from "./ledger.ts";
import { Refusal } from "./refusal.ts";
import { REPORT, ReportKind } from "./reports.ts";

/** One buy of a basket. Prices in 1e-4 dollar, sizes in 1e-6 share. */
export interface BasketLeg {
  /** Row of the market in the instance's table. */
  readonly market: number;
  readonly outcome: number;
  /** The most that it may cost. */
  readonly price: number;
  readonly size: number;
}

/** What a desk needs of a market of its instance. */
export interface BasketMarket {
  readonly terms: { readonly index: number };
  readonly executor: Executor;
  readonly ledger: Ledger;
}

/** What became of the baskets of a run. */
export class BasketCounts {
  /** Baskets that went to the exchange. */
  sent = 0;
  /** Refused as a whole, before any leg was sent. */
  refused = 0;
  /** All legs filled. */
  filled = 0;
  /** No leg filled. */
  missed = 0;
  /** Some legs filled, and were sold back as far as anybody bid. */
  broken = 0;
  /** Price of the sales back: what the sold shares had cost with fees, less what they brought. Micro-dollars. */
  unwindCost = 0;
  /** Shares of broken baskets that nobody had bought back by their market's close, 1e-6 share. */
  unsold = 0;
}

/** Is told of baskets; `market` is the index in the run. */
export interface BasketObserver {
  /** A basket was sent; returns a number under which it is told of again. */
  basketSent(legs: readonly { readonly market: number; readonly outcome: number }[]): number;
  basketDone(id: number, isFilled: boolean): void;
}

/** A leg that was sent. */
interface SentLeg {
  readonly row: number;
  readonly outcome: number;
  readonly size: number;
  /** Micro-shares bought, and micro-dollars paid for them with fees. */
  bought: number;
  paid: number;
  isOpen: boolean;
  /** Micro-shares that are still to be sold back. */
  toSell: number;
  /** Id of the order that sells them, or 0. */
  sale: number;
  /** Its market has closed: what is not sold back stays. */
  isOver: boolean;
}

interface SentBasket {
  readonly legs: readonly SentLeg[];
  /** The observer's number. */
  readonly seen: number;
}

/**
 * The baskets of one instance: their legs succeed or unwind as one.
 *
 * A basket is checked whole: each leg with those before it counted as open orders. Then all legs leave at
 * once as fill-or-kill orders, since no venue takes them as one. Where some fill and others do not, the
 * filled ones are sold at the bid, again at each book of their market until nothing is left or the market
 * closes.
 */
export class BasketDesk {
  /** By row of the market table. */
  readonly #markets: readonly BasketMarket[];
  readonly #account: Account;
  readonly #counts: BasketCounts;
  readonly #observer: BasketObserver | null;
  /** By order: of a leg, or of a sale. */
  readonly #byOrder = new Map<number, { readonly basket: SentBasket; readonly leg: SentLeg }>();
  /** Legs with something to sell back. Replaced, never changed, so that a loop over it goes on undisturbed. */
  #unwinding: SentLeg[] = [];

  constructor(
    markets: readonly BasketMarket[],
    account: Account,
    counts: BasketCounts,
    observer: BasketObserver | null,
  ) {
    this.#markets = markets;
    this.#account = account;
    this.#counts = counts;
    this.#observer = observer;
  }

  /** Sends a basket, or refuses all its legs; either way they take the next ids, in their order. */
  place(now: number, legs: readonly BasketLeg[]): void {
    const held: number[] = [];
    const first = this.#account.nextOrderId;
    for (const { market, outcome, price, size } of legs) {
      const { executor } = this.#markets[market]!;
      const refusal = executor.checkBuy(now, outcome, price, size);
      if (refusal >= 0) {
        legs.slice(0, held.length).forEach((leg, i) => {
          this.#markets[leg.market]!.executor.release(held[i]!);
        });
        this.#account.nextOrderId = first;
        this.#refuse(now, legs, held.length, refusal);
        return;
      }
      held.push(executor.hold(now, outcome, price, size));
    }
    this.#send(now, legs, held);
  }

  /** News of an order of the instance, after its executor took it and the strategy was told. */
  onReport(now: number, report: Float64Array): void {
    const order = report[REPORT.order]!;
    const found = this.#byOrder.get(order);
    if (found === undefined) return;
    const kind = report[REPORT.kind]!;
    if (kind === ReportKind.live) return;
    const { basket, leg } = found;
    if (order === leg.sale) this.#onSale(now, leg, report);
    else this.#onLeg(now, basket, leg, report);
  }

  /** A new book of a market: what could not be sold back may find a bid. */
  onBook(now: number, row: number): void {
    for (const leg of this.#unwinding) if (leg.row === row) this.#sell(now, leg);
  }

  /** A market takes no more orders: what is not sold back stays. */
  onClose(row: number): void {
    if (this.#unwinding.length === 0) return;
    for (const leg of this.#unwinding) if (leg.row === row) this.#giveUp(leg);
    this.#unwinding = this.#unwinding.filter((leg) => leg.row !== row);
  }

  #refuse(now: number, legs: readonly BasketLeg[], failed: number, refusal: number): void {
    this.#counts.refused++;
    legs.forEach(({ market, outcome, price, size }, i) => {
      const reason = i === failed ? refusal : Refusal.otherLeg;
      this.#markets[market]!.executor.refuse(now, outcome, true, price, size, reason);
    });
  }

  #send(now: number, legs: readonly BasketLeg[], held: readonly number[]): void {
    this.#counts.sent++;
    const seen =
      this.#observer?.basketSent(
        legs.map(({ market, outcome }) => ({ market: this.#markets[market]!.terms.index, outcome })),
      ) ?? 0;
    const sent = legs.map(({ market, outcome }, i): SentLeg => {
      const size = this.#markets[market]!.executor.dispatch(now, held[i]!);
      return { row: market, outcome, size, bought: 0, paid: 0, isOpen: true, toSell: 0, sale: 0, isOver: false };
    });
    const basket = { legs: sent, seen };
    sent.forEach((leg, i) => {
      this.#byOrder.set(held[i]!, { basket, leg });
    });
  }

  #onLeg(now: number, basket: SentBasket, leg: SentLeg, report: Float64Array): void {
    if (report[REPORT.kind] === ReportKind.fill) {
      const size = report[REPORT.size]!;
      leg.bought += size;
      leg.paid += buyCost(report[REPORT.price]!, size) + report[REPORT.fee]!;
      if (leg.bought < leg.size) return;
    }
    leg.isOpen = false;
    this.#byOrder.delete(report[REPORT.order]!);
    if (!basket.legs.some((other) => other.isOpen)) this.#finish(now, basket);
  }

  /** All legs have their answer. */
  #finish(now: number, { legs, seen }: SentBasket): void {
    const isFilled = legs.every((leg) => leg.bought === leg.size);
    this.#observer?.basketDone(seen, isFilled);
    if (isFilled) {
      this.#counts.filled++;
      return;
    }
    const bought = legs.filter((leg) => leg.bought > 0);
    if (bought.length === 0) this.#counts.missed++;
    else this.#counts.broken++;
    for (const leg of bought) {
      leg.toSell = leg.bought;
      if (!this.#markets[leg.row]!.executor.open) this.#giveUp(leg);
      else {
        this.#unwinding = [...this.#unwinding, leg];
        this.#sell(now, leg);
      }
    }
  }

  #giveUp(leg: SentLeg): void {
    leg.isOver = true;
    this.#counts.unsold += leg.toSell;
  }

  #sell(now: number, leg: SentLeg): void {
    if (leg.sale !== 0) return;
    const { executor } = this.#markets[leg.row]!;
    // The strategy may have sold them itself.
    leg.toSell = Math.min(leg.toSell, this.#markets[leg.row]!.ledger.position(leg.outcome));
    if (leg.toSell === 0) {
      this.#unwinding = this.#unwinding.filter((other) => other !== leg);
      return;
    }
    leg.sale = executor.sellNow(now, leg.outcome, leg.toSell);
    if (leg.sale !== 0) this.#byOrder.set(leg.sale, { basket: { legs: [leg], seen: 0 }, leg });
  }

  #onSale(now: number, leg: SentLeg, report: Float64Array): void {
    if (report[REPORT.kind] === ReportKind.fill) {
      const size = report[REPORT.size]!;
      const proceeds = sellProceeds(report[REPORT.price]!, size) - report[REPORT.fee]!;
      this.#counts.unwindCost += mulDivCeil(leg.paid, size, leg.bought) - proceeds;
      leg.toSell -= size;
      // Sold before the close, told after it.
      if (leg.isOver) this.#counts.unsold -= size;
      if (leg.toSell > 0) return;
    }
    this.#byOrder.delete(report[REPORT.order]!);
    leg.sale = 0;
    if (leg.toSell === 0) this.#unwinding = this.#unwinding.filter((other) => other !== leg);
    else if (!leg.isOver) this.#sell(now, leg);
  }
}
