// `npm run test:data`: the checks on recorded real data, compared with committed figures.
// The folder comes from PMTC_DATA; without data there is nothing to check.
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { root } from "./package.mjs";
import { closingLine, runVitest } from "./vitest-run.mjs";

const folder = resolve(root, process.env.PMTC_DATA || "../shared/data");
if (existsSync(folder)) {
  process.exitCode = closingLine(runVitest("vitest.data.config.ts", { PMTC_DATA: folder }));
} else {
  process.stdout.write(`no recorded data at ${folder} (set PMTC_DATA): nothing was checked\n`);
}
