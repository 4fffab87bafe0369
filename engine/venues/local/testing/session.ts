import WebSocket from "ws";
import { ClobClient } from "../../polymarket/http/clob-client.ts";
import { UndiciTransport } from "../../polymarket/http/transport.ts";
import { limitAmounts, marketAmounts, type Side } from "../../polymarket/protocol/amounts.ts";
import { tickSizeOf } from "../../polymarket/protocol/constants.ts";
import {
  type OrderBody,
  type OrderType,
  orderBody,
  randomSalt,
  ZERO_BYTES32,
} from "../../polymarket/protocol/order.ts";
import { OrderSigner } from "../../polymarket/protocol/sign.ts";
import { exchangeDomain } from "../../polymarket/protocol/typed-data.ts";
import type { OpenMarket } from "../records.ts";
import { type RunningVenue, type StartSettings, startVenue } from "../start.ts";

/** What an order of a test asks for; price in 1e-4 dollar, size in whole shares (dollars of a market buy). */
export interface Wish {
  readonly on?: OpenMarket;
  readonly outcome?: 0 | 1;
  readonly side?: Side;
  readonly price?: number;
  readonly size?: number;
  readonly type?: OrderType;
  readonly postOnly?: boolean;
}

/** A trader at a local venue: this project's client with a key of its own. */
export class Session {
  readonly client: ClobClient;
  readonly signer: OrderSigner;
  readonly venue: RunningVenue;
  readonly transport: UndiciTransport;

  private constructor(venue: RunningVenue, privateKey: string) {
    this.venue = venue;
    this.signer = new OrderSigner(privateKey);
    this.transport = new UndiciTransport(venue.url);
    this.client = new ClobClient({
      transport: this.transport,
      chainId: 137,
      clock: Date.now,
      timeout: 20_000,
      signer: this.signer,
    });
  }

  static async open(venue: RunningVenue, account = 0): Promise<Session> {
    const session = new Session(venue, venue.accounts[account]!.privateKey);
    const made = await session.client.createApiKey();
    if (!made.ok) throw new Error(`no key: ${JSON.stringify(made.failure)}`);
    session.client.authenticate(made.value);
    return session;
  }

  get market(): OpenMarket {
    return this.venue.venue.markets[0]!;
  }

  /** The signed body of an order. */
  body(wish: Wish): { readonly id: string; readonly body: OrderBody } {
    const { on = this.market, outcome = 0, side = "BUY", price = 500, size = 20, type = "GTC" } = wish;
    const amountsOf = type === "FOK" || type === "FAK" ? marketAmounts : limitAmounts;
    const result = amountsOf(side, price, size * 1_000_000, tickSizeOf(on.book.tick)!);
    if (!result.ok) throw new Error(result.fault);
    const order = {
      salt: randomSalt(),
      maker: this.signer.address,
      signer: this.signer.address,
      tokenId: on.market.tokens[outcome],
      ...result.amounts,
      side,
      signatureType: 0 as const,
      timestamp: BigInt(Date.now()),
      metadata: ZERO_BYTES32,
      builder: ZERO_BYTES32,
      expiration: 0n,
    };
    const signed = this.signer.signOrder(order, exchangeDomain(137, on.market.version, on.market.negRisk));
    return { id: signed.hash, body: orderBody(signed, this.client.credentials!.key, type, wish.postOnly ?? false) };
  }

  /** Posts an order; its id, and the venue's answer. */
  async post(wish: Wish) {
    const { id, body } = this.body(wish);
    return { id, result: await this.client.postOrder(body) };
  }

  /** Sends a request to the control routes. */
  async control(path: string, body: object): Promise<number> {
    const answer = await fetch(`${this.venue.url}/_local/${path}`, { method: "POST", body: JSON.stringify(body) });
    return answer.status;
  }

  close(): Promise<void> {
    return this.transport.close();
  }
}

/** Runs a test against a venue with standing books, and ends the venue. */
export async function withVenue(
  settings: Partial<StartSettings>,
  run: (venue: RunningVenue) => Promise<void>,
): Promise<void> {
  const venue = await startVenue({ port: 0, seed: 3, minedAfter: 10, confirmedAfter: 30, ...settings });
  try {
    await run(venue);
  } finally {
    await venue.close();
  }
}

/** A socket that keeps its frames. */
export class Listener {
  readonly frames: string[] = [];
  readonly socket: WebSocket;
  closed: number | null = null;

  constructor(url: string) {
    this.socket = new WebSocket(url);
    this.socket.on("message", (data) => this.frames.push(data.toString()));
    this.socket.on("close", (code) => {
      this.closed = code;
    });
    this.socket.on("error", () => {});
  }

  async send(...messages: (object | string)[]): Promise<void> {
    await until(() => this.socket.readyState === WebSocket.OPEN);
    for (const message of messages) this.socket.send(typeof message === "string" ? message : JSON.stringify(message));
  }

  /** Frames as events: lists are opened, texts that are no JSON left out. */
  events(): { readonly event_type?: string; readonly [name: string]: unknown }[] {
    return this.frames.flatMap((text) => {
      try {
        return JSON.parse(text);
      } catch {
        return [];
      }
    });
  }
}

/** Waits until something holds. Throws after twenty seconds. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 20_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error("waited twenty seconds in vain");
    await new Promise((done) => setTimeout(done, 10));
  }
}
