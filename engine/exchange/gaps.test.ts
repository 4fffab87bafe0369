import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ABSENT } from "../../runtime/abi/layout.ts";
import type { EventGroup, Market } from "../core/feed.ts";
import { type GapCounts, GapWatch } from "./gaps.ts";

const SECOND = 1_000_000;
const ENTRY = 100_000;

function group(slug: string, flags: boolean): EventGroup {
  return { slug, title: slug, exclusive: flags, exhaustive: flags, reason: `says the test of ${slug}` };
}

function market(index: number, event: number, feeCategory = "none"): Market {
  return {
    index,
    slug: `m${index}`,
    series: "test",
    event,
    question: "",
    outcomes: ["Yes", "No"],
    opensAt: 0,
    closesAt: 1000 * SECOND,
    tick: 100,
    minSize: 5_000_000,
    feeCategory,
    winner: null,
  };
}

function binary(feeCategory = "none"): GapWatch {
  return new GapWatch([market(0, 0, feeCategory)], [group("one", true)], () => true, ENTRY);
}

function three(flags = true, wants: (m: Market) => boolean = () => true): GapWatch {
  return new GapWatch(
    [0, 1, 2].map((i) => market(i, 0)),
    [group("three", flags)],
    wants,
    ENTRY,
  );
}

/** Rows of one market: second and the two asks. */
function feed(watch: GapWatch, rows: readonly (readonly [second: number, yes: number, no: number])[], at = 0): void {
  for (const [second, yes, no] of rows) {
    watch.advance(second * SECOND);
    watch.onBook(second * SECOND, at, yes, no);
  }
}

/** A poll of several markets at one time. */
function poll(watch: GapWatch, second: number, asks: readonly number[]): void {
  watch.advance(second * SECOND);
  asks.forEach((ask, i) => {
    watch.onBook(second * SECOND, i, ask, ABSENT);
  });
}

function counts(seen: number, polls: number, onePoll: number, persisted: number, filled = 0): GapCounts {
  return { seen, polls, onePoll, persisted, filled };
}

const LEGS = [
  { market: 0, outcome: 0 },
  { market: 0, outcome: 1 },
];
const YES = [0, 1, 2].map((i) => ({ market: i, outcome: 0 }));

describe("YES and NO of a market", () => {
  test("a gap lasts as long as the asks sum to under one dollar", () => {
    const watch = binary();
    feed(watch, [
      [1, 5000, 5000],
      [2, 5000, 4900],
      [3, 5000, 4800],
      [4, 5000, 5100],
      [5, 4000, 5900],
      [6, 4100, ABSENT],
    ]);
    expect(watch.table().total).toEqual(counts(2, 3, 1, 1));
  });

  test("it persisted where both asks of some moment were there at the next poll", () => {
    const asks: (readonly [number, number, number])[] = [
      [1, 5000, 4900],
      [2, 5100, 4800],
      [3, 5100, 4700],
      [4, 5300, 4800],
    ];
    const watch = binary();
    feed(watch, asks.slice(0, 2));
    expect(watch.table().total).toEqual(counts(1, 2, 0, 0));
    const more = binary();
    feed(more, asks);
    expect(more.table().total).toEqual(counts(1, 3, 0, 1));
  });

  test("a poll before an order could arrive is not the next one", () => {
    const watch = binary();
    feed(watch, [
      [1, 5000, 4900],
      [1, 5000, 4900],
      [2, 5000, 5000],
    ]);
    expect(watch.table().total).toEqual(counts(1, 2, 0, 0));
    const slow = new GapWatch([market(0, 0)], [group("one", true)], () => true, 1.5 * SECOND);
    feed(slow, [
      [1, 5000, 4900],
      [2, 5000, 5100],
      [3, 5000, 4900],
    ]);
    expect(slow.table().total).toEqual(counts(2, 2, 2, 1));
  });

  test("the fees of both legs count", () => {
    const charged = 1_800_000_000;
    const asks: (readonly [number, number, number])[] = [[charged, 4900, 4900]];
    const free = binary();
    feed(free, asks);
    expect(free.table().total.seen).toBe(1);
    const fees = binary("crypto-15m");
    feed(fees, asks);
    expect(fees.table().total.seen).toBe(0);
  });

  test("a lost connection and the market's close end a gap, and what was on its way", () => {
    for (const end of [(w: GapWatch) => w.onSilence(), (w: GapWatch) => w.onClose(SECOND, 0)]) {
      const watch = binary();
      feed(watch, [[1, 5000, 4900]]);
      end(watch);
      feed(watch, [[2, 5000, 4900]]);
      expect(watch.table().total).toEqual(counts(2, 2, 2, 0));
    }
  });
});

