import { ABSENT } from "../../runtime/abi/layout.ts";
import { type EventGroup, FEED, FEED_SLOTS, type FeedInfo, FeedKind } from "../core/feed.ts";
import type { MarketMessage } from "../feeds/polymarket/market-channel.ts";
import { type Decimal, PRICE_DECIMALS } from "../feeds/polymarket/reader.ts";
import { TokenBook } from "../feeds/polymarket/token-book.ts";
import type { RowSource, Wanted } from "./ends.ts";
import type { Listing, LiveMarket } from "./live-markets.ts";

type Trade = Extract<MarketMessage, { kind: "trade" }>;

interface Place {
  readonly market: LiveMarket;
  readonly outcome: 0 | 1;
}

/**
 * The end of a live run where market data comes in. Messages go into the books at once; `flush` makes
 * one row of every market whose books have changed since the last one, so that an engine that falls
 * behind reads the newest book and nothing is queued.
 */
export class LiveRows implements RowSource {
  readonly info: FeedInfo;
  readonly events: readonly EventGroup[];
  readonly markets: readonly LiveMarket[];
  readonly begin: number;
  readonly tellsWinners = true;
  readonly signals = [];
  readonly hasTrades = true;
  readonly wayOut = "a live run has no source of signals; run the strategy on recorded data, or take them out";
  /** Set by the run where no row will come any more. */
  ended = false;
  rows = new Float64Array(64 * FEED_SLOTS);
  base = 0;
  /** Markets whose end the venue has told, not yet told to the run. */
  readonly resolved: LiveMarket[] = [];
  readonly #books: readonly (readonly [TokenBook, TokenBook])[];
  readonly #places = new Map<string, Place>();
  readonly #changed = new Set<number>();
  readonly #ticks: number[];
  readonly #newTicks = new Set<number>();
  #wantsTrades = false;
  readonly #trades: { readonly place: Place; readonly message: Trade }[] = [];
  #end = 0;

  /** `begin`: microseconds. */
  constructor(listing: Listing, info: FeedInfo, begin: number) {
    this.info = info;
    this.events = listing.events;
    this.markets = listing.markets;
    this.begin = begin;
    this.#books = this.markets.map(() => [new TokenBook(), new TokenBook()]);
    this.#ticks = this.markets.map(({ tick }) => tick);
    for (const market of this.markets) {
      this.#places.set(market.assets[0], { market, outcome: 0 });
      this.#places.set(market.assets[1], { market, outcome: 1 });
    }
  }

  hasRows(): boolean {
    return true;
  }

  get nextTime(): number {
    return this.base === this.#end ? Number.POSITIVE_INFINITY : this.rows[this.base + FEED.time]!;
  }

  skip(): void {
    this.base += FEED_SLOTS;
  }

  choose({ trades }: Wanted): Float64Array {
    this.#wantsTrades = trades;
    if (!trades) this.#trades.length = 0;
    return new Float64Array(0);
  }

  book(market: number, outcome: number): TokenBook {
    return this.#books[market]![outcome]!;
  }

  /** Twice the mid of a token now, or ABSENT. */
  mid2(market: number, outcome: number): number {
    const { bids, asks } = this.book(market, outcome);
    return bids.best === ABSENT || asks.best === ABSENT || bids.best >= asks.best ? ABSENT : bids.best + asks.best;
  }

  /** Takes a message of the market channel. */
  take(message: MarketMessage): void {
    switch (message.kind) {
      case "book":
        this.#touch(message.asset, (book) => book.snapshot(message));
        return;
      case "price-change":
        for (const { asset, side, price, size } of message.changes) {
          this.#touch(asset, (book) => book.change(side === "BUY", price, size));
        }
        return;
      case "tick-change":
        this.#tick(message.asset, message.newTick);
        return;
      case "resolved":
        this.#resolve(message.winningAsset);
        return;
      case "trade":
        this.#trade(message);
        return;
      case "best-bid-ask":
      case "new-market":
      case "unknown-type":
        return;
      default:
        message satisfies never;
    }
  }

