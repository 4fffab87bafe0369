import { basename, resolve } from "node:path";
import type { Feed, FeedNote, Market } from "../core/feed.ts";
import { DataError } from "./data-error.ts";
import { eventOfOne } from "./event-groups.ts";
import { UpdownQuality } from "./polymarket-updown-quality.ts";
import { MARKET_LIFE, readUpdownFile, type UpdownRow } from "./polymarket-updown-rows.ts";
import { gridOf, RowWriter } from "./row-writer.ts";
import { type Importer, type Progress, refuseCopies, type SourceFile, type SourceSet } from "./source.ts";
import { formatUtc, MINUTE, SECOND } from "./utc.ts";

const MARKET_DATA = /^market_data_.*\.csv(?:\.gz)?$/;
const USER_DATA = /^user_data_.*\.csv(?:\.gz)?$/;

const SERIES = "btc-updown-15m";
/** Not recorded, assumed: 1e-4 dollar and 1e-6 share. */
const TICK = 100;
const MIN_SIZE = 5_000_000;
const FEE_CATEGORY = "crypto-15m";

const HOUR = 60 * MINUTE;
/** A longer step back is no jitter of the recorder: files in the wrong order, or recorded twice. */
const MAX_STEP_BACK = MINUTE;

/** What was mended, counted. */
interface Corrections {
  clockAhead: number;
  readonly clockAheadFiles: string[];
  emptySides: number;
  emptySideRows: number;
  stepsBack: number;
  tickChanges: number;
}

/** Builds the feed row by row. */
class UpdownBuilder {
  readonly #writer = new RowWriter();
  readonly #markets: Market[] = [];
  readonly #ticks: number[] = [];
  readonly #byOpening = new Map<number, number>();
  readonly #quality = new UpdownQuality();
  readonly #corrections: Corrections = {
    clockAhead: 0,
    clockAheadFiles: [],
    emptySides: 0,
    emptySideRows: 0,
    stepsBack: 0,
    tickChanges: 0,
  };
  #latest = 0;

  addFile(file: SourceFile, rows: readonly UpdownRow[]): void {
    const ahead = rows.length > 0 && rows.every(isHourAhead);
    if (ahead) {
      this.#corrections.clockAhead += rows.length;
      this.#corrections.clockAheadFiles.push(file.name);
    }
    for (const row of rows) this.#addRow(file, row, ahead ? row.time - HOUR : row.time);
  }

  feed(set: SourceSet, name: string, format: string): Feed {
    const ignored = set.names.filter((file) => USER_DATA.test(file)).length;
    const info = {
      name,
      format,
      hash: set.hash,
      madeUp: false,
      corrections: correctionNotes(this.#corrections),
      assumptions: assumptionNotes(this.#markets.length, this.#writer.recorded),
      quality: this.#quality.notes(ignored),
      cadence: SECOND,
    };
    const rows = this.#writer.rows();
    const markets = this.#markets;
    const events = markets.map(eventOfOne);
    const { count, recorded } = this.#writer;
    return { info, events, markets, signals: [], rows, count, recorded };
  }

  get recorded(): number {
    return this.#writer.recorded;
  }

  #addRow(file: SourceFile, row: UpdownRow, stamp: number): void {
    const time = this.#hold(file, row, stamp);
    const market = this.#market(row);
    this.#quality.add({ market, stamp, time, row });
    this.#corrections.emptySides += row.emptySides;
    if (row.emptySides > 0) this.#corrections.emptySideRows += 1;
    const tick = gridOf(row.books);
    if (tick < (this.#ticks[market] ?? TICK)) {
      this.#ticks[market] = tick;
      this.#corrections.tickChanges += 1;
      this.#writer.tickChange(time, market, tick);
    }
    this.#writer.book(time, market, row.books);
  }

  /** A feed's time never steps back: an earlier stamp is held to the latest one seen. */
  #hold(file: SourceFile, row: UpdownRow, stamp: number): number {
    if (stamp >= this.#latest) {
      this.#latest = stamp;
      return stamp;
    }
    if (this.#latest - stamp > MAX_STEP_BACK) {
      const fault = `the time steps back from ${formatUtc(this.#latest)} to ${formatUtc(stamp)}`;
      const help = "files are read in the order of their names: name them by date, and keep each row in one file";
      throw new DataError("time-order", { file: file.path, line: row.line }, fault, help);
    }
    this.#corrections.stepsBack += 1;
    return this.#latest;
  }

  #market(row: UpdownRow): number {
    const known = this.#byOpening.get(row.opens);
    if (known !== undefined) return known;
    const index = this.#markets.length;
    this.#byOpening.set(row.opens, index);
    this.#ticks.push(TICK);
    this.#markets.push(updownMarket(index, row.opens));
    return index;
  }
}

