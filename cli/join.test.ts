import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { Feed } from "../engine/core/feed.ts";
import { writeFeed } from "../engine/data/feed-folder.ts";
import { generateFeed } from "../engine/data/generator.ts";
import { RowWriter } from "../engine/data/row-writer.ts";
import { pmtc, pmtcJson, useBuiltCommand, useTemporaryFolder } from "./testing/pmtc.ts";

useBuiltCommand();
const folder = useTemporaryFolder();
const at = (name: string) => join(folder.path, name);

const DAY = 86_400_000_000;
/** 2026-01-01T00:00:00Z. */
const START = 1_767_225_600_000_000;
const MAKER = "strategies/market_maker.py";

function books(startsAt: number): Feed {
  return generateFeed({ seed: 1, markets: 1, cadenceMs: 10_000, startsAt });
}

/** A made-up signal, a row each minute. */
function spot(startsAt: number): Feed {
  const writer = new RowWriter();
  for (let i = 0; i < 5; i++) writer.signal(startsAt + i * 60_000_000, 0, 90_000 + i, startsAt);
  const base = books(START);
  const signals = [{ name: "test:BTCUSD", source: "made up", unit: "USD" }];
  return { ...base, events: [], markets: [], signals, rows: writer.rows(), count: writer.count, recorded: 0 };
}

/** The same market under another series, so that the strategy does not want it. */
function strange(startsAt: number): Feed {
  const feed = books(startsAt);
  return { ...feed, markets: feed.markets.map((market) => ({ ...market, series: "eth", slug: "eth-1" })) };
}

beforeAll(() => {
  writeFeed(books(START), at("day-1"));
  writeFeed(books(START + DAY), at("day-2"));
  writeFeed(strange(START), at("strange"));
  writeFeed(spot(START), at("spot"));
  writeFeed(spot(START + 3 * DAY), at("spot-late"));
});

const run = (...names: string[]) => pmtc(["backtest", MAKER, ...names.flatMap((name) => ["--data", at(name)])]);
const runJson = (...names: string[]) => pmtcJson(["backtest", MAKER, ...names.flatMap((name) => ["--data", at(name)])]);

describe("a backtest over several sets", () => {
  test("of books that follow one another is a sequence: the gap is printed, exit 0", () => {
    const { status, stderr } = run("day-1", "day-2");
    expect(status).toBe(0);
    expect(stderr).toContain("join of 2 sets:\n");
    expect(stderr).toMatch(
      /^ {2}day-1 +\d+ rows, 1 of 1 market wanted, no signals, 2026-01-01T00:00:00Z to 2026-01-01T/m,
    );
    expect(stderr).toContain("  shared time: none\n  23 h 45 min without rows between day-1 and day-2\n");
  });

  test("one of which no market is wanted ends with exit 1, and says which, why and what to do", () => {
    const { status, stdout, stderr } = run("day-1", "strange");
    expect(status).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toContain("  shared time of day-1 and strange: 14 min 50 s, from 2026-01-01T00:00:00Z to ");
    expect(stderr).toContain(
      "error: strange adds nothing to this run: the strategy wants none of its 1 market, and it has no signals\nhelp: leave it out",
    );
    const { run: again, json } = runJson("strange", "day-1", "spot-late");
    expect(again.status).toBe(1);
    expect(json).toMatchObject({ schema: "pmtc.error/1", code: "empty-join", exitCode: 1 });
    expect(json.message).toMatch(/^strange adds nothing .*; nor does spot-late$/);
  });

  test("of signals beside books joins where they share time, and changes nothing but the report", () => {
    const { run: joined, json } = runJson("day-1", "spot");
    expect(joined.status).toBe(0);
    expect(joined.stderr).toContain("0 of 0 markets wanted, signals test:BTCUSD, ");
    expect(json.join).toMatchObject({
      sets: [
        { name: "day-1", wanted: 1, signals: [] },
        { name: "spot", folder: at("spot"), rows: 5, wanted: 0, signals: ["test:BTCUSD"], first: START },
      ],
      pairs: [{ sets: [0, 1], from: START, to: START + 240_000_000, micros: 240_000_000 }],
      all: null,
      gaps: [],
      empty: [],
    });
    const alone = runJson("day-1").json;
    expect(alone.join).toBeUndefined();
    for (const name of ["traceHash", "stateHash", "events", "pnl"]) expect(json[name]).toEqual(alone[name]);
    expect(JSON.stringify(json.data)).toContain('"signals-not-read"');
    expect(JSON.stringify(alone.data)).not.toContain('"signals-not-read"');
    expect(run("day-1", "spot").stdout).toContain("signals-not-read  5 times: signal rows (test:BTCUSD)");
  });

  test("of signals at another time ends with exit 1", () => {
    const { status, stderr } = run("day-1", "spot-late");
    expect(status).toBe(1);
    expect(stderr).toContain("3 d without rows between day-1 and spot-late".replace("3 d", "2 d 23 h"));
    expect(stderr).toContain("its signals (test:BTCUSD) share no time with the rows of the wanted markets");
  });

  test("a single set prints no join", () => {
    expect(run("day-1").stderr).not.toContain("join of");
  });
});

describe("signals of a feed", () => {
  test("are shown by ls, verify and import", () => {
    const line = /^signal +test:BTCUSD in USD, 5 rows from 2026-01-01T00:00:00Z to 2026-01-01T00:04:00Z \(made up\)$/m;
    expect(pmtc(["data", "ls", folder.path]).stdout).toMatch(/spot +feed, .*, signals test:BTCUSD, /);
    expect(pmtc(["data", "verify", at("spot")]).stdout).toMatch(line);
    expect(pmtc(["data", "import", at("spot"), "-o", at("copy")]).stdout).toMatch(line);
    const { json } = pmtcJson(["data", "verify", at("spot")]);
    expect(json).toMatchObject({ usable: true, rows: 5, recorded: 0, signals: [{ name: "test:BTCUSD", rows: 5 }] });
  });
});
