import { ABSENT } from "../../runtime/abi/layout.ts";
import type { Feed, FeedNote, Market } from "../core/feed.ts";
import { ONE_DOLLAR } from "./amounts.ts";
import { buildFeed } from "./build-feed.ts";
import { judgedEvent } from "./exclusive-events.ts";
import { TokenBook } from "./polymarket-flat-events-books.ts";
import { type FlatEvent, type FlatTrade, readFlatFile } from "./polymarket-flat-events-rows.ts";
import { type Books, gridOf, RowWriter, type Side } from "./row-writer.ts";
import type { Importer, Progress, SourceFile, SourceSet } from "./source.ts";
import { MINUTE } from "./utc.ts";

const FILE = /^(?:\d{4}-\d\d-\d\d_)?Polymarket_([A-Za-z]{1,40})_(YES|NO)\.csv(?:\.gz)?$/;
const KALSHI = /^Kalshi_.*\.csv(?:\.gz)?$/;

/** The files name the players only: the recording is of this one event. */
const EVENT = "nba-mvp-2025-26";
const EVENT_TITLE = "NBA MVP 2025-26";

/** Not recorded, assumed: 1e-4 dollar and 1e-6 share. */
const TICK = 100;
const MIN_SIZE = 5_000_000;
const FEE_CATEGORY = "none";

/** A quiet market's events are this far apart, about. */
const CADENCE = MINUTE;
/** The recorder was off, or the market silent: what was known of sizes is not believed any more. */
const SILENCE = 10 * MINUTE;

interface Placed {
  readonly market: number;
  readonly token: "yes" | "no";
  readonly event: FlatEvent;
}

interface PlacedTrade {
  readonly market: number;
  readonly token: "yes" | "no";
  readonly trade: FlatTrade;
}

/** One player. */
interface Draft {
  readonly name: string;
  readonly yes: TokenBook;
  readonly no: TokenBook;
  readonly tokens: Set<string>;
  tick: number;
  first: number;
  last: number;
}

/** What was dropped, mended and met, counted. */
class Counts {
  stepsBack = 0;
  sameStamp = 0;
  emptySides = 0;
  tickChanges = 0;
  sizesUnknown = 0;
  otherTokenUnknown = 0;
  duplicates = 0;
  gaps = 0;
  crossed = 0;
  asksUnderOne = 0;
}

/** Builds the feed: first every file is read, then the rows are written in the order of time. */
class FlatEventsBuilder {
  readonly #writer = new RowWriter();
  readonly #drafts: Draft[] = [];
  readonly #placed: Placed[] = [];
  readonly #trades: PlacedTrade[] = [];
  readonly #counts = new Counts();

  get empty(): boolean {
    return this.#placed.length === 0;
  }

  addFile(file: SourceFile, progress: (part: number) => void): void {
    const [, name = "", token] = FILE.exec(file.name) ?? [];
    const { events, trades, duplicates, stepsBack } = readFlatFile(file, progress);
    this.#counts.duplicates += duplicates;
    this.#counts.stepsBack += stepsBack;
    if (events.length === 0) return;
    const market = this.#market(name);
    const side = token === "YES" ? "yes" : "no";
    this.#drafts[market]?.tokens.add(side);
    for (const event of events) this.#placed.push({ market, token: side, event });
    for (const trade of trades) this.#trades.push({ market, token: side, trade });
  }

