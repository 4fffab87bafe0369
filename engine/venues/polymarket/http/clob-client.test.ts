import { Wallet } from "ethers";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ApiCredentials, AUTH_HEADERS, hmacSignature } from "../protocol/auth.ts";
import { PATHS } from "../protocol/constants.ts";
import { orderBody, ZERO_BYTES32 } from "../protocol/order.ts";
import { OrderSigner, signerOf } from "../protocol/sign.ts";
import { authHash, exchangeDomain } from "../protocol/typed-data.ts";
import { Loopback } from "../testing/loopback.ts";
import { ClobClient } from "./clob-client.ts";
import { UndiciTransport } from "./transport.ts";

const signer = new OrderSigner(Wallet.createRandom().privateKey);
const SECRET = "c2VjcmV0LW9mLWEtdGVzdA==";
const credentials = new ApiCredentials("00000000-0000-0000-0000-000000000001", SECRET, "pass");
const NOW = 1_763_000_000_000;

let venue: Loopback;
let transport: UndiciTransport;
let client: ClobClient;

const connect = (origin: string, connections = 4): ClobClient => {
  transport = new UndiciTransport(origin, { connections, connectTimeout: 500 });
  return new ClobClient({ transport, chainId: 137, clock: () => NOW, timeout: 300, signer, credentials });
};

beforeEach(async () => {
  venue = await Loopback.open();
  client = connect(venue.origin);
});
afterEach(async () => {
  await transport.close();
  await venue.close();
});

const body = orderBody(
  signer.signOrder(
    {
      salt: 5n,
      maker: signer.address,
      signer: signer.address,
      tokenId: "71",
      makerAmount: 2_500_000n,
      takerAmount: 5_000_000n,
      side: "BUY",
      signatureType: 0,
      timestamp: BigInt(NOW),
      metadata: ZERO_BYTES32,
      builder: ZERO_BYTES32,
      expiration: 0n,
    },
    exchangeDomain(137, "2", false),
  ),
  credentials.key,
  "GTC",
  true,
);

