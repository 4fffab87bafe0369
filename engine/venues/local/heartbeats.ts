import { randomUUID } from "node:crypto";

interface Beat {
  id: string;
  at: number;
}

/**
 * The dead-man switch: after a key's first heartbeat, none for `timeout` milliseconds ends all its
 * orders, and the key starts anew.
 */
export class Heartbeats {
  readonly #timeout: number;
  readonly #beats = new Map<string, Beat>();

  constructor(timeout: number) {
    this.#timeout = timeout;
  }

  /** Takes a heartbeat. The id of the next one, and whether this one's id was the right one. */
  beat(apiKey: string, id: string, now: number): { readonly valid: boolean; readonly id: string } {
    const last = this.#beats.get(apiKey);
    if (last !== undefined && last.id !== id) return { valid: false, id: last.id };
    const next = { id: randomUUID(), at: now };
    this.#beats.set(apiKey, next);
    return { valid: true, id: next.id };
  }

  /** Keys whose time is over; each is named once. */
  expired(now: number): string[] {
    const keys = [...this.#beats].filter(([, beat]) => now - beat.at >= this.#timeout).map(([key]) => key);
    for (const key of keys) this.#beats.delete(key);
    return keys;
  }
}
