import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { packageRoot } from "../dsl-spec/root.ts";
import { writeFeed } from "../engine/data/feed-folder.ts";
import { generateFeed } from "../engine/data/generator.ts";
import { type EquivalenceReport, proves } from "./report.ts";
import { runEquivalence } from "./run.ts";

const helpers = "def one() -> int:\n    return 1\n";
const wrong = "def one() -> int:\n    return 1.5\n";
const tiny = `from pmt import Book, Context, Slugs, Strategy


class Tiny(Strategy):
    markets = Slugs(["first", "second"])
    seen: int = 0

    def on_book(self, ctx: Context, book: Book) -> None:
        self.seen += 1
        if self.seen % 10 == 0:
            ctx.buy(ctx.market.yes, ctx.market.tick, ctx.market.min_size)
`;

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "pmtc-equivalence-"));
  mkdirSync(join(folder, "mixed"));
  writeFileSync(join(folder, "mixed", "tiny.py"), tiny);
  writeFileSync(join(folder, "mixed", "helpers.py"), helpers);
  writeFileSync(join(folder, "mixed", "notes.txt"), "no Python");
  writeFileSync(join(folder, "wrong.py"), wrong);
});
afterAll(() => rmSync(folder, { recursive: true }));

function withoutTiming({ timing: _, ...report }: EquivalenceReport): string {
  return JSON.stringify(report);
}

/** The first compilation of a process loads the whole back end. */
const COLD = 180_000;

test("the shipped strategies are equal on the three targets", { timeout: COLD }, async () => {
  const done: number[] = [];
  const report = await runEquivalence({
    paths: [join(packageRoot, "strategies")],
    seed: 1,
    runs: 15,
    onProgress: (part, total) => done.push(part / total),
  });
  expect(report).toMatchObject({ programs: 3, streams: 45, mismatches: 0, first: null, skipped: [], partial: false });
  expect(proves(report)).toBe(true);
  expect(report.targets.map(({ kind }) => kind)).toEqual([1, 2, 3].flatMap(() => ["python", "typescript", "wasm"]));
  for (const { strategy, feeds, random, events } of report.perProgram) {
    // The feed is made up, and goes through the engine's own exchange.
    expect(feeds).toMatchObject([{ madeUp: true, recorded: 2700, markets: 3 }]);
    // Made-up makers leave no gap below one dollar: only random books do.
    if (strategy !== "SureBet") expect(feeds[0]?.fills).toBeGreaterThan(0);
    expect(random.coverage.intents).toBeGreaterThan(0);
    expect(events).toBe((feeds[0]?.events ?? 0) + random.events);
    expect(random.events).toBeGreaterThan(15 * 20);
  }
  expect(done).toEqual([...done].sort((a, b) => a - b));
  expect(done.at(-1)).toBe(1);
});

describe("a folder with a strategy and helpers", () => {
  test("compares the strategy, says that the helpers were skipped, and is the same each time", async () => {
    const options = { paths: [join(folder, "mixed")], seed: 3, runs: 5 };
    const first = await runEquivalence(options);
    expect(first).toMatchObject({ programs: 1, streams: 5, mismatches: 0 });
    expect(first.skipped).toEqual([{ file: join(folder, "mixed", "helpers.py"), reason: "no strategy" }]);
    // Markets are made up under the names that the strategy wants.
    expect(first.perProgram[0]?.feeds).toMatchObject([{ markets: 2, recorded: 1800, mismatches: 0 }]);
    expect(proves(first)).toBe(true);
    expect(withoutTiming(await runEquivalence(options))).toBe(withoutTiming(first));
    const other = await runEquivalence({ ...options, seed: 4 });
    expect(other.events).not.toBe(first.events);
  });

  test("proves nothing of a file with errors", async () => {
    const told: string[] = [];
    const report = await runEquivalence({
      paths: [join(folder, "wrong.py")],
      seed: 1,
      onCompiled: (file, { diagnostics }) => told.push(file, ...diagnostics.map(({ code }) => code)),
    });
    expect(report).toMatchObject({ programs: 0, events: 0, skipped: [{ reason: "errors" }] });
    expect(told).toEqual([join(folder, "wrong.py"), expect.stringMatching(/^PMT04/)]);
    expect(proves(report)).toBe(false);
  });
});

test("data without a market that the strategy wants leaves the random streams", async () => {
  const data = join(folder, "data");
  writeFeed(generateFeed({ seed: 1, markets: 1 }), data);
  const report = await runEquivalence({ paths: [join(folder, "mixed", "tiny.py")], data: [data], seed: 1, runs: 3 });
  expect(report.perProgram).toMatchObject([{ feeds: [], random: { streams: 3 } }]);
});

test("an aborted run ends soon, and is no proof", async () => {
  const controller = new AbortController();
  const report = await runEquivalence({
    paths: [join(folder, "mixed", "tiny.py")],
    seed: 1,
    runs: 200,
    signal: controller.signal,
    onProgress: (done, total) => {
      if (done / total > 0.55) controller.abort();
    },
  });
  expect(report).toMatchObject({ partial: true, mismatches: 0 });
  expect(report.streams).toBeLessThan(50);
  expect(report.streams).toBeGreaterThan(10);
  expect(proves(report)).toBe(false);
});
