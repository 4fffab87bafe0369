import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { packageRoot } from "../dsl-spec/root.ts";
import { pmtc, pmtcJson, useBuiltCommand, useTemporaryFolder } from "./testing/pmtc.ts";

useBuiltCommand();
const folder = useTemporaryFolder();
const at = (name: string) => join(folder.path, name);

type Content = string | Uint8Array;
const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);
const nested = (n: number) =>
  Array.from({ length: n }, (_, i) => `${" ".repeat(i)}if True:\n`).join("") + " ".repeat(n);

const strategy = (body: string) => `from pmt import Book, Context, Series, Strategy

class S(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
${body}`;

/** What a file may hold, and the code that must be among its findings. */
const refused: Readonly<Record<string, readonly [content: Content, code: string]>> = {
  elf: [Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0]), "PMT0101"],
  "invalid-utf8": [Buffer.from([0x78, 0x20, 0x3d, 0x20, 0x22, 0xff, 0x22, 0x0a]), "PMT0102"],
  utf16: [utf16("x = 1\n"), "PMT0103"],
  nul: ["x = 1\ny = \0 2\n", "PMT0104"],
  "coding-latin-1": ["# coding: latin-1\nX = 1\n", "PMT0105"],
  "coding-unknown": ["# coding: foo\nX = 1\n", "PMT0105"],
  "ten-megabytes": [Buffer.alloc(10_000_000, "#"), "PMT0106"],
  bidi: ["X = 1  # a\u202eb\n", "PMT0107"],
  "zero-width": ["X\u200b = 1\n", "PMT0108"],
  nbsp: ["X =\u00a01\n", "PMT0108"],
  "smart-quotes": ["X = \u201ca\u201d\n", "PMT0109"],
  homoglyph: ["def f(\u0455: int) -> int:\n    return \u0455\n", "PMT0110"],
  ligature: ["def f(\ufb01: int) -> int:\n    return 1\n", "PMT0110"],
  "two-mu": ["def f(\u00b5: int, \u03bc: int) -> int:\n    return 1\n", "PMT0111"],
  "control-z": ["X = 1\n\u001a", "PMT0112"],
  "unterminated-string": ['X = "abc\n', "PMT0120"],
  "octal-of-old": ["X = 012\n", "PMT0124"],
  "long-integer": [`X = ${"9".repeat(10_000)}\n`, "PMT0125"],
  infinity: ["X = 1e999\n", "PMT0126"],
  "not-python-prose": ["This is a letter, not a program.\n", "PMT0201"],
  "not-python-javascript": ["const x = () => { return 1; };\n", "PMT0211"],
  "bad-dedent": ["if True:\n        x = 1\n    y = 2\n", "PMT0205"],
  "mixed-tabs": ["if True:\n        x = 1\n\ty = 2\n", "PMT0206"],
  "unclosed-bracket": ["X = [1, 2\ndef f() -> None:\n    pass\n", "PMT0207"],
  "print-statement": ['print "x"\n', "PMT0213"],
  "duplicate-parameter": ["def f(a: int, a: int) -> None:\n    pass\n", "PMT0217"],
  "empty-block": ["def f() -> None:\nX = 1\n", "PMT0204"],
  "many-parentheses": [`X = ${"(".repeat(5000)}1${")".repeat(5000)}\n`, "PMT0230"],
  "nested-ifs": [`${nested(300)}pass\n`, "PMT0231"],
  "long-sum": [`X = ${"1+".repeat(50_000)}1\n`, "PMT0234"],
  "long-unary": [`X = ${"-".repeat(20_000)}1\n`, "PMT0232"],
  "long-attributes": [`X = a${".b".repeat(50_000)}\n`, "PMT0234"],
  "long-string": [`X = "${"a".repeat(100_000)}"\n`, "PMT0528"],
  "long-list": [`X = [${"1,".repeat(20_000)}]\n`, "PMT0529"],
  unsupported: [strategy("        try:\n            pass\n        except ValueError:\n            pass\n"), "PMT0501"],
  "unknown-name": [strategy("        x = nowhere + 1\n"), "PMT0301"],
  "type-error": [strategy('        x: int = 1.5\n        ctx.log.info(f"{x}")\n'), "PMT0401"],
  "integer-beyond": ["X = 9007199254740992\n", "PMT0601"],
};

