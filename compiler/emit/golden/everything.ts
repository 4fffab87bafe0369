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
  floorFloat,
  floordivFloat,
  floordivInt,
  forgetObjects,
  getBool,
  getFloat,
  getInt,
  getItem,
  intText,
  isNewObject,
  keepObject,
  kindAt,
  lengthOf,
  listMax,
  listMin,
  log0,
  log1,
  log3,
  logTexts,
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
  step(256);
  while (b !== 0) {
    step(257);
    const $0 = modInt(a, b, 258);
    a = b;
    b = $0;
  }
  return a;
}

function classify(x: number | null): number {
  step(259);
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
  step(260);
  for (const x of xs) {
    step(261);
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
  step(262);
  let total = 0;
  for (let i = n; i > 0; i--) {
    step(263);
    total = addInt(total, i, 264);
  }
  for (let i = 0; i < n; i += 3) {
    step(265);
    if (i > 7) {
      break;
    }
    total = mulInt(total, 2, 266);
  }
  for (let i = 10; i < ANSWER; i += 16) {
    step(267);
    total = subInt(total, i, 268);
  }
  for (let i = 10; i > 0; i -= 4) {
    step(269);
    total = addInt(total, i, 270);
  }
  while (true) {
    step(271);
    total = addInt(total, 1, 272);
    if (modInt(total, 5, 273) === 0) {
      break;
    }
  }
  return total;
}

function logic(p: boolean, q: boolean, r: boolean): number {
  step(274);
  const a = (p && q) || (!r && p);
  const b = (p || q) && (q || r);
  const c = !(p || (q && r));
  const d = p && q && r;
  const e = (1 < 2) === (p !== q);
  const f = p !== (q && r);
  return a ? (b ? 1 : 2) : (c && (d || e) ? 3 : (f ? 4 : 5));
}

function step_(this_: number, let_: number, mid_: number, step__: number, addInt_: number, new_: number, f64: number, NaN__: number, Price_: number, größe: number, arguments_: number, theContext_: number): number {
  step(275);
  const step___ = addInt(
    addInt(addInt(addInt(addInt(addInt(addInt(addInt(addInt(addInt(addInt(addInt(0, this_, 276), let_, 277), mid_, 278), step__, 279), addInt_, 280), new_, 281), f64, 282), NaN__, 283), Price_, 284), größe, 285), arguments_, 286),
    theContext_,
    287,
  );
  return addInt(step___, floorFloat(mid(NaN_, NaN_), 288), 289);
}

function hoisted(ctx: Context, flag: boolean): number {
  step(290);
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
      return addInt(h7, h9 ? h0 : lengthOf(h10), 291);
    }
  }
  return 9_007_199_254_740_991;
}

function maybe0(there: boolean): number | null {
  step(292);
  return there ? Infinity : null;
}

function maybe1(there: boolean): number | null {
  step(293);
  return there ? 0 : null;
}

function maybe2(there: boolean): boolean | null {
  step(294);
  return there ? false : null;
}

function maybe3(there: boolean): Price | null {
  step(295);
  return there ? 0 /* Price("0") */ : null;
}

function maybe4(there: boolean): Node | null {
  step(296);
  return there ? new Node(1, false) : null;
}

function maybe5(there: boolean): number[] | null {
  step(297);
  return there ? [] : null;
}

function precedence(x: number, y: number): number[] {
  step(298);
  return [x - (y - x), x - y - x, x + (y + 0.1), (x + y) * (x - y), x * (y * 0.3), -(-x), -(-2.0), x - -y, -(x + y), -x * y, (x < y ? x + (x > y ? x : y) : -(x <= y ? x : y)), addInt(1, -2, 299), 3 + negInt(4), maxFloat((x < y ? x : y), absFloat(x - y)), -Infinity, 1e+21, 1.7976931348623157e+308];
}