describe("a post of an order", () => {
  test.each([
    [401, { error: "Unauthorized/Invalid api key" }, { kind: "unauthorized", clock: false }],
    [401, { error: "Invalid timestamp: request expired" }, { kind: "unauthorized", clock: true }],
    [
      400,
      { error: "order 0x1 is invalid. Price (0.513) breaks minimum tick size rule: 0.01" },
      { kind: "refused", reason: "tick" },
    ],
    [
      400,
      { error: "invalid amount for a marketable BUY order ($0.5), min size: $1" },
      { kind: "refused", reason: "min-size" },
    ],
    [400, { error: "order 0x1 is invalid. Duplicated." }, { kind: "refused", reason: "duplicate" }],
    [400, { error: "invalid post-only order: order crosses book" }, { kind: "refused", reason: "crosses" }],
    [400, { error: "not enough balance / allowance" }, { kind: "refused", reason: "balance" }],
    [400, { error: "invalid expiration" }, { kind: "refused", reason: "expiration" }],
    [
      400,
      { error: "order couldn't be fully filled. FOK orders are fully filled or killed." },
      { kind: "refused", reason: "fok-unfilled" },
    ],
    [400, { error: "no orders found to match with FAK order" }, { kind: "refused", reason: "fak-unmatched" }],
    [400, { error: "order_version_mismatch" }, { kind: "refused", reason: "version-mismatch" }],
    [400, { error: "the market is not yet ready to process new orders" }, { kind: "refused", reason: "not-ready" }],
    [400, { error: { deep: 1 } }, { kind: "refused", reason: "other" }],
    [403, "<html>blocked</html>", { kind: "refused", status: 403 }],
    [408, "", { kind: "uncertain", status: 408 }],
    [425, "", { kind: "restarting", retryAfter: null }],
    [429, { error: "Too Many Requests" }, { kind: "rate-limited" }],
    [500, { error: "could not run the execution" }, { kind: "uncertain", status: 500 }],
    [502, "<html>bad gateway</html>", { kind: "uncertain", status: 502 }],
    [503, "<html>unavailable</html>", { kind: "uncertain", status: 503 }],
    [
      503,
      { error: "Trading is currently cancel-only. New orders are not accepted" },
      { kind: "unavailable", mode: "cancel-only" },
    ],
    [503, { error: "Trading is currently disabled. Check polymarket.com" }, { kind: "unavailable", mode: "disabled" }],
    [
      503,
      { error: "x", code: "post_only_mode", retry_after_seconds: 90 },
      { kind: "unavailable", mode: "post-only", retryAfter: 90_000 },
    ],
    [302, "", { kind: "uncertain", status: 302 }],
    [200, "<html>checking your browser</html>", { kind: "uncertain", status: 200 }],
    [200, '{"success":tr', { kind: "uncertain", status: 200 }],
    [200, { success: "yes" }, { kind: "uncertain", status: 200 }],
    [200, "", { kind: "uncertain", status: 200 }],
  ] as const)("answered with %i %j", async (status, answer, failure) => {
    venue.reply(status, answer);
    expect(await client.postOrder(body)).toMatchObject({ ok: false, failure });
    expect(venue.seen.length).toBe(1);
  });

  test("reads the waits and the bucket in the headers", async () => {
    venue.reply(
      429,
      { error: "Too Many Requests" },
      {
        "Retry-After": "2",
        "Poly-RateLimit-Remaining": "-3",
        "Poly-RateLimit-Reset": "1.5",
        "Poly-RateLimit-Tier": "Standard",
      },
    );
    expect(await client.postOrder(body)).toEqual({
      ok: false,
      failure: { kind: "rate-limited", retryAfter: 2_000, message: "Too Many Requests" },
      rate: { remaining: -3, resetIn: 1_500, tier: "Standard", warning: null },
    });
  });

  test("sends the bytes that it signed, once", async () => {
    venue.reply(200, {
      success: true,
      errorMsg: "",
      orderID: "0x1",
      status: "live",
      takingAmount: "",
      makingAmount: "",
    });
    expect(await client.postOrder(body)).toMatchObject({
      ok: true,
      value: { success: true, orderId: "0x1", status: "live" },
    });
    const [seen] = venue.seen;
    expect(venue.seen.length).toBe(1);
    expect(JSON.parse(seen?.body ?? "")).toEqual(body);
    const header = (name: string) => seen?.headers[name.toLowerCase()];
    const mac = hmacSignature(SECRET, NOW / 1_000, "POST", PATHS.value.order, seen?.body);
    expect(header(AUTH_HEADERS.signature)).toBe(mac);
    expect(header(AUTH_HEADERS.address)).toBe(signer.address);
    expect(header(AUTH_HEADERS.apiKey)).toBe(credentials.key);
  });

  test("a leg of a batch that was refused keeps its reason", async () => {
    const legs = [
      { success: true, errorMsg: "", orderID: "0x1", status: "live" },
      { success: true, errorMsg: "not enough balance / allowance", orderID: "", status: "" },
    ];
    venue.reply(200, legs);
    expect(await client.postOrders([body, body])).toMatchObject({
      ok: true,
      value: [{ orderId: "0x1" }, { orderId: null, error: "not enough balance / allowance" }],
    });
    venue.reply(200, legs.slice(0, 1));
    expect(await client.postOrders([body, body])).toMatchObject({ ok: false, failure: { kind: "uncertain" } });
  });
});

