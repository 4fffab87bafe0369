export type InterpreterErrorCode = "interpreter-missing" | "interpreter-version";

/** The machine has no Python that the reference runner can use. `help` is the way out. */
export class InterpreterError extends Error {
  override readonly name = "InterpreterError";
  readonly code: InterpreterErrorCode;
  readonly help = "install CPython 3.11 or later and put it first on the PATH, or name its python3";

  constructor(code: InterpreterErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
