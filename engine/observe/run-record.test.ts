import { describe, expect, test } from "vitest";
import { ABSENT } from "../../runtime/abi/layout.ts";
import { type MarketView, RunRecorder } from "./run-record.ts";

const quiet: MarketView = { mid2: 10_000, ownBid: ABSENT, ownAsk: ABSENT, net: 0, profit: 0 };

describe("the record of a run", () => {
  test("adds the profits of the markets up, and measures the drawdown from every high", () => {
    const recorder = new RunRecorder();
    recorder.update(1, 0, { ...quiet, profit: 100 });
    recorder.update(2, 1, { ...quiet, profit: 50 });
    recorder.update(3, 0, { ...quiet, profit: -30 });
    recorder.update(4, 1, { ...quiet, profit: 80 });
    recorder.update(5, 0, { ...quiet, profit: 200 });
    const { equity, maxDrawdown } = recorder.record();
    expect(equity).toEqual({ times: [1, 2, 3, 4, 5], values: [100, 150, 20, 50, 280] });
    expect(maxDrawdown).toBe(130);
  });

  test("a loss from the start counts as drawdown", () => {
    const recorder = new RunRecorder();
    recorder.update(1, 0, { ...quiet, profit: -70 });
    expect(recorder.record().maxDrawdown).toBe(70);
  });

  test("tells where an own price ended", () => {
    const recorder = new RunRecorder();
    recorder.update(1, 0, { ...quiet, ownBid: 4900 });
    recorder.update(2, 0, quiet);
    recorder.update(3, 0, quiet);
    recorder.update(4, 0, { ...quiet, ownBid: 4800 });
    const { ownBid } = recorder.record().markets[0] ?? { ownBid: null };
    expect(ownBid).toEqual({ times: [1, 2, 4], values: [4900, Number.NaN, 4800] });
  });

  test("shows only markets in which something was done, in their order", () => {
    const recorder = new RunRecorder();
    recorder.update(1, 2, { ...quiet, ownBid: 4900 });
    recorder.update(1, 1, quiet);
    recorder.update(2, 0, quiet);
    recorder.fill(0, { time: 2, price: 5000, isBuy: true, size: 1_000_000, isMaker: false, isNo: false });
    recorder.update(3, 0, { ...quiet, net: 1_000_000 });
    const { markets } = recorder.record();
    expect(markets.map((market) => market.index)).toEqual([0, 2]);
    expect(markets[0]?.inventory).toEqual({ times: [2, 3], values: [0, 1_000_000] });
    expect(markets[1]?.ownBid).toEqual({ times: [1], values: [4900] });
    expect(markets[1]?.ownAsk).toEqual({ times: [], values: [] });
  });
});
