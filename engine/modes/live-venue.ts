import { ABSENT, FillStage, Tif } from "../../runtime/abi/layout.ts";
import { OrderState } from "../core/orders.ts";
import { Refusal } from "../core/refusal.ts";
import { MORE_FILLS, ReportKind, type ReportQueue } from "../core/reports.ts";
import { FEE_STEP, largestTakerFee, takerFee } from "../exchange/fees.ts";
import type { ModelNote } from "../exchange/models.ts";
import type { OrderMessage, UserMessage } from "../feeds/polymarket/user-channel.ts";
import type { ClobClient } from "../venues/polymarket/http/clob-client.ts";
import type { OrderNews } from "../venues/polymarket/orders/tracker.ts";
import { type PreparedOrder, VenueClient, type VenueClientOptions } from "../venues/polymarket/orders/venue-client.ts";
import type { Venue } from "./ends.ts";
import { Lag } from "./lag.ts";
import {
  bookedPrice,
  type FailedFill,
  type LiveFill,
  type LiveOrder,
  noCounts,
  placeRequest,
  refusalOf,
} from "./live-orders.ts";
import type { LiveRows } from "./live-rows.ts";

export interface LiveVenueOptions {
  readonly client: Omit<VenueClientOptions, "tell" | "beforeSend">;
  readonly clob: ClobClient;
  readonly rows: LiveRows;
  readonly reports: ReportQueue;
  /** Without it orders are signed, and stay here. */
  readonly send: boolean;
  /** Microseconds of the run. */
  readonly now: () => number;
  /** Something is there for the run to do. */
  readonly wake: () => void;
  readonly onEvent: (text: string) => void;
  readonly onSigned: (hash: string) => void;
}

/** A refusal of the engine's own is told so much later, that a strategy which answers it gets on in time. */
const REFUSAL_DELAY = 1_000;
/** How long an order's last message may take over the socket before it is asked for, milliseconds. */
const ASK_AFTER = 250;
/** A cancel without an answer is sent again, and after the longer time everything is cancelled, milliseconds. */
const CANCEL_AGAIN = 1_000;
const ESCALATE_AFTER = 5_000;
/** So long after its end the venue may still tell of an order's fills, milliseconds. */
const FORGET_AFTER = 600_000;

/**
 * The end of a live run where orders go out. The engine's commands wait until its turn is over; then
 * each order is signed and posted once. What becomes of an order comes from the answer, the user
 * socket, and, where these stay out, from questions by its hash. The end of an order is told to the
 * engine only when all its fills are: none is lost behind a cancel.
 */
export class LiveVenue implements Venue {
  /** Answers that come later are still booked; a close waits so long for them. */
  readonly roundTrip = 3_000_000;
  readonly nextArrival = Number.POSITIVE_INFINITY;
  readonly client: VenueClient;
  readonly counts = noCounts();
  /** Refusals and failures by reason. */
  readonly errors = new Map<string, number>();
  readonly failed: FailedFill[] = [];
  /** Milliseconds from a POST to its answer. */
  readonly ackLag = new Lag();
  /** Why no order may leave now. */
  readonly holds = new Set<string>();
  readonly #options: LiveVenueOptions;
  /** By serial; an order stays for a while after its end, for what the venue still tells of it. */
  readonly #orders = new Map<number, LiveOrder>();
  readonly #open = new Set<LiveOrder>();
  /** Fills in the ledger, by serial and trade. */
  readonly #booked = new Map<string, LiveFill>();
  /** By market and engine's id. */
  readonly #byId = new Map<string, LiveOrder>();
  readonly #byHash = new Map<string, LiveOrder>();
  readonly #ticks: number[];
  readonly #unknown = new Set<number>();
  #outbox: LiveOrder[] = [];
  #cancels: LiveOrder[] = [];
  #serial = 0;
  #inFlight = 0;
  #isAsking = false;
  #askedUnknown = 0;
  #wantsCancelAll = false;
  #cancelledAllAt = 0;

  constructor(options: LiveVenueOptions) {
    this.#options = options;
    this.#ticks = options.rows.markets.map(({ tick }) => tick);
    this.client = new VenueClient({
      ...options.client,
      beforeSend: () => {
        this.counts.sent++;
      },
      tell: (news) => this.#tell(news),
    });
  }

  // The engine's side.

