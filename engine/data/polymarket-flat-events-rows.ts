import { levelPrice, millisecondStamp, ONE_DOLLAR, priceUnits, sizeUnits } from "./amounts.ts";
import { checkColumns, checkHeader, type Fields, quoted, REMOVE_ROW, readCsv } from "./csv.ts";
import { DataError, type DataPlace } from "./data-error.ts";
import type { SourceFile } from "./source.ts";
import { parseUtc } from "./utc.ts";

const COLUMNS = ["timestamp", "event_type", "price", "side", "size", "best_bid", "best_ask"] as const;

/** One event of one token, checked. Prices in 1e-4 dollar, sizes in 1e-6 share, time in microseconds. */
export interface FlatEvent {
  readonly line: number;
  readonly time: number;
  readonly kind: "book" | "price_change";
  readonly side: "bid" | "ask";
  /** A level and its new size; 0 takes the level away. */
  readonly price: number;
  readonly size: number;
  /** As the message states them: 0 and one dollar are empty sides. */
  readonly bestBid: number;
  readonly bestAsk: number;
}

/** A trade of one token, as `last_trade_price` tells it; `side` is that of who took. */
export type FlatTrade = Pick<FlatEvent, "time" | "side" | "price" | "size">;

/** What a file of events holds. */
export interface FlatFile {
  readonly events: readonly FlatEvent[];
  readonly trades: readonly FlatTrade[];
  /** Rows equal to an earlier row of the file, time included. */
  readonly duplicates: number;
  /** Rows stamped before an earlier row of the file. */
  readonly stepsBack: number;
}

/**
 * Reads one file of flattened events. `progress` is told the part of the file that is done, 0 to 1.
 * Throws DataError with file and line for the first row that does not fit.
 */
export function readFlatFile(file: SourceFile, progress: (part: number) => void): FlatFile {
  const events: FlatEvent[] = [];
  const seen = new Set<string>();
  const trades: FlatTrade[] = [];
  let [duplicates, stepsBack, latest] = [0, 0, 0];
  const onRecord = (record: Fields, place: DataPlace, isHeader: boolean): void => {
    if (isHeader) {
      checkHeader(record, COLUMNS, place, "only files of this layout may be called Polymarket_<name>_YES or _NO");
      return;
    }
    const key = record.join(",");
    if (seen.has(key)) duplicates += 1;
    seen.add(key);
    const event = flatEvent(record, place);
    if (event.time < latest) stepsBack += 1;
    else latest = event.time;
    if (event.kind === "trade") trades.push(event);
    else events.push(event);
  };
  readCsv(file, onRecord, progress);
  return { events, trades, duplicates, stepsBack };
}

function flatEvent(record: Fields, place: DataPlace): FlatEvent | (FlatTrade & { readonly kind: "trade" }) {
  checkColumns(record, COLUMNS, place);
  const [stamp = "", kind = "", price = "", side = "", size = "", bid = "", ask = ""] = record;
  const time = timeOf(stamp, place);
  const level = {
    side: sideOf(side, place),
    price: levelPrice("price", price, place),
    size: sizeUnits("size", size, place),
  };
  if (kind === "last_trade_price") return { kind: "trade", time, ...level };
  if (kind !== "book" && kind !== "price_change") {
    const fault = `event_type ${quoted(kind)} is not known`;
    throw new DataError("bad-event", place, fault, `book, price_change and last_trade_price are: ${REMOVE_ROW}`);
  }
  const bestBid = priceUnits("best_bid", bid, place);
  const bestAsk = priceUnits("best_ask", ask, place);
  if (bestBid === ONE_DOLLAR || bestAsk === 0) {
    const fault = `best_bid ${quoted(bid)} with best_ask ${quoted(ask)}`;
    throw new DataError("price-range", place, fault, `an empty side is a bid of 0 or an ask of 1: ${REMOVE_ROW}`);
  }
  return { line: place.line ?? 0, time, kind, ...level, bestBid, bestAsk };
}

/** The recorder wrote milliseconds at first, and dates later. */
function timeOf(text: string, place: DataPlace): number {
  const time = millisecondStamp(text) ?? parseUtc(text);
  if (time !== null) return time;
  const fault = `timestamp ${quoted(text)} is not a time`;
  const help = `the form is 2025-12-08T03:13:25.463000+00:00 or 13 digits of milliseconds: ${REMOVE_ROW}`;
  throw new DataError("bad-date", place, fault, help);
}

function sideOf(text: string, place: DataPlace): "bid" | "ask" {
  if (text === "BUY") return "bid";
  if (text === "SELL") return "ask";
  throw new DataError("bad-event", place, `side ${quoted(text)} is neither BUY nor SELL`, REMOVE_ROW);
}
