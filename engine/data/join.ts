import { FEED, FEED_SLOTS, type Feed, FeedKind, type Market } from "../core/feed.ts";
import { type MarketSelection, selectedMarkets } from "./select-markets.ts";
import { MINUTE } from "./utc.ts";

/** One of several sets of a run. Times in microseconds; null where the set has no rows. */
export interface JoinedSet {
  readonly folder: string;
  readonly name: string;
  /** All rows, signal rows among them. */
  readonly rows: number;
  readonly markets: number;
  /** Markets that the strategy declares. */
  readonly wanted: number;
  /** Those of them that the user's own choice leaves. */
  readonly chosen: number;
  /** Names of its signals. */
  readonly signals: readonly string[];
  readonly first: number | null;
  readonly last: number | null;
}

/** Time in which several sets have rows. Sets by their position. */
export interface SharedTime {
  readonly sets: readonly number[];
  readonly from: number;
  readonly to: number;
  /** Of the time between, what is no silence of one of them. */
  readonly micros: number;
}

/** A span without rows between one set's end and the next one's beginning. */
export interface JoinGap {
  readonly after: number;
  readonly before: number;
  readonly micros: number;
}

/** How several sets of one run join. */
export interface FeedJoin {
  readonly sets: readonly JoinedSet[];
  /** Each two sets that share time. */
  readonly pairs: readonly SharedTime[];
  /** What all sets share; null where they share none, and where there are two sets (then it is the pair). */
  readonly all: SharedTime | null;
  readonly gaps: readonly JoinGap[];
  /** Events that several sets hold. */
  readonly events: readonly { readonly slug: string; readonly sets: readonly number[] }[];
  /**
   * Sets that add nothing: the strategy wants none of their markets, and no signal of theirs has a row in
   * the time of the chosen markets' rows.
   */
  readonly empty: readonly { readonly set: number; readonly reason: EmptyReason }[];
}

/** `no-wanted-rows`: there are signals, and no wanted market has rows. */
export type EmptyReason = "no-market" | "no-shared-time" | "no-wanted-rows";

/** Rows further apart belong to two spans: the engine takes such a silence as a lost connection. */
const SILENCE = 10 * MINUTE;

/** From the first to the last row of a time without a silence. */
type Span = readonly [from: number, to: number];

/** A set of a run, and where it was opened. */
export interface OpenedSet {
  readonly folder: string;
  readonly feed: Feed;
}

/**
 * How sets join for a strategy that declares `declared`, of which the user chose `chosen`. The sets are
 * as they were opened, not yet narrowed.
 */
export function joinSets(opened: readonly OpenedSet[], declared: MarketSelection, chosen: MarketSelection): FeedJoin {
  const both = { ...declared, ...chosen };
  const played = opened.map(({ feed }) => selectedMarkets(feed, both));
  const sets = opened.map((set, i) => joinedSet(set, selectedMarkets(set.feed, declared).length, played[i] ?? []));
  const spans = opened.map(({ feed }) => spansOf(feed, () => true));
  const wantedSpans = union(opened.map(({ feed }, i) => spansOf(feed, isRowOf(played[i] ?? []))));
  const signalSpans = opened.map(({ feed }) => spansOf(feed, (row) => feed.rows[row + FEED.kind] === FeedKind.signal));
  const empty = sets.flatMap((set, i) => {
    const reason = emptyReason(set, signalSpans[i] ?? [], wantedSpans);
    return reason === null ? [] : [{ set: i, reason }];
  });
  const all = sets.length > 2 ? shared([...sets.keys()], spans) : null;
  return { sets, pairs: pairsOf(spans), all, gaps: gapsOf(sets), events: sharedEvents(opened), empty };
}

function joinedSet({ folder, feed }: OpenedSet, wanted: number, played: readonly Market[]): JoinedSet {
  const last = (feed.count - 1) * FEED_SLOTS;
  return {
    folder,
    name: feed.info.name,
    rows: feed.count,
    markets: feed.markets.length,
    wanted,
    chosen: played.length,
    signals: feed.signals.map((signal) => signal.name),
    first: feed.rows[FEED.time] ?? null,
    last: feed.rows[last + FEED.time] ?? null,
  };
}

