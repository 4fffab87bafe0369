import { describe, expect, test } from "vitest";
import type { Diagnostic } from "./diagnostic.ts";
import { type Palette, render } from "./render.ts";
import { SourceText } from "./source.ts";

function finding(source: SourceText, at: string, more: Partial<Diagnostic> = {}): Diagnostic {
  const start = source.text.indexOf(at);
  const span = { start, end: start + at.length };
  return {
    code: "PMT0201",
    severity: "error",
    file: source.file,
    span,
    message: "unexpected thing",
    help: "look there",
    labels: [],
    ...more,
  };
}

const full = (source: SourceText, d: Diagnostic) => render([d], "full", () => source);

describe("full", () => {
  test("message, place, frame, help and fix", () => {
    const source = new SourceText("a.py", "x = 1\nif x = 2:\n    pass\n");
    const start = source.text.indexOf("= 2");
    const span = { start, end: start + 1 };
    expect(full(source, finding(source, "x", { span, fix: { span, replacement: "==" } }))).toBe(
      [
        "error[PMT0201]: unexpected thing",
        " --> a.py:2:6",
        "  |",
        "2 | if x = 2:",
        "  |      ^",
        "  = help: look there",
        "  = fix: replace `=` by `==`",
        "",
      ].join("\n"),
    );
  });

  test("secondary labels stand on their own lines, in the order of the file", () => {
    const source = new SourceText("a.py", "x = (1,\n\n\n     2]\n");
    const labels = [{ span: { start: 4, end: 5 }, text: "opened here" }];
    expect(
      full(source, finding(source, "]", { labels }))
        .split("\n")
        .slice(2, 8),
    ).toEqual(["  |", "1 | x = (1,", "  |     - opened here", " ...", "4 |      2]", "  |       ^"]);
  });

  test("marks stay below their text after tabs, wide and combining characters", () => {
    const source = new SourceText("a.py", "\tx = '\u4f60\u597d e\u0301' + y\n");
    const [, , , line = "", mark = ""] = full(source, finding(source, "+")).split("\n");
    expect(line).toBe("1 |     x = '\u4f60\u597d e\u0301' + y");
    // two wide characters take four columns, the accent none
    expect(mark).toBe(`  | ${" ".repeat(4 + 5 + 4 + 1 + 1 + 2)}^`);
  });

  test("an insertion and the end of the file have a mark too", () => {
    const source = new SourceText("a.py", "if x\n");
    const span = { start: 4, end: 4 };
    const text = full(source, finding(source, "if", { span, fix: { span, replacement: ":" } }));
    expect(text).toContain("1 | if x\n  |     ^\n");
    expect(text).toContain("fix: insert `:`");
  });

  test("a span over several lines is marked on its first", () => {
    const source = new SourceText("a.py", "x = (1\n  + 2)\n");
    expect(full(source, finding(source, "(1\n  + 2)"))).toContain("1 | x = (1\n  |     ^^\n");
  });

  test("control characters of the source never reach the terminal", () => {
    const source = new SourceText("a.py", "x = '\u001b[31m\u202e'\n");
    expect(full(source, finding(source, "x"))).toContain("x = '\ufffd[31m\ufffd'");
  });

  test("a long line is cut", () => {
    const source = new SourceText("a.py", `x = ${"1 + ".repeat(500)}y\n`);
    const lines = full(source, finding(source, "y")).split("\n");
    expect(Math.max(...lines.map((l) => l.length))).toBeLessThan(180);
  });

  test("without a source there is no frame", () => {
    const source = new SourceText("a.py", "x\n");
    expect(render([finding(source, "x")], "full", () => undefined)).toBe(
      "error[PMT0201]: unexpected thing\n --> a.py:1:1\n  = help: look there\n",
    );
  });

  test("colours come from the palette", () => {
    const wrap = (name: string) => (text: string) => `<${name}>${text}</${name}>`;
    const palette: Palette = {
      error: wrap("e"),
      warning: wrap("w"),
      bold: wrap("b"),
      dim: wrap("d"),
      accent: wrap("a"),
    };
    const source = new SourceText("a.py", "x\n");
    expect(render([finding(source, "x")], "full", () => source, palette)).toContain(
      "<e>error[PMT0201]</e>: <b>unexpected thing</b>",
    );
    expect(render([finding(source, "x", { severity: "warning" })], "concise", () => source, palette)).toContain(
      "<w>warning[PMT0201]</w>",
    );
  });
});

describe("formats for machines", () => {
  const source = new SourceText("dir/a,b.py", "\u{1f600} = x\ny\n");
  const one = finding(source, "x", { message: "100% bad\nline" });

  test("concise is one line a finding", () => {
    expect(render([finding(source, "x"), finding(source, "y")], "concise", () => source)).toBe(
      "dir/a,b.py:1:5: error[PMT0201] unexpected thing\ndir/a,b.py:2:1: error[PMT0201] unexpected thing\n",
    );
  });

  test("json is one record a line, columns in code points", () => {
    const labels = [{ span: { start: 7, end: 8 }, text: "here" }];
    const fix = { span: one.span, replacement: "z" };
    expect(JSON.parse(render([{ ...one, labels, fix }], "json", () => source))).toEqual({
      code: "PMT0201",
      severity: "error",
      file: "dir/a,b.py",
      line: 1,
      column: 5,
      endLine: 1,
      endColumn: 6,
      message: "100% bad\nline",
      help: "look there",
      labels: [{ line: 2, column: 1, text: "here" }],
      fix: { line: 1, column: 5, endLine: 1, endColumn: 6, replacement: "z" },
    });
  });

  test("github commands are escaped", () => {
    expect(render([one], "github", () => source)).toBe(
      "::error file=dir/a%2Cb.py,line=1,col=5,endLine=1,endColumn=5,title=PMT0201::100%25 bad%0Aline (look there)\n",
    );
  });
});
