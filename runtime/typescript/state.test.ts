import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as runtime from "./index.ts";

const scalars = fc.array(
  fc.oneof(
    fc.double(),
    fc.boolean(),
    fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }).map((value) => ({ value })),
  ),
  { maxLength: 300 },
);

describe("the state buffer", () => {
  test("gives back what was put, in order", () => {
    fc.assert(
      fc.property(scalars, (values) => {
        runtime.stateReset();
        for (const x of values) {
          if (typeof x === "number") runtime.putFloat(x);
          else if (typeof x === "boolean") runtime.putBool(x);
          else runtime.putInt(x.value);
        }
        expect(runtime.stateLength()).toBe(values.length);
        runtime.offerState(runtime.takeState());
        for (const x of values) {
          if (typeof x === "number") expect(runtime.getFloat()).toBe(x);
          else if (typeof x === "boolean") expect(runtime.getBool()).toBe(x);
          else expect(runtime.getInt()).toBe(x.value);
        }
        expect(runtime.stateLength()).toBe(values.length);
      }),
    );
  });

  test("is a copy, with every nan alike, and ends where the saved state ends", () => {
    const strange = new Float64Array(new BigUint64Array([0xfff8000000000001n]).buffer)[0]!;
    runtime.stateReset();
    runtime.putFloat(strange);
    const saved = runtime.takeState();
    runtime.stateReset();
    runtime.putFloat(1);
    expect(new BigUint64Array(saved.buffer)[0]).toBe(0x7ff8000000000000n);
    runtime.offerState(saved);
    runtime.getFloat();
    expect(() => runtime.getFloat()).toThrow(RangeError);
  });
});
