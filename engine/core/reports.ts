import { FillStage } from "../../runtime/abi/layout.ts";

/** What an exchange says of an order. */
export const ReportKind = Object.freeze({
  live: 0,
  fill: 1,
  canceled: 2,
  rejected: 3,
  expired: 4,
  /** A split, merge, redemption or conversion is done. */
  settled: 5,
});

/** Slots of one report. Prices in 1e-4 dollar, sizes in 1e-6 share, money in 1e-6 dollar. */
export const REPORT = Object.freeze({
  /** When the engine learns of it, microseconds. */
  time: 0,
  market: 1,
  order: 2,
  /** ReportKind. */
  kind: 3,
  price: 4,
  size: 5,
  fee: 6,
  isMaker: 7,
  /** Refusal of a rejected order; MORE_FILLS of a fill after which others of its order follow; else ABSENT. */
  reason: 8,
  /** Twice the token's mid that a taker met or in which a maker rested, or ABSENT. */
  mid2: 9,
  /** Of a fill: when the venue matched it, microseconds, and its FillStage. */
  matchedAt: 10,
  stage: 11,
});
export const REPORT_SLOTS = 12;

/** A buy that spends dollars may get more shares than were asked for: then the last fill alone ends the order. */
export const MORE_FILLS = 1;

/**
 * First-in, first-out queue of fixed-width records of f64 slots, slot 0 being the time at which the
 * record is due. It grows by doubling; a push or a pop allocates nothing else. Times never step back.
 */
export class TimedQueue {
  readonly #width: number;
  #capacity: number;
  #data: Float64Array;
  #head = 0;
  #count = 0;
  #lastTime = Number.NEGATIVE_INFINITY;

  constructor(width: number, capacity = 64) {
    this.#width = width;
    this.#capacity = capacity;
    this.#data = new Float64Array(width * capacity);
  }

  get count(): number {
    return this.#count;
  }

  /** Time of the first record, or Infinity. */
  get nextTime(): number {
    return this.#count === 0 ? Number.POSITIVE_INFINITY : this.#data[this.#head * this.#width]!;
  }

  /** Appends a record due at `time` (or at the last one's time, if that is later) and returns its base in `data`. */
  push(time: number): number {
    if (this.#count === this.#capacity) this.#grow();
    const base = ((this.#head + this.#count) % this.#capacity) * this.#width;
    this.#count++;
    this.#lastTime = Math.max(time, this.#lastTime);
    this.#data[base] = this.#lastTime;
    return base;
  }

  /** The slots; read anew after every push. */
  get data(): Float64Array {
    return this.#data;
  }

  /** Copies the first record into `into` and removes it. The queue must not be empty. */
  shift(into: Float64Array): void {
    const base = this.#head * this.#width;
    for (let i = 0; i < this.#width; i++) into[i] = this.#data[base + i]!;
    this.#head = (this.#head + 1) % this.#capacity;
    this.#count--;
  }

  #grow(): void {
    const data = new Float64Array(this.#data.length * 2);
    const split = this.#head * this.#width;
    data.set(this.#data.subarray(split), 0);
    data.set(this.#data.subarray(0, split), this.#data.length - split);
    this.#data = data;
    this.#head = 0;
    this.#capacity *= 2;
  }
}

/** The way back from an exchange to the engine: reports in the order in which the engine learns of them. */
export class ReportQueue extends TimedQueue {
  constructor() {
    super(REPORT_SLOTS);
  }

  /** Appends a report; see REPORT for the units. */
  report(
    time: number,
    market: number,
    order: number,
    kind: number,
    price: number,
    size: number,
    fee: number,
    isMaker: number,
    reason: number,
    mid2: number,
    matchedAt: number = time,
    stage: number = FillStage.confirmed,
  ): void {
    const base = this.push(time);
    const data = this.data;
    data[base + REPORT.market] = market;
    data[base + REPORT.order] = order;
    data[base + REPORT.kind] = kind;
    data[base + REPORT.price] = price;
    data[base + REPORT.size] = size;
    data[base + REPORT.fee] = fee;
    data[base + REPORT.isMaker] = isMaker;
    data[base + REPORT.reason] = reason;
    data[base + REPORT.mid2] = mid2;
    data[base + REPORT.matchedAt] = matchedAt;
    data[base + REPORT.stage] = stage;
  }
}
