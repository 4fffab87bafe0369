import { BLOCK_SLOTS, OUTPUT } from "../abi/layout.ts";
import * as runtime from "../typescript/index.ts";
import { textSlots } from "../typescript/strings.ts";
import type { Operand, Operation } from "./operations.ts";

type Evaluate = (...operands: readonly unknown[]) => unknown;

const INFIX: Readonly<Record<string, (a: number, b: number) => number | boolean>> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "===": (a, b) => a === b,
  "!==": (a, b) => a !== b,
  "<": (a, b) => a < b,
  "<=": (a, b) => a <= b,
  ">": (a, b) => a > b,
  ">=": (a, b) => a >= b,
};

const SITE = 7;

function evaluator({ row }: Operation): Evaluate {
  const { form } = row;
  switch (form.kind) {
    case "infix":
      return INFIX[form.name] as Evaluate;
    case "prefix":
      return ((x: number) => -x) as Evaluate;
    case "identity":
    case "cast":
      return (x) => x;
    case "call":
      return (runtime as unknown as Readonly<Record<string, Evaluate>>)[form.name]!;
    case "method":
      return ((text: Readonly<Record<string, Evaluate>>, part: string) => text[form.name]?.(part)) as Evaluate;
    case "property":
      throw new Error(`${row.name} is not an operation on values`);
  }
}

function decode(type: string, operand: Operand): unknown {
  if (typeof operand === "number") return type === "bool" ? operand === 1 : operand;
  if (type === "str") return String.fromCharCode(...(operand as readonly number[]));
  if (type === "list<str>") return (operand as readonly (readonly number[])[]).map((x) => String.fromCharCode(...x));
  return type === "list<bool>" ? operand.map((x) => x === 1) : [...operand];
}

/** Outcomes of the cases through the TypeScript runtime, as `splitOutcomes` reads them. */
export function runTypeScript(operation: Operation, cases: readonly (readonly Operand[])[]): Float64Array {
  const evaluate = evaluator(operation);
  const block = new Float64Array(BLOCK_SLOTS);
  const outcomes: number[] = [];
  runtime.bind(block);
  for (const operands of cases) {
    runtime.beginCall();
    const values = operation.params.map((type, i) => decode(type, operands[i]!));
    try {
      const result = evaluate(...values, ...(operation.row.traps.length > 0 ? [SITE] : []));
      const slots = [0];
      if (typeof result === "string") textSlots(result, (slot) => slots.push(slot));
      else if (Array.isArray(result)) slots.push(result.length, ...result.map(Number));
      else if (operation.result !== "void") slots.push(Number(result));
      if (operation.changesList) slots.push((values[0] as unknown[]).length, ...(values[0] as unknown[]).map(Number));
      outcomes.push(slots.length, ...slots);
    } catch (error) {
      if (!(error instanceof runtime.Trap)) throw error;
      if (block[OUTPUT.errorSite] !== SITE) throw new Error(`${operation.id}: the site is not in the record`);
      outcomes.push(1, block[OUTPUT.errorCode]!);
    }
  }
  return canonicalised(Float64Array.from(outcomes));
}

/** Every NaN as 0x7ff8000000000000. */
function canonicalised(slots: Float64Array): Float64Array {
  const bits = new BigUint64Array(slots.buffer);
  for (let i = 0; i < slots.length; i++) if (Number.isNaN(slots[i])) bits[i] = 0x7ff8000000000000n;
  return slots;
}
