import { readFileSync } from "node:fs";
import { join } from "node:path";
import binaryen from "binaryen";
import { beforeAll, describe, expect, test } from "vitest";
import { packageRoot } from "../dsl-spec/root.ts";
import type { Feed } from "../engine/core/feed.ts";
import { type TestRow, testFeed, testMarket } from "../engine/core/test-support.ts";
import { generateFeed } from "../engine/data/generator.ts";
import { mergeFeeds } from "../engine/data/merge-feeds.ts";
import { RowWriter } from "../engine/data/row-writer.ts";
import { ArtifactError } from "../engine/hosts/errors.ts";
import { loadWasmModule } from "../engine/hosts/wasm.ts";
import { runBacktest } from "../engine/modes/backtest.ts";
import { type PaperOptions, PaperRun } from "../engine/modes/paper.ts";
import type { PaperResult } from "../engine/modes/paper-result.ts";
import type { SwapRecord } from "../engine/modes/swap.ts";
import { SwapRefused } from "../engine/modes/swap-errors.ts";
import { VirtualClock } from "../engine/modes/testing/virtual-clock.ts";
import type { AbiFile } from "../runtime/abi/abi-file.ts";
import { ABI_VERSION, OUTPUT, TargetTag } from "../runtime/abi/layout.ts";
import type { StrategyModule } from "../runtime/abi/strategy.ts";
import { type CompiledTarget, compiled } from "./testing/compiled.ts";

const targets: readonly CompiledTarget[] = ["typescript", "wasm"];
const maker = readFileSync(join(packageRoot, "strategies", "market_maker.py"), "utf8");
const feed = generateFeed({ seed: 5, markets: 2 });
/** Seconds of the feed at which the modules change, and at which some of them fail. */
const SWAP_AT = 240;
const FAIL_AT = 250;
const swapTime = feed.markets[0]!.opensAt + SWAP_AT * 1e6;
const failTime = feed.markets[0]!.opensAt + FAIL_AT * 1e6;

/** A text with one part of it replaced, which must be there once. */
function edited(text: string, ...edits: readonly (readonly [from: string, to: string])[]): string {
  return edits.reduce((all, [from, to]) => {
    if (all.split(from).length !== 2) throw new Error(`${from} stands ${all.split(from).length - 1} times`);
    return all.replace(from, to);
  }, text);
}

const init = "        self.ended = False\n\n    def on_book";
const book = "        fair = self.fair.update(book.mid)\n";
const counting = edited(
  maker,
  [
    init,
    "        self.ended = False\n        self.seen = 0\n        self.marks: list[int] = [1, 2]\n\n    def on_book",
  ],
  [book, `${book}        self.seen += 1\n`],
);
const floats = edited(counting, ["self.seen = 0", "self.seen = 0.0"], ["list[int] = [1, 2]", "list[float] = [1, 2]"]);
const reordered = edited(maker, [
  `        self.bought = Size("0")\n        self.sold = Size("0")\n`,
  `        self.sold = Size("0")\n        self.bought = Size("0")\n`,
]);
/** Fails in the first market only. */
const failing = (line: string) =>
  edited(maker, [book, `${book}        if 0 <= ctx.now - ${failTime} < 100_000_000:\n            ${line}\n`]);

interface Change {
  /** Seconds after the first opening. */
  readonly at: number;
  readonly change: (run: PaperRun) => Promise<SwapRecord>;
}

interface Outcome {
  readonly result: PaperResult;
  readonly records: readonly (SwapRecord | SwapRefused)[];
}

/** A run at 1000 seconds a second on a virtual clock, with changes at their times. */
async function trade(
  module: StrategyModule,
  changes: readonly Change[] = [],
  more: Partial<PaperOptions> = {},
): Promise<Outcome> {
  const records: (SwapRecord | SwapRefused)[] = [];
  const open = [...changes];
  // A change waits on the clock, too.
  let isChanging = false;
  const clock: VirtualClock = new VirtualClock(async () => {
    const next = open[0];
    if (isChanging || next === undefined || clock.time < next.at) return;
    open.shift();
    isChanging = true;
    records.push(
      await next.change(run).catch((error: unknown) => {
        if (error instanceof SwapRefused) return error;
        throw error;
      }),
    );
    isChanging = false;
  });
  const params = Float64Array.from(module.abi.params, (param) => Number(param.default));
  const run: PaperRun = new PaperRun({ module, feed, params, speed: 1000, clock, ...more });
  const result = await run.run();
  expect(open).toEqual([]);
  return { result, records };
}

