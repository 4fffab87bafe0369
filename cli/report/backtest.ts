import type { ProfitParts } from "../../engine/core/ledger.ts";
import type { ModelNote } from "../../engine/exchange/models.ts";
import type { BacktestResult } from "../../engine/modes/backtest-result.ts";
import type { AbiParam } from "../../runtime/abi/abi-file.ts";
import { formatDollars, formatScalar, formatUnits } from "../money.ts";
import { aligned, count, oneLine, thousands } from "../terminal.ts";
import { noteLines } from "./feed.ts";
import { basketText, gapLines } from "./gaps.ts";

/** What the results of a backtest and of a paper run share. */
export type RunResult = Omit<BacktestResult, "schema">;

export interface BacktestReportInput {
  readonly result: RunResult;
  /** As the user named it. */
  readonly file: string;
  readonly params: readonly AbiParam[];
}

/** The result of a backtest for a person. Every figure stands in the JSON too. */
export function backtestText({ result, file, params }: BacktestReportInput): string {
  const parts = [
    aligned(headRows(result, file, params)),
    "",
    aligned(activityRows(result)),
    "",
    aligned(moneyRows(result)),
    "",
    aligned(runRows(result)),
    "",
    ...metricLines(result.metrics),
    ...(result.askGaps === null ? [] : [...gapLines(result.askGaps), ""]),
    ...modelLines(result.models),
    ...noteLines({ info: { ...result.data, cadence: 0 } }),
    ...madeUpLines(result),
  ];
  return parts.join("\n");
}

type Row = readonly [label: string, value: string];

function headRows(result: RunResult, file: string, params: readonly AbiParam[]): Row[] {
  const { target, data } = result;
  const values = params.map((p) => {
    const slot = result.params[p.name] ?? 0;
    return `${p.name}=${formatScalar(p.type === "bool" ? slot !== 0 : slot, p.type)}`;
  });
  const rows: Row[] = [
    ["strategy", `${oneLine(result.strategy)} (${oneLine(file)})`],
    ["parameters", values.length === 0 ? "none" : values.join(" ")],
    ["target", `${target.kind} on ${oneLine(target.version)}, module ${short(target.moduleHash)}`],
    [
      "data",
      `${oneLine(data.name)} (${oneLine(data.format)}), ${data.madeUp ? "made up" : "recorded"}, hash ${short(data.hash)}`,
    ],
  ];
  if (result.seed !== null) rows.push(["seed", String(result.seed)]);
  return rows;
}

function activityRows(result: RunResult): Row[] {
  const { fills } = result;
  const rows: Row[] = [
    [
      "markets",
      `${thousands(result.markets)} traded, ${thousands(result.marketsSeen)} seen, ${thousands(result.unresolved)} undecided`,
    ],
    ["events", `${thousands(result.events)} of market data, ${thousands(result.timers)} timers`],
    ["intents", thousands(result.intents)],
    ["orders", thousands(result.orders)],
    ["fills", `${thousands(fills.total)} (${thousands(fills.maker)} maker, ${thousands(fills.taker)} taker)`],
  ];
  if (result.baskets !== null) rows.push(["baskets", basketText(result.baskets)]);
  if (result.gaps > 0) rows.push(["gaps", `${count(result.gaps, "silence")} of the feed, taken as connection lost`]);
  if (result.lateRows > 0) rows.push(["late", `${count(result.lateRows, "row")} after their market's end, not used`]);
  const refused = counts(result.rejects);
  if (refused !== "") rows.push(["refused", refused]);
  const dropped = counts(result.quotesDropped);
  if (dropped !== "") rows.push(["not quoted", dropped]);
  if (result.logs > 0) rows.push(["logs", logsText(result)]);
  return rows;
}

function logsText({ logs, logsDropped }: RunResult): string {
  const dropped = logsDropped > 0 ? `, ${thousands(logsDropped)} more dropped` : "";
  return `${count(logs, "line")} (--logs shows them)${dropped}`;
}

/** What the strategy measured, and an empty line; nothing without a metric. */
function metricLines(metrics: RunResult["metrics"]): string[] {
  if (metrics.length === 0) return [];
  const rows = metrics.map(({ kind, name, count: values, nans, last, min, max, mean }): Row => {
    const between = min === null ? "" : `, least ${min}, mean ${mean}, greatest ${max}`;
    const without = nans === 0 ? "" : ` (${thousands(nans)} nan)`;
    return [`${kind} ${name}`, `last ${last}${between} of ${count(values, "value")}${without}`];
  });
  return ["metrics:", aligned(rows, "  "), ""];
}

