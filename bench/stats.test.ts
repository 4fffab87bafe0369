import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { median, medianInterval, ratioInterval } from "./stats.ts";

test("the median is the middle", () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2);
  expect(median([])).toBe(0);
});

describe("the interval of a median", () => {
  test("is that of the sign test: tables give the ranks", () => {
    // Ranks from the table of Conover, Practical Nonparametric Statistics: 6 -> 1, 9 -> 2, 12 -> 3, 20 -> 6.
    for (const [n, rank] of [
      [6, 1],
      [9, 2],
      [12, 3],
      [20, 6],
    ] as const) {
      const values = Array.from({ length: n }, (_, i) => n - i);
      expect(medianInterval(values)).toEqual({ low: rank, high: n + 1 - rank });
    }
  });

  test("has no bound where five values cannot give 95 %", () => {
    expect(medianInterval([1, 2, 3, 4, 5])).toEqual({ low: 0, high: Number.POSITIVE_INFINITY });
  });
});

describe("the interval of a ratio", () => {
  test("has the ranks of the Mann-Whitney table", () => {
    // Critical values of U, two-sided 5 %: (7, 7) 8, (5, 5) 2, (4, 4) 0, (20, 20) 127. Quotients 1, 2, ... by construction.
    for (const [n, critical] of [
      [7, 8],
      [5, 2],
      [4, 0],
      [20, 127],
    ] as const) {
      const before = [1, ...Array.from({ length: n - 1 }, () => 1)];
      const after = Array.from({ length: n }, (_, i) => i + 1);
      // Each quotient i + 1 stands n times: rank r is the value floor(r / n) + 1.
      const { low, high } = ratioInterval(before, after);
      expect(low).toBe(Math.floor(critical / n) + 1);
      expect(high).toBe(n - Math.floor(critical / n));
    }
  });

  test("has no bound for three against three", () => {
    expect(ratioInterval([1, 2, 3], [2, 4, 6])).toMatchObject({ low: 0, high: Number.POSITIVE_INFINITY });
  });

  test("scales with the factor, and turns around with the samples", () => {
    const sample = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 4, maxLength: 12 });
    fc.assert(
      fc.property(sample, sample, fc.integer({ min: 1, max: 8 }), (a, b, exponent) => {
        const factor = 2 ** exponent;
        const plain = ratioInterval(a, b);
        const scaled = ratioInterval(
          a,
          b.map((x) => x * factor),
        );
        expect(scaled).toEqual({
          ratio: plain.ratio * factor,
          low: plain.low * factor,
          high: plain.high * factor,
        });
        expect(plain.low).toBeLessThanOrEqual(plain.ratio);
        expect(plain.ratio).toBeLessThanOrEqual(plain.high);
        const turned = ratioInterval(b, a);
        expect(turned.low * plain.high).toBeCloseTo(1, 9);
      }),
    );
  });
});
