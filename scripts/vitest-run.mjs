// Runs vitest with one configuration and counts its results from the JSON report.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runNode, tool } from "./package.mjs";

/** Runs vitest; what it prints goes to stdout as it comes. Returns how many checks passed, failed and were skipped. */
export function runVitest(config, env = {}) {
  const folder = mkdtempSync(join(tmpdir(), "pmtc-vitest-"));
  const file = join(folder, "report.json");
  try {
    const args = [tool("vitest", "vitest.mjs"), "run", "--config", config];
    const run = runNode([...args, "--reporter=dot", "--reporter=json", `--outputFile.json=${file}`], {
      stdio: ["ignore", 1, 2],
      env: { ...process.env, ...env },
    });
    return countResults(readReport(file), run.status === 0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}

/**
 * Counts the results of a report (null: vitest wrote none). A file that could not be loaded counts
 * as one failure, and so does a run that ended badly although no test failed.
 */
export function countResults(report, endedWell) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const file of report?.testResults ?? []) {
    for (const test of file.assertionResults) {
      if (test.status === "passed") counts.passed += 1;
      else if (test.status === "failed") counts.failed += 1;
      else counts.skipped += 1;
    }
    const hasFailure = file.assertionResults.some((test) => test.status === "failed");
    if (file.status === "failed" && !hasFailure) counts.failed += 1;
  }
  if (!endedWell && counts.failed === 0) counts.failed = 1;
  return counts;
}

/** The closing line. Returns the exit code. */
export function closingLine(counts) {
  process.stdout.write(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`);
  return counts.failed === 0 ? 0 : 1;
}
