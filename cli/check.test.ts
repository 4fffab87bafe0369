import { spawn } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { pmtc, pmtcEnvironment, pmtcJson, script, useBuiltCommand, useTemporaryFolder } from "./testing/pmtc.ts";

useBuiltCommand();
const folder = useTemporaryFolder();
const at = (name: string) => join(folder.path, name);

const broken = "def f(a: int) -> int\n    if a = 1:\n        return 2\n    return a\n";
const mended = "def f(a: int) -> int:\n    if a == 1:\n        return 2\n    return a\n";

describe("check --fix", () => {
  test("mends the files and reports what is left; a second time it changes nothing", () => {
    mkdirSync(at("fix"));
    writeFileSync(at("fix/a.py"), broken);
    writeFileSync(at("fix/b.py"), "X = [1, 2)\n");
    chmodSync(at("fix/a.py"), 0o640);
    const { run, json } = pmtcJson(["check", "--fix", at("fix")]);
    expect(run.status).toBe(1);
    expect(json).toMatchObject({ schema: "pmtc.check/1", files: 2, errors: 1, fixed: 2 });
    expect(readFileSync(at("fix/a.py"), "utf8")).toBe(mended);
    expect(statSync(at("fix/a.py")).mode & 0o777).toBe(0o640);
    const written = statSync(at("fix/a.py")).mtimeMs;
    expect(pmtcJson(["check", "--fix", at("fix")]).json).toMatchObject({ errors: 1, fixed: 0 });
    expect(statSync(at("fix/a.py")).mtimeMs).toBe(written);
  });

  test("writes through a link, and mends the modules that a named file imports", () => {
    mkdirSync(at("project"));
    writeFileSync(at("project/helper.py"), broken);
    writeFileSync(at("project/main.py"), "from helper import f\n\nX = 1\n");
    symlinkSync("helper.py", at("project/link.py"));
    const run = pmtc(["check", "--fix", at("project/link.py"), at("project/main.py"), at("project/helper.py")]);
    expect(run.stderr).toContain("no findings");
    expect(run.status).toBe(0);
    expect(readFileSync(at("project/helper.py"), "utf8")).toBe(mended);
  });

  test("--diff prints the change and writes nothing", () => {
    writeFileSync(at("diff.py"), broken);
    const run = pmtc(["check", "--diff", "diff.py"], { cwd: folder.path });
    expect(run.status).toBe(1);
    expect(run.stdout).toBe(
      "--- diff.py\n+++ diff.py\n@@ -1,4 +1,4 @@\n-def f(a: int) -> int\n-    if a = 1:\n+def f(a: int) -> int:\n+    if a == 1:\n         return 2\n     return a\n",
    );
    expect(readFileSync(at("diff.py"), "utf8")).toBe(broken);
    writeFileSync(at("diff.py"), mended);
    expect(pmtc(["check", "--diff", at("diff.py")])).toMatchObject({ status: 0, stdout: "" });
  });
});

describe("check --output-format", () => {
  test.each(["sarif", "junit"])("%s is one document, and the exit code stays", (format) => {
    writeFileSync(at("one.py"), broken);
    const run = pmtc(["check", at("one.py"), "--output-format", format]);
    expect(run.status).toBe(1);
    expect(run.stdout).toMatch(
      format === "sarif" ? /^\{.*"version":"2\.1\.0".*\}\n$/ : /^<\?xml [\s\S]*<\/testsuites>\n$/,
    );
    expect(run.stderr).toContain("`--fix` mends 2 of them");
  });
});

test("check --watch checks again on a change, clears nothing off a terminal, and ends with Ctrl-C", async () => {
  mkdirSync(at("watched"));
  writeFileSync(at("watched/a.py"), broken);
  const args = [script, "check", "--watch", at("watched"), "--output-format", "concise"];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"], env: pmtcEnvironment() });
  let out = "";
  let err = "";
  const told = (text: string) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (err.includes(text)) resolve();
      };
      child.stderr.on("data", look);
      look();
    });
  child.stdout.on("data", (chunk: Buffer) => {
    out += chunk;
  });
  child.stderr.on("data", (chunk: Buffer) => {
    err += chunk;
  });
  const ended = new Promise((resolve) => child.on("close", resolve));
  try {
    await told("watching for changes");
    expect(out).toContain("PMT0202");
    err = "";
    writeFileSync(at("watched/a.py"), mended);
    await told("no findings");
    await told("watching for changes");
    expect(out).not.toContain("\u001b");
    child.kill("SIGINT");
    expect(await ended).toBe(130);
  } finally {
    child.kill("SIGKILL");
  }
});

test("check --watch goes with neither --fix nor --diff", () => {
  expect(pmtc(["check", "--watch", "--fix", folder.path]).status).toBe(2);
});

test("check --hazards warns of plain CPython, off the exit code", () => {
  writeFileSync(at("sum.py"), "def f(xs: list[float]) -> float:\n    return sum(xs)\n");
  expect(pmtcJson(["check", at("sum.py")]).json).toMatchObject({ warnings: 0 });
  const { run, json } = pmtcJson(["check", at("sum.py"), "--hazards"]);
  expect(json).toMatchObject({ errors: 0, warnings: 1, diagnostics: [{ code: "PMT0613" }] });
  expect(run.status).toBe(0);
});
