import * as fc from "fast-check";
import { MAX_INT, type Target } from "../../runtime/abi/layout.ts";
import { programOf, type Unit, unitFrom } from "./generate.ts";
import { type Call, difference, Lanes } from "./lanes.ts";

export interface FuzzOptions {
  readonly seed: number;
  /** Number of random functions. */
  readonly runs: number;
  readonly targets?: readonly Target[];
  /** Functions in one program: a program is compiled once. */
  readonly batch?: number;
  /** Stops after so many failures; 1 by default. */
  readonly failures?: number;
}

export interface FuzzFailure {
  /** The numbers that `unitFrom` makes the function from. */
  readonly numbers: readonly number[];
  readonly source: string;
  readonly problem: string;
}

export interface FuzzReport {
  readonly functions: number;
  readonly programs: number;
  readonly calls: number;
  /** Calls that ended with an error of the language, the same on all targets. */
  readonly errors: number;
  readonly failures: readonly FuzzFailure[];
}

const ALL_TARGETS: readonly Target[] = ["python", "typescript", "wasm"];
const CALLS = 5;
const numbersOf = fc.array(fc.nat({ max: 9999 }), { minLength: 5, maxLength: 240, size: "max" });

/**
 * Runs random functions of the language on all targets and compares every output and the state after
 * every call. A failure is shrunk to a small function. The same seed gives the same functions.
 */
export async function fuzzPrograms(options: FuzzOptions): Promise<FuzzReport> {
  const { seed, runs, targets = ALL_TARGETS, batch = 32, failures: limit = 1 } = options;
  const samples = fc.sample(numbersOf, { seed, numRuns: runs });
  const failures: FuzzFailure[] = [];
  const counts = { programs: 0, calls: 0, errors: 0 };
  for (let from = 0; from < samples.length && failures.length < limit; from += batch) {
    const group = samples.slice(from, from + batch);
    const found = await runBatch(group, targets, seed + from, counts);
    counts.programs += 1;
    if (found !== null) failures.push(await shrink(group[found] as number[], targets, seed + from));
  }
  return { functions: samples.length, ...counts, failures };
}

/** Index of the first function on which the targets differ or that is refused, or null. */
async function runBatch(
  group: readonly (readonly number[])[],
  targets: readonly Target[],
  seed: number,
  counts: { calls: number; errors: number },
): Promise<number | null> {
  const units = group.map((numbers, i) => unitFrom(`f${i}`, numbers));
  let lanes: Lanes;
  try {
    lanes = await Lanes.load(programOf(units), targets);
  } catch (error) {
    for (const [i, numbers] of group.entries()) if ((await problemOf(numbers, targets, seed)) !== null) return i;
    throw error;
  }
  try {
    for (const [i] of units.entries()) if (runUnit(lanes, i, seed, counts) !== null) return i;
  } finally {
    lanes.close();
  }
  return null;
}

/** Calls one unit of a program; an instance that ended is made anew. */
function runUnit(lanes: Lanes, index: number, seed: number, counts: { calls: number; errors: number }): string | null {
  const random = fc.sample(inputsOf, { seed, numRuns: CALLS });
  let isRunning = false;
  for (const inputs of random) {
    if (!isRunning) {
      const problem = difference(lanes.names, lanes.start({ ...inputs, now: index }));
      if (problem !== null) return `start: ${problem}`;
    }
    const answers = lanes.handle({ event: "book", inputs: { ...inputs, now: index } });
    counts.calls += 1;
    isRunning = answers[0]?.ok === true;
    if (!isRunning) counts.errors += 1;
    const problem = difference(lanes.names, answers);
    if (problem !== null) return `inputs ${JSON.stringify(inputs)}: ${problem}`;
  }
  return null;
}

const wholes = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -12, max: 40 }) },
  fc.constantFrom(MAX_INT, -MAX_INT, 4503599627370496, -4503599627370497, 3037000500, 2147483648),
);
const price = fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 1, max: 9999 }) }, fc.constant(-1));

/** Inputs of a block; the values of a function follow from them. */
const inputsOf: fc.Arbitrary<Call["inputs"]> = fc.record({
  stepBudget: fc.oneof({ weight: 5, arbitrary: fc.constant(4000) }, fc.integer({ min: 3, max: 60 })),
  nextOrderId: fc.constant(1),
  market: fc.constant(0),
  marketCount: fc.constant(1),
  status: fc.constant(1),
  opensAt: wholes,
  closesAt: wholes,
  tick: fc.constantFrom(100, 10, 1),
  minSize: fc.constant(5_000_000),
  cash: fc.oneof(fc.nat({ max: 100_000_000 }), fc.constant(MAX_INT)),
  positionYes: fc.oneof(fc.nat({ max: 100_000_000 }), fc.constant(0)),
  positionNo: fc.constant(0),
  yesBid: price,
  yesAsk: price,
});

/** What is wrong with one function alone, or null. */
async function problemOf(numbers: readonly number[], targets: readonly Target[], seed: number): Promise<string | null> {
  const unit = unitFrom("f0", numbers);
  let lanes: Lanes;
  try {
    lanes = await Lanes.load(programOf([unit]), targets);
  } catch (error) {
    if (error instanceof Error) return `${error.name}: ${error.message}`;
    throw error;
  }
  try {
    return runUnit(lanes, 0, seed, { calls: 0, errors: 0 });
  } finally {
    lanes.close();
  }
}

async function shrink(numbers: readonly number[], targets: readonly Target[], seed: number): Promise<FuzzFailure> {
  const differs = fc.asyncProperty(numbersOf, async (tried) => (await problemOf(tried, targets, seed)) === null);
  const result = await fc.check(differs, {
    seed,
    numRuns: 1,
    examples: [[[...numbers]]],
    interruptAfterTimeLimit: 60_000,
  });
  const smallest = result.counterexample?.[0] ?? numbers;
  const unit: Unit = unitFrom("f0", smallest);
  const problem = (await problemOf(smallest, targets, seed)) ?? "the targets differ only among other functions";
  return { numbers: smallest, source: unit.source, problem };
}
