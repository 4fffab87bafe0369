import { BLOCK } from "./frame";
import {
  ABSENT,
  IN_NOW,
  MAX_INT,
  SIGNAL_BYTES,
  SIGNAL_OFFSET,
  SIGNAL_RECEIVED_AT,
  SIGNAL_TIME,
  SIGNAL_VALUE,
} from "./layout";
import { NONE_FLOAT, NONE_INT } from "./optional";

/** Latest value of one series: the address of its row in the signal table. */
@unmanaged
export class LatestSignal {
  /** NONE_FLOAT before the first one. */
  @inline
  get value(): f64 {
    const receivedAt = load<f64>(changetype<usize>(this), SIGNAL_RECEIVED_AT);
    return receivedAt == ABSENT ? NONE_FLOAT : load<f64>(changetype<usize>(this), SIGNAL_VALUE);
  }

  /** The source's own time of it, microseconds; NONE_INT where it is not recorded, and before the first one. */
  @inline
  get time(): i64 {
    const time = load<f64>(changetype<usize>(this), SIGNAL_TIME);
    return time == ABSENT ? NONE_INT : <i64>time;
  }

  /** Microseconds since it came; before the first one older than any. */
  @inline
  get age(): i64 {
    const receivedAt = load<f64>(changetype<usize>(this), SIGNAL_RECEIVED_AT);
    return receivedAt == ABSENT ? MAX_INT : <i64>(load<f64>(BLOCK + IN_NOW) - receivedAt);
  }
}

@inline
export function latestSignal(index: i64): LatestSignal {
  return changetype<LatestSignal>(BLOCK + SIGNAL_OFFSET + <usize>index * SIGNAL_BYTES);
}
