import { RecordLevel } from "../../runtime/abi/layout.ts";

/** A figure in a result: JSON has no other way to say the three that are no numbers. */
export type Figure = number | "nan" | "inf" | "-inf";

/** All values of one `ctx.metric` or `ctx.plot` in a run, in the order in which they came. */
export interface MetricResult {
  readonly name: string;
  readonly kind: "metric" | "plot";
  readonly count: number;
  /** Of these, how many were nan; they are in no other figure but `last`. */
  readonly nans: number;
  readonly last: Figure;
  /** Null where every value was nan. Of -0.0 and 0.0 the one that came first. */
  readonly min: Figure | null;
  readonly max: Figure | null;
  /** Their compensated sum, as `sum` of the language makes it, divided by their number. */
  readonly mean: Figure | null;
}

/** Collects the metrics and plots of a run, over all its instances. */
export class Metrics {
  readonly #series = new Map<string, Summary>();

  /** `level` is one of RecordLevel. */
  add(level: number, name: string, value: number): void {
    const key = `${level} ${name}`;
    let summary = this.#series.get(key);
    if (summary === undefined) {
      summary = new Summary(name, level === RecordLevel.plot ? "plot" : "metric");
      this.#series.set(key, summary);
    }
    summary.add(value);
  }

  /** Sorted by kind and name. */
  results(): MetricResult[] {
    return [...this.#series.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, summary]) => summary.result());
  }
}

class Summary {
  readonly #name: string;
  readonly #kind: MetricResult["kind"];
  #count = 0;
  #nans = 0;
  #last = 0;
  #min = 0;
  #max = 0;
  #sum = 0;
  #compensation = 0;

  constructor(name: string, kind: MetricResult["kind"]) {
    this.#name = name;
    this.#kind = kind;
  }

  add(x: number): void {
    this.#last = x;
    const isFirst = this.#count === this.#nans;
    this.#count++;
    if (Number.isNaN(x)) {
      this.#nans++;
      return;
    }
    if (isFirst || x < this.#min) this.#min = x;
    if (isFirst || x > this.#max) this.#max = x;
    // Neumaier's sum.
    const sum = this.#sum + x;
    this.#compensation += Math.abs(this.#sum) >= Math.abs(x) ? this.#sum - sum + x : x - sum + this.#sum;
    this.#sum = sum;
  }

  result(): MetricResult {
    const numbers = this.#count - this.#nans;
    const some = (x: number): Figure | null => (numbers === 0 ? null : figure(x));
    const sum = Number.isFinite(this.#compensation) ? this.#sum + this.#compensation : this.#sum;
    return {
      name: this.#name,
      kind: this.#kind,
      count: this.#count,
      nans: this.#nans,
      last: figure(this.#last),
      min: some(this.#min),
      max: some(this.#max),
      mean: some(sum / numbers),
    };
  }
}

function figure(x: number): Figure {
  if (Number.isNaN(x)) return "nan";
  return Number.isFinite(x) ? x : x > 0 ? "inf" : "-inf";
}
