import { type FSWatcher, statSync, watch } from "node:fs";
import { dirname } from "node:path";
import { CliError, ExitCode } from "../exit.ts";
import { note, oneLine } from "../terminal.ts";
import { DEBOUNCE_MS, digest, foldersBelow } from "../watch.ts";

/**
 * Runs a check now, and again whenever a Python file at, beside or below one of the paths has other
 * contents, until Ctrl-C. A fault of the command line in between (a file that is gone) is told, and
 * the watch goes on. Throws CliError where a folder cannot be watched.
 */
export async function checkOnChange(paths: readonly string[], run: () => Promise<ExitCode>): Promise<ExitCode> {
  await run();
  const roots = [...new Set(paths.map((path) => (statSync(path).isDirectory() ? path : dirname(path))))];
  const contents = () => roots.map(digest).join();
  let last = contents();
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  let watchers: FSWatcher[] = [];
  const again = async () => {
    const now = contents();
    if (now === last) return;
    last = now;
    rewatch();
    // A terminal shows one run at a time; a log keeps them all.
    if (process.stdout.isTTY) process.stdout.write("\u001b[2J\u001b[3J\u001b[H");
    try {
      await run();
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
      note(`${oneLine(error.message)}: ${oneLine(error.help)}`);
    }
    waiting();
  };
  const rewatch = () => {
    for (const watcher of watchers) watcher.close();
    watchers = roots.flatMap(foldersBelow).map((folder) => watchFolder(folder, onChange));
  };
  let fail: (error: unknown) => void = () => {};
  const failed = new Promise<never>((_, reject) => {
    fail = reject;
  });
  function onChange(): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(again);
      running.catch(fail);
    }, DEBOUNCE_MS);
  }
  rewatch();
  waiting();
  const interrupted = new Promise<ExitCode>((resolve) => process.once("SIGINT", () => resolve(ExitCode.interrupted)));
  try {
    return await Promise.race([interrupted, failed]);
  } finally {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  }
}

function waiting(): void {
  note("watching for changes; Ctrl-C ends it");
}

function watchFolder(folder: string, onChange: () => void): FSWatcher {
  try {
    const watcher = watch(folder, onChange);
    // A folder that goes away is no reason to end.
    watcher.on("error", (error) => note(`watch: ${oneLine(error.message)}`));
    return watcher;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    const message = `${oneLine(folder)} cannot be watched (${code})`;
    throw new CliError(ExitCode.environment, "watch", message, "run `pmtc check` without --watch");
  }
}
