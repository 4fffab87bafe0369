import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { pmtc, pmtcJson, useBuiltCommand, useTemporaryFolder } from "./testing/pmtc.ts";

useBuiltCommand();
const folder = useTemporaryFolder();
const at = (name: string) => join(folder.path, name);

const small = `from pmt import Book, Context, Price, Series, Size, Strategy


class Small(Strategy):
    markets = Series("btc-updown-15m")
    total: float = 0.0

    def on_book(self, ctx: Context, book: Book) -> None:
        ask = book.ask
        if ask is None:
            return
        self.total += float(ask)
        if self.total > 5.0:
            ctx.buy(ctx.market.yes, ask, Size("5"), tif="FAK")
            self.total = 0.0
            ctx.log.info(f"took {ask:.2f}")
`;

describe("equivalence", () => {
  test("compares the three targets and says what ran", () => {
    writeFileSync(at("small.py"), small);
    const { run, json } = pmtcJson(["equivalence", at("small.py"), "--seed", "3", "--runs", "5"]);
    expect(run.stderr).toBe("");
    expect(run.status).toBe(0);
    expect(json).toMatchObject({
      schema: "pmtc.equivalence/1",
      seed: 3,
      programs: 1,
      streams: 5,
      mismatches: 0,
      first: null,
    });
    const ran = json.targets as { kind: string; version: string; moduleHash: string }[];
    expect(ran.map((target) => target.kind)).toEqual(["python", "typescript", "wasm"]);
    expect(ran.every((target) => /^[0-9a-f]{64}$/.test(target.moduleHash))).toBe(true);
    expect(Number(json.events)).toBeGreaterThan(2700);
  });

  test("a file with errors is told, and is no proof", () => {
    writeFileSync(at("wrong.py"), `${small}\n    def on_timer(self, ctx: Context) -> None:\n        self.nowhere()\n`);
    const run = pmtc(["equivalence", at("wrong.py"), "--runs", "1"]);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain("error[PMT");
    expect(run.stdout).toContain("it has errors, and was not compared");
  });

  test("a folder without a strategy is a usage error", () => {
    writeFileSync(at("helper.py"), "X = 1\n");
    const { run, json } = pmtcJson(["equivalence", at("helper.py")]);
    expect(run.status).toBe(2);
    expect(json).toMatchObject({ schema: "pmtc.error/1", code: "no-strategies" });
  });
});
