import { CsvError, parse } from "csv-parse/sync";
import { DataError, type DataPlace } from "./data-error.ts";
import { decompress, type SourceFile } from "./source.ts";

/** A line, split at its commas. */
export type Fields = readonly string[];

/** Longer rows are garbage: a quote that is never closed swallows the rest of the file. */
const MAX_ROW_BYTES = 4096;

/**
 * Reads a `.csv` or `.csv.gz` file line by line, blank lines left out; the first record is the
 * header. `progress` is told the part of the file that is done, 0 to 1. Throws DataError for a
 * damaged or empty file, and what `onRecord` throws.
 */
export function readCsv(
  file: SourceFile,
  onRecord: (record: Fields, place: DataPlace, isHeader: boolean) => void,
  progress: (part: number) => void,
): void {
  const text = decompress(file);
  let records = 0;
  const take = (record: Fields, context: { readonly lines: number; readonly bytes: number }): null => {
    onRecord(record, { file: file.path, line: context.lines }, records === 0);
    records += 1;
    if (records % 1024 === 0) progress(context.bytes / text.length);
    return null;
  };
  try {
    parse(text, {
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: MAX_ROW_BYTES,
      on_record: take,
    });
  } catch (error) {
    throw csvError(file, error);
  }
  if (records === 0)
    throw new DataError("empty-file", { file: file.path }, "the file holds no line", "remove it from the folder");
}

function csvError(file: SourceFile, error: unknown): unknown {
  if (!(error instanceof CsvError)) return error;
  const line: unknown = error.lines;
  const place = typeof line === "number" ? { file: file.path, line } : { file: file.path };
  return new DataError("csv-syntax", place, `not sound CSV (${error.message})`, "fetch the file again", error);
}

/** Throws DataError unless a header is exactly the expected one. */
export function checkHeader(record: Fields, columns: readonly string[], place: DataPlace, help: string): void {
  if (record.length === columns.length && columns.every((name, i) => record[i] === name)) return;
  const fault = `the header is not the expected one: found ${quoted(record.join(","))}, expected "${columns.join(",")}"`;
  throw new DataError("csv-header", place, fault, help);
}

/** Throws DataError unless a record has as many columns as its header. */
export function checkColumns(record: Fields, columns: readonly string[], place: DataPlace): void {
  if (record.length === columns.length) return;
  const fault = `${record.length} columns where the header has ${columns.length}`;
  throw new DataError("csv-columns", place, fault, `${REMOVE_ROW}; a file that was cut off ends like this`);
}

/** The way out for a row that cannot be used. */
export const REMOVE_ROW = "mend or remove the row";

/** A value from a file as it may be shown on a terminal: short, and in visible ASCII. */
export function quoted(text: string): string {
  const shown = text.length > 200 ? `${text.slice(0, 200)}...` : text;
  return JSON.stringify(shown).replace(
    /[^\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