  feed(set: SourceSet, name: string, format: string): Feed {
    this.#write();
    const markets = this.#drafts.map(marketOf);
    const slugs = markets.map((market) => market.slug);
    const info = {
      name,
      format,
      hash: set.hash,
      madeUp: false,
      corrections: some(this.#corrections()),
      assumptions: some(this.#assumptions()),
      quality: some(this.#quality(set.names.filter((file) => KALSHI.test(file)).length)),
      cadence: CADENCE,
    };
    const events = [judgedEvent(EVENT, EVENT_TITLE, slugs)];
    const rows = this.#writer.rows();
    const { count, recorded } = this.#writer;
    return { info, events, markets, signals: [], trades: true, rows, count, recorded };
  }

  #market(name: string): number {
    const known = this.#drafts.findIndex((draft) => draft.name === name);
    if (known >= 0) return known;
    const [yes, no] = [new TokenBook(), new TokenBook()];
    return this.#drafts.push({ name, yes, no, tokens: new Set(), tick: TICK, first: ABSENT, last: ABSENT }) - 1;
  }

  /** All events of a market at one time make one row: a message's rows, and both tokens' messages. */
  #write(): void {
    // The sort is stable: at one time, files in the order of their names, and rows in their order.
    const placed = this.#placed.sort((a, b) => a.event.time - b.event.time || a.market - b.market);
    const trades = this.#trades.sort((a, b) => a.trade.time - b.trade.time);
    placed.forEach((one, i) => {
      const { market, token, event } = one;
      this.#writeTrades(trades, event.time);
      const draft = this.#drafts[market] as Draft;
      if (draft.last !== ABSENT && event.time - draft.last > SILENCE) {
        this.#counts.gaps += 1;
        draft.yes.forgetSizes();
        draft.no.forgetSizes();
      }
      if (draft.first === ABSENT) draft.first = event.time;
      draft.last = event.time;
      draft[token].apply(event);
      const next = placed[i + 1];
      if (next?.market === market && next.event.time === event.time) this.#counts.sameStamp += 1;
      else this.#row(event.time, market, draft);
    });
    this.#writeTrades(trades, Number.POSITIVE_INFINITY);
  }

  /** Trades up to a time come before the rows of that time: the books there are those that they left. */
  #writeTrades(trades: PlacedTrade[], until: number): void {
    while (trades[0] !== undefined && trades[0].trade.time <= until) {
      const { market, token, trade } = trades.shift() as PlacedTrade;
      const { time, price, size, side } = trade;
      const outcome = token === "yes" ? 0 : 1;
      this.#writer.trade(time, market, { outcome, price, size, isBuy: side === "bid", sourceTime: time });
    }
  }

