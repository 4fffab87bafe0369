import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { packageRoot } from "../../dsl-spec/root.ts";

/** Variable that says that the command was built by a test file of this process. */
const BUILT = "PMTC_TESTS_HAVE_BUILT";

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The built command. */
export const script = join(packageRoot, "dist", "cli", "main.js");

/** One cache of compile results for all tests: they ask for the same few programs over and over. */
const buildFolder = join(packageRoot, "node_modules", ".cache", "pmtc");

/** Environment of the command in tests. */
export function pmtcEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, PMTC_CACHE: buildFolder, CI: "", NO_COLOR: "", FORCE_COLOR: "" };
}

/** Runs the built command as a person's shell would, without a terminal. */
export function pmtc(
  args: readonly string[],
  options: { cwd?: string; env?: Record<string, string>; input?: string } = {},
): Run {
  const { cwd = packageRoot, env = {}, input } = options;
  const run = spawnSync(process.execPath, [script, ...args], {
    cwd,
    encoding: "utf8",
    env: { ...pmtcEnvironment(), ...env },
    maxBuffer: 64 * 1024 * 1024,
    ...(input !== undefined && { input }),
  });
  return { status: run.status, stdout: run.stdout, stderr: run.stderr };
}

/** Runs with `--json` and gives the object of the one line on standard output. Fails for anything else. */
export function pmtcJson(
  args: readonly string[],
  options: { cwd?: string } = {},
): { run: Run; json: Record<string, unknown> } {
  const run = pmtc([...args, "--json"], options);
  const lines = run.stdout.split("\n");
  if (lines.length !== 2 || lines[1] !== "") {
    throw new Error(`not one line on standard output: ${JSON.stringify(run)}`);
  }
  const json = JSON.parse(lines[0] ?? "") as Record<string, unknown>;
  if (typeof json.schema !== "string") throw new Error(`no schema in ${lines[0]}`);
  return { run, json };
}

/** Builds the command where the sources are newer, once for a process of tests. */
export function useBuiltCommand(): void {
  beforeAll(() => {
    if (process.env[BUILT] === "yes") return;
    const run = spawnSync(process.execPath, [join(packageRoot, "scripts", "setup.mjs")], { encoding: "utf8" });
    if (run.status !== 0) throw new Error(`the set-up failed: ${run.stderr}`);
    process.env[BUILT] = "yes";
  });
}

/** A folder of its own for a test file. */
export function useTemporaryFolder(): { readonly path: string } {
  const folder = { path: "" };
  beforeAll(() => {
    folder.path = mkdtempSync(join(tmpdir(), "pmtc-cli-"));
  });
  afterAll(() => rmSync(folder.path, { recursive: true, force: true }));
  return folder;
}