  /** The connection was lost: every book waits for its snapshot. */
  drop(): void {
    this.#changed.clear();
    for (const books of this.#books) for (const book of books) book.drop();
  }

  /** True where both books of every market that may be traded at `now` stand. */
  isComplete(now: number): boolean {
    return this.markets.every(
      ({ index, opensAt, closesAt }) =>
        now < opensAt || now >= closesAt || this.#books[index]!.every(({ isComplete }) => isComplete),
    );
  }

  /** Writes rows of all that has changed, received until `now` (microseconds). The rows before must be done. */
  flush(now: number): void {
    this.base = 0;
    this.#end = 0;
    for (const index of this.#newTicks) {
      const at = this.#row(now, index, FeedKind.tickChange);
      this.rows[at + FEED.tick] = this.#ticks[index]!;
    }
    this.#newTicks.clear();
    for (const { place, message } of this.#trades.splice(0)) {
      const at = this.#row(now, place.market.index, FeedKind.trade);
      this.rows[at + FEED.tradeOutcome] = place.outcome;
      // A mean over several makers lies between two units: the nearer one.
      this.rows[at + FEED.tradePrice] = unitsNear(message.price);
      this.rows[at + FEED.tradeSize] = message.size;
      this.rows[at + FEED.tradeIsBuy] = message.side === "BUY" ? 1 : 0;
      this.rows[at + FEED.tradeTime] = message.time;
    }
    for (const index of this.#changed) {
      const { opensAt } = this.markets[index]!;
      const books = this.#books[index]!;
      if (now < opensAt || !books[0].isComplete || !books[1].isComplete) continue;
      this.#changed.delete(index);
      const at = this.#row(now, index, FeedKind.book);
      this.#write(at + FEED.yesBid, books[0]);
      this.#write(at + FEED.noBid, books[1]);
    }
  }

  #touch(asset: string, change: (book: TokenBook) => void): void {
    const place = this.#places.get(asset);
    if (place === undefined) return;
    change(this.#books[place.market.index]![place.outcome]);
    this.#changed.add(place.market.index);
  }

  #trade(message: Trade): void {
    const place = this.#places.get(message.asset);
    if (place !== undefined && this.#wantsTrades) this.#trades.push({ place, message });
  }

  #tick(asset: string, tick: number): void {
    const place = this.#places.get(asset);
    if (place === undefined || this.#ticks[place.market.index] === tick) return;
    this.#ticks[place.market.index] = tick;
    this.#newTicks.add(place.market.index);
  }

  #resolve(winning: string): void {
    const place = this.#places.get(winning);
    if (place === undefined || place.market.winner !== null) return;
    place.market.winner = place.outcome;
    this.resolved.push(place.market);
  }

  #row(now: number, market: number, kind: number): number {
    const at = this.#end;
    this.#end += FEED_SLOTS;
    if (this.#end > this.rows.length) {
      const rows = new Float64Array(this.rows.length * 2);
      rows.set(this.rows);
      this.rows = rows;
    }
    this.rows.fill(ABSENT, at, this.#end);
    this.rows[at + FEED.time] = now;
    this.rows[at + FEED.market] = market;
    this.rows[at + FEED.kind] = kind;
    return at;
  }

  /** The slots of one token, in the order of BOOK. */
  #write(at: number, { bids, asks }: TokenBook): void {
    this.rows[at] = bids.best;
    this.rows[at + 1] = asks.best;
    this.rows[at + 2] = bids.sizeAtBest;
    this.rows[at + 3] = asks.sizeAtBest;
    this.rows[at + 4] = bids.best === ABSENT ? ABSENT : bids.depth;
    this.rows[at + 5] = asks.best === ABSENT ? ABSENT : asks.depth;
  }
}

/** The nearest price in 1e-4 dollar, the upper one at the middle. */
function unitsNear({ units, scale }: Decimal): number {
  if (scale <= PRICE_DECIMALS) return Number(units * 10n ** BigInt(PRICE_DECIMALS - scale));
  const unit = 10n ** BigInt(scale - PRICE_DECIMALS);
  return Number((2n * units + unit) / (2n * unit));
}
