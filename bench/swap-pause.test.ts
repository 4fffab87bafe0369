import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { packageRoot } from "../dsl-spec/root.ts";
import { generateFeed } from "../engine/data/generator.ts";
import { compiled } from "../equivalence-tests/testing/compiled.ts";
import { measureSwapPause } from "./swap-pause.ts";

test("times swaps of a market maker that has orders and a full window", async () => {
  const module = await compiled(readFileSync(join(packageRoot, "strategies", "market_maker.py"), "utf8"), "typescript");
  const params = Float64Array.from(module.abi.params, (param) => Number(param.default));
  const timed = await measureSwapPause(module, generateFeed({ seed: 5, markets: 1 }), params, { swaps: 6 });
  expect([timed.pauses.length, timed.slices.length]).toEqual([6, 6]);
  for (const pause of [...timed.pauses, ...timed.slices]) expect(pause).toBeGreaterThan(0);
  expect(timed.openOrders).toBeGreaterThan(0);
  // The fields of the strategy, its mean and its statistics, and 30 mids.
  expect(timed.stateSlots).toBeGreaterThan(40);
}, 60_000);
