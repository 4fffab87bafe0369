import type { Feed } from "../engine/core/feed.ts";
import { generateFeed } from "../engine/data/generator.ts";
import { loadArtifact, openArtifact } from "../engine/hosts/artifact.ts";
import { loadPythonModule } from "../engine/hosts/python.ts";
import { runBacktest } from "../engine/modes/backtest.ts";
import type { AbiFile } from "../runtime/abi/abi-file.ts";
import type { Target } from "../runtime/abi/layout.ts";
import type { StrategyInstance, StrategyModule } from "../runtime/abi/strategy.ts";
import { driveKernel, prepareBlock } from "./drive.ts";
import { type RoundPlan, type RoundProgram, type Sample, TARGETS } from "./items.ts";
import { median } from "./stats.ts";
import { measureSwapPause } from "./swap-pause.ts";
import { measureYardstick } from "./yardstick.ts";

/**
 * One round in a process of its own, so that the figures of two rounds share no warm-up, no code and
 * no memory. Reads a RoundPlan from standard input, writes the samples as JSON to standard output.
 */
const plan = JSON.parse(await readAll()) as RoundPlan;
const feed = generateFeed({ seed: 1, markets: plan.markets });
const warmUp = generateFeed({ seed: 2, markets: 1 });
const samples: Sample[] = [];
let yardstick = measureYardstick();
/** Trace of the last timed run: the targets must agree, or their times are of different work. */
let lastTrace = "";

for (const program of plan.strategies) await measure(program, "strategy", (module) => timeStrategy(module));
for (const program of plan.kernels) await measure(program, "kernel", (module, target) => timeKernel(module, target));
process.stdout.write(JSON.stringify(samples));

/** Times one program on the three targets, and how long each takes to load. */
async function measure(
  program: RoundProgram,
  kind: "strategy" | "kernel",
  time: (module: StrategyModule, target: Target) => number,
): Promise<void> {
  const traces = new Set<string>();
  for (const target of TARGETS) {
    const start = performance.now();
    const module = await open(program, target);
    try {
      started(module);
      const loaded = (performance.now() - start) * 1e6;
      if (kind === "strategy") add("load", program.name, target, loaded);
      const nanoseconds = time(module, target);
      add(kind, program.name, target, nanoseconds);
      if (kind === "strategy") traces.add(lastTrace);
      if (kind === "strategy" && target !== "python")
        add("swap", program.name, target, await timeSwap(program, module, target));
    } finally {
      module.close();
    }
  }
  if (traces.size > 1) throw new Error(`${program.name}: the targets differ, run \`pmtc equivalence\``);
}

function add(kind: Sample["kind"], name: string, part: string, nanoseconds: number): void {
  const before = yardstick;
  yardstick = measureYardstick();
  samples.push({ kind, name, part, nanoseconds, yardstick: (before + yardstick) / 2 });
}

/** The usual time inside a handler, after a run that warms up. */
function timeStrategy(module: StrategyModule): number {
  runOver(module, warmUp);
  const { timing, traceHash } = runOver(module, feed);
  lastTrace = traceHash;
  return timing.strategyNsMedian;
}

/** Swaps between two loads of the same artefact. */
async function timeSwap(program: RoundProgram, module: StrategyModule, target: Target): Promise<number> {
  const other = await open(program, target);
  try {
    const { pauses } = await measureSwapPause(module, feed, defaults(module.abi), { next: other, swaps: 5 });
    return median(pauses) * 1e6;
  } finally {
    other.close();
  }
}

function runOver(module: StrategyModule, on: Feed) {
  return runBacktest({ module, feed: on, params: defaults(module.abi) });
}

function timeKernel(module: StrategyModule, target: Target): number {
  const instance = started(module);
  const calls = target === "python" ? Math.ceil(plan.calls / 20) : plan.calls;
  driveKernel(instance, calls);
  const nanoseconds = driveKernel(instance, calls);
  // Around a call to CPython stands the way to its process and back: its own clock tells the handler's part.
  return target === "python" ? instance.handlerTime.median() : nanoseconds;
}

function started(module: StrategyModule): StrategyInstance {
  const instance = module.instantiate(defaults(module.abi));
  prepareBlock(instance.block(), module.abi.stepBudget);
  if (!instance.start()) throw new Error(`${module.abi.name} fails in __init__`);
  return instance;
}

async function open(program: RoundProgram, target: Target): Promise<StrategyModule> {
  const artifact = loadArtifact(program.abi);
  if (target !== "python") return openArtifact(artifact, target);
  artifact.read("python");
  return loadPythonModule(artifact.abi, artifact.sources(), { python: plan.python });
}

function defaults(abi: AbiFile): Float64Array {
  return Float64Array.from(abi.params, (param) => Number(param.default));
}

async function readAll(): Promise<string> {
  let text = "";
  for await (const chunk of process.stdin.setEncoding("utf8")) text += chunk;
  return text;
}
