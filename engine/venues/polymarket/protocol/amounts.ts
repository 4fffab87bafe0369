import { TICKS, type TickRule, type TickSize } from "./constants.ts";

export type Side = "BUY" | "SELL";

/** The two amounts of a signed order, in base units (1e-6 pUSD, 1e-6 share). */
export interface RawAmounts {
  /** What the maker of the order gives: pUSD of a BUY, shares of a SELL. */
  readonly makerAmount: bigint;
  /** What the maker of the order wants: shares of a BUY, pUSD of a SELL. */
  readonly takerAmount: bigint;
}

/** Why no legal order has this price and size. */
export type AmountFault = "price-off-grid" | "price-out-of-range" | "size-too-small" | "not-whole";

export type AmountResult =
  | { readonly ok: true; readonly amounts: RawAmounts }
  | { readonly ok: false; readonly fault: AmountFault };

/** Units of one dollar in a price (1e-4), and micro-units of the venue's size step (0.01). */
const PRICE_ONE = 10_000n;
const SIZE_STEP = 10_000n;
/** The venue rounds an amount up to so many decimals more than it keeps, and then down. */
const GUARD_DECIMALS = 4;

/**
 * Amounts of a limit order: `price` in 1e-4 dollar on the tick's grid and in [tick, 1 - tick],
 * `size` in 1e-6 share (floored to 0.01 share, as the official client does). The product has at
 * most as many decimals as the grid allows, so it is exact.
 */
export function limitAmounts(side: Side, price: number, size: number, tick: TickSize): AmountResult {
  const checked = check(price, size, TICKS.value[tick]);
  if (typeof checked === "string") return { ok: false, fault: checked };
  const money = (checked.size * checked.price) / PRICE_ONE;
  return { ok: true, amounts: bySide(side, money, checked.size) };
}

/**
 * Amounts of a market order (FOK, FAK) whose worst price is `price`. `amount` is 1e-6 pUSD of a
 * BUY and 1e-6 share of a SELL, floored to two decimals. The shares of a BUY are amount / price,
 * rounded up to four decimals beyond the grid's and then down to the grid's, as the official client does.
 */
export function marketAmounts(side: Side, price: number, amount: number, tick: TickSize): AmountResult {
  const rule = TICKS.value[tick];
  const checked = check(price, amount, rule);
  if (typeof checked === "string") return { ok: false, fault: checked };
  if (side === "SELL") {
    return { ok: true, amounts: bySide(side, (checked.size * checked.price) / PRICE_ONE, checked.size) };
  }
  // amount / price in units of 10^-(decimals + guard): 1e-6 pUSD over 1e-4 dollar.
  const scale = 10n ** BigInt(rule.amount + GUARD_DECIMALS);
  const numerator = checked.size * PRICE_ONE * scale;
  const divisor = checked.price * 1_000_000n;
  const up = (numerator + divisor - 1n) / divisor;
  const shares = up / 10n ** BigInt(GUARD_DECIMALS);
  return { ok: true, amounts: bySide(side, checked.size, shares * 10n ** BigInt(6 - rule.amount)) };
}

/** Price of an order from its amounts, in 1e-4 dollar, rounded down; the size in 1e-6 share. */
export function priceAndSize(side: Side, amounts: RawAmounts): { readonly price: number; readonly size: number } {
  const money = side === "BUY" ? amounts.makerAmount : amounts.takerAmount;
  const shares = side === "BUY" ? amounts.takerAmount : amounts.makerAmount;
  return { price: shares === 0n ? 0 : Number((money * PRICE_ONE) / shares), size: Number(shares) };
}

function bySide(side: Side, money: bigint, shares: bigint): RawAmounts {
  return side === "BUY" ? { makerAmount: money, takerAmount: shares } : { makerAmount: shares, takerAmount: money };
}

function check(price: number, size: number, rule: TickRule): AmountFault | { price: bigint; size: bigint } {
  if (!Number.isSafeInteger(price) || !Number.isSafeInteger(size)) return "not-whole";
  if (price < rule.units || price > Number(PRICE_ONE) - rule.units) return "price-out-of-range";
  if (price % rule.units !== 0) return "price-off-grid";
  const whole = BigInt(size) - (BigInt(size) % SIZE_STEP);
  if (whole <= 0n) return "size-too-small";
  return { price: BigInt(price), size: whole };
}
