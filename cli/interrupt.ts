import { ExitCode } from "./exit.ts";
import { note } from "./terminal.ts";

export interface Interrupt {
  /** Aborted by the first Ctrl-C. */
  readonly signal: AbortSignal;
  /** Gives Ctrl-C back its usual meaning. */
  release(): void;
}

/** Ctrl-C for long work: the first one asks it to end with what it has, the second ends the process. */
export function watchInterrupt(): Interrupt {
  const controller = new AbortController();
  const onSignal = () => {
    if (controller.signal.aborted) process.exit(ExitCode.interrupted);
    note("interrupted: ending with a partial result; Ctrl-C again aborts");
    controller.abort();
  };
  process.on("SIGINT", onSignal);
  return { signal: controller.signal, release: () => process.off("SIGINT", onSignal) };
}
