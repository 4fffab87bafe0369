import type { EventName, InputName, MarketName, Target } from "../runtime/abi/layout.ts";
import type { Stream } from "./streams.ts";

/** One value as a lane gave it. */
export interface LaneValue {
  /** Readable: a number as JavaScript prints it (`-0` kept), a name, or what happened. */
  readonly text: string;
  /** The 64 bits of a slot in hexadecimal; null where the value is no slot. */
  readonly bits: string | null;
}

/** One value a lane. */
export type LaneValues = Readonly<Record<Target, LaneValue>>;

/** Where the compared calls came from. */
export type DifferenceSource =
  /** Found before the first call: a lane is not what it says. */
  | { readonly kind: "load" }
  /** A backtest; `market` is a slug. */
  | { readonly kind: "feed"; readonly feed: string; readonly market: string | null }
  /**
   * A random stream, shrunk. The same `seed` and `path` give it again (`runStreams`), and `stream` can
   * be run as it is (`runStream`).
   */
  | {
      readonly kind: "stream";
      readonly seed: number;
      readonly path: string;
      readonly shrinks: number;
      readonly stream: Stream;
    };

/** Which call differed: construction of the strategy, or a handler. */
export type CallKind = "construction" | EventName;

/** The first difference between the lanes: what, where, and the three values. */
export interface Difference {
  /** Path of the strategy's file. */
  readonly program: string;
  readonly source: DifferenceSource;
  /** Ordinal of the call in its instance; 0 is the construction. */
  readonly event: number;
  readonly kind: CallKind;
  /** `ok`, `intents[0].price`, `state.fair.value`, ... */
  readonly field: string;
  readonly values: LaneValues;
  /** The call's input slots by name; null before the first call. */
  readonly input: Readonly<Record<InputName | MarketName, number>> | null;
}

/** A difference without its place. */
export interface FieldDifference {
  readonly field: string;
  readonly values: LaneValues;
}

const scratch = new Float64Array(1);
const scratchBits = new BigUint64Array(scratch.buffer);

/** The value of a slot of `slots`; one beyond its end is told as missing. */
export function slotValue(slots: Float64Array, at: number): LaneValue {
  if (at >= slots.length) return { text: "missing", bits: null };
  const bits = new BigUint64Array(slots.buffer, slots.byteOffset, slots.length)[at] ?? 0n;
  scratchBits[0] = bits;
  const value = scratch[0] ?? 0;
  return { text: Object.is(value, -0) ? "-0" : String(value), bits: bits.toString(16).padStart(16, "0") };
}

/** A value that is no slot. */
export function textValue(text: string): LaneValue {
  return { text, bits: null };
}