const swapTo = (module: StrategyModule, at = SWAP_AT, given: Readonly<Record<string, number>> = {}): Change => ({
  at,
  change: (run) => run.swap(async () => module, given),
});
const rollback = (at: number): Change => ({ at, change: (run) => run.rollback() });

/** What a run did in the market, without how long it took and which module it had. */
function outcome({ result }: Outcome): unknown {
  const {
    paper: _paper,
    timing: _timing,
    stateHash: _state,
    steps: _steps,
    ...rest
  } = result as PaperResult & Record<string, unknown>;
  return rest;
}

describe.each(targets)("a market maker on %s", (target) => {
  let plain: Outcome;
  const on = (source: string) => compiled(source, target);
  beforeAll(async () => {
    plain = await trade(await on(maker));
  }, 120_000);

  test("trades", () => {
    expect(plain.result.fills.total).toBeGreaterThan(2);
    expect(plain.result.error).toBeNull();
  });

  test.each([
    ["the same", maker, maker],
    ["one whose fields stand in another order", maker, reordered],
    ["one with fields more", maker, counting],
    ["one with fields fewer", counting, maker],
    ["one whose ints are floats", counting, floats],
  ])(
    "goes on as without a swap in %s",
    async (_, before, after) => {
      const swapped = await trade(await on(before), [swapTo(await on(after))]);
      const [record] = swapped.records;
      expect(record).toMatchObject({ kind: "swap", cause: "request", instances: 1, revived: 0, error: null });
      expect((record as SwapRecord).openOrders).toBeGreaterThan(0);
      expect((record as SwapRecord).dryRunEvents).toBeGreaterThan(1);
      expect(swapped.result.traceHash).toBe(plain.result.traceHash);
      expect(swapped.result.events).toBe(plain.result.events);
      expect(swapped.result.paper).toMatchObject({ refused: [], faults: [] });
      expect(swapped.result.fills).toEqual(plain.result.fills);
    },
    120_000,
  );

  test("has the counts in its new fields", async () => {
    const { records } = await trade(await on(counting), [swapTo(await on(floats))]);
    const { fields } = records[0] as SwapRecord;
    expect(fields.filter(({ fate }) => fate !== "carried")).toEqual([
      { field: "marks", fate: "converted", from: "list[int]", to: "list[float]" },
      { field: "seen", fate: "converted", from: "int", to: "float" },
    ]);
    expect(fields).toContainEqual({ field: "fair", fate: "carried", from: "Ewma", to: "Ewma" });
  }, 120_000);

  test("quotes otherwise with another constant, keeps its orders, and goes back", async () => {
    const wider = await on(
      edited(maker, ["param(0.01, ge=0.001", "param(0.03, ge=0.001"], ["middle - half", "middle - half - 0.01"]),
    );
    const there = await trade(await on(maker), [swapTo(wider)]);
    expect(there.result.traceHash).not.toBe(plain.result.traceHash);
    expect(there.result.events).toBe(plain.result.events);
    const back = await trade(await on(maker), [swapTo(wider, SWAP_AT), rollback(SWAP_AT)]);
    expect(back.records).toMatchObject([{ kind: "swap" }, { kind: "rollback", cause: "request", revived: 0 }]);
    const [first, second] = back.records as SwapRecord[];
    expect(second!.to).toEqual(first!.from);
    const none = await trade(await on(maker), [rollback(SWAP_AT)]);
    expect(none.records).toMatchObject([{ code: "swap-no-previous" }]);
    expect(outcome(none)).toEqual(outcome(plain));
  }, 120_000);

  test("takes parameters: given, carried, or the new default", async () => {
    const narrower = await on(
      edited(maker, ["window: int = param(30, ge=2, le=1000", "window: int = param(20, ge=2, le=25"]),
    );
    const { records } = await trade(await on(maker), [swapTo(narrower, SWAP_AT, { skew: 0.25 })]);
    const fates = Object.fromEntries(
      (records[0] as SwapRecord).params.map(({ name, fate, value }) => [name, [fate, value]]),
    );
    expect(fates).toMatchObject({ skew: ["given", 0.25], smoothing: ["carried", 0.3], window: ["default", 20] });
    for (const given of [{ skew: 0.75 }, { window: 2.5 }, { nothing: 1 }] as Record<string, number>[]) {
      const refused = await trade(await on(maker), [swapTo(narrower, SWAP_AT, given)]);
      expect(refused.records).toMatchObject([{ code: "swap-param" }]);
      expect(outcome(refused)).toEqual(outcome(plain));
    }
  }, 120_000);

  test.each([
    [
      "another type of a field",
      edited(
        maker,
        ["self.ended = False\n\n    def", "self.ended = 0\n\n    def"],
        ["if self.ended or", "if self.ended > 0 or"],
        ["if not self.ended and", "if self.ended == 0 and"],
        ["self.ended = True", "self.ended = 1"],
      ),
      "PMT1020",
      /`ended` is bool .* and int/,
    ],
    [
      "another helper class",
      edited(
        maker,
        ["import Ewma, RollingStats", "import RollingStats, ZScore"],
        ["self.fair = Ewma(self.smoothing)", "self.fair = ZScore(self.window)"],
        [
          book,
          "        self.fair.update(book.mid)\n        fair = self.mids.mean() if self.mids.count() > 0 else book.mid\n",
        ],
      ),
      "PMT1020",
      /`fair` is Ewma .* and ZScore/,
    ],
    ["other markets", edited(maker, ["btc-updown-15m", "eth-updown-15m"]), "PMT1022", /btc-updown-15m/],
    [
      "another scope",
      edited(maker, ["timer = every(s=1)", 'timer = every(s=1)\n    scope = "event"']),
      "PMT1022",
      /by event/,
    ],
    ["another strategy", edited(maker, ["class MarketMaker", "class Other"]), "PMT1023", /MarketMaker.*Other/],
    [
      "a module that raises",
      edited(maker, [book, `${book}        raise ValueError("no")\n`]),
      "PMT1024",
      /ValueError in on_book \(strategy.py, line \d+\)/,
    ],
    [
      "a module that loops without end",
      edited(maker, [book, `${book}        while True:\n            fair += 1.0\n`]),
      "PMT1024",
      /StepLimit in on_book/,
    ],
    [
      "a module that takes all memory",
      edited(maker, [
        book,
        `${book}        text = "0123456789"\n        for _ in range(40):\n            text += text\n        self.ended = "x" in text\n`,
      ]),
      "PMT1024",
      /dry run/,
    ],
    [
      "a module that fails in __init__",
      edited(
        maker,
        ["self.ended = False\n\n    def", 'raise ValueError("no")\n\n    def'],
        ['self.sold = Size("0")\n', 'self.sold = Size("0")\n        self.ended = False\n'],
      ),
      "PMT1024",
      /ValueError in __init__/,
    ],
  ] as const)(
    "refuses %s, and trades on",
    async (_, source, code, message) => {
      const refused = await trade(await on(maker), [swapTo(await on(source))]);
      expect(refused.records).toMatchObject([{ code, message: expect.stringMatching(message) }]);
      expect(refused.result.paper.refused).toMatchObject([{ code }]);
      expect(refused.result.paper.swaps).toEqual([]);
      expect(outcome(refused)).toEqual(outcome(plain));
    },
    120_000,
  );

  test.each([
    ["raises", 'raise ValueError("later")', "ValueError", 0],
    ["loops without end", "while True:\n                fair += 1.0", "StepLimit", 0],
    [
      "takes all memory",
      'text = "0123456789"\n            for _ in range(40):\n                text += text\n            self.ended = "x" in text',
      null,
      1,
    ],
  ])(
    "takes a module back that soon %s, and what halted goes on",
    async (_, line, error, faults) => {
      const taken = await trade(await on(maker), [swapTo(await on(failing(line)))]);
      const { paper } = taken.result;
      expect(paper.swaps).toMatchObject([
        { kind: "swap", cause: "request" },
        { kind: "rollback", cause: "probation", revived: 1, error: error === null ? null : { type: error } },
      ]);
      expect(paper.faults).toHaveLength(faults);
      expect(taken.result.error).toBeNull();
      expect(taken.result.events).toBe(plain.result.events);
      expect(paper.module).toEqual(plain.result.paper.module);
      // It traded on after its open orders had been cancelled.
      expect(taken.result.fills.total).toBeGreaterThan(0);
    },
    120_000,
  );

  test("does not take a module back that halts long after the swap; a request does", async () => {
    const late = failing('raise ValueError("later")');
    const halted = await trade(await on(maker), [swapTo(await on(late), 60)]);
    expect(halted.result.paper.swaps).toHaveLength(1);
    expect(halted.result.error).toMatchObject({ type: "ValueError" });
    const back = await trade(await on(maker), [swapTo(await on(late), 60), rollback(FAIL_AT + 30)]);
    expect(back.records[1]).toMatchObject({
      kind: "rollback",
      cause: "request",
      revived: 1,
      error: { type: "ValueError" },
    });
    expect(back.result.error).toBeNull();
    expect(back.result.fills.total).toBeGreaterThan(halted.result.fills.total);
    // What halted before its market ended has nothing to go on with.
    const over = await trade(await on(maker), [swapTo(await on(late), 60), rollback(950)]);
    expect(over.records[1]).toMatchObject({ kind: "rollback", revived: 0 });
  }, 120_000);

  test("shows the orders that were open before the swap to a module that reads them, and rehearses it on them", async () => {
    const look = "            left = [order for order in ctx.orders(ctx.market.yes) if order.placed_at < ctx.now]\n";
    const reading = (line: string) =>
      edited(maker, [book, `        if 0 <= ctx.now - ${swapTime} < 2_000_000:\n${look}            ${line}\n${book}`]);
    const texts: string[] = [];
    const logs: Partial<PaperOptions> = { onLog: (_l, _m, _t, text) => texts.push(text) };
    const telling = reading('ctx.log.info(f"left {len(left)}, buys {len([order for order in left if order.is_buy])}")');
    const { records, result } = await trade(await on(maker), [swapTo(await on(telling))], logs);
    const [record] = records as SwapRecord[];
    expect(record).toMatchObject({ kind: "swap", openOrders: 2 });
    expect(record?.dryRunEvents).toBeGreaterThan(10);
    expect(result.fills).toEqual(plain.result.fills);
    expect(texts.find((text) => text.startsWith("left"))).toBe("left 2, buys 1");
    // What would fail on those orders does not get in.
    const failing = edited(maker, [book, `        assert len(ctx.orders(ctx.market.yes)) < 2\n${book}`]);
    const refused = await trade(await on(maker), [swapTo(await on(failing))]);
    expect(refused.records).toMatchObject([{ code: "PMT1024", message: expect.stringMatching(/AssertionError/) }]);
    expect(outcome(refused)).toEqual(outcome(plain));
  }, 120_000);

  test("is the backtest's equal with a swap in each of its seconds", async () => {
    const module = await on(maker);
    const again = Array.from({ length: 25 }, (_, i) => swapTo(module, 200 + i));
    const { result, records } = await trade(module, again);
    expect(records.every((record) => !(record instanceof SwapRefused))).toBe(true);
    const params = Float64Array.from(module.abi.params, (param) => Number(param.default));
    expect(result.traceHash).toBe(runBacktest({ module, feed, params }).traceHash);
    expect(result.stateHash).toBe(plain.result.stateHash);
  }, 120_000);
});

