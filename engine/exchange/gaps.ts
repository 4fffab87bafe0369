import { ABSENT, Outcome } from "../../runtime/abi/layout.ts";
import type { EventGroup, Market } from "../core/feed.ts";
import { buyCost } from "../core/fixed.ts";
import { feeEra, takerFee } from "./fees.ts";

/** A bet that pays one dollar whatever happens: the outcomes of which exactly one comes true. */
export type GapKind = "binary" | "event";

/** Gaps: times in which one of each outcome costs under one dollar, fees and all. */
export interface GapCounts {
  /** Runs of polls with a gap, each as long as it lasted. */
  readonly seen: number;
  /** Polls with a gap. */
  readonly polls: number;
  /** Gaps of one poll. */
  readonly onePoll: number;
  /**
   * Gaps of which, at some time, all asks were still there after the entry latency, each at the next
   * poll of its market.
   */
  readonly persisted: number;
  /** Gaps in which a basket of all outcomes was sent and filled whole. */
  readonly filled: number;
}

export interface GapRow extends GapCounts {
  readonly event: string;
  /** `binary`: YES and NO of a market (summed over the event's markets). `event`: YES of every market. */
  readonly kind: GapKind;
  /** Why the outcomes exclude each other and leave none out. */
  readonly reason: string;
}

export interface GapTable {
  readonly total: GapCounts;
  readonly rows: readonly GapRow[];
  /** Events of several markets that were not summed, with the reason. */
  readonly notSummed: readonly { readonly event: string; readonly reason: string }[];
}

/** An outcome of a market. */
export interface GapLeg {
  readonly market: number;
  readonly outcome: number;
}

interface Episode {
  persisted: boolean;
  filled: boolean;
}

/** Asks of a poll with a gap, and the legs that are still to be seen again. */
interface Check {
  readonly arrival: number;
  readonly asks: Float64Array;
  readonly met: Uint8Array;
  unmet: number;
  readonly episode: Episode;
}

/** Outcomes of which exactly one comes true, and the gap between their asks and one dollar. */
class LegSet {
  readonly legs: readonly GapLeg[];
  readonly #fees: readonly string[];
  /** Smallest order that all legs take, 1e-6 share. */
  readonly #size: number;
  readonly #asks: Float64Array;
  readonly #entry: number;
  #checks: Check[] = [];
  #polls = 0;
  /** The gap that stands now, or null. */
  episode: Episode | null = null;
  readonly counts = { seen: 0, polls: 0, onePoll: 0, persisted: 0, filled: 0 };

  constructor(legs: readonly GapLeg[], markets: readonly Market[], entry: number) {
    const of = legs.map((leg) => markets[leg.market] as Market);
    this.legs = legs;
    this.#fees = of.map((market) => market.feeCategory);
    this.#size = Math.max(...of.map((market) => market.minSize));
    this.#asks = new Float64Array(legs.length).fill(ABSENT);
    this.#entry = entry;
  }

