import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { packageRoot } from "../dsl-spec/root.ts";
import type { SwapRecord } from "../engine/modes/swap.ts";
import { ask } from "../engine/observe/control-client.ts";
import { hostileBuild } from "./testing/hostile.ts";
import { startPaper } from "./testing/paper-process.ts";
import { pmtc, pmtcJson, useBuiltCommand, useTemporaryFolder } from "./testing/pmtc.ts";

const data = resolve(packageRoot, process.env.PMTC_DATA ?? "../shared/data");
const set = join(data, "09-polymarket-btc15m-1hz");
const source = join(packageRoot, "strategies", "market_maker.py");

useBuiltCommand();
const folder = useTemporaryFolder();

/** Fifteen recorded minutes at 100x, with two swaps, a hostile module and a rollback on the way. */
test("a paper run over recorded rows loses no event to swaps, and pauses under 5 ms", async () => {
  if (!existsSync(set)) return;
  const at = (name: string) => join(folder.path, name);
  const text = readFileSync(source, "utf8")
    .replace("self.ended = False", "self.ended = False\n        self.books = 0")
    .replace("if self.ended or", "self.books += 1\n        if self.ended or");
  mkdirSync(at("next"));
  writeFileSync(at("next/market_maker.py"), text);
  for (const [file, out] of [
    [source, "build"],
    [at("next/market_maker.py"), "build-next"],
  ] as const) {
    expect(pmtc(["compile", file, "-o", at(out)]).status).toBe(0);
  }
  const feed = ["--data", set, "--from", "2025-12-26T11:00", "--to", "2025-12-26T11:15"];
  const { json: expected } = pmtcJson(["backtest", source, ...feed]);
  const paper = await startPaper(folder.path, [source, ...feed, "--speed", "100x"]);
  const socket = join(folder.path, paper.socket);
  const swap = (artifact: string) =>
    ask(socket, { verb: "swap", artifact, params: {} }) as unknown as Promise<SwapRecord>;
  const wait = () => new Promise((done) => setTimeout(done, 1500));
  await wait();
  expect((await swap(at("build-next/market_maker.abi.json"))).instances).toBe(1);
  await wait();
  const evil = hostileBuild(at("build-next"), "market_maker", at("evil"), "loop");
  await expect(swap(evil)).rejects.toMatchObject({ failure: { code: "PMT1024", cause: "host-fuel" } });
  await ask(socket, { verb: "rollback" });
  await wait();
  await swap(at("build-next/market_maker.abi.json"));

  const { code, result } = await paper.ended();
  expect(code).toBe(0);
  const { events, rows, timers, calls, traceHash, fills } = result;
  expect({ events, rows, timers, calls, traceHash, fills }).toMatchObject({
    events: expected.events,
    rows: expected.rows,
    timers: expected.timers,
    calls: expected.calls,
    // The versions count books and trade alike.
    traceHash: expected.traceHash,
    fills: expected.fills,
  });
  expect(events).toBe(899);
  expect(result.paper.swaps.map(({ kind }) => kind)).toEqual(["swap", "rollback", "swap"]);
  expect(result.paper.refused.map((refusal) => refusal.code)).toEqual(["PMT1024"]);
  // One of them may meet another process's slice of the processor.
  const pauses = result.paper.swaps.map(({ pauseMs }) => pauseMs).sort((a, b) => a - b);
  expect(pauses[1]).toBeLessThan(5);
  expect(pauses[2]).toBeLessThan(50);
});
