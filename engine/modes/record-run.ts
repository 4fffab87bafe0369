import { ABSENT, Outcome } from "../../runtime/abi/layout.ts";
import { PRICE_ONE } from "../core/fixed.ts";
import type { InstanceMarket } from "../core/instance-market.ts";
import { REPORT } from "../core/reports.ts";
import { type RunRecord, RunRecorder } from "../observe/run-record.ts";
import type { RunObserver } from "./run.ts";

/** Takes down the course of a run, in the view of the YES tokens. */
export class RecordRun implements RunObserver {
  readonly #recorder = new RunRecorder();

  onMarket(time: number, market: InstanceMarket): void {
    const { book, ledger, terms } = market;
    this.#recorder.update(time, terms.index, {
      mid2: book.lastMid2[Outcome.yes]!,
      ownBid: bestOwn(market, true),
      ownAsk: bestOwn(market, false),
      net: ledger.net(),
      profit: ledger.profit(book.lastMid2),
    });
  }

  onFill(time: number, market: InstanceMarket, report: Float64Array): void {
    const { orders } = market.executor;
    const at = orders.find(report[REPORT.order]!);
    if (at < 0) return;
    const isNo = orders.outcomes[at] === Outcome.no;
    const price = report[REPORT.price]!;
    this.#recorder.fill(market.terms.index, {
      time,
      price: isNo ? PRICE_ONE - price : price,
      isBuy: (orders.buys[at] === 1) !== isNo,
      size: report[REPORT.size]!,
      isMaker: report[REPORT.isMaker] === 1,
      isNo,
    });
  }

  onPlot(market: number, time: number, name: string, value: number): void {
    this.#recorder.plot(market, time, name, value);
  }

  record(): RunRecord {
    return this.#recorder.record();
  }
}

/** The best price at which a working order buys (or sells) YES: bidding for NO is offering YES at the complement. */
function bestOwn({ executor }: InstanceMarket, isBid: boolean): number {
  const { orders } = executor;
  let best: number = ABSENT;
  for (let i = 0; i < orders.count; i++) {
    const price = orders.prices[i]!;
    if (price === ABSENT || !orders.isWorking(i)) continue;
    const isNo = orders.outcomes[i] === Outcome.no;
    if (((orders.buys[i] === 1) !== isNo) !== isBid) continue;
    const yes = isNo ? PRICE_ONE - price : price;
    if (best === ABSENT || (isBid ? yes > best : yes < best)) best = yes;
  }
  return best;
}
