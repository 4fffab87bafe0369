// Compiled by pmtc. An engine refuses it once it is edited: change the Python source and compile again.
import type { Book, Context } from "pmtc/runtime";
import {
  addInt,
  divInt,
  eventBook,
  forgetObjects,
  getBool,
  getFloat,
  getInt,
  isNewObject,
  keepObject,
  kindAt,
  log2,
  maxInt,
  objectAt,
  objectCount,
  paramFloat,
  paramInt,
  putBool,
  putFloat,
  putInt,
  putObject,
  step,
  theContext,
} from "pmtc/runtime";

/** Units of 1e-6 share. */
type Size = number;

/**
 * Exponentially weighted average.
 *
 * The first value is the first average.
 */
class Ewma {
  alpha: number = 0;
  value: number | null = null;

  constructor(alpha: number) {
    step(0);
    this.alpha = alpha;
  }

  /** Takes one value; returns the average. */
  update(x: number): number {
    step(1);
    if (this.value === null) {
      this.value = x;
      return x;
    }
    const next = this.value + this.alpha * (x - this.value);
    this.value = next;
    return next;
  }
}

/** Quote around an EWMA of the mid, skewed by inventory. */
class MarketMaker {
  /** half of the quoted spread, dollars (ge 0.001, le 0.2) */
  readonly half_spread: number = paramFloat(0);
  readonly order_size: Size = paramInt(1);
  readonly max_position: Size = paramInt(2);
  fair!: Ewma;
  quotes: number = 0;
  is_quoting: boolean = false;

  constructor() {
    step(2);
    this.fair = new Ewma(0.05);
  }

  on_book(ctx: Context, book: Book): void {
    step(3);
    const mid = book.mid;
    if (mid === null || ctx.market.closesIn < 30_000_000) {
      ctx.pull(ctx.market, 4);
      this.is_quoting = false;
      return;
    }
    const fair = this.fair.update(mid);
    const skew = this.half_spread * divInt(
      ctx.net(ctx.market),
      maxInt(this.max_position, 1_000_000 /* Size("1") */),
      5,
    );
    if (!this.is_quoting && skew > 0.0) {
      log2(20, 0, fair, skew); // info: "quote around {:.4f}, skew {}"
    }
    ctx.quoteFloat(
      ctx.market,
      fair - this.half_spread - skew,
      skew > 0.5 ? null : fair + this.half_spread - skew,
      this.order_size,
      6,
    );
    this.quotes = addInt(this.quotes, 1, 7);
    this.is_quoting = true;
  }
}

/** Module constants, parameters, `__init__`. */
export function start(): MarketMaker {
  return new MarketMaker();
}

/** Calls the handler of one event. */
export function handle(strategy: MarketMaker, kind: number): void {
  switch (kind) {
    case 2: // book
      strategy.on_book(theContext, eventBook());
      break;
  }
}

/** Puts the strategy and all that it holds into the state buffer. */
export function saveState(strategy: MarketMaker): void {
  saveAll(strategy);
}

/** Fills the strategy from the state buffer. */
export function loadState(strategy: MarketMaker): void {
  loadAll(strategy);
}

function saveAll(strategy: MarketMaker): void {
  forgetObjects();
  keepObject(strategy, 0);
  for (let i = 0; i < objectCount(); i++) {
    switch (kindAt(i)) {
      case 0:
        saveMarketMaker(objectAt<MarketMaker>(i));
        break;
      case 1:
        saveEwma(objectAt<Ewma>(i));
        break;
    }
  }
  forgetObjects();
}

function loadAll(strategy: MarketMaker): void {
  forgetObjects();
  keepObject(strategy, 0);
  for (let i = 0; i < objectCount(); i++) {
    switch (kindAt(i)) {
      case 0:
        loadMarketMaker(objectAt<MarketMaker>(i));
        break;
      case 1:
        loadEwma(objectAt<Ewma>(i));
        break;
    }
  }
  forgetObjects();
}

function saveMarketMaker(o: MarketMaker): void {
  putObject(o.fair, 1);
  putInt(o.quotes);
  putBool(o.is_quoting);
}

function loadMarketMaker(o: MarketMaker): void {
  o.fair = takeEwma(getInt());
  o.quotes = getInt();
  o.is_quoting = getBool();
}

function takeMarketMaker(n: number): MarketMaker {
  return isNewObject(n, 0) ? keepObject(Object.create(MarketMaker.prototype) as MarketMaker, 0) : objectAt<MarketMaker>(n - 1);
}

function saveEwma(o: Ewma): void {
  putFloat(o.alpha);
  saveOptionalFloat(o.value);
}

function loadEwma(o: Ewma): void {
  o.alpha = getFloat();
  o.value = loadOptionalFloat();
}

function takeEwma(n: number): Ewma {
  return isNewObject(n, 1) ? keepObject(Object.create(Ewma.prototype) as Ewma, 1) : objectAt<Ewma>(n - 1);
}

function saveOptionalFloat(x: number | null): void {
  if (x === null) {
    putBool(false);
  } else {
    putBool(true);
    putFloat(x);
  }
}

function loadOptionalFloat(): number | null {
  return getBool() ? getFloat() : null;
}
