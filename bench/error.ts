/** A strategy that does not compile, or a round that failed. */
export class BenchError extends Error {
  override readonly name = "BenchError";
}
