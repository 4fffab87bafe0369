import { ABSENT, Outcome } from "../../../runtime/abi/layout.ts";
import { unitsToDecimal } from "../../core/decimal.ts";
import { ConditionBook } from "../../exchange/matching.ts";
import { Accounts } from "../../exchange/matching-accounts.ts";
import {
  type BookOrder,
  bookOrder,
  type NewOrder,
  type OrderRefusal,
  type Trade,
} from "../../exchange/matching-orders.ts";
import type { ChainId } from "../polymarket/protocol/constants.ts";
import { tickSizeOf } from "../polymarket/protocol/constants.ts";
import { FOK_KILLED, refusalText, VenueRefusal } from "./answers.ts";
import { type ApiKey, ApiKeys } from "./keys.ts";
import { digestOf, type LocalMarket, uuidOf } from "./market.ts";
import { type OrderRequest, orderTerms } from "./order-request.ts";
import {
  type OpenMarket,
  type OrderRecord,
  SETTLEMENT_STEPS,
  type Settlement,
  type TouchedLevel,
  type TradeRecord,
  type Trader,
  type VenueEvent,
} from "./records.ts";
import { orderDomain, orderId, orderSigner } from "./typed-data.ts";

export interface VenueSettings {
  readonly chainId: ChainId;
  readonly seed: number;
  readonly markets: readonly LocalMarket[];
  /** Milliseconds of the day's clock. */
  readonly now: () => number;
  /** Runs something after so many milliseconds. */
  readonly later: (run: () => void, ms: number) => void;
  /** A trade is mined and confirmed (or retried and failed) so long after its match, milliseconds. */
  readonly minedAfter: number;
  readonly confirmedAfter: number;
  /** Asked for every order of a client that takes: how its trades end. Always `confirmed` without. */
  readonly settlement?: () => Settlement;
}

/** What `POST /order` answers for an order that was taken. */
export interface Placed {
  readonly record: OrderRecord;
  readonly trades: readonly TradeRecord[];
}

/**
 * The local venue's state: markets, traders, keys, orders and trades. Everything comes in by its
 * methods and goes out as events; it has no sockets, and its clock is given.
 */
export class LocalVenue {
  readonly keys: ApiKeys;
  readonly accounts = new Accounts();
  readonly markets: readonly OpenMarket[];
  readonly settings: VenueSettings;
  readonly #byToken = new Map<string, { readonly on: OpenMarket; readonly outcome: number }>();
  readonly #traders: Trader[] = [];
  readonly #orders = new Map<string, OrderRecord>();
  readonly #trades: TradeRecord[] = [];
  #tradeCount = 0;
  #houseOrders = 0;
  readonly #listeners: ((event: VenueEvent) => void)[] = [];

