import { ABSENT, type EventName, MarketChange, MarketStatus, Outcome, SCALE } from "../../runtime/abi/layout.ts";
import type { Call, SignalRow } from "../programs/lanes.ts";

/**
 * Calls that a program of the corpus asks for in lines `## calls: start; signal test:BTC 1.5; wait 90; book`, one a
 * second from the first second on. `plain.py` reads the same lines.
 *
 *   start, book, thin, timer, stop      `thin` is a book without a bid
 *   signal NAME VALUE [MICROS]          a value with the source's time; without `on_signal` only the table has it
 *   trade YES|NO buy|sell PRICE SIZE    a trade of others; its time is 0.1 s before the call
 *   market opened|closed                a change of the market; `market pending` changes it and calls nothing
 *   market tick PRICE
 *   wait SECONDS
 */
export function scriptedCalls(
  source: string,
  names: readonly string[],
  inputs: (now: number, isTwoSided: boolean) => Call["inputs"],
): Call[] | null {
  const lines = [...source.matchAll(/^## calls: (.*)$/gm)].map(([, text = ""]) => text);
  if (lines.length === 0) return null;
  const calls: Call[] = [];
  const rows: SignalRow[] = names.map(() => [ABSENT, ABSENT, ABSENT]);
  const market: { status: number; tick: number } = { status: MarketStatus.open, tick: 100 };
  let now = 0;
  const add = (event: EventName, more: Call["inputs"] = {}, isTwoSided = true): void => {
    calls.push({ event, inputs: { ...inputs(now, isTwoSided), ...market, ...more }, signals: [...rows] });
  };
  for (const step of lines.join(";").split(";")) {
    const [what = "", ...words] = step.trim().split(/\s+/);
    now += (what === "wait" ? Number(words[0]) : 1) * 1_000_000;
    switch (what) {
      case "wait":
        break;
      case "thin":
        add("book", {}, false);
        break;
      case "start":
      case "book":
      case "timer":
      case "stop":
        add(what);
        break;
      case "signal": {
        const signalIndex = names.indexOf(words[0] ?? "");
        if (signalIndex < 0) throw new Error(`no signal ${words[0]}`);
        const [signalValue, signalTime] = [Number(words[1]), Number(words[2] ?? ABSENT)];
        rows[signalIndex] = [signalValue, now, signalTime];
        add("signal", { signalIndex, signalValue, signalTime });
        break;
      }
      case "trade":
        add("trade", tradeInputs(words, now));
        break;
      case "market":
        changeMarket(words, market, add);
        break;
      default:
        throw new Error(`no call ${what}`);
    }
  }
  return calls;
}

function tradeInputs([token = "", side = "", price = "", size = ""]: readonly string[], now: number): Call["inputs"] {
  return {
    tradeOutcome: token === "YES" ? Outcome.yes : Outcome.no,
    tradeIsBuy: side === "buy" ? 1 : 0,
    tradePrice: Math.round(Number(price) * SCALE.price),
    tradeSize: Math.round(Number(size) * SCALE.size),
    tradeTime: now - 100_000,
  };
}

function changeMarket(
  [change = "", value = ""]: readonly string[],
  market: { status: number; tick: number },
  add: (event: EventName, more: Call["inputs"]) => void,
): void {
  if (change === "tick") market.tick = Math.round(Number(value) * SCALE.price);
  else if (change === "pending" || change === "opened" || change === "closed") {
    market.status = MarketStatus[change === "opened" ? "open" : change];
  } else throw new Error(`no change of a market ${change}`);
  if (change !== "pending") add("market", { marketChange: MarketChange[change] });
}
