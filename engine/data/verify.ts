import { ABSENT } from "../../runtime/abi/layout.ts";
import { FEED, FEED_SLOTS, type Feed, FeedKind, type Market } from "../core/feed.ts";
import { feeEra, UnknownFeeCategory } from "../exchange/fees.ts";

/** What a check of a feed found, with its count and the first place. */
export interface FeedFinding {
  /** Stable word for programs. */
  readonly name: string;
  /** A `fault` breaks what the engine relies on; a `flaw` is bad data that a run can live with. */
  readonly severity: "fault" | "flaw";
  readonly text: string;
  readonly count: number;
  readonly first: FindingPlace;
}

export interface FindingPlace {
  /** Row from 0, or null where the finding is of a market as a whole. */
  readonly row: number | null;
  /** Microseconds, or null where the finding is of a market as a whole. */
  readonly time: number | null;
  /** The market's slug, or null where the row has none. */
  readonly market: string | null;
}

/** A market's rows may be this many cadences apart before it counts as a gap. */
const GAP_CADENCES = 10;
const ONE_DOLLAR = 10_000;

const KINDS = {
  "market-index": ["fault", "markets whose index is not their place in the list"],
  "market-event": ["fault", "markets of an event that is not in the list"],
  "market-slug": ["fault", "markets with the slug of another one"],
  "market-life": ["fault", "markets that do not open before they close"],
  "market-terms": ["fault", "markets whose tick or smallest order is no whole number over 0"],
  "fee-category": ["fault", "markets whose fees have no schedule"],
  "row-count": ["fault", "counts of rows or of recorded rows that are not those of the rows"],
  "row-market": ["fault", "rows of a market that is not in the list"],
  "signal-name": ["fault", "signals with the name of another one"],
  "row-signal": ["fault", "signal rows of no signal in the list, of a market, or whose value is no finite number"],
  "row-kind": ["fault", "rows of an unknown kind"],
  "row-time": ["fault", "rows whose time is no whole number of microseconds"],
  "row-tick": ["fault", "tick changes to no whole number of 1e-4 dollar over 0"],
  "time-step-back": ["fault", "rows with an earlier time than the row before"],
  "price-range": ["fault", "rows with a price that is no whole number of 1e-4 dollar between 0 and 1"],
  "off-grid": ["fault", "rows with a price off their market's grid"],
  "size-range": ["fault", "rows with a size or a depth that is no whole number of 1e-6 share from 0 up"],
  "size-without-price": ["fault", "rows with a size or a depth on a side without a price"],
  "no-rows": ["flaw", "markets without a book"],
  gap: ["flaw", `gaps of over ${GAP_CADENCES} times the cadence between two rows of a market`],
  "late-start": ["flaw", `markets whose first row is over ${GAP_CADENCES} times the cadence after their start`],
  "early-end": ["flaw", `markets whose last row is over ${GAP_CADENCES} times the cadence before their end`],
  "outside-life": ["flaw", "rows before their market's start or after its end"],
  "duplicate-row": ["flaw", "rows equal to their market's row before, time included"],
  crossed: ["flaw", "rows in which a token's bid is not under its ask"],
} as const satisfies Record<string, readonly ["fault" | "flaw", string]>;
type FindingName = keyof typeof KINDS;

interface BookSide {
  readonly price: number;
  readonly size: number;
  readonly depth: number;
}

const SIDES: readonly BookSide[] = [
  { price: FEED.yesBid, size: FEED.yesBidSize, depth: FEED.yesBidDepth },
  { price: FEED.yesAsk, size: FEED.yesAskSize, depth: FEED.yesAskDepth },
  { price: FEED.noBid, size: FEED.noBidSize, depth: FEED.noBidDepth },
  { price: FEED.noAsk, size: FEED.noAskSize, depth: FEED.noAskDepth },
];

/**
 * Checks any feed, imported or generated, against what the engine relies on (`fault`) and for bad data
 * (`flaw`). Findings come in a fixed order, faults first; a sound feed has none.
 */
export function verifyFeed(feed: Feed): FeedFinding[] {
  return new Verifier(feed).run();
}

/** True where nothing was found that breaks a run. */
export function isUsable(findings: readonly FeedFinding[]): boolean {
  return findings.every((finding) => finding.severity !== "fault");
}

