import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { ask, RequestRefused } from "../engine/observe/control-client.ts";
import { type Hostility, hostileBuild } from "./testing/hostile.ts";
import { startPaper } from "./testing/paper-process.ts";
import { pmtc, pmtcJson, useBuiltCommand, useTemporaryFolder } from "./testing/pmtc.ts";

useBuiltCommand();
const folder = useTemporaryFolder();
const at = (name: string) => join(folder.path, name);

/** Quotes, with a spread and a state that tests vary. */
function quoting(
  parts: { name?: string; markets?: string; state?: string; book?: string; spread?: string } = {},
): string {
  const { name = "Quoting", markets = 'Series("btc-updown-15m")', state = "", book = "", spread = "0.02" } = parts;
  return `from pmt import Book, Context, Fill, Price, Series, Size, Slugs, Strategy, param


class ${name}(Strategy):
    markets = ${markets}
    half_spread: Price = param(Price("${spread}"), doc="half of the spread")
    size: Size = param(Size("10"), doc="shares")
    fills: int = 0
${state === "" ? "" : `    ${state}\n`}
    def on_book(self, ctx: Context, book: Book) -> None:
${book === "" ? "" : `        ${book}\n`}        bid = book.bid
        ask = book.ask
        if bid is None or ask is None:
            ctx.pull(ctx.market)
            return
        ctx.quote(ctx.market, bid=bid - self.half_spread, ask=ask + self.half_spread, size=self.size)

    def on_fill(self, ctx: Context, fill: Fill) -> None:
        self.fills += 1
`;
}

const versions: Readonly<Record<string, string>> = {
  quoting: quoting(),
  // A field more, a wider one, and another default.
  next: quoting({ state: "books: int = 0", book: "self.books += 1", spread: "0.05" }),
  float: quoting().replace("fills: int = 0", "fills: float = 0.0").replace("fills += 1", "fills += 1.0"),
  text: quoting().replace("fills: int = 0", 'fills: str = ""').replace("self.fills += 1", 'self.fills = "x"'),
  markets: quoting({ markets: 'Slugs(["other"])' }),
  strategy: quoting({ name: "Other" }),
  zero: quoting({ book: "ctx.log.debug(f'{1 // (self.fills - self.fills)}')" }),
  endless: quoting({ book: "while self.fills >= 0:\n            self.fills += 1" }),
};

beforeAll(() => {
  for (const [name, text] of Object.entries(versions)) {
    mkdirSync(at(name));
    writeFileSync(at(`${name}/quoting.py`), text);
    const run = pmtc(["compile", at(`${name}/quoting.py`), "-o", at(`build/${name}`)]);
    expect([name, run.stderr, run.status]).toEqual([name, "", 0]);
  }
  expect(pmtc(["data", "generate", "-o", at("feed"), "--seed", "5", "--markets", "3"]).status).toBe(0);
});

const abiOf = (name: string) => at(`build/${name}/quoting.abi.json`);
const backtest = () => pmtcJson(["backtest", abiOf("quoting"), "--data", at("feed")]).json;

/** Code and cause of the refusal, or `none`. */
async function swapCode(socket: string, artifact: string): Promise<string> {
  try {
    await ask(socket, { verb: "swap", artifact, params: {} });
    return "none";
  } catch (error) {
    if (!(error instanceof RequestRefused)) throw error;
    const { code, cause } = error.failure;
    return cause === null || cause === code ? code : `${code} ${cause}`;
  }
}

/** A working directory of its own: runs are found by it. */
function workplace(name: string): string {
  mkdirSync(at(name));
  return at(name);
}

