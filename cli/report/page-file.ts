import { mkdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { ReportInput } from "../../dashboard/report/page.ts";
import { CliError, ExitCode } from "../exit.ts";
import { note, oneLine } from "../terminal.ts";

/** `reports/<stem>.html` where no other name was given. */
function reportFile(report: string | true, file: string): string {
  return typeof report === "string"
    ? report
    : join("reports", `${basename(file).replace(/\.(?:py|abi\.json)$/, "")}.html`);
}

/** Writes the page of a run: `report` is the value of the flag, `file` the strategy. Throws CliError. */
export async function writeReport(report: string | true, file: string, input: ReportInput): Promise<void> {
  const path = reportFile(report, file);
  const { reportPage } = await import("../../dashboard/report/page.ts");
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, reportPage(input));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new CliError(
      ExitCode.environment,
      "unwritable",
      `${oneLine(path)} cannot be written (${code})`,
      "name another file with --report",
    );
  }
  note(`report: ${oneLine(path)}`);
}
