import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { packageRoot } from "../../dsl-spec/root.ts";
import { checkFile } from "../compile.ts";
import { allCodes } from "../diagnostics/registry.ts";
import { verifyIr } from "../ir/verify.ts";
import { folderTree } from "../project.ts";

const folder = join(packageRoot, "dsl-spec", "conformance");
/** Files, and folders that hold a `strategy.py` with what it imports. */
const programs = (kind: string): string[] =>
  readdirSync(join(folder, kind), { withFileTypes: true })
    .flatMap((entry) => {
      if (entry.isDirectory()) return [`${entry.name}/strategy.py`];
      return entry.name.endsWith(".py") ? [entry.name] : [];
    })
    .sort();
const bytesOf = (kind: string, name: string): Uint8Array => readFileSync(join(folder, kind, name));

/** Findings that the comments `## E: PMTnnnn "text under the span"` of a file expect, by line. */
function expected(text: string): string[] {
  return text.split("\n").flatMap((line, i) => {
    const comments = [...line.matchAll(/## E: (PMT\d{4}) "((?:(?! +## E: ).)*)"/g)];
    return comments.map(([, code, under]) => `${i + 1}: ${code} ${under}`);
  });
}

/** The findings that all files of a program expect. */
function expectedOf(kind: string, name: string): string[] {
  if (!name.includes("/")) return expected(new TextDecoder().decode(bytesOf(kind, name)));
  const root = join(folder, kind, dirname(name));
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".py"));
  return files.flatMap((file) =>
    expected(readFileSync(join(root, file), "utf8")).map((line) =>
      file === basename(name) ? line : `${file} ${line}`,
    ),
  );
}

async function found(kind: string, name: string): Promise<string[]> {
  const bytes = bytesOf(kind, name);
  const path = join(folder, kind, name);
  const isProject = name.includes("/");
  const { diagnostics, sources } = isProject
    ? await checkFile(bytes, path, folderTree(path))
    : await checkFile(bytes, name);
  return diagnostics.map(({ code, span, file }) => {
    const source = sources.find((candidate) => candidate.file === file);
    if (source === undefined) throw new Error(`finding in ${file}`);
    const inner = file === path || !isProject ? "" : `${relative(dirname(path), file)} `;
    return `${inner}${source.position(span.start).line}: ${code} ${source
      .slice(span)
      .replaceAll(/ +## E: .*/g, "")
      .replaceAll(/\s+/g, " ")}`;
  });
}

describe("programs that must be rejected", () => {
  test.each(programs("reject"))("%s, with exactly these findings", async (name) => {
    const wanted = expectedOf("reject", name);
    expect(wanted.length).toBeGreaterThan(0);
    expect((await found("reject", name)).sort()).toEqual(wanted.sort());
  });

  test("hold every code of the checker", () => {
    const lines = programs("reject").flatMap((name) => expectedOf("reject", name));
    const shown = new Set(lines.map((line) => /: (PMT\d{4}) /.exec(line)?.[1]));
    // PMT0701 is reported by `compile` alone; its page shows it. The parser's codes have their own tests.
    const own = allCodes().filter((code) => /^PMT0(3|4|55|56|57|6|7)/.test(code) && code !== "PMT0701");
    expect(own.filter((code) => !shown.has(code))).toEqual([]);
  });
});

describe("programs that must be accepted", () => {
  test.each(programs("accept"))("%s, without findings and with sound IR", async (name) => {
    expect(await found("accept", name)).toEqual([]);
    const { module } = await checkFile(bytesOf("accept", name), name);
    expect(module === null ? [] : verifyIr(module)).toEqual([]);
  });

  test("are Python", () => {
    const script =
      "import sys\nfor path in sys.argv[1:]: compile(open(path, 'rb').read(), path, 'exec', dont_inherit=True)";
    const paths = programs("accept").map((name) => join(folder, "accept", name));
    expect(paths.length).toBeGreaterThan(0);
    expect(execFileSync("python3", ["-I", "-c", script, ...paths], { encoding: "utf8" })).toBe("");
  });
});
