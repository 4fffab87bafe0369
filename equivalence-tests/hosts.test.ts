import { beforeAll, describe, expect, test } from "vitest";
import { cases, everything, handlerOf } from "../compiler/emit/testing/everything.ts";
import { ABSENT, EventKind, INPUT, OUTPUT, TargetTag, TRAPS, type TrapName } from "../runtime/abi/layout.ts";
import type { StrategyInstance } from "../runtime/abi/strategy.ts";
import { type BothModules, buildBoth, fillInputs, written } from "./testing/both-hosts.ts";

let modules: BothModules;
beforeAll(async () => {
  modules = await buildBoth(everything());
});

/** Started instances of both targets, with this value of the parameter `mode`. */
function pair(mode: number): readonly [StrategyInstance, StrategyInstance] {
  const params = Float64Array.from(modules.abi.params.map((p) => Number(p.default)));
  params[0] = mode;
  const made = [modules.typescript, modules.wasm].map((module) => {
    const instance = module.instantiate(params);
    fillInputs(instance.block());
    expect(instance.start()).toBe(true);
    return instance;
  });
  return made as unknown as readonly [StrategyInstance, StrategyInstance];
}

/** Runs one event on both; they must write the same. Whether it succeeded. */
function both([a, b]: readonly [StrategyInstance, StrategyInstance], kind: number, more = {}): boolean {
  const [okA, okB] = [a, b].map((instance) => {
    fillInputs(instance.block(), { ...more, kind });
    return instance.handle(kind);
  });
  expect(okB).toBe(okA);
  expect(written(b)).toBe(written(a));
  return okA === true;
}

const kinds = {
  on_book: EventKind.book,
  on_fill: EventKind.fill,
  on_order: EventKind.order,
  on_signal: EventKind.signal,
  on_trade: EventKind.trade,
  on_timer: EventKind.timer,
};
const out = (instance: StrategyInstance, name: keyof typeof OUTPUT): number =>
  instance.block()[OUTPUT[name]] ?? Number.NaN;

describe("both hosts", () => {
  test("write the same for every primitive, with every type that it takes", () => {
    for (const c of cases) {
      const instances = pair(c.mode);
      const ok = both(instances, kinds[handlerOf(c.row)]);
      expect(ok, `${c.row.name} of ${c.variable?.kind ?? ""}`).toBe(true);
      const silent =
        c.row.result === "void" || /^(Market|Markets|Event|Book|LatestSignal|Leg|Level)$|^list</.test(c.row.result);
      if (!silent) expect(out(instances[0], "logSlots"), c.row.name).toBeGreaterThan(0);
    }
  });

  test("write the same for every statement and expression", () => {
    const instances = pair(0);
    expect(both(instances, EventKind.start)).toBe(true);
    expect(out(instances[0], "logSlots")).toBeGreaterThan(90);
    expect(instances[1].saveState()).toEqual(instances[0].saveState());
  });

  test("tell None from every value of an optional", () => {
    const instances = pair(0);
    const slots = [ABSENT, 0, 1].map((resolvedOutcome) => {
      expect(both(instances, EventKind.resolution, { resolvedOutcome })).toBe(true);
      return out(instances[0], "logSlots");
    });
    // Seven lines "is None" of three slots; else six values of four slots, the empty list having none.
    expect(slots).toEqual([21, 24, 24]);
  });

  test("mark the block as their own", () => {
    expect(pair(0).map((instance) => out(instance, "target"))).toEqual([TargetTag.typescript, TargetTag.wasm]);
  });
});

