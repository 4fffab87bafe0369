import { type Command, InvalidArgumentError } from "commander";
import type { ExitCode } from "../exit.ts";
import type { BaselineOptions } from "../verbs/baseline.ts";
import type { BenchOptions } from "../verbs/bench.ts";

/** `pmtc bench` and `pmtc bench compare`. */
export function addBench(program: Command, finish: (code: ExitCode) => void): void {
  const bench = program
    .command("bench")
    .description("time strategies and kernels on the three targets, as ratios to a yardstick")
    .argument("[files...]", "strategies: files or folders; those that ship by default")
    .option("--quick", "six short rounds, under a minute")
    .option("--out <file>", "the report; a page is written beside it", "reports/bench.json")
    .option("--python <interpreter>", "CPython of the python target", process.env.PMTC_PYTHON ?? "python3")
    .option("--json", "print the report on standard output")
    .action(async (files: string[], options: BenchOptions) =>
      finish(await (await import("../verbs/bench.ts")).bench(files, options)),
    );
  bench
    .command("compare")
    .description("ratios of two reports; exit 1 where the whole 95 % interval of one lies beyond the tolerance")
    .argument("<before>", "a report of `pmtc bench`")
    .argument("<after>", "another one")
    .option("--tolerance <percent>", "slow-down that is let pass", percent, 0.1)
    .option("--json", "print exactly one line of JSON on standard output")
    .action(async (before: string, after: string, _options, command: Command) => {
      // `bench` takes --json, too, and the one that stands last would be given to it alone.
      const { tolerance, json } = command.optsWithGlobals<{ tolerance: number; json?: boolean }>();
      finish((await import("../verbs/bench-compare.ts")).benchCompare(before, after, { tolerance, json }));
    });
}

/** `pmtc baseline`. */
export function addBaseline(program: Command, finish: (code: ExitCode) => void): void {
  program
    .command("baseline")
    .description("write, check or compare exact figures of strategies: bytes, steps, hashes")
    .argument("[files...]", "strategies: files or folders; those that ship and the kernels by default")
    .option("--file <file>", "the baseline", "bench/baseline.json")
    .option("--check", "exit 1 where a figure is not as in the file")
    .option("--diff", "show what differs from the file")
    .option("--json", "print exactly one line of JSON on standard output")
    .action(async (files: string[], options: BaselineOptions) =>
      finish(await (await import("../verbs/baseline.ts")).baseline(files, options)),
    );
}

/** `10%` or `10`, as a part of one. */
function percent(text: string): number {
  const value = /^\d+(?:\.\d+)?%?$/.test(text) ? Number.parseFloat(text) / 100 : Number.NaN;
  if (value >= 0 && value <= 10) return value;
  throw new InvalidArgumentError("not a percentage from 0% to 1000%");
}
