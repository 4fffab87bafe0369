import { BLOCK_SLOTS, OUTPUT } from "../abi/layout.ts";
import { compileAssemblyScript } from "./compile.ts";
import { encodeCases, type LaneType, type Operand, type Operation } from "./operations.ts";

const SITE = 7;

const PRELUDE = `import * as rt from "./runtime/index";

function listOfInt(): rt.PyList<i64> {
  const list = rt.newList<i64>(0);
  for (let n = rt.getInt(); n > 0; n--) rt.append(list, rt.getInt());
  return list;
}

function listOfFloat(): rt.PyList<f64> {
  const list = rt.newList<f64>(0);
  for (let n = rt.getInt(); n > 0; n--) rt.append(list, rt.getFloat());
  return list;
}

function listOfBool(): rt.PyList<bool> {
  const list = rt.newList<bool>(0);
  for (let n = rt.getInt(); n > 0; n--) rt.append(list, rt.getBool());
  return list;
}

function listOfText(): rt.PyList<string> {
  const list = rt.newList<string>(0);
  for (let n = rt.getInt(); n > 0; n--) rt.append(list, textOfUnits());
  return list;
}

function textOfUnits(): string {
  let text = "";
  for (let n = rt.getInt(); n > 0; n--) text += String.fromCharCode(<i32>rt.getInt());
  return text;
}

export { blockPointer, statePointer, stateReserve, stateReset, stateLength } from "./runtime/index";
`;

const READ: Readonly<Record<LaneType, string>> = {
  int: "rt.getInt()",
  float: "rt.getFloat()",
  bool: "rt.getBool()",
  str: "textOfUnits()",
  void: "",
  "list<int>": "listOfInt()",
  "list<float>": "listOfFloat()",
  "list<bool>": "listOfBool()",
  "list<str>": "listOfText()",
};

const PUT: Readonly<Record<string, string>> = { int: "putInt", float: "putFloat", bool: "putBool", str: "putText" };

function expression({ row, params }: Operation): string {
  const operands = params.map((_, i) => `a${i}`);
  const form = row.as ?? row.form;
  switch (form.kind) {
    case "infix":
      return operands.join(` ${form.name} `);
    case "prefix":
      return `${form.name}${operands[0]}`;
    case "identity":
      return operands[0]!;
    case "cast":
      return `<f64>${operands[0]}`;
    case "call":
      return `rt.${form.name}(${[...operands, ...(row.traps.length > 0 ? [String(SITE)] : [])].join(", ")})`;
    case "method":
      return `a0.${form.name}(a1)`;
    case "property":
      throw new Error(`${row.name} is not an operation on values`);
  }
}

/** One exported function an operation: reads its operands from the state buffer, leaves its result there. */
function exported(operation: Operation, index: number): string {
  const lines = [`export function run${index}(): void {`, "  rt.beginCall();"];
  for (const [i, type] of operation.params.entries()) lines.push(`  const a${i} = ${READ[type]};`);
  const value = expression(operation);
  lines.push(operation.result === "void" ? `  ${value};` : `  const result = ${value};`, "  rt.stateReset();");
  if (operation.result.startsWith("list<")) lines.push(...putList("result", operation.result));
  else if (operation.result !== "void") lines.push(`  rt.${PUT[operation.result]}(result);`);
  if (operation.changesList) lines.push(...putList("a0", operation.params[0]!));
  lines.push("  rt.endCall();", "}");
  return lines.join("\n");
}

function putList(name: string, type: LaneType): string[] {
  const put = PUT[type.slice(5, -1)];
  return [
    `  rt.putInt(rt.lengthOf(${name}));`,
    `  for (let i = 0; i < <i32>rt.lengthOf(${name}); i++) rt.${put}(rt.itemAt(${name}, i));`,
  ];
}

interface Exports {
  readonly memory: WebAssembly.Memory;
  blockPointer(): number;
  statePointer(): number;
  stateReserve(slots: number): void;
  stateReset(): void;
  stateLength(): number;
}

export interface WasmLane {
  /** Outcomes of the cases, as `splitOutcomes` reads them. */
  run(operation: Operation, cases: readonly (readonly Operand[])[]): Float64Array;
  /** Bytes of linear memory in use. */
  memoryBytes(): number;
}

/** Compiles every operation into one module. */
export async function wasmLane(operations: readonly Operation[]): Promise<WasmLane> {
  const text = [PRELUDE, ...operations.map(exported)].join("\n");
  const module = new WebAssembly.Module(await compileAssemblyScript(text));
  const exports = new WebAssembly.Instance(module).exports as unknown as Exports;
  const byOperation = new Map(
    operations.map((operation, i) => [
      operation,
      (exports as unknown as Readonly<Record<string, () => void>>)[`run${i}`]!,
    ]),
  );
  exports.stateReserve(4_096);
  return {
    run: (operation, cases) => runCases(exports, byOperation.get(operation)!, operation, cases),
    memoryBytes: () => exports.memory.buffer.byteLength,
  };
}

function runCases(
  exports: Exports,
  run: () => void,
  operation: Operation,
  cases: readonly (readonly Operand[])[],
): Float64Array {
  const outcomes: number[] = [];
  const raw: bigint[] = [];
  for (const operands of cases) {
    new Float64Array(exports.memory.buffer, exports.statePointer()).set(encodeCases([operands]));
    exports.stateReset();
    try {
      run();
    } catch (error) {
      if (!(error instanceof WebAssembly.RuntimeError)) throw error;
      const block = new Float64Array(exports.memory.buffer, exports.blockPointer(), BLOCK_SLOTS);
      if (block[OUTPUT.errorSite] !== SITE) throw new Error(`${operation.id}: the site is not in the record`);
      outcomes.push(1, block[OUTPUT.errorCode]!);
      continue;
    }
    const result = new Float64Array(exports.memory.buffer, exports.statePointer(), exports.stateLength());
    outcomes.push(1 + result.length, 0, ...result);
    const bits = new BigUint64Array(exports.memory.buffer, exports.statePointer(), exports.stateLength());
    raw.push(...bits);
  }
  if (raw.some(isStrangeNaN)) throw new Error(`${operation.id}: a NaN is not canonical`);
  return Float64Array.from(outcomes);
}

function isStrangeNaN(bits: bigint): boolean {
  return (bits & 0x7fffffffffffffffn) > 0x7ff0000000000000n && bits !== 0x7ff8000000000000n;
}
