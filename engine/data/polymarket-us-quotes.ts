import { ABSENT } from "../../runtime/abi/layout.ts";
import type { EventGroup, Feed, FeedNote, Market } from "../core/feed.ts";
import { buildFeed } from "./build-feed.ts";
import { quoted } from "./csv.ts";
import { DataError } from "./data-error.ts";
import { judgedEvent } from "./exclusive-events.ts";
import {
  type LabelRow,
  MARKET_COLUMNS,
  type QuoteRow,
  readLabels,
  readQuoteFile,
} from "./polymarket-us-quotes-rows.ts";
import { EMPTY_SIDE, gridOf, RowWriter, type Side } from "./row-writer.ts";
import type { FirstLine, Importer, Progress, SourceFile, SourceSet } from "./source.ts";
import { MINUTE } from "./utc.ts";

const MARKETS_FILE = "markets.csv";
const CSV = /\.csv(?:\.gz)?$/;

/** Not recorded, assumed: 1e-4 dollar and 1e-6 share. */
const TICK = 100;
const MIN_SIZE = 1_000_000;
const FEE_CATEGORY = "none";

/** The source polls every one to two minutes. */
const CADENCE = 2 * MINUTE;

/** The rows of all files as columns, in the order of files and lines. */
class Quotes {
  readonly times: number[] = [];
  readonly markets: number[] = [];
  readonly bids: number[] = [];
  readonly asks: number[] = [];
  #ahead = 0;
  /** Rows stamped before an earlier row of their file. */
  stepsBack = 0;

  startFile(): void {
    this.#ahead = Number.NEGATIVE_INFINITY;
  }

  add(market: number, row: QuoteRow): void {
    if (row.time < this.#ahead) this.stepsBack += 1;
    else this.#ahead = row.time;
    this.times.push(row.time);
    this.markets.push(market);
    this.bids.push(row.bid);
    this.asks.push(row.ask);
  }

  /** Places of the rows by (time, file, line). */
  inOrder(): Uint32Array {
    const { times } = this;
    return Uint32Array.from(times, (_, i) => i).sort((a, b) => (times[a] ?? 0) - (times[b] ?? 0) || a - b);
  }
}

/** What is known of a market while the rows are read. */
interface Draft {
  readonly label: LabelRow;
  /** Event: the name of the file without its ending. */
  readonly event: string;
  first: number;
  last: number;
  rows: number;
}

/** Builds the feed: first every file is read, then the rows are written in the order of time. */
class QuotesBuilder {
  readonly #labels: ReadonlyMap<string, LabelRow>;
  /** The file that the labels were read from: it has no rows. */
  readonly #labelFile: SourceFile;
  readonly #drafts: Draft[] = [];
  readonly #indices = new Map<string, number>();
  readonly #quotes = new Quotes();
  readonly #writer = new RowWriter();
  #tickChanges = 0;

  constructor(labels: ReadonlyMap<string, LabelRow>, labelFile: SourceFile) {
    this.#labels = labels;
    this.#labelFile = labelFile;
  }

  get empty(): boolean {
    return this.count === 0;
  }

  get count(): number {
    return this.#quotes.times.length;
  }

