import { describe, expect, test } from "vitest";
import { findings, parse } from "./testing/findings.ts";

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((p) => (typeof p === "string" ? [...new TextEncoder().encode(p)] : p)));

async function message(input: Uint8Array): Promise<string> {
  const { diagnostics } = await parse(input);
  return diagnostics.map((d) => `${d.code} ${d.span.start}: ${d.message}`).join("\n");
}

describe("bytes that are no source text", () => {
  test("each kind names its byte and its place", async () => {
    expect(await message(bytes([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]))).toBe(
      "PMT0101 0: not a text file: first bad byte 0x7f at offset 0",
    );
    expect(await message(bytes("ab", [0, 1, 0, 0, 0, 0, 0, 0]))).toBe(
      "PMT0101 0: not a text file: first bad byte 0x00 at offset 2",
    );
    expect(await message(bytes('x = "caf', [0xe9], '"\n'))).toBe("PMT0102 8: byte 0xe9 at 1:9 (offset 8) is not UTF-8");
    expect(await message(bytes([0xef, 0xbb, 0xbf], "x\n\u00e9", [0xff]))).toBe(
      "PMT0102 3: byte 0xff at 2:2 (offset 7) is not UTF-8",
    );
    expect(await message(bytes("x\n", [0xe2, 0x82]))).toBe("PMT0102 2: byte 0xe2 at 2:1 (offset 2) is not UTF-8");
    expect(await message(bytes("x = ", [0xed, 0xa0, 0x80]))).toContain("byte 0xed at 1:5");
    expect(await message(bytes([0xff, 0xfe], "x\0"))).toBe(
      "PMT0103 0: the file looks like UTF-16 (byte order mark FF FE)",
    );
    expect(await message(bytes([0xfe, 0xff], "\0x"))).toBe(
      "PMT0103 0: the file looks like UTF-16 (byte order mark FE FF)",
    );
    expect(await message(bytes("x = 1\ny = \0 2\n"))).toBe("PMT0104 10: the text holds U+0000 at 2:5");
    expect(await message(new Uint8Array(262_145).fill(0x23))).toContain(
      "PMT0106 0: the file has 262145 bytes; the limit is 262144",
    );
  });

  test("there is no tree then", async () => {
    expect((await parse(bytes("x", [0xff]))).module).toBeNull();
  });

  test("a coding cookie must say utf-8", async () => {
    expect(await findings("# -*- coding: latin-1 -*-\nx = 1\n")).toEqual([["PMT0105", "latin-1"]]);
    expect(await findings("#!/usr/bin/python\n# vim: set fileencoding=cp1252 :\n")).toEqual([["PMT0105", "cp1252"]]);
    expect(await findings("# coding: utf8\nx = 1\n")).toEqual([]);
    expect(await findings("x = 1\n# coding: latin-1\n")).toEqual([]);
  });
});

describe("text that is fine", () => {
  test("no text, blanks, comments", async () => {
    for (const source of ["", "\n", "   ", "\t\n\f\n", "# note", "\ufeff"]) {
      const { module, diagnostics } = await parse(source);
      expect(diagnostics).toEqual([]);
      expect(module?.body).toEqual([]);
    }
  });

  test("byte order mark, line ends, form feed and a missing last line end change nothing", async () => {
    const plain = 'def f(a: int) -> int:\n    x = (a +\n        1)\n    return x\ny = """a\nb"""\n';
    const shape = async (source: string) => {
      const { module, diagnostics, source: text } = await parse(source);
      expect(diagnostics).toEqual([]);
      // spans in lines and columns, so that line ends of another length compare equal
      const place = (key: string, value: unknown) =>
        /[sS]pan$/.test(key)
          ? text.position((value as { start: number }).start)
          : typeof value === "bigint"
            ? String(value)
            : value;
      return JSON.stringify(module, place);
    };
    const expected = await shape(plain);
    expect(await shape(`\ufeff${plain}`)).toBe(expected);
    expect(await shape(plain.replaceAll("\n", "\r\n"))).toBe(expected);
    expect(await shape(plain.replaceAll("\n", "\r"))).toBe(expected);
    expect(await shape(plain.trimEnd())).toBe(expected);
    expect(await shape(plain.replace("def f", "\fdef f").replace("\f", ""))).toBe(expected);
    expect((await parse(`x = 1\n\f\ny = 2\n`)).diagnostics).toEqual([]);
  });

  test("spans count after the byte order mark", async () => {
    expect(await findings("\ufeffx = 1 +\n")).toEqual([["PMT0225", "+"]]);
  });
});
