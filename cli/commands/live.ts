import { type Command, Option } from "commander";
import type { ExitCode } from "../exit.ts";
import type { LiveVerbOptions } from "../verbs/live.ts";
import { collect, duration } from "./values.ts";

/** `pmtc live`. */
export function addLive(program: Command, finish: (code: ExitCode) => void): void {
  program
    .command("live")
    .description("trade at a venue of this machine; without --send orders are signed and none is sent")
    .argument("<file>", "a Python file with one strategy, or the .abi.json of a build folder")
    .requiredOption("--venue <address>", "http://127.0.0.1:<port>; no other machine is let through yet")
    .requiredOption("--key-file <file>", "the account's private key: hex, or the JSON of `pmtc venue`; mode 0600")
    .option("--account <name>", "account of a key file with several; the first by default")
    .option("--send", "post the orders")
    .option("--duration <time>", "end after this time, such as 30s or 5m", duration)
    .addOption(
      new Option("--target <target>", "what runs the strategy").choices(["typescript", "wasm"]).default("wasm"),
    )
    .option("--param <name=value>", "set a parameter; may be given several times", collect, [])
    .option("--market <slug>", "only this market of the strategy's; may be given several times", collect, [])
    .option("--cash <dollars>", "cash of each instance; the account's own where that is less", "10000")
    .option("--logs", "show the strategy's log, and the hash of every signed order, on standard error")
    .option("--json", "print exactly one line of JSON on standard output")
    .action(async (file: string, options: LiveVerbOptions) =>
      finish(await (await import("../verbs/live.ts")).live(file, options)),
    );
}
