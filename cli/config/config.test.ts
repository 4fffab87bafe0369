import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import { describe, expect, test } from "vitest";
import { packageRoot } from "../../dsl-spec/root.ts";
import { CliError } from "../exit.ts";
import { useTemporaryFolder } from "../testing/pmtc.ts";
import { readConfig, withConfig } from "./config.ts";
import { configSchema } from "./keys.ts";

const temporary = useTemporaryFolder();
let count = 0;

/** A strategy's path in a folder below one that holds the text as its pmt.toml. */
function strategyBelow(toml: string): string {
  const folder = join(temporary.path, `project-${count++}`);
  mkdirSync(join(folder, "strategies"), { recursive: true });
  writeFileSync(join(folder, "pmt.toml"), toml);
  return join(folder, "strategies", "maker.py");
}

function message(toml: string): string {
  try {
    readConfig("backtest", strategyBelow(toml));
  } catch (error) {
    if (error instanceof CliError) return `${error.message.replace(temporary.path, "")} | ${error.help}`;
    throw error;
  }
  return "no error";
}

function options(toml: string, args: readonly string[]): Record<string, unknown> {
  const command = new Command()
    .option("--target <target>", "", "wasm")
    .option("--data <folder>", "", (value: string, before: string[]) => [...before, value], [])
    .option("--param <p>", "", (value: string, before: string[]) => [...before, value], []);
  command.parse([...args], { from: "user" });
  return withConfig(command, "backtest", strategyBelow(toml));
}

describe("pmt.toml", () => {
  test("gives the values of a section, folders from its own place, parameters by the file's stem", () => {
    const file = strategyBelow(`
[backtest]
data = ["data/a", "/data/b"]
target = "python"
assume_size = "50"
seed = 7

[backtest.params.maker]
width = 3
tight = true
price = "0.10"

[backtest.params.other]
width = 4
`);
    expect(readConfig("backtest", file)).toEqual({
      data: [join(file, "..", "..", "data/a"), "/data/b"],
      target: "python",
      assumeSize: "50",
      seed: 7,
      param: ["width=3", "tight=true", "price=0.10"],
    });
    expect(readConfig("backtest", file.replace("maker.py", "other.abi.json"))).toMatchObject({ param: ["width=4"] });
  });

  test("a flag wins over the file, and the file over a default", () => {
    const toml = '[backtest]\ndata = ["/file"]\ntarget = "python"\n[backtest.params.maker]\na = 1\nb = 2\n';
    expect(options(toml, [])).toEqual({ target: "python", data: ["/file"], param: ["a=1", "b=2"] });
    expect(options(toml, ["--target", "wasm", "--data", "/flag", "--param", "a=5"])).toEqual({
      target: "wasm",
      data: ["/flag"],
      param: ["b=2", "a=5"],
    });
    expect(options("", [])).toEqual({ target: "wasm", data: [], param: [] });
  });

  test.each([
    ["[backtest]\ntarget = wasm\n", /^\/project-\d+\/pmt\.toml:2:10: .* \| see docs\/config\.md$/],
    ['[backtest]\n\ndat = ["x"]\n', /pmt\.toml:3: backtest\.dat: unknown key \| did you mean `data`\?$/],
    ["[backtset]\n", /pmt\.toml:1: backtset: unknown key \| did you mean `backtest`\?$/],
    ["[backtest]\ncash = 5\n", /pmt\.toml:2: backtest\.cash: expected a text in quotes \| cash of each instance/],
    ['[backtest]\ndata = "x"\n', /pmt\.toml:2: backtest\.data: expected a list of folders/],
    ['[backtest]\ntarget = "cobol"\n', /expected one of "python", "typescript", "wasm"/],
    ["[backtest.params]\nmaker = 5\n", /backtest\.params: expected a table of parameters for each strategy/],
    ["[backtest]\nseed = -1\n", /pmt\.toml:2: backtest\.seed: expected a whole number from 0 up \|/],
    ["backtest = 1\n", /pmt\.toml:1: backtest: not a table \| write \[backtest\]$/],
  ])("%j is refused with its line", (toml, expected) => {
    expect(message(toml)).toMatch(expected);
  });

  test("the schema that ships is the one of the keys", () => {
    const shipped = readFileSync(join(packageRoot, "docs", "pmt.schema.json"), "utf8");
    expect(JSON.parse(shipped)).toEqual(configSchema());
  });
});
