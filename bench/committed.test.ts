import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { packageRoot } from "../dsl-spec/root.ts";
import { compareBaselines, measureBaseline, parseBaseline } from "./baseline.ts";
import { KERNELS, STRATEGIES } from "./items.ts";

test("the exact figures are those of the committed baseline", async () => {
  const committed = parseBaseline(readFileSync(join(packageRoot, "bench", "baseline.json"), "utf8"));
  if (typeof committed === "string") throw new Error(committed);
  const now = await measureBaseline([...STRATEGIES, ...KERNELS]);
  // After an intended change: `npx pmtc baseline`, and look at `npx pmtc baseline --diff` before it.
  expect(compareBaselines(committed, now)).toEqual([]);
});
