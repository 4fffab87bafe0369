import { ATR, BollingerBands, EMA, RSI, SMA, VWAP } from "trading-signals";
import type { Target } from "../../runtime/abi/layout.ts";
import { type Answer, difference, type Lanes } from "./lanes.ts";

/**
 * Every indicator of the SDK in one strategy, and the same numbers from elsewhere: `trading-signals` of npm where it
 * has the indicator, else the plain formula over whole arrays.
 */
export const indicatorProbe = `import math

from pmt import Book, Context, Series, Strategy
from pmt.indicators import (
    Atr,
    Bollinger,
    Correlation,
    Ewma,
    Imbalance,
    Kalman,
    Microprice,
    OrderFlow,
    RealisedVol,
    RollingStats,
    Rsi,
    Sma,
    TradeSide,
    Twap,
    Vwap,
    ZScore,
)
from pmt.pricing import (
    digital,
    digital_value,
    from_log_odds,
    implied_vol,
    log_odds,
    normal_quantile,
    to_price,
    to_probability,
    without_margin,
)


def shown(x: float | None) -> float:
    return math.nan if x is None else x


class Probe(Strategy):
    markets = Series("btc-updown-15m")

    def __init__(self) -> None:
        self.ewma = Ewma(alpha=0.1)
        self.sma = Sma(10)
        self.stats = RollingStats(20)
        self.score = ZScore(15)
        self.bands = Bollinger(20, 2.0)
        self.rsi = Rsi(14)
        self.atr = Atr(14)
        self.vwap = Vwap()
        self.twap = Twap()
        self.micro = Microprice()
        self.imbalance = Imbalance()
        self.flow = OrderFlow(5)
        self.side = TradeSide()
        self.vol = RealisedVol(12)
        self.correlation = Correlation(25)
        self.kalman = Kalman(process=1e-6, noise=1e-4)

    def on_book(self, ctx: Context, book: Book) -> None:
        bid, ask, bid_size, ask_size = book.bid, book.ask, book.bid_size, book.ask_size
        mid = book.mid
        if bid is None or ask is None or bid_size is None or ask_size is None or mid is None:
            return
        low, high, bids, asks = float(bid), float(ask), float(bid_size), float(ask_size)
        trade = low if ctx.now % 3 == 0 else (high if ctx.now % 3 == 1 else mid)
        self.stats.update(mid)
        ewma, sma, score = self.ewma.update(mid), self.sma.update(mid), self.score.update(mid)
        bands = self.bands.update(mid)
        lower, middle, upper = math.nan, math.nan, math.nan
        if bands is not None:
            lower, middle, upper = bands.lower, bands.middle, bands.upper
        ctx.log.info(f"{ewma} {shown(sma)} {self.stats.mean()} {self.stats.variance()} {shown(score)} {lower} {middle} {upper}")
        rsi, atr = self.rsi.update(mid), self.atr.update(high, low, mid)
        vwap, twap = self.vwap.update(trade, bids), self.twap.update(mid, ctx.now)
        micro, imbalance = self.micro.update_book(book), self.imbalance.update_book(book)
        flow, side = self.flow.update_book(book), self.side.update(trade, mid)
        ctx.log.info(f"{shown(rsi)} {shown(atr)} {shown(vwap)} {shown(twap)} {shown(micro)} {shown(imbalance)} {shown(flow)} {side}")
        spot = 100.0 + 10.0 * mid
        seconds = 30.0 + ctx.now % 600
        vol, correlation = self.vol.update(spot, ctx.now), self.correlation.update(mid, asks)
        option = digital(spot, 105.0, 0.8, seconds)
        ctx.log.info(
            f"{shown(vol)} {shown(correlation)} {self.kalman.update(mid)} {option.value} {option.delta} {option.gamma} {option.vega} {option.theta}"
        )
        implied = implied_vol(option.value, spot, 105.0, seconds)
        odds = log_odds(mid)
        price = to_price(mid, ctx.market.tick)
        ctx.log.info(
            f"{shown(implied)} {normal_quantile(mid)} {odds} {from_log_odds(odds)} {without_margin(high, 1.0 - low)} {to_probability(price)} {digital_value(spot, 105.0, 0.8, seconds)} {self.kalman.variance}"
        )
`;

/** One book of the series: time in microseconds, prices in dollars, sizes in shares. */
export interface Level {
  readonly now: number;
  readonly bid: number;
  readonly ask: number;
  readonly bidSize: number;
  readonly askSize: number;
}

