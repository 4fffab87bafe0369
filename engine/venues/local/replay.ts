import { ABSENT, Outcome } from "../../../runtime/abi/layout.ts";
import { TopOfBook } from "../../core/book.ts";
import { FEED, FEED_SLOTS, type Feed, FeedKind, type Market } from "../../core/feed.ts";
import { floorTo, PRICE_ONE, SIZE_STEP } from "../../core/fixed.ts";
import { feeEra } from "../../exchange/fees.ts";
import { winnerByBestBid } from "../../exchange/resolution.ts";
import { houseTrader, restHouse } from "./house.ts";
import { type LocalMarket, marketIds } from "./market.ts";
import type { OpenMarket, Trader } from "./records.ts";
import type { LocalVenue } from "./venue.ts";

export interface ReplaySettings {
  /** The recorded feed, narrowed to the markets that are played. */
  readonly feed: Feed;
  /** Recorded seconds a second. */
  readonly speed: number;
  /** Size at a best price where the source tells none, 1e-6 share. Made up. */
  readonly assumeSize: number;
}

/** Puts recorded times on the venue's clock. */
class Timeline {
  readonly #first: number;
  readonly #start: number;
  readonly #speed: number;

  /** `start`: the venue's time of the feed's first row, milliseconds. */
  constructor({ feed, speed }: ReplaySettings, start: number) {
    this.#first = feed.rows[FEED.time] ?? 0;
    this.#start = start;
    this.#speed = speed;
  }

  /** The venue's milliseconds of recorded microseconds. */
  at(time: number): number {
    return this.#start + Math.ceil((time - this.#first) / 1_000 / this.#speed);
  }
}

/** The feed's markets as the venue lists them, with their times on its clock. */
export function replayMarkets(settings: ReplaySettings, seed: number, start: number, takerDelay = 0): LocalMarket[] {
  const timeline = new Timeline(settings, start);
  return settings.feed.markets.map((market) => ({
    slug: market.slug,
    series: market.series,
    question: market.question,
    ...marketIds(seed, market.slug),
    outcomes: market.outcomes,
    tick: market.tick,
    minSize: market.minSize,
    fee: feeEra(market.feeCategory, market.opensAt),
    feeType: market.feeCategory,
    negRisk: false,
    version: "2",
    takerDelay,
    startsAt: timeline.at(market.opensAt),
    endsAt: timeline.at(market.closesAt),
  }));
}

interface Quote {
  id: string | null;
  price: number;
  size: number;
}

/** More than any recorded book holds. */
const HOUSE_DOLLARS = 500_000_000;
const HOUSE_SHARES = 10_000_000;

/**
 * Plays a recorded feed into the books: the house holds the recorded best bid and ask of each market
 * as two orders, and moves them as the rows say. An order of somebody else that the house's new
 * quote reaches is filled by it, at its own price.
 */
export class Replay {
  readonly #venue: LocalVenue;
  readonly #settings: ReplaySettings;
  readonly #timeline: Timeline;
  readonly #house: Trader;
  /** Bid and ask in YES of each market. */
  readonly #quotes: readonly (readonly [Quote, Quote])[];
  /** Markets that have not closed, in the order of their ends. */
  readonly #open: Market[];
  /** The newest recorded book of each market. */
  readonly #books: readonly TopOfBook[];
  #row = 0;

