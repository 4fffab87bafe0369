import { randomBytes } from "node:crypto";
import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { InternalCompilerError } from "../compiler/internal-error.ts";
import { DataError, type DataErrorCode, systemCode } from "../engine/data/data-error.ts";
import { ArtifactError, HostError } from "../engine/hosts/errors.ts";
import { InterpreterError } from "../engine/hosts/interpreter-error.ts";
import { BacktestConfigError } from "../engine/modes/backtest-config.ts";
import { LiveError, type LiveErrorCode } from "../engine/modes/live-error.ts";
import { MissingData } from "../engine/modes/wanted.ts";
import { ControlError, type ControlErrorCode } from "../engine/observe/control-protocol.ts";
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
  if (error instanceof ArtifactError) {
    return pick(error, error.code === "artifact-unreadable" ? ExitCode.environment : ExitCode.findings);
  }
  if (error instanceof LiveError) return pick(error, liveExitCode(error.code));
  if (error instanceof ControlError) return pick(error, controlExitCode(error.code));
  if (error instanceof InterpreterError) return pick(error, ExitCode.environment);
  if (error instanceof HostError) return hostFailure(error);
  if (error instanceof MissingData) return pick(error, ExitCode.usage);
  if (error instanceof BacktestConfigError) {
    return { exitCode: ExitCode.usage, code: "config", message: error.message, help: "give another value" };
  }
  if (error instanceof InternalCompilerError) return internal(error.message, keepReproducer(error.reproducer));
  const system = systemFailure(error);
  if (system !== null) return system;
  return internal(error instanceof Error ? `${error.name}: ${error.message}` : String(error), null);
}

/** A process that was ended from outside is the machine's; everything else a module does is the compiler's. */
function hostFailure(error: HostError): Failure {
  if (error.code !== "host-died") return internal(`${error.target}: ${error.message}`, null);
  const help = "the run can be started again; was the process stopped, or was the memory used up?";
  return { exitCode: ExitCode.environment, code: error.code, message: error.message, help };
}

/** What the operating system refuses: rights, space, open files. */
function systemFailure(error: unknown): Failure | null {
  const code = systemCode(error);
  if (code === null || !["EACCES", "EPERM", "EROFS", "ENOSPC", "EDQUOT", "EMFILE", "ENFILE", "EIO"].includes(code))
    return null;
  return {
    exitCode: ExitCode.environment,
    code: "system",
    message: error instanceof Error ? error.message : code,
    help: "check the rights, and the space on the disk",
  };
}

/** Writes the text that shows the fault to a file of the temporary folder; its path, or null where that fails. */
function keepReproducer(text: string): string | null {
  const file = join(tmpdir(), `pmtc-reproducer-${randomBytes(4).toString("hex")}.txt`);
  try {
    writeFileSync(file, text);
    return file;
  } catch {
    return null;
  }
}

function pick(error: { code: string; message: string; help: string }, exitCode: ExitCode): Failure {
  return { exitCode, code: error.code, message: error.message, help: error.help };
}

function internal(message: string, reproducer: string | null): Failure {
  const attached = reproducer === null ? "the smallest file that still shows it" : `the reproducer in ${reproducer}`;
  const help = `this is a fault of pmtc, not of your file; please report it with the command line and ${attached}. PMTC_DEBUG=1 shows where it happened`;
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

/** What the call names wrongly exits 2, a venue that cannot be used 3. */
function liveExitCode(code: LiveErrorCode): ExitCode {
  return code === "venue-address" || code === "no-markets" || code === "market-terms"
    ? ExitCode.usage
    : ExitCode.environment;
}

/** A run that is not there exits 1, a place that cannot be used 3. */
function controlExitCode(code: ControlErrorCode): ExitCode {
  return code === "control-in-use" || code === "control-path" ? ExitCode.environment : ExitCode.findings;
}
