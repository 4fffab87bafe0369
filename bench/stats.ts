/** Middle value; of two, the lower one. */
export function median(values: readonly number[]): number {
  const sorted = ascending(values);
  return sorted[(sorted.length - 1) >> 1] ?? 0;
}

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Chance that an interval misses the true value, both sides together. */
const MISS = 0.05;

/**
 * Interval that holds the median of the distribution with at least 95 %, whatever its form: between
 * two order statistics, by the binomial distribution. With fewer than six values no such pair
 * exists, and the interval is without bound.
 */
export function medianInterval(values: readonly number[]): Interval {
  const sorted = ascending(values);
  const n = sorted.length;
  // tail = P(at most k of n values lie below the median)
  let term = 2 ** -n;
  let tail = 0;
  let rank = -1;
  for (let k = 0; tail + term <= MISS / 2; k++) {
    tail += term;
    term *= (n - k) / (k + 1);
    rank = k;
  }
  if (rank < 0) return { low: 0, high: Number.POSITIVE_INFINITY };
  return { low: sorted[rank] ?? 0, high: sorted[n - 1 - rank] ?? 0 };
}

export interface RatioEstimate extends Interval {
  readonly ratio: number;
}

/**
 * By which factor the values of `after` are larger than those of `before`: the Hodges-Lehmann
 * estimate (median of all quotients) with the interval of at least 95 % that belongs to the
 * Mann-Whitney test (Hollander, Wolfe: Nonparametric Statistical Methods, ch. 4). It supposes that
 * both are spread alike up to that factor, and nothing about the form. Where both are too short for
 * any such interval, it is without bound.
 */
export function ratioInterval(before: readonly number[], after: readonly number[]): RatioEstimate {
  const quotients = ascending(after.flatMap((b) => before.map((a) => b / a)));
  const rank = criticalRank(before.length, after.length);
  const middle = quotients.length >> 1;
  const upper = quotients[middle] ?? 1;
  const ratio = quotients.length % 2 === 1 ? upper : ((quotients[middle - 1] ?? upper) + upper) / 2;
  if (rank < 0) return { ratio, low: 0, high: Number.POSITIVE_INFINITY };
  return { ratio, low: quotients[rank] ?? 0, high: quotients[quotients.length - 1 - rank] ?? 0 };
}

/** Largest u with P(U <= u) at most 2.5 % for samples of n and m; -1 where there is none. */
function criticalRank(n: number, m: number): number {
  const counts = uCounts(n, m);
  const all = counts.reduce((sum, count) => sum + count, 0);
  let below = 0;
  let rank = -1;
  for (const count of counts) {
    below += count;
    if (below / all > MISS / 2) break;
    rank += 1;
  }
  return rank;
}

/** In how many orders of n and m values the Mann-Whitney statistic is 0, 1, ... n * m. */
function uCounts(n: number, m: number): number[] {
  // Coefficients of the Gaussian binomial (n + m over n): multiply by (1 - q^(m+i)), divide by (1 - q^i).
  const size = n * m + 1;
  const counts = new Array<number>(size).fill(0);
  counts[0] = 1;
  for (let i = 1; i <= n; i++) {
    for (let u = size - 1; u >= m + i; u--) counts[u] = (counts[u] ?? 0) - (counts[u - m - i] ?? 0);
    for (let u = i; u < size; u++) counts[u] = (counts[u] ?? 0) + (counts[u - i] ?? 0);
  }
  return counts;
}

function ascending(values: readonly number[]): number[] {
  return [...values].sort((a, b) => a - b);
}
