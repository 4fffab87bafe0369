import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { KERNELS } from "../bench/items.ts";
import { pmtc, pmtcJson, useBuiltCommand, useTemporaryFolder } from "./testing/pmtc.ts";

useBuiltCommand();
const temporary = useTemporaryFolder();

describe("pmtc baseline", () => {
  test("two runs give the same bytes, and a change of the source shows in the figures it moves", () => {
    const kernel = join(temporary.path, "kernel.py");
    const source = readFileSync(KERNELS[0] ?? "", "utf8");
    const file = join(temporary.path, "baseline.json");
    writeFileSync(kernel, source);
    expect(pmtc(["baseline", kernel, "--file", file]).status).toBe(0);
    const first = readFileSync(file, "utf8");
    expect(pmtc(["baseline", kernel, "--file", file]).status).toBe(0);
    expect(readFileSync(file, "utf8")).toBe(first);
    expect(pmtc(["baseline", kernel, "--file", file, "--check"])).toMatchObject({ status: 0, stdout: "" });

    // A comment moves nothing; a second loop moves the steps and the module, and no trace.
    writeFileSync(kernel, `# a comment\n${source}`);
    expect(pmtc(["baseline", kernel, "--file", file, "--check"]).status).toBe(0);
    writeFileSync(
      kernel,
      source.replace(
        "        yes = book.ask\n",
        "        for _ in range(3):\n            self.seen += 0\n        yes = book.ask\n",
      ),
    );
    const { run, json } = pmtcJson(["baseline", kernel, "--file", file, "--check"]);
    expect(run.status).toBe(1);
    const figures = (json.changes as { program: string; figure: string }[]).map((change) => change.figure);
    expect(figures).toEqual(["wasmBytes", "typescriptBytes", "steps", "stepsPerCall"]);
    const diff = pmtc(["baseline", kernel, "--file", file, "--diff"]);
    expect(diff.status).toBe(0);
    expect(diff.stdout).toMatch(/^kernel\.py wasmBytes +\d+ -> \d+ \(\+\d+\.\d %\)$/m);
  });

  test("a file that is no baseline is a usage error", () => {
    const file = join(temporary.path, "none.json");
    writeFileSync(file, "{}");
    const run = pmtc(["baseline", "--file", file, "--check"]);
    expect(run).toMatchObject({ status: 2, stdout: "" });
    expect(run.stderr).toContain('its schema is not "pmtc.baseline/1"');
  });
});