/** `12 wouldCross, 3 offGrid` */
function counts(byName: Readonly<Record<string, number>>): string {
  return Object.entries(byName)
    .map(([name, n]) => `${thousands(n)} ${name}`)
    .join(", ");
}

function moneyRows(result: RunResult): Row[] {
  const rows: Row[] = [
    ["volume", dollars(result.volume)],
    ["fees", dollars(result.fees)],
    ["PnL", dollars(result.pnl)],
    ...partRows(result.pnlParts),
  ];
  if (result.unresolved > 0) {
    rows.push([
      "undecided",
      `${dollars(result.unresolvedPnl)} at the last mids of ${count(result.unresolved, "market")}, not part of PnL`,
    ]);
  }
  return alignNumbers(rows);
}

function partRows(parts: ProfitParts): Row[] {
  return [
    ["  spread", dollars(parts.spread)],
    ["  inventory", dollars(parts.inventory)],
    ["  fees", dollars(parts.fee)],
    ["  settlement", dollars(parts.settlement)],
  ];
}

/** Amounts with their decimal points below each other. */
function alignNumbers(rows: readonly Row[]): Row[] {
  const width = Math.max(...rows.map(([, value]) => value.indexOf(".")));
  return rows.map(([label, value]) => [label, " ".repeat(width - value.indexOf(".")) + value]);
}

function runRows(result: RunResult): Row[] {
  const { timing } = result;
  const halted = result.halted === 0 ? "none" : `${count(result.halted, "market")}, the first error is shown below`;
  const rows: Row[] = [
    ["halted", halted],
    ["steps", thousands(result.steps)],
    [
      "speed",
      `${thousands(Math.round(timing.eventsPerSecond))} events/s over ${timing.wallSeconds.toFixed(2)} s, ${thousands(Math.round(timing.strategyNsPerEvent))} ns in the strategy a call (median ${thousands(Math.round(timing.strategyNsMedian))})`,
    ],
    ["trace hash", result.traceHash],
    ["state hash", result.stateHash],
  ];
  return result.partial ? [["partial", "the run was interrupted before the end of its data"], ...rows] : rows;
}

function modelLines(models: readonly ModelNote[]): string[] {
  const rows = models.map((m): Row => {
    const parameters = Object.entries(m.parameters).map(([key, value]) => parameterText(key, value));
    return [m.model, `${m.name}${parameters.length === 0 ? "" : ` (${parameters.join(", ")})`}`];
  });
  return ["models:", aligned(rows, "  ")];
}

/** Units of the models' parameters that are amounts. */
const amounts: Readonly<Record<string, readonly [type: "price" | "size" | "usd", unit: string]>> = {
  assumeSize: ["size", "shares"],
  cash: ["usd", "dollars"],
  gross: ["size", "shares"],
  net: ["size", "shares"],
  minMarketBuy: ["usd", "dollars"],
  minPrice: ["price", "dollars"],
  maxPrice: ["price", "dollars"],
  winningBid: ["price", "dollars"],
};

/** `entry 100 ms`, `cash 10000 dollars`, `openOrders 64` */
function parameterText(key: string, value: number | string): string {
  if (typeof value !== "number") return `${key} ${oneLine(value)}`;
  if (key.endsWith("Micros")) return `${key.slice(0, -"Micros".length)} ${value / 1000} ms`;
  if (key.endsWith("PerMille")) return `${key.slice(0, -"PerMille".length)} ${value / 10} %`;
  const amount = amounts[key];
  return amount === undefined ? `${key} ${value}` : `${key} ${formatUnits(value, amount[0])} ${amount[1]}`;
}

/** What in this result is invented rather than recorded. */
function madeUpLines(result: RunResult): string[] {
  if (result.madeUp.length === 0) return [];
  return [
    "made up:",
    ...result.madeUp.map(
      ({ text, value }) => `  ${text}${value === null ? "" : `: ${formatUnits(value, "size")} shares`}`,
    ),
  ];
}

function dollars(units: number): string {
  return `${formatDollars(units)} dollars`;
}

function short(hash: string): string {
  return hash.slice(0, 16);
}