class Verifier {
  readonly #feed: Feed;
  readonly #found = new Map<FindingName, { count: number; readonly first: FindingPlace }>();
  readonly #ticks: number[];
  /** Row of each market's last book. */
  readonly #lastBook: (number | null)[];

  constructor(feed: Feed) {
    this.#feed = feed;
    this.#ticks = feed.markets.map((market) => market.tick);
    this.#lastBook = feed.markets.map(() => null);
  }

  run(): FeedFinding[] {
    this.#checkMarkets();
    this.#checkSignals();
    this.#checkCounts();
    let latest = Number.NEGATIVE_INFINITY;
    for (let row = 0; row < this.#feed.count; row++) {
      const time = this.#at(row, FEED.time);
      if (time < latest) this.#add("time-step-back", row);
      else latest = time;
      this.#checkRow(row);
    }
    for (const market of this.#feed.markets) this.#checkEnd(market);
    return (Object.keys(KINDS) as FindingName[]).flatMap((name) => {
      const found = this.#found.get(name);
      const [severity, text] = KINDS[name];
      return found === undefined ? [] : [{ name, severity, text, ...found }];
    });
  }

  #at(row: number, slot: number): number {
    return this.#feed.rows[row * FEED_SLOTS + slot] ?? Number.NaN;
  }

