/**
 * One call of `start` or `handle`: the block, steps, logs, intents and errors.
 *
 * The block lies in static memory at a constant address, so that a read of an input is one load.
 * A trap writes its record here, and the operation that failed executes `unreachable()` itself: with
 * the cold function not inlined, V8's stack and the check's cost stay right.
 */
import {
  ABSENT,
  BLOCK_BYTES,
  IN_STEP_BUDGET,
  INTENT_BYTES,
  INTENT_OFFSET,
  LOG_OFFSET,
  MAX_INTENTS,
  MAX_LOG_SLOTS,
  MAX_TEMPLATE_ARGS,
  OUT_ERROR_ARG0,
  OUT_ERROR_ARG_COUNT,
  OUT_ERROR_CODE,
  OUT_ERROR_SITE,
  OUT_ERROR_TEMPLATE,
  OUT_INTENT_COUNT,
  OUT_LOGS_DROPPED,
  OUT_LOG_SLOTS,
  OUT_STEPS,
  OUT_TARGET,
  PARAMS_OFFSET,
  SEED_OFFSET,
  RUNTIME_ERROR,
  STEP_LIMIT,
  TARGET_WASM,
} from "./layout";

/** Address of the block. */
export const BLOCK: usize = memory.data(<i32>BLOCK_BYTES, 16);

export function blockPointer(): usize {
  return BLOCK;
}

let stepsLeft: i64 = 0;
let intentCount: i32 = 0;
let orderCount: i64 = 0;
let logSlots: i32 = 0;

/** Managed bytes after the last collection. */
let bytesBefore: usize = 0;
/** A collection runs once this much was allocated since the last one. */
const COLLECT_AFTER: usize = 256 * 1024;

/** Begins one call: no intents, no logs, all steps left. The counts in the block are kept as they change. */
export function beginCall(): void {
  stepsLeft = <i64>load<f64>(BLOCK, IN_STEP_BUDGET);
  intentCount = 0;
  orderCount = 0;
  logSlots = 0;
  store<f64>(BLOCK, TARGET_WASM, OUT_TARGET);
  store<f64>(BLOCK, 0, OUT_INTENT_COUNT);
  store<f64>(BLOCK, 0, OUT_LOG_SLOTS);
  store<f64>(BLOCK, 0, OUT_LOGS_DROPPED);
  store<f64>(BLOCK, 0, OUT_ERROR_CODE);
}

/**
 * Ends a call that met no error: tells its steps, and collects where it is due. It must be the last act
 * of an exported function: no local may hold an object after it.
 */
export function endCall(): void {
  tellSteps();
  // @ts-ignore: added to the collector by the linker
  if (__managedBytes() - bytesBefore >= COLLECT_AFTER) collect();
}

@inline
function tellSteps(): void {
  store<f64>(BLOCK, load<f64>(BLOCK, IN_STEP_BUDGET) - <f64>stepsLeft, OUT_STEPS);
}

function collect(): void {
  __collect();
  // @ts-ignore: added to the collector by the linker
  bytesBefore = __managedBytes();
}

/** Number of intents of the call. */
export function intentsWritten(): i32 {
  return intentCount;
}

/** Counts one language step; over the budget: StepLimit. */
@inline
export function step(site: i32): void {
  stepsLeft -= 1;
  if (stepsLeft < 0) {
    trap(STEP_LIMIT, site);
    unreachable();
  }
}

/** Writes an error of the language. The caller executes `unreachable()` next. */
export function trap(code: i32, site: i32): void {
  raiseRecord(code, site, <i32>ABSENT, 0);
}

function raiseRecord(code: i32, site: i32, template: i32, count: i32): void {
  tellSteps();
  store<f64>(BLOCK, 0, OUT_INTENT_COUNT);
  clearArgs(MAX_TEMPLATE_ARGS);
  store<f64>(BLOCK, <f64>code, OUT_ERROR_CODE);
  store<f64>(BLOCK, <f64>site, OUT_ERROR_SITE);
  store<f64>(BLOCK, <f64>template, OUT_ERROR_TEMPLATE);
  store<f64>(BLOCK, <f64>count, OUT_ERROR_ARG_COUNT);
}

/** Recursive on purpose: at -O3 Binaryen copies to every check whatever small function calls nothing. */
function clearArgs(count: i32): void {
  if (count == 0) return;
  raiseArg(count - 1, 0);
  clearArgs(count - 1);
}

