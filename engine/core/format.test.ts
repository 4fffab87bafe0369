import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { TemplateArg } from "../../runtime/abi/abi-file.ts";
import { formatProblem, readFormat } from "../../runtime/text/format-spec.ts";
import { textRepr } from "../../runtime/text/repr.ts";
import { formatTemplate } from "./template.ts";

/** What CPython's `format` gives for values of a kind: doubles by their bits, ints and units by digits, texts as JSON. */
function python(
  kind: "float" | "int" | "usd" | "text" | "repr",
  cases: readonly (readonly [string, string])[],
): string[] {
  const read = {
    float: "struct.unpack('>d', bytes.fromhex(v))[0]",
    int: "int(v)",
    usd: "Usd._make(int(v))",
    text: "v",
    repr: "v",
  }[kind];
  const program = [
    "import json, struct, sys",
    ...(kind === "usd" ? ["sys.path.insert(0, 'runtime/python')", "from pmt import Usd"] : []),
    "cases = json.load(sys.stdin)",
    `print(json.dumps([${kind === "repr" ? "repr(v)" : `format(${read}, f)`} for v, f in cases]))`,
  ].join("\n");
  const out = execFileSync("python3", ["-c", program], { input: JSON.stringify(cases), maxBuffer: 1 << 28 });
  return JSON.parse(out.toString()) as string[];
}

function bitsOf(x: number): string {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, x);
  return view.getBigUint64(0).toString(16).padStart(16, "0");
}

function shown(arg: Partial<TemplateArg> & Pick<TemplateArg, "type">, value: number): string {
  return formatTemplate({ parts: ["", ""], args: [{ digits: null, ...arg }] }, [value]);
}

/** Doubles of every kind: any bits, ties, powers of ten and their neighbours, money-like values. */
function doubles(count: number, seed: number): number[] {
  const special = [0, -0, 0.5, 2.5, 9.5, 99.5, 1e16, 1e15, 1e23, 9.999999999999999e22, 1e-4, 9.9999e-5, 5e-324, 1e308];
  const limits = [Number.NaN, Infinity, -Infinity, Number.MAX_VALUE, 2 ** 53, 123456789012345680, 0.1, 1 / 3, 1e6];
  const money = fc.tuple(fc.integer({ min: -2e9, max: 2e9 }), fc.constantFrom(2, 8, 100, 1000, 1e6, 2 ** 20));
  const tens = fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: -30, max: 30 }));
  return [
    ...special,
    ...limits,
    ...fc.sample(fc.double(), { numRuns: count / 8, seed }),
    ...fc.sample(money, { numRuns: count / 2, seed }).map(([a, b]) => a / b),
    ...fc.sample(tens, { numRuns: (count * 3) / 8, seed }).map(([a, n]) => Number(`${a}e${n}`)),
  ];
}

/** Formats of a kind, some at random. */
function specs(kind: "float" | "int" | "money" | "text", count: number, seed: number): string[] {
  const pick = <T>(...values: T[]) => fc.constantFrom(...values);
  const part = fc.tuple(
    pick("", "", "<", ">", "^", "=", "*<", "0>", "0=", "_^", "é>", " ="),
    pick("", "", "+", "-", " "),
    pick("", "", "0"),
    pick("", "", "1", "7", "10", "13", "14", "25"),
    pick("", "", ",", "_"),
    pick("", "", ".0", ".1", ".2", ".3", ".6", ".17", ".30"),
    pick("", "f", "e", "g", "%", "d", "F", "E", "G", "s"),
  );
  const all = fc.sample(part, { numRuns: count * 12, seed }).map((parts) => parts.join(""));
  return all
    .filter((text) => {
      const spec = readFormat(text);
      return spec !== null && formatProblem(spec, kind) === null;
    })
    .slice(0, count);
}

const FORMATS = [".3e", "g", ".1%", ",.2f", "012,.3f", ".3", "20"];

