import { Command, CommanderError, Option } from "commander";
import { packageVersion } from "../dsl-spec/root.ts";
import { addBaseline, addBench } from "./commands/bench.ts";
import { addLive } from "./commands/live.ts";
import { addPaper } from "./commands/paper.ts";
import { collect, speedFactor, wholeNumber } from "./commands/values.ts";
import { ExitCode, usageError } from "./exit.ts";
import { oneLine } from "./terminal.ts";

const examples = `
Examples:
  pmtc new my-strategy
  pmtc check strategies
  pmtc compile strategies/market_maker.py -o build
  pmtc backtest strategies/market_maker.py --data data/generated --target wasm
  pmtc paper strategies/market_maker.py --data data/generated --speed 100x
  pmtc swap strategies/market_maker.py --param half_spread=0.02
  pmtc equivalence strategies --seed 1
  pmtc explain PMT0601

Exit codes: 0 ok, 1 findings, 2 usage, 3 environment, 4 internal compiler error, 130 interrupted`;

/**
 * Runs one command line (without interpreter and script) and returns its exit code. Never throws:
 * whatever goes wrong is told on standard error, and with `--json` also as the one line on standard
 * output.
 */
export async function run(args: readonly string[]): Promise<ExitCode> {
  const json = wantsJson(args);
  try {
    return await dispatch(args);
  } catch (error) {
    const { reportFailure } = await import("./failure.ts");
    return reportFailure(error, json);
  }
}

/** True where the command line asks for JSON, also when the rest of it is wrong. */
function wantsJson(args: readonly string[]): boolean {
  return args.some(
    (arg, i) =>
      arg === "--json" || arg === "--output-format=json" || (arg === "json" && args[i - 1] === "--output-format"),
  );
}

