import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type CorpusKind, corpusFolder, rulesOf } from "../conformance/corpus.ts";
import { PRIMITIVES } from "../primitives.ts";
import { packageRoot } from "../root.ts";
import { renderAppendix } from "./appendix.ts";

const folder = join(packageRoot, "dsl-spec", "spec");
const read = (name: string) => readFileSync(join(folder, name), "utf8");
const chapters = readdirSync(folder).filter((name) => /^\d\d-.*\.md$/.test(name));

describe("the chapters", () => {
  test("every code that they name has its page", () => {
    const named = new Set(chapters.flatMap((name) => read(name).match(/PMT\d{4}/g) ?? []));
    const without = [...named].filter(
      (code) => !existsSync(join(packageRoot, "dsl-spec", "diagnostics", `${code}.md`)),
    );
    expect(named.size).toBeGreaterThan(10);
    expect(without).toEqual([]);
  });

  test("the links between them lead to files", () => {
    const links = chapters.flatMap((name) => [...read(name).matchAll(/\]\(([^)#]+)/g)].map((match) => match[1] ?? ""));
    expect(links.filter((link) => !existsSync(join(folder, link)))).toEqual([]);
  });
});

describe("the rules", () => {
  const ids = chapters.flatMap((name) =>
    Array.from(read(name).matchAll(/^(?:- )?\*\*\[([a-z.-]+)\]\*\* /gm), ([, id]) => id),
  );
  const kinds: readonly CorpusKind[] = ["accept", "reject", "run"];
  const files = kinds.flatMap((kind) =>
    readdirSync(corpusFolder(kind), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(py|expected)$/.test(name))
      .map((name) => join(corpusFolder(kind), name)),
  );
  const cited = new Map(files.flatMap((file) => rulesOf(readFileSync(file, "utf8")).map((id) => [id, file] as const)));

  test("have one id each", () => {
    expect(ids.length).toBeGreaterThan(200);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  test("are each shown by a program", () => {
    expect(ids.filter((id) => id === undefined || !cited.has(id))).toEqual([]);
  });

  test("that programs name are in the chapters", () => {
    expect([...cited].filter(([id]) => !ids.includes(id))).toEqual([]);
  });

  test("stand in chapters that the index lists", () => {
    expect(chapters.filter((name) => !read("README.md").includes(`(${name})`))).toEqual([]);
  });
});

describe("the appendix of primitives", () => {
  test("is current: `npm run spec` writes it", () => {
    expect(read("appendix-primitives.md")).toBe(renderAppendix());
  });

  test("names every primitive", () => {
    const text = read("appendix-primitives.md");
    expect([...PRIMITIVES.keys()].filter((name) => !text.includes(`\`${name}(`))).toEqual([]);
  });
});
