import binaryen from "binaryen";
import { describe, expect, test } from "vitest";
import type { AbiFile } from "../../runtime/abi/abi-file.ts";
import { ABI_VERSION, BLOCK_SLOTS, EventKind } from "../../runtime/abi/layout.ts";
import { loadTypeScriptModule } from "./typescript.ts";
import { loadWasmModule } from "./wasm.ts";

const abi = {
  name: "S",
  params: [],
  stepBudget: 1000,
  sites: [],
  templates: [],
  events: ["timer"],
} as unknown as AbiFile;

interface Parts {
  readonly memory: string;
  readonly more: string;
  readonly version: number;
  readonly pointer: number;
  readonly start: string;
  readonly handle: string;
  readonly imports: string;
  readonly without: string;
}

/** A module of the ABI, written by hand; `parts` make it wrong. */
function build(parts: Partial<Parts> = {}): Uint8Array {
  const { memory = "1 64", more = "", version = ABI_VERSION, pointer = 1024, imports = "", without = "" } = parts;
  const body = {
    start: parts.start ?? "(f64.store (i32.const 1408) (f64.const 3)) (i32.const 0)",
    handle: parts.handle ?? "(i32.const 0)",
  };
  const functions: Record<string, string> = {
    abi_version: `(func (export "abi_version") (result i32) (i32.const ${version}))`,
    block_pointer: `(func (export "block_pointer") (result i32) (i32.const ${pointer}))`,
    handle: `(func $handle (export "handle") (param i32) (result i32) ${body.handle})`,
    initialize: `(func $initialize (export "initialize"))`,
    start: `(func (export "start") (result i32) ${body.start})`,
    state_load: `(func (export "state_load") (param i32) (result i32) (i32.const 0))`,
    state_pointer: `(func (export "state_pointer") (result i32) (i32.const 0))`,
    state_reserve: `(func (export "state_reserve") (param i32) (result i32) (unreachable))`,
    state_save: `(func (export "state_save") (result i32) (unreachable))`,
  };
  const kept = Object.entries(functions).filter(([name]) => name !== without);
  const text = `(module ${imports} (memory (export "memory") ${memory}) ${kept.map(([, f]) => f).join("\n")} ${more})`;
  const module = binaryen.parseText(text);
  module.setFeatures(binaryen.Features.All);
  try {
    return module.emitBinary();
  } finally {
    module.dispose();
  }
}