/** A float as it stands in slots: every NaN is 0x7ff8000000000000. */
@inline
export function canonical(x: f64): f64 {
  return x == x ? x : reinterpret<f64>(<u64>0x7ff8000000000000);
}

@inline
function raiseArg(index: usize, x: f64): void {
  store<f64>(BLOCK + OUT_ERROR_ARG0 + index * 8, canonical(x));
}

// raise0 .. raise8: as trap, with a message. The caller executes `unreachable()` next.

export function raise0(code: i32, site: i32, template: i32): void {
  raiseRecord(code, site, template, 0);
}

export function raise1(code: i32, site: i32, template: i32, a: f64): void {
  raiseRecord(code, site, template, 1);
  raiseArg(0, a);
}

export function raise2(code: i32, site: i32, template: i32, a: f64, b: f64): void {
  raiseRecord(code, site, template, 2);
  raiseArg(0, a);
  raiseArg(1, b);
}

export function raise3(code: i32, site: i32, template: i32, a: f64, b: f64, c: f64): void {
  raiseRecord(code, site, template, 3);
  raiseArg(0, a);
  raiseArg(1, b);
  raiseArg(2, c);
}

export function raise4(code: i32, site: i32, template: i32, a: f64, b: f64, c: f64, d: f64): void {
  raiseRecord(code, site, template, 4);
  raiseArg(0, a);
  raiseArg(1, b);
  raiseArg(2, c);
  raiseArg(3, d);
}

export function raise5(code: i32, site: i32, template: i32, a: f64, b: f64, c: f64, d: f64, e: f64): void {
  raiseRecord(code, site, template, 5);
  raiseArg(0, a);
  raiseArg(1, b);
  raiseArg(2, c);
  raiseArg(3, d);
  raiseArg(4, e);
}

export function raise6(code: i32, site: i32, template: i32, a: f64, b: f64, c: f64, d: f64, e: f64, f: f64): void {
  raiseRecord(code, site, template, 6);
  raiseArg(0, a);
  raiseArg(1, b);
  raiseArg(2, c);
  raiseArg(3, d);
  raiseArg(4, e);
  raiseArg(5, f);
}

export function raise7(
  code: i32,
  site: i32,
  template: i32,
  a: f64,
  b: f64,
  c: f64,
  d: f64,
  e: f64,
  f: f64,
  g: f64,
): void {
  raiseRecord(code, site, template, 7);
  raiseArg(0, a);
  raiseArg(1, b);
  raiseArg(2, c);
  raiseArg(3, d);
  raiseArg(4, e);
  raiseArg(5, f);
  raiseArg(6, g);
}

export function raise8(
  code: i32,
  site: i32,
  template: i32,
  a: f64,
  b: f64,
  c: f64,
  d: f64,
  e: f64,
  f: f64,
  g: f64,
  h: f64,
): void {
  raiseRecord(code, site, template, 8);
  raiseArg(0, a);
  raiseArg(1, b);
  raiseArg(2, c);
  raiseArg(3, d);
  raiseArg(4, e);
  raiseArg(5, f);
  raiseArg(6, g);
  raiseArg(7, h);
}

/** Address of a new log record's first argument, or 0 where it does not fit and was dropped. */
export function openLog(level: i32, template: i32, count: i32): usize {
  const size = 3 + count;
  if (logSlots + size > MAX_LOG_SLOTS) {
    store<f64>(BLOCK, load<f64>(BLOCK, OUT_LOGS_DROPPED) + 1, OUT_LOGS_DROPPED);
    return 0;
  }
  const at = BLOCK + LOG_OFFSET + (<usize>logSlots << 3);
  store<f64>(at, <f64>level);
  store<f64>(at, <f64>template, 8);
  store<f64>(at, <f64>count, 16);
  logSlots += size;
  store<f64>(BLOCK, <f64>logSlots, OUT_LOG_SLOTS);
  return at + 24;
}

// log0 .. log8: one log record. One that does not fit is counted and dropped.

export function log0(level: i32, template: i32): void {
  openLog(level, template, 0);
}

export function log1(level: i32, template: i32, a: f64): void {
  const at = openLog(level, template, 1);
  if (at == 0) return;
  store<f64>(at, canonical(a));
}

