import { createHash } from "node:crypto";
import { join } from "node:path";
import { compileOrReport } from "../compile.ts";
import { ExitCode } from "../exit.ts";
import { readSourceFile } from "../sources.ts";
import { aligned, plain, print, printJson, thousands } from "../terminal.ts";
import { type OutputFile, writeFiles } from "../write-files.ts";

export interface CompileOptions {
  readonly out: string;
  readonly json?: boolean;
}

/** `pmtc compile <file> -o <folder>`: the artefacts of one strategy. */
export async function compile(file: string, options: CompileOptions): Promise<ExitCode> {
  const json = options.json === true;
  const compiled = await compileOrReport(readSourceFile(file), json);
  if (compiled === null) return ExitCode.findings;
  const { stem, abi, typescript, wasm, source } = compiled.artifacts;
  const files: OutputFile[] = [
    { name: `${stem}.py`, bytes: source },
    { name: `${stem}.ts`, bytes: typescript },
    { name: `${stem}.wasm`, bytes: wasm },
    // last: where it is new, the others are new too
    { name: `${stem}.abi.json`, bytes: `${JSON.stringify(abi, null, 2)}\n` },
  ];
  writeFiles(options.out, files);
  const written = files.map(({ name, bytes }) => ({
    path: join(options.out, name),
    bytes: Buffer.byteLength(bytes),
    sha256: createHash("sha256").update(bytes).digest("hex"),
  }));
  if (json) {
    const { name, abiVersion, compilerVersion, hashes } = abi;
    printJson({ schema: "pmtc.compile/1", strategy: name, abiVersion, compilerVersion, hashes, files: written });
  } else {
    print(
      aligned(written.map((f) => [plain(f.path), `${thousands(f.bytes).padStart(9)} bytes  ${f.sha256.slice(0, 16)}`])),
    );
  }
  return ExitCode.ok;
}
