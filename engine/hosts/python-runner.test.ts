import { describe, expect, test } from "vitest";
import { MAX_INT, MAX_INTENTS, MAX_LOG_SLOTS, TRAPS, type TrapName } from "../../runtime/abi/layout.ts";
import { BODY_LINE, call, feed, load, onBook, read, startedInstance } from "./testing/python-programs.ts";

type Row = readonly [expression: string, value: number];

/** Evaluates expressions in one handler and compares what their log lines carry, sign of zero included. */
function expectValues(rows: readonly Row[], setUp = ""): void {
  const logs = rows.map(([expression]) => `¶ctx.log.info(f"{${expression}}")`).join("\n");
  const module = load({ source: onBook(`${setUp}${logs}`, "import math\n") });
  const found = call(startedInstance(module)).logs.map((record, i) => [rows[i]?.[0], record[3]]);
  expect(found).toEqual(rows);
}

interface Failure {
  readonly body: string;
  readonly error: TrapName;
  /** Line of the body, from 0. */
  readonly line?: number;
}

/** Runs each body in an instance of its own; error and line must be those that the row says. */
function expectFailures(rows: readonly Failure[]): void {
  const first: number[] = [];
  let source = onBook("pass", "import math\n");
  for (const [i, { body }] of rows.entries()) {
    source += `        if ctx.now == ${i}:\n`;
    first.push(source.split("\n").length);
    source += `${body.replaceAll(/^/gm, "            ")}\n`;
  }
  const module = load({ source });
  const found = rows.map(({ body }, i) => {
    const { ok, errorCode, line } = call(startedInstance(module), "book", { now: i });
    return { body, ok, errorCode, line };
  });
  const wanted = rows.map(({ body, error, line = 0 }, i) => {
    return { body, ok: false, errorCode: TRAPS[error].trap, line: (first[i] ?? 0) + line };
  });
  expect(found).toEqual(wanted);
}

