import { createHash } from "node:crypto";
import { pathToFileURL } from "node:url";
import { Script } from "node:vm";
import blankSpace from "ts-blank-space";
import type { AbiFile, TargetInfo } from "../../runtime/abi/abi-file.ts";
import { HandlerTime } from "../../runtime/abi/handler-time.ts";
import { BLOCK_SLOTS, OUTPUT, PARAMS_BASE, TargetTag } from "../../runtime/abi/layout.ts";
import type { StrategyInstance, StrategyModule } from "../../runtime/abi/strategy.ts";
import * as runtime from "../../runtime/typescript/index.ts";
import { ArtifactError, HostError } from "./errors.ts";
import { clockOverhead } from "./handler-clock.ts";
import { errorPlace, requireParams } from "./shared.ts";

/** What an emitted TypeScript module exports; see `emit` in the compiler. */
interface EmittedModule {
  start(): object;
  handle(strategy: object, kind: number): void;
  saveState(strategy: object): void;
  loadState(strategy: object): void;
}

const RUNTIME_MODULE = "pmtc/runtime";
const exported = ["start", "handle", "saveState", "loadState"];

/** What ties an emitted module to the author's files. */
export interface DebugInfo {
  /** Text of the source map that the compiler made. */
  readonly map: string;
  /** Paths of its sources as they can be opened here, by their names in the ABI file. */
  readonly paths: Readonly<Record<string, string>>;
}

/**
 * Loads an emitted TypeScript module: types are blanked (no position moves), the one import is bound
 * to the runtime, and the code runs once; all instances share its classes, so that V8 optimises
 * them once. `file` is the name that stack traces show; with `debug` a debugger stops and steps in the
 * Python files.
 *
 * @throws ArtifactError for text that no compiler of this version emits
 */
export function loadTypeScriptModule(
  abi: AbiFile,
  code: string,
  file = `${abi.name}.ts`,
  debug: DebugInfo | null = null,
): StrategyModule {
  const emitted = evaluate(code, file, debug);
  const target: TargetInfo = {
    kind: "typescript",
    version: `Node ${process.versions.node}`,
    moduleHash: createHash("sha256").update(code).digest("hex"),
  };
  return {
    abi,
    target,
    instantiate: (params) => new TypeScriptInstance(abi, emitted, params),
    close: () => undefined,
  };
}

function evaluate(code: string, file: string, debug: DebugInfo | null): EmittedModule {
  const wrong = (what: string): ArtifactError =>
    new ArtifactError("artifact-shape", file, `${file} ${what}`, "compile the strategy again");
  const plain = blankSpace(code, () => {
    throw wrong("uses TypeScript that has a meaning at run time");
  });
  const bound = plain.replace(/^import (\{[^}]*\}) from "([^"\n]*)";/gm, (_, names: string, from: string) => {
    if (from !== RUNTIME_MODULE) throw wrong(`imports ${from}`);
    return `const ${names} = $runtime;`;
  });
  const body = bound.replace(/^export /gm, "       ");
  // The wrapper stands on the first line, so that lines keep their numbers.
  const whole = `(function ($runtime) { "use strict"; ${body}\nreturn { ${exported.join(", ")} };\n})`;
  // A debugger opens what is named by an address.
  const filename = debug === null ? file : pathToFileURL(file).href;
  const script = new Script(debug === null ? whole : `${whole}\n${mapComment(debug)}`, { filename });
  const module = (script.runInThisContext() as (runtime: object) => EmittedModule)(runtime);
  for (const name of exported) {
    if (typeof module[name as keyof EmittedModule] !== "function") throw wrong(`does not export ${name}`);
  }
  return module;
}

/** The source map as the last line of a script, its sources addresses of files. */
function mapComment({ map, paths }: DebugInfo): string {
  const parsed = parseMap(map);
  if (parsed === null) return "";
  const sources = parsed.sources.map((name) => {
    const path = name === null ? undefined : paths[name];
    return path === undefined ? name : pathToFileURL(path).href;
  });
  const text = JSON.stringify({ ...parsed, sources });
  return `//# sourceMappingURL=data:application/json;base64,${Buffer.from(text).toString("base64")}`;
}

/** Null for a text that is no source map: it was changed, and debugging goes on without it. */
function parseMap(text: string): { readonly sources: readonly (string | null)[] } | null {
  try {
    const value = JSON.parse(text) as { readonly sources?: unknown } | null;
    const sources = value?.sources;
    return Array.isArray(sources) && sources.every((name) => name === null || typeof name === "string")
      ? { ...value, sources }
      : null;
  } catch {
    return null;
  }
}

class TypeScriptInstance implements StrategyInstance {
  readonly #abi: AbiFile;
  readonly #module: EmittedModule;
  readonly #block = new Float64Array(BLOCK_SLOTS);
  readonly handlerTime = new HandlerTime();
  readonly #clockOverhead = clockOverhead();
  /** Null before `start` and after an error. */
  #strategy: object | null = null;

  constructor(abi: AbiFile, module: EmittedModule, params: Float64Array) {
    requireParams(abi, params, "typescript");
    this.#abi = abi;
    this.#module = module;
    this.#block.set(params, PARAMS_BASE);
  }

  block(): Float64Array {
    return this.#block;
  }

  start(): boolean {
    runtime.bind(this.#block);
    runtime.beginCall();
    try {
      const strategy = this.#module.start();
      runtime.endCall();
      this.#strategy = strategy;
    } catch (error) {
      return this.#failed(error);
    }
    if (this.#block[OUTPUT.target] !== TargetTag.typescript) {
      throw new HostError("host-abi", "typescript", "the module did not write the block as TypeScript");
    }
    return true;
  }

  handle(kind: number): boolean {
    const strategy = this.#running();
    const before = performance.now();
    runtime.bind(this.#block);
    runtime.beginCall();
    try {
      this.#module.handle(strategy, kind);
      runtime.endCall();
    } catch (error) {
      return this.#failed(error);
    }
    this.handlerTime.add((performance.now() - before) * 1e6 - this.#clockOverhead);
    return true;
  }

  errorPlace(): { readonly file: string; readonly line: number } | null {
    return errorPlace(this.#abi, this.#block);
  }

  saveState(): Float64Array {
    runtime.stateReset();
    this.#module.saveState(this.#running());
    return runtime.takeState();
  }

  loadState(state: Float64Array): void {
    const strategy = this.#running();
    // Until all of it has been taken, the instance is half-changed.
    this.#strategy = null;
    runtime.offerState(state);
    try {
      this.#module.loadState(strategy);
    } catch (error) {
      throw new HostError("host-misuse", "typescript", "the saved state does not fit the strategy", { cause: error });
    }
    if (runtime.stateLength() !== state.length) {
      throw new HostError("host-misuse", "typescript", "the saved state does not fit the strategy");
    }
    this.#strategy = strategy;
  }

  #running(): object {
    if (this.#strategy === null) {
      throw new HostError("host-misuse", "typescript", "the instance is not started, or ended with an error");
    }
    return this.#strategy;
  }

  #failed(error: unknown): false {
    this.#strategy = null;
    if (error instanceof runtime.Trap) return false;
    const code = error instanceof RangeError ? "host-stack-overflow" : "host-trap";
    throw new HostError(code, "typescript", `the module failed: ${String(error)}`, { cause: error });
  }
}