  constructor(settings: VenueSettings) {
    this.settings = settings;
    this.keys = new ApiKeys(`pmtc local venue ${settings.seed}`, settings.chainId, settings.now);
    this.markets = settings.markets.map((market, condition) => {
      const { tick, minSize, fee } = market;
      const terms = { condition, tick, minSize, minTakeValue: 1_000_000, fee };
      const on = { market, book: new ConditionBook(terms, this.accounts), lastPrice: 0, lastBuy: true, winner: null };
      market.tokens.forEach((token, outcome) => void this.#byToken.set(token, { on, outcome }));
      return on;
    });
  }

  listen(listener: (event: VenueEvent) => void): void {
    this.#listeners.push(listener);
  }

  /** The market of a token and which of its outcomes it is, or undefined. */
  token(id: string): { readonly on: OpenMarket; readonly outcome: number } | undefined {
    return this.#byToken.get(id);
  }

  market(conditionId: string): OpenMarket | undefined {
    return this.markets.find(({ market }) => market.conditionId === conditionId);
  }

  /** Number of a market among the conditions of the accounts. */
  condition(on: OpenMarket): number {
    return this.markets.indexOf(on);
  }

  /** Opens an account with collateral for a wallet; `funder` is the wallet itself for signature type 0. */
  openTrader(wallet: string, funder: string, signatureType: number, collateral: number, isHouse = false): Trader {
    const trader: Trader = {
      account: this.accounts.open(collateral),
      funder: funder.toLowerCase(),
      wallet: wallet.toLowerCase(),
      signatureType,
      isHouse,
    };
    this.#traders.push(trader);
    return trader;
  }

  /** Who trades for a wallet with a signature type; an unknown wallet has an empty account. */
  trader(wallet: string, signatureType: number): Trader {
    const found = this.#traders.find((t) => t.wallet === wallet.toLowerCase() && t.signatureType === signatureType);
    return found ?? this.openTrader(wallet, wallet, signatureType, 0);
  }

  /** Checks and takes a signed order. Throws VenueRefusal. */
  placeSigned(key: ApiKey, request: OrderRequest): Placed {
    if (request.owner !== key.apiKey) {
      throw new VenueRefusal(400, "the order owner has to be the owner of the API KEY");
    }
    const place = this.#byToken.get(request.fields.tokenId);
    if (place === undefined) throw new VenueRefusal(404, "No orderbook exists for the requested token id");
    const trader = this.#checkSigner(key, request, place.on.market);
    const id = orderId(this.#domain(place.on.market), request.fields);
    const { on, outcome } = place;
    const now = this.settings.now();
    const { order, texts } = orderTerms(request, { id, account: trader.account, outcome, tick: on.book.tick, now });
    const record = this.#record(order, on, trader, request, key);
    const result = this.#isDelayed(record) ? this.#delay(record) : this.#place(record);
    if (typeof result !== "string") return result;
    const tick = tickSizeOf(on.book.tick)!;
    const minSize = unitsToDecimal(on.market.minSize, 6);
    const text = refusalText(result, { id, tick, minSize, ...texts });
    if (result === "fok-unfilled") this.#emit({ kind: "killed", record, reason: FOK_KILLED });
    throw new VenueRefusal(400, text, result === "fok-unfilled" || result === "fak-unmatched" ? { orderID: id } : {});
  }

  /** Takes an order of the house or the crowd, which needs no signature. Undefined where it is refused. */
  placeHouse(trader: Trader, on: OpenMarket, order: Omit<NewOrder, "id" | "account">): Placed | undefined {
    const id = digestOf(`house ${this.settings.seed} ${this.#houseOrders++}`);
    const placed = this.#place({
      order: bookOrder({ ...order, id, account: trader.account }),
      on,
      trader,
      maker: trader.funder,
      owner: uuidOf(trader.funder),
      kind: order.tif === 0 ? "GTC" : "FAK",
      originalSize: order.budget === ABSENT ? order.size : order.budget,
      expiration: 0,
      createdAt: this.settings.now(),
      status: "LIVE",
      trades: [],
    });
    return typeof placed === "string" ? undefined : placed;
  }

  order(id: string): OrderRecord | undefined {
    return this.#orders.get(id);
  }

