import { join } from "node:path";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { DataError } from "./data-error.ts";
import { openFeed } from "./open.ts";
import { temporaryFolder, writeFiles } from "./testing.ts";
import { isUsable, verifyFeed } from "./verify.ts";

const stamp = (i: number) => String(1_765_450_800_000 + i * 1000);
const many = (line: (i: number) => string) => `${Array.from({ length: 5 }, (_, i) => line(i)).join("\n")}\n`;

/** A sound file of each format whose rows are read one by one. */
const FILES: Readonly<Record<string, string>> = {
  "Polymarket_Shai_YES.csv":
    "timestamp,event_type,price,side,size,best_bid,best_ask\n" +
    many((i) => `${stamp(i)},price_change,0.4${i},BUY,1${i}.5,0.4${i},0.5`),
  "15m_sol_orderbooks_up.jsonl": many(
    (i) =>
      `{"bids":[{"price":"0.4${i}","size":"7"}],"asks":[{"price":"0.5","size":"8"}],"local_timestamp":"${stamp(i)}","timestamp":"${stamp(i)}","asset_price":130.${i}}`,
  ),
  "15m_sol_trades_up.jsonl": many(
    (i) =>
      `{"price":"0.4${i}","size":"7","side":"buy","local_timestamp":"${stamp(i)}","timestamp":"${stamp(i)}","asset_price":130.${i}}`,
  ),
  "BTCUSD-prices-1.csv":
    "feed_ts_ms,value,full_accuracy_value,server_ts_ms,recv_ms\n" +
    many((i) => `${stamp(i)},6330${i}.5,6330${i}500000000000000000,${stamp(i)},${stamp(i)}`),
  "BTC-5m-markets-1.jsonl": many((i) => {
    const start = 1_765_450_800 + i * 300;
    return `{"slug":"btc-updown-5m-${start}","start_sec":${start},"end_sec":${start + 300},"resolved":true,"outcome_prices":["1","0"],"strike_value":"633${i}","raw":{"question":"Up?","orderPriceMinTickSize":0.01,"orderMinSize":5,"feeSchedule":{"rate":0.07}}}`;
  }),
};

/** Some bytes replaced, some cut out. */
function damage(bytes: Buffer): fc.Arbitrary<Buffer> {
  const changes = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 0, max: 255 })), { maxLength: 4 });
  const cut = fc.tuple(fc.nat(bytes.length), fc.nat(80));
  return fc.record({ changes, cut }).map(({ changes: replaced, cut: [from, length] }) => {
    const damaged = Buffer.from(bytes);
    for (const [place, value] of replaced) damaged[place] = value;
    return Buffer.concat([damaged.subarray(0, from), damaged.subarray(from + length)]);
  });
}

const cases = Object.entries(FILES).flatMap(([name, text]) => [
  { name, bytes: Buffer.from(text), lines: text.split("\n").length },
  { name: `${name}.gz`, bytes: gzipSync(text), lines: text.split("\n").length },
]);

test.each(cases)("any damage of $name gives a usable feed or a DataError with a place", ({ name, bytes, lines }) => {
  const folder = temporaryFolder();
  const cacheRoot = join(temporaryFolder(), "cache");
  let refused = 0;
  fc.assert(
    fc.property(damage(bytes), (damaged) => {
      writeFiles(folder, { [name]: damaged });
      try {
        const feed = openFeed(folder, { cacheRoot });
        expect(feed.recorded).toBeLessThanOrEqual(5);
        expect(isUsable(verifyFeed(feed))).toBe(true);
      } catch (error) {
        if (!(error instanceof DataError)) throw error;
        expect(error.file.startsWith(folder)).toBe(true);
        expect(error.line ?? 1).toBeLessThanOrEqual(lines);
        refused += 1;
      }
    }),
    { numRuns: 120 },
  );
  expect(refused).toBeGreaterThan(0);
});
