import type { Decimal, Node } from "./reader.ts";

/** A market as Gamma states it. Prices in 1e-4 dollar, sizes in 1e-6 share, times in microseconds. */
export interface GammaMarket {
  /** Empty where a recorder left it out. */
  readonly id: string;
  readonly condition: string;
  readonly slug: string;
  readonly question: string;
  readonly outcomes: readonly string[];
  /** Exact, in dollars, beside `outcomes`; empty where Gamma has none. */
  readonly outcomePrices: readonly Decimal[];
  /**
   * Ids by which the CLOB knows the outcomes: `positionIds` of a market of protocol v2 (ExchangeV3),
   * `clobTokenIds` of the others. Empty minutes before the CLOB knows a new market.
   */
  readonly assets: readonly string[];
  /** `v2` for ExchangeV3, `v1` or null for the others. */
  readonly version: string | null;
  readonly tick: number | null;
  readonly minSize: number | null;
  readonly negRisk: boolean;
  readonly active: boolean;
  readonly closed: boolean;
  readonly acceptingOrders: boolean;
  /** When what it asks about begins (an up/down market's window); null where Gamma does not tell. */
  readonly startsAt: number | null;
  readonly endsAt: number | null;
  readonly resolutionSource: string | null;
  readonly feesEnabled: boolean;
  readonly feeType: string | null;
  readonly fee: {
    readonly rate: Decimal;
    readonly exponent: Decimal;
    readonly takerOnly: boolean;
    readonly rebateRate: Decimal | null;
  } | null;
  readonly secondsDelay: number;
}

export interface GammaEvent {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly negRisk: boolean;
  readonly active: boolean;
  readonly closed: boolean;
  readonly endsAt: number | null;
  readonly series: string | null;
  readonly markets: readonly GammaMarket[];
}

const maybeText = (node: Node): string | null => node.maybe((n) => n.text());
const flag = (node: Node): boolean => node.maybe((n) => n.boolean()) ?? false;

/** A market of `/markets`, of an event, or of a search; an event's list may hold only its condition. */
export function readGammaMarket(node: Node): GammaMarket {
  const version = maybeText(node.at("version"));
  const ids = version === "v2" ? node.at("positionIds") : node.at("clobTokenIds");
  return {
    id: maybeText(node.at("id")) ?? "",
    condition: maybeText(node.at("conditionId")) ?? "",
    slug: maybeText(node.at("slug")) ?? "",
    question: maybeText(node.at("question")) ?? "",
    outcomes: node.at("outcomes").maybe((n) => n.embeddedList((o) => o.text())) ?? [],
    outcomePrices: node.at("outcomePrices").maybe((n) => n.embeddedList((p) => p.decimal())) ?? [],
    assets: ids.maybe((n) => n.embeddedList((id) => id.id())) ?? [],
    version,
    tick: node.at("orderPriceMinTickSize").maybe((n) => n.price()),
    minSize: node.at("orderMinSize").maybe((n) => n.size()),
    negRisk: flag(node.at("negRisk")),
    active: flag(node.at("active")),
    closed: flag(node.at("closed")),
    acceptingOrders: flag(node.at("acceptingOrders")),
    startsAt: node.at("eventStartTime").maybe((n) => n.time()),
    endsAt: node.at("endDate").maybe((n) => n.time()),
    resolutionSource: maybeText(node.at("resolutionSource")),
    feesEnabled: flag(node.at("feesEnabled")),
    feeType: maybeText(node.at("feeType")),
    fee: node.at("feeSchedule").maybe((fee) => ({
      rate: fee.at("rate").decimal(),
      exponent: fee.at("exponent").decimal(),
      takerOnly: flag(fee.at("takerOnly")),
      rebateRate: fee.at("rebateRate").maybe((n) => n.decimal()),
    })),
    secondsDelay: node.at("secondsDelay").maybe((n) => n.whole()) ?? 0,
  };
}

export function readGammaEvent(node: Node): GammaEvent {
  return {
    id: node.at("id").id(),
    slug: node.at("slug").text(),
    title: node.at("title").text(),
    negRisk: flag(node.at("negRisk")),
    active: flag(node.at("active")),
    closed: flag(node.at("closed")),
    endsAt: node.at("endDate").maybe((n) => n.time()),
    series: maybeText(node.at("seriesSlug")),
    markets: node.at("markets").maybe((n) => n.list(readGammaMarket)) ?? [],
  };
}

/** Events of `/events` (a list), of `/events/keyset` and of a search (`{events}`). */
export const readGammaEvents = (node: Node): GammaEvent[] =>
  (Array.isArray(node.raw) ? node : node.at("events")).list(readGammaEvent);

/** Markets of `/markets` (a list) and of `/markets/keyset` (`{markets}`). */
export const readGammaMarkets = (node: Node): GammaMarket[] =>
  (Array.isArray(node.raw) ? node : node.at("markets")).list(readGammaMarket);