  place(
    now: number,
    market: number,
    id: number,
    outcome: number,
    isBuy: boolean,
    price: number,
    size: number,
    tif: number,
    postOnly: boolean,
    budget: number,
  ): void {
    const isTaker = tif !== Tif.gtc;
    const times = { sentAt: 0, cancelAt: null, cancelSentAt: 0, endedAt: 0, closedAt: 0 };
    const state = { ...times, isAcked: false, isRefused: false, booked: 0, end: null, matched: null };
    const serial = ++this.#serial;
    const terms = { serial, market, id, outcome, isBuy, price, size, tif, postOnly, budget, isTaker };
    const order: LiveOrder = { ...terms, ...state, waiting: [], trades: [], isClosed: false };
    this.#orders.set(serial, order);
    this.#open.add(order);
    this.#byId.set(keyOf(market, id), order);
    const { blocked } = this.client;
    if (this.holds.size > 0 || (blocked !== null && !(blocked === "post-only" && postOnly))) {
      this.counts.held++;
      this.#end(order, ReportKind.rejected, Refusal.notTaken, now + REFUSAL_DELAY);
    } else this.#outbox.push(order);
  }

  cancel(now: number, market: number, id: number): void {
    const order = this.#byId.get(keyOf(market, id));
    if (order === undefined || order.isClosed) return;
    order.cancelAt ??= performance.now();
    if (!this.#options.send && !this.#outbox.includes(order)) this.#endDry(order, now + REFUSAL_DELAY);
    else this.#cancels.push(order);
  }

  /** The connection places and cancels orders; it sends nothing to the venue's contracts. */
  settle(now: number, market: number, id: number): void {
    this.refuse(now, market, id, Refusal.unsupported);
  }

  refuse(now: number, market: number, id: number, reason: number): void {
    const time = now + REFUSAL_DELAY;
    this.#options.reports.report(time, market, id, ReportKind.rejected, 0, 0, 0, 0, reason, ABSENT);
  }

  feeReserve(market: number, _now: number, price: number, size: number): number {
    const { fee } = this.#options.rows.markets[market]!;
    if (fee.rate === 0) return 0;
    return (price === ABSENT ? largestTakerFee(fee, size) : takerFee(fee, price, size)) + FEE_STEP;
  }

  arrive(): void {}

  hasOrders(): boolean {
    return false;
  }

  onBook(): void {}

  changeTick(market: number, tick: number): void {
    this.#ticks[market] = tick;
  }

  dropAll(): void {
    this.requestCancelAll("the feed fell silent");
  }

  /** Cancels what the market still has; the venue does so too. */
  close(time: number, market: number): void {
    for (const order of this.#open) if (order.market === market) this.cancel(time, market, order.id);
  }

  models(): readonly ModelNote[] {
    const name = this.#options.send ? "a real venue" : "none: orders are signed and stay here";
    return [{ model: "exchange", name, text: "What the venue told of each order.", parameters: {} }];
  }

  // Between the engine's turns.

  /** Sends what the engine's turn left: cancels first, so that what is old goes before what is new. */
  drain(): void {
    const orders = this.#outbox;
    const cancels = this.#cancels;
    this.#outbox = [];
    this.#cancels = [];
    const isNew = (order: LiveOrder) => orders.includes(order);
    this.#sendCancels(cancels.filter((order) => !isNew(order)));
    for (const order of orders) this.#send(order);
    this.#sendCancels(cancels.filter(isNew));
  }

  /** Orders that may still get fills or answers. */
  working(): number {
    return this.#open.size;
  }

  /** POSTs and cancels under way. */
  get inFlight(): number {
    return this.#inFlight;
  }

  get unknownLeft(): number {
    return this.#unknown.size;
  }

  requestCancelAll(reason: string): void {
    if (!this.#options.send) return;
    this.#options.onEvent(`cancel-all: ${reason}`);
    this.counts.cancelAlls++;
    this.#wantsCancelAll = true;
    void this.#cancelAll();
  }

  /** A message of the user socket. */
  onUser(message: UserMessage): void {
    this.client.apply(message);
    if (message.kind === "order") this.#seen(message);
    else if (message.kind === "trade") {
      for (const { order } of [{ order: message.takerOrder }, ...message.makers]) {
        const known = this.#byHash.get(order);
        if (known !== undefined) this.#tryClose(known);
      }
    }
    this.#options.wake();
  }

  /** Asks for what stays out; several times a second. */
  async look(): Promise<void> {
    if (this.#isAsking || !this.#options.send) return;
    this.#isAsking = true;
    try {
      if (this.#wantsCancelAll && performance.now() - this.#cancelledAllAt > CANCEL_AGAIN) await this.#cancelAll();
      this.#repeatCancels();
      for (const order of [...this.#open]) if (this.#isOverdue(order)) await this.#ask(order);
      await this.#askUnknown();
      this.#forgetOld();
    } finally {
      this.#isAsking = false;
    }
  }

  /** Compares all with the venue. False where an answer is missing. */
  async reconcile(): Promise<boolean> {
    const done = await this.client.reconcile();
    for (const order of [...this.#open]) this.#tryClose(order);
    return done;
  }

  #send(order: LiveOrder): void {
    const { rows } = this.#options;
    const { market, outcome } = order;
    const request = placeRequest(order, rows.markets[market]!, rows.book(market, outcome), this.#ticks[market]!);
    if (typeof request === "string") {
      this.#refused(order, request, "not sent");
      return;
    }
    const prepared = this.client.prepare(request);
    if ("refused" in prepared) {
      this.#refused(order, prepared.refused, "not sent");
      return;
    }
    const { hash } = prepared.signed;
    this.counts.signed++;
    this.#options.onSigned(hash);
    if (!this.#options.send) {
      this.#answerDry(order);
      return;
    }
    this.#byHash.set(hash, order);
    order.sentAt = performance.now();
    this.#track(this.#submit(order, prepared));
  }

  async #submit(order: LiveOrder, prepared: PreparedOrder): Promise<void> {
    await this.client.submit(prepared);
    // A cancel may have overtaken it; then the answer is no news.
    if (!order.isRefused && !this.#unknown.has(order.serial)) this.#answered(order);
  }

  /** Without sending, an order rests where it would, is never filled, and goes when it is cancelled. */
  #answerDry(order: LiveOrder): void {
    const time = this.#options.now() + REFUSAL_DELAY;
    if (order.isTaker) this.#end(order, ReportKind.canceled, ABSENT, time);
    else this.#report(order, ReportKind.live, time);
  }

  #endDry(order: LiveOrder, time: number): void {
    this.counts.canceled++;
    this.#end(order, ReportKind.canceled, ABSENT, time);
  }

  #sendCancels(orders: readonly LiveOrder[]): void {
    const open = orders.filter(({ isClosed }) => !isClosed);
    if (open.length === 0) return;
    for (const order of open) order.cancelSentAt = performance.now();
    if (this.#options.send) this.#track(this.client.cancel(open.map(({ serial }) => serial)));
    else for (const order of open) this.#endDry(order, this.#options.now() + REFUSAL_DELAY);
  }

  #track(work: Promise<void>): void {
    this.#inFlight++;
    work
      .catch((error: unknown) => this.#error(error instanceof Error ? error.name : "error"))
      .finally(() => {
        this.#inFlight--;
        this.#options.wake();
      });
  }

  async #cancelAll(): Promise<void> {
    this.#cancelledAllAt = performance.now();
    if (await this.client.cancelAll()) this.#wantsCancelAll = false;
    else this.#error("cancel-all");
    this.#options.wake();
  }

  // What the venue tells.

  #tell(news: OrderNews): void {
    if (news.kind === "orphan") {
      this.counts.orphans++;
      return;
    }
    const order = this.#orders.get(news.id);
    if (order === undefined) return;
    if (news.kind !== "unknown" && this.#unknown.delete(order.serial)) this.counts.cleared++;
    switch (news.kind) {
      case "ack":
        this.#acked(order);
        break;
      case "reject":
        this.#refused(order, news.reason, news.message);
        break;
      case "fill":
        this.#filled(order, news);
        break;
      case "fill-status":
        if (news.status === "failed") this.#fillFailed(order, news.trade);
        break;
      case "cancel-ack":
      case "expire":
        order.end = news.kind === "expire" ? "expired" : "canceled";
        order.endedAt = performance.now();
        break;
      case "unknown":
        this.counts.unknown++;
        this.#unknown.add(order.serial);
        this.#error("unknown");
        this.#options.onEvent(`order ${order.serial}: no answer (${news.message}); it counts until the venue tells`);
        break;
      default:
        news satisfies never;
    }
    this.#tryClose(order);
    this.#options.wake();
  }

  #answered(order: LiveOrder): void {
    if (order.isAcked) return;
    order.isAcked = true;
    this.counts.acked++;
    this.ackLag.add(performance.now() - order.sentAt);
  }

  #acked(order: LiveOrder): void {
    this.#answered(order);
    if (!order.isTaker) this.#report(order, ReportKind.live, this.#options.now());
  }

  #refused(order: LiveOrder, reason: string, message: string): void {
    const time = this.#options.now() + REFUSAL_DELAY;
    order.isRefused = true;
    // Nothing to take is no fault: the order is over, as at the simulated exchange.
    if (reason === "fok-unfilled" || reason === "fak-unmatched") {
      this.#end(order, ReportKind.canceled, ABSENT, time);
      return;
    }
    this.counts.rejected++;
    if (this.#error(reason) === 1) this.#options.onEvent(`refused: ${reason} (${message})`);
    this.#end(order, ReportKind.rejected, refusalOf(reason, order.isBuy), time);
  }

  #filled(order: LiveOrder, news: Extract<OrderNews, { kind: "fill" }>): void {
    const { rows } = this.#options;
    const price = bookedPrice(news.side, news.price);
    if (news.price.units * 10_000n !== BigInt(price) * 10n ** BigInt(news.price.scale)) this.counts.roundedFills++;
    const { size, isMaker } = news;
    const fee = isMaker ? 0 : takerFee(rows.markets[order.market]!.fee, price, size);
    const mid2 = rows.mid2(order.market, order.outcome);
    const fill = { trade: news.trade, price, size, fee, isMaker, mid2, matchedAt: this.#options.now() };
    if (order.isClosed) {
      this.counts.strayFills++;
      this.#options.onEvent(`order ${order.serial}: a fill after its end is not in the ledger`);
    } else if (order.isTaker) order.waiting.push(fill);
    else this.#bookFill(order, fill, false);
  }

  /** Takes a fill back: from those that wait, or as a difference between the ledger and the venue. */
  #fillFailed(order: LiveOrder, trade: string): void {
    const at = order.waiting.findIndex((fill) => fill.trade === trade);
    this.#error("trade-failed");
    if (order.matched !== null) order.matched = Math.max(0, order.matched - this.#sizeOf(order, trade));
    if (at >= 0) {
      order.waiting.splice(at, 1);
      return;
    }
    const fill = this.#booked.get(`${order.serial} ${trade}`);
    if (fill === undefined) return;
    const { market, outcome, isBuy } = order;
    this.failed.push({ ...fill, market, outcome, isBuy });
    this.#options.onEvent(`order ${order.serial}: the venue took a fill back that the ledger has`);
  }

  #sizeOf(order: LiveOrder, trade: string): number {
    const fill = order.waiting.find((one) => one.trade === trade) ?? this.#booked.get(`${order.serial} ${trade}`);
    return fill?.size ?? 0;
  }

  #bookFill(order: LiveOrder, fill: LiveFill, goesOn: boolean): void {
    order.booked += fill.size;
    order.trades.push(fill.trade);
    this.#booked.set(`${order.serial} ${fill.trade}`, fill);
    const { price, size, fee, isMaker, mid2 } = fill;
    const { market, id } = order;
    const reason = goesOn ? MORE_FILLS : ABSENT;
    const maker = isMaker ? 1 : 0;
    this.#options.reports.report(
      this.#options.now(),
      market,
      id,
      ReportKind.fill,
      price,
      size,
      fee,
      maker,
      reason,
      mid2,
      fill.matchedAt,
      FillStage.matched,
    );
  }

  /** A state of an order as the venue tells it: one that is final says how much was matched. */
  #seen(message: OrderMessage): void {
    const order = this.#byHash.get(message.id);
    if (order === undefined) return;
    const { status, matched } = message;
    const isWhole = status === "matched" && (order.isTaker ? matched > 0 : matched >= order.size);
    if (status === "canceled" || status === "invalid" || isWhole) {
      order.matched = Math.max(order.matched ?? 0, matched);
    }
    this.#tryClose(order);
  }

