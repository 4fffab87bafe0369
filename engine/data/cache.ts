import { randomBytes } from "node:crypto";
import { existsSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Feed } from "../core/feed.ts";
import { DataError, systemCode } from "./data-error.ts";
import { readFeedFolder, writeFeedFiles } from "./feed-folder.ts";

/** Told in plain words about what did not stop the work: a damaged entry, a folder that cannot be written. */
export type Notice = (text: string) => void;

function readEntry(entry: string, hash: string): Feed {
  const feed = readFeedFolder(entry);
  if (feed.info.hash === hash) return feed;
  throw new DataError("feed-checksum", { file: entry }, "the entry is of other data", "remove it");
}

/** Takes a damaged entry out of the way in one step, so that nobody meets half of it. */
function discard(entry: string): void {
  const aside = join(dirname(entry), `.tmp-damaged-${randomBytes(6).toString("hex")}`);
  renameSync(entry, aside);
  rmSync(aside, { recursive: true, force: true });
}

function store(feed: Feed, entry: string, damaged: boolean, notice: Notice): void {
  try {
    if (damaged) discard(entry);
    writeFeedFiles(feed, entry);
  } catch (error) {
    const code = systemCode(error);
    if (code === null) throw error;
    // Another process has put the same feed there in the meantime.
    if ((code === "ENOTEMPTY" || code === "EEXIST") && existsSync(entry)) return;
    // The cache only saves time: the feed itself is whole in memory.
    notice(`the import cannot be kept in ${dirname(entry)} (${code}); it will be made again next time`);
  }
}

/**
 * The feed under `hash` from the cache, or a new one from `build`, which is then kept. An entry
 * whose checksums do not match is built again. An error of `build` leaves the cache as it was.
 */
export function cachedFeed(cacheRoot: string, hash: string, build: () => Feed, notice: Notice): Feed {
  const entry = join(cacheRoot, hash);
  const present = existsSync(entry);
  if (present) {
    try {
      return readEntry(entry, hash);
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      // An entry of an older pmtc is not damaged, only of no use any more.
      if (error.code !== "feed-version") notice(`damaged cache entry, imported again: ${error.message}`);
    }
  }
  const feed = build();
  // An entry that is still here was not readable.
  store(feed, entry, present, notice);
  return feed;
}
