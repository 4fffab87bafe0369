import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { FEED_SLOTS, type Feed } from "../engine/core/feed.ts";
import { generateFeed } from "../engine/data/generator.ts";
import { runBacktest } from "../engine/modes/backtest.ts";
import type { BacktestResult } from "../engine/modes/backtest-result.ts";
import type { StrategyModule } from "../runtime/abi/strategy.ts";
import { Comparison, comparingModule } from "./comparing-module.ts";
import type { Lanes } from "./lanes.ts";
import { closeLanes, openProgram } from "./testing/open-program.ts";

const source = `from pmt import Book, Context, Series, Strategy, param


def inverse(x: float) -> float:
    return 1.0 / x


class Failing(Strategy):
    """Fails in its own way at the 300th book; the mode says how."""

    markets = Series("btc-updown-15m")
    mode: int = param(0, ge=0, le=9)

    def __init__(self) -> None:
        self.books = 0
        self.total = 0.0
        self.values = [0.5]
        if self.mode == 9:
            raise ValueError(f"mode {self.mode} is refused")

    def on_book(self, ctx: Context, book: Book) -> None:
        self.books += 1
        if book.mid is not None:
            self.total += book.mid
            self.values[0] = book.mid
        ctx.pull(ctx.market)
        if self.books == 300:
            self.fail(ctx)

    def fail(self, ctx: Context) -> None:
        self.total = -1.0
        ctx.log.info(f"failing with {self.mode}")
        if self.mode == 0:
            self.total = inverse(self.total + 1.0)
        elif self.mode == 1:
            self.books = self.books % (self.books - 300)
        elif self.mode == 2:
            self.total = self.values[self.books]
        elif self.mode == 3:
            self.total = float(int(self.total - self.values[0] * 1e300))
        elif self.mode == 4:
            for _ in range(60):
                self.books = self.books * 2
        elif self.mode == 5:
            assert self.books < 300, f"{self.books} books, total {self.total:.2f}"
        elif self.mode == 6:
            raise RuntimeError(f"cash {ctx.cash}, tick {ctx.market.tick}")
        elif self.mode == 7:
            while self.books > 0:
                self.books += 1
        else:
            for _ in range(65):
                ctx.pull(ctx.market)
`;

const lines = source.split("\n");
const lineOf = (text: string): number => lines.findIndex((line) => line.includes(text)) + 1;

const feed = generateFeed({ seed: 2, markets: 2 });

let lanes: Lanes;
beforeAll(async () => {
  lanes = await openProgram(source, "failing.py");
});
afterAll(() => closeLanes(lanes));

function run(module: StrategyModule, mode: number, on: Feed = feed): BacktestResult {
  return runBacktest({ module, feed: on, params: Float64Array.from([mode]) });
}

describe("an error is the same on every target: class, code, line, message, and the state before it", () => {
  test.each([
    [0, "ZeroDivisionError", "PMT1001", "return 1.0 / x"],
    [1, "ZeroDivisionError", "PMT1001", "self.books % (self.books - 300)"],
    [2, "IndexError", "PMT1002", "self.values[self.books]"],
    [3, "OverflowError", "PMT1004", "float(int("],
    [4, "OverflowError", "PMT1004", "self.books * 2"],
    [5, "AssertionError", "PMT1005", "assert"],
    [6, "RuntimeError", "PMT1006", "raise RuntimeError"],
    [7, "StepLimit", "PMT1007", "while"],
    [8, "RuntimeError", "PMT1006", "                ctx.pull(ctx.market)"],
  ] as const)("mode %i: %s", (mode, type, code, failing) => {
    const comparison = new Comparison();
    const compared = run(comparingModule(lanes, comparison), mode);
    expect(comparison).toMatchObject({ first: null, mismatches: 0, coverage: { errors: { [type]: 2 } } });
    expect(compared.error).toMatchObject({ type, code, line: lineOf(failing), event: "on_book", file: "failing.py" });
    expect(compared.halted).toBe(2);
    for (const lane of Object.values(lanes)) {
      const alone = run(lane, mode);
      // Only the compiled targets know the column.
      const { site: _, ...error } = alone.error ?? { site: null };
      const { site: __, ...expected } = compared.error ?? { site: null };
      expect(error).toEqual(expected);
      expect(alone.halted).toBe(2);
      expect([alone.traceHash, alone.stateHash, alone.steps]).toEqual([
        compared.traceHash,
        compared.stateHash,
        compared.steps,
      ]);
    }
  });

  test("the state is that before the event, not the half-changed one", () => {
    const one = generateFeed({ seed: 2, markets: 1 });
    const until = { ...one, rows: one.rows.slice(0, 299 * FEED_SLOTS), count: 299, recorded: 299 };
    const halted = run(lanes.python, 0, one);
    const before = run(lanes.wasm, 0, until);
    expect([halted.halted, before.halted]).toEqual([1, 0]);
    expect(halted.stateHash).toBe(before.stateHash);
  });

  test("an error of the construction", () => {
    const comparison = new Comparison();
    const { error, halted } = run(comparingModule(lanes, comparison), 9);
    expect(comparison).toMatchObject({
      first: null,
      coverage: { calls: { construction: 2 }, errors: { ValueError: 2 } },
    });
    expect(error).toMatchObject({ type: "ValueError", event: "__init__", message: "mode 9 is refused" });
    expect(error?.line).toBe(lineOf("raise ValueError"));
    expect(halted).toBe(2);
  });
});
