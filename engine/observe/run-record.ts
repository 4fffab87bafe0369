import { ABSENT } from "../../runtime/abi/layout.ts";
import { SampledSeries } from "./sampled.ts";

/** Spans of the equity curve, and of each series of a market. */
const EQUITY_SPANS = 800;
const MARKET_SPANS = 120;
/** Series of plots that are kept, over all markets: the first ones. */
const MAX_PLOTS = 200;

/** Points of a series in time: microseconds, and the series' own unit. NaN (null in JSON): no value from here on. */
export interface SeriesPoints {
  readonly times: readonly number[];
  readonly values: readonly number[];
}

/** A fill as a report shows it, in the view of the YES token. */
export interface FillPoint {
  readonly time: number;
  /** Of the YES token, 1e-4 dollar: a fill of NO stands at the complement. */
  readonly price: number;
  /** Buying YES or selling NO. */
  readonly isBuy: boolean;
  /** 1e-6 share. */
  readonly size: number;
  readonly isMaker: boolean;
  /** True for a fill of the NO token. */
  readonly isNo: boolean;
}

/** What happened in a market. Prices of the YES token in 1e-4 dollar, sizes in 1e-6 share. */
export interface MarketRecord {
  readonly index: number;
  readonly mid: SeriesPoints;
  /** Best own working prices in YES view: a bid for YES or an ask for NO. */
  readonly ownBid: SeriesPoints;
  readonly ownAsk: SeriesPoints;
  /** YES minus NO. */
  readonly inventory: SeriesPoints;
  readonly fills: readonly FillPoint[];
}

/** A `ctx.plot` in one market. */
export interface PlotRecord {
  readonly market: number;
  readonly name: string;
  readonly points: SeriesPoints;
}

/** The course of a run, in bounded memory but for the fills. */
export interface RunRecord {
  /** Profit of all instances, micro-dollars, holdings at mids. */
  readonly equity: SeriesPoints;
  /** Most that was lost from a high, micro-dollars; exact, over every change. */
  readonly maxDrawdown: number;
  /** Only markets in which an order worked or filled. */
  readonly markets: readonly MarketRecord[];
  /** In the order of markets and names; without the series beyond the first 200. */
  readonly plots: readonly PlotRecord[];
  readonly plotsLeftOut: number;
}

/** A market as it stands after a row or a fill. */
export interface MarketView {
  /** Twice the mid of YES, or ABSENT. */
  readonly mid2: number;
  /** Best own working prices in YES view, or ABSENT. */
  readonly ownBid: number;
  readonly ownAsk: number;
  /** YES minus NO, 1e-6 share. */
  readonly net: number;
  /** Of the market's holdings and cash since its start, micro-dollars. */
  readonly profit: number;
}

/** Takes down the course of a run. It sees the run from outside, and changes nothing in it. */
export class RunRecorder {
  readonly #equity = new SampledSeries(EQUITY_SPANS);
  readonly #markets = new Map<number, Recorded>();
  readonly #plots = new Map<
    string,
    { readonly market: number; readonly name: string; readonly series: SampledSeries }
  >();
  readonly #leftOut = new Set<string>();
  #total = 0;
  #high = 0;
  #maxDrawdown = 0;

  /** A market after a row, a fill or its end. Times never step back. */
  update(time: number, market: number, view: MarketView): void {
    const recorded = this.#marketOf(market);
    if (view.profit !== recorded.profit) {
      this.#total += view.profit - recorded.profit;
      recorded.profit = view.profit;
      this.#high = Math.max(this.#high, this.#total);
      this.#maxDrawdown = Math.max(this.#maxDrawdown, this.#high - this.#total);
    }
    this.#equity.add(time, this.#total);
    recorded.update(time, view);
  }

  fill(market: number, fill: FillPoint): void {
    this.#marketOf(market).fills.push(fill);
  }

  /** A point of a plot. Times of one market never step back. */
  plot(market: number, time: number, name: string, value: number): void {
    const key = `${market} ${name}`;
    let plot = this.#plots.get(key);
    if (plot === undefined) {
      if (this.#plots.size === MAX_PLOTS) {
        this.#leftOut.add(key);
        return;
      }
      plot = { market, name, series: new SampledSeries(MARKET_SPANS) };
      this.#plots.set(key, plot);
    }
    plot.series.add(time, value);
  }

  record(): RunRecord {
    const markets = [...this.#markets.entries()]
      .sort(([a], [b]) => a - b)
      .filter(([, recorded]) => recorded.hasActivity)
      .map(([index, recorded]) => recorded.toRecord(index));
    const plots = [...this.#plots.values()]
      .sort((a, b) => a.market - b.market || (a.name < b.name ? -1 : 1))
      .map(({ market, name, series }) => ({ market, name, points: series.points() }));
    const equity = this.#equity.points();
    return { equity, maxDrawdown: this.#maxDrawdown, markets, plots, plotsLeftOut: this.#leftOut.size };
  }

  #marketOf(market: number): Recorded {
    let recorded = this.#markets.get(market);
    if (recorded === undefined) {
      recorded = new Recorded();
      this.#markets.set(market, recorded);
    }
    return recorded;
  }
}

class Recorded {
  profit = 0;
  readonly fills: FillPoint[] = [];
  readonly #mid = new SampledSeries(MARKET_SPANS);
  readonly #ownBid = new SampledSeries(MARKET_SPANS);
  readonly #ownAsk = new SampledSeries(MARKET_SPANS);
  readonly #inventory = new SampledSeries(MARKET_SPANS);
  #worked = false;
  #bidStands = false;
  #askStands = false;

  get hasActivity(): boolean {
    return this.#worked || this.fills.length > 0;
  }

  update(time: number, { mid2, ownBid, ownAsk, net }: MarketView): void {
    if (mid2 !== ABSENT) this.#mid.add(time, mid2 / 2);
    this.#bidStands = addOrEnd(this.#ownBid, time, ownBid, this.#bidStands);
    this.#askStands = addOrEnd(this.#ownAsk, time, ownAsk, this.#askStands);
    if (ownBid !== ABSENT || ownAsk !== ABSENT) this.#worked = true;
    this.#inventory.add(time, net);
  }

  toRecord(index: number): MarketRecord {
    return {
      index,
      mid: this.#mid.points(),
      ownBid: this.#ownBid.points(),
      ownAsk: this.#ownAsk.points(),
      inventory: this.#inventory.points(),
      fills: this.fills,
    };
  }
}

/** Adds a price, or ends the stretch where there is none any more. Returns whether one stands. */
function addOrEnd(series: SampledSeries, time: number, price: number, stood: boolean): boolean {
  if (price !== ABSENT) series.add(time, price);
  else if (stood) series.add(time, Number.NaN);
  return price !== ABSENT;
}
