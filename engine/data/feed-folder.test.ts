import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import type { DataError } from "./data-error.ts";
import { feedDigest, readFeedFolder, writeFeed } from "./feed-folder.ts";
import { generateFeed } from "./generator.ts";
import { openFeed } from "./open.ts";
import { dataErrorOf, temporaryFolder } from "./testing.ts";

const feed = generateFeed({ seed: 3, markets: 2, cadenceMs: 30_000 });

/** A written feed in a folder of its own. */
function written(): string {
  const folder = join(temporaryFolder(), "feed");
  writeFeed(feed, folder);
  return folder;
}

/** Changes one file of a written feed and opens it, which must fail. */
function damaged(file: string, change: (bytes: Buffer) => string | Buffer): DataError {
  const folder = written();
  const path = join(folder, file);
  writeFileSync(path, change(readFileSync(path)));
  const error = dataErrorOf(() => openFeed(folder));
  expect(error.file).toBe(path);
  expect(error.help).toBe("import or generate the feed again");
  return error;
}

function flipped(bytes: Buffer, place: number): Buffer {
  bytes[place] = (bytes[place] ?? 0) ^ 1;
  return bytes;
}

describe("round trip", () => {
  test("what was written is read, under the folder's name", () => {
    const folder = written();
    expect(openFeed(folder)).toEqual({ ...feed, info: { ...feed.info, name: "feed" } });
    expect(feedDigest(openFeed(folder))).toBe(feedDigest(feed));
  });

  test("only the two files are there, and nothing beside the folder", () => {
    const folder = written();
    expect(readdirSync(folder).sort()).toEqual(["feed.json", "rows.f64"]);
    expect(readdirSync(join(folder, ".."))).toEqual([basename(folder)]);
    expect(readFileSync(join(folder, "rows.f64")).length).toBe(feed.count * 128);
  });

  test("an empty folder may be filled, one that holds something may not", () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "empty"));
    writeFeed(feed, join(folder, "empty"));
    expect(readFeedFolder(join(folder, "empty")).count).toBe(feed.count);
    expect(dataErrorOf(() => writeFeed(feed, join(folder, "empty"))).code).toBe("folder-in-use");
    expect(dataErrorOf(() => writeFeed(feed, folder)).code).toBe("folder-in-use");
    expect(readdirSync(folder)).toEqual(["empty"]);
  });

  test("a file in the way is not overwritten, and nothing is left", () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "file"), "x");
    expect(dataErrorOf(() => writeFeed(feed, join(folder, "file"))).code).toBe("folder-in-use");
    expect(dataErrorOf(() => writeFeed(feed, join(folder, "file", "below"))).code).toBe("folder-in-use");
    expect(readdirSync(folder)).toEqual(["file"]);
  });

  test("a write that fails leaves nothing", () => {
    const folder = temporaryFolder();
    const unprintable = { ...feed, recorded: 1n as unknown as number };
    expect(dataErrorOf(() => writeFeed(unprintable, join(folder, "feed"))).code).toBe("unwritable");
    expect(existsSync(join(folder, "feed"))).toBe(false);
  });
});

describe("damage", () => {
  test("feed.json that is no JSON, or no head of a feed", () => {
    expect(damaged("feed.json", (bytes) => bytes.subarray(0, 200)).code).toBe("feed-json");
    expect(damaged("feed.json", () => "[]").code).toBe("feed-json");
    expect(damaged("feed.json", () => "").code).toBe("feed-json");
  });

  test("another version", () => {
    const error = damaged("feed.json", (bytes) => bytes.toString().replace('"version": 3', '"version": 2'));
    expect(error.code).toBe("feed-version");
    expect(error.fault).toContain("version 2");
  });

  test("a changed figure in feed.json", () => {
    const error = damaged("feed.json", (bytes) => bytes.toString().replace('"tick": 100', '"tick": 10'));
    expect(error.code).toBe("feed-checksum");
  });

  test("rows of the wrong length", () => {
    const error = damaged("rows.f64", (bytes) => bytes.subarray(8));
    expect(error.code).toBe("rows-length");
    expect(error.fault).toContain(`${feed.count * 128 - 8} bytes where ${feed.count} rows take ${feed.count * 128}`);
  });

  test("a flipped bit in the rows", () => {
    for (const place of [0, 777, feed.count * 128 - 1]) {
      expect(damaged("rows.f64", (bytes) => flipped(bytes, place)).code).toBe("rows-checksum");
    }
  });

  test("one of the two files alone", () => {
    const noRows = written();
    rmSync(join(noRows, "rows.f64"));
    expect(dataErrorOf(() => openFeed(noRows)).code).toBe("rows-missing");
    const noHead = written();
    rmSync(join(noHead, "feed.json"));
    expect(dataErrorOf(() => openFeed(noHead))).toMatchObject({ code: "unreadable", file: join(noHead, "feed.json") });
  });

  test("a head laid out in another way is the same head", () => {
    const folder = written();
    const path = join(folder, "feed.json");
    writeFileSync(path, JSON.stringify(JSON.parse(readFileSync(path, "utf8"))));
    expect(openFeed(folder).count).toBe(feed.count);
  });
});
