import type { StateSchema } from "../runtime/abi/abi-file.ts";
import {
  INTENT,
  INTENT_BASE,
  INTENT_SLOTS,
  IntentOp,
  LOG_BASE,
  MAX_INTENTS,
  MAX_LOG_SLOTS,
  MAX_TEMPLATE_ARGS,
  OUTPUT,
  QUOTE,
  type Target,
  TargetTag,
} from "../runtime/abi/layout.ts";
import { type FieldDifference, type LaneValue, slotValue, textValue } from "./difference.ts";
import { stateSlotName } from "./state-names.ts";

/** What one lane said of one call. */
export interface LaneCall {
  readonly ok: boolean;
  readonly block: Float64Array;
  /** Place of the error of a call that failed. */
  readonly place: { readonly file: string; readonly line: number } | null;
}

/** The three answers to one call. */
export type LaneCalls = Readonly<Record<Target, LaneCall>>;

const targets = ["python", "typescript", "wasm"] as const satisfies readonly Target[];

/**
 * First difference between the outputs of one call, in a fixed order: who wrote the block, whether it
 * failed and how, intents, logs, steps. The intents of a failed call are void on all lanes.
 */
export function compareOutputs(calls: LaneCalls): FieldDifference | null {
  return (
    compareWitness(calls) ??
    compareTexts("ok", (target) => String(calls[target].ok), calls) ??
    compareErrors(calls) ??
    compareIntents(calls) ??
    compareLogs(calls) ??
    compareSlot("steps", calls, OUTPUT.steps)
  );
}

/** First difference between the canonical states after one call. */
export function compareStates(
  schema: StateSchema,
  states: Readonly<Record<Target, Float64Array>>,
): FieldDifference | null {
  const { python, typescript, wasm } = states;
  if (python.length === typescript.length && python.length === wasm.length) {
    const at = firstDifference(python, typescript, wasm, 0, python.length);
    return at < 0 ? null : slotsDiffer(stateSlotName(schema, python, at), states, at);
  }
  const shortest = Math.min(python.length, typescript.length, wasm.length);
  const at = firstDifference(python, typescript, wasm, 0, shortest);
  return slotsDiffer(stateSlotName(schema, python, at < 0 ? shortest : at), states, at < 0 ? shortest : at);
}

/** A lane that runs another target than its own writes that target's tag. */
function compareWitness(calls: LaneCalls): FieldDifference | null {
  const isRight = targets.every((target) => calls[target].block[OUTPUT.target] === TargetTag[target]);
  return isRight ? null : slotsDiffer("target", blocksOf(calls), OUTPUT.target);
}

function compareErrors(calls: LaneCalls): FieldDifference | null {
  const { python, typescript, wasm } = calls;
  if (python.ok) return null;
  const count = python.block[OUTPUT.errorArgCount] ?? 0;
  let found =
    compareSlot("error.code", calls, OUTPUT.errorCode) ??
    compareTexts("error.file", (target) => calls[target].place?.file ?? "none", calls) ??
    compareTexts("error.line", (target) => String(calls[target].place?.line ?? "none"), calls) ??
    compareSlot("error.template", calls, OUTPUT.errorTemplate) ??
    compareSlot("error.argCount", calls, OUTPUT.errorArgCount);
  for (let i = 0; i < count && i < MAX_TEMPLATE_ARGS; i++) {
    found ??= compareSlot(`error.args[${i}]`, calls, OUTPUT.errorArg0 + i);
  }
  if (found !== null) return found;
  // CPython does not know the compiler's sites; the two compiled lanes must name the same one.
  if (typescript.block[OUTPUT.errorSite] === wasm.block[OUTPUT.errorSite]) return null;
  const difference = slotsDiffer("error.site", blocksOf(calls), OUTPUT.errorSite);
  return { ...difference, values: { ...difference.values, python: textValue("not told") } };
}

