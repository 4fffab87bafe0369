import { describe, expect, test } from "vitest";
import { HostError } from "../engine/hosts/errors.ts";
import type { AbiFile, StateType } from "../runtime/abi/abi-file.ts";
import { HandlerTime } from "../runtime/abi/handler-time.ts";
import {
  ABI_VERSION,
  ABSENT,
  BLOCK_SLOTS,
  EventKind,
  INPUT,
  INTENT,
  INTENT_BASE,
  INTENT_SLOTS,
  IntentOp,
  LOG_BASE,
  OUTPUT,
  QUOTE,
  type Target,
  TargetTag,
  TRAPS,
} from "../runtime/abi/layout.ts";
import type { StrategyInstance, StrategyModule } from "../runtime/abi/strategy.ts";
import { Comparison, comparingModule } from "./comparing-module.ts";
import { checkLanes, type Lanes } from "./lanes.ts";

const float: StateType = { kind: "scalar", type: "float" };
const hashes = { source: "source", ir: "ir", typescript: "text", wasm: "bytes" };

/** A strategy with an optional float, a list of floats and a helper object. */
const abi: AbiFile = {
  abiVersion: ABI_VERSION,
  compilerVersion: "0.0.0",
  name: "Scripted",
  doc: "",
  markets: { kind: "series", slug: "test" },
  scope: "market",
  timer: null,
  events: ["book"],
  params: [],
  state: {
    strategy: "Scripted",
    classes: [
      {
        name: "Scripted",
        fields: [
          { name: "last", type: { kind: "optional", of: float } },
          { name: "values", type: { kind: "list", of: float } },
          { name: "fair", type: { kind: "object", class: "Fair" } },
        ],
      },
      { name: "Fair", fields: [{ name: "value", type: float }] },
    ],
    hash: "",
  },
  stepBudget: 1000,
  sites: [],
  templates: [],
  sources: [],
  hashes,
};

/** What a scripted lane does at one call: it changes its block and its state; false for an error. */
type Script = (block: Float64Array, state: number[], event: number) => boolean;

/** Two intents (a quote and an order), two log records of one and two arguments, seven steps. */
const ordinary: Script = (block) => {
  block[OUTPUT.intentCount] = 2;
  block[INTENT_BASE + INTENT.op] = IntentOp.quote;
  block[INTENT_BASE + QUOTE.bid] = 4500;
  block[INTENT_BASE + QUOTE.ask] = 5500;
  block[INTENT_BASE + INTENT_SLOTS + INTENT.op] = IntentOp.limit;
  block[INTENT_BASE + INTENT_SLOTS + INTENT.price] = 4200;
  block[OUTPUT.logSlots] = 9;
  block.set([20, 0, 1, 0.5, 20, 1, 2, 0.25, Number.NaN], LOG_BASE);
  block[OUTPUT.steps] = 7;
  return true;
};

/** `1 / 0` with a message of one argument. */
const failing: Script = (block) => {
  block[OUTPUT.errorCode] = TRAPS.ZeroDivisionError.trap;
  block[OUTPUT.errorTemplate] = 3;
  block[OUTPUT.errorArgCount] = 1;
  block[OUTPUT.errorArg0] = 1.5;
  return false;
};

class ScriptedInstance implements StrategyInstance {
  readonly handlerTime = new HandlerTime();
  readonly #block = new Float64Array(BLOCK_SLOTS);
  /** last = 1.5, values = [2.5, -0.0], fair.value = 4.5 */
  #state = [1, 1.5, 2, 3, 2, 2.5, -0, 4.5];
  #event = 0;
  readonly #target: Target;
  readonly #script: Script;

  constructor(target: Target, script: Script) {
    this.#target = target;
    this.#script = script;
  }

  block(): Float64Array {
    return this.#block;
  }

  start(): boolean {
    this.#block.fill(0, OUTPUT.target);
    this.#block[OUTPUT.target] = TargetTag[this.#target];
    return true;
  }

  handle(): boolean {
    this.#event += 1;
    this.#block.fill(0, OUTPUT.intentCount, LOG_BASE + 32);
    return this.#script(this.#block, this.#state, this.#event);
  }

  errorPlace() {
    return { file: "scripted.py", line: 12 };
  }

