import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { pmtc, pmtcJson, script, useBuiltCommand, useTemporaryFolder } from "./testing/pmtc.ts";

useBuiltCommand();
const folder = useTemporaryFolder();
const at = (name: string) => join(folder.path, name);
const targets = ["python", "typescript", "wasm"] as const;

const quoting = `"""Quotes around the mid, and logs its fills."""

from pmt import Book, Context, Fill, Price, Series, Size, Strategy, param


class Quoting(Strategy):
    markets = Series("btc-updown-15m")

    half_spread: Price = param(Price("0.02"), ge=Price("0.01"), le=Price("0.2"), doc="half of the spread")
    size: Size = param(Size("10"), doc="shares")
    fills: int = 0

    def on_start(self, ctx: Context) -> None:
        ctx.log.info("begins")

    def on_book(self, ctx: Context, book: Book) -> None:
        bid = book.bid
        ask = book.ask
        if bid is None or ask is None:
            ctx.pull(ctx.market)
            return
        ctx.quote(ctx.market, bid=bid - self.half_spread, ask=ask + self.half_spread, size=self.size)

    def on_fill(self, ctx: Context, fill: Fill) -> None:
        self.fills += 1
        ctx.log.info(f"fill {self.fills}: {fill.size} at {fill.price:.2f}")
`;

const halting = `from pmt import Book, Context, Series, Strategy


class Halting(Strategy):
    markets = Series("btc-updown-15m")
    books: int = 0

    def on_book(self, ctx: Context, book: Book) -> None:
        self.books += 1
        left = 100 - self.books
        ctx.log.debug(f"{1 // left}")
`;

beforeAll(() => {
  writeFileSync(at("quoting.py"), quoting);
  writeFileSync(at("halting.py"), halting);
  expect(pmtc(["data", "generate", "-o", at("feed"), "--seed", "5", "--markets", "4"]).status).toBe(0);
  expect(pmtc(["data", "generate", "-o", at("long"), "--seed", "6", "--markets", "60"]).status).toBe(0);
  for (const name of ["quoting.py", "halting.py"])
    expect(pmtc(["compile", at(name), "-o", at("build")]).status).toBe(0);
});

