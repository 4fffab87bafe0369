import { createL1Headers, createL2Headers, OrderBuilder, orderToJsonV2, Side } from "@polymarket/clob-client-v2";
import { TypedDataEncoder, Wallet } from "ethers";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { limitAmounts, marketAmounts, type RawAmounts } from "./amounts.ts";
import { ApiCredentials, l1Headers } from "./auth.ts";
import { type ChainId, TICK_SIZES, TICKS, type TickSize } from "./constants.ts";
import { unitsToText } from "./decimal.ts";
import {
  type Order,
  orderBody,
  type ProtocolVersion,
  type SignatureType,
  type SignedOrder,
  ZERO_ADDRESS,
} from "./order.ts";
import { OrderSigner, orderSignerOf } from "./sign.ts";
import { exchangeDomain, orderHash, walletOrderHash } from "./typed-data.ts";

/** The first key of Hardhat's public test mnemonic. */
const KEY = "0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80";
const wallet = new Wallet(KEY);
const signer = new OrderSigner(KEY);
const CHAIN: ChainId = 137;
const SMART_WALLET = "0x70997970C51812dc3A010C7d01b50e0d17dc79C8";

/** What the official client hands to a wallet of ethers 5, kept so that its hash can be taken. */
let handed = "";
/** A signature costs milliseconds, and follows from the hash and the key: most orders are compared by their hash. */
let signs = true;
const shim = {
  getAddress: () => wallet.getAddress(),
  async _signTypedData(domain: object, types: Record<string, { name: string; type: string }[]>, value: object) {
    handed = TypedDataEncoder.hash(domain, types, value as Record<string, unknown>);
    return signs ? wallet.signTypedData(domain, types, value as Record<string, unknown>) : `0x${"00".repeat(65)}`;
  },
};
const ORDERS = 1_000;
const SIGNED_EVERY = 5;

interface Case {
  readonly tick: TickSize;
  readonly side: "BUY" | "SELL";
  readonly price: number;
  readonly size: number;
  readonly token: bigint;
  readonly market: boolean;
  readonly negRisk: boolean;
  readonly version: ProtocolVersion;
  readonly type: SignatureType;
  readonly expiration: number;
}

const cases = (tick: TickSize): fc.Arbitrary<Case> => {
  const { units, amount } = TICKS.value[tick];
  // The client divides doubles: with more shares than these its quotient is wrong in the last digits it keeps.
  const maxShares = 2 ** 49 / 10 ** (amount + 4);
  return fc
    .record({
      tick: fc.constant(tick),
      side: fc.constantFrom<"BUY" | "SELL">("BUY", "SELL"),
      price: fc.integer({ min: 1, max: 10_000 / units - 1 }).map((n) => n * units),
      // Whole cents of a share, and sizes with up to six decimals, which the client floors.
      size: fc.oneof(
        fc.integer({ min: 1, max: 10_000_000 }).map((n) => n * 10_000),
        fc.integer({ min: 10_000, max: 2_000_000_000 }),
      ),
      token: fc.bigInt({ min: 1n, max: 2n ** 256n - 1n }),
      market: fc.boolean(),
      negRisk: fc.boolean(),
      version: fc.constantFrom<ProtocolVersion>("2", "3"),
      type: fc.constantFrom<SignatureType>(0, 0, 0, 1, 2, 3),
      expiration: fc.constantFrom(0, 1_800_000_000),
    })
    .filter((c) => !c.market || c.side === "SELL" || c.size / c.price / 100 <= maxShares);
};

type Official = Awaited<ReturnType<OrderBuilder["buildOrder"]>> & {
  readonly timestamp: string;
  readonly metadata: string;
  readonly builder: string;
  readonly expiration?: string;
};

async function officialOrder(c: Case): Promise<Official> {
  const builder = new OrderBuilder(shim, CHAIN, c.type, c.type === 0 ? undefined : SMART_WALLET);
  const options = { tickSize: c.tick, negRisk: c.negRisk };
  const price = Number(unitsToText(BigInt(c.price), 4));
  const size = Number(unitsToText(BigInt(c.size), 6));
  const common = { tokenID: c.token.toString(), price, side: c.side === "BUY" ? Side.BUY : Side.SELL };
  const version = Number(c.version);
  const made = c.market
    ? await builder.buildMarketOrder({ ...common, amount: size }, options, version)
    : await builder.buildOrder({ ...common, size, expiration: c.expiration }, options, version);
  return made as Official;
}

