import { loadArtifact, openArtifact } from "../engine/hosts/artifact.ts";
import type { AbiFile } from "../runtime/abi/abi-file.ts";
import type { Target } from "../runtime/abi/layout.ts";
import { sourcePaths } from "../runtime/abi/sources.ts";
import type { StrategyModule } from "../runtime/abi/strategy.ts";
import { compileOrReport } from "./compile.ts";
import { readSourceFile } from "./sources.ts";

export interface LoadOptions {
  readonly target: Target;
  /** Interpreter of the python target. */
  readonly python: string;
  readonly json: boolean;
}

/** A strategy, ready to run on one target, with the texts that a traceback quotes. */
export interface LoadedStrategy {
  readonly module: StrategyModule;
  /** Path of a source of the ABI file, as a person can open it. */
  pathOf(file: string): string;
}

/**
 * Loads a strategy for one target: compiles a `.py` in memory, or takes the artefacts beside an
 * `.abi.json`. Null where the file has errors, which were told. The caller closes the module.
 */
export async function loadStrategy(path: string, options: LoadOptions): Promise<LoadedStrategy | null> {
  const file = readSourceFile(path);
  if (path.endsWith(".json")) return loadBuild(path, options);
  const compiled = await compileOrReport(file, options.json);
  if (compiled === null) return null;
  const { abi, typescript, typescriptMap, wasm, modules } = compiled.artifacts;
  const pathByFile = new Map(modules.map((module) => [module.file, module.path]));
  const paths = sourcePaths(abi.sources, path, (name) => pathByFile.get(name) ?? name);
  // Only the host that runs is loaded: that of TypeScript brings the whole of `typescript`.
  switch (options.target) {
    case "python":
      return loaded(await openPython(abi, paths, options), paths);
    case "typescript": {
      const { loadTypeScriptModule } = await import("../engine/hosts/typescript.ts");
      const script = path.replace(/\.py$/, ".ts");
      return loaded(loadTypeScriptModule(abi, typescript, script, { map: typescriptMap, paths }), paths);
    }
    case "wasm": {
      const { loadWasmModule } = await import("../engine/hosts/wasm.ts");
      return loaded(loadWasmModule(abi, wasm), paths);
    }
  }
}

async function openPython(
  abi: AbiFile,
  paths: Readonly<Record<string, string>>,
  options: LoadOptions,
): Promise<StrategyModule> {
  const { loadPythonModule } = await import("../engine/hosts/python.ts");
  return loadPythonModule(abi, paths, { python: options.python });
}

/** Loads one target of a build folder, after comparing its bytes with the hash in the ABI file. */
async function loadBuild(path: string, options: LoadOptions): Promise<LoadedStrategy> {
  const artifact = loadArtifact(path);
  const paths = artifact.sources();
  if (options.target !== "python") return loaded(await openArtifact(artifact, options.target), paths);
  artifact.read("python");
  return loaded(await openPython(artifact.abi, paths, options), paths);
}

function loaded(module: StrategyModule, paths: Readonly<Record<string, string>>): LoadedStrategy {
  return { module, pathOf: (file) => paths[file] ?? file };
}
