import type { ComparedRow, Comparison } from "../../bench/compare.ts";
import { duration, figure } from "../../bench/page.ts";
import type { BenchReport } from "../../bench/report.ts";
import { aligned, count } from "../terminal.ts";

/** A bench report for a person: ratios to the yardstick, with about what they are in time. */
export function benchText(report: BenchReport): string {
  const { rounds, machine, yardstick, rows } = report;
  const head = `${count(rounds, "round")}; ${machine.cpu}, Node ${machine.node}; times over a yardstick of ${yardstick.nanoseconds.toFixed(2)} ns`;
  const lines = rows.map(({ kind, name, part, median, low, high, target }): [string, string] => {
    const interval = `[${figure(low)} .. ${high === null ? "?" : figure(high)}]`;
    const time = duration(median * yardstick.nanoseconds);
    const goal = target === undefined ? "" : `, target ${duration(target)}`;
    return [
      `${kind.padEnd(9)} ${name.padEnd(14)} ${part}`,
      `${figure(median).padStart(10)} ${interval.padEnd(24)} about ${time}${goal}`,
    ];
  });
  return `${head}\n${aligned(lines)}`;
}

/** Two reports side by side. */
export function comparisonText(comparison: Comparison, tolerance: number): string {
  const { rows, onlyBefore, onlyAfter, slower, faster } = comparison;
  const parts = [aligned(rows.map(comparedLine))];
  if (onlyBefore.length > 0) parts.push(`only in the first report: ${onlyBefore.join(", ")}`);
  if (onlyAfter.length > 0) parts.push(`only in the second report: ${onlyAfter.join(", ")}`);
  const limit = `${Number((tolerance * 100).toFixed(3))} %`;
  parts.push(`${count(rows.length, "row")}, tolerance ${limit}: ${slower} slower, ${faster} faster`);
  return parts.join("\n");
}

function comparedLine({ kind, name, part, ratio, low, high, verdict }: ComparedRow): [string, string] {
  const interval = `[${low.toFixed(3)} .. ${Number.isFinite(high) ? high.toFixed(3) : "?"}]`;
  const mark = verdict === "same" ? "" : `  ${verdict.toUpperCase()}`;
  return [`${kind.padEnd(9)} ${name.padEnd(14)} ${part}`, `x ${ratio.toFixed(3)} ${interval.padEnd(18)}${mark}`];
}
