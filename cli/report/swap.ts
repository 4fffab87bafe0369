import { formatUtc } from "../../engine/data/utc.ts";
import type { SwapRecord } from "../../engine/modes/swap.ts";
import type { ParamMove } from "../../engine/modes/swap-params.ts";
import { formatScalar } from "../money.ts";
import { aligned, count, oneLine, thousands } from "../terminal.ts";

/** A change of the module for a person: what came for what, the pause, and what became of every field. */
export function swapText(record: SwapRecord): string {
  const { kind, cause, sequence, time, from, to, pauseMs, prepareMs, dryRunEvents, instances, openOrders } = record;
  const title = cause === "probation" ? "rollback (the new module failed)" : kind;
  const loading =
    kind === "swap" ? `, ${prepareMs.toFixed(1)} ms of checks with ${count(dryRunEvents, "event")} before it` : "";
  const head: [string, string][] = [
    [title, `entry ${thousands(sequence)} of the log, after ${formatUtc(time)}`],
    ["  module", `${from.module.slice(0, 16)} -> ${to.module.slice(0, 16)}`],
    ["  pause", `${pauseMs.toFixed(3)} ms${loading}`],
    ["  kept", `${count(instances, "instance")}, ${count(openOrders, "open order")}`],
  ];
  if (record.revived > 0) head.push(["  revived", count(record.revived, "instance")]);
  if (record.error !== null) head.push(["  error", oneLine(`${record.error.type}: ${record.error.message}`)]);
  const fields = record.fields.map(({ field, fate, from: before, to: after }): [string, string] => {
    const types =
      before === after || before === null || after === null ? (after ?? before ?? "") : `${before} -> ${after}`;
    return [`  state ${oneLine(field)}`, `${fate.padEnd(9)}  ${oneLine(types)}`];
  });
  const params = record.params.map((move): [string, string] => [
    `  param ${oneLine(move.name)}`,
    `${move.fate.padEnd(9)}  ${showSlot(move)}`,
  ]);
  return aligned([...head, ...fields, ...params]);
}

function showSlot({ value, type }: ParamMove): string {
  return formatScalar(type === "bool" ? value !== 0 : value, type);
}
