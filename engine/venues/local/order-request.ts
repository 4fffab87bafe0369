import { ABSENT, Outcome, Tif } from "../../../runtime/abi/layout.ts";
import { unitsToDecimal } from "../../core/decimal.ts";
import { PRICE_ONE } from "../../core/fixed.ts";
import type { NewOrder } from "../../exchange/matching-orders.ts";
import { LIMITS, TICKS, tickSizeOf } from "../polymarket/protocol/constants.ts";
import { INVALID_PAYLOAD, VenueRefusal } from "./answers.ts";
import type { SignedFields } from "./typed-data.ts";

export type OrderKind = "GTC" | "GTD" | "FOK" | "FAK";

/** A body of `POST /order` whose members have the right form. */
export interface OrderRequest {
  readonly fields: SignedFields;
  readonly isBuy: boolean;
  readonly signature: string;
  /** Unix seconds, 0 for none; not signed. */
  readonly expiration: number;
  readonly owner: string;
  readonly kind: OrderKind;
  readonly postOnly: boolean;
}

const ADDRESS = /^0x[0-9a-fA-F]{40}$/;
const BYTES32 = /^0x[0-9a-fA-F]{64}$/;
const WHOLE = /^\d{1,78}$/;

/** Reads a body; a member that is missing or of a wrong form makes it an invalid payload. */
export function readOrderRequest(body: unknown): OrderRequest {
  const request = asRecord(body);
  const order = asRecord(request.order);
  const text = (name: string, form: RegExp): string => {
    const value = order[name];
    if (typeof value !== "string" || !form.test(value)) throw new VenueRefusal(400, INVALID_PAYLOAD);
    return value;
  };
  const { salt, side, signatureType } = order;
  const { orderType, owner, postOnly } = request;
  const holds =
    typeof salt === "number" &&
    Number.isSafeInteger(salt) &&
    salt >= 0 &&
    (side === "BUY" || side === "SELL") &&
    [0, 1, 2, 3].some((type) => type === signatureType) &&
    isKind(orderType) &&
    typeof owner === "string" &&
    (postOnly === undefined || typeof postOnly === "boolean");
  if (!holds) throw new VenueRefusal(400, INVALID_PAYLOAD);
  return {
    fields: {
      salt: String(salt),
      maker: text("maker", ADDRESS),
      signer: text("signer", ADDRESS),
      tokenId: text("tokenId", WHOLE),
      makerAmount: text("makerAmount", WHOLE),
      takerAmount: text("takerAmount", WHOLE),
      side: side === "BUY" ? 0 : 1,
      signatureType: signatureType as number,
      timestamp: text("timestamp", WHOLE),
      metadata: text("metadata", BYTES32),
      builder: text("builder", BYTES32),
    },
    isBuy: side === "BUY",
    signature: text("signature", /^0x[0-9a-fA-F]+$/),
    // The official client sends none with market orders.
    expiration: order.expiration === undefined ? 0 : Number(text("expiration", /^\d{1,12}$/)),
    owner,
    kind: orderType,
    postOnly: postOnly === true,
  };
}

export function asRecord(value: unknown): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new VenueRefusal(400, INVALID_PAYLOAD);
  }
  return value as Record<string, unknown>;
}

function isKind(value: unknown): value is OrderKind {
  return value === "GTC" || value === "GTD" || value === "FOK" || value === "FAK";
}

/** The order's worth and price as texts, for refusals. */
export interface OrderTexts {
  readonly price: string;
  readonly size: string;
  readonly amount: string;
}

/**
 * What an order says, in the engine's units. Amounts must fit the decimals of the tick; the price of
 * a limit order must be exact, and that of a FOK or FAK buy, which is sized in dollars, is the
 * nearest one of the grid, or the next lower one where the amounts say less: such an order does not
 * match at that price (py-sdk#291).
 */
export function orderTerms(
  request: OrderRequest,
  place: {
    readonly id: string;
    readonly account: number;
    readonly outcome: number;
    readonly tick: number;
    readonly now: number;
  },
): { readonly order: NewOrder; readonly texts: OrderTexts } {
  const maker = BigInt(request.fields.makerAmount);
  const taker = BigInt(request.fields.takerAmount);
  const [shares, dollars] = request.isBuy ? [taker, maker] : [maker, taker];
  const market = request.kind === "FOK" || request.kind === "FAK";
  const spends = market && request.isBuy;
  if (shares === 0n || dollars === 0n || shares > MAX || dollars > MAX) throw new VenueRefusal(400, INVALID_PAYLOAD);
  checkDecimals(shares, dollars, place.tick, market, request.isBuy);
  const price = spends ? spendingPrice(shares, dollars, place.tick) : exactPrice(shares, dollars);
  const order: NewOrder = {
    id: place.id,
    account: place.account,
    outcome: place.outcome === Outcome.yes ? Outcome.yes : Outcome.no,
    isBuy: request.isBuy,
    price,
    size: spends ? 0 : Number(shares),
    budget: spends ? Number(dollars) : ABSENT,
    tif: request.kind === "FOK" ? Tif.fok : request.kind === "FAK" ? Tif.fak : Tif.gtc,
    postOnly: request.postOnly,
    expiresAt: expiry(request, place.now),
  };
  return {
    order,
    texts: {
      price: price === OFF_GRID ? String(Number(dollars) / Number(shares)) : unitsToDecimal(price, 4),
      size: unitsToDecimal(Number(shares), 6),
      amount: unitsToDecimal(Number(dollars), 6),
    },
  };
}

/** Amounts above this are no order's. */
const MAX = 2n ** 50n;
const ONE = BigInt(PRICE_ONE);
/** A price that is on no grid: the matching engine refuses it as such. */
const OFF_GRID = PRICE_ONE;
const CENT = 10_000n;

function checkDecimals(shares: bigint, dollars: bigint, tick: number, market: boolean, isBuy: boolean): void {
  const decimals = TICKS.value[tickSizeOf(tick)!].amount;
  const step = 10n ** BigInt(6 - decimals);
  const spends = market && isBuy;
  const fits = spends ? dollars % CENT === 0n && shares % step === 0n : shares % CENT === 0n && dollars % step === 0n;
  if (fits) return;
  const side = isBuy ? "buy" : "sell";
  const kind = market ? `market ${side}` : side;
  throw new VenueRefusal(
    400,
    `invalid amounts, the ${kind} orders maker amount supports a max accuracy of ${isBuy && !market ? decimals : 2} decimals, taker amount a max of ${isBuy && !market ? 2 : decimals} decimals`,
  );
}

function exactPrice(shares: bigint, dollars: bigint): number {
  return (dollars * ONE) % shares === 0n ? Number((dollars * ONE) / shares) : OFF_GRID;
}

function spendingPrice(shares: bigint, dollars: bigint, tick: number): number {
  const grid = BigInt(tick);
  const near = ((2n * dollars * ONE + shares * grid) / (2n * shares * grid)) * grid;
  const excess = dollars * ONE - shares * near;
  // Shares are rounded to a cent share at most.
  if ((excess < 0n ? -excess : excess) > CENT * near) return OFF_GRID;
  return Number(excess < 0n ? near - grid : near);
}

/** End of a GTD order in microseconds: its expiration less the venue's margin. Others must have none. */
function expiry(request: OrderRequest, now: number): number {
  if (request.kind !== "GTD") {
    if (request.expiration !== 0) throw new VenueRefusal(400, "invalid expiration");
    return ABSENT;
  }
  const end = (request.expiration - LIMITS.value.gtdMargin) * 1_000;
  if (end <= now) throw new VenueRefusal(400, "invalid expiration");
  return end * 1_000;
}
