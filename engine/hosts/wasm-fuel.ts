import { WasmReader, WasmWriter } from "./wasm-bytes.ts";
import { BULK_COPY, BULK_FILL, EMPTY_BLOCK, type Immediate, immediateOf, Op } from "./wasm-opcodes.ts";

/** Globals that the loader adds and exports: what is left, and how many calls stand in each other. */
export const FUEL_EXPORT = "fuel";
export const DEPTH_EXPORT = "depth";
/** `(fuel: i32)`: what the host calls before every other call; setting a global from JavaScript is many times slower. */
export const REFUEL_EXPORT = "refuel";

/** Calls of a module's functions within each other. */
export const MAX_CALL_DEPTH = 256;

/** Bytes of code that one unit pays for, as a power of two: a turn of a long loop takes more than one. */
const CODE_SHIFT = 8;
/** A body without calls and loops of up to so many bytes is free: its caller pays for it. */
const FREE_BYTES = 128;

/** Bytes that copying or filling moves for one unit of fuel, as a power of two. */
const BULK_SHIFT = 5;

const Section = Object.freeze({ type: 1, function: 3, global: 6, export: 7, code: 10 });
const I32 = 0x7f;
const FUNCTION_TYPE = 0x60;

/** An operation, or a form of one, that no module may use: the byte and where it stands. */
export class ForbiddenOperation extends Error {
  override readonly name = "ForbiddenOperation";
}

/**
 * The module with a budget: every function entry and every turn of a loop takes one unit of `fuel`, and
 * one more for each 256 bytes of its code; copying and filling take one for each 32 bytes. A trap follows
 * where it is used up (small functions that neither call nor loop are free). So it does where calls stand deeper than MAX_CALL_DEPTH. A function is added that gives fuel and sets the depth to 0. The
 * bytes are rewritten in place of going through Binaryen, so that nothing else changes. They must be
 * valid, without imports.
 *
 * @throws ForbiddenOperation for an operation that is not on the list of those allowed
 */
export function withFuel(bytes: Uint8Array): Uint8Array {
  const sections = readSections(bytes);
  const globals = countOf(sections, Section.global);
  const plan: Plan = {
    fuel: globals,
    depth: globals + 1,
    types: countOf(sections, Section.type),
    functions: signatures(sections),
  };
  const out = new WasmWriter().raw(bytes.subarray(0, 8));
  const written = new Set<number>();
  for (const { id, reader, end } of sections) {
    // Sections stand in the order of their numbers, but for the count of data segments.
    if (id > Section.global && !written.has(Section.global)) writeGlobals(out, null, written);
    if (id === Section.global) writeGlobals(out, { reader, end }, written);
    else if (id === Section.type) out.byte(id).sized(oneMore(reader, end).byte(FUNCTION_TYPE, 1, I32, 0));
    else if (id === Section.function) out.byte(id).sized(oneMore(reader, end).unsigned(plan.types));
    else if (id === Section.export) out.byte(id).sized(exportsWith(reader, end, plan));
    else if (id === Section.code) out.byte(id).sized(codeWith(reader, plan));
    else out.byte(id).sized(new WasmWriter().raw(bytes.subarray(reader.at, end)));
  }
  return out.bytes();
}

interface Plan {
  /** Indices of the added globals. */
  readonly fuel: number;
  readonly depth: number;
  /** Number of types, and so the index of the added one. */
  readonly types: number;
  /** In the order of the code section. */
  readonly functions: readonly Signature[];
}

interface Signature {
  readonly params: number;
  /** Block type of the result. */
  readonly result: number;
}

interface SectionPart {
  readonly id: number;
  /** Stands at the first byte of the contents. */
  readonly reader: WasmReader;
  readonly end: number;
}

function readSections(bytes: Uint8Array): SectionPart[] {
  const sections: SectionPart[] = [];
  const reader = new WasmReader(bytes, 8);
  while (reader.at < bytes.length) {
    const id = reader.byte();
    const length = reader.unsigned();
    sections.push({ id, reader: new WasmReader(bytes, reader.at), end: reader.at + length });
    reader.at += length;
  }
  return sections;
}

/** Number of entries of a section; 0 where it is missing. A reader of its own, so that others start anew. */
function countOf(sections: readonly SectionPart[], id: number): number {
  const part = sections.find((section) => section.id === id);
  return part === undefined ? 0 : new WasmReader(part.reader.bytes, part.reader.at).unsigned();
}

function signatures(sections: readonly SectionPart[]): Signature[] {
  const open = (id: number): WasmReader | null => {
    const part = sections.find((section) => section.id === id);
    return part === undefined ? null : new WasmReader(part.reader.bytes, part.reader.at);
  };
  const types = open(Section.type);
  const known = types === null ? [] : entries(types, () => signature(types));
  const functions = open(Section.function);
  if (functions === null) return [];
  return entries(functions, () => known[functions.unsigned()] ?? { params: 0, result: EMPTY_BLOCK });
}

