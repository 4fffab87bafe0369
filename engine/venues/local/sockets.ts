import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import { type RawData, type WebSocket, WebSocketServer } from "ws";
import type { Faults } from "./faults.ts";
import type { ApiKey } from "./keys.ts";
import type { OpenMarket, VenueEvent } from "./records.ts";
import { type LocalVenue, takesPart } from "./venue.ts";
import { bookSummary, lastTrade, priceChange, priceText, userOrder, userTrade } from "./views.ts";

/** Close code for a client that breaks the protocol. */
const POLICY = 1008;

interface Session {
  readonly socket: WebSocket;
  readonly path: "/ws/market" | "/ws/user";
  /** Token ids of a market session, condition ids of a user session (none: all). */
  readonly wanted: Set<string>;
  key: ApiKey | null;
  ready: boolean;
  /** Answers PING and sends nothing else. */
  frozen: boolean;
}

/**
 * The market and user sockets. A PING before the subscription ends the socket, as at the venue; a
 * second subscription without an operation is answered with INVALID OPERATION.
 */
export class Sockets {
  readonly #venue: LocalVenue;
  readonly #faults: Faults;
  readonly #server = new WebSocketServer({ noServer: true, maxPayload: 1 << 20 });
  readonly #sessions = new Set<Session>();

  constructor(venue: LocalVenue, faults: Faults) {
    this.#venue = venue;
    this.#faults = faults;
    venue.listen((event) => this.#tell(event));
  }

  /** Takes the upgrade requests of an HTTP server. */
  attach(server: Server): void {
    server.on("upgrade", (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      const { pathname } = new URL(request.url ?? "/", "http://127.0.0.1");
      if (pathname !== "/ws/market" && pathname !== "/ws/user") {
        socket.end("HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n");
        return;
      }
      this.#server.handleUpgrade(request, socket, head, (client) => this.#open(client, pathname));
    });
  }

  close(): void {
    for (const { socket } of this.#sessions) socket.terminate();
    this.#server.close();
  }

  #open(socket: WebSocket, path: Session["path"]): void {
    const session: Session = { socket, path, wanted: new Set(), key: null, ready: false, frozen: false };
    this.#sessions.add(session);
    socket.on("close", () => this.#sessions.delete(session));
    // A socket that breaks is closed by ws itself.
    socket.on("error", () => {});
    socket.on("message", (data) => this.#onMessage(session, textOf(data)));
  }

  #onMessage(session: Session, text: string): void {
    if (text === "PING") {
      if (session.ready) session.socket.send("PONG");
      else session.socket.close(POLICY, "subscribe first");
      return;
    }
    const message = parsed(text);
    if (message === null) session.socket.send("INVALID MESSAGE");
    else if (session.path === "/ws/market") this.#onMarketMessage(session, message);
    else this.#onUserMessage(session, message);
  }

  #onMarketMessage(session: Session, message: Readonly<Record<string, unknown>>): void {
    const tokens = texts(message.assets_ids ?? message.asset_ids);
    if (!session.ready && String(message.type).toLowerCase() !== "market") {
      session.socket.close(POLICY, "type must be market");
      return;
    }
    if (this.#change(session, message.operation, tokens) === "added") this.#sendBooks(session, tokens);
  }

  #onUserMessage(session: Session, message: Readonly<Record<string, unknown>>): void {
    if (!session.ready) {
      const { apiKey, secret, passphrase } = (message.auth ?? {}) as Record<string, unknown>;
      const auth = { apiKey: String(apiKey), secret: String(secret), passphrase: String(passphrase) };
      const key = this.#venue.keys.match(auth);
      if (String(message.type).toLowerCase() !== "user" || key === undefined) {
        session.socket.close(POLICY, "invalid auth");
        return;
      }
      session.key = key;
    }
    this.#change(session, message.operation, texts(message.markets));
  }

  /** The first message subscribes; later ones need an operation. */
  #change(session: Session, operation: unknown, ids: readonly string[]): "added" | "removed" | "refused" {
    if (!session.ready || operation === "subscribe") {
      session.ready = true;
      for (const id of ids) session.wanted.add(id);
      return "added";
    }
    if (operation === "unsubscribe") {
      for (const id of ids) session.wanted.delete(id);
      return "removed";
    }
    session.socket.send("INVALID OPERATION");
    return "refused";
  }

