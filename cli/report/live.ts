import { unitsToDecimal } from "../../engine/core/decimal.ts";
import type { LiveResult } from "../../engine/modes/live-result.ts";
import type { AbiParam } from "../../runtime/abi/abi-file.ts";
import { aligned, count, oneLine, thousands } from "../terminal.ts";
import { backtestText } from "./backtest.ts";

const micros = (units: number): string => unitsToDecimal(units, 6);

/** The result of a live run for a person: that of a backtest, and what happened at the venue. */
export function liveText(result: LiveResult, file: string, params: readonly AbiParam[]): string {
  const { live } = result;
  const { orders, feed, ack } = live;
  const rows: [string, string][] = [
    ["venue", `${live.venue}, ${live.account}, ended by ${live.ended} after ${live.seconds.toFixed(1)} s`],
    [
      "orders",
      live.sent
        ? `${thousands(orders.sent)} sent, ${thousands(orders.acked)} taken, ${thousands(orders.rejected)} refused, ${thousands(orders.canceled)} cancelled, ${thousands(orders.held)} held back`
        : `${thousands(orders.signed)} signed, none sent`,
    ],
  ];
  if (live.sent) {
    rows.push(
      [
        "left",
        `${orders.open ?? "?"} open, ${orders.unknownLeft} unknown (of ${orders.unknown}), ${live.failedFills} fills taken back`,
      ],
      ["answers", `p50 ${ack.p50Ms.toFixed(1)} ms, p99 ${ack.p99Ms.toFixed(1)} ms of ${count(ack.events, "order")}`],
    );
  }
  rows.push([
    "feed",
    `${count(feed.messages, "message")}, ${feed.reconnects} reconnects, ${count(feed.stops, "stop")}, ${count(feed.witnesses, "book")} asked for`,
  ]);
  const errors = Object.entries(live.errors).map(([reason, n]) => `${oneLine(reason)} ${n}`);
  if (errors.length > 0) rows.push(["errors", errors.join(", ")]);
  return `${backtestText({ result, file, params })}\n\n${aligned(rows)}${balances(result)}`;
}

function balances({ live }: LiveResult): string {
  if (!live.sent) return "";
  const { reconciliation } = live;
  if (reconciliation === null) return "\n\nthe venue's balances could not be read";
  const { cash, positions, equal } = reconciliation;
  const lines = [
    { name: "cash", ...cash },
    ...positions.map((one) => ({ name: `${one.market} ${one.outcome}`, ...one })),
  ];
  const rows = lines.map(({ name, before, after, expected }): [string, string] => [
    oneLine(name),
    `${micros(before)} -> ${micros(after)}, ledger ${micros(expected)}`,
  ]);
  return `\n\nbalances ${equal ? "equal the ledger" : "DIFFER from the ledger"}\n${aligned(rows, "  ")}`;
}
