import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { compileFile } from "../compiler/compile.ts";
import { buildCache } from "./build-cache.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pmtc-cache-"));
  vi.stubEnv("PMTC_CACHE", folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const source = new TextEncoder().encode(`from pmt import Context, Series, Strategy


class Puller(Strategy):
    markets = Series("btc-updown-15m")

    def on_start(self, ctx: Context) -> None:
        ctx.pull(ctx.market)
`);

test("what comes from the cache is what was built, and a damaged entry is built again", async () => {
  const built = await compileFile(source, "puller.py");
  const stored = await compileFile(source, "puller.py", buildCache());
  const entries = readdirSync(join(folder, "build"));
  expect(entries).toHaveLength(2);
  expect(await compileFile(source, "puller.py", buildCache())).toEqual(built);
  expect(stored).toEqual(built);

  for (const entry of entries) {
    const file = join(folder, "build", entry);
    const bytes = readFileSync(file);
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
    writeFileSync(file, bytes);
    expect(buildCache().get(entry)).toBeNull();
  }
  expect(await compileFile(source, "puller.py", buildCache())).toEqual(built);
}, 120_000);

test("a folder that cannot be written costs only time", () => {
  const file = join(folder, "file");
  writeFileSync(file, "");
  vi.stubEnv("PMTC_CACHE", file);
  const cache = buildCache();
  cache.put("key", Uint8Array.of(1, 2));
  expect(cache.get("key")).toBeNull();
});