describe("values", () => {
  test("of int operations", () => {
    expectValues(
      [
        ["7 // 2", 3],
        ["-7 // 2", -4],
        ["-7 % 3", 2],
        ["7 / 2", 3.5],
        ["n - 1", 9_007_199_254_740_990],
        ["-n", -9_007_199_254_740_991],
        ["abs(-n)", 9_007_199_254_740_991],
        ["0 * -1", 0],
        ["min(2, 1)", 1],
        ["max([3, 7, 5])", 7],
        ["int(True)", 1],
        ["len([1, 2])", 2],
        ["1 if n else 0", 1],
      ],
      "n = 9007199254740991\n",
    );
  });

  test("of float operations", () => {
    expectValues([
      ["2.5 * 4.0 - 1.0", 9],
      ["-0.0", -0],
      ["-7.5 // 2.0", -4],
      ["-7.5 % 2.0", 0.5],
      ["round(2.5)", 2],
      ["round(2.675, 2)", 2.67],
      ["int(-2.7)", -2],
      ["math.floor(-0.5)", -1],
      ["math.ceil(-0.5)", 0],
      ["math.sqrt(2.25)", 1.5],
      ["max(1.5, 1.0)", 1.5],
    ]);
  });

  test("of sums: floats are compensated, an empty list of floats is converted", () => {
    expectValues([
      ["sum([1, 2, 3])", 6],
      ["sum([True, False, True])", 2],
      ["sum([0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7])", 2.8],
      ["sum([1e16, 1.0, -1e16])", 1],
      ["sum([-0.0])", 0],
      ["sum([1e308, 1e308, -1e308])", Number.POSITIVE_INFINITY],
      ["«sum([])»", 0],
    ]);
  });

  test("of `in`: by value, so that a nan is in no list", () => {
    expectValues(
      [
        ["nan in [nan]", 0],
        ["nan not in [nan]", 1],
        ["-0.0 in [0.0]", 1],
        ["2 in [1, 2]", 1],
        ["Price('0.5') in [Price('0.50')]", 1],
        ["1 < 2 in [2, 3]", 1],
      ],
      "inf = 1e308 * 10.0\nnan = inf - inf\n",
    );
  });

  test("of money, in units", () => {
    expectValues([
      ["Price('0.55') + Price('0.01') * 2", 5700],
      ["-Size('3') // 2", -1_500_000],
      ["Usd('10') / Usd('4')", 2.5],
      ["Price('0.3').complement()", 7000],
      ["Price.floor(0.57 - 0.01, tick=Price('0.01'))", 5600],
      ["cost(Price('0.3333'), Size('0.0005'), 'nearest')", 167],
      ["mid(Price('0.54'), Price('0.55'))", 0.545],
      ["float(Size('2.5'))", 2.5],
    ]);
  });

  test("of everything that a handler can read", () => {
    expectValues([
      ["ctx.now", 1_000_000],
      ["ctx.cash", 250_000_000],
      ["ctx.net(ctx.market)", 20_000_000],
      ["ctx.position(ctx.market.no)", 10_000_000],
      ["ctx.market.opens_at", 0],
      ["ctx.market.closes_at", 61_000_000],
      ["ctx.market.closes_in", 60_000_000],
      ["ctx.market.tick", 100],
      ["ctx.market.min_size", 5_000_000],
      ["ctx.market.no", 1],
      ["book.bid", 5400],
      ["book.ask", 5600],
      ["book.spread", 200],
      ["book.mid", 0.55],
      ["book.bid_size", 12_500_000],
      ["book.ask_size is None", 1],
      ["book.bid_depth", 40_000_000],
      ["book.no.bid", 4300],
      ["book.no.no.bid", 4300],
      ["book.no.mid is None", 1],
      ["book.no.spread is None", 1],
      ["ctx.book(ctx.market.yes).bid", 5400],
    ]);
  });

  test("a nan reaches the slots in its canonical bits", () => {
    const module = load({
      source: onBook('inf = 1e308 * 10.0\n¶ctx.log.info(f"{inf - inf}")\n¶ctx.log.info(f"{-(inf - inf)}")'),
    });
    const instance = startedInstance(module);
    call(instance);
    const bits = new BigUint64Array(instance.block().slice().buffer);
    expect([...bits].filter((b) => (b & 0x7ff0000000000000n) === 0x7ff0000000000000n)).toEqual([
      0x7ff8000000000000n,
      0x7ff8000000000000n,
    ]);
  });
});

describe("conversions", () => {
  test("happen at the listed expressions and nowhere else", () => {
    const body = 'x = «9007199254740991»\ny = 9007199254740990\n¶ctx.log.info(f"{x + 1.0}{x * 2.0}{y + 1}")';
    const module = load({ source: onBook(body) });
    expect(call(startedInstance(module)).logs).toEqual([[20, 0, 3, 2 ** 53, 2 ** 54 - 2, 2 ** 53 - 1]]);
  });

  test("of a value that would overflow as an int", () => {
    // Without the conversion the sum is an int out of range.
    const source = (x: string): string => onBook(`x = ${x}\n¶ctx.log.info(f"{x + x}")`);
    expect(call(startedInstance(load({ source: source("«9007199254740991»") }))).ok).toBe(true);
    const failed = call(startedInstance(load({ source: source("9007199254740991") })));
    expect([failed.errorCode, failed.line]).toEqual([TRAPS.OverflowError.trap, BODY_LINE + 1]);
  });

  test("a function of the author called float does not hide a range check", () => {
    const top = "def float(x: int) -> int:\n    return x\n";
    const failed = call(startedInstance(load({ source: onBook("x = float(9007199254740991) + 1", top) })));
    expect([failed.errorCode, failed.line]).toEqual([TRAPS.OverflowError.trap, BODY_LINE + 2]);
  });

  test("stand in arguments, f-strings, returns, defaults, loop targets and augmented assignments", () => {
    const top = "def half(x: float = «9007199254740991») -> float:\n    return x + x\n";
    const body =
      "total = 0.0\nfor «x» in [9007199254740991]:\n    total += x + x\ntotal += «9007199254740991»\n" +
      '¶ctx.log.info(f"é {half(«9007199254740991»)} {half()} {«9007199254740991»:.2f}")\n¶ctx.log.info(f"{total}")';
    const outcome = call(startedInstance(load({ source: onBook(body, top) })));
    expect(outcome.logs.map((record) => record.slice(3))).toEqual([[2 * MAX_INT, 2 * MAX_INT, MAX_INT], [3 * MAX_INT]]);
  });
});

