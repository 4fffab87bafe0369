import { ABSENT } from "../../runtime/abi/layout.ts";
import type { Feed, FeedNote, Market, Signal } from "../core/feed.ts";
import { ONE_DOLLAR } from "./amounts.ts";
import { buildFeed } from "./build-feed.ts";
import { eventOfOne } from "./event-groups.ts";
import { readSnapshots, readTrades, type SnapshotRecord } from "./polymarket-updown-books-rows.ts";
import { type Books, EMPTY_SIDE, gridOf, RowWriter, type Side } from "./row-writer.ts";
import type { Importer, Progress, SourceFile, SourceSet } from "./source.ts";
import { formatUtc, MINUTE, SECOND } from "./utc.ts";

const FILE = /^(5m|15m|1h)_(btc|eth|sol|xrp)_(orderbooks|trades)_(up|down)\.jsonl(?:\.gz)?$/;

const SPANS: Readonly<Record<string, { readonly life: number; readonly words: string; readonly fees: string }>> = {
  "5m": { life: 5 * MINUTE, words: "5 minutes", fees: "crypto-5m" },
  "15m": { life: 15 * MINUTE, words: "15 minutes", fees: "crypto-15m" },
  "1h": { life: 60 * MINUTE, words: "1 hour", fees: "crypto" },
};

/** Not recorded, assumed: 1e-4 dollar and 1e-6 share. */
const TICK = 100;
const MIN_SIZE = 5_000_000;

/** A book each 2 to 4 seconds. */
const CADENCE = 4 * SECOND;
/** A record that comes later than this was held up on its way. */
const LATE = SECOND;

const SPOT_SOURCE = "Binance spot as the recorder had it when a record came in";

/** One series of which there are files. */
interface Draft {
  readonly series: string;
  readonly asset: string;
  readonly span: string;
  tick: number;
  /** First snapshot; ABSENT where there is none. */
  first: number;
  /** Position in the feed's markets; ABSENT where the series has trades alone. */
  market: number;
  yes: readonly [bid: Side, ask: Side];
  no: readonly [bid: Side, ask: Side];
}

interface PlacedBook {
  readonly time: number;
  readonly draft: Draft;
  readonly token: "yes" | "no";
  readonly record: SnapshotRecord;
}

interface PlacedSpot {
  readonly time: number;
  readonly signal: number;
  readonly value: number;
}

type Placed = PlacedBook | PlacedSpot;

/** What was dropped, mended and met, counted. */
class Counts {
  trades = 0;
  sameStamp = 0;
  sameSpot = 0;
  late = 0;
  tickChanges = 0;
  stepsBack = 0;
  outsideLife = 0;
  crossed = 0;
  notMirrored = 0;
  gaps = 0;
}

/** Builds the feed: first every file is read, then the rows are written in the order of time. */
class UpdownBooksBuilder {
  readonly #drafts: Draft[] = [];
  readonly #signals: Signal[] = [];
  readonly #placed: Placed[] = [];
  readonly #spots = new Set<string>();
  readonly #writer = new RowWriter();
  readonly #counts = new Counts();

  get empty(): boolean {
    return this.#placed.length === 0;
  }

  addFile(file: SourceFile, progress: (part: number) => void): void {
    const [, span = "", asset = "", what = "", side = ""] = FILE.exec(file.name) ?? [];
    const draft = this.#draft(asset, span);
    const signal = this.#signal(asset);
    let latest = 0;
    const common = (record: Pick<SnapshotRecord, "time" | "received" | "spot">): void => {
      if (record.received - record.time > LATE) this.#counts.late += 1;
      if (record.time < latest) this.#counts.stepsBack += 1;
      else latest = record.time;
      this.#addSpot(record.received, signal, record.spot);
    };
    if (what === "trades") {
      const onTrade = (record: Pick<SnapshotRecord, "time" | "received" | "spot">): void => {
        this.#counts.trades += 1;
        common(record);
      };
      readTrades(file, onTrade, progress);
      return;
    }
    const onSnapshot = (record: SnapshotRecord): void => {
      common(record);
      draft.first = draft.first === ABSENT ? record.time : Math.min(draft.first, record.time);
      this.#placed.push({ time: record.time, draft, token: side === "up" ? "yes" : "no", record });
    };
    readSnapshots(file, onSnapshot, progress);
  }

