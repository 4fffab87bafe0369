import type { Span } from "../diagnostics/diagnostic.ts";

/**
 * Syntax tree of the subset. Node names, fields and nesting are those of CPython's `ast`;
 * spans are UTF-16 offsets with the extent of CPython's (lineno, col_offset) .. end.
 * Whatever has no node here was refused by the parser with a diagnostic.
 */
export interface Module {
  readonly kind: "Module";
  readonly doc: string | null;
  readonly body: readonly Stmt[];
  readonly span: Span;
}

export type Stmt =
  | ClassDef
  | FunctionDef
  | Assign
  | AnnAssign
  | AugAssign
  | If
  | Match
  | While
  | For
  | Return
  | Break
  | Continue
  | Pass
  | ExprStmt
  | Assert
  | Delete
  | Raise
  | Import
  | ImportFrom
  | Leaf;

interface Node {
  readonly span: Span;
}

export interface ClassDef extends Node {
  readonly kind: "ClassDef";
  readonly name: string;
  readonly nameSpan: Span;
  readonly bases: readonly Expr[];
  readonly keywords: readonly Keyword[];
  readonly decorators: readonly Expr[];
  /** Docstring, already taken out of `body`. */
  readonly doc: string | null;
  readonly body: readonly Stmt[];
}

export interface FunctionDef extends Node {
  readonly kind: "FunctionDef";
  readonly name: string;
  readonly nameSpan: Span;
  readonly params: readonly Param[];
  readonly returns: Expr | null;
  readonly decorators: readonly Expr[];
  readonly doc: string | null;
  readonly body: readonly Stmt[];
}

export interface Param extends Node {
  readonly name: string;
  readonly annotation: Expr | null;
  readonly default: Expr | null;
  readonly keywordOnly: boolean;
}

export interface Keyword extends Node {
  readonly name: string;
  readonly value: Expr;
}

export interface Assign extends Node {
  readonly kind: "Assign";
  readonly targets: readonly Expr[];
  readonly value: Expr;
}

export interface AnnAssign extends Node {
  readonly kind: "AnnAssign";
  readonly target: Expr;
  readonly annotation: Expr;
  readonly value: Expr | null;
}

export interface AugAssign extends Node {
  readonly kind: "AugAssign";
  readonly target: Expr;
  readonly op: BinaryOperator;
  readonly value: Expr;
}

/** `elif` is an `If` alone in `orelse`, as in CPython. */
export interface If extends Node {
  readonly kind: "If";
  readonly test: Expr;
  readonly body: readonly Stmt[];
  readonly orelse: readonly Stmt[];
}

export interface Match extends Node {
  readonly kind: "Match";
  readonly subject: Expr;
  readonly cases: readonly MatchCase[];
}

/**
 * A pattern is an expression here: a literal, a dotted name, these joined by `|`, or a name, which it binds.
 * The checker refuses every other one.
 */
export interface MatchCase extends Node {
  readonly pattern: Expr;
  readonly guard: Expr | null;
  readonly body: readonly Stmt[];
}

export interface While extends Node {
  readonly kind: "While";
  readonly test: Expr;
  readonly body: readonly Stmt[];
}

export interface For extends Node {
  readonly kind: "For";
  readonly target: Expr;
  readonly iter: Expr;
  readonly body: readonly Stmt[];
}

export interface Return extends Node {
  readonly kind: "Return";
  readonly value: Expr | null;
}

export interface Break extends Node {
  readonly kind: "Break";
}

export interface Continue extends Node {
  readonly kind: "Continue";
}

export interface Pass extends Node {
  readonly kind: "Pass";
}

export interface ExprStmt extends Node {
  readonly kind: "ExprStmt";
  readonly value: Expr;
}

/** `del xs[i]`: items of lists and dicts only. */
export interface Delete extends Node {
  readonly kind: "Delete";
  readonly targets: readonly Expr[];
}

export interface Assert extends Node {
  readonly kind: "Assert";
  readonly test: Expr;
  readonly message: Expr | null;
}

export interface Raise extends Node {
  readonly kind: "Raise";
  readonly exception: Expr;
}

export interface ImportAlias extends Node {
  /** Dotted name as written. */
  readonly name: string;
  readonly asName: string | null;
}

export interface Import extends Node {
  readonly kind: "Import";
  readonly names: readonly ImportAlias[];
}

export interface ImportFrom extends Node {
  readonly kind: "ImportFrom";
  readonly module: string;
  /** Number of leading dots; 0 for an absolute import. */
  readonly level: number;
  readonly names: readonly ImportAlias[];
}

/** `a:b` inside of a subscript. */
export interface Slice extends Node {
  readonly kind: "Slice";
  readonly lower: Expr | null;
  readonly upper: Expr | null;
}