/** Numbers of the probe, in the order in which it logs them, each with the distance that is let pass. */
const COLUMNS = [
  ...([
    ["ewma", 1e-14],
    ["sma", 1e-14],
    ["mean", 1e-14],
    ["variance", 1e-15],
    ["zscore", 1e-6],
  ] as const),
  ...([
    ["lower", 1e-9],
    ["middle", 1e-14],
    ["upper", 1e-9],
  ] as const),
  ...([
    ["rsi", 1e-9],
    ["atr", 1e-14],
    ["vwap", 1e-12],
    ["twap", 1e-12],
    ["micro", 1e-14],
  ] as const),
  ...([
    ["imbalance", 1e-14],
    ["flow", 1e-6],
    ["side", 0],
  ] as const),
  ...([
    ["vol", 1e-9],
    ["correlation", 1e-6],
    ["kalman", 1e-12],
  ] as const),
  ...([
    ["value", 1e-10],
    ["delta", 1e-6],
    ["gamma", 1e-4],
    ["vega", 1e-6],
    ["theta", 1e-7],
  ] as const),
  ...([
    ["implied", 1e-6],
    ["quantile", 1e-9],
    ["odds", 1e-12],
    ["fromOdds", 1e-12],
  ] as const),
  ...([
    ["withoutMargin", 1e-14],
    ["price", 1e-14],
    ["digital", 1e-10],
    ["spread", 1e-15],
  ] as const),
] as const;
type Column = (typeof COLUMNS)[number][0];
/** NaN where the probe says None. */
type Row = Readonly<Record<Column, number>>;

const SHARE = 1_000_000;
const PRICE = 10_000;

/** What the probe says of each level. @throws Error where the targets differ, or an error ends it */
export function probed(lanes: Lanes, targets: readonly Target[], levels: readonly Level[]): Row[] {
  const common = { stepBudget: 1e6, market: 0, marketCount: 1, status: 1, tick: 100 };
  lanes.start(common);
  return levels.map(({ now, bid, ask, bidSize, askSize }) => {
    const book = { yesBid: bid * PRICE, yesAsk: ask * PRICE, yesBidSize: bidSize * SHARE, yesAskSize: askSize * SHARE };
    const whole = Object.fromEntries(Object.entries(book).map(([name, x]) => [name, Math.round(x)]));
    const answers = lanes.handle({ event: "book", inputs: { ...common, ...whole, now } });
    const problem = difference(targets, answers);
    const [answer] = answers as [Answer];
    if (problem !== null || !answer.ok)
      throw new Error(`${JSON.stringify({ now, bid, ask })}: ${problem ?? answer.error}`);
    const numbers = answer.logs.flatMap((line) => line.slice(2).map((slot) => Number(slot.split("/")[0])));
    return Object.fromEntries(COLUMNS.map(([name], i) => [name, numbers[i]])) as Row;
  });
}

/** The differences that are larger than they may be, and how many numbers were compared of each column. */
export function compareIndicators(
  found: readonly Row[],
  wanted: readonly Row[],
): { readonly problems: readonly string[]; readonly compared: Readonly<Record<string, number>> } {
  const problems: string[] = [];
  const compared: Record<string, number> = {};
  for (const [name, tolerance] of COLUMNS) {
    compared[name] = 0;
    for (const [i, row] of found.entries()) {
      const [ours, theirs] = [row[name], wanted[i]?.[name] ?? Number.NaN];
      // A value this near to 0 or 1 has no digits left that tell the volatility.
      if (name === "implied" && !(row.value > 1e-9 && row.value < 1 - 1e-6)) continue;
      if (Number.isNaN(ours) && Number.isNaN(theirs)) continue;
      compared[name] += 1;
      if (!(Math.abs(ours - theirs) <= tolerance * Math.max(1, Math.abs(theirs)))) {
        problems.push(`${name} ${i}: ${ours} instead of ${theirs}`);
      }
    }
  }
  return { problems, compared };
}

const mean = (xs: readonly number[]): number => xs.reduce((sum, x) => sum + x, 0) / xs.length;
const crossed = (xs: readonly number[], ys: readonly number[]): number => {
  const [mx, my] = [mean(xs), mean(ys)];
  return xs.reduce((sum, x, i) => sum + (x - mx) * ((ys[i] ?? 0) - my), 0);
};
const missing = Number.NaN;

