import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { checkFile } from "../../compiler/compile.ts";
import { packageRoot } from "../../dsl-spec/root.ts";

/** A file that the front end is asked about, and where it comes from. */
export interface Suspect {
  readonly from: string;
  readonly bytes: Uint8Array;
}

export interface OracleReport {
  readonly files: number;
  /** Files that CPython's `compile` refuses. */
  readonly refused: number;
  /** Refused by CPython, accepted by `check`. */
  readonly slipped: readonly string[];
  /** Refused by both, with no finding on CPython's line. */
  readonly elsewhere: readonly string[];
  /** Crashes, spans outside of the file, checks of over two seconds. */
  readonly broken: readonly string[];
  readonly slowestMs: number;
}

/** Processor time that one check may take: on a busy machine the clock says nothing. */
const MOST_MS = 2000;

type Verdict = readonly [line: number | null, message: string] | null;

/** What CPython's `compile` says of each file. */
function verdicts(suspects: readonly Suspect[]): Verdict[] {
  const script = join(packageRoot, "equivalence-tests", "front-end", "verdicts.py");
  const input = `${JSON.stringify(suspects.map(({ bytes }) => Buffer.from(bytes).toString("base64")))}\n`;
  const run = spawnSync("python3", ["-I", "-S", "-B", script], { input, encoding: "utf8", maxBuffer: 2 ** 30 });
  if (run.status !== 0) throw new Error(`python3: ${run.stderr || run.error}`);
  return JSON.parse(run.stdout) as Verdict[];
}

/** Checks every file and holds the front end to CPython's verdict. */
export async function holdToCPython(suspects: readonly Suspect[]): Promise<OracleReport> {
  const said = verdicts(suspects);
  const slipped: string[] = [];
  const elsewhere: string[] = [];
  const broken: string[] = [];
  let slowestMs = 0;
  for (const [i, suspect] of suspects.entries()) {
    const begun = process.cpuUsage();
    const lines = await linesOf(suspect, broken);
    const ms = process.cpuUsage(begun).user / 1000;
    slowestMs = Math.max(slowestMs, ms);
    if (ms > MOST_MS) broken.push(`${suspect.from}: ${Math.round(ms)} ms`);
    const verdict = said[i] ?? null;
    if (verdict === null || lines === null) continue;
    const [line, message] = verdict;
    if (lines.size === 0) slipped.push(`${suspect.from}: ${message} (line ${line})`);
    else if (line !== null && !isUnfinishedTry(message) && !named(line, message).some((each) => lines.has(each))) {
      elsewhere.push(`${suspect.from}: ${message} (line ${line}), found ${[...lines].join(" ")}`);
    }
  }
  const refused = said.filter((verdict) => verdict !== null).length;
  return { files: suspects.length, refused, slipped, elsewhere, broken, slowestMs };
}

/** `try` is refused where it stands; that its clauses are missing, CPython says only behind its block. */
function isUnfinishedTry(message: string): boolean {
  return message === "expected 'except' or 'finally' block";
}

/** The line of a verdict, and that of the header or the quote that its message blames. */
function named(line: number, message: string): number[] {
  return [line, ...Array.from(message.matchAll(/\b(?:on|at) line (\d+)/g), ([, other]) => Number(other))];
}

/** Lines with an error, or null after a crash. */
async function linesOf({ from, bytes }: Suspect, broken: string[]): Promise<Set<number> | null> {
  try {
    const { diagnostics, sources } = await checkFile(bytes, "file.py");
    const lines = new Set<number>();
    for (const { span, labels, file, code, severity } of diagnostics) {
      const source = sources.find((candidate) => candidate.file === file);
      const length = source?.text.length ?? -1;
      for (const { start, end } of [span, ...labels.map((label) => label.span)]) {
        if (!(0 <= start && start <= end && end <= length))
          broken.push(`${from}: ${code} at ${start}..${end} of ${length}`);
      }
      if (severity === "error" && source !== undefined) lines.add(source.position(span.start).line);
    }
    return lines;
  } catch (error) {
    broken.push(`${from}: ${error instanceof Error ? error.stack : error}`);
    return null;
  }
}