function isRowOf(markets: readonly Market[]): (row: number, feed: Feed) => boolean {
  const indices = new Set(markets.map((market) => market.index));
  return (row, feed) => indices.has(feed.rows[row + FEED.market] ?? -1);
}

/** Spans of the rows that `takes` chooses, by the row's first slot. Rows are in the order of time. */
function spansOf(feed: Feed, takes: (row: number, feed: Feed) => boolean): Span[] {
  const spans: [number, number][] = [];
  let current: [number, number] | undefined;
  for (let row = 0; row < feed.count * FEED_SLOTS; row += FEED_SLOTS) {
    if (!takes(row, feed)) continue;
    const time = feed.rows[row + FEED.time] ?? 0;
    if (current !== undefined && time - current[1] <= SILENCE) current[1] = time;
    else {
      current = [time, time];
      spans.push(current);
    }
  }
  return spans;
}

/** Spans of several sets as one list without overlaps. */
function union(lists: readonly (readonly Span[])[]): Span[] {
  const joined: [number, number][] = [];
  for (const [from, to] of lists.flat().sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

/** What two lists have in common; a single moment counts. */
function common(a: readonly Span[], b: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i] as Span, b[j] as Span];
    const from = Math.max(x[0], y[0]);
    const to = Math.min(x[1], y[1]);
    if (from <= to) found.push([from, to]);
    if (x[1] < y[1]) i += 1;
    else j += 1;
  }
  return found;
}

function shared(sets: readonly number[], spans: readonly (readonly Span[])[]): SharedTime | null {
  const [first = [], ...others] = sets.map((set) => spans[set] ?? []);
  const found = others.reduce<readonly Span[]>(common, first);
  const [begin] = found;
  const end = found.at(-1);
  if (begin === undefined || end === undefined) return null;
  return { sets, from: begin[0], to: end[1], micros: found.reduce((sum, [from, to]) => sum + to - from, 0) };
}

function pairsOf(spans: readonly (readonly Span[])[]): SharedTime[] {
  const pairs: SharedTime[] = [];
  for (let a = 0; a < spans.length; a++) {
    for (let b = a + 1; b < spans.length; b++) {
      const pair = shared([a, b], spans);
      if (pair !== null) pairs.push(pair);
    }
  }
  return pairs;
}

/** In the order of time, where no set lies between one's end and the next one's beginning. */
function gapsOf(sets: readonly JoinedSet[]): JoinGap[] {
  const placed = sets.flatMap(({ first, last }, set) =>
    first === null || last === null ? [] : [{ set, first, last }],
  );
  placed.sort((a, b) => a.first - b.first);
  const gaps: JoinGap[] = [];
  let latest = placed[0];
  for (const next of placed) {
    if (latest === undefined) break;
    if (next.first > latest.last) gaps.push({ after: latest.set, before: next.set, micros: next.first - latest.last });
    if (next.last > latest.last) latest = next;
  }
  return gaps;
}

function sharedEvents(opened: readonly OpenedSet[]): FeedJoin["events"] {
  const holders = new Map<string, number[]>();
  opened.forEach(({ feed }, set) => {
    for (const { slug } of feed.events) holders.set(slug, [...(holders.get(slug) ?? []), set]);
  });
  return [...holders].filter(([, sets]) => sets.length > 1).map(([slug, sets]) => ({ slug, sets }));
}

function emptyReason(set: JoinedSet, signals: readonly Span[], wanted: readonly Span[]): EmptyReason | null {
  if (set.wanted > 0) return null;
  if (signals.length === 0) return "no-market";
  if (wanted.length === 0) return "no-wanted-rows";
  return common(signals, wanted).length === 0 ? "no-shared-time" : null;
}
