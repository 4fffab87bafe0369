import { describe, expect, test } from "vitest";
import { countResults } from "./vitest-run.mjs";

const file = (status, ...tests) => ({
  status,
  assertionResults: tests.map((result) => ({ status: result })),
});

describe("the closing line's counts", () => {
  test("each test counts once, by its status", () => {
    const report = { testResults: [file("failed", "passed", "failed", "pending"), file("passed", "passed", "todo")] };
    expect(countResults(report, false)).toEqual({ passed: 2, failed: 1, skipped: 2 });
  });

  test("a file that could not be loaded is one failure", () => {
    expect(countResults({ testResults: [file("failed")] }, false)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  test("a run that ended badly without a failed test, or without a report, is one failure", () => {
    expect(countResults({ testResults: [file("passed", "passed")] }, false)).toEqual({
      passed: 1,
      failed: 1,
      skipped: 0,
    });
    expect(countResults(null, false)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});