  saveState(): Float64Array {
    return Float64Array.from(this.#state);
  }

  loadState(state: Float64Array): void {
    this.#state = [...state];
  }
}

function lane(
  target: Target,
  script: Script,
  make = (does: Script): StrategyInstance => new ScriptedInstance(target, does),
): StrategyModule {
  const moduleHash = { python: hashes.source, typescript: hashes.typescript, wasm: hashes.wasm }[target];
  return {
    abi,
    target: { kind: target, version: "0", moduleHash },
    instantiate: () => make(script),
    close: () => undefined,
  };
}

function lanesOf(base: Script, changed: Partial<Record<Target, Script>> = {}): Lanes {
  const one = (target: Target): StrategyModule => lane(target, changed[target] ?? base);
  return { python: one("python"), typescript: one("typescript"), wasm: one("wasm") };
}

/** Five book events on one instance of the lanes. */
function runFive(lanes: Lanes): Comparison {
  const comparison = new Comparison();
  const instance = comparingModule(lanes, comparison).instantiate(new Float64Array(0));
  let running = instance.start();
  for (let event = 1; running && event <= 5; event++) {
    instance.block()[INPUT.now] = 1000 * event;
    running = instance.handle(EventKind.book);
  }
  return comparison;
}

/** `base`, with `change` made at the third event. */
function changedAtThird(base: Script, change: (block: Float64Array, state: number[]) => void): Script {
  return (block, state, event) => {
    const ok = base(block, state, event);
    if (event === 3) change(block, state);
    return ok;
  };
}

const second = INTENT_BASE + INTENT_SLOTS;

describe("a difference in one lane is found and named", () => {
  const cases: [field: string, where: "block" | "state", slot: number, value: number, shown: string, bits: string][] = [
    ["intentCount", "block", OUTPUT.intentCount, 1, "1", "3ff0000000000000"],
    ["intents[0].ask", "block", INTENT_BASE + QUOTE.ask, 5600, "5600", "40b5e00000000000"],
    ["intents[1].price", "block", second + INTENT.price, -0, "-0", "8000000000000000"],
    ["logs[1].args[0]", "block", LOG_BASE + 7, 0.26, "0.26", "3fd0a3d70a3d70a4"],
    ["logs[1].argCount", "block", LOG_BASE + 6, 1, "1", "3ff0000000000000"],
    ["logSlots", "block", OUTPUT.logSlots, 4, "4", "4010000000000000"],
    ["logsDropped", "block", OUTPUT.logsDropped, 1, "1", "3ff0000000000000"],
    ["steps", "block", OUTPUT.steps, 8, "8", "4020000000000000"],
    ["state.last (is set)", "state", 0, 0, "0", "0000000000000000"],
    ["state.values (which object)", "state", 2, 1, "1", "3ff0000000000000"],
    ["state.values (length)", "state", 4, 3, "3", "4008000000000000"],
    ["state.values[1]", "state", 6, 0, "0", "0000000000000000"],
    ["state.fair.value", "state", 7, Number.NaN, "NaN", "7ff8000000000000"],
  ];

  test.each(cases)("%s", (field, where, slot, value, shown, bits) => {
    const change = (block: Float64Array, state: number[]): void => {
      (where === "block" ? block : state)[slot] = value;
    };
    for (const target of ["typescript", "wasm", "python"] as const) {
      const { first, mismatches, events } = runFive(lanesOf(ordinary, { [target]: changedAtThird(ordinary, change) }));
      expect(first).toMatchObject({ field, event: 3, kind: "book" });
      expect(first?.values[target]).toEqual({ text: shown, bits });
      expect(first?.input.now).toBe(3000);
      expect(mismatches).toBe(1);
      // Construction and three events: the instance is compared no further.
      expect(events).toBe(4);
    }
  });

  test("a NaN with other bits, in a log and in the state", () => {
    const odd = (slots: Float64Array, at: number): void => {
      new BigUint64Array(slots.buffer)[at] = 0xfff8000000000000n;
    };
    const inLog = runFive(lanesOf(ordinary, { wasm: changedAtThird(ordinary, (block) => odd(block, LOG_BASE + 8)) }));
    expect(inLog.first).toMatchObject({ field: "logs[1].args[1]", values: { wasm: { bits: "fff8000000000000" } } });
    expect(inLog.first?.values.python).toEqual({ text: "NaN", bits: "7ff8000000000000" });
  });

  test("a state with a field too many", () => {
    const { first } = runFive(
      lanesOf(ordinary, { typescript: changedAtThird(ordinary, (_, state) => void state.push(9)) }),
    );
    expect(first).toMatchObject({ field: "state[8]", event: 3 });
    expect(first?.values.python.text).toBe("missing");
    expect(first?.values.typescript.text).toBe("9");
  });

  test.each([
    ["error.code", OUTPUT.errorCode, TRAPS.ValueError.trap, "3"],
    ["error.template", OUTPUT.errorTemplate, ABSENT, "-1"],
    ["error.args[0]", OUTPUT.errorArg0, 2.5, "2.5"],
    ["error.site", OUTPUT.errorSite, 4, "4"],
  ])("%s", (field, slot, value, shown) => {
    const changed: Script = (block, state, event) => {
      failing(block, state, event);
      block[slot] = value;
      return false;
    };
    const { first } = runFive(lanesOf(failing, { wasm: changed }));
    expect(first).toMatchObject({ field, event: 1, values: { wasm: { text: shown } } });
  });

  test("the line of an error", () => {
    const elsewhere = (script: Script): StrategyInstance =>
      Object.assign(new ScriptedInstance("wasm", script), { errorPlace: () => ({ file: "scripted.py", line: 13 }) });
    const { first } = runFive({ ...lanesOf(failing), wasm: lane("wasm", failing, elsewhere) });
    expect(first?.field).toBe("error.line");
    expect(first?.values).toMatchObject({ python: { text: "12" }, typescript: { text: "12" }, wasm: { text: "13" } });
  });

  test("one lane that fails where the others go on", () => {
    const atThird: Script = (block, state, event) => (event === 3 ? failing : ordinary)(block, state, event);
    const { first } = runFive(lanesOf(ordinary, { typescript: atThird }));
    expect(first).toMatchObject({ field: "ok", event: 3 });
    expect(first?.values).toMatchObject({
      python: { text: "true" },
      typescript: { text: "false" },
      wasm: { text: "true" },
    });
  });

  test("a lane that fails its host", () => {
    const traps: Script = () => {
      throw new HostError("host-trap", "wasm", "out of memory");
    };
    const { first, mismatches } = runFive(lanesOf(ordinary, { wasm: traps }));
    expect(first).toMatchObject({ field: "host", event: 1, values: { python: { text: "returned" } } });
    expect(first?.values.wasm.text).toBe("host-trap: out of memory");
    expect(mismatches).toBe(1);
  });
});

test("equal lanes have no difference, and what they did is counted", () => {
  const { first, mismatches, events, coverage } = runFive(lanesOf(ordinary));
  expect({ first, mismatches, events }).toEqual({ first: null, mismatches: 0, events: 6 });
  expect(coverage).toMatchObject({ calls: { construction: 1, book: 5 }, intents: 10, logSlots: 45, errors: {} });
  const failed = runFive(lanesOf(failing));
  expect(failed).toMatchObject({ mismatches: 0, events: 2, coverage: { errors: { ZeroDivisionError: 1 } } });
});

test("after a difference the instance goes on with the python lane", () => {
  const comparison = new Comparison();
  const changed = changedAtThird(ordinary, (block) => {
    block[OUTPUT.steps] = 8;
  });
  const lanes = lanesOf(ordinary, { wasm: changed });
  const instance = comparingModule(lanes, comparison).instantiate(new Float64Array(0));
  instance.start();
  for (let i = 0; i < 6; i++) expect(instance.handle(EventKind.book)).toBe(true);
  expect(instance.block()[OUTPUT.target]).toBe(TargetTag.python);
  expect(comparison.mismatches).toBe(1);
});

describe("a lane that runs another target", () => {
  test("says so itself", () => {
    const lanes = { ...lanesOf(ordinary), wasm: lane("typescript", ordinary) };
    expect(checkLanes(lanes)).toMatchObject({ field: "target.kind", values: { wasm: { text: "typescript" } } });
    expect(checkLanes(lanesOf(ordinary))).toBeNull();
  });

  test("runs another module than the ABI file names", () => {
    const other = { ...lane("wasm", ordinary), target: { kind: "wasm", version: "0", moduleHash: "other" } } as const;
    expect(checkLanes({ ...lanesOf(ordinary), wasm: other })).toMatchObject({
      field: "target.moduleHash",
      values: { wasm: { text: "other" } },
    });
  });

  test("hides it, and is found by the witness in its first answer", () => {
    const hidden = lane("wasm", ordinary, (script) => new ScriptedInstance("typescript", script));
    const lanes = { ...lanesOf(ordinary), wasm: hidden };
    expect(checkLanes(lanes)).toBeNull();
    expect(runFive(lanes).first).toMatchObject({
      field: "target",
      event: 0,
      kind: "construction",
      values: { python: { text: "1" }, typescript: { text: "2" }, wasm: { text: "2" } },
    });
  });
});