/** Our order of the same wish; only salt and time are taken from the other client, since both are random there. */
function ourOrder(c: Case, theirs: Official): { order: Order; amounts: RawAmounts } {
  const result = (c.market ? marketAmounts : limitAmounts)(c.side, c.price, c.size, c.tick);
  if (!result.ok) throw new Error(result.fault);
  const maker = c.type === 0 ? signer.address : SMART_WALLET;
  const order: Order = {
    salt: BigInt(theirs.salt),
    maker,
    signer: c.type === 3 ? maker : signer.address,
    tokenId: c.token.toString(),
    ...result.amounts,
    side: c.side,
    signatureType: c.type,
    timestamp: BigInt(theirs.timestamp),
    metadata: theirs.metadata,
    builder: theirs.builder,
    expiration: BigInt(c.market ? 0 : c.expiration),
  };
  return { order, amounts: result.amounts };
}

async function differences(c: Case): Promise<string[]> {
  const theirs = await officialOrder(c);
  const domain = exchangeDomain(CHAIN, c.version, c.negRisk);
  const { order, amounts } = ourOrder(c, theirs);
  const found: string[] = [];
  if (theirs.makerAmount !== amounts.makerAmount.toString()) found.push("makerAmount");
  if (theirs.takerAmount !== amounts.takerAmount.toString()) found.push("takerAmount");
  const hash = orderHash(order, domain);
  // A deposit wallet signs nested data, whose hash is not the order's.
  if (handed !== (c.type === 3 ? walletOrderHash(order, domain) : hash)) found.push("hash");
  const signed: SignedOrder = signs ? signer.signOrder(order, domain) : { order, hash, signature: theirs.signature };
  if (signed.signature !== theirs.signature || signed.hash !== hash) found.push("signature");
  if (JSON.stringify(sortedFields(orderBody(signed, "owner", "GTC", false))) !== officialBody(theirs))
    found.push("body");
  return found.map((field) => `${field} of ${JSON.stringify({ ...c, token: c.token.toString() })}`);
}

const sortedFields = (body: { readonly order: object }): object => ({
  ...body,
  order: Object.fromEntries(Object.entries(body.order).sort()),
});

/** The client sends no `taker` and, for market orders, no `expiration`; the venue's page of the endpoint has both. */
function officialBody(theirs: Official): string {
  const body = orderToJsonV2(theirs as never, "owner", "GTC" as never);
  const order = { ...body.order, taker: ZERO_ADDRESS, expiration: body.order.expiration ?? "0" };
  return JSON.stringify(sortedFields({ ...body, order }));
}

describe("orders equal the official client's", () => {
  for (const tick of TICK_SIZES) {
    test(`${ORDERS} random orders on the tick ${tick}`, async () => {
      const drawn = fc.sample(cases(tick), { numRuns: ORDERS, seed: 20261125 });
      const mismatches: string[] = [];
      for (const [i, c] of drawn.entries()) {
        signs = i % SIGNED_EVERY === 0;
        mismatches.push(...(await differences(c)));
      }
      signs = true;
      expect({ orders: drawn.length, mismatches }).toEqual({ orders: ORDERS, mismatches: [] });
    });
  }

  test("a signature of every type names the key that signed, and of no other order", async () => {
    for (const type of [0, 1, 2, 3] as const) {
      const [c] = fc.sample(cases("0.01"), { numRuns: 1, seed: type });
      if (c === undefined) throw new Error("nothing drawn");
      const domain = exchangeDomain(CHAIN, c.version, c.negRisk);
      const theirs = await officialOrder({ ...c, type });
      const { order } = ourOrder({ ...c, type }, theirs);
      expect(orderSignerOf(order, domain, theirs.signature)).toBe(signer.address);
      const other = { ...order, makerAmount: order.makerAmount + 1n };
      expect(orderSignerOf(other, domain, theirs.signature)).not.toBe(signer.address);
      expect(orderSignerOf(order, domain, "0x1234")).toBeUndefined();
    }
  });
});

describe("authentication equals the official client's", () => {
  test("L1 headers", async () => {
    for (const [time, nonce] of [
      [1_700_000_000, 0],
      [1_763_000_001, 7],
    ] as const) {
      const theirs = await createL1Headers(shim, CHAIN as never, nonce, time);
      expect(l1Headers(signer, CHAIN, time, nonce)).toEqual(theirs);
    }
  });

  test("L2 headers for any secret, path and body", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ minLength: 1, maxLength: 48 }),
        fc.constantFrom("GET", "POST", "DELETE"),
        fc.webPath(),
        fc.string({ unit: "grapheme" }),
        fc.integer({ min: 1, max: 4_000_000_000 }),
        async (bytes, method, path, body, time) => {
          const secret = Buffer.from(bytes).toString("base64").replaceAll("+", "-").replaceAll("/", "_");
          const creds = { key: "k", secret, passphrase: "p" };
          const theirs = await createL2Headers(shim, creds, { method, requestPath: path, body }, time);
          const ours = new ApiCredentials("k", secret, "p").headers(signer.address, time, method as "GET", path, body);
          expect(ours).toEqual(theirs);
        },
      ),
      { numRuns: 200 },
    );
  });
});
