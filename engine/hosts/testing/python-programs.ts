import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { AbiFile, AbiParam, AbiSource, StateSchema } from "../../../runtime/abi/abi-file.ts";
import {
  ABI_VERSION,
  ABSENT,
  EventKind,
  type EventName,
  INTENT_BASE,
  INTENT_SLOTS,
  LOG_BASE,
  ONE_MARKET,
  OUTPUT,
} from "../../../runtime/abi/layout.ts";
import type { StrategyInstance, StrategyModule } from "../../../runtime/abi/strategy.ts";
import { loadPythonModule, type PythonOptions } from "../python.ts";

/** Programs for the tests of the python host: a source, and by hand what the compiler would add. */
export interface Program {
  /** Body of `strategy.py`. `«...»` marks an expression to convert; `¶` precedes a node with a template. */
  readonly source: string;
  readonly events?: readonly EventName[];
  readonly params?: readonly AbiParam[];
  readonly state?: Partial<StateSchema>;
  /** More modules of the program, by name; with the same marks. */
  readonly modules?: Readonly<Record<string, string>>;
  readonly options?: PythonOptions;
}

/** Text without its marks, and the positions that they gave. */
function unmark(
  marked: string,
  firstTemplate: number,
): Pick<AbiSource, "conversions" | "templates"> & { text: string } {
  const conversions: [number, number, number, number][] = [];
  const templates: [number, number, number][] = [];
  const open: [number, number][] = [];
  let text = "";
  let [line, column] = [1, 0];
  for (const character of marked) {
    if (character === "«") open.push([line, column]);
    else if (character === "»") conversions.push([...(open.pop() ?? [0, 0]), line, column]);
    else if (character === "¶") templates.push([line, column, firstTemplate + templates.length]);
    else {
      text += character;
      column += Buffer.byteLength(character);
      if (character === "\n") [line, column] = [line + 1, 0];
    }
  }
  return { text, conversions, templates };
}

export interface Written {
  readonly abi: AbiFile;
  readonly paths: Readonly<Record<string, string>>;
}