describe("augmented assignments", () => {
  test("compute the parts of their target once, before the value", () => {
    const source = [
      "from pmt import Strategy",
      "class S(Strategy):",
      "    calls: int = 0",
      "    def __init__(self):",
      "        self.xs = [1, 2]",
      "    def next(self) -> int:",
      "        self.calls += 1",
      "        return self.calls - 1",
      "    def fresh(self) -> int:",
      "        self.xs = [10, 20]",
      "        return 5",
      "    def on_book(self, ctx, book):",
      "        old = self.xs",
      "        self.xs[self.next()] += self.fresh()",
      "        self.xs[self.next()] *= 3",
      '        ¶ctx.log.info(f"{old[0]}{old[1]}{self.xs[0]}{self.xs[1]}{self.calls}")',
      "",
    ].join("\n");
    expect(call(startedInstance(load({ source }))).logs[0]?.slice(3)).toEqual([6, 2, 10, 60, 2]);
  });
});

describe("errors", () => {
  test("of arithmetic, with the line", () => {
    expectFailures([
      { body: "n = 9007199254740991\nm = n + 1", error: "OverflowError", line: 1 },
      { body: "n = -9007199254740991\nn -= 1", error: "OverflowError", line: 1 },
      { body: "n = 94906267\nxs = [n]\nxs[0] *= n", error: "OverflowError", line: 2 },
      { body: "m = sum([9007199254740991, 1, -1])", error: "OverflowError" },
      { body: "m = int(1e300)", error: "OverflowError" },
      { body: "m = round(1e16)", error: "OverflowError" },
      { body: "m = math.floor(1e16)", error: "OverflowError" },
      { body: "m = math.ceil(1e308 * 10.0)", error: "OverflowError" },
      { body: "inf = 1e308 * 10.0\nm = int(inf - inf)", error: "ValueError", line: 1 },
      { body: "m = math.sqrt(-1.0)", error: "ValueError" },
      { body: "zero = 0\nm = 1 / zero", error: "ZeroDivisionError", line: 1 },
      { body: "zero = 0\nm = 1 % zero", error: "ZeroDivisionError", line: 1 },
      { body: "zero = 0.0\nm = 1.0 // zero", error: "ZeroDivisionError", line: 1 },
      { body: "m = Price('0.5') / Price('0')", error: "ZeroDivisionError" },
      { body: "m = Size('9007199254.740991') + Size('0.000001')", error: "OverflowError" },
      { body: "m = Price.floor(1e308 * 10.0)", error: "OverflowError" },
      { body: "m = Price.floor(0.5, tick=Price('0'))", error: "ValueError" },
    ]);
  });

  test("of lists, raise and assert, with the line", () => {
    expectFailures([
      { body: "xs = [1, 2]\nm = xs[2]", error: "IndexError", line: 1 },
      { body: "xs = [1, 2]\nxs[-3] = 1", error: "IndexError", line: 1 },
      { body: "xs = [1]\nxs.clear()\nxs.pop()", error: "IndexError", line: 2 },
      { body: "xs = [1]\nxs.clear()\nm = min(xs)", error: "ValueError", line: 2 },
      { body: "raise KeyError", error: "KeyError" },
      { body: "raise ZeroDivisionError()", error: "ZeroDivisionError" },
      { body: "assert (\n    1 >\n    2)", error: "AssertionError" },
      { body: "assert False", error: "AssertionError" },
    ]);
  });

  test("stand at the first line of an expression over many lines", () => {
    expectFailures([
      { body: "zero = 0\nm = (1 +\n  2 *\n  (3 //\n   zero))", error: "ZeroDivisionError", line: 3 },
      {
        body: "xs = [1]\nm = (ctx\n     .book(\n      ctx.market.yes)\n     .bid) == xs[\n  3]",
        error: "IndexError",
        line: 4,
      },
      { body: "m = (Price\n     .floor(\n      0.5,\n      tick=Price('0')))", error: "ValueError" },
      { body: "xs = [1]\nxs.clear()\nm = (xs\n     .pop(\n     ))", error: "IndexError", line: 2 },
      { body: "m = (\n  9007199254740991\n  + 1)", error: "OverflowError", line: 1 },
    ]);
  });

  test("carry the template and its raw arguments, and void the intents but not the logs", () => {
    const body =
      'ctx.pull(ctx.market)\n¶ctx.log.warning("before")\nx = 2.5\n¶raise ValueError(f"{x:.1f} at {ctx.market.tick} of {ctx.market.no}")';
    const outcome = call(startedInstance(load({ source: onBook(body) })));
    expect(outcome).toEqual({
      ok: false,
      intents: [],
      logs: [[30, 0, 0]],
      logsDropped: 0,
      steps: 1,
      errorCode: TRAPS.ValueError.trap,
      errorTemplate: 1,
      errorArgs: [2.5, 100, 1],
      line: BODY_LINE + 3,
    });
  });

  test("an assert computes its message only where it fails", () => {
    const source = onBook('zero = 0\n¶assert ctx.now > 5, f"{1 / zero}"\n¶assert ctx.now > 9, f"{ctx.now}"');
    const module = load({ source });
    expect(call(startedInstance(module), "book", { now: 10 }).ok).toBe(true);
    const failed = call(startedInstance(module), "book", { now: 7 });
    expect(failed).toMatchObject({ errorCode: TRAPS.AssertionError.trap, errorTemplate: 1, errorArgs: [7] });
    expect(call(startedInstance(module), "book", { now: 3 }).errorCode).toBe(TRAPS.ZeroDivisionError.trap);
  });

  test("belong to the innermost file of the program, also in start", () => {
    const modules = {
      "pmt.indicators": "X = 1\n\nclass Half:\n    def __init__(self, n: int) -> None:\n        self.n = 1 // n\n",
    };
    const source =
      "from pmt import Series, Strategy\nfrom pmt.indicators import Half\nclass S(Strategy):\n    def __init__(self):\n        self.half = Half(0)\n";
    const instance = load({ source, modules }).instantiate(new Float64Array());
    feed(instance);
    expect(read(instance, instance.start())).toMatchObject({
      ok: false,
      errorCode: TRAPS.ZeroDivisionError.trap,
      steps: 2,
    });
    expect(instance.errorPlace()).toEqual({ file: "pmt/indicators.py", line: 5 });
  });

  test("a module constant fails in start", () => {
    const instance = load({
      source: "from pmt import Strategy\nN = 1 // 0\nclass S(Strategy):\n    pass\n",
    }).instantiate(new Float64Array());
    feed(instance);
    expect(read(instance, instance.start())).toMatchObject({
      ok: false,
      errorCode: TRAPS.ZeroDivisionError.trap,
      line: 2,
    });
  });
});

