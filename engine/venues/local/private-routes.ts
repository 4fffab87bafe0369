import type { Context, Hono } from "hono";
import { COLLATERAL, tokenAsset } from "../../exchange/matching-accounts.ts";
import { CONTRACTS, CURSORS, LIMITS } from "../polymarket/protocol/constants.ts";
import { INVALID_PAYLOAD, VenueRefusal } from "./answers.ts";
import type { Heartbeats } from "./heartbeats.ts";
import type { ApiKey } from "./keys.ts";
import { asRecord, readOrderRequest } from "./order-request.ts";
import type { OrderRecord } from "./records.ts";
import type { LocalVenue, Placed } from "./venue.ts";
import { amountText, openOrder, tradeView } from "./views.ts";

/** An authenticated request. */
interface Signed {
  readonly key: ApiKey;
  /** The body's value; undefined where there is none. */
  readonly body: unknown;
  readonly c: Context;
}

type Answer = (request: Signed) => unknown;

/** Routes that need a signature: keys, orders, trades, balances and heartbeats. */
export function privateRoutes(app: Hono, venue: LocalVenue, heartbeats: Heartbeats, pageSize: number): void {
  const signed = (answer: Answer) => async (c: Context) => {
    const text = await c.req.text();
    const { pathname } = new URL(c.req.url);
    const key = venue.keys.authenticate((name) => c.req.header(name), c.req.method, pathname, text);
    return c.json(answer({ key, body: text === "" ? undefined : parsed(text), c }) as object);
  };
  keyRoutes(app, venue, signed);
  orderRoutes(app, venue, signed);
  cancelRoutes(app, venue, signed);
  dataRoutes(app, venue, signed, pageSize);
  app.post(
    "/v1/heartbeats",
    signed(({ key, body }) => {
      const { heartbeat_id: id } = asRecord(body);
      const beat = heartbeats.beat(key.apiKey, typeof id === "string" ? id : "", venue.settings.now());
      if (!beat.valid) throw new VenueRefusal(400, "Invalid Heartbeat ID", { heartbeat_id: beat.id });
      return { heartbeat_id: beat.id };
    }),
  );
}

type Sign = (answer: Answer) => (c: Context) => Promise<Response>;

function keyRoutes(app: Hono, venue: LocalVenue, signed: Sign): void {
  const credentials = ({ apiKey, secret, passphrase }: ApiKey) => ({ apiKey, secret, passphrase });
  app.post("/auth/api-key", (c) => c.json(credentials(venue.keys.create((name) => c.req.header(name)))));
  app.get("/auth/derive-api-key", (c) => c.json(credentials(venue.keys.derive((name) => c.req.header(name)))));
  app.get(
    "/auth/api-keys",
    signed(({ key }) => ({ apiKeys: venue.keys.list(key.address) })),
  );
  app.delete(
    "/auth/api-key",
    signed(({ key }) => {
      venue.keys.delete(key.apiKey);
      return "OK";
    }),
  );
  app.get(
    "/auth/ban-status/closed-only",
    signed(() => ({ closed_only: false })),
  );
}

function orderRoutes(app: Hono, venue: LocalVenue, signed: Sign): void {
  app.post(
    "/order",
    signed(({ key, body }) => placedView(venue.placeSigned(key, readOrderRequest(body)))),
  );
  app.post(
    "/orders",
    signed(({ key, body }) => {
      if (!Array.isArray(body)) throw new VenueRefusal(400, INVALID_PAYLOAD);
      const most = LIMITS.value.batchOrders;
      if (body.length > most) {
        throw new VenueRefusal(400, `Too many orders in payload: ${body.length}, max allowed: ${most}`);
      }
      return body.map((one: unknown) => batchLeg(() => venue.placeSigned(key, readOrderRequest(one))));
    }),
  );
}

/** A refused leg of a batch comes back as a success without an id, as at the venue. */
function batchLeg(place: () => Placed) {
  try {
    return placedView(place());
  } catch (error) {
    if (!(error instanceof VenueRefusal)) throw error;
    return { success: true, errorMsg: error.message, orderID: "", status: "", takingAmount: "", makingAmount: "" };
  }
}

function placedView({ record, trades }: Placed) {
  const { order } = record;
  const [taking, making] = order.isBuy ? [order.matched, order.value] : [order.value, order.matched];
  const matched = trades.length > 0;
  return {
    success: true,
    errorMsg: "",
    orderID: order.id,
    status: record.status === "DELAYED" ? "delayed" : matched ? "matched" : "live",
    takingAmount: matched ? amountText(taking) : "",
    makingAmount: matched ? amountText(making) : "",
    ...(matched ? { tradeIDs: trades.map(({ id }) => id) } : {}),
    // Since 2026-07-24 FOK and FAK orders are answered before their settlement is sent.
    ...(matched && record.order.tif === 0 ? { transactionsHashes: trades.map(({ hash }) => hash) } : {}),
  };
}

