import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FEE_SCHEDULES } from "./fee-schedules.ts";
import { FEE_STEP, feeEra, largestTakerFee, takerFee, UnknownFeeCategory } from "./fees.ts";

const time = (date: string) => Date.parse(date) * 1000;
/** Fee in micro-dollars of shares at a price in dollars. */
const fee = (category: string, date: string, shares: number, price: number) =>
  takerFee(feeEra(category, time(date)), Math.round(price * 10_000), Math.round(shares * 1e6));

describe("takerFee", () => {
  test.each([
    ["crypto-15m", "2025-12-26", 0],
    ["crypto-15m", "2026-01-04T23:59:59Z", 0],
    // 100 x 0.5 x 0.25 x 0.25^2
    ["crypto-15m", "2026-01-05", 781_250],
    // 100 x 0.072 x 0.25
    ["crypto-15m", "2026-03-30", 1_800_000],
    // 100 x 0.07 x 0.25: the venue's own example, 1.75
    ["crypto-15m", "2026-09-15", 1_750_000],
    ["crypto", "2026-03-01", 0],
    ["crypto", "2026-03-10", 781_250],
    ["none", "2026-09-15", 0],
  ])("%s on %s: 100 shares at 0.5 cost %d", (category, date, expected) => {
    expect(fee(category, date, 100, 0.5)).toBe(expected);
  });

  test("rounds to 0.00001 dollar, and takes at least that", () => {
    // 7.77 x 0.07 x 0.31 x 0.69 = 0.11634..
    expect(fee("crypto", "2026-09-15", 7.77, 0.31)).toBe(116_340);
    // 0.01 x 0.07 x 0.01 x 0.99 = 0.00000693
    expect(fee("crypto", "2026-09-15", 0.01, 0.01)).toBe(10);
    expect(fee("crypto", "2026-09-15", 0, 0.5)).toBe(0);
  });

  test("follows the formula over all prices and sizes", () => {
    const price = fc.integer({ min: 1, max: 9_999 });
    const size = fc.integer({ min: 1, max: 10_000_000_000 });
    fc.assert(
      fc.property(price, size, fc.constantFrom("2026-02-01", "2026-05-01", "2026-10-01"), (p, s, date) => {
        const era = feeEra("crypto-15m", time(date));
        const x = p / 10_000;
        const dollars = (s / 1e6) * (era.rate / 1e6) * (x * (1 - x)) ** era.exponent * (era.timesPrice ? x : 1);
        const charged = takerFee(era, p, s);
        expect(charged % FEE_STEP).toBe(0);
        expect(Math.abs(charged - dollars * 1e6)).toBeLessThanOrEqual(FEE_STEP + 1e-3);
        expect(charged).toBeLessThanOrEqual(largestTakerFee(era, s));
      }),
    );
  });

  test("cost and fee together grow with the price, but for one step of the rounding", () => {
    const size = fc.integer({ min: 1, max: 100_000 }).map((n) => n * 10_000);
    const prices = fc.tuple(fc.integer({ min: 1, max: 9_999 }), fc.integer({ min: 1, max: 9_999 }));
    fc.assert(
      fc.property(prices, size, fc.constantFrom("2026-02-01", "2026-10-01"), ([a, b], s, date) => {
        const era = feeEra("crypto-15m", time(date));
        const total = (p: number) => (p * s) / 10_000 + takerFee(era, p, s);
        expect(total(Math.min(a, b))).toBeLessThanOrEqual(total(Math.max(a, b)) + FEE_STEP);
      }),
    );
  });
});

describe("feeEra", () => {
  test("refuses a category without a schedule", () => {
    expect(() => feeEra("lottery", 0)).toThrow(UnknownFeeCategory);
    expect(() => feeEra("constructor", 0)).toThrow(UnknownFeeCategory);
  });

  test("has eras in order, the first one without a beginning", () => {
    for (const eras of Object.values(FEE_SCHEDULES)) {
      expect(eras[0]?.from).toBe(Number.NEGATIVE_INFINITY);
      eras.slice(1).forEach((era, i) => {
        expect(era.from).toBeGreaterThan(eras[i]!.from);
      });
    }
  });
});
