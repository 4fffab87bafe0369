import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { checkFile } from "./compile.ts";
import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import { allCodes, exampleFiles, loadPage } from "./diagnostics/registry.ts";
import { type FileSet, fixFiles } from "./fix.ts";
import { memoryTree } from "./project.ts";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array | undefined): string => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);

/** Findings of a file, with the files beside it. */
function checker(beside: Readonly<Record<string, string>> = {}) {
  return async (files: FileSet): Promise<readonly Diagnostic[]> => {
    const bytes = files.get("a.py") ?? new Uint8Array();
    return (await checkFile(bytes, "a.py", memoryTree("a.py", { "a.py": decode(bytes), ...beside }))).diagnostics;
  };
}

async function fixed(text: string, beside: Readonly<Record<string, string>> = {}): Promise<string> {
  const { changed } = await fixFiles(new Map([["a.py", encode(text)]]), checker(beside));
  return changed.has("a.py") ? decode(changed.get("a.py")) : text;
}

/** A strategy whose handler has this body. */
const strategy = (body: string, names = "") =>
  `from pmt import Book, Context, Series, Strategy${names}\n\n\nclass S(Strategy):\n    markets = Series("btc-updown-15m")\n\n    def on_book(self, ctx: Context, book: Book) -> None:\n${body
    .split("\n")
    .map((line) => `        ${line}\n`)
    .join("")}`;

/** Code, text and its mended form. */
const texts: readonly (readonly [code: string, before: string, after: string])[] = [
  ["PMT0108", "X =\u00a01\n", "X = 1\n"],
  ["PMT0108", "X\u200b = 1\n", "X = 1\n"],
  ["PMT0109", "X = \u201cit\u2019s\u201d\n", 'X = "it\u2019s"\n'],
  ["PMT0109", "X = 3 \u2212 1\n", "X = 3 - 1\n"],
  ["PMT0110", "def f(\u0455: int) -> int:\n    return \u0455\n", "def f(s: int) -> int:\n    return s\n"],
  ["PMT0112", "def f(a: bool) -> bool:\n    return !a\n", "def f(a: bool) -> bool:\n    return not a\n"],
  ["PMT0202", "def f(a: int) -> int\n    return a\n", "def f(a: int) -> int:\n    return a\n"],
  [
    "PMT0206",
    "def f(a: int) -> int:\n        b = a\n\treturn b\n",
    "def f(a: int) -> int:\n        b = a\n        return b\n",
  ],
  [
    "PMT0210",
    "def f(a: int) -> int:\n    if a = 1:\n        return 2\n    return a\n",
    "def f(a: int) -> int:\n    if a == 1:\n        return 2\n    return a\n",
  ],
  [
    "PMT0211",
    "def f(a: bool, b: bool) -> bool:\n    return a&&b || a\n",
    "def f(a: bool, b: bool) -> bool:\n    return a and b or a\n",
  ],
  ["PMT0211", "const X = 1\n", "X = 1\n"],
  ["PMT0211", "function f(a: int) -> int:\n    return a\n", "def f(a: int) -> int:\n    return a\n"],
  ["PMT0211", "X = 1 // the first\n", "X = 1 # the first\n"],
  ["PMT0211", "def f(a: int) -> int:\n    a++\n    return a\n", "def f(a: int) -> int:\n    a += 1\n    return a\n"],
  [
    "PMT0211",
    "def f(a: int) -> int:\n    if a === 1 then\n        return 2\n    return a\n",
    "def f(a: int) -> int:\n    if a == 1:\n        return 2\n    return a\n",
  ],
  [
    "PMT0221",
    "def f(a: int) -> int:\n    if a == 1:\n        return 2\n    else if a == 2:\n        return 3\n    return a\n",
    "def f(a: int) -> int:\n    if a == 1:\n        return 2\n    elif a == 2:\n        return 3\n    return a\n",
  ],
  ["PMT0222", "import math,\n", "import math\n"],
  [
    "PMT0513",
    "def f(a: int, /, b: int) -> int:\n    return a + b\n",
    "def f(a: int, b: int) -> int:\n    return a + b\n",
  ],
  ["PMT0513", "def f(a: int, /) -> int:\n    return a\n", "def f(a: int) -> int:\n    return a\n"],
  [
    "PMT0518",
    'def f(a: ValueError) -> None:\n    raise ValueError("x") from a\n',
    'def f(a: ValueError) -> None:\n    raise ValueError("x")\n',
  ],
];

/** The body of a handler and its mended form. */
const bodies: readonly (readonly [code: string, before: string, after: string])[] = [
  ["PMT0303", 'ctx.log.inof("x")', 'ctx.log.info("x")'],
  ["PMT0303", "x = book.mdi\nif x is not None:\n    pass", "x = book.mid\nif x is not None:\n    pass"],
  ["PMT0303", "x = book.mid()\nif x is not None:\n    pass", "x = book.mid\nif x is not None:\n    pass"],
  ["PMT0301", 'total = 1\nctx.log.info(f"{totla}")', 'total = 1\nctx.log.info(f"{total}")'],
  [
    "PMT0405",
    'ctx.quote(ctx.market, bid=0.4, ask=0.6, sise=Size("5"))',
    'ctx.quote(ctx.market, bid=0.4, ask=0.6, size=Size("5"))',
  ],
  ["PMT0413", 'x = 1\nif x is 1:\n    ctx.log.info("x")', 'x = 1\nif x == 1:\n    ctx.log.info("x")'],
  ["PMT0402", 'if book.bid == None:\n    ctx.log.info("x")', 'if book.bid is None:\n    ctx.log.info("x")'],
  ["PMT0402", 'if book.bid != None:\n    ctx.log.info("x")', 'if book.bid is not None:\n    ctx.log.info("x")'],
  ["PMT0604", 'x = 1 + True\nctx.log.info(f"{x}")', 'x = 1 + int(True)\nctx.log.info(f"{x}")'],
  ["PMT0401", 'x: float = Size("5")\nctx.log.info(f"{x}")', 'x: float = float(Size("5"))\nctx.log.info(f"{x}")'],
  [
    "PMT0530",
    'x = 1\ny = 0.5\nctx.log.info("%d, %.2f: %s" % (x, y, x))',
    'x = 1\ny = 0.5\nctx.log.info(f"{x}, {y:.2f}: {x}")',
  ],
  [
    "PMT0531",
    'x = 1\ny = 0.5\nctx.log.info("{}, {:.2f}".format(x, y))',
    'x = 1\ny = 0.5\nctx.log.info(f"{x}, {y:.2f}")',
  ],
  ["PMT0537", "d = dict(a=1)\nctx.log.info(f\"{d['a']}\")", 'd = {"a": 1}\nctx.log.info(f"{d[\'a\']}")'],
];

