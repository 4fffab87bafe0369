import { spawn } from "node:child_process";
import type { PaperResult } from "../../engine/modes/paper-result.ts";
import { pmtcEnvironment, script } from "./pmtc.ts";

/** `pmtc paper`, as it runs. */
export interface PaperProcess {
  /** Name and socket, from its ready line. */
  readonly run: string;
  readonly socket: string;
  readonly pid: number;
  /** Standard error so far. */
  stderr(): string;
  interrupt(): void;
  ended(): Promise<{ readonly code: number | null; readonly stdout: string; readonly result: PaperResult }>;
}

/** Starts `pmtc paper ... --json` in a folder, and waits until it is ready. */
export async function startPaper(cwd: string, args: readonly string[]): Promise<PaperProcess> {
  const child = spawn(process.execPath, [script, "paper", ...args, "--json"], {
    cwd,
    stdio: ["ignore", "pipe", "pipe"],
    env: pmtcEnvironment(),
  });
  let stdout = "";
  let stderr = "";
  const closed = new Promise<number | null>((done) => child.on("close", (code) => done(code)));
  child.stdout.on("data", (data: Buffer) => {
    stdout += data.toString();
  });
  const ready = await new Promise<{ run: string; socket: string }>((done, fail) => {
    child.on("close", () => fail(new Error(`ended before it was ready: ${stderr}`)));
    child.stderr.on("data", (data: Buffer) => {
      stderr += data.toString();
      const line = /^ready: run (\S+), socket ([^,\s]+)/m.exec(stderr);
      if (line?.[1] !== undefined && line[2] !== undefined) done({ run: line[1], socket: line[2] });
    });
  });
  return {
    ...ready,
    pid: child.pid ?? 0,
    stderr: () => stderr,
    interrupt: () => child.kill("SIGINT"),
    ended: async () => {
      const code = await closed;
      return { code, stdout, result: JSON.parse(stdout) as PaperResult };
    },
  };
}
