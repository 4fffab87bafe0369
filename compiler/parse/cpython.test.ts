import { describe, expect, test } from "vitest";
import { allCodes, loadPage } from "../diagnostics/registry.ts";
import { accepted, refused } from "./testing/corpus.ts";
import { askCPython, dumpModule } from "./testing/cpython.ts";
import { parse } from "./testing/findings.ts";
import { mutate, randomSource, samples } from "./testing/mutants.ts";

describe("CPython's verdict", () => {
  test("kinds, values and extents of every node are CPython's", async () => {
    const pages = allCodes()
      .filter((code) => /^PMT0(?:[12]|5[0-4])/.test(code))
      .map((code) => loadPage(code)?.works ?? "");
    const sources = [...accepted, ...samples, ...pages];
    const answers = askCPython(sources.map((source) => ({ dump: source })));
    for (const [i, source] of sources.entries()) {
      const { module, diagnostics, source: text } = await parse(source);
      expect([source, diagnostics]).toEqual([source, []]);
      if (module === null) throw new Error("no tree");
      // through JSON, as the answer came
      expect(JSON.parse(JSON.stringify(dumpModule(module, text)))).toEqual(answers[i]);
    }
  });

  test("what CPython refuses is refused, with a span inside the file", async () => {
    expect(refused.length).toBeGreaterThanOrEqual(80);
    const [answers] = askCPython([{ compile: refused }]) as [(string | null)[]];
    for (const [i, source] of refused.entries()) {
      expect([source, answers[i]]).not.toEqual([source, null]);
      const { diagnostics, source: text } = await parse(source);
      expect([source, diagnostics.length]).not.toEqual([source, 0]);
      for (const { span } of diagnostics) {
        expect(0 <= span.start && span.start <= span.end && span.end <= text.text.length).toBe(true);
      }
    }
  });

  test("no mutant of a strategy slips through", async () => {
    const random = randomSource(20);
    const mutants = Array.from({ length: 1500 }, (_, i) => mutate(samples[i % samples.length] ?? "", random));
    const [answers] = askCPython([{ compile: mutants }]) as [(string | null)[]];
    const slips: unknown[] = [];
    let invalid = 0;
    let sameLine = 0;
    for (const [i, source] of mutants.entries()) {
      const { diagnostics, source: text } = await parse(source);
      const answer = answers[i];
      if (typeof answer !== "string") continue;
      invalid++;
      if (diagnostics.length === 0) slips.push([answer, source]);
      const line = Number(/line (\d+)\)$/.exec(answer)?.[1]);
      if (diagnostics.some((d) => text.position(d.span.start).line === line)) sameLine++;
    }
    console.log(`${mutants.length} mutants, ${invalid} invalid, ${slips.length} slips, ${sameLine} on CPython's line`);
    expect(slips).toEqual([]);
    expect(invalid).toBeGreaterThan(1000);
    expect(sameLine / invalid).toBeGreaterThan(0.97);
  });
});
