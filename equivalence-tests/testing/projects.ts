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
/** The tour of the language that ships: three files. */
export const regimeMaker = join(packageRoot, "strategies", "examples", "regime_maker.py");

/** For tests: a project on the three targets, by its main file. Findings, warnings too, are errors here. */
export async function openProject(main: string): Promise<Lanes> {
  const { artifacts, diagnostics } = await compileFile(readFileSync(main), main, NO_MEMO, folderTree(main));
  if (artifacts === null || diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
  return openLanes(artifacts, main, process.env.PMTC_PYTHON ?? "python3");
}
