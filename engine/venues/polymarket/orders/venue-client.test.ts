import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { OrderState } from "../../../core/orders.ts";
import { userChannel } from "../../../feeds/polymarket/channels.ts";
import type { Channel } from "../../../feeds/polymarket/socket.ts";
import type { UserMessage } from "../../../feeds/polymarket/user-channel.ts";
import type { OpenMarket } from "../../local/records.ts";
import { type RunningVenue, startVenue } from "../../local/start.ts";
import { ClobClient } from "../http/clob-client.ts";
import { UndiciTransport } from "../http/transport.ts";
import { tickSizeOf } from "../protocol/constants.ts";
import { OrderSigner } from "../protocol/sign.ts";
import { Heartbeat } from "./heartbeat.ts";
import type { OrderNews } from "./tracker.ts";
import { type PlaceRequest, type PreparedOrder, VenueClient } from "./venue-client.ts";

let venue: RunningVenue;
let transport: UndiciTransport;
let clob: ClobClient;
let client: VenueClient;
let channel: Channel<UserMessage>;
let news: OrderNews[];
let sent: PreparedOrder[];
/** Milliseconds that this client's clock is moved on. */
let later: number;

beforeEach(async () => {
  venue = await startVenue({ port: 0, seed: 3, minedAfter: 20, confirmedAfter: 40 });
  transport = new UndiciTransport(venue.url);
  const signer = new OrderSigner(venue.accounts[0]!.privateKey);
  clob = new ClobClient({ transport, chainId: 137, clock: Date.now, timeout: 400, signer });
  const key = await clob.createApiKey();
  if (!key.ok) throw new Error("no key");
  clob.authenticate(key.value);
  news = [];
  sent = [];
  later = 0;
  client = new VenueClient({
    clob,
    signer,
    chainId: 137,
    signatureType: 0,
    funder: signer.address,
    clock: () => Date.now() + later,
    beforeSend: (order) => void sent.push(order),
    tell: (item) => news.push(item),
  });
  const up = new Promise<void>((resolve) => {
    channel = userChannel({
      host: `${venue.url.replace("http", "ws")}/ws`,
      credentials: key.value,
      markets: [],
      onMessage: (message) => client.apply(message),
      onEvent: (event) => event.kind === "up" && resolve(),
    });
  });
  channel.start();
  await up;
});

afterEach(async () => {
  channel.stop();
  await transport.close();
  await venue.close();
});

const fault = async (kind: string, path: string, method: string): Promise<void> => {
  const body = JSON.stringify({ kind, path, method, count: 1 });
  const response = await fetch(`${venue.url}/_local/faults`, {
    method: "POST",
    body,
    headers: { "content-type": "application/json" },
  });
  if (!response.ok) throw new Error(await response.text());
};

