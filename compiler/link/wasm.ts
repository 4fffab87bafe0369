import { createHash } from "node:crypto";
import asc from "assemblyscript/asc";
import binaryen from "binaryen";
import { COLLECTOR_FILE, withManagedBytes } from "../../runtime/abi/library.ts";
import { WASM_EXPORTS } from "../../runtime/abi/wasm.ts";
import { InternalCompilerError } from "../internal-error.ts";
import { ASC_OPTIONS, linkFiles } from "./inputs.ts";

export interface LinkedWasm {
  readonly wasm: Uint8Array;
  /** SHA-256 of the bytes, in hex. */
  readonly hash: string;
}

const { BulkMemory, BulkMemoryOpt, MutableGlobals, NontrappingFPToInt, SignExt } = binaryen.Features;
/** Extensions that asc uses by default and every supported Node has. */
const features = BulkMemory | BulkMemoryOpt | MutableGlobals | NontrappingFPToInt | SignExt;

/**
 * Links an emitted AssemblyScript module with the library: the same text gives the same bytes. asc
 * is loaded once a process, and a later call is several times faster.
 *
 * @throws InternalCompilerError where asc or the check of the result finds a fault: by then the
 *   program was checked, so it is the compiler's own
 */
export async function linkWasm(asText: string): Promise<LinkedWasm> {
  return linkWasmFiles(linkFiles(asText));
}

/** As `linkWasm`, for a `module.ts` with files beside it. */
export async function linkWasmFiles(
  files: ReadonlyMap<string, string>,
  options: readonly string[] = ASC_OPTIONS,
): Promise<LinkedWasm> {
  const asText = files.get("module.ts") ?? "";
  const wasm = await assemble(files, options, asText);
  inspect(wasm, asText);
  return { wasm, hash: createHash("sha256").update(wasm).digest("hex") };
}

async function assemble(
  files: ReadonlyMap<string, string>,
  options: readonly string[],
  asText: string,
): Promise<Uint8Array> {
  const collector = asc.libraryFiles[COLLECTOR_FILE];
  if (collector === undefined) throw new InternalCompilerError(`asc has no file ${COLLECTOR_FILE}`, asText);
  asc.libraryFiles[COLLECTOR_FILE] = withManagedBytes(collector);
  let binary: Uint8Array | null = null;
  const { error, stderr } = await asc.main(["module.ts", "--outFile", "module.wasm", ...options], {
    readFile: (name) => files.get(name.replaceAll("\\", "/")) ?? null,
    writeFile: (_name, contents) => {
      if (typeof contents !== "string") binary = contents;
    },
    listFiles: () => [],
  });
  if (error !== null || binary === null) {
    throw new InternalCompilerError(`asc: ${error?.message ?? "no output"}\n${stderr.toString()}`, asText);
  }
  return binary;
}

/** The result against the ABI: valid, without imports and start section, exporting exactly the agreed names. */
function inspect(wasm: Uint8Array, asText: string): void {
  const fail = (what: string): never => {
    throw new InternalCompilerError(`linked module ${what}`, asText);
  };
  const module = binaryen.readBinary(wasm);
  try {
    // A module that was read allows nothing beyond the first version of Wasm by itself.
    module.setFeatures(features);
    if (module.validate() !== 1) fail("is not valid");
    for (let i = 0; i < module.getNumFunctions(); i++) {
      const { module: from, base } = binaryen.getFunctionInfo(module.getFunctionByIndex(i));
      if (from !== "" && from !== undefined) fail(`imports ${from}.${base}`);
    }
    const names: string[] = [];
    for (let i = 0; i < module.getNumExports(); i++) {
      names.push(binaryen.getExportInfo(module.getExportByIndex(i)).name);
    }
    names.sort();
    if (names.join() !== WASM_EXPORTS.join()) fail(`exports ${names.join(", ")}`);
    if (module.getStart() !== 0) fail("has a start section");
  } finally {
    module.dispose();
  }
}
