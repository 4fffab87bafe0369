import {
  INTENT,
  INTENT_BASE,
  INTENT_SLOTS,
  IntentOp,
  OUTPUT,
  Outcome,
  REPLACE,
  Tif,
} from "../../runtime/abi/layout.ts";
import type { BasketDesk, BasketLeg } from "./basket.ts";
import type { Executor, ExecutorCounts } from "./executor.ts";
import { Refusal } from "./refusal.ts";
import type { SettlingDesk } from "./settling.ts";

/** Hands the intents of one instance to the executors of its markets. */
export class Dispatcher {
  /** By row of the market table. */
  readonly #executors: readonly Executor[];
  readonly #baskets: BasketDesk;
  readonly #settling: SettlingDesk;
  readonly #counts: ExecutorCounts;

  constructor(executors: readonly Executor[], baskets: BasketDesk, settling: SettlingDesk, counts: ExecutorCounts) {
    this.#executors = executors;
    this.#settling = settling;
    this.#baskets = baskets;
    this.#counts = counts;
  }

  /** Carries out the intents of a block, in their order; the quote targets last. */
  apply(now: number, block: Float64Array): void {
    const count = block[OUTPUT.intentCount]!;
    for (let i = 0; i < count; ) i += this.#intent(now, block, i, count);
    this.#counts.intents += count;
    this.work(now);
  }

  /** Goes on with the sides of quotes that wait. */
  work(now: number): void {
    for (let row = 0; row < this.#executors.length; row++) this.#executors[row]!.work(now);
  }

  /** Cancels every open order and forgets the quote targets. */
  cancelAll(now: number): void {
    for (let row = 0; row < this.#executors.length; row++) this.#executors[row]!.cancelAll(now);
  }

  /** Returns how many intents it took. */
  #intent(now: number, block: Float64Array, index: number, count: number): number {
    const base = INTENT_BASE + index * INTENT_SLOTS;
    const op = block[base + INTENT.op]!;
    if (op === IntentOp.cancelAll) {
      this.cancelAll(now);
      return 1;
    }
    if (op === IntentOp.cancel) {
      this.#cancel(now, block[base + INTENT.id]!);
      return 1;
    }
    if (op === IntentOp.replace) {
      this.#replace(now, block, base);
      return 1;
    }
    if (op >= IntentOp.split && op <= IntentOp.convert) {
      this.#settling.take(now, block, base);
      return 1;
    }
    if (block[base + INTENT.basket] !== 0) return this.#basket(now, block, index, count);
    const executor = this.#executors[block[base + INTENT.market]!];
    if (executor === undefined) this.#counts.rejects[Refusal.invalid]! += 1;
    else executor.take(now, block, base);
    return 1;
  }

  #cancel(now: number, id: number): void {
    for (let row = 0; row < this.#executors.length; row++) if (this.#executors[row]!.cancel(now, id)) return;
  }

  /** The new order is of the market of the old one; of the first where no market knows that. */
  #replace(now: number, block: Float64Array, base: number): void {
    const [id, old] = [block[base + INTENT.id]!, block[base + REPLACE.old]!];
    const [price, size] = [block[base + INTENT.price]!, block[base + INTENT.size]!];
    for (let row = 0; row < this.#executors.length; row++) {
      if (this.#executors[row]!.replace(now, id, old, price, size)) return;
    }
    this.#executors[0]!.refuse(now, Outcome.yes, true, price, size, Refusal.notOpen);
  }

  /** Takes the legs of one basket, which follow one another. */
  #basket(now: number, block: Float64Array, first: number, count: number): number {
    const id = block[INTENT_BASE + first * INTENT_SLOTS + INTENT.basket]!;
    const legs: BasketLeg[] = [];
    let isLegal = block[INTENT_BASE + first * INTENT_SLOTS + INTENT.id] === id;
    for (let i = first; i < count; i++) {
      const base = INTENT_BASE + i * INTENT_SLOTS;
      if (block[base + INTENT.basket] !== id) break;
      isLegal &&= block[base + INTENT.id] === id + legs.length && this.#isLeg(block, base);
      legs.push({
        market: block[base + INTENT.market]!,
        outcome: block[base + INTENT.outcome]!,
        price: block[base + INTENT.price]!,
        size: block[base + INTENT.size]!,
      });
    }
    if (isLegal) this.#baskets.place(now, legs);
    else this.#counts.rejects[Refusal.invalid]! += legs.length;
    return legs.length;
  }

  #isLeg(block: Float64Array, base: number): boolean {
    const isFok = block[base + INTENT.op] === IntentOp.limit && block[base + INTENT.tif] === Tif.fok;
    return isFok && block[base + INTENT.isBuy] === 1 && this.#executors[block[base + INTENT.market]!] !== undefined;
  }
}
