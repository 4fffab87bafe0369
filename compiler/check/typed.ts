import type { AbiParam, MarketFilter, Scope, TemplateArg } from "../../runtime/abi/abi-file.ts";
import type { EventName, TrapName } from "../../runtime/abi/layout.ts";
import type { Span } from "../diagnostics/diagnostic.ts";
import type { ObjectType, Type } from "./types.ts";

/**
 * The checked program: every expression with its type, every conversion explicit, every name
 * resolved. Evaluation order is still Python's, by position in the source; the lowering makes it
 * explicit.
 */
export interface CheckedProgram {
  readonly files: readonly CheckedFile[];
  readonly constants: readonly CheckedConstant[];
  readonly classes: ReadonlyMap<string, CheckedClass>;
  readonly enums: ReadonlyMap<string, CheckedEnum>;
  readonly functions: ReadonlyMap<string, CheckedFunction>;
  readonly strategy: CheckedStrategy | null;
}

export interface CheckedFile {
  /** `__main__`, or the dotted name it is imported by. */
  readonly module: string;
  readonly file: string;
}

export interface CheckedConstant {
  readonly name: string;
  readonly type: Type;
  readonly value: TExpr;
  readonly span: Span;
  readonly file: string;
}

export interface CheckedEnum {
  readonly name: string;
  /** As the author calls it. */
  readonly label: string;
  readonly isInt: boolean;
  readonly members: readonly EnumMember[];
  readonly file: string;
}

/** All values of an enum are ints, or all are strings. */
export interface EnumMember {
  readonly name: string;
  readonly value: number | string;
}

export interface CheckedField {
  readonly name: string;
  readonly type: Type;
  readonly initial: TExpr | null;
}

export interface CheckedClass {
  readonly name: string;
  /** Name in its file; `name` differs where another file of the program has the same one. */
  readonly written: string;
  readonly doc: string;
  /** Name of the class that it inherits from, whose fields come first. */
  readonly base: string | null;
  readonly fields: readonly CheckedField[];
  /** A dataclass: made from the values of its fields. */
  readonly isRecord: boolean;
  readonly init: CheckedFunction | null;
  readonly methods: ReadonlyMap<string, CheckedFunction>;
  readonly file: string;
  readonly span: Span;
}

export interface CheckedStrategy {
  readonly class: string;
  readonly markets: MarketFilter;
  readonly scope: Scope;
  /** Who redeems resolved markets: the engine, or the strategy. */
  readonly redemption: "auto" | "manual";
  readonly timer: number | null;
  /** Names of the series that it asks for. */
  readonly signals: readonly string[];
  readonly params: readonly AbiParam[];
  readonly events: readonly EventName[];
}

export interface TypedName {
  readonly name: string;
  readonly type: Type;
}

export interface CheckedFunction {
  readonly name: string;
  readonly doc: string;
  readonly owner: string | null;
  readonly params: readonly TypedName[];
  readonly result: Type;
  readonly locals: ReadonlyMap<string, Type>;
  readonly body: readonly TStmt[];
  readonly file: string;
  readonly span: Span;
}

/** What is given for a parameter of a `Callable` type. */
export type TCallable =
  /** A parameter that is handed on. */
  | { readonly kind: "param"; readonly name: string }
  | { readonly kind: "function"; readonly name: string }
  | { readonly kind: "method"; readonly object: TExpr; readonly class: string; readonly method: string }
  | { readonly kind: "lambda"; readonly lambda: TLambda };

/** A lambda: compiled in place of each call of the parameter that it is given for. */
export interface TLambda {
  readonly number: number;
  readonly params: readonly TypedName[];
  readonly result: Type;
  readonly body: TExpr;
  readonly file: string;
  /** Locals of the function around it that it reads, `self` if it does, and parameters that it calls. */
  readonly captures: readonly TExpr[];
  readonly callables: readonly string[];
  /** Types of the locals of the function around it, its own among them. */
  readonly locals: ReadonlyMap<string, Type>;
}

export interface TTemplate {
  readonly parts: readonly string[];
  readonly args: readonly { readonly value: TExpr; readonly format: TemplateArg }[];
}

/** A value that is computed before the places that read it: the lowering gives it a temporary. */
export interface TSlot {
  readonly type: Type;
}

