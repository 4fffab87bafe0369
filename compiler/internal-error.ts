/**
 * A mistake of the compiler, never of the author: what was found, and the text that shows it. The
 * command line gives it an exit code of its own.
 */
export class InternalCompilerError extends Error {
  override readonly name = "InternalCompilerError";
  /** Text that reproduces the mistake: an emitted module, or a printed IR. */
  readonly reproducer: string;

  constructor(message: string, reproducer: string) {
    super(message);
    this.reproducer = reproducer;
  }
}
