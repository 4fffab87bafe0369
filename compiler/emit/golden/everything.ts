// Compiled by pmtc. An engine refuses it once it is edited: change the Python source and compile again.
import type { Book, Context, Fill, Market, OrderUpdate, Signal, Trade } from "pmtc/runtime";
import {
  absFloat,
  absInt,
  addInt,
  append,
  boolText,
  boolToInt,
  ceilFloat,
  checkedLength,
  clear,
  complement,
  concatLists,
  contains,
  copyList,
  copysign,
  costCeil,
  costFloor,
  costNearest,
  countOf,
  deleteSlice,
  dictClear,
  dictCopy,
  dictDelete,
  dictGet,
  dictGetOr,
  dictHas,
  dictKeys,
  dictLastKey,
  dictLength,
  dictNext,
  dictPlace,
  dictPop,
  dictPopOr,
  dictSet,
  dictSetDefault,
  dictTakeAt,
  dictUpdate,
  dictValueAt,
  dictValues,
  divFloat,
  divInt,
  eventBook,
  exponentOf,
  extend,
  extended,
  floorFloat,
  floordivFloat,
  floordivInt,
  fmod,
  forgetObjects,
  getBool,
  getFloat,
  getInt,
  getItem,
  greaterOrEqualText,
  greaterText,
  indexOf,
  insert,
  intText,
  isFiniteFloat,
  isInfFloat,
  isNaNFloat,
  isNewObject,
  joinTexts,
  keepObject,
  kindAt,
  ldexp,
  lengthOf,
  lessOrEqualText,
  lessText,
  listMax,
  listMin,
  listOfRange,
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
  newLevel,
  objectAt,
  objectCount,
  paramBool,
  paramFloat,
  paramInt,
  pickItems,
  placesOf,
  placesOfFloats,
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
  removeFirst,
  repeatList,
  repeated,
  resolvedOutcome,
  reverseList,
  roundDigits,
  roundFloat,
  sameEntries,
  sameItems,
  seedSlot,
  setAdd,
  setClear,
  setCopy,
  setDifference,
  setDiscard,
  setEquals,
  setExtend,
  setHas,
  setIntersection,
  setItem,
  setLength,
  setOf,
  setRemove,
  setSlice,
  setSorted,
  setSubset,
  setUnion,
  setUpdate,
  sizeCeil,
  sizeFloor,
  sizeNearest,
  sizeToFloat,
  sliceList,
  sortFloats,
  sortList,
  sqrtFloat,
  step,
  subInt,
  sumBools,
  sumFloats,
  sumFloatsFrom,
  sumFrom,
  sumInts,
  theContext,
  theFill,
  theOrderUpdate,
  theSignal,
  theTrade,
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
  step(357);
  while (b !== 0) {
    step(358);
    const $0 = modInt(a, b, 359);
    a = b;
    b = $0;
  }
  return a;
}

function classify(x: number | null): number {
  step(360);
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
  step(361);
  for (const x of xs) {
    step(362);
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
  step(363);
  let total = 0;
  for (let i = n; i > 0; i--) {
    step(364);
    total = addInt(total, i, 365);
  }
  for (let i = 0; i < n; i += 3) {
    step(366);
    if (i > 7) {
      break;
    }
    total = mulInt(total, 2, 367);
  }
  for (let i = 10; i < ANSWER; i += 16) {
    step(368);
    total = subInt(total, i, 369);
  }
  for (let i = 10; i > 0; i -= 4) {
    step(370);
    total = addInt(total, i, 371);
  }
  while (true) {
    step(372);
    total = addInt(total, 1, 373);
    if (modInt(total, 5, 374) === 0) {
      break;
    }
  }
  return total;
}

function logic(p: boolean, q: boolean, r: boolean): number {
  step(375);
  const a = (p && q) || (!r && p);
  const b = (p || q) && (q || r);
  const c = !(p || (q && r));
  const d = p && q && r;
  const e = (1 < 2) === (p !== q);
  const f = p !== (q && r);
  return a ? (b ? 1 : 2) : (c && (d || e) ? 3 : (f ? 4 : 5));
}

function step_(this_: number, let_: number, mid_: number, step__: number, addInt_: number, new_: number, f64: number, NaN__: number, Price_: number, größe: number, arguments_: number, theContext_: number): number {
  step(376);
  const step___ = addInt(
    addInt(addInt(addInt(addInt(addInt(addInt(addInt(addInt(addInt(addInt(addInt(0, this_, 377), let_, 378), mid_, 379), step__, 380), addInt_, 381), new_, 382), f64, 383), NaN__, 384), Price_, 385), größe, 386), arguments_, 387),
    theContext_,
    388,
  );
  return addInt(step___, floorFloat(mid(NaN_, NaN_), 389), 390);
}

function hoisted(ctx: Context, flag: boolean): number {
  step(391);
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
      return addInt(h7, h9 ? h0 : lengthOf(h10), 392);
    }
  }
  return 9_007_199_254_740_991;
}

function maybe0(there: boolean): number | null {
  step(393);
  return there ? Infinity : null;
}

function maybe1(there: boolean): number | null {
  step(394);
  return there ? 0 : null;
}

function maybe2(there: boolean): boolean | null {
  step(395);
  return there ? false : null;
}

function maybe3(there: boolean): Price | null {
  step(396);
  return there ? 0 /* Price("0") */ : null;
}

function maybe4(there: boolean): Node | null {
  step(397);
  return there ? new Node(1, false) : null;
}

function maybe5(there: boolean): number[] | null {
  step(398);
  return there ? [] : null;
}

function precedence(x: number, y: number): number[] {
  step(399);
  return [x - (y - x), x - y - x, x + (y + 0.1), (x + y) * (x - y), x * (y * 0.3), -(-x), -(-2.0), x - -y, -(x + y), -x * y, (x < y ? x + (x > y ? x : y) : -(x <= y ? x : y)), addInt(1, -2, 400), 3 + negInt(4), maxFloat((x < y ? x : y), absFloat(x - y)), -Infinity, 1e+21, 1.7976931348623157e+308];
}

