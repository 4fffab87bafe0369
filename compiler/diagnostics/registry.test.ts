import { describe, expect, test } from "vitest";
import type { Diagnostic } from "./diagnostic.ts";
import {
  allCodes,
  DiagnosticPageError,
  exampleBytes,
  loadPage,
  parsePage,
  report,
  sortDiagnostics,
} from "./registry.ts";

const text = `---
code: PMT0001
severity: warning
title: A title
message: "found {value}: bad"
help: write {other}
---
The reason.

## Fails
\`\`\`python
x = 1
\`\`\`

## Works
\`\`\`python
x = 2
\`\`\`
`;

describe("pages", () => {
  test("a page is read into its parts", () => {
    expect(parsePage("PMT0001", text)).toEqual({
      code: "PMT0001",
      severity: "warning",
      title: "A title",
      message: "found {value}: bad",
      help: "write {other}",
      reason: "The reason.",
      fails: { language: "python", source: "x = 1\n" },
      works: "x = 2\n",
    });
  });

  test.each([
    ["another code", text.replace("PMT0001", "PMT0002")],
    ["no message", text.replace(/message: .*\n/, "")],
    ["an unknown severity", text.replace("warning", "hint")],
    ["an open quote", text.replace('bad"', "bad")],
    ["no failing example", text.replace("## Fails", "## Fail")],
    ["no reason", text.replace("The reason.", "")],
    ["a line without a key", text.replace("title: A title", "A title")],
  ])("a page with %s is a fault of the compiler's own", (_, broken) => {
    expect(() => parsePage("PMT0001", broken)).toThrow(DiagnosticPageError);
  });

  test("bytes in hex, repeated or not", () => {
    expect([...exampleBytes({ language: "hex", source: "7f 45 61*3\n0102*2\n" })]).toEqual([
      0x7f, 0x45, 0x61, 0x61, 0x61, 1, 2, 1, 2,
    ]);
    expect(() => exampleBytes({ language: "hex", source: "7g" })).toThrow(DiagnosticPageError);
  });

  test("an unknown code has no page", () => {
    expect(loadPage("PMT9999")).toBeNull();
    expect(loadPage("../PMT0101")).toBeNull();
    expect(allCodes()).toEqual([...allCodes()].sort());
  });
});

describe("report", () => {
  const span = { start: 1, end: 2 };

  test("fills the page's templates", () => {
    const labels = [{ span, text: "here" }];
    const fix = { span, replacement: ":" };
    expect(report("a.py", "PMT0202", span, { after: "x" }, { labels, fix })).toEqual({
      code: "PMT0202",
      severity: "error",
      file: "a.py",
      span,
      message: "expected `:` after `x`",
      help: loadPage("PMT0202")?.help,
      labels,
      fix,
    });
  });

  test("a missing value or page is a fault of the compiler's own", () => {
    expect(() => report("a.py", "PMT0202", span)).toThrow(DiagnosticPageError);
    expect(() => report("a.py", "PMT9999", span)).toThrow(DiagnosticPageError);
  });

  test("values are text, never templates", () => {
    expect(report("a.py", "PMT0202", span, { after: "{after} $&" }).message).toBe("expected `:` after `{after} $&`");
  });
});

describe("sorting", () => {
  const at = (file: string, start: number, code: Diagnostic["code"], message = ""): Diagnostic => {
    return { code, severity: "error", file, span: { start, end: start }, message, help: "", labels: [] };
  };

  test("by file, place and code, each once", () => {
    const sorted = [at("a", 1, "PMT0201"), at("a", 1, "PMT0202"), at("a", 10, "PMT0101"), at("b", 0, "PMT0101")];
    const mixed = [sorted[3], sorted[1], sorted[0], sorted[2], sorted[1], at("a", 1, "PMT0202")] as Diagnostic[];
    expect(sortDiagnostics(mixed)).toEqual(sorted);
    expect(sortDiagnostics([at("a", 1, "PMT0201", "x"), at("a", 1, "PMT0201", "y")])).toHaveLength(2);
  });
});
