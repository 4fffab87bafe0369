import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { oneLine, plain, thousands } from "./terminal.ts";

describe("text for a terminal", () => {
  test("escape sequences, controls and turned text are taken out", () => {
    expect(plain("a\u001b[31mred\u001b[0m\u0007\u202eb\r\u0000c")).toBe("aredbc");
    expect(plain("two\nlines\tand a tab")).toBe("two\nlines\tand a tab");
    expect(oneLine("two\n lines")).toBe("two lines");
  });

  test("whatever comes in, no control character comes out", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const shown = oneLine(text);
        expect([...shown].every((char) => char >= " " && !(char >= "\u007f" && char <= "\u009f"))).toBe(true);
      }),
    );
  });

  test("thousands stand apart", () => {
    expect([0, 999, 1000, 1234567].map(thousands)).toEqual(["0", "999", "1,000", "1,234,567"]);
  });
});
