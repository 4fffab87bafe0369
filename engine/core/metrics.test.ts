import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { RecordLevel } from "../../runtime/abi/layout.ts";
import { Metrics } from "./metrics.ts";

const { metric, plot } = RecordLevel;

function resultOf(...values: readonly number[]) {
  const metrics = new Metrics();
  for (const value of values) metrics.add(metric, "x", value);
  return metrics.results()[0];
}

describe("metrics", () => {
  test("keep count, last, least, greatest and mean by kind and name", () => {
    const metrics = new Metrics();
    metrics.add(plot, "fair", 0.5);
    metrics.add(metric, "spread", 2);
    metrics.add(metric, "fair", 1);
    metrics.add(metric, "spread", -4);
    const shown = metrics
      .results()
      .map(({ name, kind, count, last, min, max, mean }) => [...[kind, name, count, last, min, max, mean]]);
    expect(shown).toEqual([
      ["metric", "fair", 1, 1, 1, 1, 1],
      ["metric", "spread", 2, -4, -4, 2, -1],
      ["plot", "fair", 1, 0.5, 0.5, 0.5, 0.5],
    ]);
  });

  test("leave nan out of every figure but the last, and name what JSON cannot hold", () => {
    expect(resultOf(Number.NaN)).toMatchObject({ count: 1, nans: 1, last: "nan", min: null, max: null, mean: null });
    expect(resultOf(Number.NaN, 3, Number.NaN)).toMatchObject({ count: 3, nans: 2, last: "nan", min: 3, mean: 3 });
    const far = [Number.POSITIVE_INFINITY, 1];
    expect(resultOf(...far)).toMatchObject({ last: 1, min: 1, max: "inf", mean: "inf" });
    expect(resultOf(...far, Number.NEGATIVE_INFINITY)).toMatchObject({ min: "-inf", max: "inf", mean: "nan" });
  });

  test("sum without losing the small beside the large, whatever the order", () => {
    expect(resultOf(1e16, 1, 1, -1e16)?.mean).toBe(0.5);
    const small = fc.integer({ min: -(2 ** 20), max: 2 ** 20 });
    fc.assert(
      fc.property(fc.array(small, { minLength: 1 }), (values) => {
        const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
        expect(resultOf(...values)).toMatchObject({
          mean: mean === 0 ? 0 : mean,
          min: Math.min(...values),
          max: Math.max(...values),
        });
      }),
    );
  });
});
