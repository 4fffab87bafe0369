import { expect, test } from "vitest";
import type { AbiSite } from "../../runtime/abi/abi-file.ts";
import { builtInMessage, siteOnLine } from "./error-place.ts";
import { formatTraceback } from "./template.ts";

const site = (line: number, column: number, endColumn: number): AbiSite => ({
  file: "s.py",
  line,
  column,
  endLine: line,
  endColumn,
  function: "on_book",
});

test("the only operation of a line is marked", () => {
  const found = siteOnLine([site(1, 5, 10), site(2, 9, 14)], "s.py", 2);
  expect(found).toEqual(site(2, 9, 14));
});

test("a line with two operations is shown whole", () => {
  const found = siteOnLine([site(2, 9, 14), site(2, 17, 22)], "s.py", 2) as AbiSite;
  const text = formatTraceback(found, ["", "    x = 1 / y + 2 / z"], "ZeroDivisionError", "division by zero");
  expect(text.split("\n")).toEqual([
    "Traceback (most recent call last):",
    '  File "s.py", line 2, in on_book',
    "    x = 1 / y + 2 / z",
    "ZeroDivisionError: division by zero",
  ]);
});

test("another file or line has no site", () => {
  expect(siteOnLine([site(2, 9, 14)], "t.py", 2)).toBeNull();
  expect(siteOnLine([site(2, 9, 14)], "s.py", 3)).toBeNull();
});

test("the budget stands in the message of a step limit", () => {
  expect(builtInMessage("StepLimit", 1000)).toBe("more than 1000 steps in one call");
});
