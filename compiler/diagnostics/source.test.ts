import { describe, expect, test } from "vitest";
import { SourceText } from "./source.ts";

describe("source text", () => {
  test("lines end at CRLF, CR and LF", () => {
    const source = new SourceText("a.py", "a\r\nbc\rd\n\ne");
    expect(source.lineStarts).toEqual([0, 3, 6, 8, 9]);
    expect([1, 2, 3, 4, 5, 6].map((n) => source.lineText(n))).toEqual(["a", "bc", "d", "", "e", ""]);
    expect(source.position(4)).toEqual({ line: 2, column: 2 });
    expect(source.position(9)).toEqual({ line: 5, column: 1 });
  });

  test("columns count code points, and CPython's columns count bytes of UTF-8", () => {
    const source = new SourceText("a.py", "x = '\u00e9\u20ac\u{1f600}' + y\n");
    const offset = source.text.indexOf("+");
    expect(source.position(offset)).toEqual({ line: 1, column: 11 });
    expect(source.utf8Column(offset)).toBe(5 + 2 + 3 + 4 + 2);
  });

  test("an offset outside the text is moved to its end", () => {
    const source = new SourceText("a.py", "ab\nc");
    expect(source.position(99)).toEqual({ line: 2, column: 2 });
    expect(source.position(-5)).toEqual({ line: 1, column: 1 });
    expect(new SourceText("b.py", "").position(0)).toEqual({ line: 1, column: 1 });
  });
});
