import { loadOnRunner } from "../../engine/hosts/python.ts";
import { PythonProcess, type RunnerTransport } from "../../engine/hosts/python-process.ts";
import type { AbiFile } from "../../runtime/abi/abi-file.ts";
import type { StrategyModule } from "../../runtime/abi/strategy.ts";
import { PyodideRunner } from "./pyodide.ts";

/** Two seeds of str hashes: whatever follows the order of a hash table shows as a difference. */
const HASH_SEEDS = [0, 1];

interface Interpreter {
  readonly runner: RunnerTransport;
  readonly pathOf: (path: string) => string;
}

/**
 * The references, each open for one program after the other: the machine's CPython under two hash seeds, and
 * CPython as WebAssembly.
 */
export class Interpreters {
  readonly #all: ReadonlyMap<string, Interpreter>;

  private constructor(all: ReadonlyMap<string, Interpreter>) {
    this.#all = all;
  }

  static async open(): Promise<Interpreters> {
    const all = new Map<string, Interpreter>();
    for (const hashSeed of HASH_SEEDS) {
      const runner = new PythonProcess({ hashSeed, readsMany: true });
      all.set(`python, hash seed ${hashSeed}`, { runner, pathOf: (path) => path });
    }
    all.set("pyodide", { runner: await PyodideRunner.load(), pathOf: PyodideRunner.pathOf });
    return new Interpreters(all);
  }

  /** The program on every one of them; they forget the program before it. */
  load(abi: AbiFile, paths: Readonly<Record<string, string>>): Record<string, StrategyModule> {
    const modules = [...this.#all].map(([name, { runner, pathOf }]): [string, StrategyModule] => {
      const own = Object.entries(paths).map(([file, path]) => [file, pathOf(path)]);
      return [name, loadOnRunner(runner, abi, Object.fromEntries(own))];
    });
    return Object.fromEntries(modules);
  }

  close(): void {
    for (const { runner } of this.#all.values()) runner.close();
  }
}