  #row(time: number, market: number, draft: Draft): void {
    const { yes, no } = draft;
    const books: Books = { yesBid: yes.bid, yesAsk: yes.ask, noBid: no.bid, noAsk: no.ask };
    this.#count(draft, books);
    const tick = gridOf(books);
    if (tick < draft.tick) {
      draft.tick = tick;
      this.#counts.tickChanges += 1;
      this.#writer.tickChange(time, market, tick);
    }
    this.#writer.book(time, market, books);
  }

  #count({ yes, no }: Draft, books: Books): void {
    const counts = this.#counts;
    const { yesBid, yesAsk, noBid, noAsk } = books;
    if (!yes.known || !no.known) counts.otherTokenUnknown += 1;
    for (const [token, bid, ask] of [[yes, yesBid, yesAsk] as const, [no, noBid, noAsk] as const]) {
      if (!token.known) continue;
      for (const side of [bid, ask]) {
        if (side.price === ABSENT) counts.emptySides += 1;
        else if (side.size === ABSENT) counts.sizesUnknown += 1;
      }
    }
    if (crossed(yesBid, yesAsk) || crossed(noBid, noAsk)) counts.crossed += 1;
    if (yesAsk.price > 0 && noAsk.price > 0 && yesAsk.price + noAsk.price < ONE_DOLLAR) counts.asksUnderOne += 1;
  }

  #corrections(): FeedNote[] {
    const { sameStamp, stepsBack, emptySides, tickChanges } = this.#counts;
    return [
      {
        name: "same-stamp",
        text: "rows joined with the next one of their market at the same time: a message's rows, or both tokens",
        count: sameStamp,
      },
      {
        name: "time-step-back",
        text: "rows stamped before an earlier row of their file, put in order",
        count: stepsBack,
      },
      { name: "empty-side", text: "best bids of 0 and best asks of 1, taken as empty", count: emptySides },
      {
        name: "tick-change",
        text: "tick changes inserted before the first price on a finer grid",
        count: tickChanges,
      },
    ];
  }

  #assumptions(): FeedNote[] {
    const count = this.#drafts.length;
    const rows = this.#writer.recorded;
    return [
      { name: "slug", text: `slugs and questions are not recorded: ${EVENT} and the file's name`, count },
      { name: "tick", text: "the tick is not recorded: 0.01 until a finer price appears", count },
      { name: "min-size", text: "the smallest order is not recorded: 5 shares", count },
      {
        name: "fee-category",
        text: `the fees are not recorded: schedule ${FEE_CATEGORY}, as nothing was charged before 2026`,
        count,
      },
      {
        name: "life",
        text: "opening and closing are not recorded: the first row, and 1 minute after the last one",
        count,
      },
      { name: "winner", text: "the outcome is not recorded: undecided, since no row is near the end", count },
      {
        name: "size-at-best",
        text: "best prices whose size no row has set since the last snapshot or silence: absent",
        count: this.#counts.sizesUnknown,
      },
      { name: "depth", text: "snapshots hold the best level alone: depth is absent", count: rows },
      { name: "trades", text: "trades fill no orders: fills follow from quotes alone", count: rows },
    ];
  }

  #quality(kalshi: number): FeedNote[] {
    const { duplicates, gaps, otherTokenUnknown, crossed, asksUnderOne } = this.#counts;
    const single = this.#drafts.filter((draft) => draft.tokens.size === 1).length;
    return [
      { name: "duplicate-row", text: "rows equal to an earlier row of their file, time included", count: duplicates },
      { name: "gap-over-10min", text: "gaps of over 10 minutes between two rows of a market", count: gaps },
      { name: "asks-under-1", text: "rows in which the two asks sum to under 1", count: asksUnderOne },
      { name: "crossed", text: "rows in which a token's bid is not under its ask", count: crossed },
      { name: "one-token", text: "markets of which one token alone is recorded", count: single },
      {
        name: "other-token-unknown",
        text: "rows before the first event of their market's other token: absent there",
        count: otherTokenUnknown,
      },
      { name: "kalshi-ignored", text: "files Kalshi_* (another exchange) make no rows", count: kalshi },
    ];
  }
}

function some(notes: readonly FeedNote[]): FeedNote[] {
  return notes.filter((note) => note.count > 0);
}

function crossed(bid: Side, ask: Side): boolean {
  return bid.price > 0 && ask.price > 0 && bid.price >= ask.price;
}

function marketOf({ name, first, last }: Draft, index: number): Market {
  return {
    index,
    event: 0,
    slug: `${EVENT}-${name.toLowerCase()}`,
    series: EVENT,
    question: `${EVENT_TITLE}: ${name}?`,
    outcomes: ["Yes", "No"],
    opensAt: first,
    closesAt: last + CADENCE,
    tick: TICK,
    minSize: MIN_SIZE,
    feeCategory: FEE_CATEGORY,
    winner: null,
  };
}

function build(set: SourceSet, folder: string, progress: Progress): Feed {
  const { format } = polymarketFlatEvents;
  const emptyFault = "its files hold neither books nor price changes";
  return buildFeed(new FlatEventsBuilder(), { set, folder, format, emptyFault }, progress);
}

/**
 * Events of the market channel of Polymarket, one row each, for both tokens of each player of the NBA MVP
 * event: `Polymarket_<name>_YES.csv[.gz]` and `_NO`, or with a date in front. Each row states the best
 * prices and one level, or a trade. `Kalshi_*` makes no rows.
 */
export const polymarketFlatEvents: Importer = Object.freeze({
  format: "polymarket-flat-events/2",
  looksFor: "Polymarket_<name>_YES.csv and _NO.csv, or .csv.gz (polymarket-flat-events)",
  claims: (names: readonly string[]) => names.filter((name) => FILE.test(name)).sort(),
  build,
});