function search(xs: number[]): number {
  step(401);
  let best: number | null = null;
  for (const x of xs) {
    step(402);
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
  best = addInt(best, 1, 403);
  return best;
}

function depth_of(root: Node): number {
  step(404);
  let at: Node | null = root;
  let depth = 0;
  while (at !== null) {
    step(405);
    depth = addInt(depth, 1, 406);
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
    if (this.mode === 433) {
      const shown0 = book.bid;
      if (shown0 === null) {
        log0(10, 15); // debug: "book.bid is None"
      } else {
        log1(20, 16, shown0); // info: "book.bid = {}"
      }
    }
    if (this.mode === 434) {
      const shown0 = book.ask;
      if (shown0 === null) {
        log0(10, 17); // debug: "book.ask is None"
      } else {
        log1(20, 18, shown0); // info: "book.ask = {}"
      }
    }
    if (this.mode === 435) {
      const shown0 = book.mid;
      if (shown0 === null) {
        log0(10, 19); // debug: "book.mid is None"
      } else {
        log1(20, 20, shown0); // info: "book.mid = {}"
      }
    }
    if (this.mode === 436) {
      const shown0 = book.spread;
      if (shown0 === null) {
        log0(10, 21); // debug: "book.spread is None"
      } else {
        log1(20, 22, shown0); // info: "book.spread = {}"
      }
    }
    if (this.mode === 437) {
      const shown0 = book.bidSize;
      if (shown0 === null) {
        log0(10, 23); // debug: "book.bidSize is None"
      } else {
        log1(20, 24, shown0); // info: "book.bidSize = {}"
      }
    }
    if (this.mode === 438) {
      const shown0 = book.askSize;
      if (shown0 === null) {
        log0(10, 25); // debug: "book.askSize is None"
      } else {
        log1(20, 26, shown0); // info: "book.askSize = {}"
      }
    }
    if (this.mode === 439) {
      const shown0 = book.bidDepth;
      if (shown0 === null) {
        log0(10, 27); // debug: "book.bidDepth is None"
      } else {
        log1(20, 28, shown0); // info: "book.bidDepth = {}"
      }
    }
    if (this.mode === 440) {
      const shown0 = book.askDepth;
      if (shown0 === null) {
        log0(10, 29); // debug: "book.askDepth is None"
      } else {
        log1(20, 30, shown0); // info: "book.askDepth = {}"
      }
    }
    if (this.mode === 441) {
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
      log1(20, 34, checkedLength(7, 14)); // info: "int.length = {}"
    }
    if (this.mode === 4) {
      log1(20, 35, negInt(7)); // info: "int.neg = {}"
    }
    if (this.mode === 5) {
      log1(20, 36, absInt(7)); // info: "int.abs = {}"
    }
    if (this.mode === 6) {
      log1(20, 37, floordivInt(7, 3, 15)); // info: "int.floordiv = {}"
    }
    if (this.mode === 7) {
      log1(20, 38, modInt(7, 3, 16)); // info: "int.mod = {}"
    }
    if (this.mode === 8) {
      log1(20, 39, divInt(7, 3, 17)); // info: "int.div = {}"
    }
    if (this.mode === 9) {
      log1(20, 40, minInt(7, 3)); // info: "int.min = {}"
    }
    if (this.mode === 10) {
      log1(20, 41, maxInt(7, 3)); // info: "int.max = {}"
    }
    if (this.mode === 11) {
      log1(20, 42, 7); // info: "int.toFloat = {}"
    }
    if (this.mode === 12) {
      log1(20, 43, Number(truthyInt(7))); // info: "int.truthy = {}"
    }
    if (this.mode === 13) {
      log1(20, 44, boolToInt(true)); // info: "bool.toInt = {}"
    }
    if (this.mode === 14) {
      log1(20, 45, Number(true === false)); // info: "bool.eq = {}"
    }
    if (this.mode === 15) {
      log1(20, 46, Number(true !== false)); // info: "bool.ne = {}"
    }
    if (this.mode === 16) {
      log1(20, 47, 2.5 + 1.5); // info: "float.add = {}"
    }
    if (this.mode === 17) {
      log1(20, 48, 2.5 - 1.5); // info: "float.sub = {}"
    }
    if (this.mode === 18) {
      log1(20, 49, 2.5 * 1.5); // info: "float.mul = {}"
    }
    if (this.mode === 19) {
      log1(20, 50, -2.5); // info: "float.neg = {}"
    }
    if (this.mode === 20) {
      log1(20, 51, absFloat(2.5)); // info: "float.abs = {}"
    }
    if (this.mode === 21) {
      log1(20, 52, divFloat(2.5, 1.5, 18)); // info: "float.div = {}"
    }
    if (this.mode === 22) {
      log1(20, 53, floordivFloat(2.5, 1.5, 19)); // info: "float.floordiv = {}"
    }
    if (this.mode === 23) {
      log1(20, 54, modFloat(2.5, 1.5, 20)); // info: "float.mod = {}"
    }
    if (this.mode === 24) {
      log1(20, 55, minFloat(2.5, 1.5)); // info: "float.min = {}"
    }
    if (this.mode === 25) {
      log1(20, 56, maxFloat(2.5, 1.5)); // info: "float.max = {}"
    }
    if (this.mode === 26) {
      log1(20, 57, sqrtFloat(2.5, 21)); // info: "float.sqrt = {}"
    }
    if (this.mode === 27) {
      log1(20, 58, floorFloat(2.5, 22)); // info: "float.floor = {}"
    }
    if (this.mode === 28) {
      log1(20, 59, ceilFloat(2.5, 23)); // info: "float.ceil = {}"
    }
    if (this.mode === 29) {
      log1(20, 60, truncFloat(2.5, 24)); // info: "float.trunc = {}"
    }
    if (this.mode === 30) {
      log1(20, 61, roundFloat(2.5, 25)); // info: "float.round = {}"
    }
    if (this.mode === 31) {
      log1(20, 62, roundDigits(2.5, 3)); // info: "float.roundDigits = {}"
    }
    if (this.mode === 32) {
      log1(20, 63, mantissaOf(2.5)); // info: "float.mantissa = {}"
    }
    if (this.mode === 33) {
      log1(20, 64, exponentOf(2.5)); // info: "float.exponent = {}"
    }
    if (this.mode === 34) {
      log1(20, 65, ldexp(2.5, 3, 26)); // info: "float.ldexp = {}"
    }
    if (this.mode === 35) {
      log1(20, 66, fmod(2.5, 1.5, 27)); // info: "float.fmod = {}"
    }
    if (this.mode === 36) {
      log1(20, 67, copysign(2.5, 1.5)); // info: "float.copysign = {}"
    }
    if (this.mode === 37) {
      log1(20, 68, Number(isNaNFloat(2.5))); // info: "float.isNan = {}"
    }
    if (this.mode === 38) {
      log1(20, 69, Number(isInfFloat(2.5))); // info: "float.isInf = {}"
    }
    if (this.mode === 39) {
      log1(20, 70, Number(isFiniteFloat(2.5))); // info: "float.isFinite = {}"
    }
    if (this.mode === 40) {
      log1(20, 71, powInt(7, 3, 28)); // info: "int.pow = {}"
    }
    if (this.mode === 41) {
      log1(20, 72, Number(7 === 3)); // info: "int.eq = {}"
    }
    if (this.mode === 42) {
      log1(20, 73, Number(7 !== 3)); // info: "int.ne = {}"
    }
    if (this.mode === 43) {
      log1(20, 74, Number(7 < 3)); // info: "int.lt = {}"
    }
    if (this.mode === 44) {
      log1(20, 75, Number(7 <= 3)); // info: "int.le = {}"
    }
    if (this.mode === 45) {
      log1(20, 76, Number(7 > 3)); // info: "int.gt = {}"
    }
    if (this.mode === 46) {
      log1(20, 77, Number(7 >= 3)); // info: "int.ge = {}"
    }
    if (this.mode === 47) {
      log1(20, 78, Number(2.5 === 1.5)); // info: "float.eq = {}"
    }
    if (this.mode === 48) {
      log1(20, 79, Number(2.5 !== 1.5)); // info: "float.ne = {}"
    }
    if (this.mode === 49) {
      log1(20, 80, Number(2.5 < 1.5)); // info: "float.lt = {}"
    }
    if (this.mode === 50) {
      log1(20, 81, Number(2.5 <= 1.5)); // info: "float.le = {}"
    }
    if (this.mode === 51) {
      log1(20, 82, Number(2.5 > 1.5)); // info: "float.gt = {}"
    }
    if (this.mode === 52) {
      log1(20, 83, Number(2.5 >= 1.5)); // info: "float.ge = {}"
    }
    if (this.mode === 53) {
      log1(20, 84, Number(5500 /* Price("0.55") */ === 100 /* Price("0.01") */)); // info: "M.eq = {}"
    }
    if (this.mode === 54) {
      log1(20, 85, Number(25_000_000 /* Size("25") */ === 1_000_000 /* Size("1") */)); // info: "M.eq = {}"
    }
    if (this.mode === 55) {
      log1(20, 86, Number(10_000_000 /* Usd("10") */ === 1_000_000 /* Usd("1") */)); // info: "M.eq = {}"
    }
    if (this.mode === 56) {
      log1(20, 87, Number(5500 /* Price("0.55") */ !== 100 /* Price("0.01") */)); // info: "M.ne = {}"
    }
    if (this.mode === 57) {
      log1(20, 88, Number(25_000_000 /* Size("25") */ !== 1_000_000 /* Size("1") */)); // info: "M.ne = {}"
    }
    if (this.mode === 58) {
      log1(20, 89, Number(10_000_000 /* Usd("10") */ !== 1_000_000 /* Usd("1") */)); // info: "M.ne = {}"
    }
    if (this.mode === 59) {
      log1(20, 90, Number(5500 /* Price("0.55") */ < 100 /* Price("0.01") */)); // info: "M.lt = {}"
    }
    if (this.mode === 60) {
      log1(20, 91, Number(25_000_000 /* Size("25") */ < 1_000_000 /* Size("1") */)); // info: "M.lt = {}"
    }
    if (this.mode === 61) {
      log1(20, 92, Number(10_000_000 /* Usd("10") */ < 1_000_000 /* Usd("1") */)); // info: "M.lt = {}"
    }
    if (this.mode === 62) {
      log1(20, 93, Number(5500 /* Price("0.55") */ <= 100 /* Price("0.01") */)); // info: "M.le = {}"
    }
    if (this.mode === 63) {
      log1(20, 94, Number(25_000_000 /* Size("25") */ <= 1_000_000 /* Size("1") */)); // info: "M.le = {}"
    }
    if (this.mode === 64) {
      log1(20, 95, Number(10_000_000 /* Usd("10") */ <= 1_000_000 /* Usd("1") */)); // info: "M.le = {}"
    }
    if (this.mode === 65) {
      log1(20, 96, Number(5500 /* Price("0.55") */ > 100 /* Price("0.01") */)); // info: "M.gt = {}"
    }
    if (this.mode === 66) {
      log1(20, 97, Number(25_000_000 /* Size("25") */ > 1_000_000 /* Size("1") */)); // info: "M.gt = {}"
    }
    if (this.mode === 67) {
      log1(20, 98, Number(10_000_000 /* Usd("10") */ > 1_000_000 /* Usd("1") */)); // info: "M.gt = {}"
    }
    if (this.mode === 68) {
      log1(20, 99, Number(5500 /* Price("0.55") */ >= 100 /* Price("0.01") */)); // info: "M.ge = {}"
    }
    if (this.mode === 69) {
      log1(20, 100, Number(25_000_000 /* Size("25") */ >= 1_000_000 /* Size("1") */)); // info: "M.ge = {}"
    }
    if (this.mode === 70) {
      log1(20, 101, Number(10_000_000 /* Usd("10") */ >= 1_000_000 /* Usd("1") */)); // info: "M.ge = {}"
    }
    if (this.mode === 71) {
      log1(20, 102, Number(ctx.market.yes === ctx.market.no)); // info: "outcome.eq = {}"
    }
    if (this.mode === 72) {
      log1(20, 103, Number(ctx.market.yes !== ctx.market.no)); // info: "outcome.ne = {}"
    }
    if (this.mode === 73) {
      log1(20, 104, addInt(5500 /* Price("0.55") */, 100 /* Price("0.01") */, 29)); // info: "M.add = {}"
    }
    if (this.mode === 74) {
      log1(20, 105, addInt(25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */, 30)); // info: "M.add = {}"
    }
    if (this.mode === 75) {
      log1(20, 106, addInt(10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */, 31)); // info: "M.add = {}"
    }
    if (this.mode === 76) {
      log1(20, 107, subInt(5500 /* Price("0.55") */, 100 /* Price("0.01") */, 32)); // info: "M.sub = {}"
    }
    if (this.mode === 77) {
      log1(20, 108, subInt(25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */, 33)); // info: "M.sub = {}"
    }
    if (this.mode === 78) {
      log1(20, 109, subInt(10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */, 34)); // info: "M.sub = {}"
    }
    if (this.mode === 79) {
      log1(20, 110, mulInt(5500 /* Price("0.55") */, 3, 35)); // info: "M.mulInt = {}"
    }
    if (this.mode === 80) {
      log1(20, 111, mulInt(25_000_000 /* Size("25") */, 3, 36)); // info: "M.mulInt = {}"
    }
    if (this.mode === 81) {
      log1(20, 112, mulInt(10_000_000 /* Usd("10") */, 3, 37)); // info: "M.mulInt = {}"
    }
    if (this.mode === 82) {
      log1(20, 113, floordivInt(5500 /* Price("0.55") */, 3, 38)); // info: "M.floordivInt = {}"
    }
    if (this.mode === 83) {
      log1(20, 114, floordivInt(25_000_000 /* Size("25") */, 3, 39)); // info: "M.floordivInt = {}"
    }
    if (this.mode === 84) {
      log1(20, 115, floordivInt(10_000_000 /* Usd("10") */, 3, 40)); // info: "M.floordivInt = {}"
    }
    if (this.mode === 85) {
      log1(20, 116, negInt(5500 /* Price("0.55") */)); // info: "M.neg = {}"
    }
    if (this.mode === 86) {
      log1(20, 117, negInt(25_000_000 /* Size("25") */)); // info: "M.neg = {}"
    }
    if (this.mode === 87) {
      log1(20, 118, negInt(10_000_000 /* Usd("10") */)); // info: "M.neg = {}"
    }
    if (this.mode === 88) {
      log1(20, 119, absInt(5500 /* Price("0.55") */)); // info: "M.abs = {}"
    }
    if (this.mode === 89) {
      log1(20, 120, absInt(25_000_000 /* Size("25") */)); // info: "M.abs = {}"
    }
    if (this.mode === 90) {
      log1(20, 121, absInt(10_000_000 /* Usd("10") */)); // info: "M.abs = {}"
    }
    if (this.mode === 91) {
      log1(20, 122, minInt(5500 /* Price("0.55") */, 100 /* Price("0.01") */)); // info: "M.min = {}"
    }
    if (this.mode === 92) {
      log1(20, 123, minInt(25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */)); // info: "M.min = {}"
    }
    if (this.mode === 93) {
      log1(20, 124, minInt(10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */)); // info: "M.min = {}"
    }
    if (this.mode === 94) {
      log1(20, 125, maxInt(5500 /* Price("0.55") */, 100 /* Price("0.01") */)); // info: "M.max = {}"
    }
    if (this.mode === 95) {
      log1(20, 126, maxInt(25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */)); // info: "M.max = {}"
    }
    if (this.mode === 96) {
      log1(20, 127, maxInt(10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */)); // info: "M.max = {}"
    }
    if (this.mode === 97) {
      log1(20, 128, divInt(5500 /* Price("0.55") */, 100 /* Price("0.01") */, 41)); // info: "M.ratio = {}"
    }
    if (this.mode === 98) {
      log1(20, 129, divInt(25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */, 42)); // info: "M.ratio = {}"
    }
    if (this.mode === 99) {
      log1(20, 130, divInt(10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */, 43)); // info: "M.ratio = {}"
    }
    if (this.mode === 100) {
      log1(20, 131, priceToFloat(5500 /* Price("0.55") */)); // info: "price.toFloat = {}"
    }
    if (this.mode === 101) {
      log1(20, 132, sizeToFloat(25_000_000 /* Size("25") */)); // info: "size.toFloat = {}"
    }
    if (this.mode === 102) {
      log1(20, 133, usdToFloat(10_000_000 /* Usd("10") */)); // info: "usd.toFloat = {}"
    }
    if (this.mode === 103) {
      log1(20, 134, complement(5500 /* Price("0.55") */, 44)); // info: "price.complement = {}"
    }
    if (this.mode === 104) {
      log1(20, 135, priceFloor(2.5, 100 /* Price("0.01") */, 45)); // info: "price.floor = {}"
    }
    if (this.mode === 105) {
      log1(20, 136, priceCeil(2.5, 100 /* Price("0.01") */, 46)); // info: "price.ceil = {}"
    }
    if (this.mode === 106) {
      log1(20, 137, priceNearest(2.5, 100 /* Price("0.01") */, 47)); // info: "price.nearest = {}"
    }
    if (this.mode === 107) {
      log1(20, 138, sizeFloor(2.5, 1_000_000 /* Size("1") */, 48)); // info: "size.floor = {}"
    }
    if (this.mode === 108) {
      log1(20, 139, sizeCeil(2.5, 1_000_000 /* Size("1") */, 49)); // info: "size.ceil = {}"
    }
    if (this.mode === 109) {
      log1(20, 140, sizeNearest(2.5, 1_000_000 /* Size("1") */, 50)); // info: "size.nearest = {}"
    }
    if (this.mode === 110) {
      log1(20, 141, usdFloor(2.5, 1_000_000 /* Usd("1") */, 51)); // info: "usd.floor = {}"
    }
    if (this.mode === 111) {
      log1(20, 142, usdCeil(2.5, 1_000_000 /* Usd("1") */, 52)); // info: "usd.ceil = {}"
    }
    if (this.mode === 112) {
      log1(20, 143, usdNearest(2.5, 1_000_000 /* Usd("1") */, 53)); // info: "usd.nearest = {}"
    }
    if (this.mode === 113) {
      log1(20, 144, costFloor(5500 /* Price("0.55") */, 1_000_000 /* Size("1") */, 54)); // info: "cost.floor = {}"
    }
    if (this.mode === 114) {
      log1(20, 145, costCeil(5500 /* Price("0.55") */, 1_000_000 /* Size("1") */, 55)); // info: "cost.ceil = {}"
    }
    if (this.mode === 115) {
      log1(20, 146, costNearest(5500 /* Price("0.55") */, 1_000_000 /* Size("1") */, 56)); // info: "cost.nearest = {}"
    }
    if (this.mode === 116) {
      log1(20, 147, mid(5500 /* Price("0.55") */, 100 /* Price("0.01") */)); // info: "mid = {}"
    }
    if (this.mode === 117) {
      log1(20, 148, Number("tick €" === "tick")); // info: "str.eq = {}"
    }
    if (this.mode === 118) {
      log1(20, 149, Number("tick €" !== "tick")); // info: "str.ne = {}"
    }
    if (this.mode === 119) {
      log1(20, 150, Number(lessText("tick €", "tick"))); // info: "str.lt = {}"
    }
    if (this.mode === 120) {
      log1(20, 151, Number(lessOrEqualText("tick €", "tick"))); // info: "str.le = {}"
    }
    if (this.mode === 121) {
      log1(20, 152, Number(greaterText("tick €", "tick"))); // info: "str.gt = {}"
    }
    if (this.mode === 122) {
      log1(20, 153, Number(greaterOrEqualText("tick €", "tick"))); // info: "str.ge = {}"
    }
    if (this.mode === 123) {
      logTexts(20, 154, "tick €" + "tick"); // info: "str.concat = {}"
    }
    if (this.mode === 124) {
      logTexts(20, 155, joinTexts("tick €", ["tick €", "tick", "😀\u2028", "tick €", "tick"])); // info: "str.join = {}"
    }
    if (this.mode === 125) {
      log1(20, 156, Number(truthyText("tick €"))); // info: "str.truthy = {}"
    }
    if (this.mode === 126) {
      log1(20, 157, Number("tick €".includes("tick"))); // info: "str.contains = {}"
    }
    if (this.mode === 127) {
      log1(20, 158, Number("tick €".startsWith("tick"))); // info: "str.startswith = {}"
    }
    if (this.mode === 128) {
      log1(20, 159, Number("tick €".endsWith("tick"))); // info: "str.endswith = {}"
    }
    if (this.mode === 129) {
      logTexts(20, 160, intText(7)); // info: "int.text = {}"
    }
    if (this.mode === 130) {
      logTexts(20, 161, boolText(true)); // info: "bool.text = {}"
    }
    if (this.mode === 131) {
      log1(20, 162, lengthOf([7, 3, 2, 7, 3])); // info: "list.len = {}"
    }
    if (this.mode === 132) {
      log1(20, 163, lengthOf([2.5, 1.5, 0.25, 2.5, 1.5])); // info: "list.len = {}"
    }
    if (this.mode === 133) {
      log1(20, 164, lengthOf([true, false, true, true, false])); // info: "list.len = {}"
    }
    if (this.mode === 134) {
      // info: "list.len = {}"
      log1(
        20,
        165,
        lengthOf([5500 /* Price("0.55") */, 100 /* Price("0.01") */, 300 /* Price("0.03") */, 5500 /* Price("0.55") */, 100 /* Price("0.01") */]),
      );
    }
    if (this.mode === 135) {
      // info: "list.len = {}"
      log1(
        20,
        166,
        lengthOf([25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */, 2_500_000 /* Size("2.5") */, 25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */]),
      );
    }
    if (this.mode === 136) {
      // info: "list.len = {}"
      log1(
        20,
        167,
        lengthOf([10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */, 500_000 /* Usd("0.5") */, 10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */]),
      );
    }
    if (this.mode === 137) {
      // info: "list.len = {}"
      log1(20, 168, lengthOf([ctx.market.yes, ctx.market.no, ctx.market.yes, ctx.market.yes, ctx.market.no]));
    }
    if (this.mode === 138) {
      log1(20, 169, lengthOf(["tick €", "tick", "😀\u2028", "tick €", "tick"])); // info: "list.len = {}"
    }
    if (this.mode === 139) {
      log1(20, 170, lengthOf([7, null, 2, 7, null])); // info: "list.len = {}"
    }
    if (this.mode === 140) {
      log1(20, 171, lengthOf([2.5, null, 0.25, 2.5, null])); // info: "list.len = {}"
    }
    if (this.mode === 141) {
      log1(20, 172, lengthOf([true, null, true, true, null])); // info: "list.len = {}"
    }
    if (this.mode === 142) {
      // info: "list.len = {}"
      log1(
        20,
        173,
        lengthOf([5500 /* Price("0.55") */, null, 300 /* Price("0.03") */, 5500 /* Price("0.55") */, null]),
      );
    }
    if (this.mode === 143) {
      // info: "list.len = {}"
      log1(
        20,
        174,
        lengthOf([25_000_000 /* Size("25") */, null, 2_500_000 /* Size("2.5") */, 25_000_000 /* Size("25") */, null]),
      );
    }
    if (this.mode === 144) {
      // info: "list.len = {}"
      log1(
        20,
        175,
        lengthOf([10_000_000 /* Usd("10") */, null, 500_000 /* Usd("0.5") */, 10_000_000 /* Usd("10") */, null]),
      );
    }
    if (this.mode === 145) {
      log1(20, 176, lengthOf([ctx.market.yes, null, ctx.market.yes, ctx.market.yes, null])); // info: "list.len = {}"
    }
    if (this.mode === 146) {
      log1(20, 177, lengthOf(["tick €", null, "😀\u2028", "tick €", null])); // info: "list.len = {}"
    }
    if (this.mode === 147) {
      // info: "list.len = {}"
      log1(
        20,
        178,
        lengthOf([new Node(0, false), new Node(1, false), new Node(2, false), new Node(0, false), new Node(1, false)]),
      );
    }
    if (this.mode === 148) {
      // info: "list.len = {}"
      log1(20, 179, lengthOf([new Node(0, false), null, new Node(2, false), new Node(0, false), null]));
    }
    if (this.mode === 149) {
      // info: "list.len = {}"
      log1(20, 180, lengthOf([[7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3]]));
    }
    if (this.mode === 150) {
      log1(20, 181, getItem([7, 3, 2, 7, 3], 3, 57)); // info: "list.get = {}"
    }
    if (this.mode === 151) {
      log1(20, 182, getItem([2.5, 1.5, 0.25, 2.5, 1.5], 3, 58)); // info: "list.get = {}"
    }
    if (this.mode === 152) {
      log1(20, 183, Number(getItem([true, false, true, true, false], 3, 59))); // info: "list.get = {}"
    }
    if (this.mode === 153) {
      // info: "list.get = {}"
      log1(
        20,
        184,
        getItem([5500 /* Price("0.55") */, 100 /* Price("0.01") */, 300 /* Price("0.03") */, 5500 /* Price("0.55") */, 100 /* Price("0.01") */], 3, 60),
      );
    }
    if (this.mode === 154) {
      // info: "list.get = {}"
      log1(
        20,
        185,
        getItem([25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */, 2_500_000 /* Size("2.5") */, 25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */], 3, 61),
      );
    }
    if (this.mode === 155) {
      // info: "list.get = {}"
      log1(
        20,
        186,
        getItem([10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */, 500_000 /* Usd("0.5") */, 10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */], 3, 62),
      );
    }
    if (this.mode === 156) {
      // info: "list.get = {}"
      log1(20, 187, getItem([ctx.market.yes, ctx.market.no, ctx.market.yes, ctx.market.yes, ctx.market.no], 3, 63));
    }
    if (this.mode === 157) {
      logTexts(20, 188, getItem(["tick €", "tick", "😀\u2028", "tick €", "tick"], 3, 64)); // info: "list.get = {}"
    }
    if (this.mode === 158) {
      const shown0 = getItem([7, null, 2, 7, null], 3, 65);
      if (shown0 === null) {
        log0(10, 189); // debug: "list.get is None"
      } else {
        log1(20, 190, shown0); // info: "list.get = {}"
      }
    }
    if (this.mode === 159) {
      const shown0 = getItem([2.5, null, 0.25, 2.5, null], 3, 66);
      if (shown0 === null) {
        log0(10, 191); // debug: "list.get is None"
      } else {
        log1(20, 192, shown0); // info: "list.get = {}"
      }
    }
    if (this.mode === 160) {
      const shown0 = getItem([true, null, true, true, null], 3, 67);
      if (shown0 === null) {
        log0(10, 193); // debug: "list.get is None"
      } else {
        log1(20, 194, Number(shown0)); // info: "list.get = {}"
      }
    }
    if (this.mode === 161) {
      const shown0 = getItem(
        [5500 /* Price("0.55") */, null, 300 /* Price("0.03") */, 5500 /* Price("0.55") */, null],
        3,
        68,
      );
      if (shown0 === null) {
        log0(10, 195); // debug: "list.get is None"
      } else {
        log1(20, 196, shown0); // info: "list.get = {}"
      }
    }
    if (this.mode === 162) {
      const shown0 = getItem(
        [25_000_000 /* Size("25") */, null, 2_500_000 /* Size("2.5") */, 25_000_000 /* Size("25") */, null],
        3,
        69,
      );
      if (shown0 === null) {
        log0(10, 197); // debug: "list.get is None"
      } else {
        log1(20, 198, shown0); // info: "list.get = {}"
      }
    }
    if (this.mode === 163) {
      const shown0 = getItem(
        [10_000_000 /* Usd("10") */, null, 500_000 /* Usd("0.5") */, 10_000_000 /* Usd("10") */, null],
        3,
        70,
      );
      if (shown0 === null) {
        log0(10, 199); // debug: "list.get is None"
      } else {
        log1(20, 200, shown0); // info: "list.get = {}"
      }
    }
    if (this.mode === 164) {
      const shown0 = getItem([ctx.market.yes, null, ctx.market.yes, ctx.market.yes, null], 3, 71);
      if (shown0 === null) {
        log0(10, 201); // debug: "list.get is None"
      } else {
        log1(20, 202, shown0); // info: "list.get = {}"
      }
    }
    if (this.mode === 165) {
      const shown0 = getItem(["tick €", null, "😀\u2028", "tick €", null], 3, 72);
      if (shown0 === null) {
        log0(10, 203); // debug: "list.get is None"
      } else {
        logTexts(20, 204, shown0); // info: "list.get = {}"
      }
    }
    if (this.mode === 166) {
      // info: "list.get = {}"
      log1(
        20,
        205,
        getItem([new Node(0, false), new Node(1, false), new Node(2, false), new Node(0, false), new Node(1, false)], 3, 73).value,
      );
    }
    if (this.mode === 167) {
      const shown0 = getItem([new Node(0, false), null, new Node(2, false), new Node(0, false), null], 3, 74);
      if (shown0 === null) {
        log0(10, 206); // debug: "list.get is None"
      } else {
        log1(20, 207, shown0.value); // info: "list.get = {}"
      }
    }
    if (this.mode === 168) {
      const shown0 = getItem(
        [[7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3]],
        3,
        75,
      );
      for (const item0 of shown0) {
        step(76);
        log1(20, 208, item0); // info: "list.get = {}"
      }
    }
    if (this.mode === 169) {
      const xs: number[] = [7, 3, 2, 7, 3];
      setItem(xs, 3, 2, 77);
      log1(20, 209, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(78);
        log1(20, 210, x); // info: "element = {}"
      }
    }
    if (this.mode === 170) {
      const xs: number[] = [2.5, 1.5, 0.25, 2.5, 1.5];
      setItem(xs, 3, 0.25, 79);
      log1(20, 211, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(80);
        log1(20, 212, x); // info: "element = {}"
      }
    }
    if (this.mode === 171) {
      const xs: boolean[] = [true, false, true, true, false];
      setItem(xs, 3, true, 81);
      log1(20, 213, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(82);
        log1(20, 214, Number(x)); // info: "element = {}"
      }
    }
    if (this.mode === 172) {
      const xs: Price[] = [5500 /* Price("0.55") */, 100 /* Price("0.01") */, 300 /* Price("0.03") */, 5500 /* Price("0.55") */, 100 /* Price("0.01") */];
      setItem(xs, 3, 300 /* Price("0.03") */, 83);
      log1(20, 215, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(84);
        log1(20, 216, x); // info: "element = {}"
      }
    }
    if (this.mode === 173) {
      const xs: Size[] = [25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */, 2_500_000 /* Size("2.5") */, 25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */];
      setItem(xs, 3, 2_500_000 /* Size("2.5") */, 85);
      log1(20, 217, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(86);
        log1(20, 218, x); // info: "element = {}"
      }
    }
    if (this.mode === 174) {
      const xs: Usd[] = [10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */, 500_000 /* Usd("0.5") */, 10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */];
      setItem(xs, 3, 500_000 /* Usd("0.5") */, 87);
      log1(20, 219, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(88);
        log1(20, 220, x); // info: "element = {}"
      }
    }
    if (this.mode === 175) {
      const xs: Outcome[] = [ctx.market.yes, ctx.market.no, ctx.market.yes, ctx.market.yes, ctx.market.no];
      setItem(xs, 3, ctx.market.yes, 89);
      log1(20, 221, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(90);
        log1(20, 222, x); // info: "element = {}"
      }
    }
    if (this.mode === 176) {
      const xs: string[] = ["tick €", "tick", "😀\u2028", "tick €", "tick"];
      setItem(xs, 3, "😀\u2028", 91);
      log1(20, 223, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(92);
        logTexts(20, 224, x); // info: "element = {}"
      }
    }
    if (this.mode === 177) {
      const xs: (number | null)[] = [7, null, 2, 7, null];
      setItem(xs, 3, 2, 93);
      log1(20, 225, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(94);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 226); // debug: "element is None"
        } else {
          log1(20, 227, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 178) {
      const xs: (number | null)[] = [2.5, null, 0.25, 2.5, null];
      setItem(xs, 3, 0.25, 95);
      log1(20, 228, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(96);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 229); // debug: "element is None"
        } else {
          log1(20, 230, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 179) {
      const xs: (boolean | null)[] = [true, null, true, true, null];
      setItem(xs, 3, true, 97);
      log1(20, 231, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(98);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 232); // debug: "element is None"
        } else {
          log1(20, 233, Number(shown0)); // info: "element = {}"
        }
      }
    }
    if (this.mode === 180) {
      const xs: (Price | null)[] = [5500 /* Price("0.55") */, null, 300 /* Price("0.03") */, 5500 /* Price("0.55") */, null];
      setItem(xs, 3, 300 /* Price("0.03") */, 99);
      log1(20, 234, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(100);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 235); // debug: "element is None"
        } else {
          log1(20, 236, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 181) {
      const xs: (Size | null)[] = [25_000_000 /* Size("25") */, null, 2_500_000 /* Size("2.5") */, 25_000_000 /* Size("25") */, null];
      setItem(xs, 3, 2_500_000 /* Size("2.5") */, 101);
      log1(20, 237, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(102);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 238); // debug: "element is None"
        } else {
          log1(20, 239, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 182) {
      const xs: (Usd | null)[] = [10_000_000 /* Usd("10") */, null, 500_000 /* Usd("0.5") */, 10_000_000 /* Usd("10") */, null];
      setItem(xs, 3, 500_000 /* Usd("0.5") */, 103);
      log1(20, 240, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(104);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 241); // debug: "element is None"
        } else {
          log1(20, 242, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 183) {
      const xs: (Outcome | null)[] = [ctx.market.yes, null, ctx.market.yes, ctx.market.yes, null];
      setItem(xs, 3, ctx.market.yes, 105);
      log1(20, 243, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(106);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 244); // debug: "element is None"
        } else {
          log1(20, 245, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 184) {
      const xs: (string | null)[] = ["tick €", null, "😀\u2028", "tick €", null];
      setItem(xs, 3, "😀\u2028", 107);
      log1(20, 246, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(108);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 247); // debug: "element is None"
        } else {
          logTexts(20, 248, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 185) {
      const xs: Node[] = [new Node(0, false), new Node(1, false), new Node(2, false), new Node(0, false), new Node(1, false)];
      setItem(xs, 3, new Node(2, false), 109);
      log1(20, 249, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(110);
        log1(20, 250, x.value); // info: "element = {}"
      }
    }
    if (this.mode === 186) {
      const xs: (Node | null)[] = [new Node(0, false), null, new Node(2, false), new Node(0, false), null];
      setItem(xs, 3, new Node(2, false), 111);
      log1(20, 251, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(112);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 252); // debug: "element is None"
        } else {
          log1(20, 253, shown0.value); // info: "element = {}"
        }
      }
    }
    if (this.mode === 187) {
      const xs: number[][] = [[7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3]];
      setItem(xs, 3, [7, 3, 2, 7, 3], 113);
      log1(20, 254, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(114);
        const shown0 = x;
        for (const item0 of shown0) {
          step(115);
          log1(20, 255, item0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 188) {
      const xs: number[] = [7, 3, 2, 7, 3];
      append(xs, 3);
      log1(20, 256, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(116);
        log1(20, 257, x); // info: "element = {}"
      }
    }
    if (this.mode === 189) {
      const xs: number[] = [2.5, 1.5, 0.25, 2.5, 1.5];
      append(xs, 1.5);
      log1(20, 258, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(117);
        log1(20, 259, x); // info: "element = {}"
      }
    }
    if (this.mode === 190) {
      const xs: boolean[] = [true, false, true, true, false];
      append(xs, false);
      log1(20, 260, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(118);
        log1(20, 261, Number(x)); // info: "element = {}"
      }
    }
    if (this.mode === 191) {
      const xs: Price[] = [5500 /* Price("0.55") */, 100 /* Price("0.01") */, 300 /* Price("0.03") */, 5500 /* Price("0.55") */, 100 /* Price("0.01") */];
      append(xs, 100 /* Price("0.01") */);
      log1(20, 262, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(119);
        log1(20, 263, x); // info: "element = {}"
      }
    }
    if (this.mode === 192) {
      const xs: Size[] = [25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */, 2_500_000 /* Size("2.5") */, 25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */];
      append(xs, 1_000_000 /* Size("1") */);
      log1(20, 264, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(120);
        log1(20, 265, x); // info: "element = {}"
      }
    }
    if (this.mode === 193) {
      const xs: Usd[] = [10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */, 500_000 /* Usd("0.5") */, 10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */];
      append(xs, 1_000_000 /* Usd("1") */);
      log1(20, 266, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(121);
        log1(20, 267, x); // info: "element = {}"
      }
    }
    if (this.mode === 194) {
      const xs: Outcome[] = [ctx.market.yes, ctx.market.no, ctx.market.yes, ctx.market.yes, ctx.market.no];
      append(xs, ctx.market.no);
      log1(20, 268, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(122);
        log1(20, 269, x); // info: "element = {}"
      }
    }
    if (this.mode === 195) {
      const xs: string[] = ["tick €", "tick", "😀\u2028", "tick €", "tick"];
      append(xs, "tick");
      log1(20, 270, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(123);
        logTexts(20, 271, x); // info: "element = {}"
      }
    }
    if (this.mode === 196) {
      const xs: (number | null)[] = [7, null, 2, 7, null];
      append(xs, null);
      log1(20, 272, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(124);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 273); // debug: "element is None"
        } else {
          log1(20, 274, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 197) {
      const xs: (number | null)[] = [2.5, null, 0.25, 2.5, null];
      append(xs, null);
      log1(20, 275, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(125);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 276); // debug: "element is None"
        } else {
          log1(20, 277, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 198) {
      const xs: (boolean | null)[] = [true, null, true, true, null];
      append(xs, null);
      log1(20, 278, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(126);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 279); // debug: "element is None"
        } else {
          log1(20, 280, Number(shown0)); // info: "element = {}"
        }
      }
    }
    if (this.mode === 199) {
      const xs: (Price | null)[] = [5500 /* Price("0.55") */, null, 300 /* Price("0.03") */, 5500 /* Price("0.55") */, null];
      append(xs, null);
      log1(20, 281, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(127);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 282); // debug: "element is None"
        } else {
          log1(20, 283, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 200) {
      const xs: (Size | null)[] = [25_000_000 /* Size("25") */, null, 2_500_000 /* Size("2.5") */, 25_000_000 /* Size("25") */, null];
      append(xs, null);
      log1(20, 284, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(128);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 285); // debug: "element is None"
        } else {
          log1(20, 286, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 201) {
      const xs: (Usd | null)[] = [10_000_000 /* Usd("10") */, null, 500_000 /* Usd("0.5") */, 10_000_000 /* Usd("10") */, null];
      append(xs, null);
      log1(20, 287, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(129);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 288); // debug: "element is None"
        } else {
          log1(20, 289, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 202) {
      const xs: (Outcome | null)[] = [ctx.market.yes, null, ctx.market.yes, ctx.market.yes, null];
      append(xs, null);
      log1(20, 290, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(130);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 291); // debug: "element is None"
        } else {
          log1(20, 292, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 203) {
      const xs: (string | null)[] = ["tick €", null, "😀\u2028", "tick €", null];
      append(xs, null);
      log1(20, 293, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(131);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 294); // debug: "element is None"
        } else {
          logTexts(20, 295, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 204) {
      const xs: Node[] = [new Node(0, false), new Node(1, false), new Node(2, false), new Node(0, false), new Node(1, false)];
      append(xs, new Node(1, false));
      log1(20, 296, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(132);
        log1(20, 297, x.value); // info: "element = {}"
      }
    }
    if (this.mode === 205) {
      const xs: (Node | null)[] = [new Node(0, false), null, new Node(2, false), new Node(0, false), null];
      append(xs, null);
      log1(20, 298, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(133);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 299); // debug: "element is None"
        } else {
          log1(20, 300, shown0.value); // info: "element = {}"
        }
      }
    }
    if (this.mode === 206) {
      const xs: number[][] = [[7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3]];
      append(xs, [7, 3, 2, 7, 3]);
      log1(20, 301, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(134);
        const shown0 = x;
        for (const item0 of shown0) {
          step(135);
          log1(20, 302, item0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 207) {
      log1(20, 303, pop([7, 3, 2, 7, 3], 136)); // info: "list.pop = {}"
    }
    if (this.mode === 208) {
      log1(20, 304, pop([2.5, 1.5, 0.25, 2.5, 1.5], 137)); // info: "list.pop = {}"
    }
    if (this.mode === 209) {
      log1(20, 305, Number(pop([true, false, true, true, false], 138))); // info: "list.pop = {}"
    }
    if (this.mode === 210) {
      // info: "list.pop = {}"
      log1(
        20,
        306,
        pop([5500 /* Price("0.55") */, 100 /* Price("0.01") */, 300 /* Price("0.03") */, 5500 /* Price("0.55") */, 100 /* Price("0.01") */], 139),
      );
    }
    if (this.mode === 211) {
      // info: "list.pop = {}"
      log1(
        20,
        307,
        pop([25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */, 2_500_000 /* Size("2.5") */, 25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */], 140),
      );
    }
    if (this.mode === 212) {
      // info: "list.pop = {}"
      log1(
        20,
        308,
        pop([10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */, 500_000 /* Usd("0.5") */, 10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */], 141),
      );
    }
    if (this.mode === 213) {
      // info: "list.pop = {}"
      log1(20, 309, pop([ctx.market.yes, ctx.market.no, ctx.market.yes, ctx.market.yes, ctx.market.no], 142));
    }
    if (this.mode === 214) {
      logTexts(20, 310, pop(["tick €", "tick", "😀\u2028", "tick €", "tick"], 143)); // info: "list.pop = {}"
    }
    if (this.mode === 215) {
      const shown0 = pop([7, null, 2, 7, null], 144);
      if (shown0 === null) {
        log0(10, 311); // debug: "list.pop is None"
      } else {
        log1(20, 312, shown0); // info: "list.pop = {}"
      }
    }
    if (this.mode === 216) {
      const shown0 = pop([2.5, null, 0.25, 2.5, null], 145);
      if (shown0 === null) {
        log0(10, 313); // debug: "list.pop is None"
      } else {
        log1(20, 314, shown0); // info: "list.pop = {}"
      }
    }
    if (this.mode === 217) {
      const shown0 = pop([true, null, true, true, null], 146);
      if (shown0 === null) {
        log0(10, 315); // debug: "list.pop is None"
      } else {
        log1(20, 316, Number(shown0)); // info: "list.pop = {}"
      }
    }
    if (this.mode === 218) {
      const shown0 = pop(
        [5500 /* Price("0.55") */, null, 300 /* Price("0.03") */, 5500 /* Price("0.55") */, null],
        147,
      );
      if (shown0 === null) {
        log0(10, 317); // debug: "list.pop is None"
      } else {
        log1(20, 318, shown0); // info: "list.pop = {}"
      }
    }
    if (this.mode === 219) {
      const shown0 = pop(
        [25_000_000 /* Size("25") */, null, 2_500_000 /* Size("2.5") */, 25_000_000 /* Size("25") */, null],
        148,
      );
      if (shown0 === null) {
        log0(10, 319); // debug: "list.pop is None"
      } else {
        log1(20, 320, shown0); // info: "list.pop = {}"
      }
    }
    if (this.mode === 220) {
      const shown0 = pop(
        [10_000_000 /* Usd("10") */, null, 500_000 /* Usd("0.5") */, 10_000_000 /* Usd("10") */, null],
        149,
      );
      if (shown0 === null) {
        log0(10, 321); // debug: "list.pop is None"
      } else {
        log1(20, 322, shown0); // info: "list.pop = {}"
      }
    }
    if (this.mode === 221) {
      const shown0 = pop([ctx.market.yes, null, ctx.market.yes, ctx.market.yes, null], 150);
      if (shown0 === null) {
        log0(10, 323); // debug: "list.pop is None"
      } else {
        log1(20, 324, shown0); // info: "list.pop = {}"
      }
    }
    if (this.mode === 222) {
      const shown0 = pop(["tick €", null, "😀\u2028", "tick €", null], 151);
      if (shown0 === null) {
        log0(10, 325); // debug: "list.pop is None"
      } else {
        logTexts(20, 326, shown0); // info: "list.pop = {}"
      }
    }
    if (this.mode === 223) {
      // info: "list.pop = {}"
      log1(
        20,
        327,
        pop([new Node(0, false), new Node(1, false), new Node(2, false), new Node(0, false), new Node(1, false)], 152).value,
      );
    }
    if (this.mode === 224) {
      const shown0 = pop([new Node(0, false), null, new Node(2, false), new Node(0, false), null], 153);
      if (shown0 === null) {
        log0(10, 328); // debug: "list.pop is None"
      } else {
        log1(20, 329, shown0.value); // info: "list.pop = {}"
      }
    }
    if (this.mode === 225) {
      const shown0 = pop([[7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3]], 154);
      for (const item0 of shown0) {
        step(155);
        log1(20, 330, item0); // info: "list.pop = {}"
      }
    }
    if (this.mode === 226) {
      log1(20, 331, popAt([7, 3, 2, 7, 3], 3, 156)); // info: "list.popAt = {}"
    }
    if (this.mode === 227) {
      log1(20, 332, popAt([2.5, 1.5, 0.25, 2.5, 1.5], 3, 157)); // info: "list.popAt = {}"
    }
    if (this.mode === 228) {
      log1(20, 333, Number(popAt([true, false, true, true, false], 3, 158))); // info: "list.popAt = {}"
    }
    if (this.mode === 229) {
      // info: "list.popAt = {}"
      log1(
        20,
        334,
        popAt([5500 /* Price("0.55") */, 100 /* Price("0.01") */, 300 /* Price("0.03") */, 5500 /* Price("0.55") */, 100 /* Price("0.01") */], 3, 159),
      );
    }
    if (this.mode === 230) {
      // info: "list.popAt = {}"
      log1(
        20,
        335,
        popAt([25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */, 2_500_000 /* Size("2.5") */, 25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */], 3, 160),
      );
    }
    if (this.mode === 231) {
      // info: "list.popAt = {}"
      log1(
        20,
        336,
        popAt([10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */, 500_000 /* Usd("0.5") */, 10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */], 3, 161),
      );
    }
    if (this.mode === 232) {
      // info: "list.popAt = {}"
      log1(20, 337, popAt([ctx.market.yes, ctx.market.no, ctx.market.yes, ctx.market.yes, ctx.market.no], 3, 162));
    }
    if (this.mode === 233) {
      logTexts(20, 338, popAt(["tick €", "tick", "😀\u2028", "tick €", "tick"], 3, 163)); // info: "list.popAt = {}"
    }
    if (this.mode === 234) {
      const shown0 = popAt([7, null, 2, 7, null], 3, 164);
      if (shown0 === null) {
        log0(10, 339); // debug: "list.popAt is None"
      } else {
        log1(20, 340, shown0); // info: "list.popAt = {}"
      }
    }
    if (this.mode === 235) {
      const shown0 = popAt([2.5, null, 0.25, 2.5, null], 3, 165);
      if (shown0 === null) {
        log0(10, 341); // debug: "list.popAt is None"
      } else {
        log1(20, 342, shown0); // info: "list.popAt = {}"
      }
    }
    if (this.mode === 236) {
      const shown0 = popAt([true, null, true, true, null], 3, 166);
      if (shown0 === null) {
        log0(10, 343); // debug: "list.popAt is None"
      } else {
        log1(20, 344, Number(shown0)); // info: "list.popAt = {}"
      }
    }
    if (this.mode === 237) {
      const shown0 = popAt(
        [5500 /* Price("0.55") */, null, 300 /* Price("0.03") */, 5500 /* Price("0.55") */, null],
        3,
        167,
      );
      if (shown0 === null) {
        log0(10, 345); // debug: "list.popAt is None"
      } else {
        log1(20, 346, shown0); // info: "list.popAt = {}"
      }
    }
    if (this.mode === 238) {
      const shown0 = popAt(
        [25_000_000 /* Size("25") */, null, 2_500_000 /* Size("2.5") */, 25_000_000 /* Size("25") */, null],
        3,
        168,
      );
      if (shown0 === null) {
        log0(10, 347); // debug: "list.popAt is None"
      } else {
        log1(20, 348, shown0); // info: "list.popAt = {}"
      }
    }
    if (this.mode === 239) {
      const shown0 = popAt(
        [10_000_000 /* Usd("10") */, null, 500_000 /* Usd("0.5") */, 10_000_000 /* Usd("10") */, null],
        3,
        169,
      );
      if (shown0 === null) {
        log0(10, 349); // debug: "list.popAt is None"
      } else {
        log1(20, 350, shown0); // info: "list.popAt = {}"
      }
    }
    if (this.mode === 240) {
      const shown0 = popAt([ctx.market.yes, null, ctx.market.yes, ctx.market.yes, null], 3, 170);
      if (shown0 === null) {
        log0(10, 351); // debug: "list.popAt is None"
      } else {
        log1(20, 352, shown0); // info: "list.popAt = {}"
      }
    }
    if (this.mode === 241) {
      const shown0 = popAt(["tick €", null, "😀\u2028", "tick €", null], 3, 171);
      if (shown0 === null) {
        log0(10, 353); // debug: "list.popAt is None"
      } else {
        logTexts(20, 354, shown0); // info: "list.popAt = {}"
      }
    }
    if (this.mode === 242) {
      // info: "list.popAt = {}"
      log1(
        20,
        355,
        popAt([new Node(0, false), new Node(1, false), new Node(2, false), new Node(0, false), new Node(1, false)], 3, 172).value,
      );
    }
    if (this.mode === 243) {
      const shown0 = popAt([new Node(0, false), null, new Node(2, false), new Node(0, false), null], 3, 173);
      if (shown0 === null) {
        log0(10, 356); // debug: "list.popAt is None"
      } else {
        log1(20, 357, shown0.value); // info: "list.popAt = {}"
      }
    }
    if (this.mode === 244) {
      const shown0 = popAt(
        [[7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3]],
        3,
        174,
      );
      for (const item0 of shown0) {
        step(175);
        log1(20, 358, item0); // info: "list.popAt = {}"
      }
    }
    if (this.mode === 245) {
      const xs: number[] = [7, 3, 2, 7, 3];
      clear(xs);
      log1(20, 359, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(176);
        log1(20, 360, x); // info: "element = {}"
      }
    }
    if (this.mode === 246) {
      const xs: number[] = [2.5, 1.5, 0.25, 2.5, 1.5];
      clear(xs);
      log1(20, 361, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(177);
        log1(20, 362, x); // info: "element = {}"
      }
    }
    if (this.mode === 247) {
      const xs: boolean[] = [true, false, true, true, false];
      clear(xs);
      log1(20, 363, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(178);
        log1(20, 364, Number(x)); // info: "element = {}"
      }
    }
    if (this.mode === 248) {
      const xs: Price[] = [5500 /* Price("0.55") */, 100 /* Price("0.01") */, 300 /* Price("0.03") */, 5500 /* Price("0.55") */, 100 /* Price("0.01") */];
      clear(xs);
      log1(20, 365, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(179);
        log1(20, 366, x); // info: "element = {}"
      }
    }
    if (this.mode === 249) {
      const xs: Size[] = [25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */, 2_500_000 /* Size("2.5") */, 25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */];
      clear(xs);
      log1(20, 367, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(180);
        log1(20, 368, x); // info: "element = {}"
      }
    }
    if (this.mode === 250) {
      const xs: Usd[] = [10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */, 500_000 /* Usd("0.5") */, 10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */];
      clear(xs);
      log1(20, 369, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(181);
        log1(20, 370, x); // info: "element = {}"
      }
    }
    if (this.mode === 251) {
      const xs: Outcome[] = [ctx.market.yes, ctx.market.no, ctx.market.yes, ctx.market.yes, ctx.market.no];
      clear(xs);
      log1(20, 371, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(182);
        log1(20, 372, x); // info: "element = {}"
      }
    }
    if (this.mode === 252) {
      const xs: string[] = ["tick €", "tick", "😀\u2028", "tick €", "tick"];
      clear(xs);
      log1(20, 373, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(183);
        logTexts(20, 374, x); // info: "element = {}"
      }
    }
    if (this.mode === 253) {
      const xs: (number | null)[] = [7, null, 2, 7, null];
      clear(xs);
      log1(20, 375, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(184);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 376); // debug: "element is None"
        } else {
          log1(20, 377, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 254) {
      const xs: (number | null)[] = [2.5, null, 0.25, 2.5, null];
      clear(xs);
      log1(20, 378, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(185);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 379); // debug: "element is None"
        } else {
          log1(20, 380, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 255) {
      const xs: (boolean | null)[] = [true, null, true, true, null];
      clear(xs);
      log1(20, 381, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(186);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 382); // debug: "element is None"
        } else {
          log1(20, 383, Number(shown0)); // info: "element = {}"
        }
      }
    }
    if (this.mode === 256) {
      const xs: (Price | null)[] = [5500 /* Price("0.55") */, null, 300 /* Price("0.03") */, 5500 /* Price("0.55") */, null];
      clear(xs);
      log1(20, 384, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(187);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 385); // debug: "element is None"
        } else {
          log1(20, 386, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 257) {
      const xs: (Size | null)[] = [25_000_000 /* Size("25") */, null, 2_500_000 /* Size("2.5") */, 25_000_000 /* Size("25") */, null];
      clear(xs);
      log1(20, 387, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(188);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 388); // debug: "element is None"
        } else {
          log1(20, 389, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 258) {
      const xs: (Usd | null)[] = [10_000_000 /* Usd("10") */, null, 500_000 /* Usd("0.5") */, 10_000_000 /* Usd("10") */, null];
      clear(xs);
      log1(20, 390, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(189);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 391); // debug: "element is None"
        } else {
          log1(20, 392, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 259) {
      const xs: (Outcome | null)[] = [ctx.market.yes, null, ctx.market.yes, ctx.market.yes, null];
      clear(xs);
      log1(20, 393, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(190);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 394); // debug: "element is None"
        } else {
          log1(20, 395, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 260) {
      const xs: (string | null)[] = ["tick €", null, "😀\u2028", "tick €", null];
      clear(xs);
      log1(20, 396, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(191);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 397); // debug: "element is None"
        } else {
          logTexts(20, 398, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 261) {
      const xs: Node[] = [new Node(0, false), new Node(1, false), new Node(2, false), new Node(0, false), new Node(1, false)];
      clear(xs);
      log1(20, 399, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(192);
        log1(20, 400, x.value); // info: "element = {}"
      }
    }
    if (this.mode === 262) {
      const xs: (Node | null)[] = [new Node(0, false), null, new Node(2, false), new Node(0, false), null];
      clear(xs);
      log1(20, 401, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(193);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 402); // debug: "element is None"
        } else {
          log1(20, 403, shown0.value); // info: "element = {}"
        }
      }
    }
    if (this.mode === 263) {
      const xs: number[][] = [[7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3]];
      clear(xs);
      log1(20, 404, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(194);
        const shown0 = x;
        for (const item0 of shown0) {
          step(195);
          log1(20, 405, item0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 264) {
      log1(20, 406, Number(contains([7, 3, 2, 7, 3], 3))); // info: "list.contains = {}"
    }
    if (this.mode === 265) {
      log1(20, 407, Number(contains([2.5, 1.5, 0.25, 2.5, 1.5], 1.5))); // info: "list.contains = {}"
    }
    if (this.mode === 266) {
      log1(20, 408, Number(contains([true, false, true, true, false], false))); // info: "list.contains = {}"
    }
    if (this.mode === 267) {
      // info: "list.contains = {}"
      log1(
        20,
        409,
        Number(contains([5500 /* Price("0.55") */, 100 /* Price("0.01") */, 300 /* Price("0.03") */, 5500 /* Price("0.55") */, 100 /* Price("0.01") */], 100 /* Price("0.01") */)),
      );
    }
    if (this.mode === 268) {
      // info: "list.contains = {}"
      log1(
        20,
        410,
        Number(contains([25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */, 2_500_000 /* Size("2.5") */, 25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */], 1_000_000 /* Size("1") */)),
      );
    }
    if (this.mode === 269) {
      // info: "list.contains = {}"
      log1(
        20,
        411,
        Number(contains([10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */, 500_000 /* Usd("0.5") */, 10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */], 1_000_000 /* Usd("1") */)),
      );
    }
    if (this.mode === 270) {
      // info: "list.contains = {}"
      log1(
        20,
        412,
        Number(contains([ctx.market.yes, ctx.market.no, ctx.market.yes, ctx.market.yes, ctx.market.no], ctx.market.no)),
      );
    }
    if (this.mode === 271) {
      // info: "list.contains = {}"
      log1(20, 413, Number(contains(["tick €", "tick", "😀\u2028", "tick €", "tick"], "tick")));
    }
    if (this.mode === 272) {
      log1(20, 414, indexOf([7, 3, 2, 7, 3], 3, 1, 9, 196)); // info: "list.index = {}"
    }
    if (this.mode === 273) {
      log1(20, 415, indexOf([2.5, 1.5, 0.25, 2.5, 1.5], 1.5, 1, 9, 197)); // info: "list.index = {}"
    }
    if (this.mode === 274) {
      // info: "list.index = {}"
      log1(20, 416, indexOf(["tick €", "tick", "😀\u2028", "tick €", "tick"], "tick", 1, 9, 198));
    }
    if (this.mode === 275) {
      log1(20, 417, countOf([7, 3, 2, 7, 3], 3)); // info: "list.count = {}"
    }
    if (this.mode === 276) {
      log1(20, 418, countOf([2.5, 1.5, 0.25, 2.5, 1.5], 1.5)); // info: "list.count = {}"
    }
    if (this.mode === 277) {
      log1(20, 419, countOf(["tick €", "tick", "😀\u2028", "tick €", "tick"], "tick")); // info: "list.count = {}"
    }
    if (this.mode === 278) {
      const xs: number[] = [7, 3, 2, 7, 3];
      removeFirst(xs, 3, 199);
      log1(20, 420, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(200);
        log1(20, 421, x); // info: "element = {}"
      }
    }
    if (this.mode === 279) {
      const xs: number[] = [2.5, 1.5, 0.25, 2.5, 1.5];
      removeFirst(xs, 1.5, 201);
      log1(20, 422, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(202);
        log1(20, 423, x); // info: "element = {}"
      }
    }
    if (this.mode === 280) {
      const xs: string[] = ["tick €", "tick", "😀\u2028", "tick €", "tick"];
      removeFirst(xs, "tick", 203);
      log1(20, 424, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(204);
        logTexts(20, 425, x); // info: "element = {}"
      }
    }
    if (this.mode === 281) {
      log1(20, 426, Number(sameItems([7, 3, 2, 7, 3], [7, 3, 2, 7, 3]))); // info: "list.equal = {}"
    }
    if (this.mode === 282) {
      // info: "list.equal = {}"
      log1(20, 427, Number(sameItems([2.5, 1.5, 0.25, 2.5, 1.5], [2.5, 1.5, 0.25, 2.5, 1.5])));
    }
    if (this.mode === 283) {
      // info: "list.equal = {}"
      log1(
        20,
        428,
        Number(sameItems(["tick €", "tick", "😀\u2028", "tick €", "tick"], ["tick €", "tick", "😀\u2028", "tick €", "tick"])),
      );
    }
    if (this.mode === 284) {
      const xs: number[] = [7, 3, 2, 7, 3];
      extend(xs, [7, 3, 2, 7, 3], 205);
      log1(20, 429, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(206);
        log1(20, 430, x); // info: "element = {}"
      }
    }
    if (this.mode === 285) {
      const xs: (boolean | null)[] = [true, null, true, true, null];
      extend(xs, [true, null, true, true, null], 207);
      log1(20, 431, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(208);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 432); // debug: "element is None"
        } else {
          log1(20, 433, Number(shown0)); // info: "element = {}"
        }
      }
    }
    if (this.mode === 286) {
      const xs: Node[] = [new Node(0, false), new Node(1, false), new Node(2, false), new Node(0, false), new Node(1, false)];
      extend(
        xs,
        [new Node(0, false), new Node(1, false), new Node(2, false), new Node(0, false), new Node(1, false)],
        209,
      );
      log1(20, 434, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(210);
        log1(20, 435, x.value); // info: "element = {}"
      }
    }
    if (this.mode === 287) {
      const xs: number[] = [7, 3, 2, 7, 3];
      insert(xs, 3, 2);
      log1(20, 436, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(211);
        log1(20, 437, x); // info: "element = {}"
      }
    }
    if (this.mode === 288) {
      const xs: (boolean | null)[] = [true, null, true, true, null];
      insert(xs, 3, true);
      log1(20, 438, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(212);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 439); // debug: "element is None"
        } else {
          log1(20, 440, Number(shown0)); // info: "element = {}"
        }
      }
    }
    if (this.mode === 289) {
      const xs: Node[] = [new Node(0, false), new Node(1, false), new Node(2, false), new Node(0, false), new Node(1, false)];
      insert(xs, 3, new Node(2, false));
      log1(20, 441, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(213);
        log1(20, 442, x.value); // info: "element = {}"
      }
    }
    if (this.mode === 290) {
      const xs: number[] = [7, 3, 2, 7, 3];
      reverseList(xs);
      log1(20, 443, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(214);
        log1(20, 444, x); // info: "element = {}"
      }
    }
    if (this.mode === 291) {
      const xs: (boolean | null)[] = [true, null, true, true, null];
      reverseList(xs);
      log1(20, 445, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(215);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 446); // debug: "element is None"
        } else {
          log1(20, 447, Number(shown0)); // info: "element = {}"
        }
      }
    }
    if (this.mode === 292) {
      const xs: Node[] = [new Node(0, false), new Node(1, false), new Node(2, false), new Node(0, false), new Node(1, false)];
      reverseList(xs);
      log1(20, 448, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(216);
        log1(20, 449, x.value); // info: "element = {}"
      }
    }
    if (this.mode === 293) {
      const shown0 = copyList([7, 3, 2, 7, 3]);
      for (const item0 of shown0) {
        step(217);
        log1(20, 450, item0); // info: "list.copy = {}"
      }
    }
    if (this.mode === 294) {
      const shown0 = copyList([true, null, true, true, null]);
      for (const item0 of shown0) {
        step(218);
        const shown1 = item0;
        if (shown1 === null) {
          log0(10, 451); // debug: "list.copy is None"
        } else {
          log1(20, 452, Number(shown1)); // info: "list.copy = {}"
        }
      }
    }
    if (this.mode === 295) {
      const shown0 = copyList([new Node(0, false), new Node(1, false), new Node(2, false), new Node(0, false), new Node(1, false)]);
      for (const item0 of shown0) {
        step(219);
        log1(20, 453, item0.value); // info: "list.copy = {}"
      }
    }
    if (this.mode === 296) {
      const shown0 = concatLists([7, 3, 2, 7, 3], [7, 3, 2, 7, 3], 220);
      for (const item0 of shown0) {
        step(221);
        log1(20, 454, item0); // info: "list.concat = {}"
      }
    }
    if (this.mode === 297) {
      const shown0 = concatLists([true, null, true, true, null], [true, null, true, true, null], 222);
      for (const item0 of shown0) {
        step(223);
        const shown1 = item0;
        if (shown1 === null) {
          log0(10, 455); // debug: "list.concat is None"
        } else {
          log1(20, 456, Number(shown1)); // info: "list.concat = {}"
        }
      }
    }
    if (this.mode === 298) {
      const shown0 = concatLists(
        [new Node(0, false), new Node(1, false), new Node(2, false), new Node(0, false), new Node(1, false)],
        [new Node(0, false), new Node(1, false), new Node(2, false), new Node(0, false), new Node(1, false)],
        224,
      );
      for (const item0 of shown0) {
        step(225);
        log1(20, 457, item0.value); // info: "list.concat = {}"
      }
    }
    if (this.mode === 299) {
      const shown0 = extended([7, 3, 2, 7, 3], [7, 3, 2, 7, 3], 226);
      for (const item0 of shown0) {
        step(227);
        log1(20, 458, item0); // info: "list.extended = {}"
      }
    }
    if (this.mode === 300) {
      const shown0 = extended([true, null, true, true, null], [true, null, true, true, null], 228);
      for (const item0 of shown0) {
        step(229);
        const shown1 = item0;
        if (shown1 === null) {
          log0(10, 459); // debug: "list.extended is None"
        } else {
          log1(20, 460, Number(shown1)); // info: "list.extended = {}"
        }
      }
    }
    if (this.mode === 301) {
      const shown0 = extended(
        [new Node(0, false), new Node(1, false), new Node(2, false), new Node(0, false), new Node(1, false)],
        [new Node(0, false), new Node(1, false), new Node(2, false), new Node(0, false), new Node(1, false)],
        230,
      );
      for (const item0 of shown0) {
        step(231);
        log1(20, 461, item0.value); // info: "list.extended = {}"
      }
    }
    if (this.mode === 302) {
      const shown0 = repeatList([7, 3, 2, 7, 3], 3, 232);
      for (const item0 of shown0) {
        step(233);
        log1(20, 462, item0); // info: "list.repeat = {}"
      }
    }
    if (this.mode === 303) {
      const shown0 = repeatList([true, null, true, true, null], 3, 234);
      for (const item0 of shown0) {
        step(235);
        const shown1 = item0;
        if (shown1 === null) {
          log0(10, 463); // debug: "list.repeat is None"
        } else {
          log1(20, 464, Number(shown1)); // info: "list.repeat = {}"
        }
      }
    }
    if (this.mode === 304) {
      const shown0 = repeatList(
        [new Node(0, false), new Node(1, false), new Node(2, false), new Node(0, false), new Node(1, false)],
        3,
        236,
      );
      for (const item0 of shown0) {
        step(237);
        log1(20, 465, item0.value); // info: "list.repeat = {}"
      }
    }
    if (this.mode === 305) {
      const shown0 = repeated([7, 3, 2, 7, 3], 3, 238);
      for (const item0 of shown0) {
        step(239);
        log1(20, 466, item0); // info: "list.repeated = {}"
      }
    }
    if (this.mode === 306) {
      const shown0 = repeated([true, null, true, true, null], 3, 240);
      for (const item0 of shown0) {
        step(241);
        const shown1 = item0;
        if (shown1 === null) {
          log0(10, 467); // debug: "list.repeated is None"
        } else {
          log1(20, 468, Number(shown1)); // info: "list.repeated = {}"
        }
      }
    }
    if (this.mode === 307) {
      const shown0 = repeated(
        [new Node(0, false), new Node(1, false), new Node(2, false), new Node(0, false), new Node(1, false)],
        3,
        242,
      );
      for (const item0 of shown0) {
        step(243);
        log1(20, 469, item0.value); // info: "list.repeated = {}"
      }
    }
    if (this.mode === 308) {
      const shown0 = sliceList([7, 3, 2, 7, 3], 3, 2);
      for (const item0 of shown0) {
        step(244);
        log1(20, 470, item0); // info: "list.slice = {}"
      }
    }
    if (this.mode === 309) {
      const shown0 = sliceList([true, null, true, true, null], 3, 2);
      for (const item0 of shown0) {
        step(245);
        const shown1 = item0;
        if (shown1 === null) {
          log0(10, 471); // debug: "list.slice is None"
        } else {
          log1(20, 472, Number(shown1)); // info: "list.slice = {}"
        }
      }
    }
    if (this.mode === 310) {
      const shown0 = sliceList(
        [new Node(0, false), new Node(1, false), new Node(2, false), new Node(0, false), new Node(1, false)],
        3,
        2,
      );
      for (const item0 of shown0) {
        step(246);
        log1(20, 473, item0.value); // info: "list.slice = {}"
      }
    }
    if (this.mode === 311) {
      const shown0 = listOfRange(1, 9, 2, 247);
      for (const item0 of shown0) {
        step(248);
        log1(20, 474, item0); // info: "list.ofRange = {}"
      }
    }
    if (this.mode === 312) {
      const xs: number[] = [7, 3, 2, 7, 3];
      deleteSlice(xs, 3, 2);
      log1(20, 475, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(249);
        log1(20, 476, x); // info: "element = {}"
      }
    }
    if (this.mode === 313) {
      const xs: (boolean | null)[] = [true, null, true, true, null];
      deleteSlice(xs, 3, 2);
      log1(20, 477, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(250);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 478); // debug: "element is None"
        } else {
          log1(20, 479, Number(shown0)); // info: "element = {}"
        }
      }
    }
    if (this.mode === 314) {
      const xs: Node[] = [new Node(0, false), new Node(1, false), new Node(2, false), new Node(0, false), new Node(1, false)];
      deleteSlice(xs, 3, 2);
      log1(20, 480, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(251);
        log1(20, 481, x.value); // info: "element = {}"
      }
    }
    if (this.mode === 315) {
      const xs: number[] = [7, 3, 2, 7, 3];
      setSlice(xs, 3, 2, [7, 3, 2, 7, 3], 252);
      log1(20, 482, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(253);
        log1(20, 483, x); // info: "element = {}"
      }
    }
    if (this.mode === 316) {
      const xs: (boolean | null)[] = [true, null, true, true, null];
      setSlice(xs, 3, 2, [true, null, true, true, null], 254);
      log1(20, 484, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(255);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 485); // debug: "element is None"
        } else {
          log1(20, 486, Number(shown0)); // info: "element = {}"
        }
      }
    }
    if (this.mode === 317) {
      const xs: Node[] = [new Node(0, false), new Node(1, false), new Node(2, false), new Node(0, false), new Node(1, false)];
      setSlice(
        xs,
        3,
        2,
        [new Node(0, false), new Node(1, false), new Node(2, false), new Node(0, false), new Node(1, false)],
        256,
      );
      log1(20, 487, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(257);
        log1(20, 488, x.value); // info: "element = {}"
      }
    }
    if (this.mode === 318) {
      const xs: number[] = [7, 3, 2, 7, 3];
      sortList(xs, false);
      log1(20, 489, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(258);
        log1(20, 490, x); // info: "element = {}"
      }
    }
    if (this.mode === 319) {
      const xs: number[] = [2.5, 1.5, 0.25, 2.5, 1.5];
      sortFloats(xs, false, 259);
      log1(20, 491, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(260);
        log1(20, 492, x); // info: "element = {}"
      }
    }
    if (this.mode === 320) {
      const shown0 = placesOf([7, 3, 2, 7, 3], false);
      for (const item0 of shown0) {
        step(261);
        log1(20, 493, item0); // info: "list.places = {}"
      }
    }
    if (this.mode === 321) {
      const shown0 = placesOfFloats([2.5, 1.5, 0.25, 2.5, 1.5], false, 262);
      for (const item0 of shown0) {
        step(263);
        log1(20, 494, item0); // info: "list.placesFloat = {}"
      }
    }
    if (this.mode === 322) {
      const shown0 = pickItems([7, 3, 2, 7, 3], [2, 0, 1, 0]);
      for (const item0 of shown0) {
        step(264);
        log1(20, 495, item0); // info: "list.pick = {}"
      }
    }
    if (this.mode === 323) {
      const shown0 = pickItems([true, null, true, true, null], [2, 0, 1, 0]);
      for (const item0 of shown0) {
        step(265);
        const shown1 = item0;
        if (shown1 === null) {
          log0(10, 496); // debug: "list.pick is None"
        } else {
          log1(20, 497, Number(shown1)); // info: "list.pick = {}"
        }
      }
    }
    if (this.mode === 324) {
      const shown0 = pickItems(
        [new Node(0, false), new Node(1, false), new Node(2, false), new Node(0, false), new Node(1, false)],
        [2, 0, 1, 0],
      );
      for (const item0 of shown0) {
        step(266);
        log1(20, 498, item0.value); // info: "list.pick = {}"
      }
    }
    if (this.mode === 325) {
      log1(20, 499, listMin([7, 3, 2, 7, 3], 267)); // info: "list.min = {}"
    }
    if (this.mode === 326) {
      log1(20, 500, listMin([2.5, 1.5, 0.25, 2.5, 1.5], 268)); // info: "list.min = {}"
    }
    if (this.mode === 327) {
      // info: "list.min = {}"
      log1(
        20,
        501,
        listMin([5500 /* Price("0.55") */, 100 /* Price("0.01") */, 300 /* Price("0.03") */, 5500 /* Price("0.55") */, 100 /* Price("0.01") */], 269),
      );
    }
    if (this.mode === 328) {
      log1(20, 502, listMax([7, 3, 2, 7, 3], 270)); // info: "list.max = {}"
    }
    if (this.mode === 329) {
      log1(20, 503, listMax([2.5, 1.5, 0.25, 2.5, 1.5], 271)); // info: "list.max = {}"
    }
    if (this.mode === 330) {
      // info: "list.max = {}"
      log1(
        20,
        504,
        listMax([5500 /* Price("0.55") */, 100 /* Price("0.01") */, 300 /* Price("0.03") */, 5500 /* Price("0.55") */, 100 /* Price("0.01") */], 272),
      );
    }
    if (this.mode === 331) {
      log1(20, 505, sumInts([7, 3, 2, 7, 3], 273)); // info: "list.sumInt = {}"
    }
    if (this.mode === 332) {
      log1(20, 506, sumFloats([2.5, 1.5, 0.25, 2.5, 1.5])); // info: "list.sumFloat = {}"
    }
    if (this.mode === 333) {
      log1(20, 507, sumFrom([7, 3, 2, 7, 3], 3, 274)); // info: "list.sumFrom = {}"
    }
    if (this.mode === 334) {
      log1(20, 508, sumFloatsFrom([2.5, 1.5, 0.25, 2.5, 1.5], 1.5)); // info: "list.sumFloatFrom = {}"
    }
    if (this.mode === 335) {
      log1(20, 509, sumBools([true, false, true, true, false])); // info: "list.sumBool = {}"
    }
    if (this.mode === 336) {
      log1(20, 510, dictLength(newDict<string, number>().with("tick €", 7).with("tick", 3))); // info: "dict.len = {}"
    }
    if (this.mode === 337) {
      // info: "dict.len = {}"
      log1(20, 511, dictLength(newDict<string, number | null>().with("tick €", 2.5).with("tick", null)));
    }
    if (this.mode === 338) {
      // info: "dict.len = {}"
      log1(20, 512, dictLength(newDict<number, Node>().with(7, new Node(0, false)).with(3, new Node(1, false))));
    }
    if (this.mode === 339) {
      // info: "dict.get = {}"
      log1(20, 513, dictGet(newDict<string, number>().with("tick €", 7).with("tick", 3), "tick", 275));
    }
    if (this.mode === 340) {
      const shown0 = dictGet(newDict<string, number | null>().with("tick €", 2.5).with("tick", null), "tick", 276);
      if (shown0 === null) {
        log0(10, 514); // debug: "dict.get is None"
      } else {
        log1(20, 515, shown0); // info: "dict.get = {}"
      }
    }
    if (this.mode === 341) {
      // info: "dict.get = {}"
      log1(
        20,
        516,
        dictGet(newDict<number, Node>().with(7, new Node(0, false)).with(3, new Node(1, false)), 3, 277).value,
      );
    }
    if (this.mode === 342) {
      const xs = newDict<string, number>().with("tick €", 7).with("tick", 3);
      dictSet(xs, "tick", 2);
      log1(20, 517, dictLength(xs)); // info: "length = {}"
      const size0 = dictLength(xs);
      let left0 = size0;
      for (let at0 = dictNext(xs, 0, size0, left0, 278); at0 >= 0; at0 = dictNext(xs, at0 + 1, size0, left0, 278)) {
        step(279);
        left0--;
        const x = dictValueAt(xs, at0);
        log1(20, 518, x); // info: "value = {}"
      }
    }
    if (this.mode === 343) {
      const xs = newDict<string, number | null>().with("tick €", 2.5).with("tick", null);
      dictSet(xs, "tick", 0.25);
      log1(20, 519, dictLength(xs)); // info: "length = {}"
      const size1 = dictLength(xs);
      let left1 = size1;
      for (let at1 = dictNext(xs, 0, size1, left1, 280); at1 >= 0; at1 = dictNext(xs, at1 + 1, size1, left1, 280)) {
        step(281);
        left1--;
        const x = dictValueAt(xs, at1);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 520); // debug: "value is None"
        } else {
          log1(20, 521, shown0); // info: "value = {}"
        }
      }
    }
    if (this.mode === 344) {
      const xs = newDict<number, Node>().with(7, new Node(0, false)).with(3, new Node(1, false));
      dictSet(xs, 3, new Node(2, false));
      log1(20, 522, dictLength(xs)); // info: "length = {}"
      const size2 = dictLength(xs);
      let left2 = size2;
      for (let at2 = dictNext(xs, 0, size2, left2, 282); at2 >= 0; at2 = dictNext(xs, at2 + 1, size2, left2, 282)) {
        step(283);
        left2--;
        const x = dictValueAt(xs, at2);
        log1(20, 523, x.value); // info: "value = {}"
      }
    }
    if (this.mode === 345) {
      const xs = newDict<string, number>().with("tick €", 7).with("tick", 3);
      dictDelete(xs, "tick", 284);
      log1(20, 524, dictLength(xs)); // info: "length = {}"
      const size3 = dictLength(xs);
      let left3 = size3;
      for (let at3 = dictNext(xs, 0, size3, left3, 285); at3 >= 0; at3 = dictNext(xs, at3 + 1, size3, left3, 285)) {
        step(286);
        left3--;
        const x = dictValueAt(xs, at3);
        log1(20, 525, x); // info: "value = {}"
      }
    }
    if (this.mode === 346) {
      const xs = newDict<string, number | null>().with("tick €", 2.5).with("tick", null);
      dictDelete(xs, "tick", 287);
      log1(20, 526, dictLength(xs)); // info: "length = {}"
      const size4 = dictLength(xs);
      let left4 = size4;
      for (let at4 = dictNext(xs, 0, size4, left4, 288); at4 >= 0; at4 = dictNext(xs, at4 + 1, size4, left4, 288)) {
        step(289);
        left4--;
        const x = dictValueAt(xs, at4);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 527); // debug: "value is None"
        } else {
          log1(20, 528, shown0); // info: "value = {}"
        }
      }
    }
    if (this.mode === 347) {
      const xs = newDict<number, Node>().with(7, new Node(0, false)).with(3, new Node(1, false));
      dictDelete(xs, 3, 290);
      log1(20, 529, dictLength(xs)); // info: "length = {}"
      const size5 = dictLength(xs);
      let left5 = size5;
      for (let at5 = dictNext(xs, 0, size5, left5, 291); at5 >= 0; at5 = dictNext(xs, at5 + 1, size5, left5, 291)) {
        step(292);
        left5--;
        const x = dictValueAt(xs, at5);
        log1(20, 530, x.value); // info: "value = {}"
      }
    }
    if (this.mode === 348) {
      // info: "dict.contains = {}"
      log1(20, 531, Number(dictHas(newDict<string, number>().with("tick €", 7).with("tick", 3), "tick")));
    }
    if (this.mode === 349) {
      // info: "dict.contains = {}"
      log1(20, 532, Number(dictHas(newDict<string, number | null>().with("tick €", 2.5).with("tick", null), "tick")));
    }
    if (this.mode === 350) {
      // info: "dict.contains = {}"
      log1(
        20,
        533,
        Number(dictHas(newDict<number, Node>().with(7, new Node(0, false)).with(3, new Node(1, false)), 3)),
      );
    }
    if (this.mode === 351) {
      // info: "dict.place = {}"
      log1(20, 534, dictPlace(newDict<string, number>().with("tick €", 7).with("tick", 3), "tick"));
    }
    if (this.mode === 352) {
      // info: "dict.place = {}"
      log1(20, 535, dictPlace(newDict<string, number | null>().with("tick €", 2.5).with("tick", null), "tick"));
    }
    if (this.mode === 353) {
      // info: "dict.place = {}"
      log1(20, 536, dictPlace(newDict<number, Node>().with(7, new Node(0, false)).with(3, new Node(1, false)), 3));
    }
    if (this.mode === 354) {
      // info: "dict.valueAt = {}"
      log1(20, 537, dictValueAt(newDict<string, number>().with("tick €", 7).with("tick", 3), 1));
    }
    if (this.mode === 355) {
      const shown0 = dictValueAt(newDict<string, number | null>().with("tick €", 2.5).with("tick", null), 1);
      if (shown0 === null) {
        log0(10, 538); // debug: "dict.valueAt is None"
      } else {
        log1(20, 539, shown0); // info: "dict.valueAt = {}"
      }
    }
    if (this.mode === 356) {
      // info: "dict.valueAt = {}"
      log1(
        20,
        540,
        dictValueAt(newDict<number, Node>().with(7, new Node(0, false)).with(3, new Node(1, false)), 1).value,
      );
    }
    if (this.mode === 357) {
      // info: "dict.takeAt = {}"
      log1(20, 541, dictTakeAt(newDict<string, number>().with("tick €", 7).with("tick", 3), 1));
    }
    if (this.mode === 358) {
      const shown0 = dictTakeAt(newDict<string, number | null>().with("tick €", 2.5).with("tick", null), 1);
      if (shown0 === null) {
        log0(10, 542); // debug: "dict.takeAt is None"
      } else {
        log1(20, 543, shown0); // info: "dict.takeAt = {}"
      }
    }
    if (this.mode === 359) {
      // info: "dict.takeAt = {}"
      log1(
        20,
        544,
        dictTakeAt(newDict<number, Node>().with(7, new Node(0, false)).with(3, new Node(1, false)), 1).value,
      );
    }
    if (this.mode === 360) {
      // info: "dict.getOr = {}"
      log1(20, 545, dictGetOr(newDict<string, number>().with("tick €", 7).with("tick", 3), "tick", 2));
    }
    if (this.mode === 361) {
      const shown0 = dictGetOr(newDict<string, number | null>().with("tick €", 2.5).with("tick", null), "tick", 0.25);
      if (shown0 === null) {
        log0(10, 546); // debug: "dict.getOr is None"
      } else {
        log1(20, 547, shown0); // info: "dict.getOr = {}"
      }
    }
    if (this.mode === 362) {
      // info: "dict.getOr = {}"
      log1(
        20,
        548,
        dictGetOr(newDict<number, Node>().with(7, new Node(0, false)).with(3, new Node(1, false)), 3, new Node(2, false)).value,
      );
    }
    if (this.mode === 363) {
      // info: "dict.pop = {}"
      log1(20, 549, dictPop(newDict<string, number>().with("tick €", 7).with("tick", 3), "tick", 293));
    }
    if (this.mode === 364) {
      const shown0 = dictPop(newDict<string, number | null>().with("tick €", 2.5).with("tick", null), "tick", 294);
      if (shown0 === null) {
        log0(10, 550); // debug: "dict.pop is None"
      } else {
        log1(20, 551, shown0); // info: "dict.pop = {}"
      }
    }
    if (this.mode === 365) {
      // info: "dict.pop = {}"
      log1(
        20,
        552,
        dictPop(newDict<number, Node>().with(7, new Node(0, false)).with(3, new Node(1, false)), 3, 295).value,
      );
    }
    if (this.mode === 366) {
      // info: "dict.popOr = {}"
      log1(20, 553, dictPopOr(newDict<string, number>().with("tick €", 7).with("tick", 3), "tick", 2));
    }
    if (this.mode === 367) {
      const shown0 = dictPopOr(newDict<string, number | null>().with("tick €", 2.5).with("tick", null), "tick", 0.25);
      if (shown0 === null) {
        log0(10, 554); // debug: "dict.popOr is None"
      } else {
        log1(20, 555, shown0); // info: "dict.popOr = {}"
      }
    }
    if (this.mode === 368) {
      // info: "dict.popOr = {}"
      log1(
        20,
        556,
        dictPopOr(newDict<number, Node>().with(7, new Node(0, false)).with(3, new Node(1, false)), 3, new Node(2, false)).value,
      );
    }
    if (this.mode === 369) {
      // info: "dict.setdefault = {}"
      log1(20, 557, dictSetDefault(newDict<string, number>().with("tick €", 7).with("tick", 3), "tick", 2));
    }
    if (this.mode === 370) {
      const shown0 = dictSetDefault(
        newDict<string, number | null>().with("tick €", 2.5).with("tick", null),
        "tick",
        0.25,
      );
      if (shown0 === null) {
        log0(10, 558); // debug: "dict.setdefault is None"
      } else {
        log1(20, 559, shown0); // info: "dict.setdefault = {}"
      }
    }
    if (this.mode === 371) {
      // info: "dict.setdefault = {}"
      log1(
        20,
        560,
        dictSetDefault(newDict<number, Node>().with(7, new Node(0, false)).with(3, new Node(1, false)), 3, new Node(2, false)).value,
      );
    }
    if (this.mode === 372) {
      const xs = newDict<string, number>().with("tick €", 7).with("tick", 3);
      dictClear(xs);
      log1(20, 561, dictLength(xs)); // info: "length = {}"
      const size6 = dictLength(xs);
      let left6 = size6;
      for (let at6 = dictNext(xs, 0, size6, left6, 296); at6 >= 0; at6 = dictNext(xs, at6 + 1, size6, left6, 296)) {
        step(297);
        left6--;
        const x = dictValueAt(xs, at6);
        log1(20, 562, x); // info: "value = {}"
      }
    }
    if (this.mode === 373) {
      const xs = newDict<string, number | null>().with("tick €", 2.5).with("tick", null);
      dictClear(xs);
      log1(20, 563, dictLength(xs)); // info: "length = {}"
      const size7 = dictLength(xs);
      let left7 = size7;
      for (let at7 = dictNext(xs, 0, size7, left7, 298); at7 >= 0; at7 = dictNext(xs, at7 + 1, size7, left7, 298)) {
        step(299);
        left7--;
        const x = dictValueAt(xs, at7);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 564); // debug: "value is None"
        } else {
          log1(20, 565, shown0); // info: "value = {}"
        }
      }
    }
    if (this.mode === 374) {
      const xs = newDict<number, Node>().with(7, new Node(0, false)).with(3, new Node(1, false));
      dictClear(xs);
      log1(20, 566, dictLength(xs)); // info: "length = {}"
      const size8 = dictLength(xs);
      let left8 = size8;
      for (let at8 = dictNext(xs, 0, size8, left8, 300); at8 >= 0; at8 = dictNext(xs, at8 + 1, size8, left8, 300)) {
        step(301);
        left8--;
        const x = dictValueAt(xs, at8);
        log1(20, 567, x.value); // info: "value = {}"
      }
    }
    if (this.mode === 375) {
      const xs = newDict<string, number>().with("tick €", 7).with("tick", 3);
      dictUpdate(xs, newDict<string, number>().with("tick €", 7).with("tick", 3));
      log1(20, 568, dictLength(xs)); // info: "length = {}"
      const size9 = dictLength(xs);
      let left9 = size9;
      for (let at9 = dictNext(xs, 0, size9, left9, 302); at9 >= 0; at9 = dictNext(xs, at9 + 1, size9, left9, 302)) {
        step(303);
        left9--;
        const x = dictValueAt(xs, at9);
        log1(20, 569, x); // info: "value = {}"
      }
    }
    if (this.mode === 376) {
      const xs = newDict<string, number | null>().with("tick €", 2.5).with("tick", null);
      dictUpdate(xs, newDict<string, number | null>().with("tick €", 2.5).with("tick", null));
      log1(20, 570, dictLength(xs)); // info: "length = {}"
      const size10 = dictLength(xs);
      let left10 = size10;
      for (let at10 = dictNext(xs, 0, size10, left10, 304); at10 >= 0; at10 = dictNext(xs, at10 + 1, size10, left10, 304)) {
        step(305);
        left10--;
        const x = dictValueAt(xs, at10);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 571); // debug: "value is None"
        } else {
          log1(20, 572, shown0); // info: "value = {}"
        }
      }
    }
    if (this.mode === 377) {
      const xs = newDict<number, Node>().with(7, new Node(0, false)).with(3, new Node(1, false));
      dictUpdate(xs, newDict<number, Node>().with(7, new Node(0, false)).with(3, new Node(1, false)));
      log1(20, 573, dictLength(xs)); // info: "length = {}"
      const size11 = dictLength(xs);
      let left11 = size11;
      for (let at11 = dictNext(xs, 0, size11, left11, 306); at11 >= 0; at11 = dictNext(xs, at11 + 1, size11, left11, 306)) {
        step(307);
        left11--;
        const x = dictValueAt(xs, at11);
        log1(20, 574, x.value); // info: "value = {}"
      }
    }
    if (this.mode === 378) {
      // info: "dict.lastKey = {}"
      logTexts(20, 575, dictLastKey(newDict<string, number>().with("tick €", 7).with("tick", 3), 308));
    }
    if (this.mode === 379) {
      // info: "dict.lastKey = {}"
      logTexts(20, 576, dictLastKey(newDict<string, number | null>().with("tick €", 2.5).with("tick", null), 309));
    }
    if (this.mode === 380) {
      // info: "dict.lastKey = {}"
      log1(20, 577, dictLastKey(newDict<number, Node>().with(7, new Node(0, false)).with(3, new Node(1, false)), 310));
    }
    if (this.mode === 381) {
      const shown0 = dictKeys(newDict<string, number>().with("tick €", 7).with("tick", 3));
      for (const item0 of shown0) {
        step(311);
        logTexts(20, 578, item0); // info: "dict.keyList = {}"
      }
    }
    if (this.mode === 382) {
      const shown0 = dictKeys(newDict<string, number | null>().with("tick €", 2.5).with("tick", null));
      for (const item0 of shown0) {
        step(312);
        logTexts(20, 579, item0); // info: "dict.keyList = {}"
      }
    }
    if (this.mode === 383) {
      const shown0 = dictKeys(newDict<number, Node>().with(7, new Node(0, false)).with(3, new Node(1, false)));
      for (const item0 of shown0) {
        step(313);
        log1(20, 580, item0); // info: "dict.keyList = {}"
      }
    }
    if (this.mode === 384) {
      const shown0 = dictValues(newDict<string, number>().with("tick €", 7).with("tick", 3));
      for (const item0 of shown0) {
        step(314);
        log1(20, 581, item0); // info: "dict.valueList = {}"
      }
    }
    if (this.mode === 385) {
      const shown0 = dictValues(newDict<string, number | null>().with("tick €", 2.5).with("tick", null));
      for (const item0 of shown0) {
        step(315);
        const shown1 = item0;
        if (shown1 === null) {
          log0(10, 582); // debug: "dict.valueList is None"
        } else {
          log1(20, 583, shown1); // info: "dict.valueList = {}"
        }
      }
    }
    if (this.mode === 386) {
      const shown0 = dictValues(newDict<number, Node>().with(7, new Node(0, false)).with(3, new Node(1, false)));
      for (const item0 of shown0) {
        step(316);
        log1(20, 584, item0.value); // info: "dict.valueList = {}"
      }
    }
    if (this.mode === 387) {
      // info: "dict.equal = {}"
      log1(
        20,
        585,
        Number(sameEntries(newDict<string, number>().with("tick €", 7).with("tick", 3), newDict<string, number>().with("tick €", 7).with("tick", 3))),
      );
    }
    if (this.mode === 388) {
      // info: "dict.equal = {}"
      log1(
        20,
        586,
        Number(sameEntries(newDict<number, Node>().with(7, new Node(0, false)).with(3, new Node(1, false)), newDict<number, Node>().with(7, new Node(0, false)).with(3, new Node(1, false)))),
      );
    }
    if (this.mode === 389) {
      // info: "dict.copy = {}"
      log1(20, 587, dictLength(dictCopy(newDict<string, number>().with("tick €", 7).with("tick", 3))));
    }
    if (this.mode === 390) {
      // info: "dict.copy = {}"
      log1(20, 588, dictLength(dictCopy(newDict<string, number | null>().with("tick €", 2.5).with("tick", null))));
    }
    if (this.mode === 391) {
      // info: "dict.copy = {}"
      log1(
        20,
        589,
        dictLength(dictCopy(newDict<number, Node>().with(7, new Node(0, false)).with(3, new Node(1, false)))),
      );
    }
    if (this.mode === 392) {
      log1(20, 590, setLength(setOf(["tick €", "tick", "😀\u2028", "tick €", "tick"]))); // info: "set.of = {}"
    }
    if (this.mode === 393) {
      log1(20, 591, setLength(setOf(["tick €", "tick", "😀\u2028"]))); // info: "set.len = {}"
    }
    if (this.mode === 394) {
      log1(20, 592, Number(setHas(setOf(["tick €", "tick", "😀\u2028"]), "tick"))); // info: "set.contains = {}"
    }
    if (this.mode === 395) {
      const xs = setOf(["tick €", "tick", "😀\u2028"]);
      setAdd(xs, "tick");
      log1(20, 593, setLength(xs)); // info: "length = {}"
    }
    if (this.mode === 396) {
      const xs = setOf(["tick €", "tick", "😀\u2028"]);
      setDiscard(xs, "tick");
      log1(20, 594, setLength(xs)); // info: "length = {}"
    }
    if (this.mode === 397) {
      const xs = setOf(["tick €", "tick", "😀\u2028"]);
      setRemove(xs, "tick", 317);
      log1(20, 595, setLength(xs)); // info: "length = {}"
    }
    if (this.mode === 398) {
      const xs = setOf(["tick €", "tick", "😀\u2028"]);
      setUpdate(xs, setOf(["tick €", "tick", "😀\u2028"]));
      log1(20, 596, setLength(xs)); // info: "length = {}"
    }
    if (this.mode === 399) {
      const xs = setOf(["tick €", "tick", "😀\u2028"]);
      setExtend(xs, ["tick €", "tick", "😀\u2028", "tick €", "tick"]);
      log1(20, 597, setLength(xs)); // info: "length = {}"
    }
    if (this.mode === 400) {
      const xs = setOf(["tick €", "tick", "😀\u2028"]);
      setClear(xs);
      log1(20, 598, setLength(xs)); // info: "length = {}"
    }
    if (this.mode === 401) {
      log1(20, 599, setLength(setCopy(setOf(["tick €", "tick", "😀\u2028"])))); // info: "set.copy = {}"
    }
    if (this.mode === 402) {
      // info: "set.eq = {}"
      log1(20, 600, Number(setEquals(setOf(["tick €", "tick", "😀\u2028"]), setOf(["tick €", "tick", "😀\u2028"]))));
    }
    if (this.mode === 403) {
      // info: "set.subset = {}"
      log1(20, 601, Number(setSubset(setOf(["tick €", "tick", "😀\u2028"]), setOf(["tick €", "tick", "😀\u2028"]))));
    }
    if (this.mode === 404) {
      // info: "set.union = {}"
      log1(20, 602, setLength(setUnion(setOf(["tick €", "tick", "😀\u2028"]), setOf(["tick €", "tick", "😀\u2028"]))));
    }
    if (this.mode === 405) {
      // info: "set.intersection = {}"
      log1(
        20,
        603,
        setLength(setIntersection(setOf(["tick €", "tick", "😀\u2028"]), setOf(["tick €", "tick", "😀\u2028"]))),
      );
    }
    if (this.mode === 406) {
      // info: "set.difference = {}"
      log1(
        20,
        604,
        setLength(setDifference(setOf(["tick €", "tick", "😀\u2028"]), setOf(["tick €", "tick", "😀\u2028"]))),
      );
    }
    if (this.mode === 407) {
      const shown0 = setSorted(setOf(["tick €", "tick", "😀\u2028"]));
      for (const item0 of shown0) {
        step(318);
        logTexts(20, 605, item0); // info: "set.sorted = {}"
      }
    }
    if (this.mode === 408) {
      log1(20, 606, ctx.now); // info: "ctx.now = {}"
    }
    if (this.mode === 409) {
      ctx.market;
    }
    if (this.mode === 410) {
      ctx.markets;
    }
    if (this.mode === 411) {
      ctx.event;
    }
    if (this.mode === 412) {
      log1(20, 607, ctx.markets.count); // info: "markets.len = {}"
    }
    if (this.mode === 413) {
      ctx.markets.at(7, 319);
    }
    if (this.mode === 414) {
      log1(20, 608, Number(ctx.event.exclusive)); // info: "event.exclusive = {}"
    }
    if (this.mode === 415) {
      log1(20, 609, Number(ctx.event.exhaustive)); // info: "event.exhaustive = {}"
    }
    if (this.mode === 416) {
      log1(20, 610, Number(ctx.market === ctx.market)); // info: "market.eq = {}"
    }
    if (this.mode === 417) {
      log1(20, 611, Number(ctx.market !== ctx.market)); // info: "market.ne = {}"
    }
    if (this.mode === 418) {
      log1(20, 612, Number(ctx.market.isOpen)); // info: "market.isOpen = {}"
    }
    if (this.mode === 419) {
      log1(20, 613, ctx.cash); // info: "ctx.cash = {}"
    }
    if (this.mode === 420) {
      log1(20, 614, ctx.net(ctx.market)); // info: "ctx.net = {}"
    }
    if (this.mode === 421) {
      log1(20, 615, ctx.position(ctx.market.yes)); // info: "ctx.position = {}"
    }
    if (this.mode === 422) {
      ctx.book(ctx.market.yes);
    }
    if (this.mode === 423) {
      log1(20, 616, ctx.market.yes); // info: "market.yes = {}"
    }
    if (this.mode === 424) {
      log1(20, 617, ctx.market.no); // info: "market.no = {}"
    }
    if (this.mode === 425) {
      log1(20, 618, ctx.market.opensAt); // info: "market.opensAt = {}"
    }
    if (this.mode === 426) {
      log1(20, 619, ctx.market.closesAt); // info: "market.closesAt = {}"
    }
    if (this.mode === 427) {
      log1(20, 620, ctx.market.closesIn); // info: "market.closesIn = {}"
    }
    if (this.mode === 428) {
      log1(20, 621, ctx.market.tick); // info: "market.tick = {}"
    }
    if (this.mode === 429) {
      log1(20, 622, ctx.market.minSize); // info: "market.minSize = {}"
    }
    if (this.mode === 430) {
      logTexts(20, 623, ctx.market.question); // info: "market.question = {}"
    }
    if (this.mode === 431) {
      const shown0 = ctx.market.strike;
      if (shown0 === null) {
        log0(10, 624); // debug: "market.strike is None"
      } else {
        log1(20, 625, shown0); // info: "market.strike = {}"
      }
    }
    if (this.mode === 432) {
      ctx.market.event;
    }
    if (this.mode === 464) {
      ctx.signal(7);
    }
    if (this.mode === 465) {
      const shown0 = ctx.signal(0).value;
      if (shown0 === null) {
        log0(10, 626); // debug: "latest.value is None"
      } else {
        log1(20, 627, shown0); // info: "latest.value = {}"
      }
    }
    if (this.mode === 466) {
      const shown0 = ctx.signal(0).time;
      if (shown0 === null) {
        log0(10, 628); // debug: "latest.time is None"
      } else {
        log1(20, 629, shown0); // info: "latest.time = {}"
      }
    }
    if (this.mode === 467) {
      log1(20, 630, ctx.signal(0).age); // info: "latest.age = {}"
    }
    if (this.mode === 473) {
      log1(20, 631, Number(ctx.market.justOpened)); // info: "market.justOpened = {}"
    }
    if (this.mode === 474) {
      log1(20, 632, Number(ctx.market.tickChanged)); // info: "market.tickChanged = {}"
    }
    if (this.mode === 475) {
      log1(20, 633, Number(ctx.market.justClosed)); // info: "market.justClosed = {}"
    }
    if (this.mode === 476) {
      log1(20, 634, seedSlot(7)); // info: "seed.slot = {}"
    }
    if (this.mode === 477) {
      newLeg(ctx.market.yes, 100 /* Price("0.01") */, 2_500_000 /* Size("2.5") */);
    }
    if (this.mode === 478) {
      // info: "leg.outcome = {}"
      log1(20, 635, newLeg(ctx.market.yes, 5500 /* Price("0.55") */, 25_000_000 /* Size("25") */).outcome);
    }
    if (this.mode === 479) {
      // info: "leg.price = {}"
      log1(20, 636, newLeg(ctx.market.yes, 5500 /* Price("0.55") */, 25_000_000 /* Size("25") */).price);
    }
    if (this.mode === 480) {
      // info: "leg.size = {}"
      log1(20, 637, newLeg(ctx.market.yes, 5500 /* Price("0.55") */, 25_000_000 /* Size("25") */).size);
    }
    if (this.mode === 481) {
      newLevel(5500 /* Price("0.55") */, 1_000_000 /* Size("1") */);
    }
    if (this.mode === 482) {
      log1(20, 638, newLevel(5500 /* Price("0.55") */, 25_000_000 /* Size("25") */).price); // info: "level.price = {}"
    }
    if (this.mode === 483) {
      log1(20, 639, newLevel(5500 /* Price("0.55") */, 25_000_000 /* Size("25") */).size); // info: "level.size = {}"
    }
    if (this.mode === 484) {
      ctx.quoteFloat(ctx.market, 2.5, null, 2_500_000 /* Size("2.5") */, 320);
    }
    if (this.mode === 485) {
      ctx.quotePrice(ctx.market, 5500 /* Price("0.55") */, null, 2_500_000 /* Size("2.5") */, 321);
    }
    if (this.mode === 486) {
      ctx.quoteLevels(
        ctx.market,
        [newLevel(5500 /* Price("0.55") */, 25_000_000 /* Size("25") */), newLevel(100 /* Price("0.01") */, 1_000_000 /* Size("1") */)],
        [newLevel(5500 /* Price("0.55") */, 25_000_000 /* Size("25") */), newLevel(100 /* Price("0.01") */, 1_000_000 /* Size("1") */)],
        322,
      );
    }
    if (this.mode === 487) {
      ctx.pull(ctx.market, 323);
    }
    if (this.mode === 488) {
      // info: "ctx.buy = {}"
      log1(20, 640, ctx.buy(ctx.market.yes, 100 /* Price("0.01") */, 2_500_000 /* Size("2.5") */, 2, true, 324));
    }
    if (this.mode === 489) {
      // info: "ctx.sell = {}"
      log1(20, 641, ctx.sell(ctx.market.yes, 100 /* Price("0.01") */, 2_500_000 /* Size("2.5") */, 2, true, 325));
    }
    if (this.mode === 490) {
      log1(20, 642, ctx.buyMarket(ctx.market.yes, 1_000_000 /* Usd("1") */, 326)); // info: "ctx.buyMarket = {}"
    }
    if (this.mode === 491) {
      log1(20, 643, ctx.sellMarket(ctx.market.yes, 1_000_000 /* Size("1") */, 327)); // info: "ctx.sellMarket = {}"
    }
    if (this.mode === 492) {
      // info: "ctx.basket = {}"
      log1(
        20,
        644,
        ctx.basket([newLeg(ctx.market.yes, 5500 /* Price("0.55") */, 25_000_000 /* Size("25") */), newLeg(ctx.market.no, 100 /* Price("0.01") */, 1_000_000 /* Size("1") */)], 328),
      );
    }
    if (this.mode === 493) {
      // info: "ctx.replace = {}"
      log1(20, 645, ctx.replace(7, 100 /* Price("0.01") */, 2_500_000 /* Size("2.5") */, 329));
    }
    if (this.mode === 494) {
      log1(20, 646, ctx.split(ctx.market, 25_000_000 /* Size("25") */, 330)); // info: "ctx.split = {}"
    }
    if (this.mode === 495) {
      log1(20, 647, ctx.merge(ctx.market, 25_000_000 /* Size("25") */, 331)); // info: "ctx.merge = {}"
    }
    if (this.mode === 496) {
      log1(20, 648, ctx.redeem(ctx.market, 332)); // info: "ctx.redeem = {}"
    }
    if (this.mode === 497) {
      log1(20, 649, ctx.convert([ctx.market], 25_000_000 /* Size("25") */, 333)); // info: "ctx.convert = {}"
    }
    if (this.mode === 498) {
      ctx.cancel(7, 334);
    }
    if (this.mode === 499) {
      ctx.cancelAll(335);
    }
  }

  on_fill(ctx: Context, fill: Fill): void {
    step(336);
    if (this.mode === 442) {
      log1(20, 650, fill.outcome); // info: "fill.outcome = {}"
    }
    if (this.mode === 443) {
      log1(20, 651, Number(fill.isBuy)); // info: "fill.isBuy = {}"
    }
    if (this.mode === 444) {
      log1(20, 652, fill.price); // info: "fill.price = {}"
    }
    if (this.mode === 445) {
      log1(20, 653, fill.size); // info: "fill.size = {}"
    }
    if (this.mode === 446) {
      log1(20, 654, fill.fee); // info: "fill.fee = {}"
    }
    if (this.mode === 447) {
      log1(20, 655, Number(fill.isMaker)); // info: "fill.isMaker = {}"
    }
    if (this.mode === 448) {
      log1(20, 656, fill.order); // info: "fill.order = {}"
    }
    if (this.mode === 449) {
      log1(20, 657, fill.time); // info: "fill.time = {}"
    }
    if (this.mode === 450) {
      logTexts(20, 658, fill.stage); // info: "fill.stage = {}"
    }
  }

  on_order(ctx: Context, order: OrderUpdate): void {
    step(337);
    if (this.mode === 451) {
      log1(20, 659, order.id); // info: "order.id = {}"
    }
    if (this.mode === 452) {
      log1(20, 660, order.outcome); // info: "order.outcome = {}"
    }
    if (this.mode === 453) {
      log1(20, 661, Number(order.isBuy)); // info: "order.isBuy = {}"
    }
    if (this.mode === 454) {
      log1(20, 662, order.price); // info: "order.price = {}"
    }
    if (this.mode === 455) {
      log1(20, 663, order.remaining); // info: "order.remaining = {}"
    }
    if (this.mode === 456) {
      log1(20, 664, Number(order.isOpen)); // info: "order.isOpen = {}"
    }
    if (this.mode === 457) {
      log1(20, 665, Number(order.isFilled)); // info: "order.isFilled = {}"
    }
    if (this.mode === 458) {
      log1(20, 666, Number(order.isCanceled)); // info: "order.isCanceled = {}"
    }
    if (this.mode === 459) {
      log1(20, 667, Number(order.isRejected)); // info: "order.isRejected = {}"
    }
    if (this.mode === 460) {
      logTexts(20, 668, order.reason); // info: "order.reason = {}"
    }
  }

  on_resolution(ctx: Context, winner: Outcome | null): void {
    step(338);
    if (winner === null) {
      log0(20, 669); // info: "undecided"
    } else {
      log1(20, 670, winner); // info: "winner = {}"
    }
    const shown40 = maybe0(winner !== null);
    if (shown40 === null) {
      log0(10, 671); // debug: "maybe0 is None"
    } else {
      log1(20, 672, shown40); // info: "maybe0 = {}"
    }
    const shown50 = maybe1(winner !== null);
    if (shown50 === null) {
      log0(10, 673); // debug: "maybe1 is None"
    } else {
      log1(20, 674, shown50); // info: "maybe1 = {}"
    }
    const shown60 = maybe2(winner !== null);
    if (shown60 === null) {
      log0(10, 675); // debug: "maybe2 is None"
    } else {
      log1(20, 676, Number(shown60)); // info: "maybe2 = {}"
    }
    const shown70 = maybe3(winner !== null);
    if (shown70 === null) {
      log0(10, 677); // debug: "maybe3 is None"
    } else {
      log1(20, 678, shown70); // info: "maybe3 = {}"
    }
    const shown80 = maybe4(winner !== null);
    if (shown80 === null) {
      log0(10, 679); // debug: "maybe4 is None"
    } else {
      log1(20, 680, shown80.value); // info: "maybe4 = {}"
    }
    const shown90 = maybe5(winner !== null);
    if (shown90 === null) {
      log0(10, 681); // debug: "maybe5 is None"
    } else {
      const shown91 = shown90;
      for (const item91 of shown91) {
        step(339);
        log1(20, 682, item91); // info: "maybe5 = {}"
      }
    }
  }

  on_stop(ctx: Context): void {
    step(340);
    log0(20, 683); // info: "stopping"
    ctx.cancelAll(341);
    if (this.mode === -1) {
      raise2(3, 342, 684, this.p_price, Number(this.p_bool)); // ValueError: "bad {} and {}"
    }
    if (this.mode === -2) {
      raise0(5, 343, -1); // AssertionError
    }
    if (this.mode === -3) {
      log1(20, 685, floordivInt(1, subInt(2, 2, 344), 345)); // info: "x = {}"
    }
    if (this.mode === -4) {
      log1(20, 686, getItem(this.ints, -3, 346)); // info: "x = {}"
    }
    if (this.mode === -5) {
      log1(20, 687, mulInt(9_007_199_254_740_991, -2, 347)); // info: "x = {}"
    }
    if (this.mode === -6) {
      while (true) {
        step(348);
        this.count = addInt(this.count, 1, 349);
      }
    }
    if (this.mode === -7) {
      for (let i = 0; i < 100; i++) {
        step(350);
        ctx.cancel(1, 351);
      }
    }
    if (this.mode === -8) {
      log1(20, 688, sqrtFloat(-1.0, 352)); // info: "x = {}"
    }
    if (this.mode === -9) {
      raise0(8, 353, 689); // KeyError: "no key"
    }
    if (this.mode === -10) {
      // RuntimeError: "{}{}{}{}{}{}{}{}"
      raise8(
        6,
        354,
        690,
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

  on_signal(ctx: Context, news: Signal): void {
    step(355);
    if (this.mode === 461) {
      log1(20, 691, news.index); // info: "signal.index = {}"
    }
    if (this.mode === 462) {
      log1(20, 692, news.value); // info: "signal.value = {}"
    }
    if (this.mode === 463) {
      const shown0 = news.time;
      if (shown0 === null) {
        log0(10, 693); // debug: "signal.time is None"
      } else {
        log1(20, 694, shown0); // info: "signal.time = {}"
      }
    }
  }

  on_trade(ctx: Context, trade: Trade): void {
    step(356);
    if (this.mode === 468) {
      log1(20, 695, trade.outcome); // info: "trade.outcome = {}"
    }
    if (this.mode === 469) {
      log1(20, 696, trade.price); // info: "trade.price = {}"
    }
    if (this.mode === 470) {
      log1(20, 697, trade.size); // info: "trade.size = {}"
    }
    if (this.mode === 471) {
      log1(20, 698, Number(trade.isBuy)); // info: "trade.isBuy = {}"
    }
    if (this.mode === 472) {
      log1(20, 699, trade.time); // info: "trade.time = {}"
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
    case 8: // signal
      strategy.on_signal(theContext, theSignal);
      break;
    case 9: // trade
      strategy.on_trade(theContext, theTrade);
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
