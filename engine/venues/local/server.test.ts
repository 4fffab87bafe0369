import { describe, expect, test } from "vitest";
import { readGammaEvents, readGammaMarkets } from "../../feeds/polymarket/gamma.ts";
import { readJson } from "../../feeds/polymarket/reader.ts";
import { hmacSignature, l1Headers } from "../polymarket/protocol/auth.ts";
import { FAULT_KINDS } from "./faults.ts";
import { seededAccounts } from "./seed.ts";
import { Session, until, withVenue } from "./testing/session.ts";

const now = () => Math.floor(Date.now() / 1_000);

/** Runs a test with a trader of the venue. */
async function withSession(run: (session: Session) => Promise<void>, settings = {}): Promise<void> {
  await withVenue(settings, async (venue) => {
    const session = await Session.open(venue);
    try {
      await run(session);
    } finally {
      await session.close();
    }
  });
}

describe("authentication", () => {
  test("an API key is made by the wallet's fresh signature alone", () =>
    withVenue({}, async (venue) => {
      const session = await Session.open(venue);
      const status = async (headers: Record<string, string>) =>
        (await fetch(`${venue.url}/auth/derive-api-key`, { headers })).status;
      const good = l1Headers(session.signer, 137, now(), 0);
      expect(await status(good)).toBe(200);
      expect(await status(l1Headers(session.signer, 137, now() - 60, 0))).toBe(401);
      expect(await status(l1Headers(session.signer, 80_002, now(), 0))).toBe(401);
      expect(await status({ ...good, POLY_NONCE: "1" })).toBe(401);
      expect(await status({ ...good, POLY_ADDRESS: venue.accounts[1]!.address })).toBe(401);
      expect(await status({ ...good, POLY_SIGNATURE: "0x1234" })).toBe(401);
      expect(await status({})).toBe(401);
      await session.close();
    }));

  test("the HMAC covers time, method, path and body", () =>
    withVenue({}, async (venue) => {
      const session = await Session.open(venue);
      const { apiKey, secret, passphrase } = session.client.credentials!.socketAuth();
      const status = async (part: { time?: number; method?: string; path?: string; body?: string; sent?: string }) => {
        const { time = now(), method = "DELETE", path = "/orders", body = "[]", sent = body } = part;
        const headers = {
          POLY_ADDRESS: session.signer.address,
          POLY_API_KEY: apiKey,
          POLY_PASSPHRASE: passphrase,
          POLY_TIMESTAMP: String(time),
          POLY_SIGNATURE: hmacSignature(secret, time, method, path, body),
        };
        return (await fetch(`${venue.url}/orders`, { method: "DELETE", headers, body: sent })).status;
      };
      expect(await status({})).toBe(200);
      expect(await status({ time: now() - 60 })).toBe(401);
      expect(await status({ time: now() + 60 })).toBe(401);
      expect(await status({ method: "POST" })).toBe(401);
      expect(await status({ path: "/order" })).toBe(401);
      expect(await status({ sent: '["0x00"]' })).toBe(401);
      await session.close();
    }));
});

