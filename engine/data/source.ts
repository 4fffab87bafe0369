import { createHash } from "node:crypto";
import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import { basename, join } from "node:path";
import { constants, gunzipSync } from "node:zlib";
import type { Feed } from "../core/feed.ts";
import { DataError, systemCode, unreadable } from "./data-error.ts";

/** A recorded file, read once: what is hashed is what is imported. */
export interface SourceFile {
  readonly name: string;
  readonly path: string;
  readonly bytes: Buffer;
}

/** A recorded set: the files that make rows, in name order. */
export interface SourceSet {
  /** Names of all entries of the folder, sorted. */
  readonly names: readonly string[];
  readonly files: readonly SourceFile[];
  /** SHA-256 of the importer's version and of every file's name and bytes. */
  readonly hash: string;
}

/** First line of a file of a folder (after decompression, without its end), or null where there is none to read. */
export type FirstLine = (name: string) => string | null;

export type Progress = (done: number, total: number) => void;

/** Turns one format of recorded data into a feed. */
export interface Importer {
  /** Name and version, `polymarket-updown-1hz/1`: a change of what it makes is a new version. */
  readonly format: string;
  /** What it looks for, for messages. */
  readonly looksFor: string;
  /**
   * Of a folder's names, those of the files that make the feed; none where the folder is of another
   * format. What the names do not tell, the first line of a file may.
   */
  claims(names: readonly string[], firstLine: FirstLine): string[];
  /** Builds the feed. Progress counts the files' bytes. Throws DataError. */
  build(set: SourceSet, folder: string, progress: Progress): Feed;
}

/** Decompressed files over this are refused: they would not fit into memory as rows. */
const MAX_BYTES = 1 << 30;

export function sha256(bytes: string | Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Reads one file of a set. Throws DataError where it cannot be read or holds nothing. */
export function readSource(path: string): SourceFile {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw unreadable(path, error);
  }
  if (bytes.length === 0) throw emptyFile(path);
  return { name: basename(path), path, bytes };
}

/** The same bytes under two names would count every row twice. */
export function refuseCopies(files: readonly SourceFile[]): void {
  const seen = new Map<string, string>();
  for (const file of files) {
    const hash = sha256(file.bytes);
    const other = seen.get(hash);
    if (other !== undefined) {
      throw new DataError("duplicate-file", { file: file.path }, `the same bytes as ${other}`, "remove one of the two");
    }
    seen.set(hash, file.name);
  }
}

/** Bytes of a file that are looked at for its first line. */
const HEAD_BYTES = 1 << 16;

/** Reads first lines in a folder, each file once. A damaged or unreadable file has none: its importer tells of it. */
export function firstLines(folder: string): FirstLine {
  const known = new Map<string, string | null>();
  return (name) => {
    let line = known.get(name);
    if (line === undefined) {
      line = firstLineOf(join(folder, name));
      known.set(name, line);
    }
    return line;
  };
}

function firstLineOf(path: string): string | null {
  try {
    const head = headOf(path);
    const text = path.endsWith(".gz") ? gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH }) : head;
    const [line] = text
      .toString("utf8")
      .replace(/^\uFEFF/, "")
      .split(/\r\n|\r|\n/, 1);
    return line === undefined || line === "" ? null : line;
  } catch {
    return null;
  }
}

function headOf(path: string): Buffer {
  const file = openSync(path, "r");
  try {
    const head = Buffer.alloc(HEAD_BYTES);
    return head.subarray(0, readSync(file, head, 0, HEAD_BYTES, 0));
  } finally {
    closeSync(file);
  }
}

/** Hash of a set under an importer. */
export function hashSources(format: string, files: readonly SourceFile[]): string {
  const lines = files.map((file) => `${sha256(file.bytes)} ${file.name}\n`);
  return sha256(`${format}\n${lines.join("")}`);
}

function emptyFile(path: string): DataError {
  return new DataError(
    "empty-file",
    { file: path },
    "the file is empty",
    "fetch it again, or remove it from the folder",
  );
}

/** The text of a `.csv` or `.csv.gz` file, as bytes. Throws DataError for a damaged or empty one. */
export function decompress(file: SourceFile): Buffer {
  if (!file.name.endsWith(".gz")) return file.bytes;
  let text: Buffer;
  try {
    text = gunzipSync(file.bytes, { maxOutputLength: MAX_BYTES });
  } catch (error) {
    throw gzipError(file.path, error);
  }
  if (text.length === 0) throw emptyFile(file.path);
  return text;
}

function gzipError(path: string, error: unknown): DataError {
  const place = { file: path };
  const again = "fetch the file again; `gzip -t` tests one";
  switch (systemCode(error)) {
    case "Z_BUF_ERROR":
      return new DataError(
        "gzip-truncated",
        place,
        "the gzip stream ends too early: the file is cut off",
        again,
        error,
      );
    case "ERR_BUFFER_TOO_LARGE":
      return new DataError("file-too-large", place, "the file unpacks to over 1 GiB", "split it by day", error);
    default: {
      const reason = error instanceof Error ? error.message : String(error);
      return new DataError("gzip-malformed", place, `not a sound gzip file (${reason})`, again, error);
    }
  }
}
