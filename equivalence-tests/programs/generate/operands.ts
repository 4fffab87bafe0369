import { iteration } from "./iteration.ts";
import { choicesOf, exact, type Scope } from "./scope.ts";
import { BOOL, FLOAT, INT, isMoney, type Type } from "./types.ts";

const INTS = ["0", "1", "2", "3", "-1", "7", "-5", "10", "64", "1000"];
const WILD_INTS = ["4503599627370496", "9007199254740991", "-9007199254740991", "3037000500", "2147483648"];
const FLOATS = ["0.0", "1.0", "0.5", "-0.0", "2.5", "-3.75", "0.1", "1e-7", "3.0", "123456.789"];
const WILD_FLOATS = ["1e16", "5e-324", "1.7976931348623157e308", "INF", "NAN", "-INF", "4503599627370496.5"];

export function intLiteral(scope: Scope): string {
  const choices = choicesOf(scope);
  return choices.pick(scope.world.dares() && choices.once(3) ? WILD_INTS : INTS);
}

export function floatLiteral(scope: Scope): string {
  const choices = choicesOf(scope);
  return choices.pick(choices.once(scope.world.isGuarded ? 12 : 4) ? WILD_FLOATS : FLOATS);
}

/** A number of either kind, for an operand. */
export function number(scope: Scope, depth: number): string {
  return exact(scope, choicesOf(scope).pick([INT, FLOAT]), depth);
}

export function joined(scope: Scope, left: string, operator: string, right: string): string {
  const isSplit = !scope.isInText && choicesOf(scope).once(12);
  return isSplit
    ? `(\n                ${left}\n                ${operator} ${right}\n            )`
    : `(${left} ${operator} ${right})`;
}

/** An int of which nothing is too large or 0. */
export function divisor(scope: Scope, depth: number): string {
  const choices = choicesOf(scope);
  if (scope.world.dares()) return exact(scope, INT, depth);
  return choices.pick(["3", "-3", "7", `(abs(${exact(scope, INT, depth)}) % 9 + 1)`]);
}

/** A generator expression's or a list's elements of this type, as the argument of a function. */
export function elements(scope: Scope, type: Type, depth: number): string {
  const choices = choicesOf(scope);
  const { clause, inside, isSpent } = iteration(scope, depth);
  if (isSpent) return `[${exact(scope, type, 0)}]`;
  const filter = choices.once(3) ? ` if ${exact(inside, BOOL, depth - 2)}` : "";
  const element = exact(inside, type, depth - 1);
  return choices.once(3) ? `[${element} ${clause}${filter}]` : `${element} ${clause}${filter}`;
}

const AMOUNTS: Readonly<Record<"price" | "size" | "usd", readonly string[]>> = {
  price: ["0", "0.55", "0.0001", "1", "-0.25"],
  size: ["0", "2.5", "0.000001", "100", "-7"],
  usd: ["0", "10", "0.000001", "-3.5", "9007199"],
};

/** A literal of money, from the `from`th on. */
export function moneyLiteral(scope: Scope, type: Type, from = 0): string {
  if (!isMoney(type)) throw new RangeError(`no money: ${type.kind}`);
  const quote = scope.isInText ? '"' : choicesOf(scope).pick(['"', '"', "'"]);
  const name = `${type.kind[0]?.toUpperCase()}${type.kind.slice(1)}`;
  return `${name}(${quote}${choicesOf(scope).pick(AMOUNTS[type.kind].slice(from))}${quote})`;
}