describe("matches as the two sides see them", () => {
  test("a buy of YES mints with a buy of NO; each finds its own part, and the books agree", () =>
    withVenue({}, async (venue) => {
      const [maker, taker] = [await Session.open(venue, 0), await Session.open(venue, 1)];
      const on = venue.venue.markets[0]!;
      const ask = on.book.best(0, true);
      // Just inside the house's ask of YES: a bid of NO.
      const made = await maker.post({ outcome: 1, price: 10_000 - (ask - 100), size: 10 });
      const { result } = await taker.post({ price: ask - 100, size: 8 });
      expect(result).toMatchObject({ ok: true, value: { status: "matched", taking: { units: 8n, scale: 0 } } });
      const [trade] = (await maker.client.trades().then((r) => (r.ok ? r.value : []))).slice(0, 1);
      expect(trade).toMatchObject({ side: "BUY", asset: on.market.tokens[0], traderSide: "MAKER", size: 8_000_000 });
      expect(trade!.makers).toMatchObject([
        { order: made.id, side: "BUY", asset: on.market.tokens[1], size: 8_000_000 },
      ]);
      const held = await maker.client.balance(on.market.tokens[1]);
      expect(held).toMatchObject({ ok: true, value: { balance: 1_008_000_000n } });
      const open = await maker.client.openOrders();
      expect(open).toMatchObject({ ok: true, value: [{ id: made.id, size: 10_000_000, matched: 8_000_000 }] });
      await Promise.all([maker.close(), taker.close()]);
    }));

  test("trades come in pages, newest first", () =>
    withSession(
      async (session) => {
        for (let i = 0; i < 5; i++) await session.post({ price: 9_900, size: 5 });
        const trades = await session.client.trades();
        expect(trades.ok && trades.value.length).toBe(5);
        for (let i = 0; i < 5; i++) await session.post({ price: 100 * (i + 1), size: 10 });
        const orders = await session.client.openOrders();
        expect(orders.ok && orders.value.map(({ price }) => price)).toEqual([100, 200, 300, 400, 500]);
      },
      { pageSize: 2 },
    ));
});

test("on a market with a delay an order that takes meets the book of the delay's end", () =>
  withSession(
    async (session) => {
      const status = async (id: string) => {
        const order = await session.client.order(id);
        return order.ok ? order.value?.statusText : "?";
      };
      const { body } = session.body({ price: 9_900, size: 5 });
      const first = await session.client.postOrder(body);
      if (!first.ok || first.value.orderId === null) throw new Error(JSON.stringify(first));
      expect(first.value).toMatchObject({ status: "delayed", trades: [] });
      const id = first.value.orderId;
      expect(await session.client.postOrder(body)).toMatchObject({ ok: false, failure: { reason: "duplicate" } });
      expect(await status(id)).toBe("DELAYED");
      expect(await session.client.cancelOrder(id)).toMatchObject({ ok: true, value: { canceled: [] } });
      await until(async () => (await status(id)) === "MATCHED");

      // One whose book goes meanwhile ends unmatched; one that does not take rests at once.
      const ask = session.market.book.best(0, true);
      const killed = await session.post({ price: ask, size: 5, type: "FOK" });
      expect(killed.result).toMatchObject({ ok: true, value: { status: "delayed" } });
      const { venue } = session.venue;
      for (const { id: open } of session.market.book.openOrders()) venue.cancel(venue.order(open));
      expect((await session.post({})).result).toMatchObject({ ok: true, value: { status: "live" } });
      await until(async () => (await status(killed.id)) === "CANCELED");
    },
    { takerDelay: 1_500 },
  ));

test("without a heartbeat for the time-out all orders of the key end", () =>
  withSession(
    async (session) => {
      const { id } = await session.post({});
      const first = await session.client.heartbeat("");
      expect(first.ok).toBe(true);
      const status = async () => {
        const order = await session.client.order(id);
        return order.ok ? order.value?.statusText : "?";
      };
      expect(await status()).toBe("LIVE");
      await until(async () => (await status()) === "CANCELED");
    },
    { heartbeatTimeout: 1_500 },
  ));

test("discovery gives what the client's reader needs", () =>
  withVenue({}, async (venue) => {
    const text = await (await fetch(`${venue.url}/gamma/markets?slug=local-v3`)).text();
    const result = readJson(readGammaMarkets, text);
    const { market } = venue.venue.markets[2]!;
    expect(result).toMatchObject({
      ok: true,
      value: [{ slug: "local-v3", version: "v2", assets: market.tokens, tick: 25, condition: market.conditionId }],
    });
    const page = await (await fetch(`${venue.url}/gamma/events/keyset?series_slug=local-crypto&closed=false`)).text();
    expect(readJson(readGammaEvents, page)).toMatchObject({
      ok: true,
      value: [{ slug: "local-crypto", series: "local-crypto", closed: false, markets: [{ slug: "local-crypto" }] }],
    });
    expect(await (await fetch(`${venue.url}/gamma/events?closed=true`)).json()).toEqual([]);
  }));