  constructor(venue: LocalVenue, settings: ReplaySettings, start: number) {
    const { feed } = settings;
    this.#venue = venue;
    this.#settings = settings;
    this.#timeline = new Timeline(settings, start);
    this.#house = houseTrader(venue, "replay", HOUSE_DOLLARS, HOUSE_SHARES);
    this.#quotes = feed.markets.map(() => [
      { id: null, price: ABSENT, size: 0 },
      { id: null, price: ABSENT, size: 0 },
    ]);
    this.#books = feed.markets.map(() => new TopOfBook());
    this.#open = [...feed.markets].sort((a, b) => a.closesAt - b.closesAt);
  }

  /** When the next row or end is due, venue milliseconds; Infinity where all was played. */
  get nextAt(): number {
    const { feed } = this.#settings;
    const row =
      this.#row < feed.count ? this.#timeline.at(this.#value(this.#row, FEED.time)) : Number.POSITIVE_INFINITY;
    const end = this.#open[0];
    return Math.min(row, end === undefined ? Number.POSITIVE_INFINITY : this.#timeline.at(end.closesAt));
  }

  /** Plays what is due. Of several books of one market only the newest counts. */
  advance(now: number): void {
    const { feed } = this.#settings;
    const newest = new Map<number, number>();
    for (; this.#row < feed.count && this.#timeline.at(this.#value(this.#row, FEED.time)) <= now; this.#row++) {
      const kind = this.#value(this.#row, FEED.kind);
      // No player hears of signals, nor of trades that happened elsewhere.
      if (kind === FeedKind.signal || kind === FeedKind.trade) continue;
      const market = this.#value(this.#row, FEED.market);
      if (kind === FeedKind.book) newest.set(market, this.#row);
      else this.#venue.changeTick(this.#venue.markets[market]!, this.#value(this.#row, FEED.tick));
    }
    for (const [market, row] of newest) this.#follow(market, row);
    while (this.#open[0] !== undefined && this.#timeline.at(this.#open[0].closesAt) <= now) {
      const market = this.#open.shift()!;
      const winner = market.winner ?? winnerByBestBid(this.#books[market.index]!, market.closesAt);
      this.#venue.end(this.#venue.markets[market.index]!, winner === ABSENT ? null : winner);
    }
  }

  #value(row: number, slot: number): number {
    return this.#settings.feed.rows[row * FEED_SLOTS + slot]!;
  }

  /** Moves the house's two orders to the best prices of a row. */
  #follow(market: number, row: number): void {
    const on = this.#venue.markets[market]!;
    if (on.book.isClosed) return;
    this.#books[market]!.apply(this.#settings.feed.rows, row * FEED_SLOTS);
    const sides = [this.#best(row, false), this.#best(row, true)] as const;
    const changed = [0, 1].filter((i) => !this.#stands(this.#quotes[market]![i]!, sides[i]!));
    // Both go before one comes, so that the house never meets itself.
    for (const i of changed) this.#pull(this.#quotes[market]![i]!);
    for (const i of changed) this.#quote(on, this.#quotes[market]![i]!, i === 0, sides[i]!);
  }

  /** True where the house's order is still the whole of what was recorded. */
  #stands(quote: Quote, best: { price: number; size: number }): boolean {
    const remaining = quote.id === null ? 0 : (this.#venue.order(quote.id)?.order.remaining ?? 0);
    return quote.price === best.price && (best.price === ABSENT || remaining === best.size);
  }

  #pull(quote: Quote): void {
    if (quote.id !== null) this.#venue.cancel(this.#venue.order(quote.id));
    quote.id = null;
    quote.price = ABSENT;
  }

  #quote(on: OpenMarket, quote: Quote, isBuy: boolean, best: { price: number; size: number }): void {
    if (best.price === ABSENT) return;
    quote.price = best.price;
    quote.id = restHouse(this.#venue, this.#house, on, { outcome: Outcome.yes, isBuy, ...best }, false);
  }

  /** The best of YES in a row; where YES has none, what NO's other side says. */
  #best(row: number, asks: boolean): { price: number; size: number } {
    const [own, ownSize] = asks ? [FEED.yesAsk, FEED.yesAskSize] : [FEED.yesBid, FEED.yesBidSize];
    const [other, otherSize] = asks ? [FEED.noBid, FEED.noBidSize] : [FEED.noAsk, FEED.noAskSize];
    const price = this.#value(row, own);
    if (price !== ABSENT) return { price, size: this.#size(row, ownSize) };
    const mirrored = this.#value(row, other);
    if (mirrored === ABSENT) return { price: ABSENT, size: 0 };
    return { price: PRICE_ONE - mirrored, size: this.#size(row, otherSize) };
  }

  #size(row: number, slot: number): number {
    const size = this.#value(row, slot);
    return floorTo(size === ABSENT ? this.#settings.assumeSize : size, SIZE_STEP);
  }
}
