import type { EventName, Target } from "./layout.ts";

/** Type of a scalar in the artefact files. */
export type ScalarType = "int" | "float" | "bool" | "price" | "size" | "usd" | "outcome";

/** A value in the artefact files: money as its integer units. */
export type ScalarValue = number | boolean;

export interface AbiParam {
  readonly name: string;
  readonly type: ScalarType;
  readonly default: ScalarValue;
  readonly ge: number | null;
  readonly le: number | null;
  readonly gt: number | null;
  readonly lt: number | null;
  readonly doc: string;
}

/** Type of a field in the state schema. */
export type StateType =
  | { readonly kind: "scalar"; readonly type: ScalarType }
  | { readonly kind: "str" }
  | { readonly kind: "optional"; readonly of: StateType }
  | { readonly kind: "list"; readonly of: StateType }
  | { readonly kind: "dict"; readonly key: StateType; readonly of: StateType }
  | { readonly kind: "set"; readonly of: StateType }
  /** Its greatest length, or -1, then as a list. */
  | { readonly kind: "deque"; readonly of: StateType }
  | { readonly kind: "object"; readonly class: string }
  /** An object of one of several classes: its number, and the ordinal of its class among these; 0, 0 for None. */
  | { readonly kind: "union"; readonly classes: readonly string[] }
  /** Its items, one after the other. */
  | { readonly kind: "tuple"; readonly items: readonly StateType[] }
  /** One slot: the ordinal of the member among those that the schema names. */
  | { readonly kind: "enum"; readonly enum: string };

export interface StateField {
  readonly name: string;
  readonly type: StateType;
}

/**
 * Canonical state in f64 slots. Objects and lists are numbered from 1 in the order in which they are first
 * met; the strategy is 1. The state is the contents of all of them in the order of their numbers: of an
 * object its fields in declaration order (parameters are not state), of a list its length and its
 * elements, of a set its length and its elements in ascending order (ints and ordinals by value, texts by code point),
 * of a dict its length and each key with its value. There a str is a slot for its length in UTF-16 units and one for each three of them (the first
 * lowest, base 65536), any other scalar is one slot, with NaN as 0x7ff8000000000000; an object, a list or a dict is its number;
 * an optional is 0 for None, and otherwise the number of what it holds, or 1 and the value.
 */
export interface StateSchema {
  readonly strategy: string;
  readonly classes: readonly { readonly name: string; readonly fields: readonly StateField[] }[];
  /** Enums that the fields hold, with their members by ordinal; missing where there are none. */
  readonly enums?: readonly { readonly name: string; readonly members: readonly string[] }[];
  readonly hash: string;
}

/** Where an operation that can fail stands. Lines and columns count from 1, columns in characters. */
export interface AbiSite {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** Qualified name as in a Python traceback's `in ...` (the function's own name). */
  readonly function: string;
}

/** Text of a log line or an error: literal parts around formatted arguments. */
export interface AbiTemplate {
  /** One part more than arguments. */
  readonly parts: readonly string[];
  readonly args: readonly TemplateArg[];
}

export interface TemplateArg {
  /** A str takes a slot for its length in UTF-16 units, and one for each three of them, the first lowest. */
  readonly type: ScalarType | "str";
  /** Digits of `{x:.Nf}`, or null for `{x}`. */
  readonly digits: number | null;
  /** Texts of an enum: the argument is an int that counts them from 0. */
  readonly texts?: readonly string[];
  /** Format of `{x:...}` where it is another than `.Nf`, as written; `runtime/text/format-spec.ts` reads it. */
  readonly spec?: string;
  /** `{x!r}` and `{x!s}`: the format is for the text of the value. */
  readonly conversion?: "r" | "s";
}

export type Scope = "market" | "event";

export type MarketFilter =
  | { readonly kind: "series"; readonly slug: string }
  | { readonly kind: "slugs"; readonly slugs: readonly string[] }
  /** Whatever the data holds. */
  /** Every market of the events with these slugs. */
  | { readonly kind: "events"; readonly slugs: readonly string[] }
  | { readonly kind: "all" };

/** A source file of the program, for the reference runner. */
export interface AbiSource {
  /** Module name, `__main__` for the strategy itself, else as imported (`pmt.indicators`). */
  readonly module: string;
  /** Path from the root of the project, with `/`; of the SDK's parts from the folder that holds `pmt`. */
  readonly file: string;
  readonly sha256: string;
  /** Classes with another name in the program than in this file, since two files have the same one. */
  readonly renamed: readonly (readonly [written: string, name: string])[];
  /**
   * Expressions that the program converts from int to float where the types join, as CPython's
   * `ast` positions: line from 1, UTF-8 byte column from 0.
   */
  readonly conversions: readonly (readonly [line: number, column: number, endLine: number, endColumn: number])[];
  /** Comparisons by `==` and `!=` that go part by part, since a part may be a float; missing where there are none. */
  readonly equalities?: AbiSource["conversions"];
  /**
   * Template of each log call, `raise` and `assert` with a message: position of the `Call`, `Raise`
   * or `Assert` node (line from 1, UTF-8 byte column from 0) and the index into `templates`.
   */
  readonly templates: readonly (readonly [line: number, column: number, template: number])[];
}

/** `<stem>.abi.json`: everything that an engine must know of a compiled strategy. */
export interface AbiFile {
  readonly abiVersion: number;
  readonly compilerVersion: string;
  readonly name: string;
  readonly doc: string;
  readonly markets: MarketFilter;
  /** What an instance covers: one market, or all markets of an event. */
  readonly scope: Scope;
  /** The strategy redeems resolved markets itself; missing where the engine does it at the resolution. */
  readonly redemption?: "manual";
  /** Period of `on_timer` in microseconds, or null. */
  readonly timer: number | null;
  /** Names of the series that it asks for, by their row in the signal table; missing where there are none. */
  readonly signals?: readonly string[];
  /** True where it reads its open orders: the engine writes their table before each call. */
  readonly orders?: true;
  /** True where it draws random numbers: the engine writes their seed before `start`. */
  readonly random?: true;
  readonly events: readonly EventName[];
  readonly params: readonly AbiParam[];
  readonly state: StateSchema;
  readonly stepBudget: number;
  readonly sites: readonly AbiSite[];
  readonly templates: readonly AbiTemplate[];
  readonly sources: readonly AbiSource[];
  readonly hashes: {
    readonly source: string;
    readonly ir: string;
    readonly typescript: string;
    readonly wasm: string;
  };
}

/** What ran: version of the interpreter or engine, and the hash of the module's bytes. */
export interface TargetInfo {
  readonly kind: Target;
  readonly version: string;
  readonly moduleHash: string;
}
