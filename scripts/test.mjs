// `npm test`: lint, types (TypeScript's and Python's), import arrows, then every test that needs no recorded data.
// Each gate counts as one check of the closing line.
import { performance } from "node:perf_hooks";
import { runNode, tool } from "./package.mjs";
import { closingLine, runVitest } from "./vitest-run.mjs";

const gates = [
  ["lint", [tool("@biomejs", "biome", "bin", "biome"), "check", "--error-on-warnings", "--max-diagnostics=50"]],
  ["types", [tool("typescript", "bin", "tsc"), "-p", "tsconfig.json", "--noEmit"]],
  ["arrows", [tool("dependency-cruiser", "bin", "dependency-cruise.mjs"), "--config", ".dependency-cruiser.cjs", "."]],
  ["python types", [tool("pyright", "index.js")]],
  ["unused", [tool("knip", "bin", "knip.js"), "--no-progress"]],
];

let passedGates = 0;
for (const [name, args] of gates) if (passes(name, args)) passedGates += 1;
const counts = runVitest("vitest.config.ts");
counts.passed += passedGates;
counts.failed += gates.length - passedGates;
process.exitCode = closingLine(counts);

function passes(name, args) {
  const start = performance.now();
  const run = runNode(args);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const ok = run.status === 0;
  process.stdout.write(`${name}: ${ok ? "ok" : "FAILED"} (${seconds} s)\n`);
  if (!ok) process.stdout.write(`${run.stdout ?? ""}${run.stderr ?? ""}${run.error ? `${run.error.message}\n` : ""}`);
  return ok;
}