const listener = `from pmt import Book, Context, Series, Signal, Strategy, signal


class Listener(Strategy):
    markets = Series("btc-updown-15m")
    spot = signal("test:A")

    def __init__(self) -> None:
        self.heard = 0

    def on_signal(self, ctx: Context, signal: Signal) -> None:
        self.heard += 1
        ctx.log.info(f"{signal.name} {signal.value} {self.heard}")

    def on_book(self, ctx: Context, book: Book) -> None:
        value = ctx.signal(self.spot).value
        if value is not None and ctx.now % 60_000_000 == 0:
            ctx.log.info(f"latest {value}")
`;

test("a module with another signal hears of that from there on, and knows its latest value", async () => {
  const first = feed.markets[0]!.opensAt;
  const at = (seconds: number) => first + seconds * 1e6;
  const writer = new RowWriter();
  for (const second of [100.25, 300.25]) {
    writer.signal(at(second), 0, second, at(second - 1));
    writer.signal(at(second + 0.25), 1, -second, at(second - 1));
  }
  const signals = ["test:A", "test:B"].map((name) => ({ name, source: "made up", unit: "USD" }));
  const { count } = writer;
  const values: Feed = { ...feed, events: [], markets: [], signals, rows: writer.rows(), count, recorded: 0 };
  const lines: string[] = [];
  const onLog = (_level: number, market: string, time: number, text: string) => {
    if (market === feed.markets[0]!.slug && time < at(400)) lines.push(`${(time - first) / 1e6} ${text}`);
  };
  const to = (name: string) => compiled(edited(listener, ["test:A", name]), "typescript");
  const swapped = await trade(
    await to("test:A"),
    [swapTo(await to("test:C"), SWAP_AT - 10), swapTo(await to("test:B"))],
    { feed: mergeFeeds([feed, values]), onLog },
  );
  expect(swapped.records).toMatchObject([
    {
      code: "swap-missing-signal",
      message: expect.stringMatching(/asks for the signal test:C, and .* test:A, test:B/),
    },
    { kind: "swap", instances: 1, error: null },
  ]);
  expect(lines).toEqual([
    "100.25 test:A 100.25 1",
    "120 latest 100.25",
    "180 latest 100.25",
    "240 latest -100.25",
    "300 latest -100.25",
    "300.5 test:B -300.25 2",
    "360 latest -300.25",
  ]);
}, 120_000);

