import type { MarketFilter } from "../../runtime/abi/abi-file.ts";
import type { EventGroup, Market } from "../core/feed.ts";
import type { FeeEra } from "../exchange/fee-schedules.ts";
import { type GammaEvent, type GammaMarket, readGammaEvents, readGammaMarkets } from "../feeds/polymarket/gamma.ts";
import { type Decimal, type Node, readJson } from "../feeds/polymarket/reader.ts";
import { failureOf, unreadable } from "../venues/polymarket/http/failure.ts";
import type { HttpTransport } from "../venues/polymarket/http/transport.ts";
import type { ProtocolVersion } from "../venues/polymarket/protocol/order.ts";
import { failedQuestion, LiveError } from "./live-error.ts";

/** A market as the venue lists it; its winner is known once the venue has told it. */
export interface LiveMarket extends Market {
  winner: 0 | 1 | null;
  readonly condition: string;
  /** Token ids of YES and NO. */
  readonly assets: readonly [yes: string, no: string];
  readonly negRisk: boolean;
  readonly version: ProtocolVersion;
  /** Taker's fee. */
  readonly fee: FeeEra;
}

export interface Listing {
  readonly events: readonly EventGroup[];
  readonly markets: readonly LiveMarket[];
}

const TIMEOUT = 10_000;
/** Most markets of one run: each has balances to ask for and two books to keep. */
const MOST_MARKETS = 100;

/**
 * The open markets that a strategy wants, as the venue's discovery lists them; `only` narrows them to
 * some slugs. `now` in microseconds. Throws LiveError.
 */
export async function discoverMarkets(
  transport: HttpTransport,
  filter: MarketFilter,
  only: readonly string[],
  now: number,
): Promise<Listing> {
  const found = await listedEvents(transport, filter);
  const wanted = (market: GammaMarket) => !market.closed && (only.length === 0 || only.includes(market.slug));
  for (const slug of only) {
    if (!found.some(({ markets }) => markets.some((market) => market.slug === slug))) {
      throw new LiveError(
        "no-markets",
        `the venue lists no market ${slug} among those of the strategy`,
        describe(filter),
      );
    }
  }
  const events: EventGroup[] = [];
  const markets: LiveMarket[] = [];
  for (const event of found) {
    const open = event.markets.filter(wanted);
    if (open.length === 0) continue;
    for (const market of open) markets.push(liveMarket(market, event, markets.length, events.length, now));
    events.push(eventGroup(event, open.length));
  }
  if (markets.length === 0) {
    throw new LiveError("no-markets", "the venue lists no open market of the strategy", describe(filter));
  }
  if (markets.length > MOST_MARKETS) {
    const what = `the strategy wants ${markets.length} markets, and a run takes ${MOST_MARKETS} at most`;
    throw new LiveError("market-terms", what, "choose some with --market");
  }
  return { events, markets };
}

function describe(filter: MarketFilter): string {
  switch (filter.kind) {
    case "series":
      return `it trades the series ${filter.slug}`;
    case "slugs":
      return `it trades the markets ${filter.slugs.join(", ")}`;
    case "events":
      return `it trades the events ${filter.slugs.join(", ")}`;
    case "all":
      return "it trades every market";
  }
}

async function listedEvents(transport: HttpTransport, filter: MarketFilter): Promise<readonly GammaEvent[]> {
  switch (filter.kind) {
    case "series":
      return ask(transport, "events", [["series_slug", filter.slug]], readGammaEvents);
    case "events":
      return ask(transport, "events", slugs(filter.slugs), readGammaEvents);
    case "all":
      return ask(transport, "events", [], readGammaEvents);
    case "slugs": {
      const markets = await ask(transport, "markets", slugs(filter.slugs), readGammaMarkets);
      return markets.map((market) => ({ ...market, title: market.question, series: null, markets: [market] }));
    }
  }
}

const slugs = (names: readonly string[]) => names.map((name): [string, string] => ["slug", name]);

async function ask<T>(
  transport: HttpTransport,
  what: string,
  query: readonly [string, string][],
  parse: (node: Node) => T,
): Promise<T> {
  const params = new URLSearchParams([...query, ["closed", "false"]]);
  const headers = { Accept: "application/json" };
  const path = `/gamma/${what}?${params}`;
  const outcome = await transport.send({ method: "GET", path, headers, body: "", timeout: TIMEOUT });
  if (outcome.kind !== "response" || outcome.status !== 200) throw failedQuestion("discovery", failureOf(outcome));
  const result = readJson(parse, outcome.text);
  if (!result.ok) throw failedQuestion("discovery", unreadable(outcome.status, result.fault));
  return result.value;
}

function eventGroup(event: GammaEvent, count: number): EventGroup {
  const alone = event.markets.length === 1;
  return {
    slug: event.slug,
    title: event.title,
    exclusive: alone || event.negRisk,
    // A neg-risk event may get outcomes that it does not name yet.
    exhaustive: alone && count === 1,
    reason: alone ? "one market" : event.negRisk ? "the venue's neg-risk flag" : "not told",
  };
}

function liveMarket(market: GammaMarket, event: GammaEvent, index: number, place: number, now: number): LiveMarket {
  const { slug, assets, outcomes, tick, minSize, endsAt } = market;
  const [yes, no] = assets;
  if (yes === undefined || no === undefined || assets.length !== 2) throw unfit(slug, "its tokens are not two");
  if (tick === null || minSize === null || endsAt === null)
    throw unfit(slug, "its tick, least size or end is not told");
  return {
    index,
    event: place,
    slug,
    series: event.series ?? slug,
    question: market.question,
    outcomes: [outcomes[0] ?? "Yes", outcomes[1] ?? "No"],
    opensAt: market.startsAt ?? now,
    closesAt: endsAt,
    tick,
    minSize,
    feeCategory: market.feeType ?? "none",
    winner: null,
    condition: market.condition,
    assets: [yes, no],
    negRisk: market.negRisk,
    version: market.version === "v2" ? "3" : "2",
    fee: feeOf(market),
  };
}

function feeOf({ slug, fee, feesEnabled }: GammaMarket): FeeEra {
  const era = { from: Number.NEGATIVE_INFINITY, timesPrice: false, source: "the venue's listing" };
  const rate = fee === null || !feesEnabled ? 0 : scaled(fee.rate, 6);
  if (rate === 0) return { ...era, rate: 0, exponent: 1 };
  const exponent = scaled(fee!.exponent, 0);
  if (rate === null || (exponent !== 1 && exponent !== 2)) throw unfit(slug, "its fee is of an unknown form");
  return { ...era, rate, exponent };
}

/** A decimal in units of 10^-decimals; null where it is no whole number of them. */
function scaled({ units, scale }: Decimal, decimals: number): number | null {
  const product = units * 10n ** BigInt(decimals);
  const divisor = 10n ** BigInt(scale);
  return product % divisor === 0n ? Number(product / divisor) : null;
}

function unfit(slug: string, why: string): LiveError {
  return new LiveError("market-terms", `the market ${slug} cannot be traded: ${why}`, "choose others with --market");
}