test("a seed gives the same accounts, markets and books", async () => {
  const seen: unknown[] = [];
  for (let i = 0; i < 2; i++) {
    await withVenue({ seed: 9 }, async ({ venue, accounts }) => {
      seen.push(
        JSON.stringify([accounts, venue.markets.map((on) => [on.market.conditionId, on.book.levels(0, true)])]),
      );
    });
  }
  expect(seen[0]).toBe(seen[1]);
  expect(seededAccounts(9)[0]!.privateKey).not.toBe(seededAccounts(10)[0]!.privateKey);
});

describe("faults on demand", () => {
  const failures: [kind: string, failure: object][] = [
    ["429", { kind: "rate-limited", retryAfter: 1_000 }],
    ["425", { kind: "restarting" }],
    ["401", { kind: "unauthorized" }],
    ["503-disabled", { kind: "unavailable", mode: "disabled" }],
    ["503-cancel-only", { kind: "unavailable", mode: "cancel-only" }],
    ["503-post-only", { kind: "unavailable", mode: "post-only", retryAfter: 1_000 }],
    ["html", { kind: "uncertain", status: 200 }],
    ["500", { kind: "uncertain", status: 500 }],
    ["drop", { kind: "uncertain", status: null }],
  ];
  const doneAll: [kind: string, failure: object][] = [
    ["500-after", { kind: "uncertain", status: 500 }],
    ["drop-after", { kind: "uncertain", status: null }],
    ["truncated", { kind: "uncertain", status: 200 }],
  ];

  test.each(failures)("%s: the order is not taken", (kind, failure) =>
    withSession(async (session) => {
      expect(await session.control("faults", { kind, path: "/order", method: "POST" })).toBe(200);
      const { id, result } = await session.post({});
      expect(result).toMatchObject({ ok: false, failure });
      expect(await session.client.order(id)).toMatchObject({ ok: true, value: null });
      // The next request is answered again.
      expect((await session.post({})).result.ok).toBe(true);
    }),
  );

  test.each(doneAll)("%s: the order is taken, and the answer does not tell", (kind, failure) =>
    withSession(async (session) => {
      await session.control("faults", { kind, path: "/order", method: "POST" });
      const { id, result } = await session.post({});
      expect(result).toMatchObject({ ok: false, failure });
      expect(await session.client.order(id)).toMatchObject({ ok: true, value: { id, statusText: "LIVE" } });
    }),
  );

  test.each(["delay", "delay-after"])("%s", (kind) =>
    withSession(async (session) => {
      await session.control("faults", { kind, ms: 150 });
      const start = performance.now();
      expect((await session.client.time()).ok).toBe(true);
      expect(performance.now() - start).toBeGreaterThan(140);
    }),
  );

  test("count, list, clear, and what is no fault", () =>
    withSession(async (session) => {
      await session.control("faults", { kind: "429", count: 2 });
      for (const ok of [false, false, true]) expect((await session.client.time()).ok).toBe(ok);
      expect(await session.control("faults", { kind: "earthquake" })).toBe(400);
      expect(await session.control("faults", { kind: "429", count: -1 })).toBe(400);
      await session.control("faults", { kind: "500", count: 5 });
      await fetch(`${session.venue.url}/_local/faults`, { method: "DELETE" });
      expect((await session.client.time()).ok).toBe(true);
      expect(FAULT_KINDS.length).toBeGreaterThanOrEqual(failures.length + doneAll.length);
    }));
});

test("a resolution ends orders, pays the winner and takes no more", () =>
  withSession(async (session) => {
    const { id } = await session.post({});
    const { conditionId } = session.market.market;
    expect(await session.control("resolve", { market: conditionId, outcome: "yes" })).toBe(200);
    expect(await session.client.order(id)).toMatchObject({
      ok: true,
      value: { statusText: "CANCELED_MARKET_RESOLVED" },
    });
    expect(await session.client.balance()).toMatchObject({ ok: true, value: { balance: 11_000_000_000n } });
    expect((await session.post({})).result).toMatchObject({ ok: false, failure: { reason: "not-ready" } });
  }));
