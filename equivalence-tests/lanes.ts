import type { Artifacts } from "../compiler/compile.ts";
import { loadPythonModule } from "../engine/hosts/python.ts";
import { loadTypeScriptModule } from "../engine/hosts/typescript.ts";
import { loadWasmModule } from "../engine/hosts/wasm.ts";
import type { TargetInfo } from "../runtime/abi/abi-file.ts";
import type { Target } from "../runtime/abi/layout.ts";
import { sourcePaths } from "../runtime/abi/sources.ts";
import type { StrategyModule } from "../runtime/abi/strategy.ts";
import { type FieldDifference, textValue } from "./difference.ts";

/** The same strategy, loaded for each target. */
export type Lanes = Readonly<Record<Target, StrategyModule>>;

/**
 * Loads a compiled strategy for all targets. `path` is the author's file, which CPython runs; the
 * caller closes the lanes.
 *
 * @param python name or path of the interpreter
 * @throws InterpreterError, ArtifactError, HostError as the hosts do
 */
export function openLanes({ abi, typescript, wasm, modules }: Artifacts, path: string, python: string): Lanes {
  const pathByFile = new Map(modules.map((module) => [module.file, module.path]));
  const paths = sourcePaths(abi.sources, path, (name) => pathByFile.get(name) ?? name);
  return {
    typescript: loadTypeScriptModule(abi, typescript),
    wasm: loadWasmModule(abi, wasm),
    // Last: a failure of the others leaves no process behind.
    python: loadPythonModule(abi, paths, { python }),
  };
}

/** What each lane says that it runs, in a fixed order. */
export function laneTargets(lanes: Lanes): readonly TargetInfo[] {
  return [lanes.python.target, lanes.typescript.target, lanes.wasm.target];
}

/**
 * A lane that is not what it should be: another target, or another module than the ABI file names.
 * What a lane says here it could say wrongly, so every call is compared with the witness that its
 * runtime writes, too.
 */
export function checkLanes(lanes: Lanes): FieldDifference | null {
  const { python, typescript, wasm } = lanes;
  const isKind = (Object.keys(lanes) as Target[]).every((target) => lanes[target].target.kind === target);
  if (!isKind) return textsDiffer("target.kind", lanes, (target) => target.kind);
  const { hashes } = python.abi;
  const isNamed =
    python.target.moduleHash === hashes.source &&
    typescript.target.moduleHash === hashes.typescript &&
    wasm.target.moduleHash === hashes.wasm;
  return isNamed ? null : textsDiffer("target.moduleHash", lanes, (target) => target.moduleHash);
}

function textsDiffer(field: string, lanes: Lanes, read: (target: TargetInfo) => string): FieldDifference {
  const { python, typescript, wasm } = lanes;
  return {
    field,
    values: {
      python: textValue(read(python.target)),
      typescript: textValue(read(typescript.target)),
      wasm: textValue(read(wasm.target)),
    },
  };
}