/** The same numbers, from npm and from the plain formulas. */
export function expectedIndicators(levels: readonly Level[]): Row[] {
  const mids = levels.map(({ bid, ask }) => (Math.round(bid * PRICE) + Math.round(ask * PRICE)) / (2 * PRICE));
  const spots = mids.map((mid) => 100 + 10 * mid);
  const library = fromLibrary(levels, mids);
  const filtered = localLevel(mids, 1e-6, 1e-4);
  const sides = tradeSides(levels, mids);
  return levels.map((level, i) => {
    const last = (count: number, xs: readonly number[]): number[] => xs.slice(Math.max(0, i + 1 - count), i + 1);
    const window = last(20, mids);
    const scored = last(15, mids);
    const deviation = Math.sqrt(crossed(scored, scored) / 14);
    const both = level.bidSize + level.askSize;
    const mid = mids[i] ?? 0;
    return {
      ...(library[i] as Pick<Row, "ewma" | "sma" | "lower" | "middle" | "upper" | "rsi" | "atr" | "vwap">),
      mean: mean(window),
      variance: window.length < 2 ? 0 : crossed(window, window) / (window.length - 1),
      zscore: scored.length < 15 || new Set(scored).size === 1 ? missing : (mid - mean(scored)) / deviation,
      twap: timeWeighted(levels.slice(0, i + 1), mids),
      micro: level.bid + ((level.ask - level.bid) * level.bidSize) / both,
      imbalance: (2 * level.bidSize) / both - 1,
      flow:
        i < 5
          ? missing
          : [0, 1, 2, 3, 4].reduce((sum, back) => sum + flowOf(levels[i - back - 1]!, levels[i - back]!), 0),
      side: sides[i] ?? 0,
      vol: i < 12 ? missing : realised(levels.slice(i - 12, i + 1), spots.slice(i - 12, i + 1)),
      correlation:
        i < 24
          ? missing
          : pearson(
              last(25, mids),
              last(
                25,
                levels.map(({ askSize }) => askSize),
              ),
            ),
      kalman: filtered[i]?.[0] ?? missing,
      spread: filtered[i]?.[1] ?? missing,
      ...optionOf(spots[i] ?? 0, 30 + (level.now % 600)),
      quantile: quantile(mid),
      odds: Math.log(mid / (1 - mid)),
      fromOdds: mid,
      withoutMargin: level.ask / (level.ask + (1 - level.bid)),
      price: nearestCent(mid),
    };
  });
}

/** The trade that the probe makes of a level. */
const tradeOf = ({ now, bid, ask }: Level, mid: number): number => (now % 3 === 0 ? bid : now % 3 === 1 ? ask : mid);

function fromLibrary(levels: readonly Level[], mids: readonly number[]): Partial<Row>[] {
  const [ema, sma, rsi, atr, vwap] = [new EMA(19), new SMA(10), new RSI(14), new ATR(14), new VWAP()];
  const bollinger = new BollingerBands(20, 2);
  return levels.map((level, i) => {
    const mid = mids[i] ?? 0;
    const bar = { high: level.ask, low: level.bid, close: mid };
    const trade = tradeOf(level, mid);
    const bands = bollinger.update(mid, false);
    return {
      ewma: ema.update(mid, false),
      sma: sma.update(mid, false) ?? missing,
      ...(bands ?? firstBands(i, mids)),
      // Where nothing has moved at all, the library says 100 and the SDK 50.
      rsi: stillFlat(rsi.update(mid, false), mids.slice(0, i + 1)),
      atr: atr.update(bar, false) ?? missing,
      vwap: vwap.update({ high: trade, low: trade, close: trade, volume: level.bidSize }, false) ?? missing,
    };
  });
}

function stillFlat(rsi: number | null, mids: readonly number[]): number {
  if (rsi === null) return missing;
  return rsi === 100 && new Set(mids).size === 1 ? 50 : rsi;
}

/** The library's bands begin one value after the window is full. */
function firstBands(i: number, mids: readonly number[]): Pick<Row, "lower" | "middle" | "upper"> {
  if (i !== 19) return { lower: missing, middle: missing, upper: missing };
  const window = mids.slice(0, 20);
  const distance = 2 * Math.sqrt(crossed(window, window) / 20);
  return { lower: mean(window) - distance, middle: mean(window), upper: mean(window) + distance };
}

function timeWeighted(levels: readonly Level[], prices: readonly number[]): number {
  const elapsed = (levels.at(-1)?.now ?? 0) - (levels[0]?.now ?? 0);
  if (elapsed === 0) return missing;
  const parts = levels.slice(1).map((level, i) => ((prices[i] ?? 0) * (level.now - (levels[i]?.now ?? 0))) / elapsed);
  return parts.reduce((sum, part) => sum + part, 0);
}

