import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseUnits } from "./decimal.ts";

describe("parseUnits", () => {
  test.each([
    ["0.57", 4, 5700],
    ["0.0", 4, 0],
    ["1", 4, 10_000],
    ["0.420000", 4, 4200],
    ["1992.78", 6, 1_992_780_000],
    ["9007199254.740991", 6, Number.MAX_SAFE_INTEGER],
    ["9007199254.740992", 6, "too-large"],
    ["0.42001", 4, "too-many-decimals"],
    ["-0.1", 4, "negative"],
    ["", 4, "not-a-number"],
    [".5", 4, "not-a-number"],
    ["1e-3", 4, "not-a-number"],
    ["nan", 4, "not-a-number"],
    [" 0.5", 4, "not-a-number"],
    ["0,5", 4, "not-a-number"],
  ] as const)("%j with %i decimals", (text, decimals, expected) => {
    expect(parseUnits(text, decimals)).toBe(expected);
  });

  test("gives back the units that were printed as a decimal", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }), fc.integer({ min: 1, max: 6 }), (units, n) => {
        const digits = String(units).padStart(n + 1, "0");
        expect(parseUnits(`${digits.slice(0, -n)}.${digits.slice(-n)}`, n)).toBe(units);
      }),
    );
  });
});
