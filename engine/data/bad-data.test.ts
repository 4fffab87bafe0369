import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DataError } from "./data-error.ts";
import { openFeed } from "./open.ts";
import { csv, dataErrorOf, HEADER, line, temporaryFolder, writeFiles } from "./testing.ts";

/** Opens a set that must fail, and checks that nothing was written. */
function refused(path: string): DataError {
  const cacheRoot = join(temporaryFolder(), "cache");
  const error = dataErrorOf(() => openFeed(path, { cacheRoot }));
  expect(existsSync(cacheRoot)).toBe(false);
  expect(error.help).not.toBe("");
  expect(error.message).toBe(`${error.file}${error.line === null ? "" : `:${error.line}`}: ${error.fault}`);
  return error;
}

function refusedSet(files: Readonly<Record<string, string | Buffer>>): DataError {
  const folder = temporaryFolder();
  writeFiles(folder, files);
  return refused(folder);
}

describe("folders", () => {
  test("a path that does not exist", () => {
    const path = join(temporaryFolder(), "nowhere");
    expect(refused(path)).toMatchObject({ code: "path-missing", file: path, line: null });
  });

  test("a path below a file does not exist either", () => {
    const folder = temporaryFolder();
    writeFiles(folder, { file: "" });
    expect(refused(join(folder, "file", "set")).code).toBe("path-missing");
  });

  test("a file in place of a folder", () => {
    const folder = temporaryFolder();
    writeFiles(folder, { "market_data_1.csv": csv(line()) });
    const error = refused(join(folder, "market_data_1.csv"));
    expect(error.code).toBe("not-a-folder");
    expect(error.help).toContain(folder);
  });

  test("an empty folder: what was looked for", () => {
    const error = refused(temporaryFolder());
    expect(error.code).toBe("no-data");
    expect(error.fault).toContain("the folder is empty");
    expect(error.fault).toContain("feed.json with rows.f64");
    expect(error.fault).toContain("market_data_*.csv");
  });

  test("a folder of other files", () => {
    const error = refusedSet({ "README.md": "x", "user_data_1.csv": "x" });
    expect(error.code).toBe("no-data");
    expect(error.fault).toContain("none of its 2 entries is market data");
  });

  test("data one folder further down is pointed at", () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "set"));
    writeFiles(join(folder, "set"), { "market_data_1.csv": csv(line()) });
    expect(refused(folder).help).toContain(join(folder, "set"));
  });

  test("headers only", () => {
    expect(refusedSet({ "market_data_1.csv": csv() }).code).toBe("no-data");
  });

  test("a folder that is both imported and recorded", () => {
    const error = refusedSet({ "feed.json": "{}", "market_data_1.csv": csv(line()) });
    expect(error.code).toBe("two-feeds");
  });

  test("the same recording packed and unpacked", () => {
    const error = refusedSet({ "market_data_1.csv": csv(line()), "market_data_1.csv.gz": csv(line()) });
    expect(error).toMatchObject({ code: "duplicate-file", line: null });
    expect(error.file).toMatch(/market_data_1\.csv\.gz$/);
  });

  test("the same bytes under two names", () => {
    const error = refusedSet({ "market_data_1.csv": csv(line()), "market_data_2.csv": csv(line()) });
    expect(error.code).toBe("duplicate-file");
    expect(error.fault).toContain("market_data_1.csv");
  });
});

describe("files", () => {
  const sound = gzipSync(csv(...Array.from({ length: 50 }, (_, i) => line({ UpBidLiquidity: `${i * 7919}.5` }))));

  test("an empty file, packed or not", () => {
    expect(refusedSet({ "market_data_1.csv": "" }).code).toBe("empty-file");
    expect(refusedSet({ "market_data_1.csv.gz": "" }).code).toBe("empty-file");
    expect(refusedSet({ "market_data_1.csv": "\n\n" }).code).toBe("empty-file");
  });

  test("a gzip file cut off anywhere after its head", () => {
    for (const length of [12, 40, sound.length - 9, sound.length - 8, sound.length - 1]) {
      const error = refusedSet({ "market_data_1.csv.gz": sound.subarray(0, length) });
      expect(error).toMatchObject({ code: "gzip-truncated", line: null });
      expect(error.file).toMatch(/market_data_1\.csv\.gz$/);
    }
  });

  test("a gzip file with a flipped bit in its head, its body or its checksum", () => {
    for (const place of [0, 60, sound.length - 6]) {
      const broken = Buffer.from(sound);
      broken[place] = (broken[place] ?? 0) ^ 0x10;
      expect(refusedSet({ "market_data_1.csv.gz": broken }).code).toMatch(/^gzip-/);
    }
  });

  test("text that is called gzip", () => {
    expect(refusedSet({ "market_data_1.csv.gz": Buffer.from(csv(line())) }).code).toBe("gzip-malformed");
  });

  test("a header of another format", () => {
    const error = refusedSet({ "market_data_1.csv": "time,bid,ask\n1,2,3\n" });
    expect(error).toMatchObject({ code: "csv-header", line: 1 });
    expect(error.fault).toContain('found "time,bid,ask"');
    expect(error.fault).toContain(HEADER);
  });

  test("bytes that are no text are shown in visible ASCII", () => {
    const error = refusedSet({ "market_data_1.csv": Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0x1b, 0xff, 0x0a]) });
    expect(error).toMatchObject({ code: "csv-header", line: 1 });
    expect(error.fault).toMatch(/^[\x20-\x7e]+$/);
  });

  test("a quote that is never closed", () => {
    expect(refusedSet({ "market_data_1.csv": csv(line(), `"${line()}`) }).code).toBe("csv-syntax");
  });

  test("a file that may not be read", () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "market_data_1.csv"));
    expect(refused(folder).code).toBe("unreadable");
  });
});