function entries<T>(reader: WasmReader, read: () => T): T[] {
  return Array.from({ length: reader.unsigned() }, read);
}

function signature(reader: WasmReader): Signature {
  if (reader.byte() !== FUNCTION_TYPE) throw new ForbiddenOperation("a type that is no function");
  const params = reader.unsigned();
  reader.at += params;
  const results = reader.unsigned();
  if (results > 1) throw new ForbiddenOperation("a function with several results");
  return { params, result: results === 0 ? EMPTY_BLOCK : reader.byte() };
}

/** The entries of a section, with its count one higher. */
function oneMore(reader: WasmReader, end: number, more = 1): WasmWriter {
  const contents = new WasmWriter().unsigned(reader.unsigned() + more);
  return contents.raw(reader.bytes.subarray(reader.at, end));
}

function writeGlobals(out: WasmWriter, part: { reader: WasmReader; end: number } | null, written: Set<number>): void {
  const contents = part === null ? new WasmWriter().unsigned(2) : oneMore(part.reader, part.end, 2);
  // Two mutable i32 that begin at 0: a module that runs before it was given fuel traps.
  for (let i = 0; i < 2; i++) contents.byte(I32, 1, Op.i32Const, 0, Op.end);
  out.byte(Section.global).sized(contents);
  written.add(Section.global);
}

function exportsWith(reader: WasmReader, end: number, plan: Plan): WasmWriter {
  const contents = oneMore(reader, end, 3);
  contents.name(REFUEL_EXPORT).byte(0).unsigned(plan.functions.length);
  return contents.name(FUEL_EXPORT).byte(3).unsigned(plan.fuel).name(DEPTH_EXPORT).byte(3).unsigned(plan.depth);
}

function codeWith(reader: WasmReader, plan: Plan): WasmWriter {
  const count = reader.unsigned();
  const contents = new WasmWriter().unsigned(count + 1);
  for (let i = 0; i < count; i++) {
    const length = reader.unsigned();
    const end = reader.at + length;
    contents.sized(new BodyRewriter(reader, end, plan, plan.functions[i]).rewrite());
    reader.at = end;
  }
  const refuel = new WasmWriter().unsigned(0).byte(Op.localGet, 0, Op.globalSet).unsigned(plan.fuel);
  return contents.sized(refuel.byte(Op.i32Const, 0, Op.globalSet).unsigned(plan.depth).byte(Op.end));
}

/**
 * Rewrites one body. One that calls becomes: enter; the old body as a block, which returns by leaving
 * it; leave. A branch out of the function then ends the block, so that the depth goes down on every way
 * out.
 */
class BodyRewriter {
  readonly #reader: WasmReader;
  readonly #end: number;
  readonly #plan: Plan;
  readonly #signature: Signature;
  readonly #out = new WasmWriter();
  /** Blocks that are open, with the body itself. */
  #nesting = 1;
  /** Bytes from here on were not yet copied. */
  #copied = 0;
  /** Index of the local that takes the length of what is copied. */
  #scratch = 0;
  #calls = false;
  #isBulk = false;
  /** Where a loop ends, by the place after its head. */
  readonly #loopEnds = new Map<number, number>();

  constructor(reader: WasmReader, end: number, plan: Plan, signature: Signature = { params: 0, result: EMPTY_BLOCK }) {
    this.#reader = reader;
    this.#end = end;
    this.#plan = plan;
    this.#signature = signature;
  }

