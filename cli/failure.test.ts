import { readFileSync, rmSync } from "node:fs";
import { afterEach, describe, expect, test, vi } from "vitest";
import { InternalCompilerError } from "../compiler/internal-error.ts";
import { DataError } from "../engine/data/data-error.ts";
import { ArtifactError, HostError } from "../engine/hosts/errors.ts";
import { InterpreterError } from "../engine/hosts/interpreter-error.ts";
import { BacktestConfigError } from "../engine/modes/backtest-config.ts";
import { CliError, ExitCode } from "./exit.ts";
import { reportFailure } from "./failure.ts";

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

/** What a failure prints, and its exit code. */
function told(error: unknown, json = false): { exitCode: number; stdout: string; stderr: string } {
  let stdout = "";
  let stderr = "";
  vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
    stdout += String(chunk);
    return true;
  });
  vi.spyOn(process.stderr, "write").mockImplementation((chunk) => {
    stderr += String(chunk);
    return true;
  });
  const exitCode = reportFailure(error, json);
  return { exitCode, stdout, stderr };
}

describe("how a failure is told", () => {
  test.each<[error: Error, exitCode: number]>([
    [new CliError(ExitCode.usage, "x", "a message", "a way out"), 2],
    [new DataError("no-data", { file: "folder" }, "a message", "a way out"), 2],
    [new DataError("csv-syntax", { file: "a.csv", line: 3 }, "a message", "a way out"), 1],
    [new DataError("unwritable", { file: "a" }, "a message", "a way out"), 3],
    [new ArtifactError("artifact-hash", "a.wasm", "a message", "a way out"), 1],
    [new InterpreterError("interpreter-missing", "a message"), 3],
    [new HostError("host-died", "python", "a message"), 3],
    [new BacktestConfigError("a message"), 2],
    [Object.assign(new Error("a message"), { code: "ENOSPC" }), 3],
    [new HostError("host-trap", "wasm", "a message"), 4],
    [new TypeError("a message"), 4],
  ])("%s", (error, exitCode) => {
    const { exitCode: given, stdout, stderr } = told(error, true);
    expect(given).toBe(exitCode);
    expect(stderr).toContain("a message");
    expect(stderr).toContain("help: ");
    expect(stderr.startsWith(exitCode === 4 ? "internal compiler error: " : "error: ")).toBe(true);
    expect(stderr).not.toContain("    at ");
    expect(JSON.parse(stdout)).toMatchObject({ schema: "pmtc.error/1", exitCode });
    expect(stdout.split("\n")).toHaveLength(2);
  });

  test("an internal error keeps its reproducer in a file, and shows its stack only for PMTC_DEBUG=1", () => {
    const error = new InternalCompilerError("the IR is not sound", "the printed IR");
    const { exitCode, stderr } = told(error);
    const [file = ""] = /\S*pmtc-reproducer-\S*\.txt/.exec(stderr) ?? [];
    expect(exitCode).toBe(4);
    expect(readFileSync(file, "utf8")).toBe("the printed IR");
    rmSync(file);
    vi.stubEnv("PMTC_DEBUG", "1");
    const again = told(error).stderr;
    expect(again).toContain("    at ");
    rmSync(/\S*pmtc-reproducer-\S*\.txt/.exec(again)?.[0] ?? "");
  });

  test("no control character of a message reaches the terminal", () => {
    const { stderr } = told(new CliError(ExitCode.usage, "x", "a\u001b[31mb\u0007c", "d\u202ee"));
    expect(stderr).toBe("error: abc\nhelp: de\n");
  });
});
