import { describe, expect, test } from "vitest";
import { compareReports } from "./compare.ts";
import type { Sample } from "./items.ts";
import { benchPage } from "./page.ts";
import { makeReport, parseReport } from "./report.ts";

/** A repeatable source of noise in [0, 1): Numerical Recipes' linear congruence. */
function noise(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Seven rounds of two rows with 30 % of noise, on a machine that is `speed` times as slow. */
function report(seed: number, { quote = 100, speed = 1 } = {}) {
  const random = noise(seed);
  const sample = (name: string, nanoseconds: number): Sample => {
    const machine = speed * (1 + random());
    const jitter = 1 + 0.3 * random();
    return { kind: "kernel", name, part: "wasm", nanoseconds: nanoseconds * jitter * machine, yardstick: 4 * machine };
  };
  const rounds = Array.from({ length: 7 }, () => [sample("Quote", quote), sample("Check", 20)]);
  return makeReport(rounds, { version: "0.0.0", quick: true });
}

describe("comparing two reports", () => {
  test("a row that became 1.6 times as slow is found, and only that row", () => {
    const { rows, slower, faster } = compareReports(report(1), report(2, { quote: 160 }), 0.1);
    expect(rows.map((row) => [row.name, row.verdict])).toEqual([
      ["Quote", "slower"],
      ["Check", "same"],
    ]);
    expect([slower, faster]).toEqual([1, 0]);
    expect(rows[0]?.ratio).toBeGreaterThan(1.3);
    expect(rows[0]?.low).toBeGreaterThan(1.1);
  });

  test("the other way round it is faster, and no slow-down", () => {
    const { slower, faster } = compareReports(report(2, { quote: 160 }), report(1), 0.1);
    expect([slower, faster]).toEqual([0, 1]);
  });

  test("a machine of half the speed changes nothing, and neither does noise, in 200 pairs", () => {
    let beyond = 0;
    for (let seed = 0; seed < 200; seed++) {
      const { slower, faster } = compareReports(report(seed), report(seed + 1000, { speed: 2 }), 0.1);
      beyond += slower + faster;
    }
    // 400 rows; the interval alone misses 5 %, and the tolerance is on top.
    expect(beyond).toBeLessThanOrEqual(4);
  });

  test("a slow-down within the tolerance passes, the same beyond it does not", () => {
    const after = report(2, { quote: 200 });
    expect(compareReports(report(1), after, 2).slower).toBe(0);
    expect(compareReports(report(1), after, 0.2).slower).toBe(1);
  });

  test("rows of one report only are named", () => {
    const whole = report(1);
    const part = { ...whole, rows: whole.rows.slice(1) };
    expect(compareReports(whole, part, 0.1)).toMatchObject({ onlyBefore: ["kernel Quote wasm"], onlyAfter: [] });
    expect(compareReports(part, whole, 0.1)).toMatchObject({ onlyBefore: [], onlyAfter: ["kernel Quote wasm"] });
  });
});

describe("a report", () => {
  test("is read back as it was written", () => {
    const written = report(3);
    expect(parseReport(JSON.stringify(written))).toEqual(written);
  });

  test.each([
    ["{", /^not JSON: /],
    ["[]", /^its schema is missing/],
    ['{"schema":"pmtc.bench/9"}', /^its schema is "pmtc.bench\/9", not "pmtc.bench\/1"$/],
    ['{"schema":"pmtc.bench/1"}', /^it has no rows$/],
    ['{"schema":"pmtc.bench/1","rows":[{"kind":"a","name":"b","part":"c","samples":[0]}]}', /^row 1 is none/],
  ])("%s is refused", (text, reason) => {
    expect(parseReport(text)).toMatch(reason);
  });

  test("becomes a page that loads nothing and escapes what it shows", () => {
    const page = benchPage({ ...report(1), version: "<script>1</script>" });
    expect(page).toContain("&lt;script&gt;1&lt;/script&gt;");
    expect(page).not.toMatch(/<script|https?:|src=|url\(/);
    expect(page.match(/<svg /g)).toHaveLength(2);
  });
});
