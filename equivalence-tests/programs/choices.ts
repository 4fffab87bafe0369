/**
 * The numbers that a random program is made from, one after the other. At their end every choice is 0,
 * which is always the simplest: so a shorter or smaller list of numbers gives a simpler program, and
 * fast-check's shrinking of the list shrinks the program.
 */
export class Choices {
  readonly #numbers: readonly number[];
  #at = 0;

  constructor(numbers: readonly number[]) {
    this.#numbers = numbers;
  }

  /** A number from 0 to `count - 1`. */
  below(count: number): number {
    const number = this.#numbers[this.#at] ?? 0;
    this.#at += 1;
    return number % count;
  }

  pick<T>(values: readonly T[]): T {
    return values[this.below(values.length)] as T;
  }

  /** True once in `n` times; never when the numbers have run out. */
  once(n: number): boolean {
    return this.below(n) === n - 1;
  }

  get isSpent(): boolean {
    return this.#at >= this.#numbers.length;
  }
}
