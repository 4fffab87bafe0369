/** What is wrong with recorded data, as a stable word for programs; the message is for people. */
export type DataErrorCode =
  | "path-missing"
  | "not-a-folder"
  | "unreadable"
  | "no-data"
  | "two-feeds"
  | "two-events"
  | "two-signals"
  | "duplicate-file"
  | "empty-file"
  | "gzip-truncated"
  | "gzip-malformed"
  | "file-too-large"
  | "json-syntax"
  | "json-shape"
  | "csv-syntax"
  | "csv-header"
  | "csv-columns"
  | "not-a-number"
  | "too-many-decimals"
  | "too-large"
  | "bad-date"
  | "bad-slug"
  | "bad-label"
  | "bad-event"
  | "duplicate-market"
  | "price-range"
  | "negative-size"
  | "market-life"
  | "time-order"
  | "feed-json"
  | "feed-version"
  | "feed-checksum"
  | "rows-missing"
  | "rows-length"
  | "rows-checksum"
  | "folder-in-use"
  | "unwritable"
  | "generator-option"
  | "empty-selection"
  | "unknown-market";

/** Where the fault stands: a file or folder, and a line (from 1, after decompression) where there is one. */
export interface DataPlace {
  readonly file: string;
  readonly line?: number;
}

/** Data that cannot be used. `message` is the place and the fault in one line; `help` is the way out. */
export class DataError extends Error {
  readonly code: DataErrorCode;
  readonly file: string;
  readonly line: number | null;
  /** The fault without its place. */
  readonly fault: string;
  readonly help: string;

  constructor(code: DataErrorCode, place: DataPlace, fault: string, help: string, cause?: unknown) {
    const line = place.line ?? null;
    super(`${place.file}${line === null ? "" : `:${line}`}: ${fault}`, { cause });
    this.name = "DataError";
    this.code = code;
    this.file = place.file;
    this.line = line;
    this.fault = fault;
    this.help = help;
  }
}

/** The `code` of an error of the operating system (`ENOENT`, `EACCES`), or null. */
export function systemCode(error: unknown): string | null {
  if (!(error instanceof Error) || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}

/** A DataError for a failed file operation. */
export function unreadable(path: string, error: unknown): DataError {
  const reason = systemCode(error) ?? String(error);
  return new DataError("unreadable", { file: path }, `cannot be read (${reason})`, "check that you may read it", error);
}
