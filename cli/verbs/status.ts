import { formatUtc } from "../../engine/data/utc.ts";
import type { RunStatus } from "../../engine/modes/paper-control.ts";
import type { ExitCode } from "../exit.ts";
import { ExitCode as Exit } from "../exit.ts";
import { findRun, type RunChoice, statusOf } from "../runs.ts";
import { aligned, count, oneLine, print, printJson, thousands } from "../terminal.ts";

export interface StatusOptions extends RunChoice {
  readonly json?: boolean;
}

/** `pmtc status`: where a run stands. */
export async function status(options: StatusOptions): Promise<ExitCode> {
  const found = await statusOf(await findRun(options));
  if (options.json === true) printJson(found);
  else print(statusText(found));
  return Exit.ok;
}

function statusText(status: RunStatus): string {
  const { markets, lag } = status;
  return aligned([
    ["run", `${oneLine(status.run)} (process ${status.pid})`],
    [
      "strategy",
      `${oneLine(status.strategy)}, module ${oneLine(status.module.module).slice(0, 16)} on ${oneLine(status.target)}`,
    ],
    ["time", `${status.time === null ? "not begun" : formatUtc(status.time)} at ${status.speed}x`],
    ["rows", `${thousands(status.rows)} of ${thousands(status.totalRows)}`],
    ["markets", `${markets.running} running, ${markets.halted} halted, ${markets.finished} finished`],
    ["orders", `${thousands(status.openOrders)} open, ${count(status.fills, "fill")}`],
    ["swaps", `${status.swaps} done, ${status.refused} refused${status.canRollBack ? "; --rollback goes back" : ""}`],
    ["lag", `p50 ${lag.p50Ms.toFixed(2)} ms, p99 ${lag.p99Ms.toFixed(2)} ms, max ${lag.maxMs.toFixed(2)} ms`],
  ]);
}
