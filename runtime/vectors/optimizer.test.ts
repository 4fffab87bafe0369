import { beforeAll, describe, expect, test } from "vitest";
import { compileAssemblyScript } from "./compile.ts";

/**
 * asc sets Binaryen's fastMath. No expression may come out of -O3 with other bits than JavaScript
 * gives; a newer Binaryen may know more rewrites, and this table would show it.
 */
const SHAPES = [
  ..."x + 0.0;0.0 + x;x + -0.0;-0.0 + x;x - 0.0;x - -0.0;0.0 - x;-0.0 - x;x * 1.0;1.0 * x;x * -1.0;x * 0.0".split(";"),
  ..."0.0 * x;x * 2.0;2.0 * x;x * 0.5;x / 1.0;x / -1.0;x / 2.0;x / 3.0;x / 4.0;x / 10.0;x / 0.1;x * 0.1;1.0 / x".split(
    ";",
  ),
  ..."0.0 / x;x / x;x - x;x + x;-x;-(-x);-x + y;x + -y;x - -y;-x - y;-x * y;x * -y;-x * -y;-x / y;x / -y".split(";"),
  ..."-x / -y;-(x + y);-(x - y);-(x * y);-(x / y);0.0 - (x - y);y - x;x - y;x + y + 0.0;x + 0.1 + 0.2".split(";"),
  ..."x * 0.1 * 10.0;x * y * 0.0;x + (y - x);(x + y) - y;(x - y) + y;(x * y) / y;x * (y / x);x * (1.0 / y)".split(";"),
  ..."(x + y) * 2.0;x * 2.0 + y * 2.0;x * y + x * y;x * x - y * y;(x + y) * (x - y);x + y + x + y".split(";"),
  ..."0.1 + x + 0.2 + y;x - 0.1 - 0.2;x * 3.0 * 5.0;x / 3.0 / 5.0;x / y / y;(x + 1.0) - 1.0;(x - 1.0) + 1.0".split(";"),
];
const COMPARISONS = [
  ..."x < y;x <= y;x > y;x >= y;x == y;x != y;!(x < y);!(x <= y);!(x > y);!(x >= y);!(x == y);x == x;x != x".split(";"),
  ..."-x < -y;-x < y;x - y < 0.0;x - y == 0.0;x - y > 0.0;x + y == 0.0;x * 1.0 == x;x + 0.0 == x;x < x;x <= x".split(
    ";",
  ),
  ..."x < 0.0 || x >= 0.0;x < y && x > y;x == 0.0 && 1.0 / x < 0.0".split(";"),
];
const CHOICES = [
  "x < y ? x : y",
  "y < x ? y : x",
  "x > y ? x : y",
  "x < y ? -x : x",
  "x == y ? x : y",
  "x != x ? 0.0 : x",
];

const VALUES = [
  0,
  -0,
  1,
  -1,
  0.1,
  -0.1,
  0.5,
  1.5,
  3,
  -3,
  10,
  1e-300,
  -1e-300,
  1e300,
  -1e300,
  1e308,
  -1e308,
  2 ** 53,
].concat([
  2 ** 53 + 2,
  Number.MIN_VALUE,
  -Number.MIN_VALUE,
  2 ** -1022,
  Number.MAX_VALUE,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  Number.NaN,
]);

const numeric = [...SHAPES, ...CHOICES];
const all = [...numeric, ...COMPARISONS];

type Shape = (x: number, y: number) => number;

function javaScript(shape: string): Shape {
  const text = shape.replaceAll("==", "===").replaceAll("!=", "!==");
  return new Function("x", "y", `return Number(${text});`) as Shape;
}

function assemblyScript(shape: string, index: number): string {
  const isNumeric = index < numeric.length;
  const value = isNumeric ? shape : `(${shape}) ? 1.0 : 0.0`;
  return `export function shape${index}(x: f64, y: f64): f64 { return ${value}; }`;
}

describe("expressions keep their bits", () => {
  let compiled: Readonly<Record<string, Shape>>;

  beforeAll(async () => {
    const binary = await compileAssemblyScript(all.map(assemblyScript).join("\n"));
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(binary));
    compiled = exports as unknown as Readonly<Record<string, Shape>>;
  }, 300_000);

  test.each(all.map((shape, i) => [shape, i] as const))("%s", (shape, i) => {
    const expected = javaScript(shape);
    const wrong = VALUES.flatMap((x) => VALUES.map((y) => [x, y] as const)).filter(
      ([x, y]) => !Object.is(compiled[`shape${i}`]!(x, y), expected(x, y)),
    );
    expect(wrong).toEqual([]);
  });
});