/** What CPython accepts and people send: accepted as a module without a strategy. */
const accepted: Readonly<Record<string, Content>> = {
  empty: "",
  "white-space": " \n\t\n   \n",
  bom: "\ufeffX = 1\n",
  crlf: "X = 1\r\nY = 2\r\n",
  cr: "X = 1\rY = 2\r",
  "form-feed": "X = 1\n\fY = 2\n",
  "no-final-newline": "X = 1",
};

interface Finding {
  readonly code: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly help: string;
  readonly severity: string;
}

describe("files that are no strategy", () => {
  let findings: Finding[] = [];
  const of = (name: string) => findings.filter((finding) => finding.file.endsWith(`/${name}.py`));

  beforeAll(() => {
    mkdirSync(at("refused"));
    mkdirSync(at("accepted"));
    for (const [name, [content]] of Object.entries(refused)) writeFileSync(at(`refused/${name}.py`), content);
    for (const [name, content] of Object.entries(accepted)) writeFileSync(at(`accepted/${name}.py`), content);
    const { run, json } = pmtcJson(["check", at("refused")]);
    expect(run.status).toBe(1);
    findings = json.diagnostics as Finding[];
  });

  test.each(Object.entries(refused))(
    "%s is refused by its code, with a place in the file and a way out",
    (name, [content, code]) => {
      const found = of(name);
      expect(found.map((finding) => finding.code)).toContain(code);
      const lines = Buffer.from(content)
        .toString("latin1")
        .split(/\r\n|\r|\n/).length;
      for (const { line, column, help } of found) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(lines);
        expect(column).toBeGreaterThanOrEqual(1);
        expect(help).not.toBe("");
      }
    },
  );

  test("the messages are the committed ones, and none carries a control character of the file", () => {
    const run = pmtc(["check", at("refused")]);
    expect(run.status).toBe(1);
    const text = run.stdout + run.stderr;
    expect(/[\p{Cc}\p{Cf}]/u.exec(text.replaceAll("\n", ""))).toBeNull();
    // UPDATE_GOLDEN=1 writes it; the difference is read before it is committed.
    const golden = join(packageRoot, "cli", "golden", "bad-input.txt");
    const shown = text.replaceAll(`${folder.path}/`, "");
    if (process.env.UPDATE_GOLDEN === "1") writeFileSync(golden, shown);
    expect(shown).toBe(readFileSync(golden, "utf8"));
  });

  test("what CPython accepts is accepted", () => {
    const { run, json } = pmtcJson(["check", at("accepted")]);
    expect(json).toMatchObject({ schema: "pmtc.check/1", errors: 0, files: Object.keys(accepted).length });
    expect(run.status).toBe(0);
  });

  test("a file without a strategy is refused by compile, and nothing is written", () => {
    const { run, json } = pmtcJson(["compile", at("accepted/empty.py"), "-o", at("never")]);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain("PMT0701");
    expect(json).toMatchObject({ schema: "pmtc.error/1", code: "findings", exitCode: 1 });
    expect(existsSync(at("never"))).toBe(false);
  });
});

describe("paths that are no file", () => {
  test.each([["check"], ["compile"], ["backtest"]])("%s: a missing file is a usage error", (verb) => {
    const more = verb === "backtest" ? ["--data", folder.path] : [];
    const { run, json } = pmtcJson([verb, at("nowhere.py"), ...more]);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain("nowhere.py does not exist");
    expect(json).toMatchObject({ schema: "pmtc.error/1", code: "file-missing", exitCode: 2 });
  });

  test.each([["compile"], ["backtest"]])("%s: a folder is a usage error that names a file in it", (verb) => {
    mkdirSync(at("with-file"), { recursive: true });
    writeFileSync(at("with-file/one.py"), "");
    const more = verb === "backtest" ? ["--data", folder.path] : [];
    const run = pmtc([verb, at("with-file"), ...more]);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain("is a folder");
    expect(run.stderr).toContain("with-file/one.py");
  });

  test("check of a folder without a .py file is a usage error", () => {
    mkdirSync(at("no-files"), { recursive: true });
    const run = pmtc(["check", at("no-files")]);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain("no .py file in");
  });
});

const good = strategy("        ctx.quote(ctx.market, bid=0.4, ask=0.6, size=self.size)\n")
  .replace("Strategy\n", "Size, Strategy, param\n")
  .replace('15m")\n', '15m")\n    size: Size = param(Size("5"), ge=Size("5"), le=Size("100"), doc="shares")\n');

