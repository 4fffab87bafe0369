import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SampledSeries } from "./sampled.ts";

const points = fc
  .array(fc.record({ step: fc.integer({ min: 0, max: 50 }), value: fc.integer({ min: -1000, max: 1000 }) }), {
    minLength: 1,
    maxLength: 300,
  })
  .map((steps) => {
    let time = 1_000;
    return steps.map(({ step, value }) => {
      time += step;
      return { time, value };
    });
  });

describe("a sampled series", () => {
  test("keeps the first and the last point and both extremes, in time, within its bound", () => {
    fc.assert(
      fc.property(points, fc.integer({ min: 2, max: 20 }), (all, capacity) => {
        const series = new SampledSeries(capacity);
        for (const { time, value } of all) series.add(time, value);
        const { times, values } = series.points();
        expect(times.length).toBeLessThanOrEqual(4 * capacity);
        expect(times.length).toBe(values.length);
        expect([...times].sort((a, b) => a - b)).toEqual(times);
        expect([times[0], values[0]]).toEqual([all[0]?.time, all[0]?.value]);
        expect([times.at(-1), values.at(-1)]).toEqual([all.at(-1)?.time, all.at(-1)?.value]);
        expect(Math.min(...values)).toBe(Math.min(...all.map((p) => p.value)));
        expect(Math.max(...values)).toBe(Math.max(...all.map((p) => p.value)));
        const known = new Set(all.map((p) => `${p.time} ${p.value}`));
        for (const [i, time] of times.entries()) expect(known.has(`${time} ${values[i]}`)).toBe(true);
      }),
    );
  });

  test("a short series is kept whole", () => {
    const series = new SampledSeries(100);
    for (let i = 0; i < 50; i++) series.add(i * 10, (i * 7) % 11);
    expect(series.points().values).toEqual(Array.from({ length: 50 }, (_, i) => (i * 7) % 11));
  });
});
