import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MAX_INT } from "../runtime/abi/layout.ts";
import { formatDollars, formatUnits, parseUnits } from "./money.ts";

const units = fc.integer({ min: -MAX_INT, max: MAX_INT });
const types = fc.constantFrom("price", "size", "usd");

describe("amounts", () => {
  test("what is formatted is read back exactly", () => {
    fc.assert(
      fc.property(units, types, fc.integer({ min: 0, max: 6 }), (x, type, digits) => {
        expect(parseUnits(formatUnits(x, type, digits), type)).toBe(x === 0 ? 0 : x);
      }),
    );
  });

  test("digits are moved, nothing is multiplied", () => {
    expect(parseUnits("0.57", "price")).toBe(5700);
    expect(parseUnits("-1.005", "usd")).toBe(-1_005_000);
    expect(parseUnits("0.5500000", "price")).toBe(5500);
    expect(parseUnits("9007199254.740991", "usd")).toBe(MAX_INT);
  });

  test.each([
    ["0.00005", "too many decimals"],
    ["900719925474.0992", "too large"],
    ["", "not a decimal number"],
    ["1e3", "not a decimal number"],
    ["0x10", "not a decimal number"],
    [".5", "not a decimal number"],
    ["NaN", "not a decimal number"],
  ])("%s is refused: %s", (text, fault) => {
    expect(parseUnits(text, "price")).toBe(fault);
  });

  test("dollars have all six decimals", () => {
    expect(formatDollars(-1_234_500_000)).toBe("-1,234.500000");
    expect(formatDollars(0)).toBe("0.000000");
    expect(formatDollars(-1)).toBe("-0.000001");
  });
});
