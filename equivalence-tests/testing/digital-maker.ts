import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compileFile } from "../../compiler/compile.ts";
import { NO_MEMO } from "../../compiler/memo.ts";
import { folderTree } from "../../compiler/project.ts";
import { packageRoot } from "../../dsl-spec/root.ts";
import { type Lanes, openLanes } from "../lanes.ts";

/** A project of four files that uses most of the language: dicts, enums, tuples, dataclasses, sharing, own modules. */
export const digitalMakerFolder = join(packageRoot, "equivalence-tests", "fixtures", "digital_maker");
export const digitalMaker = join(digitalMakerFolder, "strategies", "digital_maker.py");

/** For tests: the project on the three targets. Findings, warnings too, are errors here. */
export async function openDigitalMaker(): Promise<Lanes> {
  const { artifacts, diagnostics } = await compileFile(
    readFileSync(digitalMaker),
    digitalMaker,
    NO_MEMO,
    folderTree(digitalMaker),
  );
  if (artifacts === null || diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
  return openLanes(artifacts, digitalMaker, process.env.PMTC_PYTHON ?? "python3");
}
