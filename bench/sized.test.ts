import { expect, test } from "vitest";
import { checkFile } from "../compiler/compile.ts";
import { sizedProgram } from "./sized.ts";

test.each([60, 200, 5000])("a made-up strategy of %i lines has that many, and no findings", async (lines) => {
  const text = sizedProgram(lines);
  expect(text.split("\n").length - 1).toBe(lines);
  const { diagnostics, holdsStrategy } = await checkFile(new TextEncoder().encode(text), "sized.py", undefined, {
    findingsOnly: true,
  });
  expect(diagnostics).toEqual([]);
  expect(holdsStrategy).toBe(true);
});
