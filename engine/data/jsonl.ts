import { REMOVE_ROW } from "./csv.ts";
import { DataError, type DataPlace } from "./data-error.ts";
import { decompress, type SourceFile } from "./source.ts";

/** A record, before anything in it was checked. */
export type JsonObject = Readonly<Record<string, unknown>>;

const NEWLINE = 10;

/**
 * Reads a `.jsonl` or `.jsonl.gz` file: an object on each line, blank lines left out. `progress` is told
 * the part of the file that is done, 0 to 1. Throws DataError for a damaged or empty file, and what
 * `onRecord` throws.
 */
export function readJsonLines(
  file: SourceFile,
  onRecord: (record: JsonObject, place: DataPlace) => void,
  progress: (part: number) => void,
): void {
  const text = decompress(file);
  let records = 0;
  let line = 0;
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf(NEWLINE, start);
    const end = found < 0 ? text.length : found;
    line += 1;
    const part = text.toString("utf8", start, end).replace(/^\uFEFF/, "");
    start = end + 1;
    if (part.trim() === "") continue;
    const place = { file: file.path, line };
    onRecord(objectOf(part, place), place);
    records += 1;
    if (records % 64 === 0) progress(end / text.length);
  }
  if (records === 0)
    throw new DataError("empty-file", { file: file.path }, "the file holds no line", "remove it from the folder");
}

/** True for an object that is no array. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function objectOf(text: string, place: DataPlace): JsonObject {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const help = `${REMOVE_ROW}; a file that was cut off ends like this`;
    throw new DataError("json-syntax", place, "the line is not sound JSON", help, error);
  }
  if (isObject(value)) return value;
  throw new DataError("json-shape", place, "the line is not a JSON object", REMOVE_ROW);
}

/** Throws DataError for a member that is not what it should be. */
export function badMember(name: string, wanted: string, place: DataPlace): DataError {
  return new DataError("json-shape", place, `${name} is not ${wanted}`, REMOVE_ROW);
}

/** A member that must be text. Throws DataError. */
export function textMember(record: JsonObject, name: string, place: DataPlace): string {
  const value = record[name];
  if (typeof value === "string") return value;
  throw badMember(name, "a text", place);
}

/** A member that must be a whole number from 0 up. Throws DataError. */
export function wholeMember(record: JsonObject, name: string, place: DataPlace): number {
  const value = record[name];
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return value;
  throw badMember(name, "a whole number", place);
}
