import { buildCache } from "../../compiler/build-cache.ts";
import { proves } from "../../equivalence-tests/report.ts";
import { runEquivalence } from "../../equivalence-tests/run.ts";
import { ExitCode, usageError } from "../exit.ts";
import { watchInterrupt } from "../interrupt.ts";
import { progressBar } from "../progress.ts";
import { equivalenceText } from "../report/equivalence.ts";
import { paletteFor, renderFindings } from "../report/findings.ts";
import { findPythonFiles } from "../sources.ts";
import { note, oneLine, plain, print, printJson } from "../terminal.ts";

export interface EquivalenceOptions {
  readonly data: readonly string[];
  readonly seed: number;
  readonly runs: number;
  readonly python: string;
  readonly json?: boolean;
}

/**
 * `pmtc equivalence <paths...>`: exit 1 where the targets differ or a file does not compile, 130 with
 * a partial report after Ctrl-C.
 */
export async function equivalence(paths: readonly string[], options: EquivalenceOptions): Promise<ExitCode> {
  const files = findPythonFiles(paths);
  const bar = progressBar("comparing");
  const interrupt = watchInterrupt();
  try {
    const report = await runEquivalence({
      paths: files,
      data: options.data,
      seed: options.seed,
      runs: options.runs,
      python: options.python,
      memo: buildCache(),
      onCompiled: (_, { diagnostics, sources }) => {
        const text = renderFindings(diagnostics, sources, "full", paletteFor(process.stderr));
        if (text !== "") note(text);
      },
      onNotice: (text) => note(`note: ${plain(text)}`),
      onProgress: (done, total) => bar.update(done, total),
      signal: interrupt.signal,
    });
    bar.stop();
    const onlyHelpers = report.skipped.every(({ reason }) => reason === "no strategy");
    if (report.programs === 0 && onlyHelpers && !report.partial) {
      const help = "name a file with a strategy class, or a folder that has some";
      throw usageError("no-strategies", `no strategy in ${paths.map(oneLine).join(", ")}`, help);
    }
    if (options.json === true) printJson(report);
    else print(equivalenceText(report));
    if (report.partial) return ExitCode.interrupted;
    return proves(report) ? ExitCode.ok : ExitCode.findings;
  } finally {
    interrupt.release();
    bar.stop();
  }
}
