import type {
  AbiParam,
  AbiSite,
  AbiSource,
  AbiTemplate,
  MarketFilter,
  ScalarType,
  Scope,
} from "../../runtime/abi/abi-file.ts";
import type { EventName, TrapName } from "../../runtime/abi/layout.ts";

/**
 * Typed intermediate representation: the contract between the halves of the compiler.
 *
 * Everything that Python leaves implicit is explicit here: conversions, truth, checks, evaluation
 * order. Operands are evaluated left to right, each once; an expression holds no assignment. A
 * value that must be computed before another operand, yet needs statements, was moved to a
 * temporary (a local whose name starts with `$`) by the lowering.
 */
export type IrType =
  | { readonly kind: ScalarType }
  | { readonly kind: "void" | "str" }
  /** Lent objects of the SDK; they stand in parameters, locals and operands, never in state. */
  | { readonly kind: "handle"; readonly name: HandleName }
  | { readonly kind: "optional"; readonly of: IrType }
  | { readonly kind: "list"; readonly of: IrType }
  /** Keys are int, str or members of an enum. */
  | { readonly kind: "dict"; readonly key: IrType; readonly of: IrType }
  /** Elements are what the keys of a dict can be. */
  | { readonly kind: "set"; readonly of: IrType }
  | { readonly kind: "deque"; readonly of: IrType }
  /** An object of the class or of one that inherits from it. */
  | { readonly kind: "object"; readonly class: string }
  /** An object of one of these classes, in alphabetical order, or of one that inherits from one of them. */
  | { readonly kind: "union"; readonly classes: readonly string[] }
  | { readonly kind: "tuple"; readonly items: readonly IrType[] }
  /** A member, by its ordinal. */
  | { readonly kind: "enum"; readonly enum: string };

/** The SDK's classes whose objects are lent; every list of them is made of this one. */
export const HANDLE_NAMES = [
  "Context",
  "Market",
  "Markets",
  "Event",
  "Book",
  "Fill",
  "Order",
  "OrderUpdate",
  "Signal",
  "LatestSignal",
  "Trade",
  "Leg",
  "Level",
] as const;

export type HandleName = (typeof HANDLE_NAMES)[number];

export interface IrModule {
  /** Class name of the strategy. */
  readonly strategy: string;
  readonly doc: string;
  /** Enums that are used, in order of declaration. */
  readonly enums: readonly IrEnum[];
  readonly constants: readonly IrConstant[];
  /** Helper classes that are reached, in order of first use; the strategy last. */
  readonly classes: readonly IrClass[];
  readonly functions: readonly IrFunction[];
  /** Functions that compare elements, by name. */
  readonly comparers?: readonly IrComparer[];
  readonly params: readonly IrParam[];
  /** Events whose handler the strategy declares, in the order of EventKind. */
  readonly events: readonly EventName[];
  readonly markets: MarketFilter;
  readonly scope: Scope;
  /** "manual": the strategy redeems resolved markets itself; missing where the engine does. */
  readonly redemption?: "manual";
  readonly timer: number | null;
  /** Names of the series that it asks for, by their row in the signal table; missing where there are none. */
  readonly signals?: readonly string[];
  readonly stepBudget: number;
  /** Index = site id: the ordinal of the failing operation in IR order. */
  readonly sites: readonly AbiSite[];
  readonly templates: readonly AbiTemplate[];
  readonly sources: readonly AbiSource[];
}

export interface IrEnum {
  readonly name: string;
  readonly members: readonly string[];
}

/**
 * Compares two values of a type: `equal` gives a bool, `order` -1, 0 or 1, and 2 where a nan decides. `value`
 * reads the locals `$a` and `$b`, and holds no sites.
 */
export interface IrComparer {
  /** `equal tuple<int, float>` */
  readonly name: string;
  readonly type: IrType;
  readonly value: IrExpr;
}

/** A module constant; its initialiser may use constants before it. Runs once, in `start`. */
export interface IrConstant {
  readonly name: string;
  readonly type: IrType;
  readonly value: IrExpr;
  readonly line: number;
}

/** A parameter is a read-only field of the strategy, bound before `__init__`. */
export interface IrParam extends AbiParam {
  /** Slot in the parameter region, counted from 0. */
  readonly slot: number;
}

export interface IrField {
  readonly name: string;
  readonly type: IrType;
  /** Value from the class body, or null where `__init__` gives the first one. Scalars and none only. */
  readonly initial: IrExpr | null;
}

export interface IrClass {
  readonly name: string;
  readonly doc: string;
  /** The class that it inherits from; it stands before this one. */
  readonly base: string | null;
  /** Those of the base come first, as they are there. */
  readonly fields: readonly IrField[];
  /** Made from the values of its fields, in their order, without `__init__` and its step. */
  readonly isRecord: boolean;
  /** `__init__`, or null where the class itself declares none. */
  readonly init: IrFunction | null;
  /** Its own ones, which take the place of those of the same name in its bases. */
  readonly methods: readonly IrFunction[];
  readonly line: number;
}

export interface IrLocal {
  readonly name: string;
  readonly type: IrType;
}

export interface IrFunction {
  /** Python name; unique within its class or among the functions. */
  readonly name: string;
  readonly doc: string;
  /** Class of `self`, or null for a function. `self` is not in `params`. */
  readonly owner: string | null;
  readonly params: readonly IrLocal[];
  readonly result: IrType;
  /**
   * Locals to declare at the top, because their first assignment does not dominate every use.
   * All others are declared by a `let`.
   */
  readonly hoisted: readonly IrLocal[];
  readonly body: readonly IrStmt[];
  /** Site of the step at entry. */
  readonly entrySite: number;
  readonly line: number;
}

