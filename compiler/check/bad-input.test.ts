import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { packageRoot } from "../../dsl-spec/root.ts";
import { checkFile } from "../compile.ts";

const texts = ["market_maker.py", "zscore.py"].map((name) =>
  readFileSync(join(packageRoot, "strategies", name), "utf8"),
);

/** Never throws, ends soon, and every finding has its place inside of the file. */
async function survives(text: string): Promise<void> {
  const start = process.cpuUsage();
  const { diagnostics, sources } = await checkFile(new TextEncoder().encode(text), "file.py");
  // Processor time: on a busy machine the clock says nothing.
  expect(process.cpuUsage(start).user).toBeLessThan(2_000_000);
  for (const { span, labels, file, help } of diagnostics) {
    const length = sources.find((source) => source.file === file)?.text.length ?? -1;
    for (const { start: from, end } of [span, ...labels.map((label) => label.span)]) {
      expect(from).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThanOrEqual(from);
      expect(end).toBeLessThanOrEqual(length);
    }
    expect(help).not.toBe("");
  }
}

const tokens = /\w+|[^\w\s]|\s+/g;
const strange = [
  "None",
  "self",
  "True",
  "1",
  "0.5",
  "(",
  ")",
  "[",
  ":",
  "\n",
  "    ",
  "=",
  ".",
  ",",
  '"',
  "if",
  "def",
  "class",
  "x",
  "ctx",
  "-",
  "not",
];

const mutated = fc
  .record({
    text: fc.constantFrom(...texts),
    edits: fc.array(
      fc.record({
        at: fc.nat(),
        how: fc.constantFrom("drop", "double", "swap", "replace"),
        other: fc.constantFrom(...strange),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(({ text, edits }) => {
    const parts: string[] = text.match(tokens) ?? [];
    for (const { at, how, other } of edits) {
      const i = at % parts.length;
      const [here = "", next = ""] = parts.slice(i, i + 2);
      if (how === "swap") parts.splice(i, 2, next, here);
      else parts.splice(i, 1, ...(how === "drop" ? [] : how === "double" ? [here, here] : [other]));
    }
    return parts.join("");
  });

const truncated = fc
  .record({ text: fc.constantFrom(...texts), at: fc.double({ min: 0, max: 1, noNaN: true }) })
  .map(({ text, at }) => text.slice(0, Math.floor(at * text.length)));

test("mutated strategies", async () => {
  await fc.assert(fc.asyncProperty(mutated, survives), { numRuns: 220, seed: 3 });
}, 300_000);

test("truncated strategies", async () => {
  await fc.assert(fc.asyncProperty(truncated, survives), { numRuns: 80, seed: 4 });
}, 300_000);
