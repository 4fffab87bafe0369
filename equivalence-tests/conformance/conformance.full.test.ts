import { expect, test } from "vitest";
import { buildCache } from "../../compiler/build-cache.ts";
import { programNames } from "../../dsl-spec/conformance/corpus.ts";
import { PLAIN_OPTIONS } from "../reference/wasm-batch.ts";
import { expectedOutput, renderTold } from "./expected.ts";
import { runCorpus } from "./run-corpus.ts";
import { readProgram } from "./run-programs.ts";

test("the corpus says the same in Wasm that no pass has optimised", async () => {
  const programs = programNames("run").map(readProgram);
  const results = await runCorpus(programs, { memo: buildCache(), wasmOptions: PLAIN_OPTIONS });
  const wrong = results.flatMap(({ program: { name }, told, problem }) => {
    if (told === null) return [`${name}: ${problem}`];
    return renderTold(told) === expectedOutput(name) ? [] : [`${name}: another output`];
  });
  expect(wrong).toEqual([]);
});
