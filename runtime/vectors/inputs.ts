import { MAX_INT } from "../abi/layout.ts";
import type { Operand, Operation } from "./operations.ts";
import { Random } from "./random.ts";

/** Nasty inputs for every value operation: specials, ties, edges of the range, random bit patterns. */

const SPECIAL_INTS = [0, 1, 2, 3, 5, 7, 10, 99, 100, 9_999, 10_000, 10_001, 1_000_000, 2 ** 26, 2 ** 27 + 1].concat([
  94_906_265,
  94_906_266,
  2 ** 31 - 1,
  2 ** 31,
  2 ** 32,
  900_719_925_474,
  2 ** 52 - 1,
  2 ** 52,
  2 ** 52 + 1,
  MAX_INT - 1,
  MAX_INT,
]);

const SPECIAL_FLOATS = [
  0, 1, 2, 3, 10, 0.1, 0.2, 0.3, 0.5, 1.5, 2.5, 3.5, 0.125, 0.375, 2.675, 1.005, 1e-7, 1e-6,
].concat([
  0.49999999999999994,
  0.5000000000000001,
  0.9999999999999999,
  4_503_599_627_370_495.5,
  2 ** 52,
  2 ** 52 + 1,
  MAX_INT,
  2 ** 53,
  2 ** 53 + 2,
  2 ** 63,
  2 ** 64,
  1e15,
  1e16,
  1e22,
  1e23,
  1e300,
  Number.MAX_VALUE,
  Number.MIN_VALUE,
  2 ** -1022,
  2 ** -1022 - Number.MIN_VALUE,
  1e-310,
  Number.POSITIVE_INFINITY,
  Number.NaN,
]);

const scratch = new Float64Array(1);
const scratchBits = new BigUint64Array(scratch.buffer);

/** `x` moved by `steps` neighbouring floats. */
export function neighbour(x: number, steps: number): number {
  if (!Number.isFinite(x) || x === 0) return x;
  scratch[0] = x;
  scratchBits[0] = scratchBits[0]! + BigInt(steps);
  return scratch[0];
}

function anyBits(random: Random): number {
  scratchBits[0] = (BigInt(random.bits32()) << 32n) | BigInt(random.bits32());
  return scratch[0]!;
}

function clampInt(x: number): number {
  return Math.max(-MAX_INT, Math.min(MAX_INT, Math.trunc(x))) + 0;
}

function anyInt(random: Random): number {
  switch (random.below(4)) {
    case 0:
      return clampInt(random.sign() * (random.pick(SPECIAL_INTS) + random.below(3) - 1));
    case 1:
      return random.sign() * random.below(200) + 0;
    default:
      return clampInt(random.sign() * random.unit() * 2 ** (1 + random.below(53)));
  }
}

/** Second int for a first one, so that sum, difference, product or quotient falls on an edge. */
function intBeside(a: number, random: Random): number {
  const nudge = random.below(5) - 2;
  switch (random.below(6)) {
    case 0:
      return clampInt(random.sign() * MAX_INT - a + nudge);
    case 1:
      return clampInt(a - random.sign() * MAX_INT + nudge);
    case 2:
      return a === 0 ? 0 : clampInt((random.sign() * MAX_INT) / a + nudge);
    case 3:
      return clampInt((random.pick([1, -1, 2, 3]) * a) / (1 + random.below(1_000)) + nudge);
    default:
      return anyInt(random);
  }
}

/** Specials and their neighbours, any bits, ties of decimals, and floats of common sizes. */
export function anyFloat(random: Random): number {
  switch (random.below(7)) {
    case 0:
      return random.sign() * random.pick(SPECIAL_FLOATS);
    case 1:
      return neighbour(random.sign() * random.pick(SPECIAL_FLOATS), random.below(5) - 2);
    case 2:
      return anyBits(random);
    case 3:
      return (random.sign() * random.below(2_000_000)) / random.pick([1, 2, 4, 8, 10, 100, 1_000, 10_000]);
    case 4:
      return nearDecimalTie(random, random.below(7));
    case 5:
      return random.sign() * random.unit() * 2 ** (random.below(80) - 20);
    default:
      return random.sign() * random.unit();
  }
}

