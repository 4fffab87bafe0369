import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compareReports } from "../bench/compare.ts";
import { KERNELS } from "../bench/items.ts";
import { benchPage } from "../bench/page.ts";
import { runBench } from "../bench/run.ts";
import { packageRoot } from "../dsl-spec/root.ts";
import { useBuiltCommand, useTemporaryFolder } from "./testing/pmtc.ts";

useBuiltCommand();
const temporary = useTemporaryFolder();

const kernel = KERNELS[0] ?? "";
const common = { quick: true, python: "python3" };

test("every part of a round is timed", async () => {
  const zscore = join(packageRoot, "strategies", "zscore.py");
  const size = { rounds: 1, markets: 1, calls: 200 };
  const report = await runBench({ ...common, strategies: [zscore], kernels: [kernel], front: zscore, size });
  expect(report.rows.map(({ kind, name, part }) => `${kind} ${name} ${part}`)).toEqual([
    "load MeanReversion python",
    "strategy MeanReversion python",
    "load MeanReversion typescript",
    "strategy MeanReversion typescript",
    "swap MeanReversion typescript",
    "load MeanReversion wasm",
    "strategy MeanReversion wasm",
    "swap MeanReversion wasm",
    "kernel SureBetCheck python",
    "kernel SureBetCheck typescript",
    "kernel SureBetCheck wasm",
    "compile zscore check",
    "compile zscore whole",
    "compile 200 lines check",
    "compile 5,000 lines check",
    "compile 200 lines typescript",
    "compile 200 lines wasm",
    "start-up node nothing",
    "start-up zscore check",
    "start-up 200 lines check",
  ]);
  // The targets stand beside them, in the report and on its page.
  expect(report.rows.flatMap(({ target }) => target ?? [])).toEqual([10, 500, 400, 400, 150].map((ms) => ms * 1e6));
  expect(benchPage(report)).toContain("≤ 150 ms");
  for (const { samples } of report.rows) {
    expect(samples).toHaveLength(1);
    expect(samples[0]).toBeGreaterThan(0);
  }
});

test("a planted slow-down is found on each target", async () => {
  const slowed = join(temporary.path, "sure_bet_check.py");
  const source = readFileSync(kernel, "utf8");
  writeFileSync(slowed, source.replace("        yes = book.ask\n", `${waste}        yes = book.ask\n`));
  const size = { rounds: 4, markets: 1, calls: 1000 };
  const plan = { ...common, strategies: [], front: null, size };
  const before = await runBench({ ...plan, kernels: [kernel] });
  const after = await runBench({ ...plan, kernels: [slowed] });
  const { rows } = compareReports(before, after, 0.1);
  expect(rows.map(({ part, verdict }) => `${part} ${verdict}`)).toEqual([
    "python slower",
    "typescript slower",
    "wasm slower",
  ]);
});

/** Some hundred times the work of the kernel. */
const waste = `        i = 0
        while i < 5000:
            i += 1
`;
