import { readdirSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { Feed } from "../core/feed.ts";
import { cachedFeed, type Notice } from "./cache.ts";
import { DataError, systemCode, unreadable } from "./data-error.ts";
import { FEED_JSON, ROWS_FILE, readFeedFolder } from "./feed-folder.ts";
import { importers } from "./importers.ts";
import { firstLines, hashSources, type Importer, type Progress, readSource } from "./source.ts";

export interface OpenOptions {
  /** Folder of the cache; `.pmtc/cache` in the current working directory by default. */
  readonly cacheRoot?: string;
  /** Called while a set is imported, in bytes of its files; not called when it comes from the cache. */
  readonly onProgress?: Progress;
  /** Told of a damaged cache entry that was made again, and of a cache that cannot be written. */
  readonly onNotice?: Notice;
}

/**
 * Opens a folder of market data: a recorded set as it is (imported into the cache on first use), or
 * a folder that `writeFeed` made. The feed's name is the folder's. Throws DataError, and then
 * nothing was written.
 */
export function openFeed(path: string, options: OpenOptions = {}): Feed {
  const names = listFolder(path);
  const name = basename(resolve(path));
  const firstLine = firstLines(path);
  const importer = importers.find((candidate) => candidate.claims(names, firstLine).length > 0);
  const isFeed = names.includes(FEED_JSON) || names.includes(ROWS_FILE);
  if (isFeed && importer !== undefined) {
    const fault = `holds both an imported feed (${FEED_JSON}) and recorded files (${importer.claims(names, firstLine)[0]})`;
    throw new DataError("two-feeds", { file: path }, fault, "keep one of them in a folder of its own");
  }
  if (isFeed) return named(readFeedFolder(path), name);
  if (importer === undefined) throw noData(path, names);
  return named(importSet(path, names, importer, options), name);
}

function importSet(path: string, names: readonly string[], importer: Importer, options: OpenOptions): Feed {
  const claimed = importer.claims(names, firstLines(path));
  refuseTwins(path, claimed);
  const files = claimed.map((file) => readSource(join(path, file)));
  const hash = hashSources(importer.format, files);
  const progress = options.onProgress ?? (() => {});
  const build = () => importer.build({ names, files, hash }, path, progress);
  const cacheRoot = resolve(options.cacheRoot ?? join(".pmtc", "cache"));
  return cachedFeed(cacheRoot, hash, build, options.onNotice ?? (() => {}));
}

function named(feed: Feed, name: string): Feed {
  return { ...feed, info: { ...feed.info, name } };
}

/** Names in a folder, sorted by code unit, so that the order is the same on every machine. Throws DataError. */
export function listFolder(path: string): string[] {
  try {
    if (statSync(path).isDirectory()) return readdirSync(path).sort();
  } catch (error) {
    const code = systemCode(error);
    if (code !== "ENOENT" && code !== "ENOTDIR") throw unreadable(path, error);
    throw new DataError("path-missing", { file: path }, "does not exist", "check the path given to --data", error);
  }
  const help = `give the folder that holds it: ${dirname(path)}`;
  throw new DataError("not-a-folder", { file: path }, "is a file; --data takes a folder", help);
}

/** `a.csv` beside `a.csv.gz` is the same recording twice. */
function refuseTwins(path: string, files: readonly string[]): void {
  const plain = new Set(files);
  for (const file of files) {
    if (!file.endsWith(".gz") || !plain.has(file.slice(0, -3))) continue;
    const fault = `the same recording is there twice, as ${file.slice(0, -3)} and as ${file}`;
    throw new DataError("duplicate-file", { file: join(path, file) }, fault, "remove one of the two");
  }
}

function hasData(folder: string): boolean {
  try {
    if (!statSync(folder).isDirectory()) return false;
    const names = readdirSync(folder);
    const firstLine = firstLines(folder);
    return names.includes(FEED_JSON) || importers.some((importer) => importer.claims(names, firstLine).length > 0);
  } catch {
    return false;
  }
}

function noData(path: string, names: readonly string[]): DataError {
  const formats = [`${FEED_JSON} with ${ROWS_FILE} (made by pmtc)`, ...importers.map((importer) => importer.looksFor)];
  const held = names.length === 0 ? "the folder is empty" : `none of its ${names.length} entries is market data`;
  const below = names.find((name) => hasData(join(path, name)));
  const help =
    below === undefined
      ? "give a folder in one of these formats, or make one with `pmtc data generate`"
      : `there is data in a folder below: ${join(path, below)}`;
  return new DataError("no-data", { file: path }, `${held}; looked for ${formats.join("; ")}`, help);
}
