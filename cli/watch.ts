import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { type FSWatcher, readdirSync, readFileSync, watch } from "node:fs";
import { dirname, join } from "node:path";
import { CliError, ExitCode } from "./exit.ts";
import { note, oneLine } from "./terminal.ts";

export interface Watch {
  close(): void;
}

/** A write of a file comes as several events. */
export const DEBOUNCE_MS = 150;

/**
 * Runs `pmtc swap` on a strategy whenever its file, or a Python file beside it or below, has other
 * contents. In a process of its own: the run does not wait for the compiler. `onLine` gets what it
 * tells. Throws CliError where the folder cannot be watched.
 */
export function watchStrategy(file: string, socket: string, onLine: (line: string) => void): Watch {
  const root = dirname(file);
  const watchers: FSWatcher[] = [];
  let timer: NodeJS.Timeout | undefined;
  let child: ChildProcess | null = null;
  let isDirty = false;
  let last = digest(root);
  const swap = () => {
    if (child !== null) {
      isDirty = true;
      return;
    }
    const now = digest(root);
    if (now === last) return;
    last = now;
    child = startSwap(file, socket, onLine, () => {
      child = null;
      if (!isDirty) return;
      isDirty = false;
      swap();
    });
  };
  const onChange = () => {
    clearTimeout(timer);
    timer = setTimeout(swap, DEBOUNCE_MS);
  };
  try {
    for (const folder of foldersBelow(root)) watchers.push(watch(folder, onChange));
  } catch (error) {
    for (const watcher of watchers) watcher.close();
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    const message = `${oneLine(root)} cannot be watched (${code})`;
    throw new CliError(ExitCode.environment, "watch", message, "run without --watch, and use `pmtc swap`");
  }
  // A folder that goes away is no reason to end the run.
  for (const watcher of watchers) watcher.on("error", (error) => note(`watch: ${oneLine(error.message)}`));
  return {
    close() {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
      child?.kill();
    },
  };
}

function startSwap(file: string, socket: string, onLine: (line: string) => void, onEnd: () => void): ChildProcess {
  const script = process.argv[1] ?? "";
  const args = [...process.execArgv, script, "swap", file, "--socket", socket, "--if-changed"];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  const collect = (data: Buffer) => {
    output += data.toString();
  };
  child.stdout.on("data", collect);
  child.stderr.on("data", collect);
  child.on("error", (error) => onLine(`watch: ${oneLine(error.message)}`));
  child.on("close", () => {
    if (output.trim() !== "") onLine(output.trimEnd());
    onEnd();
  });
  return child;
}

/** The folder and those below it that may hold modules. */
export function foldersBelow(root: string): string[] {
  const folders = [root];
  for (const entry of readdirSync(root, { withFileTypes: true })) {
    if (!entry.isDirectory() || entry.name.startsWith(".")) continue;
    if (entry.name === "node_modules" || entry.name === "__pycache__") continue;
    folders.push(...foldersBelow(join(root, entry.name)));
  }
  return folders;
}

/** Of the names and contents of all Python files. */
export function digest(root: string): string {
  const hash = createHash("sha256");
  for (const folder of foldersBelow(root)) {
    for (const name of readdirSync(folder).sort()) {
      if (!name.endsWith(".py")) continue;
      hash.update(join(folder, name)).update("\0");
      try {
        hash.update(readFileSync(join(folder, name)));
      } catch {
        // Gone, or in the middle of being replaced: another event follows.
      }
    }
  }
  return hash.digest("hex");
}