  addFile(file: SourceFile, progress: (part: number) => void): void {
    if (file === this.#labelFile) return;
    const event = file.name.replace(CSV, "");
    this.#quotes.startFile();
    const onRow = (row: QuoteRow): void => {
      const market = this.#market(file, event, row);
      const draft = this.#drafts[market] as Draft;
      draft.first = Math.min(draft.first, row.time);
      draft.last = Math.max(draft.last, row.time);
      draft.rows += 1;
      this.#quotes.add(market, row);
    };
    readQuoteFile(file, onRow, progress);
  }

  feed(set: SourceSet, name: string, format: string): Feed {
    const quality = this.#write();
    const slugs = [...new Set(this.#drafts.map((draft) => draft.event))];
    const events = slugs.map((slug) => this.#event(slug));
    const markets = this.#drafts.map((draft, index) => marketOf(draft, index, slugs.indexOf(draft.event)));
    const info = {
      name,
      format,
      hash: set.hash,
      madeUp: false,
      corrections: this.#corrections(),
      assumptions: assumptionNotes(markets, this.count),
      quality: [...this.#labelNotes(), ...quality.notes()].filter((note) => note.count > 0),
      cadence: CADENCE,
    };
    const rows = this.#writer.rows();
    const { count, recorded } = this.#writer;
    return { info, events, markets, signals: [], rows, count, recorded };
  }

  #event(slug: string): EventGroup {
    const of = this.#drafts.filter((draft) => draft.event === slug);
    return judgedEvent(
      slug,
      of[0]?.label.question ?? "",
      of.map((draft) => draft.label.slug),
    );
  }

  #market(file: SourceFile, event: string, row: QuoteRow): number {
    const place = { file: file.path, line: row.line };
    const known = this.#indices.get(row.slug);
    if (known !== undefined) {
      if (this.#drafts[known]?.event === event) return known;
      const fault = `the market ${quoted(row.slug)} stands in ${this.#drafts[known]?.event} too`;
      throw new DataError("duplicate-market", place, fault, "a market belongs to one event: keep it in one file");
    }
    const label = this.#labels.get(row.slug);
    if (label === undefined) {
      const fault = `the market ${quoted(row.slug)} has no line in ${MARKETS_FILE}`;
      throw new DataError("unknown-market", place, fault, `add its line to ${MARKETS_FILE}, or remove its rows`);
    }
    const index = this.#drafts.length;
    this.#indices.set(row.slug, index);
    this.#drafts.push({
      label,
      event,
      first: Number.POSITIVE_INFINITY,
      last: Number.NEGATIVE_INFINITY,
      rows: 0,
    });
    return index;
  }

  #write(): QuotesQuality {
    const { times, markets, bids, asks } = this.#quotes;
    const quality = new QuotesQuality();
    const ticks = new Float64Array(this.#drafts.length).fill(TICK);
    for (const i of this.#quotes.inOrder()) {
      const time = times[i] ?? 0;
      const market = markets[i] ?? 0;
      const books = {
        yesBid: sideOf(bids[i]),
        yesAsk: sideOf(asks[i]),
        noBid: EMPTY_SIDE,
        noAsk: EMPTY_SIDE,
      };
      quality.add(time, market, books.yesBid.price, books.yesAsk.price);
      const tick = gridOf(books);
      if (tick < (ticks[market] ?? TICK)) {
        ticks[market] = tick;
        this.#tickChanges += 1;
        this.#writer.tickChange(time, market, tick);
      }
      this.#writer.book(time, market, books);
    }
    return quality;
  }

  #corrections(): FeedNote[] {
    const notes: FeedNote[] = [
      {
        name: "time-step-back",
        text: "rows stamped before an earlier row of their file, put in order",
        count: this.#quotes.stepsBack,
      },
      {
        name: "tick-change",
        text: "tick changes inserted before the first price on a finer grid",
        count: this.#tickChanges,
      },
    ];
    return notes.filter((note) => note.count > 0);
  }

  #labelNotes(): FeedNote[] {
    const inferred = this.#drafts.filter((draft) => draft.label.inferred).length;
    const missing = this.#drafts.reduce((sum, { label, rows }) => sum + Math.max(0, label.polls - rows), 0);
    return [
      {
        name: "label-from-prices",
        text: "winners that the source inferred from prices (convergence), not from a settlement",
        count: inferred,
      },
      {
        name: "rows-missing",
        text: `polls that ${MARKETS_FILE} counts and the files do not hold`,
        count: missing,
      },
      {
        name: "market-without-rows",
        text: `markets of ${MARKETS_FILE} without a row, left out`,
        count: this.#labels.size - this.#drafts.length,
      },
    ];
  }
}

function sideOf(price: number | undefined): Side {
  return price === undefined || price === ABSENT ? EMPTY_SIDE : { price, size: ABSENT, depth: ABSENT };
}

function marketOf(draft: Draft, index: number, event: number): Market {
  return {
    index,
    slug: draft.label.slug,
    series: draft.event,
    event,
    question: draft.label.question,
    outcomes: ["Yes", "No"],
    opensAt: draft.first,
    closesAt: draft.last + CADENCE,
    tick: TICK,
    minSize: MIN_SIZE,
    feeCategory: FEE_CATEGORY,
    winner: draft.label.winner,
  };
}

function assumptionNotes(markets: readonly Market[], rows: number): FeedNote[] {
  const count = markets.length;
  const unlabelled = markets.filter((market) => market.winner === null).length;
  const notes: FeedNote[] = [
    { name: "tick", text: "the tick is not recorded: 0.01 until a finer price appears", count },
    { name: "min-size", text: "the smallest order is not recorded: 1 share", count },
    {
      name: "fee-category",
      text: `the fees of this exchange (Polymarket US) are not recorded: schedule ${FEE_CATEGORY}, nothing is charged`,
      count,
    },
    {
      name: "life",
      text: "opening and closing are not recorded: the first row, and 2 minutes after the last one",
      count,
    },
    { name: "winner", text: "no label is recorded: undecided, since no row is near the end", count: unlabelled },
    { name: "no-token", text: "quotes of the NO token are not recorded: absent, none is made up", count: rows },
    { name: "size-at-best", text: "sizes at the best price are not recorded: absent", count: rows },
    { name: "trades", text: "trades are not recorded: fills follow from quotes alone", count: rows },
  ];
  return notes.filter((note) => note.count > 0);
}

/** Counts the flaws that are met and left as they are. */
class QuotesQuality {
  readonly #lastOf = new Map<number, readonly [time: number, bid: number, ask: number]>();
  #latest = Number.POSITIVE_INFINITY;
  #gaps = 0;
  #empty = 0;
  #oneSided = 0;
  #crossed = 0;
  #duplicates = 0;
  #unchanged = 0;

