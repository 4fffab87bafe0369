import { createHash, randomBytes } from "node:crypto";
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { endianness } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { type EventGroup, FEED_SLOTS, type Feed, type FeedInfo, type Market, type Signal } from "../core/feed.ts";
import { DataError, systemCode, unreadable } from "./data-error.ts";
import { sha256 } from "./source.ts";

/** The two files of an imported or generated feed. */
export const FEED_JSON = "feed.json";
export const ROWS_FILE = "rows.f64";

/** Version of the two files' layout; a folder of another version is refused. */
const FEED_VERSION = 3;

interface FeedContent {
  readonly info: FeedInfo;
  readonly events: readonly EventGroup[];
  readonly markets: readonly Market[];
  readonly signals: readonly Signal[];
  /** Missing where the source records no trades. */
  readonly trades?: boolean;
  readonly count: number;
  readonly recorded: number;
  readonly rowsSha256: string;
}

const MADE_AGAIN = "import or generate the feed again";

/** The rows as little-endian bytes, the same on every machine. */
function rowBytes(rows: Float64Array): Buffer {
  const bytes = Buffer.from(rows.buffer, rows.byteOffset, rows.byteLength);
  return endianness() === "LE" ? bytes : Buffer.from(bytes).swap64();
}

/** SHA-256 of the events, the markets, the signals and the rows: equal for equal feeds, whatever they are called. */
export function feedDigest(feed: Feed): string {
  const { events, markets, signals, trades, count, recorded } = feed;
  // A feed without signals and trades keeps the digest that it had before there were any.
  const more = { ...(signals.length > 0 && { signals }), ...(trades === true && { trades }) };
  const head = JSON.stringify({ events, markets, count, recorded, ...more });
  return createHash("sha256").update(head).update(rowBytes(feed.rows)).digest("hex");
}

function writeSynced(path: string, bytes: string | Uint8Array): void {
  const file = openSync(path, "wx");
  try {
    // writeFileSync goes on until all is written, or throws; a bare write may stop in the middle.
    writeFileSync(file, bytes);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function holdsSomething(folder: string): boolean {
  if (!existsSync(folder)) return false;
  return !statSync(folder).isDirectory() || readdirSync(folder).length > 0;
}

/**
 * Writes `feed.json` and `rows.f64` into a temporary folder beside `folder` and renames it, so that
 * `folder` holds a whole feed or does not exist. Throws the system's error; leaves nothing behind.
 */
export function writeFeedFiles(feed: Feed, folder: string): void {
  const rows = rowBytes(feed.rows);
  const { info, events, markets, signals, trades, count, recorded } = feed;
  const more = trades === true ? { trades } : {};
  const content: FeedContent = { info, events, markets, signals, ...more, count, recorded, rowsSha256: sha256(rows) };
  const head = { version: FEED_VERSION, checksum: sha256(JSON.stringify(content)), content };
  const parent = dirname(folder);
  mkdirSync(parent, { recursive: true });
  const temporary = join(parent, `.tmp-${basename(folder)}-${randomBytes(6).toString("hex")}`);
  mkdirSync(temporary);
  try {
    writeSynced(join(temporary, ROWS_FILE), rows);
    writeSynced(join(temporary, FEED_JSON), `${JSON.stringify(head, null, 1)}\n`);
    renameSync(temporary, folder);
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true });
    throw error;
  }
}

/**
 * Writes a feed as a folder that `openFeed` reads. The folder must not exist, or be empty: a feed is
 * never overwritten. Throws DataError (`folder-in-use`, `unwritable`); nothing half-written stays.
 */
export function writeFeed(feed: Feed, folder: string): void {
  const target = resolve(folder);
  const inUse = () =>
    new DataError(
      "folder-in-use",
      { file: folder },
      "there is something here already",
      "name a new folder, or remove it",
    );
  try {
    if (holdsSomething(target)) throw inUse();
    writeFeedFiles(feed, target);
  } catch (error) {
    if (error instanceof DataError) throw error;
    const code = systemCode(error);
    if (code === "ENOTEMPTY" || code === "EEXIST" || code === "ENOTDIR") throw inUse();
    const fault = `the feed cannot be written (${code ?? String(error)})`;
    throw new DataError("unwritable", { file: folder }, fault, "check the rights and the space on the disk", error);
  }
}

/** What `feed.json` may hold, before its checksum vouches for it. */
interface UncheckedHead {
  readonly version?: unknown;
  readonly checksum?: unknown;
  readonly content?: unknown;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function readContent(path: string): FeedContent {
  const place = { file: path };
  let parsed: unknown;
  try {
    parsed = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw unreadable(path, error);
    throw new DataError("feed-json", place, `not sound JSON (${error.message})`, MADE_AGAIN, error);
  }
  const head: UncheckedHead = isObject(parsed) ? parsed : {};
  if (typeof head.version !== "number") {
    throw new DataError("feed-json", place, "not the head of a feed: it has no version", MADE_AGAIN);
  }
  if (head.version !== FEED_VERSION) {
    const fault = `version ${head.version} of the feed's layout; this pmtc reads version ${FEED_VERSION}`;
    throw new DataError("feed-version", place, fault, MADE_AGAIN);
  }
  if (!isObject(head.content) || sha256(JSON.stringify(head.content)) !== head.checksum) {
    throw new DataError("feed-checksum", place, "the checksum does not match: the file was changed", MADE_AGAIN);
  }
  // The checksum vouches for the shape: only writeFeedFiles makes one.
  return head.content as FeedContent;
}

function readRows(path: string, content: FeedContent): Float64Array {
  const place = { file: path };
  if (!existsSync(path)) throw new DataError("rows-missing", place, `${FEED_JSON} has no rows beside it`, MADE_AGAIN);
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw unreadable(path, error);
  }
  const rows = new Float64Array(content.count * FEED_SLOTS);
  if (bytes.length !== rows.byteLength) {
    const fault = `${bytes.length} bytes where ${content.count} rows take ${rows.byteLength}`;
    throw new DataError("rows-length", place, fault, MADE_AGAIN);
  }
  if (sha256(bytes) !== content.rowsSha256) {
    throw new DataError("rows-checksum", place, "the checksum does not match: the file was changed", MADE_AGAIN);
  }
  const target = Buffer.from(rows.buffer);
  target.set(bytes);
  if (endianness() !== "LE") target.swap64();
  return rows;
}

/** What a feed's folder says of itself, checked; the rows are not read. Throws DataError. */
export function readFeedHead(folder: string): Omit<Feed, "rows"> {
  const { rowsSha256: _, ...head } = readContent(join(folder, FEED_JSON));
  return head;
}

/** Reads a folder that writeFeed or the cache made, whole and checked. Throws DataError. */
export function readFeedFolder(folder: string): Feed {
  const content = readContent(join(folder, FEED_JSON));
  const rows = readRows(join(folder, ROWS_FILE), content);
  const { rowsSha256: _, ...head } = content;
  return { ...head, rows };
}
