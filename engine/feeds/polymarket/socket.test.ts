import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type WebSocket, WebSocketServer } from "ws";
import { startVenue } from "../../venues/local/start.ts";
import { ApiCredentials } from "../../venues/polymarket/protocol/auth.ts";
import { changeAssets, marketChannels, userChannel } from "./channels.ts";
import type { MarketMessage } from "./market-channel.ts";
import { Channel, type ChannelEvent } from "./socket.ts";

let server: WebSocketServer;
let host: string;
let heard: string[][];
let answer: (socket: WebSocket, text: string, connection: number) => void;
let channels: Channel<unknown>[];
let events: ChannelEvent[];
let messages: unknown[];

beforeEach(async () => {
  heard = [];
  channels = [];
  events = [];
  messages = [];
  answer = (socket, text) => {
    if (text === "PING") socket.send("PONG");
  };
  server = new WebSocketServer({ host: "127.0.0.1", port: 0 });
  server.on("connection", (socket) => {
    const connection = heard.push([]) - 1;
    socket.on("error", () => {});
    socket.on("message", (data) => {
      heard[connection]?.push(String(data));
      answer(socket, String(data), connection);
    });
  });
  await new Promise<void>((resolve) => server.on("listening", resolve));
  host = `ws://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(async () => {
  for (const channel of channels) channel.stop();
  for (const client of server.clients) client.terminate();
  await new Promise<void>((resolve) => server.close(() => resolve()));
});

const clocks = { pingEvery: 20, pongTimeout: 80, backOff: 10, backOffMax: 40 };
const listen = {
  onMessage: (message: unknown) => void messages.push(message),
  onEvent: (event: ChannelEvent) => void events.push(event),
};

function follow(assets: readonly string[], pongTimeout = clocks.pongTimeout): Channel<MarketMessage>[] {
  const made = marketChannels({ host, assets, ...clocks, pongTimeout, ...listen });
  channels.push(...(made as Channel<unknown>[]));
  for (const channel of made) channel.start();
  return made;
}

const until = async (what: () => boolean): Promise<void> => {
  const end = Date.now() + 5_000;
  while (!what()) {
    if (Date.now() > end) throw new Error(`never: ${what}, ${JSON.stringify(events)}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
};
const kinds = (): string[] => events.map(({ kind }) => kind);

describe("a channel", () => {
  test("subscribes before its first PING, and goes on with PINGs", async () => {
    follow(["1", "2"]);
    await until(() => (heard[0]?.length ?? 0) >= 3);
    expect(JSON.parse(heard[0]?.[0] ?? "")).toEqual({
      assets_ids: ["1", "2"],
      type: "market",
      custom_feature_enabled: true,
    });
    expect(heard[0]?.slice(1, 3)).toEqual(["PING", "PING"]);
    expect(kinds()).toEqual(["up"]);
  });

  test("takes at most 200 tokens on one socket", async () => {
    follow(Array.from({ length: 401 }, (_, i) => String(i)));
    await until(() => heard.length === 3 && heard.every((texts) => texts.length > 0));
    const counts = heard.map((texts) => JSON.parse(texts[0] ?? "").assets_ids.length).sort();
    expect(counts).toEqual([1, 200, 200]);
  });

  test("tells of malformed frames and plain texts, and lives on", async () => {
    answer = (socket, text) => {
      if (text === "PING") return;
      socket.send("NO NEW ASSETS");
      socket.send('[{"event_type":"book","asset_id":');
      socket.send(Buffer.from([0xff, 0x00]));
      socket.send(JSON.stringify([{ event_type: "fireworks" }, { event_type: "book", bids: 3 }]));
    };
    follow(["1"]);
    await until(() => events.length >= 5);
    expect(kinds().slice(0, 5)).toEqual(["up", "no-new-assets", "fault", "fault", "fault"]);
    expect(messages).toEqual([{ kind: "unknown-type", type: "fireworks" }]);
  });

  test("a socket whose PONGs stay out is given up for a new one, which subscribes anew", async () => {
    answer = (socket, text, connection) => {
      if (text === "PING" && connection > 0) socket.send("PONG");
    };
    follow(["1"]);
    await until(() => kinds().filter((kind) => kind === "up").length === 2);
    expect(events.slice(0, 3)).toEqual([
      { kind: "up", connection: 1 },
      { kind: "down", reason: "no PONG" },
      { kind: "up", connection: 2 },
    ]);
    expect(JSON.parse(heard[1]?.[0] ?? "")).toMatchObject({ assets_ids: ["1"] });
  });

  test("comes back after every kind of end, and not after a stop", async () => {
    answer = (socket, text, connection) => {
      if (text === "PING") socket.send("PONG");
      else if (connection === 0) socket.close(1008);
      else if (connection === 1) socket.terminate();
    };
    const [channel] = follow(["1"]);
    await until(() => kinds().filter((kind) => kind === "up").length === 3);
    expect(events[1]).toEqual({ kind: "down", reason: "closed with 1008" });
    channel?.renew("stale");
    await until(() => kinds().filter((kind) => kind === "up").length === 4);
    channel?.stop();
    const { length } = events;
    await new Promise((resolve) => setTimeout(resolve, 120));
    expect(events.length).toBe(length);
    expect(server.clients.size).toBe(0);
  });

  test("keeps trying where nobody listens, and says so", async () => {
    const channel = new Channel<unknown>({
      url: "ws://127.0.0.1:1",
      subscription: () => "",
      parse: () => null,
      ...clocks,
      ...listen,
    });
    channels.push(channel);
    channel.start();
    await until(() => events.length >= 2);
    expect(new Set(kinds())).toEqual(new Set(["down"]));
    expect(channel.send("x")).toBe(false);
  });

  test("a thousand tokens come and go on one connection", async () => {
    // Both ends are busy in one process: a PONG may wait behind the messages.
    const [channel] = follow(["1"], 5_000);
    await until(() => kinds().includes("up"));
    for (let i = 0; i < 1_000; i++) channel?.send(changeAssets(i % 2 === 0 ? "subscribe" : "unsubscribe", [String(i)]));
    await until(() => (heard[0]?.length ?? 0) > 1_000);
    expect(kinds()).toEqual(["up"]);
  });
});

test("the secret of the user channel goes to the socket, and into no event", async () => {
  const credentials = new ApiCredentials("uuid", "c2VjcmV0LW9mLXRoZS1rZXk=", "the-pass-phrase");
  answer = (socket) => socket.close(1008, "no");
  const channel = userChannel({ host, credentials, markets: ["0xm"], ...clocks, ...listen });
  channels.push(channel as Channel<unknown>);
  channel.start();
  await until(() => kinds().includes("down"));
  expect(JSON.parse(heard[0]?.[0] ?? "")).toMatchObject({ auth: { apiKey: "uuid" }, markets: ["0xm"], type: "user" });
  expect(credentials.isIn(JSON.stringify(events))).toBe(false);
  expect(credentials.isIn(heard[0]?.[0] ?? "")).toBe(true);
});

test("the local venue's books come as whole books and then as changes", async () => {
  const venue = await startVenue({ port: 0, seed: 5, stepEvery: 20 });
  try {
    const assets = venue.venue.markets.flatMap(({ market }) => [...market.tokens]);
    host = `${venue.url.replace("http", "ws")}/ws`;
    follow(assets);
    const seen = () => new Set((messages as MarketMessage[]).map(({ kind }) => kind));
    await until(() => seen().has("book") && seen().has("price-change") && seen().has("trade"));
    const books = (messages as MarketMessage[]).filter((message) => message.kind === "book");
    expect(new Set(books.map(({ asset }) => asset))).toEqual(new Set(assets));
    expect(kinds()).toEqual(["up"]);
  } finally {
    for (const channel of channels) channel.stop();
    await venue.close();
  }
});