  #sendBooks(session: Session, tokens: readonly string[]): void {
    const now = this.#venue.settings.now();
    const places = tokens.flatMap((token) => this.#venue.token(token) ?? []);
    if (places.length === 0) session.socket.send("NO NEW ASSETS");
    else
      this.#send(
        session,
        places.map(({ on, outcome }) => bookMessage(on, outcome, now)),
      );
  }

  #tell(event: VenueEvent): void {
    const now = this.#venue.settings.now();
    for (const session of this.#sessions) {
      if (!session.ready) continue;
      const messages =
        session.path === "/ws/market"
          ? marketMessages(event, session.wanted, now)
          : this.#userMessages(event, session, now);
      for (const message of messages) this.#send(session, message);
    }
  }

  #userMessages(event: VenueEvent, session: Session, now: number): object[] {
    const wallet = session.key?.address ?? "";
    const isWanted = ({ market }: OpenMarket) => session.wanted.size === 0 || session.wanted.has(market.conditionId);
    switch (event.kind) {
      case "order": {
        const { record, what } = event;
        return record.trader.wallet === wallet && isWanted(record.on) ? [userOrder(record, what, now)] : [];
      }
      case "killed": {
        const { record, reason } = event;
        if (record.trader.wallet !== wallet || !isWanted(record.on)) return [];
        return [userOrder(record, "CANCELLATION", now, `CANCELED_${reason}`)];
      }
      case "trade":
        return takesPart(event.trade, wallet) && isWanted(event.trade.taker.on)
          ? [userTrade(event.trade, wallet, now)]
          : [];
      default:
        return [];
    }
  }

  #send(session: Session, message: object): void {
    const { socket } = session;
    if (session.frozen || socket.readyState !== socket.OPEN) return;
    const text = JSON.stringify(message);
    switch (this.#faults.takeMessage(session.path)?.kind) {
      case "ws-malformed":
        socket.send(text.slice(0, text.length >> 1));
        return;
      case "ws-cut":
        // Ends the connection in the middle of a frame: the length says more than comes.
        cutFrame(socket, text);
        return;
      case "ws-freeze":
        session.frozen = true;
        return;
      default:
        socket.send(text);
    }
  }
}

/** Messages of the market socket for an event, where they are of wanted tokens. */
function marketMessages(event: VenueEvent, wanted: ReadonlySet<string>, now: number): object[] {
  const places = (on: OpenMarket) => [0, 1].filter((outcome) => wanted.has(on.market.tokens[outcome]!));
  switch (event.kind) {
    case "levels":
      return places(event.on).length > 0 ? [priceChange(event.on, event.touched, now)] : [];
    case "book":
      return places(event.on).map((outcome) => bookMessage(event.on, outcome, now));
    case "trade": {
      const { taker, status } = event.trade;
      const isWanted = status === "MATCHED" && wanted.has(taker.on.market.tokens[taker.order.outcome]!);
      return isWanted ? [lastTrade(event.trade, now)] : [];
    }
    case "tick":
      return places(event.on).map((outcome) => ({
        market: event.on.market.conditionId,
        asset_id: event.on.market.tokens[outcome]!,
        old_tick_size: priceText(event.from),
        new_tick_size: priceText(event.to),
        timestamp: String(now),
        event_type: "tick_size_change",
      }));
    case "resolved": {
      const { market, conditionId, tokens, winner } = resolution(event.on);
      if (places(event.on).length === 0) return [];
      return [
        {
          id: conditionId,
          market: conditionId,
          question: market.question,
          slug: market.slug,
          assets_ids: tokens,
          outcomes: market.outcomes,
          winning_asset_id: tokens[winner]!,
          winning_outcome: market.outcomes[winner]!,
          timestamp: String(now),
          event_type: "market_resolved",
        },
      ];
    }
    default:
      return [];
  }
}

function resolution({ market, winner }: OpenMarket) {
  return { market, conditionId: market.conditionId, tokens: market.tokens, winner: winner ?? 0 };
}

function bookMessage(on: OpenMarket, outcome: number, now: number) {
  return { ...bookSummary(on, outcome, now), event_type: "book" };
}

/** Writes a frame's head and half of its text, and ends the connection. */
function cutFrame(socket: WebSocket, text: string): void {
  const payload = Buffer.from(text);
  const head = Buffer.alloc(10);
  head[0] = 0x81;
  head[1] = 127;
  head.writeBigUInt64BE(BigInt(payload.length), 2);
  const raw = (socket as unknown as { readonly _socket: Duplex })._socket;
  raw.write(Buffer.concat([head, payload.subarray(0, payload.length >> 1)]), () => raw.destroy());
}

function textOf(data: RawData): string {
  return Buffer.isBuffer(data) ? data.toString() : Array.isArray(data) ? Buffer.concat(data).toString() : "";
}

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === "string") : [];
}
