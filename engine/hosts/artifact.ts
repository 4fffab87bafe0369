import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { AbiFile } from "../../runtime/abi/abi-file.ts";
import { ABI_VERSION, type Target } from "../../runtime/abi/layout.ts";
import { isSdkSource, MAIN_MODULE, modulesFolder, sourcePaths } from "../../runtime/abi/sources.ts";
import type { StrategyModule } from "../../runtime/abi/strategy.ts";
import { ArtifactError } from "./errors.ts";
import type { DebugInfo } from "./typescript.ts";

const SUFFIX = ".abi.json";

/** A compiled strategy on disk. */
export interface Artifact {
  readonly abi: AbiFile;
  /** Path of the ABI file. */
  readonly path: string;
  /** Path of the file that a target runs: `<stem>.py`, `<stem>.ts` or `<stem>.wasm`. */
  file(target: Target): string;
  /** Path of every source of the ABI file, for the python target. */
  sources(): Record<string, string>;
  /**
   * Bytes of that file, compared with the hash in the ABI file.
   *
   * @throws ArtifactError where it is missing or was changed
   */
  read(target: Target): Uint8Array;
}

const extensions: Readonly<Record<Target, string>> = { python: ".py", typescript: ".ts", wasm: ".wasm" };

/**
 * Reads `<stem>.abi.json`. The other files of the strategy stand beside it.
 *
 * @throws ArtifactError where it is missing, is no ABI file, or is of another ABI version
 */
export function loadArtifact(abiPath: string): Artifact {
  const abi = readAbi(abiPath);
  const stem = basename(abiPath).slice(0, -SUFFIX.length);
  const file = (target: Target): string => join(dirname(abiPath), stem + extensions[target]);
  const modules = join(dirname(abiPath), modulesFolder(stem));
  const sources = (): Record<string, string> => sourcePaths(abi.sources, file("python"), (name) => join(modules, name));
  return { abi, path: abiPath, file, sources, read: (target) => readModule(abi, abiPath, file(target), target) };
}

/** Loads what a compiled target runs. The host of the target is loaded only here. */
export async function openArtifact(artifact: Artifact, target: "typescript" | "wasm"): Promise<StrategyModule> {
  const bytes = artifact.read(target);
  const file = artifact.file(target);
  if (target === "wasm") {
    const { loadWasmModule } = await import("./wasm.ts");
    return loadWasmModule(artifact.abi, bytes, file);
  }
  const { loadTypeScriptModule } = await import("./typescript.ts");
  return loadTypeScriptModule(artifact.abi, new TextDecoder().decode(bytes), file, debugInfo(artifact));
}

/** The source map beside the module. It decides nothing, so it has no hash, and may be missing. */
function debugInfo(artifact: Artifact): DebugInfo | null {
  try {
    return { map: readFileSync(`${artifact.file("typescript")}.map`, "utf8"), paths: artifact.sources() };
  } catch {
    return null;
  }
}

function readAbi(path: string): AbiFile {
  const again = "name the .abi.json file of a folder that `pmtc compile` wrote";
  if (!path.endsWith(SUFFIX)) throw new ArtifactError("artifact-shape", path, `${path} is no ${SUFFIX} file`, again);
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(readBytes(path)));
  } catch (error) {
    if (error instanceof ArtifactError) throw error;
    throw new ArtifactError("artifact-shape", path, `${path} is no JSON`, again);
  }
  const abi = value as Partial<AbiFile> | null;
  if (typeof abi !== "object" || abi === null || typeof abi.abiVersion !== "number") {
    throw new ArtifactError("artifact-shape", path, `${path} describes no strategy`, again);
  }
  if (abi.abiVersion !== ABI_VERSION) {
    const message = `${path} has ABI version ${abi.abiVersion}, and this engine runs version ${ABI_VERSION}`;
    throw new ArtifactError("artifact-version", path, message, "compile the strategy with this version of pmtc");
  }
  const missing = ["hashes", "params", "sites", "templates", "sources", "state", "events", "stepBudget"].filter(
    (key) => !(key in abi),
  );
  if (missing.length > 0) {
    throw new ArtifactError(
      "artifact-shape",
      path,
      `${path} lacks ${missing.join(", ")}`,
      "compile the strategy again",
    );
  }
  return abi as AbiFile;
}

function readModule(abi: AbiFile, abiPath: string, file: string, target: Target): Uint8Array {
  const bytes = readBytes(file);
  const expected = target === "python" ? mainHash(abi) : abi.hashes[target];
  const found = createHash("sha256").update(bytes).digest("hex");
  if (found !== expected) {
    const message = `${file} was changed after it was compiled: its SHA-256 is ${found}, and ${basename(abiPath)} names ${expected}`;
    throw new ArtifactError(
      "artifact-hash",
      file,
      message,
      "compile the strategy again; a compiled module is not edited",
    );
  }
  return bytes;
}

/** Hash of the author's own file; that of the program covers its imports, too. */
function mainHash(abi: AbiFile): string {
  const own = abi.sources.filter((source) => !isSdkSource(source));
  const main = own.length > 1 ? own.find((source) => source.module === MAIN_MODULE) : undefined;
  return main?.sha256 ?? abi.hashes.source;
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (code === "ENOENT") {
      throw new ArtifactError(
        "artifact-missing",
        file,
        `there is no ${file}`,
        "compile the strategy with `pmtc compile`",
      );
    }
    throw new ArtifactError(
      "artifact-unreadable",
      file,
      `${file} cannot be read (${code})`,
      "check that it is a file and its rights",
    );
  }
}