  /** Orders of a wallet, oldest first. */
  ordersOf(wallet: string): OrderRecord[] {
    return [...this.#orders.values()].filter(({ trader }) => trader.wallet === wallet);
  }

  /** Orders that an API key sent and that are live. */
  ordersByKey(apiKey: string): OrderRecord[] {
    return [...this.#orders.values()].filter(({ owner, status }) => owner === apiKey && status === "LIVE");
  }

  /** Trades in which a wallet took part, newest first. */
  tradesOf(wallet: string): TradeRecord[] {
    return this.#trades.filter((trade) => takesPart(trade, wallet)).reverse();
  }

  /** Cancels an order that is live. False where there is none. */
  cancel(record: OrderRecord | undefined): boolean {
    if (record === undefined || record.on.book.cancel(record.order.id) === undefined) return false;
    this.#ended([record.order], "CANCELED");
    return true;
  }

  /** Ends the GTD orders whose time has come. */
  expire(): void {
    const now = this.settings.now() * 1_000;
    for (const { book } of this.markets) this.#ended(book.expire(now), "CANCELED");
  }

  /** A new grid for a market, 1e-4 dollar. */
  changeTick(on: OpenMarket, tick: number): void {
    const from = on.book.tick;
    const ended = on.book.changeTick(tick);
    this.#emit({ kind: "tick", on, from, to: tick });
    this.#ended(ended, "CANCELED");
  }

  /** Closes a market and pays its winner (an outcome). */
  resolve(on: OpenMarket, winner: number): void {
    if (on.winner !== null) return;
    this.#ended(on.book.close(), "CANCELED_MARKET_RESOLVED");
    this.accounts.redeem(this.condition(on), winner);
    on.winner = winner;
    this.#emit({ kind: "resolved", on });
  }

  /** A market's time is over: its winner is paid where it is known; else its orders end and nothing is decided. */
  end(on: OpenMarket, winner: number | null): void {
    if (winner !== null) this.resolve(on, winner);
    else this.#ended(on.book.close(), "CANCELED_MARKET_RESOLVED");
  }

  #domain({ version, negRisk }: LocalMarket) {
    return orderDomain(this.settings.chainId, version, negRisk);
  }

  /** Checks that the key's wallet may trade for the order's maker, and that it signed this order. */
  #checkSigner(key: ApiKey, request: OrderRequest, market: LocalMarket): Trader {
    const { fields, signature } = request;
    const trader = this.trader(key.address, fields.signatureType);
    const maker = fields.maker.toLowerCase();
    const signer = fields.signer.toLowerCase();
    if (fields.signatureType === 3 ? signer !== maker : signer !== key.address) {
      throw new VenueRefusal(400, "the order signer address has to be the address of the API KEY");
    }
    if (maker !== trader.funder) {
      throw new VenueRefusal(400, "maker address not allowed, please use the deposit wallet flow");
    }
    if (orderSigner(this.#domain(market), fields, signature) === key.address) return trader;
    const version = market.version === "3" ? "2" : "3";
    for (const negRisk of [false, true]) {
      const other = orderDomain(this.settings.chainId, version, negRisk);
      if (orderSigner(other, fields, signature) === key.address) throw new VenueRefusal(400, "order_version_mismatch");
    }
    throw new VenueRefusal(400, "invalid signature");
  }

  #record(order: NewOrder, on: OpenMarket, trader: Trader, request: OrderRequest, key: ApiKey): OrderRecord {
    return {
      order: bookOrder(order),
      on,
      trader,
      maker: request.fields.maker,
      owner: key.apiKey,
      kind: request.kind,
      originalSize: order.budget === ABSENT ? order.size : order.budget,
      expiration: request.expiration,
      createdAt: this.settings.now(),
      status: "LIVE",
      trades: [],
    };
  }

  /** True where an order takes on a market with a delay for those. */
  #isDelayed({ on, order }: OrderRecord): boolean {
    return on.market.takerDelay > 0 && !order.postOnly && on.book.takes(order);
  }

  /** Lets an order wait; at the end it meets the book as that is then. Its funds are not held back meanwhile. */
  #delay(draft: OrderRecord): Placed | OrderRefusal {
    const { on, order } = draft;
    const refusal = this.#orders.has(order.id) ? "duplicated" : on.book.check(order, this.settings.now() * 1_000);
    if (refusal !== null) return refusal;
    const record: OrderRecord = { ...draft, status: "DELAYED" };
    this.#orders.set(order.id, record);
    this.settings.later(() => {
      if (typeof this.#place(draft) !== "string") return;
      record.status = "CANCELED";
      this.#emit({ kind: "order", what: "CANCELLATION", record });
    }, on.market.takerDelay);
    return { record, trades: [] };
  }