  add(time: number, market: number, bid: number, ask: number): void {
    if (time - this.#latest > 10 * MINUTE) this.#gaps += 1;
    this.#latest = time;
    if (bid === ABSENT && ask === ABSENT) this.#empty += 1;
    else if (bid === ABSENT || ask === ABSENT) this.#oneSided += 1;
    else if (bid >= ask) this.#crossed += 1;
    const last = this.#lastOf.get(market);
    if (last !== undefined && last[0] === time) this.#duplicates += 1;
    else if (last !== undefined && last[1] === bid && last[2] === ask) this.#unchanged += 1;
    this.#lastOf.set(market, [time, bid, ask]);
  }

  notes(): FeedNote[] {
    return [
      { name: "gap-over-10min", text: "gaps of over 10 minutes between two rows", count: this.#gaps },
      { name: "empty", text: "rows without a bid and without an ask", count: this.#empty },
      { name: "one-sided", text: "rows with a bid or an ask alone", count: this.#oneSided },
      { name: "crossed", text: "rows in which the bid is not under the ask", count: this.#crossed },
      { name: "duplicate-row", text: "rows at the time of their market's row before", count: this.#duplicates },
      { name: "unchanged-row", text: "rows with the same quotes as their market's row before", count: this.#unchanged },
    ];
  }
}

function build(set: SourceSet, folder: string, progress: Progress): Feed {
  const labels = set.files.find((file) => file.name === MARKETS_FILE);
  if (labels === undefined) throw new TypeError(`no ${MARKETS_FILE} among the files`);
  const builder = new QuotesBuilder(readLabels(labels), labels);
  const { format } = polymarketUsQuotes;
  return buildFeed(builder, { set, folder, format, emptyFault: "its files hold headers only" }, progress);
}

function claims(names: readonly string[], firstLine: FirstLine): string[] {
  if (!names.includes(MARKETS_FILE) || firstLine(MARKETS_FILE) !== MARKET_COLUMNS.join(",")) return [];
  return names.filter((name) => CSV.test(name)).sort();
}

/**
 * Best bid and ask of every outcome of multi-outcome events on Polymarket US, polled every one to two
 * minutes: `markets.csv` with the questions and the labels, and one file of quotes for each event. An
 * outcome is a market, of which only the YES token is quoted.
 */
export const polymarketUsQuotes: Importer = Object.freeze({
  format: "polymarket-us-quotes/1",
  looksFor: `${MARKETS_FILE} of slugs, questions and labels, with a .csv or .csv.gz for each event (polymarket-us-quotes)`,
  claims,
  build,
});
