import { type CheckReport, checkFile } from "../../compiler/compile.ts";
import { emit } from "../../compiler/emit/emit.ts";
import type { IrModule } from "../../compiler/ir/ir.ts";
import { abiFile } from "../../compiler/link/abi.ts";
import { linkWasm } from "../../compiler/link/wasm.ts";
import { loadTypeScriptModule } from "../../engine/hosts/typescript.ts";
import { loadWasmModule } from "../../engine/hosts/wasm.ts";
import type { Target } from "../../runtime/abi/layout.ts";
import type { StrategyModule } from "../../runtime/abi/strategy.ts";

export type CompiledTarget = Exclude<Target, "python">;

const known = new Map<string, Promise<StrategyModule>>();

/** For tests: a source text, compiled for one target; once a process. */
export function compiled(source: string, target: CompiledTarget): Promise<StrategyModule> {
  const key = `${target} ${source}`;
  let module = known.get(key);
  if (module === undefined) {
    module = compile(source, target);
    known.set(key, module);
  }
  return module;
}

async function compile(source: string, target: CompiledTarget): Promise<StrategyModule> {
  const module = soundModule(await checkFile(Buffer.from(source), "strategy.py"));
  const hashes = { source: "", ir: "", typescript: "", wasm: "" };
  const abi = abiFile(module, hashes, "test");
  if (target === "typescript") return loadTypeScriptModule(abi, emit(module, "typescript"));
  return loadWasmModule(abi, (await linkWasm(emit(module, "assemblyscript"))).wasm);
}

function soundModule({ diagnostics, module }: CheckReport): IrModule {
  if (module === null) throw new Error(`the source has errors: ${JSON.stringify(diagnostics)}`);
  return module;
}