function compareIntents(calls: LaneCalls): FieldDifference | null {
  const differing = compareSlot("intentCount", calls, OUTPUT.intentCount);
  if (differing !== null) return differing;
  const { block } = calls.python;
  const count = Math.min(block[OUTPUT.intentCount] ?? 0, MAX_INTENTS);
  const at = firstOfBlocks(calls, INTENT_BASE, INTENT_BASE + count * INTENT_SLOTS);
  if (at < 0) return null;
  const index = Math.floor((at - INTENT_BASE) / INTENT_SLOTS);
  const base = INTENT_BASE + index * INTENT_SLOTS;
  const names = block[base + INTENT.op] === IntentOp.quote ? { ...INTENT, ...QUOTE } : INTENT;
  // The last of two names for one slot is the quote's.
  const name = Object.entries(names).findLast(([, slot]) => slot === at - base)?.[0] ?? at - base;
  return slotsDiffer(`intents[${index}].${name}`, blocksOf(calls), at);
}

function compareLogs(calls: LaneCalls): FieldDifference | null {
  const { block } = calls.python;
  const { typescript, wasm } = calls;
  const used = [block, typescript.block, wasm.block].map((each) => each[OUTPUT.logSlots] ?? 0);
  // Contents first: the record in which they part says more than the total.
  const at = firstOfBlocks(calls, LOG_BASE, LOG_BASE + Math.min(...used, MAX_LOG_SLOTS));
  if (at >= 0) return slotsDiffer(logSlotName(block, at), blocksOf(calls), at);
  return compareSlot("logSlots", calls, OUTPUT.logSlots) ?? compareSlot("logsDropped", calls, OUTPUT.logsDropped);
}

/** `logs[1].args[0]`: the records are as long as their numbers of arguments say. */
function logSlotName(block: Float64Array, slot: number): string {
  let base = LOG_BASE;
  for (let record = 0; ; record++) {
    const count = block[base + 2] ?? 0;
    const offset = slot - base;
    if (offset < 3) return `logs[${record}].${["level", "template", "argCount"][offset]}`;
    if (offset < 3 + count) return `logs[${record}].args[${offset - 3}]`;
    base += 3 + Math.max(0, count);
  }
}

function compareTexts(field: string, read: (target: Target) => string, calls: LaneCalls): FieldDifference | null {
  if (calls.python.ok && calls.typescript.ok && calls.wasm.ok) return null;
  const python = read("python");
  const typescript = read("typescript");
  const wasm = read("wasm");
  if (python === typescript && python === wasm) return null;
  const values = { python: textValue(python), typescript: textValue(typescript), wasm: textValue(wasm) };
  return { field, values };
}

function compareSlot(field: string, calls: LaneCalls, slot: number): FieldDifference | null {
  return firstOfBlocks(calls, slot, slot + 1) < 0 ? null : slotsDiffer(field, blocksOf(calls), slot);
}

function firstOfBlocks(calls: LaneCalls, from: number, to: number): number {
  return firstDifference(calls.python.block, calls.typescript.block, calls.wasm.block, from, to);
}

/** First slot at which the three do not hold the same bits, or -1. */
function firstDifference(a: Float64Array, b: Float64Array, c: Float64Array, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const x = a[i];
    if (!Object.is(x, b[i]) || !Object.is(x, c[i])) return i;
    // Object.is calls every NaN the same.
    if (Number.isNaN(x) && !(isCanonicalNan(a, i) && isCanonicalNan(b, i) && isCanonicalNan(c, i))) return i;
  }
  return -1;
}

const CANONICAL_NAN = "7ff8000000000000";

function isCanonicalNan(slots: Float64Array, at: number): boolean {
  return slotValue(slots, at).bits === CANONICAL_NAN;
}

function blocksOf({ python, typescript, wasm }: LaneCalls): Readonly<Record<Target, Float64Array>> {
  return { python: python.block, typescript: typescript.block, wasm: wasm.block };
}

function slotsDiffer(field: string, slots: Readonly<Record<Target, Float64Array>>, at: number): FieldDifference {
  const value = (target: Target): LaneValue => slotValue(slots[target], at);
  return { field, values: { python: value("python"), typescript: value("typescript"), wasm: value("wasm") } };
}