test("modules of another target are refused", async () => {
  const { records } = await trade(await compiled(maker, "wasm"), [swapTo(await compiled(maker, "typescript"))]);
  expect(records).toMatchObject([{ code: "swap-target" }]);
}, 120_000);

describe("a strategy over the markets of an event", () => {
  const source = `from pmt import All, Book, Context, Size, Strategy


class Pair(Strategy):
    markets = All()
    scope = "event"

    def __init__(self) -> None:
        self.seen: dict[int, int] = {}
        self.quoted = 0

    def on_book(self, ctx: Context, book: Book) -> None:
        row = 0
        for market in ctx.markets:
            if market == ctx.market:
                self.seen[row] = self.seen.get(row, 0) + 1
            row += 1
        if book.bid is not None and book.ask is not None:
            self.quoted += 1
            ctx.quote(ctx.market, bid=float(book.bid), ask=None, size=Size("5"))
        ctx.log.info(f"{self.quoted} {len(self.seen)}")
`;
  const markets = [0, 1].map((index) =>
    testMarket({ index, event: 0, opensAt: testMarket().opensAt + index * 20e6, winner: index === 0 ? 0 : 1 }),
  );
  const rows: TestRow[] = Array.from({ length: 300 }, (_, i) => {
    const market: 0 | 1 = i > 110 && i % 2 === 1 ? 1 : 0;
    const bid = 40 + (Math.floor(i / 7) % 5);
    return { t: 1 + i * 0.2, market, yes: [bid, bid + 10], size: 50 };
  });
  const both = testFeed(rows, markets);
  test.each(targets)(
    "carries what it knows of all of them on %s",
    async (target) => {
      const module = await compiled(source, target);
      const plain = await trade(module, [], { feed: both });
      const texts: string[] = [];
      const wide = await compiled(
        edited(source, ["dict[int, int] = {}", "dict[int, float] = {}"], ["get(row, 0) + 1", "get(row, 0.0) + 1.0"]),
        target,
      );
      const swapped = await trade(module, [swapTo(wide, 40)], {
        feed: both,
        onLog: (_l, _m, _t, text) => texts.push(text),
      });
      expect(swapped.result.paper.swaps).toMatchObject([{ instances: 1 }]);
      expect(swapped.result.traceHash).toBe(plain.result.traceHash);
      expect(texts.at(-1)).toBe("300 2");
    },
    120_000,
  );

  test.each(targets)(
    "a market that opened while it was halted is traded after the revival on %s",
    async (target) => {
      const time = testMarket().opensAt + 12e6;
      const halting = await compiled(
        edited(source, [
          "        row = 0\n",
          `        if ctx.now > ${time}:\n            raise ValueError("later")\n        row = 0\n`,
        ]),
        target,
      );
      const module = await compiled(source, target);
      // By then it is out of probation; the second market opens at 20 s.
      const calm = await trade(module, [swapTo(halting, 1), rollback(40)], { feed: both });
      expect(calm.records).toMatchObject([{ kind: "swap" }, { kind: "rollback", cause: "request", revived: 1 }]);
      expect(calm.result.error).toBeNull();
      expect([calm.result.rejects, calm.result.quotesDropped]).toEqual([{}, {}]);
    },
    120_000,
  );
});