const until = async (what: () => boolean): Promise<void> => {
  const end = Date.now() + 5_000;
  while (!what()) {
    if (Date.now() > end) throw new Error(`never: ${what} in ${JSON.stringify(news.map(({ kind }) => kind))}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};

const wish = (
  id: number,
  change: Partial<PlaceRequest> = {},
  on: OpenMarket = venue.venue.markets[0]!,
): PlaceRequest => ({
  id,
  market: on.market.conditionId,
  asset: on.market.tokens[0],
  side: "BUY",
  price: on.book.tick,
  size: 20_000_000,
  type: "GTC",
  postOnly: false,
  expiration: 0,
  tick: tickSizeOf(on.book.tick)!,
  negRisk: on.market.negRisk,
  version: on.market.version,
  ...change,
});
const kinds = (): string[] => news.map(({ kind }) => kind);
const open = async (): Promise<string[]> => {
  const result = await clob.openOrders();
  if (!result.ok) throw new Error("no list");
  return result.value.map(({ id }) => id);
};

describe("at the local venue", () => {
  test("an order on every kind of market is acknowledged under the hash that was known before, and canceled", async () => {
    const { markets } = venue.venue;
    for (const [i, market] of markets.entries()) await client.place(wish(i + 1, {}, market));
    expect(kinds()).toEqual(markets.map(() => "ack"));
    expect((await open()).sort()).toEqual(sent.map(({ signed }) => signed.hash).sort());
    await client.cancel([1]);
    expect(client.tracker.get(1)?.state).toBe(OrderState.canceled);
    expect(await client.cancelAll()).toBe(true);
    expect(await open()).toEqual([]);
    expect(client.tracker.working()).toEqual([]);
  });

  test("a market buy is filled, mined and confirmed, told once by the socket and again by a reconcile", async () => {
    await client.place(wish(1, { type: "FAK", price: 9_900, size: 5_000_000 }));
    const confirmed = () => news.filter((item) => item.kind === "fill-status" && item.status === "confirmed").length;
    const fills = () => news.filter((item) => item.kind === "fill");
    await until(() => fills().length > 0 && confirmed() === fills().length);
    const before = news.length;
    expect(await client.reconcile()).toBe(true);
    expect(news.length).toBe(before);
    expect(client.tracker.working()).toEqual([]);
    const cost = fills().reduce((sum, item) => sum + (item.kind === "fill" ? item.cost : 0), 0);
    expect(cost).toBeLessThanOrEqual(5_000_000);
    expect(cost).toBeGreaterThan(4_000_000);
  });

  test("a refusal names its reason", async () => {
    await client.place(wish(1, { size: 1_000_000 }));
    await client.place(wish(2, { price: 9_900, postOnly: true }));
    await client.place(wish(3, { price: 9_900, size: 900_000_000_000 }));
    await client.place(wish(4, { price: 150 }));
    await client.place(wish(5, { type: "FOK", postOnly: true }));
    expect(news.map((item) => (item.kind === "reject" ? item.reason : item.kind))).toEqual([
      "min-size",
      "crosses",
      "balance",
      "price-off-grid",
      "post-only-taker",
    ]);
    // What is no legal order never left.
    expect(sent.length).toBe(3);
  });
});

describe("when answers are lost", () => {
  test.each(["500-after", "drop-after", "truncated"])("%s: unknown, found by its hash, sent once", async (kind) => {
    channel.stop();
    await fault(kind, "/order", "POST");
    await client.place(wish(1));
    expect(kinds()).toEqual(["unknown"]);
    expect(client.tracker.get(1)?.state).toBe(OrderState.unknown);
    expect(await client.reconcile()).toBe(true);
    expect(kinds()).toEqual(["unknown", "ack"]);
    expect(await open()).toEqual([sent[0]?.signed.hash]);
  });

  test.each(["500", "html", "drop"])("%s: unknown until it cannot arrive any more", async (kind) => {
    await fault(kind, "/order", "POST");
    await client.place(wish(1));
    await client.reconcile();
    expect(kinds()).toEqual(["unknown"]);
    later = 61_000;
    await client.reconcile();
    expect(news[1]).toMatchObject({ kind: "reject", reason: "never-arrived" });
    expect(await open()).toEqual([]);
  });

  test("a list that cannot be read concludes nothing", async () => {
    await fault("drop", "/order", "POST");
    await client.place(wish(1));
    later = 61_000;
    await fault("500", "/data/orders", "GET");
    expect(await client.reconcile()).toBe(false);
    expect(kinds()).toEqual(["unknown"]);
  });

  test("a cancel whose answer is lost is asked for", async () => {
    await client.place(wish(1));
    await fault("drop-after", "/orders", "DELETE");
    await client.cancel([1]);
    expect(client.tracker.get(1)?.state).toBe(OrderState.canceled);
  });

  test("a cancel that overtakes its order is sent again", async () => {
    const placing = client.place(wish(1));
    client.tracker.cancelRequested(1);
    await placing;
    expect(client.tracker.get(1)?.state).toBe(OrderState.canceled);
    expect(await open()).toEqual([]);
  });
});

describe("when the venue says wait", () => {
  test.each([
    ["425", "restarting"],
    ["429", "rate-limited"],
    ["503-cancel-only", "cancel-only"],
    ["503-disabled", "disabled"],
    ["503-post-only", "post-only"],
    ["401", "unauthorized"],
  ])("%s holds new orders back: %s", async (kind, why) => {
    await fault(kind, "/order", "POST");
    await client.place(wish(1));
    expect(client.blocked).toBe(why);
    await client.place(wish(2));
    expect(news.map((item) => (item.kind === "reject" ? item.reason : item.kind))).toEqual([why, why]);
    expect(sent.length).toBe(1);
  });

  test("after a restart only post-only orders leave, for two minutes", async () => {
    await fault("425", "/order", "POST");
    await client.place(wish(1));
    later = 31_000;
    expect(client.blocked).toBe("post-only");
    await client.place(wish(2));
    await client.place(wish(3, { postOnly: true }));
    expect(kinds()).toEqual(["reject", "reject", "ack"]);
    later = 200_000;
    expect(client.blocked).toBeNull();
  });

  test("its own bucket holds orders back, and cancels never", async () => {
    const { length } = Array.from({ length: 60 }, (_, i) => i + 1);
    await Promise.all(Array.from({ length }, (_, i) => client.place(wish(i + 1))));
    const limited = news.filter((item) => item.kind === "reject" && item.reason === "rate-limited").length;
    expect(limited).toBeGreaterThan(0);
    expect(await client.cancelAll()).toBe(true);
    expect(await open()).toEqual([]);
  });
});

test("heartbeats go on with the id that the venue asks for, and only while the engine lives", async () => {
  let alive = true;
  const heartbeat = new Heartbeat(clob, () => alive, Date.now);
  expect(heartbeat.healthy).toBe(false);
  expect([await heartbeat.beat(), await heartbeat.beat(), heartbeat.healthy]).toEqual([true, true, true]);
  await fault("drop-after", "/v1/heartbeats", "POST");
  // The lost answer held the next id; the refusal that follows tells it.
  expect([await heartbeat.beat(), await heartbeat.beat(), await heartbeat.beat()]).toEqual([false, false, true]);
  alive = false;
  expect(await heartbeat.beat()).toBe(false);
});