describe("a network that fails", () => {
  test("no answer in time is uncertain, and nothing is sent again", async () => {
    venue.answer = () => {};
    expect(await client.postOrder(body)).toMatchObject({
      ok: false,
      failure: { kind: "uncertain", message: "timeout" },
    });
    expect(venue.seen.length).toBe(1);
  });

  test("a connection reset after the request is uncertain, and nothing is sent again", async () => {
    venue.answer = (_, __, request) => request.socket.destroy();
    expect(await client.postOrder(body)).toMatchObject({ ok: false, failure: { kind: "uncertain" } });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(venue.seen.length).toBe(1);
  });

  test("an answer that is cut is uncertain", async () => {
    venue.answer = (_, response) => {
      response.writeHead(200, { "Content-Length": "1000" }).write('{"success":true');
      setTimeout(() => response.destroy(), 20);
    };
    expect(await client.postOrder(body)).toMatchObject({ ok: false, failure: { kind: "uncertain" } });
    expect(venue.seen.length).toBe(1);
  });

  test("an answer without end is cut off", async () => {
    const chunk = "x".repeat(4 * 1024 * 1024);
    venue.answer = (_, response) => {
      response.writeHead(200);
      response.on("error", () => {});
      for (let i = 0; i < 5; i++) response.write(chunk);
    };
    const slow = new ClobClient({ transport, chainId: 137, clock: () => NOW, timeout: 20_000, signer, credentials });
    expect(await slow.postOrder(body)).toMatchObject({
      ok: false,
      failure: { kind: "uncertain", message: "answer too large" },
    });
  });

  test("a host that takes no connection means that nothing was sent", async () => {
    await venue.close();
    expect(await client.postOrder(body)).toMatchObject({
      ok: false,
      failure: { kind: "not-sent", reason: "ECONNREFUSED" },
    });
    venue = await Loopback.open();
  });

  test("a request that waited too long for a connection never leaves", async () => {
    await transport.close();
    client = connect(venue.origin, 1);
    venue.answer = (_, response) => setTimeout(() => response.end("1763000000"), 250);
    const first = client.time();
    const second = new ClobClient({
      transport,
      chainId: 137,
      clock: () => NOW,
      timeout: 50,
      signer,
      credentials,
    }).postOrder(body);
    expect(await second).toEqual({ ok: false, failure: { kind: "not-sent", reason: "timeout" }, rate: null });
    expect(await first).toMatchObject({ ok: true, value: 1_763_000_000_000_000 });
    await client.time();
    expect(venue.seen.map((seen) => seen.method)).toEqual(["GET", "GET"]);
  });

  test("without a key nothing is sent", async () => {
    const anonymous = new ClobClient({ transport, chainId: 137, clock: () => NOW, timeout: 300 });
    expect(await anonymous.cancelAll()).toMatchObject({ ok: false, failure: { kind: "not-sent" } });
    expect(venue.seen).toEqual([]);
  });
});

const order = {
  id: "0x1",
  status: "LIVE",
  market: "0xm",
  asset_id: "71",
  side: "BUY",
  price: "0.5",
  original_size: "10",
  size_matched: "0",
  created_at: 1_703_875_200,
};

describe("lists", () => {
  test("pages run from MA== to LTE=", async () => {
    const pages: Record<string, unknown> = {
      "MA==": { data: [order], next_cursor: "NTA=" },
      "NTA=": { data: [{ ...order, id: "0x2" }], next_cursor: "LTE=" },
    };
    venue.answer = (seen, response) => {
      response.end(JSON.stringify(pages[new URL(seen.url, venue.origin).searchParams.get("next_cursor") ?? ""]));
    };
    const result = await client.openOrders({ market: "0xm" });
    expect(result.ok ? result.value.map(({ id }) => id) : result).toEqual(["0x1", "0x2"]);
    expect(venue.seen.map(({ url }) => url)).toEqual([
      "/data/orders?market=0xm&next_cursor=MA%3D%3D",
      "/data/orders?market=0xm&next_cursor=NTA%3D",
    ]);
    // The signature covers the path without the query.
    const [seen] = venue.seen;
    expect(seen?.headers[AUTH_HEADERS.signature.toLowerCase()]).toBe(
      hmacSignature(SECRET, NOW / 1_000, "GET", "/data/orders"),
    );
  });

  test("a page that fails, or a cursor that returns, makes no half list", async () => {
    venue.answer = (seen, response) => {
      if (seen.url.includes("MA%3D%3D")) response.end(JSON.stringify({ data: [order], next_cursor: "NTA=" }));
      else response.writeHead(500).end("{}");
    };
    expect(await client.openOrders()).toMatchObject({ ok: false, failure: { kind: "uncertain", status: 500 } });
    venue.reply(200, { data: [order], next_cursor: "MA==" });
    expect(await client.openOrders()).toMatchObject({ ok: false, failure: { kind: "uncertain" } });
    venue.reply(200, { data: [{ ...order, price: "half" }], next_cursor: "LTE=" });
    expect(await client.openOrders()).toMatchObject({
      ok: false,
      failure: { message: expect.stringContaining("data[0].price") },
    });
  });

  test("an order that the venue never had is null, by 404 or by null", async () => {
    venue.reply(404, { error: "order not found" });
    expect(await client.order("0x9")).toMatchObject({ ok: true, value: null });
    venue.reply(200, "null");
    expect(await client.order("0x9")).toMatchObject({ ok: true, value: null });
    venue.reply(200, order);
    expect(await client.order("0x1")).toMatchObject({ ok: true, value: { id: "0x1", status: "live", price: 5_000 } });
  });
});

