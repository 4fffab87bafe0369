import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { buildCache } from "../compiler/build-cache.ts";
import { compileFile } from "../compiler/compile.ts";
import { printIr } from "../compiler/ir/print.ts";
import { abiText } from "../compiler/link/abi.ts";
import { packageRoot } from "../dsl-spec/root.ts";
import { pmtcEnvironment } from "./testing/pmtc.ts";
import { dump } from "./verbs/dump.ts";

const strategy = join(packageRoot, "strategies", "market_maker.py");

// The cache of the tests: asc takes seconds.
vi.stubEnv("PMTC_CACHE", pmtcEnvironment().PMTC_CACHE);

/** What `dump` writes, in this process: nothing here needs a child. */
async function dumped(stage: string, file: string): Promise<{ code: number; out: string; err: string }> {
  const text = { out: "", err: "" };
  const add = (to: "out" | "err", chunk: unknown): boolean => {
    text[to] += String(chunk);
    return true;
  };
  const spies = [
    vi.spyOn(process.stdout, "write").mockImplementation((chunk) => add("out", chunk)),
    vi.spyOn(process.stderr, "write").mockImplementation((chunk) => add("err", chunk)),
  ];
  try {
    return { code: await dump(stage, file), ...text };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

test("every stage shows what the compiler made", async () => {
  const { artifacts } = await compileFile(readFileSync(strategy), strategy, buildCache());
  if (artifacts === null) throw new Error("the strategy does not compile");
  expect((await dumped("ir", strategy)).out).toBe(printIr(artifacts.module));
  expect((await dumped("ir:lower", strategy)).out).toBe(printIr(artifacts.module));
  expect((await dumped("types", strategy)).out).toMatch(
    /^file .*market_maker.py\nclass MarketMaker\n {2}param half_spread: float\n/,
  );
  expect((await dumped("ts", strategy)).out).toBe(artifacts.typescript);
  expect((await dumped("abi", strategy)).out.trimEnd()).toBe(abiText(artifacts.abi).trimEnd());
  expect(JSON.parse((await dumped("map", strategy)).out)).toMatchObject({ version: 3 });
  expect((await dumped("as", strategy)).out).toContain("export function handle");
  expect((await dumped("wat", strategy)).out).toMatch(/^\(module\n[\s\S]*\(export "handle"/);
  expect(JSON.parse((await dumped("ast", strategy)).out)).toMatchObject({ kind: "Module" });
});

test("a file with an error shows the error alone", async () => {
  const folder = mkdtempSync(join(tmpdir(), "pmtc-dump-"));
  try {
    const file = join(folder, "broken.py");
    writeFileSync(file, "x = (\n");
    for (const stage of ["ast", "types", "ir"]) {
      const { code, out, err } = await dumped(stage, file);
      expect({ code, out }).toEqual({ code: 1, out: "" });
      expect(err).toMatch(/PMT02\d\d/);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.each([
  ["ir:lowr", "no pass of the IR is called `lowr`", "did you mean `ir:lower`?"],
  ["typs", "there is no stage `typs`", "did you mean `types`?"],
  ["everything", "there is no stage `everything`", "there are ast, types, ir"],
])("%s: is no stage, and those that are stand in the help", async (stage, message, help) => {
  await expect(dumped(stage, strategy)).rejects.toMatchObject({ message, help: expect.stringContaining(help) });
});
