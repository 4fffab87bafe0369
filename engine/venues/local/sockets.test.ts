import { describe, expect, test } from "vitest";
import { type Frame, readFrame, readMarketMessage } from "../../feeds/polymarket/market-channel.ts";
import { readUserMessage } from "../../feeds/polymarket/user-channel.ts";
import { Listener, Session, until, withVenue } from "./testing/session.ts";

/** Kinds of a listener's frames as the project's own reader reads them; a fault or an unknown type is one too. */
function kinds(listener: Listener, parse: Parameters<typeof readFrame>[0]): string[] {
  return listener.frames.flatMap((text) => {
    const frame = readFrame(parse, text) as Frame<{ readonly kind: string }>;
    return frame.kind === "messages"
      ? [...frame.messages.map(({ kind }) => kind), ...frame.faults.map(() => "fault")]
      : [frame.kind];
  });
}

async function withSockets(run: (session: Session, market: Listener, user: Listener) => Promise<void>): Promise<void> {
  await withVenue({}, async (venue) => {
    const session = await Session.open(venue);
    const base = venue.url.replace("http", "ws");
    const [market, user] = [new Listener(`${base}/ws/market`), new Listener(`${base}/ws/user`)];
    try {
      await run(session, market, user);
    } finally {
      market.socket.terminate();
      user.socket.terminate();
      await session.close();
    }
  });
}

const subscription = (session: Session) => ({ assets_ids: session.market.market.tokens, type: "market" });
const login = (session: Session) => ({ auth: session.client.credentials!.socketAuth(), markets: [], type: "user" });

describe("market socket", () => {
  test("every kind of message is read without a fault, and both tokens are told", () =>
    withSockets(async (session, market) => {
      await market.send(subscription(session), "PING");
      await until(() => market.frames.includes("PONG"));
      expect(kinds(market, readMarketMessage).slice(0, 2)).toEqual(["book", "book"]);
      await session.post({ price: 9_900, size: 5 });
      const { conditionId } = session.market.market;
      await session.control("tick", { market: conditionId, tick: "0.001" });
      await session.control("resolve", { market: conditionId, outcome: "no" });
      await until(() => kinds(market, readMarketMessage).includes("resolved"));
      const seen = new Set(kinds(market, readMarketMessage));
      expect([...seen].sort()).toEqual(["book", "pong", "price-change", "resolved", "tick-change", "trade"]);
      const change = market.events().find(({ event_type }) => event_type === "price_change");
      expect(change).toMatchObject({
        price_changes: session.market.market.tokens.map((asset_id) => ({ asset_id, size: expect.any(String) })),
      });
    }));

  test("a price change tells the level's new size", () =>
    withSockets(async (session, market) => {
      await market.send(subscription(session), "PING");
      await until(() => market.frames.includes("PONG"));
      const { id } = await session.post({ price: 200, size: 7 });
      await session.client.cancelOrder(id);
      const changes = () =>
        market
          .events()
          .filter(({ event_type }) => event_type === "price_change")
          .map(({ price_changes }) => (price_changes as object[])[0]);
      await until(() => changes().length === 2);
      expect(changes()).toMatchObject([
        { price: "0.02", size: "7", side: "BUY" },
        { price: "0.02", size: "0", side: "BUY" },
      ]);
    }));

  test("PING first ends the socket; a second subscription is an invalid operation", () =>
    withSockets(async (session, market, user) => {
      await user.send("PING");
      await until(() => user.closed === 1008);
      await market.send(subscription(session), subscription(session));
      await until(() => market.frames.includes("INVALID OPERATION"));
    }));

  test("tokens come and go; unknown ones are told as none", () =>
    withSockets(async (session, market) => {
      await market.send({ assets_ids: ["1"], type: "market" });
      await until(() => market.frames.includes("NO NEW ASSETS"));
      const { tokens } = session.market.market;
      await market.send({ assets_ids: tokens, operation: "subscribe" }, "PING");
      await until(() => market.frames.includes("PONG"));
      await market.send({ assets_ids: tokens, operation: "unsubscribe" }, "PING");
      await until(() => market.frames.filter((text) => text === "PONG").length === 2);
      const count = market.frames.length;
      await session.post({});
      await market.send("PING");
      await until(() => market.frames.length > count);
      expect(market.frames.slice(count)).toEqual(["PONG"]);
    }));
});

