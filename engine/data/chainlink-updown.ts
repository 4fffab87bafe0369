import type { Feed, FeedNote, Market, Signal } from "../core/feed.ts";
import { feeEra } from "../exchange/fees.ts";
import { buildFeed } from "./build-feed.ts";
import { type FeedValue, type RecordedMarket, readMarkets, readPrices } from "./chainlink-updown-rows.ts";
import { quoted, REMOVE_ROW } from "./csv.ts";
import { DataError, type DataPlace } from "./data-error.ts";
import { eventOfOne } from "./event-groups.ts";
import { RowWriter } from "./row-writer.ts";
import type { Importer, Progress, SourceFile, SourceSet } from "./source.ts";
import { MINUTE, SECOND } from "./utc.ts";

const PRICES = /^BTCUSD-prices-.*\.csv(?:\.gz)?$/;
const MARKETS = /^BTC-5m-markets-.*\.jsonl(?:\.gz)?$/;

const SERIES = "btc-updown-5m";
const FEE_CATEGORY = "crypto-5m";
const SIGNAL: Signal = Object.freeze({
  name: "chainlink:BTCUSD",
  source: "Chainlink's BTC/USD stream as Polymarket relays it, which settles these markets",
  unit: "USD",
});

/** A value that comes this much later than its own time tells little of the market. */
const LATE = 10 * SECOND;
const STRIKE_DECIMALS = 18;

/** Builds the feed: markets without rows, and the values in the order in which they were received. */
class ChainlinkBuilder {
  readonly #markets = new Map<string, RecordedMarket>();
  readonly #values: FeedValue[] = [];

  get empty(): boolean {
    return this.#markets.size === 0 && this.#values.length === 0;
  }

