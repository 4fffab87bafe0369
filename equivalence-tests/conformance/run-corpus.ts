import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { type Memo, NO_MEMO } from "../../compiler/memo.ts";
import { loadTypeScriptModule } from "../../engine/hosts/typescript.ts";
import { type CompiledWasm, compileWasm, wasmStrategy } from "../../engine/hosts/wasm.ts";
import { Lanes } from "../programs/lanes.ts";
import { type PreparedProgram, prepare } from "../programs/prepare.ts";
import { Interpreters } from "../reference/interpreters.ts";
import { linkBatch } from "../reference/wasm-batch.ts";
import { type RunProgram, runProgram, type Told, treeOf } from "./run-programs.ts";

/** Programs in one Wasm module. */
const BATCH = 40;

export interface CorpusOptions {
  readonly memo?: Memo;
  /** Options of asc; those of every build by default. */
  readonly wasmOptions?: readonly string[];
}

export interface CorpusResult {
  readonly program: RunProgram;
  /** What each call of each instance wrote; null where the lanes differ or the program does not pass. */
  readonly told: readonly (readonly Told[])[] | null;
  readonly problem: string | null;
  /** What the compiler made of it, or null where it does not pass. */
  readonly prepared: PreparedProgram | null;
  /** What ran it: lane, version, hash of the module. */
  readonly lanes: readonly string[];
}

/**
 * Runs programs on every lane: CPython under two hash seeds, CPython as WebAssembly, TypeScript, and Wasm in
 * modules of many programs. A program that fails does not stop the others.
 */
export async function runCorpus(
  programs: readonly RunProgram[],
  { memo = NO_MEMO, wasmOptions }: CorpusOptions = {},
): Promise<CorpusResult[]> {
  const interpreters = await Interpreters.open();
  const folder = mkdtempSync(join(tmpdir(), "pmtc-corpus-"));
  try {
    const results: CorpusResult[] = [];
    for (let from = 0; from < programs.length; from += BATCH) {
      const batch = await Promise.all(programs.slice(from, from + BATCH).map(prepared));
      const sound = batch.flatMap(({ made }) => (made === null ? [] : [made]));
      const texts = sound.map((made) => made.assemblyscript());
      const wasm = texts.length === 0 ? null : compileWasm(await linkBatch(texts, memo, wasmOptions), "batch.wasm");
      for (const { program, made, problem } of batch) {
        const at = { folder: join(folder, String(results.length)), number: made === null ? -1 : sound.indexOf(made) };
        results.push(
          made === null || wasm === null
            ? { program, told: null, problem, prepared: null, lanes: [] }
            : runOne(program, made, wasm, interpreters, at),
        );
      }
    }
    return results;
  } finally {
    interpreters.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function prepared(program: RunProgram) {
  try {
    const bytes = new TextEncoder().encode(program.source);
    return { program, made: await prepare(bytes, basename(program.name), treeOf(program)), problem: null };
  } catch (error) {
    return { program, made: null, problem: messageOf(error) };
  }
}

function runOne(
  program: RunProgram,
  made: PreparedProgram,
  wasm: CompiledWasm,
  interpreters: Interpreters,
  { folder, number }: { readonly folder: string; readonly number: number },
): CorpusResult {
  const { abi } = made;
  let ran: string[] = [];
  try {
    const modules = {
      ...interpreters.load(abi, made.write(folder)),
      typescript: loadTypeScriptModule(abi, made.typescript),
      wasm: wasmStrategy(abi, wasm),
    };
    ran = Object.entries(modules).map(([name, { target }]) => `${name}: ${target.version} ${target.moduleHash}`);
    const lanes = new Lanes(abi, modules);
    const told = runProgram(program, lanes, number);
    return { program, told, problem: null, prepared: made, lanes: ran };
  } catch (error) {
    return { program, told: null, problem: messageOf(error), prepared: made, lanes: ran };
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
