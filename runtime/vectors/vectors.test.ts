import { beforeAll, describe, expect, test } from "vitest";
import { PRIMITIVES } from "../../dsl-spec/primitives.ts";
import { TRAPS } from "../abi/layout.ts";
import { type WasmLane, wasmLane } from "./assemblyscript-lane.ts";
import { casesOf } from "./inputs.ts";
import { isValueRow, type Operand, type Operation, splitOutcomes, valueOperations } from "./operations.ts";
import { runPython } from "./python-lane.ts";
import { runTypeScript } from "./typescript-lane.ts";

/** Cases an operation; a deeper run sets the variable. */
const COUNT = Number(process.env.VECTORS_PER_ROW ?? 5_000);
/** Seven numbers of digits share the row. */
const countOf = (operation: Operation): number => (operation.row.name === "float.roundDigits" ? 7 * COUNT : COUNT);

const operations = valueOperations();
const work = operations.map((operation) => ({ operation, cases: casesOf(operation, countOf(operation)) }));

let wasm: WasmLane;
let python: Float64Array[];

beforeAll(async () => {
  wasm = await wasmLane(operations);
  python = runPython(work);
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

describe("every operation on values gives the same bits and traps on all lanes", { timeout: 60_000 }, () => {
  test("every such row of the table has cases", () => {
    const covered = new Set(operations.map(({ row }) => row.name));
    expect([...PRIMITIVES.values()].filter((row) => isValueRow(row) && !covered.has(row.name))).toEqual([]);
    expect(Math.min(...work.map(({ cases }) => cases.length))).toBeGreaterThanOrEqual(5_000);
  });

  test.each(operations.map((operation, i) => [operation.id, i] as const))("%s", (_, i) => {
    const { operation, cases } = work[i]!;
    const wanted = python[i]!;
    expect(differences(cases, runTypeScript(operation, cases), wanted).slice(0, 5)).toEqual([]);
    expect(differences(cases, wasm.run(operation, cases), wanted).slice(0, 5)).toEqual([]);
    const outcomes = splitOutcomes(wanted);
    expect(outcomes.length).toBe(cases.length);
    // The cases reach every trap of the row and no other, and enough of them succeed.
    const seen = new Set(outcomes.map((outcome) => outcome[0]!));
    const stated = operation.row.traps.map((name) => TRAPS[name].trap);
    expect([...seen].filter((code) => code !== 0).sort()).toEqual([...stated].sort());
    expect(outcomes.filter((outcome) => outcome[0] === 0).length).toBeGreaterThan(cases.length / 5);
  });

  test("the memory of the compiled lane stays small", () => {
    expect(wasm.memoryBytes()).toBeLessThanOrEqual(2 * 2 ** 20);
  });
});