/** The 15-minute up/down market that opens at `opens`, as it is before anything is known of it. */
function updownMarket(index: number, opens: number): Market {
  return {
    index,
    event: index,
    slug: `${SERIES}-${opens / SECOND}`,
    series: SERIES,
    question: `Bitcoin up or down, 15 minutes from ${formatUtc(opens)}`,
    outcomes: ["Up", "Down"],
    opensAt: opens,
    closesAt: opens + MARKET_LIFE,
    tick: TICK,
    minSize: MIN_SIZE,
    feeCategory: FEE_CATEGORY,
    winner: null,
  };
}

/** The row lies in the life of its market, shifted by an hour. */
function isHourAhead(row: UpdownRow): boolean {
  return row.time >= row.opens + HOUR && row.time <= row.closes + HOUR;
}

function correctionNotes(made: Corrections): FeedNote[] {
  const files = made.clockAheadFiles.join(", ");
  const notes: FeedNote[] = [
    {
      name: "clock-ahead-1h",
      text: `rows of ${files}, all 60 to 75 minutes after their market's start: 3,600 s subtracted`,
      count: made.clockAhead,
    },
    {
      name: "empty-side",
      text: `sides recorded as 0.0, taken as empty (in ${made.emptySideRows} rows)`,
      count: made.emptySides,
    },
    {
      name: "time-step-back",
      text: "rows stamped before an earlier row, held to the latest time seen",
      count: made.stepsBack,
    },
    {
      name: "tick-change",
      text: "tick changes inserted before the first price on a finer grid",
      count: made.tickChanges,
    },
  ];
  return notes.filter((note) => note.count > 0);
}

function assumptionNotes(markets: number, rows: number): FeedNote[] {
  return [
    { name: "tick", text: "the tick is not recorded: 0.01 until a finer price appears", count: markets },
    { name: "min-size", text: "the smallest order is not recorded: 5 shares", count: markets },
    { name: "fee-category", text: `the fees are not recorded: schedule ${FEE_CATEGORY} by date`, count: markets },
    { name: "winner", text: "the outcome is not recorded: the last best bids decide", count: markets },
    { name: "size-at-best", text: "sizes at the best price are not recorded: absent", count: rows },
    { name: "depth", text: "liquidity is the sum over the top levels, not the size at the best price", count: rows },
    { name: "trades", text: "trades are not recorded: fills follow from quotes alone", count: rows },
  ];
}

function build(set: SourceSet, folder: string, progress: Progress): Feed {
  refuseCopies(set.files);
  const total = set.files.reduce((sum, file) => sum + file.bytes.length, 0);
  const builder = new UpdownBuilder();
  let done = 0;
  for (const file of set.files) {
    const rows = readUpdownFile(file, (part) => progress(done + Math.floor(part * file.bytes.length), total));
    builder.addFile(file, rows);
    done += file.bytes.length;
    progress(done, total);
  }
  if (builder.recorded === 0) {
    const fault = "its files hold headers only";
    throw new DataError("no-data", { file: folder }, fault, "record again, or give another folder");
  }
  return builder.feed(set, basename(resolve(folder)), polymarketUpdown1hz.format);
}

/**
 * Top of both tokens' books of Bitcoin's 15-minute up/down markets on Polymarket, polled about once
 * a second: `market_data_*.csv[.gz]`. `user_data_*` (another account's fills) makes no rows.
 */
export const polymarketUpdown1hz: Importer = Object.freeze({
  format: "polymarket-updown-1hz/1",
  looksFor: "market_data_*.csv or .csv.gz (polymarket-updown-1hz)",
  claims: (names: readonly string[]) => names.filter((name) => MARKET_DATA.test(name)).sort(),
  build,
});