describe("pmtc paper", () => {
  test("gives the backtest's result, and refuses every bad module by its code without losing an event", async () => {
    const expected = backtest();
    const cwd = workplace("refusals");
    const paper = await startPaper(cwd, [abiOf("quoting"), "--data", at("feed"), "--speed", "200x", "--out", "r.json"]);
    const socket = join(cwd, paper.socket);
    const hostile = (kind: Hostility) => hostileBuild(at("build/next"), "quoting", at(`hostile-${kind}`), kind);
    const refusals: [string, string][] = [
      [abiOf("text"), "PMT1020"],
      [abiOf("markets"), "PMT1022"],
      [abiOf("strategy"), "PMT1023"],
      [abiOf("zero"), "PMT1024"],
      [abiOf("endless"), "PMT1024"],
      [hostile("loop"), "PMT1024 host-fuel"],
      [hostile("trap"), "PMT1024 host-trap"],
      [hostile("recursion"), "PMT1024 host-call-depth"],
      [hostile("import"), "artifact-imports"],
      [hostile("bytes"), "artifact-invalid"],
      [hostile("hash"), "artifact-hash"],
      [hostile("version"), "artifact-version"],
      [hostile("json"), "artifact-shape"],
      [at("none.abi.json"), "artifact-missing"],
      [at("build"), "artifact-unreadable"],
    ];
    for (const [artifact, code] of refusals)
      expect([artifact, await swapCode(socket, artifact)]).toEqual([artifact, code]);
    // Two at once: each gets an answer of its own.
    const codes = await Promise.all([swapCode(socket, abiOf("zero")), swapCode(socket, abiOf("zero"))]);
    for (const code of codes) expect(["PMT1024", "swap-busy"]).toContain(code);

    const { code, result, stdout } = await paper.ended();
    expect(code).toBe(0);
    const { schema, target: _target, timing: _timing, paper: facts, ...outcome } = result;
    const { schema: _, target: _other, timing: _also, ...backtested } = expected;
    expect(outcome).toEqual(backtested);
    expect([schema, facts.ended, facts.swaps]).toEqual(["pmtc.paper/1", "data", []]);
    expect(facts.refused.map((one) => one.code).slice(0, refusals.length)).toEqual(
      refusals.map(([, code]) => code.split(" ")[0]),
    );
    expect(facts.refused).toHaveLength(refusals.length + 2);
    expect(readFileSync(join(cwd, "r.json"), "utf8")).toBe(stdout);
    expect(paper.stderr()).toContain("refused[artifact-hash]");
    expect(readdirSync(join(cwd, ".pmtc/run"))).toEqual([]);
  });

  test("pmtc swap changes the module between two events, tells what became of it, and takes it back", async () => {
    const cwd = workplace("swaps");
    const paper = await startPaper(cwd, [abiOf("quoting"), "--data", at("feed"), "--speed", "60x"]);
    expect(statSync(join(cwd, ".pmtc/run")).mode & 0o777).toBe(0o700);
    const { json: status } = pmtcJson(["status"], { cwd });
    expect(status).toMatchObject({
      schema: "pmtc.status/1",
      run: paper.run,
      pid: paper.pid,
      strategy: "Quoting",
      speed: 60,
    });

    const args = ["swap", at("next/quoting.py"), "--param", "size=12"];
    const { run, json } = pmtcJson(args, { cwd });
    expect([run.status, run.stderr]).toEqual([0, ""]);
    expect(json).toMatchObject({ schema: "pmtc.swap/1", run: paper.run, outcome: "swap" });
    const record = json.record as Record<string, unknown>;
    expect(record).toMatchObject({ kind: "swap", cause: "request" });
    expect(record.fields).toEqual(
      expect.arrayContaining([
        { field: "fills", fate: "carried", from: "int", to: "int" },
        { field: "books", fate: "new", from: null, to: "int" },
      ]),
    );
    expect(record.params).toMatchObject([
      { name: "half_spread", fate: "carried", value: 200 },
      { name: "size", fate: "given", value: 12_000_000 },
    ]);
    expect(record.pauseMs).toBeGreaterThan(0);

    const converted = pmtc(["swap", abiOf("float"), "--run", paper.run], { cwd });
    expect([converted.status, converted.stderr]).toEqual([0, ""]);
    expect(converted.stdout).toMatch(/^ {2}state fills +converted {2}int -> float$/m);
    expect(converted.stdout).toMatch(/^ {2}state books +dropped {4}int$/m);
    expect(converted.stdout).toMatch(/^ {2}pause +\d+\.\d{3} ms/m);

    const refused = pmtc(["swap", at("text/quoting.py"), "--socket", paper.socket], { cwd });
    expect([refused.status, refused.stdout]).toEqual([1, ""]);
    expect(refused.stderr).toMatch(/^refused\[PMT1020\]: the state field `fills` is float/);
    const broken = pmtcJson(["swap", abiOf("strategy")], { cwd });
    expect([broken.run.status, broken.json]).toEqual([
      1,
      expect.objectContaining({ outcome: "refused", refusal: expect.objectContaining({ code: "PMT1023" }) }),
    ]);

    const back = pmtcJson(["swap", "--rollback"], { cwd });
    expect([back.run.status, back.json]).toEqual([0, expect.objectContaining({ outcome: "rollback" })]);
    expect(pmtcJson(["status"], { cwd }).json).toMatchObject({ swaps: 3, refused: 2, canRollBack: true });
    await ask(join(cwd, paper.socket), { verb: "stop" });
    const { code, result } = await paper.ended();
    expect([code, result.partial, result.paper.ended]).toEqual([0, true, "stop"]);
    expect(result.paper.swaps.map(({ kind }) => kind)).toEqual(["swap", "swap", "rollback"]);
    expect(result.paper.swaps.at(-1)?.to.module).toBe((record.to as Record<string, unknown>).module);
    expect(result.params).toEqual({ half_spread: 200, size: 12_000_000 });
    expect(existsSync(join(cwd, paper.socket))).toBe(false);
    const gone = pmtcJson(["status"], { cwd });
    expect([gone.run.status, gone.json]).toEqual([1, expect.objectContaining({ code: "control-no-run" })]);
  });

  test("several runs are listed, and Ctrl-C ends one with a partial result", async () => {
    const cwd = workplace("several");
    const args = [abiOf("quoting"), "--data", at("feed"), "--speed", "20x"];
    const first = await startPaper(cwd, args);
    const second = await startPaper(cwd, [...args, "--target", "typescript"]);
    const { run, json } = pmtcJson(["swap", "--rollback"], { cwd });
    expect([run.status, json.code]).toEqual([2, "run-ambiguous"]);
    for (const { run: name } of [first, second]) expect(json.help).toContain(name);
    const taken = pmtcJson(["paper", ...args, "--socket", first.socket], { cwd });
    expect([taken.run.status, taken.json.code]).toEqual([3, "control-in-use"]);
    const nothing = pmtcJson(["swap", "--rollback", "--run", second.run], { cwd });
    expect([nothing.run.status, nothing.json]).toMatchObject([1, { refusal: { code: "swap-no-previous" } }]);
    const scripted = pmtcJson(["swap", at("next/quoting.py"), "--run", second.run], { cwd });
    expect(scripted.json).toMatchObject({ outcome: "swap" });
    for (const paper of [first, second]) {
      paper.interrupt();
      const { code, result } = await paper.ended();
      expect([code, result.partial, result.paper.ended]).toEqual([130, true, "interrupt"]);
    }
    expect(readdirSync(join(cwd, ".pmtc/run"))).toEqual([]);
  });

  test("--watch swaps when a file changes, also an imported one, and shows errors while the old module trades", async () => {
    const cwd = workplace("watched");
    const file = join(cwd, "quoting.py");
    writeFileSync(join(cwd, "widths.py"), "def more() -> int:\n    return 1\n");
    const text = quoting({ book: "self.fills += more() - 1" }).replace("from pmt", "from widths import more\nfrom pmt");
    writeFileSync(file, text);
    const paper = await startPaper(cwd, ["quoting.py", "--data", at("feed"), "--speed", "10x", "--watch"]);
    writeFileSync(file, text.replace("bid - self", "bid -+- self.x"));
    await expect.poll(paper.stderr, { timeout: 60_000 }).toMatch(/error.*\n[\s\S]*nothing was compiled/);
    writeFileSync(file, text);
    await expect.poll(paper.stderr, { timeout: 60_000 }).toContain("has this module already");
    writeFileSync(join(cwd, "widths.py"), "def more() -> int:\n    return 2\n");
    await expect.poll(paper.stderr, { timeout: 60_000 }).toMatch(/^swap +entry/m);
    paper.interrupt();
    const { code, result } = await paper.ended();
    expect([code, result.paper.swaps.length, result.paper.refused]).toEqual([130, 1, []]);
  });

  test("an error halts its market, is shown as a traceback and exits 1", () => {
    const args = ["paper", at("zero/quoting.py"), "--data", at("feed"), "--speed", "1000x"];
    const { run, json } = pmtcJson(args, { cwd: workplace("halts") });
    expect([run.status, json.halted, json.partial]).toEqual([1, 3, false]);
    expect(run.stderr).toMatch(/halted\[PMT1001\][\s\S]*quoting\.py", line 11, in on_book[\s\S]*ZeroDivisionError/);
  });

  test("a wrong command line is told before anything runs", () => {
    const usage = (args: readonly string[]) => {
      const { run, json } = pmtcJson(args);
      return [run.status, json.code];
    };
    const data = ["--data", at("feed")];
    expect(usage(["paper", abiOf("quoting")])).toEqual([2, "data-missing"]);
    expect(usage(["paper", abiOf("quoting"), ...data, "--speed", "fast"])).toEqual([2, "usage"]);
    expect(usage(["paper", abiOf("quoting"), ...data, "--speed", "1001x"])).toEqual([2, "config"]);
    expect(usage(["paper", abiOf("quoting"), ...data, "--watch"])).toEqual([2, "watch-build"]);
    expect(usage(["paper", abiOf("quoting"), ...data, "--target", "python"])).toEqual([2, "usage"]);
    expect(usage(["paper", abiOf("quoting"), ...data, "--from", "2030-01-01"])).toEqual([2, "empty-selection"]);
    expect(usage(["swap"])).toEqual([2, "swap-what"]);
    expect(usage(["swap", abiOf("quoting"), "--rollback"])).toEqual([2, "swap-what"]);
    expect(usage(["swap", abiOf("quoting"), "--run", "a", "--socket", "b"])).toEqual([2, "run-twice"]);
  });
});
