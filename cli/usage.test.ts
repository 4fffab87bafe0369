import { spawn } from "node:child_process";
import { describe, expect, test } from "vitest";
import { pmtc, pmtcJson, script, useBuiltCommand } from "./testing/pmtc.ts";

useBuiltCommand();

describe("the command line", () => {
  test("no arguments, --help and a verb's --help print help and exit 0", () => {
    for (const args of [[], ["--help"], ["help"], ["backtest", "--help"], ["data", "--help"]]) {
      const run = pmtc(args);
      expect(run.status).toBe(0);
      expect(run.stdout).toContain("Usage: pmtc");
      expect(run.stderr).toBe("");
    }
  });

  test("--version prints the package's version", () => {
    const run = pmtc(["--version"]);
    expect(run.stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(run.status).toBe(0);
  });

  test.each([
    [["frobnicate"], "unknown command 'frobnicate'"],
    [["chekc", "x.py"], "Did you mean check?"],
    [["check"], "missing required argument 'paths'"],
    [["check", "x.py", "--no-such"], "unknown option '--no-such'"],
    [["check", "x.py", "--output-format", "xml"], "Allowed choices are full, concise, json, github, sarif, junit"],
    [["compile", "a.py", "b.py"], "too many arguments"],
    [["backtest", "x.py", "--data", "d", "--target", "cobol"], "Allowed choices are python, typescript, wasm"],
    [["backtest", "x.py"], "--data is missing"],
    [["backtest", "x.py", "--data", "d", "--assume-size", "many"], "--assume-size many: not a decimal number"],
    [["backtest", "x.py", "--data", "d", "--cash=-1"], "--cash -1: negative"],
    [["backtest", "x.py", "--data", "d", "--from", "yesterday"], "--from yesterday: not a UTC date or time"],
    [["equivalence", "x.py", "--runs", "-3"], "not a whole number"],
    [["data"], "a verb is missing after `pmtc data`"],
    [["data", "generate"], "required option '-o, --out <folder>' not specified"],
    [["data", "generate", "-o", "x", "--seed", "1.5"], "not a whole number"],
    [["explain", "PMT9999"], "there is no diagnostic PMT9999"],
  ])("%j is a usage error", (args, message) => {
    const run = pmtc(args);
    expect(run.stderr).toContain(message);
    expect(run.stderr).toContain("help: ");
    expect(run.stdout).toBe("");
    expect(run.status).toBe(2);
  });

  test("with --json a usage error is one line, too", () => {
    const { run, json } = pmtcJson(["check", "--no-such"]);
    expect(json).toMatchObject({ schema: "pmtc.error/1", exitCode: 2, code: "usage" });
    expect(run.status).toBe(2);
  });

  test("a reader that closes early is no error", async () => {
    const child = spawn(process.execPath, [script, "explain", "PMT0501"], { stdio: ["ignore", "pipe", "pipe"] });
    child.stdout.destroy();
    let stderr = "";
    child.stderr.on("data", (chunk: Buffer) => {
      stderr += chunk;
    });
    const status = await new Promise((resolve) => child.on("close", resolve));
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });
});
