import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { FEED_JSON, ROWS_FILE, writeFeed } from "./feed-folder.ts";
import { findData } from "./find-data.ts";
import { generateFeed } from "./generator.ts";
import { csv, dataErrorOf, line, temporaryFolder, writeFiles } from "./testing.ts";

/** A new folder below `root`. */
function below(root: string, ...path: string[]): string {
  const folder = join(root, ...path);
  mkdirSync(folder, { recursive: true });
  return folder;
}

test("sets and feeds up to two folders down, in name order", () => {
  const root = temporaryFolder();
  const text = csv(line());
  writeFiles(below(root, "b", "set"), { "market_data_1.csv": text, "README.md": "x" });
  writeFeed(generateFeed({ seed: 1, markets: 3 }), join(root, "a"));
  for (const path of ["b/c/too-deep", ".hidden", "node_modules"]) {
    writeFiles(below(root, path), { "market_data_1.csv": text });
  }
  const found = findData(root);
  expect(found).toMatchObject([
    { folder: join(root, "a"), kind: "feed", markets: 3, recorded: 2700, madeUp: true, problem: null },
    { folder: join(root, "b", "set"), kind: "set", markets: null, bytes: text.length, problem: null },
  ]);
  expect(found[1]?.format).toMatch(/^polymarket-updown-1hz\//);
});

test("a damaged feed is listed with its problem", () => {
  const root = temporaryFolder();
  for (const name of ["changed", "rowless"]) writeFeed(generateFeed({ seed: 1, markets: 1 }), join(root, name));
  writeFileSync(join(root, "changed", FEED_JSON), "{}");
  rmSync(join(root, "rowless", ROWS_FILE));
  const problems = findData(root).map(({ problem }) => problem);
  expect(problems).toEqual([
    expect.stringContaining("it has no version"),
    expect.stringContaining("has no rows beside it"),
  ]);
});

test("nothing to be found is an empty list; a missing root is an error", () => {
  const root = temporaryFolder();
  expect(findData(root)).toEqual([]);
  expect(dataErrorOf(() => findData(join(root, "nowhere"))).code).toBe("path-missing");
});