  /** A poll of a market gave these asks. */
  ask(time: number, market: number, yes: number, no: number): void {
    for (let i = 0; i < this.legs.length; i++) {
      const leg = this.legs[i]!;
      if (leg.market !== market) continue;
      this.#asks[i] = leg.outcome === Outcome.yes ? yes : no;
      if (this.#checks.length > 0) this.#meet(time, i);
    }
  }

  #meet(time: number, leg: number): void {
    const ask = this.#asks[leg]!;
    this.#checks = this.#checks.filter((check) => {
      if (time < check.arrival || check.met[leg] === 1) return true;
      if (ask === ABSENT || ask > check.asks[leg]!) return false;
      check.met[leg] = 1;
      if (--check.unmet > 0) return true;
      if (!check.episode.persisted) this.counts.persisted++;
      check.episode.persisted = true;
      return false;
    });
  }

  /** All asks of this moment are known: is there a gap? */
  look(time: number): void {
    if (!this.#isGap(time)) {
      this.end();
      return;
    }
    if (this.episode === null) {
      this.episode = { persisted: false, filled: false };
      this.counts.seen++;
      this.#polls = 0;
    }
    this.#polls++;
    this.counts.polls++;
    if (this.episode.persisted) return;
    const { length } = this.legs;
    const arrival = time + this.#entry;
    const asks = this.#asks.slice();
    this.#checks.push({ arrival, asks, met: new Uint8Array(length), unmet: length, episode: this.episode });
  }

  /** The gap that stands, if one does, is over. */
  end(): void {
    if (this.episode !== null && this.#polls === 1) this.counts.onePoll++;
    this.episode = null;
  }

  /** The connection is lost: what was on its way is lost with it. */
  drop(): void {
    this.end();
    this.#checks = [];
  }

  #isGap(time: number): boolean {
    let cost = 0;
    for (let i = 0; i < this.#asks.length; i++) {
      const ask = this.#asks[i]!;
      if (ask === ABSENT) return false;
      cost += buyCost(ask, this.#size) + takerFee(feeEra(this.#fees[i]!, time + this.#entry), ask, this.#size);
    }
    return cost < this.#size;
  }
}

/** What one event has to watch: YES and NO of each market, and YES of all of them where the table allows it. */
interface Watched {
  readonly event: EventGroup;
  readonly binaries: readonly LegSet[];
  readonly whole: LegSet | null;
  /** Time of the poll that `whole` has not looked at yet, or ABSENT. */
  polled: number;
  /** Baskets sent in that poll. */
  sent: number[];
}

/**
 * Finds gaps in the books as they come in, whatever the strategy does, and tells which of them it
 * filled. A market's own YES and NO are looked at in each row; an event's outcomes when all rows of one
 * time have come, so that half a poll is never summed with half of the one before.
 */
export class GapWatch {
  readonly #watched: readonly (Watched | null)[];
  readonly #markets: readonly Market[];
  readonly #baskets = new Map<number, { readonly set: LegSet; readonly episode: Episode }>();
  #sent = 0;
  /** Events whose poll is not looked at yet. */
  #waiting: Watched[] = [];