describe("the Wasm host", () => {
  test("runs a module that keeps to the ABI", () => {
    const instance = loadWasmModule(abi, build()).instantiate(new Float64Array(0));
    expect(instance.block()).toHaveLength(BLOCK_SLOTS);
    expect(instance.start()).toBe(true);
    expect(instance.handle(EventKind.timer)).toBe(true);
    expect(instance.handlerTime.calls).toBe(1);
  });

  test.each([
    ["imports something", "imports", { imports: `(import "env" "abort" (func (param i32)))` }, /imports env\.abort/],
    ["has a start section", "start", { more: "(start $initialize)" }, /has a start section/],
    ["lacks an export", "exports", { without: "state_save" }, /exports /],
    ["has one export more", "exports", { more: `(func (export "fuel"))` }, /exports .*fuel/],
    [
      "exports its memory's size as a global",
      "exports",
      { more: `(global (export "g") i32 (i32.const 1))` },
      /global g/,
    ],
    ["declares no largest memory", "memory", { memory: "1" }, /beyond 64 pages/],
    ["declares too large a memory", "memory", { memory: "1 65" }, /beyond 64 pages/],
    ["declares an endless table", "table", { more: "(table 1 funcref)" }, /beyond 4096 elements/],
    ["declares too large a table", "table", { more: "(table 1 5000 funcref)" }, /beyond 4096 elements/],
    ["uses SIMD", "opcode", { handle: "(i32x4.extract_lane 0 (i32x4.splat (i32.const 1)))" }, /a SIMD operation/],
    ["uses threads", "opcode", { handle: "(i32.atomic.load (i32.const 0))" }, /a threads operation/],
    [
      "asks for the size of a table",
      "opcode",
      { more: "(table $t 1 9 funcref)", handle: "(table.size $t)" },
      /not allowed/,
    ],
    ["calls in place of returning", "opcode", { handle: "(return_call $handle (i32.const 0))" }, /not allowed/],
    [
      "has a function with two results",
      "opcode",
      { more: "(func $two (result i32 i32) (tuple.make 2 (i32.const 1) (i32.const 2)))" },
      /a function with several results/,
    ],
  ])("refuses a module that %s", (_name, check, parts, message) => {
    expect(() => loadWasmModule(abi, build(parts), "s.wasm")).toThrow(
      expect.objectContaining({
        code: `artifact-${check}`,
        file: "s.wasm",
        message: expect.stringMatching(message),
      }),
    );
  });

  test("refuses what is no Wasm, what is too large, and what has a custom section", () => {
    const refusal = (bytes: Uint8Array): unknown => {
      try {
        loadWasmModule(abi, bytes);
      } catch (error) {
        return (error as { code?: unknown }).code;
      }
      return null;
    };
    expect(refusal(Uint8Array.of(1, 2, 3))).toBe("artifact-invalid");
    expect(refusal(new Uint8Array(4 * 1024 * 1024 + 1))).toBe("artifact-size");
    expect(refusal(Uint8Array.from([...build(), 0, 2, 1, 65]))).toBe("artifact-section");
  });

  test.each([
    ["another ABI version", { version: 7 }, /ABI version 7/],
    ["a block outside the memory", { pointer: 65_528 }, /does not lie in the memory/],
    ["a block between two slots", { pointer: 1028 }, /does not lie in the memory/],
  ])("refuses an instance with %s", (_name, parts, message) => {
    const module = loadWasmModule(abi, build(parts));
    expect(() => module.instantiate(new Float64Array(0))).toThrow(
      expect.objectContaining({ code: "host-abi", message: expect.stringMatching(message) }),
    );
  });

  test("tells a trap without a record, and endless calls, from an error of the strategy", () => {
    const failing = (parts: Partial<Parts>) => {
      const instance = loadWasmModule(abi, build(parts)).instantiate(new Float64Array(0));
      instance.start();
      return () => instance.handle(EventKind.timer);
    };
    expect(failing({ handle: "(unreachable)" })).toThrow(
      expect.objectContaining({ name: "HostError", code: "host-trap" }),
    );
    const endless = "(i32.add (i32.const 1) (call $handle (local.get 0)))";
    expect(failing({ handle: endless })).toThrow(expect.objectContaining({ code: "host-call-depth" }));
  });

  test("refuses a module that does not sign its block", () => {
    const instance = loadWasmModule(abi, build({ start: "(i32.const 0)" })).instantiate(new Float64Array(0));
    expect(() => instance.start()).toThrow(expect.objectContaining({ code: "host-abi" }));
  });
});

describe("the TypeScript host", () => {
  const code = (body: string, head = ""): string => `${head}export function start(): object { return {}; }
export function handle(_s: object, kind: number): void { ${body} }
export function saveState(_s: object): void {}
export function loadState(_s: object): void {}
`;

  test("binds the runtime, with names that locals may shadow elsewhere", () => {
    const head = `import type { Book } from "pmtc/runtime";\nimport {\n  log1,\n  step,\n} from "pmtc/runtime";\n`;
    const instance = loadTypeScriptModule(abi, code("step(0); log1(20, 0, kind);", head)).instantiate(
      new Float64Array(0),
    );
    instance.block().fill(100, 0, 10);
    expect(instance.start()).toBe(true);
    expect(instance.handle(EventKind.timer)).toBe(true);
  });

  test.each([
    ["imports something else", `import { readFileSync } from "node:fs";\n`, /imports node:fs/],
    ["uses TypeScript that runs", "enum E { A }\n", /has a meaning at run time/],
  ])("refuses a module that %s", (_name, head, message) => {
    expect(() => loadTypeScriptModule(abi, code("", head), "s.ts")).toThrow(
      expect.objectContaining({ code: "artifact-shape", message: expect.stringMatching(message) }),
    );
  });

  test("tells a fault of the module from an error of the strategy, and names its file", () => {
    const instance = loadTypeScriptModule(abi, code(`throw new TypeError("x");`), "s.ts").instantiate(
      new Float64Array(0),
    );
    instance.start();
    expect(() => instance.handle(EventKind.timer)).toThrow(
      expect.objectContaining({
        name: "HostError",
        code: "host-trap",
        cause: expect.objectContaining({ stack: expect.stringMatching(/s\.ts:2:/) }),
      }),
    );
  });
});
