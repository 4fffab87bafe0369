import { beforeAll, describe, expect, test } from "vitest";
import { PRIMITIVES } from "../../dsl-spec/primitives.ts";
import { TRAPS } from "../abi/layout.ts";
import { type WasmLane, wasmLane } from "./assemblyscript-lane.ts";
import { casesOf } from "./inputs.ts";
import { isValueRow, type Operand, type Operation, splitOutcomes, valueOperations } from "./operations.ts";
import { runPython } from "./python-lane.ts";
import { runTypeScript } from "./typescript-lane.ts";

/** Cases an operation; a deeper run sets the variable, to 100,000 in the full one. */
const SHORT = 2_500;
const COUNT = Number(process.env.VECTORS_PER_PRIMITIVE ?? SHORT);
/** A short run asks CPython once for all operations; a deep one for each, so that only its cases are in memory. */
const isDeep = COUNT > SHORT;
/** Seven numbers of digits share the row. */
const countOf = (operation: Operation): number => (operation.row.name === "float.roundDigits" ? 7 * COUNT : COUNT);

const operations = valueOperations();
const work = operations.map((operation) => ({
  operation,
  cases: isDeep ? [] : casesOf(operation, countOf(operation)),
}));

let wasm: WasmLane;
let python: Float64Array[];
let compared = 0;

beforeAll(async () => {
  wasm = await wasmLane(operations);
  python = isDeep ? [] : runPython(work);
}, 300_000);

function sameBits(a: Float64Array, b: Float64Array): boolean {
  return Buffer.from(a.buffer, a.byteOffset, a.byteLength).equals(Buffer.from(b.buffer, b.byteOffset, b.byteLength));
}

/** The cases whose outcomes differ, readable. */
function differences(cases: readonly (readonly Operand[])[], found: Float64Array, wanted: Float64Array): string[] {
  if (sameBits(found, wanted)) return [];
  const [ours, theirs] = [splitOutcomes(found), splitOutcomes(wanted)];
  return cases.flatMap((operands, i) =>
    ours[i] !== undefined && theirs[i] !== undefined && sameBits(ours[i], theirs[i])
      ? []
      : [`${JSON.stringify(operands)}: ${ours[i]} instead of ${theirs[i]}`],
  );
}

describe("every operation on values gives the same bits and traps on all lanes", {
  timeout: isDeep ? 600_000 : 60_000,
}, () => {
  test("every such row of the table has cases", () => {
    const covered = new Set(operations.map(({ row }) => row.name));
    expect([...PRIMITIVES.values()].filter((row) => isValueRow(row) && !covered.has(row.name))).toEqual([]);
    expect(Math.min(...operations.map(countOf))).toBeGreaterThanOrEqual(SHORT);
  });

  test.each(operations.map((operation, i) => [operation.id, i] as const))("%s", (_, i) => {
    const { operation } = work[i]!;
    const cases = isDeep ? casesOf(operation, countOf(operation)) : work[i]!.cases;
    const wanted = isDeep ? runPython([{ operation, cases }])[0]! : python[i]!;
    expect(differences(cases, runTypeScript(operation, cases), wanted).slice(0, 5)).toEqual([]);
    expect(differences(cases, wasm.run(operation, cases), wanted).slice(0, 5)).toEqual([]);
    const outcomes = splitOutcomes(wanted);
    expect(outcomes.length).toBe(cases.length);
    compared += cases.length;
    // The cases reach every trap of the row and no other, and enough of them succeed.
    const seen = new Set(outcomes.map((outcome) => outcome[0]!));
    // Only lists of millions of elements are too long to be joined.
    const isJoining = ["list.extend", "list.extended", "list.concat", "list.setSlice"].includes(operation.row.name);
    const stated = isJoining ? [] : operation.row.traps.map((name) => TRAPS[name].trap);
    expect([...seen].filter((code) => code !== 0).sort()).toEqual([...stated].sort());
    expect(outcomes.filter((outcome) => outcome[0] === 0).length).toBeGreaterThan(cases.length / 5);
  });

  test("as many cases as were asked for went through all lanes", () => {
    expect(compared).toBeGreaterThanOrEqual(COUNT * operations.length);
    if (isDeep) console.log(`${operations.length} operations, ${compared} cases`);
  });

  test("the memory of the compiled lane stays small", () => {
    expect(wasm.memoryBytes()).toBeLessThanOrEqual(2 * 2 ** 20);
  });
});
