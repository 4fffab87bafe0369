import type { PaperResult, SwapRefusal } from "../../engine/modes/paper-result.ts";
import type { AbiParam } from "../../runtime/abi/abi-file.ts";
import { aligned, colorsFor, count, oneLine, plain, thousands } from "../terminal.ts";
import { backtestText } from "./backtest.ts";

/** The result of a paper run for a person: that of a backtest, and how the run went in time. */
export function paperText(result: PaperResult, file: string, params: readonly AbiParam[]): string {
  const { paper } = result;
  const { lag, swaps, refused, faults } = paper;
  const went = swaps.filter(({ kind }) => kind === "swap").length;
  const rows: [string, string][] = [
    [
      "paper",
      `${paper.speed}x, ended by ${paper.ended === "data" ? "the end of its data" : `a request (${paper.ended})`}`,
    ],
    [
      "swaps",
      `${went} done, ${swaps.length - went} rolled back, ${refused.length} refused; longest pause ${paper.maxPauseMs.toFixed(3)} ms`,
    ],
    [
      "lag",
      `p50 ${lag.p50Ms.toFixed(2)} ms, p99 ${lag.p99Ms.toFixed(2)} ms, max ${lag.maxMs.toFixed(2)} ms of ${count(lag.events, "moment")}`,
    ],
    ["log", `${count(paper.sequence, "entry", "entries")}`],
  ];
  if (paper.silences > 0) {
    rows.push([
      "silences",
      `${thousands(paper.silences)} not waited for, ${thousands(Math.round(paper.silenceMicros / 1e6))} s`,
    ]);
  }
  for (const { market, message } of faults) rows.push(["fault", `${oneLine(market)}: ${oneLine(message)}`]);
  return `${backtestText({ result, file, params })}\n\n${aligned(rows)}`;
}

/** A change that the run refused, in a line. */
export function refusalLine({ code, message, cause }: SwapRefusal): string {
  const c = colorsFor(process.stderr);
  return `${c.red(`refused[${code}]`)}: ${plain(message)}${cause === null ? "" : ` (${cause})`}; the running module goes on`;
}
