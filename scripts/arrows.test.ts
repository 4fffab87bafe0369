import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { packageRoot } from "../dsl-spec/root.ts";

/** A small house with one file a folder, in which each import that is allowed stands once. */
const house: Readonly<Record<string, string>> = {
  "dsl-spec/a.ts": "export const a = 1;",
  "runtime/a.ts": 'export { a } from "../dsl-spec/a.ts";',
  "compiler/check/left.ts": 'export { b } from "./right.ts";\nexport const a = 1;',
  "compiler/check/right.ts": 'export { a } from "./left.ts";\nexport const b = 2;',
  "compiler/a.ts": 'export { a } from "../runtime/a.ts";\nexport { a as b } from "../dsl-spec/a.ts";',
  "engine/core/a.ts": 'export { a } from "../../runtime/a.ts";',
  "engine/exchange/a.ts": 'export { a } from "../core/a.ts";',
  "engine/hosts/a.ts": 'export { a } from "../core/a.ts";',
  "engine/modes/a.ts": 'export { a } from "../exchange/a.ts";\nexport { a as b } from "../hosts/a.ts";',
  "equivalence-tests/a.ts": 'export { a } from "../engine/modes/a.ts";\nexport { a as b } from "../compiler/a.ts";',
  "bench/a.ts": 'export { a } from "../equivalence-tests/a.ts";',
  "cli/a.ts": 'export { a } from "../bench/a.ts";\nexport { a as b } from "../compiler/a.ts";',
};

/** One forbidden import each, and the rule that must find it. */
const plants: readonly (readonly [file: string, text: string, rule: string])[] = [
  ["engine/core/plant.ts", 'import "../../compiler/a.ts";', "arrow-engine"],
  ["engine/modes/types.ts", 'import type { a } from "../../compiler/a.ts";\nexport type T = typeof a;', "arrow-engine"],
  ["compiler/plant.ts", 'import "../engine/core/a.ts";', "arrow-compiler"],
  ["compiler/plant.test.ts", 'import "../engine/core/a.ts";', "arrow-compiler"],
  ["runtime/plant.ts", 'import "../compiler/a.ts";', "arrow-runtime"],
  ["dsl-spec/plant.ts", 'import "../runtime/a.ts";', "arrow-dsl-spec"],
  ["engine/hosts/plant.ts", 'import "../../bench/a.ts";', "arrow-engine"],
  ["equivalence-tests/plant.ts", 'import "../cli/a.ts";', "arrow-equivalence-tests"],
  ["engine/core/inner.ts", 'import "../hosts/a.ts";', "arrow-engine-core"],
  ["engine/exchange/inner.ts", 'import "../modes/a.ts";', "arrow-engine-exchange"],
  ["engine/exchange/clock.ts", 'import "node:fs";', "deterministic-engine"],
  ["compiler/network.ts", 'import "node:https";', "pure-compiler"],
  ["compiler/check/out.ts", 'import "../resolve/back.ts";', "no-cycle-out-of-a-walker"],
  ["compiler/resolve/back.ts", 'import "../check/out.ts";', "no-cycle"],
  ["cli/dev.ts", 'import "vitest";', "no-dev-dependency"],
  ["cli/unknown.ts", 'import "./nowhere.ts";', "resolvable"],
  ["cli/cycle.ts", 'import "./cycle.ts";', "no-cycle"],
  ["runtime/round.ts", 'import "./trip.ts";', "no-cycle"],
];

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pmtc-arrows-"));
  for (const file of [".dependency-cruiser.cjs", "tsconfig.json", "package.json"]) {
    copyFileSync(join(packageRoot, file), join(folder, file));
  }
  for (const [file, text] of Object.entries(house)) write(file, text);
  mkdirSync(join(folder, "node_modules", "vitest"), { recursive: true });
  write("node_modules/vitest/package.json", '{ "name": "vitest", "version": "4.1.12", "main": "index.js" }');
  write("node_modules/vitest/index.js", "");
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), `${text}\n`);
}

function violations(): Violation[] {
  const cruise = join(packageRoot, "node_modules", "dependency-cruiser", "bin", "dependency-cruise.mjs");
  const args = [cruise, "--config", ".dependency-cruiser.cjs", "--output-type", "json", "."];
  const run = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
  const report = JSON.parse(run.stdout) as { summary: { violations: Violation[] } };
  return report.summary.violations;
}

describe("the import arrows", () => {
  test("a house that keeps them has no violation", () => {
    expect(violations()).toEqual([]);
  });

  test("each planted import is found by its rule, and nothing else is", () => {
    for (const [file, text] of plants) write(file, text);
    // the way back of a cycle, which is reported once
    write("runtime/trip.ts", 'import "./round.ts";');
    const found = violations().map((v) => `${v.from} ${v.rule.name}`);
    expect(found.sort()).toEqual(plants.map(([file, , rule]) => `${file} ${rule}`).sort());
  });
});
