import { createHash } from "node:crypto";
import { statSync } from "node:fs";
import { join } from "node:path";
import { artifactFiles, writeArtifacts } from "../../compiler/link/abi.ts";
import { compileOrReport } from "../compile.ts";
import { ExitCode, usageError } from "../exit.ts";
import { readSourceFile } from "../sources.ts";
import { aligned, oneLine, plain, print, printJson, thousands } from "../terminal.ts";

export interface CompileOptions {
  readonly out: string;
  readonly json?: boolean;
}

/** `pmtc compile <file> -o <folder>`: the artefacts of one strategy. */
export async function compile(file: string, options: CompileOptions): Promise<ExitCode> {
  const json = options.json === true;
  const stats = statSync(options.out, { throwIfNoEntry: false });
  if (stats !== undefined && !stats.isDirectory()) {
    throw usageError(
      "out-is-file",
      `${oneLine(options.out)} is a file, and a folder is needed`,
      "name another folder with -o",
    );
  }
  const compiled = await compileOrReport(readSourceFile(file), json);
  if (compiled === null) return ExitCode.findings;
  const { stem, abi } = compiled.artifacts;
  const written = artifactFiles(stem, compiled.artifacts).map(({ name, bytes }) => ({
    path: join(options.out, name),
    bytes: Buffer.byteLength(bytes),
    sha256: createHash("sha256").update(bytes).digest("hex"),
  }));
  writeArtifacts(options.out, stem, compiled.artifacts);
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