describe("YES of every market of an event", () => {
  test("is summed once for each poll, when all rows of its time are there", () => {
    const watch = three();
    poll(watch, 1, [3000, 3000, 4000]);
    poll(watch, 2, [2900, 3000, 4000]);
    poll(watch, 3, [2900, 3000, 4000]);
    // Half of this poll with half of the one before would be a gap.
    poll(watch, 4, [2000, 3000, 6000]);
    const { rows } = watch.table();
    expect(rows).toEqual([
      { event: "three", kind: "binary", reason: "one market: YES or NO", ...counts(0, 0, 0, 0) },
      { event: "three", kind: "event", reason: "says the test of three", ...counts(1, 2, 0, 1) },
    ]);
  });

  test("each leg must be there at its own next poll", () => {
    const watch = three();
    poll(watch, 1, [3000, 3000, 3000]);
    poll(watch, 2, [3000, 3000]);
    poll(watch, 3, [9000, 3000, 3000]);
    expect(watch.table().total.persisted).toBe(1);
    const gone = three();
    poll(gone, 1, [3000, 3000, 3000]);
    poll(gone, 2, [3000, 3000]);
    poll(gone, 3, [3000, 3000, 3100]);
    expect(gone.table().total).toEqual(counts(1, 3, 0, 0));
  });

  test("is left out, with its reason, where the outcomes are not exclusive and exhaustive, or not all traded", () => {
    const notSummed = [{ event: "three", reason: "says the test of three" }];
    for (const watch of [three(false), three(true, (m) => m.index > 0)]) {
      poll(watch, 1, [1000, 1000, 1000]);
      expect(watch.table()).toMatchObject({ total: counts(0, 0, 0, 0), notSummed });
    }
  });

  test("an event that the run does not trade is not there at all", () => {
    const watch = three(true, () => false);
    poll(watch, 1, [1000, 1000, 1000]);
    expect(watch.table()).toEqual({ total: counts(0, 0, 0, 0), rows: [], notSummed: [] });
  });
});

describe("baskets", () => {
  test("a gap counts as filled once, by a basket of all its outcomes", () => {
    const watch = binary();
    feed(watch, [[1, 5000, 4900]]);
    const ids = [[...LEGS].reverse(), LEGS, LEGS.slice(1)].map((legs) => watch.basketSent(legs));
    feed(watch, [[2, 5000, 4900]]);
    for (const id of ids) watch.basketDone(id, true);
    expect(watch.table().total).toEqual(counts(1, 2, 0, 1, 1));
  });

  test("one that is not filled, or was sent outside a gap, counts nothing", () => {
    const watch = binary();
    feed(watch, [[1, 5000, 5100]]);
    const early = watch.basketSent(LEGS);
    feed(watch, [[2, 5000, 4900]]);
    const missed = watch.basketSent(LEGS);
    watch.basketDone(early, true);
    watch.basketDone(missed, false);
    expect(watch.table().total.filled).toBe(0);
  });

  test("one that was sent in the middle of a poll belongs to the gap of that poll", () => {
    const watch = three();
    poll(watch, 1, [3000, 3000, 3000]);
    const inGap = watch.basketSent(YES);
    poll(watch, 2, [9000, 3000, 3000]);
    const late = watch.basketSent(YES);
    poll(watch, 3, [9000, 3000, 3000]);
    watch.basketDone(inGap, true);
    watch.basketDone(late, true);
    expect(watch.table().total).toEqual(counts(1, 1, 1, 0, 1));
  });
});

test("for any polls: the gaps are runs of cheap polls, and none persists that has one ask only for a moment", () => {
  const ask = fc.integer({ min: 1, max: 99 }).map((cents) => cents * 100);
  fc.assert(
    fc.property(fc.array(fc.tuple(ask, ask), { maxLength: 60 }), (asks) => {
      const watch = binary();
      const rows = asks.map(([yes, no], second) => [second, yes, no] as const);
      feed(watch, rows);
      const cheap = rows.map(([, yes, no]) => yes + no < 10_000);
      const starts = cheap.filter((is, i) => is && !cheap[i - 1]);
      const singles = cheap.filter((is, i) => is && !cheap[i - 1] && !cheap[i + 1]);
      const kept = rows.filter(([, yes, no], i) => {
        const next = rows[i + 1];
        return cheap[i] && next !== undefined && next[1] <= yes && next[2] <= no;
      });
      const { seen, polls, onePoll, persisted } = watch.table().total;
      expect([seen, polls, onePoll]).toEqual([starts.length, cheap.filter(Boolean).length, singles.length]);
      expect(persisted > 0).toBe(kept.length > 0);
      expect(persisted).toBeLessThanOrEqual(Math.min(seen, kept.length));
    }),
  );
});