describe("keys, cancels and questions", () => {
  test("a key is made with the wallet's signature, and its secret is in no result that prints", async () => {
    venue.reply(200, { apiKey: "uuid", secret: SECRET, passphrase: "phrase-of-the-key" });
    for (const call of [() => client.createApiKey(3), () => client.deriveApiKey(3)]) {
      const result = await call();
      if (!result.ok) throw new Error("no key");
      expect(result.value.key).toBe("uuid");
      expect(result.value.isIn(JSON.stringify(result))).toBe(false);
    }
    expect(venue.seen.map(({ method, url }) => `${method} ${url}`)).toEqual([
      "POST /auth/api-key",
      "GET /auth/derive-api-key",
    ]);
    const { headers } = venue.seen[0] ?? {};
    const hash = authHash(137, signer.address, NOW / 1_000, 3);
    expect(signerOf(hash, String(headers?.[AUTH_HEADERS.signature.toLowerCase()]))).toBe(signer.address);
  });

  test("cancels name what was not canceled, and why", async () => {
    venue.reply(200, { canceled: ["0x1"], not_canceled: { "0x2": "already canceled or matched" } });
    const expected = {
      ok: true,
      value: { canceled: ["0x1"], refused: [{ id: "0x2", reason: "already canceled or matched" }] },
    };
    expect(await client.cancelOrders(["0x1", "0x2"])).toMatchObject(expected);
    expect(await client.cancelOrder("0x1")).toMatchObject(expected);
    expect(await client.cancelAll()).toMatchObject(expected);
    expect(await client.cancelMarketOrders({ market: "0xm" })).toMatchObject(expected);
    expect(venue.seen.map(({ method, url, body }) => `${method} ${url} ${body}`)).toEqual([
      'DELETE /orders ["0x1","0x2"]',
      'DELETE /order {"orderID":"0x1"}',
      "DELETE /cancel-all ",
      'DELETE /cancel-market-orders {"market":"0xm"}',
    ]);
  });

  test("markets, books and balances", async () => {
    const book = { market: "0xm", asset_id: "71", timestamp: "1", bids: [], asks: [], hash: "h" };
    const answers: Record<string, unknown> = {
      "/version": { version: 2 },
      "/book": book,
      "/books": [book],
      "/tick-size": { minimum_tick_size: 0.0025 },
      "/neg-risk": { neg_risk: true },
      "/fee-rate": { base_fee: 1_000 },
      "/balance-allowance": { balance: "7", allowances: { "0xe": "9" } },
      "/v1/heartbeats": { heartbeat_id: "h2" },
    };
    venue.answer = (seen, response) => {
      response.end(JSON.stringify(answers[new URL(seen.url, venue.origin).pathname]));
    };
    const value = async (call: Promise<{ ok: boolean }>): Promise<unknown> => {
      const result = (await call) as { ok: boolean; value?: unknown };
      return result.ok ? result.value : result;
    };
    expect(await value(client.version())).toBe(2);
    expect(await value(client.book("71"))).toMatchObject({ asset: "71", bids: [] });
    expect(await value(client.books(["71"]))).toMatchObject([{ asset: "71" }]);
    expect(await value(client.tickSize("71"))).toBe(25);
    expect(await value(client.negRisk("71"))).toBe(true);
    expect(await value(client.feeRate("71"))).toBe(1_000);
    expect(await value(client.balance())).toEqual({ balance: 7n, allowances: [["0xe", 9n]] });
    expect(await value(client.heartbeat(""))).toBe("h2");
  });
});