/** A float at or beside the middle of two decimals of `digits` digits. */
function nearDecimalTie(random: Random, digits: number): number {
  const whole = Math.floor(random.unit() * 10 ** random.below(17));
  return neighbour((random.sign() * (whole + 0.5)) / 10 ** digits, random.below(5) - 2);
}

/** Second float for a first one: near multiples and equal magnitudes, for the remainders. */
function floatBeside(x: number, random: Random): number {
  switch (random.below(5)) {
    case 0:
      return neighbour(x / (1 + random.below(100)), random.below(5) - 2);
    case 1:
      return neighbour(random.sign() * x, random.below(3) - 1);
    case 2:
      return x * 2 ** -random.below(1_100);
    default:
      return anyFloat(random);
  }
}

const UNITS_PER = { price: 10_000, size: 1_000_000, usd: 1_000_000 } as const;

/** A step and a float at, beside or between its multiples, about the snapping distance too. */
function moneyCase(type: keyof typeof UNITS_PER, random: Random): [number, number] {
  const step = random.pick([1, 1, 10, 100, 1_000, 7, 3, 12_500, 1_000_000, anyInt(random), 0, -1]);
  if (random.below(5) === 0) return [anyFloat(random), step];
  const span = random.below(12);
  const multiple = Math.floor(random.unit() * 10 ** span) * (random.below(3) === 0 ? 1 : Math.max(step, 1));
  const middle = random.below(3) === 0 ? step / 2 : 0;
  const offset = random.pick([0, 0, 1e-6, 0.99e-6, 1.01e-6, 0.5, 0.4999985, 0.5000015, 1e-9, 0.25, random.unit()]);
  const units = random.sign() * (multiple + middle) + random.sign() * offset;
  return [neighbour(units / UNITS_PER[type], random.below(5) - 2), step];
}

function anyElement(type: string, random: Random): number {
  if (type === "int") return anyInt(random);
  return type === "bool" ? random.below(2) : anyFloat(random);
}

function anyList(type: string, random: Random): number[] {
  const length = random.below(random.below(8) === 0 ? 60 : 7);
  // Mostly tame elements, so that not every sum is nan or out of range.
  const tame = random.below(3) !== 0;
  return Array.from({ length }, () => {
    if (!tame) return anyElement(type, random);
    if (type === "int") return random.sign() * random.below(random.below(2) === 0 ? 50 : 4) + 0;
    if (type === "bool") return random.below(2);
    return random.pick([
      random.sign() * random.unit() * 10 ** (random.below(40) - 20),
      random.sign() * random.below(4),
    ]);
  });
}

/** Lists whose sums cancel, so that the compensation decides. */
function cancelling(list: number[], random: Random): number[] {
  const mirrored = list.map((x) => (random.below(4) === 0 ? x : -x)).reverse();
  return [...list, random.unit(), ...mirrored];
}

/** Places of a list, each in it; none of an empty one. */
function placesIn(list: readonly number[], random: Random): number[] {
  return list.length === 0 ? [] : Array.from({ length: random.below(6) }, () => random.below(list.length));
}

function listCase(operation: Operation, random: Random): Operand[] {
  const element = operation.params[0]!.slice(5, -1);
  const plain = anyList(element, random);
  const list = operation.id.startsWith("list.sumFloat") && random.below(2) === 0 ? cancelling(plain, random) : plain;
  const operands: Operand[] = [list];
  for (const [i, type] of operation.spelled.entries()) {
    if (i === 0) continue;
    if (type === "list<int>" && operation.row.name === "list.pick") {
      operands.push(placesIn(list, random));
      continue;
    }
    if (type.startsWith("list<")) {
      operands.push(random.below(3) === 0 ? list.slice(random.below(2)) : anyList(element, random));
      continue;
    }
    if (operation.row.name.startsWith("list.repeat")) {
      operands.push(random.below(20) === 0 && list.length > 0 ? MAX_INT : random.below(7) - 2);
      continue;
    }
    if (operation.row.params[i] === "bool") {
      operands.push(random.below(2));
      continue;
    }
    if (operation.row.name === "list.index" && i >= 2 && random.below(2) === 0) {
      operands.push(i === 2 ? 0 : MAX_INT);
      continue;
    }
    const isIndex = operation.row.params[i] === "int";
    if (isIndex)
      operands.push(random.below(9) === 0 ? anyInt(random) : random.below(2 * list.length + 4) - list.length - 2);
    else if (list.length > 0 && random.below(2) === 0) operands.push(random.pick(list));
    else operands.push(anyElement(type, random));
  }
  return operands;
}

