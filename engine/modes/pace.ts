/** The wall's clock, and a wait on it. Milliseconds. */
export interface WallClock {
  now(): number;
  /** Resolves after about `milliseconds`, or earlier. */
  wait(milliseconds: number): Promise<void>;
}

/** Timers of the process. */
export const processClock: WallClock = {
  now: () => performance.now(),
  wait: (milliseconds) =>
    new Promise((resolve) => {
      if (milliseconds < 1) setImmediate(resolve);
      else setTimeout(resolve, milliseconds);
    }),
};

/** When on the wall's clock the moments of a feed are due, at a multiple of their own speed. */
export class Pace {
  readonly #speed: number;
  #time = 0;
  #wall = 0;

  constructor(speed: number) {
    this.#speed = speed;
  }

  /** From here on the feed's `time` (microseconds) is due at `wall` (milliseconds). */
  anchor(time: number, wall: number): void {
    this.#time = time;
    this.#wall = wall;
  }

  /** Milliseconds on the wall's clock at which the feed's `time` is due. */
  due(time: number): number {
    return this.#wall + (time - this.#time) / 1000 / this.#speed;
  }
}
