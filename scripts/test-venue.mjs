// `npm run test:venue`: starts `pmtc venue` and drives it with the official client, then compares
// 1,000 of this project's orders with that client's. `--json`: one line on stdout, the rest on stderr.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { distFolder } from "./package.mjs";
import { driveVenue } from "./venue-calls.mjs";
import { compareOrders } from "./venue-orders.mjs";

const ORDERS = 1_000;
const SEED = 1;
const json = process.argv.includes("--json");
const say = (text) => (json ? process.stderr : process.stdout).write(`${text}\n`);

const venue = spawn(
  process.execPath,
  [join(distFolder, "cli", "main.js"), "venue", "--port", "0", "--seed", String(SEED), "--step-every", "0", "--json"],
  { stdio: ["ignore", "pipe", 2] },
);
try {
  const ready = await readyLine(venue);
  const { accounts } = JSON.parse(readFileSync(ready.keysFile, "utf8"));
  say(`venue on port ${ready.port}, seed ${SEED}`);
  const calls = await driveVenue(ready.url, accounts, tell);
  const mismatches = await compareOrders(await protocol(), ORDERS, SEED);
  for (const mismatch of mismatches.slice(0, 10)) say(`differs: ${mismatch}`);
  const failed = calls.filter(({ ok }) => !ok);
  say(`${calls.length} calls, ${failed.length} failed; ${ORDERS} orders, ${mismatches.length} differ`);
  if (json) {
    const counts = { calls: calls.length, orders: ORDERS, mismatches: mismatches.length, failed: failed.length };
    process.stdout.write(
      `${JSON.stringify({ schema: "pmtc.test-venue/1", seed: SEED, ...counts, failures: failed })}\n`,
    );
  }
  process.exitCode = failed.length + mismatches.length === 0 ? 0 : 1;
} finally {
  venue.kill("SIGINT");
}

function tell({ call, ok, detail }) {
  say(ok ? `ok      ${call}` : `FAILED  ${call}: ${detail}`);
}

/** The venue's first line of output. */
function readyLine(child) {
  return new Promise((done, fail) => {
    let text = "";
    child.stdout.on("data", (data) => {
      text += data;
      if (text.includes("\n")) done(JSON.parse(text.slice(0, text.indexOf("\n"))));
    });
    child.on("error", fail);
    child.on("exit", (code) => fail(new Error(`the venue ended with ${code} before it was ready`)));
  });
}

/** The project's own protocol modules, as they were built. */
async function protocol() {
  const folder = join(distFolder, "engine", "venues", "polymarket", "protocol");
  const load = (name) => import(pathToFileURL(join(folder, `${name}.js`)).href);
  const [constants, decimal, amounts, order, typedData, sign] = await Promise.all(
    ["constants", "decimal", "amounts", "order", "typed-data", "sign"].map(load),
  );
  return { constants, decimal, amounts, order, typedData, sign };
}