  feed(set: SourceSet, name: string, format: string): Feed {
    const markets = this.#openMarkets();
    this.#write(markets);
    const info = {
      name,
      format,
      hash: set.hash,
      madeUp: false,
      corrections: some(this.#corrections()),
      assumptions: some(this.#assumptions(markets.length)),
      quality: some(this.#quality(markets.length)),
      cadence: CADENCE,
    };
    const { count, recorded } = this.#writer;
    const events = markets.map(eventOfOne);
    return { info, events, markets, signals: this.#signals, rows: this.#writer.rows(), count, recorded };
  }

  #draft(asset: string, span: string): Draft {
    const series = `${asset}-updown-${span}`;
    const known = this.#drafts.find((draft) => draft.series === series);
    if (known !== undefined) return known;
    const empty = [EMPTY_SIDE, EMPTY_SIDE] as const;
    const draft = { series, asset, span, tick: TICK, first: ABSENT, market: ABSENT, yes: empty, no: empty };
    this.#drafts.push(draft);
    return draft;
  }

  #signal(asset: string): number {
    const name = `binance:${asset.toUpperCase()}USDT`;
    const known = this.#signals.findIndex((signal) => signal.name === name);
    return known >= 0 ? known : this.#signals.push({ name, source: SPOT_SOURCE, unit: "USDT" }) - 1;
  }

  /** Both tokens' records, and trades of one millisecond, tell the same value. */
  #addSpot(time: number, signal: number, value: number): void {
    const key = `${time} ${signal} ${value}`;
    if (this.#spots.has(key)) this.#counts.sameSpot += 1;
    else this.#placed.push({ time, signal, value });
    this.#spots.add(key);
  }

  #openMarkets(): Market[] {
    const opened = this.#drafts.filter((draft) => draft.first !== ABSENT);
    return opened.map((draft, index) => {
      draft.market = index;
      return marketOf(draft, index);
    });
  }

  #write(markets: readonly Market[]): void {
    // The sort is stable: at one time, files in the order of their names, and records in their order.
    const placed = this.#placed.sort((a, b) => a.time - b.time);
    /** By market, the place of its last record at each time: the ones before are joined with it. */
    const lastAt = new Map<string, Placed>();
    for (const one of placed) if ("draft" in one) lastAt.set(`${one.time} ${one.draft.market}`, one);
    const lastTime = markets.map((market) => market.opensAt);
    for (const one of placed) {
      if (!("draft" in one)) {
        this.#writer.signal(one.time, one.signal, one.value, ABSENT);
        continue;
      }
      const { time, draft, token, record } = one;
      draft[token] = [record.bid, record.ask];
      if (lastAt.get(`${time} ${draft.market}`) !== one) {
        this.#counts.sameStamp += 1;
        continue;
      }
      if (time - (lastTime[draft.market] ?? time) > 10 * MINUTE) this.#counts.gaps += 1;
      lastTime[draft.market] = time;
      this.#row(time, markets[draft.market] as Market, draft);
    }
  }

