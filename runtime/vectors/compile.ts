import asc from "assemblyscript/asc";
import { assemblyScriptLibrary, COLLECTOR_FILE, withManagedBytes } from "../abi/library.ts";

/**
 * Compiles AssemblyScript text against the library, in memory, as the linker does: minimal collector,
 * no imports, -O3. The text imports the library from "./runtime/index".
 *
 * @throws Error with the compiler's messages
 */
export async function compileAssemblyScript(text: string): Promise<Uint8Array> {
  const collector = asc.libraryFiles[COLLECTOR_FILE];
  if (collector === undefined) throw new Error(`the compiler has no file ${COLLECTOR_FILE}`);
  asc.libraryFiles[COLLECTOR_FILE] = withManagedBytes(collector);
  const files = new Map([["main.ts", text]]);
  for (const [name, source] of assemblyScriptLibrary()) files.set(`runtime/${name}`, source);
  let binary: Uint8Array | null = null;
  const { error, stderr } = await asc.main(
    ["main.ts", "--outFile", "main.wasm", "--runtime", "minimal", "--use", "abort=", "-O3", "--converge"],
    {
      readFile: (name) => files.get(name) ?? null,
      writeFile: (name, contents) => {
        if (name === "main.wasm") binary = contents as Uint8Array;
      },
      listFiles: () => [],
    },
  );
  if (error !== null || binary === null) throw new Error(`asc: ${error?.message ?? "no output"}\n${stderr.toString()}`);
  return binary;
}
