import { OrderState } from "../../../core/orders.ts";
import type { UserMessage } from "../../../feeds/polymarket/user-channel.ts";
import type { ClobClient } from "../http/clob-client.ts";
import type { RateState, VenueFailure } from "../http/failure.ts";
import { limitAmounts, marketAmounts, type Side } from "../protocol/amounts.ts";
import { type ChainId, LIMITS, RATES, type TickSize } from "../protocol/constants.ts";
import {
  type OrderBody,
  type OrderType,
  orderBody,
  type ProtocolVersion,
  randomSalt,
  type SignatureType,
  type SignedOrder,
  ZERO_BYTES32,
} from "../protocol/order.ts";
import type { OrderSigner } from "../protocol/sign.ts";
import { exchangeDomain } from "../protocol/typed-data.ts";
import { TokenBucket } from "./tokens.ts";
import { type OrderNews, OrderTracker, type TrackedOrder } from "./tracker.ts";

/** What the engine asks for. Price in 1e-4 dollar; size in 1e-6 share, of a FOK or FAK buy in 1e-6 pUSD. */
export interface PlaceRequest {
  readonly id: number;
  readonly market: string;
  readonly asset: string;
  readonly side: Side;
  readonly price: number;
  readonly size: number;
  readonly type: OrderType;
  readonly postOnly: boolean;
  /** Unix seconds of a GTD order's end, else 0. */
  readonly expiration: number;
  readonly tick: TickSize;
  readonly negRisk: boolean;
  readonly version: ProtocolVersion;
}

/** A signed order that has not left yet: what is journalled before the POST. */
export interface PreparedOrder {
  readonly request: PlaceRequest;
  readonly signed: SignedOrder;
  readonly body: OrderBody;
}

export interface VenueClientOptions {
  readonly clob: ClobClient;
  readonly signer: OrderSigner;
  readonly chainId: ChainId;
  readonly signatureType: SignatureType;
  /** Where the funds are: the signer's own address for type 0. */
  readonly funder: string;
  /** Wall clock, milliseconds. */
  readonly clock: () => number;
  /** Runs before the POST, and the POST waits for it: the journal's fsync. */
  readonly beforeSend?: (order: PreparedOrder) => Promise<void> | void;
  readonly tell: (news: OrderNews) => void;
}

/** Why no order may leave now; null where it may. */
export type Blocked = "restarting" | "post-only" | "cancel-only" | "disabled" | "unauthorized" | "rate-limited";

/** Share of the venue's buckets that is used: other clients of the key, and clocks, need some. */
const BUCKET_SHARE = 0.8;
/** First wait after the venue said to come back later, and the longest one, milliseconds. */
const BACK_OFF = 1_000;
const BACK_OFF_MAX = 30_000;

const share = (rate: { readonly perSecond: number; readonly burst: number }) => ({
  perSecond: rate.perSecond * BUCKET_SHARE,
  burst: rate.burst * BUCKET_SHARE,
});

/**
 * The engine's way to the venue: signs, sends once, and tells what becomes of every order. An order
 * whose answer is lost is UNKNOWN until the venue tells of its hash; it is never sent again.
 */
export class VenueClient {
  readonly tracker: OrderTracker;
  readonly #options: VenueClientOptions;
  readonly #orderTokens: TokenBucket;
  #blocked: { readonly why: Blocked; readonly until: number } | null = null;
  #backOff = BACK_OFF;

  constructor(options: VenueClientOptions) {
    this.#options = options;
    this.tracker = new OrderTracker(options.tell);
    this.#orderTokens = new TokenBucket(share(RATES.value.order), options.clock);
  }

  /** Why new orders are held back now. */
  get blocked(): Blocked | null {
    const blocked = this.#blocked;
    if (blocked === null) return null;
    const now = this.#options.clock();
    if (now < blocked.until) return blocked.why;
    // After a restart the venue takes post-only orders for two minutes.
    if (blocked.why === "restarting") {
      const until = blocked.until + LIMITS.value.postOnlyAfterRestart;
      this.#blocked = { why: "post-only", until };
      return now < until ? "post-only" : null;
    }
    this.#blocked = null;
    return null;
  }

