import { basename, resolve } from "node:path";
import type { Feed } from "../core/feed.ts";
import { DataError } from "./data-error.ts";
import { type Progress, refuseCopies, type SourceFile, type SourceSet } from "./source.ts";

/** What an importer fills with its files, one after the other, and turns into a feed at the end. */
export interface FeedBuilder {
  /** `progress` takes the part of the file that is done, from 0 to 1. */
  addFile(file: SourceFile, progress: (part: number) => void): void;
  /** True where the files held nothing to make a row of. */
  readonly empty: boolean;
  feed(set: SourceSet, name: string, format: string): Feed;
}

/** Where a set comes from, and what to say where it holds nothing. */
export interface BuildPlan {
  readonly set: SourceSet;
  readonly folder: string;
  readonly format: string;
  readonly emptyFault: string;
}

/** Reads all files of a set with progress in bytes. Throws DataError: `duplicate-file`, `no-data`, or what a file deserves. */
export function buildFeed(builder: FeedBuilder, plan: BuildPlan, progress: Progress): Feed {
  const { set, folder, format, emptyFault } = plan;
  refuseCopies(set.files);
  const total = set.files.reduce((sum, file) => sum + file.bytes.length, 0);
  let done = 0;
  for (const file of set.files) {
    builder.addFile(file, (part) => progress(done + Math.floor(part * file.bytes.length), total));
    done += file.bytes.length;
    progress(done, total);
  }
  if (builder.empty) {
    throw new DataError("no-data", { file: folder }, emptyFault, "record again, or give another folder");
  }
  return builder.feed(set, basename(resolve(folder)), format);
}
