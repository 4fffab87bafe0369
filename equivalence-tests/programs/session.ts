import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { NO_MEMO } from "../../compiler/memo.ts";
import { memoryTree } from "../../compiler/project.ts";
import { loadOnRunner } from "../../engine/hosts/python.ts";
import { PythonProcess } from "../../engine/hosts/python-process.ts";
import { loadTypeScriptModule } from "../../engine/hosts/typescript.ts";
import { type CompiledWasm, compileWasm, wasmStrategy } from "../../engine/hosts/wasm.ts";
import type { Target } from "../../runtime/abi/layout.ts";
import { linkBatch } from "../reference/wasm-batch.ts";
import { Lanes } from "./lanes.ts";
import { type PreparedProgram, prepare } from "./prepare.ts";

const NAME = "strategy.py";

/** Opens one program after the other on some targets; CPython stays one process. */
export class Session {
  readonly targets: readonly Target[];
  readonly #python: PythonProcess | null;
  readonly #folder = mkdtempSync(join(tmpdir(), "pmtc-programs-"));

  constructor(targets: readonly Target[]) {
    this.targets = targets;
    this.#python = targets.includes("python") ? new PythonProcess({ hashSeed: 1, readsMany: true }) : null;
  }

  /** @throws ProgramError where the checker refuses the source */
  static prepare(source: string): Promise<PreparedProgram> {
    return prepare(new TextEncoder().encode(source), NAME, memoryTree(NAME), (typescript) => typescript);
  }

  /** Programs as one Wasm module; null where there is no such lane, or no program. */
  async link(programs: readonly PreparedProgram[]): Promise<CompiledWasm | null> {
    if (!this.targets.includes("wasm") || programs.length === 0) return null;
    const texts = programs.map((program) => program.assemblyscript());
    return compileWasm(await linkBatch(texts, NO_MEMO), "programs.wasm");
  }

  /** The program on every lane; the one before it is forgotten. */
  open(program: PreparedProgram, wasm: CompiledWasm | null): Lanes {
    const { abi } = program;
    return new Lanes(abi, {
      ...(this.#python !== null && { python: loadOnRunner(this.#python, abi, program.write(this.#folder)) }),
      typescript: loadTypeScriptModule(abi, program.typescript),
      ...(wasm !== null && { wasm: wasmStrategy(abi, wasm) }),
    });
  }

  close(): void {
    this.#python?.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
