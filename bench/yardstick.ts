/** Length of the yardstick's table; 32 KiB of integers, so that caches take part. */
const TABLE = 8192;
const STEPS = 200_000;

const table = new Int32Array(TABLE);

/**
 * Nanoseconds of one step of a fixed piece of work (integer hashing, table look-ups, float
 * arithmetic, branches): the length by which the times of a round are measured. The best of five
 * runs, since a wait of the machine only ever adds.
 */
export function measureYardstick(): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 5; run++) {
    const start = performance.now();
    sink = work(STEPS);
    best = Math.min(best, performance.now() - start);
  }
  return (best * 1e6) / STEPS;
}

/** Keeps the engine from dropping the work as unused. */
export let sink = 0;

function work(steps: number): number {
  let hash = 0x9e3779b9 | 0;
  let average = 0.5;
  for (let i = 0; i < steps; i++) {
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) + i;
    const at = hash & (TABLE - 1);
    const value = table[at]! ^ hash;
    table[at] = value;
    const x = (value & 0xffff) / 65536;
    average += (x > average ? 0.05 : 0.04) * (x - average);
  }
  return average + hash;
}
