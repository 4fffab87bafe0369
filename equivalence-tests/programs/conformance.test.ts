import { beforeAll, describe, expect, test } from "vitest";
import { programNames } from "../../dsl-spec/conformance/corpus.ts";
import { expectedErrors, readProgram, runPlain, runProgram, type Told, withoutKinds } from "./conformance.ts";

const programs = programNames("run").map(readProgram);
const plainPrograms = programs.filter((program) => program.isPlain);

let plain: ReadonlyMap<string, Told[][]>;
beforeAll(() => {
  const names = plainPrograms.map((program) => program.name);
  const answers = runPlain(names);
  plain = new Map(names.map((name, i) => [name, answers[i] ?? []]));
});

describe("programs of the corpus", () => {
  test.each(programs)(
    "$name: the three targets and plain CPython agree, call by call",
    async (program) => {
      const told = await runProgram(program, ["python", "typescript", "wasm"]);
      const errors = told.flatMap((instance) => instance.flatMap(({ error }) => (error === null ? [] : [error])));
      const own = errors.filter(([, file]) => program.files.has(file));
      const places = own.map(([type, file, line]) => `${type} ${file}:${line}`);
      expect([...new Set(places)].sort()).toEqual(expectedErrors(program));
      if (program.isPlain) expect(withoutKinds(told)).toEqual(withoutKinds(plain.get(program.name) ?? []));
    },
    300_000,
  );

  test("write lines and end with errors", () => {
    const all = [...plain.values()].flat(2);
    expect(all.flatMap(({ logs }) => logs).length).toBeGreaterThan(1000);
    expect(all.filter(({ error }) => error !== null).length).toBeGreaterThan(15);
  });
});