/** `line` is the line of the Python statement, for readers and source maps. */
export type IrStmt = { readonly line: number } & (
  | {
      readonly op: "let";
      readonly name: string;
      readonly type: IrType;
      readonly value: IrExpr;
      readonly mutable: boolean;
    }
  | { readonly op: "set"; readonly name: string; readonly value: IrExpr }
  | {
      readonly op: "setField";
      readonly object: IrExpr;
      readonly class: string;
      readonly field: string;
      readonly value: IrExpr;
    }
  /** An expression for its effect. */
  | { readonly op: "do"; readonly value: IrExpr }
  | { readonly op: "if"; readonly test: IrExpr; readonly then: readonly IrStmt[]; readonly else: readonly IrStmt[] }
  /** Every loop counts one step, with `site`, at the start of each iteration. */
  | { readonly op: "while"; readonly test: IrExpr; readonly body: readonly IrStmt[]; readonly site: number }
  /**
   * Integer counting loop. `variable` is fresh, and nothing in the body assigns it. `stop` is a
   * literal, a constant or a local that the body does not assign; `step` is a non-zero literal.
   */
  | {
      readonly op: "forRange";
      readonly variable: string;
      readonly start: IrExpr;
      readonly stop: IrExpr;
      readonly step: number;
      readonly body: readonly IrStmt[];
      readonly site: number;
    }
  /**
   * CPython's list iterator: an index that is compared with the live length before each
   * iteration. `list` is a constant, or a local that the body does not assign.
   */
  | {
      readonly op: "forList";
      readonly variable: string;
      readonly type: IrType;
      readonly list: IrExpr;
      readonly body: readonly IrStmt[];
      readonly site: number;
    }
  /**
   * CPython's dict iterator: the keys and values in the order of insertion. `changed` is the site of
   * its RuntimeError, looked at before each iteration. `dict` is a local that the body does not assign.
   */
  | {
      readonly op: "forDict";
      readonly key: string;
      readonly keyType: IrType;
      readonly value: string;
      readonly type: IrType;
      readonly dict: IrExpr;
      readonly body: readonly IrStmt[];
      readonly changed: number;
      readonly site: number;
    }
  | { readonly op: "break" }
  | { readonly op: "continue" }
  | { readonly op: "return"; readonly value: IrExpr | null }
  | {
      readonly op: "raise";
      readonly error: TrapName;
      /** Index into `templates`, or null for an error without a message. */
      readonly template: number | null;
      readonly args: readonly IrExpr[];
      readonly site: number;
    }
  | { readonly op: "log"; readonly level: number; readonly template: number; readonly args: readonly IrExpr[] }
);

export type IrExpr = { readonly type: IrType } & (
  | { readonly op: "int"; readonly value: number }
  | { readonly op: "float"; readonly value: number }
  | { readonly op: "bool"; readonly value: boolean }
  /** Price, Size or Usd in its units; `text` as the author wrote it. */
  | { readonly op: "money"; readonly value: number; readonly text: string }
  | { readonly op: "str"; readonly value: string }
  | { readonly op: "none" }
  | { readonly op: "local"; readonly name: string }
  | { readonly op: "constant"; readonly name: string }
  | { readonly op: "tuple"; readonly elements: readonly IrExpr[] }
  | { readonly op: "item"; readonly value: IrExpr; readonly index: number }
  /** Member of the enum that is its type. */
  | { readonly op: "member"; readonly index: number; readonly name: string }
  /** Equality of two members of one enum, or of two optionals of it. */
  | { readonly op: "same"; readonly left: IrExpr; readonly right: IrExpr }
  | { readonly op: "self" }
  | { readonly op: "field"; readonly object: IrExpr; readonly class: string; readonly field: string }
  /** An operation of the primitives table; `site` is a number exactly where the row has traps. */
  | {
      readonly op: "prim";
      readonly prim: string;
      readonly args: readonly IrExpr[];
      readonly site: number | null;
      /** Comparer of the elements, exactly where the row names one. */
      readonly by?: string;
    }
  | { readonly op: "call"; readonly function: string; readonly args: readonly IrExpr[] }
  | {
      readonly op: "method";
      readonly object: IrExpr;
      readonly class: string;
      readonly method: string;
      readonly args: readonly IrExpr[];
    }
  /** A method, or `__init__`, of the class that `class` inherits from, for `self`. */
  | { readonly op: "super"; readonly class: string; readonly method: string; readonly args: readonly IrExpr[] }
  | { readonly op: "new"; readonly class: string; readonly args: readonly IrExpr[] }
  | { readonly op: "list"; readonly elements: readonly IrExpr[] }
  /** Keys and values in turn: `k, v, k, v`. */
  | { readonly op: "dict"; readonly entries: readonly IrExpr[] }
  | { readonly op: "and" | "or"; readonly left: IrExpr; readonly right: IrExpr }
  | { readonly op: "not"; readonly value: IrExpr }
  | { readonly op: "if"; readonly test: IrExpr; readonly then: IrExpr; readonly else: IrExpr }
  /** T -> optional T. */
  | { readonly op: "some"; readonly value: IrExpr }
  /** optional T -> T, where the checker proved that it is there. */
  | { readonly op: "unwrap"; readonly value: IrExpr }
  | { readonly op: "isNone"; readonly value: IrExpr }
  /** Whether an object is of the class, or of one that inherits from it. */
  | { readonly op: "isClass"; readonly value: IrExpr; readonly class: string }
  /** The same object (or None) in another type, which the checker proved or tested. */
  | { readonly op: "cast"; readonly value: IrExpr }
);