  /** Signs an order; its id at the venue is known from here on. A text says why there can be no such order. */
  prepare(request: PlaceRequest): PreparedOrder | { readonly refused: string } {
    const { signer, chainId, signatureType, funder, clock, clob } = this.#options;
    const isMarket = request.type === "FOK" || request.type === "FAK";
    const amountsOf = isMarket ? marketAmounts : limitAmounts;
    const result = amountsOf(request.side, request.price, request.size, request.tick);
    if (!result.ok) return { refused: result.fault };
    if (isMarket && request.postOnly) return { refused: "post-only-taker" };
    const owner = clob.credentials?.key;
    if (owner === undefined) return { refused: "no-credentials" };
    const order = {
      salt: randomSalt(),
      maker: funder,
      signer: signatureType === 3 ? funder : signer.address,
      tokenId: request.asset,
      ...result.amounts,
      side: request.side,
      signatureType,
      timestamp: BigInt(clock()),
      metadata: ZERO_BYTES32,
      builder: ZERO_BYTES32,
      expiration: BigInt(request.expiration),
    };
    const signed = signer.signOrder(order, exchangeDomain(chainId, request.version, request.negRisk));
    return { request, signed, body: orderBody(signed, owner, request.type, request.postOnly) };
  }

  /** Signs and sends one order. What becomes of it comes as news; the promise only says that the POST is over. */
  async place(request: PlaceRequest): Promise<void> {
    const prepared = this.prepare(request);
    if ("refused" in prepared) {
      this.#options.tell({ kind: "reject", id: request.id, reason: prepared.refused, message: "not sent" });
      return;
    }
    await this.submit(prepared);
  }

  /** Sends a prepared order, once. */
  async submit(prepared: PreparedOrder): Promise<void> {
    const { request, signed, body } = prepared;
    const { id, market, asset, side, type } = request;
    const bought = side === "BUY" ? signed.order.takerAmount : signed.order.makerAmount;
    const sentAt = this.#options.clock() * 1_000;
    this.tracker.add({ id, hash: signed.hash, market, asset, side, size: Number(bought), type, sentAt });
    const held = this.#holdBack(request);
    if (held !== null) {
      this.tracker.rejected(id, held, "not sent");
      return;
    }
    await this.#options.beforeSend?.(prepared);
    const result = await this.#options.clob.postOrder(body);
    this.#readRate(result.rate);
    if (!result.ok) {
      this.#failed(id, result.failure);
      return;
    }
    this.#backOff = BACK_OFF;
    const ack = result.value;
    // A refusal may come as a success without an id.
    if (!ack.success || ack.orderId === null) this.tracker.rejected(id, "refused", ack.error ?? "no reason given");
    else if (ack.orderId.toLowerCase() !== signed.hash.toLowerCase()) {
      this.tracker.lost(id, "the venue's id is not the order's hash");
    } else {
      this.tracker.posted(id, ack);
      // A cancel that overtook the order has not seen it.
      if (this.tracker.get(id)?.state === OrderState.pendingCancel) await this.cancel([id]);
    }
  }