  /** Tells the engine of an order's end where every fill of it is known. */
  #tryClose(order: LiveOrder): void {
    if (order.isClosed) return;
    const tracked = this.client.tracker.get(order.serial);
    if (tracked === undefined) return;
    if (order.end === null && tracked.state === OrderState.filled) {
      order.end = "filled";
      order.endedAt = performance.now();
    }
    if (order.end === null) return;
    const isSettled =
      (order.end === "filled" && !order.isTaker) || (order.matched !== null && tracked.filled >= order.matched);
    if (!isSettled) return;
    const total = order.booked + order.waiting.reduce((sum, { size }) => sum + size, 0);
    const isWhole = total >= order.size;
    for (const [i, fill] of order.waiting.entries()) {
      this.#bookFill(order, fill, i < order.waiting.length - 1 || !isWhole);
    }
    order.waiting.length = 0;
    if (isWhole) {
      this.#forget(order);
      return;
    }
    if (order.end === "canceled") this.counts.canceled++;
    const kind = order.end === "expired" ? ReportKind.expired : ReportKind.canceled;
    this.#end(order, kind, ABSENT, this.#options.now());
  }

  #isOverdue(order: LiveOrder): boolean {
    if (order.isClosed || order.sentAt === 0) return false;
    const now = performance.now();
    if (order.end !== null) return now - order.endedAt > ASK_AFTER;
    return order.isTaker && order.isAcked && now - order.sentAt > 4 * ASK_AFTER;
  }

  /** Asks for an order whose end, or whose last fill, stays out. */
  async #ask(order: LiveOrder): Promise<void> {
    const hash = this.client.tracker.get(order.serial)?.hash;
    if (hash === undefined) return;
    const result = await this.#options.clob.order(hash);
    if (!result.ok) return;
    if (result.value === null) order.matched ??= 0;
    else this.onUser(result.value);
    if (!order.isClosed && order.end !== null) await this.reconcile();
    this.#tryClose(order);
  }

  #repeatCancels(): void {
    const now = performance.now();
    const late = [...this.#open].filter(
      ({ end, cancelAt, cancelSentAt, serial }) =>
        end === null && cancelAt !== null && now - cancelSentAt > CANCEL_AGAIN && !this.#unknown.has(serial),
    );
    if (late.length === 0) return;
    const isTooLate = late.some(({ cancelAt }) => now - cancelAt! > ESCALATE_AFTER);
    for (const order of late) order.cancelSentAt = now;
    if (isTooLate) this.requestCancelAll("a cancel stays without an answer");
    else this.#sendCancels(late);
  }

  async #askUnknown(): Promise<void> {
    if (this.#unknown.size === 0 || performance.now() - this.#askedUnknown < 500) return;
    this.#askedUnknown = performance.now();
    await this.reconcile();
  }

  #end(order: LiveOrder, kind: number, reason: number, time: number): void {
    const { market, id } = order;
    this.#options.reports.report(time, market, id, kind, 0, 0, 0, 0, reason, ABSENT);
    this.#forget(order);
  }

  #report(order: LiveOrder, kind: number, time: number): void {
    this.#options.reports.report(time, order.market, order.id, kind, 0, 0, 0, 0, ABSENT, ABSENT);
  }

  #forget(order: LiveOrder): void {
    order.isClosed = true;
    order.closedAt = performance.now();
    this.#open.delete(order);
    this.#byId.delete(keyOf(order.market, order.id));
    this.#unknown.delete(order.serial);
    if (order.sentAt === 0) this.#orders.delete(order.serial);
  }

  /** Drops what ended long ago; serials grow, so the first ones are the oldest. */
  #forgetOld(): void {
    for (const [serial, order] of this.#orders) {
      if (!order.isClosed || performance.now() - order.closedAt < FORGET_AFTER) return;
      const hash = this.client.tracker.get(serial)?.hash;
      this.client.tracker.forget(serial);
      this.#orders.delete(serial);
      if (hash !== undefined) this.#byHash.delete(hash);
      for (const trade of order.trades) this.#booked.delete(`${serial} ${trade}`);
    }
  }

  #error(reason: string): number {
    const count = (this.errors.get(reason) ?? 0) + 1;
    this.errors.set(reason, count);
    return count;
  }
}

function keyOf(market: number, id: number): string {
  return `${market} ${id}`;
}
