/** Why an order or a side of a quote was refused, by the engine or by the exchange. Values are array indices. */
export const Refusal = Object.freeze({
  /** A field is not a whole number in its range, or the operation is unknown. */
  invalid: 0,
  /** The price is not a multiple of the market's tick, or outside [tick, 1 - tick]. */
  offGrid: 1,
  /** Below the market's minimum size, or a market buy below the minimum amount. */
  belowMinimum: 2,
  /** Cash that no open order holds is not enough. */
  insufficientCash: 3,
  /** More than the sellable holding. */
  insufficientPosition: 4,
  grossLimit: 5,
  netLimit: 6,
  priceBand: 7,
  openOrderLimit: 8,
  /** The market is closed, or the instance has ended. */
  marketClosed: 9,
  /** A post-only order, or a side of a quote, that would take. */
  wouldCross: 10,
  /** It would meet an own resting order. */
  selfTrade: 11,
  /** A market order found no opposite side. */
  noLiquidity: 12,
  /** The two sides of one quote meet. */
  quoteCrossesItself: 13,
  /** Another leg of its basket was refused, and with it all of them. */
  otherLeg: 14,
  /** A real venue, or the gate before it, did not take it; the result of the run says why. */
  notTaken: 15,
  /** The order that it replaces is not open, or ended otherwise than by its cancel. */
  notOpen: 16,
  /** It was cancelled, or replaced, before it could leave. */
  canceledFirst: 17,
  /** A redemption in a market that has no winner. */
  notResolved: 18,
  /** A conversion in an event of which several markets, or none, may come true. */
  notExclusive: 19,
  notExhaustive: 20,
  /** The connection to the venue cannot do it. */
  unsupported: 21,
});
export type RefusalName = keyof typeof Refusal;
export const REFUSAL_COUNT = Object.keys(Refusal).length;
const names = Object.keys(Refusal) as RefusalName[];

/** Name of a refusal for reports. */
export function refusalName(refusal: number): RefusalName {
  const name = names[refusal];
  if (name === undefined) throw new RangeError(`no refusal ${refusal}`);
  return name;
}

/** What a strategy reads of it: `off_grid`. The same as in ORDER_REASONS. */
export function refusalText(refusal: number): string {
  return refusalName(refusal).replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Counts by name, without the zeros, in the order of the table. */
export function refusalCounts(counts: Float64Array): Record<string, number> {
  return Object.fromEntries(names.map((name, i) => [name, counts[i] ?? 0] as const).filter(([, count]) => count > 0));
}
