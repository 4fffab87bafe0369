import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { checkFile, compileFile } from "../compiler/compile.ts";
import { emit, emitTypeScript } from "../compiler/emit/emit.ts";
import { formatTypeScript } from "../compiler/emit/format.ts";
import type { IrModule } from "../compiler/ir/ir.ts";
import { linkWasm } from "../compiler/link/wasm.ts";
import { packageRoot } from "../dsl-spec/root.ts";
import { BenchError } from "./error.ts";
import type { Sample } from "./items.ts";
import { sizedProgram } from "./sized.ts";
import { FILE_LINES, FILE_NAME, LARGE_FILE_LINES, LARGE_FILE_NAME } from "./targets.ts";
import { measureYardstick } from "./yardstick.ts";

const main = "sized.py";

/** Checking, compiling and starting up, timed from the process that stays. */
export class FrontBench {
  readonly #file: string;
  readonly #name: string;
  readonly #warmUps: number;
  #rounds = 0;

  /** @param warmUps checks before the first round: more than one where the times are to be believed */
  constructor(file: string, warmUps: number) {
    this.#file = file;
    this.#warmUps = warmUps;
    this.#name = basename(file, ".py");
  }

  /** The first round comes after a warm-up: what the first calls pay for loading shows in the start-up rows. */
  async round(): Promise<Sample[]> {
    if (this.#rounds === 0) {
      await compileFile(readFileSync(this.#file), this.#file);
      for (let i = 0; i < this.#warmUps; i++) await checked(`${sizedProgram(FILE_LINES)}# warm-up ${i}\n`);
    }
    this.#rounds++;
    return [...(await this.#given()), ...(await this.#sized()), ...this.#startUps()];
  }

  async #given(): Promise<Sample[]> {
    const bytes = readFileSync(this.#file);
    return [
      await time("compile", this.#name, "check", async () => void (await checkFile(bytes, this.#file))),
      await time("compile", this.#name, "whole", async () => void (await compileFile(bytes, this.#file))),
    ];
  }

  /** An edit makes each text a new one, since a file that did not change is not parsed again. */
  async #sized(): Promise<Sample[]> {
    const [small, large] = [FILE_LINES, LARGE_FILE_LINES].map((lines) => `${sizedProgram(lines)}# ${this.#rounds}\n`);
    const text = small as string;
    return [
      await time("compile", FILE_NAME, "check", () => checked(text)),
      await time("compile", LARGE_FILE_NAME, "check", () => checked(large as string)),
      await time("compile", FILE_NAME, "typescript", async () => {
        formatTypeScript(emitTypeScript(await lowered(text)).text);
      }),
      await time("compile", FILE_NAME, "wasm", async () => {
        await linkWasm(emit(await lowered(text), "assemblyscript"));
      }),
    ];
  }

  #startUps(): Sample[] {
    const folder = mkdtempSync(join(tmpdir(), "pmtc-bench-"));
    const file = join(folder, main);
    const command = join(packageRoot, "dist", "cli", "main.js");
    try {
      writeFileSync(file, sizedProgram(FILE_LINES));
      return [
        timeProcess("node", "nothing", ["-e", "0"]),
        timeProcess(this.#name, "check", [command, "check", this.#file]),
        timeProcess(FILE_NAME, "check", [command, "check", file]),
      ];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

async function checked(text: string): Promise<void> {
  const { diagnostics } = await checkFile(new TextEncoder().encode(text), main, undefined, { findingsOnly: true });
  const [fault] = diagnostics;
  if (fault !== undefined) throw new BenchError(`the made-up file is refused: ${fault.code} ${fault.message}`);
}

async function lowered(text: string): Promise<IrModule> {
  const { module } = await checkFile(new TextEncoder().encode(text), main);
  if (module === null) throw new BenchError("the made-up file does not compile");
  return module;
}

async function time(kind: Sample["kind"], name: string, part: string, run: () => Promise<void>): Promise<Sample> {
  const before = measureYardstick();
  const start = performance.now();
  await run();
  const nanoseconds = (performance.now() - start) * 1e6;
  return { kind, name, part, nanoseconds, yardstick: (before + measureYardstick()) / 2 };
}

/** A process of its own, from its start to its end. */
function timeProcess(name: string, part: string, args: readonly string[]): Sample {
  const before = measureYardstick();
  const start = performance.now();
  const run = spawnSync(process.execPath, args, { encoding: "utf8" });
  const nanoseconds = (performance.now() - start) * 1e6;
  if (run.status !== 0) throw new BenchError(`\`node ${args.join(" ")}\` ended with exit ${run.status}`);
  return { kind: "start-up", name, part, nanoseconds, yardstick: (before + measureYardstick()) / 2 };
}
