import cliProgress from "cli-progress";

/** How far long work has come. */
export interface Progress {
  /** Tells that `done` of `total` are done; the first call draws the bar. */
  update(done: number, total: number): void;
  /** Removes the bar; what comes next may be written. */
  stop(): void;
}

const redrawMs = 100;

/**
 * A bar with the time that is left, on standard error. Nothing is drawn where that is not a
 * terminal, or where CI is set.
 */
export function progressBar(label: string): Progress {
  if (process.stderr.isTTY !== true || process.env.CI) return { update() {}, stop() {} };
  let bar: cliProgress.SingleBar | null = null;
  let last = 0;
  return {
    update(done, total) {
      const now = performance.now();
      if (bar === null) {
        const format = `${label} {bar} {percentage} %, {eta_formatted} left`;
        bar = new cliProgress.SingleBar(
          { format, stream: process.stderr, clearOnComplete: true, hideCursor: null },
          cliProgress.Presets.rect,
        );
        bar.start(total, done);
      } else if (now - last < redrawMs && done < total) return;
      last = now;
      bar.update(done);
    },
    stop() {
      bar?.stop();
      bar = null;
    },
  };
}
