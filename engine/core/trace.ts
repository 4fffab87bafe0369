import { createHash } from "node:crypto";
import { INTENT, INTENT_BASE, INTENT_SLOTS, LOG_BASE, MAX_TEMPLATE_ARGS, OUTPUT } from "../../runtime/abi/layout.ts";

/** Slots that are collected before they go into the hash. */
const BUFFER_SLOTS = 4096;
const CANONICAL_NAN = Number.NaN;

/**
 * SHA-256 over f64 slots as canonical little-endian bytes: every NaN is 0x7ff8000000000000. Fed in
 * pieces; allocates nothing per slot.
 */
export class SlotHash {
  readonly #hash = createHash("sha256");
  readonly #bytes = new DataView(new ArrayBuffer(BUFFER_SLOTS * 8));
  readonly #view = new Uint8Array(this.#bytes.buffer);
  #used = 0;

  add(value: number): void {
    // A NaN constant has the canonical bits; one that was computed may carry others.
    this.#bytes.setFloat64(this.#used * 8, Number.isNaN(value) ? CANONICAL_NAN : value, true);
    if (++this.#used === BUFFER_SLOTS) this.#flush();
  }

  addAll(values: Float64Array, from: number, to: number): void {
    for (let i = from; i < to; i++) this.add(values[i]!);
  }

  /** Hexadecimal digest. The hash takes nothing more after this. */
  digest(): string {
    this.#flush();
    return this.#hash.digest("hex");
  }

  #flush(): void {
    this.#hash.update(this.#view.subarray(0, this.#used * 8));
    this.#used = 0;
  }
}

/**
 * The trace of a run: every event that made an intent, a log or an error, hashed as
 *
 * event index, market index, kind, used log slots, dropped logs, then either
 * - 0, number of intents, the intents, the log slots; or
 * - the error's code, its line, its template, its number of arguments, its arguments, the log slots
 *   (the intents of a failed event were dropped).
 *
 * An intent is its first eight slots; one that names a market but the first, or a basket, is -1 and all
 * its slots. Kind is that of the event; 0 stands for the construction of the instance.
 */
export class Trace {
  readonly #hash = new SlotHash();
  /** Events that were hashed. */
  records = 0;

  /** Takes a finished call. `line` is the error's line, read only where the call failed. */
  record(event: number, market: number, kind: number, block: Float64Array, line: number): void {
    const intents = block[OUTPUT.intentCount]!;
    const logSlots = block[OUTPUT.logSlots]!;
    const error = block[OUTPUT.errorCode]!;
    const hash = this.#hash;
    this.records++;
    hash.add(event);
    hash.add(market);
    hash.add(kind);
    hash.add(logSlots);
    hash.add(block[OUTPUT.logsDropped]!);
    hash.add(error);
    if (error === 0) {
      hash.add(intents);
      for (let i = 0; i < intents; i++) this.#intent(block, INTENT_BASE + i * INTENT_SLOTS);
    } else {
      const count = Math.min(block[OUTPUT.errorArgCount]!, MAX_TEMPLATE_ARGS);
      hash.add(line);
      hash.add(block[OUTPUT.errorTemplate]!);
      hash.add(count);
      hash.addAll(block, OUTPUT.errorArg0, OUTPUT.errorArg0 + count);
    }
    hash.addAll(block, LOG_BASE, LOG_BASE + logSlots);
  }

  #intent(block: Float64Array, base: number): void {
    const isPlain = block[base + INTENT.market] === 0 && block[base + INTENT.basket] === 0;
    if (!isPlain) this.#hash.add(-1);
    this.#hash.addAll(block, base, base + (isPlain ? INTENT.market : INTENT_SLOTS));
  }

  /** Hexadecimal digest of everything so far; ends the trace. */
  digest(): string {
    return this.#hash.digest();
  }
}
