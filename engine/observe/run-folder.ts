import { chmodSync, lstatSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { answers } from "./control-client.ts";
import { ControlError } from "./control-protocol.ts";

/** Sockets and files of the runs that were started in a working directory, relative to that. */
export const RUN_FOLDER = join(".pmtc", "run");

/** Name of a run: its strategy, and the process. `MarketMaker` of process 812 is `market-maker-812`. */
export function runId(strategy: string, pid: number): string {
  const words = strategy.replace(/([a-z0-9])([A-Z])/g, "$1-$2").replace(/[^A-Za-z0-9]+/g, "-");
  return `${words.toLowerCase().slice(0, 40)}-${pid}`;
}

export function socketOf(id: string, folder = RUN_FOLDER): string {
  return join(folder, `${id}.sock`);
}

/** Makes the folder, for this user alone, and one in it for the files of the run. Returns the latter. */
export function makeRunFolder(id: string, folder = RUN_FOLDER): string {
  const own = join(folder, id);
  try {
    mkdirSync(own, { recursive: true, mode: 0o700 });
    chmodSync(folder, 0o700);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const message = `the folder ${own} cannot be made (${code})`;
    throw new ControlError("control-path", message, "check your rights in the working directory", { cause: error });
  }
  return own;
}

/** Runs of the folder that answer, by name. Sockets of dead ones go, with their files. */
export async function liveRuns(folder = RUN_FOLDER): Promise<string[]> {
  const live: string[] = [];
  for (const name of namesIn(folder)) {
    const path = join(folder, name);
    const id = name.slice(0, -".sock".length);
    if (!name.endsWith(".sock") || lstatSync(path, { throwIfNoEntry: false })?.isSocket() !== true) continue;
    if (await answers(path)) live.push(id);
    else {
      rmSync(path, { force: true });
      rmSync(join(folder, id), { recursive: true, force: true });
    }
  }
  return live.sort();
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