describe("modules that no compiler made", () => {
  const source = `from pmt import Book, Context, Series, Size, Strategy


class Simple(Strategy):
    markets = Series("btc-updown-15m")

    def __init__(self) -> None:
        pass

    def on_book(self, ctx: Context, book: Book) -> None:
        if book.bid is not None:
            ctx.quote(ctx.market, bid=float(book.bid), ask=None, size=Size("5"))
`;
  let module: StrategyModule;
  let plain: Outcome;
  beforeAll(async () => {
    module = await compiled(source, "wasm");
    plain = await trade(module);
  }, 120_000);

  const attacks = [
    ["traps", "(unreachable)"],
    ["loops without end", "(loop $again (br $again))"],
    ["calls itself without end", "(drop (call $handle (i32.const 0)))"],
    ["grows its memory without end", "(loop $again (drop (memory.grow (i32.const 1))) (br $again))"],
    [
      "raises an error that is none",
      `(f64.store (i32.const ${slotAt(OUTPUT.errorCode)}) (f64.const 77)) (unreachable)`,
    ],
  ] as const;

  test.each(attacks)("one that %s at once is refused, and the old one trades on", async (_, body) => {
    const refused = await trade(module, [swapTo(hostile(module.abi, body, 0), 20)]);
    expect(refused.records).toMatchObject([{ code: "PMT1024" }]);
    expect(outcome(refused)).toEqual(outcome(plain));
  });

  test.each([
    ...attacks,
    ["has ten thousand intents", `(f64.store (i32.const ${slotAt(OUTPUT.intentCount)}) (f64.const 10000))`],
    ["has minus one log slot", `(f64.store (i32.const ${slotAt(OUTPUT.logSlots)}) (f64.const -1))`],
  ] as const)("one that %s when it trades halts, and is taken back", async (_, body) => {
    // Its dry run is shorter than its 40 good calls.
    const taken = await trade(module, [swapTo(hostile(module.abi, body, 40), 20)]);
    const { paper } = taken.result;
    expect(paper.swaps).toMatchObject([{ cause: "request" }, { cause: "probation", revived: 1 }]);
    expect(paper.module).toEqual(plain.result.paper.module);
    expect(paper.faults).toHaveLength(1);
    expect([taken.result.error, taken.result.halted]).toEqual([null, 0]);
    expect(taken.result.events).toBe(plain.result.events);
  });

  test("one that does not keep its state is refused", async () => {
    const { records } = await trade(module, [swapTo(hostile(module.abi, "", 0, "(i32.const 3)"), 20)]);
    expect(records).toMatchObject([{ code: "PMT1024", message: expect.stringContaining("does not keep the state") }]);
  });
});