/** Writes the program's files to a folder that goes with the test. */
export function write(program: Program): Written {
  const folder = mkdtempSync(join(tmpdir(), "pmtc-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const paths: Record<string, string> = {};
  const sources: AbiSource[] = [];
  let templates = 0;
  for (const [module, marked] of [["__main__", program.source], ...Object.entries(program.modules ?? {})] as const) {
    const file = module === "__main__" ? "strategy.py" : `${module.replaceAll(".", "/")}.py`;
    const path = join(folder, file.replaceAll("/", "_"));
    const { text, ...positions } = unmark(marked, templates);
    templates += positions.templates.length;
    writeFileSync(path, text);
    paths[file] = path;
    sources.push({ module, file, sha256: createHash("sha256").update(text).digest("hex"), renamed: [], ...positions });
  }
  const abi: AbiFile = {
    abiVersion: ABI_VERSION,
    compilerVersion: "0",
    name: "S",
    doc: "",
    markets: { kind: "series", slug: "s" },
    scope: "market",
    timer: null,
    events: program.events ?? ["book"],
    params: program.params ?? [],
    state: { strategy: "S", classes: [{ name: "S", fields: [] }], hash: "", ...program.state },
    stepBudget: 1000,
    sites: [],
    templates: [],
    sources,
    hashes: { source: "", ir: "", typescript: "", wasm: "" },
  };
  return { abi, paths };
}

/** Loads a program; the module is closed with the test. */
export function load(program: Program): StrategyModule {
  const { abi, paths } = write(program);
  const module = loadPythonModule(abi, paths, program.options);
  onTestFinished(() => module.close());
  return module;
}

/** Inputs of a call: a market with both books. */
export const INPUTS: Readonly<Partial<Record<keyof typeof ONE_MARKET, number>>> = {
  now: 1_000_000,
  stepBudget: 1000,
  nextOrderId: 7,
  market: 0,
  marketCount: 1,
  status: 1,
  opensAt: 0,
  closesAt: 61_000_000,
  tick: 100,
  minSize: 5_000_000,
  cash: 250_000_000,
  positionYes: 30_000_000,
  positionNo: 10_000_000,
  yesBid: 5400,
  yesAsk: 5600,
  yesBidSize: 12_500_000,
  yesAskSize: ABSENT,
  yesBidDepth: 40_000_000,
  yesAskDepth: ABSENT,
  noBid: 4300,
  noAsk: ABSENT,
  noBidSize: 1,
  noAskSize: ABSENT,
  noBidDepth: ABSENT,
  noAskDepth: ABSENT,
};

/** Sets inputs of the block, those of INPUTS where not given. */
export function feed(instance: StrategyInstance, inputs: Partial<Record<keyof typeof ONE_MARKET, number>> = {}): void {
  for (const [name, value] of Object.entries({ ...INPUTS, ...inputs })) {
    instance.block()[ONE_MARKET[name as keyof typeof ONE_MARKET]] = value;
  }
}

/** A started instance. */
export function startedInstance(module: StrategyModule, params: readonly number[] = []): StrategyInstance {
  const instance = module.instantiate(Float64Array.from(params));
  feed(instance);
  if (!instance.start()) throw new Error(`start failed at line ${instance.errorPlace()?.line}`);
  return instance;
}

export interface Outcome {
  readonly ok: boolean;
  readonly intents: readonly (readonly number[])[];
  readonly logs: readonly (readonly number[])[];
  readonly logsDropped: number;
  readonly steps: number;
  readonly errorCode: number;
  readonly errorTemplate: number;
  readonly errorArgs: readonly number[];
  readonly line: number | null;
}

/** Calls the handler of an event and reads the block. */
export function call(
  instance: StrategyInstance,
  event: EventName = "book",
  inputs: Partial<Record<keyof typeof ONE_MARKET, number>> = {},
): Outcome {
  feed(instance, { kind: EventKind[event], ...inputs });
  return read(instance, instance.handle(EventKind[event]));
}

/** What the block says after a call. */
export function read(instance: StrategyInstance, ok: boolean): Outcome {
  const block = instance.block();
  const at = (slot: number): number => block[slot] ?? Number.NaN;
  const intents = Array.from({ length: at(OUTPUT.intentCount) }, (_, i) => {
    const from = INTENT_BASE + i * INTENT_SLOTS;
    return [...block.subarray(from, from + INTENT_SLOTS)];
  });
  const logs: number[][] = [];
  for (let i = 0; i < at(OUTPUT.logSlots); ) {
    const size = 3 + at(LOG_BASE + i + 2);
    logs.push([...block.subarray(LOG_BASE + i, LOG_BASE + i + size)]);
    i += size;
  }
  return {
    ok,
    intents,
    logs,
    logsDropped: at(OUTPUT.logsDropped),
    steps: at(OUTPUT.steps),
    errorCode: at(OUTPUT.errorCode),
    errorTemplate: at(OUTPUT.errorTemplate),
    errorArgs: [...block.subarray(OUTPUT.errorArg0, OUTPUT.errorArg0 + at(OUTPUT.errorArgCount))],
    line: instance.errorPlace()?.line ?? null,
  };
}

/** A strategy whose `on_book` has this body; its arguments are `ctx` and `book`. */
export function onBook(body: string, top = ""): string {
  const lines = body.split("\n").map((line) => `        ${line}`);
  return `${top}${IMPORTS}class S(Strategy):\n    markets = Series("s")\n    def on_book(self, ctx, book):\n${lines.join("\n")}\n`;
}

/** First line of `onBook`'s body where nothing stands on top. */
export const BODY_LINE = 5;

const IMPORTS = "from pmt import Context, Price, Series, Size, Strategy, Usd, cost, mid\n";
