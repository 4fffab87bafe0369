import type { Context, Hono } from "hono";
import { ABSENT } from "../../../runtime/abi/layout.ts";
import { unitsToDecimal } from "../../core/decimal.ts";
import { CURSORS, tickSizeOf } from "../polymarket/protocol/constants.ts";
import { VenueRefusal } from "./answers.ts";
import { clobMarket, gammaEvent, gammaMarket, longMarket } from "./market-views.ts";
import type { OpenMarket } from "./records.ts";
import type { LocalVenue } from "./venue.ts";
import { bookSummary, lastPriceText, priceText } from "./views.ts";

interface Place {
  readonly on: OpenMarket;
  readonly outcome: number;
}

/** Routes that need no key: the clock, markets, books and prices. */
export function publicRoutes(app: Hono, venue: LocalVenue): void {
  const { now } = venue.settings;
  app.get("/ok", (c) => c.json("OK"));
  app.get("/time", (c) => c.json(Math.floor(now() / 1_000)));
  app.get("/version", (c) => c.json({ version: 2 }));
  marketRoutes(app, venue);
  gammaRoutes(app, venue);
  bookRoutes(app, venue);
  priceRoutes(app, venue);
}

function marketRoutes(app: Hono, venue: LocalVenue): void {
  const page = (data: unknown[]) => ({ limit: 1_000, count: data.length, next_cursor: CURSORS.value.end, data });
  const found = (conditionId: string): OpenMarket => {
    const on = venue.market(conditionId);
    if (on === undefined) throw new VenueRefusal(404, "market not found");
    return on;
  };
  app.get("/markets", (c) => c.json(page(venue.markets.map(longMarket))));
  app.get("/sampling-markets", (c) => c.json(page(venue.markets.map(longMarket))));
  app.get("/markets/:cid", (c) => c.json(longMarket(found(c.req.param("cid")))));
  app.get("/clob-markets/:cid", (c) => c.json(clobMarket(found(c.req.param("cid")))));
  app.get("/markets-by-token/:token", (c) => {
    const { market } = tokenMarket(venue, c.req.param("token")).on;
    const [primary_token_id, secondary_token_id] = market.tokens;
    return c.json({ condition_id: market.conditionId, primary_token_id, secondary_token_id });
  });
}

/** Discovery, as Gamma has it: markets and events, as lists and in the form of `keyset`. */
function gammaRoutes(app: Hono, venue: LocalVenue): void {
  const chosen = (c: Context) => {
    const { closed, series_slug: series } = c.req.query();
    const slugs = c.req.queries("slug");
    const conditions = c.req.queries("condition_ids");
    return venue.markets
      .map((on, i) => ({ on, id: i + 1 }))
      .filter(
        ({ on: { market, book } }) =>
          (slugs === undefined || slugs.includes(market.slug)) &&
          (conditions === undefined || conditions.includes(market.conditionId)) &&
          (series === undefined || series === market.series) &&
          (closed === undefined || closed === String(book.isClosed)),
      );
  };
  const markets = (c: Context) => chosen(c).map(({ on, id }) => gammaMarket(on, id));
  const events = (c: Context) => chosen(c).map(({ on, id }) => gammaEvent(on, id));
  app.get("/gamma/markets", (c) => c.json(markets(c)));
  app.get("/gamma/events", (c) => c.json(events(c)));
  app.get("/gamma/markets/keyset", (c) => c.json({ markets: markets(c) }));
  app.get("/gamma/events/keyset", (c) => c.json({ events: events(c) }));
}

function bookRoutes(app: Hono, venue: LocalVenue): void {
  const { now } = venue.settings;
  const summary = ({ on, outcome }: Place) => bookSummary(on, outcome, now());
  app.get("/book", (c) => c.json(summary(tokenBook(venue, c.req.query("token_id")))));
  app.post("/books", async (c) => c.json(listOf(await body(c.req), venue).map(({ place }) => summary(place))));
  app.get("/tick-size", (c) => {
    const { on } = tokenMarket(venue, c.req.query("token_id"));
    return c.json({ minimum_tick_size: Number(tickSizeOf(on.book.tick)) });
  });
  app.get("/neg-risk", (c) => c.json({ neg_risk: tokenMarket(venue, c.req.query("token_id")).on.market.negRisk }));
  app.get("/fee-rate", (c) => {
    tokenMarket(venue, c.req.query("token_id"));
    return c.json({ base_fee: 0 });
  });
}