describe("a run that is asked for what there is not", () => {
  beforeAll(() => {
    writeFileSync(at("good.py"), good);
    expect(pmtc(["data", "generate", "-o", at("feed"), "--markets", "1"]).status).toBe(0);
    expect(pmtc(["compile", at("good.py"), "-o", at("build")]).status).toBe(0);
  });

  const run = (...more: string[]) => pmtcJson(["backtest", at("build/good.abi.json"), "--data", at("feed"), ...more]);

  test.each([
    [["--param", "sise=5"], "param-unknown", "did you mean `size`?"],
    [["--param", "size=4.999999"], "param-range", "outside its range 5 <= size <= 100"],
    [["--param", "size=big"], "param-value", "not a decimal number"],
    [["--market", "nowhere"], "unknown-market", "nowhere"],
    [["--from", "2030-01-01"], "empty-selection", "2030-01-01"],
  ])("%j is refused with exit 2", (more, code, text) => {
    const { run: ended, json } = run(...more);
    expect(ended.status).toBe(2);
    expect(json).toMatchObject({ schema: "pmtc.error/1", code, exitCode: 2 });
    expect(ended.stderr).toContain(text);
  });

  test("a python that is not there is exit 3", () => {
    const { run: ended, json } = run("--target", "python", "--python", at("no-python"));
    expect(ended.status).toBe(3);
    expect(json).toMatchObject({ schema: "pmtc.error/1", exitCode: 3, code: "interpreter-missing" });
  });

  test.each([
    ["wasm", "good.wasm"],
    ["typescript", "good.ts"],
    ["python", "good.py"],
  ])("%s: a module that was edited after compiling is refused by its hash", (target, name) => {
    const whole = readFileSync(at(`build/${name}`));
    writeFileSync(at(`build/${name}`), Buffer.concat([whole, Buffer.from("\n")]));
    try {
      const { run: ended, json } = pmtcJson([
        "backtest",
        at("build/good.abi.json"),
        "--data",
        at("feed"),
        "--target",
        target,
      ]);
      expect(ended.status).toBe(1);
      expect(json).toMatchObject({ schema: "pmtc.error/1", code: "artifact-hash", exitCode: 1 });
      expect(ended.stderr).toContain(name);
    } finally {
      writeFileSync(at(`build/${name}`), whole);
    }
  });

  test.each([
    ["not JSON", "{"],
    ["another JSON", '{"a": 1}'],
    ["nothing", ""],
  ])("an ABI file that is %s is refused", (_, text) => {
    mkdirSync(at("broken"), { recursive: true });
    writeFileSync(at("broken/good.abi.json"), text);
    const { run: ended, json } = pmtcJson(["backtest", at("broken/good.abi.json"), "--data", at("feed")]);
    expect(ended.status).toBe(1);
    expect(json).toMatchObject({ schema: "pmtc.error/1", exitCode: 1 });
  });

  test("a file where a folder should be written is left as it is", () => {
    writeFileSync(at("taken"), "mine");
    const ended = pmtc(["compile", at("good.py"), "-o", at("taken")]);
    expect(ended.status).toBe(2);
    expect(ended.stderr).toContain("is a file");
    expect(readFileSync(at("taken"), "utf8")).toBe("mine");
  });
});

describe("data that cannot be used", () => {
  const header = "timestamp,market\n";

  test.each<[name: string, files: Record<string, Content>, status: number]>([
    ["an empty folder", {}, 2],
    ["a folder without data", { "notes.txt": "hello" }, 2],
    ["an empty file", { "market_data_20251226.csv.gz": "" }, 1],
    ["a truncated gzip file", { "market_data_20251226.csv.gz": Buffer.from("1f8b0800000000000003", "hex") }, 1],
    ["a file that is no gzip", { "market_data_20251226.csv.gz": "plain text" }, 1],
    ["a table of another kind", { "market_data_20251226.csv": header }, 1],
  ])("%s: place, way out, nothing half-written", (name, files, status) => {
    const data = at(`data-${name.replaceAll(" ", "-")}`);
    mkdirSync(data);
    for (const [file, content] of Object.entries(files)) writeFileSync(join(data, file), content);
    const { run, json } = pmtcJson(["data", "import", data, "-o", at("imported")], { cwd: folder.path });
    expect(run.status).toBe(status);
    expect(json).toMatchObject({ schema: "pmtc.error/1", exitCode: status });
    expect(run.stderr).toContain(data);
    expect(run.stderr).toContain("help: ");
    expect(existsSync(at("imported"))).toBe(false);
    expect(existsSync(at(".pmtc")) ? readdirSync(at(".pmtc/cache")) : []).toEqual([]);
  });
});
