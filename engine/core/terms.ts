/** What the core must know of a market. Times in microseconds, the tick in 1e-4 dollar, sizes in 1e-6 share. */
export interface MarketTerms {
  /** Position in the run's list of markets. */
  readonly index: number;
  readonly slug: string;
  readonly opensAt: number;
  readonly closesAt: number;
  readonly tick: number;
  readonly minSize: number;
  readonly question?: string;
  /** Dollars that the question compares with; null or missing where the source does not tell. */
  readonly strike?: number | null;
}
