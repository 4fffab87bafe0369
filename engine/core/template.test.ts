import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AbiSite, ScalarType } from "../../runtime/abi/abi-file.ts";
import { formatTemplate, formatTraceback } from "./template.ts";

function text(type: ScalarType, value: number, digits: number | null = null): string {
  return formatTemplate({ parts: ["", ""], args: [{ type, digits }] }, [value]);
}

/** Runs a line of Python for each double, given as hexadecimal bits with a number of digits. */
function python(expression: string, cases: readonly (readonly [number, number])[]): string[] {
  const view = new DataView(new ArrayBuffer(8));
  const input = cases
    .map(([x, n]) => {
      view.setFloat64(0, x);
      return `${view.getBigUint64(0).toString(16).padStart(16, "0")} ${n}`;
    })
    .join("\n");
  const program = [
    "import struct, sys",
    "from decimal import Decimal",
    "for line in sys.stdin:",
    "    bits, n = line.split()",
    "    x = struct.unpack('>d', bytes.fromhex(bits))[0]; n = int(n)",
    `    print(${expression})`,
  ].join("\n");
  const out = execFileSync("python3", ["-I", "-S", "-c", program], { input, maxBuffer: 1 << 28 });
  return out.toString().trimEnd().split("\n");
}

/** Doubles of every kind: any bits, near the borders of the layouts, ties, money-like values. */
function doubles(count: number): number[] {
  const special = [0, -0, 0.5, 1.5, 2.5, 0.125, -0.001, 1e16, 1e15, 9999999999999998, 1e-4, 0.00001, 9.999e-5];
  const limits = [Number.NaN, Infinity, -Infinity, 5e-324, Number.MAX_VALUE, 2 ** 53, 1e21, 1e22, 123456789012345680];
  const any = fc.sample(fc.double(), { numRuns: count / 2, seed: 7 });
  const money = fc.sample(
    fc.tuple(fc.integer({ min: -2_000_000, max: 2_000_000 }), fc.constantFrom(2, 8, 100, 1000, 10_000, 1e6)),
    { numRuns: count / 2, seed: 8 },
  );
  return [...special, ...limits, ...any, ...money.map(([a, b]) => a / b)];
}

describe("formatTemplate", () => {
  test("writes a float as CPython's repr, on 10,000 values", () => {
    const cases = doubles(10_000).map((x) => [x, 0] as const);
    expect(cases.map(([x]) => text("float", x))).toEqual(python("repr(x)", cases));
  });

  test("writes .Nf as CPython's format, on 10,000 values", () => {
    const cases = doubles(10_000).map((x, i) => [x, i % 13] as const);
    expect(cases.map(([x, n]) => text("float", x, n))).toEqual(python("format(x, f'.{n}f')", cases));
  });

  test("writes .Nf of money as an exact decimal, half to even", () => {
    const values = fc.sample(fc.integer({ min: -30_000_000, max: 30_000_000 }), { numRuns: 2000, seed: 9 });
    const cases = values.map((x, i) => [x, i % 9] as const);
    const expected = python("format(Decimal(int(x)).scaleb(-6), f'.{n}f')", cases);
    expect(cases.map(([x, n]) => text("usd", x, n))).toEqual(expected);
  });

  test("writes the other types plainly", () => {
    expect(text("price", 5500)).toBe("0.55");
    expect(text("size", 25_000_000)).toBe("25");
    expect(text("usd", -3_500_000)).toBe("-3.5");
    expect(text("usd", 0)).toBe("0");
    expect(text("usd", 100_000_000)).toBe("100");
    expect(text("price", 1)).toBe("0.0001");
    expect(text("int", -42)).toBe("-42");
    expect(text("int", 7, 2)).toBe("7.00");
    expect(text("bool", 1)).toBe("True");
    expect(text("bool", 0)).toBe("False");
    expect(text("outcome", 0)).toBe("YES");
    expect(text("outcome", 1)).toBe("NO");
  });

  test("puts literal parts around the arguments, read from an offset", () => {
    const template = {
      parts: ["bid ", " at ", "!"],
      args: [
        { type: "float", digits: 2 },
        { type: "int", digits: null },
      ],
    } as const;
    expect(formatTemplate(template, [9, 9, 0.255, 3], 2)).toBe("bid 0.26 at 3!");
    expect(formatTemplate({ parts: ["only text"], args: [] }, [])).toBe("only text");
  });
});

describe("formatTraceback", () => {
  const site: AbiSite = { file: "s.py", line: 2, column: 9, endLine: 2, endColumn: 14, function: "on_book" };

  test("marks the place inside the line", () => {
    expect(formatTraceback(site, ["def f():", "    x = 1 / 0"], "ZeroDivisionError", "division by zero")).toBe(
      [
        "Traceback (most recent call last):",
        '  File "s.py", line 2, in on_book',
        "    x = 1 / 0",
        "        ^^^^^",
        "ZeroDivisionError: division by zero",
      ].join("\n"),
    );
  });

  test("marks nothing where the place is the whole line, and needs neither source nor message", () => {
    const whole = { ...site, column: 5 };
    const lines = formatTraceback({ ...whole, endColumn: 10 }, ["", "    1 / x.y()"], "ZeroDivisionError", "").split(
      "\n",
    );
    expect(lines.slice(2)).toEqual(["    1 / x.y()", "    ^^^^^", "ZeroDivisionError"]);
    expect(formatTraceback({ ...whole, endColumn: 14 }, ["", "    1 / x.y()"], "ValueError", "a").split("\n")).toEqual([
      "Traceback (most recent call last):",
      '  File "s.py", line 2, in on_book',
      "    1 / x.y()",
      "ValueError: a",
    ]);
    expect(formatTraceback(site, [], "ValueError", "a").split("\n")).toHaveLength(3);
  });
});
