import binaryen from "binaryen";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { withFuel } from "./wasm-fuel.ts";

interface Fueled {
  readonly exports: Record<string, (...args: number[]) => number>;
  readonly fuel: () => number;
  readonly depth: () => number;
}

function load(text: string): Fueled {
  const module = binaryen.parseText(text);
  module.setFeatures(binaryen.Features.All);
  const bytes = module.emitBinary();
  module.dispose();
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(withFuel(bytes)));
  const value = (name: string) => () => (exports[name] as WebAssembly.Global).value;
  return { exports: exports as Fueled["exports"], fuel: value("fuel"), depth: value("depth") };
}

/** What a call gives, or the word trap. */
function outcome(fueled: Fueled, name: string, ...args: number[]): number | "trap" {
  try {
    return (fueled.exports[name] as (...values: number[]) => number)(...args);
  } catch (error) {
    if (error instanceof WebAssembly.RuntimeError) return "trap";
    throw error;
  }
}

const loops = `(module
  (memory 1 1)
  (func $leaf (export "leaf") (result i32) (i32.const 7))
  (func (export "endless") (loop $l (br $l)))
  (func (export "turns") (param $n i32) (result i32)
    (local $i i32)
    (loop $l
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br_if $l (i32.lt_u (local.get $i) (local.get $n))))
    (local.get $i))
  (func $deep (export "deep") (param $n i32) (result i32)
    (if (result i32) (i32.eqz (local.get $n))
      (then (i32.const 0))
      (else (i32.add (i32.const 1) (call $deep (i32.sub (local.get $n) (i32.const 1)))))))
  (func (export "many") (param $n i32) (result i32)
    (local $sum i32)
    (loop $l
      (local.set $sum (i32.add (local.get $sum) (call $leaf)))
      (br_if $l (i32.gt_s (local.tee $n (i32.sub (local.get $n) (i32.const 1))) (i32.const 0))))
    (local.get $sum))
  (func (export "fill") (param $n i32)
    (loop $l
      (memory.fill (i32.const 0) (i32.const 1) (i32.const 65536))
      (memory.copy (i32.const 0) (i32.const 32768) (i32.const 32768))
      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
)`;

/** Every way out of a function: the end, a return in nested blocks, a branch to its label, a branch table. */
const ways = `(module
  (memory 1 1)
  (func $pick (export "pick") (param $way i32) (param $x i32) (result i32)
    (block $out
      (block $third
        (block $second
          (block $first
            (br_table $first $second $third $out (local.get $way)))
          (return (i32.mul (local.get $x) (i32.const 2))))
        (block (result i32)
          (block (result i32)
            (return (i32.add (local.get $x) (i32.const 3))))
          (drop) (i32.const 0))
        (drop))
      (if (i32.gt_s (local.get $x) (i32.const 10)) (then (return (i32.const -1))))
      (return (i32.const -2)))
    (select (local.get $x) (i32.const 99) (i32.lt_s (local.get $x) (i32.const 0))))
  (func (export "sum") (param $turns i32) (param $x i32) (result i32)
    (local $s i32)
    (loop $l
      (local.set $s (i32.add (local.get $s) (call $pick (i32.and (local.get $turns) (i32.const 3)) (local.get $x))))
      (br_if $l (local.tee $turns (i32.sub (local.get $turns) (i32.const 1)))))
    (local.get $s))
)`;

describe("fuel", () => {
  const fueled = load(loops);

  test("ends an endless loop, in well under a second, and none that has enough", () => {
    fueled.exports.refuel?.(1_000_000);
    const start = process.cpuUsage();
    expect(outcome(fueled, "endless")).toBe("trap");
    expect(process.cpuUsage(start).user).toBeLessThan(2_000_000);
    expect(fueled.fuel()).toBeLessThan(0);
    fueled.exports.refuel?.(1_000_000);
    expect(outcome(fueled, "turns", 999_000)).toBe(999_000);
  });

  test("is one unit for a function and one for each turn; a small leaf is free", () => {
    fueled.exports.refuel?.(1000);
    expect(outcome(fueled, "turns", 10)).toBe(10);
    expect(fueled.fuel()).toBe(1000 - 1 - 10);
    expect(outcome(fueled, "many", 5)).toBe(35);
    expect(fueled.fuel()).toBe(989 - 1 - 5);
    fueled.exports.refuel?.(10);
    expect(outcome(fueled, "turns", 10)).toBe("trap");
  });

  test("is taken for the length of the code, too", () => {
    const long = `(local.set $x (i32.add (local.get $x) (i32.const 1)))`.repeat(200);
    const body = `(local $x i32) (loop $l ${long} (br_if $l (i32.lt_u (local.get $x) (local.get $n)))) (local.get $x)`;
    const heavy = load(`(module (memory 1 1) (func (export "run") (param $n i32) (result i32) ${body}))`);
    heavy.exports.refuel?.(1000);
    expect(outcome(heavy, "run", 2000)).toBe(2000);
    // 200 additions are 1,400 bytes: 6 units a turn, and as many for the function.
    expect(heavy.fuel()).toBe(1000 - 6 - 10 * 6);
  });

  test("is taken by copying and filling, for their length", () => {
    fueled.exports.refuel?.(10_000);
    expect(outcome(fueled, "fill", 3)).toBeUndefined();
    expect(fueled.fuel()).toBe(10_000 - 1 - 3 * (1 + 2048 + 1024));
    fueled.exports.refuel?.(10_000);
    expect(outcome(fueled, "fill", 4)).toBe("trap");
  });

  test("a module that was given none traps at once", () => {
    expect(outcome(load(loops), "turns", 1)).toBe("trap");
  });
});

describe("the depth of calls", () => {
  const fueled = load(loops);

  test("may be 256, and no more", () => {
    fueled.exports.refuel?.(10_000);
    expect(outcome(fueled, "deep", 255)).toBe(255);
    expect(fueled.depth()).toBe(0);
    expect(outcome(fueled, "deep", 256)).toBe("trap");
    expect(fueled.depth()).toBe(257);
    fueled.exports.refuel?.(10_000);
    expect(outcome(fueled, "deep", 255)).toBe(255);
  });

  test("goes down on every way out of a function", () => {
    const all = load(ways);
    const results = [
      (x: number) => x * 2,
      (x: number) => x + 3,
      (x: number) => (x > 10 ? -1 : -2),
      (x: number) => (x < 0 ? x : 99),
    ];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3 }), fc.integer({ min: -100, max: 100 }), (way, x) => {
        all.exports.refuel?.(100);
        expect(outcome(all, "pick", way, x)).toBe(results[way]?.(x));
        expect(all.depth()).toBe(0);
      }),
    );
    all.exports.refuel?.(10_000);
    expect(outcome(all, "sum", 1000, 20)).toBe(250 * (40 + 23 - 1 + 99));
    expect(all.depth()).toBe(0);
  });
});
