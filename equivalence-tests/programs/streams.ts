import type { EventName } from "../../runtime/abi/layout.ts";
import { MAX_INT } from "../../runtime/abi/layout.ts";
import { Choices } from "./choices.ts";
import type { Call, Lanes, Step } from "./lanes.ts";

const EVENTS = 10;
const WILD = [MAX_INT, -MAX_INT, 4503599627370496, -4503599627370497, 3037000500, 2147483648];

/** What a stream of events came to. */
export interface StreamResult {
  readonly events: number;
  /** Class, file and line of the error that ended it. */
  readonly error: Step["error"];
  /** Where and how the lanes differ. */
  readonly problem: string | null;
}

/** The inputs of one event, from which the values of a program follow. */
function inputsOf(choices: Choices, at: number, isGuarded: boolean): Call["inputs"] {
  const whole = (): number => (!isGuarded && choices.once(5) ? choices.pick(WILD) : choices.below(52) - 12);
  const price = (): number => (choices.once(5) ? -1 : 1 + choices.below(9999));
  const isShort = !isGuarded && choices.once(12);
  return {
    now: at * 7 + choices.below(5),
    stepBudget: isShort ? 3 + choices.below(60) : 20_000,
    nextOrderId: 1 + at,
    market: 0,
    marketCount: 1,
    status: 1,
    opensAt: whole(),
    closesAt: whole(),
    tick: choices.pick([100, 10, 1]),
    minSize: 5_000_000,
    cash: choices.once(9) ? MAX_INT : choices.below(100_000_000),
    positionYes: choices.once(3) ? 0 : choices.below(100_000_000),
    positionNo: 0,
    yesBid: price(),
    yesAsk: price(),
  };
}

/**
 * Runs fresh instances of a program on the events of a seed, at most `limit` of them, and compares after each. Once
 * in a while every lane goes on from the state that another one saved. `number` is the program's in a module of many.
 */
export function runStream(lanes: Lanes, seed: number, isGuarded: boolean, number = 0, limit = EVENTS): StreamResult {
  const choices = new Choices(seed);
  const first = inputsOf(choices, 0, isGuarded);
  const begin = { ...first, kind: number };
  const started = lanes.advance(begin, null);
  if (started.problem !== null) return { events: 0, error: null, problem: `at the start: ${started.problem}` };
  if (!started.ok) return { events: 0, error: started.error, problem: null };
  const handled = lanes.abi.events;
  for (let at = 1; at <= limit; at++) {
    const event: EventName = at === 1 && handled.includes("start") ? "start" : choices.pick(["book", "book", "timer"]);
    const inputs = inputsOf(choices, at, isGuarded);
    const isSwapped = choices.once(4);
    if (!handled.includes(event)) continue;
    if (isSwapped) lanes.swap(begin);
    const { ok, problem, error } = lanes.advance(inputs, event);
    if (problem !== null) {
      const place = `${event} ${at}${isSwapped ? ", after a swap of states" : ""}, inputs ${JSON.stringify(inputs)}`;
      return { events: at, error: null, problem: `${place}: ${problem}` };
    }
    if (!ok) return { events: at, error, problem: null };
  }
  return { events: limit, error: null, problem: null };
}
