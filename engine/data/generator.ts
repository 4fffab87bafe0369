import type { Feed, Market } from "../core/feed.ts";
import { DataError } from "./data-error.ts";
import { eventOfOne } from "./event-groups.ts";
import { Random } from "./random.ts";
import { RowWriter } from "./row-writer.ts";
import { sha256 } from "./source.ts";
import { Makers, Spot } from "./updown-model.ts";
import { formatUtc, SECOND } from "./utc.ts";

/** A change of what a seed gives is a new version. */
const FORMAT = "generated-updown/1";
const SERIES = "btc-updown-15m";
const LIFE_MS = 900_000;
const MILLISECOND = 1000;
const TICK = 100;
const FINE_TICK = 10;
const MIN_SIZE = 5_000_000;
/** 2026-01-01T00:00:00Z. */
const FIRST_OPENING = 1_767_225_600 * SECOND;
/** Eight million rows are one gigabyte. */
const MAX_ROWS = 8_000_000;

/** A market that moves to the fine tick does so beyond these prices, not before this time (as was recorded). */
const TIGHTENS_OVER = 9600;
const TIGHTENS_UNDER = 400;
const TIGHTENS_AFTER_MS = 427_000;

export interface GeneratorOptions {
  /** A whole number from 0 to 2^53 - 1: the same seed gives the same bytes on every machine. */
  readonly seed: number;
  /** How many 15-minute markets, one after the other. The first ones do not depend on it. */
  readonly markets: number;
  /** Spacing of the polls in milliseconds, 50 to 60,000; 1,000 by default. */
  readonly cadenceMs?: number;
  /** Opening of the first market, microseconds, a whole second; 2026-01-01 UTC by default. */
  readonly startsAt?: number;
}

/**
 * A made-up feed of binary up/down markets: spot walks at random, the chance of ending over the
 * strike is the fair value, and makers quote around it with noise that dies away. Integer arithmetic
 * only. Throws DataError (`generator-option`) for an option out of range.
 */
export function generateFeed(options: GeneratorOptions): Feed {
  const parameters = checked(options);
  const random = new Random(parameters.seed);
  const spot = new Spot(random, parameters.cadenceMs);
  const writer = new RowWriter();
  const markets: Market[] = [];
  for (let index = 0; index < parameters.markets; index++) {
    const opensAt = parameters.startsAt + index * LIFE_MS * MILLISECOND;
    const strike = spot.price;
    writeMarket(writer, random, spot, { index, opensAt, cadenceMs: parameters.cadenceMs });
    markets.push(market(index, opensAt, spot.price >= strike ? 0 : 1));
  }
  const info = {
    name: `generated-seed-${parameters.seed}`,
    format: FORMAT,
    hash: sha256(JSON.stringify({ format: FORMAT, ...parameters })),
    madeUp: true,
    corrections: [],
    assumptions: [],
    quality: [],
    cadence: parameters.cadenceMs * MILLISECOND,
  };
  const events = markets.map(eventOfOne);
  const { count, recorded } = writer;
  return { info, events, markets, signals: [], rows: writer.rows(), count, recorded };
}

interface MarketRun {
  readonly index: number;
  readonly opensAt: number;
  readonly cadenceMs: number;
}

function writeMarket(writer: RowWriter, random: Random, spot: Spot, run: MarketRun): void {
  const strike = spot.price;
  const makers = new Makers(random);
  const tightens = random.oneIn(3);
  let tick = TICK;
  const steps = Math.ceil(LIFE_MS / run.cadenceMs);
  for (let step = 0; step < steps; step++) {
    const elapsed = step * run.cadenceMs;
    const time = run.opensAt + elapsed * MILLISECOND;
    const fair = spot.chanceOver(strike, steps - step);
    const nearEnd = fair > TIGHTENS_OVER || fair < TIGHTENS_UNDER;
    if (tightens && tick === TICK && nearEnd && elapsed >= TIGHTENS_AFTER_MS) {
      tick = FINE_TICK;
      writer.tickChange(time, run.index, tick);
    }
    writer.book(time, run.index, makers.poll(fair, tick));
    spot.step();
  }
}

function market(index: number, opensAt: number, winner: 0 | 1): Market {
  return {
    index,
    event: index,
    slug: `${SERIES}-${opensAt / SECOND}`,
    series: SERIES,
    question: `Made-up Bitcoin up or down, 15 minutes from ${formatUtc(opensAt)}`,
    outcomes: ["Up", "Down"],
    opensAt,
    closesAt: opensAt + LIFE_MS * MILLISECOND,
    tick: TICK,
    minSize: MIN_SIZE,
    feeCategory: "none",
    winner,
  };
}

function checked(options: GeneratorOptions): Required<GeneratorOptions> {
  const { seed, markets, cadenceMs = 1000, startsAt = FIRST_OPENING } = options;
  const last = Number.MAX_SAFE_INTEGER;
  inRange("seed", seed, 0, last);
  inRange("cadenceMs", cadenceMs, 50, 60_000);
  inRange("markets", markets, 1, Math.floor(MAX_ROWS / Math.ceil(LIFE_MS / cadenceMs)));
  inRange("startsAt", startsAt, 0, last - (markets + 1) * LIFE_MS * MILLISECOND);
  if (startsAt % SECOND !== 0) throw badOption(`startsAt ${startsAt} is not a whole second`);
  return { seed, markets, cadenceMs, startsAt };
}

function inRange(name: string, value: number, low: number, high: number): void {
  if (Number.isSafeInteger(value) && value >= low && value <= high) return;
  throw badOption(`${name} ${value} is not a whole number from ${low} to ${high}`);
}

function badOption(fault: string): DataError {
  return new DataError("generator-option", { file: "generator" }, fault, "give another value");
}
