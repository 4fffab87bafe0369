import type { EventGroup, Feed, Market } from "../core/feed.ts";

/** The event of a market that stands alone: one of its two sides comes true. */
export function eventOfOne(market: Pick<Market, "slug" | "question">): EventGroup {
  return {
    slug: market.slug,
    title: market.question,
    exclusive: true,
    exhaustive: true,
    reason: "one market: YES or NO",
  };
}

/**
 * A feed's events and markets after some markets were left out: `kept` are the others, with their old
 * `event`. Positions are given anew in the old order. An event that lost a market is not exhaustive any
 * more: what comes true may be what was left out.
 */
export function keepEvents(
  { events, markets }: Pick<Feed, "events" | "markets">,
  kept: readonly Market[],
): Pick<Feed, "events" | "markets"> {
  const size = (of: readonly Market[], event: number) => of.filter((market) => market.event === event).length;
  const position = new Map<number, number>();
  const left: EventGroup[] = [];
  events.forEach((event, i) => {
    const now = size(kept, i);
    if (now === 0) return;
    position.set(i, left.length);
    const before = size(markets, i);
    const reason = `${before - now} of ${before} markets are left out`;
    left.push(now === before ? event : { ...event, exhaustive: false, reason });
  });
  return { events: left, markets: kept.map((market) => ({ ...market, event: position.get(market.event) ?? -1 })) };
}
