import type { Difference, DifferenceSource } from "../../equivalence-tests/difference.ts";
import type { EquivalenceReport, LaneTotals, ProgramReport } from "../../equivalence-tests/report.ts";
import type { Target } from "../../runtime/abi/layout.ts";
import { aligned, count, oneLine, thousands } from "../terminal.ts";

/** The report of `pmtc equivalence` for a person. Every figure stands in the JSON too. */
export function equivalenceText(report: EquivalenceReport): string {
  const parts = report.perProgram.map(programText);
  for (const { file, reason } of report.skipped) {
    parts.push(
      `${oneLine(file)}: ${reason === "errors" ? "it has errors, and was not compared" : "no strategy, skipped"}`,
    );
  }
  parts.push(verdict(report));
  if (report.first !== null) parts.push(differenceText(report.first));
  return parts.join("\n\n");
}

function verdict({ programs, streams, events, mismatches, seed, partial }: EquivalenceReport): string {
  const compared = `${count(programs, "program")}, ${count(streams, "random stream")} (seed ${seed}), ${count(events, "event")}`;
  const found = mismatches === 0 ? "0 mismatches" : count(mismatches, "MISMATCH", "MISMATCHES");
  return `${compared}: ${found}${partial ? ", interrupted" : ""}`;
}

function programText({ program, strategy, feeds, random, targets }: ProgramReport): string {
  const rows: [string, string][] = targets.map(({ kind, version, moduleHash }) => [
    kind,
    `${oneLine(version)}, module ${moduleHash.slice(0, 16)}`,
  ]);
  for (const feed of feeds) {
    const kind = feed.madeUp ? "made up" : "recorded";
    const size = `${count(feed.markets, "market")}, ${count(feed.fills, "fill")}`;
    rows.push([`on ${oneLine(feed.name)}`, `${kind}, ${size}, ${totalsText(feed)}`]);
  }
  if (feeds.length === 0) rows.push(["on the data", "no market that the strategy wants"]);
  rows.push(["at random", `${count(random.streams, "stream")}, ${totalsText(random)}`]);
  return `${oneLine(strategy)} (${oneLine(program)})\n${aligned(rows, "  ")}`;
}

function totalsText({ events, mismatches, coverage }: LaneTotals): string {
  const errors = Object.entries(coverage.errors).map(([name, times]) => `${thousands(times)} ${name}`);
  const met = errors.length === 0 ? "" : `, ${errors.join(", ")} met`;
  const found = mismatches === 0 ? "equal" : count(mismatches, "MISMATCH", "MISMATCHES");
  return `${count(events, "event")}, ${count(coverage.intents, "intent")}${met}: ${found}`;
}

const targets: readonly Target[] = ["python", "typescript", "wasm"];

/** Where the targets first part: place, field and the three values. */
export function differenceText(difference: Difference): string {
  const { program, event, kind, field, values } = difference;
  const rows = targets.map((target): [string, string] => {
    const { text, bits } = values[target];
    return [target, bits === null ? oneLine(text) : `${text}  (0x${bits})`];
  });
  const head = `first difference: ${field} in event ${event} (${kind}) of ${oneLine(program)}, ${sourceText(difference.source)}`;
  return `${head}\n${aligned(rows, "  ")}`;
}

function sourceText(source: DifferenceSource): string {
  switch (source.kind) {
    case "load":
      return "before the first call";
    case "feed":
      return `on ${oneLine(source.feed)}${source.market === null ? "" : `, market ${oneLine(source.market)}`}`;
    case "stream": {
      const { seed, path, stream } = source;
      const events = count(stream.steps.length, "step");
      return `on a random stream of ${events} (seed ${seed}, path ${path}; the JSON has the stream)`;
    }
  }
}
