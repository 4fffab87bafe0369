import WebSocket, { type RawData } from "ws";
import { LIMITS } from "../../venues/polymarket/protocol/constants.ts";
import { readFrame } from "./market-channel.ts";
import type { MessageFault, Node } from "./reader.ts";

/** What a channel tells beside its messages. */
export type ChannelEvent =
  /** Subscribed on a new connection: whoever keeps state fetches what it missed before it goes on. */
  | { readonly kind: "up"; readonly connection: number }
  | { readonly kind: "down"; readonly reason: string }
  | { readonly kind: "fault"; readonly fault: MessageFault }
  /** The venue knows none of the tokens that were asked for. */
  | { readonly kind: "no-new-assets" };

export interface ChannelOptions<T> {
  readonly url: string;
  /** The first message of a connection, made anew each time; it may hold secrets and goes nowhere else. */
  readonly subscription: () => string;
  readonly parse: (node: Node) => T;
  readonly onMessage: (message: T) => void;
  readonly onEvent: (event: ChannelEvent) => void;
  /** Milliseconds; by default what the venue asks for. */
  readonly pingEvery?: number;
  readonly pongTimeout?: number;
  /** First and longest wait before a new connection, milliseconds. */
  readonly backOff?: number;
  readonly backOffMax?: number;
  /** Milliseconds within which a connection must open. */
  readonly openTimeout?: number;
}

/** Bytes of the largest frame: a full book has under 1 MB. */
const MAX_FRAME = 16 * 1024 * 1024;

/**
 * One websocket channel of the venue. It subscribes before it sends anything else, sends a text PING
 * every ten seconds, gives a connection up whose PONG stays out, and then opens a new one: a silent
 * socket is not woken by subscribing again.
 */
export class Channel<T> {
  readonly #options: ChannelOptions<T>;
  #socket: WebSocket | null = null;
  #timers: NodeJS.Timeout[] = [];
  #retry: NodeJS.Timeout | null = null;
  #connection = 0;
  #failures = 0;
  #lastPong = 0;
  #lastMessage = 0;
  #open = false;

  constructor(options: ChannelOptions<T>) {
    this.#options = options;
  }

  /** Milliseconds of the process clock since the last PONG and the last message, or null before the first. */
  ages(): { readonly pong: number | null; readonly message: number | null } {
    const now = performance.now();
    return {
      pong: this.#lastPong === 0 ? null : now - this.#lastPong,
      message: this.#lastMessage === 0 ? null : now - this.#lastMessage,
    };
  }

  start(): void {
    if (this.#open) return;
    this.#open = true;
    this.#connect();
  }

  /** Gives the present connection up for a new one: what a watchdog of the data does. */
  renew(reason: string): void {
    this.#drop(reason);
  }

  /** Sends a message on the present connection (a dynamic subscription); false where there is none. */
  send(message: string): boolean {
    if (this.#socket?.readyState !== WebSocket.OPEN) return false;
    this.#socket.send(message);
    return true;
  }

  stop(): void {
    this.#open = false;
    if (this.#retry !== null) clearTimeout(this.#retry);
    this.#retry = null;
    this.#clear();
  }

  #connect(): void {
    const { url, openTimeout = 10_000 } = this.#options;
    const socket = new WebSocket(url, { maxPayload: MAX_FRAME, handshakeTimeout: openTimeout, followRedirects: false });
    this.#socket = socket;
    this.#connection++;
    socket.on("open", () => this.#subscribe(socket));
    socket.on("message", (data) => {
      if (this.#socket === socket) this.#read(data);
    });
    // The text of an error may hold the address, never a message.
    socket.on("error", (error) => this.#lost(socket, error.message.slice(0, 100)));
    socket.on("close", (code) => this.#lost(socket, `closed with ${code}`));
  }

  #subscribe(socket: WebSocket): void {
    if (this.#socket !== socket) return;
    const { subscription, onEvent, pingEvery = LIMITS.value.socketPing } = this.#options;
    socket.send(subscription());
    this.#lastPong = performance.now();
    this.#timers.push(setInterval(() => this.#ping(socket), pingEvery));
    onEvent({ kind: "up", connection: this.#connection });
  }

  #ping(socket: WebSocket): void {
    const { pingEvery = LIMITS.value.socketPing, pongTimeout = LIMITS.value.socketPong } = this.#options;
    if (performance.now() - this.#lastPong > Math.max(pongTimeout, pingEvery)) {
      this.#drop("no PONG");
      return;
    }
    if (socket.readyState === WebSocket.OPEN) socket.send("PING");
  }

  #read(data: RawData): void {
    const { parse, onMessage, onEvent } = this.#options;
    const frame = readFrame(parse, frameText(data));
    switch (frame.kind) {
      case "pong":
        this.#lastPong = performance.now();
        // Only a connection that answers ends the row of failures.
        this.#failures = 0;
        return;
      case "no-new-assets":
        onEvent({ kind: "no-new-assets" });
        return;
      case "messages":
        this.#lastMessage = performance.now();
        if (frame.messages.length > 0) this.#failures = 0;
        for (const message of frame.messages) onMessage(message);
        for (const fault of frame.faults) onEvent({ kind: "fault", fault });
        return;
      default:
        frame satisfies never;
    }
  }

  #lost(socket: WebSocket, reason: string): void {
    if (this.#socket === socket) this.#drop(reason);
  }

  #drop(reason: string): void {
    if (!this.#open || this.#socket === null) return;
    this.#clear();
    this.#options.onEvent({ kind: "down", reason });
    const { backOff = 500, backOffMax = 30_000 } = this.#options;
    const wait = Math.min(backOffMax, backOff * 2 ** Math.min(this.#failures, 16));
    this.#failures++;
    this.#retry = setTimeout(() => {
      this.#retry = null;
      this.#connect();
    }, wait);
  }

  #clear(): void {
    for (const timer of this.#timers) clearInterval(timer);
    this.#timers = [];
    const socket = this.#socket;
    this.#socket = null;
    socket?.terminate();
  }
}

function frameText(data: RawData): string {
  if (Array.isArray(data)) return Buffer.concat(data).toString("utf8");
  return data instanceof ArrayBuffer ? Buffer.from(data).toString("utf8") : data.toString("utf8");
}