/** Cont, Kukanov and Stoikov (2014), equation 4, by the three cases of each side. */
function flowOf(before: Level, after: Level): number {
  const demand =
    after.bid > before.bid ? after.bidSize : after.bid < before.bid ? -before.bidSize : after.bidSize - before.bidSize;
  const supply =
    after.ask < before.ask ? after.askSize : after.ask > before.ask ? -before.askSize : after.askSize - before.askSize;
  return demand - supply;
}

function tradeSides(levels: readonly Level[], mids: readonly number[]): number[] {
  const prices = levels.map((level, i) => tradeOf(level, mids[i] ?? 0));
  return prices.map((price, i) => {
    const byQuote = Math.sign(price - (mids[i] ?? 0));
    if (byQuote !== 0) return byQuote;
    const other = prices.slice(0, i).findLast((earlier) => earlier !== price);
    return other === undefined ? 0 : Math.sign(price - other);
  });
}

function realised(levels: readonly Level[], spots: readonly number[]): number {
  const years = ((levels.at(-1)?.now ?? 0) - (levels[0]?.now ?? 0)) / 1e6 / (365 * 86_400);
  const squares = spots.slice(1).map((spot, i) => (Math.log(spot) - Math.log(spots[i] ?? 0)) ** 2);
  return years > 0 ? Math.sqrt(squares.reduce((sum, x) => sum + x, 0) / years) : missing;
}

function pearson(xs: readonly number[], ys: readonly number[]): number {
  if (new Set(xs).size === 1 || new Set(ys).size === 1) return missing;
  return crossed(xs, ys) / Math.sqrt(crossed(xs, xs) * crossed(ys, ys));
}

/** The filter in its information form: value and variance after each measurement. */
function localLevel(xs: readonly number[], process: number, noise: number): [number, number][] {
  const states: [number, number][] = [];
  for (const x of xs) {
    const [before, variance] = states.at(-1) ?? [0, Number.POSITIVE_INFINITY];
    const known = 1 / (variance + process);
    const information = known + 1 / noise;
    states.push([(before * known + x / noise) / information, 1 / information]);
  }
  return states;
}

/** Simpson's rule over the density, from 0 to x. */
function normal(x: number): number {
  const steps = 400;
  const width = x / steps;
  let sum = 0;
  for (let i = 0; i <= steps; i++) {
    const weight = i === 0 || i === steps ? 1 : i % 2 === 1 ? 4 : 2;
    sum += weight * Math.exp(-((i * width) ** 2) / 2);
  }
  return 0.5 + (sum * width) / 3 / Math.sqrt(2 * Math.PI);
}

function quantile(probability: number): number {
  let [low, high] = [-9, 9];
  for (let i = 0; i < 45; i++) {
    const middle = (low + high) / 2;
    if (normal(middle) < probability) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

const STRIKE = 105;
const VOL = 0.8;

/** Value by integration, greeks as its differences. */
function optionOf(
  spot: number,
  seconds: number,
): Pick<Row, "value" | "digital" | "delta" | "gamma" | "vega" | "theta" | "implied"> {
  const worth = (at: number, vol: number, left: number): number => {
    const spread = vol * Math.sqrt(left / (365 * 86_400));
    return normal((Math.log(at / STRIKE) - (spread * spread) / 2) / spread);
  };
  // A step of this many deviations.
  const step = 1e-3 * spot * VOL * Math.sqrt(seconds / (365 * 86_400));
  const slope = (move: (by: number) => number, by: number): number =>
    (8 * (move(by) - move(-by)) - (move(2 * by) - move(-2 * by))) / (12 * by);
  const curve = (move: (by: number) => number, by: number): number =>
    (16 * (move(by) + move(-by)) - (move(2 * by) + move(-2 * by)) - 30 * move(0)) / (12 * by * by);
  const value = worth(spot, VOL, seconds);
  return {
    value,
    digital: value,
    delta: slope((by) => worth(spot + by, VOL, seconds), 10 * step),
    gamma: curve((by) => worth(spot + by, VOL, seconds), 50 * step),
    vega: slope((by) => worth(spot, VOL + by, seconds), 1e-3),
    theta: -slope((by) => worth(spot, VOL, seconds + by), seconds * 1e-3),
    // The vol that made the value.
    implied: VOL,
  };
}

function nearestCent(x: number): number {
  const cents = x * 100;
  const whole = Math.floor(cents + 1e-6);
  const rest = cents - whole;
  const isTie = Math.abs(rest - 0.5) < 1e-6;
  const nearest = isTie ? whole + (whole % 2) : Math.round(cents);
  return Math.min(99, Math.max(1, nearest)) / 100;
}
