import type { TargetInfo } from "../runtime/abi/abi-file.ts";
import type { Coverage } from "./comparing-module.ts";
import type { Difference } from "./difference.ts";

export const EQUIVALENCE_SCHEMA = "pmtc.equivalence/1";

/** A feed that programs ran on. */
export interface FeedSummary {
  readonly name: string;
  readonly hash: string;
  /** True for generated data. */
  readonly madeUp: boolean;
  /** Rows of market data of the source. */
  readonly recorded: number;
}

/** What was compared of one program on feeds or on random streams. */
export interface LaneTotals {
  /** Calls that ran on all three targets: events, and constructions. */
  readonly events: number;
  /** Instances whose targets parted. */
  readonly mismatches: number;
  readonly coverage: Coverage;
}

export interface ProgramReport {
  /** Path of the file. */
  readonly program: string;
  /** Name of the strategy's class. */
  readonly strategy: string;
  /** Feeds with a market that the strategy wants. */
  readonly feeds: readonly (FeedSummary & LaneTotals & { readonly markets: number; readonly fills: number })[];
  readonly random: LaneTotals & { readonly streams: number };
  readonly events: number;
  readonly mismatches: number;
  readonly first: Difference | null;
  /** python, typescript, wasm. */
  readonly targets: readonly TargetInfo[];
}

/** A file of which nothing was compared. */
export interface SkippedFile {
  readonly file: string;
  readonly reason: "no strategy" | "errors";
}

/** Result of `pmtc equivalence`. The same inputs and seed give the same report, but for `timing`. */
export interface EquivalenceReport {
  readonly schema: typeof EQUIVALENCE_SCHEMA;
  readonly seed: number;
  /** Random streams asked for, for each program. */
  readonly runs: number;
  readonly programs: number;
  readonly streams: number;
  readonly events: number;
  readonly mismatches: number;
  readonly first: Difference | null;
  /** What ran: three entries a program. */
  readonly targets: readonly (TargetInfo & { readonly program: string })[];
  /** Files without a strategy, and files that do not compile. */
  readonly skipped: readonly SkippedFile[];
  readonly perProgram: readonly ProgramReport[];
  /** True where the run was interrupted. */
  readonly partial: boolean;
  readonly timing: { readonly wallSeconds: number };
}

/** True where the report proves what it set out to prove: everything compared, and nothing differed. */
export function proves(report: EquivalenceReport): boolean {
  const { programs, mismatches, skipped, partial } = report;
  return programs > 0 && mismatches === 0 && !partial && skipped.every(({ reason }) => reason === "no strategy");
}
