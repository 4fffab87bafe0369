import { describe, expect, test } from "vitest";
import { findings, parse } from "./testing/findings.ts";
import { samples } from "./testing/mutants.ts";

/** Source, then code and text under the span of each finding, in order. */
type Case = readonly [source: string, ...expected: (readonly [code: string, text: string])[]];

async function check(cases: readonly Case[]): Promise<void> {
  for (const [source, ...expected] of cases)
    expect([source, ...(await findings(source))]).toEqual([source, ...expected]);
}

describe("text", () => {
  test("characters that are not what they look like", () =>
    check([
      ["x = 1 # \u202e\n", ["PMT0107", "\u202e"]],
      ['x = "\u2066"\n', ["PMT0107", "\u2066"]],
      ["x\u00a0= 1\n", ["PMT0108", "\u00a0"]],
      ["x = a\u200b\n", ["PMT0108", "\u200b"]],
      ["x = \u201ca\u201d\n", ["PMT0109", "\u201c"]],
      ["x = a \u2212 b\n", ["PMT0109", "\u2212"]],
      ["\u0455ize = 1\n", ["PMT0110", "\u0455ize"]],
      ["o\ufb01x = 1\n", ["PMT0110", "o\ufb01x"]],
      ["x = gr\u00f6\u00dfe + 1\n", ["PMT0111", "gr\u00f6\u00dfe"]],
      ["x = \u00b5\n", ["PMT0111", "\u00b5"]],
      ["x = a ? b : c\n", ["PMT0112", "?"]],
      ["x = !a\n", ["PMT0112", "!"]],
      ["x = 1\u001a\n", ["PMT0112", "\u001a"]],
      ["x = \u{1f600}\n", ["PMT0112", "\u{1f600}"]],
    ]));

  test("text outside ASCII stays free in strings and comments", () =>
    check([['x = "gr\u00f6\u00dfe \u00a0 \u{1f600}"  # \u201cnote\u201d\n']]));

  test("literals", () =>
    check([
      ['x = "abc\ny = 1 +\n', ["PMT0120", '"abc'], ["PMT0225", "+"]],
      ['x = f("abc)\ny = 1 +\n', ["PMT0120", '"abc)'], ["PMT0225", "+"]],
      ['x = rb"""abc\n', ["PMT0121", 'rb"""']],
      ["x = 1 \\ + 2\n", ["PMT0122", "\\"]],
      ["x = 1 \\", ["PMT0122", "\\"]],
      ["x = 1__0 + 0xg + 2\n", ["PMT0123", "1__0"]],
      ["x = 0b12\n", ["PMT0123", "0b12"]],
      ["x = 1.5abc\n", ["PMT0123", "1.5abc"]],
      ["x = 012\n", ["PMT0124", "012"]],
      [`x = ${"1".repeat(1001)}\n`, ["PMT0125", "1".repeat(1001)]],
      ["x = -1e999\n", ["PMT0126", "1e999"]],
      ['x = "a\\x4" + b\n', ["PMT0127", "\\x4"]],
      ['x = "\\ud83d"\n', ["PMT0127", "\\ud83d"]],
      ['x = "\\U00110000"\n', ["PMT0127", "\\U00110000"]],
      ['x = "\\N{BULLET}"\n', ["PMT0525", "\\N"]],
      ['x = f"\\N{BULLET}"\n', ["PMT0525", "\\N"]],
      [`x = "${"a".repeat(4097)}"\n`, ["PMT0528", `"${"a".repeat(4097)}"`]],
      [`"""${"a".repeat(5000)}"""\n`],
    ]));
});