describe("the state", () => {
  test("survives a save and a load, on either target and from one to the other", () => {
    const [a, b] = pair(0);
    both([a, b], EventKind.start);
    const saved = a.saveState();
    for (const target of [...pair(0)]) {
      target.loadState(saved);
      expect(target.saveState()).toEqual(saved);
    }
    const [c, d] = pair(0);
    c.loadState(b.saveState());
    d.loadState(a.saveState());
    for (const instances of [[a, d] as const, [c, b] as const]) {
      expect(both(instances, EventKind.start)).toBe(true);
      expect(instances[1].saveState()).toEqual(instances[0].saveState());
    }
  });

  test("of another length is refused", () => {
    for (const instance of pair(0)) {
      const saved = instance.saveState();
      expect(() => instance.loadState(Float64Array.from([...saved, 0]))).toThrow(/does not fit/);
      expect(() => instance.saveState()).toThrow(/not started, or ended/);
    }
    for (const instance of pair(0)) {
      const saved = instance.saveState();
      expect(() => instance.loadState(saved.slice(0, 3))).toThrow(expect.objectContaining({ name: "HostError" }));
    }
  });
});

describe("an error", () => {
  const errors: readonly (readonly [mode: number, TrapName])[] = [
    [-1, "ValueError"],
    [-2, "AssertionError"],
    [-3, "ZeroDivisionError"],
    [-4, "IndexError"],
    [-5, "OverflowError"],
    [-6, "StepLimit"],
    [-7, "RuntimeError"],
    [-8, "ValueError"],
    [-9, "KeyError"],
    [-10, "RuntimeError"],
  ];

  test.each(errors)("in mode %s is %s, with the same record on both targets", (mode, error) => {
    const instances = pair(mode);
    expect(both(instances, EventKind.stop)).toBe(false);
    for (const instance of instances) {
      expect(out(instance, "errorCode")).toBe(TRAPS[error].trap);
      const site = modules.abi.sites[out(instance, "errorSite")];
      expect(instance.errorPlace()).toEqual({ file: "strategy.py", line: site?.line });
      expect(out(instance, "intentCount")).toBe(0);
      expect(out(instance, "logSlots")).toBe(3);
      expect(() => instance.handle(EventKind.stop)).toThrow(/ended with an error/);
    }
  });

  test("carries the arguments of its message", () => {
    for (const instance of pair(-10)) {
      fillInputs(instance.block());
      instance.handle(EventKind.stop);
      const args = instance.block().slice(OUTPUT.errorArg0, OUTPUT.errorArg0 + out(instance, "errorArgCount"));
      expect([...args]).toEqual([1, -0, 1, 1, 1, 1, 1, Number.NaN]);
      expect(modules.abi.templates[out(instance, "errorTemplate")]?.args).toHaveLength(8);
    }
    for (const instance of pair(-2)) {
      fillInputs(instance.block());
      instance.handle(EventKind.stop);
      expect([out(instance, "errorTemplate"), out(instance, "errorArgCount")]).toEqual([ABSENT, 0]);
    }
  });

  test("StepLimit comes at the step after the budget", () => {
    for (const budget of [1, 2, 1000]) {
      const instances = pair(-6);
      expect(both(instances, EventKind.stop, { stepBudget: budget })).toBe(false);
      expect(instances.map((instance) => out(instance, "steps"))).toEqual([budget + 1, budget + 1]);
    }
  });

  test("does not touch another instance of the module", () => {
    const broken = pair(-1);
    const whole = pair(0);
    const before = whole.map((instance) => instance.saveState());
    expect(both(broken, EventKind.stop)).toBe(false);
    expect(whole.map((instance) => instance.saveState())).toEqual(before);
    expect(both(whole, EventKind.stop)).toBe(true);
  });
});

test("inputs are read anew for each call", () => {
  const instances = pair(cases.find((c) => c.row.name === "ctx.now")?.mode ?? -1);
  const seen = [1, 2].map((now) => {
    both(instances, EventKind.timer, { now });
    expect(instances[0].block()[INPUT.now]).toBe(now);
    return written(instances[0]);
  });
  expect(seen[0]).not.toBe(seen[1]);
});

test("an instance before its start, or with wrong parameters, is a mistake of the engine", () => {
  for (const module of [modules.typescript, modules.wasm]) {
    expect(() => module.instantiate(new Float64Array(1))).toThrow(/parameters are needed/);
    const instance = module.instantiate(new Float64Array(modules.abi.params.length));
    expect(() => instance.handle(EventKind.timer)).toThrow(expect.objectContaining({ code: "host-misuse" }));
    expect(instance.errorPlace()).toBeNull();
  }
});
