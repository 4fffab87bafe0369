import { millisecondStamp, priceUnits, sizeUnits } from "./amounts.ts";
import { checkColumns, checkHeader, type Fields, quoted, REMOVE_ROW, readCsv } from "./csv.ts";
import { DataError, type DataPlace } from "./data-error.ts";
import { badMember, isObject, type JsonObject, readJsonLines, textMember, wholeMember } from "./jsonl.ts";
import type { SourceFile } from "./source.ts";
import { SECOND } from "./utc.ts";

const COLUMNS = ["feed_ts_ms", "value", "full_accuracy_value", "server_ts_ms", "recv_ms"] as const;
const VALUE = /^\d{1,9}(?:\.\d{1,20})?$/;
const DIGITS = /^\d{1,40}$/;
const SLUG = /^btc-updown-5m-(\d{10})$/;

/** Every market of this recording lives for five minutes. */
const MARKET_LIFE = 300;
const RATE_DECIMALS = 1_000_000;

/** One value of the feed. Times in microseconds. */
export interface FeedValue {
  readonly feedTime: number;
  readonly received: number;
  /** Dollars. */
  readonly value: number;
  /** In 1e-18 dollar. */
  readonly exact: bigint;
}

/** One market as the recording has it. Times in microseconds, tick and minimum as in `Market`. */
export interface RecordedMarket {
  readonly slug: string;
  readonly question: string;
  readonly opens: number;
  readonly closes: number;
  readonly tick: number;
  readonly minSize: number;
  /** Taker's fee rate in millionths. */
  readonly feeRate: number;
  /** In 1e-18 dollar. */
  readonly strike: bigint | null;
  readonly winner: 0 | 1 | null;
}

/** Reads one file of prices, a call for each row. Throws DataError with file and line for the first row that does not fit. */
export function readPrices(
  file: SourceFile,
  onValue: (value: FeedValue) => void,
  progress: (part: number) => void,
): void {
  const onRecord = (record: Fields, place: DataPlace, isHeader: boolean): void => {
    if (isHeader) checkHeader(record, COLUMNS, place, "only files of this layout may be called BTCUSD-prices-*");
    else onValue(feedValue(record, place));
  };
  readCsv(file, onRecord, progress);
}

function feedValue(record: Fields, place: DataPlace): FeedValue {
  checkColumns(record, COLUMNS, place);
  const [feedStamp = "", value = "", exact = "", server = "", received = ""] = record;
  if (!VALUE.test(value)) throw notANumber("value", value, place);
  if (!DIGITS.test(exact)) throw notANumber("full_accuracy_value", exact, place);
  stamp("server_ts_ms", server, place);
  return {
    feedTime: stamp("feed_ts_ms", feedStamp, place),
    received: stamp("recv_ms", received, place),
    value: Number(value),
    exact: BigInt(exact),
  };
}

function stamp(name: string, text: string, place: DataPlace): number {
  const time = millisecondStamp(text);
  if (time !== null) return time;
  const fault = `${name} ${quoted(text)} is not a time`;
  throw new DataError("bad-date", place, fault, `the form is 13 digits of milliseconds: ${REMOVE_ROW}`);
}

function notANumber(name: string, text: string, place: DataPlace): DataError {
  return new DataError("not-a-number", place, `${name} ${quoted(text)} is not a number`, REMOVE_ROW);
}

/** Reads one file of markets, a call for each. Throws DataError with file and line for the first that does not fit. */
export function readMarkets(
  file: SourceFile,
  onMarket: (market: RecordedMarket, place: DataPlace) => void,
  progress: (part: number) => void,
): void {
  readJsonLines(file, (record, place) => onMarket(recordedMarket(record, place), place), progress);
}

function recordedMarket(record: JsonObject, place: DataPlace): RecordedMarket {
  const slug = textMember(record, "slug", place);
  const start = wholeMember(record, "start_sec", place);
  const end = wholeMember(record, "end_sec", place);
  if (SLUG.exec(slug)?.[1] !== String(start)) {
    const fault = `slug ${quoted(slug)} is not that of the market that opens at ${start}`;
    throw new DataError("bad-slug", place, fault, `this format is of btc-updown-5m alone: ${REMOVE_ROW}`);
  }
  if (end - start !== MARKET_LIFE) {
    const fault = `end_sec ${end} is not five minutes after start_sec ${start}`;
    throw new DataError("market-life", place, fault, "this format is of 5-minute markets only");
  }
  const raw = record.raw;
  if (!isObject(raw)) throw badMember("raw", "an object", place);
  const fees = isObject(raw.feeSchedule) ? raw.feeSchedule.rate : undefined;
  if (typeof fees !== "number" || !(fees >= 0 && fees <= 1)) throw badMember("raw.feeSchedule.rate", "a rate", place);
  return {
    slug,
    question: textMember(raw, "question", place),
    opens: start * SECOND,
    closes: end * SECOND,
    tick: tickOf(raw, place),
    minSize: sizeUnits("raw.orderMinSize", String(raw.orderMinSize), place),
    feeRate: Math.floor(fees * RATE_DECIMALS + 0.5),
    strike: strikeOf(record, place),
    winner: winnerOf(record, place),
  };
}

function tickOf(raw: JsonObject, place: DataPlace): number {
  const tick = priceUnits("raw.orderPriceMinTickSize", String(raw.orderPriceMinTickSize), place);
  if (tick > 0) return tick;
  throw badMember("raw.orderPriceMinTickSize", "a tick over 0", place);
}

function strikeOf(record: JsonObject, place: DataPlace): bigint | null {
  const text = record.strike_value;
  if (text === null) return null;
  if (typeof text === "string" && DIGITS.test(text)) return BigInt(text);
  throw badMember("strike_value", "null or a text of digits", place);
}

/** The winning outcome's price is 1. */
function winnerOf(record: JsonObject, place: DataPlace): 0 | 1 | null {
  if (record.resolved === false) return null;
  const prices = JSON.stringify(record.outcome_prices);
  if (record.resolved === true && prices === '["1","0"]') return 0;
  if (record.resolved === true && prices === '["0","1"]') return 1;
  const fault = `outcome_prices ${quoted(String(prices))} with resolved ${quoted(String(record.resolved))}`;
  throw new DataError("bad-label", place, fault, `a resolved market has one winner: ${REMOVE_ROW}`);
}
