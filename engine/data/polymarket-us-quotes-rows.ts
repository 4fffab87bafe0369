import { ABSENT } from "../../runtime/abi/layout.ts";
import { checkColumns, checkHeader, type Fields, quoted, REMOVE_ROW, readCsv } from "./csv.ts";
import { DataError, type DataPlace } from "./data-error.ts";
import { parseUnits } from "./decimal.ts";
import type { SourceFile } from "./source.ts";
import { parseUtc } from "./utc.ts";

/** Columns of a file of quotes. */
const QUOTE_COLUMNS = ["ts", "slug", "bid", "ask", "spread", "volume24hr", "segment"] as const;

/** Columns of `markets.csv`. */
export const MARKET_COLUMNS = [
  "slug",
  "question",
  "category",
  "n_snaps",
  "first_ts",
  "last_ts",
  "label_y",
  "label_source",
] as const;

const PRICE_DECIMALS = 4;
const ONE_DOLLAR = 10_000;
const ANY_NUMBER = /^-?\d+(?:\.\d+)?(?:e-?\d+)?$/;
const WHOLE_NUMBER = /^\d{1,9}$/;

/** One outcome in one poll, checked. Prices in 1e-4 dollar, ABSENT where nobody is there. */
export interface QuoteRow {
  readonly line: number;
  readonly time: number;
  readonly slug: string;
  readonly bid: number;
  readonly ask: number;
}

/** A line of `markets.csv`. */
export interface LabelRow {
  readonly slug: string;
  readonly question: string;
  /** Polls of the whole recording. */
  readonly polls: number;
  readonly winner: 0 | 1 | null;
  /** True where the label was inferred from prices. */
  readonly inferred: boolean;
}

/**
 * Reads one file of quotes, a call for each row. `progress` is told the part of the file that is
 * done, 0 to 1. Throws DataError with file and line for the first row that does not fit.
 */
export function readQuoteFile(
  file: SourceFile,
  onRow: (row: QuoteRow) => void,
  progress: (part: number) => void,
): void {
  const help = `beside markets.csv only files of this layout may stand: ${QUOTE_COLUMNS.join(",")}`;
  const onRecord = (record: Fields, place: DataPlace, isHeader: boolean): void => {
    if (isHeader) checkHeader(record, QUOTE_COLUMNS, place, help);
    else onRow(quoteRow(record, place));
  };
  readCsv(file, onRecord, progress);
}

/** Reads `markets.csv`, by slug. Throws DataError with file and line for the first row that does not fit. */
export function readLabels(file: SourceFile): Map<string, LabelRow> {
  const labels = new Map<string, LabelRow>();
  const onRecord = (record: Fields, place: DataPlace, isHeader: boolean): void => {
    if (isHeader) {
      checkHeader(record, MARKET_COLUMNS, place, "fetch the file again");
      return;
    }
    const row = labelRow(record, place);
    if (labels.has(row.slug)) {
      const fault = `the market ${quoted(row.slug)} has a line already`;
      throw new DataError("duplicate-market", place, fault, REMOVE_ROW);
    }
    labels.set(row.slug, row);
  };
  readCsv(file, onRecord, () => {});
  return labels;
}

function quoteRow(record: Fields, place: DataPlace): QuoteRow {
  checkColumns(record, QUOTE_COLUMNS, place);
  const [ts = "", slug = "", bid = "", ask = "", spread = "", volume = "", segment = ""] = record;
  for (const [name, text] of [["spread", spread] as const, ["volume24hr", volume] as const]) {
    if (text !== "" && !ANY_NUMBER.test(text)) throw notANumber(name, text, place);
  }
  if (!WHOLE_NUMBER.test(segment)) throw notANumber("segment", segment, place);
  return {
    line: place.line ?? 0,
    time: date("ts", ts, place),
    slug: named(slug, place),
    bid: price("bid", bid, place),
    ask: price("ask", ask, place),
  };
}

function labelRow(record: Fields, place: DataPlace): LabelRow {
  checkColumns(record, MARKET_COLUMNS, place);
  const [slug = "", question = "", , polls = "", first = "", last = "", label = "", source = ""] = record;
  if (!WHOLE_NUMBER.test(polls)) throw notANumber("n_snaps", polls, place);
  date("first_ts", first, place);
  date("last_ts", last, place);
  const winner = winnerOf(label, source, place);
  return { slug: named(slug, place), question, polls: Number(polls), winner, inferred: source === "convergence" };
}

/** `label_y` is 1 where YES won. */
function winnerOf(label: string, source: string, place: DataPlace): 0 | 1 | null {
  const known = label === "0" || label === "1";
  if (known && (source === "api" || source === "convergence")) return label === "1" ? 0 : 1;
  if (label === "" && source === "") return null;
  const fault = `label_y ${quoted(label)} with label_source ${quoted(source)}`;
  throw new DataError("bad-label", place, fault, `a label is 0 or 1, from "api" or "convergence": ${REMOVE_ROW}`);
}

function named(slug: string, place: DataPlace): string {
  if (/^[a-z0-9-]{1,200}$/.test(slug)) return slug;
  throw new DataError("bad-slug", place, `slug ${quoted(slug)} is not a market's name`, REMOVE_ROW);
}

/** A blank price is this recorder's way to say that nobody is there. */
function price(name: string, text: string, place: DataPlace): number {
  if (text === "") return ABSENT;
  const units = parseUnits(text, PRICE_DECIMALS);
  if (units === "not-a-number") throw notANumber(name, text, place);
  if (units === "too-many-decimals") {
    const fault = `${name} ${quoted(text)} has more than ${PRICE_DECIMALS} decimals`;
    throw new DataError("too-many-decimals", place, fault, `nothing is rounded: ${REMOVE_ROW}`);
  }
  if (typeof units === "number" && units > 0 && units < ONE_DOLLAR) return units;
  const fault = `${name} ${quoted(text)} is not a price between 0 and 1`;
  throw new DataError("price-range", place, fault, `an empty side is blank: ${REMOVE_ROW}`);
}

function date(name: string, text: string, place: DataPlace): number {
  const time = parseUtc(text);
  if (time !== null) return time;
  const fault = `${name} ${quoted(text)} is not a date and time`;
  throw new DataError("bad-date", place, fault, `the form is 2026-07-10T20:25:46, in UTC: ${REMOVE_ROW}`);
}

function notANumber(name: string, text: string, place: DataPlace): DataError {
  return new DataError("not-a-number", place, `${name} ${quoted(text)} is not a number`, REMOVE_ROW);
}