describe("layout and brackets", () => {
  test("indentation", () =>
    check([
      ["x = 1\n  y = 2\n  z = 3\n", ["PMT0203", "y"]],
      ["if x:\ny = 1\n", ["PMT0204", "if"]],
      ["def f():\n\n# nothing\n", ["PMT0204", "def"]],
      ["if x:\n        y\n    z\nw\n", ["PMT0205", "    "]],
      ["if x:\n        y\n\tz\n", ["PMT0206", "\t"]],
      ["if x:\n\ty\n        z\n", ["PMT0206", "        "]],
      ["if x: pass\n    y\n", ["PMT0203", "y"]],
    ]));

  test("an open bracket is blamed, not the place where it is missed", () =>
    check([
      ["x = (1,\ny = 2\n", ["PMT0207", "("]],
      ["x = f(a[1\ndef g():\n    return 1 +\n", ["PMT0207", "["], ["PMT0225", "+"]],
      [
        "def f(a, b:\n    if a:\n        return b\n    elif b:\n        return = 1\n",
        ["PMT0207", "("],
        ["PMT0212", "return"],
      ],
      ["x = 1)\n", ["PMT0208", ")"]],
      ["x = (1]\n", ["PMT0209", "]"]],
      ["x = ((1]) + 2\n", ["PMT0209", "]"]],
      [`x = ${"(".repeat(101)}1${")".repeat(101)}\n`, ["PMT0230", "("]],
      [`x = ${"(".repeat(100)}1${")".repeat(100)}\n`],
    ]));

  test("clauses and lines", () =>
    check([
      ["if x:\n    pass\nelse if y:\n    pass\n", ["PMT0221", "else if"]],
      ["x = 1\nelse:\n    pass\n", ["PMT0223", "else"]],
      ["x = 1\nelif y:\n    pass\n", ["PMT0223", "elif"]],
      ["except ValueError:\n    pass\n", ["PMT0223", "except"]],
      ["@a\nx = 1\n", ["PMT0223", "@"]],
      ["if x: for i in y: pass\n", ["PMT0224", "for"]],
      ["x = 1; if y: pass\n", ["PMT0224", "if"]],
      ["x = 1;; y = 2\n", ["PMT0201", ";"]],
      ["if x\n    y = 1\n", ["PMT0202", ""]],
      ["class A\n    pass\n", ["PMT0202", ""]],
      ["for i in x pass\n", ["PMT0202", ""]],
      ["if x:\n    pass\nelse\n    pass\n", ["PMT0202", ""]],
    ]));

  test("a missing colon carries its place and its mend", async () => {
    const { diagnostics } = await parse("if x\n    y = 1\n");
    expect(diagnostics[0]).toMatchObject({
      span: { start: 4, end: 4 },
      fix: { span: { start: 4, end: 4 }, replacement: ":" },
    });
  });
});

describe("statements", () => {
  test("typical mistakes", () =>
    check([
      ["x = 1 2\n", ["PMT0201", "2"]],
      ["if x = 3:\n    pass\n", ["PMT0210", "="]],
      ["while x = 3:\n    pass\n", ["PMT0210", "="]],
      ["x = f(a.b=1)\n", ["PMT0210", "="]],
      ["x = a && b\n", ["PMT0211", "&&"]],
      ["x = a || b\n", ["PMT0211", "||"]],
      ["x++\n", ["PMT0211", "++"]],
      ["x = a => b\n", ["PMT0211", "=>"]],
      ["x = a <> b\n", ["PMT0211", "<>"]],
      ["x = a === b\n", ["PMT0211", "==="]],
      ["let x = 1\n", ["PMT0211", "let"]],
      ["function f(a): pass\n", ["PMT0211", "function"]],
      ["if x then:\n    pass\n", ["PMT0211", "then"]],
      ["if x > 1 {\n    y\n}\n", ["PMT0211", "{"]],
      ["x = 1 // the first\n", ["PMT0211", "//"]],
      ["def f(class): pass\n", ["PMT0212", "class"]],
      ["x.import = 1\n", ["PMT0212", "import"]],
      ["import = 1\n", ["PMT0212", "import"]],
      ["f(in=1)\n", ["PMT0212", "in"]],
      ["async = 1\n", ["PMT0212", "async"]],
      ["x = async\n", ["PMT0212", "async"]],
      ["print x, y\n", ["PMT0213", "print x, y"]],
      ["exec 'x'\n", ["PMT0213", "exec 'x'"]],
      ["x = (1 if y)\n", ["PMT0233", "if"]],
      ["x = f(a b)\n", ["PMT0229", "a b"]],
      ["x = [1 2]\n", ["PMT0229", "1 2"]],
      ["x = 1 +\n", ["PMT0225", "+"]],
      ["x = (a.)\n", ["PMT0225", "."]],
      ["x =\n", ["PMT0225", "="]],
      ["if not:\n    pass\n", ["PMT0225", "not"]],
    ]));

  test("targets", () =>
    check([
      ["f() = 1\n", ["PMT0214", "f()"]],
      ["1 = x\n", ["PMT0214", "1"]],
      ["x = None = 1\n", ["PMT0214", "None"]],
      ["a + b = 1\n", ["PMT0214", "a + b"]],
      ["a, f() = 1, 2\n", ["PMT0214", "f()"]],
      ["f() += 1\n", ["PMT0214", "f()"]],
      ["x.__debug__ = 1\n", ["PMT0214", "x.__debug__"]],
      ["def f(__debug__): pass\n", ["PMT0214", "__debug__"]],
      ["a, b += 1\n", ["PMT0227", "a, b"]],
      ["a, b: int\n", ["PMT0227", "a, b"]],
      ["x: int = y = 1\n", ["PMT0201", "="]],
      ["x = y += 1\n", ["PMT0201", "+="]],
    ]));

  test("arguments and parameters", () =>
    check([
      ["f(a=1, 2)\n", ["PMT0215", "2"]],
      ["f(a=1, b=2, a=3)\n", ["PMT0216", "a"]],
      ["f(,)\n", ["PMT0201", ","]],
      ["def f(a, b, a): pass\n", ["PMT0217", "a"]],
      ["def f(a=1, b): pass\n", ["PMT0218", "b"]],
      ["def f(a, *): pass\n", ["PMT0226", "*"]],
      ["def f(*, a, *, b): pass\n", ["PMT0226", "*"]],
      ["def f(*, a=1, b): pass\n"],
    ]));

  test("places", () =>
    check([
      ["return 1\n", ["PMT0219", "return"]],
      ["class A:\n    return 1\n", ["PMT0219", "return"]],
      ["def f():\n    break\n", ["PMT0220", "break"]],
      ["for i in x:\n    def f():\n        continue\n", ["PMT0220", "continue"]],
      ["for i in x:\n    class A:\n        break\n", ["PMT0220", "break"]],
      ["import a,\n", ["PMT0222", ","]],
      ["from a import b,\n", ["PMT0222", ","]],
      ["from a import b.c\n", ["PMT0201", "."]],
      ["assert a, b, c\n", ["PMT0201", ","]],
      ["raise a, b\n", ["PMT0201", ","]],
      ["x = a if b if c else d else e\n", ["PMT0201", "if"]],
    ]));

  test("f-strings", () =>
    check([
      ['x = f"{}"\n', ["PMT0228", "{}"]],
      ['x = f"{a"\n', ["PMT0228", "{"]],
      ['x = f"a}"\n', ["PMT0228", "}"]],
      ['x = f"{a!x}"\n', ["PMT0228", "!x"]],
      ["x = f\"{a['\\n']}\"\n", ["PMT0228", "\\"]],
      ['x = f"{a b}"\n', ["PMT0201", "b"]],
      ['x = f"{a=}"\n'],
      ['x = f"{a:{b}}"\n', ["PMT0527", "{"]],
      ['x = f"{{}} {a!r:>10} {b:.2f} {c != d}"\n'],
    ]));
});

