let overhead: number | null = null;

/** Nanoseconds that reading the clock twice takes by itself: the median of pairs with nothing between. */
export function clockOverhead(): number {
  if (overhead === null) {
    const pairs = new Float64Array(2001);
    // The first rounds are there for V8, which would else measure its own interpreter.
    for (let round = 0; round < 8; round++) {
      for (let i = 0; i < pairs.length; i++) {
        const start = performance.now();
        pairs[i] = performance.now() - start;
      }
    }
    overhead = (pairs.sort()[1000] ?? 0) * 1e6;
  }
  return overhead;
}
