import { Outcome } from "../../../runtime/abi/layout.ts";
import type { OpenMarket } from "./records.ts";
import { bestText, lastPriceText } from "./views.ts";

/** Whole 1e-4 dollars and micro-units as JSON numbers. */
const price = (units: number): number => units / 10_000;
const shares = (micros: number): number => micros / 1_000_000;

/** The fee schedule: fee = C x rate x (p(1-p))^exponent, taker only. */
function feeOf({ market }: OpenMarket) {
  return { rate: market.fee.rate / 1_000_000, exponent: market.fee.rate === 0 ? 0 : market.fee.exponent };
}

/** `/clob-markets/{cid}`, with the venue's short keys. */
export function clobMarket(on: OpenMarket) {
  const { market } = on;
  const fee = feeOf(on);
  return {
    c: market.conditionId,
    t: market.tokens.map((t, i) => ({ t, o: market.outcomes[i]! })),
    mts: price(on.book.tick),
    nr: market.negRisk,
    fd: { r: fee.rate, e: fee.exponent, to: true },
    mbf: 0,
    tbf: 0,
    r: null,
    ao: !on.book.isClosed,
    mos: shares(market.minSize),
    sd: 0,
    cbos: false,
    rfqe: false,
    itode: market.takerDelay > 0,
    ibce: false,
  };
}

/** `/markets/{cid}`. */
export function longMarket(on: OpenMarket) {
  const { market } = on;
  return {
    condition_id: market.conditionId,
    question_id: market.conditionId,
    question: market.question,
    market_slug: market.slug,
    description: market.question,
    enable_order_book: true,
    active: true,
    closed: on.book.isClosed,
    archived: false,
    accepting_orders: !on.book.isClosed,
    minimum_order_size: shares(market.minSize),
    minimum_tick_size: price(on.book.tick),
    end_date_iso: new Date(market.endsAt).toISOString(),
    game_start_time: null,
    seconds_delay: 0,
    maker_base_fee: 0,
    taker_base_fee: 0,
    neg_risk: market.negRisk,
    neg_risk_market_id: market.negRisk ? market.conditionId : "",
    is_50_50_outcome: false,
    tokens: market.tokens.map((token_id, outcome) => ({
      token_id,
      outcome: market.outcomes[outcome]!,
      price: Number(lastPriceText(on, outcome)),
      winner: on.winner === outcome,
    })),
    rewards: { rates: null, min_size: 0, max_spread: 0 },
    tags: [],
  };
}

/** A market as Gamma tells it: some members are JSON texts, as there. */
export function gammaMarket(on: OpenMarket, id: number) {
  const { market } = on;
  const fee = feeOf(on);
  const bid = bestText(on, Outcome.yes, false);
  const ask = bestText(on, Outcome.yes, true);
  return {
    id: String(id),
    slug: market.slug,
    question: market.question,
    conditionId: market.conditionId,
    questionID: market.conditionId,
    outcomes: JSON.stringify(market.outcomes),
    outcomePrices: JSON.stringify([0, 1].map((outcome) => lastPriceText(on, outcome) || "0.5")),
    clobTokenIds: JSON.stringify(market.tokens),
    version: market.version === "3" ? "v2" : "v1",
    ...(market.version === "3" ? { positionIds: market.tokens } : {}),
    orderPriceMinTickSize: price(on.book.tick),
    orderMinSize: shares(market.minSize),
    negRisk: market.negRisk,
    active: true,
    closed: on.book.isClosed,
    archived: false,
    acceptingOrders: !on.book.isClosed,
    enableOrderBook: true,
    startDate: new Date(market.startsAt).toISOString(),
    eventStartTime: new Date(market.startsAt).toISOString(),
    endDate: new Date(market.endsAt).toISOString(),
    resolutionSource: "",
    feesEnabled: market.fee.rate > 0,
    feeType: market.feeType,
    feeSchedule: { rate: fee.rate, exponent: fee.exponent, takerOnly: true, rebateRate: 0 },
    secondsDelay: 0,
    bestBid: Number(bid),
    bestAsk: Number(ask),
    rewardsMinSize: 0,
    rewardsMaxSpread: 0,
    events: [{ id: String(id), ...eventOf(on) }],
  };
}

function eventOf({ market, book }: OpenMarket) {
  return {
    slug: market.slug,
    title: market.question,
    seriesSlug: market.series,
    negRisk: market.negRisk,
    active: true,
    closed: book.isClosed,
    startDate: new Date(market.startsAt).toISOString(),
    endDate: new Date(market.endsAt).toISOString(),
  };
}

/** The event of a market as Gamma tells it; each market here is an event of its own. */
export function gammaEvent(on: OpenMarket, id: number) {
  return { id: String(id), ...eventOf(on), markets: [gammaMarket(on, id)] };
}
