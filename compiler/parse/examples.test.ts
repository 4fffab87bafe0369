import { expect, test } from "vitest";
import { allCodes, exampleBytes, loadPage } from "../diagnostics/registry.ts";
import { parse } from "./testing/findings.ts";

const codes = allCodes().filter((code) => /^PMT0(?:[12]\d\d|5[0-2]\d)$/.test(code));

test("the parser has pages", () => {
  expect(codes.length).toBeGreaterThan(70);
});

test.each(codes)("the examples of %s", async (code) => {
  const page = loadPage(code);
  if (page === null) throw new Error(`no page ${code}`);
  const failing = await parse(exampleBytes(page.fails));
  expect(failing.diagnostics.map((d) => d.code)).toEqual([code]);
  for (const { span } of failing.diagnostics) {
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeGreaterThanOrEqual(span.start);
    expect(span.end).toBeLessThanOrEqual(failing.source.text.length);
  }
  const works = await parse(page.works);
  expect(works.diagnostics).toEqual([]);
  expect(works.partial).toBe(false);
});
