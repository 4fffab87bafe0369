import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ABSENT } from "../../runtime/abi/layout.ts";
import { type EventGroup, FEED, FEED_SLOTS, type Feed } from "../core/feed.ts";
import { generateFeed } from "./generator.ts";
import { joinSets } from "./join.ts";
import { RowWriter } from "./row-writer.ts";

const base = generateFeed({ seed: 1, markets: 1 });
const START = base.rows[FEED.time] ?? 0;
const MINUTE = 60_000_000;
const MINE = { series: "mine" };

/** A set with a market of a series that has a row at each of the minutes, and signal rows. */
function set(name: string, series: string, minutes: readonly number[], signals: readonly number[] = []) {
  const writer = new RowWriter();
  const rows = [...minutes.map((at) => [at, false] as const), ...signals.map((at) => [at, true] as const)];
  for (const [at, isSignal] of rows.sort((a, b) => a[0] - b[0])) {
    if (isSignal) writer.signal(START + at * MINUTE, 0, 1, ABSENT);
    else writer.tickChange(START + at * MINUTE, 0, 100);
  }
  const markets = base.markets.map((market) => ({ ...market, slug: `${series}-${name}`, series }));
  const feed: Feed = {
    ...base,
    info: { ...base.info, name },
    markets,
    signals: signals.length === 0 ? [] : [{ name: `spot-${name}`, source: "made up", unit: "USD" }],
    rows: writer.rows(),
    count: writer.count,
    recorded: 0,
  };
  return { folder: `/data/${name}`, feed };
}

const reasons = (...sets: ReturnType<typeof set>[]) =>
  joinSets(sets, MINE, {}).empty.map(({ set: position, reason }) => [position, reason]);

describe("a set adds nothing", () => {
  const books = set("books", "mine", [0, 5, 10]);

  test("with no wanted market and no signals", () => {
    expect(reasons(books, set("other", "theirs", [0, 5]))).toEqual([[1, "no-market"]]);
  });

  test("with signals beside the time of the wanted rows, or in a silence of theirs", () => {
    expect(reasons(books, set("late", "theirs", [], [11, 12]))).toEqual([[1, "no-shared-time"]]);
    expect(reasons(set("broken", "mine", [0, 5, 60]), set("spot", "theirs", [], [20, 30]))).toEqual([
      [1, "no-shared-time"],
    ]);
  });

  test("with signals, where wanted markets have no rows", () => {
    expect(reasons(set("bare", "mine", []), set("spot", "theirs", [], [1]))).toEqual([[1, "no-wanted-rows"]]);
  });

  test("not with signals in the time of the wanted rows, were it a single moment", () => {
    expect(reasons(books, set("spot", "theirs", [], [3, 4]))).toEqual([]);
    expect(reasons(books, set("spot", "theirs", [], [-3, 0]))).toEqual([]);
    expect(reasons(books, set("spot", "theirs", [], [-3, 3, 12]))).toEqual([]);
  });

  test("not with a wanted market, however far away", () => {
    expect(reasons(books, set("next", "mine", [5000]))).toEqual([]);
  });

  test("signals count against the markets that the user chose", () => {
    const spot = set("spot", "theirs", [], [3]);
    const join = joinSets([books, set("next", "mine", [5000]), spot], MINE, { market: ["mine-next"] });
    expect(join.empty).toEqual([{ set: 2, reason: "no-shared-time" }]);
    expect(join.sets.map(({ wanted, chosen }) => [wanted, chosen])).toEqual([
      [1, 0],
      [1, 1],
      [0, 0],
    ]);
  });
});

describe("time", () => {
  test("sets that follow one another have gaps and share nothing", () => {
    const join = joinSets([set("b", "mine", [100, 105]), set("a", "mine", [0, 5]), set("c", "mine", [107])], MINE, {});
    expect([join.pairs, join.all]).toEqual([[], null]);
    expect(join.gaps).toEqual([
      { after: 1, before: 0, micros: 95 * MINUTE },
      { after: 0, before: 2, micros: 2 * MINUTE },
    ]);
  });

  test("shared time leaves silences out, and is told of pairs and of all", () => {
    const sets = [
      set("a", "mine", [0, 5, 60, 65]),
      set("b", "mine", [3, 8, 16, 24, 32, 40, 48, 56, 62]),
      set("c", "mine", [61]),
    ];
    const { pairs, all, gaps } = joinSets(sets, MINE, {});
    const at = (from: number, to: number) => ({ from: START + from * MINUTE, to: START + to * MINUTE });
    expect(pairs).toEqual([
      { sets: [0, 1], ...at(3, 62), micros: 4 * MINUTE },
      { sets: [0, 2], ...at(61, 61), micros: 0 },
      { sets: [1, 2], ...at(61, 61), micros: 0 },
    ]);
    expect(all).toEqual({ sets: [0, 1, 2], ...at(61, 61), micros: 0 });
    expect(gaps).toEqual([]);
  });

  test("a set inside another's time does not end it", () => {
    const { gaps } = joinSets([set("a", "mine", [0, 50]), set("b", "mine", [10]), set("c", "mine", [60])], MINE, {});
    expect(gaps).toEqual([{ after: 0, before: 2, micros: 10 * MINUTE }]);
  });

  test("shared time does not depend on the order of the sets", () => {
    const minutes = fc.uniqueArray(fc.integer({ min: 0, max: 90 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(minutes, minutes, (a, b) => {
        const one = joinSets([set("a", "mine", a), set("b", "mine", b)], MINE, {});
        const other = joinSets([set("b", "mine", b), set("a", "mine", a)], MINE, {});
        expect(other.pairs).toEqual(one.pairs);
        // Two sets either follow one another or have a common stretch between first and last row.
        expect(one.pairs.length > 0 && one.gaps.length > 0).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});

test("events that several sets hold are told; a set without rows has no time", () => {
  const event: EventGroup = { slug: "election", title: "", exclusive: true, exhaustive: false, reason: "" };
  const [a, b] = [set("a", "mine", [0]), set("b", "mine", [])];
  const join = joinSets(
    [
      { ...a, feed: { ...a.feed, events: [event] } },
      { ...b, feed: { ...b.feed, events: [event] } },
    ],
    MINE,
    {},
  );
  expect(join.events).toEqual([{ slug: "election", sets: [0, 1] }]);
  expect(join.sets[1]).toMatchObject({ rows: 0, first: null, last: null, folder: "/data/b", name: "b" });
  expect(a.feed.rows.length).toBe(FEED_SLOTS);
});