  #holdBack(request: PlaceRequest): string | null {
    const blocked = this.blocked;
    if (blocked !== null && !(blocked === "post-only" && request.postOnly)) return blocked;
    return this.#orderTokens.take(1) ? null : "rate-limited";
  }

  #failed(id: number, failure: VenueFailure): void {
    switch (failure.kind) {
      case "uncertain":
        this.tracker.lost(id, failure.message);
        return;
      case "refused":
        this.tracker.rejected(id, failure.reason, failure.message);
        return;
      case "not-sent":
        this.tracker.rejected(id, "not-sent", failure.reason);
        return;
      case "unauthorized":
        this.#block("unauthorized", null);
        this.tracker.rejected(id, "unauthorized", failure.message);
        return;
      case "restarting":
        this.#block("restarting", failure.retryAfter);
        this.tracker.rejected(id, "restarting", "the engine restarts");
        return;
      case "rate-limited":
        this.#block("rate-limited", failure.retryAfter);
        this.tracker.rejected(id, "rate-limited", failure.message);
        return;
      case "unavailable":
        this.#block(failure.mode, failure.retryAfter);
        this.tracker.rejected(id, failure.mode, failure.message);
        return;
      default:
        failure satisfies never;
    }
  }

  #block(why: Blocked, retryAfter: number | null): void {
    const wait = retryAfter ?? this.#backOff;
    this.#backOff = Math.min(BACK_OFF_MAX, this.#backOff * 2);
    this.#blocked = { why, until: this.#options.clock() + wait };
  }

  #readRate(rate: RateState | null): void {
    if (rate?.remaining !== null && rate?.remaining !== undefined) this.#orderTokens.lowerTo(rate.remaining);
  }

  /** Cancels orders by the engine's ids. Cancels are never held back here. */
  async cancel(ids: readonly number[]): Promise<void> {
    const known = ids.map((id) => this.tracker.get(id)).filter((order) => order !== undefined);
    for (const order of known) this.tracker.cancelRequested(order.id);
    for (let i = 0; i < known.length; i += LIMITS.value.batchCancels) {
      const batch = known.slice(i, i + LIMITS.value.batchCancels);
      const result = await this.#options.clob.cancelOrders(batch.map(({ hash }) => hash));
      const canceled = result.ok ? result.value.canceled : [];
      for (const hash of canceled) this.tracker.canceled(hash);
      const open = batch.filter(({ hash }) => !canceled.includes(hash));
      await this.#ask(open);
    }
  }

  /** Cancels everything of the account. True where the venue has confirmed it. */
  async cancelAll(): Promise<boolean> {
    const before = this.tracker.working();
    for (const order of before) this.tracker.cancelRequested(order.id);
    const result = await this.#options.clob.cancelAll();
    if (!result.ok) return false;
    for (const hash of result.value.canceled) this.tracker.canceled(hash);
    await this.#ask(before.filter(({ hash }) => !result.value.canceled.includes(hash)));
    return true;
  }

  /** A message of the user socket. */
  apply(message: UserMessage): void {
    this.tracker.apply(message);
  }

  /**
   * Compares with the venue: after a start, a reconnect, or when fills are missing. False where a
   * list could not be read in whole; then nothing has been concluded from what is absent.
   */
  async reconcile(): Promise<boolean> {
    const { clob } = this.#options;
    const working = this.tracker.working();
    const concerned = [...working, ...this.tracker.missingFills()];
    const open = await clob.openOrders();
    if (!open.ok) return false;
    if (concerned.length > 0) {
      const since = Math.min(...concerned.map(({ sentAt }) => sentAt));
      const after = Math.floor(since / 1_000_000) - LIMITS.value.timestampSkew;
      const trades = await clob.trades({ after });
      if (!trades.ok) return false;
      for (const trade of trades.value) this.tracker.apply(trade);
    }
    for (const order of open.value) this.tracker.apply(order);
    const listed = new Set(open.value.map(({ id }) => id));
    return this.#ask(working.filter(({ hash }) => !listed.has(hash)));
  }

  /** Asks for each order by its hash. False where an answer is missing. */
  async #ask(orders: readonly TrackedOrder[]): Promise<boolean> {
    let complete = true;
    for (const order of orders) {
      const now = this.#options.clock();
      const result = await this.#options.clob.order(order.hash);
      if (!result.ok) complete = false;
      else if (result.value !== null) this.tracker.apply(result.value);
      else this.#neverArrived(order, now);
    }
    return complete;
  }

  /**
   * The venue does not have the order. A request that is still on its way is refused once its time
   * is too old, so only an answer given after that proves that the order never will arrive.
   */
  #neverArrived(order: TrackedOrder, askedAt: number): void {
    const current = this.tracker.get(order.id);
    if (current === undefined || current.filled > 0) return;
    if (current.state !== OrderState.unknown && current.state !== OrderState.pendingCancel) return;
    const latest = order.sentAt / 1_000 + 2 * LIMITS.value.timestampSkew * 1_000;
    if (askedAt > latest) this.tracker.rejected(order.id, "never-arrived", "the venue has no order of this hash");
  }
}