describe("rows", () => {
  const faults: [name: string, text: string, code: string, inFault: string][] = [
    ["too few columns", line().slice(0, 60), "csv-columns", "columns where the header has 15"],
    ["too many columns", `${line()},1`, "csv-columns", "16 columns"],
    ["a price that is no number", line({ UpBid: "abc" }), "not-a-number", 'UpBid "abc"'],
    ["an empty price", line({ DownAsk: "" }), "not-a-number", 'DownAsk ""'],
    ["a size that is no number", line({ UpAskLiquidity: "nan" }), "not-a-number", 'UpAskLiquidity "nan"'],
    ["a column that is not used", line({ DownMid: "x" }), "not-a-number", 'DownMid "x"'],
    ["a price of 1", line({ UpAsk: "1.0" }), "price-range", 'UpAsk "1.0"'],
    ["a price over 1", line({ UpAsk: "42" }), "price-range", 'UpAsk "42"'],
    ["a negative price", line({ DownBid: "-0.1" }), "price-range", 'DownBid "-0.1"'],
    ["a negative size", line({ DownBidLiquidity: "-3.5" }), "negative-size", 'DownBidLiquidity "-3.5"'],
    ["a price in too many decimals", line({ UpBid: "0.42005" }), "too-many-decimals", "more than 4 decimals"],
    ["a size in too many decimals", line({ UpBidLiquidity: "1.0000001" }), "too-many-decimals", "more than 6 decimals"],
    ["a size over all bounds", line({ UpBidLiquidity: "99999999999" }), "too-large", "99999999999"],
    ["a date that does not exist", line({ Timestamp: "2025-02-30 10:30:00" }), "bad-date", "Timestamp"],
    ["a date in another form", line({ TargetTime: "26/12/2025" }), "bad-date", 'TargetTime "26/12/2025"'],
    ["a market of another length", line({ Expiration: "2025-12-26 11:30:00" }), "market-life", "11:30:00"],
    [
      "a long step back in time",
      line({ Timestamp: "2025-12-26 10:28:00" }),
      "time-order",
      "10:30:01Z to 2025-12-26T10:28:00Z",
    ],
  ];

  test.each(faults)("%s, with its line", (_, text, code, inFault) => {
    const error = refusedSet({ "market_data_1.csv.gz": csv(line(), line(), text, line()) });
    expect(error).toMatchObject({ code, line: 4 });
    expect(error.file).toMatch(/market_data_1\.csv\.gz$/);
    expect(error.fault).toContain(inFault);
  });

  test("the line counts blank ones, and the first fault is told", () => {
    const text = `${HEADER}\r\n\r\n${line()}\r\n${line({ UpBid: "a" })}\r\n${line({ UpBid: "b" })}\r\n`;
    expect(refusedSet({ "market_data_1.csv": text })).toMatchObject({ code: "not-a-number", line: 4 });
  });
});

describe("any damage gives a feed or a DataError with a place", () => {
  const text = Buffer.from(csv(...Array.from({ length: 5 }, (_, i) => line({ UpBidLiquidity: `${i}.5` }))));
  const lines = text.toString().split("\n").length;

  /** Some bytes replaced, some cut out. */
  const damage = (bytes: Buffer) =>
    fc
      .record({
        changes: fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 0, max: 255 })), { maxLength: 4 }),
        cut: fc.tuple(fc.nat(bytes.length), fc.nat(80)),
      })
      .map(({ changes, cut: [from, length] }) => {
        const damaged = Buffer.from(bytes);
        for (const [place, value] of changes) damaged[place] = value;
        return Buffer.concat([damaged.subarray(0, from), damaged.subarray(from + length)]);
      });

  test.each([
    ["market_data_1.csv", text],
    ["market_data_1.csv.gz", gzipSync(text)],
  ])("%s", (name, bytes) => {
    const folder = temporaryFolder();
    const cacheRoot = join(temporaryFolder(), "cache");
    fc.assert(
      fc.property(damage(bytes), (damaged) => {
        writeFiles(folder, { [name]: damaged });
        try {
          expect(openFeed(folder, { cacheRoot }).recorded).toBeLessThanOrEqual(5);
        } catch (error) {
          if (!(error instanceof DataError)) throw error;
          expect(error.file.startsWith(folder)).toBe(true);
          expect(error.line ?? 1).toBeLessThanOrEqual(lines);
        }
      }),
      { numRuns: 300 },
    );
  });
});
