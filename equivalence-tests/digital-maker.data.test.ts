import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { packageRoot } from "../dsl-spec/root.ts";
import { openFeed } from "../engine/data/open.ts";
import { declaredMarkets, selectMarkets } from "../engine/data/select-markets.ts";
import { compareLanes } from "./run.ts";
import { closeLanes } from "./testing/open-program.ts";
import { digitalMaker, openProject } from "./testing/projects.ts";

const folder = join(resolve(packageRoot, process.env.PMTC_DATA ?? "../shared/data"), "09-polymarket-btc15m-1hz");

test("the digital maker is the same on three targets in every event of set 09", async () => {
  if (!existsSync(folder)) {
    console.log(`no recorded data in ${folder}: nothing was compared`);
    return;
  }
  const cacheRoot = mkdtempSync(join(tmpdir(), "pmtc-digital-"));
  const lanes = await openProject(digitalMaker);
  try {
    const feed = selectMarkets(openFeed(folder, { cacheRoot }), declaredMarkets(lanes.python.abi.markets));
    const report = await compareLanes(digitalMaker, lanes, [feed], { seed: 1, runs: 5 });
    expect(report).toMatchObject({ mismatches: 0, first: null, feeds: [{ madeUp: false, recorded: feed.recorded }] });
    expect(report.feeds[0]?.fills).toBeGreaterThan(100);
  } finally {
    closeLanes(lanes);
    rmSync(cacheRoot, { recursive: true });
  }
});
