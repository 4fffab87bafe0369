import { describe, expect, test, vi } from "vitest";
import { allCodes, loadPage } from "../compiler/diagnostics/registry.ts";
import { pmtc, pmtcJson, useBuiltCommand } from "./testing/pmtc.ts";
import { explain } from "./verbs/explain.ts";

useBuiltCommand();

/** What `explain` prints, in this process: a child for each page would take minutes. */
function explained(code: string): string {
  let text = "";
  const spy = vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
    text += String(chunk);
    return true;
  });
  try {
    explain(code, {});
  } finally {
    spy.mockRestore();
  }
  return text;
}

describe("explain", () => {
  test.each(allCodes())("%s: reason, both examples and the way out", (code) => {
    const text = explained(code);
    const page = loadPage(code);
    expect(text).toContain(`${code} ${page?.title}`);
    expect(text).toContain(page?.reason);
    expect(text).toContain(page?.help);
    expect(text).toContain("Fails");
    expect(text).toContain("Works");
  });

  test("the built command prints a page, whatever the case of the code", () => {
    const run = pmtc(["explain", "pmt0501"]);
    expect(run.status).toBe(0);
    expect(run.stdout).toMatch(/^PMT0501 try \(error\)\n/);
  });

  test("--json is the page as one line", () => {
    expect(pmtcJson(["explain", "PMT0501"]).json).toMatchObject({
      schema: "pmtc.explain/1",
      code: "PMT0501",
      severity: "error",
      title: "try",
    });
  });

  test("an unknown code names the nearest", () => {
    const run = pmtc(["explain", "PMT501"]);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain("did you mean `PMT0501`?");
  });
});
