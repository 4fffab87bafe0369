import { ABSENT, MARKET, MarketStatus, Outcome } from "../../runtime/abi/layout.ts";
import type { Account } from "./account.ts";
import { BOOK_SLOTS, TopOfBook } from "./book.ts";
import { Executor } from "./executor.ts";
import { Ledger } from "./ledger.ts";
import type { MarketRow } from "./market-table.ts";
import { REPORT } from "./reports.ts";
import type { RunContext } from "./run-context.ts";
import type { MarketTerms } from "./terms.ts";

/** One market of an instance: its book, holdings and orders, and its row of the market table. */
export class InstanceMarket {
  readonly terms: MarketTerms;
  /** Row in the table. */
  readonly row: number;
  readonly book = new TopOfBook();
  readonly ledger: Ledger;
  readonly executor: Executor;
  /** Fills in this market, and what they moved, micro-dollars. */
  makerFills = 0;
  takerFills = 0;
  volume = 0;
  /** False until the market opens. */
  opened = false;
  /** True from the market's end on. */
  closed = false;
  /** True once it is decided, or stays undecided for good. */
  resolved = false;
  /** Outcome that a redemption pays; ABSENT before the resolution, and where there is none. */
  winner: number = ABSENT;
  #isRedeemed = false;
  readonly #slots: MarketRow;

  constructor(terms: MarketTerms, slots: MarketRow, account: Account, run: RunContext) {
    this.terms = terms;
    this.row = slots.row;
    this.ledger = new Ledger(account);
    this.executor = new Executor(terms, account, this.ledger, this.book, run.gateway, run.settings, run.counts);
    this.executor.open = false;
    this.#slots = slots;
    for (let i = 0; i < 2 * BOOK_SLOTS; i++) slots.set(MARKET.yesBid + i, ABSENT);
    slots.set(MARKET.status, MarketStatus.pending);
    slots.set(MARKET.opensAt, terms.opensAt);
    slots.set(MARKET.closesAt, terms.closesAt);
    slots.set(MARKET.minSize, terms.minSize);
    slots.set(MARKET.tick, terms.tick);
    slots.set(MARKET.strike, terms.strike ?? ABSENT);
    this.tellHoldings();
  }

  /** Orders may come. */
  open(): void {
    this.opened = true;
    this.executor.open = true;
    this.#slots.set(MARKET.status, MarketStatus.open);
  }

  /** The market is over for orders; what comes after is refused. */
  close(): void {
    this.closed = true;
    this.executor.open = false;
    this.#slots.set(MARKET.status, MarketStatus.closed);
  }

  /** The winner is an Outcome, or ABSENT for a market that stays undecided. */
  resolve(winner: number): void {
    this.resolved = true;
    this.winner = winner;
    this.#slots.set(MARKET.status, MarketStatus.resolved);
  }

  /** Redeems what is held at the winner; nothing where there is none, or where nothing is held. */
  redeem(): void {
    if (this.winner === ABSENT || this.#isRedeemed) return;
    this.#isRedeemed = true;
    this.ledger.redeem(this.winner, this.book.lastMid2);
    this.tellHoldings();
  }

  /** Takes the book of a row of the feed that starts at `base`. */
  takeBook(rows: Float64Array, base: number): void {
    this.book.apply(rows, base);
    const { values } = this.book;
    for (let i = 0; i < 2 * BOOK_SLOTS; i++) this.#slots.set(MARKET.yesBid + i, values[i]!);
  }

  /** The grid changes. */
  changeTick(tick: number): void {
    this.executor.tick = tick;
    this.#slots.set(MARKET.tick, tick);
  }

  /** Writes the holdings into the table; after whatever changed them. */
  tellHoldings(): void {
    this.#slots.set(MARKET.positionYes, this.ledger.position(Outcome.yes));
    this.#slots.set(MARKET.positionNo, this.ledger.position(Outcome.no));
  }

  /** Counts a fill; returns what it moved, micro-dollars. */
  countFill(report: Float64Array): number {
    const value = Math.floor((report[REPORT.price]! * report[REPORT.size]!) / 10_000);
    if (report[REPORT.isMaker] === 1) this.makerFills++;
    else this.takerFills++;
    this.volume += value;
    return value;
  }
}