export function log2(level: i32, template: i32, a: f64, b: f64): void {
  const at = openLog(level, template, 2);
  if (at == 0) return;
  store<f64>(at, canonical(a));
  store<f64>(at, canonical(b), 8);
}

export function log3(level: i32, template: i32, a: f64, b: f64, c: f64): void {
  const at = openLog(level, template, 3);
  if (at == 0) return;
  store<f64>(at, canonical(a));
  store<f64>(at, canonical(b), 8);
  store<f64>(at, canonical(c), 16);
}

export function log4(level: i32, template: i32, a: f64, b: f64, c: f64, d: f64): void {
  const at = openLog(level, template, 4);
  if (at == 0) return;
  store<f64>(at, canonical(a));
  store<f64>(at, canonical(b), 8);
  store<f64>(at, canonical(c), 16);
  store<f64>(at, canonical(d), 24);
}

export function log5(level: i32, template: i32, a: f64, b: f64, c: f64, d: f64, e: f64): void {
  const at = openLog(level, template, 5);
  if (at == 0) return;
  store<f64>(at, canonical(a));
  store<f64>(at, canonical(b), 8);
  store<f64>(at, canonical(c), 16);
  store<f64>(at, canonical(d), 24);
  store<f64>(at, canonical(e), 32);
}

export function log6(level: i32, template: i32, a: f64, b: f64, c: f64, d: f64, e: f64, f: f64): void {
  const at = openLog(level, template, 6);
  if (at == 0) return;
  store<f64>(at, canonical(a));
  store<f64>(at, canonical(b), 8);
  store<f64>(at, canonical(c), 16);
  store<f64>(at, canonical(d), 24);
  store<f64>(at, canonical(e), 32);
  store<f64>(at, canonical(f), 40);
}

export function log7(level: i32, template: i32, a: f64, b: f64, c: f64, d: f64, e: f64, f: f64, g: f64): void {
  const at = openLog(level, template, 7);
  if (at == 0) return;
  store<f64>(at, canonical(a));
  store<f64>(at, canonical(b), 8);
  store<f64>(at, canonical(c), 16);
  store<f64>(at, canonical(d), 24);
  store<f64>(at, canonical(e), 32);
  store<f64>(at, canonical(f), 40);
  store<f64>(at, canonical(g), 48);
}

export function log8(level: i32, template: i32, a: f64, b: f64, c: f64, d: f64, e: f64, f: f64, g: f64, h: f64): void {
  const at = openLog(level, template, 8);
  if (at == 0) return;
  store<f64>(at, canonical(a));
  store<f64>(at, canonical(b), 8);
  store<f64>(at, canonical(c), 16);
  store<f64>(at, canonical(d), 24);
  store<f64>(at, canonical(e), 32);
  store<f64>(at, canonical(f), 40);
  store<f64>(at, canonical(g), 48);
  store<f64>(at, canonical(h), 56);
}

/** Address of a new intent's record, cleared; more than MAX_INTENTS in one call: RuntimeError. */
export function openIntent(site: i32): usize {
  if (intentCount == MAX_INTENTS) {
    trap(RUNTIME_ERROR, site);
    unreachable();
  }
  const at = BLOCK + INTENT_OFFSET + <usize>intentCount * INTENT_BYTES;
  intentCount += 1;
  store<f64>(BLOCK, <f64>intentCount, OUT_INTENT_COUNT);
  memory.fill(at, 0, INTENT_BYTES);
  return at;
}

/** Address of the newest intent's record. */
@inline
export function newestIntent(): usize {
  return BLOCK + INTENT_OFFSET + <usize>(intentCount - 1) * INTENT_BYTES;
}

/** Number of orders made in this call before this one; counts it. */
export function countOrder(): i64 {
  const before = orderCount;
  orderCount = before + 1;
  return before;
}

/** One of the seeds of the instance's random numbers. */
@inline
export function seedSlot(index: i64): i64 {
  return <i64>load<f64>(BLOCK + SEED_OFFSET + (<usize>index << 3));
}

@inline
export function paramFloat(index: i32): f64 {
  return load<f64>(BLOCK + PARAMS_OFFSET + (<usize>index << 3));
}

@inline
export function paramInt(index: i32): i64 {
  return <i64>paramFloat(index);
}

@inline
export function paramBool(index: i32): bool {
  return paramFloat(index) != 0;
}