describe("outside the subset", () => {
  test("statements", () =>
    check([
      ["try:\n    x = 1\nexcept ValueError:\n    y = (\nfinally:\n    z = 1\n", ["PMT0501", "try"], ["PMT0207", "("]],
      ["with a as b:\n    pass\n", ["PMT0502", "with"]],
      ["async def f():\n    return 1\n", ["PMT0503", "async"]],
      ["def f():\n    yield 1\n", ["PMT0504", "yield 1"]],
      ["def f():\n    x = yield\n", ["PMT0504", "yield"]],
      ["match x:\n    case 1:\n        pass\n"],
      ["match x:\n    case 1 as y:\n        pass\n", ["PMT0595", "as"]],
      ["match x:\n    case if y:\n        pass\n", ["PMT0225", "case"]],
      ["match x:\n    case 1:\n        pass\n    x = 1\n", ["PMT0201", "x"]],
      ["match = 1\nmatch.x = match[1]\n"],
      ["del x\n", ["PMT0515", "del"]],
      ["del x[0], y\n", ["PMT0515", "del"]],
      ["def f():\n    global x\n    nonlocal y\n", ["PMT0516", "global"], ["PMT0516", "nonlocal"]],
      ["for i in x:\n    pass\nelse:\n    pass\n", ["PMT0517", "else"]],
      ["while x:\n    pass\nelse:\n    pass\n", ["PMT0517", "else"]],
      ["raise a from b\n", ["PMT0518", "from b"]],
      ["raise\n", ["PMT0519", "raise"]],
      ["from a import *\n", ["PMT0523", "*"]],
      ["type X = int\n", ["PMT0524", "type X"]],
      ["def f[T](x: T): pass\n", ["PMT0524", "[T]"]],
      ["class A[T]: pass\n", ["PMT0524", "[T]"]],
      ["from __future__ import division\n", ["PMT0526", "from __future__ import division"]],
      ['"""Doc."""\nfrom __future__ import annotations\nx = 1\n'],
      ["x = 1\nfrom __future__ import annotations\n", ["PMT0526", "from __future__ import annotations"]],
    ]));

  test("expressions", () =>
    check([
      ["x = await y\n", ["PMT0503", "await y"]],
      ["x = lambda a, *b: a\n", ["PMT0512", "*b"]],
      ["x = lambda a, a: a\n", ["PMT0217", "a"]],
      ["x = [a async for a in b]\n", ["PMT0503", "async for a in b"]],
      ["x = [*a for a in b]\n", ["PMT0511", "*a"]],
      ["x = sum(a for a in b, c)\n", ["PMT0201", ","]],
      ["x = [a for f() in b]\n", ["PMT0201", "in"]],
      ["x = [a for None in b]\n", ["PMT0201", "in"]],
      ["x = {a: 1 for a in b if c else d}\n", ["PMT0201", "else"]],
      ["x = {1: 2, **y}\n", ["PMT0507", "{1: 2, **y}"]],
      ["x = a[1:2:3]\n", ["PMT0509", "1:2:3"]],
      ["x = (y := 1)\n", ["PMT0510", "y := 1"]],
      ["f(*a, **b)\n", ["PMT0511", "*a"], ["PMT0511", "**b"]],
      ["a, *b = c\n", ["PMT0511", "*b"]],
      ["def f(*a, **b): pass\n", ["PMT0512", "*a"], ["PMT0512", "**b"]],
      ["def f(a, /, b): pass\n", ["PMT0513", "/"]],
      ['x = b"a" b"b"\n', ["PMT0520", 'b"a" b"b"']],
      ["x = 1 + 2j\n", ["PMT0521", "2j"]],
      ["x = ...\n", ["PMT0522", "..."]],
      ["def f((a, b)): pass\n", ["PMT0500", "(a, b)"]],
      ["x = [a := 1, {**y}, 1j]\n", ["PMT0510", "a := 1"], ["PMT0507", "{**y}"], ["PMT0521", "1j"]],
    ]));
});

