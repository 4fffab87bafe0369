import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Target } from "../../runtime/abi/layout.ts";
import { type AttackReport, attack } from "./attack.ts";
import type { Counts } from "./features.ts";

const USAGE =
  "npm run equivalence -- [--programs N] [--streams N] [--seed N] [--targets python,typescript,wasm] [--batch N] " +
  "[--budget 5m] [--failures N] [--no-shrink] [--keep FOLDER] [--json]";

/**
 * `npm run equivalence`: random programs of the whole language on CPython, TypeScript and Wasm, compared after every
 * event. Ends with exit 1 where the targets differ or the checker refuses a program.
 */
async function main(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      programs: { type: "string", default: "200" },
      streams: { type: "string", default: "25" },
      seed: { type: "string", default: String(Date.now() % 1_000_000) },
      targets: { type: "string", default: "python,typescript,wasm" },
      batch: { type: "string", default: "50" },
      budget: { type: "string" },
      failures: { type: "string", default: "5" },
      "no-shrink": { type: "boolean", default: false },
      keep: { type: "string" },
      json: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  const say = (text: string): void => void (values.json ? process.stderr : process.stdout).write(`${text}\n`);
  if (values.help) return say(USAGE);
  const begun = performance.now();
  const report = await attack({
    seed: Number(values.seed),
    programs: Number(values.programs),
    streams: Number(values.streams),
    targets: values.targets.split(",") as Target[],
    batch: Number(values.batch),
    failures: Number(values.failures),
    shrinks: !values["no-shrink"],
    onProgress: (done) => void process.stderr.write(`${done} programs\n`),
    ...(values.budget !== undefined && { budget: milliseconds(values.budget) }),
  });
  const seconds = (performance.now() - begun) / 1000;
  if (values.keep !== undefined) keep(values.keep, report);
  say(shown(report, seconds));
  if (values.json) {
    const isShort = { ...report, seconds };
    process.stdout.write(`${JSON.stringify({ schema: "pmtc.programs/1", ...isShort })}\n`);
  }
  process.exitCode = report.failures.length === 0 ? 0 : 1;
}

function milliseconds(text: string): number {
  const found = /^(\d+(?:\.\d+)?)(s|m|h)$/.exec(text);
  if (found === null) throw new RangeError(`no time: ${text}; write 90s, 5m or 1h`);
  return Number(found[1]) * { s: 1000, m: 60_000, h: 3_600_000 }[found[2] as "s" | "m" | "h"];
}

function keep(folder: string, { failures }: AttackReport): void {
  mkdirSync(folder, { recursive: true });
  for (const { seed, kind, problem, source } of failures) {
    const comment = problem.split("\n").map((line) => `# ${line.slice(0, 500)}`);
    writeFileSync(join(folder, `${kind}_${seed}.py`), `${source}\n\n${comment.join("\n")}\n`);
  }
}

function shown(report: AttackReport, seconds: number): string {
  const lines = report.failures.flatMap(({ seed, kind, problem, source }) => [`${kind} ${seed}: ${problem}`, source]);
  const { programs, refused, streams, events, mismatches, targets } = report;
  const table = (counts: Counts): string =>
    Object.entries(counts)
      .map(([name, count]) => `  ${name.padEnd(36)}${count}`)
      .join("\n");
  return [
    ...lines,
    `node kinds:\n${table(report.features)}`,
    `primitives:\n${table(report.primitives)}`,
    `errors:\n${table(report.errors)}`,
    `guarded runs to their end: ${(report.guardedEnds * 100).toFixed(1)} %`,
    `seed ${report.seed}: ${programs} programs (${refused} refused), ${streams} streams, ${events} events, ` +
      `${mismatches} mismatches on ${targets.join(", ")}, ${seconds.toFixed(1)} s`,
  ].join("\n");
}

await main(process.argv.slice(2));
