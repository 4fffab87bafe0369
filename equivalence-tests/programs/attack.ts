import type { CompiledWasm } from "../../engine/hosts/wasm.ts";
import type { Target } from "../../runtime/abi/layout.ts";
import { type Counts, FeatureCounts } from "./features.ts";
import { type Program, programOf } from "./generate/program.ts";
import type { PreparedProgram } from "./prepare.ts";
import { Session } from "./session.ts";
import { shrink } from "./shrink.ts";
import { runStream } from "./streams.ts";

export interface AttackOptions {
  /** The same seed gives the same programs and streams. */
  readonly seed: number;
  readonly programs: number;
  /** Streams of events for each program. */
  readonly streams: number;
  readonly targets?: readonly Target[];
  /** Programs in one Wasm module. */
  readonly batch?: number;
  /** No new batch is begun after so many milliseconds. */
  readonly budget?: number;
  /** Stops after so many failures; 1 by default. */
  readonly failures?: number;
  /** False: a failure is told with its whole program. */
  readonly shrinks?: boolean;
  /** Told after each batch. */
  readonly onProgress?: (programs: number) => void;
}

/** A program that the checker refuses, that the compiler cannot compile, or on which the targets differ. */
export interface Failure {
  readonly seed: number;
  readonly kind: "refused" | "compiler" | "mismatch";
  readonly problem: string;
  /** The smallest program that was found. */
  readonly source: string;
}

export interface AttackReport {
  readonly seed: number;
  readonly programs: number;
  /** Programs that the checker refused: a defect of the generator. */
  readonly refused: number;
  readonly streams: number;
  readonly events: number;
  readonly mismatches: number;
  readonly targets: readonly Target[];
  /** Streams that ended with each kind of error, the same on all targets. */
  readonly errors: Counts;
  /** Part of the streams of guarded programs that came to their end. */
  readonly guardedEnds: number;
  readonly features: Counts;
  readonly primitives: Counts;
  readonly failures: readonly Failure[];
}

const ALL_TARGETS: readonly Target[] = ["python", "typescript", "wasm"];

interface Candidate {
  readonly seed: number;
  readonly program: Program;
  readonly prepared: PreparedProgram;
}

/** Runs random programs of the whole language on random events, and compares the targets after every event. */
export async function attack(options: AttackOptions): Promise<AttackReport> {
  const { seed, targets = ALL_TARGETS, batch = 50, budget = Number.POSITIVE_INFINITY } = options;
  const run = new Attack(options, new Session(targets), await FeatureCounts.open());
  const begun = performance.now();
  try {
    for (let from = 0; from < options.programs && performance.now() - begun < budget && !run.isOver; from += batch) {
      const seeds = Array.from(
        { length: Math.min(batch, options.programs - from) },
        (_, i) => seed * 1_000_000 + from + i,
      );
      await run.batch(seeds);
    }
    return run.report();
  } finally {
    run.session.close();
  }
}

class Attack {
  readonly session: Session;
  readonly #options: AttackOptions;
  readonly #features: FeatureCounts;
  readonly #failures: Failure[] = [];
  readonly #errors = new Map<string, number>();
  readonly #counts = { programs: 0, refused: 0, streams: 0, events: 0, mismatches: 0, guarded: 0, guardedEnds: 0 };

  constructor(options: AttackOptions, session: Session, features: FeatureCounts) {
    this.#options = options;
    this.session = session;
    this.#features = features;
  }

  get isOver(): boolean {
    return this.#failures.length >= (this.#options.failures ?? 1);
  }

  async batch(seeds: readonly number[]): Promise<void> {
    const candidates: Candidate[] = [];
    for (const seed of seeds) {
      const program = programOf(seed);
      this.#counts.programs += 1;
      const prepared = await this.#prepare(seed, program);
      if (prepared !== null) candidates.push({ seed, program, prepared });
    }
    const wasm = await this.#link(candidates);
    for (const [number, candidate] of candidates.entries()) {
      if (this.isOver) return;
      await this.#run(candidate, wasm, number);
    }
    this.#options.onProgress?.(this.#counts.programs);
  }

  /** As one module; a program that cannot be linked is found by linking each alone. */
  async #link(candidates: Candidate[]): Promise<CompiledWasm | null> {
    try {
      return await this.session.link(candidates.map(({ prepared }) => prepared));
    } catch (error) {
      for (const candidate of [...candidates]) {
        try {
          await this.session.link([candidate.prepared]);
        } catch (alone) {
          candidates.splice(candidates.indexOf(candidate), 1);
          const { source } = candidate.program;
          this.#failures.push({ seed: candidate.seed, kind: "compiler", problem: messageOf(alone), source });
        }
      }
      if (this.#failures.length === 0) throw error;
      return this.session.link(candidates.map(({ prepared }) => prepared));
    }
  }

  async #prepare(seed: number, { source }: Program): Promise<PreparedProgram | null> {
    try {
      const prepared = await Session.prepare(source);
      this.#features.add(source, prepared.module);
      return prepared;
    } catch (error) {
      const problem = messageOf(error);
      const isRefused = error instanceof Error && error.name === "ProgramError" && problem.startsWith("PMT");
      if (isRefused) this.#counts.refused += 1;
      this.#failures.push({ seed, kind: isRefused ? "refused" : "compiler", problem, source });
      return null;
    }
  }

  async #run({ seed, program, prepared }: Candidate, wasm: CompiledWasm | null, number: number): Promise<void> {
    const { streams } = this.#options;
    const counts = this.#counts;
    try {
      const lanes = this.session.open(prepared, wasm);
      for (let stream = 0; stream < streams; stream++) {
        const { events, error, problem } = runStream(lanes, seed * 1000 + stream, program.isGuarded, number);
        counts.streams += 1;
        counts.events += events;
        if (problem !== null) return await this.#differs(seed, program, stream, problem);
        if (error !== null) this.#errors.set(error[0], (this.#errors.get(error[0]) ?? 0) + 1);
        if (!program.isGuarded) continue;
        counts.guarded += 1;
        if (error === null) counts.guardedEnds += 1;
      }
    } catch (error) {
      await this.#differs(seed, program, 0, messageOf(error));
    }
  }

  async #differs(seed: number, program: Program, stream: number, problem: string): Promise<void> {
    this.#counts.mismatches += 1;
    const { shrinks = true, targets = ALL_TARGETS } = this.#options;
    const { isGuarded, source } = program;
    const small = shrinks ? await shrink(source, { seed: seed * 1000 + stream, isGuarded, targets }) : null;
    this.#failures.push({
      seed,
      kind: "mismatch",
      problem: small?.problem ?? problem,
      source: small?.source ?? source,
    });
  }

  report(): AttackReport {
    const { guarded, guardedEnds, ...counts } = this.#counts;
    return {
      seed: this.#options.seed,
      ...counts,
      targets: this.session.targets,
      errors: Object.fromEntries([...this.#errors].sort(([, a], [, b]) => b - a)),
      guardedEnds: guarded === 0 ? 1 : guardedEnds / guarded,
      features: this.#features.nodeKinds,
      primitives: this.#features.primitives,
      failures: this.#failures,
    };
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? `${error.message}` : String(error);
}
