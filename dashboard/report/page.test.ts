import { describe, expect, test } from "vitest";
import type { BacktestResult } from "../../engine/modes/backtest-result.ts";
import type { RunRecord } from "../../engine/observe/run-record.ts";
import { reportPage } from "./page.ts";

const record: RunRecord = {
  equity: { times: [1, 2], values: [0, 5] },
  maxDrawdown: 0,
  markets: [],
  plots: [],
  plotsLeftOut: 0,
};

/** As much of a result as the page's frame reads; the script reads the rest from the data. */
function result(name: string): BacktestResult {
  return { strategy: "S", data: { name } } as unknown as BacktestResult;
}

describe("the page of a report", () => {
  test("needs nothing from a network, and says so to the browser", () => {
    const page = reportPage({ result: result("feed"), record, params: [] });
    expect(page).toContain(`content="default-src 'none';`);
    expect(page).not.toMatch(/<(?:script|link|img|iframe)[^>]+(?:src|href)=/i);
    expect(page).not.toMatch(/@import|url\((?!data:)/);
    expect(page).toContain("uPlot");
  });

  test("carries its data whole, and no text of it becomes markup", () => {
    const hostile = "</script><script>alert(1)</script> <!-- \u2028";
    const page = reportPage({ result: result(hostile), record, params: [{ name: "n", value: "1", doc: "<b>" }] });
    expect(page).not.toContain("<script>alert");
    const [, json = ""] = /<script type="application\/json" id="data">(.*)<\/script>/.exec(page) ?? [];
    const data = JSON.parse(json);
    expect(data).toMatchObject({ schema: "pmtc.report/1", record, params: [{ doc: "<b>" }] });
    expect(data.result.data.name).toBe(hostile);
  });

  test("is the same for the same run", () => {
    const input = { result: result("feed"), record, params: [] };
    expect(reportPage(input)).toBe(reportPage(input));
  });
});
