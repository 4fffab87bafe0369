import { expect, test } from "vitest";
import { holdToCPython } from "./oracle.ts";
import { corpusFiles, cutAtBytes, cutAtLines, mutants, shippedStrategies } from "./suspects.ts";

// Samples of what `npm run test:full` does in full.
const strategies = shippedStrategies();
const corpus = corpusFiles();

test("strategies cut off in mid-file are refused where CPython refuses them", async () => {
  const cuts = strategies.flatMap((strategy, i) => cutAtBytes(strategy, 61, i));
  const { refused, ...found } = await holdToCPython(cuts);
  expect(refused).toBeGreaterThan(100);
  expect(found).toMatchObject({ slipped: [], elsewhere: [], broken: [] });
});

test("programs of the corpus cut off between lines, too", async () => {
  const cuts = corpus.flatMap(cutAtLines).filter((_, i) => i % 37 === 0);
  const { refused, ...found } = await holdToCPython(cuts);
  expect(refused).toBeGreaterThan(10);
  expect(found).toMatchObject({ slipped: [], elsewhere: [], broken: [] });
});

test("no mutant slips through, and hardly one is blamed elsewhere", async () => {
  const { refused, slipped, elsewhere, broken } = await holdToCPython(mutants([...strategies, ...corpus], 300, 7));
  expect(refused).toBeGreaterThan(200);
  expect({ slipped, broken }).toEqual({ slipped: [], broken: [] });
  // CPython blames what follows an open bracket or quote, `check` the bracket or the quote.
  expect(elsewhere.length / refused).toBeLessThan(0.02);
});
