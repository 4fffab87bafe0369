import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { generateFeed } from "../engine/data/generator.ts";
import { runBacktest } from "../engine/modes/backtest.ts";
import type { BacktestResult } from "../engine/modes/backtest-result.ts";
import type { StrategyInstance, StrategyModule } from "../runtime/abi/strategy.ts";
import type { Lanes } from "./lanes.ts";
import { compareLanes } from "./run.ts";
import { closeLanes } from "./testing/open-program.ts";
import { digitalMaker, openProject, regimeMaker } from "./testing/projects.ts";

const feed = generateFeed({ seed: 7, markets: 3 });

function backtest(module: StrategyModule): { result: BacktestResult; logs: string[] } {
  const params = Float64Array.from(module.abi.params, (param) => Number(param.default));
  const logs: string[] = [];
  const result = runBacktest({
    module,
    feed,
    params,
    onLog: (_level, market, _time, text) => logs.push(market + text),
  });
  return { result, logs };
}

/** Before every `every`th call a fresh instance of the next target goes on from the saved state. */
function wandering(modules: readonly StrategyModule[], every: number): { module: StrategyModule; moves: () => number } {
  let moves = 0;
  const [first] = modules as [StrategyModule];
  const instantiate = (params: Float64Array): StrategyInstance => {
    let calls = 0;
    let at = 0;
    let instance = first.instantiate(params);
    const move = (): void => {
      const inputs = instance.block().slice();
      const state = instance.saveState();
      at = (at + 1) % modules.length;
      instance = (modules[at] ?? first).instantiate(params);
      instance.block().set(inputs);
      instance.start();
      instance.loadState(state);
      instance.block().set(inputs);
      moves += 1;
    };
    return {
      block: () => instance.block(),
      start: () => instance.start(),
      handle: (kind) => {
        calls += 1;
        if (calls % every === 0) move();
        return instance.handle(kind);
      },
      errorPlace: () => instance.errorPlace(),
      saveState: () => instance.saveState(),
      loadState: (state) => instance.loadState(state),
      get handlerTime() {
        return instance.handlerTime;
      },
    };
  };
  return { module: { ...first, abi: first.abi, target: first.target, instantiate }, moves: () => moves };
}

const projects = [
  {
    name: "dicts, enums, tuples, dataclasses, shared objects",
    main: digitalMaker,
    logs: 100,
    log: /quoted=\d+ .*pace-WILD=\d+/,
  },
  {
    name: "inheritance, unions, match, sets, deques, comprehensions",
    main: regimeMaker,
    logs: 20,
    log: /calm|fast|silent/,
  },
] as const;

describe.each(projects)("a project with $name, and modules of its own", ({ main, logs, log }) => {
  let lanes: Lanes;
  beforeAll(async () => {
    lanes = await openProject(main);
  }, 180_000);
  afterAll(() => closeLanes(lanes));

  test("is the same on the three targets, on a feed and on random streams", async () => {
    const report = await compareLanes(main, lanes, [feed], { seed: 3, runs: 25 });
    expect(report.first).toBeNull();
    expect(report.mismatches).toBe(0);
    expect(report.feeds[0]?.fills).toBeGreaterThan(10);
    expect(report.random.events).toBeGreaterThan(500);
  });

  test("goes on from a state that another target saved, as if nothing had happened", () => {
    const plain = backtest(lanes.wasm);
    expect(plain.result).toMatchObject({ halted: 0, logsDropped: 0 });
    expect(plain.logs.length).toBeGreaterThan(logs);
    // Texts of a log are longer than the arguments that a template may have.
    expect(plain.logs.some((line) => log.test(line))).toBe(true);
    const { module, moves } = wandering([lanes.wasm, lanes.python, lanes.typescript], 40);
    const moved = backtest(module);
    expect(moves()).toBeGreaterThan(60);
    expect(moved.logs).toEqual(plain.logs);
    const { traceHash, stateHash, steps, pnl } = plain.result;
    expect(moved.result).toMatchObject({ traceHash, stateHash, steps, pnl });
  });
});