describe("steps", () => {
  const body =
    "self.twice()\nfor i in range(3):\n    pass\nn = 0\nwhile n < 2:\n    n += 1\n    if n == 1:\n        continue\nfor i in range(5):\n    break";
  const source = `${onBook(body)}    def twice(self):\n        for x in [1, 2]:\n            pass\n`;
  // on_book, twice, 2, 3, 2 and 1 iterations
  const STEPS = 1 + 1 + 2 + 3 + 2 + 1;

  test("count function entries and iterations", () => {
    expect(call(startedInstance(load({ source }))).steps).toBe(STEPS);
  });

  test("over the budget are a StepLimit at the def or the loop", () => {
    const module = load({ source });
    const lines = Array.from({ length: STEPS + 1 }, (_, stepBudget) => {
      const outcome = call(startedInstance(module), "book", { stepBudget });
      expect(outcome.steps).toBe(Math.min(stepBudget + 1, STEPS));
      return outcome.ok ? "ok" : [outcome.errorCode, (outcome.line ?? 0) - BODY_LINE];
    });
    const at = (line: number): number[] => [TRAPS.StepLimit.trap, line];
    const twice = 10;
    expect(lines).toEqual([
      at(-1),
      at(twice),
      at(twice + 1),
      at(twice + 1),
      at(1),
      at(1),
      at(1),
      at(4),
      at(4),
      at(8),
      "ok",
    ]);
  });

  test("of start count __init__, not the SDK", () => {
    const instance = load({
      source:
        "from pmt import Price, Strategy\nclass S(Strategy):\n    def __init__(self):\n        self.p = Price.floor(0.5)\n",
    }).instantiate(new Float64Array());
    feed(instance);
    expect(read(instance, instance.start()).steps).toBe(1);
  });
});

