import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { packageRoot } from "../dsl-spec/root.ts";
import { pmtc, pmtcJson, useBuiltCommand, useTemporaryFolder } from "./testing/pmtc.ts";

useBuiltCommand();
const temporary = useTemporaryFolder();

/** A new project whose package is installed as `npm install` of a checkout does: by a link. */
function project(name: string): string {
  const folder = join(temporary.path, name);
  expect(pmtc(["new", folder]).status).toBe(0);
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(packageRoot, join(folder, "node_modules", "pmtc"));
  return folder;
}

describe("pmtc new", () => {
  test("names everything after the folder, and leaves no placeholder", () => {
    const folder = join(temporary.path, "mean-reversion_2");
    const { json } = pmtcJson(["new", folder]);
    expect(json).toEqual({
      schema: "pmtc.new/1",
      folder,
      files: [
        ".github/workflows/strategies.yml",
        "README.md",
        ".gitignore",
        "mypy.ini",
        "package.json",
        "pmt.toml",
        "pyrightconfig.json",
        "strategies/mean_reversion_2.py",
      ],
    });
    const files = json.files as string[];
    const text = files.map((file) => readFileSync(join(folder, file), "utf8")).join("\n");
    expect(text).toContain("class MeanReversion2(Strategy):");
    expect(text).toContain('"name": "mean-reversion-2"');
    expect(text).toContain("[backtest.params.mean_reversion_2]");
    expect(text).not.toMatch(/template|\{[A-Z_]+\}/i);
    expect(JSON.parse(readFileSync(join(folder, "package.json"), "utf8")).devDependencies.pmtc).toMatch(/^file:\.\.\//);
  });

  test("the project passes check and strict pyright, and its settings run a backtest", () => {
    const folder = project("quoter");
    expect(pmtc(["check", "strategies"], { cwd: folder })).toMatchObject({ status: 0, stdout: "" });
    const pyright = join(packageRoot, "node_modules", "pyright", "index.js");
    const types = spawnSync(process.execPath, [pyright], { cwd: folder, encoding: "utf8" });
    expect(types.stdout).toContain("0 errors, 0 warnings");
    expect(types.status).toBe(0);
    expect(pmtc(["data", "generate", "-o", "data/generated", "--markets", "3"], { cwd: folder }).status).toBe(0);
    const { run, json } = pmtcJson(["backtest", "strategies/quoter.py", "--target", "python"], { cwd: folder });
    expect(run.status).toBe(0);
    expect(json).toMatchObject({ target: { kind: "python" }, params: { half_spread: 0.02, size: 20_000_000 } });
    expect((json.fills as { total: number }).total).toBeGreaterThan(0);
  });

  test("a folder with something in it is left as it is", () => {
    const folder = join(temporary.path, "in-use");
    mkdirSync(folder);
    writeFileSync(join(folder, "keep.txt"), "mine");
    const run = pmtc(["new", folder]);
    expect(run).toMatchObject({ status: 2, stdout: "" });
    expect(run.stderr).toContain("exists and is not an empty folder");
    expect(readdirSync(folder)).toEqual(["keep.txt"]);
  });

  test.each(["2fast", "sträte", "a b$"])("%s is no name", (name) => {
    const run = pmtc(["new", join(temporary.path, name)]);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain("not a name for a strategy");
  });

  test("a place that takes no files is an environment error", () => {
    const file = join(temporary.path, "plain-file");
    writeFileSync(file, "");
    const run = pmtc(["new", join(file, "below")]);
    expect(run.status).toBe(3);
    expect(run.stderr).toContain("cannot be written (ENOTDIR)");
  });
});