function cancelRoutes(app: Hono, venue: LocalVenue, signed: Sign): void {
  const mine = (key: ApiKey, id: string): OrderRecord | undefined => {
    const record = venue.order(id);
    return record?.trader.wallet === key.address ? record : undefined;
  };
  const byIds = (key: ApiKey, ids: readonly unknown[]) => {
    const canceled: string[] = [];
    const not_canceled: Record<string, string> = {};
    for (const id of ids) {
      if (typeof id !== "string" || !/^0x[0-9a-f]{64}$/i.test(id)) throw new VenueRefusal(400, "Invalid orderID");
      if (venue.cancel(mine(key, id))) canceled.push(id);
      else not_canceled[id] = "order can't be found - already canceled or matched";
    }
    return { canceled, not_canceled };
  };
  const live = (key: ApiKey) => venue.ordersOf(key.address).filter(({ status }) => status === "LIVE");
  const all = (records: readonly OrderRecord[]) => ({
    canceled: records.filter((record) => venue.cancel(record)).map(({ order }) => order.id),
    not_canceled: {},
  });
  app.delete(
    "/order",
    signed(({ key, body }) => byIds(key, [asRecord(body).orderID])),
  );
  app.delete(
    "/orders",
    signed(({ key, body }) => {
      const most = LIMITS.value.batchCancels;
      if (!Array.isArray(body)) throw new VenueRefusal(400, INVALID_PAYLOAD);
      if (body.length > most) throw new VenueRefusal(400, `Too many orders in payload, max allowed: ${most}`);
      return byIds(key, body);
    }),
  );
  app.delete(
    "/cancel-all",
    signed(({ key }) => all(live(key))),
  );
  app.delete(
    "/cancel-market-orders",
    signed(({ key, body }) => {
      const { market = "", asset_id: asset = "" } = asRecord(body);
      return all(live(key).filter((record) => isOf(record, String(market), String(asset))));
    }),
  );
}

/** True where an order is of a market and a token; an empty text stands for any. */
function isOf({ on, order }: OrderRecord, market: string, asset: string): boolean {
  const { conditionId, tokens } = on.market;
  return (market === "" || market === conditionId) && (asset === "" || asset === tokens[order.outcome]);
}

function dataRoutes(app: Hono, venue: LocalVenue, signed: Sign, pageSize: number): void {
  app.get(
    "/data/order/:id",
    signed(({ key, c }) => {
      const id = c.req.param("id") ?? "";
      if (!/^0x[0-9a-f]{64}$/i.test(id)) throw new VenueRefusal(400, "Invalid orderID");
      const record = venue.order(id);
      if (record?.trader.wallet !== key.address) throw new VenueRefusal(404, "order not found");
      return openOrder(record);
    }),
  );
  app.get(
    "/data/orders",
    signed(({ key, c }) => {
      const { id = "", market = "", asset_id: asset = "" } = c.req.query();
      const records = venue
        .ordersOf(key.address)
        .filter((record) => record.status === "LIVE" && isOf(record, market, asset))
        .filter(({ order }) => id === "" || order.id === id);
      return page(records, c.req.query("next_cursor"), pageSize, openOrder);
    }),
  );
  app.get(
    "/data/trades",
    signed(({ key, c }) => {
      const trades = venue.tradesOf(key.address).map((trade) => tradeView(trade, key.address));
      return page(trades.filter(tradeFilter(c.req.query())), c.req.query("next_cursor"), pageSize, (trade) => trade);
    }),
  );
  for (const path of ["/balance-allowance", "/balance-allowance/update"]) {
    app.get(
      path,
      signed(({ key, c }) => balance(venue, key, c.req.query())),
    );
  }
  app.get(
    "/order-scoring",
    signed(() => ({ scoring: false })),
  );
}

function tradeFilter(query: Readonly<Record<string, string>>) {
  const { id, maker_address: maker, market, asset_id: asset, before, after } = query;
  return (trade: ReturnType<typeof tradeView>): boolean =>
    (id === undefined || trade.id === id) &&
    (market === undefined || trade.market === market) &&
    (asset === undefined || trade.asset_id === asset) &&
    (maker === undefined || trade.maker_address.toLowerCase() === maker.toLowerCase()) &&
    (before === undefined || Number(trade.match_time) < Number(before)) &&
    (after === undefined || Number(trade.match_time) > Number(after));
}

/** One page of a list; a cursor is the base64 of the number of entries before the page. */
function page<T>(all: readonly T[], cursor: string | undefined, size: number, view: (entry: T) => object) {
  const from = Number(Buffer.from(cursor ?? CURSORS.value.first, "base64").toString());
  if (!Number.isSafeInteger(from) || from < 0) throw new VenueRefusal(400, "invalid next_cursor");
  const data = all.slice(from, from + size).map(view);
  const next = from + size < all.length ? Buffer.from(String(from + size)).toString("base64") : CURSORS.value.end;
  return { limit: size, count: data.length, next_cursor: next, data };
}

const UNLIMITED = (2n ** 256n - 1n).toString();

function balance(venue: LocalVenue, key: ApiKey, query: Readonly<Record<string, string>>) {
  const type = Number(query.signature_type ?? "0");
  if (![0, 1, 2, 3].includes(type)) throw new VenueRefusal(400, "Invalid signature_type");
  const { account } = venue.trader(key.address, type);
  const { exchangeV2, negRiskExchangeV2, exchangeV3 } = CONTRACTS.value[venue.settings.chainId];
  const allowances = Object.fromEntries([exchangeV2, negRiskExchangeV2, exchangeV3].map((a) => [a, UNLIMITED]));
  return { balance: String(venue.accounts.held(account, assetOf(venue, query))), allowances };
}

function assetOf(venue: LocalVenue, query: Readonly<Record<string, string>>): number {
  if (query.asset_type === "COLLATERAL") return COLLATERAL;
  if (query.asset_type !== "CONDITIONAL" && query.asset_type !== "CONDITIONAL-V2") {
    throw new VenueRefusal(400, "Invalid asset type");
  }
  const place = venue.token(query.token_id ?? "");
  if (place === undefined) throw new VenueRefusal(400, "Invalid token id");
  return tokenAsset(venue.condition(place.on), place.outcome);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new VenueRefusal(400, INVALID_PAYLOAD);
  }
}
