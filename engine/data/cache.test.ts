import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { cachedFeed } from "./cache.ts";
import { DataError } from "./data-error.ts";
import { openFeed } from "./open.ts";
import { csv, dataErrorOf, line, temporaryFolder, writeFiles } from "./testing.ts";

interface Setting {
  readonly set: string;
  readonly cacheRoot: string;
  readonly notices: string[];
  /** Opens the set; tells whether it was imported or came from the cache. */
  open(): { readonly imported: boolean; readonly recorded: number; readonly hash: string };
}

function setting(): Setting {
  const folder = temporaryFolder();
  const set = join(folder, "set");
  const cacheRoot = join(folder, "deep", "cache");
  const notices: string[] = [];
  mkdirSync(set);
  writeFiles(set, { "market_data_1.csv.gz": csv(line(), line({ Timestamp: "2025-12-26 10:30:02" })) });
  const open = () => {
    let imported = false;
    const onProgress = () => {
      imported = true;
    };
    const feed = openFeed(set, { cacheRoot, onProgress, onNotice: (text) => notices.push(text) });
    return { imported, recorded: feed.recorded, hash: feed.info.hash };
  };
  return { set, cacheRoot, notices, open };
}

function entryOf(cacheRoot: string): string {
  const names = readdirSync(cacheRoot);
  expect(names).toHaveLength(1);
  return join(cacheRoot, names[0] ?? "");
}

describe("cache", () => {
  test("a set is imported once and read back the same", () => {
    const { set, cacheRoot, open } = setting();
    const cold = openFeed(set, { cacheRoot });
    expect(openFeed(set, { cacheRoot })).toEqual(cold);
    expect(open().imported).toBe(false);
    expect(entryOf(cacheRoot)).toBe(join(cacheRoot, cold.info.hash));
  });

  test("the same files elsewhere share the entry, under their own name", () => {
    const { set, cacheRoot, open } = setting();
    const { hash } = open();
    cpSync(set, `${set}-copy`, { recursive: true });
    const copy = openFeed(`${set}-copy`, { cacheRoot });
    expect([copy.info.name, copy.info.hash]).toEqual(["set-copy", hash]);
    entryOf(cacheRoot);
  });

  test("other bytes or another name make another entry", () => {
    const { set, open } = setting();
    const hashes = new Set([open().hash]);
    renameSync(join(set, "market_data_1.csv.gz"), join(set, "market_data_2.csv.gz"));
    hashes.add(open().hash);
    writeFiles(set, { "market_data_2.csv.gz": csv(line()) });
    expect(open()).toMatchObject({ imported: true, recorded: 1 });
    hashes.add(open().hash);
    expect(hashes.size).toBe(3);
  });

  test("files that make no rows do not count", () => {
    const { set, open } = setting();
    const { hash } = open();
    writeFiles(set, { "README.md": "about" });
    expect(open()).toMatchObject({ imported: false, hash });
  });

  test.each([
    ["a flipped bit in the rows", (entry: string) => flip(join(entry, "rows.f64"))],
    ["a flipped bit in the head", (entry: string) => flip(join(entry, "feed.json"))],
    ["rows cut off", (entry: string) => writeFileSync(join(entry, "rows.f64"), "")],
    ["rows missing", (entry: string) => rmSync(join(entry, "rows.f64"))],
    ["the head missing", (entry: string) => rmSync(join(entry, "feed.json"))],
    ["a file in the entry's place", (entry: string) => replaceByFile(entry)],
  ])("%s: told, imported again, and sound afterwards", (_, damage) => {
    const { cacheRoot, notices, open } = setting();
    open();
    damage(entryOf(cacheRoot));
    expect(open()).toMatchObject({ imported: true, recorded: 2 });
    expect(notices).toHaveLength(1);
    expect(notices[0]).toContain("damaged cache entry, imported again");
    expect(open().imported).toBe(false);
    entryOf(cacheRoot);
  });

  test("an entry of other data is not taken", () => {
    const one = setting();
    one.open();
    const entry = entryOf(one.cacheRoot);
    writeFiles(one.set, { "market_data_1.csv.gz": csv(line()) });
    const { hash } = one.open();
    rmSync(join(one.cacheRoot, hash), { recursive: true });
    renameSync(entry, join(one.cacheRoot, hash));
    expect(one.open()).toMatchObject({ imported: true, recorded: 1 });
    expect(one.notices).toHaveLength(1);
  });

  test("an import that fails leaves no trace", () => {
    const { set, cacheRoot, open } = setting();
    writeFiles(set, { "market_data_2.csv": csv("rubbish") });
    expect(dataErrorOf(open).code).toBe("csv-columns");
    expect(existsSync(cacheRoot)).toBe(false);
  });

  test("a cache that cannot be written costs time only, and says so", () => {
    const { cacheRoot, notices, open } = setting();
    mkdirSync(join(cacheRoot, ".."), { recursive: true });
    writeFileSync(cacheRoot, "in the way");
    expect(open()).toMatchObject({ imported: true, recorded: 2 });
    expect(notices).toEqual([expect.stringContaining("will be made again next time")]);
    expect(readFileSync(cacheRoot, "utf8")).toBe("in the way");
  });

  test("two imports at once: the first to finish is kept, both get the feed", () => {
    const { set, cacheRoot, notices, open } = setting();
    const feed = openFeed(set, { cacheRoot: join(cacheRoot, "..", "other") });
    const late = cachedFeed(
      cacheRoot,
      feed.info.hash,
      () => {
        open();
        return feed;
      },
      (text) => notices.push(text),
    );
    expect(late).toBe(feed);
    expect(notices).toEqual([]);
    expect(entryOf(cacheRoot)).toBe(join(cacheRoot, feed.info.hash));
    expect(open().imported).toBe(false);
  });

  test("only faults of the data are mended: another error of the build passes", () => {
    const build = () => {
      throw new DataError("no-data", { file: "x" }, "fault", "help");
    };
    expect(dataErrorOf(() => cachedFeed(temporaryFolder(), "0", build, () => {})).code).toBe("no-data");
  });

  test("the cache is in .pmtc/cache of the working directory by default", () => {
    const { set } = setting();
    const folder = temporaryFolder();
    const before = process.cwd();
    process.chdir(folder);
    try {
      const { hash } = openFeed(set).info;
      expect(readdirSync(join(folder, ".pmtc", "cache"))).toEqual([hash]);
    } finally {
      process.chdir(before);
    }
  });
});

function flip(path: string): void {
  const bytes = readFileSync(path);
  const place = bytes.length - 9;
  bytes[place] = (bytes[place] ?? 0) ^ 1;
  writeFileSync(path, bytes);
}

function replaceByFile(entry: string): void {
  rmSync(entry, { recursive: true });
  writeFileSync(entry, "not a folder");
}
