import fc from "fast-check";
import { HostError } from "../engine/hosts/errors.ts";
import { Comparison, comparingModule } from "./comparing-module.ts";
import type { DifferenceSource } from "./difference.ts";
import type { Lanes } from "./lanes.ts";
import { runStream } from "./stream-run.ts";
import { type Stream, streamsFor } from "./streams.ts";

export interface StreamOptions {
  /** A whole number from 0 up: the same seed gives the same streams. */
  readonly seed: number;
  /** How many streams. */
  readonly runs: number;
  /** fast-check's path to one stream, as a report gives it: only that one is run. */
  readonly path?: string;
  /** Called after each stream. */
  readonly onStream?: (done: number) => void;
  readonly signal?: AbortSignal;
}

export interface StreamOutcome {
  /** Streams that were run, without those that were tried while shrinking. */
  readonly streams: number;
  /** What those streams compared. */
  readonly comparison: Comparison;
  /** The shrunk counterexample and how it differs, or null where the lanes agree. */
  readonly counterexample: Counterexample | null;
}

export interface Counterexample {
  readonly comparison: Comparison;
  readonly source: Extract<DifferenceSource, { kind: "stream" }>;
}

/** Streams tried for a smaller counterexample. A number, no time: the same seed gives the same report. */
const MAX_SHRINK_TRIES = 2_000;

/**
 * Runs random streams on three lanes until the first that differs, and shrinks that one.
 *
 * @throws what a host throws where it says nothing of the program (a process that was ended)
 */
export async function runStreams(lanes: Lanes, options: StreamOptions): Promise<StreamOutcome> {
  const { seed, runs, path } = options;
  const search = new StreamSearch(lanes, options);
  const property = fc.asyncProperty(streamsFor(lanes.python.abi), (stream) => search.agrees(stream));
  const details = await fc.check(property, { seed, numRuns: runs, ...(path !== undefined && { path }) });
  if (search.fault !== null) throw search.fault.error;
  const { streams, comparison, smallest } = search;
  if (smallest === null) return { streams, comparison, counterexample: null };
  const source = {
    kind: "stream",
    seed: details.seed,
    path: details.counterexamplePath ?? "",
    shrinks: details.numShrinks,
    stream: smallest.stream,
  } as const;
  return { streams, comparison, counterexample: { comparison: smallest.comparison, source } };
}

class StreamSearch {
  readonly comparison = new Comparison();
  streams = 0;
  /** Last stream that differed. fast-check goes on from it to smaller ones, so it is the smallest. */
  smallest: { readonly stream: Stream; readonly comparison: Comparison } | null = null;
  /** What ended the search. */
  fault: { readonly error: unknown } | null = null;
  readonly #lanes: Lanes;
  readonly #options: StreamOptions;
  #tries = 0;

  constructor(lanes: Lanes, options: StreamOptions) {
    this.#lanes = lanes;
    this.#options = options;
  }

  /** True also for a stream that is not looked at any more. */
  async agrees(stream: Stream): Promise<boolean> {
    const isOver = this.#options.signal?.aborted === true || this.fault !== null || this.#tries === MAX_SHRINK_TRIES;
    if (isOver) return true;
    const isShrinking = this.smallest !== null;
    const comparison = isShrinking ? new Comparison() : this.comparison;
    if (isShrinking) this.#tries += 1;
    else this.streams += 1;
    this.#run(stream, comparison);
    if (comparison.first !== null) this.smallest = { stream, comparison };
    if (!isShrinking) this.#options.onStream?.(this.streams);
    // The handler of an interrupt runs only between streams.
    await new Promise((resolve) => setImmediate(resolve));
    return comparison.first === null;
  }

  #run(stream: Stream, comparison: Comparison): void {
    try {
      runStream(comparingModule(this.#lanes, comparison), stream);
    } catch (error) {
      // A lane that failed its host ended the stream; the comparison has it as a difference.
      if (!(error instanceof HostError && comparison.first !== null)) this.fault = { error };
    }
  }
}
