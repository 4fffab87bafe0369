import { spawnSync } from "node:child_process";
import { appendFileSync, chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, onTestFinished, test } from "vitest";
import type { StateType } from "../../runtime/abi/abi-file.ts";
import { OUTPUT, TargetTag } from "../../runtime/abi/layout.ts";
import { ArtifactError, HostError } from "./errors.ts";
import { InterpreterError } from "./interpreter-error.ts";
import { loadPythonModule } from "./python.ts";
import { call, load, onBook, startedInstance, write } from "./testing/python-programs.ts";

const QUOTING = onBook('ctx.quote(ctx.market, bid=book.mid, ask=None, size=Size("5"))');

/** The error that an action throws. */
function errorOf(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}

/** An executable of these lines, in a folder that goes with the test. */
function script(...lines: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "pmtc-script-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, "python");
  writeFileSync(path, `${lines.join("\n")}\n`);
  chmodSync(path, 0o755);
  return path;
}

const scalar = (type: "float" | "int" | "bool" | "size" | "outcome"): StateType => ({ kind: "scalar", type });

describe("a module", () => {
  test("says what runs: the interpreter's version and the hash of the strategy's bytes", () => {
    const { abi, paths } = write({ source: QUOTING });
    const module = loadPythonModule(abi, paths);
    onTestFinished(() => module.close());
    const version = spawnSync("python3", ["-c", "import platform; print(platform.python_version())"]).stdout;
    expect(module.target).toEqual({
      kind: "python",
      version: `CPython ${version.toString().trim()}`,
      moduleHash: abi.sources[0]?.sha256,
    });
    const instance = startedInstance(module);
    call(instance);
    expect(instance.block()[OUTPUT.target]).toBe(TargetTag.python);
  });

  test("calls each handler with its argument", () => {
    const handlers = [
      'def on_start(self, ctx):\n        ¶ctx.log.info(f"{ctx.now}")',
      'def on_timer(self, ctx):\n        ¶ctx.log.info(f"{ctx.now}")',
      'def on_fill(self, ctx, fill):\n        ¶ctx.log.info(f"{fill.outcome}{fill.is_buy}{fill.price}{fill.size}{fill.fee}{fill.is_maker}{fill.order}")',
      'def on_order(self, ctx, o):\n        ¶ctx.log.info(f"{o.id}{o.outcome == ctx.market.no}{o.is_buy}{o.price}{o.remaining}")\n        ¶ctx.log.info(f"{o.is_open}{o.is_filled}{o.is_canceled}{o.is_rejected}")',
      'def on_resolution(self, ctx, winner):\n        if winner is not None:\n            ¶ctx.log.info(f"{winner}")',
      "def on_stop(self, ctx):\n        ctx.pull(ctx.market)",
    ];
    const source = `from pmt import Strategy\nclass S(Strategy):\n    ${handlers.join("\n    ")}\n`;
    const events = ["start", "timer", "fill", "order", "resolution", "stop"] as const;
    const instance = startedInstance(load({ source, events }));
    const logged = (outcome: ReturnType<typeof call>): unknown => outcome.logs.map((record) => record.slice(3));
    expect(logged(call(instance, "start", { now: 5 }))).toEqual([[5]]);
    expect(logged(call(instance, "timer", { now: 6 }))).toEqual([[6]]);
    const fill = { fillOutcome: 1, fillIsBuy: 1, fillPrice: 4, fillSize: 3, fillFee: 2, fillIsMaker: 0, fillOrder: 9 };
    expect(logged(call(instance, "fill", fill))).toEqual([[1, 1, 4, 3, 2, 0, 9]]);
    const order = { orderId: 8, orderOutcome: 1, orderIsBuy: 0, orderPrice: 55, orderRemaining: 7 };
    const states = [0, 1, 2, 3, 4].map((orderStatus) => logged(call(instance, "order", { ...order, orderStatus })));
    const flags = [
      [1, 0, 0, 0],
      [0, 1, 0, 0],
      [0, 0, 1, 0],
      [0, 0, 0, 1],
      [0, 0, 1, 0],
    ];
    expect(states).toEqual(flags.map((each) => [[8, 1, 0, 55, 7], each]));
    expect(logged(call(instance, "resolution", { resolvedOutcome: 1 }))).toEqual([[1]]);
    expect(logged(call(instance, "resolution", { resolvedOutcome: -1 }))).toEqual([]);
    expect(call(instance, "stop").intents.map((record) => record[0])).toEqual([2]);
  });

  test("binds parameters before __init__, each in its type", () => {
    const param = { default: 0, ge: null, le: null, gt: null, lt: null, doc: "" } as const;
    const params = [
      { ...param, name: "f", type: "float" },
      { ...param, name: "n", type: "int" },
      { ...param, name: "b", type: "bool" },
      { ...param, name: "z", type: "size" },
    ] as const;
    const source =
      'from pmt import Size, Strategy, param\nclass S(Strategy):\n    f: float = param(1, ge=0)\n    n: int = param(1)\n    b: bool = param(True)\n    z: Size = param(Size("1"))\n' +
      '    def __init__(self):\n        self.twice = self.z + self.z\n    def on_book(self, ctx, book):\n        ¶ctx.log.info(f"{self.f / 4.0}{self.n // 2}{self.b}{self.z}{self.twice}")\n';
    const module = load({ source, params });
    expect(call(startedInstance(module, [2, 7, 0, 3e6])).logs).toEqual([[20, 0, 5, 0.5, 3, 0, 3e6, 6e6]]);
    expect(call(startedInstance(module, [3, 2, 1, 1])).logs).toEqual([[20, 0, 5, 0.75, 1, 1, 1, 2]]);
    expect(errorOf(() => module.instantiate(Float64Array.of(1)))).toBeInstanceOf(HostError);
  });

  test("keeps its instances apart, and one that failed is not called again", () => {
    const source =
      'from pmt import Strategy\nclass S(Strategy):\n    count: int = 0\n    def on_book(self, ctx, book):\n        self.count += 1\n        ¶assert ctx.now > 0, f"{self.count}"\n';
    const state = { classes: [{ name: "S", fields: [{ name: "count", type: scalar("int") }] }] };
    const module = load({ source, state });
    const [a, b] = [startedInstance(module), startedInstance(module)];
    call(a);
    call(a);
    call(b);
    expect([...a.saveState(), ...b.saveState()]).toEqual([2, 1]);
    expect(call(a, "book", { now: 0 })).toMatchObject({ ok: false, errorArgs: [3] });
    expect(errorOf(() => call(a))).toMatchObject({ name: "HostError", code: "host-misuse" });
    expect(call(b).ok).toBe(true);
    expect(b.handlerTime.calls).toBe(2);
    expect(b.handlerTime.nanoseconds).toBeGreaterThan(0);
  });

  test("saves its state by the schema, and loads it into another instance", () => {
    const source = [
      "from pmt import Size, Strategy",
      "class Node:",
      "    def __init__(self, x: float) -> None:",
      "        self.x = x",
      "        self.low: float | None = None",
      "class S(Strategy):",
      "    on: bool = False",
      "    def __init__(self):",
      "        self.node = Node(1.5)",
      "        self.sizes: list[Size] = []",
      "        self.last: int | None = None",
      "    def on_book(self, ctx, book):",
      "        inf = 1e308 * 10.0",
      "        self.on = not self.on",
      "        self.node.low = -(inf - inf)",
      "        self.sizes.append(ctx.net(ctx.market))",
      "        self.last = ctx.now",
      "        self.side = ctx.market.no",
      "",
    ].join("\n");
    const list: StateType = { kind: "list", of: scalar("size") };
    const optional = (of: StateType): StateType => ({ kind: "optional", of });
    const fields = [
      { name: "on", type: scalar("bool") },
      { name: "node", type: { kind: "object", class: "Node" } as const },
      { name: "sizes", type: list },
      { name: "last", type: optional(scalar("int")) },
    ];
    const node = [
      { name: "x", type: scalar("float") },
      { name: "low", type: optional(scalar("float")) },
    ];
    const state = {
      classes: [
        { name: "Node", fields: node },
        { name: "S", fields },
      ],
    };
    const module = load({ source, state });
    const first = startedInstance(module);
    expect([...first.saveState()]).toEqual([0, 2, 3, 0, 1.5, 0, 0]);
    call(first);
    call(first, "book", { positionYes: 0 });
    call(first, "book", { now: 4 });
    const saved = first.saveState();
    expect([...saved]).toEqual([1, 2, 3, 1, 4, 1.5, 1, Number.NaN, 3, 2e7, -1e7, 2e7]);
    expect(new BigUint64Array(saved.buffer, saved.byteOffset)[7]).toBe(0x7ff8000000000000n);
    const second = startedInstance(module);
    second.loadState(saved);
    expect(second.saveState()).toEqual(saved);
    call(first);
    call(second);
    expect(second.saveState()).toEqual(first.saveState());
    expect(errorOf(() => second.loadState(saved.subarray(1)))).toMatchObject({ code: "host-abi" });
  });

  test("loads and saves a state longer than the pipe", () => {
    const source =
      "from pmt import Strategy\nclass S(Strategy):\n    def __init__(self):\n        self.xs: list[float] = []\n    def on_book(self, ctx, book):\n        pass\n";
    const state = {
      classes: [{ name: "S", fields: [{ name: "xs", type: { kind: "list", of: scalar("float") } as const }] }],
    };
    const instance = startedInstance(load({ source, state }));
    const long = Float64Array.from({ length: 50_002 }, (_, i) => [2, 50_000][i] ?? i / 7);
    instance.loadState(long);
    expect(instance.saveState()).toEqual(long);
    expect(call(instance).ok).toBe(true);
  });

  test("gives the same bytes under two hash seeds", () => {
    const source = onBook(
      '¶ctx.log.info(f"{book.mid}")\nctx.quote(ctx.market, bid=book.mid, ask=None, size=Size("5"))',
    );
    const blocks = [1, 2].map((hashSeed) => {
      const instance = startedInstance(load({ source, options: { hashSeed } }));
      for (let i = 0; i < 50; i++) call(instance, "book", { yesBid: 4000 + 7 * i });
      return Buffer.from(instance.block().buffer);
    });
    expect(blocks[0]?.equals(blocks[1] ?? Buffer.alloc(0))).toBe(true);
  });
});