export type TStmt = { readonly span: Span } & (
  | { readonly op: "assign"; readonly name: string; readonly value: TExpr }
  | {
      readonly op: "assignField";
      readonly object: TExpr;
      readonly class: string;
      readonly field: string;
      readonly value: TExpr;
    }
  | {
      readonly op: "assignItem";
      readonly list: TExpr;
      readonly index: TExpr;
      readonly value: TExpr;
      readonly target: Span;
    }
  /** Values in the order of their evaluation, then assignments that read them. */
  | {
      readonly op: "unpack";
      readonly temps: readonly { readonly slot: TSlot; readonly value: TExpr }[];
      readonly assigns: readonly TStmt[];
    }
  /** `target op= value`; `operation` is the primitive, `convertTarget` where the old value joins a float. */
  | {
      readonly op: "augmentField";
      readonly object: TExpr;
      readonly class: string;
      readonly field: string;
      readonly combine: (old: TExpr) => TExpr;
      readonly type: Type;
      readonly target: Span;
    }
  | {
      readonly op: "augmentItem";
      readonly list: TExpr;
      readonly index: TExpr;
      readonly combine: (old: TExpr) => TExpr;
      readonly type: Type;
      readonly target: Span;
    }
  | { readonly op: "evaluate"; readonly value: TExpr }
  /** Gives a slot its first value, or another one. */
  | { readonly op: "setSlot"; readonly slot: TSlot; readonly value: TExpr }
  | { readonly op: "if"; readonly test: TExpr; readonly then: readonly TStmt[]; readonly else: readonly TStmt[] }
  | { readonly op: "while"; readonly test: TExpr; readonly body: readonly TStmt[] }
  | {
      readonly op: "forRange";
      readonly variable: string;
      readonly start: TExpr;
      readonly stop: TExpr;
      readonly step: number;
      readonly body: readonly TStmt[];
    }
  /** A loop over a list, or over the markets of an instance. */
  | {
      readonly op: "forList";
      readonly variable: string;
      readonly element: Type;
      readonly list: TExpr;
      readonly body: readonly TStmt[];
    }
  /**
   * A loop over lists side by side, to the end of the shortest: `assigns` gives the targets what the slots
   * hold. `counter` counts the iterations; `reverse` goes through one list from its end.
   */
  | {
      readonly op: "forLists";
      readonly lists: readonly { readonly list: TExpr; readonly slot: TSlot }[];
      readonly counter: { readonly slot: TSlot; readonly start: number } | null;
      readonly reverse: boolean;
      readonly assigns: readonly TStmt[];
      readonly body: readonly TStmt[];
    }
  /** A loop over a deque, which fails where its length changes. */
  | {
      readonly op: "forDeque";
      readonly variable: string;
      readonly element: Type;
      readonly deque: TExpr;
      readonly body: readonly TStmt[];
    }
  | {
      readonly op: "forDict";
      readonly dict: TExpr;
      readonly key: TSlot;
      readonly value: TSlot;
      readonly assigns: readonly TStmt[];
      readonly body: readonly TStmt[];
    }
  | { readonly op: "break" | "continue" }
  | { readonly op: "return"; readonly value: TExpr | null }
  | { readonly op: "raise"; readonly error: TrapName; readonly message: TTemplate | null }
  | { readonly op: "assert"; readonly test: TExpr; readonly message: TTemplate | null }
  | { readonly op: "log"; readonly level: number; readonly message: TTemplate; readonly call: Span }
);