export type Expr =
  | Name
  | IntLiteral
  | FloatLiteral
  | StrLiteral
  | BoolLiteral
  | NoneLiteral
  | BinOp
  | UnaryOp
  | BoolOp
  | Compare
  | IfExp
  | Call
  | Attribute
  | Subscript
  | Slice
  | ListLiteral
  | DictLiteral
  | SetLiteral
  | TupleLiteral
  | JoinedStr
  | ListComp
  | SetComp
  | DictComp
  | GeneratorExp
  | Lambda;

export interface Name extends Node {
  readonly kind: "Name";
  readonly id: string;
}

/** Value of any size; the checker holds it to +-(2**53 - 1). */
export interface IntLiteral extends Node {
  readonly kind: "Int";
  readonly value: bigint;
}

/** Finite by construction: a literal that overflows was refused. */
export interface FloatLiteral extends Node {
  readonly kind: "Float";
  readonly value: number;
}

/** Escapes resolved, implicit concatenation joined. */
export interface StrLiteral extends Node {
  readonly kind: "Str";
  readonly value: string;
}

export interface BoolLiteral extends Node {
  readonly kind: "Bool";
  readonly value: boolean;
}

export interface NoneLiteral extends Node {
  readonly kind: "None";
}

export type BinaryOperator = "+" | "-" | "*" | "/" | "//" | "%" | "**" | "@" | "&" | "|" | "^" | "<<" | ">>";

export interface BinOp extends Node {
  readonly kind: "BinOp";
  readonly left: Expr;
  readonly op: BinaryOperator;
  readonly opSpan: Span;
  readonly right: Expr;
}

export interface UnaryOp extends Node {
  readonly kind: "UnaryOp";
  readonly op: "-" | "+" | "not" | "~";
  readonly operand: Expr;
}

/** `a and b and c` is one node with three values, as in CPython. */
export interface BoolOp extends Node {
  readonly kind: "BoolOp";
  readonly op: "and" | "or";
  readonly values: readonly Expr[];
}

export type CompareOperator = "==" | "!=" | "<" | "<=" | ">" | ">=" | "in" | "not in" | "is" | "is not";

export interface Compare extends Node {
  readonly kind: "Compare";
  readonly left: Expr;
  readonly ops: readonly CompareOperator[];
  readonly comparators: readonly Expr[];
}

export interface IfExp extends Node {
  readonly kind: "IfExp";
  readonly test: Expr;
  readonly body: Expr;
  readonly orelse: Expr;
}

export interface Call extends Node {
  readonly kind: "Call";
  readonly func: Expr;
  readonly args: readonly Expr[];
  readonly keywords: readonly Keyword[];
}

export interface Attribute extends Node {
  readonly kind: "Attribute";
  readonly value: Expr;
  readonly attr: string;
  readonly attrSpan: Span;
}

export interface Subscript extends Node {
  readonly kind: "Subscript";
  readonly value: Expr;
  readonly index: Expr;
}

/** `{k: v, ...}`, without `**`. */
export interface DictLiteral extends Node {
  readonly kind: "Dict";
  readonly keys: readonly Expr[];
  readonly values: readonly Expr[];
}

export interface SetLiteral extends Node {
  readonly kind: "Set";
  readonly elements: readonly Expr[];
}

export interface ListLiteral extends Node {
  readonly kind: "List";
  readonly elements: readonly Expr[];
}

/** Parsed so that the checker can name it (`dict[int, str]` annotations, unpacking). */
export interface TupleLiteral extends Node {
  readonly kind: "Tuple";
  readonly elements: readonly Expr[];
}

export interface JoinedStr extends Node {
  readonly kind: "JoinedStr";
  readonly parts: readonly (StrLiteral | FormattedValue)[];
}

export interface FormattedValue extends Node {
  readonly kind: "FormattedValue";
  readonly value: Expr;
  /** `!r` and the like, without the mark. */
  readonly conversion: string | null;
  /** Format specification as written (`.2f`); nested replacement fields are refused. */
  readonly spec: string | null;
}

/** `for target in iter if test ...` of a comprehension. */
export interface Comprehension {
  readonly target: Expr;
  readonly iter: Expr;
  readonly ifs: readonly Expr[];
}

export interface ListComp extends Node {
  readonly kind: "ListComp";
  readonly element: Expr;
  readonly generators: readonly Comprehension[];
}

export interface SetComp extends Node {
  readonly kind: "SetComp";
  readonly element: Expr;
  readonly generators: readonly Comprehension[];
}

export interface DictComp extends Node {
  readonly kind: "DictComp";
  readonly key: Expr;
  readonly value: Expr;
  readonly generators: readonly Comprehension[];
}

export interface GeneratorExp extends Node {
  readonly kind: "GeneratorExp";
  readonly element: Expr;
  readonly generators: readonly Comprehension[];
}

export interface Lambda extends Node {
  readonly kind: "Lambda";
  readonly params: readonly Param[];
  readonly body: Expr;
}

/**
 * The innermost part of a loop that an expression makes; the parser makes none, and the checker knows what
 * it does. `code` is the author's expression that it evaluates.
 */
export interface Leaf extends Node {
  readonly kind: "Leaf";
  readonly code: Expr | null;
}
