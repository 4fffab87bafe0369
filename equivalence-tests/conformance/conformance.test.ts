import { beforeAll, describe, expect, test } from "vitest";
import { buildCache } from "../../compiler/build-cache.ts";
import { programNames } from "../../dsl-spec/conformance/corpus.ts";
import { expectedOutput, renderTold, writeExpected } from "./expected.ts";
import { type CorpusResult, runCorpus } from "./run-corpus.ts";
import { expectedErrors, readProgram, runPlain, type Told, withoutKinds } from "./run-programs.ts";

/** All programs, or while one writes some, those whose name matches the pattern. */
const part = process.env.CORPUS ?? "";
const programs = programNames("run")
  .filter((name) => new RegExp(part).test(name))
  .map(readProgram);
const plainPrograms = programs.filter((program) => program.isPlain);

let results: ReadonlyMap<string, CorpusResult>;
let plain: ReadonlyMap<string, Told[][]>;
beforeAll(async () => {
  const ran = await runCorpus(programs, { memo: buildCache() });
  results = new Map(ran.map((result) => [result.program.name, result]));
  const names = plainPrograms.map((program) => program.name);
  const answers = runPlain(names);
  plain = new Map(names.map((name, i) => [name, answers[i] ?? []]));
}, 600_000);

describe("programs of the corpus", () => {
  test.each(programs)("$name: all lanes agree with each other and with the committed output", (program) => {
    const { told, problem } = results.get(program.name) as CorpusResult;
    expect(problem).toBeNull();
    const all = told ?? [];
    if (process.env.UPDATE_EXPECTED) writeExpected(program.name, renderTold(all));
    expect(renderTold(all)).toBe(expectedOutput(program.name));
    if (program.isPlain) expect(withoutKinds(plain.get(program.name) ?? [])).toEqual(withoutKinds(all));
    const errors = all.flatMap((instance) => instance.flatMap(({ error }) => (error === null ? [] : [error])));
    const own = errors.filter(([, file]) => program.files.has(file));
    expect([...new Set(own.map(([type, file, line]) => `${type} ${file}:${line}`))].sort()).toEqual(
      expectedErrors(program),
    );
  });

  test("run on five lanes, each what it says it is", () => {
    const lanes = [...results.values()].map((result) => result.lanes);
    expect(lanes.every((each) => each.length === 5)).toBe(true);
    const [first = []] = lanes;
    expect(first.map((lane) => lane.replace(/ [0-9a-f]{64}$/, ""))).toEqual([
      expect.stringMatching(/^python, hash seed 0: CPython 3\.\d+/),
      expect.stringMatching(/^python, hash seed 1: CPython 3\.\d+/),
      expect.stringMatching(/^pyodide: CPython 3\.14/),
      expect.stringMatching(/^typescript: Node/),
      expect.stringMatching(/^wasm: V8/),
    ]);
  });

  test.skipIf(part !== "")("write lines and end with errors", () => {
    const all = [...plain.values()].flat(2);
    expect(all.flatMap(({ logs }) => logs).length).toBeGreaterThan(1000);
    expect(all.filter(({ error }) => error !== null).length).toBeGreaterThan(15);
  });
});
