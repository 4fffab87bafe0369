import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { packageRoot } from "../root.ts";

/** Programs that must be accepted, that must be refused, and that are run. */
export type CorpusKind = "accept" | "reject" | "run";

export function corpusFolder(kind: CorpusKind): string {
  return join(packageRoot, "dsl-spec", "conformance", kind);
}

/**
 * Paths of the programs below the folder of a kind, sorted: files, and folders that hold a `strategy.py` with what it
 * imports. Other folders are areas with programs of their own. A file `.hex` holds a program that is too long to be
 * written out, or no text.
 */
export function programNames(kind: CorpusKind): string[] {
  return namesIn(corpusFolder(kind), "").sort();
}

function namesIn(root: string, area: string): string[] {
  return readdirSync(join(root, area), { withFileTypes: true }).flatMap((entry) => {
    const path = `${area}${entry.name}`;
    if (!entry.isDirectory()) return /\.(py|hex)$/.test(entry.name) ? [path] : [];
    if (entry.name === "__pycache__") return [];
    return existsSync(join(root, path, "strategy.py")) ? [`${path}/strategy.py`] : namesIn(root, `${path}/`);
  });
}

/** True for a program of several files: the folder of a `strategy.py`. */
export function isProject(name: string): boolean {
  return name.endsWith("/strategy.py");
}

export function programPath(kind: CorpusKind, name: string): string {
  return join(corpusFolder(kind), name);
}

/** Files of a program by their path from its folder, as bytes. */
export function programFiles(kind: CorpusKind, name: string): Map<string, Uint8Array> {
  const folder = dirname(programPath(kind, name));
  const names = isProject(name) ? readdirSync(folder, { recursive: true, encoding: "utf8" }) : [basename(name)];
  const own = names.filter((each) => /\.(py|hex)$/.test(each)).sort();
  return new Map(own.map((each) => [each, bytesOf(join(folder, each))]));
}

/** Words of a `.hex` file are bytes in hex, `*count` repeats a word. */
function bytesOf(path: string): Uint8Array {
  const bytes = new Uint8Array(readFileSync(path));
  if (!path.endsWith(".hex")) return bytes;
  const words = new TextDecoder().decode(bytes).trim().split(/\s+/);
  const parts = words.map((word) => {
    const [digits = "", count = "1"] = word.split("*");
    return Buffer.from(digits.repeat(Number(count)), "hex");
  });
  return new Uint8Array(Buffer.concat(parts));
}

/** A finding that a program expects: `under` is the text under its span. */
export interface ExpectedFinding {
  readonly file: string;
  readonly line: number;
  readonly code: string;
  readonly under: string;
}

/**
 * The findings that a program expects: its comments `## E: PMTnnnn "text under the span"`. Where a file cannot hold
 * them, a file with `.expected` for `.py` beside it has lines `line PMTnnnn "text"`.
 */
export function expectedFindings(kind: CorpusKind, name: string): ExpectedFinding[] {
  const beside = programPath(kind, name).replace(/\.(py|hex)$/, ".expected");
  if (existsSync(beside)) {
    const lines = readFileSync(beside, "utf8").matchAll(/^(\d+) (PMT\d{4}) "(.*)"$/gm);
    return Array.from(lines, ([, line, code = "", under = ""]) => ({
      file: basename(name),
      line: Number(line),
      code,
      under,
    }));
  }
  return [...programFiles(kind, name)].flatMap(([file, bytes]) =>
    new TextDecoder()
      .decode(bytes)
      .split("\n")
      .flatMap((text, i) => {
        const comments = [...text.matchAll(/## E: (PMT\d{4}) "((?:(?! +## E: ).)*)"/g)];
        return comments.map(([, code = "", under = ""]) => ({ file, line: i + 1, code, under }));
      }),
  );
}

/** Rules of the spec that a program shows: its lines `## rules: area.name area.other`. */
export function rulesOf(text: string): string[] {
  return [...text.matchAll(/^## rules: (.+)$/gm)].flatMap(([, ids = ""]) => ids.trim().split(/\s+/));
}
