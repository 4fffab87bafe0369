import { createHash, randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Memo } from "./memo.ts";

const DIGEST = 64;

/**
 * Results of asc and of the formatter, kept in `.pmtc/cache/build` of the working directory, or below
 * `PMTC_CACHE`. An entry holds its own digest: a damaged one is made again. A folder that cannot be
 * written costs only time.
 */
export function buildCache(): Memo {
  const folder = join(process.env.PMTC_CACHE ?? join(".pmtc", "cache"), "build");
  return { get: (key) => read(join(folder, key)), put: (key, value) => write(folder, key, value) };
}

function read(file: string): Uint8Array | null {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    return null;
  }
  const value = bytes.subarray(DIGEST);
  return bytes.subarray(0, DIGEST).toString("latin1") === digest(value) ? new Uint8Array(value) : null;
}

function write(folder: string, key: string, value: Uint8Array): void {
  const aside = join(folder, `.tmp-${randomBytes(6).toString("hex")}`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(aside, Buffer.concat([Buffer.from(digest(value), "latin1"), value]));
    renameSync(aside, join(folder, key));
  } catch {
    if (existsSync(aside)) rmSync(aside);
  }
}

function digest(value: Uint8Array): string {
  return createHash("sha256").update(value).digest("hex");
}