/** Whole modules. */
const modules: readonly (readonly [code: string, before: string, after: string])[] = [
  ["PMT0304", "from pmt import Pirce\n\nX = 1\n", "from pmt import Price\n\nX = 1\n"],
  [
    "PMT0407",
    "def f(a: Optional[int], b: List[int]) -> int:\n    return len(b)\n",
    "def f(a: int | None, b: list[int]) -> int:\n    return len(b)\n",
  ],
  [
    "PMT0571",
    "class A:\n    def f(x: int) -> int:\n        return x\n",
    "class A:\n    def f(self, x: int) -> int:\n        return x\n",
  ],
  ["PMT0704", strategy("pass").replace("on_book", "on_bok"), strategy("pass")],
  [
    "PMT0710",
    strategy("pass", ", every").replace('15m")\n', '15m")\n    timer = every(s=1)\n'),
    strategy("pass", ", every"),
  ],
];

describe("a fix of the checker", () => {
  test.each(bodies)("of %s: %j", async (code, before, after) => {
    const found = await checker()(new Map([["a.py", encode(strategy(before, ", Size"))]]));
    expect(found.map((d) => d.code)).toContain(code);
    expect(await fixed(strategy(before, ", Size"))).toBe(strategy(after, ", Size"));
  });

  test.each(modules)("of %s in a module: %j", async (code, before, after) => {
    const found = await checker()(new Map([["a.py", encode(before)]]));
    expect(found.map((d) => d.code)).toContain(code);
    expect(await fixed(before)).toBe(after);
  });
});

describe("a fix", () => {
  test.each(texts)("of %s: %j", async (code, before, after) => {
    const found = await checker()(new Map([["a.py", encode(before)]]));
    expect(found.map((d) => d.code)).toContain(code);
    expect(await fixed(before)).toBe(after);
  });

  test("keeps the byte order mark and the line ends", async () => {
    expect(await fixed("\ufeffdef f(a: int) -> int\r\n    return a\r\n")).toBe(
      "\ufeffdef f(a: int) -> int:\r\n    return a\r\n",
    );
  });

  test("of a print statement stays where the call is refused, too", async () => {
    expect(await fixed('def f() -> None:\n    print "x"\n')).toBe('def f() -> None:\n    print("x")\n');
  });

  test("that would break the file stays out", async () => {
    const text = "def f(a: int) -> int:\n    x = a++\n    return x\n";
    expect(await fixed(text)).toBe(text);
  });

  test("of a file that is no text changes nothing", async () => {
    const files = new Map([["a.py", Uint8Array.from([0xff, 0xfe, 0x3d])]]);
    expect((await fixFiles(files, checker())).changed.size).toBe(0);
  });
});

const pages = allCodes().flatMap((code) => {
  const page = loadPage(code);
  return page === null || code >= "PMT1000" || page.fails.language === "hex" ? [] : [{ code, text: page.fails.source }];
});

describe("fixes of every page", () => {
  const results = new Map<string, string>();

  test.each(pages)("$code: fixing twice is fixing once, and adds no fault of syntax", async ({ code, text }) => {
    const { main, files } = exampleFiles(text);
    const check = checker(files);
    const once = await fixed(main, files);
    expect(await fixed(once, files)).toBe(once);
    if (once === main) return;
    const [before, after] = [
      await check(new Map([["a.py", encode(main)]])),
      await check(new Map([["a.py", encode(once)]])),
    ];
    const syntax = (findings: readonly Diagnostic[]) => findings.filter((d) => /^PMT0[12]/.test(d.code)).length;
    expect(syntax(after)).toBeLessThanOrEqual(syntax(before));
    expect(after.map((d) => d.code)).not.toContain(code);
    results.set(code, once);
  });

  test("give what CPython compiles", () => {
    expect(results.size).toBeGreaterThan(8);
    const script =
      "import json, sys\nfor code, text in json.load(sys.stdin).items(): compile(text, code, 'exec', dont_inherit=True)";
    const input = JSON.stringify(Object.fromEntries(results));
    expect(execFileSync("python3", ["-I", "-c", script], { input, encoding: "utf8" })).toBe("");
  });
});

test("one file's faults are mended together", async () => {
  const before = strategy(
    'if book.bid is not None && book.ask is not None\n    ctx.log.info("x");\nelse if True:\n    pass',
  );
  expect(await fixed(before)).toBe(
    strategy('if book.bid is not None and book.ask is not None:\n    ctx.log.info("x");\nelif True:\n    pass'),
  );
});
