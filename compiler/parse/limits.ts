/** What one file may hold. All are stricter than CPython's, so that no input can exhaust the compiler. */
export const limits = {
  /** Bytes of a source file. */
  fileBytes: 256 * 1024,
  /** Brackets inside brackets. */
  bracketDepth: 100,
  /** Blocks inside blocks. */
  blockDepth: 20,
  /** Nodes inside nodes, and `elif` branches of one `if`. */
  nodeDepth: 1000,
  /** Bytes of a string literal in UTF-8; docstrings are free. */
  stringBytes: 4096,
  /** Elements of a list or tuple, and arguments of a call. */
  elements: 10_000,
  /** Tokens of one statement or header. */
  statementTokens: 65_536,
  /** Statements that the grammar refuses; past them a file is not searched for more. */
  grammarErrors: 500,
  /** Findings of one file. */
  findings: 1000,
  /** Digits of an integer literal. */
  integerDigits: 1000,
} as const;
