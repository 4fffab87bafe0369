import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { packageRoot } from "../../dsl-spec/root.ts";

const folder = join(packageRoot, "runtime", "python");
const files = readdirSync(join(folder, "tests")).filter((name) => name.startsWith("test_"));

test.each(files)("%s under plain CPython", (file) => {
  const run = spawnSync("python3", ["-B", join(folder, "tests", file)], {
    env: { ...process.env, PYTHONPATH: folder },
    encoding: "utf8",
  });
  expect(run.stderr).toMatch(/Ran [1-9]\d* tests?/);
  expect(run.stderr).toMatch(/\nOK\n$/);
  expect(run.status).toBe(0);
});
