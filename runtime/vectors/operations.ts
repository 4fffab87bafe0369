import { PRIMITIVES, type Primitive } from "../../dsl-spec/primitives.ts";

/** Concrete type of an operand or result: how a value travels through the lanes. */
export type LaneType = "int" | "float" | "bool" | "str" | "void" | `list<${"int" | "float" | "bool" | "str"}>`;

/** A row of the table with its type parameters filled in. */
export interface Operation {
  /** Name of the row, with the element type where it has one: `list.get<float>`. */
  readonly id: string;
  readonly row: Primitive;
  readonly params: readonly LaneType[];
  /** Types as the row states them (`price` where the lane type is `int`). */
  readonly spelled: readonly string[];
  readonly result: LaneType;
  /** Whether the first operand is a list that the operation changes: it is a result too. */
  readonly changesList: boolean;
}

/** Element types with which the rows over lists are tried. */
const ELEMENTS = ["int", "float", "bool"] as const;
const NUMBERS_ONLY = new Set(["list.min", "list.max"]);
const INTS_ONLY = new Set(["list.sort", "list.places", "list.sumFrom"]);

/** Dicts, sets, deques and what reads the instance's seed are tried by whole programs, in equivalence-tests. */
const WHOLE = /^(?:dict|deque|set|seed)\./;
/** The SDK's objects are spelled as their classes. */
const SDK_TYPE = /[A-Z]\w/;

/** Rows that are operations on values: all but those that read or act through the SDK's objects. */
export function isValueRow(row: Primitive): boolean {
  // Rows that compare elements by a function are tried by whole programs, too.
  if (row.by !== undefined || WHOLE.test(row.name)) return false;
  return ![...row.params, row.result].some((type) => SDK_TYPE.test(type));
}

/** Every value operation; a row over `list<T>` counts once for each element type. */
export function valueOperations(): Operation[] {
  return [...PRIMITIVES.values()].filter(isValueRow).flatMap(operationsOf);
}

function operationsOf(row: Primitive): Operation[] {
  if (!row.params.some((param) => param === "T" || param === "list<T>")) return [operation(row, row.name, null)];
  const elements = ELEMENTS.filter(
    (element) => !(element === "bool" && NUMBERS_ONLY.has(row.name)) && !(element !== "int" && INTS_ONLY.has(row.name)),
  );
  return elements.map((element) => operation(row, `${row.name}<${element}>`, element));
}

function operation(row: Primitive, id: string, element: string | null): Operation {
  const fill = (type: string): string => (element === null ? type : type.replace(/\bT\b/, element));
  const spelled = row.params.map(fill);
  return {
    id,
    row,
    spelled,
    params: spelled.map(laneType),
    result: laneType(fill(row.result)),
    changesList: !row.pure && row.params[0]?.startsWith("list<") === true,
  };
}

function laneType(type: string): LaneType {
  switch (type) {
    case "int":
    case "M":
    case "price":
    case "size":
    case "usd":
    case "outcome":
      return "int";
    case "float":
    case "bool":
    case "str":
    case "void":
    case "list<int>":
    case "list<float>":
    case "list<bool>":
    case "list<str>":
      return type;
    default:
      throw new Error(`no lane for type ${type}`);
  }
}

/** One value of a lane: scalars as numbers (bool as 0 or 1), lists as arrays of them, a str as its UTF-16 units. */
export type Operand = number | readonly number[] | readonly (readonly number[])[];

/**
 * Cases of one operation, flat: for each case its operands in order, a list as its length and its
 * elements.
 */
export function encodeCases(cases: readonly (readonly Operand[])[]): Float64Array {
  return Float64Array.from(cases.flatMap((operands) => operands.flatMap(slotsOf)));
}

function slotsOf(operand: Operand): number[] {
  if (typeof operand === "number") return [operand];
  return [operand.length, ...operand.flatMap((x) => (typeof x === "number" ? [x] : [x.length, ...x]))];
}

/**
 * Outcome of one case: 0 and the result's slots (a changed list last), or a trap's number alone.
 * A lane returns the outcomes one after the other, each behind the number of its slots.
 */
export function splitOutcomes(flat: Float64Array): Float64Array[] {
  const outcomes: Float64Array[] = [];
  for (let at = 0; at < flat.length; at += 1 + flat[at]!) outcomes.push(flat.subarray(at + 1, at + 1 + flat[at]!));
  return outcomes;
}
