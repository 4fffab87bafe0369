// Compiled by pmtc. An engine refuses it once it is edited: change the Python source and compile again.
import type { Book, Context, Fill, Market, OrderUpdate } from "pmtc/runtime";
import {
  absFloat,
  absInt,
  addInt,
  append,
  boolText,
  boolToInt,
  ceilFloat,
  clear,
  complement,
  contains,
  costCeil,
  costFloor,
  costNearest,
  dictClear,
  dictCopy,
  dictDelete,
  dictGet,
  dictGetOr,
  dictHas,
  dictLength,
  dictNext,
  dictPlace,
  dictPop,
  dictPopOr,
  dictSet,
  dictSetDefault,
  dictTakeAt,
  dictValueAt,
  divFloat,
  divInt,
  eventBook,
  exponentOf,
  floorFloat,
  floordivFloat,
  floordivInt,
  forgetObjects,
  getBool,
  getFloat,
  getInt,
  getItem,
  intText,
  isFiniteFloat,
  isInfFloat,
  isNaNFloat,
  isNewObject,
  keepObject,
  kindAt,
  ldexp,
  lengthOf,
  listMax,
  listMin,
  log0,
  log1,
  log3,
  logTexts,
  mantissaOf,
  maxFloat,
  maxInt,
  mid,
  minFloat,
  minInt,
  modFloat,
  modInt,
  mulInt,
  negInt,
  newDict,
  newLeg,
  objectAt,
  objectCount,
  paramBool,
  paramFloat,
  paramInt,
  pop,
  popAt,
  powInt,
  priceCeil,
  priceFloor,
  priceNearest,
  priceToFloat,
  putBool,
  putFloat,
  putInt,
  putObject,
  raise0,
  raise2,
  raise8,
  resolvedOutcome,
  roundDigits,
  roundFloat,
  setItem,
  sizeCeil,
  sizeFloor,
  sizeNearest,
  sizeToFloat,
  sqrtFloat,
  step,
  subInt,
  sumBools,
  sumFloats,
  sumInts,
  theContext,
  theFill,
  theOrderUpdate,
  truncFloat,
  truthyInt,
  truthyText,
  usdCeil,
  usdFloor,
  usdNearest,
  usdToFloat,
} from "pmtc/runtime";

/** Units of 1e-4 dollar. */
type Price = number;

/** Units of 1e-6 share. */
type Size = number;

/** Units of 1e-6 dollar. */
type Usd = number;

/** 0 is YES, 1 is NO. */
type Outcome = number;

let ANSWER: number = 0;
let RATIO: number = 0;
let NaN_: Price = 0;
let f64: boolean = false;

/** Greatest common divisor. */
function gcd(a: number, b: number): number {
  step(258);
  while (b !== 0) {
    step(259);
    const $0 = modInt(a, b, 260);
    a = b;
    b = $0;
  }
  return a;
}

function classify(x: number | null): number {
  step(261);
  if (x === null) {
    return -1;
  } else if (x < 0.0) {
    return 0;
  } else if (x === 1e+300 || x >= 5e-324) {
    return 1;
  } else {
    return 2;
  }
}

function first_above(xs: (number | null)[], limit: number): number | null {
  step(262);
  for (const x of xs) {
    step(263);
    if (x === null) {
      continue;
    }
    if (x > limit) {
      return x;
    }
  }
  return null;
}

function countdown(n: number): number {
  step(264);
  let total = 0;
  for (let i = n; i > 0; i--) {
    step(265);
    total = addInt(total, i, 266);
  }
  for (let i = 0; i < n; i += 3) {
    step(267);
    if (i > 7) {
      break;
    }
    total = mulInt(total, 2, 268);
  }
  for (let i = 10; i < ANSWER; i += 16) {
    step(269);
    total = subInt(total, i, 270);
  }
  for (let i = 10; i > 0; i -= 4) {
    step(271);
    total = addInt(total, i, 272);
  }
  while (true) {
    step(273);
    total = addInt(total, 1, 274);
    if (modInt(total, 5, 275) === 0) {
      break;
    }
  }
  return total;
}

function logic(p: boolean, q: boolean, r: boolean): number {
  step(276);
  const a = (p && q) || (!r && p);
  const b = (p || q) && (q || r);
  const c = !(p || (q && r));
  const d = p && q && r;
  const e = (1 < 2) === (p !== q);
  const f = p !== (q && r);
  return a ? (b ? 1 : 2) : (c && (d || e) ? 3 : (f ? 4 : 5));
}

function step_(this_: number, let_: number, mid_: number, step__: number, addInt_: number, new_: number, f64: number, NaN__: number, Price_: number, größe: number, arguments_: number, theContext_: number): number {
  step(277);
  const step___ = addInt(
    addInt(addInt(addInt(addInt(addInt(addInt(addInt(addInt(addInt(addInt(addInt(0, this_, 278), let_, 279), mid_, 280), step__, 281), addInt_, 282), new_, 283), f64, 284), NaN__, 285), Price_, 286), größe, 287), arguments_, 288),
    theContext_,
    289,
  );
  return addInt(step___, floorFloat(mid(NaN_, NaN_), 290), 291);
}

function hoisted(ctx: Context, flag: boolean): number {
  step(292);
  let h0 = 0;
  let h1 = 0;
  let h2 = false;
  let h3 = 0;
  let h4 = 0;
  let h5 = 0;
  let h6 = 0;
  let h7: number | null = null;
  let h8: number | null = null;
  let h9: boolean | null = null;
  let h10!: number[];
  let h11!: Node;
  let h12: Node | null = null;
  let h13!: Market;
  if (flag) {
    h0 = 3;
    h1 = 1.0;
    h2 = true;
    h3 = 1 /* Price("0.0001") */;
    h4 = -1 /* Size("-0.000001") */;
    h5 = 123_456_789_012 /* Usd("123456.789012") */;
    h6 = ctx.market.no;
    h7 = -9;
    h8 = -0.0;
    h9 = false;
    h10 = [1, 2];
    h11 = new Node(4, true);
    h12 = h11;
    h13 = ctx.market;
    if (h7 !== null && h9 !== null) {
      return addInt(h7, h9 ? h0 : lengthOf(h10), 293);
    }
  }
  return 9_007_199_254_740_991;
}

function maybe0(there: boolean): number | null {
  step(294);
  return there ? Infinity : null;
}

function maybe1(there: boolean): number | null {
  step(295);
  return there ? 0 : null;
}

function maybe2(there: boolean): boolean | null {
  step(296);
  return there ? false : null;
}

function maybe3(there: boolean): Price | null {
  step(297);
  return there ? 0 /* Price("0") */ : null;
}

function maybe4(there: boolean): Node | null {
  step(298);
  return there ? new Node(1, false) : null;
}

function maybe5(there: boolean): number[] | null {
  step(299);
  return there ? [] : null;
}

function precedence(x: number, y: number): number[] {
  step(300);
  return [x - (y - x), x - y - x, x + (y + 0.1), (x + y) * (x - y), x * (y * 0.3), -(-x), -(-2.0), x - -y, -(x + y), -x * y, (x < y ? x + (x > y ? x : y) : -(x <= y ? x : y)), addInt(1, -2, 301), 3 + negInt(4), maxFloat((x < y ? x : y), absFloat(x - y)), -Infinity, 1e+21, 1.7976931348623157e+308];
}

function search(xs: number[]): number {
  step(302);
  let best: number | null = null;
  for (const x of xs) {
    step(303);
    if (best === null || x > best) {
      best = x;
    }
    if (x > 1000) {
      best = null;
      break;
    }
  }
  if (best === null) {
    return -1;
  }
  best = addInt(best, 1, 304);
  return best;
}

function depth_of(root: Node): number {
  step(305);
  let at: Node | null = root;
  let depth = 0;
  while (at !== null) {
    step(306);
    depth = addInt(depth, 1, 307);
    at = at.next;
  }
  return depth;
}

class Node {
  value: number = 5;
  next: Node | null = null;
  tags!: boolean[];

  constructor(value: number, linked: boolean) {
    step(1);
    this.tags = [true, linked];
    this.value = value;
    if (!linked) {
      return;
    }
    this.next = new Node(addInt(value, 1, 2), false);
  }

  /** A method with a name that JavaScript keeps for itself. */
  constructor_(by: number): number {
    step(3);
    this.value = addInt(this.value, by, 4);
    return this.value;
  }
}

/**
 * Every operation.
 *
 * Ends a comment: *\/ and goes on.
 */
class Everything {
  /** which case runs (ge -10, lt 1000) */
  readonly mode: number = paramInt(0);
  readonly p_float: number = paramFloat(1);
  readonly p_bool: boolean = paramBool(2);
  readonly p_price: Price = paramInt(3);
  readonly p_size: Size = paramInt(4);
  readonly p_usd: Usd = paramInt(5);
  a_int: number = 7;
  maybe_int: number | null = null;
  some_int: number | null = 3;
  a_float: number = 2.5;
  maybe_float: number | null = null;
  some_float: number | null = 1.5;
  a_bool: boolean = true;
  maybe_bool: boolean | null = null;
  some_bool: boolean | null = false;
  a_price: Price = 5500 /* Price("0.55") */;
  maybe_price: Price | null = null;
  some_price: Price | null = 100 /* Price("0.01") */;
  a_size: Size = 25_000_000 /* Size("25") */;
  maybe_size: Size | null = null;
  some_size: Size | null = 1_000_000 /* Size("1") */;
  a_usd: Usd = 10_000_000 /* Usd("10") */;
  maybe_usd: Usd | null = null;
  some_usd: Usd | null = 1_000_000 /* Usd("1") */;
  maybe_outcome: Outcome | null = null;
  count: number = 0;
  node!: Node;
  other: Node | null = null;
  ints!: number[];
  maybes!: (number | null)[];
  flags!: boolean[];
  nodes!: Node[];
  grid!: number[][];
  rare: Price[] | null = null;
  __proto___: number = 1;

  constructor() {
    step(5);
    this.node = new Node(1, true);
    this.ints = [3, ANSWER];
    this.maybes = [null, 1.5, RATIO];
    this.flags = [];
    this.nodes = [new Node(7, false), new Node(8, true)];
    this.grid = [[], [1, 2]];
  }

  on_start(ctx: Context): void {
    step(6);
    log1(20, 0, gcd(84, 36)); // info: "gcd = {}"
    log1(20, 1, classify(null)); // info: "classify = {}"
    log1(20, 2, classify(0.0)); // info: "classify = {}"
    const shown10 = first_above(this.maybes, 0.5);
    if (shown10 === null) {
      log0(10, 3); // debug: "above is None"
    } else {
      log1(20, 4, shown10); // info: "above = {}"
    }
    log1(20, 5, countdown(10)); // info: "countdown = {}"
    log1(20, 6, logic(false, true, false)); // info: "logic = {}"
    log1(20, 7, step_(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)); // info: "shadows = {}"
    log1(20, 8, hoisted(ctx, this.p_bool)); // info: "hoisted = {}"
    const shown20 = precedence(2.5, -0.1);
    for (const item20 of shown20) {
      step(7);
      log1(20, 9, item20); // info: "precedence = {}"
    }
    log1(20, 10, search(this.ints)); // info: "search = {}"
    log1(20, 11, depth_of(this.node)); // info: "depth = {}"
    log1(20, 12, this.node.constructor_(2)); // info: "method = {}"
    log1(20, 13, Number(f64)); // info: "constant = {}"
    this.count = addInt(this.count, this.__proto___, 8);
    this.other = new Node(20, true);
    this.other.value = 21;
    this.rare = [this.p_price];
    this.maybe_float = NaN;
    this.maybe_bool = true;
    this.maybe_outcome = ctx.market.no;
    this.some_int = null;
    append(this.flags, true);
    log3(30, 14, this.p_float, Number(this.p_bool), this.p_size); // warning: "three {:.2f} {} {}\n\u2028end"
  }

  on_book(ctx: Context, book: Book): void {
    step(9);
    if (this.mode === 337) {
      const shown0 = book.bid;
      if (shown0 === null) {
        log0(10, 15); // debug: "book.bid is None"
      } else {
        log1(20, 16, shown0); // info: "book.bid = {}"
      }
    }
    if (this.mode === 338) {
      const shown0 = book.ask;
      if (shown0 === null) {
        log0(10, 17); // debug: "book.ask is None"
      } else {
        log1(20, 18, shown0); // info: "book.ask = {}"
      }
    }
    if (this.mode === 339) {
      const shown0 = book.mid;
      if (shown0 === null) {
        log0(10, 19); // debug: "book.mid is None"
      } else {
        log1(20, 20, shown0); // info: "book.mid = {}"
      }
    }
    if (this.mode === 340) {
      const shown0 = book.spread;
      if (shown0 === null) {
        log0(10, 21); // debug: "book.spread is None"
      } else {
        log1(20, 22, shown0); // info: "book.spread = {}"
      }
    }
    if (this.mode === 341) {
      const shown0 = book.bidSize;
      if (shown0 === null) {
        log0(10, 23); // debug: "book.bidSize is None"
      } else {
        log1(20, 24, shown0); // info: "book.bidSize = {}"
      }
    }
    if (this.mode === 342) {
      const shown0 = book.askSize;
      if (shown0 === null) {
        log0(10, 25); // debug: "book.askSize is None"
      } else {
        log1(20, 26, shown0); // info: "book.askSize = {}"
      }
    }
    if (this.mode === 343) {
      const shown0 = book.bidDepth;
      if (shown0 === null) {
        log0(10, 27); // debug: "book.bidDepth is None"
      } else {
        log1(20, 28, shown0); // info: "book.bidDepth = {}"
      }
    }
    if (this.mode === 344) {
      const shown0 = book.askDepth;
      if (shown0 === null) {
        log0(10, 29); // debug: "book.askDepth is None"
      } else {
        log1(20, 30, shown0); // info: "book.askDepth = {}"
      }
    }
    if (this.mode === 345) {
      book.no;
    }
  }

