import { isAbsolute, relative, resolve } from "node:path";
import type { RunStatus } from "../engine/modes/paper-control.ts";
import { ask } from "../engine/observe/control-client.ts";
import { liveRuns, RUN_FOLDER, socketOf } from "../engine/observe/run-folder.ts";
import { CliError, ExitCode, usageError } from "./exit.ts";
import { oneLine } from "./terminal.ts";

/** How a person names a run. */
export interface RunChoice {
  readonly run?: string;
  readonly socket?: string;
}

/**
 * The socket of the run that is meant: the one named, or the only one that is live in the working
 * directory. Throws CliError.
 */
export async function findRun({ run, socket }: RunChoice): Promise<string> {
  if (run !== undefined && socket !== undefined) {
    throw usageError("run-twice", "--run and --socket are both given", "give one of them");
  }
  if (socket !== undefined) return shortest(socket);
  const live = await liveRuns();
  if (run !== undefined) {
    if (live.includes(run)) return socketOf(run);
    throw noRun(`no run \`${oneLine(run)}\` is live below ${RUN_FOLDER}`, live);
  }
  const [only, ...others] = live;
  if (only === undefined) throw noRun(`no run is live below ${RUN_FOLDER}`, live);
  if (others.length === 0) return socketOf(only);
  throw usageError("run-ambiguous", `${live.length} runs are live`, `choose one with --run: ${live.join(", ")}`);
}

function noRun(message: string, live: readonly string[]): CliError {
  const help = live.length === 0 ? "start one with `pmtc paper`, in the same directory" : `live: ${live.join(", ")}`;
  return new CliError(ExitCode.findings, "control-no-run", message, help);
}

/** The shorter way to write a path: that of a socket may have about a hundred bytes only. */
export function shortest(path: string): string {
  const absolute = resolve(path);
  const fromHere = relative(process.cwd(), absolute);
  return isAbsolute(fromHere) || absolute.length <= fromHere.length ? absolute : fromHere;
}

/** Asks a run where it stands. Throws ControlError. */
export async function statusOf(socket: string): Promise<RunStatus> {
  return (await ask(socket, { verb: "status" })) as unknown as RunStatus;
}
