import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { packageRoot } from "../dsl-spec/root.ts";
import { CliError } from "./exit.ts";
import { claimOutput, writeOutput } from "./output-file.ts";
import { pmtc, useBuiltCommand, useTemporaryFolder } from "./testing/pmtc.ts";

useBuiltCommand();
const temporary = useTemporaryFolder();
const at = (name: string) => ({ path: join(temporary.path, name), flag: "--out" });

describe("a file that a command writes at its end", () => {
  test("is claimed with its folder, and written whole over an older one", () => {
    const file = claimOutput(at("new/deep/result.json"));
    expect(existsSync(file.path)).toBe(false);
    writeOutput(file, "one");
    writeOutput(claimOutput(file), "two");
    expect(readFileSync(file.path, "utf8")).toBe("two");
    expect(readdirSync(join(temporary.path, "new", "deep"))).toEqual(["result.json"]);
  });

  test("is refused before the work where it is a folder, or lies below a file", () => {
    mkdirSync(at("folder").path);
    writeFileSync(at("plain").path, "");
    for (const [name, code] of [
      ["folder", "EISDIR"],
      ["plain/result.json", "EEXIST"],
    ] as const) {
      expect(() => claimOutput(at(name))).toThrow(CliError);
      expect(() => claimOutput(at(name))).toThrow(`cannot be written (${code})`);
    }
  });

  test("a device stays a device", () => {
    writeOutput(claimOutput({ path: "/dev/null", flag: "--out" }), "text");
    expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
  });

  test("a backtest that could not write its page does not begin", () => {
    const strategy = join(packageRoot, "strategies", "zscore.py");
    pmtc(["data", "generate", "-o", join(temporary.path, "feed"), "--markets", "1"]);
    const run = pmtc(["backtest", strategy, "--data", join(temporary.path, "feed"), "--report", temporary.path]);
    expect(run).toMatchObject({ status: 3, stdout: "" });
    expect(run.stderr).toContain("cannot be written (EISDIR)");
    expect(run.stderr).toContain("name another file with --report");
  });
});
