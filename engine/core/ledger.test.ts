import { describe, expect, test } from "vitest";
import { ABSENT, Outcome } from "../../runtime/abi/layout.ts";
import { Account } from "./account.ts";
import { Ledger, LedgerError } from "./ledger.ts";

const { yes, no } = Outcome;
const mids = (a: number, b: number) => Float64Array.of(a, b);

describe("Ledger", () => {
  test("books a round trip by hand", () => {
    const ledger = new Ledger(new Account(100_000_000));
    // 10 at 0.40 with the mid at 0.41, then 5 sold at 0.50 with the mid at 0.48 and a fee.
    ledger.fill(yes, true, 4000, 10_000_000, 0, 8200);
    ledger.fill(yes, false, 5000, 5_000_000, 20_000, 9600);
    expect(ledger.cash).toBe(100_000_000 - 4_000_000 + 2_500_000 - 20_000);
    expect(ledger.position(yes)).toBe(5_000_000);
    expect(ledger.realised).toBe(2_500_000 - 2_000_000 - 20_000);
    expect(ledger.unrealised(mids(9000, ABSENT))).toBe(5 * 450_000 - 2_000_000);
    const { spread, fee, total, inventory } = ledger.parts(mids(9000, ABSENT));
    expect(spread).toBe(10 * 10_000 + 5 * 20_000);
    expect(fee).toBe(-20_000);
    expect(total).toBe(2_500_000 - 4_000_000 - 20_000 + 2_250_000);
    // 0.41 -> 0.48 on 10, then 0.48 -> 0.45 on 5.
    expect(inventory).toBe(10 * 70_000 - 5 * 30_000);
    ledger.verify();
  });

  test("redeems the winner for a dollar, the other for nothing", () => {
    const ledger = new Ledger(new Account(100_000_000));
    ledger.fill(yes, true, 4000, 10_000_000, 0, ABSENT);
    ledger.fill(no, true, 5500, 20_000_000, 0, ABSENT);
    ledger.redeem(no, mids(3000, 17_000));
    expect(ledger.cash).toBe(100_000_000 - 4_000_000 - 11_000_000 + 20_000_000);
    expect([ledger.position(yes), ledger.position(no)]).toEqual([0, 0]);
    expect(ledger.realised).toBe(5_000_000);
    // From 10 x 0.15 + 20 x 0.85 to 20.
    expect(ledger.parts(mids(3000, 17_000)).settlement).toBe(1_500_000);
    ledger.verify();
  });

  test("values an outcome without a mid at the other one's complement, and nothing without either", () => {
    const ledger = new Ledger(new Account(100_000_000));
    ledger.fill(no, true, 5000, 10_000_000, 0, ABSENT);
    expect(ledger.value(mids(8000, ABSENT))).toBe(6_000_000);
    expect(ledger.value(mids(ABSENT, ABSENT))).toBe(0);
  });

  test("refuses to go on with a negative holding or cash", () => {
    const sold = new Ledger(new Account(100_000_000));
    sold.fill(yes, false, 5000, 10_000_000, 0, ABSENT);
    expect(() => sold.verify()).toThrow(LedgerError);
    const broke = new Ledger(new Account(1));
    broke.fill(yes, true, 5000, 10_000_000, 0, ABSENT);
    expect(() => broke.verify()).toThrow(LedgerError);
  });
});
