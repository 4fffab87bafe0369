import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatUtc, parseUtc } from "./utc.ts";

describe("parseUtc", () => {
  test.each([
    ["1970-01-01", 0],
    ["2025-12-25 18:30:52", 1_766_687_452_000_000],
    ["2024-02-29T00:00Z", 1_709_164_800_000_000],
    ["2025-12-26T10:30:00.5+00:00", 1_766_745_000_500_000],
    ["2199-12-31T23:59:59.999999Z", 7_258_118_399_999_999],
  ])("%s", (text, time) => {
    expect(parseUtc(text)).toBe(time);
  });

  test.each([
    "",
    "2025-13-01",
    "2025-02-29",
    "2100-02-29",
    "2025-04-31",
    "2025-00-10",
    "2025-01-00",
    "1969-12-31",
    "2200-01-01",
    "2025-12-26 24:00:00",
    "2025-12-26 10:60",
    "2025-12-26 23:59:60",
    "2025-12-26T10:30:00+01:00",
    "2025-12-26 10:30:00 ",
    "2025-12-26T10:30:00.1234567",
    "26.12.2025",
    "1766687452",
  ])("refuses %j", (text) => {
    expect(parseUtc(text)).toBeNull();
  });

  test("agrees with the platform's calendar on every day", () => {
    for (let day = 0; day < 84_006; day++) {
      const text = new Date(day * 86_400_000).toISOString().slice(0, 10);
      if (parseUtc(text) !== day * 86_400_000_000) throw new Error(text);
    }
    expect(parseUtc("2199-12-31")).toBe(84_005 * 86_400_000_000);
  });

  test("reads what formatUtc writes", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 7_258_118_399_999_999 }), (time) => {
        expect(parseUtc(formatUtc(time))).toBe(time);
      }),
    );
  });
});
