import { spawn } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { expect, test } from "vitest";
import { pmtc, script, useBuiltCommand } from "./testing/pmtc.ts";

useBuiltCommand();

interface Ready {
  readonly schema: string;
  readonly port: number;
  readonly url: string;
  readonly keysFile: string;
  readonly accounts: readonly object[];
}

test("the venue tells that it is ready, keeps the keys apart, and ends with Ctrl-C", async () => {
  const child = spawn(process.execPath, [script, "venue", "--seed", "5", "--json"], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stdout = "";
  child.stderr.resume();
  const ended = new Promise<number | null>((done) => child.on("close", (code) => done(code)));
  const ready = await new Promise<Ready>((done, fail) => {
    child.on("close", () => fail(new Error("ended before it was ready")));
    child.stdout.on("data", (data: Buffer) => {
      stdout += data.toString();
      if (stdout.endsWith("\n")) done(JSON.parse(stdout) as Ready);
    });
  });
  expect(ready).toMatchObject({ schema: "pmtc.venue/1", state: "ready", seed: 5, madeUp: true });
  expect(await (await fetch(`${ready.url}/ok`)).json()).toBe("OK");

  const { accounts } = JSON.parse(readFileSync(ready.keysFile, "utf8")) as { accounts: { privateKey: string }[] };
  expect(statSync(ready.keysFile).mode & 0o777).toBe(0o600);
  expect(accounts).toHaveLength(ready.accounts.length);
  for (const { privateKey } of accounts) expect(stdout).not.toContain(privateKey);

  const used = pmtc(["venue", "--port", String(ready.port)]);
  expect(used.status).toBe(3);
  expect(used.stderr).toContain(`port ${ready.port} is in use`);

  child.kill("SIGINT");
  expect(await ended).toBe(130);
  expect(stdout.split("\n")).toHaveLength(2);
});

test("a port that is none is a wrong command line", () => {
  expect(pmtc(["venue", "--port", "65536"]).status).toBe(2);
  expect(pmtc(["venue", "--port", "x"]).status).toBe(2);
});
