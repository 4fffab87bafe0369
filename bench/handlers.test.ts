import { join } from "node:path";
import { expect, test } from "vitest";
import { packageRoot } from "../dsl-spec/root.ts";
import { generateFeed } from "../engine/data/generator.ts";
import { benchHandlers, median } from "./handlers.ts";

test("each target is timed in each round, against CPython's time of that round", async () => {
  const file = join(packageRoot, "strategies", "zscore.py");
  const feed = generateFeed({ seed: 3, markets: 1 });
  const rows = await benchHandlers({ files: [file], feed, rounds: 2, python: "python3" });
  expect(rows.map((row) => [row.strategy, row.target])).toEqual([
    ["MeanReversion", "python"],
    ["MeanReversion", "typescript"],
    ["MeanReversion", "wasm"],
  ]);
  for (const row of rows) {
    expect(row.nanoseconds).toHaveLength(2);
    for (const time of row.nanoseconds) expect(time).toBeGreaterThan(0);
  }
  expect(rows[0]?.ratios).toEqual([1, 1]);
});

test("the median is the middle", () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2);
  expect(median([])).toBe(0);
});
