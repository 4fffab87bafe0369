/**
 * A long series of points in bounded memory. Time is divided into equal spans; of each the first
 * point, the lowest, the highest and the last one are kept, so that no extreme and no end is lost. When
 * the spans are used up, neighbours are joined and every span is twice as long.
 */
export class SampledSeries {
  readonly #capacity: number;
  readonly #spans: Span[] = [];
  /** Microseconds of a span; 0 until two different times were seen. */
  #width = 0;
  #begin = 0;

  /** @param capacity most spans; there are at most four points in each */
  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  /** Takes a point; times never step back. NaN ends a stretch of values: from there on there is none. */
  add(time: number, value: number): void {
    const spans = this.#spans;
    if (spans.length === 0) this.#begin = time;
    if (this.#width === 0 && time > this.#begin) this.#width = time - this.#begin;
    while (this.#spanOf(time) >= this.#capacity) this.#join();
    const index = this.#spanOf(time);
    const last = spans.at(-1);
    if (last?.index === index) take(last, { time, value });
    else spans.push(spanOf(index, { time, value }));
  }

  /** The points that were kept, in time. */
  points(): { readonly times: number[]; readonly values: number[] } {
    const times: number[] = [];
    const values: number[] = [];
    for (const { first, low, high, last } of this.#spans) {
      const middle = low.time <= high.time ? [low, high] : [high, low];
      let before: Point | null = null;
      for (const point of [first, ...middle, last]) {
        if (before !== null && before.time === point.time && Object.is(before.value, point.value)) continue;
        times.push(point.time);
        values.push(point.value);
        before = point;
      }
    }
    return { times, values };
  }

  #spanOf(time: number): number {
    return this.#width === 0 ? 0 : Math.floor((time - this.#begin) / this.#width);
  }

  #join(): void {
    this.#width *= 2;
    const joined: Span[] = [];
    for (const span of this.#spans) {
      span.index = span.index >> 1;
      const before = joined.at(-1);
      if (before?.index !== span.index) joined.push(span);
      else for (const point of [span.low, span.high, span.last]) take(before, point);
    }
    this.#spans.splice(0, this.#spans.length, ...joined);
  }
}

interface Point {
  readonly time: number;
  readonly value: number;
}

interface Span {
  index: number;
  readonly first: Point;
  low: Point;
  high: Point;
  last: Point;
}

function spanOf(index: number, point: Point): Span {
  return { index, first: point, low: point, high: point, last: point };
}

function take(span: Span, point: Point): void {
  if (point.value < span.low.value || Number.isNaN(span.low.value)) span.low = point;
  if (point.value > span.high.value || Number.isNaN(span.high.value)) span.high = point;
  if (point.time >= span.last.time) span.last = point;
}
