import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type CheckReport, checkFile } from "../../compiler/compile.ts";
import { emit } from "../../compiler/emit/emit.ts";
import { formatTypeScript } from "../../compiler/emit/format.ts";
import type { IrModule } from "../../compiler/ir/ir.ts";
import { textLawBroken } from "../../compiler/ir/testing/text-law.ts";
import { verifyIr } from "../../compiler/ir/verify.ts";
import { abiFile } from "../../compiler/link/abi.ts";
import type { SourceTree } from "../../compiler/project.ts";
import { packageVersion } from "../../dsl-spec/root.ts";
import type { AbiFile } from "../../runtime/abi/abi-file.ts";
import { programHash, sourcePaths } from "../../runtime/abi/sources.ts";

/** A program that does not pass the checker, or whose IR is not sound. */
export class ProgramError extends Error {
  override readonly name = "ProgramError";
}

/** A checked program, with what its lanes run. */
export interface PreparedProgram {
  readonly module: IrModule;
  /** Without the hash of the Wasm module, which is linked later, perhaps with others. */
  readonly abi: AbiFile;
  readonly typescript: string;
  assemblyscript(): string;
  /** Writes its sources into a folder: their paths as the Python host wants them. */
  write(folder: string): Record<string, string>;
}

/**
 * `format` lays out the TypeScript, as every build does; where many programs run it may stay as it is emitted.
 *
 * @throws ProgramError where the checker refuses the source, or where the IR or its text is not sound
 */
export async function prepare(
  bytes: Uint8Array,
  name: string,
  tree: SourceTree,
  format: (typescript: string) => string = formatTypeScript,
): Promise<PreparedProgram> {
  const report = await checkFile(bytes, name, tree);
  const module = soundModule(report);
  const typescript = format(emit(module, "typescript"));
  const sha256 = createHash("sha256").update(typescript).digest("hex");
  const hashes = { source: programHash(module.sources), ir: "", typescript: sha256, wasm: "" };
  const abi = abiFile(module, hashes, packageVersion());
  return {
    module,
    abi,
    typescript,
    assemblyscript: () => emit(module, "assemblyscript"),
    write: (folder) => {
      const path = join(folder, name);
      mkdirSync(folder, { recursive: true });
      writeFileSync(path, bytes);
      for (const { file, bytes: text } of report.imported) {
        mkdirSync(dirname(join(folder, file)), { recursive: true });
        writeFileSync(join(folder, file), text);
      }
      return sourcePaths(abi.sources, path, (file) => join(folder, file));
    },
  };
}

function soundModule({ diagnostics, module, sources }: CheckReport): IrModule {
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === "error");
  if (errors.length > 0 || module === null) {
    const texts = errors.map(({ code, message, span, file }) => {
      const text = sources.find((source) => source.file === file);
      return `${code} ${message}: ${text?.slice(span)} (line ${text?.position(span.start).line})`;
    });
    throw new ProgramError(texts.join("\n") || "no strategy");
  }
  const faults = verifyIr(module);
  if (faults.length > 0) throw new ProgramError(`the IR is not sound: ${faults.join("; ")}`);
  const broken = textLawBroken(module);
  if (broken !== null) throw new ProgramError(broken);
  return module;
}
