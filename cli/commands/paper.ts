import { type Command, Option } from "commander";
import type { ExitCode } from "../exit.ts";
import type { PaperOptions } from "../verbs/paper.ts";
import type { StatusOptions } from "../verbs/status.ts";
import type { SwapOptions } from "../verbs/swap.ts";
import { collect, speedFactor, wholeNumber } from "./values.ts";

type Finish = (code: ExitCode) => void;

const jsonOption = ["--json", "print exactly one line of JSON on standard output"] as const;

/** `pmtc paper`, `pmtc swap` and `pmtc status`. */
export function addPaper(program: Command, finish: Finish): void {
  program
    .command("paper")
    .description("trade recorded data in real time with the simulated exchange; `pmtc swap` changes the strategy")
    .argument("<file>", "a Python file with one strategy, or the .abi.json of a build folder")
    .option("--data <folder>", "recorded set, imported or generated feed; may be given several times", collect, [])
    .option("--speed <factor>", "recorded seconds a second, from 1x to 1000x", speedFactor, 1)
    .addOption(
      new Option("--target <target>", "what runs the strategy").choices(["typescript", "wasm"]).default("wasm"),
    )
    .option("--param <name=value>", "set a parameter; may be given several times", collect, [])
    .option("--market <slug>", "only this market (its slug); may be given several times", collect, [])
    .option("--from <utc>", "only markets that open at this UTC time or later, such as 2025-12-26T11:00")
    .option("--to <utc>", "only markets that open before this UTC time")
    .option(
      "--assume-size <shares>",
      "size at the best price where the data has none (made up, and reported so)",
      "100",
    )
    .option("--cash <dollars>", "cash of each instance at the start", "10000")
    .option("--seed <n>", "seed of the random numbers that the strategy draws (ctx.random); 0 by default", wholeNumber)
    .option("--logs", "show the strategy's log on standard error")
    .option("--report [file]", "write a page with charts; reports/<strategy>.html by default")
    .option("--out <file>", "write the result as JSON")
    .option("--watch", "swap the strategy in anew whenever its file or a module beside it changes")
    .option("--socket <path>", "control socket; .pmtc/run/<run>.sock by default")
    .option(...jsonOption)
    .action(async (file: string, _options, command: Command) => {
      const { withConfig } = await import("../config/config.ts");
      const { paper } = await import("../verbs/paper.ts");
      finish(await paper(file, withConfig<PaperOptions>(command, "paper", file)));
    });
  withRun(program.command("swap"))
    .description("put another version of a strategy into a run, or take the last one back")
    .argument("[file]", "a Python file with one strategy, or the .abi.json of a build folder")
    .option("--param <name=value>", "set a parameter; may be given several times", collect, [])
    .option("--rollback", "go back to the version before the last swap")
    .option("--if-changed", "leave the run as it is where it has this module already")
    .option(...jsonOption)
    .action(async (file: string | undefined, options: SwapOptions) =>
      finish(await (await import("../verbs/swap.ts")).swap(file, options)),
    );
  withRun(program.command("status"))
    .description("tell where a run stands")
    .option(...jsonOption)
    .action(async (options: StatusOptions) => finish(await (await import("../verbs/status.ts")).status(options)));
}

function withRun(command: Command): Command {
  return command
    .option("--run <run>", "name of the run; not needed where only one is live")
    .option("--socket <path>", "control socket of the run");
}
