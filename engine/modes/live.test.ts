import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import { afterEach, describe, expect, test } from "vitest";
import type { MarketFilter } from "../../runtime/abi/abi-file.ts";
import { ABSENT, Outcome, Tif } from "../../runtime/abi/layout.ts";
import { type Script, type ScriptContext, scriptedModule } from "../core/test-support.ts";
import { type RunningVenue, type StartSettings, startVenue } from "../venues/local/start.ts";
import { OrderSigner } from "../venues/polymarket/protocol/sign.ts";
import { Loopback } from "../venues/polymarket/testing/loopback.ts";
import { DEFAULT_BACKTEST } from "./backtest-config.ts";
import { type LiveOptions, runLive } from "./live.ts";
import { venueAddress } from "./live-address.ts";
import { isClean, type LiveResult } from "./live-result.ts";

const SHARES = 1e6;

/** Requests that reach a server of this process, as `POST /order`. */
class Requests {
  readonly seen: string[] = [];
  readonly #listen = (message: unknown) => {
    const { request } = message as { request: IncomingMessage };
    this.seen.push(`${request.method} ${request.url?.split("?")[0]}`);
  };

  constructor() {
    subscribe("http.server.request.start", this.#listen);
  }

  count(what: string): number {
    return this.seen.filter((one) => one === what).length;
  }

  end(): void {
    unsubscribe("http.server.request.start", this.#listen);
  }
}

let venue: RunningVenue | null = null;
let requests: Requests | null = null;

afterEach(async () => {
  requests?.end();
  await venue?.close();
  venue = null;
});

async function open(settings: Partial<StartSettings> = {}): Promise<RunningVenue> {
  venue = await startVenue({ port: 0, seed: 3, minedAfter: 10, confirmedAfter: 30, stepEvery: 20, ...settings });
  requests = new Requests();
  return venue;
}

async function fault(kind: string, more: object = {}): Promise<void> {
  const body = JSON.stringify({ kind, ...more });
  expect((await fetch(`${venue!.url}/_local/faults`, { method: "POST", body })).status).toBe(200);
}

/** Joins the best bid and ask of YES at every book. */
const maker: Script = {
  handlers: {
    book: (ctx) => {
      const [bid, ask] = [ctx.in("yesBid"), ctx.in("yesAsk")];
      if (bid !== ABSENT && ask !== ABSENT) ctx.quote(bid, ask, 20 * SHARES);
    },
  },
};

/** Does something at the first book, and then nothing. */
const once = (action: (ctx: ScriptContext) => void, more: Script["handlers"] = {}): Script => ({
  state: [0],
  handlers: {
    book: (ctx) => {
      if (ctx.state[0]!++ === 0) action(ctx);
    },
    ...more,
  },
});

/** The script, and something that happens so many milliseconds after its first book: a slow start puts it off. */
function withEvent(script: Script, delay: number, action: () => void): Script {
  let begun = false;
  const book = (ctx: ScriptContext) => {
    if (!begun) setTimeout(action, delay);
    begun = true;
    script.handlers.book?.(ctx);
  };
  return { ...script, handlers: { ...script.handlers, book } };
}

/** Keeps what a run tells; it is aborted a while after it may trade again, however long that takes. */
function untilTradingAgain(): { events: string[]; options: Live } {
  const events: string[] = [];
  const controller = new AbortController();
  const onEvent = (text: string) => {
    events.push(text);
    if (text === "orders may leave again") setTimeout(() => controller.abort(), 300);
  };
  return { events, options: { duration: 20_000, signal: controller.signal, onEvent } };
}

const CRYPTO: MarketFilter = { kind: "slugs", slugs: ["local-crypto"] };

/** Aborted once the first account has traded, and sent so many orders. */
function whenTraded(orders: number): AbortSignal {
  const controller = new AbortController();
  const wallet = venue!.accounts[0]!.address.toLowerCase();
  const look = setInterval(() => {
    if (requests!.count("POST /order") < orders || venue!.venue.tradesOf(wallet).length === 0) return;
    clearInterval(look);
    controller.abort();
  }, 20);
  return controller.signal;
}

interface Live extends Partial<LiveOptions> {
  readonly markets?: MarketFilter;
}

function live(script: Script, more: Live = {}): Promise<LiveResult> {
  const { markets = CRYPTO, ...options } = more;
  const module = scriptedModule(script);
  const account = venue!.accounts[0]!;
  return runLive({
    module: { ...module, abi: { ...module.abi, markets } },
    params: new Float64Array(0),
    config: DEFAULT_BACKTEST,
    address: venueAddress(venue!.url),
    key: { signer: new OrderSigner(account.privateKey), funder: account.funder, signatureType: account.signatureType },
    send: true,
    duration: 700,
    only: [],
    limits: { coolDown: 100 },
    ...options,
  });
}

describe("a run at a venue", () => {
  test("with send it trades, and in the end the ledger is the venue's", async () => {
    await open();
    const result = await live(maker, { duration: 15_000, signal: whenTraded(6) });
    const { orders, reconciliation, ack } = result.live;
    expect(reconciliation).toMatchObject({ equal: true });
    expect(orders).toMatchObject({ open: 0, unknownLeft: 0, strayFills: 0, orphans: 0 });
    expect(orders.acked).toBeGreaterThan(0);
    expect(result.fills.maker).toBeGreaterThan(0);
    expect(ack.events).toBe(orders.acked);
    expect(requests!.count("POST /order")).toBe(orders.sent);
    expect(isClean(result)).toBe(true);
    expect(venue!.venue.ordersOf(result.live.account.toLowerCase()).every(({ status }) => status !== "LIVE")).toBe(
      true,
    );
  });

  test("without send it signs and posts nothing", async () => {
    await open();
    const hashes: string[] = [];
    const result = await live(maker, { send: false, onSigned: (hash) => hashes.push(hash) });
    expect(requests!.seen.filter((one) => !one.startsWith("GET "))).toEqual([]);
    expect(requests!.seen).toContain("GET /gamma/markets");
    expect(result.live).toMatchObject({ sent: false, reconciliation: null, orders: { sent: 0, acked: 0 } });
    expect(result.live.orders.signed).toBeGreaterThan(2);
    expect(hashes).toHaveLength(result.live.orders.signed);
    expect(new Set(hashes).size).toBe(hashes.length);
    expect(hashes[0]).toMatch(/^0x[0-9a-f]{64}$/);
    expect([result.fills.total, isClean(result)]).toEqual([0, true]);
  });

  test("orders that take are booked with the venue's fee, also where they get more shares than asked for", async () => {
    await open({ stepEvery: 0 });
    const told: string[] = [];
    const script = once(
      (ctx) => {
        ctx.market(Outcome.yes, true, 20_000_000);
        ctx.limit(Outcome.no, true, 9_000, 30 * SHARES, Tif.fok);
      },
      {
        order: (ctx) => told.push(`${ctx.in("orderId")} ${ctx.in("orderStatus")} ${ctx.in("orderRemaining")}`),
      },
    );
    const result = await live(script, { duration: 800 });
    expect(result.live.reconciliation).toMatchObject({ equal: true });
    expect(result.fills.taker).toBeGreaterThanOrEqual(2);
    expect(result.fees).toBeGreaterThan(0);
    // 27 dollars for a limit of 0.90 buy far more than 30 shares.
    expect(result.marketTable[0]!.position.no).toBeGreaterThan(35 * SHARES);
    expect(told).toHaveLength(2);
    expect(isClean(result)).toBe(true);
  });

  test.each([
    "429",
    "425",
    "503-cancel-only",
    "503-post-only",
    "html",
    "500",
    "500-after",
    "drop",
    "drop-after",
    "truncated",
  ])("%s at an order: it is never posted a second time", async (kind) => {
    await open();
    const posted: string[] = [];
    const place = venue!.venue.placeSigned.bind(venue!.venue);
    venue!.venue.placeSigned = (key, request) => {
      posted.push(JSON.stringify(request.fields));
      return place(key, request);
    };
    await fault(kind, { method: "POST", path: "/order", count: 2, ms: 1_000 });
    const result = await live(maker, { limits: { coolDown: 100, endWithin: 2_000 } });
    expect(requests!.count("POST /order")).toBe(result.live.orders.sent);
    expect(new Set(posted).size).toBe(posted.length);
    expect(result.live.reconciliation).toMatchObject({ equal: true });
    expect(result.live.orders).toMatchObject({ open: 0, strayFills: 0 });
    // What was carried out is found by its hash; what may still arrive stays unknown.
    const isLost = ["html", "500", "drop"].includes(kind);
    if (["500-after", "drop-after", "truncated"].includes(kind)) {
      expect(result.live.orders).toMatchObject({ unknownLeft: 0 });
    } else if (isLost) expect(result.live.orders.unknownLeft).toBe(2);
    expect(isClean(result)).toBe(!isLost);
  });

  test.each(["/ws/market", "/ws/user"])("a cut of %s cancels all, and trading goes on", async (path) => {
    await open();
    const { events, options } = untilTradingAgain();
    const script = withEvent(maker, 500, () => void fault("ws-cut", { path }));
    const result = await live(script, options);
    expect(result.live.feed).toMatchObject({ reconnects: 1 });
    expect(result.live.feed.stops).toBeGreaterThanOrEqual(1);
    expect(events.filter((text) => text.startsWith("cancel-all")).length).toBeGreaterThanOrEqual(2);
    expect(events).toContain("orders may leave again");
    expect(isClean(result)).toBe(true);
  });

  test("a silent socket is found out by the venue's own books; a quiet market is none", async () => {
    await open({ stepEvery: 20 });
    const script = withEvent(maker, 300, () => void fault("ws-freeze", { path: "/ws/market" }));
    const { events, options } = untilTradingAgain();
    const result = await live(script, { ...options, limits: { staleAfter: 200, coolDown: 100 } });
    expect(events.join("\n")).toMatch(/no orders: (the book of local-crypto is not the venue's|no data for)/);
    expect(result.live.feed.reconnects).toBe(1);
    expect(isClean(result)).toBe(true);
    await venue!.close();

    await open({ stepEvery: 0 });
    const quiet = await live(maker, { limits: { staleAfter: 100 } });
    expect(quiet.live.feed.witnesses).toBeGreaterThan(1);
    expect(quiet.live.feed.stops).toBe(0);
    expect(isClean(quiet)).toBe(true);
  });

  test("a fill that the venue takes back is told, and is the only difference", async () => {
    await open({ stepEvery: 0 });
    await fault("trade-failed");
    const script = once((ctx) => void ctx.limit(Outcome.yes, true, 9_000, 10 * SHARES, Tif.fak));
    const result = await live(script, { duration: 800 });
    expect(result.live.errors).toHaveProperty("trade-failed");
    expect(result.live.reconciliation).toMatchObject({ equal: true });
  });

  test("markets that are decided end the run, and what is held is redeemed", async () => {
    await open({ stepEvery: 0 });
    const [market] = venue!.venue.markets;
    const buyer = once((ctx) => void ctx.limit(Outcome.yes, true, 9_000, 10 * SHARES, Tif.fak));
    const script = withEvent(buyer, 500, () => venue!.venue.resolve(market!, 0));
    const result = await live(script, { duration: null });
    expect(result.live.ended).toBe("markets");
    expect(result.marketTable[0]).toMatchObject({ winner: "YES", resolution: "recorded" });
    expect(result.live.reconciliation).toMatchObject({ equal: true });
    expect(isClean(result)).toBe(true);
  });

  test("the signal ends it with nothing left open", async () => {
    await open();
    const controller = new AbortController();
    const script = withEvent(maker, 400, () => controller.abort());
    const result = await live(script, { duration: null, signal: controller.signal });
    expect([result.partial, result.live.ended, result.live.orders.open]).toEqual([true, "interrupt", 0]);
  });

  test("a changed grid reaches the strategy and the orders", async () => {
    await open();
    const [market] = venue!.venue.markets;
    const ticks = new Set<number>();
    const controller = new AbortController();
    const book = (ctx: ScriptContext) => {
      ticks.add(ctx.in("tick"));
      if (ticks.size === 2) setTimeout(() => controller.abort(), 200);
      maker.handlers.book!(ctx);
    };
    const script = withEvent({ handlers: { book } }, 400, () => venue!.venue.changeTick(market!, 10));
    const result = await live(script, { duration: 20_000, signal: controller.signal });
    expect([...ticks]).toEqual([100, 10]);
    expect(isClean(result)).toBe(true);
  });
});

describe("a run that cannot begin", () => {
  test("nobody there, HTML, a refused key, no markets", async () => {
    await open();
    await expect(live(maker, { address: venueAddress("http://127.0.0.1:9") })).rejects.toMatchObject({
      code: "venue-down",
    });
    await expect(live(maker, { markets: { kind: "series", slug: "none" } })).rejects.toMatchObject({
      code: "no-markets",
    });
    await expect(live(maker, { only: ["other"] })).rejects.toMatchObject({ code: "no-markets" });
    await fault("html", { path: "/gamma/markets" });
    await expect(live(maker)).rejects.toMatchObject({ code: "venue-answer" });
    await fault("401", { path: "/auth/derive-api-key" });
    await expect(live(maker)).rejects.toMatchObject({ code: "unauthorized" });
    expect(requests!.count("POST /order")).toBe(0);
  });

  test("a venue whose clock is elsewhere", async () => {
    const loopback = await Loopback.open();
    loopback.reply(200, "1700000000");
    await open();
    await expect(live(maker, { address: venueAddress(loopback.origin) })).rejects.toMatchObject({ code: "clock-skew" });
    await loopback.close();
  });
});

describe("addresses", () => {
  test.each([
    "http://127.0.0.1:80",
    "http://localhost:8137",
    "http://[::1]:8137",
    "http://127.9.8.7:1",
    "http://127.1:5",
  ])("%s is this machine", (text) => expect(venueAddress(text).origin).toMatch(/^http:/));

  test.each([
    "https://clob.polymarket.com",
    "http://clob.polymarket.com",
    "http://10.0.0.1",
    "http://0.0.0.0:80",
    "http://127.0.0.1.example.com",
    "http://localhost.example.com",
    "http://127.0.0.1@example.com",
    "http://user:secret@127.0.0.1:80",
    "https://127.0.0.1:80",
    "http://127.0.0.1:80/gamma",
    "http://127.0.0.1:80/?to=http://example.com",
    "http://[::ffff:10.0.0.1]",
    "file:///etc/passwd",
    "127.0.0.1:80",
    "",
  ])("%s is refused", (text) => {
    const error = (() => {
      try {
        venueAddress(text);
      } catch (caught) {
        return caught;
      }
      return null;
    })();
    expect(error).toMatchObject({ code: "venue-address" });
    expect(String(error)).not.toContain("secret");
  });

  test("a host elsewhere is told that certificates come first", () => {
    expect(() => venueAddress("https://clob.polymarket.com")).toThrow('"clob.polymarket.com" is not this machine');
  });
});