function priceRoutes(app: Hono, venue: LocalVenue): void {
  app.get("/midpoint", (c) => c.json({ mid: midText(tokenBook(venue, c.req.query("token_id"))) }));
  app.get("/spread", (c) => c.json({ spread: spreadText(tokenBook(venue, c.req.query("token_id"))) }));
  app.get("/price", (c) => {
    const place = tokenBook(venue, c.req.query("token_id"));
    return c.json({ price: sidePrice(place, c.req.query("side")) });
  });
  app.get("/last-trade-price", (c) => c.json(lastTradePrice(tokenMarket(venue, c.req.query("token_id")))));
  app.post("/midpoints", async (c) => c.json(byToken(await body(c.req), venue, ({ place }) => midText(place))));
  app.post("/spreads", async (c) => c.json(byToken(await body(c.req), venue, ({ place }) => spreadText(place))));
  app.post("/prices", async (c) =>
    c.json(byToken(await body(c.req), venue, ({ place, side }) => ({ [String(side)]: sidePrice(place, side) }))),
  );
  app.post("/last-trades-prices", async (c) =>
    c.json(listOf(await body(c.req), venue).map(({ place, token }) => ({ token_id: token, ...lastTradePrice(place) }))),
  );
}

/** Parses a body. Throws VenueRefusal. */
async function body(request: { text(): Promise<string> }): Promise<unknown> {
  try {
    return JSON.parse(await request.text());
  } catch {
    throw new VenueRefusal(400, "Invalid payload");
  }
}

function tokenBook(venue: LocalVenue, token: string | undefined): Place {
  const place = venue.token(checkedToken(token));
  if (place === undefined) throw new VenueRefusal(404, "No orderbook exists for the requested token id");
  return place;
}

function tokenMarket(venue: LocalVenue, token: string | undefined): Place {
  const place = venue.token(checkedToken(token));
  if (place === undefined) throw new VenueRefusal(404, "market not found");
  return place;
}

function checkedToken(token: string | undefined): string {
  if (token === undefined || !/^\d{1,78}$/.test(token)) throw new VenueRefusal(400, "Invalid token id");
  return token;
}

interface Asked {
  readonly place: Place;
  readonly token: string;
  readonly side: string | undefined;
}

/** The tokens of a list body that the venue knows. */
function listOf(list: unknown, venue: LocalVenue): Asked[] {
  if (!Array.isArray(list)) throw new VenueRefusal(400, "Invalid payload");
  if (list.length > 500) throw new VenueRefusal(400, "Payload exceeds the limit");
  return list.flatMap((entry: unknown) => {
    const { token_id: token, side } = (entry ?? {}) as { token_id?: unknown; side?: unknown };
    if (typeof token !== "string") throw new VenueRefusal(400, "Invalid payload");
    const place = venue.token(token);
    return place === undefined ? [] : [{ place, token, side: typeof side === "string" ? side : undefined }];
  });
}

/** An answer by token. Several entries of one token are joined. */
function byToken(list: unknown, venue: LocalVenue, of: (asked: Asked) => string | Record<string, string>) {
  const answer: Record<string, string | Record<string, string>> = {};
  for (const asked of listOf(list, venue)) {
    const value = of(asked);
    const known = answer[asked.token];
    answer[asked.token] = typeof value === "string" || typeof known !== "object" ? value : { ...known, ...value };
  }
  return answer;
}

/** Both best prices, or a refusal where a side is empty. */
function bests({ on, outcome }: Place): { bid: number; ask: number } {
  const bid = on.book.best(outcome, false);
  const ask = on.book.best(outcome, true);
  if (bid === ABSENT || ask === ABSENT) throw new VenueRefusal(404, "No orderbook exists for the requested token id");
  return { bid, ask };
}

function midText(place: Place): string {
  const { bid, ask } = bests(place);
  return unitsToDecimal((bid + ask) * 5, 5);
}

function spreadText(place: Place): string {
  const { bid, ask } = bests(place);
  return priceText(ask - bid);
}

/** The best bid for BUY and the best ask for SELL: the price at which the book's own side stands. */
function sidePrice({ on, outcome }: Place, side: string | undefined): string {
  if (side !== "BUY" && side !== "SELL") throw new VenueRefusal(400, "Invalid side");
  const best = on.book.best(outcome, side === "SELL");
  return best === ABSENT ? "0" : priceText(best);
}

function lastTradePrice({ on, outcome }: Place): { price: string; side: string } {
  const price = lastPriceText(on, outcome);
  if (price === "") return { price: "0.5", side: "" };
  return { price, side: on.lastBuy === (outcome === 0) ? "BUY" : "SELL" };
}
