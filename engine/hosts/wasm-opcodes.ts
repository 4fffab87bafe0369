/** What follows an opcode in the code. */
export type Immediate =
  | "none"
  | "leb"
  | "memarg"
  | "block"
  | "branchTable"
  | "two"
  | "f32"
  | "f64"
  | "byte"
  | "selectTypes";

/** Opcodes that the fuel injector must see. */
export const Op = Object.freeze({
  unreachable: 0x00,
  block: 0x02,
  loop: 0x03,
  if: 0x04,
  end: 0x0b,
  br: 0x0c,
  return: 0x0f,
  call: 0x10,
  callIndirect: 0x11,
  localGet: 0x20,
  localSet: 0x21,
  globalGet: 0x23,
  globalSet: 0x24,
  i32Const: 0x41,
  i32LtS: 0x48,
  i32GtS: 0x4a,
  i32Add: 0x6a,
  i32Sub: 0x6b,
  i32ShrU: 0x76,
  /** A second LEB128 tells the operation. */
  prefixed: 0xfc,
});

export const BULK_COPY = 10;
export const BULK_FILL = 11;

/** No value: the type of a block that leaves nothing. */
export const EMPTY_BLOCK = 0x40;

/**
 * Every operation that a module may use: the first version of WebAssembly, sign extension,
 * saturating truncation, and bulk copying within memory. No SIMD (the compiler emits none), threads, exceptions,
 * references, tail calls or tables that change.
 */
const allowed = new Map<number, Immediate>([
  [0x00, "none"],
  [0x01, "none"],
  [0x02, "block"],
  [0x03, "block"],
  [0x04, "block"],
  [0x05, "none"],
  [0x0b, "none"],
  [0x0c, "leb"],
  [0x0d, "leb"],
  [0x0e, "branchTable"],
  [0x0f, "none"],
  [0x10, "leb"],
  [0x11, "two"],
  [0x1a, "none"],
  [0x1b, "none"],
  [0x1c, "selectTypes"],
  ...range(0x20, 0x24, "leb"),
  ...range(0x28, 0x3e, "memarg"),
  ...range(0x3f, 0x40, "leb"),
  ...range(0x41, 0x42, "leb"),
  [0x43, "f32"],
  [0x44, "f64"],
  ...range(0x45, 0xc4, "none"),
]);

/** Those behind the prefix 0xfc: saturating truncations, memory.copy, memory.fill. */
const allowedPrefixed = new Map<number, Immediate>([...range(0, 7, "none"), [BULK_COPY, "two"], [BULK_FILL, "byte"]]);

function range(from: number, to: number, immediate: Immediate): [number, Immediate][] {
  return Array.from({ length: to - from + 1 }, (_, i) => [from + i, immediate]);
}

/** What follows an opcode, or null where a module may not use it. `operation` is that behind the prefix. */
export function immediateOf(opcode: number, operation: number): Immediate | null {
  return (opcode === Op.prefixed ? allowedPrefixed.get(operation) : allowed.get(opcode)) ?? null;
}
