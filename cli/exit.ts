/** Exit codes of every verb. */
export const ExitCode = {
  ok: 0,
  /** Findings were reported, or something that was checked does not hold. */
  findings: 1,
  /** The command line or the configuration is wrong. */
  usage: 2,
  /** The machine lacks something: an interpreter, a right, space on the disk. */
  environment: 3,
  /** A fault of the compiler's own. */
  internal: 4,
  interrupted: 130,
} as const;

export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

/** An end of a verb that is told to the user in one line and a way out. */
export class CliError extends Error {
  override readonly name = "CliError";
  readonly exitCode: ExitCode;
  readonly help: string;
  /** Stable word for programs. */
  readonly code: string;

  constructor(exitCode: ExitCode, code: string, message: string, help: string) {
    super(message);
    this.exitCode = exitCode;
    this.code = code;
    this.help = help;
  }
}

/** A wrong command line: exit 2. */
export function usageError(code: string, message: string, help: string): CliError {
  return new CliError(ExitCode.usage, code, message, help);
}
