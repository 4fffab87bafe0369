import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import * as rest from "./clob-rest.ts";
import { readPositions, readTradeRows } from "./data-api.ts";
import { readGammaEvents, readGammaMarket } from "./gamma.ts";
import { readBook, readMarketMessage } from "./market-channel.ts";
import { type Node, read } from "./reader.ts";
import { readPriceUpdate } from "./rtds.ts";
import { readOrder, readTrade, readUserMessage } from "./user-channel.ts";

/** Which reader a recorded file is for, by its name. */
const READERS: readonly (readonly [RegExp, (node: Node) => unknown])[] = [
  [/^(py_)?ws_(messages__)?(user_|order_|trades|user_trade)/, readUserMessage],
  [/^(py_)?ws_/, readMarketMessage],
  [/^polymarket_(book|trade)\.jsonl$/, readMarketMessage],
  [/^(clob_book_response|py_http_responses__book|ccxt_book|order_book_sample)/, readBook],
  [/^clob_fee_rate/, rest.readFeeRate],
  [/^clob_market/, rest.readClobMarket],
  [/^py_http_responses__markets\.json/, rest.readMarketsPage],
  [/^http_balance/, rest.readBalance],
  [/^http_(batch_)?cancel/, rest.readCancelAck],
  [/^http_open_order\.json/, readOrder],
  [/^http_open_orders_page/, rest.readOrdersPage],
  [/^(http_order_response|ccxt_create_order)/, rest.readOrderAck],
  [/^http_trade_report/, readTrade],
  [/^data_api_positions/, readPositions],
  [/^py_http_responses__trades/, readTradeRows],
  [/^gamma_(event|response)|^search_response|^py_http_responses__(events_list)/, readGammaEvents],
  [/^gamma_market|^py_http_responses__market_slug/, readGammaMarket],
  [/^rtds_/, readPriceUpdate],
];

function values(path: string): unknown[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  if (!/\.jsonl(\.gz)?$/.test(path)) return [JSON.parse(text)];
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line));
}

interface Count {
  files: number;
  kalshi: number;
  read: number;
  refused: string[];
  unknownType: number;
}

function countMessages(root: string, folders: readonly string[]): Count {
  const count: Count = { files: 0, kalshi: 0, read: 0, refused: [], unknownType: 0 };
  for (const folder of folders) {
    for (const name of readdirSync(join(root, folder)).sort()) {
      if (name.startsWith("kalshi")) {
        count.kalshi++;
        continue;
      }
      count.files++;
      const reader = READERS.find(([pattern]) => pattern.test(name));
      for (const value of values(join(root, folder, name))) {
        const result = reader === undefined ? undefined : read(reader[1], value);
        if (result === undefined) count.refused.push(`${name}: no reader`);
        else if (!result.ok) count.refused.push(`${name}: ${result.fault.path}: wanted ${result.fault.wanted}`);
        else {
          count.read++;
          if ((result.value as { kind?: string }).kind === "unknown-type") count.unknownType++;
        }
      }
    }
  }
  return count;
}

const root = process.env.PMTC_DATA ?? "../shared/data";

test("every recorded message of the venue is read, none is refused", () => {
  if (!existsSync(root)) {
    console.log(`no recorded data at ${root}`);
    return;
  }
  const singles = ["01-polymarket-fixtures-nautilus", "02-ws-samples-ssmd", "17-polymarket-rest-small"];
  expect(countMessages(root, singles)).toEqual({ files: 49, kalshi: 2, read: 59, refused: [], unknownType: 0 });
  // A whole session of the form before 2025-09-15.
  const session = values(join(root, "03-polymarket-ws-raw-nyc-mayor-2025-08", "market_channel.jsonl.gz"));
  expect(session.map((value) => read(readMarketMessage, value).ok)).toEqual(session.map(() => true));
  expect(session.length).toBe(127);
});