describe("formats of numbers", () => {
  test(`${FORMATS.join(" ")} of 20,000 floats each are CPython's`, () => {
    const values = doubles(20_000, 11);
    const cases = FORMATS.flatMap((spec) => values.map((x) => [x, spec] as const));
    const expected = python(
      "float",
      cases.map(([x, f]) => [bitsOf(x), f]),
    );
    expect(cases.map(([x, spec]) => shown({ type: "float", spec }, x))).toEqual(expected);
  });

  test("20,000 formats of floats at random are CPython's", () => {
    const values = doubles(20_000, 12);
    const formats = specs("float", values.length, 13);
    const cases = values.map((x, i) => [x, formats[i % formats.length] as string] as const);
    expect(formats.length).toBeGreaterThan(10_000);
    const expected = python(
      "float",
      cases.map(([x, f]) => [bitsOf(x), f]),
    );
    expect(cases.map(([x, spec]) => shown({ type: "float", spec }, x))).toEqual(expected);
  });

  test("20,000 formats of ints at random are CPython's", () => {
    const max = Number.MAX_SAFE_INTEGER;
    const some = fc.oneof(fc.integer({ min: -2000, max: 2_000_000 }), fc.integer({ min: -max, max }));
    const values = [0, 1, -1, 999, 1000, max, -max, ...fc.sample(some, { numRuns: 20_000, seed: 14 })];
    const formats = specs("int", values.length, 15);
    const cases = values.map((n, i) => [n, formats[i % formats.length] as string] as const);
    const expected = python(
      "int",
      cases.map(([n, f]) => [String(n), f]),
    );
    expect(cases.map(([n, spec]) => shown({ type: "int", spec }, n))).toEqual(expected);
  });

  test("20,000 formats of exact amounts at random are those of pmt's Usd", () => {
    const values = fc.sample(fc.integer({ min: -3_000_000_000, max: 3_000_000_000 }), { numRuns: 20_000, seed: 16 });
    const formats = specs("money", values.length, 17);
    const cases = values.map((n, i) => [n, formats[i % formats.length] as string] as const);
    const expected = python(
      "usd",
      cases.map(([n, f]) => [String(n), f]),
    );
    expect(cases.map(([n, spec]) => shown({ type: "usd", spec }, n))).toEqual(expected);
  });
});

describe("formats of texts", () => {
  const packed = (text: string): number[] => {
    const slots = [text.length];
    for (let i = 0; i < text.length; i += 3) {
      const unit = (k: number) => text.charCodeAt(i + k) || 0;
      slots.push(unit(0) + unit(1) * 65_536 + unit(2) * 65_536 ** 2);
    }
    return slots;
  };
  const write = (text: string, arg: Partial<TemplateArg>) =>
    formatTemplate({ parts: ["", ""], args: [{ type: "str", digits: null, ...arg }] }, packed(text));
  const texts = fc.sample(fc.string({ unit: "binary", maxLength: 12 }), { numRuns: 5000, seed: 18 });

  test("widths and precisions count code points, as CPython's", () => {
    const formats = specs("text", texts.length, 19);
    const cases = texts.map((text, i) => [text, formats[i % formats.length] as string] as const);
    expect(cases.map(([text, spec]) => write(text, { spec }))).toEqual(python("text", cases));
  });

  test("`!r` is CPython's repr of ASCII, Latin and common text", () => {
    const unit = fc.oneof(
      fc.integer({ min: 0, max: 0x24f }),
      fc.constantFrom(39, 34, 92, 0x20ac, 0x2028, 0x1f600, 0xad),
    );
    const some = fc.array(unit, { maxLength: 10 }).map((codes) => String.fromCodePoint(...codes));
    const values = fc.sample(some, { numRuns: 20_000, seed: 20 });
    const expected = python(
      "repr",
      values.map((text) => [text, ""]),
    );
    expect(values.map(textRepr)).toEqual(expected);
    expect(write("it's", { conversion: "r", spec: ">8" })).toBe(`  "it's"`);
  });

  test("a bool in a format is an int, and converted a text", () => {
    expect(shown({ type: "bool", spec: "3" }, 1)).toBe("  1");
    expect(shown({ type: "bool", spec: "6", conversion: "s" }, 1)).toBe("True  ");
    expect(shown({ type: "price", conversion: "r" }, 5500)).toBe('Price("0.55")');
    expect(shown({ type: "int", texts: ["Side.UP"], spec: ">9" }, 0)).toBe("  Side.UP");
  });
});

test("what is no format of the language is not read", () => {
  for (const text of ["x", "{w}", "#x", "z.2f", "n", ".2c", "1000", ".99f", "<<<", "5.2.1f"])
    expect(readFormat(text)).toBeNull();
});
