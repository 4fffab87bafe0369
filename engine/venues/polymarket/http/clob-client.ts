import * as rest from "../../../feeds/polymarket/clob-rest.ts";
import { type BookMessage, readBook } from "../../../feeds/polymarket/market-channel.ts";
import { type Node, readJson } from "../../../feeds/polymarket/reader.ts";
import { type OrderMessage, readOrder, readTrade, type TradeMessage } from "../../../feeds/polymarket/user-channel.ts";
import { ApiCredentials, l1Headers, type Method } from "../protocol/auth.ts";
import { type ChainId, CURSORS, LIMITS, PATHS } from "../protocol/constants.ts";
import type { OrderBody, SignatureType } from "../protocol/order.ts";
import type { OrderSigner } from "../protocol/sign.ts";
import { failureOf, rateState, unreadable, type VenueResult } from "./failure.ts";
import type { HttpTransport } from "./transport.ts";

export interface ClobClientOptions {
  readonly transport: HttpTransport;
  readonly chainId: ChainId;
  /** Wall clock in milliseconds. */
  readonly clock: () => number;
  /** Milliseconds for one request. */
  readonly timeout: number;
  readonly signer?: OrderSigner;
  readonly credentials?: ApiCredentials;
  readonly signatureType?: SignatureType;
}

type Query = Readonly<Record<string, string | undefined>>;
/** None, the wallet's own signature (L1) for a nonce, or the API key's HMAC (L2). */
type Auth = "none" | "l2" | { readonly nonce: number };

/** Pages after which a list is given up as endless. */
const MAX_PAGES = 1_000;
const paths = PATHS.value;

