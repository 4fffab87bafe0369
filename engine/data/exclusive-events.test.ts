import { describe, expect, test } from "vitest";
import { EXCLUSIVE_EVENTS, judgedEvent } from "./exclusive-events.ts";

const entry = {
  slug: "number",
  title: "Which number?",
  prefix: "n-",
  outcomes: ["lte1", "2", "gte3"],
  exclusive: true,
  exhaustive: true,
  reason: "a count",
};
const all = ["n-2", "n-gte3", "n-lte1"];

describe("an event from the table", () => {
  test("has its flags where all outcomes are there, in any order", () => {
    const { slug, title, exclusive, exhaustive, reason } = entry;
    expect(judgedEvent("number", "Which number?", all, [entry])).toEqual({
      slug,
      title,
      exclusive,
      exhaustive,
      reason,
    });
  });

  test("is not exhaustive where an outcome is missing", () => {
    const event = judgedEvent("number", "Which number?", ["n-2", "n-gte3"], [entry]);
    expect(event).toMatchObject({ exclusive: true, exhaustive: false, reason: "1 of 3 outcomes are not recorded" });
  });

  test("is neither where an outcome is not known, or the question is another one, or there is no entry", () => {
    const neither = { exclusive: false, exhaustive: false };
    expect(judgedEvent("number", "Which number?", [...all, "n-4"], [entry])).toMatchObject(neither);
    expect(judgedEvent("number", "Which number then?", all, [entry])).toMatchObject(neither);
    expect(judgedEvent("other", "Which number?", all, [entry])).toMatchObject(neither);
  });
});

describe("the table", () => {
  test("each event once, with a reason and outcomes that differ", () => {
    expect(new Set(EXCLUSIVE_EVENTS.map(({ slug }) => slug)).size).toBe(EXCLUSIVE_EVENTS.length);
    for (const { outcomes, reason } of EXCLUSIVE_EVENTS) {
      expect(new Set(outcomes).size).toBe(outcomes.length);
      expect(reason.length).toBeGreaterThan(20);
    }
  });

  test("nested thresholds are never exclusive, and what is exhaustive is exclusive and open at both ends", () => {
    for (const { outcomes, exclusive, exhaustive } of EXCLUSIVE_EVENTS) {
      const nested = outcomes.every((outcome) => /^gt\d|^\d+k$|^\d\d-\d\d-\d{4}$/.test(outcome));
      if (nested) expect(exclusive).toBe(false);
      const ends = [outcomes.some((one) => /^lte?\d/.test(one)), outcomes.some((one) => /^gte\d+f?$/.test(one))];
      if (exhaustive) expect([exclusive, ...ends]).toEqual([true, true, true]);
    }
  });
});
