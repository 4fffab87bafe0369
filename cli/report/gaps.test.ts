import { expect, test } from "vitest";
import type { GapRow } from "../../engine/exchange/gaps.ts";
import { basketText, gapLines } from "./gaps.ts";

function row(event: string, seen: number, changes: Partial<GapRow> = {}): GapRow {
  const counts = { seen, polls: 2 * seen, onePoll: 0, persisted: 1, filled: 0 };
  return { event, kind: "binary", reason: "one market: YES or NO", ...counts, ...changes };
}

const total = { seen: 1234, polls: 5678, onePoll: 900, persisted: 21, filled: 3 };

test("gaps: the events with most of them, the sum, and what was not summed", () => {
  const rows = [row("none", 0), row("few", 1), row("many", 1000, { kind: "event", onePoll: 900 })];
  const notSummed = [{ event: "by-date", reason: "nested" }];
  expect(gapLines({ total, rows, notSummed })).toEqual([
    "gaps (one of each outcome for under one dollar, fees and all):",
    "                   seen  polls  one poll  persisted  filled",
    "  many (all YES)  1,000  2,000       900          1       0",
    "  few (YES + NO)      1      2         0          1       0",
    "  all             1,234  5,678       900         21       3",
    "  not summed: by-date: nested",
  ]);
});

test("gaps: after a dozen events the others are counted", () => {
  const rows = Array.from({ length: 15 }, (_, i) => row(`event-${i}`, 100 - i));
  const lines = gapLines({ total, rows, notSummed: [] });
  expect(lines.at(-1)).toBe("  and 3 events more (--json lists them)");
  expect(lines).toHaveLength(2 + 12 + 1 + 1);
});

test("baskets in one line, without what did not happen", () => {
  const none = { sent: 0, refused: 0, filled: 0, missed: 0, broken: 0, unwindCost: 0, unsold: 0 };
  expect(basketText({ ...none, sent: 5, filled: 5 })).toBe("5 sent, 5 filled whole, 0 missed, 0 broken");
  const lucky = { ...none, sent: 1, broken: 1, unwindCost: -800_000 };
  expect(basketText(lucky)).toContain("1 broken (sold back for 0.800000 dollars more than they had cost)");
  const worst = { sent: 9, refused: 2, filled: 1, missed: 3, broken: 5, unwindCost: 1_500_000, unsold: 2_500_000 };
  expect(basketText(worst)).toBe(
    "9 sent, 1 filled whole, 3 missed, 5 broken (sold back for 1.500000 dollars less than they had cost), 2.5 shares of them not sold back, 2 more refused",
  );
});
