import { MAX_LEVELS } from "../../runtime/abi/layout.ts";

/** The target of a quote in YES space: levels of each side (0: bids, 1: asks), the best first. */
export class QuoteTarget {
  readonly #counts = new Uint8Array(2);
  readonly #prices = [new Float64Array(MAX_LEVELS), new Float64Array(MAX_LEVELS)] as const;
  readonly #sizes = [new Float64Array(MAX_LEVELS), new Float64Array(MAX_LEVELS)] as const;

  clear(): void {
    this.#counts.fill(0);
  }

  /** Adds a level behind those that are as good. False where the side is full. */
  add(side: 0 | 1, price: number, size: number): boolean {
    const count = this.#counts[side]!;
    if (count === MAX_LEVELS) return false;
    const prices = this.#prices[side];
    const sizes = this.#sizes[side];
    let at = count;
    for (; at > 0 && (side === 0 ? prices[at - 1]! < price : prices[at - 1]! > price); at--) {
      prices[at] = prices[at - 1]!;
      sizes[at] = sizes[at - 1]!;
    }
    prices[at] = price;
    sizes[at] = size;
    this.#counts[side] = count + 1;
    return true;
  }

  count(side: 0 | 1): number {
    return this.#counts[side]!;
  }

  price(side: 0 | 1, level: number): number {
    return this.#prices[side][level]!;
  }

  size(side: 0 | 1, level: number): number {
    return this.#sizes[side][level]!;
  }
}
