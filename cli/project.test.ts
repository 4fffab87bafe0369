import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { packageRoot } from "../dsl-spec/root.ts";
import { pmtc, pmtcJson, useBuiltCommand, useTemporaryFolder } from "./testing/pmtc.ts";

useBuiltCommand();
const temporary = useTemporaryFolder();
const targets = ["python", "typescript", "wasm"] as const;
const fixture = join(packageRoot, "equivalence-tests", "fixtures", "digital_maker");
const STRATEGY = "strategies/digital_maker.py";

let folder = "";
const inFolder = (...args: string[]) => pmtc(args, { cwd: folder });
const jsonInFolder = (...args: string[]) => pmtcJson(args, { cwd: folder });

beforeAll(() => {
  folder = join(temporary.path, "maker");
  cpSync(fixture, folder, { recursive: true });
  expect(inFolder("data", "generate", "-o", "feed", "--seed", "5", "--markets", "1").status).toBe(0);
});

describe("a project of several files", () => {
  test("is checked as a folder, without findings", () => {
    const run = inFolder("check", ".");
    expect(run).toMatchObject({ status: 0, stdout: "" });
    expect(run.stderr).toContain("4 files checked, no findings");
  });

  test("runs from its source and from its build folder, the same on the three targets", () => {
    // Beside the project: its build folder holds the sources, too, and `equivalence .` would take them up.
    const built = "../built/digital_maker.abi.json";
    expect(inFolder("compile", STRATEGY, "-o", "../built").status).toBe(0);
    const runs = [[STRATEGY, "wasm"] as const, ...targets.map((target) => [built, target] as const)].map(
      ([file, target]) => {
        const { run, json } = jsonInFolder("backtest", file, "--data", "feed", "--target", target);
        expect(run.status).toBe(0);
        expect(json.target).toMatchObject({ kind: target });
        const { traceHash, stateHash, steps, fills, halted } = json;
        return { traceHash, stateHash, steps, fills, halted };
      },
    );
    for (const run of runs) expect(run).toEqual(runs[0]);
    expect(runs[0]).toMatchObject({ halted: 0 });
    expect(runs[0]?.fills).toMatchObject({ total: expect.any(Number) });
    expect(runs[0]?.fills).not.toMatchObject({ total: 0 });
  });

  test("is proved by equivalence, which skips the files without a strategy", () => {
    const { run, json } = jsonInFolder("equivalence", ".", "--runs", "3");
    expect(run.status).toBe(0);
    expect(json).toMatchObject({ programs: 1, mismatches: 0 });
    expect((json.skipped as unknown[]).length).toBe(3);
  });

  test("an error in an imported file is shown with that file, its line and its text", () => {
    const other = join(temporary.path, "failing");
    cpSync(fixture, other, { recursive: true });
    const path = join(other, "pricing", "digital.py");
    const text = readFileSync(path, "utf8").replace("slope = norm_pdf(z)", "slope = norm_pdf(z) * 0.0");
    writeFileSync(path, text);
    const line = text.split("\n").findIndex((each) => each.includes("/ slope")) + 1;
    for (const target of targets) {
      const args = ["backtest", STRATEGY, "--data", join(folder, "feed"), "--target", target];
      const run = pmtc(args, { cwd: other });
      expect(run.status).toBe(1);
      expect(run.stderr).toMatch(new RegExp(`File "[^"]*pricing/digital\\.py", line ${line}, in score`));
      expect(run.stderr).toContain("step = (norm_cdf(z) - p) / slope");
      expect(run.stderr).toContain("ZeroDivisionError: division by zero");
    }
  });
});