describe("refusals", () => {
  test("a source that was changed after compiling", () => {
    const { abi, paths } = write({ source: QUOTING });
    appendFileSync(paths["strategy.py"] ?? "", "# one more line\n");
    const error = errorOf(() => loadPythonModule(abi, paths));
    expect(error).toBeInstanceOf(ArtifactError);
    expect(error).toMatchObject({
      code: "artifact-hash",
      file: paths["strategy.py"],
      help: "compile the strategy again",
    });
  });

  test("a source that is gone, or that nobody named", () => {
    const { abi, paths } = write({ source: QUOTING });
    rmSync(paths["strategy.py"] ?? "");
    expect(errorOf(() => loadPythonModule(abi, paths))).toMatchObject({ code: "artifact-missing" });
    expect(errorOf(() => loadPythonModule(abi, {}))).toMatchObject({ code: "artifact-missing" });
  });

  test.each([
    ["a dunder attribute", "x = ().__class__", /Tuple|__class__/],
    ["a dunder attribute of the SDK", "x = ctx.__class__", /__class__/],
    ["a dunder name", "x = __builtins__", /__builtins__/],
    ["a name of the runner", "__pmt_step__()", /__pmt_step__/],
    ["a dunder keyword", "ctx.pull(__x=1)", /__x/],
    ["an assignment expression", "x = (y := 1)", /NamedExpr/],
    ["try", "try:\n    pass\nexcept ValueError:\n    pass", /Try/],
    ["yield", "x = yield 1", /Yield/],
    ["a method of a literal", "x = '{0.x}'.format(ctx)", /literal/],
    ["*args", "ctx.pull(*[1])", /Starred/],
    ["bytes", "x = b'a'", /literal/],
    ["else after a loop", "for x in [1]:\n    pass\nelse:\n    pass", /else/],
  ])("%s", (_, body, message) => {
    const { abi, paths } = write({ source: onBook(body) });
    const error = errorOf(() => loadPythonModule(abi, paths));
    expect(error).toMatchObject({ name: "ArtifactError", code: "artifact-shape", file: "strategy.py" });
    expect(String(error)).toMatch(message);
    expect(String(error)).toMatch(/strategy\.py:\d+/);
  });

  test("what is no file of the program, and what the facades do not show", () => {
    const rows = [
      ["import os", "artifact-shape", /import of os/],
      ["from os import path", "artifact-shape", /import of os/],
      ["import pmt.money", "artifact-shape", /import of pmt.money/],
      ["from pmt.money import Price", "artifact-shape", /import of pmt.money/],
      ["from . import x", "artifact-shape", /import of \./],
      ["from pmt import MAX_UNITS", "host-trap", /ImportError/],
      ["from math import exp", "host-trap", /ImportError/],
      ["x = open", "host-trap", /NameError/],
      ["x = getattr", "host-trap", /NameError/],
      ["x = eval", "host-trap", /NameError/],
    ] as const;
    const module = load({ source: onBook(rows.map(([line], i) => `if ctx.now == ${i}:\n    ${line}`).join("\n")) });
    for (const [now, [line, code, message]] of rows.entries()) {
      const instance = startedInstance(module);
      const error = errorOf(() => call(instance, "book", { now }));
      expect(error, line).toMatchObject({ code });
      expect(String(error), line).toMatch(message);
      // The instance may be half-mutated; the module goes on.
      expect(
        errorOf(() => call(instance)),
        line,
      ).toMatchObject({ code: "host-misuse" });
    }
  });

  test("positions that belong to no node", () => {
    const { abi, paths } = write({ source: QUOTING });
    const [source] = abi.sources;
    if (source === undefined) throw new Error("no source");
    for (const wrong of [{ conversions: [[1, 0, 1, 3] as const] }, { templates: [[3, 0, 0] as const] }]) {
      const changed = { ...abi, sources: [{ ...source, ...wrong }] };
      expect(errorOf(() => loadPythonModule(changed, paths))).toMatchObject({ code: "host-abi" });
    }
  });

  test("a file that is no Python", () => {
    const { abi, paths } = write({ source: "class S(:\n" });
    expect(errorOf(() => loadPythonModule(abi, paths))).toMatchObject({ code: "artifact-shape", file: "strategy.py" });
  });
});

