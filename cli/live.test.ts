import { spawn } from "node:child_process";
import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { generateFeed } from "../engine/data/generator.ts";
import type { LiveResult } from "../engine/modes/live-result.ts";
import { type RunningVenue, startVenue } from "../engine/venues/local/start.ts";
import { pmtc, script, useBuiltCommand, useTemporaryFolder } from "./testing/pmtc.ts";

useBuiltCommand();
const folder = useTemporaryFolder();

const MAKER = "strategies/market_maker.py";
let venue: RunningVenue;
let keys: string;

function keyFile(name: string, text: string, mode = 0o600): string {
  const path = join(folder.path, name);
  writeFileSync(path, text);
  chmodSync(path, mode);
  return path;
}

beforeAll(async () => {
  const feed = generateFeed({ seed: 7, markets: 2 });
  venue = await startVenue({ port: 0, seed: 5, replay: { feed, speed: 30, assumeSize: 100_000_000 } });
  keys = keyFile("accounts.json", JSON.stringify({ note: "", accounts: venue.accounts }));
});
afterAll(() => venue.close());

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `pmtc live` beside the venue of this process; `until`: Ctrl-C once it holds. */
function live(args: readonly string[], until?: () => boolean): Promise<Ended> {
  // The market lasts half a minute here, less than the strategy's own margin before the end.
  const rest = ["--venue", venue.url, "--key-file", keys, "--param", "stop_before_end=0", ...args];
  const child = spawn(process.execPath, [script, "live", MAKER, ...rest, "--json"], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (data: Buffer) => {
    stdout += data.toString();
  });
  child.stderr.on("data", (data: Buffer) => {
    stderr += data.toString();
  });
  const look = setInterval(() => {
    if (until?.() === true && child.kill("SIGINT")) clearInterval(look);
  }, 50);
  return new Promise((done) =>
    child.on("close", (code) => {
      clearInterval(look);
      done({ code, stdout, stderr });
    }),
  );
}

const secrets = (text: string): string[] =>
  venue.accounts.map(({ privateKey }) => privateKey).filter((key) => text.includes(key.slice(2)));

describe("the market maker at a local venue", () => {
  test("without --send it signs and posts nothing; with --send it trades; Ctrl-C leaves nothing open", async () => {
    const wallet = venue.accounts[0]!.address.toLowerCase();
    const dry = await live(["--duration", "4s", "--logs"]);
    expect(dry.code).toBe(0);
    const signed = JSON.parse(dry.stdout) as LiveResult;
    expect(signed).toMatchObject({ schema: "pmtc.live/1", strategy: "MarketMaker", target: { kind: "wasm" } });
    expect(signed.live).toMatchObject({ sent: false, ended: "duration", orders: { sent: 0 } });
    expect(signed.live.orders.signed).toBeGreaterThan(0);
    expect(dry.stderr.match(/^signed 0x[0-9a-f]{64}$/gm)).toHaveLength(signed.live.orders.signed);
    expect(venue.venue.ordersOf(wallet)).toEqual([]);

    const sent = await live(["--send"], () => venue.venue.tradesOf(wallet).length > 0);
    expect(sent.code).toBe(130);
    const result = JSON.parse(sent.stdout) as LiveResult;
    expect(result).toMatchObject({ partial: true, live: { sent: true, ended: "interrupt" } });
    expect(result.fills.total).toBeGreaterThan(0);
    expect(result.live.orders).toMatchObject({ open: 0, unknownLeft: 0, strayFills: 0 });
    expect(result.live.reconciliation).toMatchObject({ equal: true });
    expect(venue.venue.ordersOf(wallet)).toHaveLength(result.live.orders.sent - result.live.orders.rejected);
    expect(secrets(dry.stdout + dry.stderr + sent.stdout + sent.stderr)).toEqual([]);
  });
});

describe("a call that cannot trade", () => {
  const refused = (args: readonly string[]) => {
    const { status, stdout, stderr } = pmtc(["live", MAKER, ...args]);
    expect([stdout, secrets(stderr)]).toEqual(["", []]);
    return { status, stderr };
  };

  test("another host, and nobody at the address", () => {
    const elsewhere = refused(["--venue", "https://clob.polymarket.com", "--key-file", keys, "--send"]);
    expect([elsewhere.status, elsewhere.stderr]).toEqual([2, expect.stringContaining("certificate")]);
    const nobody = refused(["--venue", "http://127.0.0.1:9", "--key-file", keys]);
    expect([nobody.status, nobody.stderr]).toEqual([3, expect.stringContaining("no connection")]);
  });

  test("a key file that others may read", () => {
    const path = keyFile("open", "11".repeat(32), 0o640);
    const { status, stderr } = refused(["--venue", "http://127.0.0.1:9", "--key-file", path]);
    expect([status, stderr]).toEqual([2, expect.stringContaining("mode is 0640")]);
    expect(stderr).not.toContain("1111");
  });
});
