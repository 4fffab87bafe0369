import { basename, join } from "node:path";
import type { ReportInput } from "../../dashboard/report/page.ts";
import { claimOutput, type OutputFile, writeOutput } from "../output-file.ts";
import { note, oneLine } from "../terminal.ts";

/**
 * The file of a run's page, claimed: `report` is the value of the flag, without a name it is
 * `reports/<stem>.html`. Null without the flag. Throws CliError.
 */
export function claimReport(report: string | boolean | undefined, file: string): OutputFile | null {
  if (report === undefined || report === false) return null;
  const stem = basename(file).replace(/\.(?:py|abi\.json)$/, "");
  return claimOutput({ path: typeof report === "string" ? report : join("reports", `${stem}.html`), flag: "--report" });
}

/** Writes the page of a run. Throws CliError. */
export async function writeReport(file: OutputFile, input: ReportInput): Promise<void> {
  const { reportPage } = await import("../../dashboard/report/page.ts");
  writeOutput(file, reportPage(input));
  note(`report: ${oneLine(file.path)}`);
}
