import { ABSENT } from "../../runtime/abi/layout.ts";
import { checkColumns, checkHeader, type Fields, quoted, REMOVE_ROW, readCsv } from "./csv.ts";
import { DataError, type DataPlace } from "./data-error.ts";
import { parseUnits } from "./decimal.ts";
import { type Books, EMPTY_SIDE, type Side } from "./row-writer.ts";
import type { SourceFile } from "./source.ts";
import { MINUTE, parseUtc } from "./utc.ts";

/** A recorded row, checked; times in microseconds as recorded. */
export interface UpdownRow {
  readonly line: number;
  readonly time: number;
  readonly opens: number;
  readonly closes: number;
  readonly books: Books;
  /** Sides recorded as 0.0. */
  readonly emptySides: number;
  /** Sides recorded as 0.0 with some liquidity. */
  readonly depthWithoutPrice: number;
}

const COLUMNS = [
  "Timestamp",
  "TargetTime",
  "Expiration",
  "UpBid",
  "UpAsk",
  "UpMid",
  "UpSpread",
  "UpBidLiquidity",
  "UpAskLiquidity",
  "DownBid",
  "DownAsk",
  "DownMid",
  "DownSpread",
  "DownBidLiquidity",
  "DownAskLiquidity",
] as const;
type Column = (typeof COLUMNS)[number];

const COLUMN = Object.freeze(Object.fromEntries(COLUMNS.map((name, i) => [name, i]))) as Readonly<
  Record<Column, number>
>;

/** Columns that are computed from others; nothing is taken from them, but they must be numbers. */
const UNUSED: readonly Column[] = ["UpMid", "UpSpread", "DownMid", "DownSpread"];
const ANY_NUMBER = /^-?\d+(?:\.\d+)?(?:e-?\d+)?$/;

const PRICE_DECIMALS = 4;
const SIZE_DECIMALS = 6;
const ONE_DOLLAR = 10_000;

/** Every market of this recording lives for a quarter of an hour. */
export const MARKET_LIFE = 15 * MINUTE;

/**
 * Reads one `market_data_*` file. `progress` is told the part of the file that is done, 0 to 1.
 * Throws DataError with file and line for the first row that does not fit.
 */
export function readUpdownFile(file: SourceFile, progress: (part: number) => void): UpdownRow[] {
  const rows: UpdownRow[] = [];
  const onRecord = (record: Fields, place: DataPlace, isHeader: boolean): void => {
    if (isHeader) checkHeader(record, COLUMNS, place, "only files of this layout may be called market_data_*");
    else rows.push(parseRow(record, place));
  };
  readCsv(file, onRecord, progress);
  return rows;
}

function parseRow(record: Fields, place: DataPlace): UpdownRow {
  checkColumns(record, COLUMNS, place);
  for (const name of UNUSED) if (!ANY_NUMBER.test(field(record, name))) throw notANumber(record, name, place);
  const yesBid = side(record, "UpBid", "UpBidLiquidity", place);
  const yesAsk = side(record, "UpAsk", "UpAskLiquidity", place);
  const noBid = side(record, "DownBid", "DownBidLiquidity", place);
  const noAsk = side(record, "DownAsk", "DownAskLiquidity", place);
  const sides = [yesBid, yesAsk, noBid, noAsk];
  const opens = date(record, "TargetTime", place);
  const closes = date(record, "Expiration", place);
  if (closes - opens !== MARKET_LIFE) {
    const fault = `Expiration ${quoted(field(record, "Expiration"))} is not 15 minutes after TargetTime ${quoted(field(record, "TargetTime"))}`;
    throw new DataError("market-life", place, fault, "this format is of 15-minute markets only");
  }
  return {
    line: place.line ?? 0,
    time: date(record, "Timestamp", place),
    opens,
    closes,
    books: { yesBid: yesBid.side, yesAsk: yesAsk.side, noBid: noBid.side, noAsk: noAsk.side },
    emptySides: sides.filter((one) => one.side === EMPTY_SIDE).length,
    depthWithoutPrice: sides.filter((one) => one.side === EMPTY_SIDE && one.depth > 0).length,
  };
}

function side(record: Fields, price: Column, liquidity: Column, place: DataPlace): { side: Side; depth: number } {
  const units = amount(record, price, PRICE_DECIMALS, place);
  const depth = amount(record, liquidity, SIZE_DECIMALS, place);
  // 0.0 is this recorder's way to say that nobody is there.
  if (units === 0) return { side: EMPTY_SIDE, depth };
  if (units >= ONE_DOLLAR) throw priceRange(record, price, place);
  return { side: { price: units, size: ABSENT, depth }, depth };
}

function amount(record: Fields, name: Column, decimals: number, place: DataPlace): number {
  const units = parseUnits(field(record, name), decimals);
  if (typeof units === "number") return units;
  const given = `${name} ${quoted(field(record, name))}`;
  switch (units) {
    case "not-a-number":
      throw notANumber(record, name, place);
    case "negative":
      if (decimals === PRICE_DECIMALS) throw priceRange(record, name, place);
      throw new DataError("negative-size", place, `${given} is negative`, `a size is 0 or more: ${REMOVE_ROW}`);
    case "too-many-decimals":
      throw new DataError(
        "too-many-decimals",
        place,
        `${given} has more than ${decimals} decimals`,
        `nothing is rounded: ${REMOVE_ROW}`,
      );
    case "too-large":
      throw new DataError("too-large", place, `${given} is too large to be a real amount`, REMOVE_ROW);
  }
}

function date(record: Fields, name: Column, place: DataPlace): number {
  const time = parseUtc(field(record, name));
  if (time !== null) return time;
  const fault = `${name} ${quoted(field(record, name))} is not a date and time`;
  throw new DataError("bad-date", place, fault, `the form is 2025-12-26 10:30:00, in UTC: ${REMOVE_ROW}`);
}

function notANumber(record: Fields, name: Column, place: DataPlace): DataError {
  return new DataError("not-a-number", place, `${name} ${quoted(field(record, name))} is not a number`, REMOVE_ROW);
}

function priceRange(record: Fields, name: Column, place: DataPlace): DataError {
  const fault = `${name} ${quoted(field(record, name))} is not a price between 0 and 1`;
  return new DataError("price-range", place, fault, `a price is under 1, and 0.0 is an empty side: ${REMOVE_ROW}`);
}

function field(record: Fields, name: Column): string {
  return record[COLUMN[name]] ?? "";
}