  #place(draft: OrderRecord): Placed | OrderRefusal {
    const { on } = draft;
    const settlement = this.#settlement(draft);
    const result = on.book.place(draft.order, this.settings.now() * 1_000, settlement !== "failed");
    if (!result.taken) return result.refusal;
    const record: OrderRecord = { ...draft, order: result.order, status: result.rests ? "LIVE" : "MATCHED" };
    this.#orders.set(record.order.id, record);
    this.#emit({ kind: "order", what: "PLACEMENT", record });
    const trades = result.trades.map((trade) => this.#traded(record, trade, settlement));
    if (trades.length > 0) this.#emit({ kind: "order", what: "UPDATE", record });
    this.#tellLevels(record, result.trades, result.rests);
    if (trades.length > 0) this.#emit({ kind: "book", on });
    if (!result.rests && record.kind === "FAK" && this.#isPartly(record)) record.status = "CANCELED";
    this.#forgetHouse(record);
    return { record, trades };
  }

  #forgetHouse(record: OrderRecord): void {
    if (record.trader.isHouse && record.status !== "LIVE") this.#orders.delete(record.order.id);
  }

  /** A FAK order that ended before it was filled. */
  #isPartly({ order }: OrderRecord): boolean {
    return order.budget === ABSENT && order.remaining > 0;
  }

  #traded(taker: OrderRecord, trade: Trade, settlement: Settlement): TradeRecord {
    const serial = this.#tradeCount++;
    const now = this.settings.now();
    const record: TradeRecord = {
      id: uuidOf(`trade ${this.settings.seed} ${serial}`),
      trade,
      taker,
      makers: trade.fills.map((fill) => ({ record: this.#orders.get(fill.maker.id)!, fill })),
      hash: digestOf(`transaction ${this.settings.seed} ${serial}`),
      matchedAt: now,
      updatedAt: now,
      status: "MATCHED",
    };
    if (!taker.trader.isHouse || record.makers.some((maker) => !maker.record.trader.isHouse)) this.#trades.push(record);
    taker.on.lastPrice = taker.order.outcome === Outcome.yes ? trade.price : 10_000 - trade.price;
    taker.on.lastBuy = taker.order.isLong;
    taker.trades.push(record.id);
    for (const { record: maker } of record.makers) {
      maker.trades.push(record.id);
      if (maker.order.remaining === 0) maker.status = "MATCHED";
      this.#emit({ kind: "order", what: "UPDATE", record: maker });
      this.#forgetHouse(maker);
    }
    this.#emit({ kind: "trade", trade: record });
    const { minedAfter, confirmedAfter } = this.settings;
    const steps = SETTLEMENT_STEPS[settlement];
    steps.forEach((status, i) => {
      const last = i === steps.length - 1;
      this.#progress(record, status, last ? confirmedAfter : minedAfter * (i + 1));
    });
    return record;
  }

  /** How the trades of an order end; asked only for one that takes. */
  #settlement({ on, order, trader }: OrderRecord): Settlement {
    if (trader.isHouse || this.settings.settlement === undefined || !on.book.takes(order)) return "confirmed";
    return this.settings.settlement();
  }

  #progress(trade: TradeRecord, status: TradeRecord["status"], after: number): void {
    this.settings.later(() => {
      trade.status = status;
      trade.updatedAt = this.settings.now();
      this.#emit({ kind: "trade", trade });
    }, after);
  }

  #tellLevels(record: OrderRecord, trades: readonly Trade[], rests: boolean): void {
    const touched: TouchedLevel[] = trades.map((trade) => touch(trade.fills[0]!.maker));
    if (rests) touched.push(touch(record.order));
    if (touched.length > 0) this.#emit({ kind: "levels", on: record.on, touched });
  }

  #ended(orders: readonly BookOrder[], status: OrderRecord["status"]): void {
    for (const order of orders) {
      const record = this.#orders.get(order.id)!;
      record.status = status;
      this.#emit({ kind: "order", what: "CANCELLATION", record });
      this.#emit({ kind: "levels", on: record.on, touched: [touch(order)] });
      this.#forgetHouse(record);
    }
  }

  #emit(event: VenueEvent): void {
    for (const listener of this.#listeners) listener(event);
  }
}

function touch({ yesPrice, isLong }: BookOrder): TouchedLevel {
  return { yesPrice, isLong };
}

/** True where a wallet is the taker or one of the makers of a trade. */
export function takesPart(trade: TradeRecord, wallet: string): boolean {
  return trade.taker.trader.wallet === wallet || trade.makers.some(({ record }) => record.trader.wallet === wallet);
}
