import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SlotHash } from "./trace.ts";

function hashOf(values: readonly number[]): string {
  const hash = new SlotHash();
  for (const value of values) hash.add(value);
  return hash.digest();
}

describe("SlotHash", () => {
  test("is SHA-256 over little-endian doubles, across its buffer's end", () => {
    for (const count of [0, 1, 4095, 4096, 4097, 10_000]) {
      const values = Array.from({ length: count }, (_, i) => i / 3 - 1000);
      const bytes = Buffer.alloc(count * 8);
      values.forEach((value, i) => {
        bytes.writeDoubleLE(value, i * 8);
      });
      expect(hashOf(values)).toBe(createHash("sha256").update(bytes).digest("hex"));
    }
  });

  test("knows one NaN, and tells -0 from 0", () => {
    const odd = new Float64Array(new BigUint64Array([0xfff8_0000_dead_beefn]).buffer);
    const hash = new SlotHash();
    hash.addAll(odd, 0, 1);
    const canonical = Buffer.from("000000000000f87f", "hex");
    expect(hash.digest()).toBe(createHash("sha256").update(canonical).digest("hex"));
    expect(hashOf([-0])).not.toBe(hashOf([0]));
  });

  test("gives another digest where one value differs", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double(), { minLength: 1, maxLength: 20 }),
        fc.nat(19),
        fc.double(),
        (values, at, other) => {
          const i = at % values.length;
          const changed = values.map((value, k) => (k === i ? other : value));
          expect(hashOf(values) === hashOf(changed)).toBe(Object.is(values[i], other));
        },
      ),
    );
  });
});