function search(xs: number[]): number {
  step(300);
  let best: number | null = null;
  for (const x of xs) {
    step(301);
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
  best = addInt(best, 1, 302);
  return best;
}

function depth_of(root: Node): number {
  step(303);
  let at: Node | null = root;
  let depth = 0;
  while (at !== null) {
    step(304);
    depth = addInt(depth, 1, 305);
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
    if (this.mode === 330) {
      const shown0 = book.bid;
      if (shown0 === null) {
        log0(10, 15); // debug: "book.bid is None"
      } else {
        log1(20, 16, shown0); // info: "book.bid = {}"
      }
    }
    if (this.mode === 331) {
      const shown0 = book.ask;
      if (shown0 === null) {
        log0(10, 17); // debug: "book.ask is None"
      } else {
        log1(20, 18, shown0); // info: "book.ask = {}"
      }
    }
    if (this.mode === 332) {
      const shown0 = book.mid;
      if (shown0 === null) {
        log0(10, 19); // debug: "book.mid is None"
      } else {
        log1(20, 20, shown0); // info: "book.mid = {}"
      }
    }
    if (this.mode === 333) {
      const shown0 = book.spread;
      if (shown0 === null) {
        log0(10, 21); // debug: "book.spread is None"
      } else {
        log1(20, 22, shown0); // info: "book.spread = {}"
      }
    }
    if (this.mode === 334) {
      const shown0 = book.bidSize;
      if (shown0 === null) {
        log0(10, 23); // debug: "book.bidSize is None"
      } else {
        log1(20, 24, shown0); // info: "book.bidSize = {}"
      }
    }
    if (this.mode === 335) {
      const shown0 = book.askSize;
      if (shown0 === null) {
        log0(10, 25); // debug: "book.askSize is None"
      } else {
        log1(20, 26, shown0); // info: "book.askSize = {}"
      }
    }
    if (this.mode === 336) {
      const shown0 = book.bidDepth;
      if (shown0 === null) {
        log0(10, 27); // debug: "book.bidDepth is None"
      } else {
        log1(20, 28, shown0); // info: "book.bidDepth = {}"
      }
    }
    if (this.mode === 337) {
      const shown0 = book.askDepth;
      if (shown0 === null) {
        log0(10, 29); // debug: "book.askDepth is None"
      } else {
        log1(20, 30, shown0); // info: "book.askDepth = {}"
      }
    }
    if (this.mode === 338) {
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
      log1(20, 62, Number(7 === 3)); // info: "int.eq = {}"
    }
    if (this.mode === 32) {
      log1(20, 63, Number(7 !== 3)); // info: "int.ne = {}"
    }
    if (this.mode === 33) {
      log1(20, 64, Number(7 < 3)); // info: "int.lt = {}"
    }
    if (this.mode === 34) {
      log1(20, 65, Number(7 <= 3)); // info: "int.le = {}"
    }
    if (this.mode === 35) {
      log1(20, 66, Number(7 > 3)); // info: "int.gt = {}"
    }
    if (this.mode === 36) {
      log1(20, 67, Number(7 >= 3)); // info: "int.ge = {}"
    }
    if (this.mode === 37) {
      log1(20, 68, Number(2.5 === 1.5)); // info: "float.eq = {}"
    }
    if (this.mode === 38) {
      log1(20, 69, Number(2.5 !== 1.5)); // info: "float.ne = {}"
    }
    if (this.mode === 39) {
      log1(20, 70, Number(2.5 < 1.5)); // info: "float.lt = {}"
    }
    if (this.mode === 40) {
      log1(20, 71, Number(2.5 <= 1.5)); // info: "float.le = {}"
    }
    if (this.mode === 41) {
      log1(20, 72, Number(2.5 > 1.5)); // info: "float.gt = {}"
    }
    if (this.mode === 42) {
      log1(20, 73, Number(2.5 >= 1.5)); // info: "float.ge = {}"
    }
    if (this.mode === 43) {
      log1(20, 74, Number(5500 /* Price("0.55") */ === 100 /* Price("0.01") */)); // info: "M.eq = {}"
    }
    if (this.mode === 44) {
      log1(20, 75, Number(25_000_000 /* Size("25") */ === 1_000_000 /* Size("1") */)); // info: "M.eq = {}"
    }
    if (this.mode === 45) {
      log1(20, 76, Number(10_000_000 /* Usd("10") */ === 1_000_000 /* Usd("1") */)); // info: "M.eq = {}"
    }
    if (this.mode === 46) {
      log1(20, 77, Number(5500 /* Price("0.55") */ !== 100 /* Price("0.01") */)); // info: "M.ne = {}"
    }
    if (this.mode === 47) {
      log1(20, 78, Number(25_000_000 /* Size("25") */ !== 1_000_000 /* Size("1") */)); // info: "M.ne = {}"
    }
    if (this.mode === 48) {
      log1(20, 79, Number(10_000_000 /* Usd("10") */ !== 1_000_000 /* Usd("1") */)); // info: "M.ne = {}"
    }
    if (this.mode === 49) {
      log1(20, 80, Number(5500 /* Price("0.55") */ < 100 /* Price("0.01") */)); // info: "M.lt = {}"
    }
    if (this.mode === 50) {
      log1(20, 81, Number(25_000_000 /* Size("25") */ < 1_000_000 /* Size("1") */)); // info: "M.lt = {}"
    }
    if (this.mode === 51) {
      log1(20, 82, Number(10_000_000 /* Usd("10") */ < 1_000_000 /* Usd("1") */)); // info: "M.lt = {}"
    }
    if (this.mode === 52) {
      log1(20, 83, Number(5500 /* Price("0.55") */ <= 100 /* Price("0.01") */)); // info: "M.le = {}"
    }
    if (this.mode === 53) {
      log1(20, 84, Number(25_000_000 /* Size("25") */ <= 1_000_000 /* Size("1") */)); // info: "M.le = {}"
    }
    if (this.mode === 54) {
      log1(20, 85, Number(10_000_000 /* Usd("10") */ <= 1_000_000 /* Usd("1") */)); // info: "M.le = {}"
    }
    if (this.mode === 55) {
      log1(20, 86, Number(5500 /* Price("0.55") */ > 100 /* Price("0.01") */)); // info: "M.gt = {}"
    }
    if (this.mode === 56) {
      log1(20, 87, Number(25_000_000 /* Size("25") */ > 1_000_000 /* Size("1") */)); // info: "M.gt = {}"
    }
    if (this.mode === 57) {
      log1(20, 88, Number(10_000_000 /* Usd("10") */ > 1_000_000 /* Usd("1") */)); // info: "M.gt = {}"
    }
    if (this.mode === 58) {
      log1(20, 89, Number(5500 /* Price("0.55") */ >= 100 /* Price("0.01") */)); // info: "M.ge = {}"
    }
    if (this.mode === 59) {
      log1(20, 90, Number(25_000_000 /* Size("25") */ >= 1_000_000 /* Size("1") */)); // info: "M.ge = {}"
    }
    if (this.mode === 60) {
      log1(20, 91, Number(10_000_000 /* Usd("10") */ >= 1_000_000 /* Usd("1") */)); // info: "M.ge = {}"
    }
    if (this.mode === 61) {
      log1(20, 92, Number(ctx.market.yes === ctx.market.no)); // info: "outcome.eq = {}"
    }
    if (this.mode === 62) {
      log1(20, 93, Number(ctx.market.yes !== ctx.market.no)); // info: "outcome.ne = {}"
    }
    if (this.mode === 63) {
      log1(20, 94, addInt(5500 /* Price("0.55") */, 100 /* Price("0.01") */, 25)); // info: "M.add = {}"
    }
    if (this.mode === 64) {
      log1(20, 95, addInt(25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */, 26)); // info: "M.add = {}"
    }
    if (this.mode === 65) {
      log1(20, 96, addInt(10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */, 27)); // info: "M.add = {}"
    }
    if (this.mode === 66) {
      log1(20, 97, subInt(5500 /* Price("0.55") */, 100 /* Price("0.01") */, 28)); // info: "M.sub = {}"
    }
    if (this.mode === 67) {
      log1(20, 98, subInt(25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */, 29)); // info: "M.sub = {}"
    }
    if (this.mode === 68) {
      log1(20, 99, subInt(10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */, 30)); // info: "M.sub = {}"
    }
    if (this.mode === 69) {
      log1(20, 100, mulInt(5500 /* Price("0.55") */, 3, 31)); // info: "M.mulInt = {}"
    }
    if (this.mode === 70) {
      log1(20, 101, mulInt(25_000_000 /* Size("25") */, 3, 32)); // info: "M.mulInt = {}"
    }
    if (this.mode === 71) {
      log1(20, 102, mulInt(10_000_000 /* Usd("10") */, 3, 33)); // info: "M.mulInt = {}"
    }
    if (this.mode === 72) {
      log1(20, 103, floordivInt(5500 /* Price("0.55") */, 3, 34)); // info: "M.floordivInt = {}"
    }
    if (this.mode === 73) {
      log1(20, 104, floordivInt(25_000_000 /* Size("25") */, 3, 35)); // info: "M.floordivInt = {}"
    }
    if (this.mode === 74) {
      log1(20, 105, floordivInt(10_000_000 /* Usd("10") */, 3, 36)); // info: "M.floordivInt = {}"
    }
    if (this.mode === 75) {
      log1(20, 106, negInt(5500 /* Price("0.55") */)); // info: "M.neg = {}"
    }
    if (this.mode === 76) {
      log1(20, 107, negInt(25_000_000 /* Size("25") */)); // info: "M.neg = {}"
    }
    if (this.mode === 77) {
      log1(20, 108, negInt(10_000_000 /* Usd("10") */)); // info: "M.neg = {}"
    }
    if (this.mode === 78) {
      log1(20, 109, absInt(5500 /* Price("0.55") */)); // info: "M.abs = {}"
    }
    if (this.mode === 79) {
      log1(20, 110, absInt(25_000_000 /* Size("25") */)); // info: "M.abs = {}"
    }
    if (this.mode === 80) {
      log1(20, 111, absInt(10_000_000 /* Usd("10") */)); // info: "M.abs = {}"
    }
    if (this.mode === 81) {
      log1(20, 112, minInt(5500 /* Price("0.55") */, 100 /* Price("0.01") */)); // info: "M.min = {}"
    }
    if (this.mode === 82) {
      log1(20, 113, minInt(25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */)); // info: "M.min = {}"
    }
    if (this.mode === 83) {
      log1(20, 114, minInt(10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */)); // info: "M.min = {}"
    }
    if (this.mode === 84) {
      log1(20, 115, maxInt(5500 /* Price("0.55") */, 100 /* Price("0.01") */)); // info: "M.max = {}"
    }
    if (this.mode === 85) {
      log1(20, 116, maxInt(25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */)); // info: "M.max = {}"
    }
    if (this.mode === 86) {
      log1(20, 117, maxInt(10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */)); // info: "M.max = {}"
    }
    if (this.mode === 87) {
      log1(20, 118, divInt(5500 /* Price("0.55") */, 100 /* Price("0.01") */, 37)); // info: "M.ratio = {}"
    }
    if (this.mode === 88) {
      log1(20, 119, divInt(25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */, 38)); // info: "M.ratio = {}"
    }
    if (this.mode === 89) {
      log1(20, 120, divInt(10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */, 39)); // info: "M.ratio = {}"
    }
    if (this.mode === 90) {
      log1(20, 121, priceToFloat(5500 /* Price("0.55") */)); // info: "price.toFloat = {}"
    }
    if (this.mode === 91) {
      log1(20, 122, sizeToFloat(25_000_000 /* Size("25") */)); // info: "size.toFloat = {}"
    }
    if (this.mode === 92) {
      log1(20, 123, usdToFloat(10_000_000 /* Usd("10") */)); // info: "usd.toFloat = {}"
    }
    if (this.mode === 93) {
      log1(20, 124, complement(5500 /* Price("0.55") */, 40)); // info: "price.complement = {}"
    }
    if (this.mode === 94) {
      log1(20, 125, priceFloor(2.5, 100 /* Price("0.01") */, 41)); // info: "price.floor = {}"
    }
    if (this.mode === 95) {
      log1(20, 126, priceCeil(2.5, 100 /* Price("0.01") */, 42)); // info: "price.ceil = {}"
    }
    if (this.mode === 96) {
      log1(20, 127, priceNearest(2.5, 100 /* Price("0.01") */, 43)); // info: "price.nearest = {}"
    }
    if (this.mode === 97) {
      log1(20, 128, sizeFloor(2.5, 1_000_000 /* Size("1") */, 44)); // info: "size.floor = {}"
    }
    if (this.mode === 98) {
      log1(20, 129, sizeCeil(2.5, 1_000_000 /* Size("1") */, 45)); // info: "size.ceil = {}"
    }
    if (this.mode === 99) {
      log1(20, 130, sizeNearest(2.5, 1_000_000 /* Size("1") */, 46)); // info: "size.nearest = {}"
    }
    if (this.mode === 100) {
      log1(20, 131, usdFloor(2.5, 1_000_000 /* Usd("1") */, 47)); // info: "usd.floor = {}"
    }
    if (this.mode === 101) {
      log1(20, 132, usdCeil(2.5, 1_000_000 /* Usd("1") */, 48)); // info: "usd.ceil = {}"
    }
    if (this.mode === 102) {
      log1(20, 133, usdNearest(2.5, 1_000_000 /* Usd("1") */, 49)); // info: "usd.nearest = {}"
    }
    if (this.mode === 103) {
      log1(20, 134, costFloor(5500 /* Price("0.55") */, 1_000_000 /* Size("1") */, 50)); // info: "cost.floor = {}"
    }
    if (this.mode === 104) {
      log1(20, 135, costCeil(5500 /* Price("0.55") */, 1_000_000 /* Size("1") */, 51)); // info: "cost.ceil = {}"
    }
    if (this.mode === 105) {
      log1(20, 136, costNearest(5500 /* Price("0.55") */, 1_000_000 /* Size("1") */, 52)); // info: "cost.nearest = {}"
    }
    if (this.mode === 106) {
      log1(20, 137, mid(5500 /* Price("0.55") */, 100 /* Price("0.01") */)); // info: "mid = {}"
    }
    if (this.mode === 107) {
      log1(20, 138, Number("tick €" === "tick")); // info: "str.eq = {}"
    }
    if (this.mode === 108) {
      log1(20, 139, Number("tick €" !== "tick")); // info: "str.ne = {}"
    }
    if (this.mode === 109) {
      logTexts(20, 140, "tick €" + "tick"); // info: "str.concat = {}"
    }
    if (this.mode === 110) {
      log1(20, 141, Number(truthyText("tick €"))); // info: "str.truthy = {}"
    }
    if (this.mode === 111) {
      log1(20, 142, Number("tick €".includes("tick"))); // info: "str.contains = {}"
    }
    if (this.mode === 112) {
      log1(20, 143, Number("tick €".startsWith("tick"))); // info: "str.startswith = {}"
    }
    if (this.mode === 113) {
      log1(20, 144, Number("tick €".endsWith("tick"))); // info: "str.endswith = {}"
    }
    if (this.mode === 114) {
      logTexts(20, 145, intText(7)); // info: "int.text = {}"
    }
    if (this.mode === 115) {
      logTexts(20, 146, boolText(true)); // info: "bool.text = {}"
    }
    if (this.mode === 116) {
      log1(20, 147, lengthOf([7, 3, 2, 7, 3])); // info: "list.len = {}"
    }
    if (this.mode === 117) {
      log1(20, 148, lengthOf([2.5, 1.5, 0.25, 2.5, 1.5])); // info: "list.len = {}"
    }
    if (this.mode === 118) {
      log1(20, 149, lengthOf([true, false, true, true, false])); // info: "list.len = {}"
    }
    if (this.mode === 119) {
      // info: "list.len = {}"
      log1(
        20,
        150,
        lengthOf([5500 /* Price("0.55") */, 100 /* Price("0.01") */, 300 /* Price("0.03") */, 5500 /* Price("0.55") */, 100 /* Price("0.01") */]),
      );
    }
    if (this.mode === 120) {
      // info: "list.len = {}"
      log1(
        20,
        151,
        lengthOf([25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */, 2_500_000 /* Size("2.5") */, 25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */]),
      );
    }
    if (this.mode === 121) {
      // info: "list.len = {}"
      log1(
        20,
        152,
        lengthOf([10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */, 500_000 /* Usd("0.5") */, 10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */]),
      );
    }
    if (this.mode === 122) {
      // info: "list.len = {}"
      log1(20, 153, lengthOf([ctx.market.yes, ctx.market.no, ctx.market.yes, ctx.market.yes, ctx.market.no]));
    }
    if (this.mode === 123) {
      log1(20, 154, lengthOf(["tick €", "tick", "😀\u2028", "tick €", "tick"])); // info: "list.len = {}"
    }
    if (this.mode === 124) {
      log1(20, 155, lengthOf([7, null, 2, 7, null])); // info: "list.len = {}"
    }
    if (this.mode === 125) {
      log1(20, 156, lengthOf([2.5, null, 0.25, 2.5, null])); // info: "list.len = {}"
    }
    if (this.mode === 126) {
      log1(20, 157, lengthOf([true, null, true, true, null])); // info: "list.len = {}"
    }
    if (this.mode === 127) {
      // info: "list.len = {}"
      log1(
        20,
        158,
        lengthOf([5500 /* Price("0.55") */, null, 300 /* Price("0.03") */, 5500 /* Price("0.55") */, null]),
      );
    }
    if (this.mode === 128) {
      // info: "list.len = {}"
      log1(
        20,
        159,
        lengthOf([25_000_000 /* Size("25") */, null, 2_500_000 /* Size("2.5") */, 25_000_000 /* Size("25") */, null]),
      );
    }
    if (this.mode === 129) {
      // info: "list.len = {}"
      log1(
        20,
        160,
        lengthOf([10_000_000 /* Usd("10") */, null, 500_000 /* Usd("0.5") */, 10_000_000 /* Usd("10") */, null]),
      );
    }
    if (this.mode === 130) {
      log1(20, 161, lengthOf([ctx.market.yes, null, ctx.market.yes, ctx.market.yes, null])); // info: "list.len = {}"
    }
    if (this.mode === 131) {
      log1(20, 162, lengthOf(["tick €", null, "😀\u2028", "tick €", null])); // info: "list.len = {}"
    }
    if (this.mode === 132) {
      // info: "list.len = {}"
      log1(
        20,
        163,
        lengthOf([new Node(0, false), new Node(1, false), new Node(2, false), new Node(0, false), new Node(1, false)]),
      );
    }
    if (this.mode === 133) {
      // info: "list.len = {}"
      log1(20, 164, lengthOf([new Node(0, false), null, new Node(2, false), new Node(0, false), null]));
    }
    if (this.mode === 134) {
      // info: "list.len = {}"
      log1(20, 165, lengthOf([[7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3]]));
    }
    if (this.mode === 135) {
      log1(20, 166, getItem([7, 3, 2, 7, 3], 3, 53)); // info: "list.get = {}"
    }
    if (this.mode === 136) {
      log1(20, 167, getItem([2.5, 1.5, 0.25, 2.5, 1.5], 3, 54)); // info: "list.get = {}"
    }
    if (this.mode === 137) {
      log1(20, 168, Number(getItem([true, false, true, true, false], 3, 55))); // info: "list.get = {}"
    }
    if (this.mode === 138) {
      // info: "list.get = {}"
      log1(
        20,
        169,
        getItem([5500 /* Price("0.55") */, 100 /* Price("0.01") */, 300 /* Price("0.03") */, 5500 /* Price("0.55") */, 100 /* Price("0.01") */], 3, 56),
      );
    }
    if (this.mode === 139) {
      // info: "list.get = {}"
      log1(
        20,
        170,
        getItem([25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */, 2_500_000 /* Size("2.5") */, 25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */], 3, 57),
      );
    }
    if (this.mode === 140) {
      // info: "list.get = {}"
      log1(
        20,
        171,
        getItem([10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */, 500_000 /* Usd("0.5") */, 10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */], 3, 58),
      );
    }
    if (this.mode === 141) {
      // info: "list.get = {}"
      log1(20, 172, getItem([ctx.market.yes, ctx.market.no, ctx.market.yes, ctx.market.yes, ctx.market.no], 3, 59));
    }
    if (this.mode === 142) {
      logTexts(20, 173, getItem(["tick €", "tick", "😀\u2028", "tick €", "tick"], 3, 60)); // info: "list.get = {}"
    }
    if (this.mode === 143) {
      const shown0 = getItem([7, null, 2, 7, null], 3, 61);
      if (shown0 === null) {
        log0(10, 174); // debug: "list.get is None"
      } else {
        log1(20, 175, shown0); // info: "list.get = {}"
      }
    }
    if (this.mode === 144) {
      const shown0 = getItem([2.5, null, 0.25, 2.5, null], 3, 62);
      if (shown0 === null) {
        log0(10, 176); // debug: "list.get is None"
      } else {
        log1(20, 177, shown0); // info: "list.get = {}"
      }
    }
    if (this.mode === 145) {
      const shown0 = getItem([true, null, true, true, null], 3, 63);
      if (shown0 === null) {
        log0(10, 178); // debug: "list.get is None"
      } else {
        log1(20, 179, Number(shown0)); // info: "list.get = {}"
      }
    }
    if (this.mode === 146) {
      const shown0 = getItem(
        [5500 /* Price("0.55") */, null, 300 /* Price("0.03") */, 5500 /* Price("0.55") */, null],
        3,
        64,
      );
      if (shown0 === null) {
        log0(10, 180); // debug: "list.get is None"
      } else {
        log1(20, 181, shown0); // info: "list.get = {}"
      }
    }
    if (this.mode === 147) {
      const shown0 = getItem(
        [25_000_000 /* Size("25") */, null, 2_500_000 /* Size("2.5") */, 25_000_000 /* Size("25") */, null],
        3,
        65,
      );
      if (shown0 === null) {
        log0(10, 182); // debug: "list.get is None"
      } else {
        log1(20, 183, shown0); // info: "list.get = {}"
      }
    }
    if (this.mode === 148) {
      const shown0 = getItem(
        [10_000_000 /* Usd("10") */, null, 500_000 /* Usd("0.5") */, 10_000_000 /* Usd("10") */, null],
        3,
        66,
      );
      if (shown0 === null) {
        log0(10, 184); // debug: "list.get is None"
      } else {
        log1(20, 185, shown0); // info: "list.get = {}"
      }
    }
    if (this.mode === 149) {
      const shown0 = getItem([ctx.market.yes, null, ctx.market.yes, ctx.market.yes, null], 3, 67);
      if (shown0 === null) {
        log0(10, 186); // debug: "list.get is None"
      } else {
        log1(20, 187, shown0); // info: "list.get = {}"
      }
    }
    if (this.mode === 150) {
      const shown0 = getItem(["tick €", null, "😀\u2028", "tick €", null], 3, 68);
      if (shown0 === null) {
        log0(10, 188); // debug: "list.get is None"
      } else {
        logTexts(20, 189, shown0); // info: "list.get = {}"
      }
    }
    if (this.mode === 151) {
      // info: "list.get = {}"
      log1(
        20,
        190,
        getItem([new Node(0, false), new Node(1, false), new Node(2, false), new Node(0, false), new Node(1, false)], 3, 69).value,
      );
    }
    if (this.mode === 152) {
      const shown0 = getItem([new Node(0, false), null, new Node(2, false), new Node(0, false), null], 3, 70);
      if (shown0 === null) {
        log0(10, 191); // debug: "list.get is None"
      } else {
        log1(20, 192, shown0.value); // info: "list.get = {}"
      }
    }
    if (this.mode === 153) {
      const shown0 = getItem(
        [[7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3]],
        3,
        71,
      );
      for (const item0 of shown0) {
        step(72);
        log1(20, 193, item0); // info: "list.get = {}"
      }
    }
    if (this.mode === 154) {
      const xs: number[] = [7, 3, 2, 7, 3];
      setItem(xs, 3, 2, 73);
      log1(20, 194, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(74);
        log1(20, 195, x); // info: "element = {}"
      }
    }
    if (this.mode === 155) {
      const xs: number[] = [2.5, 1.5, 0.25, 2.5, 1.5];
      setItem(xs, 3, 0.25, 75);
      log1(20, 196, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(76);
        log1(20, 197, x); // info: "element = {}"
      }
    }
    if (this.mode === 156) {
      const xs: boolean[] = [true, false, true, true, false];
      setItem(xs, 3, true, 77);
      log1(20, 198, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(78);
        log1(20, 199, Number(x)); // info: "element = {}"
      }
    }
    if (this.mode === 157) {
      const xs: Price[] = [5500 /* Price("0.55") */, 100 /* Price("0.01") */, 300 /* Price("0.03") */, 5500 /* Price("0.55") */, 100 /* Price("0.01") */];
      setItem(xs, 3, 300 /* Price("0.03") */, 79);
      log1(20, 200, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(80);
        log1(20, 201, x); // info: "element = {}"
      }
    }
    if (this.mode === 158) {
      const xs: Size[] = [25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */, 2_500_000 /* Size("2.5") */, 25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */];
      setItem(xs, 3, 2_500_000 /* Size("2.5") */, 81);
      log1(20, 202, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(82);
        log1(20, 203, x); // info: "element = {}"
      }
    }
    if (this.mode === 159) {
      const xs: Usd[] = [10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */, 500_000 /* Usd("0.5") */, 10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */];
      setItem(xs, 3, 500_000 /* Usd("0.5") */, 83);
      log1(20, 204, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(84);
        log1(20, 205, x); // info: "element = {}"
      }
    }
    if (this.mode === 160) {
      const xs: Outcome[] = [ctx.market.yes, ctx.market.no, ctx.market.yes, ctx.market.yes, ctx.market.no];
      setItem(xs, 3, ctx.market.yes, 85);
      log1(20, 206, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(86);
        log1(20, 207, x); // info: "element = {}"
      }
    }
    if (this.mode === 161) {
      const xs: string[] = ["tick €", "tick", "😀\u2028", "tick €", "tick"];
      setItem(xs, 3, "😀\u2028", 87);
      log1(20, 208, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(88);
        logTexts(20, 209, x); // info: "element = {}"
      }
    }
    if (this.mode === 162) {
      const xs: (number | null)[] = [7, null, 2, 7, null];
      setItem(xs, 3, 2, 89);
      log1(20, 210, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(90);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 211); // debug: "element is None"
        } else {
          log1(20, 212, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 163) {
      const xs: (number | null)[] = [2.5, null, 0.25, 2.5, null];
      setItem(xs, 3, 0.25, 91);
      log1(20, 213, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(92);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 214); // debug: "element is None"
        } else {
          log1(20, 215, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 164) {
      const xs: (boolean | null)[] = [true, null, true, true, null];
      setItem(xs, 3, true, 93);
      log1(20, 216, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(94);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 217); // debug: "element is None"
        } else {
          log1(20, 218, Number(shown0)); // info: "element = {}"
        }
      }
    }
    if (this.mode === 165) {
      const xs: (Price | null)[] = [5500 /* Price("0.55") */, null, 300 /* Price("0.03") */, 5500 /* Price("0.55") */, null];
      setItem(xs, 3, 300 /* Price("0.03") */, 95);
      log1(20, 219, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(96);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 220); // debug: "element is None"
        } else {
          log1(20, 221, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 166) {
      const xs: (Size | null)[] = [25_000_000 /* Size("25") */, null, 2_500_000 /* Size("2.5") */, 25_000_000 /* Size("25") */, null];
      setItem(xs, 3, 2_500_000 /* Size("2.5") */, 97);
      log1(20, 222, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(98);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 223); // debug: "element is None"
        } else {
          log1(20, 224, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 167) {
      const xs: (Usd | null)[] = [10_000_000 /* Usd("10") */, null, 500_000 /* Usd("0.5") */, 10_000_000 /* Usd("10") */, null];
      setItem(xs, 3, 500_000 /* Usd("0.5") */, 99);
      log1(20, 225, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(100);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 226); // debug: "element is None"
        } else {
          log1(20, 227, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 168) {
      const xs: (Outcome | null)[] = [ctx.market.yes, null, ctx.market.yes, ctx.market.yes, null];
      setItem(xs, 3, ctx.market.yes, 101);
      log1(20, 228, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(102);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 229); // debug: "element is None"
        } else {
          log1(20, 230, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 169) {
      const xs: (string | null)[] = ["tick €", null, "😀\u2028", "tick €", null];
      setItem(xs, 3, "😀\u2028", 103);
      log1(20, 231, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(104);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 232); // debug: "element is None"
        } else {
          logTexts(20, 233, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 170) {
      const xs: Node[] = [new Node(0, false), new Node(1, false), new Node(2, false), new Node(0, false), new Node(1, false)];
      setItem(xs, 3, new Node(2, false), 105);
      log1(20, 234, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(106);
        log1(20, 235, x.value); // info: "element = {}"
      }
    }
    if (this.mode === 171) {
      const xs: (Node | null)[] = [new Node(0, false), null, new Node(2, false), new Node(0, false), null];
      setItem(xs, 3, new Node(2, false), 107);
      log1(20, 236, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(108);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 237); // debug: "element is None"
        } else {
          log1(20, 238, shown0.value); // info: "element = {}"
        }
      }
    }
    if (this.mode === 172) {
      const xs: number[][] = [[7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3]];
      setItem(xs, 3, [7, 3, 2, 7, 3], 109);
      log1(20, 239, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(110);
        const shown0 = x;
        for (const item0 of shown0) {
          step(111);
          log1(20, 240, item0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 173) {
      const xs: number[] = [7, 3, 2, 7, 3];
      append(xs, 3);
      log1(20, 241, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(112);
        log1(20, 242, x); // info: "element = {}"
      }
    }
    if (this.mode === 174) {
      const xs: number[] = [2.5, 1.5, 0.25, 2.5, 1.5];
      append(xs, 1.5);
      log1(20, 243, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(113);
        log1(20, 244, x); // info: "element = {}"
      }
    }
    if (this.mode === 175) {
      const xs: boolean[] = [true, false, true, true, false];
      append(xs, false);
      log1(20, 245, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(114);
        log1(20, 246, Number(x)); // info: "element = {}"
      }
    }
    if (this.mode === 176) {
      const xs: Price[] = [5500 /* Price("0.55") */, 100 /* Price("0.01") */, 300 /* Price("0.03") */, 5500 /* Price("0.55") */, 100 /* Price("0.01") */];
      append(xs, 100 /* Price("0.01") */);
      log1(20, 247, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(115);
        log1(20, 248, x); // info: "element = {}"
      }
    }
    if (this.mode === 177) {
      const xs: Size[] = [25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */, 2_500_000 /* Size("2.5") */, 25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */];
      append(xs, 1_000_000 /* Size("1") */);
      log1(20, 249, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(116);
        log1(20, 250, x); // info: "element = {}"
      }
    }
    if (this.mode === 178) {
      const xs: Usd[] = [10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */, 500_000 /* Usd("0.5") */, 10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */];
      append(xs, 1_000_000 /* Usd("1") */);
      log1(20, 251, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(117);
        log1(20, 252, x); // info: "element = {}"
      }
    }
    if (this.mode === 179) {
      const xs: Outcome[] = [ctx.market.yes, ctx.market.no, ctx.market.yes, ctx.market.yes, ctx.market.no];
      append(xs, ctx.market.no);
      log1(20, 253, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(118);
        log1(20, 254, x); // info: "element = {}"
      }
    }
    if (this.mode === 180) {
      const xs: string[] = ["tick €", "tick", "😀\u2028", "tick €", "tick"];
      append(xs, "tick");
      log1(20, 255, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(119);
        logTexts(20, 256, x); // info: "element = {}"
      }
    }
    if (this.mode === 181) {
      const xs: (number | null)[] = [7, null, 2, 7, null];
      append(xs, null);
      log1(20, 257, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(120);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 258); // debug: "element is None"
        } else {
          log1(20, 259, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 182) {
      const xs: (number | null)[] = [2.5, null, 0.25, 2.5, null];
      append(xs, null);
      log1(20, 260, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(121);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 261); // debug: "element is None"
        } else {
          log1(20, 262, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 183) {
      const xs: (boolean | null)[] = [true, null, true, true, null];
      append(xs, null);
      log1(20, 263, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(122);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 264); // debug: "element is None"
        } else {
          log1(20, 265, Number(shown0)); // info: "element = {}"
        }
      }
    }
    if (this.mode === 184) {
      const xs: (Price | null)[] = [5500 /* Price("0.55") */, null, 300 /* Price("0.03") */, 5500 /* Price("0.55") */, null];
      append(xs, null);
      log1(20, 266, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(123);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 267); // debug: "element is None"
        } else {
          log1(20, 268, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 185) {
      const xs: (Size | null)[] = [25_000_000 /* Size("25") */, null, 2_500_000 /* Size("2.5") */, 25_000_000 /* Size("25") */, null];
      append(xs, null);
      log1(20, 269, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(124);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 270); // debug: "element is None"
        } else {
          log1(20, 271, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 186) {
      const xs: (Usd | null)[] = [10_000_000 /* Usd("10") */, null, 500_000 /* Usd("0.5") */, 10_000_000 /* Usd("10") */, null];
      append(xs, null);
      log1(20, 272, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(125);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 273); // debug: "element is None"
        } else {
          log1(20, 274, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 187) {
      const xs: (Outcome | null)[] = [ctx.market.yes, null, ctx.market.yes, ctx.market.yes, null];
      append(xs, null);
      log1(20, 275, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(126);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 276); // debug: "element is None"
        } else {
          log1(20, 277, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 188) {
      const xs: (string | null)[] = ["tick €", null, "😀\u2028", "tick €", null];
      append(xs, null);
      log1(20, 278, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(127);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 279); // debug: "element is None"
        } else {
          logTexts(20, 280, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 189) {
      const xs: Node[] = [new Node(0, false), new Node(1, false), new Node(2, false), new Node(0, false), new Node(1, false)];
      append(xs, new Node(1, false));
      log1(20, 281, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(128);
        log1(20, 282, x.value); // info: "element = {}"
      }
    }
    if (this.mode === 190) {
      const xs: (Node | null)[] = [new Node(0, false), null, new Node(2, false), new Node(0, false), null];
      append(xs, null);
      log1(20, 283, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(129);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 284); // debug: "element is None"
        } else {
          log1(20, 285, shown0.value); // info: "element = {}"
        }
      }
    }
    if (this.mode === 191) {
      const xs: number[][] = [[7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3]];
      append(xs, [7, 3, 2, 7, 3]);
      log1(20, 286, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(130);
        const shown0 = x;
        for (const item0 of shown0) {
          step(131);
          log1(20, 287, item0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 192) {
      log1(20, 288, pop([7, 3, 2, 7, 3], 132)); // info: "list.pop = {}"
    }
    if (this.mode === 193) {
      log1(20, 289, pop([2.5, 1.5, 0.25, 2.5, 1.5], 133)); // info: "list.pop = {}"
    }
    if (this.mode === 194) {
      log1(20, 290, Number(pop([true, false, true, true, false], 134))); // info: "list.pop = {}"
    }
    if (this.mode === 195) {
      // info: "list.pop = {}"
      log1(
        20,
        291,
        pop([5500 /* Price("0.55") */, 100 /* Price("0.01") */, 300 /* Price("0.03") */, 5500 /* Price("0.55") */, 100 /* Price("0.01") */], 135),
      );
    }
    if (this.mode === 196) {
      // info: "list.pop = {}"
      log1(
        20,
        292,
        pop([25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */, 2_500_000 /* Size("2.5") */, 25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */], 136),
      );
    }
    if (this.mode === 197) {
      // info: "list.pop = {}"
      log1(
        20,
        293,
        pop([10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */, 500_000 /* Usd("0.5") */, 10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */], 137),
      );
    }
    if (this.mode === 198) {
      // info: "list.pop = {}"
      log1(20, 294, pop([ctx.market.yes, ctx.market.no, ctx.market.yes, ctx.market.yes, ctx.market.no], 138));
    }
    if (this.mode === 199) {
      logTexts(20, 295, pop(["tick €", "tick", "😀\u2028", "tick €", "tick"], 139)); // info: "list.pop = {}"
    }
    if (this.mode === 200) {
      const shown0 = pop([7, null, 2, 7, null], 140);
      if (shown0 === null) {
        log0(10, 296); // debug: "list.pop is None"
      } else {
        log1(20, 297, shown0); // info: "list.pop = {}"
      }
    }
    if (this.mode === 201) {
      const shown0 = pop([2.5, null, 0.25, 2.5, null], 141);
      if (shown0 === null) {
        log0(10, 298); // debug: "list.pop is None"
      } else {
        log1(20, 299, shown0); // info: "list.pop = {}"
      }
    }
    if (this.mode === 202) {
      const shown0 = pop([true, null, true, true, null], 142);
      if (shown0 === null) {
        log0(10, 300); // debug: "list.pop is None"
      } else {
        log1(20, 301, Number(shown0)); // info: "list.pop = {}"
      }
    }
    if (this.mode === 203) {
      const shown0 = pop(
        [5500 /* Price("0.55") */, null, 300 /* Price("0.03") */, 5500 /* Price("0.55") */, null],
        143,
      );
      if (shown0 === null) {
        log0(10, 302); // debug: "list.pop is None"
      } else {
        log1(20, 303, shown0); // info: "list.pop = {}"
      }
    }
    if (this.mode === 204) {
      const shown0 = pop(
        [25_000_000 /* Size("25") */, null, 2_500_000 /* Size("2.5") */, 25_000_000 /* Size("25") */, null],
        144,
      );
      if (shown0 === null) {
        log0(10, 304); // debug: "list.pop is None"
      } else {
        log1(20, 305, shown0); // info: "list.pop = {}"
      }
    }
    if (this.mode === 205) {
      const shown0 = pop(
        [10_000_000 /* Usd("10") */, null, 500_000 /* Usd("0.5") */, 10_000_000 /* Usd("10") */, null],
        145,
      );
      if (shown0 === null) {
        log0(10, 306); // debug: "list.pop is None"
      } else {
        log1(20, 307, shown0); // info: "list.pop = {}"
      }
    }
    if (this.mode === 206) {
      const shown0 = pop([ctx.market.yes, null, ctx.market.yes, ctx.market.yes, null], 146);
      if (shown0 === null) {
        log0(10, 308); // debug: "list.pop is None"
      } else {
        log1(20, 309, shown0); // info: "list.pop = {}"
      }
    }
    if (this.mode === 207) {
      const shown0 = pop(["tick €", null, "😀\u2028", "tick €", null], 147);
      if (shown0 === null) {
        log0(10, 310); // debug: "list.pop is None"
      } else {
        logTexts(20, 311, shown0); // info: "list.pop = {}"
      }
    }
    if (this.mode === 208) {
      // info: "list.pop = {}"
      log1(
        20,
        312,
        pop([new Node(0, false), new Node(1, false), new Node(2, false), new Node(0, false), new Node(1, false)], 148).value,
      );
    }
    if (this.mode === 209) {
      const shown0 = pop([new Node(0, false), null, new Node(2, false), new Node(0, false), null], 149);
      if (shown0 === null) {
        log0(10, 313); // debug: "list.pop is None"
      } else {
        log1(20, 314, shown0.value); // info: "list.pop = {}"
      }
    }
    if (this.mode === 210) {
      const shown0 = pop([[7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3]], 150);
      for (const item0 of shown0) {
        step(151);
        log1(20, 315, item0); // info: "list.pop = {}"
      }
    }
    if (this.mode === 211) {
      log1(20, 316, popAt([7, 3, 2, 7, 3], 3, 152)); // info: "list.popAt = {}"
    }
    if (this.mode === 212) {
      log1(20, 317, popAt([2.5, 1.5, 0.25, 2.5, 1.5], 3, 153)); // info: "list.popAt = {}"
    }
    if (this.mode === 213) {
      log1(20, 318, Number(popAt([true, false, true, true, false], 3, 154))); // info: "list.popAt = {}"
    }
    if (this.mode === 214) {
      // info: "list.popAt = {}"
      log1(
        20,
        319,
        popAt([5500 /* Price("0.55") */, 100 /* Price("0.01") */, 300 /* Price("0.03") */, 5500 /* Price("0.55") */, 100 /* Price("0.01") */], 3, 155),
      );
    }
    if (this.mode === 215) {
      // info: "list.popAt = {}"
      log1(
        20,
        320,
        popAt([25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */, 2_500_000 /* Size("2.5") */, 25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */], 3, 156),
      );
    }
    if (this.mode === 216) {
      // info: "list.popAt = {}"
      log1(
        20,
        321,
        popAt([10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */, 500_000 /* Usd("0.5") */, 10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */], 3, 157),
      );
    }
    if (this.mode === 217) {
      // info: "list.popAt = {}"
      log1(20, 322, popAt([ctx.market.yes, ctx.market.no, ctx.market.yes, ctx.market.yes, ctx.market.no], 3, 158));
    }
    if (this.mode === 218) {
      logTexts(20, 323, popAt(["tick €", "tick", "😀\u2028", "tick €", "tick"], 3, 159)); // info: "list.popAt = {}"
    }
    if (this.mode === 219) {
      const shown0 = popAt([7, null, 2, 7, null], 3, 160);
      if (shown0 === null) {
        log0(10, 324); // debug: "list.popAt is None"
      } else {
        log1(20, 325, shown0); // info: "list.popAt = {}"
      }
    }
    if (this.mode === 220) {
      const shown0 = popAt([2.5, null, 0.25, 2.5, null], 3, 161);
      if (shown0 === null) {
        log0(10, 326); // debug: "list.popAt is None"
      } else {
        log1(20, 327, shown0); // info: "list.popAt = {}"
      }
    }
    if (this.mode === 221) {
      const shown0 = popAt([true, null, true, true, null], 3, 162);
      if (shown0 === null) {
        log0(10, 328); // debug: "list.popAt is None"
      } else {
        log1(20, 329, Number(shown0)); // info: "list.popAt = {}"
      }
    }
    if (this.mode === 222) {
      const shown0 = popAt(
        [5500 /* Price("0.55") */, null, 300 /* Price("0.03") */, 5500 /* Price("0.55") */, null],
        3,
        163,
      );
      if (shown0 === null) {
        log0(10, 330); // debug: "list.popAt is None"
      } else {
        log1(20, 331, shown0); // info: "list.popAt = {}"
      }
    }
    if (this.mode === 223) {
      const shown0 = popAt(
        [25_000_000 /* Size("25") */, null, 2_500_000 /* Size("2.5") */, 25_000_000 /* Size("25") */, null],
        3,
        164,
      );
      if (shown0 === null) {
        log0(10, 332); // debug: "list.popAt is None"
      } else {
        log1(20, 333, shown0); // info: "list.popAt = {}"
      }
    }
    if (this.mode === 224) {
      const shown0 = popAt(
        [10_000_000 /* Usd("10") */, null, 500_000 /* Usd("0.5") */, 10_000_000 /* Usd("10") */, null],
        3,
        165,
      );
      if (shown0 === null) {
        log0(10, 334); // debug: "list.popAt is None"
      } else {
        log1(20, 335, shown0); // info: "list.popAt = {}"
      }
    }
    if (this.mode === 225) {
      const shown0 = popAt([ctx.market.yes, null, ctx.market.yes, ctx.market.yes, null], 3, 166);
      if (shown0 === null) {
        log0(10, 336); // debug: "list.popAt is None"
      } else {
        log1(20, 337, shown0); // info: "list.popAt = {}"
      }
    }
    if (this.mode === 226) {
      const shown0 = popAt(["tick €", null, "😀\u2028", "tick €", null], 3, 167);
      if (shown0 === null) {
        log0(10, 338); // debug: "list.popAt is None"
      } else {
        logTexts(20, 339, shown0); // info: "list.popAt = {}"
      }
    }
    if (this.mode === 227) {
      // info: "list.popAt = {}"
      log1(
        20,
        340,
        popAt([new Node(0, false), new Node(1, false), new Node(2, false), new Node(0, false), new Node(1, false)], 3, 168).value,
      );
    }
    if (this.mode === 228) {
      const shown0 = popAt([new Node(0, false), null, new Node(2, false), new Node(0, false), null], 3, 169);
      if (shown0 === null) {
        log0(10, 341); // debug: "list.popAt is None"
      } else {
        log1(20, 342, shown0.value); // info: "list.popAt = {}"
      }
    }
    if (this.mode === 229) {
      const shown0 = popAt(
        [[7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3]],
        3,
        170,
      );
      for (const item0 of shown0) {
        step(171);
        log1(20, 343, item0); // info: "list.popAt = {}"
      }
    }
    if (this.mode === 230) {
      const xs: number[] = [7, 3, 2, 7, 3];
      clear(xs);
      log1(20, 344, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(172);
        log1(20, 345, x); // info: "element = {}"
      }
    }
    if (this.mode === 231) {
      const xs: number[] = [2.5, 1.5, 0.25, 2.5, 1.5];
      clear(xs);
      log1(20, 346, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(173);
        log1(20, 347, x); // info: "element = {}"
      }
    }
    if (this.mode === 232) {
      const xs: boolean[] = [true, false, true, true, false];
      clear(xs);
      log1(20, 348, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(174);
        log1(20, 349, Number(x)); // info: "element = {}"
      }
    }
    if (this.mode === 233) {
      const xs: Price[] = [5500 /* Price("0.55") */, 100 /* Price("0.01") */, 300 /* Price("0.03") */, 5500 /* Price("0.55") */, 100 /* Price("0.01") */];
      clear(xs);
      log1(20, 350, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(175);
        log1(20, 351, x); // info: "element = {}"
      }
    }
    if (this.mode === 234) {
      const xs: Size[] = [25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */, 2_500_000 /* Size("2.5") */, 25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */];
      clear(xs);
      log1(20, 352, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(176);
        log1(20, 353, x); // info: "element = {}"
      }
    }
    if (this.mode === 235) {
      const xs: Usd[] = [10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */, 500_000 /* Usd("0.5") */, 10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */];
      clear(xs);
      log1(20, 354, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(177);
        log1(20, 355, x); // info: "element = {}"
      }
    }
    if (this.mode === 236) {
      const xs: Outcome[] = [ctx.market.yes, ctx.market.no, ctx.market.yes, ctx.market.yes, ctx.market.no];
      clear(xs);
      log1(20, 356, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(178);
        log1(20, 357, x); // info: "element = {}"
      }
    }
    if (this.mode === 237) {
      const xs: string[] = ["tick €", "tick", "😀\u2028", "tick €", "tick"];
      clear(xs);
      log1(20, 358, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(179);
        logTexts(20, 359, x); // info: "element = {}"
      }
    }
    if (this.mode === 238) {
      const xs: (number | null)[] = [7, null, 2, 7, null];
      clear(xs);
      log1(20, 360, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(180);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 361); // debug: "element is None"
        } else {
          log1(20, 362, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 239) {
      const xs: (number | null)[] = [2.5, null, 0.25, 2.5, null];
      clear(xs);
      log1(20, 363, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(181);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 364); // debug: "element is None"
        } else {
          log1(20, 365, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 240) {
      const xs: (boolean | null)[] = [true, null, true, true, null];
      clear(xs);
      log1(20, 366, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(182);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 367); // debug: "element is None"
        } else {
          log1(20, 368, Number(shown0)); // info: "element = {}"
        }
      }
    }
    if (this.mode === 241) {
      const xs: (Price | null)[] = [5500 /* Price("0.55") */, null, 300 /* Price("0.03") */, 5500 /* Price("0.55") */, null];
      clear(xs);
      log1(20, 369, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(183);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 370); // debug: "element is None"
        } else {
          log1(20, 371, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 242) {
      const xs: (Size | null)[] = [25_000_000 /* Size("25") */, null, 2_500_000 /* Size("2.5") */, 25_000_000 /* Size("25") */, null];
      clear(xs);
      log1(20, 372, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(184);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 373); // debug: "element is None"
        } else {
          log1(20, 374, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 243) {
      const xs: (Usd | null)[] = [10_000_000 /* Usd("10") */, null, 500_000 /* Usd("0.5") */, 10_000_000 /* Usd("10") */, null];
      clear(xs);
      log1(20, 375, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(185);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 376); // debug: "element is None"
        } else {
          log1(20, 377, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 244) {
      const xs: (Outcome | null)[] = [ctx.market.yes, null, ctx.market.yes, ctx.market.yes, null];
      clear(xs);
      log1(20, 378, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(186);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 379); // debug: "element is None"
        } else {
          log1(20, 380, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 245) {
      const xs: (string | null)[] = ["tick €", null, "😀\u2028", "tick €", null];
      clear(xs);
      log1(20, 381, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(187);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 382); // debug: "element is None"
        } else {
          logTexts(20, 383, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 246) {
      const xs: Node[] = [new Node(0, false), new Node(1, false), new Node(2, false), new Node(0, false), new Node(1, false)];
      clear(xs);
      log1(20, 384, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(188);
        log1(20, 385, x.value); // info: "element = {}"
      }
    }
    if (this.mode === 247) {
      const xs: (Node | null)[] = [new Node(0, false), null, new Node(2, false), new Node(0, false), null];
      clear(xs);
      log1(20, 386, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(189);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 387); // debug: "element is None"
        } else {
          log1(20, 388, shown0.value); // info: "element = {}"
        }
      }
    }
    if (this.mode === 248) {
      const xs: number[][] = [[7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3]];
      clear(xs);
      log1(20, 389, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(190);
        const shown0 = x;
        for (const item0 of shown0) {
          step(191);
          log1(20, 390, item0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 249) {
      log1(20, 391, Number(contains([7, 3, 2, 7, 3], 3))); // info: "list.contains = {}"
    }
    if (this.mode === 250) {
      log1(20, 392, Number(contains([2.5, 1.5, 0.25, 2.5, 1.5], 1.5))); // info: "list.contains = {}"
    }
    if (this.mode === 251) {
      log1(20, 393, Number(contains([true, false, true, true, false], false))); // info: "list.contains = {}"
    }
    if (this.mode === 252) {
      // info: "list.contains = {}"
      log1(
        20,
        394,
        Number(contains([5500 /* Price("0.55") */, 100 /* Price("0.01") */, 300 /* Price("0.03") */, 5500 /* Price("0.55") */, 100 /* Price("0.01") */], 100 /* Price("0.01") */)),
      );
    }
    if (this.mode === 253) {
      // info: "list.contains = {}"
      log1(
        20,
        395,
        Number(contains([25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */, 2_500_000 /* Size("2.5") */, 25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */], 1_000_000 /* Size("1") */)),
      );
    }
    if (this.mode === 254) {
      // info: "list.contains = {}"
      log1(
        20,
        396,
        Number(contains([10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */, 500_000 /* Usd("0.5") */, 10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */], 1_000_000 /* Usd("1") */)),
      );
    }
    if (this.mode === 255) {
      // info: "list.contains = {}"
      log1(
        20,
        397,
        Number(contains([ctx.market.yes, ctx.market.no, ctx.market.yes, ctx.market.yes, ctx.market.no], ctx.market.no)),
      );
    }
    if (this.mode === 256) {
      // info: "list.contains = {}"
      log1(20, 398, Number(contains(["tick €", "tick", "😀\u2028", "tick €", "tick"], "tick")));
    }
    if (this.mode === 257) {
      log1(20, 399, listMin([7, 3, 2, 7, 3], 192)); // info: "list.min = {}"
    }
    if (this.mode === 258) {
      log1(20, 400, listMin([2.5, 1.5, 0.25, 2.5, 1.5], 193)); // info: "list.min = {}"
    }
    if (this.mode === 259) {
      // info: "list.min = {}"
      log1(
        20,
        401,
        listMin([5500 /* Price("0.55") */, 100 /* Price("0.01") */, 300 /* Price("0.03") */, 5500 /* Price("0.55") */, 100 /* Price("0.01") */], 194),
      );
    }
    if (this.mode === 260) {
      log1(20, 402, listMax([7, 3, 2, 7, 3], 195)); // info: "list.max = {}"
    }
    if (this.mode === 261) {
      log1(20, 403, listMax([2.5, 1.5, 0.25, 2.5, 1.5], 196)); // info: "list.max = {}"
    }
    if (this.mode === 262) {
      // info: "list.max = {}"
      log1(
        20,
        404,
        listMax([5500 /* Price("0.55") */, 100 /* Price("0.01") */, 300 /* Price("0.03") */, 5500 /* Price("0.55") */, 100 /* Price("0.01") */], 197),
      );
    }
    if (this.mode === 263) {
      log1(20, 405, sumInts([7, 3, 2, 7, 3], 198)); // info: "list.sumInt = {}"
    }
    if (this.mode === 264) {
      log1(20, 406, sumFloats([2.5, 1.5, 0.25, 2.5, 1.5])); // info: "list.sumFloat = {}"
    }
    if (this.mode === 265) {
      log1(20, 407, sumBools([true, false, true, true, false])); // info: "list.sumBool = {}"
    }
    if (this.mode === 266) {
      log1(20, 408, dictLength(newDict<string, number>().with("tick €", 7).with("tick", 3))); // info: "dict.len = {}"
    }
    if (this.mode === 267) {
      // info: "dict.len = {}"
      log1(20, 409, dictLength(newDict<string, number | null>().with("tick €", 2.5).with("tick", null)));
    }
    if (this.mode === 268) {
      // info: "dict.len = {}"
      log1(20, 410, dictLength(newDict<number, Node>().with(7, new Node(0, false)).with(3, new Node(1, false))));
    }
    if (this.mode === 269) {
      // info: "dict.get = {}"
      log1(20, 411, dictGet(newDict<string, number>().with("tick €", 7).with("tick", 3), "tick", 199));
    }
    if (this.mode === 270) {
      const shown0 = dictGet(newDict<string, number | null>().with("tick €", 2.5).with("tick", null), "tick", 200);
      if (shown0 === null) {
        log0(10, 412); // debug: "dict.get is None"
      } else {
        log1(20, 413, shown0); // info: "dict.get = {}"
      }
    }
    if (this.mode === 271) {
      // info: "dict.get = {}"
      log1(
        20,
        414,
        dictGet(newDict<number, Node>().with(7, new Node(0, false)).with(3, new Node(1, false)), 3, 201).value,
      );
    }
    if (this.mode === 272) {
      const xs = newDict<string, number>().with("tick €", 7).with("tick", 3);
      dictSet(xs, "tick", 2);
      log1(20, 415, dictLength(xs)); // info: "length = {}"
      const size0 = dictLength(xs);
      let left0 = size0;
      for (let at0 = dictNext(xs, 0, size0, left0, 202); at0 >= 0; at0 = dictNext(xs, at0 + 1, size0, left0, 202)) {
        step(203);
        left0--;
        const x = dictValueAt(xs, at0);
        log1(20, 416, x); // info: "value = {}"
      }
    }
    if (this.mode === 273) {
      const xs = newDict<string, number | null>().with("tick €", 2.5).with("tick", null);
      dictSet(xs, "tick", 0.25);
      log1(20, 417, dictLength(xs)); // info: "length = {}"
      const size1 = dictLength(xs);
      let left1 = size1;
      for (let at1 = dictNext(xs, 0, size1, left1, 204); at1 >= 0; at1 = dictNext(xs, at1 + 1, size1, left1, 204)) {
        step(205);
        left1--;
        const x = dictValueAt(xs, at1);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 418); // debug: "value is None"
        } else {
          log1(20, 419, shown0); // info: "value = {}"
        }
      }
    }
    if (this.mode === 274) {
      const xs = newDict<number, Node>().with(7, new Node(0, false)).with(3, new Node(1, false));
      dictSet(xs, 3, new Node(2, false));
      log1(20, 420, dictLength(xs)); // info: "length = {}"
      const size2 = dictLength(xs);
      let left2 = size2;
      for (let at2 = dictNext(xs, 0, size2, left2, 206); at2 >= 0; at2 = dictNext(xs, at2 + 1, size2, left2, 206)) {
        step(207);
        left2--;
        const x = dictValueAt(xs, at2);
        log1(20, 421, x.value); // info: "value = {}"
      }
    }
    if (this.mode === 275) {
      const xs = newDict<string, number>().with("tick €", 7).with("tick", 3);
      dictDelete(xs, "tick", 208);
      log1(20, 422, dictLength(xs)); // info: "length = {}"
      const size3 = dictLength(xs);
      let left3 = size3;
      for (let at3 = dictNext(xs, 0, size3, left3, 209); at3 >= 0; at3 = dictNext(xs, at3 + 1, size3, left3, 209)) {
        step(210);
        left3--;
        const x = dictValueAt(xs, at3);
        log1(20, 423, x); // info: "value = {}"
      }
    }
    if (this.mode === 276) {
      const xs = newDict<string, number | null>().with("tick €", 2.5).with("tick", null);
      dictDelete(xs, "tick", 211);
      log1(20, 424, dictLength(xs)); // info: "length = {}"
      const size4 = dictLength(xs);
      let left4 = size4;
      for (let at4 = dictNext(xs, 0, size4, left4, 212); at4 >= 0; at4 = dictNext(xs, at4 + 1, size4, left4, 212)) {
        step(213);
        left4--;
        const x = dictValueAt(xs, at4);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 425); // debug: "value is None"
        } else {
          log1(20, 426, shown0); // info: "value = {}"
        }
      }
    }
    if (this.mode === 277) {
      const xs = newDict<number, Node>().with(7, new Node(0, false)).with(3, new Node(1, false));
      dictDelete(xs, 3, 214);
      log1(20, 427, dictLength(xs)); // info: "length = {}"
      const size5 = dictLength(xs);
      let left5 = size5;
      for (let at5 = dictNext(xs, 0, size5, left5, 215); at5 >= 0; at5 = dictNext(xs, at5 + 1, size5, left5, 215)) {
        step(216);
        left5--;
        const x = dictValueAt(xs, at5);
        log1(20, 428, x.value); // info: "value = {}"
      }
    }
    if (this.mode === 278) {
      // info: "dict.contains = {}"
      log1(20, 429, Number(dictHas(newDict<string, number>().with("tick €", 7).with("tick", 3), "tick")));
    }
    if (this.mode === 279) {
      // info: "dict.contains = {}"
      log1(20, 430, Number(dictHas(newDict<string, number | null>().with("tick €", 2.5).with("tick", null), "tick")));
    }
    if (this.mode === 280) {
      // info: "dict.contains = {}"
      log1(
        20,
        431,
        Number(dictHas(newDict<number, Node>().with(7, new Node(0, false)).with(3, new Node(1, false)), 3)),
      );
    }
    if (this.mode === 281) {
      // info: "dict.place = {}"
      log1(20, 432, dictPlace(newDict<string, number>().with("tick €", 7).with("tick", 3), "tick"));
    }
    if (this.mode === 282) {
      // info: "dict.place = {}"
      log1(20, 433, dictPlace(newDict<string, number | null>().with("tick €", 2.5).with("tick", null), "tick"));
    }
    if (this.mode === 283) {
      // info: "dict.place = {}"
      log1(20, 434, dictPlace(newDict<number, Node>().with(7, new Node(0, false)).with(3, new Node(1, false)), 3));
    }
    if (this.mode === 284) {
      // info: "dict.valueAt = {}"
      log1(20, 435, dictValueAt(newDict<string, number>().with("tick €", 7).with("tick", 3), 1));
    }
    if (this.mode === 285) {
      const shown0 = dictValueAt(newDict<string, number | null>().with("tick €", 2.5).with("tick", null), 1);
      if (shown0 === null) {
        log0(10, 436); // debug: "dict.valueAt is None"
      } else {
        log1(20, 437, shown0); // info: "dict.valueAt = {}"
      }
    }
    if (this.mode === 286) {
      // info: "dict.valueAt = {}"
      log1(
        20,
        438,
        dictValueAt(newDict<number, Node>().with(7, new Node(0, false)).with(3, new Node(1, false)), 1).value,
      );
    }
    if (this.mode === 287) {
      // info: "dict.takeAt = {}"
      log1(20, 439, dictTakeAt(newDict<string, number>().with("tick €", 7).with("tick", 3), 1));
    }
    if (this.mode === 288) {
      const shown0 = dictTakeAt(newDict<string, number | null>().with("tick €", 2.5).with("tick", null), 1);
      if (shown0 === null) {
        log0(10, 440); // debug: "dict.takeAt is None"
      } else {
        log1(20, 441, shown0); // info: "dict.takeAt = {}"
      }
    }
    if (this.mode === 289) {
      // info: "dict.takeAt = {}"
      log1(
        20,
        442,
        dictTakeAt(newDict<number, Node>().with(7, new Node(0, false)).with(3, new Node(1, false)), 1).value,
      );
    }
    if (this.mode === 290) {
      // info: "dict.getOr = {}"
      log1(20, 443, dictGetOr(newDict<string, number>().with("tick €", 7).with("tick", 3), "tick", 2));
    }
    if (this.mode === 291) {
      const shown0 = dictGetOr(newDict<string, number | null>().with("tick €", 2.5).with("tick", null), "tick", 0.25);
      if (shown0 === null) {
        log0(10, 444); // debug: "dict.getOr is None"
      } else {
        log1(20, 445, shown0); // info: "dict.getOr = {}"
      }
    }
    if (this.mode === 292) {
      // info: "dict.getOr = {}"
      log1(
        20,
        446,
        dictGetOr(newDict<number, Node>().with(7, new Node(0, false)).with(3, new Node(1, false)), 3, new Node(2, false)).value,
      );
    }
    if (this.mode === 293) {
      // info: "dict.pop = {}"
      log1(20, 447, dictPop(newDict<string, number>().with("tick €", 7).with("tick", 3), "tick", 217));
    }
    if (this.mode === 294) {
      const shown0 = dictPop(newDict<string, number | null>().with("tick €", 2.5).with("tick", null), "tick", 218);
      if (shown0 === null) {
        log0(10, 448); // debug: "dict.pop is None"
      } else {
        log1(20, 449, shown0); // info: "dict.pop = {}"
      }
    }
    if (this.mode === 295) {
      // info: "dict.pop = {}"
      log1(
        20,
        450,
        dictPop(newDict<number, Node>().with(7, new Node(0, false)).with(3, new Node(1, false)), 3, 219).value,
      );
    }
    if (this.mode === 296) {
      // info: "dict.popOr = {}"
      log1(20, 451, dictPopOr(newDict<string, number>().with("tick €", 7).with("tick", 3), "tick", 2));
    }
    if (this.mode === 297) {
      const shown0 = dictPopOr(newDict<string, number | null>().with("tick €", 2.5).with("tick", null), "tick", 0.25);
      if (shown0 === null) {
        log0(10, 452); // debug: "dict.popOr is None"
      } else {
        log1(20, 453, shown0); // info: "dict.popOr = {}"
      }
    }
    if (this.mode === 298) {
      // info: "dict.popOr = {}"
      log1(
        20,
        454,
        dictPopOr(newDict<number, Node>().with(7, new Node(0, false)).with(3, new Node(1, false)), 3, new Node(2, false)).value,
      );
    }
    if (this.mode === 299) {
      // info: "dict.setdefault = {}"
      log1(20, 455, dictSetDefault(newDict<string, number>().with("tick €", 7).with("tick", 3), "tick", 2));
    }
    if (this.mode === 300) {
      const shown0 = dictSetDefault(
        newDict<string, number | null>().with("tick €", 2.5).with("tick", null),
        "tick",
        0.25,
      );
      if (shown0 === null) {
        log0(10, 456); // debug: "dict.setdefault is None"
      } else {
        log1(20, 457, shown0); // info: "dict.setdefault = {}"
      }
    }
    if (this.mode === 301) {
      // info: "dict.setdefault = {}"
      log1(
        20,
        458,
        dictSetDefault(newDict<number, Node>().with(7, new Node(0, false)).with(3, new Node(1, false)), 3, new Node(2, false)).value,
      );
    }
    if (this.mode === 302) {
      const xs = newDict<string, number>().with("tick €", 7).with("tick", 3);
      dictClear(xs);
      log1(20, 459, dictLength(xs)); // info: "length = {}"
      const size6 = dictLength(xs);
      let left6 = size6;
      for (let at6 = dictNext(xs, 0, size6, left6, 220); at6 >= 0; at6 = dictNext(xs, at6 + 1, size6, left6, 220)) {
        step(221);
        left6--;
        const x = dictValueAt(xs, at6);
        log1(20, 460, x); // info: "value = {}"
      }
    }
    if (this.mode === 303) {
      const xs = newDict<string, number | null>().with("tick €", 2.5).with("tick", null);
      dictClear(xs);
      log1(20, 461, dictLength(xs)); // info: "length = {}"
      const size7 = dictLength(xs);
      let left7 = size7;
      for (let at7 = dictNext(xs, 0, size7, left7, 222); at7 >= 0; at7 = dictNext(xs, at7 + 1, size7, left7, 222)) {
        step(223);
        left7--;
        const x = dictValueAt(xs, at7);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 462); // debug: "value is None"
        } else {
          log1(20, 463, shown0); // info: "value = {}"
        }
      }
    }
    if (this.mode === 304) {
      const xs = newDict<number, Node>().with(7, new Node(0, false)).with(3, new Node(1, false));
      dictClear(xs);
      log1(20, 464, dictLength(xs)); // info: "length = {}"
      const size8 = dictLength(xs);
      let left8 = size8;
      for (let at8 = dictNext(xs, 0, size8, left8, 224); at8 >= 0; at8 = dictNext(xs, at8 + 1, size8, left8, 224)) {
        step(225);
        left8--;
        const x = dictValueAt(xs, at8);
        log1(20, 465, x.value); // info: "value = {}"
      }
    }
    if (this.mode === 305) {
      // info: "dict.copy = {}"
      log1(20, 466, dictLength(dictCopy(newDict<string, number>().with("tick €", 7).with("tick", 3))));
    }
    if (this.mode === 306) {
      // info: "dict.copy = {}"
      log1(20, 467, dictLength(dictCopy(newDict<string, number | null>().with("tick €", 2.5).with("tick", null))));
    }
    if (this.mode === 307) {
      // info: "dict.copy = {}"
      log1(
        20,
        468,
        dictLength(dictCopy(newDict<number, Node>().with(7, new Node(0, false)).with(3, new Node(1, false)))),
      );
    }
    if (this.mode === 308) {
      log1(20, 469, ctx.now); // info: "ctx.now = {}"
    }
    if (this.mode === 309) {
      ctx.market;
    }
    if (this.mode === 310) {
      ctx.markets;
    }
    if (this.mode === 311) {
      ctx.event;
    }
    if (this.mode === 312) {
      log1(20, 470, ctx.markets.count); // info: "markets.len = {}"
    }
    if (this.mode === 313) {
      ctx.markets.at(7, 226);
    }
    if (this.mode === 314) {
      log1(20, 471, Number(ctx.event.exclusive)); // info: "event.exclusive = {}"
    }
    if (this.mode === 315) {
      log1(20, 472, Number(ctx.event.exhaustive)); // info: "event.exhaustive = {}"
    }
    if (this.mode === 316) {
      log1(20, 473, Number(ctx.market === ctx.market)); // info: "market.eq = {}"
    }
    if (this.mode === 317) {
      log1(20, 474, Number(ctx.market !== ctx.market)); // info: "market.ne = {}"
    }
    if (this.mode === 318) {
      log1(20, 475, Number(ctx.market.isOpen)); // info: "market.isOpen = {}"
    }
    if (this.mode === 319) {
      log1(20, 476, ctx.cash); // info: "ctx.cash = {}"
    }
    if (this.mode === 320) {
      log1(20, 477, ctx.net(ctx.market)); // info: "ctx.net = {}"
    }
    if (this.mode === 321) {
      log1(20, 478, ctx.position(ctx.market.yes)); // info: "ctx.position = {}"
    }
    if (this.mode === 322) {
      ctx.book(ctx.market.yes);
    }
    if (this.mode === 323) {
      log1(20, 479, ctx.market.yes); // info: "market.yes = {}"
    }
    if (this.mode === 324) {
      log1(20, 480, ctx.market.no); // info: "market.no = {}"
    }
    if (this.mode === 325) {
      log1(20, 481, ctx.market.opensAt); // info: "market.opensAt = {}"
    }
    if (this.mode === 326) {
      log1(20, 482, ctx.market.closesAt); // info: "market.closesAt = {}"
    }
    if (this.mode === 327) {
      log1(20, 483, ctx.market.closesIn); // info: "market.closesIn = {}"
    }
    if (this.mode === 328) {
      log1(20, 484, ctx.market.tick); // info: "market.tick = {}"
    }
    if (this.mode === 329) {
      log1(20, 485, ctx.market.minSize); // info: "market.minSize = {}"
    }
    if (this.mode === 355) {
      newLeg(ctx.market.yes, 100 /* Price("0.01") */, 2_500_000 /* Size("2.5") */);
    }
    if (this.mode === 356) {
      // info: "leg.outcome = {}"
      log1(20, 486, newLeg(ctx.market.yes, 5500 /* Price("0.55") */, 25_000_000 /* Size("25") */).outcome);
    }
    if (this.mode === 357) {
      // info: "leg.price = {}"
      log1(20, 487, newLeg(ctx.market.yes, 5500 /* Price("0.55") */, 25_000_000 /* Size("25") */).price);
    }
    if (this.mode === 358) {
      // info: "leg.size = {}"
      log1(20, 488, newLeg(ctx.market.yes, 5500 /* Price("0.55") */, 25_000_000 /* Size("25") */).size);
    }
    if (this.mode === 359) {
      ctx.quoteFloat(ctx.market, 2.5, null, 2_500_000 /* Size("2.5") */, 227);
    }
    if (this.mode === 360) {
      ctx.quotePrice(ctx.market, 5500 /* Price("0.55") */, null, 2_500_000 /* Size("2.5") */, 228);
    }
    if (this.mode === 361) {
      ctx.pull(ctx.market, 229);
    }
    if (this.mode === 362) {
      // info: "ctx.buy = {}"
      log1(20, 489, ctx.buy(ctx.market.yes, 100 /* Price("0.01") */, 2_500_000 /* Size("2.5") */, 2, true, 230));
    }
    if (this.mode === 363) {
      // info: "ctx.sell = {}"
      log1(20, 490, ctx.sell(ctx.market.yes, 100 /* Price("0.01") */, 2_500_000 /* Size("2.5") */, 2, true, 231));
    }
    if (this.mode === 364) {
      log1(20, 491, ctx.buyMarket(ctx.market.yes, 1_000_000 /* Usd("1") */, 232)); // info: "ctx.buyMarket = {}"
    }
    if (this.mode === 365) {
      log1(20, 492, ctx.sellMarket(ctx.market.yes, 1_000_000 /* Size("1") */, 233)); // info: "ctx.sellMarket = {}"
    }
    if (this.mode === 366) {
      // info: "ctx.basket = {}"
      log1(
        20,
        493,
        ctx.basket([newLeg(ctx.market.yes, 5500 /* Price("0.55") */, 25_000_000 /* Size("25") */), newLeg(ctx.market.no, 100 /* Price("0.01") */, 1_000_000 /* Size("1") */)], 234),
      );
    }
    if (this.mode === 367) {
      ctx.cancel(7, 235);
    }
    if (this.mode === 368) {
      ctx.cancelAll(236);
    }
  }

  on_fill(ctx: Context, fill: Fill): void {
    step(237);
    if (this.mode === 339) {
      log1(20, 494, fill.outcome); // info: "fill.outcome = {}"
    }
    if (this.mode === 340) {
      log1(20, 495, Number(fill.isBuy)); // info: "fill.isBuy = {}"
    }
    if (this.mode === 341) {
      log1(20, 496, fill.price); // info: "fill.price = {}"
    }
    if (this.mode === 342) {
      log1(20, 497, fill.size); // info: "fill.size = {}"
    }
    if (this.mode === 343) {
      log1(20, 498, fill.fee); // info: "fill.fee = {}"
    }
    if (this.mode === 344) {
      log1(20, 499, Number(fill.isMaker)); // info: "fill.isMaker = {}"
    }
    if (this.mode === 345) {
      log1(20, 500, fill.order); // info: "fill.order = {}"
    }
  }

  on_order(ctx: Context, order: OrderUpdate): void {
    step(238);
    if (this.mode === 346) {
      log1(20, 501, order.id); // info: "order.id = {}"
    }
    if (this.mode === 347) {
      log1(20, 502, order.outcome); // info: "order.outcome = {}"
    }
    if (this.mode === 348) {
      log1(20, 503, Number(order.isBuy)); // info: "order.isBuy = {}"
    }
    if (this.mode === 349) {
      log1(20, 504, order.price); // info: "order.price = {}"
    }
    if (this.mode === 350) {
      log1(20, 505, order.remaining); // info: "order.remaining = {}"
    }
    if (this.mode === 351) {
      log1(20, 506, Number(order.isOpen)); // info: "order.isOpen = {}"
    }
    if (this.mode === 352) {
      log1(20, 507, Number(order.isFilled)); // info: "order.isFilled = {}"
    }
    if (this.mode === 353) {
      log1(20, 508, Number(order.isCanceled)); // info: "order.isCanceled = {}"
    }
    if (this.mode === 354) {
      log1(20, 509, Number(order.isRejected)); // info: "order.isRejected = {}"
    }
  }

  on_resolution(ctx: Context, winner: Outcome | null): void {
    step(239);
    if (winner === null) {
      log0(20, 510); // info: "undecided"
    } else {
      log1(20, 511, winner); // info: "winner = {}"
    }
    const shown40 = maybe0(winner !== null);
    if (shown40 === null) {
      log0(10, 512); // debug: "maybe0 is None"
    } else {
      log1(20, 513, shown40); // info: "maybe0 = {}"
    }
    const shown50 = maybe1(winner !== null);
    if (shown50 === null) {
      log0(10, 514); // debug: "maybe1 is None"
    } else {
      log1(20, 515, shown50); // info: "maybe1 = {}"
    }
    const shown60 = maybe2(winner !== null);
    if (shown60 === null) {
      log0(10, 516); // debug: "maybe2 is None"
    } else {
      log1(20, 517, Number(shown60)); // info: "maybe2 = {}"
    }
    const shown70 = maybe3(winner !== null);
    if (shown70 === null) {
      log0(10, 518); // debug: "maybe3 is None"
    } else {
      log1(20, 519, shown70); // info: "maybe3 = {}"
    }
    const shown80 = maybe4(winner !== null);
    if (shown80 === null) {
      log0(10, 520); // debug: "maybe4 is None"
    } else {
      log1(20, 521, shown80.value); // info: "maybe4 = {}"
    }
    const shown90 = maybe5(winner !== null);
    if (shown90 === null) {
      log0(10, 522); // debug: "maybe5 is None"
    } else {
      const shown91 = shown90;
      for (const item91 of shown91) {
        step(240);
        log1(20, 523, item91); // info: "maybe5 = {}"
      }
    }
  }

  on_stop(ctx: Context): void {
    step(241);
    log0(20, 524); // info: "stopping"
    ctx.cancelAll(242);
    if (this.mode === -1) {
      raise2(3, 243, 525, this.p_price, Number(this.p_bool)); // ValueError: "bad {} and {}"
    }
    if (this.mode === -2) {
      raise0(5, 244, -1); // AssertionError
    }
    if (this.mode === -3) {
      log1(20, 526, floordivInt(1, subInt(2, 2, 245), 246)); // info: "x = {}"
    }
    if (this.mode === -4) {
      log1(20, 527, getItem(this.ints, -3, 247)); // info: "x = {}"
    }
    if (this.mode === -5) {
      log1(20, 528, mulInt(9_007_199_254_740_991, -2, 248)); // info: "x = {}"
    }
    if (this.mode === -6) {
      while (true) {
        step(249);
        this.count = addInt(this.count, 1, 250);
      }
    }
    if (this.mode === -7) {
      for (let i = 0; i < 100; i++) {
        step(251);
        ctx.cancel(1, 252);
      }
    }
    if (this.mode === -8) {
      log1(20, 529, sqrtFloat(-1.0, 253)); // info: "x = {}"
    }
    if (this.mode === -9) {
      raise0(8, 254, 530); // KeyError: "no key"
    }
    if (this.mode === -10) {
      // RuntimeError: "{}{}{}{}{}{}{}{}"
      raise8(
        6,
        255,
        531,
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