  #add(name: FindingName, row: number): void {
    const market = this.#feed.markets[this.#at(row, FEED.market)]?.slug ?? null;
    this.#note(name, { row, time: this.#at(row, FEED.time), market });
  }

  #addMarket(name: FindingName, market: Market): void {
    this.#note(name, { row: null, time: null, market: market.slug });
  }

  #note(name: FindingName, first: FindingPlace): void {
    const found = this.#found.get(name);
    if (found === undefined) this.#found.set(name, { count: 1, first });
    else found.count += 1;
  }

  #checkMarkets(): void {
    const slugs = new Set<string>();
    this.#feed.markets.forEach((market, index) => {
      if (market.index !== index) this.#addMarket("market-index", market);
      if (this.#feed.events[market.event] === undefined) this.#addMarket("market-event", market);
      if (slugs.has(market.slug)) this.#addMarket("market-slug", market);
      slugs.add(market.slug);
      const { opensAt, closesAt, tick, minSize } = market;
      if (!isWhole(opensAt) || !isWhole(closesAt) || opensAt >= closesAt) this.#addMarket("market-life", market);
      if (!isWhole(tick) || !isWhole(minSize) || tick === 0 || minSize === 0) this.#addMarket("market-terms", market);
      if (!hasFees(market)) this.#addMarket("fee-category", market);
    });
  }

  #checkSignals(): void {
    const { signals } = this.#feed;
    const names = new Set(signals.map((signal) => signal.name));
    for (let i = names.size; i < signals.length; i++)
      this.#note("signal-name", { row: null, time: null, market: null });
  }

  #checkCounts(): void {
    const { count, recorded, rows } = this.#feed;
    const none: FindingPlace = { row: null, time: null, market: null };
    if (rows.length !== count * FEED_SLOTS) this.#note("row-count", none);
    let books = 0;
    for (let row = 0; row < count; row++) if (this.#at(row, FEED.kind) === FeedKind.book) books += 1;
    if (books !== recorded) this.#note("row-count", none);
  }

  #checkRow(row: number): void {
    const index = this.#at(row, FEED.market);
    const market = this.#feed.markets[index];
    if (this.#at(row, FEED.kind) === FeedKind.signal) this.#checkSignal(row);
    else if (market === undefined) this.#add("row-market", row);
    else if (!isWhole(this.#at(row, FEED.time))) this.#add("row-time", row);
    else if (this.#at(row, FEED.kind) === FeedKind.book) this.#checkBook(row, market, index);
    else if (this.#at(row, FEED.kind) === FeedKind.tickChange) this.#checkTick(row, index);
    else if (this.#at(row, FEED.kind) === FeedKind.trade) this.#checkTrade(row);
    else this.#add("row-kind", row);
  }

  /** A trade that met several makers may lie between two ticks. */
  #checkTrade(row: number): void {
    const [price, size] = [this.#at(row, FEED.tradePrice), this.#at(row, FEED.tradeSize)];
    const [outcome, isBuy] = [this.#at(row, FEED.tradeOutcome), this.#at(row, FEED.tradeIsBuy)];
    const sourceTime = this.#at(row, FEED.tradeTime);
    if (sourceTime !== ABSENT && !isWhole(sourceTime)) this.#add("row-time", row);
    else if (!isWhole(price) || price === 0 || price >= ONE_DOLLAR) this.#add("price-range", row);
    else if (!isWhole(size)) this.#add("size-range", row);
    else if ((outcome !== 0 && outcome !== 1) || (isBuy !== 0 && isBuy !== 1)) this.#add("row-kind", row);
  }

  #checkSignal(row: number): void {
    const signal = this.#feed.signals[this.#at(row, FEED.signal)];
    const value = this.#at(row, FEED.signalValue);
    const sourceTime = this.#at(row, FEED.signalTime);
    if (!isWhole(this.#at(row, FEED.time)) || (sourceTime !== ABSENT && !isWhole(sourceTime)))
      this.#add("row-time", row);
    else if (signal === undefined || this.#at(row, FEED.market) !== ABSENT || !Number.isFinite(value)) {
      this.#add("row-signal", row);
    }
  }

  #checkTick(row: number, index: number): void {
    const tick = this.#at(row, FEED.tick);
    if (isWhole(tick) && tick > 0) this.#ticks[index] = tick;
    else this.#add("row-tick", row);
  }

  #checkBook(row: number, market: Market, index: number): void {
    this.#checkSides(row, this.#ticks[index] ?? 1);
    if (this.#isCrossed(row, FEED.yesBid, FEED.yesAsk) || this.#isCrossed(row, FEED.noBid, FEED.noAsk)) {
      this.#add("crossed", row);
    }
    const time = this.#at(row, FEED.time);
    if (time < market.opensAt || time >= market.closesAt) this.#add("outside-life", row);
    const longest = GAP_CADENCES * this.#feed.info.cadence;
    const before = this.#lastBook[index] ?? null;
    this.#lastBook[index] = row;
    if (before === null) {
      if (time - market.opensAt > longest) this.#add("late-start", row);
      return;
    }
    if (time - this.#at(before, FEED.time) > longest) this.#add("gap", row);
    if (this.#isEqual(before, row)) this.#add("duplicate-row", row);
  }

  #checkSides(row: number, tick: number): void {
    const wrong = new Set<FindingName>();
    for (const side of SIDES) {
      const price = this.#at(row, side.price);
      const sizes = [this.#at(row, side.size), this.#at(row, side.depth)];
      if (sizes.some((size) => size !== ABSENT && !isWhole(size))) wrong.add("size-range");
      if (price === ABSENT) {
        if (sizes.some((size) => size !== ABSENT)) wrong.add("size-without-price");
      } else if (!isWhole(price) || price === 0 || price >= ONE_DOLLAR) wrong.add("price-range");
      else if (price % tick !== 0) wrong.add("off-grid");
    }
    for (const name of wrong) this.#add(name, row);
  }

  #isCrossed(row: number, bidSlot: number, askSlot: number): boolean {
    const bid = this.#at(row, bidSlot);
    const ask = this.#at(row, askSlot);
    return bid !== ABSENT && ask !== ABSENT && bid >= ask;
  }

  #isEqual(a: number, b: number): boolean {
    for (let slot = 0; slot < FEED_SLOTS; slot++) if (this.#at(a, slot) !== this.#at(b, slot)) return false;
    return true;
  }

  #checkEnd(market: Market): void {
    const last = this.#lastBook[market.index] ?? null;
    const left = last === null ? 0 : market.closesAt - this.#at(last, FEED.time);
    if (last === null) this.#addMarket("no-rows", market);
    else if (left > GAP_CADENCES * this.#feed.info.cadence) this.#add("early-end", last);
  }
}

/** A whole number from 0 up that is exact. */
function isWhole(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

function hasFees(market: Market): boolean {
  try {
    feeEra(market.feeCategory, 0);
    return true;
  } catch (error) {
    if (error instanceof UnknownFeeCategory) return false;
    throw error;
  }
}
