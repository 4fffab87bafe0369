import { expect, test } from "vitest";
import type { IrExpr } from "../compiler/ir/ir.ts";
import {
  bool,
  FLOAT,
  field,
  float,
  handle,
  INT,
  IrBuilder,
  int,
  list,
  listOf,
  local,
  self,
  VOID,
} from "../compiler/ir/testing/build.ts";
import { EventKind, OUTPUT } from "../runtime/abi/layout.ts";
import { buildBoth, fillInputs } from "./testing/both-hosts.ts";

const me = self("Allocator");
const ctx = { name: "ctx", type: handle("Context") };
const floats = listOf(FLOAT);

/** `on_timer` makes two lists and keeps one; `on_stop` allocates without end. */
function allocator() {
  const b = new IrBuilder();
  const kept = field(me, "kept", listOf(floats));
  const fresh = (): IrExpr => list(FLOAT, ...Array.from({ length: 8 }, (_, i) => float(i)));
  const init = b.function(
    "__init__",
    [],
    VOID,
    () => [b.setField(me, "kept", list(floats)), b.setField(me, "n", int(0))],
    {
      owner: "Allocator",
    },
  );
  const timer = b.function(
    "on_timer",
    [ctx],
    VOID,
    () => [
      b.let("xs", fresh()),
      b.forRange("i", int(0), int(8), 1, (i) => [
        b.do(b.prim("list.append", local("xs", floats), b.prim("int.toFloat", i))),
      ]),
      b.do(b.prim("list.append", kept, local("xs", floats))),
      b.do(b.prim("list.append", kept, fresh())),
      b.if(b.prim("int.gt", b.prim("list.len", kept), int(50)), [b.do(b.prim("list.clear", kept))]),
    ],
    { owner: "Allocator" },
  );
  const stop = b.function(
    "on_stop",
    [ctx],
    VOID,
    () => [b.while(bool(true), () => [b.do(b.prim("list.append", kept, fresh()))])],
    { owner: "Allocator" },
  );
  const fields = [
    { name: "kept", type: listOf(floats), initial: null },
    { name: "n", type: INT, initial: null },
  ];
  return b.module("Allocator", { classes: [b.class("Allocator", fields, init, [timer, stop])], timer: 1 });
}

test("a handler that makes lists leaves memory flat over a million ticks", { timeout: 120_000 }, async () => {
  const { wasm } = await buildBoth(allocator());
  const instance = wasm.instantiate(new Float64Array(0));
  fillInputs(instance.block());
  expect(instance.start()).toBe(true);
  const run = (ticks: number): number => {
    for (let i = 0; i < ticks; i++) if (!instance.handle(EventKind.timer)) throw new Error("failed");
    return instance.block().buffer.byteLength;
  };
  const warm = run(20_000);
  expect(warm).toBeLessThan(4 * 1024 * 1024);
  expect(run(980_000)).toBe(warm);
  expect(instance.handlerTime.calls).toBe(1_000_000);
  expect(instance.handlerTime.nanoseconds).toBeGreaterThan(0);
});

test("a module that fills its memory ends with a host error, and its block can still be read", async () => {
  const { wasm } = await buildBoth(allocator());
  const instance = wasm.instantiate(new Float64Array(0));
  fillInputs(instance.block(), { stepBudget: 1_000_000_000 });
  expect(instance.start()).toBe(true);
  const before = instance.block();
  expect(() => instance.handle(EventKind.stop)).toThrow(
    expect.objectContaining({
      name: "HostError",
      code: "host-trap",
      message: expect.stringMatching(/of 4 MiB in all/),
    }),
  );
  expect(before.length).toBe(0);
  expect(instance.block()[OUTPUT.errorCode]).toBe(0);
  expect(() => instance.handle(EventKind.timer)).toThrow(expect.objectContaining({ code: "host-misuse" }));
});
