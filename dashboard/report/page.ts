import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { BacktestResult } from "../../engine/modes/backtest-result.ts";
import type { RunRecord } from "../../engine/observe/run-record.ts";

export interface ReportInput {
  /** Of a backtest, or of a paper run. */
  readonly result: Omit<BacktestResult, "schema"> & { readonly schema: string };
  readonly record: RunRecord;
  /** Parameters as their author would write them. */
  readonly params: readonly { readonly name: string; readonly value: string; readonly doc: string }[];
}

/** What the page's script reads; money in micro-dollars, prices in 1e-4 dollar, sizes in 1e-6 share, times in microseconds. */
interface PageData extends ReportInput {
  readonly schema: "pmtc.report/1";
}

const here = dirname(fileURLToPath(import.meta.url));

/**
 * A run as one HTML file that needs no network: the charts' library, the styles and the data stand in
 * it. The same run gives the same bytes but for the times that it measured.
 */
export function reportPage(input: ReportInput): string {
  const { result } = input;
  const data: PageData = { schema: "pmtc.report/1", ...input };
  const title = `${result.strategy} on ${result.data.name}`;
  const uplot = dirname(createRequire(import.meta.url).resolve("uplot"));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:">
<title>${escapeHtml(title)} · pmtc</title>
<style>
${readFileSync(join(uplot, "uPlot.min.css"), "utf8")}
${asset("report.css")}
</style>
</head>
<body>
<main id="page"><noscript>This page draws its charts with JavaScript.</noscript></main>
<script type="application/json" id="data">${escapeJson(data)}</script>
<script>${escapeScript(readFileSync(join(uplot, "uPlot.iife.min.js"), "utf8"))}</script>
<script>${escapeScript(asset("report.js"))}</script>
</body>
</html>
`;
}

/** Files that go into the page as they are; a build leaves them where they are in the sources. */
function asset(name: string): string {
  const folder = here.replace(/([\\/])dist([\\/]dashboard[\\/]report)$/, "$2");
  return readFileSync(join(folder, name), "utf8");
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** JSON that cannot end the element that it stands in. */
function escapeJson(value: object): string {
  return JSON.stringify(value)
    .replaceAll("<", "\\u003c")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
}

function escapeScript(text: string): string {
  return text.replaceAll("</script", "<\\/script");
}
