import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buyCost, ceilTo, floorTo, mulDivCeil, mulDivFloor, sellProceeds } from "./fixed.ts";

const amount = fc.integer({ min: 0, max: 2 ** 43 });
const price = fc.integer({ min: 1, max: 10_000 });

describe("whole-number arithmetic", () => {
  test("products are exact beyond 2**53", () => {
    fc.assert(
      fc.property(amount, price, price, (a, b, d) => {
        const exact = BigInt(a) * BigInt(b);
        fc.pre(exact / BigInt(d) < 2n ** 53n - 1n);
        expect(BigInt(mulDivFloor(a, b, d))).toBe(exact / BigInt(d));
        expect(BigInt(mulDivCeil(a, b, d))).toBe((exact + BigInt(d) - 1n) / BigInt(d));
      }),
    );
  });

  test("a part of a micro-dollar goes against us", () => {
    expect(buyCost(3333, 10_001)).toBe(3334);
    expect(sellProceeds(3333, 10_001)).toBe(3333);
  });

  test("rounds to a step", () => {
    expect([floorTo(1999, 100), floorTo(1900, 100), ceilTo(1901, 100), ceilTo(1900, 100)]).toEqual([
      1900, 1900, 2000, 1900,
    ]);
  });
});
