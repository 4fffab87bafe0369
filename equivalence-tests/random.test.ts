import { createHash } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { generateFeed } from "../engine/data/generator.ts";
import { runBacktest } from "../engine/modes/backtest.ts";
import { DEFAULT_BACKTEST } from "../engine/modes/backtest-config.ts";
import { PaperRun } from "../engine/modes/paper.ts";
import type { SwapRecord } from "../engine/modes/swap.ts";
import { VirtualClock } from "../engine/modes/testing/virtual-clock.ts";
import type { StrategyModule } from "../runtime/abi/strategy.ts";
import { type CompiledTarget, compiled } from "./testing/compiled.ts";

const feed = generateFeed({ seed: 5, markets: 2 });
const M1 = 2n ** 32n - 209n;
const M2 = 2n ** 32n - 22_853n;

/** MRG32k3a from the published recurrences, which counts in BigInt: each value is z of u = z / (m1 + 1). */
class Reference {
  #x: readonly bigint[];
  #y: readonly bigint[];

  constructor(seeds: readonly number[]) {
    this.#x = seeds.slice(0, 3).map(BigInt);
    this.#y = seeds.slice(3).map(BigInt);
  }

  draw(): number {
    const [x3 = 0n, x2 = 0n] = this.#x;
    const [y3 = 0n, , y1 = 0n] = this.#y;
    const x = (((1_403_580n * x2 - 810_728n * x3) % M1) + M1) % M1;
    const y = (((527_612n * y1 - 1_370_589n * y3) % M2) + M2) % M2;
    this.#x = [...this.#x.slice(1), x];
    this.#y = [...this.#y.slice(1), y];
    return Number((((x - y) % M1) + M1) % M1);
  }

  random(): number {
    const high = BigInt(this.draw()) >> 5n;
    const low = BigInt(this.draw()) >> 6n;
    return Number((high << 26n) + low) / 2 ** 53;
  }

  randint(from: number, to: number): number {
    const count = to - from + 1;
    for (;;) {
      const z = this.draw();
      if (z < Math.floor(Number(M1) / count) * count) return from + (z % count);
    }
  }

  gauss(): number {
    for (;;) {
      const [u, v] = [2 * this.random() - 1, 2 * this.random() - 1];
      const s = u * u + v * v;
      if (s > 0 && s < 1) return u * Math.sqrt((-2 * Math.log(s)) / s);
    }
  }
}

/** As the spec says it, apart from the engine's own. */
function seedsOf(seed: number, strategy: string, market: string): number[] {
  const hex = createHash("sha256").update(`pmtc random 1 ${seed} ${strategy} ${market}`).digest("hex");
  return Array.from({ length: 6 }, (_, i) => 1 + (Number.parseInt(hex.slice(8 * i, 8 * i + 8), 16) % (Number(M2) - 1)));
}

const source = (extra = "") => `from pmt import Book, Context, Series, Strategy


class Drawing(Strategy):
    markets = Series("btc-updown-15m")
${extra}
    def on_book(self, ctx: Context, book: Book) -> None:
        rng = ctx.random
        ctx.log.info(f"{rng.draw()} {rng.random()} {rng.randint(-3, 3)} {rng.randint(1, 3000000000)} {rng.gauss(0.0, 1.0)}")
`;

/** Log lines of a backtest by market. */
function drawn(module: StrategyModule, seed: number | null) {
  const lines = new Map<string, string[]>();
  const onLog = (_level: number, market: string, _time: number, text: string) => {
    lines.set(market, [...(lines.get(market) ?? []), text]);
  };
  const config = { ...DEFAULT_BACKTEST, seed };
  const result = runBacktest({ module, feed, params: new Float64Array(), config, onLog });
  return { lines, result };
}

test("the reference gives the published first value", () => {
  const reference = new Reference([12_345, 12_345, 12_345, 12_345, 12_345, 12_345]);
  expect(reference.draw() / (Number(M1) + 1)).toBeCloseTo(0.127011122046577, 14);
});

describe.each<CompiledTarget>(["typescript", "wasm"])("ctx.random on %s", (target) => {
  let module: StrategyModule;
  beforeAll(async () => {
    module = await compiled(source(), target);
  }, 120_000);

  test("draws what an implementation in BigInt draws, in every market from its own seeds", () => {
    const { lines, result } = drawn(module, 7);
    expect(result).toMatchObject({ seed: 7, halted: 0 });
    expect([...lines.keys()].sort()).toEqual(feed.markets.map(({ slug }) => slug).sort());
    for (const [market, texts] of lines) {
      expect(texts.length).toBeGreaterThan(500);
      const reference = new Reference(seedsOf(7, "Drawing", market));
      for (const text of texts) {
        const [draw, random, small, large, gauss] = text.split(" ").map(Number);
        const wanted = [reference.draw(), reference.random(), reference.randint(-3, 3), reference.randint(1, 3e9)];
        expect([draw, random, small, large]).toEqual(wanted);
        expect(gauss).toBeCloseTo(reference.gauss(), 12);
      }
    }
  });

  test("the same seed gives the same run, another one another, and none is 0", () => {
    const one = drawn(module, 7);
    expect(drawn(module, 7)).toMatchObject({ lines: one.lines, result: { stateHash: one.result.stateHash } });
    expect(drawn(module, 8).result.stateHash).not.toBe(one.result.stateHash);
    const none = drawn(module, null);
    expect(none.result.seed).toBe(0);
    expect(none.lines).toEqual(drawn(module, 0).lines);
  });

  test("a swap goes on with the stream", async () => {
    const next = await compiled(source("    swapped: int = 0\n"), target);
    let swap: Promise<SwapRecord> | null = null;
    const clock: VirtualClock = new VirtualClock(async () => {
      if (swap !== null || clock.time < 300) return;
      swap = run.swap(async () => next, {});
      await swap;
    });
    const lines: string[] = [];
    const run: PaperRun = new PaperRun({
      module,
      feed,
      params: new Float64Array(),
      speed: 1000,
      clock,
      config: { ...DEFAULT_BACKTEST, seed: 7 },
      onLog: (_level, _market, _time, text) => lines.push(text),
    });
    const result = await run.run();
    const record = await (swap as Promise<SwapRecord> | null);
    expect(record?.fields).toContainEqual(expect.objectContaining({ field: "$random", fate: "carried" }));
    expect(result).toMatchObject({ seed: 7, halted: 0, paper: { refused: [], faults: [] } });
    expect(lines).toEqual([...drawn(module, 7).lines.values()].flat());
  }, 120_000);
});

test("a strategy that draws nothing says so, and its state has no stream", async () => {
  const [head = ""] = source().split("        rng");
  const plain = await compiled(`${head}        ctx.log.info("nothing")\n`, "typescript");
  expect(plain.abi.random).toBeUndefined();
  expect(JSON.stringify(plain.abi.state)).not.toContain("random");
  expect(drawn(plain, null).result.seed).toBeNull();
});
