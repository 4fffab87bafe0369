import { spawn } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { pmtc, script, useBuiltCommand, useTemporaryFolder } from "./testing/pmtc.ts";

useBuiltCommand();
const folder = useTemporaryFolder();

interface Ready {
  readonly schema: string;
  readonly port: number;
  readonly url: string;
  readonly keysFile: string;
  readonly accounts: readonly object[];
  readonly markets: readonly { readonly slug: string; readonly tokens: readonly string[] }[];
}

/** Starts `pmtc venue`, and ends it with Ctrl-C after `use`. Gives its exit code and standard output. */
async function withVenue(args: readonly string[], use: (ready: Ready) => Promise<void>) {
  const child = spawn(process.execPath, [script, "venue", ...args, "--json"], { stdio: ["ignore", "pipe", "pipe"] });
  let stdout = "";
  child.stderr.resume();
  const ended = new Promise<number | null>((done) => child.on("close", (code) => done(code)));
  try {
    const ready = await new Promise<Ready>((done, fail) => {
      child.on("close", () => fail(new Error("ended before it was ready")));
      child.stdout.on("data", (data: Buffer) => {
        stdout += data.toString();
        if (stdout.endsWith("\n")) done(JSON.parse(stdout) as Ready);
      });
    });
    await use(ready);
  } finally {
    child.kill("SIGINT");
  }
  return { code: await ended, stdout };
}

test("the venue tells that it is ready, keeps the keys apart, and ends with Ctrl-C", async () => {
  let keys: string[] = [];
  let keysFile = "";
  const { code, stdout } = await withVenue(["--seed", "5"], async (ready) => {
    expect(ready).toMatchObject({ schema: "pmtc.venue/1", state: "ready", seed: 5, madeUp: true, data: null });
    expect(await (await fetch(`${ready.url}/ok`)).json()).toBe("OK");
    const { accounts } = JSON.parse(readFileSync(ready.keysFile, "utf8")) as { accounts: { privateKey: string }[] };
    expect(statSync(ready.keysFile).mode & 0o777).toBe(0o600);
    expect(accounts).toHaveLength(ready.accounts.length);
    keysFile = ready.keysFile;
    keys = accounts.map(({ privateKey }) => privateKey);

    const used = pmtc(["venue", "--port", String(ready.port)]);
    expect(used.status).toBe(3);
    expect(used.stderr).toContain(`port ${ready.port} is in use`);
  });
  expect(code).toBe(130);
  expect(existsSync(keysFile)).toBe(false);
  expect(stdout.split("\n")).toHaveLength(2);
  expect(keys.filter((key) => stdout.includes(key))).toEqual([]);
});

test("--data plays the markets of a feed", async () => {
  const data = join(folder.path, "feed");
  expect(pmtc(["data", "generate", "-o", data, "--markets", "2"]).status).toBe(0);
  const { code } = await withVenue(["--data", data, "--speed", "10x"], async (ready) => {
    expect(ready).toMatchObject({ madeUp: true, data: { name: "feed", speed: 10, assumeSize: "100" } });
    expect(ready.markets).toHaveLength(2);
    const token = ready.markets[0]!.tokens[0];
    const book = (await (await fetch(`${ready.url}/book?token_id=${token}`)).json()) as { bids: object[] };
    expect(book.bids).toHaveLength(1);
  });
  expect(code).toBe(130);
  const unknown = pmtc(["venue", "--data", data, "--market", "no-such"]);
  expect([unknown.status, unknown.stderr]).toEqual([2, expect.stringContaining("no-such")]);
});

test("a port that is none is a wrong command line", () => {
  expect(pmtc(["venue", "--port", "65536"]).status).toBe(2);
  expect(pmtc(["venue", "--port", "x"]).status).toBe(2);
  expect(pmtc(["venue", "--speed", "0x"]).status).toBe(2);
});