const withQuery = (path: string, query: Query): string => {
  const params = new URLSearchParams(
    Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  const text = params.toString();
  return text === "" ? path : `${path}?${text}`;
};

/**
 * The CLOB's REST interface. Every call sends one request and answers with a typed result; nothing
 * is thrown, and nothing is sent twice.
 */
export class ClobClient {
  readonly #options: ClobClientOptions;
  #credentials: ApiCredentials | undefined;
  /** Milliseconds that the venue's clock is ahead of ours. */
  #clockOffset = 0;

  constructor(options: ClobClientOptions) {
    this.#options = options;
    this.#credentials = options.credentials;
  }

  get credentials(): ApiCredentials | undefined {
    return this.#credentials;
  }

  /** Sets the credentials that `createApiKey` or `deriveApiKey` gave. */
  authenticate(credentials: ApiCredentials): void {
    this.#credentials = credentials;
  }

  /** Corrects the times of signed requests by the venue's clock. */
  setClockOffset(milliseconds: number): void {
    this.#clockOffset = milliseconds;
  }

  // Public questions.

  /** The venue's clock, microseconds. */
  time(): Promise<VenueResult<number>> {
    return this.#get("none", paths.time, {}, rest.readTime);
  }

  version(): Promise<VenueResult<number>> {
    return this.#get("none", paths.version, {}, rest.readVersion);
  }

  book(asset: string): Promise<VenueResult<BookMessage>> {
    return this.#get("none", paths.book, { token_id: asset }, readBook);
  }

  books(assets: readonly string[]): Promise<VenueResult<BookMessage[]>> {
    const body = JSON.stringify(assets.map((token_id) => ({ token_id })));
    return this.#request("none", "POST", paths.books, {}, body, rest.readBooks);
  }

  /** 1e-4 dollar. */
  tickSize(asset: string): Promise<VenueResult<number>> {
    return this.#get("none", paths.tickSize, { token_id: asset }, rest.readTickSize);
  }

  negRisk(asset: string): Promise<VenueResult<boolean>> {
    return this.#get("none", paths.negRisk, { token_id: asset }, rest.readNegRisk);
  }

  feeRate(asset: string): Promise<VenueResult<number>> {
    return this.#get("none", paths.feeRate, { token_id: asset }, rest.readFeeRate);
  }

  market(condition: string): Promise<VenueResult<rest.ClobMarket>> {
    return this.#get("none", paths.market + encodeURIComponent(condition), {}, rest.readClobMarket);
  }

  markets(cursor: string = CURSORS.value.first): Promise<VenueResult<rest.Page<rest.ClobMarket>>> {
    return this.#get("none", paths.markets, { next_cursor: cursor }, rest.readMarketsPage);
  }

  marketInfo(condition: string): Promise<VenueResult<rest.MarketInfo>> {
    return this.#get("none", paths.clobMarket + encodeURIComponent(condition), {}, rest.readMarketInfo);
  }

  // Keys.

  createApiKey(nonce = 0): Promise<VenueResult<ApiCredentials>> {
    return this.#request({ nonce }, "POST", paths.apiKey, {}, "", readCredentials);
  }

  deriveApiKey(nonce = 0): Promise<VenueResult<ApiCredentials>> {
    return this.#get({ nonce }, paths.deriveApiKey, {}, readCredentials);
  }

  // Orders.

  postOrder(body: OrderBody): Promise<VenueResult<rest.OrderAck>> {
    return this.#request("l2", "POST", paths.order, {}, JSON.stringify(body), rest.readOrderAck);
  }

  /** At most 15 orders; the answer has one leg for each, in their order. */
  async postOrders(bodies: readonly OrderBody[]): Promise<VenueResult<rest.OrderAck[]>> {
    checkLength(bodies.length, LIMITS.value.batchOrders);
    const result = await this.#request("l2", "POST", paths.orders, {}, JSON.stringify(bodies), rest.readBatchAck);
    if (!result.ok || result.value.length === bodies.length) return result;
    const fault = { path: "", wanted: `${bodies.length} legs`, found: `${result.value.length}` };
    return { ok: false, failure: unreadable(200, fault), rate: result.rate };
  }

  cancelOrder(id: string): Promise<VenueResult<rest.CancelAck>> {
    return this.#delete(paths.order, JSON.stringify({ orderID: id }));
  }

  cancelOrders(ids: readonly string[]): Promise<VenueResult<rest.CancelAck>> {
    checkLength(ids.length, LIMITS.value.batchCancels);
    return this.#delete(paths.orders, JSON.stringify(ids));
  }

  cancelAll(): Promise<VenueResult<rest.CancelAck>> {
    return this.#delete(paths.cancelAll, "");
  }

  cancelMarketOrders(market: {
    readonly market?: string;
    readonly asset?: string;
  }): Promise<VenueResult<rest.CancelAck>> {
    return this.#delete(paths.cancelMarketOrders, JSON.stringify({ market: market.market, asset_id: market.asset }));
  }

  // The account.

  /** The order of a hash; null where the venue has never had it. */
  async order(id: string): Promise<VenueResult<OrderMessage | null>> {
    const result = await this.#get("l2", paths.dataOrder + encodeURIComponent(id), {}, rest.readOneOrder);
    if (result.ok || result.failure.kind !== "refused" || result.failure.status !== 404) return result;
    return { ok: true, value: null, rate: result.rate };
  }

  openOrders(filter: { readonly market?: string; readonly asset?: string } = {}): Promise<VenueResult<OrderMessage[]>> {
    return this.#pages(paths.dataOrders, { market: filter.market, asset_id: filter.asset }, readOrder);
  }

  /** Matches of the account; `after` in seconds. */
  trades(
    filter: { readonly market?: string; readonly asset?: string; readonly after?: number; readonly id?: string } = {},
  ): Promise<VenueResult<TradeMessage[]>> {
    const after = filter.after === undefined ? undefined : String(filter.after);
    const query = { id: filter.id, market: filter.market, asset_id: filter.asset, after };
    return this.#pages(paths.dataTrades, query, readTrade);
  }

  /** pUSD, or the shares of one token. */
  balance(asset?: string): Promise<VenueResult<rest.Balance>> {
    const type = asset === undefined ? "COLLATERAL" : "CONDITIONAL";
    const signature_type = String(this.#options.signatureType ?? 0);
    return this.#get(
      "l2",
      paths.balanceAllowance,
      { asset_type: type, token_id: asset, signature_type },
      rest.readBalance,
    );
  }

  /** Renews the dead-man switch; the first call, with an empty id, arms it. Gives the id of the next one. */
  heartbeat(id: string): Promise<VenueResult<string>> {
    return this.#request("l2", "POST", paths.heartbeats, {}, JSON.stringify({ heartbeat_id: id }), rest.readHeartbeat);
  }

  // The way of every request.

  #get<T>(auth: Auth, path: string, query: Query, parse: (node: Node) => T): Promise<VenueResult<T>> {
    return this.#request(auth, "GET", path, query, "", parse);
  }

  #delete(path: string, body: string): Promise<VenueResult<rest.CancelAck>> {
    return this.#request("l2", "DELETE", path, {}, body, rest.readCancelAck);
  }

  /** All rows of a paged list. A page that is missing makes the whole list a failure: half a list is a wrong one. */
  async #pages<T>(path: string, query: Query, row: (node: Node) => T): Promise<VenueResult<T[]>> {
    const rows: T[] = [];
    let cursor: string = CURSORS.value.first;
    const seen = new Set<string>();
    for (let page = 0; page < MAX_PAGES; page++) {
      seen.add(cursor);
      const result = await this.#get("l2", path, { ...query, next_cursor: cursor }, rest.readPage(row));
      if (!result.ok) return result;
      rows.push(...result.value.rows);
      cursor = result.value.next;
      if (cursor === CURSORS.value.end) return { ok: true, value: rows, rate: result.rate };
      if (seen.has(cursor)) break;
    }
    const failure = { kind: "uncertain", status: 200, message: `the pages of ${path} have no end` } as const;
    return { ok: false, failure, rate: null };
  }

  async #request<T>(
    auth: Auth,
    method: Method,
    path: string,
    query: Query,
    body: string,
    parse: (node: Node) => T,
  ): Promise<VenueResult<T>> {
    const headers = this.#headers(auth, method, path, body);
    if (headers === null) {
      return {
        ok: false,
        failure: { kind: "not-sent", reason: auth === "l2" ? "no API credentials" : "no signing key" },
        rate: null,
      };
    }
    const { transport, timeout } = this.#options;
    const outcome = await transport.send({ method, path: withQuery(path, query), headers, body, timeout });
    const rate = outcome.kind === "response" ? rateState(outcome.headers) : null;
    if (outcome.kind !== "response" || outcome.status < 200 || outcome.status > 299) {
      return { ok: false, failure: failureOf(outcome), rate };
    }
    const result = readJson(parse, outcome.text);
    if (result.ok) return { ok: true, value: result.value, rate };
    return { ok: false, failure: unreadable(outcome.status, result.fault), rate };
  }

  #headers(auth: Auth, method: Method, path: string, body: string): Record<string, string> | null {
    const common = { Accept: "application/json", ...(body === "" ? {} : { "Content-Type": "application/json" }) };
    if (auth === "none") return common;
    const { signer, chainId, clock } = this.#options;
    const seconds = Math.floor((clock() + this.#clockOffset) / 1_000);
    if (signer === undefined) return null;
    if (auth !== "l2") return { ...common, ...l1Headers(signer, chainId, seconds, auth.nonce) };
    if (this.#credentials === undefined) return null;
    return { ...common, ...this.#credentials.headers(signer.address, seconds, method, path, body) };
  }
}

const readCredentials = (node: Node): ApiCredentials =>
  new ApiCredentials(node.at("apiKey").id(), node.at("secret").id(), node.at("passphrase").id());

/** A batch over the venue's limit is a mistake of the caller. */
function checkLength(length: number, limit: number): void {
  if (length < 1 || length > limit) throw new RangeError(`a batch has 1 to ${limit} entries, not ${length}`);
}
