import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { type CorpusKind, corpusFolder, isProject, programNames } from "../../dsl-spec/conformance/corpus.ts";
import { checkFile } from "../compile.ts";
import { allCodes } from "../diagnostics/registry.ts";
import { verifyIr } from "../ir/verify.ts";
import { folderTree } from "../project.ts";

const pathOf = (kind: CorpusKind, name: string): string => join(corpusFolder(kind), name);
const bytesOf = (kind: CorpusKind, name: string): Uint8Array => readFileSync(pathOf(kind, name));

/** Findings that the comments `## E: PMTnnnn "text under the span"` of a file expect, by line. */
function expected(text: string): string[] {
  return text.split("\n").flatMap((line, i) => {
    const comments = [...line.matchAll(/## E: (PMT\d{4}) "((?:(?! +## E: ).)*)"/g)];
    return comments.map(([, code, under]) => `${i + 1}: ${code} ${under}`);
  });
}

/** The findings that all files of a program expect. */
function expectedOf(kind: CorpusKind, name: string): string[] {
  if (!isProject(name)) return expected(new TextDecoder().decode(bytesOf(kind, name)));
  const root = dirname(pathOf(kind, name));
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".py"));
  return files.flatMap((file) =>
    expected(readFileSync(join(root, file), "utf8")).map((line) =>
      file === basename(name) ? line : `${file} ${line}`,
    ),
  );
}

async function found(kind: CorpusKind, name: string): Promise<string[]> {
  const bytes = bytesOf(kind, name);
  const path = pathOf(kind, name);
  const isWhole = isProject(name);
  const { diagnostics, sources } = isWhole
    ? await checkFile(bytes, path, folderTree(path))
    : await checkFile(bytes, name);
  return diagnostics.map(({ code, span, file }) => {
    const source = sources.find((candidate) => candidate.file === file);
    if (source === undefined) throw new Error(`finding in ${file}`);
    const inner = file === path || !isWhole ? "" : `${relative(dirname(path), file)} `;
    return `${inner}${source.position(span.start).line}: ${code} ${source
      .slice(span)
      .replaceAll(/ +## E: .*/g, "")
      .replaceAll(/\s+/g, " ")}`;
  });
}

describe("programs that must be rejected", () => {
  test.each(programNames("reject"))("%s, with exactly these findings", async (name) => {
    const wanted = expectedOf("reject", name);
    expect(wanted.length).toBeGreaterThan(0);
    expect((await found("reject", name)).sort()).toEqual(wanted.sort());
  });

  test("hold every code of the checker", () => {
    const lines = programNames("reject").flatMap((name) => expectedOf("reject", name));
    const shown = new Set(lines.map((line) => /: (PMT\d{4}) /.exec(line)?.[1]));
    // PMT0701 is reported by `compile` alone; its page shows it. The parser's codes have their own tests.
    const own = allCodes().filter((code) => /^PMT0(3|4|55|56|57|6|7)/.test(code) && code !== "PMT0701");
    expect(own.filter((code) => !shown.has(code))).toEqual([]);
  });
});

describe("programs that must be accepted", () => {
  test.each(programNames("accept"))("%s, without findings and with sound IR", async (name) => {
    expect(await found("accept", name)).toEqual([]);
    const { module } = await checkFile(bytesOf("accept", name), name);
    expect(module === null ? [] : verifyIr(module)).toEqual([]);
  });

  test("are Python", () => {
    const script =
      "import sys\nfor path in sys.argv[1:]: compile(open(path, 'rb').read(), path, 'exec', dont_inherit=True)";
    const paths = programNames("accept").map((name) => pathOf("accept", name));
    expect(paths.length).toBeGreaterThan(0);
    expect(execFileSync("python3", ["-I", "-c", script, ...paths], { encoding: "utf8" })).toBe("");
  });
});