  addFile(file: SourceFile, progress: (part: number) => void): void {
    if (PRICES.test(file.name)) readPrices(file, (value) => this.#values.push(value), progress);
    else readMarkets(file, (market, place) => this.#addMarket(market, place), progress);
  }

  feed(set: SourceSet, name: string, format: string): Feed {
    const recorded = [...this.#markets.values()].sort((a, b) => a.opens - b.opens);
    const markets = recorded.map(marketOf);
    const stepsBack = stepsBackOf(this.#values);
    const info = {
      name,
      format,
      hash: set.hash,
      madeUp: false,
      corrections: some([
        {
          name: "time-step-back",
          text: "values received before an earlier one of their file, put in order",
          count: stepsBack,
        },
      ]),
      assumptions: some(assumptionNotes(markets.length)),
      quality: some([...valueNotes(this.#values), ...marketNotes(recorded, this.#values)]),
      cadence: SECOND,
    };
    const writer = new RowWriter();
    // The sort is stable: values received in one millisecond stay in the order of the files.
    const values = this.#values.sort((a, b) => a.received - b.received);
    for (const { received, value, feedTime } of values) writer.signal(received, 0, value, feedTime);
    const signals = values.length === 0 ? [] : [SIGNAL];
    const events = markets.map(eventOfOne);
    return { info, events, markets, signals, rows: writer.rows(), count: writer.count, recorded: writer.recorded };
  }

  #addMarket(market: RecordedMarket, place: DataPlace): void {
    if (this.#markets.has(market.slug)) {
      const fault = `the market ${quoted(market.slug)} has a line already`;
      throw new DataError("duplicate-market", place, fault, REMOVE_ROW);
    }
    this.#markets.set(market.slug, market);
  }
}

function some(notes: readonly FeedNote[]): FeedNote[] {
  return notes.filter((note) => note.count > 0);
}

function stepsBackOf(values: readonly FeedValue[]): number {
  let latest = 0;
  let steps = 0;
  for (const { received } of values) {
    if (received < latest) steps += 1;
    else latest = received;
  }
  return steps;
}

/** The question tells the strike, too: reports show it. */
function marketOf(market: RecordedMarket, index: number): Market {
  const { slug, question, opens, closes, tick, minSize, strike, winner } = market;
  return {
    index,
    event: index,
    slug,
    series: SERIES,
    question: strike === null ? question : `${question}, strike ${dollars(strike)}`,
    outcomes: ["Up", "Down"],
    opensAt: opens,
    closesAt: closes,
    tick,
    minSize,
    feeCategory: FEE_CATEGORY,
    strike: strike === null ? null : Number(dollars(strike)),
    winner,
  };
}

/** The exact decimal of an amount in 1e-18 dollar. */
function dollars(amount: bigint): string {
  const digits = amount.toString().padStart(STRIKE_DECIMALS + 1, "0");
  const whole = digits.slice(0, -STRIKE_DECIMALS);
  return `${whole}.${digits.slice(-STRIKE_DECIMALS)}`.replace(/\.?0+$/, "");
}

function assumptionNotes(count: number): FeedNote[] {
  return [
    { name: "fee-category", text: `fees by the schedule ${FEE_CATEGORY} and the date`, count },
    { name: "tick", text: "the tick is what the market's object states after its end", count },
  ];
}

function valueNotes(values: readonly FeedValue[]): FeedNote[] {
  const times = values.map((value) => value.feedTime).sort((a, b) => a - b);
  const gaps = times.filter((time, i) => i > 0 && time - (times[i - 1] ?? 0) > MINUTE).length;
  return [
    { name: "gap-over-60s", text: "gaps of over 60 s between two values, by the feed's own time", count: gaps },
    {
      name: "same-second",
      text: "values at the feed's own time of another one",
      count: times.length - new Set(times).size,
    },
    {
      name: "late-value",
      text: "values received over 10 s after the feed's own time; their rows stand where they were received",
      count: values.filter((value) => value.received - value.feedTime > LATE).length,
    },
  ];
}

/** Up wins where the value at the end is not under the strike: compared wherever both are recorded. */
function marketNotes(markets: readonly RecordedMarket[], values: readonly FeedValue[]): FeedNote[] {
  const at = new Map(values.map((value) => [value.feedTime, value.exact]));
  let [agree, differ] = [0, 0];
  for (const { strike, closes, winner } of markets) {
    const end = at.get(closes);
    if (strike === null || end === undefined || winner === null) continue;
    if ((end >= strike ? 0 : 1) === winner) agree += 1;
    else differ += 1;
  }
  const otherRate = (market: RecordedMarket) => feeEra(FEE_CATEGORY, market.opens).rate !== market.feeRate;
  return [
    { name: "no-books", text: "markets of which no book is recorded: nothing can be traded", count: markets.length },
    {
      name: "no-strike",
      text: "markets whose strike is not recorded",
      count: markets.filter((market) => market.strike === null).length,
    },
    {
      name: "unresolved",
      text: "markets without a recorded winner",
      count: markets.filter((market) => market.winner === null).length,
    },
    {
      name: "winner-recomputed",
      text: "winners that the feed's value at the end and the strike confirm",
      count: agree,
    },
    { name: "winner-differs", text: "winners that the feed's value at the end and the strike deny", count: differ },
    {
      name: "fee-rate",
      text: `markets whose object states another fee rate than the schedule ${FEE_CATEGORY} on their day`,
      count: markets.filter(otherRate).length,
    },
  ];
}

function build(set: SourceSet, folder: string, progress: Progress): Feed {
  const { format } = chainlinkUpdown;
  const emptyFault = "its files hold headers only";
  return buildFeed(new ChainlinkBuilder(), { set, folder, format, emptyFault }, progress);
}

/**
 * The feed that settles Bitcoin's 5-minute up/down markets on Polymarket, `BTCUSD-prices-*.csv[.gz]`, as
 * signal rows, and these markets with strike and winner, `BTC-5m-markets-*.jsonl[.gz]`, without books.
 */
export const chainlinkUpdown: Importer = Object.freeze({
  format: "chainlink-updown/2",
  looksFor: "BTCUSD-prices-*.csv and BTC-5m-markets-*.jsonl, or .gz of them (chainlink-updown)",
  claims: (names: readonly string[]) => names.filter((name) => PRICES.test(name) || MARKETS.test(name)).sort(),
  build,
});