describe("actions", () => {
  test("become records of ten slots, with ids from the next order's", () => {
    const body = [
      'ctx.quote(ctx.market, bid=0.5199, ask=None, size=Size("5"))',
      'ctx.quote(ctx.market, bid=Price("0.5199"), ask=Price("1.5"), size=Size("5"))',
      'ctx.quote(ctx.market, bid=1e308 * 10.0, ask=-1e308 * 10.0, size=Size("5"))',
      "ctx.pull(ctx.market)",
      'a = ctx.buy(ctx.market.no, Price("0.4"), Size("6"), tif="FAK", post_only=True)',
      'b = ctx.sell(ctx.market.yes, Price("0.6"), Size("7"), "FOK")',
      'c = ctx.buy_market(ctx.market.yes, Usd("8"))',
      'd = ctx.sell_market(ctx.market.no, Size("9"))',
      "ctx.cancel(a)",
      "ctx.cancel_all()",
      '¶ctx.log.debug(f"{a}{b}{c}{d}")',
    ].join("\n");
    const outcome = call(startedInstance(load({ source: onBook(body) })));
    expect(outcome.intents).toEqual([
      [1, 0, 0, 0, 5100, 5e6, -1, 0, 0, 0],
      [1, 0, 0, 0, 5199, 5e6, 15_000, 0, 0, 0],
      [1, 0, 0, 0, 9900, 5e6, 100, 0, 0, 0],
      [2, 0, 0, 0, 0, 0, 0, 0, 0, 0],
      [3, 7, 1, 1, 4000, 6e6, 3, 1, 0, 0],
      [3, 8, 0, 0, 6000, 7e6, 2, 0, 0, 0],
      [4, 9, 0, 1, 0, 8e6, 0, 0, 0, 0],
      [4, 10, 1, 0, 0, 9e6, 0, 0, 0, 0],
      [5, 7, 0, 0, 0, 0, 0, 0, 0, 0],
      [6, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    ]);
    expect(outcome.logs).toEqual([[10, 0, 4, 7, 8, 9, 10]]);
  });

  test("past the limit are a RuntimeError, and a nan price a ValueError", () => {
    expectFailures([
      { body: `for i in range(${MAX_INTENTS + 1}):\n    ctx.pull(ctx.market)`, error: "RuntimeError", line: 1 },
      {
        body: 'inf = 1e308 * 10.0\nctx.quote(ctx.market, bid=inf - inf, ask=0.5, size=Size("5"))',
        error: "ValueError",
        line: 1,
      },
    ]);
  });

  test("log records that do not fit are dropped and counted; a smaller one may still fit", () => {
    // Records of 5 slots: 76 fill 380 of 384.
    const module = load({
      source: onBook('for i in range(80):\n    ¶ctx.log.info(f"{i}{i}")\n¶ctx.log.info(f"{1}")\n¶ctx.log.info("a")'),
    });
    const { logs, logsDropped } = call(startedInstance(module));
    const whole = Math.floor(MAX_LOG_SLOTS / 5);
    expect([logs.length, logsDropped]).toEqual([whole + 1, 80 - whole + 1]);
    expect(logs.at(-1)).toEqual([20, 1, 1, 1]);
  });
});
