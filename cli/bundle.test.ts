import { spawnSync } from "node:child_process";
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test, vi } from "vitest";
import { packageRoot } from "../dsl-spec/root.ts";
import { loadBundle } from "./bundle.ts";
import { pmtc, pmtcEnvironment, useBuiltCommand, useTemporaryFolder } from "./testing/pmtc.ts";

useBuiltCommand();
const folder = useTemporaryFolder();
const built = join(packageRoot, "dist", "check.bundle.cjs");
const kept = ["code", "outlines"] as const;

test("the bundle answers as the modules do, byte for byte", () => {
  const some = ["classes", "lexical", "lists.py", "imports.py", "maths.py"].map(
    (name) => `dsl-spec/conformance/reject/${name}`,
  );
  const args = ["check", ...some, "strategies", "--json"];
  const program = join(packageRoot, "dist", "cli", "program.js");
  const code = `import(${JSON.stringify(program)}).then(async (p) => { process.exitCode = await p.run(${JSON.stringify(args)}); })`;
  const modules = spawnSync(process.execPath, ["-e", code], {
    cwd: packageRoot,
    env: pmtcEnvironment(),
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  const bundled = pmtc(args);
  expect(modules.stdout.length).toBeGreaterThan(10_000);
  expect(bundled).toEqual({ status: modules.status, stdout: modules.stdout, stderr: modules.stderr });
});

/** What a copy of the bundle prints of a strategy that uses the SDK, and whether compiled code was taken. */
async function answer(change: (file: string) => void): Promise<{ text: string; rejected: boolean | undefined }> {
  const file = join(folder.path, basename(built));
  for (const end of ["", ...kept.map((each) => `.${each}`)]) copyFileSync(built + end, file + end);
  change(file);
  let text = "";
  const spies = [process.stdout, process.stderr].map((stream) =>
    vi.spyOn(stream, "write").mockImplementation((chunk) => {
      text += String(chunk);
      return true;
    }),
  );
  try {
    const { quick, script } = loadBundle(file);
    await quick.quickCheck([join(packageRoot, "strategies", "zscore.py")]);
    return { text, rejected: script.cachedDataRejected };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

test("what a build keeps beside the bundle is taken only where it is whole and of that bundle", async () => {
  const sound = await answer(() => undefined);
  expect(sound).toMatchObject({ rejected: false, text: expect.stringContaining("1 file checked") });
  const damages: ((bytes: Buffer) => Buffer)[] = [
    (bytes) => bytes.subarray(0, bytes.length >> 1),
    (bytes) => Buffer.concat([bytes.subarray(0, -1), Buffer.from([(bytes.at(-1) as number) ^ 1])]),
    () => Buffer.alloc(0),
  ];
  for (const damage of damages) {
    const damaged = await answer((file) => {
      for (const each of kept) writeFileSync(`${file}.${each}`, damage(readFileSync(`${file}.${each}`)));
    });
    expect(damaged).toEqual({ text: sound.text, rejected: undefined });
  }
  const older = await answer((file) => writeFileSync(file, `${readFileSync(file, "utf8")}\n// another build\n`));
  expect(older).toEqual({ text: sound.text, rejected: undefined });
});

test("other command lines are not the bundle's", async () => {
  const { quick } = loadBundle(built);
  for (const args of [
    ["--fix", "a.py"],
    ["--hazards", "a.py"],
    ["--watch", "a.py"],
    ["a.py", "--output-format", "sarif"],
    ["--json"],
    ["--help"],
  ])
    expect(await quick.quickCheck(args)).toBeNull();
});
