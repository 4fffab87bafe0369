// `npm run test:full`: the stated full sizes of what `npm test` samples. Its report is `.pmtc/test-full.json`.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { root } from "./package.mjs";
import { closingLine, runVitest } from "./vitest-run.mjs";

const begun = performance.now();
const counts = runVitest("vitest.full.config.ts");
const folder = join(root, ".pmtc");
const file = join(folder, "test-full.json");
mkdirSync(folder, { recursive: true });
const seconds = Math.round((performance.now() - begun) / 1000);
writeFileSync(file, `${JSON.stringify({ schema: "pmtc.test-full/1", ...counts, seconds })}\n`);
process.stdout.write(`report: ${file}\n`);
process.exitCode = closingLine(counts);
