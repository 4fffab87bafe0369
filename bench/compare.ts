import { type BenchReport, type BenchRow, rowKey } from "./report.ts";
import { type RatioEstimate, ratioInterval } from "./stats.ts";

export type Verdict = "slower" | "faster" | "same";

/** A row of two reports: by which factor B's time is A's. */
export interface ComparedRow extends Pick<BenchRow, "kind" | "name" | "part">, RatioEstimate {
  /** `slower` and `faster` only where the whole 95 % interval lies beyond the tolerance. */
  readonly verdict: Verdict;
}

export interface Comparison {
  readonly rows: readonly ComparedRow[];
  /** Rows that only one report has. */
  readonly onlyBefore: readonly string[];
  readonly onlyAfter: readonly string[];
  readonly slower: number;
  readonly faster: number;
}

/** Compares two reports row by row. `tolerance` is a part of one: 0.1 for 10 %. */
export function compareReports(before: BenchReport, after: BenchReport, tolerance: number): Comparison {
  const old = new Map(before.rows.map((row) => [rowKey(row), row]));
  const shared = after.rows.filter((row) => old.has(rowKey(row)));
  const rows = shared.map((row) => compareRow(old.get(rowKey(row)) as BenchRow, row, tolerance));
  const known = new Set(after.rows.map(rowKey));
  return {
    rows,
    onlyBefore: [...old.keys()].filter((key) => !known.has(key)),
    onlyAfter: after.rows.map(rowKey).filter((key) => !old.has(key)),
    slower: rows.filter((row) => row.verdict === "slower").length,
    faster: rows.filter((row) => row.verdict === "faster").length,
  };
}

function compareRow(before: BenchRow, after: BenchRow, tolerance: number): ComparedRow {
  const { kind, name, part } = after;
  const estimate = ratioInterval(before.samples, after.samples);
  return { kind, name, part, ...estimate, verdict: verdictOf(estimate, 1 + tolerance) };
}

function verdictOf({ low, high }: RatioEstimate, limit: number): Verdict {
  if (low > limit) return "slower";
  return high < 1 / limit ? "faster" : "same";
}
