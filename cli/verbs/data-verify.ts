import { openFeed } from "../../engine/data/open.ts";
import { formatUtc } from "../../engine/data/utc.ts";
import { type FeedFinding, isUsable, verifyFeed } from "../../engine/data/verify.ts";
import { ExitCode } from "../exit.ts";
import { progressBar } from "../progress.ts";
import { feedJson, feedText } from "../report/feed.ts";
import { count, note, oneLine, plain, print, printJson } from "../terminal.ts";

export interface DataVerifyOptions {
  readonly json?: boolean;
}

/** `pmtc data verify <folder>`: exit 1 where the feed cannot be used; flaws alone exit 0. */
export function dataVerify(folder: string, options: DataVerifyOptions): ExitCode {
  const bar = progressBar("importing");
  try {
    const onProgress = (done: number, total: number) => bar.update(done, total);
    const feed = openFeed(folder, { onProgress, onNotice: (text) => note(`note: ${plain(text)}`) });
    bar.stop();
    const findings = verifyFeed(feed);
    const usable = isUsable(findings);
    if (options.json === true) {
      printJson({ schema: "pmtc.data.verify/1", usable, findings, ...feedJson(feed, folder) });
    } else print([feedText(feed, folder), ...findingLines(findings)].join("\n"));
    return usable ? ExitCode.ok : ExitCode.findings;
  } finally {
    bar.stop();
  }
}

function findingLines(findings: readonly FeedFinding[]): string[] {
  const faults = findings.filter((finding) => finding.severity === "fault");
  const flaws = findings.filter((finding) => finding.severity === "flaw");
  return [
    ...section("checked: a run cannot use this feed", faults),
    ...section(faults.length === 0 ? "checked: usable, with flaws" : "flaws", flaws),
    ...(findings.length === 0 ? ["checked: nothing found"] : []),
  ];
}

function section(title: string, findings: readonly FeedFinding[]): string[] {
  if (findings.length === 0) return [];
  return [`${title}:`, ...findings.map((f) => `  ${f.name}  ${count(f.count, "time")}: ${f.text}${placeText(f)}`)];
}

function placeText({ first }: FeedFinding): string {
  const parts = [
    first.row === null ? null : `row ${first.row}`,
    first.time === null || !Number.isSafeInteger(first.time) || first.time < 0 ? null : formatUtc(first.time),
    first.market === null ? null : oneLine(first.market),
  ].filter((part) => part !== null);
  return parts.length === 0 ? "" : `; first: ${parts.join(", ")}`;
}