describe("user socket", () => {
  test("an order and its trade, from placement to confirmation", () =>
    withSockets(async (session, _, user) => {
      await user.send(login(session), "PING");
      await until(() => user.frames.includes("PONG"));
      const { id } = await session.post({ price: 9_900, size: 5 });
      await until(() => user.events().some(({ status }) => status === "CONFIRMED"));
      expect(kinds(user, readUserMessage)).not.toContain("fault");
      const own = user.events().filter((event) => event.id === id);
      expect(own.map(({ type, size_matched }) => [type, size_matched])).toEqual([
        ["PLACEMENT", "0"],
        ["UPDATE", "5"],
      ]);
      const trade = user.events().filter(({ event_type }) => event_type === "trade");
      expect(trade.map(({ status }) => status)).toEqual(["MATCHED", "MINED", "CONFIRMED"]);
      expect(trade[0]).toMatchObject({ taker_order_id: id, transaction_hash: "", trader_side: "TAKER" });
    }));

  test.each([
    ["trade-retried", ["MATCHED", "RETRYING", "MINED", "CONFIRMED"], 1_005_000_000n],
    ["trade-failed", ["MATCHED", "RETRYING", "FAILED"], 1_000_000_000n],
  ] as const)("%s: a match is not a fill", (kind, statuses, shares) =>
    withSockets(async (session, _, user) => {
      await user.send(login(session), "PING");
      await until(() => user.frames.includes("PONG"));
      await session.control("faults", { kind });
      // An order that does not take leaves the fault where it is.
      await session.post({});
      const { result } = await session.post({ price: 9_900, size: 5 });
      expect(result).toMatchObject({ ok: true, value: { status: "matched" } });
      const told = () => user.events().filter(({ event_type }) => event_type === "trade");
      await until(() => told().at(-1)?.status === statuses.at(-1));
      expect(told().map(({ status }) => status)).toEqual(statuses);
      const balance = await session.client.balance(session.market.market.tokens[0]);
      expect(balance).toMatchObject({ ok: true, value: { balance: shares } });
    }),
  );

  test("a killed FOK order is told with its reason", () =>
    withSockets(async (session, _, user) => {
      await user.send(login(session), "PING");
      await until(() => user.frames.includes("PONG"));
      const ask = session.market.book.best(0, true);
      const { result } = await session.post({ price: ask, size: 9_000, type: "FOK" });
      expect(result).toMatchObject({ ok: false, failure: { reason: "fok-unfilled" } });
      await until(() => user.events().length > 0);
      expect(user.events()).toMatchObject([
        {
          type: "CANCELLATION",
          status: "CANCELED_order couldn't be fully filled. FOK orders are fully filled or killed.",
        },
      ]);
    }));

  test("another wallet's orders are not told", () =>
    withSockets(async (session, _, user) => {
      const other = await Session.open(session.venue, 1);
      await user.send(login(session), "PING");
      await until(() => user.frames.includes("PONG"));
      await other.post({ price: 9_900, size: 5 });
      await user.send("PING");
      await until(() => user.frames.length === 2);
      expect(user.frames).toEqual(["PONG", "PONG"]);
      await other.close();
    }));

  test("wrong parts of a key end the socket", () =>
    withSockets(async (session, _, user) => {
      const auth = { ...session.client.credentials!.socketAuth(), passphrase: "no" };
      await user.send({ auth, markets: [], type: "user" });
      await until(() => user.closed === 1008);
    }));
});

describe("faults of a socket", () => {
  const withFault = (kind: string, run: (session: Session, market: Listener) => Promise<void>) =>
    withSockets(async (session, market) => {
      await market.send(subscription(session), "PING");
      await until(() => market.frames.includes("PONG"));
      await session.control("faults", { kind, path: "/ws/market" });
      await run(session, market);
    });

  test("ws-malformed: half a message", () =>
    withFault("ws-malformed", async (session, market) => {
      await session.post({});
      await until(() => kinds(market, readMarketMessage).includes("fault"));
    }));

  test("ws-cut: the connection ends in a frame", () =>
    withFault("ws-cut", async (session, market) => {
      await session.post({});
      await until(() => market.closed !== null);
      expect(market.closed).toBe(1006);
    }));

  test("ws-freeze: PONG comes, and nothing else", () =>
    withFault("ws-freeze", async (session, market) => {
      const count = market.frames.length;
      await session.post({});
      await session.post({});
      await market.send("PING");
      await until(() => market.frames.length > count);
      expect(market.frames.slice(count)).toEqual(["PONG"]);
    }));
});