describe("backtest", () => {
  test("the three targets give one result, from the source and from the build folder", () => {
    const built = at("build/quoting.abi.json");
    const runs = [[at("quoting.py"), "wasm"], ...targets.map((target) => [built, target])] as const;
    const results = runs.map(([file = "", target = ""]) => {
      const { run, json } = pmtcJson(["backtest", file, "--data", at("feed"), "--target", target, "--seed", "5"]);
      expect(run.status).toBe(0);
      expect(json).toMatchObject({ schema: "pmtc.backtest/1", target: { kind: target }, seed: 5, halted: 0 });
      const { target: _, timing, ...outcome } = json;
      expect(timing).toMatchObject({ handlerCalls: expect.any(Number) });
      return outcome;
    });
    for (const result of results) expect(result).toEqual(results[0]);
    expect(results[0]).toMatchObject({ events: 3600, marketsSeen: 4 });
    expect(Number(results[0]?.intents)).toBeGreaterThan(1000);
  });

  test("parameters reach the strategy", () => {
    const wide = pmtcJson([
      "backtest",
      at("build/quoting.abi.json"),
      "--data",
      at("feed"),
      "--param",
      "half_spread=0.15",
    ]);
    const usual = pmtcJson(["backtest", at("build/quoting.abi.json"), "--data", at("feed")]);
    expect(wide.json.params).toEqual({ half_spread: 1500, size: 10_000_000 });
    expect(wide.json.traceHash).not.toBe(usual.json.traceHash);
  });

  test("two feeds are one run", () => {
    const { run, json } = pmtcJson([
      "backtest",
      at("build/quoting.abi.json"),
      "--data",
      at("feed"),
      "--data",
      at("feed"),
    ]);
    expect(run.status).toBe(2);
    expect(json).toMatchObject({ code: "two-feeds" });
  });

  test("a person gets a report that names models and what is made up", () => {
    const run = pmtc(["backtest", at("build/quoting.abi.json"), "--data", at("feed"), "--logs"]);
    expect(run.status).toBe(0);
    expect(run.stdout).toMatch(/^strategy {4}Quoting \(/);
    expect(run.stdout).toMatch(/^PnL +-?[\d,]+\.\d{6} dollars$/m);
    expect(run.stdout).toContain("made up:\n  the data: it comes from a generator");
    expect(run.stdout).toContain("wherever the data tells none (--assume-size): 100 shares");
    expect(run.stdout).toContain("latency        constant (feed 0 ms, entry 100 ms, response 50 ms)");
    expect(run.stderr).toMatch(/^2026-01-01T00:00:00Z btc-updown-15m-\d+ info: begins$/m);
  });

  test("--report writes a page whose record agrees with the result, and changes no figure", () => {
    const page = at("page.html");
    const plain = pmtcJson(["backtest", at("quoting.py"), "--data", at("feed")]).json;
    const { run, json } = pmtcJson(["backtest", at("quoting.py"), "--data", at("feed"), "--report", page]);
    expect(run.stderr).toContain(`report: ${page}`);
    expect({ ...json, timing: null }).toEqual({ ...plain, timing: null });
    const [, text = "null"] = /id="data">(.*)<\/script>/.exec(readFileSync(page, "utf8")) ?? [];
    const { result, record, params } = JSON.parse(text);
    expect({ ...result, timing: null }).toEqual({ ...plain, timing: null });
    expect(params[0]).toEqual({ name: "half_spread", value: "0.02", doc: "half of the spread" });
    expect(record.equity.values.at(-1)).toBe((plain.pnl as number) + (plain.unresolvedPnl as number));
    const fills = record.markets.flatMap((market: { fills: unknown[] }) => market.fills);
    expect(fills).toHaveLength((plain.fills as { total: number }).total);
  });

  test.each(targets)("%s: an error halts the market, is shown as a traceback and exits 1", (target) => {
    const { run, json } = pmtcJson([
      "backtest",
      at("build/halting.abi.json"),
      "--data",
      at("feed"),
      "--target",
      target,
    ]);
    expect(run.status).toBe(1);
    expect(json).toMatchObject({
      halted: 4,
      events: 3600,
      error: { type: "ZeroDivisionError", code: "PMT1001", file: "halting.py", line: 11, event: "on_book" },
    });
    expect(run.stderr).toContain("halted[PMT1001]: ZeroDivisionError in on_book of btc-updown-15m-");
    expect(run.stderr).toContain(
      `Traceback (most recent call last):\n  File "${at("build/halting.py")}", line 11, in on_book\n    ctx.log.debug(f"{1 // left}")`,
    );
  });

  test("compiling again writes the same bytes", () => {
    const names = ["quoting.py", "quoting.ts", "quoting.wasm", "quoting.abi.json"];
    const { json } = pmtcJson(["compile", at("quoting.py"), "-o", at("again")]);
    expect(json).toMatchObject({ schema: "pmtc.compile/1", strategy: "Quoting" });
    for (const name of names) {
      expect(readFileSync(at(`again/${name}`)).equals(readFileSync(at(`build/${name}`)))).toBe(true);
    }
  });

  test("Ctrl-C ends a run with a partial result and exit 130", async () => {
    const args = [
      script,
      "backtest",
      at("build/quoting.abi.json"),
      "--data",
      at("long"),
      "--target",
      "python",
      "--logs",
      "--json",
    ];
    const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
    let stdout = "";
    let stderr = "";
    child.stdout.on("data", (chunk: Buffer) => {
      stdout += chunk;
    });
    child.stderr.on("data", (chunk: Buffer) => {
      if (stderr === "") child.kill("SIGINT");
      stderr += chunk;
    });
    const status = await new Promise((resolve) => child.on("close", resolve));
    expect(status).toBe(130);
    expect(stderr).toContain("interrupted: ending with a partial result");
    const result = JSON.parse(stdout) as { partial: boolean; rows: number };
    expect(result.partial).toBe(true);
    expect(result.rows).toBeLessThan(54_000);
  });
});
