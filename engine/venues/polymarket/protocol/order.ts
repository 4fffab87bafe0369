import { randomBytes } from "node:crypto";
import type { Side } from "./amounts.ts";

/** 0 EOA, 1 POLY_PROXY, 2 GNOSIS_SAFE, 3 POLY_1271 (deposit wallet: maker = signer = wallet). */
export type SignatureType = 0 | 1 | 2 | 3;

/** Version of the exchange's domain: `2` for CLOB V2 markets, `3` for V3 markets. Both share the struct. */
export type ProtocolVersion = "2" | "3";

export type OrderType = "GTC" | "GTD" | "FOK" | "FAK";

export const ZERO_BYTES32 = `0x${"0".repeat(64)}`;
export const ZERO_ADDRESS = `0x${"0".repeat(40)}`;

/** An order before its signature. Amounts in base units (1e-6). */
export interface Order {
  /** At most 2^53 - 1: the venue reads it as a JSON number. */
  readonly salt: bigint;
  readonly maker: string;
  readonly signer: string;
  readonly tokenId: string;
  readonly makerAmount: bigint;
  readonly takerAmount: bigint;
  readonly side: Side;
  readonly signatureType: SignatureType;
  /** Milliseconds; makes the order unique together with the salt. */
  readonly timestamp: bigint;
  readonly metadata: string;
  readonly builder: string;
  /** Unix seconds, 0 for none. In the body, but not signed. */
  readonly expiration: bigint;
}

export interface SignedOrder {
  readonly order: Order;
  readonly signature: string;
  /** EIP-712 hash of the order: the venue's order id, known before sending. */
  readonly hash: string;
}

/** Body of one order as the venue reads it, keys in the official client's sequence. */
export interface OrderBody {
  readonly deferExec: boolean;
  readonly postOnly: boolean;
  readonly order: {
    readonly salt: number;
    readonly maker: string;
    readonly signer: string;
    readonly taker: string;
    readonly tokenId: string;
    readonly makerAmount: string;
    readonly takerAmount: string;
    readonly side: Side;
    readonly signatureType: SignatureType;
    readonly timestamp: string;
    readonly expiration: string;
    readonly metadata: string;
    readonly builder: string;
    readonly signature: string;
  };
  /** The API key (UUID), not an address. */
  readonly owner: string;
  readonly orderType: OrderType;
}

/** A salt of 48 random bits: exact as a JSON number, and never guessed. */
export function randomSalt(): bigint {
  return BigInt(`0x${randomBytes(6).toString("hex")}`);
}

/** The body of one order of `POST /order` and `POST /orders`. */
export function orderBody(signed: SignedOrder, owner: string, orderType: OrderType, postOnly: boolean): OrderBody {
  const { order } = signed;
  return {
    deferExec: false,
    postOnly,
    order: {
      salt: Number(order.salt),
      maker: order.maker,
      signer: order.signer,
      taker: ZERO_ADDRESS,
      tokenId: order.tokenId,
      makerAmount: order.makerAmount.toString(),
      takerAmount: order.takerAmount.toString(),
      side: order.side,
      signatureType: order.signatureType,
      timestamp: order.timestamp.toString(),
      expiration: order.expiration.toString(),
      metadata: order.metadata,
      builder: order.builder,
      signature: signed.signature,
    },
    owner,
    orderType,
  };
}

/** The order in a body that `orderBody` wrote; undefined where a field is missing or no number. */
export function orderOfBody(body: OrderBody): Order | undefined {
  const { order } = body;
  try {
    return {
      salt: BigInt(order.salt),
      maker: order.maker,
      signer: order.signer,
      tokenId: BigInt(order.tokenId).toString(),
      makerAmount: BigInt(order.makerAmount),
      takerAmount: BigInt(order.takerAmount),
      side: order.side,
      signatureType: order.signatureType,
      timestamp: BigInt(order.timestamp),
      metadata: order.metadata,
      builder: order.builder,
      expiration: BigInt(order.expiration),
    };
  } catch {
    return undefined;
  }
}
