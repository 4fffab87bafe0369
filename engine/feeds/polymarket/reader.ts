import { parseUtc } from "../../data/utc.ts";
import { decimalToUnits } from "../../venues/polymarket/protocol/decimal.ts";

/** Why a message of the venue was not read: where, what was wanted, and the start of what stood there. */
export interface MessageFault {
  /** Path inside the message: `price_changes[0].size`. */
  readonly path: string;
  readonly wanted: string;
  readonly found: string;
}

export type ReadResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: MessageFault };

/** An exact decimal: `units` of 10^-scale. */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

/** Units of a price (1e-4 dollar), and of a size and of money (1e-6). */
export const PRICE_DECIMALS = 4;
export const SIZE_DECIMALS = 6;

class Unreadable extends Error {
  readonly fault: MessageFault;
  constructor(fault: MessageFault) {
    super(`${fault.path}: wanted ${fault.wanted}`);
    this.fault = fault;
  }
}

const FOUND_LENGTH = 60;

function shown(value: unknown): string {
  const text = value === undefined ? "nothing" : JSON.stringify(value);
  return text.length > FOUND_LENGTH ? `${text.slice(0, FOUND_LENGTH)}...` : text;
}

const fail = (path: string, wanted: string, found: unknown): never => {
  throw new Unreadable({ path, wanted, found: shown(found) });
};

/** Reads a value with `parse`; what does not fit is a typed fault, never an exception. */
export function read<T>(parse: (node: Node) => T, value: unknown): ReadResult<T> {
  try {
    return { ok: true, value: parse(new Node(value, "")) };
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, fault: error.fault };
    throw error;
  }
}

/** The JSON in a text of the venue; a text that is none (HTML, a cut body) is a fault. */
export function readJson<T>(parse: (node: Node) => T, text: string): ReadResult<T> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, fault: { path: "", wanted: "JSON", found: shown(text) } };
  }
  return read(parse, value);
}

/** The digits of a number that JSON has read: its shortest decimal, without an exponent. */
function plainDigits(value: number): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(String(value));
  if (match === null) return String(value);
  const [, sign = "", whole = "", fraction = "", power = "0"] = match;
  const digits = whole + fraction;
  const point = whole.length + Number(power);
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  return `${sign}${digits.slice(0, point).padEnd(point, "0")}.${digits.slice(point)}`;
}

/** One place in a message. Every reader below stops the message with a fault where the place does not fit. */
export class Node {
  readonly #value: unknown;
  readonly #path: string;

  constructor(value: unknown, path: string) {
    this.#value = value;
    this.#path = path;
  }

  /** True where the place is null or missing. */
  get absent(): boolean {
    return this.#value === undefined || this.#value === null;
  }

  get raw(): unknown {
    return this.#value;
  }

  fail(wanted: string): never {
    return fail(this.#path, wanted, this.#value);
  }

  /** The member `key` of an object; missing members are places too. */
  at(key: string): Node {
    if (typeof this.#value !== "object" || this.#value === null || Array.isArray(this.#value)) this.fail("an object");
    const members = this.#value as Record<string, unknown>;
    const value = Object.hasOwn(members, key) ? members[key] : undefined;
    return new Node(value, this.#path === "" ? key : `${this.#path}.${key}`);
  }

  /** The first of several spellings of one member that stands there. */
  oneOf(...keys: readonly string[]): Node {
    const found = keys.map((key) => this.at(key)).find((node) => !node.absent);
    return found ?? this.at(keys.join(" or "));
  }

  has(key: string): boolean {
    return !this.at(key).absent;
  }

  list<T>(parse: (node: Node) => T): T[] {
    if (!Array.isArray(this.#value)) return this.fail("a list");
    return this.#value.map((value: unknown, i) => parse(new Node(value, `${this.#path}[${i}]`)));
  }

  /** Keys and values of an object. */
  entries<T>(parse: (node: Node) => T): [string, T][] {
    if (typeof this.#value !== "object" || this.#value === null || Array.isArray(this.#value)) this.fail("an object");
    return Object.keys(this.#value as object).map((key) => [key, parse(this.at(key))]);
  }

  /** The value of `parse`, or null where the place is absent or an empty text. */
  maybe<T>(parse: (node: Node) => T): T | null {
    return this.absent || this.#value === "" ? null : parse(this);
  }

  text(): string {
    return typeof this.#value === "string" ? this.#value : this.fail("a text");
  }

  /** A text that is not empty. */
  id(): string {
    const text = this.text();
    return text === "" ? this.fail("an id") : text;
  }

  boolean(): boolean {
    return typeof this.#value === "boolean" ? this.#value : this.fail("true or false");
  }

  #digits(): string {
    if (typeof this.#value === "string") return this.#value;
    if (typeof this.#value === "number" && Number.isFinite(this.#value)) return plainDigits(this.#value);
    return this.fail("a decimal number");
  }

  /** A decimal, as text or as a JSON number, exactly. */
  decimal(): Decimal {
    const digits = this.#digits();
    const scale = (digits.split(".")[1] ?? "").length;
    const units = decimalToUnits(digits, scale);
    return units === undefined ? this.fail("a decimal number") : { units, scale };
  }

  /** A decimal that is a whole number of 10^-decimals and not negative. */
  units(decimals: number): number {
    const units = decimalToUnits(this.#digits(), decimals);
    if (units === undefined || units < 0n || units > BigInt(Number.MAX_SAFE_INTEGER)) {
      return this.fail(`a decimal with at most ${decimals} decimals, not negative`);
    }
    return Number(units);
  }

  /** 1e-4 dollar, 0 to 1 dollar. */
  price(): number {
    const price = this.units(PRICE_DECIMALS);
    return price > 10 ** PRICE_DECIMALS ? this.fail("a price of at most 1") : price;
  }

  /** 1e-6 share. */
  size(): number {
    return this.units(SIZE_DECIMALS);
  }

  whole(): number {
    return this.units(0);
  }

  side(): "BUY" | "SELL" {
    const text = this.text().toUpperCase();
    return text === "BUY" || text === "SELL" ? text : this.fail("BUY or SELL");
  }

  /**
   * A time in microseconds. The venue writes seconds, milliseconds and ISO texts in the same
   * members; digits tell by their count.
   */
  time(): number {
    if (typeof this.#value === "number" || (typeof this.#value === "string" && /^\d+$/.test(this.#value))) {
      const value = this.whole();
      const digits = String(value).length;
      const scale = digits > 14 ? 1 : digits > 11 ? 1_000 : 1_000_000;
      const time = value * scale;
      return Number.isSafeInteger(time) ? time : this.fail("a time");
    }
    const text = this.text()
      .replace(/(\.\d{6})\d+/, "$1")
      .replace(/\+00$/, "+00:00");
    return parseUtc(text) ?? this.fail("a time");
  }

  /** A list that stands in a text (`"[\"Yes\", \"No\"]"`), or a list itself. */
  embeddedList<T>(parse: (node: Node) => T): T[] {
    if (Array.isArray(this.#value)) return this.list(parse);
    let value: unknown;
    try {
      value = JSON.parse(this.text());
    } catch {
      return this.fail("a list in a text");
    }
    return new Node(value, this.#path).list(parse);
  }
}