  /**
   * @param wants whether the run trades a market
   * @param entry microseconds from a row to the arrival of an order that answers it
   */
  constructor(
    markets: readonly Market[],
    events: readonly EventGroup[],
    wants: (market: Market) => boolean,
    entry: number,
  ) {
    this.#markets = markets;
    this.#watched = events.map((event, i) => {
      const all = markets.filter((market) => market.event === i);
      const of = all.filter(wants);
      if (of.length === 0) return null;
      const set = (legs: GapLeg[]) => new LegSet(legs, markets, entry);
      const binaries = of.map(({ index: market }) =>
        set([
          { market, outcome: Outcome.yes },
          { market, outcome: Outcome.no },
        ]),
      );
      const isSummed = event.exclusive && event.exhaustive && all.length > 1 && of.length === all.length;
      const whole = isSummed ? set(of.map(({ index: market }) => ({ market, outcome: Outcome.yes }))) : null;
      return { event, binaries, whole, polled: ABSENT, sent: [] };
    });
  }

  /** The rows before `time` are all there. */
  advance(time: number): void {
    if (this.#waiting.length === 0) return;
    this.#waiting = this.#waiting.filter((watched) => {
      if (watched.polled >= time) return true;
      this.#lookAtPoll(watched);
      return false;
    });
  }

  /** A row gave these asks (ABSENT: none) of a market. Call `advance` first. */
  onBook(time: number, market: number, yesAsk: number, noAsk: number): void {
    const watched = this.#of(market);
    if (watched === null) return;
    for (const set of watched.binaries) {
      if (set.legs[0]!.market !== market) continue;
      set.ask(time, market, yesAsk, noAsk);
      set.look(time);
    }
    if (watched.whole === null) return;
    watched.whole.ask(time, market, yesAsk, noAsk);
    if (watched.polled === ABSENT) this.#waiting.push(watched);
    watched.polled = time;
  }

  /** A market takes no more orders: its asks are gone. */
  onClose(time: number, market: number): void {
    const watched = this.#of(market);
    if (watched === null) return;
    for (const set of watched.binaries) {
      if (set.legs[0]!.market === market) set.drop();
    }
    if (watched.whole === null) return;
    if (watched.polled !== ABSENT) {
      this.#lookAtPoll(watched);
      this.#waiting = this.#waiting.filter((other) => other !== watched);
    }
    watched.whole.ask(time, market, ABSENT, ABSENT);
    watched.whole.drop();
  }

  /** The connection was lost. */
  onSilence(): void {
    this.advance(Number.POSITIVE_INFINITY);
    for (const watched of this.#watched) {
      for (const set of watched?.binaries ?? []) set.drop();
      watched?.whole?.drop();
    }
  }

  /** A basket was sent; returns the number under which `basketDone` tells of it. */
  basketSent(legs: readonly GapLeg[]): number {
    const id = ++this.#sent;
    const watched = this.#of(legs[0]?.market ?? -1);
    if (watched === null) return id;
    const binary = watched.binaries.find((set) => sameLegs(set.legs, legs));
    if (binary !== undefined) this.#link(id, binary);
    else if (watched.whole !== null && sameLegs(watched.whole.legs, legs)) {
      if (watched.polled === ABSENT) this.#link(id, watched.whole);
      else watched.sent.push(id);
    }
    return id;
  }

  /** A basket is done. */
  basketDone(id: number, isFilled: boolean): void {
    const link = this.#baskets.get(id);
    this.#baskets.delete(id);
    if (link === undefined || !isFilled || link.episode.filled) return;
    link.episode.filled = true;
    link.set.counts.filled++;
  }

  /** Counts of everything so far; gaps that stand now are ended. */
  table(): GapTable {
    this.advance(Number.POSITIVE_INFINITY);
    const rows: GapRow[] = [];
    const notSummed: { event: string; reason: string }[] = [];
    for (const watched of this.#watched) {
      if (watched === null) continue;
      const { event, binaries, whole } = watched;
      for (const set of binaries) set.end();
      whole?.end();
      const reason = "one market: YES or NO";
      rows.push({ event: event.slug, kind: "binary", reason, ...sum(binaries.map((set) => set.counts)) });
      if (whole !== null) rows.push({ event: event.slug, kind: "event", reason: event.reason, ...whole.counts });
      else if (binaries.length > 1) notSummed.push({ event: event.slug, reason: event.reason });
    }
    return { total: sum(rows), rows, notSummed };
  }

  #of(market: number): Watched | null {
    return this.#watched[this.#markets[market]?.event ?? -1] ?? null;
  }

  #lookAtPoll(watched: Watched): void {
    const { whole } = watched;
    if (whole === null) return;
    whole.look(watched.polled);
    watched.polled = ABSENT;
    for (const id of watched.sent) this.#link(id, whole);
    watched.sent = [];
  }

  #link(id: number, set: LegSet): void {
    if (set.episode !== null) this.#baskets.set(id, { set, episode: set.episode });
  }
}

function sameLegs(a: readonly GapLeg[], b: readonly GapLeg[]): boolean {
  return (
    a.length === b.length &&
    a.every((leg) => b.some((other) => other.market === leg.market && other.outcome === leg.outcome))
  );
}

function sum(all: readonly GapCounts[]): GapCounts {
  const total = (name: keyof GapCounts) => all.reduce((n, counts) => n + counts[name], 0);
  return {
    seen: total("seen"),
    polls: total("polls"),
    onePoll: total("onePoll"),
    persisted: total("persisted"),
    filled: total("filled"),
  };
}
