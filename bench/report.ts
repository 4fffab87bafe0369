import { arch, cpus, platform } from "node:os";
import type { RowKind, Sample } from "./items.ts";
import { median, medianInterval } from "./stats.ts";
import { targetOf } from "./targets.ts";

export const BENCH_SCHEMA = "pmtc.bench/1";

/** A row of a report: one part of one thing, timed once a round. */
export interface BenchRow {
  readonly kind: RowKind;
  readonly name: string;
  readonly part: string;
  /** Time over the yardstick of the same moment, a figure a round. */
  readonly samples: readonly number[];
  readonly median: number;
  /** 95 % interval of the median; `high` null: without bound (fewer than six rounds). */
  readonly low: number;
  readonly high: number | null;
  /** What the time should not be over, in nanoseconds; absent where there is no target. */
  readonly target?: number;
}

export interface BenchReport {
  readonly schema: typeof BENCH_SCHEMA;
  readonly version: string;
  readonly rounds: number;
  readonly quick: boolean;
  /** For people: what the ratios were measured on. Nothing is compared by it. */
  readonly machine: { readonly cpu: string; readonly node: string; readonly platform: string };
  readonly yardstick: {
    readonly text: string;
    /** Nanoseconds of a step, median over the report. */
    readonly nanoseconds: number;
  };
  readonly rows: readonly BenchRow[];
}

const YARDSTICK = "one step of a fixed integer, table and float kernel, timed just before and after each measurement";

/** Makes a report of the samples of all rounds; the rows keep the order of the first round. */
export function makeReport(
  rounds: readonly (readonly Sample[])[],
  facts: { readonly version: string; readonly quick: boolean },
): BenchReport {
  const rows = new Map<string, { readonly first: Sample; readonly ratios: number[] }>();
  for (const sample of rounds.flat()) {
    const key = rowKey(sample);
    const row = rows.get(key) ?? { first: sample, ratios: [] };
    row.ratios.push(sample.nanoseconds / sample.yardstick);
    rows.set(key, row);
  }
  return {
    schema: BENCH_SCHEMA,
    version: facts.version,
    rounds: rounds.length,
    quick: facts.quick,
    machine: {
      cpu: cpus()[0]?.model.trim() ?? "unknown",
      node: process.version,
      platform: `${platform()} ${arch()}`,
    },
    yardstick: { text: YARDSTICK, nanoseconds: rounded(median(rounds.flat().map((sample) => sample.yardstick))) },
    rows: [...rows.values()].map(({ first, ratios }) => toRow(first, ratios.map(rounded))),
  };
}

function toRow({ kind, name, part }: Sample, samples: readonly number[]): BenchRow {
  const { low, high } = medianInterval(samples);
  const target = targetOf({ kind, name, part });
  const row = { kind, name, part, samples, median: median(samples), low, high: Number.isFinite(high) ? high : null };
  return target === null ? row : { ...row, target };
}

/** Names a row in two reports. */
export function rowKey({ kind, name, part }: Pick<BenchRow, "kind" | "name" | "part">): string {
  return `${kind} ${name} ${part}`;
}

/** Six significant digits: more would be noise, and makes a report long. */
function rounded(value: number): number {
  return Number(value.toPrecision(6));
}

/** Reads a report's text. Gives the reason where it is none. */
export function parseReport(text: string): BenchReport | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return `not JSON: ${error instanceof Error ? error.message : String(error)}`;
  }
  if (typeof value !== "object" || value === null) return "not an object";
  const { schema, rows } = value as { readonly schema?: unknown; readonly rows?: unknown };
  if (schema !== BENCH_SCHEMA) return `its schema is ${JSON.stringify(schema) ?? "missing"}, not "${BENCH_SCHEMA}"`;
  if (!Array.isArray(rows)) return "it has no rows";
  const bad = rows.findIndex((row) => !isRow(row));
  return bad < 0 ? (value as BenchReport) : `row ${bad + 1} is none: a row has kind, name, part and positive samples`;
}

function isRow(row: unknown): row is BenchRow {
  if (typeof row !== "object" || row === null) return false;
  const { kind, name, part, samples } = row as Record<string, unknown>;
  return (
    [kind, name, part].every((field) => typeof field === "string") &&
    Array.isArray(samples) &&
    samples.length > 0 &&
    samples.every((sample) => typeof sample === "number" && sample > 0 && Number.isFinite(sample))
  );
}
