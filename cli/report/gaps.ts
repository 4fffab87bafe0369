import type { GapCounts, GapRow, GapTable } from "../../engine/exchange/gaps.ts";
import type { BasketResult } from "../../engine/modes/backtest-result.ts";
import { formatDollars, formatUnits } from "../money.ts";
import { count, oneLine, thousands } from "../terminal.ts";

/** Events with a gap that are printed one by one. */
const MOST_EVENTS = 12;

/** The gaps between the asks and one dollar, for a person. */
export function gapLines({ total, rows, notSummed }: GapTable): string[] {
  const seen = rows.filter((row) => row.seen > 0).sort((a, b) => b.seen - a.seen || (a.event < b.event ? -1 : 1));
  const shown = seen.slice(0, MOST_EVENTS);
  const table = [
    ["", "seen", "polls", "one poll", "persisted", "filled"],
    ...shown.map((row) => [nameOf(row), ...cells(row)]),
    ["all", ...cells(total)],
  ];
  const lines = ["gaps (one of each outcome for under one dollar, fees and all):", ...columns(table)];
  if (seen.length > shown.length)
    lines.push(`  and ${count(seen.length - shown.length, "event")} more (--json lists them)`);
  for (const { event, reason } of notSummed) lines.push(`  not summed: ${oneLine(event)}: ${oneLine(reason)}`);
  return lines;
}

/** What became of the baskets, in one line. */
export function basketText(baskets: BasketResult): string {
  const { sent, refused, filled, missed, broken, unwindCost, unsold } = baskets;
  const parts = [`${thousands(sent)} sent`, `${thousands(filled)} filled whole`, `${thousands(missed)} missed`];
  const difference = `${formatDollars(Math.abs(unwindCost))} dollars ${unwindCost < 0 ? "more" : "less"}`;
  const cost = `sold back for ${difference} than they had cost`;
  parts.push(broken === 0 ? "0 broken" : `${thousands(broken)} broken (${cost})`);
  if (unsold > 0) parts.push(`${formatUnits(unsold, "size")} shares of them not sold back`);
  if (refused > 0) parts.push(`${thousands(refused)} more refused`);
  return parts.join(", ");
}

function nameOf({ event, kind }: GapRow): string {
  return `${oneLine(event)} (${kind === "binary" ? "YES + NO" : "all YES"})`;
}

function cells({ seen, polls, onePoll, persisted, filled }: GapCounts): string[] {
  return [seen, polls, onePoll, persisted, filled].map(thousands);
}

/** The first column to the left, the others to the right. */
function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  return rows.map((row) => {
    const text = row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)));
    return `  ${text.join("  ")}`;
  });
}
