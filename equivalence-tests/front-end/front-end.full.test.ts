import { describe, expect, test } from "vitest";
import { holdToCPython, type OracleReport, type Suspect } from "./oracle.ts";
import { corpusFiles, cutAtBytes, cutAtLines, mutants, shippedStrategies } from "./suspects.ts";

const strategies = shippedStrategies();
const corpus = corpusFiles();
/** Files in one question to CPython. */
const BATCH = 1000;

async function hold(name: string, suspects: readonly Suspect[]): Promise<OracleReport> {
  const reports: OracleReport[] = [];
  for (let from = 0; from < suspects.length; from += BATCH) {
    reports.push(await holdToCPython(suspects.slice(from, from + BATCH)));
  }
  const report: OracleReport = {
    files: suspects.length,
    refused: reports.reduce((sum, each) => sum + each.refused, 0),
    slipped: reports.flatMap((each) => each.slipped),
    elsewhere: reports.flatMap((each) => each.elsewhere),
    broken: reports.flatMap((each) => each.broken),
    slowestMs: Math.max(...reports.map((each) => each.slowestMs)),
  };
  const { files, refused, slipped, elsewhere, broken, slowestMs } = report;
  console.log(
    `${name}: ${files} files, CPython refuses ${refused}, ${slipped.length} slipped through, ${elsewhere.length} ` +
      `blamed elsewhere, ${broken.length} broken, slowest ${Math.round(slowestMs)} ms`,
  );
  for (const line of elsewhere.slice(0, 20)) console.log(`  elsewhere: ${line}`);
  return report;
}

describe("the front end is held to CPython's verdict", () => {
  test.each(strategies)("$from, cut off at every byte", async (strategy) => {
    const report = await hold(strategy.from, cutAtBytes(strategy));
    expect(report).toMatchObject({ slipped: [], elsewhere: [], broken: [] });
  });

  test("every file of the corpus, cut off at every line", async () => {
    const report = await hold("corpus", corpus.flatMap(cutAtLines));
    expect(report).toMatchObject({ slipped: [], elsewhere: [], broken: [] });
  });

  test("20,000 mutants", async () => {
    const report = await hold("mutants", mutants([...strategies, ...corpus], 20_000, 1));
    expect(report).toMatchObject({ slipped: [], broken: [] });
    expect(report.elsewhere.length / report.refused).toBeLessThan(0.01);
  });
});
