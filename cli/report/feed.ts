import type { Feed, FeedNote } from "../../engine/core/feed.ts";
import { signalSpans } from "../../engine/data/signal-spans.ts";
import { formatUtc } from "../../engine/data/utc.ts";
import { aligned, count, oneLine, plain, thousands } from "../terminal.ts";

/** What a feed is, as data: no rows. */
export function feedJson(feed: Feed, folder: string) {
  const { info, markets, count: rows, recorded } = feed;
  return { folder, ...info, markets: markets.length, rows, recorded, signals: signalSpans(feed) };
}

/** What a feed is, for a person. */
export function feedText(feed: Feed, folder: string): string {
  const opens = feed.markets.map((market) => market.opensAt);
  const span = opens.length === 0 ? "none" : `${formatUtc(Math.min(...opens))} to ${formatUtc(Math.max(...opens))}`;
  const decided = feed.markets.filter((market) => market.winner !== null).length;
  const rows = aligned([
    ["feed", `${oneLine(feed.info.name)} (${oneLine(feed.info.format)})`],
    ["folder", plain(folder)],
    ["markets", `${thousands(feed.markets.length)}, opening ${span}`],
    ["outcomes", `${thousands(decided)} recorded, ${thousands(feed.markets.length - decided)} not`],
    ["events", `${thousands(feed.recorded)} (one for each valid recorded row)`],
    ...signalSpans(feed).map(({ name, unit, source, rows, first, last }): [string, string] => [
      "signal",
      `${oneLine(name)} in ${oneLine(unit)}, ${count(rows, "row")}${spanText(first, last)} (${oneLine(source)})`,
    ]),
    ["hash", feed.info.hash],
  ]);
  return [rows, ...noteLines(feed)].join("\n");
}

function spanText(first: number | null, last: number | null): string {
  return first === null || last === null ? "" : ` from ${formatUtc(first)} to ${formatUtc(last)}`;
}

/** The named corrections, assumptions and flaws of a feed, one line each. */
export function noteLines(feed: Pick<Feed, "info">): string[] {
  const { corrections, assumptions, quality } = feed.info;
  return [
    ...section("corrected", corrections),
    ...section("assumed", assumptions),
    ...section("met, left as it is", quality),
  ];
}

function section(title: string, notes: readonly FeedNote[]): string[] {
  if (notes.length === 0) return [];
  return [`${title}:`, ...notes.map((n) => `  ${oneLine(n.name)}  ${count(n.count, "time")}: ${oneLine(n.text)}`)];
}
