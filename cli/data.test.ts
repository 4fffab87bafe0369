import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { FEED } from "../engine/core/feed.ts";
import { writeFeed } from "../engine/data/feed-folder.ts";
import { generateFeed } from "../engine/data/generator.ts";
import { pmtc, pmtcJson, useBuiltCommand, useTemporaryFolder } from "./testing/pmtc.ts";

useBuiltCommand();
const folder = useTemporaryFolder();
const at = (name: string) => join(folder.path, name);

describe("data generate", () => {
  test("writes a feed, says that it is made up, and repeats it for the same seed", () => {
    const first = pmtcJson(["data", "generate", "-o", at("one"), "--seed", "7", "--markets", "2"]);
    const second = pmtcJson(["data", "generate", "-o", at("two"), "--seed", "7", "--markets", "2"]);
    expect(first.run.status).toBe(0);
    expect(first.json).toMatchObject({
      schema: "pmtc.data.generate/1",
      seed: 7,
      markets: 2,
      recorded: 1800,
      madeUp: true,
    });
    expect(second.json.hash).toBe(first.json.hash);
    expect(readFileSync(join(at("one"), "rows.f64")).equals(readFileSync(join(at("two"), "rows.f64")))).toBe(true);
  });

  test("for a person it prints the seed and that the data is made up", () => {
    const run = pmtc(["data", "generate", "-o", at("person"), "--seed", "3", "--markets", "1"]);
    expect(run.stdout).toMatch(/^events +900 /m);
    expect(run.stderr).toBe("seed 3; the data is made up\n");
  });

  test("never overwrites a feed", () => {
    pmtc(["data", "generate", "-o", at("taken"), "--markets", "1"]);
    const before = readFileSync(join(at("taken"), "feed.json"));
    const run = pmtc(["data", "generate", "-o", at("taken"), "--markets", "1", "--seed", "2"]);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain("there is something here already");
    expect(readFileSync(join(at("taken"), "feed.json")).equals(before)).toBe(true);
  });

  test("no markets: usage", () => {
    const run = pmtc(["data", "generate", "-o", at("none"), "--markets", "0"]);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain("markets 0 is not a whole number from 1 to");
    expect(existsSync(at("none"))).toBe(false);
  });
});

describe("data import", () => {
  test("an imported feed imports again to the same", () => {
    pmtc(["data", "generate", "-o", at("source"), "--markets", "1"]);
    const { run, json } = pmtcJson(["data", "import", at("source"), "-o", at("copy")]);
    expect(run.status).toBe(0);
    expect(json).toMatchObject({ schema: "pmtc.data.import/1", markets: 1, recorded: 900 });
    expect(readdirSync(at("copy")).sort()).toEqual(["feed.json", "rows.f64"]);
  });

  test("a folder without data, a missing one and a file are usage errors with a way out", () => {
    writeFileSync(at("file"), "x");
    for (const [path, message] of [
      [folder.path, "there is data in a folder below"],
      [at("nowhere"), "does not exist"],
      [at("file"), "is a file"],
    ] as const) {
      const { run, json } = pmtcJson(["data", "import", path, "-o", at("never")]);
      expect(run.status).toBe(2);
      expect(run.stderr).toContain(message);
      expect(json.schema).toBe("pmtc.error/1");
      expect(existsSync(at("never"))).toBe(false);
    }
  });

  test("a damaged file is told with its place, exit 1, and nothing is written", () => {
    pmtc(["data", "generate", "-o", at("whole"), "--markets", "1"]);
    const rows = readFileSync(join(at("whole"), "rows.f64"));
    writeFileSync(join(at("whole"), "rows.f64"), rows.subarray(0, rows.length - 8));
    const run = pmtc(["data", "import", at("whole"), "-o", at("never")]);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain("rows.f64: ");
    expect(run.stderr).toContain("help: ");
    expect(existsSync(at("never"))).toBe(false);
  });
});

describe("data verify", () => {
  test("a generated feed is sound", () => {
    pmtc(["data", "generate", "-o", at("sound"), "--markets", "1"]);
    const { run, json } = pmtcJson(["data", "verify", at("sound")]);
    expect(run.status).toBe(0);
    expect(json).toMatchObject({ schema: "pmtc.data.verify/1", usable: true, findings: [], recorded: 900 });
    expect(pmtc(["data", "verify", at("sound")]).stdout).toContain("checked: nothing found");
  });

  test("flaws exit 0, what a run cannot use exits 1, each with its first place", () => {
    const feed = generateFeed({ seed: 1, markets: 1 });
    const crossed = feed.rows.slice();
    crossed[FEED.yesBid] = crossed[FEED.yesAsk] ?? 0;
    writeFeed({ ...feed, rows: crossed }, at("crossed"));
    const flawed = pmtc(["data", "verify", at("crossed")]);
    expect(flawed.status).toBe(0);
    expect(flawed.stdout).toContain("checked: usable, with flaws:\n  crossed  1 time: ");
    const offGrid = feed.rows.slice();
    offGrid[FEED.yesBid] = (offGrid[FEED.yesBid] ?? 0) + 1;
    writeFeed({ ...feed, rows: offGrid }, at("off-grid"));
    const { run, json } = pmtcJson(["data", "verify", at("off-grid")]);
    expect(run.status).toBe(1);
    expect(json).toMatchObject({
      usable: false,
      findings: [{ name: "off-grid", severity: "fault", first: { row: 0 } }],
    });
    expect(pmtc(["data", "verify", at("off-grid")]).stdout).toMatch(
      /^checked: a run cannot use this feed:\n {2}off-grid {2}1 time: .*; first: row 0, 20/m,
    );
  });

  test("a folder that cannot be opened at all ends as with import", () => {
    const { run, json } = pmtcJson(["data", "verify", at("nowhere")]);
    expect(run.status).toBe(2);
    expect(json).toMatchObject({ schema: "pmtc.error/1", code: "path-missing" });
  });
});

describe("data ls", () => {
  test("lists feeds with their size, for a person and as JSON", () => {
    pmtc(["data", "generate", "-o", join(at("listed"), "feed"), "--markets", "1"]);
    const { run, json } = pmtcJson(["data", "ls", at("listed")]);
    expect(run.status).toBe(0);
    expect(json).toMatchObject({
      schema: "pmtc.data.ls/1",
      folders: [{ folder: join(at("listed"), "feed"), kind: "feed", markets: 1, recorded: 900, madeUp: true }],
    });
    expect(pmtc(["data", "ls", at("listed")]).stdout).toMatch(
      /feed, .*, 1 market, 900 events, [\d,]+ bytes, made up\n$/,
    );
  });

  test("nothing found is exit 0 and says so; a missing root is a usage error", () => {
    mkdirSync(at("bare"));
    const run = pmtc(["data", "ls", at("bare")]);
    expect(run).toMatchObject({ status: 0, stdout: "" });
    expect(run.stderr).toContain("no market data in ");
    expect(pmtc(["data", "ls", at("nowhere")]).status).toBe(2);
  });
});
