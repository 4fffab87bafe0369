import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readKeyFile } from "./key-file.ts";
import { useTemporaryFolder } from "./testing/pmtc.ts";

const folder = useTemporaryFolder();
const KEY = "59c6995e998f97a5a0044966f0945389dc9e86dae88c7a8412f4603b6b78690d";
const ADDRESS = "0x70997970C51812dc3A010C7d01b50e0d17dc79C8";
const WALLET = `0x${"ab".repeat(20)}`;

function written(text: string, mode = 0o600): string {
  const path = join(folder.path, "key");
  writeFileSync(path, text);
  chmodSync(path, mode);
  return path;
}

test.each([KEY, `0x${KEY}\n`, JSON.stringify({ privateKey: KEY })])("one key: its wallet holds the funds", (text) => {
  const { signer, funder, signatureType } = readKeyFile(written(text));
  expect([signer.address, funder, signatureType]).toEqual([ADDRESS, ADDRESS, 0]);
});

test("the accounts of a local venue, by name; the first without one", () => {
  const accounts = [
    { name: "a", privateKey: `0x${KEY}` },
    { name: "b", privateKey: `0x${KEY}`, funder: WALLET, signatureType: 2 },
  ];
  const path = written(JSON.stringify({ note: "", accounts }));
  expect(readKeyFile(path).signatureType).toBe(0);
  expect(readKeyFile(path, "b")).toMatchObject({ funder: WALLET, signatureType: 2 });
  expect(() => readKeyFile(path, "c")).toThrow("no account c");
});

const json = JSON.stringify;

test.each([
  ["others may read it", KEY, 0o604, "mode is 0604"],
  ["its group may read it", KEY, 0o640, "mode is 0640"],
  ["no key", "not a key", 0o600, "holds no key"],
  ["a list", json([KEY]), 0o600, "holds no key"],
  ["too short", json({ privateKey: KEY.slice(0, 40) }), 0o600, "not 32 bytes"],
  ["none of the curve", "ff".repeat(32), 0o600, "none of the curve"],
  ["an unknown type", json({ privateKey: KEY, signatureType: 9 }), 0o600, "signatureType"],
  ["no address", json({ privateKey: KEY, funder: "me" }), 0o600, "funder"],
  ["no accounts", json({ accounts: [] }), 0o600, "no list"],
  ["too large", KEY.padEnd(100_000), 0o600, "too large"],
])("%s: refused, and nothing of the file is told", (_, text, mode, message) => {
  const path = written(text, mode);
  let error: unknown = null;
  try {
    readKeyFile(path);
  } catch (caught) {
    error = caught;
  }
  expect(error).toMatchObject({ exitCode: 2, code: "key-file", message: expect.stringContaining(message) });
  const told = json({ ...(error as object), stack: (error as Error).stack, cause: String((error as Error).cause) });
  for (const part of [KEY.slice(0, 12), "ffffffff"]) expect(told).not.toContain(part);
});

test("no file, a folder", () => {
  expect(() => readKeyFile(join(folder.path, "none"))).toThrow("no such file");
  expect(() => readKeyFile(folder.path)).toThrow("it is no file");
});