async function dispatch(args: readonly string[]): Promise<ExitCode> {
  let exitCode: ExitCode = ExitCode.ok;
  const finish = (code: ExitCode) => {
    exitCode = code;
  };
  const program = buildProgram(finish);
  try {
    if (args.length === 0) {
      program.outputHelp();
      return ExitCode.ok;
    }
    await program.parseAsync([...args], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return ExitCode.ok;
    if (error.code === "commander.help") {
      throw usageError("usage", `a verb is missing after \`pmtc ${oneLine(args.join(" "))}\``, "see `pmtc --help`");
    }
    throw usageError(
      "usage",
      oneLine(error.message.replace(/^error: /, "")),
      "see `pmtc --help`, or `pmtc <verb> --help`",
    );
  }
  return exitCode;
}

type Finish = (code: ExitCode) => void;

function buildProgram(finish: Finish): Command {
  const program = new Command("pmtc")
    .description("Compiles typed Python trading strategies to TypeScript and WebAssembly, and runs them.")
    .version(packageVersion(), "-V, --version")
    .addHelpText("after", examples)
    .exitOverride()
    // The message of a CommanderError is told once, by `run`.
    .configureOutput({ writeErr: () => {} });
  addNew(program, finish);
  addCheck(program, finish);
  addCompile(program, finish);
  addBacktest(program, finish);
  addPaper(program, finish);
  addLive(program, finish);
  addEquivalence(program, finish);
  addExplain(program, finish);
  addDump(program, finish);
  addData(program, finish);
  addVenue(program, finish);
  addBench(program, finish);
  addBaseline(program, finish);
  return program;
}

const jsonOption = ["--json", "print exactly one line of JSON on standard output"] as const;

function addNew(program: Command, finish: Finish): void {
  program
    .command("new")
    .description("start a project: a strategy, its settings, both type checkers' and a workflow")
    .argument("<folder>", "a new folder; its name becomes the strategy's")
    .option(...jsonOption)
    .action(async (folder: string, options) => finish((await import("./verbs/new.ts")).newProject(folder, options)));
}

function addCheck(program: Command, finish: Finish): void {
  program
    .command("check")
    .description("report every problem of Python files; a folder stands for the .py files in it")
    .argument("<paths...>", "files or folders")
    .addOption(
      new Option("--output-format <format>", "how findings are printed")
        .choices(["full", "concise", "json", "github", "sarif", "junit"])
        .default("full"),
    )
    .option("--json", "the same as --output-format json")
    .option("--fix", "apply the fixes of the findings to the files, and report what is left")
    .option("--diff", "print what --fix would change, and change nothing; exit 1 where there is something")
    .option("--hazards", "also warn where plain CPython, without the reference runner, could differ")
    .option("--watch", "check again whenever a file changes, until Ctrl-C")
    .action(async (paths: string[], options) => finish(await (await import("./verbs/check.ts")).check(paths, options)));
}

function addCompile(program: Command, finish: Finish): void {
  program
    .command("compile")
    .description("compile a strategy: <stem>.ts, <stem>.wasm, <stem>.abi.json and its source")
    .argument("<file>", "a Python file with one strategy")
    .option("-o, --out <folder>", "where to write", "build")
    .option(...jsonOption)
    .action(async (file: string, options) => finish(await (await import("./verbs/compile.ts")).compile(file, options)));
}

function addBacktest(program: Command, finish: Finish): void {
  program
    .command("backtest")
    .description("run a strategy on recorded or generated data")
    .argument("<file>", "a Python file with one strategy, or the .abi.json of a build folder")
    .option("--data <folder>", "recorded set, imported or generated feed; may be given several times", collect, [])
    .addOption(targetOption())
    .addOption(pythonOption())
    .option("--param <name=value>", "set a parameter; may be given several times", collect, [])
    .option("--market <slug>", "only this market (its slug); may be given several times", collect, [])
    .option("--from <utc>", "only markets that open at this UTC time or later, such as 2025-12-26T10:00")
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
    .option(...jsonOption)
    .action(async (file: string, _options, command: Command) => {
      const { withConfig } = await import("./config/config.ts");
      const { backtest } = await import("./verbs/backtest.ts");
      finish(await backtest(file, withConfig(command, "backtest", file)));
    });
}

function targetOption(): Option {
  return new Option("--target <target>", "what runs the strategy")
    .choices(["python", "typescript", "wasm"])
    .default("wasm");
}

function pythonOption(): Option {
  return new Option("--python <interpreter>", "CPython 3.11 or newer of the python target")
    .env("PMTC_PYTHON")
    .default("python3");
}

function addEquivalence(program: Command, finish: Finish): void {
  program
    .command("equivalence")
    .description("prove that CPython, TypeScript and Wasm agree, event by event")
    .argument("<paths...>", "strategies: files or folders")
    .option("--data <folder>", "also compare on this feed; may be given several times", collect, [])
    .option("--seed <n>", "seed of the random streams", wholeNumber, 1)
    .option("--runs <n>", "random streams for each strategy", wholeNumber, 200)
    .addOption(pythonOption())
    .option(...jsonOption)
    .action(async (paths: string[], options) =>
      finish(await (await import("./verbs/equivalence.ts")).equivalence(paths, options)),
    );
}

function addExplain(program: Command, finish: Finish): void {
  program
    .command("explain")
    .description("explain a diagnostic: its reason, an example that fails and its mended form")
    .argument("<code>", "such as PMT0601")
    .option(...jsonOption)
    .action(async (code: string, options) => finish(await (await import("./verbs/explain.ts")).explain(code, options)));
}

function addDump(program: Command, finish: Finish): void {
  program
    .command("dump")
    .description("print one step of the compiler: tree, types, IR, TypeScript, its map, AssemblyScript, Wasm, ABI")
    .argument("<stage>", "what to print: ast, types, ir, ir:PASS, ts, map, as, wat or abi")
    .argument("<file>", "a Python file with one strategy")
    .action(async (stage: string, file: string) => finish(await (await import("./verbs/dump.ts")).dump(stage, file)));
}

function addVenue(program: Command, finish: Finish): void {
  program
    .command("venue")
    .description("serve a local Polymarket on 127.0.0.1, with made-up or recorded markets, until Ctrl-C")
    .option("--port <n>", "port; 0 takes a free one", wholeNumber, 0)
    .option("--seed <n>", "seed of the markets, the accounts and the moves of the books", wholeNumber, 1)
    .option("--step-every <ms>", "milliseconds between two moves of the books; 0: they stand still", wholeNumber, 500)
    .option("--taker-delay <ms>", "milliseconds that an order which takes waits", wholeNumber, 0)
    .option("--data <folder>", "play the best prices of recorded markets instead of making them up")
    .option("--market <slug>", "play only this market of the data; may be given several times", collect, [])
    .option("--speed <factor>", "recorded seconds a second, such as 10x", speedFactor, 1)
    .option(
      "--assume-size <shares>",
      "size at the best price where the data has none (made up, and reported so)",
      "100",
    )
    .option(...jsonOption)
    .action(async (options) => finish(await (await import("./verbs/venue.ts")).venue(options)));
}

function addData(program: Command, finish: Finish): void {
  const data = program.command("data").description("list, check, import or generate market data");
  data
    .command("import")
    .description("turn a recorded set into a feed that loads at once")
    .argument("<folder>", "the recorded set as it is")
    .requiredOption("-o, --out <folder>", "new folder for the feed")
    .option(...jsonOption)
    .action(async (folder: string, options) =>
      finish(await (await import("./verbs/data-import.ts")).dataImport(folder, options)),
    );
  data
    .command("generate")
    .description("generate binary up/down markets (made up, and reported so)")
    .requiredOption("-o, --out <folder>", "new folder for the feed")
    .option("--seed <n>", "seed of the generator", wholeNumber, 1)
    .option("--markets <n>", "number of markets", wholeNumber, 20)
    .option(...jsonOption)
    .action(async (options) => finish(await (await import("./verbs/data-generate.ts")).dataGenerate(options)));
  data
    .command("ls")
    .description("list the folders that hold market data")
    .argument("[root]", "where to look; two folders deep", ".")
    .option(...jsonOption)
    .action(async (root: string, options) => finish(await (await import("./verbs/data-ls.ts")).dataLs(root, options)));
  data
    .command("verify")
    .description("check a set or a feed for what a run cannot use, and for gaps and other flaws")
    .argument("<folder>", "recorded set, imported or generated feed")
    .option(...jsonOption)
    .action(async (folder: string, options) =>
      finish(await (await import("./verbs/data-verify.ts")).dataVerify(folder, options)),
    );
}