  #row(time: number, market: Market, draft: Draft): void {
    const [yesBid, yesAsk] = draft.yes;
    const [noBid, noAsk] = draft.no;
    const books: Books = { yesBid, yesAsk, noBid, noAsk };
    if (time < market.opensAt || time >= market.closesAt) this.#counts.outsideLife += 1;
    if (crossed(yesBid, yesAsk) || crossed(noBid, noAsk)) this.#counts.crossed += 1;
    if (!mirrored(yesBid, noAsk) || !mirrored(noBid, yesAsk)) this.#counts.notMirrored += 1;
    const tick = gridOf(books);
    if (tick < draft.tick) {
      draft.tick = tick;
      this.#counts.tickChanges += 1;
      this.#writer.tickChange(time, market.index, tick);
    }
    this.#writer.book(time, market.index, books);
  }

  #corrections(): FeedNote[] {
    const { sameStamp, sameSpot, stepsBack, tickChanges } = this.#counts;
    return [
      {
        name: "same-stamp",
        text: "snapshots joined with the next one of their market at the same time: both tokens make one row",
        count: sameStamp,
      },
      { name: "same-spot", text: "spot prices equal to one that came in at the same time, left out", count: sameSpot },
      {
        name: "time-step-back",
        text: "records stamped before an earlier one of their file, put in order",
        count: stepsBack,
      },
      {
        name: "tick-change",
        text: "tick changes inserted before the first price on a finer grid",
        count: tickChanges,
      },
    ];
  }

  #assumptions(markets: number): FeedNote[] {
    return [
      {
        name: "life",
        text: "opening and closing are not recorded: the span (5m, 15m, 1h) in which the first snapshot lies",
        count: markets,
      },
      { name: "slug", text: "slugs are not recorded: <asset>-updown-<span>-<opening>", count: markets },
      { name: "tick", text: "the tick is not recorded: 0.01 until a finer price appears", count: markets },
      { name: "min-size", text: "the smallest order is not recorded: 5 shares", count: markets },
      { name: "fee-category", text: "the fees are not recorded: the schedule of the span by date", count: markets },
      { name: "winner", text: "the outcome is not recorded: the last best bids decide", count: markets },
      { name: "trades", text: "trades make no rows: fills follow from quotes alone", count: this.#writer.recorded },
      {
        name: "signal-time",
        text: "the spot price's own time is not recorded: its row stands at the recorder's time",
        count: this.#writer.signals,
      },
    ];
  }

  #quality(markets: number): FeedNote[] {
    const { gaps, outsideLife, crossed, notMirrored, late, trades } = this.#counts;
    return [
      { name: "gap-over-10min", text: "gaps of over 10 minutes between two rows of a market", count: gaps },
      { name: "outside-life", text: "rows before their market's start or after its end", count: outsideLife },
      { name: "crossed", text: "rows in which a token's bid is not under its ask", count: crossed },
      {
        name: "not-mirrored",
        text: "rows in which the best of one token is not the other's mirror",
        count: notMirrored,
      },
      { name: "late-record", text: "records that came in over 1 s after the exchange's time", count: late },
      { name: "trades-dropped", text: "trades, which make no rows of the feed but tell the spot price", count: trades },
      {
        name: "trades-only",
        text: "series with trades and without books, which make no market",
        count: this.#drafts.length - markets,
      },
    ];
  }
}

function some(notes: readonly FeedNote[]): FeedNote[] {
  return notes.filter((note) => note.count > 0);
}

function crossed(bid: Side, ask: Side): boolean {
  return bid.price > 0 && ask.price > 0 && bid.price >= ask.price;
}

/** A bid on one token is an ask on the other at the rest of a dollar. */
function mirrored(bid: Side, ask: Side): boolean {
  if (bid.price === ABSENT || ask.price === ABSENT) return bid.price === ask.price;
  return bid.price + ask.price === ONE_DOLLAR && bid.size === ask.size && bid.depth === ask.depth;
}

function marketOf({ series, asset, span, first }: Draft, index: number): Market {
  const { life = MINUTE, words = "", fees = "" } = SPANS[span] ?? {};
  const opensAt = Math.floor(first / life) * life;
  return {
    index,
    event: index,
    slug: `${series}-${opensAt / SECOND}`,
    series,
    question: `${asset.toUpperCase()} up or down, ${words} from ${formatUtc(opensAt)}`,
    outcomes: ["Up", "Down"],
    opensAt,
    closesAt: opensAt + life,
    tick: TICK,
    minSize: MIN_SIZE,
    feeCategory: fees,
    winner: null,
  };
}

function build(set: SourceSet, folder: string, progress: Progress): Feed {
  const { format } = polymarketUpdownBooks;
  const emptyFault = "its files hold no record";
  return buildFeed(new UpdownBooksBuilder(), { set, folder, format, emptyFault }, progress);
}

/**
 * Snapshots of the whole books of both tokens of up/down markets on Polymarket,
 * `<span>_<asset>_orderbooks_<up|down>.jsonl[.gz]`, with the spot price as signal rows. `..._trades_...`
 * makes no rows but those of the spot price.
 */
export const polymarketUpdownBooks: Importer = Object.freeze({
  format: "polymarket-updown-books/1",
  looksFor: "15m_sol_orderbooks_up.jsonl and the like, or .jsonl.gz (polymarket-updown-books)",
  claims: (names: readonly string[]) => names.filter((name) => FILE.test(name)).sort(),
  build,
});
