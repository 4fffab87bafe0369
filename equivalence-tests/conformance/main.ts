import { buildCache } from "../../compiler/build-cache.ts";
import { programNames } from "../../dsl-spec/conformance/corpus.ts";
import { PLAIN_OPTIONS } from "../reference/wasm-batch.ts";
import { type Coverage, diagnosticsCovered, nodeKinds, primitivesOf } from "./coverage.ts";
import { expectedOutput, renderTold } from "./expected.ts";
import { findingsOf } from "./findings.ts";
import { runCorpus } from "./run-corpus.ts";
import { expectedErrors, readProgram } from "./run-programs.ts";

/** A program that does not do what the corpus says. */
interface Failure {
  readonly program: string;
  readonly problem: string;
}

/**
 * `npm run conformance`: every program of the corpus, checked or run on every lane, and what the corpus covers.
 * `--json` prints one line on stdout, `--plain-wasm` links without the optimiser. Ends with exit 1 on a failure.
 */
async function main(args: readonly string[]): Promise<void> {
  const begun = performance.now();
  const json = args.includes("--json");
  const say = (text: string): void => void (json ? process.stderr : process.stdout).write(`${text}\n`);
  const checked = [...(await checkAll("accept")), ...(await checkAll("reject"))];
  const programs = programNames("run").map(readProgram);
  const wasmOptions = args.includes("--plain-wasm") ? PLAIN_OPTIONS : undefined;
  const results = await runCorpus(programs, { memo: buildCache(), ...(wasmOptions && { wasmOptions }) });
  const ran = results.flatMap(({ program, told, problem }): Failure[] => {
    const name = `run/${program.name}`;
    if (told === null) return [{ program: name, problem: problem ?? "" }];
    if (renderTold(told) !== expectedOutput(program.name)) return [{ program: name, problem: "another output" }];
    const errors = new Set(told.flat().flatMap(({ error }) => (error === null ? [] : [error])));
    const own = [...errors].filter(([, file]) => program.files.has(file));
    const places = [...new Set(own.map(([type, file, line]) => `${type} ${file}:${line}`))].sort();
    return places.join() === expectedErrors(program).join() ? [] : [{ program: name, problem: `errors ${places}` }];
  });
  const failures = [...checked, ...ran];
  const raised = new Set(results.flatMap(({ told }) => (told ?? []).flat().flatMap(({ error }) => error?.[0] ?? [])));
  const modules = results.flatMap(({ prepared }) => (prepared === null ? [] : [prepared.module]));
  const report = {
    accept: programNames("accept").length,
    reject: programNames("reject").length,
    run: programs.length,
    failed: failures.length,
    nodeKinds: await nodeKinds(),
    primitives: primitivesOf(modules),
    diagnosticsCovered: diagnosticsCovered(raised),
    lanes: results[0]?.lanes.map((lane) => lane.replace(/ [0-9a-f]{64}$/, "")) ?? [],
  };
  for (const { program, problem } of failures) say(`failed  ${program}: ${problem}`);
  say(`${report.accept} accepted, ${report.reject} refused, ${report.run} run on ${report.lanes.length} lanes`);
  for (const lane of report.lanes) say(`  ${lane}`);
  for (const name of ["nodeKinds", "primitives", "diagnosticsCovered"] as const) say(shown(name, report[name]));
  say(`${report.failed} failed, ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  if (json) process.stdout.write(`${JSON.stringify({ schema: "pmtc.conformance/1", ...report, failures })}\n`);
  process.exitCode = failures.length === 0 ? 0 : 1;
}

function shown(name: string, { covered, total, missing }: Coverage): string {
  return `${name}: ${covered} of ${total}${missing.length === 0 ? "" : `, without ${missing.join(" ")}`}`;
}

async function checkAll(kind: "accept" | "reject"): Promise<Failure[]> {
  const failures: Failure[] = [];
  for (const name of programNames(kind)) {
    const { found, expected } = await findingsOf(kind, name);
    const problem = [
      ...expected.filter((line) => !found.includes(line)).map((line) => `missing ${line}`),
      ...found.filter((line) => !expected.includes(line)).map((line) => `unexpected ${line}`),
    ].join("; ");
    if (problem !== "") failures.push({ program: `${kind}/${name}`, problem });
  }
  return failures;
}

await main(process.argv.slice(2));
