import {
  ABSENT,
  BLOCK_SLOTS,
  INPUT,
  INTENT_BASE,
  INTENT_SLOTS,
  LOG_BASE,
  MAX_INTENTS,
  MAX_LOG_SLOTS,
  MAX_TEMPLATE_ARGS,
  OUTPUT,
  PARAMS_BASE,
  SEED_BASE,
  TargetTag,
  TRAPS,
} from "../abi/layout.ts";
import { textSlots } from "./strings.ts";

/**
 * One call of `start` or `handle`: its block, steps, logs, intents and errors.
 *
 * Scheme of instances. One process holds many instances, and this module holds the block of the
 * one that is running: a host calls `bind(block)` before each call into emitted code, and the call
 * runs to its end before another begins, so instances cannot disturb each other. What lives longer
 * than a call (fields, constants, parameters) is emitted code's own. The names stay global and plain,
 * and `bind` costs one store.
 *
 *     bind(block); beginCall(); strategy.on_book(theContext, theBook); endCall();
 */

const THIS_TARGET = TargetTag.typescript;
const STEP_LIMIT = TRAPS.StepLimit.trap;

const STEP_BUDGET = INPUT.stepBudget;
const TARGET = OUTPUT.target;
const INTENT_COUNT = OUTPUT.intentCount;
const LOG_SLOTS = OUTPUT.logSlots;
const LOGS_DROPPED = OUTPUT.logsDropped;
const STEPS = OUTPUT.steps;
const ERROR_CODE = OUTPUT.errorCode;
const ERROR_SITE = OUTPUT.errorSite;
const ERROR_TEMPLATE = OUTPUT.errorTemplate;
const ERROR_ARG_COUNT = OUTPUT.errorArgCount;
const ERROR_ARG0 = OUTPUT.errorArg0;

/** The block of the running instance. Read it; only `bind` changes it. */
export let block: Float64Array = new Float64Array(BLOCK_SLOTS);

/** Always a small integer, which V8 counts down without making an object. */
let stepsLeft = 0;
/** What the budget holds beyond `stepsLeft`. */
let stepsInReserve = 0;
const MOST_STEPS_LEFT = 2 ** 30 - 1;
let intentCount = 0;
let orderCount = 0;
let logSlots = 0;
let logsDropped = 0;

/** Makes `next` the block of the running instance. */
export function bind(next: Float64Array): void {
  block = next;
}

/** Begins one call: no intents, no logs, all steps left. */
export function beginCall(): void {
  const budget = block[STEP_BUDGET]!;
  stepsLeft = Math.min(budget, MOST_STEPS_LEFT) | 0;
  stepsInReserve = budget - stepsLeft;
  intentCount = 0;
  orderCount = 0;
  logSlots = 0;
  logsDropped = 0;
  block[ERROR_CODE] = 0;
}

/** Ends a call that met no error: writes the outputs. */
export function endCall(): void {
  publish(intentCount);
}

function publish(intents: number): void {
  block[TARGET] = THIS_TARGET;
  block[INTENT_COUNT] = intents;
  block[LOG_SLOTS] = logSlots;
  block[LOGS_DROPPED] = logsDropped;
  block[STEPS] = block[STEP_BUDGET]! - stepsInReserve - stepsLeft;
}

/** Counts one language step; over the budget: StepLimit. */
export function step(site: number): void {
  stepsLeft -= 1;
  if (stepsLeft < 0) takeReserve(site);
}

function takeReserve(site: number): void {
  if (stepsInReserve === 0) trap(STEP_LIMIT, site);
  const taken = Math.min(stepsInReserve, MOST_STEPS_LEFT);
  stepsInReserve -= taken;
  stepsLeft = (stepsLeft + taken) | 0;
}

/**
 * An error of the running strategy. Its description stands in the block; the object carries the
 * stack of the emitted code, for a traceback.
 */
export class Trap extends Error {
  override readonly name = "Trap";
  readonly trap: number;
  readonly site: number;

  constructor(trap: number, site: number) {
    super(`trap ${trap} at site ${site}`);
    this.trap = trap;
    this.site = site;
  }
}

/**
 * Ends the call with an error of the language.
 *
 * @param code value of TRAPS
 * @param site id of the failing operation
 * @throws Trap always
 */
export function trap(code: number, site: number): never {
  return raise(code, site, ABSENT);
}

/**
 * Ends the call with an error that has a message; under the names `raise0` to `raise8`.
 *
 * @param template index into the templates, or ABSENT for an error without a message
 * @throws Trap always
 */
export function raise(code: number, site: number, template: number, ...args: readonly number[]): never {
  publish(0);
  block[ERROR_CODE] = code;
  block[ERROR_SITE] = site;
  block[ERROR_TEMPLATE] = template;
  block[ERROR_ARG_COUNT] = args.length;
  for (let i = 0; i < MAX_TEMPLATE_ARGS; i++) block[ERROR_ARG0 + i] = canonical(args[i] ?? 0);
  throw new Trap(code, site);
}

/** Writes a log record; under the names `log0` to `log8`. A record that does not fit is counted and dropped. */
export function log(level: number, template: number, ...args: readonly number[]): void {
  const size = 3 + args.length;
  if (logSlots + size > MAX_LOG_SLOTS) {
    logsDropped += 1;
    return;
  }
  const at = LOG_BASE + logSlots;
  block[at] = level;
  block[at + 1] = template;
  block[at + 2] = args.length;
  for (let i = 0; i < args.length; i++) block[at + 3 + i] = canonical(args[i]!);
  logSlots += size;
}

/** As `log`, where an argument is a text: that takes as many slots as `textSlots` gives. */
export function logTexts(level: number, template: number, ...args: readonly (number | string)[]): void {
  const slots: number[] = [];
  for (const arg of args) {
    if (typeof arg === "string") textSlots(arg, (slot) => slots.push(slot));
    else slots.push(arg);
  }
  // A record that is too long is not spread into arguments.
  if (slots.length > MAX_LOG_SLOTS) logsDropped += 1;
  else log(level, template, ...slots);
}

/** Slot of a new intent's record, cleared; more than MAX_INTENTS in one call: RuntimeError. */
export function openIntent(site: number): number {
  if (intentCount === MAX_INTENTS) trap(TRAPS.RuntimeError.trap, site);
  const at = INTENT_BASE + intentCount * INTENT_SLOTS;
  intentCount += 1;
  for (let slot = at; slot < at + INTENT_SLOTS; slot++) block[slot] = 0;
  return at;
}

/** Slot of the newest intent's record. */
export function newestIntent(): number {
  return INTENT_BASE + (intentCount - 1) * INTENT_SLOTS;
}

/** Number of orders made in this call before this one; counts it. */
export function countOrder(): number {
  orderCount += 1;
  return orderCount - 1;
}

/** A float as it stands in slots: every NaN is 0x7ff8000000000000. */
export function canonical(x: number): number {
  return Number.isNaN(x) ? Number.NaN : x;
}

/** One of the seeds of the instance's random numbers. */
export function seedSlot(index: number): number {
  return block[SEED_BASE + index]!;
}

export function paramFloat(index: number): number {
  return block[PARAMS_BASE + index]!;
}

export function paramInt(index: number): number {
  return block[PARAMS_BASE + index]!;
}

export function paramBool(index: number): boolean {
  return block[PARAMS_BASE + index] !== 0;
}
