import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { limitAmounts, marketAmounts, priceAndSize, type Side } from "./amounts.ts";
import { TICK_SIZES, TICKS, tickSizeOf } from "./constants.ts";

const side = fc.constantFrom<Side>("BUY", "SELL");
/** A grid, a price on it, and a size of at least one step. */
const order = fc.constantFrom(...TICK_SIZES).chain((tick) => {
  const { units } = TICKS.value[tick];
  return fc.record({
    tick: fc.constant(tick),
    price: fc.integer({ min: 1, max: 10_000 / units - 1 }).map((n) => n * units),
    size: fc.integer({ min: 10_000, max: 10_000_000_000_000 }),
  });
});

describe("amounts of a limit order", () => {
  test("price x size is exact, and fits the decimals of the grid", () => {
    fc.assert(
      fc.property(side, order, (side, { tick, price, size }) => {
        const result = limitAmounts(side, price, size, tick);
        if (!result.ok) throw new Error(result.fault);
        const { makerAmount, takerAmount } = result.amounts;
        const [money, shares] = side === "BUY" ? [makerAmount, takerAmount] : [takerAmount, makerAmount];
        expect(money * 10_000n).toBe(shares * BigInt(price));
        expect(shares).toBe(BigInt(size - (size % 10_000)));
        expect(money % 10n ** BigInt(6 - TICKS.value[tick].amount)).toBe(0n);
        expect(priceAndSize(side, result.amounts)).toEqual({ price, size: Number(shares) });
      }),
    );
  });

  test("a buy and a sell of the same order mirror each other", () => {
    fc.assert(
      fc.property(order, ({ tick, price, size }) => {
        const buy = limitAmounts("BUY", price, size, tick);
        const sell = limitAmounts("SELL", price, size, tick);
        if (!buy.ok || !sell.ok) throw new Error("refused");
        expect(buy.amounts.makerAmount).toBe(sell.amounts.takerAmount);
        expect(buy.amounts.takerAmount).toBe(sell.amounts.makerAmount);
      }),
    );
  });

  test("what the venue refuses is refused here first", () => {
    const fault = (price: number, size: number): string => {
      const result = limitAmounts("BUY", price, size, "0.005");
      return result.ok ? "ok" : result.fault;
    };
    expect(fault(5_000, 5_000_000)).toBe("ok");
    expect(fault(5_010, 5_000_000)).toBe("price-off-grid");
    expect(fault(0, 5_000_000)).toBe("price-out-of-range");
    expect(fault(9_975, 5_000_000)).toBe("price-out-of-range");
    expect(fault(5_000, 9_999)).toBe("size-too-small");
    expect(fault(5_000, 1.5)).toBe("not-whole");
    expect(fault(Number.NaN, 5_000_000)).toBe("not-whole");
  });
});

describe("amounts of a market order", () => {
  test("a buy never pays more than its worst price, by less than one unit of the grid's amounts", () => {
    fc.assert(
      fc.property(order, ({ tick, price, size }) => {
        const result = marketAmounts("BUY", price, size, tick);
        if (!result.ok) throw new Error(result.fault);
        const { makerAmount, takerAmount } = result.amounts;
        const unit = 10n ** BigInt(6 - TICKS.value[tick].amount);
        expect(makerAmount % 10_000n).toBe(0n);
        expect(takerAmount % unit).toBe(0n);
        // Rounded up by less than a ten-thousandth of a unit, and down by less than one.
        const exact = makerAmount * 10_000n;
        expect(takerAmount * BigInt(price)).toBeGreaterThan(exact - unit * BigInt(price));
        expect((takerAmount * BigInt(price) - exact) * 10_000n).toBeLessThan(unit * BigInt(price));
      }),
    );
  });

  test("a quotient that doubles lose is exact: $1,034.55 at 0.0005 buys 2,069,100 shares", () => {
    const result = marketAmounts("BUY", 5, 1_034_551_381, "0.0001");
    expect(result).toEqual({
      ok: true,
      amounts: { makerAmount: 1_034_550_000n, takerAmount: 2_069_100_000_000n },
    });
  });
});

test("a tick in 1e-4 dollar has one spelling", () => {
  for (const tick of TICK_SIZES) expect(tickSizeOf(TICKS.value[tick].units)).toBe(tick);
  expect(tickSizeOf(30)).toBeUndefined();
});