  rewrite(): WasmWriter {
    this.#locals();
    this.#survey();
    const { depth } = this.#plan;
    const out = this.#out;
    const size = this.#end - this.#reader.at;
    if (this.#calls) {
      out.byte(Op.globalGet).unsigned(depth).byte(Op.i32Const, 1, Op.i32Add, Op.globalSet).unsigned(depth);
      out.byte(Op.globalGet).unsigned(depth).byte(Op.i32Const).signed(MAX_CALL_DEPTH).byte(Op.i32GtS);
      out.byte(Op.if, EMPTY_BLOCK, Op.unreachable, Op.end);
    }
    if (this.#calls || this.#loopEnds.size > 0 || size > FREE_BYTES) this.#burn(size);
    if (this.#calls) out.byte(Op.block, this.#signature.result);
    this.#copied = this.#reader.at;
    while (this.#reader.at < this.#end) this.#operation();
    this.#copyUpTo(this.#end);
    if (!this.#calls) return out;
    out.byte(Op.globalGet).unsigned(depth).byte(Op.i32Const, 1, Op.i32Sub, Op.globalSet).unsigned(depth);
    return out.byte(Op.end);
  }

  /** Reads the body once: is every operation allowed, does it call, where do its loops end? */
  #survey(): void {
    const reader = this.#reader;
    const begin = reader.at;
    const open: number[] = [];
    while (reader.at < this.#end) {
      const opcode = this.#next();
      if (opcode === Op.loop || opcode === Op.block || opcode === Op.if) open.push(opcode === Op.loop ? reader.at : -1);
      if (opcode === Op.end) {
        const loop = open.pop() ?? -1;
        if (loop >= 0) this.#loopEnds.set(loop, reader.at);
      }
      if (opcode === Op.call || opcode === Op.callIndirect) this.#calls = true;
    }
    reader.at = begin;
  }

  /** Passes one operation. Its opcode; of those behind the prefix only copying and filling matter. */
  #next(): number {
    const reader = this.#reader;
    const from = reader.at;
    const opcode = reader.byte();
    const operation = opcode === Op.prefixed ? reader.unsigned() : 0;
    const immediate = immediateOf(opcode, operation);
    if (immediate === null) throw forbidden(opcode, reader, from);
    this.#skip(immediate);
    this.#isBulk = opcode === Op.prefixed && (operation === BULK_COPY || operation === BULK_FILL);
    return opcode;
  }

  /** The locals, and one more. */
  #locals(): void {
    const reader = this.#reader;
    const groups = reader.unsigned();
    const from = reader.at;
    let locals = this.#signature.params;
    for (let i = 0; i < groups; i++) {
      locals += reader.unsigned();
      reader.byte();
    }
    this.#out
      .unsigned(groups + 1)
      .raw(reader.bytes.subarray(from, reader.at))
      .byte(1, I32);
    this.#scratch = locals;
  }

  /** Takes the units of a piece of code; traps where there are too few. */
  #burn(size: number): void {
    const { fuel } = this.#plan;
    const out = this.#out;
    out
      .byte(Op.globalGet)
      .unsigned(fuel)
      .byte(Op.i32Const)
      .signed(1 + (size >> CODE_SHIFT));
    out.byte(Op.i32Sub, Op.globalSet).unsigned(fuel);
    this.#trapWithoutFuel();
  }

  #trapWithoutFuel(): void {
    this.#out.byte(Op.globalGet).unsigned(this.#plan.fuel).byte(Op.i32Const, 0, Op.i32LtS);
    this.#out.byte(Op.if, EMPTY_BLOCK, Op.unreachable, Op.end);
  }

  #operation(): void {
    const reader = this.#reader;
    const from = reader.at;
    switch (this.#next()) {
      case Op.loop:
        this.#nesting++;
        this.#copyUpTo(reader.at);
        this.#burn((this.#loopEnds.get(reader.at) ?? this.#end) - reader.at);
        return;
      case Op.block:
      case Op.if:
        this.#nesting++;
        return;
      case Op.end:
        this.#nesting--;
        return;
      case Op.return:
        if (!this.#calls) return;
        this.#copyUpTo(from);
        this.#out.byte(Op.br).unsigned(this.#nesting - 1);
        this.#copied = reader.at;
        return;
      default:
        if (this.#isBulk) this.#bulk(from);
    }
  }

  /** The length lies on top of the stack. */
  #bulk(from: number): void {
    this.#copyUpTo(from);
    const { fuel } = this.#plan;
    const out = this.#out;
    out.byte(Op.localSet).unsigned(this.#scratch);
    out.byte(Op.globalGet).unsigned(fuel).byte(Op.localGet).unsigned(this.#scratch);
    out.byte(Op.i32Const).signed(BULK_SHIFT).byte(Op.i32ShrU, Op.i32Sub, Op.globalSet).unsigned(fuel);
    this.#trapWithoutFuel();
    out.byte(Op.localGet).unsigned(this.#scratch);
  }

  #skip(immediate: Immediate): void {
    const reader = this.#reader;
    switch (immediate) {
      case "none":
        return;
      case "leb":
        reader.skipLeb();
        return;
      case "two":
      case "memarg":
        reader.skipLeb();
        reader.skipLeb();
        return;
      case "byte":
        reader.at += 1;
        return;
      case "f32":
        reader.at += 4;
        return;
      case "f64":
        reader.at += 8;
        return;
      case "branchTable":
        for (let i = reader.unsigned(); i >= 0; i--) reader.skipLeb();
        return;
      case "selectTypes":
        for (let i = reader.unsigned(); i > 0; i--) reader.byte();
        return;
      case "block": {
        // A type of the type section would have parameters or several results.
        const type = reader.byte();
        if (type < 0x40) throw new ForbiddenOperation(`a block of type ${type} at byte ${reader.at - 1}`);
      }
    }
  }

  #copyUpTo(end: number): void {
    this.#out.raw(this.#reader.bytes.subarray(this.#copied, end));
    this.#copied = end;
  }
}

function forbidden(opcode: number, reader: WasmReader, at: number): ForbiddenOperation {
  const hex = Array.from(reader.bytes.subarray(at, reader.at), (byte) => byte.toString(16).padStart(2, "0")).join(" ");
  const what = opcode === 0xfd ? "a SIMD operation" : opcode === 0xfe ? "a threads operation" : "an operation";
  return new ForbiddenOperation(`${what} that is not allowed (${hex}) at byte ${at}`);
}