export type TExpr = { readonly type: Type; readonly span: Span } & (
  | { readonly op: "int" | "float"; readonly value: number }
  | { readonly op: "bool"; readonly value: boolean }
  | { readonly op: "money"; readonly value: number; readonly text: string }
  | { readonly op: "str"; readonly value: string }
  | { readonly op: "none" }
  /** A member of an enum by its ordinal. */
  | { readonly op: "member"; readonly index: number }
  /** The value or the name of a member, or its text as CPython writes it. */
  | { readonly op: "memberValue"; readonly part: "value" | "name" | "text"; readonly value: TExpr }
  /** Equality of two members of one enum, or of two optionals of it. */
  | { readonly op: "same"; readonly left: TExpr; readonly right: TExpr }
  /** Equality part by part; `file` holds the comparison where a part may be a float. */
  | { readonly op: "equal"; readonly left: TExpr; readonly right: TExpr; readonly file: string | null }
  /** `<` and the like of two tuples or members of an int enum; `file` as for `equal`. */
  | {
      readonly op: "order";
      readonly relation: "<" | "<=" | ">" | ">=";
      readonly left: TExpr;
      readonly right: TExpr;
      readonly file: string | null;
    }
  | { readonly op: "tuple"; readonly elements: readonly TExpr[] }
  /** The items of a tuple between two places: a tuple, a list where they are of one type, or as an int their number. */
  | { readonly op: "items"; readonly value: TExpr; readonly from: number; readonly to: number }
  | { readonly op: "item"; readonly value: TExpr; readonly index: number }
  | { readonly op: "slot"; readonly slot: TSlot }
  | { readonly op: "local"; readonly name: string }
  | { readonly op: "constant"; readonly name: string }
  | { readonly op: "self" }
  | { readonly op: "field"; readonly object: TExpr; readonly class: string; readonly field: string }
  | { readonly op: "prim"; readonly prim: string; readonly args: readonly TExpr[]; readonly order: readonly number[] }
  | {
      readonly op: "call";
      readonly function: string;
      readonly args: readonly TExpr[];
      readonly order: readonly number[];
    }
  | {
      readonly op: "method";
      readonly object: TExpr;
      readonly class: string;
      readonly method: string;
      readonly args: readonly TExpr[];
      readonly order: readonly number[];
    }
  /** A method that all classes of a union have, without a base in common that declares it. */
  | {
      readonly op: "unionMethod";
      readonly object: TExpr;
      readonly members: readonly ObjectType[];
      readonly method: string;
      readonly args: readonly TExpr[];
      readonly order: readonly number[];
    }
  | {
      readonly op: "unionField";
      readonly object: TExpr;
      readonly members: readonly ObjectType[];
      readonly field: string;
    }
  /** `super().method(...)` in a class. */
  | {
      readonly op: "super";
      readonly class: string;
      readonly method: string;
      readonly args: readonly TExpr[];
      readonly order: readonly number[];
    }
  /** Only as an argument. */
  | { readonly op: "callable"; readonly callable: TCallable }
  /** A call of a parameter. */
  | {
      readonly op: "apply";
      readonly param: string;
      readonly args: readonly TExpr[];
      readonly order: readonly number[];
    }
  | { readonly op: "new"; readonly class: string; readonly args: readonly TExpr[]; readonly order: readonly number[] }
  | { readonly op: "list"; readonly elements: readonly TExpr[] }
  /** Keys and values in turn. */
  | { readonly op: "dict"; readonly entries: readonly TExpr[] }
  /** What a dict holds under a key, or None; `removes` takes it out. */
  | { readonly op: "find"; readonly dict: TExpr; readonly key: TExpr; readonly removes: boolean }
  | { readonly op: "and" | "or"; readonly left: TExpr; readonly right: TExpr }
  | { readonly op: "not"; readonly value: TExpr }
  | { readonly op: "if"; readonly test: TExpr; readonly then: TExpr; readonly else: TExpr }
  /** `a < b < c`: operands once each, left to right, stopping at the first false comparison. */
  | { readonly op: "chain"; readonly operands: readonly TExpr[]; readonly links: readonly ChainLink[] }
  | { readonly op: "some" | "unwrap" | "isNone"; readonly value: TExpr }
  /** Whether an object, or None, is of one of these classes. */
  | { readonly op: "isClass"; readonly value: TExpr; readonly classes: readonly string[] }
  /** The same object in a wider or a narrower type. */
  | { readonly op: "cast"; readonly value: TExpr }
  /** int -> float that Python does not write: `file` holds the expression. */
  | { readonly op: "convert"; readonly value: TExpr; readonly file: string }
  /** Statements that run first, then the value: the loops of an expression. */
  | { readonly op: "block"; readonly body: readonly TStmt[]; readonly value: TExpr }
  /** Stands where something was reported. */
  | { readonly op: "error" }
);

/** Comparison of operand i and i + 1; a float comparison converts an int side exactly. */
export interface ChainLink {
  readonly prim: string;
  readonly convertLeft: boolean;
  readonly convertRight: boolean;
}
