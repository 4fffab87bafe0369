import { DiagnosticPageError } from "../compiler/diagnostics/registry.ts";
import { DataError, type DataErrorCode } from "../engine/data/data-error.ts";
import { CliError, ExitCode } from "./exit.ts";
import { colorsFor, note, plain, printJson } from "./terminal.ts";

interface Failure {
  readonly exitCode: ExitCode;
  readonly code: string;
  readonly message: string;
  readonly help: string;
}

/** Tells a failure to the person and, with `--json`, to the program. Returns the exit code. */
export function reportFailure(error: unknown, json: boolean): ExitCode {
  const failure = describeFailure(error);
  const c = colorsFor(process.stderr);
  const head = failure.exitCode === ExitCode.internal ? "internal compiler error" : "error";
  note(`${c.red(c.bold(`${head}:`))} ${plain(failure.message)}`);
  if (failure.help !== "") note(`${c.cyan("help:")} ${plain(failure.help)}`);
  if (process.env.PMTC_DEBUG === "1" && error instanceof Error) note(plain(error.stack ?? ""));
  if (json) printJson({ schema: "pmtc.error/1", ...failure });
  return failure.exitCode;
}

function describeFailure(error: unknown): Failure {
  if (error instanceof CliError) return pick(error, error.exitCode);
  if (error instanceof DataError) return pick(error, dataExitCode(error.code));
  if (error instanceof DiagnosticPageError) return internal(error.message);
  if (error instanceof Error) return internal(`${error.name}: ${error.message}`);
  return internal(String(error));
}

function pick(error: { code: string; message: string; help: string }, exitCode: ExitCode): Failure {
  return { exitCode, code: error.code, message: error.message, help: error.help };
}

function internal(message: string): Failure {
  const help =
    "this is a fault of pmtc, not of your file. PMTC_DEBUG=1 shows where it happened; please report it with the command line and the smallest file that still shows it";
  return { exitCode: ExitCode.internal, code: "internal", message, help };
}

/** What is wrong with the call exits 2, with the machine 3, with the data itself 1. */
function dataExitCode(code: DataErrorCode): ExitCode {
  switch (code) {
    case "path-missing":
    case "not-a-folder":
    case "no-data":
    case "two-feeds":
    case "folder-in-use":
    case "generator-option":
    case "empty-selection":
    case "unknown-market":
      return ExitCode.usage;
    case "unreadable":
    case "unwritable":
      return ExitCode.environment;
    default:
      return ExitCode.findings;
  }
}
