import { levelPrice, millisecondStamp, sizeUnits } from "./amounts.ts";
import { quoted, REMOVE_ROW } from "./csv.ts";
import { DataError, type DataPlace } from "./data-error.ts";
import { badMember, isObject, type JsonObject, readJsonLines, textMember } from "./jsonl.ts";
import { EMPTY_SIDE, type Side } from "./row-writer.ts";
import type { SourceFile } from "./source.ts";

/** What every record tells. Times in microseconds. */
interface Stamped {
  /** The exchange's time. */
  readonly time: number;
  /** The recorder's time. */
  readonly received: number;
  /** Spot price when the record came in, dollars. */
  readonly spot: number;
}

/** A snapshot of one token's whole book. */
export interface SnapshotRecord extends Stamped {
  readonly bid: Side;
  readonly ask: Side;
}

/** Reads one file of snapshots, a call for each. Throws DataError with file and line for the first that does not fit. */
export function readSnapshots(
  file: SourceFile,
  onRecord: (record: SnapshotRecord) => void,
  progress: (part: number) => void,
): void {
  const take = (record: JsonObject, place: DataPlace): void => {
    const bid = sideOf("bids", record.bids, Math.max, place);
    const ask = sideOf("asks", record.asks, Math.min, place);
    onRecord({ ...stamped(record, place), bid, ask });
  };
  readJsonLines(file, take, progress);
}

/** Reads one file of trades, of which the spot price alone is used. Throws DataError as `readSnapshots` does. */
export function readTrades(
  file: SourceFile,
  onRecord: (record: Stamped) => void,
  progress: (part: number) => void,
): void {
  const take = (record: JsonObject, place: DataPlace): void => {
    levelPrice("price", textMember(record, "price", place), place);
    sizeUnits("size", textMember(record, "size", place), place);
    if (record.side !== "buy" && record.side !== "sell") throw badMember("side", '"buy" or "sell"', place);
    onRecord(stamped(record, place));
  };
  readJsonLines(file, take, progress);
}

function stamped(record: JsonObject, place: DataPlace): Stamped {
  const spot = record.asset_price;
  if (typeof spot !== "number" || !Number.isFinite(spot) || spot <= 0) {
    throw badMember("asset_price", "a price over 0", place);
  }
  return { time: stamp(record, "timestamp", place), received: stamp(record, "local_timestamp", place), spot };
}

function stamp(record: JsonObject, name: string, place: DataPlace): number {
  const text = textMember(record, name, place);
  const time = millisecondStamp(text);
  if (time !== null) return time;
  const fault = `${name} ${quoted(text)} is not a time`;
  throw new DataError("bad-date", place, fault, `the form is 13 digits of milliseconds: ${REMOVE_ROW}`);
}

/** The best level of a side, found by `best`, with the sum over all levels. */
function sideOf(name: string, levels: unknown, best: (a: number, b: number) => number, place: DataPlace): Side {
  if (!Array.isArray(levels)) throw badMember(name, "a list of levels", place);
  const sizes = new Map<number, number>();
  let depth = 0;
  for (const level of levels as readonly unknown[]) {
    if (!isObject(level)) throw badMember(name, "a list of levels", place);
    const price = levelPrice(`price in ${name}`, textMember(level, "price", place), place);
    const size = sizeUnits(`size in ${name}`, textMember(level, "size", place), place);
    if (size === 0) continue;
    if (sizes.has(price)) {
      const fault = `${name} has two levels at ${quoted(textMember(level, "price", place))}`;
      throw new DataError("json-shape", place, fault, REMOVE_ROW);
    }
    sizes.set(price, size);
    depth += size;
  }
  if (sizes.size === 0) return EMPTY_SIDE;
  if (!Number.isSafeInteger(depth)) {
    throw new DataError("too-large", place, `the sizes in ${name} sum to no real amount`, REMOVE_ROW);
  }
  const price = [...sizes.keys()].reduce((a, b) => best(a, b));
  return { price, size: sizes.get(price) ?? 0, depth };
}
