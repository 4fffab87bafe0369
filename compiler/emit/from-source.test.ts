import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { packageRoot } from "../../dsl-spec/root.ts";
import { checkFile } from "../compile.ts";
import { printIr } from "../ir/print.ts";
import { emit } from "./emit.ts";
import { formatTypeScript } from "./format.ts";
import { stateSchema } from "./state.ts";
import { golden } from "./testing/golden.ts";
import { typeErrors } from "./testing/typecheck.ts";

/** Programs of the corpus whose emitted text is looked at in reviews. */
const programs = ["enums", "tuples", "records"];

test.each(programs)("%s: prints and emits to both targets as before, and is strict TypeScript", async (name) => {
  const bytes = readFileSync(join(packageRoot, "dsl-spec", "conformance", "run", `${name}.py`));
  const { module } = await checkFile(bytes, `${name}.py`);
  if (module === null) throw new Error("no module");
  const typescript = formatTypeScript(emit(module, "typescript"));
  const assemblyscript = emit(module, "assemblyscript");
  expect(printIr(module)).toBe(golden(`${name}.ir`, printIr(module)));
  expect(typescript).toBe(golden(`${name}.ts`, typescript));
  expect(assemblyscript).toBe(golden(`${name}.as.ts`, assemblyscript));
  const state = `${JSON.stringify(stateSchema(module), null, 2)}\n`;
  expect(state).toBe(golden(`${name}.state.json`, state));
  expect(emit(module, "typescript")).toBe(typescript);
  expect(typeErrors(typescript)).toEqual([]);
});