describe("limits", () => {
  test("depth and size", async () => {
    const codes = async (source: string) => (await findings(source)).map(([code]) => code);
    const blocks = (n: number) =>
      `${Array.from({ length: n }, (_, i) => `${" ".repeat(i)}if x:\n`).join("")}${" ".repeat(n)}pass\n`;
    expect(await codes(blocks(20))).toEqual([]);
    expect(await codes(blocks(21))).toEqual(["PMT0231"]);
    expect(await codes(blocks(300))).toEqual(["PMT0231"]);
    for (const deep of [
      `x = 1${"+1".repeat(20_000)}`,
      `x = ${"-".repeat(20_000)}1`,
      `x = a${".b".repeat(20_000)}`,
      `x = ${"not ".repeat(9000)}1`,
    ]) {
      expect(await codes(deep)).toEqual(["PMT0232"]);
    }
    expect(await codes(`if x: pass\n${"elif x: pass\n".repeat(2000)}`)).toEqual(["PMT0232"]);
    expect(await codes(`x = 1${"+1".repeat(50_000)}`)).toEqual(["PMT0234"]);
    expect(await codes(`x = [${"1,".repeat(10_000)}]`)).toEqual([]);
    expect(await codes(`x = [${"1,".repeat(10_001)}]`)).toEqual(["PMT0529"]);
    expect(await codes(`# ${"x".repeat(300_000)}`)).toEqual(["PMT0106"]);
  });

  test("a file full of faults ends with a bounded list", async () => {
    for (const line of ["x = = 1\n", "f(a b)\n", "$\n", "'\n", "x = (\n", 'f"{a b}"\n', "if x y:\n pass\n"]) {
      const found = await findings(line.repeat(Math.floor(60_000 / line.length)));
      expect(found.length).toBeGreaterThan(0);
      expect(found.length).toBeLessThanOrEqual(1000);
    }
  });
});

test("all faults of a file are told in one run, and the rest is still a tree", async () => {
  const source = [
    "import math",
    "x = 1 +",
    "def f(a: int) -> int",
    "    if a = 1:",
    "        return [*b]",
    "    return a",
    "class A(:",
    "    y: int = 1",
    "def g() -> int:",
    "    return 2",
    "",
  ].join("\n");
  const { module, partial, diagnostics } = await parse(source);
  expect(diagnostics.map((d) => d.code)).toEqual(["PMT0225", "PMT0202", "PMT0210", "PMT0511", "PMT0207"]);
  expect(partial).toBe(true);
  expect(module?.body.map((s) => s.kind)).toEqual(["Import", "FunctionDef"]);
});

test("a file that is cut off anywhere is parsed without a crash, each span inside it", async () => {
  const sample = samples.join("");
  for (let end = 0; end < sample.length; end += 13) {
    const { diagnostics, source } = await parse(sample.slice(0, end));
    for (const { span } of diagnostics) {
      expect(0 <= span.start && span.start <= span.end && span.end <= source.text.length).toBe(true);
    }
  }
});
