import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { compileFile } from "../../compiler/compile.ts";
import { type Lanes, openLanes } from "../lanes.ts";

/** For tests: compiles a source text and opens it on the three targets. `name` ends in `.py`. */
export async function openProgram(source: string, name: string): Promise<Lanes> {
  const folder = mkdtempSync(join(tmpdir(), "pmtc-equivalence-"));
  const file = join(folder, basename(name));
  writeFileSync(file, source);
  try {
    const { artifacts, diagnostics } = await compileFile(Buffer.from(source), name);
    if (artifacts === null) throw new Error(`${name} has errors: ${JSON.stringify(diagnostics)}`);
    return openLanes(artifacts, file, process.env.PMTC_PYTHON ?? "python3");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Ends the processes of lanes; undefined where they could not be opened. */
export function closeLanes(lanes: Lanes | undefined): void {
  for (const lane of Object.values(lanes ?? {})) lane.close();
}