describe("the process", () => {
  test("without an interpreter: a message with a way out", () => {
    const error = errorOf(() => load({ source: QUOTING, options: { python: "/nowhere/python3" } }));
    expect(error).toBeInstanceOf(InterpreterError);
    expect(error).toMatchObject({ code: "interpreter-missing", help: expect.stringContaining("3.11") });
  });

  test("of an interpreter that is too old", () => {
    // What an old interpreter would say; the check itself runs in this one, with its version replaced.
    const python = script(
      "#!/bin/sh",
      "for main; do :; done",
      `exec python3 -c "import runpy, sys; sys.version_info = (3, 10, 9); runpy.run_path('$main', run_name='__main__')"`,
    );
    const error = errorOf(() => load({ source: QUOTING, options: { python } }));
    expect(error).toMatchObject({ name: "InterpreterError", code: "interpreter-version" });
    expect(String(error)).toContain("this is cpython 3.10.9");
  });

  test("that ends by itself: its last words are in the error", () => {
    const python = script("#!/bin/sh", "echo no memory >&2", "exit 1");
    const error = errorOf(() => load({ source: QUOTING, options: { python } }));
    expect(error).toMatchObject({ name: "HostError", code: "host-died" });
    expect(String(error)).toContain("no memory");
  });

  test("that is killed: a host error at the next call, and no hang", () => {
    const pidFile = join(mkdtempSync(join(tmpdir(), "pmtc-pid-")), "pid");
    const python = script("#!/bin/sh", `echo $$ > ${pidFile}`, 'exec python3 "$@"');
    const instance = startedInstance(load({ source: QUOTING, options: { python } }));
    process.kill(Number(readFileSync(pidFile, "utf8")), "SIGKILL");
    expect(errorOf(() => call(instance))).toMatchObject({ name: "HostError", code: "host-died" });
    expect(errorOf(() => call(instance))).toMatchObject({ name: "HostError", code: "host-misuse" });
  });

  test("does not see an interrupt", () => {
    const pidFile = join(mkdtempSync(join(tmpdir(), "pmtc-pid-")), "pid");
    const python = script("#!/bin/sh", `echo $$ > ${pidFile}`, 'exec python3 "$@"');
    const instance = startedInstance(load({ source: QUOTING, options: { python } }));
    const pid = Number(readFileSync(pidFile, "utf8"));
    process.kill(pid, "SIGINT");
    expect(call(instance).ok).toBe(true);
    // Its own session: the terminal's Ctrl-C goes to the group of the engine only.
    const group = spawnSync("ps", ["-o", "pgid=", "-p", String(pid)])
      .stdout.toString()
      .trim();
    expect(group).toBe(String(pid));
  });

  test("sees nothing of the environment but what an interpreter needs", () => {
    const envFile = join(mkdtempSync(join(tmpdir(), "pmtc-env-")), "env");
    process.env.PMT_TEST_SECRET = "s3cret";
    onTestFinished(() => {
      delete process.env.PMT_TEST_SECRET;
    });
    load({ source: QUOTING, options: { python: script("#!/bin/sh", `env > ${envFile}`, 'exec python3 "$@"') } });
    expect(readFileSync(envFile, "utf8")).not.toContain("s3cret");
  });

  test("that asks for more memory than it may have gives a host error, and other instances go on", () => {
    const module = load({
      source: onBook(
        "xs = [1]\nfor _ in range(22):\n    xs = xs + xs\nkept = [xs]\nwhile ctx.now > 0:\n    kept.append(xs + xs)",
      ),
    });
    const other = startedInstance(module);
    const error = errorOf(() => call(startedInstance(module)));
    expect(error).toMatchObject({ name: "HostError", code: "host-trap" });
    expect(String(error)).toContain("MemoryError");
    expect(call(other, "book", { now: 0 }).ok).toBe(true);
  });

  test("forgets the instances that nobody holds any more", async () => {
    setFlagsFromString("--expose-gc");
    const collect = runInNewContext("gc") as () => void;
    // Eight megabytes each: two hundred would not fit into the process.
    const doubling = "for _ in range(20):\n            self.xs = self.xs + self.xs";
    const source = `from pmt import Strategy\nclass S(Strategy):\n    def __init__(self):\n        self.xs = [1]\n        ${doubling}\n    def on_book(self, ctx, book):\n        pass\n`;
    const module = load({ source });
    for (let i = 0; i < 200; i++) {
      call(startedInstance(module));
      if (i % 10 === 9) {
        collect();
        await new Promise((resolve) => setTimeout(resolve, 0));
      }
    }
  });

  test.runIf(process.platform === "linux")("can open no file", () => {
    const pidFile = join(mkdtempSync(join(tmpdir(), "pmtc-pid-")), "pid");
    load({ source: QUOTING, options: { python: script("#!/bin/sh", `echo $$ > ${pidFile}`, 'exec python3 "$@"') } });
    const limits = readFileSync(`/proc/${readFileSync(pidFile, "utf8").trim()}/limits`, "utf8");
    expect(limits).toMatch(/^Max open files +5 +5 /m);
  });

  test("leaves no file behind, and ends when its module is closed", () => {
    const before = readdirSync(tmpdir()).filter((name) => name.startsWith("pmtc-python-"));
    const module = load({ source: QUOTING });
    const instance = startedInstance(module);
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith("pmtc-python-"))).toEqual(before);
    module.close();
    module.close();
    expect(errorOf(() => call(instance))).toMatchObject({ code: "host-misuse" });
  });
});
