// `npm run demo`: compiles the shipped strategies, proves the three targets equal, runs backtests
// on generated data through the built command, and says where everything is.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { root, runNode } from "./package.mjs";

const strategies = ["market_maker", "zscore", "sure_bet"];
const targets = ["python", "typescript", "wasm"];
const seed = 1;
const markets = 40;
const runs = 50;

const folder = join(root, "build", "demo");
const data = join(folder, "data");
const command = join(root, "dist", "cli", "main.js");
const shown = (path) => relative(root, path) || ".";

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

heading(`Generated data: ${markets} up/down markets of 15 minutes, seed ${seed} (made up)`);
const feed = pmtc("data", "generate", "-o", data, "--seed", seed, "--markets", markets);
line(`${feed.recorded} events in ${shown(data)}`);

heading("Compile: one Python file to a TypeScript and a Wasm module");
for (const strategy of strategies) {
  const { files } = pmtc("compile", `strategies/${strategy}.py`, "-o", folder);
  for (const file of files)
    line(`${shown(file.path).padEnd(36)} ${String(file.bytes).padStart(7)} bytes  ${file.sha256.slice(0, 16)}`);
}

heading(`Equivalence: CPython, TypeScript and Wasm, event by event, on ${runs} random streams a strategy and the data`);
const proof = pmtc("equivalence", "strategies", "--data", data, "--seed", seed, "--runs", runs);
save("equivalence", proof);
line(`${proof.programs} programs, ${proof.streams} streams, ${proof.events} events, ${proof.mismatches} mismatches`);

heading("Backtests of the built modules");
let equal = proof.mismatches === 0;
const head = [
  "strategy",
  "target",
  "events",
  "intents",
  "fills",
  "markets",
  "PnL dollars",
  "ns a call, median",
  "events/s",
  "trace hash",
];
const rows = [head];
for (const strategy of strategies) {
  const results = targets.map((target) => {
    const page = target === "wasm" ? ["--report", join(folder, `${strategy}.html`)] : [];
    const result = pmtc("backtest", join(folder, `${strategy}.abi.json`), "--data", data, "--target", target, ...page);
    save(`${strategy}-${target}`, result);
    return result;
  });
  for (const result of results) rows.push(tableRow(strategy, result));
  if (new Set(results.map((r) => `${r.traceHash} ${r.stateHash} ${r.pnl}`)).size !== 1) equal = false;
}
table(rows);

heading(equal ? "The three targets agree." : "THE TARGETS DIFFER.");
line(`modules, JSON results and pages: ${shown(folder)}`);
for (const strategy of strategies) line(`report: ${shown(join(folder, `${strategy}.html`))}`);
line("generated data says nothing about real markets; no strategy needs to be profitable");
process.exitCode = equal ? 0 : 1;

function pmtc(verb, ...args) {
  const run = runNode([command, verb, ...args.map(String), "--json"], { stdio: ["ignore", "pipe", 2] });
  if (run.status !== 0) {
    process.stderr.write(`demo: pmtc ${verb} ended with exit ${run.status}\n${run.stdout}`);
    process.exit(run.status ?? 1);
  }
  return JSON.parse(run.stdout);
}

function save(name, report) {
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(report, null, 2)}\n`);
}

function tableRow(strategy, r) {
  return [
    strategy,
    r.target.kind,
    String(r.events),
    String(r.intents),
    String(r.fills.total),
    String(r.markets),
    (r.pnl / 1e6).toFixed(6),
    String(Math.round(r.timing.strategyNsMedian)),
    String(Math.round(r.timing.eventsPerSecond)),
    r.traceHash.slice(0, 12),
  ];
}

function table(cells) {
  const widths = cells[0].map((_, i) => Math.max(...cells.map((row) => row[i].length)));
  for (const row of cells)
    line(row.map((cell, i) => (i < 2 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join("  "));
}

function heading(text) {
  process.stdout.write(`\n${text}\n`);
}

function line(text) {
  process.stdout.write(`  ${text}\n`);
}
