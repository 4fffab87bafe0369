import { format, inspect } from "node:util";
import { Wallet } from "ethers";
import { describe, expect, test } from "vitest";
import { ApiCredentials, hmacSignature, sameSecret } from "./auth.ts";
import { decimalToUnits, unitsToText } from "./decimal.ts";
import { type Order, orderBody, orderOfBody, randomSalt, ZERO_BYTES32 } from "./order.ts";
import { OrderSigner } from "./sign.ts";
import { exchangeDomain } from "./typed-data.ts";

describe("holders of secrets", () => {
  const key = Wallet.createRandom().privateKey;
  const signer = new OrderSigner(key);
  const credentials = new ApiCredentials("uuid", "c2VjcmV0LXNlY3JldA==", "pass-phrase");

  test.each([
    ["String", (x: unknown) => String(x)],
    ["JSON", (x: unknown) => JSON.stringify({ x })],
    ["inspect", (x: unknown) => inspect(x, { depth: 9, showHidden: true })],
    ["format", (x: unknown) => format("%o %j %s", x, x, x)],
    ["spread", (x: unknown) => JSON.stringify({ ...(x as object) })],
  ])("%s shows none", (_, print) => {
    expect(print(signer)).not.toContain(key.slice(2, 20));
    expect(credentials.isIn(print(credentials))).toBe(false);
  });

  test("an error about a bad key does not repeat it", () => {
    expect(() => new OrderSigner(`${key}00`)).toThrow(/^a private key is 32 bytes/);
  });
});

describe("the HMAC", () => {
  test("of the official client's own example", () => {
    const secret = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
    expect(hmacSignature(secret, 1_000_000, "test-sign", "/orders", '{"hash": "0x123"}')).toBe(
      "ZwAdJKvoYRlEKDkNMwd5BuwNNtg93kNaR_oU2HrfVvc=",
    );
  });

  test("compares secrets by value", () => {
    expect(sameSecret("abc", "abc")).toBe(true);
    expect(sameSecret("abc", "abd")).toBe(false);
    expect(sameSecret("abc", "abcd")).toBe(false);
  });
});

describe("an order", () => {
  const signer = new OrderSigner(Wallet.createRandom().privateKey);
  const order: Order = {
    salt: randomSalt(),
    maker: signer.address,
    signer: signer.address,
    tokenId: "71321045679252212594626385532706912750332728571942532289631379312455583992563",
    makerAmount: 2_500_000n,
    takerAmount: 5_000_000n,
    side: "BUY",
    signatureType: 0,
    timestamp: 1_763_000_000_000n,
    metadata: ZERO_BYTES32,
    builder: ZERO_BYTES32,
    expiration: 0n,
  };

  test("comes back from its body", () => {
    const signed = signer.signOrder(order, exchangeDomain(137, "2", false));
    const body = JSON.parse(JSON.stringify(orderBody(signed, "owner", "GTC", true)));
    expect(orderOfBody(body)).toEqual(order);
    expect(orderOfBody({ ...body, order: { ...body.order, makerAmount: "1.5" } })).toBeUndefined();
  });

  test("of another signer is not signed", () => {
    const other = Wallet.createRandom().address;
    expect(() => signer.signOrder({ ...order, signer: other }, exchangeDomain(137, "2", false))).toThrow(RangeError);
  });

  test("has another id in every domain", () => {
    const ids = (["2", "3"] as const).flatMap((version) =>
      [true, false].map((negRisk) => signer.signOrder(order, exchangeDomain(137, version, negRisk)).hash),
    );
    // V3 has one contract for both kinds of market.
    expect(new Set(ids).size).toBe(3);
  });

  test("salts stay below the venue's limit and differ", () => {
    const salts = Array.from({ length: 1_000 }, randomSalt);
    expect(salts.every((salt) => salt >= 0n && salt < 2n ** 48n)).toBe(true);
    expect(new Set(salts).size).toBe(1_000);
  });
});

test.each([
  ["0.5", 4, 5_000n],
  [".5", 4, 5_000n],
  ["5.", 4, 50_000n],
  ["-3.25", 2, -325n],
  ["0.10000", 1, 1n],
  ["0.12", 1, undefined],
  ["", 2, undefined],
  [".", 2, undefined],
  ["1e3", 2, undefined],
  [" 1", 2, undefined],
  ["0x10", 2, undefined],
])("the decimal %j in units of 1e-%i is %s", (text, decimals, units) => {
  expect(decimalToUnits(text, decimals)).toBe(units);
});

test("units print as the shortest decimal", () => {
  expect([unitsToText(5_500n, 4), unitsToText(25n, 0), unitsToText(-350n, 2), unitsToText(0n, 6)]).toEqual([
    "0.55",
    "25",
    "-3.5",
    "0",
  ]);
});