  on_timer(ctx: Context): void {
    step(10);
    if (this.mode === 0) {
      log1(20, 31, addInt(7, 3, 11)); // info: "int.add = {}"
    }
    if (this.mode === 1) {
      log1(20, 32, subInt(7, 3, 12)); // info: "int.sub = {}"
    }
    if (this.mode === 2) {
      log1(20, 33, mulInt(7, 3, 13)); // info: "int.mul = {}"
    }
    if (this.mode === 3) {
      log1(20, 34, negInt(7)); // info: "int.neg = {}"
    }
    if (this.mode === 4) {
      log1(20, 35, absInt(7)); // info: "int.abs = {}"
    }
    if (this.mode === 5) {
      log1(20, 36, floordivInt(7, 3, 14)); // info: "int.floordiv = {}"
    }
    if (this.mode === 6) {
      log1(20, 37, modInt(7, 3, 15)); // info: "int.mod = {}"
    }
    if (this.mode === 7) {
      log1(20, 38, divInt(7, 3, 16)); // info: "int.div = {}"
    }
    if (this.mode === 8) {
      log1(20, 39, minInt(7, 3)); // info: "int.min = {}"
    }
    if (this.mode === 9) {
      log1(20, 40, maxInt(7, 3)); // info: "int.max = {}"
    }
    if (this.mode === 10) {
      log1(20, 41, 7); // info: "int.toFloat = {}"
    }
    if (this.mode === 11) {
      log1(20, 42, Number(truthyInt(7))); // info: "int.truthy = {}"
    }
    if (this.mode === 12) {
      log1(20, 43, boolToInt(true)); // info: "bool.toInt = {}"
    }
    if (this.mode === 13) {
      log1(20, 44, Number(true === false)); // info: "bool.eq = {}"
    }
    if (this.mode === 14) {
      log1(20, 45, Number(true !== false)); // info: "bool.ne = {}"
    }
    if (this.mode === 15) {
      log1(20, 46, 2.5 + 1.5); // info: "float.add = {}"
    }
    if (this.mode === 16) {
      log1(20, 47, 2.5 - 1.5); // info: "float.sub = {}"
    }
    if (this.mode === 17) {
      log1(20, 48, 2.5 * 1.5); // info: "float.mul = {}"
    }
    if (this.mode === 18) {
      log1(20, 49, -2.5); // info: "float.neg = {}"
    }
    if (this.mode === 19) {
      log1(20, 50, absFloat(2.5)); // info: "float.abs = {}"
    }
    if (this.mode === 20) {
      log1(20, 51, divFloat(2.5, 1.5, 17)); // info: "float.div = {}"
    }
    if (this.mode === 21) {
      log1(20, 52, floordivFloat(2.5, 1.5, 18)); // info: "float.floordiv = {}"
    }
    if (this.mode === 22) {
      log1(20, 53, modFloat(2.5, 1.5, 19)); // info: "float.mod = {}"
    }
    if (this.mode === 23) {
      log1(20, 54, minFloat(2.5, 1.5)); // info: "float.min = {}"
    }
    if (this.mode === 24) {
      log1(20, 55, maxFloat(2.5, 1.5)); // info: "float.max = {}"
    }
    if (this.mode === 25) {
      log1(20, 56, sqrtFloat(2.5, 20)); // info: "float.sqrt = {}"
    }
    if (this.mode === 26) {
      log1(20, 57, floorFloat(2.5, 21)); // info: "float.floor = {}"
    }
    if (this.mode === 27) {
      log1(20, 58, ceilFloat(2.5, 22)); // info: "float.ceil = {}"
    }
    if (this.mode === 28) {
      log1(20, 59, truncFloat(2.5, 23)); // info: "float.trunc = {}"
    }
    if (this.mode === 29) {
      log1(20, 60, roundFloat(2.5, 24)); // info: "float.round = {}"
    }
    if (this.mode === 30) {
      log1(20, 61, roundDigits(2.5, 3)); // info: "float.roundDigits = {}"
    }
    if (this.mode === 31) {
      log1(20, 62, mantissaOf(2.5)); // info: "float.mantissa = {}"
    }
    if (this.mode === 32) {
      log1(20, 63, exponentOf(2.5)); // info: "float.exponent = {}"
    }
    if (this.mode === 33) {
      log1(20, 64, ldexp(2.5, 3, 25)); // info: "float.ldexp = {}"
    }
    if (this.mode === 34) {
      log1(20, 65, Number(isNaNFloat(2.5))); // info: "float.isNan = {}"
    }
    if (this.mode === 35) {
      log1(20, 66, Number(isInfFloat(2.5))); // info: "float.isInf = {}"
    }
    if (this.mode === 36) {
      log1(20, 67, Number(isFiniteFloat(2.5))); // info: "float.isFinite = {}"
    }
    if (this.mode === 37) {
      log1(20, 68, powInt(7, 3, 26)); // info: "int.pow = {}"
    }
    if (this.mode === 38) {
      log1(20, 69, Number(7 === 3)); // info: "int.eq = {}"
    }
    if (this.mode === 39) {
      log1(20, 70, Number(7 !== 3)); // info: "int.ne = {}"
    }
    if (this.mode === 40) {
      log1(20, 71, Number(7 < 3)); // info: "int.lt = {}"
    }
    if (this.mode === 41) {
      log1(20, 72, Number(7 <= 3)); // info: "int.le = {}"
    }
    if (this.mode === 42) {
      log1(20, 73, Number(7 > 3)); // info: "int.gt = {}"
    }
    if (this.mode === 43) {
      log1(20, 74, Number(7 >= 3)); // info: "int.ge = {}"
    }
    if (this.mode === 44) {
      log1(20, 75, Number(2.5 === 1.5)); // info: "float.eq = {}"
    }
    if (this.mode === 45) {
      log1(20, 76, Number(2.5 !== 1.5)); // info: "float.ne = {}"
    }
    if (this.mode === 46) {
      log1(20, 77, Number(2.5 < 1.5)); // info: "float.lt = {}"
    }
    if (this.mode === 47) {
      log1(20, 78, Number(2.5 <= 1.5)); // info: "float.le = {}"
    }
    if (this.mode === 48) {
      log1(20, 79, Number(2.5 > 1.5)); // info: "float.gt = {}"
    }
    if (this.mode === 49) {
      log1(20, 80, Number(2.5 >= 1.5)); // info: "float.ge = {}"
    }
    if (this.mode === 50) {
      log1(20, 81, Number(5500 /* Price("0.55") */ === 100 /* Price("0.01") */)); // info: "M.eq = {}"
    }
    if (this.mode === 51) {
      log1(20, 82, Number(25_000_000 /* Size("25") */ === 1_000_000 /* Size("1") */)); // info: "M.eq = {}"
    }
    if (this.mode === 52) {
      log1(20, 83, Number(10_000_000 /* Usd("10") */ === 1_000_000 /* Usd("1") */)); // info: "M.eq = {}"
    }
    if (this.mode === 53) {
      log1(20, 84, Number(5500 /* Price("0.55") */ !== 100 /* Price("0.01") */)); // info: "M.ne = {}"
    }
    if (this.mode === 54) {
      log1(20, 85, Number(25_000_000 /* Size("25") */ !== 1_000_000 /* Size("1") */)); // info: "M.ne = {}"
    }
    if (this.mode === 55) {
      log1(20, 86, Number(10_000_000 /* Usd("10") */ !== 1_000_000 /* Usd("1") */)); // info: "M.ne = {}"
    }
    if (this.mode === 56) {
      log1(20, 87, Number(5500 /* Price("0.55") */ < 100 /* Price("0.01") */)); // info: "M.lt = {}"
    }
    if (this.mode === 57) {
      log1(20, 88, Number(25_000_000 /* Size("25") */ < 1_000_000 /* Size("1") */)); // info: "M.lt = {}"
    }
    if (this.mode === 58) {
      log1(20, 89, Number(10_000_000 /* Usd("10") */ < 1_000_000 /* Usd("1") */)); // info: "M.lt = {}"
    }
    if (this.mode === 59) {
      log1(20, 90, Number(5500 /* Price("0.55") */ <= 100 /* Price("0.01") */)); // info: "M.le = {}"
    }
    if (this.mode === 60) {
      log1(20, 91, Number(25_000_000 /* Size("25") */ <= 1_000_000 /* Size("1") */)); // info: "M.le = {}"
    }
    if (this.mode === 61) {
      log1(20, 92, Number(10_000_000 /* Usd("10") */ <= 1_000_000 /* Usd("1") */)); // info: "M.le = {}"
    }
    if (this.mode === 62) {
      log1(20, 93, Number(5500 /* Price("0.55") */ > 100 /* Price("0.01") */)); // info: "M.gt = {}"
    }
    if (this.mode === 63) {
      log1(20, 94, Number(25_000_000 /* Size("25") */ > 1_000_000 /* Size("1") */)); // info: "M.gt = {}"
    }
    if (this.mode === 64) {
      log1(20, 95, Number(10_000_000 /* Usd("10") */ > 1_000_000 /* Usd("1") */)); // info: "M.gt = {}"
    }
    if (this.mode === 65) {
      log1(20, 96, Number(5500 /* Price("0.55") */ >= 100 /* Price("0.01") */)); // info: "M.ge = {}"
    }
    if (this.mode === 66) {
      log1(20, 97, Number(25_000_000 /* Size("25") */ >= 1_000_000 /* Size("1") */)); // info: "M.ge = {}"
    }
    if (this.mode === 67) {
      log1(20, 98, Number(10_000_000 /* Usd("10") */ >= 1_000_000 /* Usd("1") */)); // info: "M.ge = {}"
    }
    if (this.mode === 68) {
      log1(20, 99, Number(ctx.market.yes === ctx.market.no)); // info: "outcome.eq = {}"
    }
    if (this.mode === 69) {
      log1(20, 100, Number(ctx.market.yes !== ctx.market.no)); // info: "outcome.ne = {}"
    }
    if (this.mode === 70) {
      log1(20, 101, addInt(5500 /* Price("0.55") */, 100 /* Price("0.01") */, 27)); // info: "M.add = {}"
    }
    if (this.mode === 71) {
      log1(20, 102, addInt(25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */, 28)); // info: "M.add = {}"
    }
    if (this.mode === 72) {
      log1(20, 103, addInt(10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */, 29)); // info: "M.add = {}"
    }
    if (this.mode === 73) {
      log1(20, 104, subInt(5500 /* Price("0.55") */, 100 /* Price("0.01") */, 30)); // info: "M.sub = {}"
    }
    if (this.mode === 74) {
      log1(20, 105, subInt(25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */, 31)); // info: "M.sub = {}"
    }
    if (this.mode === 75) {
      log1(20, 106, subInt(10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */, 32)); // info: "M.sub = {}"
    }
    if (this.mode === 76) {
      log1(20, 107, mulInt(5500 /* Price("0.55") */, 3, 33)); // info: "M.mulInt = {}"
    }
    if (this.mode === 77) {
      log1(20, 108, mulInt(25_000_000 /* Size("25") */, 3, 34)); // info: "M.mulInt = {}"
    }
    if (this.mode === 78) {
      log1(20, 109, mulInt(10_000_000 /* Usd("10") */, 3, 35)); // info: "M.mulInt = {}"
    }
    if (this.mode === 79) {
      log1(20, 110, floordivInt(5500 /* Price("0.55") */, 3, 36)); // info: "M.floordivInt = {}"
    }
    if (this.mode === 80) {
      log1(20, 111, floordivInt(25_000_000 /* Size("25") */, 3, 37)); // info: "M.floordivInt = {}"
    }
    if (this.mode === 81) {
      log1(20, 112, floordivInt(10_000_000 /* Usd("10") */, 3, 38)); // info: "M.floordivInt = {}"
    }
    if (this.mode === 82) {
      log1(20, 113, negInt(5500 /* Price("0.55") */)); // info: "M.neg = {}"
    }
    if (this.mode === 83) {
      log1(20, 114, negInt(25_000_000 /* Size("25") */)); // info: "M.neg = {}"
    }
    if (this.mode === 84) {
      log1(20, 115, negInt(10_000_000 /* Usd("10") */)); // info: "M.neg = {}"
    }
    if (this.mode === 85) {
      log1(20, 116, absInt(5500 /* Price("0.55") */)); // info: "M.abs = {}"
    }
    if (this.mode === 86) {
      log1(20, 117, absInt(25_000_000 /* Size("25") */)); // info: "M.abs = {}"
    }
    if (this.mode === 87) {
      log1(20, 118, absInt(10_000_000 /* Usd("10") */)); // info: "M.abs = {}"
    }
    if (this.mode === 88) {
      log1(20, 119, minInt(5500 /* Price("0.55") */, 100 /* Price("0.01") */)); // info: "M.min = {}"
    }
    if (this.mode === 89) {
      log1(20, 120, minInt(25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */)); // info: "M.min = {}"
    }
    if (this.mode === 90) {
      log1(20, 121, minInt(10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */)); // info: "M.min = {}"
    }
    if (this.mode === 91) {
      log1(20, 122, maxInt(5500 /* Price("0.55") */, 100 /* Price("0.01") */)); // info: "M.max = {}"
    }
    if (this.mode === 92) {
      log1(20, 123, maxInt(25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */)); // info: "M.max = {}"
    }
    if (this.mode === 93) {
      log1(20, 124, maxInt(10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */)); // info: "M.max = {}"
    }
    if (this.mode === 94) {
      log1(20, 125, divInt(5500 /* Price("0.55") */, 100 /* Price("0.01") */, 39)); // info: "M.ratio = {}"
    }
    if (this.mode === 95) {
      log1(20, 126, divInt(25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */, 40)); // info: "M.ratio = {}"
    }
    if (this.mode === 96) {
      log1(20, 127, divInt(10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */, 41)); // info: "M.ratio = {}"
    }
    if (this.mode === 97) {
      log1(20, 128, priceToFloat(5500 /* Price("0.55") */)); // info: "price.toFloat = {}"
    }
    if (this.mode === 98) {
      log1(20, 129, sizeToFloat(25_000_000 /* Size("25") */)); // info: "size.toFloat = {}"
    }
    if (this.mode === 99) {
      log1(20, 130, usdToFloat(10_000_000 /* Usd("10") */)); // info: "usd.toFloat = {}"
    }
    if (this.mode === 100) {
      log1(20, 131, complement(5500 /* Price("0.55") */, 42)); // info: "price.complement = {}"
    }
    if (this.mode === 101) {
      log1(20, 132, priceFloor(2.5, 100 /* Price("0.01") */, 43)); // info: "price.floor = {}"
    }
    if (this.mode === 102) {
      log1(20, 133, priceCeil(2.5, 100 /* Price("0.01") */, 44)); // info: "price.ceil = {}"
    }
    if (this.mode === 103) {
      log1(20, 134, priceNearest(2.5, 100 /* Price("0.01") */, 45)); // info: "price.nearest = {}"
    }
    if (this.mode === 104) {
      log1(20, 135, sizeFloor(2.5, 1_000_000 /* Size("1") */, 46)); // info: "size.floor = {}"
    }
    if (this.mode === 105) {
      log1(20, 136, sizeCeil(2.5, 1_000_000 /* Size("1") */, 47)); // info: "size.ceil = {}"
    }
    if (this.mode === 106) {
      log1(20, 137, sizeNearest(2.5, 1_000_000 /* Size("1") */, 48)); // info: "size.nearest = {}"
    }
    if (this.mode === 107) {
      log1(20, 138, usdFloor(2.5, 1_000_000 /* Usd("1") */, 49)); // info: "usd.floor = {}"
    }
    if (this.mode === 108) {
      log1(20, 139, usdCeil(2.5, 1_000_000 /* Usd("1") */, 50)); // info: "usd.ceil = {}"
    }
    if (this.mode === 109) {
      log1(20, 140, usdNearest(2.5, 1_000_000 /* Usd("1") */, 51)); // info: "usd.nearest = {}"
    }
    if (this.mode === 110) {
      log1(20, 141, costFloor(5500 /* Price("0.55") */, 1_000_000 /* Size("1") */, 52)); // info: "cost.floor = {}"
    }
    if (this.mode === 111) {
      log1(20, 142, costCeil(5500 /* Price("0.55") */, 1_000_000 /* Size("1") */, 53)); // info: "cost.ceil = {}"
    }
    if (this.mode === 112) {
      log1(20, 143, costNearest(5500 /* Price("0.55") */, 1_000_000 /* Size("1") */, 54)); // info: "cost.nearest = {}"
    }
    if (this.mode === 113) {
      log1(20, 144, mid(5500 /* Price("0.55") */, 100 /* Price("0.01") */)); // info: "mid = {}"
    }
    if (this.mode === 114) {
      log1(20, 145, Number("tick €" === "tick")); // info: "str.eq = {}"
    }
    if (this.mode === 115) {
      log1(20, 146, Number("tick €" !== "tick")); // info: "str.ne = {}"
    }
    if (this.mode === 116) {
      logTexts(20, 147, "tick €" + "tick"); // info: "str.concat = {}"
    }
    if (this.mode === 117) {
      log1(20, 148, Number(truthyText("tick €"))); // info: "str.truthy = {}"
    }
    if (this.mode === 118) {
      log1(20, 149, Number("tick €".includes("tick"))); // info: "str.contains = {}"
    }
    if (this.mode === 119) {
      log1(20, 150, Number("tick €".startsWith("tick"))); // info: "str.startswith = {}"
    }
    if (this.mode === 120) {
      log1(20, 151, Number("tick €".endsWith("tick"))); // info: "str.endswith = {}"
    }
    if (this.mode === 121) {
      logTexts(20, 152, intText(7)); // info: "int.text = {}"
    }
    if (this.mode === 122) {
      logTexts(20, 153, boolText(true)); // info: "bool.text = {}"
    }
    if (this.mode === 123) {
      log1(20, 154, lengthOf([7, 3, 2, 7, 3])); // info: "list.len = {}"
    }
    if (this.mode === 124) {
      log1(20, 155, lengthOf([2.5, 1.5, 0.25, 2.5, 1.5])); // info: "list.len = {}"
    }
    if (this.mode === 125) {
      log1(20, 156, lengthOf([true, false, true, true, false])); // info: "list.len = {}"
    }
    if (this.mode === 126) {
      // info: "list.len = {}"
      log1(
        20,
        157,
        lengthOf([5500 /* Price("0.55") */, 100 /* Price("0.01") */, 300 /* Price("0.03") */, 5500 /* Price("0.55") */, 100 /* Price("0.01") */]),
      );
    }
    if (this.mode === 127) {
      // info: "list.len = {}"
      log1(
        20,
        158,
        lengthOf([25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */, 2_500_000 /* Size("2.5") */, 25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */]),
      );
    }
    if (this.mode === 128) {
      // info: "list.len = {}"
      log1(
        20,
        159,
        lengthOf([10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */, 500_000 /* Usd("0.5") */, 10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */]),
      );
    }
    if (this.mode === 129) {
      // info: "list.len = {}"
      log1(20, 160, lengthOf([ctx.market.yes, ctx.market.no, ctx.market.yes, ctx.market.yes, ctx.market.no]));
    }
    if (this.mode === 130) {
      log1(20, 161, lengthOf(["tick €", "tick", "😀\u2028", "tick €", "tick"])); // info: "list.len = {}"
    }
    if (this.mode === 131) {
      log1(20, 162, lengthOf([7, null, 2, 7, null])); // info: "list.len = {}"
    }
    if (this.mode === 132) {
      log1(20, 163, lengthOf([2.5, null, 0.25, 2.5, null])); // info: "list.len = {}"
    }
    if (this.mode === 133) {
      log1(20, 164, lengthOf([true, null, true, true, null])); // info: "list.len = {}"
    }
    if (this.mode === 134) {
      // info: "list.len = {}"
      log1(
        20,
        165,
        lengthOf([5500 /* Price("0.55") */, null, 300 /* Price("0.03") */, 5500 /* Price("0.55") */, null]),
      );
    }
    if (this.mode === 135) {
      // info: "list.len = {}"
      log1(
        20,
        166,
        lengthOf([25_000_000 /* Size("25") */, null, 2_500_000 /* Size("2.5") */, 25_000_000 /* Size("25") */, null]),
      );
    }
    if (this.mode === 136) {
      // info: "list.len = {}"
      log1(
        20,
        167,
        lengthOf([10_000_000 /* Usd("10") */, null, 500_000 /* Usd("0.5") */, 10_000_000 /* Usd("10") */, null]),
      );
    }
    if (this.mode === 137) {
      log1(20, 168, lengthOf([ctx.market.yes, null, ctx.market.yes, ctx.market.yes, null])); // info: "list.len = {}"
    }
    if (this.mode === 138) {
      log1(20, 169, lengthOf(["tick €", null, "😀\u2028", "tick €", null])); // info: "list.len = {}"
    }
    if (this.mode === 139) {
      // info: "list.len = {}"
      log1(
        20,
        170,
        lengthOf([new Node(0, false), new Node(1, false), new Node(2, false), new Node(0, false), new Node(1, false)]),
      );
    }
    if (this.mode === 140) {
      // info: "list.len = {}"
      log1(20, 171, lengthOf([new Node(0, false), null, new Node(2, false), new Node(0, false), null]));
    }
    if (this.mode === 141) {
      // info: "list.len = {}"
      log1(20, 172, lengthOf([[7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3]]));
    }
    if (this.mode === 142) {
      log1(20, 173, getItem([7, 3, 2, 7, 3], 3, 55)); // info: "list.get = {}"
    }
    if (this.mode === 143) {
      log1(20, 174, getItem([2.5, 1.5, 0.25, 2.5, 1.5], 3, 56)); // info: "list.get = {}"
    }
    if (this.mode === 144) {
      log1(20, 175, Number(getItem([true, false, true, true, false], 3, 57))); // info: "list.get = {}"
    }
    if (this.mode === 145) {
      // info: "list.get = {}"
      log1(
        20,
        176,
        getItem([5500 /* Price("0.55") */, 100 /* Price("0.01") */, 300 /* Price("0.03") */, 5500 /* Price("0.55") */, 100 /* Price("0.01") */], 3, 58),
      );
    }
    if (this.mode === 146) {
      // info: "list.get = {}"
      log1(
        20,
        177,
        getItem([25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */, 2_500_000 /* Size("2.5") */, 25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */], 3, 59),
      );
    }
    if (this.mode === 147) {
      // info: "list.get = {}"
      log1(
        20,
        178,
        getItem([10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */, 500_000 /* Usd("0.5") */, 10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */], 3, 60),
      );
    }
    if (this.mode === 148) {
      // info: "list.get = {}"
      log1(20, 179, getItem([ctx.market.yes, ctx.market.no, ctx.market.yes, ctx.market.yes, ctx.market.no], 3, 61));
    }
    if (this.mode === 149) {
      logTexts(20, 180, getItem(["tick €", "tick", "😀\u2028", "tick €", "tick"], 3, 62)); // info: "list.get = {}"
    }
    if (this.mode === 150) {
      const shown0 = getItem([7, null, 2, 7, null], 3, 63);
      if (shown0 === null) {
        log0(10, 181); // debug: "list.get is None"
      } else {
        log1(20, 182, shown0); // info: "list.get = {}"
      }
    }
    if (this.mode === 151) {
      const shown0 = getItem([2.5, null, 0.25, 2.5, null], 3, 64);
      if (shown0 === null) {
        log0(10, 183); // debug: "list.get is None"
      } else {
        log1(20, 184, shown0); // info: "list.get = {}"
      }
    }
    if (this.mode === 152) {
      const shown0 = getItem([true, null, true, true, null], 3, 65);
      if (shown0 === null) {
        log0(10, 185); // debug: "list.get is None"
      } else {
        log1(20, 186, Number(shown0)); // info: "list.get = {}"
      }
    }
    if (this.mode === 153) {
      const shown0 = getItem(
        [5500 /* Price("0.55") */, null, 300 /* Price("0.03") */, 5500 /* Price("0.55") */, null],
        3,
        66,
      );
      if (shown0 === null) {
        log0(10, 187); // debug: "list.get is None"
      } else {
        log1(20, 188, shown0); // info: "list.get = {}"
      }
    }
    if (this.mode === 154) {
      const shown0 = getItem(
        [25_000_000 /* Size("25") */, null, 2_500_000 /* Size("2.5") */, 25_000_000 /* Size("25") */, null],
        3,
        67,
      );
      if (shown0 === null) {
        log0(10, 189); // debug: "list.get is None"
      } else {
        log1(20, 190, shown0); // info: "list.get = {}"
      }
    }
    if (this.mode === 155) {
      const shown0 = getItem(
        [10_000_000 /* Usd("10") */, null, 500_000 /* Usd("0.5") */, 10_000_000 /* Usd("10") */, null],
        3,
        68,
      );
      if (shown0 === null) {
        log0(10, 191); // debug: "list.get is None"
      } else {
        log1(20, 192, shown0); // info: "list.get = {}"
      }
    }
    if (this.mode === 156) {
      const shown0 = getItem([ctx.market.yes, null, ctx.market.yes, ctx.market.yes, null], 3, 69);
      if (shown0 === null) {
        log0(10, 193); // debug: "list.get is None"
      } else {
        log1(20, 194, shown0); // info: "list.get = {}"
      }
    }
    if (this.mode === 157) {
      const shown0 = getItem(["tick €", null, "😀\u2028", "tick €", null], 3, 70);
      if (shown0 === null) {
        log0(10, 195); // debug: "list.get is None"
      } else {
        logTexts(20, 196, shown0); // info: "list.get = {}"
      }
    }
    if (this.mode === 158) {
      // info: "list.get = {}"
      log1(
        20,
        197,
        getItem([new Node(0, false), new Node(1, false), new Node(2, false), new Node(0, false), new Node(1, false)], 3, 71).value,
      );
    }
    if (this.mode === 159) {
      const shown0 = getItem([new Node(0, false), null, new Node(2, false), new Node(0, false), null], 3, 72);
      if (shown0 === null) {
        log0(10, 198); // debug: "list.get is None"
      } else {
        log1(20, 199, shown0.value); // info: "list.get = {}"
      }
    }
    if (this.mode === 160) {
      const shown0 = getItem(
        [[7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3]],
        3,
        73,
      );
      for (const item0 of shown0) {
        step(74);
        log1(20, 200, item0); // info: "list.get = {}"
      }
    }
    if (this.mode === 161) {
      const xs: number[] = [7, 3, 2, 7, 3];
      setItem(xs, 3, 2, 75);
      log1(20, 201, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(76);
        log1(20, 202, x); // info: "element = {}"
      }
    }
    if (this.mode === 162) {
      const xs: number[] = [2.5, 1.5, 0.25, 2.5, 1.5];
      setItem(xs, 3, 0.25, 77);
      log1(20, 203, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(78);
        log1(20, 204, x); // info: "element = {}"
      }
    }
    if (this.mode === 163) {
      const xs: boolean[] = [true, false, true, true, false];
      setItem(xs, 3, true, 79);
      log1(20, 205, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(80);
        log1(20, 206, Number(x)); // info: "element = {}"
      }
    }
    if (this.mode === 164) {
      const xs: Price[] = [5500 /* Price("0.55") */, 100 /* Price("0.01") */, 300 /* Price("0.03") */, 5500 /* Price("0.55") */, 100 /* Price("0.01") */];
      setItem(xs, 3, 300 /* Price("0.03") */, 81);
      log1(20, 207, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(82);
        log1(20, 208, x); // info: "element = {}"
      }
    }
    if (this.mode === 165) {
      const xs: Size[] = [25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */, 2_500_000 /* Size("2.5") */, 25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */];
      setItem(xs, 3, 2_500_000 /* Size("2.5") */, 83);
      log1(20, 209, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(84);
        log1(20, 210, x); // info: "element = {}"
      }
    }
    if (this.mode === 166) {
      const xs: Usd[] = [10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */, 500_000 /* Usd("0.5") */, 10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */];
      setItem(xs, 3, 500_000 /* Usd("0.5") */, 85);
      log1(20, 211, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(86);
        log1(20, 212, x); // info: "element = {}"
      }
    }
    if (this.mode === 167) {
      const xs: Outcome[] = [ctx.market.yes, ctx.market.no, ctx.market.yes, ctx.market.yes, ctx.market.no];
      setItem(xs, 3, ctx.market.yes, 87);
      log1(20, 213, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(88);
        log1(20, 214, x); // info: "element = {}"
      }
    }
    if (this.mode === 168) {
      const xs: string[] = ["tick €", "tick", "😀\u2028", "tick €", "tick"];
      setItem(xs, 3, "😀\u2028", 89);
      log1(20, 215, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(90);
        logTexts(20, 216, x); // info: "element = {}"
      }
    }
    if (this.mode === 169) {
      const xs: (number | null)[] = [7, null, 2, 7, null];
      setItem(xs, 3, 2, 91);
      log1(20, 217, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(92);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 218); // debug: "element is None"
        } else {
          log1(20, 219, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 170) {
      const xs: (number | null)[] = [2.5, null, 0.25, 2.5, null];
      setItem(xs, 3, 0.25, 93);
      log1(20, 220, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(94);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 221); // debug: "element is None"
        } else {
          log1(20, 222, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 171) {
      const xs: (boolean | null)[] = [true, null, true, true, null];
      setItem(xs, 3, true, 95);
      log1(20, 223, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(96);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 224); // debug: "element is None"
        } else {
          log1(20, 225, Number(shown0)); // info: "element = {}"
        }
      }
    }
    if (this.mode === 172) {
      const xs: (Price | null)[] = [5500 /* Price("0.55") */, null, 300 /* Price("0.03") */, 5500 /* Price("0.55") */, null];
      setItem(xs, 3, 300 /* Price("0.03") */, 97);
      log1(20, 226, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(98);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 227); // debug: "element is None"
        } else {
          log1(20, 228, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 173) {
      const xs: (Size | null)[] = [25_000_000 /* Size("25") */, null, 2_500_000 /* Size("2.5") */, 25_000_000 /* Size("25") */, null];
      setItem(xs, 3, 2_500_000 /* Size("2.5") */, 99);
      log1(20, 229, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(100);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 230); // debug: "element is None"
        } else {
          log1(20, 231, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 174) {
      const xs: (Usd | null)[] = [10_000_000 /* Usd("10") */, null, 500_000 /* Usd("0.5") */, 10_000_000 /* Usd("10") */, null];
      setItem(xs, 3, 500_000 /* Usd("0.5") */, 101);
      log1(20, 232, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(102);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 233); // debug: "element is None"
        } else {
          log1(20, 234, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 175) {
      const xs: (Outcome | null)[] = [ctx.market.yes, null, ctx.market.yes, ctx.market.yes, null];
      setItem(xs, 3, ctx.market.yes, 103);
      log1(20, 235, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(104);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 236); // debug: "element is None"
        } else {
          log1(20, 237, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 176) {
      const xs: (string | null)[] = ["tick €", null, "😀\u2028", "tick €", null];
      setItem(xs, 3, "😀\u2028", 105);
      log1(20, 238, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(106);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 239); // debug: "element is None"
        } else {
          logTexts(20, 240, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 177) {
      const xs: Node[] = [new Node(0, false), new Node(1, false), new Node(2, false), new Node(0, false), new Node(1, false)];
      setItem(xs, 3, new Node(2, false), 107);
      log1(20, 241, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(108);
        log1(20, 242, x.value); // info: "element = {}"
      }
    }
    if (this.mode === 178) {
      const xs: (Node | null)[] = [new Node(0, false), null, new Node(2, false), new Node(0, false), null];
      setItem(xs, 3, new Node(2, false), 109);
      log1(20, 243, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(110);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 244); // debug: "element is None"
        } else {
          log1(20, 245, shown0.value); // info: "element = {}"
        }
      }
    }
    if (this.mode === 179) {
      const xs: number[][] = [[7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3]];
      setItem(xs, 3, [7, 3, 2, 7, 3], 111);
      log1(20, 246, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(112);
        const shown0 = x;
        for (const item0 of shown0) {
          step(113);
          log1(20, 247, item0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 180) {
      const xs: number[] = [7, 3, 2, 7, 3];
      append(xs, 3);
      log1(20, 248, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(114);
        log1(20, 249, x); // info: "element = {}"
      }
    }
    if (this.mode === 181) {
      const xs: number[] = [2.5, 1.5, 0.25, 2.5, 1.5];
      append(xs, 1.5);
      log1(20, 250, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(115);
        log1(20, 251, x); // info: "element = {}"
      }
    }
    if (this.mode === 182) {
      const xs: boolean[] = [true, false, true, true, false];
      append(xs, false);
      log1(20, 252, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(116);
        log1(20, 253, Number(x)); // info: "element = {}"
      }
    }
    if (this.mode === 183) {
      const xs: Price[] = [5500 /* Price("0.55") */, 100 /* Price("0.01") */, 300 /* Price("0.03") */, 5500 /* Price("0.55") */, 100 /* Price("0.01") */];
      append(xs, 100 /* Price("0.01") */);
      log1(20, 254, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(117);
        log1(20, 255, x); // info: "element = {}"
      }
    }
    if (this.mode === 184) {
      const xs: Size[] = [25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */, 2_500_000 /* Size("2.5") */, 25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */];
      append(xs, 1_000_000 /* Size("1") */);
      log1(20, 256, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(118);
        log1(20, 257, x); // info: "element = {}"
      }
    }
    if (this.mode === 185) {
      const xs: Usd[] = [10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */, 500_000 /* Usd("0.5") */, 10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */];
      append(xs, 1_000_000 /* Usd("1") */);
      log1(20, 258, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(119);
        log1(20, 259, x); // info: "element = {}"
      }
    }
    if (this.mode === 186) {
      const xs: Outcome[] = [ctx.market.yes, ctx.market.no, ctx.market.yes, ctx.market.yes, ctx.market.no];
      append(xs, ctx.market.no);
      log1(20, 260, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(120);
        log1(20, 261, x); // info: "element = {}"
      }
    }
    if (this.mode === 187) {
      const xs: string[] = ["tick €", "tick", "😀\u2028", "tick €", "tick"];
      append(xs, "tick");
      log1(20, 262, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(121);
        logTexts(20, 263, x); // info: "element = {}"
      }
    }
    if (this.mode === 188) {
      const xs: (number | null)[] = [7, null, 2, 7, null];
      append(xs, null);
      log1(20, 264, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(122);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 265); // debug: "element is None"
        } else {
          log1(20, 266, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 189) {
      const xs: (number | null)[] = [2.5, null, 0.25, 2.5, null];
      append(xs, null);
      log1(20, 267, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(123);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 268); // debug: "element is None"
        } else {
          log1(20, 269, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 190) {
      const xs: (boolean | null)[] = [true, null, true, true, null];
      append(xs, null);
      log1(20, 270, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(124);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 271); // debug: "element is None"
        } else {
          log1(20, 272, Number(shown0)); // info: "element = {}"
        }
      }
    }
    if (this.mode === 191) {
      const xs: (Price | null)[] = [5500 /* Price("0.55") */, null, 300 /* Price("0.03") */, 5500 /* Price("0.55") */, null];
      append(xs, null);
      log1(20, 273, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(125);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 274); // debug: "element is None"
        } else {
          log1(20, 275, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 192) {
      const xs: (Size | null)[] = [25_000_000 /* Size("25") */, null, 2_500_000 /* Size("2.5") */, 25_000_000 /* Size("25") */, null];
      append(xs, null);
      log1(20, 276, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(126);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 277); // debug: "element is None"
        } else {
          log1(20, 278, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 193) {
      const xs: (Usd | null)[] = [10_000_000 /* Usd("10") */, null, 500_000 /* Usd("0.5") */, 10_000_000 /* Usd("10") */, null];
      append(xs, null);
      log1(20, 279, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(127);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 280); // debug: "element is None"
        } else {
          log1(20, 281, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 194) {
      const xs: (Outcome | null)[] = [ctx.market.yes, null, ctx.market.yes, ctx.market.yes, null];
      append(xs, null);
      log1(20, 282, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(128);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 283); // debug: "element is None"
        } else {
          log1(20, 284, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 195) {
      const xs: (string | null)[] = ["tick €", null, "😀\u2028", "tick €", null];
      append(xs, null);
      log1(20, 285, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(129);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 286); // debug: "element is None"
        } else {
          logTexts(20, 287, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 196) {
      const xs: Node[] = [new Node(0, false), new Node(1, false), new Node(2, false), new Node(0, false), new Node(1, false)];
      append(xs, new Node(1, false));
      log1(20, 288, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(130);
        log1(20, 289, x.value); // info: "element = {}"
      }
    }
    if (this.mode === 197) {
      const xs: (Node | null)[] = [new Node(0, false), null, new Node(2, false), new Node(0, false), null];
      append(xs, null);
      log1(20, 290, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(131);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 291); // debug: "element is None"
        } else {
          log1(20, 292, shown0.value); // info: "element = {}"
        }
      }
    }
    if (this.mode === 198) {
      const xs: number[][] = [[7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3]];
      append(xs, [7, 3, 2, 7, 3]);
      log1(20, 293, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(132);
        const shown0 = x;
        for (const item0 of shown0) {
          step(133);
          log1(20, 294, item0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 199) {
      log1(20, 295, pop([7, 3, 2, 7, 3], 134)); // info: "list.pop = {}"
    }
    if (this.mode === 200) {
      log1(20, 296, pop([2.5, 1.5, 0.25, 2.5, 1.5], 135)); // info: "list.pop = {}"
    }
    if (this.mode === 201) {
      log1(20, 297, Number(pop([true, false, true, true, false], 136))); // info: "list.pop = {}"
    }
    if (this.mode === 202) {
      // info: "list.pop = {}"
      log1(
        20,
        298,
        pop([5500 /* Price("0.55") */, 100 /* Price("0.01") */, 300 /* Price("0.03") */, 5500 /* Price("0.55") */, 100 /* Price("0.01") */], 137),
      );
    }
    if (this.mode === 203) {
      // info: "list.pop = {}"
      log1(
        20,
        299,
        pop([25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */, 2_500_000 /* Size("2.5") */, 25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */], 138),
      );
    }
    if (this.mode === 204) {
      // info: "list.pop = {}"
      log1(
        20,
        300,
        pop([10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */, 500_000 /* Usd("0.5") */, 10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */], 139),
      );
    }
    if (this.mode === 205) {
      // info: "list.pop = {}"
      log1(20, 301, pop([ctx.market.yes, ctx.market.no, ctx.market.yes, ctx.market.yes, ctx.market.no], 140));
    }
    if (this.mode === 206) {
      logTexts(20, 302, pop(["tick €", "tick", "😀\u2028", "tick €", "tick"], 141)); // info: "list.pop = {}"
    }
    if (this.mode === 207) {
      const shown0 = pop([7, null, 2, 7, null], 142);
      if (shown0 === null) {
        log0(10, 303); // debug: "list.pop is None"
      } else {
        log1(20, 304, shown0); // info: "list.pop = {}"
      }
    }
    if (this.mode === 208) {
      const shown0 = pop([2.5, null, 0.25, 2.5, null], 143);
      if (shown0 === null) {
        log0(10, 305); // debug: "list.pop is None"
      } else {
        log1(20, 306, shown0); // info: "list.pop = {}"
      }
    }
    if (this.mode === 209) {
      const shown0 = pop([true, null, true, true, null], 144);
      if (shown0 === null) {
        log0(10, 307); // debug: "list.pop is None"
      } else {
        log1(20, 308, Number(shown0)); // info: "list.pop = {}"
      }
    }
    if (this.mode === 210) {
      const shown0 = pop(
        [5500 /* Price("0.55") */, null, 300 /* Price("0.03") */, 5500 /* Price("0.55") */, null],
        145,
      );
      if (shown0 === null) {
        log0(10, 309); // debug: "list.pop is None"
      } else {
        log1(20, 310, shown0); // info: "list.pop = {}"
      }
    }
    if (this.mode === 211) {
      const shown0 = pop(
        [25_000_000 /* Size("25") */, null, 2_500_000 /* Size("2.5") */, 25_000_000 /* Size("25") */, null],
        146,
      );
      if (shown0 === null) {
        log0(10, 311); // debug: "list.pop is None"
      } else {
        log1(20, 312, shown0); // info: "list.pop = {}"
      }
    }
    if (this.mode === 212) {
      const shown0 = pop(
        [10_000_000 /* Usd("10") */, null, 500_000 /* Usd("0.5") */, 10_000_000 /* Usd("10") */, null],
        147,
      );
      if (shown0 === null) {
        log0(10, 313); // debug: "list.pop is None"
      } else {
        log1(20, 314, shown0); // info: "list.pop = {}"
      }
    }
    if (this.mode === 213) {
      const shown0 = pop([ctx.market.yes, null, ctx.market.yes, ctx.market.yes, null], 148);
      if (shown0 === null) {
        log0(10, 315); // debug: "list.pop is None"
      } else {
        log1(20, 316, shown0); // info: "list.pop = {}"
      }
    }
    if (this.mode === 214) {
      const shown0 = pop(["tick €", null, "😀\u2028", "tick €", null], 149);
      if (shown0 === null) {
        log0(10, 317); // debug: "list.pop is None"
      } else {
        logTexts(20, 318, shown0); // info: "list.pop = {}"
      }
    }
    if (this.mode === 215) {
      // info: "list.pop = {}"
      log1(
        20,
        319,
        pop([new Node(0, false), new Node(1, false), new Node(2, false), new Node(0, false), new Node(1, false)], 150).value,
      );
    }
    if (this.mode === 216) {
      const shown0 = pop([new Node(0, false), null, new Node(2, false), new Node(0, false), null], 151);
      if (shown0 === null) {
        log0(10, 320); // debug: "list.pop is None"
      } else {
        log1(20, 321, shown0.value); // info: "list.pop = {}"
      }
    }
    if (this.mode === 217) {
      const shown0 = pop([[7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3]], 152);
      for (const item0 of shown0) {
        step(153);
        log1(20, 322, item0); // info: "list.pop = {}"
      }
    }
    if (this.mode === 218) {
      log1(20, 323, popAt([7, 3, 2, 7, 3], 3, 154)); // info: "list.popAt = {}"
    }
    if (this.mode === 219) {
      log1(20, 324, popAt([2.5, 1.5, 0.25, 2.5, 1.5], 3, 155)); // info: "list.popAt = {}"
    }
    if (this.mode === 220) {
      log1(20, 325, Number(popAt([true, false, true, true, false], 3, 156))); // info: "list.popAt = {}"
    }
    if (this.mode === 221) {
      // info: "list.popAt = {}"
      log1(
        20,
        326,
        popAt([5500 /* Price("0.55") */, 100 /* Price("0.01") */, 300 /* Price("0.03") */, 5500 /* Price("0.55") */, 100 /* Price("0.01") */], 3, 157),
      );
    }
    if (this.mode === 222) {
      // info: "list.popAt = {}"
      log1(
        20,
        327,
        popAt([25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */, 2_500_000 /* Size("2.5") */, 25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */], 3, 158),
      );
    }
    if (this.mode === 223) {
      // info: "list.popAt = {}"
      log1(
        20,
        328,
        popAt([10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */, 500_000 /* Usd("0.5") */, 10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */], 3, 159),
      );
    }
    if (this.mode === 224) {
      // info: "list.popAt = {}"
      log1(20, 329, popAt([ctx.market.yes, ctx.market.no, ctx.market.yes, ctx.market.yes, ctx.market.no], 3, 160));
    }
    if (this.mode === 225) {
      logTexts(20, 330, popAt(["tick €", "tick", "😀\u2028", "tick €", "tick"], 3, 161)); // info: "list.popAt = {}"
    }
    if (this.mode === 226) {
      const shown0 = popAt([7, null, 2, 7, null], 3, 162);
      if (shown0 === null) {
        log0(10, 331); // debug: "list.popAt is None"
      } else {
        log1(20, 332, shown0); // info: "list.popAt = {}"
      }
    }
    if (this.mode === 227) {
      const shown0 = popAt([2.5, null, 0.25, 2.5, null], 3, 163);
      if (shown0 === null) {
        log0(10, 333); // debug: "list.popAt is None"
      } else {
        log1(20, 334, shown0); // info: "list.popAt = {}"
      }
    }
    if (this.mode === 228) {
      const shown0 = popAt([true, null, true, true, null], 3, 164);
      if (shown0 === null) {
        log0(10, 335); // debug: "list.popAt is None"
      } else {
        log1(20, 336, Number(shown0)); // info: "list.popAt = {}"
      }
    }
    if (this.mode === 229) {
      const shown0 = popAt(
        [5500 /* Price("0.55") */, null, 300 /* Price("0.03") */, 5500 /* Price("0.55") */, null],
        3,
        165,
      );
      if (shown0 === null) {
        log0(10, 337); // debug: "list.popAt is None"
      } else {
        log1(20, 338, shown0); // info: "list.popAt = {}"
      }
    }
    if (this.mode === 230) {
      const shown0 = popAt(
        [25_000_000 /* Size("25") */, null, 2_500_000 /* Size("2.5") */, 25_000_000 /* Size("25") */, null],
        3,
        166,
      );
      if (shown0 === null) {
        log0(10, 339); // debug: "list.popAt is None"
      } else {
        log1(20, 340, shown0); // info: "list.popAt = {}"
      }
    }
    if (this.mode === 231) {
      const shown0 = popAt(
        [10_000_000 /* Usd("10") */, null, 500_000 /* Usd("0.5") */, 10_000_000 /* Usd("10") */, null],
        3,
        167,
      );
      if (shown0 === null) {
        log0(10, 341); // debug: "list.popAt is None"
      } else {
        log1(20, 342, shown0); // info: "list.popAt = {}"
      }
    }
    if (this.mode === 232) {
      const shown0 = popAt([ctx.market.yes, null, ctx.market.yes, ctx.market.yes, null], 3, 168);
      if (shown0 === null) {
        log0(10, 343); // debug: "list.popAt is None"
      } else {
        log1(20, 344, shown0); // info: "list.popAt = {}"
      }
    }
    if (this.mode === 233) {
      const shown0 = popAt(["tick €", null, "😀\u2028", "tick €", null], 3, 169);
      if (shown0 === null) {
        log0(10, 345); // debug: "list.popAt is None"
      } else {
        logTexts(20, 346, shown0); // info: "list.popAt = {}"
      }
    }
    if (this.mode === 234) {
      // info: "list.popAt = {}"
      log1(
        20,
        347,
        popAt([new Node(0, false), new Node(1, false), new Node(2, false), new Node(0, false), new Node(1, false)], 3, 170).value,
      );
    }
    if (this.mode === 235) {
      const shown0 = popAt([new Node(0, false), null, new Node(2, false), new Node(0, false), null], 3, 171);
      if (shown0 === null) {
        log0(10, 348); // debug: "list.popAt is None"
      } else {
        log1(20, 349, shown0.value); // info: "list.popAt = {}"
      }
    }
    if (this.mode === 236) {
      const shown0 = popAt(
        [[7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3]],
        3,
        172,
      );
      for (const item0 of shown0) {
        step(173);
        log1(20, 350, item0); // info: "list.popAt = {}"
      }
    }
    if (this.mode === 237) {
      const xs: number[] = [7, 3, 2, 7, 3];
      clear(xs);
      log1(20, 351, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(174);
        log1(20, 352, x); // info: "element = {}"
      }
    }
    if (this.mode === 238) {
      const xs: number[] = [2.5, 1.5, 0.25, 2.5, 1.5];
      clear(xs);
      log1(20, 353, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(175);
        log1(20, 354, x); // info: "element = {}"
      }
    }
    if (this.mode === 239) {
      const xs: boolean[] = [true, false, true, true, false];
      clear(xs);
      log1(20, 355, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(176);
        log1(20, 356, Number(x)); // info: "element = {}"
      }
    }
    if (this.mode === 240) {
      const xs: Price[] = [5500 /* Price("0.55") */, 100 /* Price("0.01") */, 300 /* Price("0.03") */, 5500 /* Price("0.55") */, 100 /* Price("0.01") */];
      clear(xs);
      log1(20, 357, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(177);
        log1(20, 358, x); // info: "element = {}"
      }
    }
    if (this.mode === 241) {
      const xs: Size[] = [25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */, 2_500_000 /* Size("2.5") */, 25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */];
      clear(xs);
      log1(20, 359, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(178);
        log1(20, 360, x); // info: "element = {}"
      }
    }
    if (this.mode === 242) {
      const xs: Usd[] = [10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */, 500_000 /* Usd("0.5") */, 10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */];
      clear(xs);
      log1(20, 361, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(179);
        log1(20, 362, x); // info: "element = {}"
      }
    }
    if (this.mode === 243) {
      const xs: Outcome[] = [ctx.market.yes, ctx.market.no, ctx.market.yes, ctx.market.yes, ctx.market.no];
      clear(xs);
      log1(20, 363, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(180);
        log1(20, 364, x); // info: "element = {}"
      }
    }
    if (this.mode === 244) {
      const xs: string[] = ["tick €", "tick", "😀\u2028", "tick €", "tick"];
      clear(xs);
      log1(20, 365, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(181);
        logTexts(20, 366, x); // info: "element = {}"
      }
    }
    if (this.mode === 245) {
      const xs: (number | null)[] = [7, null, 2, 7, null];
      clear(xs);
      log1(20, 367, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(182);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 368); // debug: "element is None"
        } else {
          log1(20, 369, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 246) {
      const xs: (number | null)[] = [2.5, null, 0.25, 2.5, null];
      clear(xs);
      log1(20, 370, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(183);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 371); // debug: "element is None"
        } else {
          log1(20, 372, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 247) {
      const xs: (boolean | null)[] = [true, null, true, true, null];
      clear(xs);
      log1(20, 373, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(184);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 374); // debug: "element is None"
        } else {
          log1(20, 375, Number(shown0)); // info: "element = {}"
        }
      }
    }
    if (this.mode === 248) {
      const xs: (Price | null)[] = [5500 /* Price("0.55") */, null, 300 /* Price("0.03") */, 5500 /* Price("0.55") */, null];
      clear(xs);
      log1(20, 376, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(185);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 377); // debug: "element is None"
        } else {
          log1(20, 378, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 249) {
      const xs: (Size | null)[] = [25_000_000 /* Size("25") */, null, 2_500_000 /* Size("2.5") */, 25_000_000 /* Size("25") */, null];
      clear(xs);
      log1(20, 379, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(186);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 380); // debug: "element is None"
        } else {
          log1(20, 381, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 250) {
      const xs: (Usd | null)[] = [10_000_000 /* Usd("10") */, null, 500_000 /* Usd("0.5") */, 10_000_000 /* Usd("10") */, null];
      clear(xs);
      log1(20, 382, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(187);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 383); // debug: "element is None"
        } else {
          log1(20, 384, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 251) {
      const xs: (Outcome | null)[] = [ctx.market.yes, null, ctx.market.yes, ctx.market.yes, null];
      clear(xs);
      log1(20, 385, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(188);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 386); // debug: "element is None"
        } else {
          log1(20, 387, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 252) {
      const xs: (string | null)[] = ["tick €", null, "😀\u2028", "tick €", null];
      clear(xs);
      log1(20, 388, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(189);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 389); // debug: "element is None"
        } else {
          logTexts(20, 390, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 253) {
      const xs: Node[] = [new Node(0, false), new Node(1, false), new Node(2, false), new Node(0, false), new Node(1, false)];
      clear(xs);
      log1(20, 391, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(190);
        log1(20, 392, x.value); // info: "element = {}"
      }
    }
    if (this.mode === 254) {
      const xs: (Node | null)[] = [new Node(0, false), null, new Node(2, false), new Node(0, false), null];
      clear(xs);
      log1(20, 393, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(191);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 394); // debug: "element is None"
        } else {
          log1(20, 395, shown0.value); // info: "element = {}"
        }
      }
    }
    if (this.mode === 255) {
      const xs: number[][] = [[7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3]];
      clear(xs);
      log1(20, 396, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(192);
        const shown0 = x;
        for (const item0 of shown0) {
          step(193);
          log1(20, 397, item0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 256) {
      log1(20, 398, Number(contains([7, 3, 2, 7, 3], 3))); // info: "list.contains = {}"
    }
    if (this.mode === 257) {
      log1(20, 399, Number(contains([2.5, 1.5, 0.25, 2.5, 1.5], 1.5))); // info: "list.contains = {}"
    }
    if (this.mode === 258) {
      log1(20, 400, Number(contains([true, false, true, true, false], false))); // info: "list.contains = {}"
    }
    if (this.mode === 259) {
      // info: "list.contains = {}"
      log1(
        20,
        401,
        Number(contains([5500 /* Price("0.55") */, 100 /* Price("0.01") */, 300 /* Price("0.03") */, 5500 /* Price("0.55") */, 100 /* Price("0.01") */], 100 /* Price("0.01") */)),
      );
    }
    if (this.mode === 260) {
      // info: "list.contains = {}"
      log1(
        20,
        402,
        Number(contains([25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */, 2_500_000 /* Size("2.5") */, 25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */], 1_000_000 /* Size("1") */)),
      );
    }
    if (this.mode === 261) {
      // info: "list.contains = {}"
      log1(
        20,
        403,
        Number(contains([10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */, 500_000 /* Usd("0.5") */, 10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */], 1_000_000 /* Usd("1") */)),
      );
    }
    if (this.mode === 262) {
      // info: "list.contains = {}"
      log1(
        20,
        404,
        Number(contains([ctx.market.yes, ctx.market.no, ctx.market.yes, ctx.market.yes, ctx.market.no], ctx.market.no)),
      );
    }
    if (this.mode === 263) {
      // info: "list.contains = {}"
      log1(20, 405, Number(contains(["tick €", "tick", "😀\u2028", "tick €", "tick"], "tick")));
    }
    if (this.mode === 264) {
      log1(20, 406, listMin([7, 3, 2, 7, 3], 194)); // info: "list.min = {}"
    }
    if (this.mode === 265) {
      log1(20, 407, listMin([2.5, 1.5, 0.25, 2.5, 1.5], 195)); // info: "list.min = {}"
    }
    if (this.mode === 266) {
      // info: "list.min = {}"
      log1(
        20,
        408,
        listMin([5500 /* Price("0.55") */, 100 /* Price("0.01") */, 300 /* Price("0.03") */, 5500 /* Price("0.55") */, 100 /* Price("0.01") */], 196),
      );
    }
    if (this.mode === 267) {
      log1(20, 409, listMax([7, 3, 2, 7, 3], 197)); // info: "list.max = {}"
    }
    if (this.mode === 268) {
      log1(20, 410, listMax([2.5, 1.5, 0.25, 2.5, 1.5], 198)); // info: "list.max = {}"
    }
    if (this.mode === 269) {
      // info: "list.max = {}"
      log1(
        20,
        411,
        listMax([5500 /* Price("0.55") */, 100 /* Price("0.01") */, 300 /* Price("0.03") */, 5500 /* Price("0.55") */, 100 /* Price("0.01") */], 199),
      );
    }
    if (this.mode === 270) {
      log1(20, 412, sumInts([7, 3, 2, 7, 3], 200)); // info: "list.sumInt = {}"
    }
    if (this.mode === 271) {
      log1(20, 413, sumFloats([2.5, 1.5, 0.25, 2.5, 1.5])); // info: "list.sumFloat = {}"
    }
    if (this.mode === 272) {
      log1(20, 414, sumBools([true, false, true, true, false])); // info: "list.sumBool = {}"
    }
    if (this.mode === 273) {
      log1(20, 415, dictLength(newDict<string, number>().with("tick €", 7).with("tick", 3))); // info: "dict.len = {}"
    }
    if (this.mode === 274) {
      // info: "dict.len = {}"
      log1(20, 416, dictLength(newDict<string, number | null>().with("tick €", 2.5).with("tick", null)));
    }
    if (this.mode === 275) {
      // info: "dict.len = {}"
      log1(20, 417, dictLength(newDict<number, Node>().with(7, new Node(0, false)).with(3, new Node(1, false))));
    }
    if (this.mode === 276) {
      // info: "dict.get = {}"
      log1(20, 418, dictGet(newDict<string, number>().with("tick €", 7).with("tick", 3), "tick", 201));
    }
    if (this.mode === 277) {
      const shown0 = dictGet(newDict<string, number | null>().with("tick €", 2.5).with("tick", null), "tick", 202);
      if (shown0 === null) {
        log0(10, 419); // debug: "dict.get is None"
      } else {
        log1(20, 420, shown0); // info: "dict.get = {}"
      }
    }
    if (this.mode === 278) {
      // info: "dict.get = {}"
      log1(
        20,
        421,
        dictGet(newDict<number, Node>().with(7, new Node(0, false)).with(3, new Node(1, false)), 3, 203).value,
      );
    }
    if (this.mode === 279) {
      const xs = newDict<string, number>().with("tick €", 7).with("tick", 3);
      dictSet(xs, "tick", 2);
      log1(20, 422, dictLength(xs)); // info: "length = {}"
      const size0 = dictLength(xs);
      let left0 = size0;
      for (let at0 = dictNext(xs, 0, size0, left0, 204); at0 >= 0; at0 = dictNext(xs, at0 + 1, size0, left0, 204)) {
        step(205);
        left0--;
        const x = dictValueAt(xs, at0);
        log1(20, 423, x); // info: "value = {}"
      }
    }
    if (this.mode === 280) {
      const xs = newDict<string, number | null>().with("tick €", 2.5).with("tick", null);
      dictSet(xs, "tick", 0.25);
      log1(20, 424, dictLength(xs)); // info: "length = {}"
      const size1 = dictLength(xs);
      let left1 = size1;
      for (let at1 = dictNext(xs, 0, size1, left1, 206); at1 >= 0; at1 = dictNext(xs, at1 + 1, size1, left1, 206)) {
        step(207);
        left1--;
        const x = dictValueAt(xs, at1);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 425); // debug: "value is None"
        } else {
          log1(20, 426, shown0); // info: "value = {}"
        }
      }
    }
    if (this.mode === 281) {
      const xs = newDict<number, Node>().with(7, new Node(0, false)).with(3, new Node(1, false));
      dictSet(xs, 3, new Node(2, false));
      log1(20, 427, dictLength(xs)); // info: "length = {}"
      const size2 = dictLength(xs);
      let left2 = size2;
      for (let at2 = dictNext(xs, 0, size2, left2, 208); at2 >= 0; at2 = dictNext(xs, at2 + 1, size2, left2, 208)) {
        step(209);
        left2--;
        const x = dictValueAt(xs, at2);
        log1(20, 428, x.value); // info: "value = {}"
      }
    }
    if (this.mode === 282) {
      const xs = newDict<string, number>().with("tick €", 7).with("tick", 3);
      dictDelete(xs, "tick", 210);
      log1(20, 429, dictLength(xs)); // info: "length = {}"
      const size3 = dictLength(xs);
      let left3 = size3;
      for (let at3 = dictNext(xs, 0, size3, left3, 211); at3 >= 0; at3 = dictNext(xs, at3 + 1, size3, left3, 211)) {
        step(212);
        left3--;
        const x = dictValueAt(xs, at3);
        log1(20, 430, x); // info: "value = {}"
      }
    }
    if (this.mode === 283) {
      const xs = newDict<string, number | null>().with("tick €", 2.5).with("tick", null);
      dictDelete(xs, "tick", 213);
      log1(20, 431, dictLength(xs)); // info: "length = {}"
      const size4 = dictLength(xs);
      let left4 = size4;
      for (let at4 = dictNext(xs, 0, size4, left4, 214); at4 >= 0; at4 = dictNext(xs, at4 + 1, size4, left4, 214)) {
        step(215);
        left4--;
        const x = dictValueAt(xs, at4);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 432); // debug: "value is None"
        } else {
          log1(20, 433, shown0); // info: "value = {}"
        }
      }
    }
    if (this.mode === 284) {
      const xs = newDict<number, Node>().with(7, new Node(0, false)).with(3, new Node(1, false));
      dictDelete(xs, 3, 216);
      log1(20, 434, dictLength(xs)); // info: "length = {}"
      const size5 = dictLength(xs);
      let left5 = size5;
      for (let at5 = dictNext(xs, 0, size5, left5, 217); at5 >= 0; at5 = dictNext(xs, at5 + 1, size5, left5, 217)) {
        step(218);
        left5--;
        const x = dictValueAt(xs, at5);
        log1(20, 435, x.value); // info: "value = {}"
      }
    }
    if (this.mode === 285) {
      // info: "dict.contains = {}"
      log1(20, 436, Number(dictHas(newDict<string, number>().with("tick €", 7).with("tick", 3), "tick")));
    }
    if (this.mode === 286) {
      // info: "dict.contains = {}"
      log1(20, 437, Number(dictHas(newDict<string, number | null>().with("tick €", 2.5).with("tick", null), "tick")));
    }
    if (this.mode === 287) {
      // info: "dict.contains = {}"
      log1(
        20,
        438,
        Number(dictHas(newDict<number, Node>().with(7, new Node(0, false)).with(3, new Node(1, false)), 3)),
      );
    }
    if (this.mode === 288) {
      // info: "dict.place = {}"
      log1(20, 439, dictPlace(newDict<string, number>().with("tick €", 7).with("tick", 3), "tick"));
    }
    if (this.mode === 289) {
      // info: "dict.place = {}"
      log1(20, 440, dictPlace(newDict<string, number | null>().with("tick €", 2.5).with("tick", null), "tick"));
    }
    if (this.mode === 290) {
      // info: "dict.place = {}"
      log1(20, 441, dictPlace(newDict<number, Node>().with(7, new Node(0, false)).with(3, new Node(1, false)), 3));
    }
    if (this.mode === 291) {
      // info: "dict.valueAt = {}"
      log1(20, 442, dictValueAt(newDict<string, number>().with("tick €", 7).with("tick", 3), 1));
    }
    if (this.mode === 292) {
      const shown0 = dictValueAt(newDict<string, number | null>().with("tick €", 2.5).with("tick", null), 1);
      if (shown0 === null) {
        log0(10, 443); // debug: "dict.valueAt is None"
      } else {
        log1(20, 444, shown0); // info: "dict.valueAt = {}"
      }
    }
    if (this.mode === 293) {
      // info: "dict.valueAt = {}"
      log1(
        20,
        445,
        dictValueAt(newDict<number, Node>().with(7, new Node(0, false)).with(3, new Node(1, false)), 1).value,
      );
    }
    if (this.mode === 294) {
      // info: "dict.takeAt = {}"
      log1(20, 446, dictTakeAt(newDict<string, number>().with("tick €", 7).with("tick", 3), 1));
    }
    if (this.mode === 295) {
      const shown0 = dictTakeAt(newDict<string, number | null>().with("tick €", 2.5).with("tick", null), 1);
      if (shown0 === null) {
        log0(10, 447); // debug: "dict.takeAt is None"
      } else {
        log1(20, 448, shown0); // info: "dict.takeAt = {}"
      }
    }
    if (this.mode === 296) {
      // info: "dict.takeAt = {}"
      log1(
        20,
        449,
        dictTakeAt(newDict<number, Node>().with(7, new Node(0, false)).with(3, new Node(1, false)), 1).value,
      );
    }
    if (this.mode === 297) {
      // info: "dict.getOr = {}"
      log1(20, 450, dictGetOr(newDict<string, number>().with("tick €", 7).with("tick", 3), "tick", 2));
    }
    if (this.mode === 298) {
      const shown0 = dictGetOr(newDict<string, number | null>().with("tick €", 2.5).with("tick", null), "tick", 0.25);
      if (shown0 === null) {
        log0(10, 451); // debug: "dict.getOr is None"
      } else {
        log1(20, 452, shown0); // info: "dict.getOr = {}"
      }
    }
    if (this.mode === 299) {
      // info: "dict.getOr = {}"
      log1(
        20,
        453,
        dictGetOr(newDict<number, Node>().with(7, new Node(0, false)).with(3, new Node(1, false)), 3, new Node(2, false)).value,
      );
    }
    if (this.mode === 300) {
      // info: "dict.pop = {}"
      log1(20, 454, dictPop(newDict<string, number>().with("tick €", 7).with("tick", 3), "tick", 219));
    }
    if (this.mode === 301) {
      const shown0 = dictPop(newDict<string, number | null>().with("tick €", 2.5).with("tick", null), "tick", 220);
      if (shown0 === null) {
        log0(10, 455); // debug: "dict.pop is None"
      } else {
        log1(20, 456, shown0); // info: "dict.pop = {}"
      }
    }
    if (this.mode === 302) {
      // info: "dict.pop = {}"
      log1(
        20,
        457,
        dictPop(newDict<number, Node>().with(7, new Node(0, false)).with(3, new Node(1, false)), 3, 221).value,
      );
    }
    if (this.mode === 303) {
      // info: "dict.popOr = {}"
      log1(20, 458, dictPopOr(newDict<string, number>().with("tick €", 7).with("tick", 3), "tick", 2));
    }
    if (this.mode === 304) {
      const shown0 = dictPopOr(newDict<string, number | null>().with("tick €", 2.5).with("tick", null), "tick", 0.25);
      if (shown0 === null) {
        log0(10, 459); // debug: "dict.popOr is None"
      } else {
        log1(20, 460, shown0); // info: "dict.popOr = {}"
      }
    }
    if (this.mode === 305) {
      // info: "dict.popOr = {}"
      log1(
        20,
        461,
        dictPopOr(newDict<number, Node>().with(7, new Node(0, false)).with(3, new Node(1, false)), 3, new Node(2, false)).value,
      );
    }
    if (this.mode === 306) {
      // info: "dict.setdefault = {}"
      log1(20, 462, dictSetDefault(newDict<string, number>().with("tick €", 7).with("tick", 3), "tick", 2));
    }
    if (this.mode === 307) {
      const shown0 = dictSetDefault(
        newDict<string, number | null>().with("tick €", 2.5).with("tick", null),
        "tick",
        0.25,
      );
      if (shown0 === null) {
        log0(10, 463); // debug: "dict.setdefault is None"
      } else {
        log1(20, 464, shown0); // info: "dict.setdefault = {}"
      }
    }
    if (this.mode === 308) {
      // info: "dict.setdefault = {}"
      log1(
        20,
        465,
        dictSetDefault(newDict<number, Node>().with(7, new Node(0, false)).with(3, new Node(1, false)), 3, new Node(2, false)).value,
      );
    }
    if (this.mode === 309) {
      const xs = newDict<string, number>().with("tick €", 7).with("tick", 3);
      dictClear(xs);
      log1(20, 466, dictLength(xs)); // info: "length = {}"
      const size6 = dictLength(xs);
      let left6 = size6;
      for (let at6 = dictNext(xs, 0, size6, left6, 222); at6 >= 0; at6 = dictNext(xs, at6 + 1, size6, left6, 222)) {
        step(223);
        left6--;
        const x = dictValueAt(xs, at6);
        log1(20, 467, x); // info: "value = {}"
      }
    }
    if (this.mode === 310) {
      const xs = newDict<string, number | null>().with("tick €", 2.5).with("tick", null);
      dictClear(xs);
      log1(20, 468, dictLength(xs)); // info: "length = {}"
      const size7 = dictLength(xs);
      let left7 = size7;
      for (let at7 = dictNext(xs, 0, size7, left7, 224); at7 >= 0; at7 = dictNext(xs, at7 + 1, size7, left7, 224)) {
        step(225);
        left7--;
        const x = dictValueAt(xs, at7);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 469); // debug: "value is None"
        } else {
          log1(20, 470, shown0); // info: "value = {}"
        }
      }
    }
    if (this.mode === 311) {
      const xs = newDict<number, Node>().with(7, new Node(0, false)).with(3, new Node(1, false));
      dictClear(xs);
      log1(20, 471, dictLength(xs)); // info: "length = {}"
      const size8 = dictLength(xs);
      let left8 = size8;
      for (let at8 = dictNext(xs, 0, size8, left8, 226); at8 >= 0; at8 = dictNext(xs, at8 + 1, size8, left8, 226)) {
        step(227);
        left8--;
        const x = dictValueAt(xs, at8);
        log1(20, 472, x.value); // info: "value = {}"
      }
    }
    if (this.mode === 312) {
      // info: "dict.copy = {}"
      log1(20, 473, dictLength(dictCopy(newDict<string, number>().with("tick €", 7).with("tick", 3))));
    }
    if (this.mode === 313) {
      // info: "dict.copy = {}"
      log1(20, 474, dictLength(dictCopy(newDict<string, number | null>().with("tick €", 2.5).with("tick", null))));
    }
    if (this.mode === 314) {
      // info: "dict.copy = {}"
      log1(
        20,
        475,
        dictLength(dictCopy(newDict<number, Node>().with(7, new Node(0, false)).with(3, new Node(1, false)))),
      );
    }
    if (this.mode === 315) {
      log1(20, 476, ctx.now); // info: "ctx.now = {}"
    }
    if (this.mode === 316) {
      ctx.market;
    }
    if (this.mode === 317) {
      ctx.markets;
    }
    if (this.mode === 318) {
      ctx.event;
    }
    if (this.mode === 319) {
      log1(20, 477, ctx.markets.count); // info: "markets.len = {}"
    }
    if (this.mode === 320) {
      ctx.markets.at(7, 228);
    }
    if (this.mode === 321) {
      log1(20, 478, Number(ctx.event.exclusive)); // info: "event.exclusive = {}"
    }
    if (this.mode === 322) {
      log1(20, 479, Number(ctx.event.exhaustive)); // info: "event.exhaustive = {}"
    }
    if (this.mode === 323) {
      log1(20, 480, Number(ctx.market === ctx.market)); // info: "market.eq = {}"
    }
    if (this.mode === 324) {
      log1(20, 481, Number(ctx.market !== ctx.market)); // info: "market.ne = {}"
    }
    if (this.mode === 325) {
      log1(20, 482, Number(ctx.market.isOpen)); // info: "market.isOpen = {}"
    }
    if (this.mode === 326) {
      log1(20, 483, ctx.cash); // info: "ctx.cash = {}"
    }
    if (this.mode === 327) {
      log1(20, 484, ctx.net(ctx.market)); // info: "ctx.net = {}"
    }
    if (this.mode === 328) {
      log1(20, 485, ctx.position(ctx.market.yes)); // info: "ctx.position = {}"
    }
    if (this.mode === 329) {
      ctx.book(ctx.market.yes);
    }
    if (this.mode === 330) {
      log1(20, 486, ctx.market.yes); // info: "market.yes = {}"
    }
    if (this.mode === 331) {
      log1(20, 487, ctx.market.no); // info: "market.no = {}"
    }
    if (this.mode === 332) {
      log1(20, 488, ctx.market.opensAt); // info: "market.opensAt = {}"
    }
    if (this.mode === 333) {
      log1(20, 489, ctx.market.closesAt); // info: "market.closesAt = {}"
    }
    if (this.mode === 334) {
      log1(20, 490, ctx.market.closesIn); // info: "market.closesIn = {}"
    }
    if (this.mode === 335) {
      log1(20, 491, ctx.market.tick); // info: "market.tick = {}"
    }
    if (this.mode === 336) {
      log1(20, 492, ctx.market.minSize); // info: "market.minSize = {}"
    }
    if (this.mode === 362) {
      newLeg(ctx.market.yes, 100 /* Price("0.01") */, 2_500_000 /* Size("2.5") */);
    }
    if (this.mode === 363) {
      // info: "leg.outcome = {}"
      log1(20, 493, newLeg(ctx.market.yes, 5500 /* Price("0.55") */, 25_000_000 /* Size("25") */).outcome);
    }
    if (this.mode === 364) {
      // info: "leg.price = {}"
      log1(20, 494, newLeg(ctx.market.yes, 5500 /* Price("0.55") */, 25_000_000 /* Size("25") */).price);
    }
    if (this.mode === 365) {
      // info: "leg.size = {}"
      log1(20, 495, newLeg(ctx.market.yes, 5500 /* Price("0.55") */, 25_000_000 /* Size("25") */).size);
    }
    if (this.mode === 366) {
      ctx.quoteFloat(ctx.market, 2.5, null, 2_500_000 /* Size("2.5") */, 229);
    }
    if (this.mode === 367) {
      ctx.quotePrice(ctx.market, 5500 /* Price("0.55") */, null, 2_500_000 /* Size("2.5") */, 230);
    }
    if (this.mode === 368) {
      ctx.pull(ctx.market, 231);
    }
    if (this.mode === 369) {
      // info: "ctx.buy = {}"
      log1(20, 496, ctx.buy(ctx.market.yes, 100 /* Price("0.01") */, 2_500_000 /* Size("2.5") */, 2, true, 232));
    }
    if (this.mode === 370) {
      // info: "ctx.sell = {}"
      log1(20, 497, ctx.sell(ctx.market.yes, 100 /* Price("0.01") */, 2_500_000 /* Size("2.5") */, 2, true, 233));
    }
    if (this.mode === 371) {
      log1(20, 498, ctx.buyMarket(ctx.market.yes, 1_000_000 /* Usd("1") */, 234)); // info: "ctx.buyMarket = {}"
    }
    if (this.mode === 372) {
      log1(20, 499, ctx.sellMarket(ctx.market.yes, 1_000_000 /* Size("1") */, 235)); // info: "ctx.sellMarket = {}"
    }
    if (this.mode === 373) {
      // info: "ctx.basket = {}"
      log1(
        20,
        500,
        ctx.basket([newLeg(ctx.market.yes, 5500 /* Price("0.55") */, 25_000_000 /* Size("25") */), newLeg(ctx.market.no, 100 /* Price("0.01") */, 1_000_000 /* Size("1") */)], 236),
      );
    }
    if (this.mode === 374) {
      ctx.cancel(7, 237);
    }
    if (this.mode === 375) {
      ctx.cancelAll(238);
    }
  }

  on_fill(ctx: Context, fill: Fill): void {
    step(239);
    if (this.mode === 346) {
      log1(20, 501, fill.outcome); // info: "fill.outcome = {}"
    }
    if (this.mode === 347) {
      log1(20, 502, Number(fill.isBuy)); // info: "fill.isBuy = {}"
    }
    if (this.mode === 348) {
      log1(20, 503, fill.price); // info: "fill.price = {}"
    }
    if (this.mode === 349) {
      log1(20, 504, fill.size); // info: "fill.size = {}"
    }
    if (this.mode === 350) {
      log1(20, 505, fill.fee); // info: "fill.fee = {}"
    }
    if (this.mode === 351) {
      log1(20, 506, Number(fill.isMaker)); // info: "fill.isMaker = {}"
    }
    if (this.mode === 352) {
      log1(20, 507, fill.order); // info: "fill.order = {}"
    }
  }

  on_order(ctx: Context, order: OrderUpdate): void {
    step(240);
    if (this.mode === 353) {
      log1(20, 508, order.id); // info: "order.id = {}"
    }
    if (this.mode === 354) {
      log1(20, 509, order.outcome); // info: "order.outcome = {}"
    }
    if (this.mode === 355) {
      log1(20, 510, Number(order.isBuy)); // info: "order.isBuy = {}"
    }
    if (this.mode === 356) {
      log1(20, 511, order.price); // info: "order.price = {}"
    }
    if (this.mode === 357) {
      log1(20, 512, order.remaining); // info: "order.remaining = {}"
    }
    if (this.mode === 358) {
      log1(20, 513, Number(order.isOpen)); // info: "order.isOpen = {}"
    }
    if (this.mode === 359) {
      log1(20, 514, Number(order.isFilled)); // info: "order.isFilled = {}"
    }
    if (this.mode === 360) {
      log1(20, 515, Number(order.isCanceled)); // info: "order.isCanceled = {}"
    }
    if (this.mode === 361) {
      log1(20, 516, Number(order.isRejected)); // info: "order.isRejected = {}"
    }
  }

  on_resolution(ctx: Context, winner: Outcome | null): void {
    step(241);
    if (winner === null) {
      log0(20, 517); // info: "undecided"
    } else {
      log1(20, 518, winner); // info: "winner = {}"
    }
    const shown40 = maybe0(winner !== null);
    if (shown40 === null) {
      log0(10, 519); // debug: "maybe0 is None"
    } else {
      log1(20, 520, shown40); // info: "maybe0 = {}"
    }
    const shown50 = maybe1(winner !== null);
    if (shown50 === null) {
      log0(10, 521); // debug: "maybe1 is None"
    } else {
      log1(20, 522, shown50); // info: "maybe1 = {}"
    }
    const shown60 = maybe2(winner !== null);
    if (shown60 === null) {
      log0(10, 523); // debug: "maybe2 is None"
    } else {
      log1(20, 524, Number(shown60)); // info: "maybe2 = {}"
    }
    const shown70 = maybe3(winner !== null);
    if (shown70 === null) {
      log0(10, 525); // debug: "maybe3 is None"
    } else {
      log1(20, 526, shown70); // info: "maybe3 = {}"
    }
    const shown80 = maybe4(winner !== null);
    if (shown80 === null) {
      log0(10, 527); // debug: "maybe4 is None"
    } else {
      log1(20, 528, shown80.value); // info: "maybe4 = {}"
    }
    const shown90 = maybe5(winner !== null);
    if (shown90 === null) {
      log0(10, 529); // debug: "maybe5 is None"
    } else {
      const shown91 = shown90;
      for (const item91 of shown91) {
        step(242);
        log1(20, 530, item91); // info: "maybe5 = {}"
      }
    }
  }

  on_stop(ctx: Context): void {
    step(243);
    log0(20, 531); // info: "stopping"
    ctx.cancelAll(244);
    if (this.mode === -1) {
      raise2(3, 245, 532, this.p_price, Number(this.p_bool)); // ValueError: "bad {} and {}"
    }
    if (this.mode === -2) {
      raise0(5, 246, -1); // AssertionError
    }
    if (this.mode === -3) {
      log1(20, 533, floordivInt(1, subInt(2, 2, 247), 248)); // info: "x = {}"
    }
    if (this.mode === -4) {
      log1(20, 534, getItem(this.ints, -3, 249)); // info: "x = {}"
    }
    if (this.mode === -5) {
      log1(20, 535, mulInt(9_007_199_254_740_991, -2, 250)); // info: "x = {}"
    }
    if (this.mode === -6) {
      while (true) {
        step(251);
        this.count = addInt(this.count, 1, 252);
      }
    }
    if (this.mode === -7) {
      for (let i = 0; i < 100; i++) {
        step(253);
        ctx.cancel(1, 254);
      }
    }
    if (this.mode === -8) {
      log1(20, 536, sqrtFloat(-1.0, 255)); // info: "x = {}"
    }
    if (this.mode === -9) {
      raise0(8, 256, 537); // KeyError: "no key"
    }
    if (this.mode === -10) {
      // RuntimeError: "{}{}{}{}{}{}{}{}"
      raise8(
        6,
        257,
        538,
        1,
        -0.0,
        Number(true),
        1 /* Price("0.0001") */,
        1 /* Size("1e-6") */,
        1 /* Usd("1e-6") */,
        ctx.market.no,
        NaN,
      );
    }
  }
}

/** Module constants, parameters, `__init__`. */
export function start(): Everything {
  ANSWER = addInt(40, 2, 0);
  RATIO = 0.5 * -3.0;
  NaN_ = 100 /* Price("0.01") */;
  f64 = true;
  return new Everything();
}

/** Calls the handler of one event. */
export function handle(strategy: Everything, kind: number): void {
  switch (kind) {
    case 1: // start
      strategy.on_start(theContext);
      break;
    case 2: // book
      strategy.on_book(theContext, eventBook());
      break;
    case 3: // timer
      strategy.on_timer(theContext);
      break;
    case 4: // fill
      strategy.on_fill(theContext, theFill);
      break;
    case 5: // order
      strategy.on_order(theContext, theOrderUpdate);
      break;
    case 6: // resolution
      strategy.on_resolution(theContext, resolvedOutcome());
      break;
    case 7: // stop
      strategy.on_stop(theContext);
      break;
  }
}

/** Puts the strategy and all that it holds into the state buffer. */
export function saveState(strategy: Everything): void {
  saveAll(strategy);
}

/** Fills the strategy from the state buffer. */
export function loadState(strategy: Everything): void {
  loadAll(strategy);
}

function saveAll(strategy: Everything): void {
  forgetObjects();
  keepObject(strategy, 0);
  for (let i = 0; i < objectCount(); i++) {
    switch (kindAt(i)) {
      case 0:
        saveEverything(objectAt<Everything>(i));
        break;
      case 1:
        saveNode(objectAt<Node>(i));
        break;
      case 2:
        saveIntList(objectAt<number[]>(i));
        break;
      case 3:
        saveOptionalFloatList(objectAt<(number | null)[]>(i));
        break;
      case 4:
        saveBoolList(objectAt<boolean[]>(i));
        break;
      case 5:
        saveNodeList(objectAt<Node[]>(i));
        break;
      case 6:
        saveIntListList(objectAt<number[][]>(i));
        break;
      case 7:
        savePriceList(objectAt<Price[]>(i));
        break;
    }
  }
  forgetObjects();
}

function loadAll(strategy: Everything): void {
  forgetObjects();
  keepObject(strategy, 0);
  for (let i = 0; i < objectCount(); i++) {
    switch (kindAt(i)) {
      case 0:
        loadEverything(objectAt<Everything>(i));
        break;
      case 1:
        loadNode(objectAt<Node>(i));
        break;
      case 2:
        loadIntList(objectAt<number[]>(i));
        break;
      case 3:
        loadOptionalFloatList(objectAt<(number | null)[]>(i));
        break;
      case 4:
        loadBoolList(objectAt<boolean[]>(i));
        break;
      case 5:
        loadNodeList(objectAt<Node[]>(i));
        break;
      case 6:
        loadIntListList(objectAt<number[][]>(i));
        break;
      case 7:
        loadPriceList(objectAt<Price[]>(i));
        break;
    }
  }
  forgetObjects();
}

function saveEverything(o: Everything): void {
  putInt(o.a_int);
  saveOptionalInt(o.maybe_int);
  saveOptionalInt(o.some_int);
  putFloat(o.a_float);
  saveOptionalFloat(o.maybe_float);
  saveOptionalFloat(o.some_float);
  putBool(o.a_bool);
  saveOptionalBool(o.maybe_bool);
  saveOptionalBool(o.some_bool);
  putInt(o.a_price);
  saveOptionalPrice(o.maybe_price);
  saveOptionalPrice(o.some_price);
  putInt(o.a_size);
  saveOptionalSize(o.maybe_size);
  saveOptionalSize(o.some_size);
  putInt(o.a_usd);
  saveOptionalUsd(o.maybe_usd);
  saveOptionalUsd(o.some_usd);
  saveOptionalOutcome(o.maybe_outcome);
  putInt(o.count);
  putObject(o.node, 1);
  saveOptionalNode(o.other);
  putObject(o.ints, 2);
  putObject(o.maybes, 3);
  putObject(o.flags, 4);
  putObject(o.nodes, 5);
  putObject(o.grid, 6);
  saveOptionalPriceList(o.rare);
  putInt(o.__proto___);
}

function loadEverything(o: Everything): void {
  o.a_int = getInt();
  o.maybe_int = loadOptionalInt();
  o.some_int = loadOptionalInt();
  o.a_float = getFloat();
  o.maybe_float = loadOptionalFloat();
  o.some_float = loadOptionalFloat();
  o.a_bool = getBool();
  o.maybe_bool = loadOptionalBool();
  o.some_bool = loadOptionalBool();
  o.a_price = getInt();
  o.maybe_price = loadOptionalPrice();
  o.some_price = loadOptionalPrice();
  o.a_size = getInt();
  o.maybe_size = loadOptionalSize();
  o.some_size = loadOptionalSize();
  o.a_usd = getInt();
  o.maybe_usd = loadOptionalUsd();
  o.some_usd = loadOptionalUsd();
  o.maybe_outcome = loadOptionalOutcome();
  o.count = getInt();
  o.node = takeNode(getInt());
  o.other = loadOptionalNode();
  o.ints = takeIntList(getInt());
  o.maybes = takeOptionalFloatList(getInt());
  o.flags = takeBoolList(getInt());
  o.nodes = takeNodeList(getInt());
  o.grid = takeIntListList(getInt());
  o.rare = loadOptionalPriceList();
  o.__proto___ = getInt();
}

function takeEverything(n: number): Everything {
  return isNewObject(n, 0) ? keepObject(Object.create(Everything.prototype) as Everything, 0) : objectAt<Everything>(n - 1);
}

function saveOptionalInt(x: number | null): void {
  if (x === null) {
    putBool(false);
  } else {
    putBool(true);
    putInt(x);
  }
}

function loadOptionalInt(): number | null {
  return getBool() ? getInt() : null;
}

function saveOptionalFloat(x: number | null): void {
  if (x === null) {
    putBool(false);
  } else {
    putBool(true);
    putFloat(x);
  }
}

function loadOptionalFloat(): number | null {
  return getBool() ? getFloat() : null;
}

function saveOptionalBool(x: boolean | null): void {
  if (x === null) {
    putBool(false);
  } else {
    putBool(true);
    putBool(x);
  }
}

function loadOptionalBool(): boolean | null {
  return getBool() ? getBool() : null;
}

function saveOptionalPrice(x: Price | null): void {
  if (x === null) {
    putBool(false);
  } else {
    putBool(true);
    putInt(x);
  }
}

function loadOptionalPrice(): Price | null {
  return getBool() ? getInt() : null;
}

function saveOptionalSize(x: Size | null): void {
  if (x === null) {
    putBool(false);
  } else {
    putBool(true);
    putInt(x);
  }
}

function loadOptionalSize(): Size | null {
  return getBool() ? getInt() : null;
}

function saveOptionalUsd(x: Usd | null): void {
  if (x === null) {
    putBool(false);
  } else {
    putBool(true);
    putInt(x);
  }
}

function loadOptionalUsd(): Usd | null {
  return getBool() ? getInt() : null;
}

function saveOptionalOutcome(x: Outcome | null): void {
  if (x === null) {
    putBool(false);
  } else {
    putBool(true);
    putInt(x);
  }
}

function loadOptionalOutcome(): Outcome | null {
  return getBool() ? getInt() : null;
}

function saveNode(o: Node): void {
  putInt(o.value);
  saveOptionalNode(o.next);
  putObject(o.tags, 4);
}

function loadNode(o: Node): void {
  o.value = getInt();
  o.next = loadOptionalNode();
  o.tags = takeBoolList(getInt());
}

function takeNode(n: number): Node {
  return isNewObject(n, 1) ? keepObject(Object.create(Node.prototype) as Node, 1) : objectAt<Node>(n - 1);
}

function saveOptionalNode(x: Node | null): void {
  if (x === null) {
    putInt(0);
  } else {
    putObject(x, 1);
  }
}

function loadOptionalNode(): Node | null {
  const n = getInt();
  return n === 0 ? null : takeNode(n);
}

function saveIntList(list: number[]): void {
  putInt(lengthOf(list));
  for (const x of list) putInt(x);
}

function loadIntList(list: number[]): void {
  for (let n = getInt(); n > 0; n--) append(list, getInt());
}

function takeIntList(n: number): number[] {
  return isNewObject(n, 2) ? keepObject([] as number[], 2) : objectAt<number[]>(n - 1);
}

function saveOptionalFloatList(list: (number | null)[]): void {
  putInt(lengthOf(list));
  for (const x of list) saveOptionalFloat(x);
}

function loadOptionalFloatList(list: (number | null)[]): void {
  for (let n = getInt(); n > 0; n--) append(list, loadOptionalFloat());
}

function takeOptionalFloatList(n: number): (number | null)[] {
  return isNewObject(n, 3) ? keepObject([] as (number | null)[], 3) : objectAt<(number | null)[]>(n - 1);
}

function saveBoolList(list: boolean[]): void {
  putInt(lengthOf(list));
  for (const x of list) putBool(x);
}

function loadBoolList(list: boolean[]): void {
  for (let n = getInt(); n > 0; n--) append(list, getBool());
}

function takeBoolList(n: number): boolean[] {
  return isNewObject(n, 4) ? keepObject([] as boolean[], 4) : objectAt<boolean[]>(n - 1);
}

function saveNodeList(list: Node[]): void {
  putInt(lengthOf(list));
  for (const x of list) putObject(x, 1);
}

function loadNodeList(list: Node[]): void {
  for (let n = getInt(); n > 0; n--) append(list, takeNode(getInt()));
}

function takeNodeList(n: number): Node[] {
  return isNewObject(n, 5) ? keepObject([] as Node[], 5) : objectAt<Node[]>(n - 1);
}

function saveIntListList(list: number[][]): void {
  putInt(lengthOf(list));
  for (const x of list) putObject(x, 2);
}

function loadIntListList(list: number[][]): void {
  for (let n = getInt(); n > 0; n--) append(list, takeIntList(getInt()));
}

function takeIntListList(n: number): number[][] {
  return isNewObject(n, 6) ? keepObject([] as number[][], 6) : objectAt<number[][]>(n - 1);
}

function saveOptionalPriceList(x: Price[] | null): void {
  if (x === null) {
    putInt(0);
  } else {
    putObject(x, 7);
  }
}

function loadOptionalPriceList(): Price[] | null {
  const n = getInt();
  return n === 0 ? null : takePriceList(n);
}

function savePriceList(list: Price[]): void {
  putInt(lengthOf(list));
  for (const x of list) putInt(x);
}

function loadPriceList(list: Price[]): void {
  for (let n = getInt(); n > 0; n--) append(list, getInt());
}

function takePriceList(n: number): Price[] {
  return isNewObject(n, 7) ? keepObject([] as Price[], 7) : objectAt<Price[]>(n - 1);
}