/** Where a slot of the block lies in a hostile module's memory. */
function slotAt(slot: number): number {
  return 1024 + 8 * slot;
}

/** A module of the ABI, written by hand, whose handlers do nothing and after `calls` of them run `body`. */
function hostile(abi: AbiFile, body: string, calls: number, saved = "(i32.const 0)"): StrategyModule {
  const text = `(module (memory (export "memory") 8 64)
    (global $calls (mut i32) (i32.const 0))
    (func (export "abi_version") (result i32) (i32.const ${ABI_VERSION}))
    (func (export "block_pointer") (result i32) (i32.const 1024))
    (func (export "initialize"))
    (func (export "start") (result i32)
      (f64.store (i32.const ${slotAt(OUTPUT.target)}) (f64.const ${TargetTag.wasm})) (i32.const 0))
    (func $handle (export "handle") (param i32) (result i32)
      (global.set $calls (i32.add (global.get $calls) (i32.const 1)))
      (if (i32.gt_u (global.get $calls) (i32.const ${calls})) (then ${body}))
      (i32.const 0))
    (func (export "state_load") (param i32) (result i32) (i32.const 1))
    (func (export "state_pointer") (result i32) (i32.const 0))
    (func (export "state_reserve") (param i32) (result i32) (i32.const 0))
    (func (export "state_save") (result i32) ${saved}))`;
  const module = binaryen.parseText(text);
  module.setFeatures(binaryen.Features.All);
  try {
    return loadWasmModule(abi, module.emitBinary());
  } finally {
    module.dispose();
  }
}

test("files that are not as they must be are refused with what is wrong", async () => {
  const wasm = await compiled(maker, "wasm");
  const load = async (): Promise<StrategyModule> => {
    throw new ArtifactError("artifact-hash", "s.wasm", "the module is not the one of its ABI file", "compile it again");
  };
  const { records } = await trade(wasm, [{ at: SWAP_AT, change: (run) => run.swap(load) }]);
  expect(records).toMatchObject([{ code: "artifact-hash", help: "compile it again" }]);
}, 120_000);
