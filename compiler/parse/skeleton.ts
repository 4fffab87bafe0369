import type { Fragment } from "./fragments.ts";
import type { Token } from "./tokens.ts";

/** Statements that the block builder found, before their tokens are parsed. */
export type Skeleton = SimplePart | IfPart | MatchPart | LoopPart | DefinitionPart | RefusedPart;

/** One simple statement. */
export interface SimplePart {
  readonly kind: "simple";
  readonly fragment: Fragment;
}

export interface Suite {
  readonly parts: readonly Skeleton[];
  /** Offset behind the last token of the suite, semicolons included. */
  readonly end: number;
}

export interface Branch {
  /** `if` or `elif`. */
  readonly keyword: Token;
  readonly header: Fragment | null;
  readonly suite: Suite;
}

export interface IfPart {
  readonly kind: "if";
  readonly branches: readonly Branch[];
  readonly orelse: Suite | null;
}

export interface MatchPart {
  readonly kind: "match";
  readonly keyword: Token;
  readonly subject: Fragment | null;
  readonly cases: readonly CasePart[];
}

export interface CasePart {
  readonly keyword: Token;
  readonly pattern: Fragment | null;
  /** Undefined where there is none, null where it could not be read. */
  readonly guard: Fragment | null | undefined;
  readonly suite: Suite;
}

export interface LoopPart {
  readonly kind: "while" | "for";
  readonly keyword: Token;
  readonly header: Fragment | null;
  readonly suite: Suite;
}

export interface DefinitionPart {
  readonly kind: "def" | "class";
  readonly keyword: Token;
  readonly decorators: readonly Fragment[];
  readonly header: Fragment | null;
  readonly suite: Suite;
}

/** A compound statement outside the subset, already reported; its body is parsed for its own faults. */
export interface RefusedPart {
  readonly kind: "refused";
  /** What the body counts as, for `return` and `break` in it. */
  readonly place: "function" | "loop" | "same";
  readonly suites: readonly Suite[];
}
