import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { DataError } from "./data-error.ts";
import { FEED_JSON, ROWS_FILE, readFeedHead } from "./feed-folder.ts";
import { importers } from "./importers.ts";
import { listFolder } from "./open.ts";
import { firstLines } from "./source.ts";

/** A folder that `openFeed` takes, as far as can be told without reading its rows. */
export interface FoundData {
  readonly folder: string;
  /** A `set` is recorded and imported on use; a `feed` was imported or generated. */
  readonly kind: "set" | "feed";
  /** Importer or generator, with its version; null for a feed that does not say. */
  readonly format: string | null;
  /** Of the files that make it. */
  readonly bytes: number;
  /** Null for a set: it is not read. */
  readonly markets: number | null;
  readonly recorded: number | null;
  /** Names of its signals; null for a set. */
  readonly signals: readonly string[] | null;
  readonly madeUp: boolean;
  /** Why the folder cannot be opened, as far as is known. */
  readonly problem: string | null;
}

/** Folders below the root that are looked into. */
const DEPTH = 2;

/**
 * The market data in `root` and in the folders up to two below it, in name order. Folders whose name
 * begins with a dot, and node_modules, are passed over; so are those that may not be read. Throws
 * DataError where the root itself is no readable folder.
 */
export function findData(root: string): FoundData[] {
  return inFolder(root, listFolder(root), DEPTH);
}

function inFolder(folder: string, names: readonly string[], depth: number): FoundData[] {
  const here = describe(folder, names);
  const found = here === null ? [] : [here];
  if (depth === 0) return found;
  for (const entry of names) {
    if (entry.startsWith(".") || entry === "node_modules") continue;
    const below = join(folder, entry);
    const inside = namesIn(below);
    if (inside !== null) found.push(...inFolder(below, inside, depth - 1));
  }
  return found;
}

/** Sorted names, or null for what is no folder or may not be read. */
function namesIn(path: string): string[] | null {
  try {
    return statSync(path).isDirectory() ? readdirSync(path).sort() : null;
  } catch {
    return null;
  }
}

function describe(folder: string, names: readonly string[]): FoundData | null {
  if (names.includes(FEED_JSON) || names.includes(ROWS_FILE)) return describeFeed(folder, names);
  const firstLine = firstLines(folder);
  for (const importer of importers) {
    const files = importer.claims(names, firstLine);
    if (files.length === 0) continue;
    const bytes = sizeOf(folder, files);
    return {
      folder,
      kind: "set",
      format: importer.format,
      bytes,
      markets: null,
      recorded: null,
      signals: null,
      madeUp: false,
      problem: null,
    };
  }
  return null;
}

function describeFeed(folder: string, names: readonly string[]): FoundData {
  const files = [FEED_JSON, ROWS_FILE].filter((file) => names.includes(file));
  const found = { folder, kind: "feed", bytes: sizeOf(folder, files) } as const;
  try {
    const { info, markets, recorded, signals } = readFeedHead(folder);
    const problem = names.includes(ROWS_FILE) ? null : `${FEED_JSON} has no rows beside it`;
    const { format, madeUp } = info;
    const of = signals.map((signal) => signal.name);
    return { ...found, format, markets: markets.length, recorded, signals: of, madeUp, problem };
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return {
      ...found,
      format: null,
      markets: null,
      recorded: null,
      signals: null,
      madeUp: false,
      problem: error.fault,
    };
  }
}

function sizeOf(folder: string, files: readonly string[]): number {
  return files.reduce((sum, file) => sum + (statSync(join(folder, file), { throwIfNoEntry: false })?.size ?? 0), 0);
}
