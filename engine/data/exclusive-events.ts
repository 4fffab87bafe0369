import type { EventGroup } from "../core/feed.ts";

/** What is known of an event's outcomes from its question and their slugs. */
export interface JudgedEvent {
  readonly slug: string;
  /** The question, word for word: another one under the same slug is another event. */
  readonly title: string;
  /** Slugs of all outcomes without the event's own front part; the flags speak of exactly these. */
  readonly prefix: string;
  readonly outcomes: readonly string[];
  readonly exclusive: boolean;
  readonly exhaustive: boolean;
  readonly reason: string;
}

const NESTED = "nested thresholds: whoever passes a higher one passes all lower ones, so several come true together";

const TWO_DEGREES =
  "whole degrees in steps of two with both tails open: one holds the reading. Read by the letter, gte77lt78 would " +
  "hold 77 alone and leave every second degree out; the steps of two, the label that each of the three days has, and " +
  "mids that sum to 1.05 in the median speak for two degrees each";

function temperature(day: number, buckets: readonly string[]): JudgedEvent {
  return {
    slug: `highest-temperature-in-los-angeles-on-july-${day}`,
    title: `Highest temperature in Los Angeles on July ${day}?`,
    prefix: `tc-temp-laxhigh-2026-07-${day}-`,
    outcomes: buckets,
    exclusive: true,
    exhaustive: true,
    reason: TWO_DEGREES,
  };
}

const RATE_STEPS = ["cut25", "cut50", "hike25", "hike50", "nochng"];
const RATE_REASON =
  "one decision has one size, so they exclude each other; but a move of over 50 points is in none of them (this " +
  'exchange marks an open end in the slug, as in "gte57", and does not here)';

/**
 * Events whose texts were read one by one. An event that is not here counts as neither exclusive nor
 * exhaustive: that its asks sum to under one dollar then means nothing.
 */
export const EXCLUSIVE_EVENTS: readonly JudgedEvent[] = Object.freeze([
  {
    slug: "2026-midterms-republican-senate-seats",
    title: "2026 Midterms: Republican Senate Seats?",
    prefix: "scc-senate-gop-2026-11-03-",
    outcomes: ["lte45", "46", "47", "48", "49", "50", "51", "52", "53", "54", "55", "56", "gte57"],
    exclusive: true,
    exhaustive: true,
    reason: "a count of seats: 45 or fewer, each number from 46 to 56, 57 or more; exactly one holds",
  },
  temperature(13, ["lt77f", "gte77lt78f", "gte79lt80f", "gte81lt82f", "gte83lt84f", "gte85f"]),
  temperature(14, ["lt74f", "gte74lt75f", "gte76lt77f", "gte78lt79f", "gte80lt81f", "gte82f"]),
  temperature(15, ["lt78f", "gte78lt79f", "gte80lt81f", "gte82lt83f", "gte84lt85f", "gte86f"]),
  {
    slug: "fed-decision-in-july",
    title: "Fed Decision in July",
    prefix: "rdc-usfed-fomc-2026-07-29-",
    outcomes: RATE_STEPS,
    exclusive: true,
    exhaustive: false,
    reason: RATE_REASON,
  },
  {
    slug: "bank-of-england-decision-in-july",
    title: "Bank of England Decision in July?",
    prefix: "rdc-boe-2026-07-30-",
    outcomes: RATE_STEPS,
    exclusive: true,
    exhaustive: false,
    reason: RATE_REASON,
  },
  {
    slug: "south-carolina-senate-republican-special-primary-winner",
    title: "South Carolina Senate Republican Special Primary Winner?",
    prefix: "enwc-ussep-sc-2026-08-11-rep-",
    outcomes: [
      "alawil",
      "andbau",
      "darnor",
      "joewil",
      "marlyn",
      "nanmac",
      "pameve",
      "paudan",
      "ralnor",
      "rusfry",
      "tregow",
      "wiltim",
    ],
    exclusive: true,
    exhaustive: false,
    reason: "one winner, so they exclude each other; but twelve names and no other one: somebody else may win",
  },
  {
    slug: "nba-mvp-2025-26",
    title: "NBA MVP 2025-26",
    prefix: "nba-mvp-2025-26-",
    outcomes: ["jokic", "luka", "shai"],
    exclusive: true,
    exhaustive: false,
    reason: "one player is the MVP, so they exclude each other; but three names are recorded and no other player",
  },
  {
    slug: "cpi-yoy-in-july",
    title: "CPI YoY in July",
    prefix: "cpic-uscpi-july-yoy-2026-08-12-",
    outcomes: [
      "gt2pt9pct",
      "gt3pt0pct",
      "gt3pt1pct",
      "gt3pt2pct",
      "gt3pt3pct",
      "gt3pt4pct",
      "gt3pt5pct",
      "gt3pt6pct",
      "gt3pt7pct",
      "gt3pt8pct",
      "gt3pt9pct",
      "gt4pt2pct",
    ],
    exclusive: false,
    exhaustive: false,
    reason: `${NESTED}; 2.9 % or less is in none of them`,
  },
  {
    slug: "jobs-added-in-july-2026",
    title: "Jobs Added in July 2026",
    prefix: "nfpc-usnfp-sa-july-2026-08-07-",
    outcomes: ["gt0", "gt50k", "gt100k", "gt150k", "gt200k", "gt250k"],
    exclusive: false,
    exhaustive: false,
    reason: `${NESTED}; a loss of jobs is in none of them`,
  },
  {
    slug: "how-high-will-bitcoin-get-this-year",
    title: "How high will Bitcoin get this year?",
    prefix: "cpc-btc-hitprice-high-yr-12-31-2026-",
    outcomes: ["100k", "110k", "120k", "130k", "140k", "150k", "200k"],
    exclusive: false,
    exhaustive: false,
    reason: `${NESTED}; a year under 100k is in none of them`,
  },
  {
    slug: "when-will-bitcoin-hit-150k",
    title: "When will Bitcoin hit $150k?",
    prefix: "cpc-btc-150k-",
    outcomes: ["07-31-2026", "08-31-2026", "09-30-2026", "10-31-2026", "11-30-2026", "12-31-2026"],
    exclusive: false,
    exhaustive: false,
    reason: "dates by which it happens: by July is also by August; and never is in none of them",
  },
]);

/**
 * The event as a feed holds it, from the table. `outcomes` are the slugs of the markets that the data
 * has: one that the table does not know takes both flags away, one that is missing takes `exhaustive`.
 */
export function judgedEvent(
  slug: string,
  title: string,
  outcomes: readonly string[],
  table: readonly JudgedEvent[] = EXCLUSIVE_EVENTS,
): EventGroup {
  const entry = table.find((one) => one.slug === slug && one.title === title);
  if (entry === undefined) return neither(slug, title, "not in the table of exclusive events");
  const known = new Set(entry.outcomes.map((outcome) => entry.prefix + outcome));
  const strangers = outcomes.filter((outcome) => !known.has(outcome));
  if (strangers.length > 0) {
    return neither(slug, title, `the table of exclusive events does not know ${strangers[0]}`);
  }
  const { exclusive, exhaustive, reason } = entry;
  const missing = known.size - new Set(outcomes).size;
  if (!exhaustive || missing === 0) return { slug, title, exclusive, exhaustive, reason };
  return { slug, title, exclusive, exhaustive: false, reason: `${missing} of ${known.size} outcomes are not recorded` };
}

function neither(slug: string, title: string, reason: string): EventGroup {
  return { slug, title, exclusive: false, exhaustive: false, reason };
}