/** Texts over few characters, so that parts are found; a pair of surrogates is one character. */
function anyText(random: Random): number[] {
  const characters = [[97], [98], [0x20ac], [0], [0xd83d, 0xde00], [0xd83d, 0xde01]];
  return Array.from({ length: random.below(random.below(6) === 0 ? 40 : 5) }, () => random.pick(characters)).flat();
}

/** A part of a text, at its beginning, in its midst or at its end, cut between characters. */
function partOf(text: readonly number[], random: Random): number[] {
  const cuts = [...text.keys(), text.length].filter(
    (at) => at === text.length || ((text[at] ?? 0) & 0xfc00) !== 0xdc00,
  );
  const ends = [random.pick(cuts), random.pick(cuts), 0, text.length].slice(random.below(3)).slice(0, 2);
  return text.slice(Math.min(...ends), Math.max(...ends));
}

function textCase(operation: Operation, random: Random): Operand[] {
  const first = anyText(random);
  return operation.params.map((_, i) =>
    i === 0 ? first : random.below(2) === 0 ? partOf(first, random) : anyText(random),
  );
}

/** Results about the ends of the range and below the normal one. */
function ldexpCase(random: Random): [number, number] {
  const x = anyFloat(random);
  if (random.below(8) === 0) return [x, anyInt(random)];
  const exponent = x === 0 || !Number.isFinite(x) ? 0 : Math.floor(Math.log2(Math.abs(x)));
  const target = random.pick([-1080, -1074, -1060, -1040, -1022, -1000, 0, 1000, 1020, 1023]) + random.below(7) - 3;
  return [x, target - exponent];
}

/** Powers about the end of the range of ints. */
function powCase(random: Random): [number, number] {
  const exponent = random.below(random.pick([3, 6, 20, 60]));
  if (random.below(10) === 0) return [random.pick([0, 1, -1]), Math.abs(anyInt(random))];
  const root = Math.floor(MAX_INT ** (1 / Math.max(exponent, 1)));
  const base = random.below(2) === 0 ? root + random.below(3) - 1 : random.below(Math.min(root, 10_000) + 2);
  return [clampInt(random.sign() * base), exponent];
}

/** Short ranges either way, and some that are too long. */
function rangeCase(random: Random): [number, number, number] {
  const step = random.sign() * (1 + random.below(5));
  if (random.below(400) === 0) return [0, Math.sign(step) * MAX_INT, step];
  const start = random.below(20) - 10;
  return [start, start + random.below(30) - 10, step];
}

function oneCase(operation: Operation, random: Random): Operand[] {
  const [first, second] = operation.spelled;
  if (operation.params[0]?.startsWith("list")) return listCase(operation, random);
  if (operation.row.name === "str.join")
    return [anyText(random), Array.from({ length: random.below(5) }, () => anyText(random))];
  if (operation.row.name === "list.ofRange") return rangeCase(random);
  if (first === "str") return textCase(operation, random);
  if (first === "float" && (second === "price" || second === "size" || second === "usd"))
    return moneyCase(second, random);
  if (operation.row.name === "float.roundDigits") {
    const digits = random.below(7);
    return [random.below(2) === 0 ? nearDecimalTie(random, digits) : anyFloat(random), digits];
  }
  if (operation.row.name === "float.ldexp") return ldexpCase(random);
  if (operation.row.name === "int.pow") return powCase(random);
  const operands: number[] = [];
  for (const type of operation.params) {
    const before = operands[0];
    if (type === "bool") operands.push(random.below(2));
    else if (type === "int") operands.push(before === undefined ? anyInt(random) : intBeside(before, random));
    else operands.push(before === undefined ? anyFloat(random) : floatBeside(before, random));
  }
  return operation.spelled[0] === "outcome" ? operands.map((x) => Math.abs(x) % 2) : operands;
}

/** `count` cases of an operation, the same at every run. */
export function casesOf(operation: Operation, count: number): Operand[][] {
  const random = new Random(operation.id);
  return Array.from({ length: count }, () => oneCase(operation, random));
}
