// Compiled by pmtc. An engine refuses it once it is edited: change the Python source and compile again.
import type { Book, Context, Fill, Market, OrderUpdate, Signal } from "pmtc/runtime";
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
  sumInts,
  theContext,
  theFill,
  theOrderUpdate,
  theSignal,
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
  step(339);
  while (b !== 0) {
    step(340);
    const $0 = modInt(a, b, 341);
    a = b;
    b = $0;
  }
  return a;
}

function classify(x: number | null): number {
  step(342);
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
  step(343);
  for (const x of xs) {
    step(344);
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
  step(345);
  let total = 0;
  for (let i = n; i > 0; i--) {
    step(346);
    total = addInt(total, i, 347);
  }
  for (let i = 0; i < n; i += 3) {
    step(348);
    if (i > 7) {
      break;
    }
    total = mulInt(total, 2, 349);
  }
  for (let i = 10; i < ANSWER; i += 16) {
    step(350);
    total = subInt(total, i, 351);
  }
  for (let i = 10; i > 0; i -= 4) {
    step(352);
    total = addInt(total, i, 353);
  }
  while (true) {
    step(354);
    total = addInt(total, 1, 355);
    if (modInt(total, 5, 356) === 0) {
      break;
    }
  }
  return total;
}

function logic(p: boolean, q: boolean, r: boolean): number {
  step(357);
  const a = (p && q) || (!r && p);
  const b = (p || q) && (q || r);
  const c = !(p || (q && r));
  const d = p && q && r;
  const e = (1 < 2) === (p !== q);
  const f = p !== (q && r);
  return a ? (b ? 1 : 2) : (c && (d || e) ? 3 : (f ? 4 : 5));
}

function step_(this_: number, let_: number, mid_: number, step__: number, addInt_: number, new_: number, f64: number, NaN__: number, Price_: number, größe: number, arguments_: number, theContext_: number): number {
  step(358);
  const step___ = addInt(
    addInt(addInt(addInt(addInt(addInt(addInt(addInt(addInt(addInt(addInt(addInt(0, this_, 359), let_, 360), mid_, 361), step__, 362), addInt_, 363), new_, 364), f64, 365), NaN__, 366), Price_, 367), größe, 368), arguments_, 369),
    theContext_,
    370,
  );
  return addInt(step___, floorFloat(mid(NaN_, NaN_), 371), 372);
}

function hoisted(ctx: Context, flag: boolean): number {
  step(373);
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
      return addInt(h7, h9 ? h0 : lengthOf(h10), 374);
    }
  }
  return 9_007_199_254_740_991;
}

function maybe0(there: boolean): number | null {
  step(375);
  return there ? Infinity : null;
}

function maybe1(there: boolean): number | null {
  step(376);
  return there ? 0 : null;
}

function maybe2(there: boolean): boolean | null {
  step(377);
  return there ? false : null;
}

function maybe3(there: boolean): Price | null {
  step(378);
  return there ? 0 /* Price("0") */ : null;
}

function maybe4(there: boolean): Node | null {
  step(379);
  return there ? new Node(1, false) : null;
}

function maybe5(there: boolean): number[] | null {
  step(380);
  return there ? [] : null;
}

function precedence(x: number, y: number): number[] {
  step(381);
  return [x - (y - x), x - y - x, x + (y + 0.1), (x + y) * (x - y), x * (y * 0.3), -(-x), -(-2.0), x - -y, -(x + y), -x * y, (x < y ? x + (x > y ? x : y) : -(x <= y ? x : y)), addInt(1, -2, 382), 3 + negInt(4), maxFloat((x < y ? x : y), absFloat(x - y)), -Infinity, 1e+21, 1.7976931348623157e+308];
}

function search(xs: number[]): number {
  step(383);
  let best: number | null = null;
  for (const x of xs) {
    step(384);
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
  best = addInt(best, 1, 385);
  return best;
}

function depth_of(root: Node): number {
  step(386);
  let at: Node | null = root;
  let depth = 0;
  while (at !== null) {
    step(387);
    depth = addInt(depth, 1, 388);
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
    if (this.mode === 422) {
      const shown0 = book.bid;
      if (shown0 === null) {
        log0(10, 15); // debug: "book.bid is None"
      } else {
        log1(20, 16, shown0); // info: "book.bid = {}"
      }
    }
    if (this.mode === 423) {
      const shown0 = book.ask;
      if (shown0 === null) {
        log0(10, 17); // debug: "book.ask is None"
      } else {
        log1(20, 18, shown0); // info: "book.ask = {}"
      }
    }
    if (this.mode === 424) {
      const shown0 = book.mid;
      if (shown0 === null) {
        log0(10, 19); // debug: "book.mid is None"
      } else {
        log1(20, 20, shown0); // info: "book.mid = {}"
      }
    }
    if (this.mode === 425) {
      const shown0 = book.spread;
      if (shown0 === null) {
        log0(10, 21); // debug: "book.spread is None"
      } else {
        log1(20, 22, shown0); // info: "book.spread = {}"
      }
    }
    if (this.mode === 426) {
      const shown0 = book.bidSize;
      if (shown0 === null) {
        log0(10, 23); // debug: "book.bidSize is None"
      } else {
        log1(20, 24, shown0); // info: "book.bidSize = {}"
      }
    }
    if (this.mode === 427) {
      const shown0 = book.askSize;
      if (shown0 === null) {
        log0(10, 25); // debug: "book.askSize is None"
      } else {
        log1(20, 26, shown0); // info: "book.askSize = {}"
      }
    }
    if (this.mode === 428) {
      const shown0 = book.bidDepth;
      if (shown0 === null) {
        log0(10, 27); // debug: "book.bidDepth is None"
      } else {
        log1(20, 28, shown0); // info: "book.bidDepth = {}"
      }
    }
    if (this.mode === 429) {
      const shown0 = book.askDepth;
      if (shown0 === null) {
        log0(10, 29); // debug: "book.askDepth is None"
      } else {
        log1(20, 30, shown0); // info: "book.askDepth = {}"
      }
    }
    if (this.mode === 430) {
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
      log1(20, 65, fmod(2.5, 1.5, 26)); // info: "float.fmod = {}"
    }
    if (this.mode === 35) {
      log1(20, 66, copysign(2.5, 1.5)); // info: "float.copysign = {}"
    }
    if (this.mode === 36) {
      log1(20, 67, Number(isNaNFloat(2.5))); // info: "float.isNan = {}"
    }
    if (this.mode === 37) {
      log1(20, 68, Number(isInfFloat(2.5))); // info: "float.isInf = {}"
    }
    if (this.mode === 38) {
      log1(20, 69, Number(isFiniteFloat(2.5))); // info: "float.isFinite = {}"
    }
    if (this.mode === 39) {
      log1(20, 70, powInt(7, 3, 27)); // info: "int.pow = {}"
    }
    if (this.mode === 40) {
      log1(20, 71, Number(7 === 3)); // info: "int.eq = {}"
    }
    if (this.mode === 41) {
      log1(20, 72, Number(7 !== 3)); // info: "int.ne = {}"
    }
    if (this.mode === 42) {
      log1(20, 73, Number(7 < 3)); // info: "int.lt = {}"
    }
    if (this.mode === 43) {
      log1(20, 74, Number(7 <= 3)); // info: "int.le = {}"
    }
    if (this.mode === 44) {
      log1(20, 75, Number(7 > 3)); // info: "int.gt = {}"
    }
    if (this.mode === 45) {
      log1(20, 76, Number(7 >= 3)); // info: "int.ge = {}"
    }
    if (this.mode === 46) {
      log1(20, 77, Number(2.5 === 1.5)); // info: "float.eq = {}"
    }
    if (this.mode === 47) {
      log1(20, 78, Number(2.5 !== 1.5)); // info: "float.ne = {}"
    }
    if (this.mode === 48) {
      log1(20, 79, Number(2.5 < 1.5)); // info: "float.lt = {}"
    }
    if (this.mode === 49) {
      log1(20, 80, Number(2.5 <= 1.5)); // info: "float.le = {}"
    }
    if (this.mode === 50) {
      log1(20, 81, Number(2.5 > 1.5)); // info: "float.gt = {}"
    }
    if (this.mode === 51) {
      log1(20, 82, Number(2.5 >= 1.5)); // info: "float.ge = {}"
    }
    if (this.mode === 52) {
      log1(20, 83, Number(5500 /* Price("0.55") */ === 100 /* Price("0.01") */)); // info: "M.eq = {}"
    }
    if (this.mode === 53) {
      log1(20, 84, Number(25_000_000 /* Size("25") */ === 1_000_000 /* Size("1") */)); // info: "M.eq = {}"
    }
    if (this.mode === 54) {
      log1(20, 85, Number(10_000_000 /* Usd("10") */ === 1_000_000 /* Usd("1") */)); // info: "M.eq = {}"
    }
    if (this.mode === 55) {
      log1(20, 86, Number(5500 /* Price("0.55") */ !== 100 /* Price("0.01") */)); // info: "M.ne = {}"
    }
    if (this.mode === 56) {
      log1(20, 87, Number(25_000_000 /* Size("25") */ !== 1_000_000 /* Size("1") */)); // info: "M.ne = {}"
    }
    if (this.mode === 57) {
      log1(20, 88, Number(10_000_000 /* Usd("10") */ !== 1_000_000 /* Usd("1") */)); // info: "M.ne = {}"
    }
    if (this.mode === 58) {
      log1(20, 89, Number(5500 /* Price("0.55") */ < 100 /* Price("0.01") */)); // info: "M.lt = {}"
    }
    if (this.mode === 59) {
      log1(20, 90, Number(25_000_000 /* Size("25") */ < 1_000_000 /* Size("1") */)); // info: "M.lt = {}"
    }
    if (this.mode === 60) {
      log1(20, 91, Number(10_000_000 /* Usd("10") */ < 1_000_000 /* Usd("1") */)); // info: "M.lt = {}"
    }
    if (this.mode === 61) {
      log1(20, 92, Number(5500 /* Price("0.55") */ <= 100 /* Price("0.01") */)); // info: "M.le = {}"
    }
    if (this.mode === 62) {
      log1(20, 93, Number(25_000_000 /* Size("25") */ <= 1_000_000 /* Size("1") */)); // info: "M.le = {}"
    }
    if (this.mode === 63) {
      log1(20, 94, Number(10_000_000 /* Usd("10") */ <= 1_000_000 /* Usd("1") */)); // info: "M.le = {}"
    }
    if (this.mode === 64) {
      log1(20, 95, Number(5500 /* Price("0.55") */ > 100 /* Price("0.01") */)); // info: "M.gt = {}"
    }
    if (this.mode === 65) {
      log1(20, 96, Number(25_000_000 /* Size("25") */ > 1_000_000 /* Size("1") */)); // info: "M.gt = {}"
    }
    if (this.mode === 66) {
      log1(20, 97, Number(10_000_000 /* Usd("10") */ > 1_000_000 /* Usd("1") */)); // info: "M.gt = {}"
    }
    if (this.mode === 67) {
      log1(20, 98, Number(5500 /* Price("0.55") */ >= 100 /* Price("0.01") */)); // info: "M.ge = {}"
    }
    if (this.mode === 68) {
      log1(20, 99, Number(25_000_000 /* Size("25") */ >= 1_000_000 /* Size("1") */)); // info: "M.ge = {}"
    }
    if (this.mode === 69) {
      log1(20, 100, Number(10_000_000 /* Usd("10") */ >= 1_000_000 /* Usd("1") */)); // info: "M.ge = {}"
    }
    if (this.mode === 70) {
      log1(20, 101, Number(ctx.market.yes === ctx.market.no)); // info: "outcome.eq = {}"
    }
    if (this.mode === 71) {
      log1(20, 102, Number(ctx.market.yes !== ctx.market.no)); // info: "outcome.ne = {}"
    }
    if (this.mode === 72) {
      log1(20, 103, addInt(5500 /* Price("0.55") */, 100 /* Price("0.01") */, 28)); // info: "M.add = {}"
    }
    if (this.mode === 73) {
      log1(20, 104, addInt(25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */, 29)); // info: "M.add = {}"
    }
    if (this.mode === 74) {
      log1(20, 105, addInt(10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */, 30)); // info: "M.add = {}"
    }
    if (this.mode === 75) {
      log1(20, 106, subInt(5500 /* Price("0.55") */, 100 /* Price("0.01") */, 31)); // info: "M.sub = {}"
    }
    if (this.mode === 76) {
      log1(20, 107, subInt(25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */, 32)); // info: "M.sub = {}"
    }
    if (this.mode === 77) {
      log1(20, 108, subInt(10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */, 33)); // info: "M.sub = {}"
    }
    if (this.mode === 78) {
      log1(20, 109, mulInt(5500 /* Price("0.55") */, 3, 34)); // info: "M.mulInt = {}"
    }
    if (this.mode === 79) {
      log1(20, 110, mulInt(25_000_000 /* Size("25") */, 3, 35)); // info: "M.mulInt = {}"
    }
    if (this.mode === 80) {
      log1(20, 111, mulInt(10_000_000 /* Usd("10") */, 3, 36)); // info: "M.mulInt = {}"
    }
    if (this.mode === 81) {
      log1(20, 112, floordivInt(5500 /* Price("0.55") */, 3, 37)); // info: "M.floordivInt = {}"
    }
    if (this.mode === 82) {
      log1(20, 113, floordivInt(25_000_000 /* Size("25") */, 3, 38)); // info: "M.floordivInt = {}"
    }
    if (this.mode === 83) {
      log1(20, 114, floordivInt(10_000_000 /* Usd("10") */, 3, 39)); // info: "M.floordivInt = {}"
    }
    if (this.mode === 84) {
      log1(20, 115, negInt(5500 /* Price("0.55") */)); // info: "M.neg = {}"
    }
    if (this.mode === 85) {
      log1(20, 116, negInt(25_000_000 /* Size("25") */)); // info: "M.neg = {}"
    }
    if (this.mode === 86) {
      log1(20, 117, negInt(10_000_000 /* Usd("10") */)); // info: "M.neg = {}"
    }
    if (this.mode === 87) {
      log1(20, 118, absInt(5500 /* Price("0.55") */)); // info: "M.abs = {}"
    }
    if (this.mode === 88) {
      log1(20, 119, absInt(25_000_000 /* Size("25") */)); // info: "M.abs = {}"
    }
    if (this.mode === 89) {
      log1(20, 120, absInt(10_000_000 /* Usd("10") */)); // info: "M.abs = {}"
    }
    if (this.mode === 90) {
      log1(20, 121, minInt(5500 /* Price("0.55") */, 100 /* Price("0.01") */)); // info: "M.min = {}"
    }
    if (this.mode === 91) {
      log1(20, 122, minInt(25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */)); // info: "M.min = {}"
    }
    if (this.mode === 92) {
      log1(20, 123, minInt(10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */)); // info: "M.min = {}"
    }
    if (this.mode === 93) {
      log1(20, 124, maxInt(5500 /* Price("0.55") */, 100 /* Price("0.01") */)); // info: "M.max = {}"
    }
    if (this.mode === 94) {
      log1(20, 125, maxInt(25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */)); // info: "M.max = {}"
    }
    if (this.mode === 95) {
      log1(20, 126, maxInt(10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */)); // info: "M.max = {}"
    }
    if (this.mode === 96) {
      log1(20, 127, divInt(5500 /* Price("0.55") */, 100 /* Price("0.01") */, 40)); // info: "M.ratio = {}"
    }
    if (this.mode === 97) {
      log1(20, 128, divInt(25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */, 41)); // info: "M.ratio = {}"
    }
    if (this.mode === 98) {
      log1(20, 129, divInt(10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */, 42)); // info: "M.ratio = {}"
    }
    if (this.mode === 99) {
      log1(20, 130, priceToFloat(5500 /* Price("0.55") */)); // info: "price.toFloat = {}"
    }
    if (this.mode === 100) {
      log1(20, 131, sizeToFloat(25_000_000 /* Size("25") */)); // info: "size.toFloat = {}"
    }
    if (this.mode === 101) {
      log1(20, 132, usdToFloat(10_000_000 /* Usd("10") */)); // info: "usd.toFloat = {}"
    }
    if (this.mode === 102) {
      log1(20, 133, complement(5500 /* Price("0.55") */, 43)); // info: "price.complement = {}"
    }
    if (this.mode === 103) {
      log1(20, 134, priceFloor(2.5, 100 /* Price("0.01") */, 44)); // info: "price.floor = {}"
    }
    if (this.mode === 104) {
      log1(20, 135, priceCeil(2.5, 100 /* Price("0.01") */, 45)); // info: "price.ceil = {}"
    }
    if (this.mode === 105) {
      log1(20, 136, priceNearest(2.5, 100 /* Price("0.01") */, 46)); // info: "price.nearest = {}"
    }
    if (this.mode === 106) {
      log1(20, 137, sizeFloor(2.5, 1_000_000 /* Size("1") */, 47)); // info: "size.floor = {}"
    }
    if (this.mode === 107) {
      log1(20, 138, sizeCeil(2.5, 1_000_000 /* Size("1") */, 48)); // info: "size.ceil = {}"
    }
    if (this.mode === 108) {
      log1(20, 139, sizeNearest(2.5, 1_000_000 /* Size("1") */, 49)); // info: "size.nearest = {}"
    }
    if (this.mode === 109) {
      log1(20, 140, usdFloor(2.5, 1_000_000 /* Usd("1") */, 50)); // info: "usd.floor = {}"
    }
    if (this.mode === 110) {
      log1(20, 141, usdCeil(2.5, 1_000_000 /* Usd("1") */, 51)); // info: "usd.ceil = {}"
    }
    if (this.mode === 111) {
      log1(20, 142, usdNearest(2.5, 1_000_000 /* Usd("1") */, 52)); // info: "usd.nearest = {}"
    }
    if (this.mode === 112) {
      log1(20, 143, costFloor(5500 /* Price("0.55") */, 1_000_000 /* Size("1") */, 53)); // info: "cost.floor = {}"
    }
    if (this.mode === 113) {
      log1(20, 144, costCeil(5500 /* Price("0.55") */, 1_000_000 /* Size("1") */, 54)); // info: "cost.ceil = {}"
    }
    if (this.mode === 114) {
      log1(20, 145, costNearest(5500 /* Price("0.55") */, 1_000_000 /* Size("1") */, 55)); // info: "cost.nearest = {}"
    }
    if (this.mode === 115) {
      log1(20, 146, mid(5500 /* Price("0.55") */, 100 /* Price("0.01") */)); // info: "mid = {}"
    }
    if (this.mode === 116) {
      log1(20, 147, Number("tick €" === "tick")); // info: "str.eq = {}"
    }
    if (this.mode === 117) {
      log1(20, 148, Number("tick €" !== "tick")); // info: "str.ne = {}"
    }
    if (this.mode === 118) {
      log1(20, 149, Number(lessText("tick €", "tick"))); // info: "str.lt = {}"
    }
    if (this.mode === 119) {
      log1(20, 150, Number(lessOrEqualText("tick €", "tick"))); // info: "str.le = {}"
    }
    if (this.mode === 120) {
      log1(20, 151, Number(greaterText("tick €", "tick"))); // info: "str.gt = {}"
    }
    if (this.mode === 121) {
      log1(20, 152, Number(greaterOrEqualText("tick €", "tick"))); // info: "str.ge = {}"
    }
    if (this.mode === 122) {
      logTexts(20, 153, "tick €" + "tick"); // info: "str.concat = {}"
    }
    if (this.mode === 123) {
      logTexts(20, 154, joinTexts("tick €", ["tick €", "tick", "😀\u2028", "tick €", "tick"])); // info: "str.join = {}"
    }
    if (this.mode === 124) {
      log1(20, 155, Number(truthyText("tick €"))); // info: "str.truthy = {}"
    }
    if (this.mode === 125) {
      log1(20, 156, Number("tick €".includes("tick"))); // info: "str.contains = {}"
    }
    if (this.mode === 126) {
      log1(20, 157, Number("tick €".startsWith("tick"))); // info: "str.startswith = {}"
    }
    if (this.mode === 127) {
      log1(20, 158, Number("tick €".endsWith("tick"))); // info: "str.endswith = {}"
    }
    if (this.mode === 128) {
      logTexts(20, 159, intText(7)); // info: "int.text = {}"
    }
    if (this.mode === 129) {
      logTexts(20, 160, boolText(true)); // info: "bool.text = {}"
    }
    if (this.mode === 130) {
      log1(20, 161, lengthOf([7, 3, 2, 7, 3])); // info: "list.len = {}"
    }
    if (this.mode === 131) {
      log1(20, 162, lengthOf([2.5, 1.5, 0.25, 2.5, 1.5])); // info: "list.len = {}"
    }
    if (this.mode === 132) {
      log1(20, 163, lengthOf([true, false, true, true, false])); // info: "list.len = {}"
    }
    if (this.mode === 133) {
      // info: "list.len = {}"
      log1(
        20,
        164,
        lengthOf([5500 /* Price("0.55") */, 100 /* Price("0.01") */, 300 /* Price("0.03") */, 5500 /* Price("0.55") */, 100 /* Price("0.01") */]),
      );
    }
    if (this.mode === 134) {
      // info: "list.len = {}"
      log1(
        20,
        165,
        lengthOf([25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */, 2_500_000 /* Size("2.5") */, 25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */]),
      );
    }
    if (this.mode === 135) {
      // info: "list.len = {}"
      log1(
        20,
        166,
        lengthOf([10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */, 500_000 /* Usd("0.5") */, 10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */]),
      );
    }
    if (this.mode === 136) {
      // info: "list.len = {}"
      log1(20, 167, lengthOf([ctx.market.yes, ctx.market.no, ctx.market.yes, ctx.market.yes, ctx.market.no]));
    }
    if (this.mode === 137) {
      log1(20, 168, lengthOf(["tick €", "tick", "😀\u2028", "tick €", "tick"])); // info: "list.len = {}"
    }
    if (this.mode === 138) {
      log1(20, 169, lengthOf([7, null, 2, 7, null])); // info: "list.len = {}"
    }
    if (this.mode === 139) {
      log1(20, 170, lengthOf([2.5, null, 0.25, 2.5, null])); // info: "list.len = {}"
    }
    if (this.mode === 140) {
      log1(20, 171, lengthOf([true, null, true, true, null])); // info: "list.len = {}"
    }
    if (this.mode === 141) {
      // info: "list.len = {}"
      log1(
        20,
        172,
        lengthOf([5500 /* Price("0.55") */, null, 300 /* Price("0.03") */, 5500 /* Price("0.55") */, null]),
      );
    }
    if (this.mode === 142) {
      // info: "list.len = {}"
      log1(
        20,
        173,
        lengthOf([25_000_000 /* Size("25") */, null, 2_500_000 /* Size("2.5") */, 25_000_000 /* Size("25") */, null]),
      );
    }
    if (this.mode === 143) {
      // info: "list.len = {}"
      log1(
        20,
        174,
        lengthOf([10_000_000 /* Usd("10") */, null, 500_000 /* Usd("0.5") */, 10_000_000 /* Usd("10") */, null]),
      );
    }
    if (this.mode === 144) {
      log1(20, 175, lengthOf([ctx.market.yes, null, ctx.market.yes, ctx.market.yes, null])); // info: "list.len = {}"
    }
    if (this.mode === 145) {
      log1(20, 176, lengthOf(["tick €", null, "😀\u2028", "tick €", null])); // info: "list.len = {}"
    }
    if (this.mode === 146) {
      // info: "list.len = {}"
      log1(
        20,
        177,
        lengthOf([new Node(0, false), new Node(1, false), new Node(2, false), new Node(0, false), new Node(1, false)]),
      );
    }
    if (this.mode === 147) {
      // info: "list.len = {}"
      log1(20, 178, lengthOf([new Node(0, false), null, new Node(2, false), new Node(0, false), null]));
    }
    if (this.mode === 148) {
      // info: "list.len = {}"
      log1(20, 179, lengthOf([[7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3]]));
    }
    if (this.mode === 149) {
      log1(20, 180, getItem([7, 3, 2, 7, 3], 3, 56)); // info: "list.get = {}"
    }
    if (this.mode === 150) {
      log1(20, 181, getItem([2.5, 1.5, 0.25, 2.5, 1.5], 3, 57)); // info: "list.get = {}"
    }
    if (this.mode === 151) {
      log1(20, 182, Number(getItem([true, false, true, true, false], 3, 58))); // info: "list.get = {}"
    }
    if (this.mode === 152) {
      // info: "list.get = {}"
      log1(
        20,
        183,
        getItem([5500 /* Price("0.55") */, 100 /* Price("0.01") */, 300 /* Price("0.03") */, 5500 /* Price("0.55") */, 100 /* Price("0.01") */], 3, 59),
      );
    }
    if (this.mode === 153) {
      // info: "list.get = {}"
      log1(
        20,
        184,
        getItem([25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */, 2_500_000 /* Size("2.5") */, 25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */], 3, 60),
      );
    }
    if (this.mode === 154) {
      // info: "list.get = {}"
      log1(
        20,
        185,
        getItem([10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */, 500_000 /* Usd("0.5") */, 10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */], 3, 61),
      );
    }
    if (this.mode === 155) {
      // info: "list.get = {}"
      log1(20, 186, getItem([ctx.market.yes, ctx.market.no, ctx.market.yes, ctx.market.yes, ctx.market.no], 3, 62));
    }
    if (this.mode === 156) {
      logTexts(20, 187, getItem(["tick €", "tick", "😀\u2028", "tick €", "tick"], 3, 63)); // info: "list.get = {}"
    }
    if (this.mode === 157) {
      const shown0 = getItem([7, null, 2, 7, null], 3, 64);
      if (shown0 === null) {
        log0(10, 188); // debug: "list.get is None"
      } else {
        log1(20, 189, shown0); // info: "list.get = {}"
      }
    }
    if (this.mode === 158) {
      const shown0 = getItem([2.5, null, 0.25, 2.5, null], 3, 65);
      if (shown0 === null) {
        log0(10, 190); // debug: "list.get is None"
      } else {
        log1(20, 191, shown0); // info: "list.get = {}"
      }
    }
    if (this.mode === 159) {
      const shown0 = getItem([true, null, true, true, null], 3, 66);
      if (shown0 === null) {
        log0(10, 192); // debug: "list.get is None"
      } else {
        log1(20, 193, Number(shown0)); // info: "list.get = {}"
      }
    }
    if (this.mode === 160) {
      const shown0 = getItem(
        [5500 /* Price("0.55") */, null, 300 /* Price("0.03") */, 5500 /* Price("0.55") */, null],
        3,
        67,
      );
      if (shown0 === null) {
        log0(10, 194); // debug: "list.get is None"
      } else {
        log1(20, 195, shown0); // info: "list.get = {}"
      }
    }
    if (this.mode === 161) {
      const shown0 = getItem(
        [25_000_000 /* Size("25") */, null, 2_500_000 /* Size("2.5") */, 25_000_000 /* Size("25") */, null],
        3,
        68,
      );
      if (shown0 === null) {
        log0(10, 196); // debug: "list.get is None"
      } else {
        log1(20, 197, shown0); // info: "list.get = {}"
      }
    }
    if (this.mode === 162) {
      const shown0 = getItem(
        [10_000_000 /* Usd("10") */, null, 500_000 /* Usd("0.5") */, 10_000_000 /* Usd("10") */, null],
        3,
        69,
      );
      if (shown0 === null) {
        log0(10, 198); // debug: "list.get is None"
      } else {
        log1(20, 199, shown0); // info: "list.get = {}"
      }
    }
    if (this.mode === 163) {
      const shown0 = getItem([ctx.market.yes, null, ctx.market.yes, ctx.market.yes, null], 3, 70);
      if (shown0 === null) {
        log0(10, 200); // debug: "list.get is None"
      } else {
        log1(20, 201, shown0); // info: "list.get = {}"
      }
    }
    if (this.mode === 164) {
      const shown0 = getItem(["tick €", null, "😀\u2028", "tick €", null], 3, 71);
      if (shown0 === null) {
        log0(10, 202); // debug: "list.get is None"
      } else {
        logTexts(20, 203, shown0); // info: "list.get = {}"
      }
    }
    if (this.mode === 165) {
      // info: "list.get = {}"
      log1(
        20,
        204,
        getItem([new Node(0, false), new Node(1, false), new Node(2, false), new Node(0, false), new Node(1, false)], 3, 72).value,
      );
    }
    if (this.mode === 166) {
      const shown0 = getItem([new Node(0, false), null, new Node(2, false), new Node(0, false), null], 3, 73);
      if (shown0 === null) {
        log0(10, 205); // debug: "list.get is None"
      } else {
        log1(20, 206, shown0.value); // info: "list.get = {}"
      }
    }
    if (this.mode === 167) {
      const shown0 = getItem(
        [[7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3]],
        3,
        74,
      );
      for (const item0 of shown0) {
        step(75);
        log1(20, 207, item0); // info: "list.get = {}"
      }
    }
    if (this.mode === 168) {
      const xs: number[] = [7, 3, 2, 7, 3];
      setItem(xs, 3, 2, 76);
      log1(20, 208, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(77);
        log1(20, 209, x); // info: "element = {}"
      }
    }
    if (this.mode === 169) {
      const xs: number[] = [2.5, 1.5, 0.25, 2.5, 1.5];
      setItem(xs, 3, 0.25, 78);
      log1(20, 210, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(79);
        log1(20, 211, x); // info: "element = {}"
      }
    }
    if (this.mode === 170) {
      const xs: boolean[] = [true, false, true, true, false];
      setItem(xs, 3, true, 80);
      log1(20, 212, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(81);
        log1(20, 213, Number(x)); // info: "element = {}"
      }
    }
    if (this.mode === 171) {
      const xs: Price[] = [5500 /* Price("0.55") */, 100 /* Price("0.01") */, 300 /* Price("0.03") */, 5500 /* Price("0.55") */, 100 /* Price("0.01") */];
      setItem(xs, 3, 300 /* Price("0.03") */, 82);
      log1(20, 214, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(83);
        log1(20, 215, x); // info: "element = {}"
      }
    }
    if (this.mode === 172) {
      const xs: Size[] = [25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */, 2_500_000 /* Size("2.5") */, 25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */];
      setItem(xs, 3, 2_500_000 /* Size("2.5") */, 84);
      log1(20, 216, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(85);
        log1(20, 217, x); // info: "element = {}"
      }
    }
    if (this.mode === 173) {
      const xs: Usd[] = [10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */, 500_000 /* Usd("0.5") */, 10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */];
      setItem(xs, 3, 500_000 /* Usd("0.5") */, 86);
      log1(20, 218, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(87);
        log1(20, 219, x); // info: "element = {}"
      }
    }
    if (this.mode === 174) {
      const xs: Outcome[] = [ctx.market.yes, ctx.market.no, ctx.market.yes, ctx.market.yes, ctx.market.no];
      setItem(xs, 3, ctx.market.yes, 88);
      log1(20, 220, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(89);
        log1(20, 221, x); // info: "element = {}"
      }
    }
    if (this.mode === 175) {
      const xs: string[] = ["tick €", "tick", "😀\u2028", "tick €", "tick"];
      setItem(xs, 3, "😀\u2028", 90);
      log1(20, 222, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(91);
        logTexts(20, 223, x); // info: "element = {}"
      }
    }
    if (this.mode === 176) {
      const xs: (number | null)[] = [7, null, 2, 7, null];
      setItem(xs, 3, 2, 92);
      log1(20, 224, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(93);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 225); // debug: "element is None"
        } else {
          log1(20, 226, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 177) {
      const xs: (number | null)[] = [2.5, null, 0.25, 2.5, null];
      setItem(xs, 3, 0.25, 94);
      log1(20, 227, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(95);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 228); // debug: "element is None"
        } else {
          log1(20, 229, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 178) {
      const xs: (boolean | null)[] = [true, null, true, true, null];
      setItem(xs, 3, true, 96);
      log1(20, 230, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(97);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 231); // debug: "element is None"
        } else {
          log1(20, 232, Number(shown0)); // info: "element = {}"
        }
      }
    }
    if (this.mode === 179) {
      const xs: (Price | null)[] = [5500 /* Price("0.55") */, null, 300 /* Price("0.03") */, 5500 /* Price("0.55") */, null];
      setItem(xs, 3, 300 /* Price("0.03") */, 98);
      log1(20, 233, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(99);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 234); // debug: "element is None"
        } else {
          log1(20, 235, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 180) {
      const xs: (Size | null)[] = [25_000_000 /* Size("25") */, null, 2_500_000 /* Size("2.5") */, 25_000_000 /* Size("25") */, null];
      setItem(xs, 3, 2_500_000 /* Size("2.5") */, 100);
      log1(20, 236, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(101);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 237); // debug: "element is None"
        } else {
          log1(20, 238, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 181) {
      const xs: (Usd | null)[] = [10_000_000 /* Usd("10") */, null, 500_000 /* Usd("0.5") */, 10_000_000 /* Usd("10") */, null];
      setItem(xs, 3, 500_000 /* Usd("0.5") */, 102);
      log1(20, 239, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(103);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 240); // debug: "element is None"
        } else {
          log1(20, 241, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 182) {
      const xs: (Outcome | null)[] = [ctx.market.yes, null, ctx.market.yes, ctx.market.yes, null];
      setItem(xs, 3, ctx.market.yes, 104);
      log1(20, 242, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(105);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 243); // debug: "element is None"
        } else {
          log1(20, 244, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 183) {
      const xs: (string | null)[] = ["tick €", null, "😀\u2028", "tick €", null];
      setItem(xs, 3, "😀\u2028", 106);
      log1(20, 245, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(107);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 246); // debug: "element is None"
        } else {
          logTexts(20, 247, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 184) {
      const xs: Node[] = [new Node(0, false), new Node(1, false), new Node(2, false), new Node(0, false), new Node(1, false)];
      setItem(xs, 3, new Node(2, false), 108);
      log1(20, 248, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(109);
        log1(20, 249, x.value); // info: "element = {}"
      }
    }
    if (this.mode === 185) {
      const xs: (Node | null)[] = [new Node(0, false), null, new Node(2, false), new Node(0, false), null];
      setItem(xs, 3, new Node(2, false), 110);
      log1(20, 250, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(111);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 251); // debug: "element is None"
        } else {
          log1(20, 252, shown0.value); // info: "element = {}"
        }
      }
    }
    if (this.mode === 186) {
      const xs: number[][] = [[7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3]];
      setItem(xs, 3, [7, 3, 2, 7, 3], 112);
      log1(20, 253, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(113);
        const shown0 = x;
        for (const item0 of shown0) {
          step(114);
          log1(20, 254, item0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 187) {
      const xs: number[] = [7, 3, 2, 7, 3];
      append(xs, 3);
      log1(20, 255, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(115);
        log1(20, 256, x); // info: "element = {}"
      }
    }
    if (this.mode === 188) {
      const xs: number[] = [2.5, 1.5, 0.25, 2.5, 1.5];
      append(xs, 1.5);
      log1(20, 257, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(116);
        log1(20, 258, x); // info: "element = {}"
      }
    }
    if (this.mode === 189) {
      const xs: boolean[] = [true, false, true, true, false];
      append(xs, false);
      log1(20, 259, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(117);
        log1(20, 260, Number(x)); // info: "element = {}"
      }
    }
    if (this.mode === 190) {
      const xs: Price[] = [5500 /* Price("0.55") */, 100 /* Price("0.01") */, 300 /* Price("0.03") */, 5500 /* Price("0.55") */, 100 /* Price("0.01") */];
      append(xs, 100 /* Price("0.01") */);
      log1(20, 261, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(118);
        log1(20, 262, x); // info: "element = {}"
      }
    }
    if (this.mode === 191) {
      const xs: Size[] = [25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */, 2_500_000 /* Size("2.5") */, 25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */];
      append(xs, 1_000_000 /* Size("1") */);
      log1(20, 263, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(119);
        log1(20, 264, x); // info: "element = {}"
      }
    }
    if (this.mode === 192) {
      const xs: Usd[] = [10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */, 500_000 /* Usd("0.5") */, 10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */];
      append(xs, 1_000_000 /* Usd("1") */);
      log1(20, 265, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(120);
        log1(20, 266, x); // info: "element = {}"
      }
    }
    if (this.mode === 193) {
      const xs: Outcome[] = [ctx.market.yes, ctx.market.no, ctx.market.yes, ctx.market.yes, ctx.market.no];
      append(xs, ctx.market.no);
      log1(20, 267, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(121);
        log1(20, 268, x); // info: "element = {}"
      }
    }
    if (this.mode === 194) {
      const xs: string[] = ["tick €", "tick", "😀\u2028", "tick €", "tick"];
      append(xs, "tick");
      log1(20, 269, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(122);
        logTexts(20, 270, x); // info: "element = {}"
      }
    }
    if (this.mode === 195) {
      const xs: (number | null)[] = [7, null, 2, 7, null];
      append(xs, null);
      log1(20, 271, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(123);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 272); // debug: "element is None"
        } else {
          log1(20, 273, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 196) {
      const xs: (number | null)[] = [2.5, null, 0.25, 2.5, null];
      append(xs, null);
      log1(20, 274, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(124);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 275); // debug: "element is None"
        } else {
          log1(20, 276, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 197) {
      const xs: (boolean | null)[] = [true, null, true, true, null];
      append(xs, null);
      log1(20, 277, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(125);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 278); // debug: "element is None"
        } else {
          log1(20, 279, Number(shown0)); // info: "element = {}"
        }
      }
    }
    if (this.mode === 198) {
      const xs: (Price | null)[] = [5500 /* Price("0.55") */, null, 300 /* Price("0.03") */, 5500 /* Price("0.55") */, null];
      append(xs, null);
      log1(20, 280, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(126);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 281); // debug: "element is None"
        } else {
          log1(20, 282, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 199) {
      const xs: (Size | null)[] = [25_000_000 /* Size("25") */, null, 2_500_000 /* Size("2.5") */, 25_000_000 /* Size("25") */, null];
      append(xs, null);
      log1(20, 283, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(127);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 284); // debug: "element is None"
        } else {
          log1(20, 285, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 200) {
      const xs: (Usd | null)[] = [10_000_000 /* Usd("10") */, null, 500_000 /* Usd("0.5") */, 10_000_000 /* Usd("10") */, null];
      append(xs, null);
      log1(20, 286, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(128);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 287); // debug: "element is None"
        } else {
          log1(20, 288, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 201) {
      const xs: (Outcome | null)[] = [ctx.market.yes, null, ctx.market.yes, ctx.market.yes, null];
      append(xs, null);
      log1(20, 289, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(129);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 290); // debug: "element is None"
        } else {
          log1(20, 291, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 202) {
      const xs: (string | null)[] = ["tick €", null, "😀\u2028", "tick €", null];
      append(xs, null);
      log1(20, 292, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(130);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 293); // debug: "element is None"
        } else {
          logTexts(20, 294, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 203) {
      const xs: Node[] = [new Node(0, false), new Node(1, false), new Node(2, false), new Node(0, false), new Node(1, false)];
      append(xs, new Node(1, false));
      log1(20, 295, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(131);
        log1(20, 296, x.value); // info: "element = {}"
      }
    }
    if (this.mode === 204) {
      const xs: (Node | null)[] = [new Node(0, false), null, new Node(2, false), new Node(0, false), null];
      append(xs, null);
      log1(20, 297, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(132);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 298); // debug: "element is None"
        } else {
          log1(20, 299, shown0.value); // info: "element = {}"
        }
      }
    }
    if (this.mode === 205) {
      const xs: number[][] = [[7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3]];
      append(xs, [7, 3, 2, 7, 3]);
      log1(20, 300, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(133);
        const shown0 = x;
        for (const item0 of shown0) {
          step(134);
          log1(20, 301, item0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 206) {
      log1(20, 302, pop([7, 3, 2, 7, 3], 135)); // info: "list.pop = {}"
    }
    if (this.mode === 207) {
      log1(20, 303, pop([2.5, 1.5, 0.25, 2.5, 1.5], 136)); // info: "list.pop = {}"
    }
    if (this.mode === 208) {
      log1(20, 304, Number(pop([true, false, true, true, false], 137))); // info: "list.pop = {}"
    }
    if (this.mode === 209) {
      // info: "list.pop = {}"
      log1(
        20,
        305,
        pop([5500 /* Price("0.55") */, 100 /* Price("0.01") */, 300 /* Price("0.03") */, 5500 /* Price("0.55") */, 100 /* Price("0.01") */], 138),
      );
    }
    if (this.mode === 210) {
      // info: "list.pop = {}"
      log1(
        20,
        306,
        pop([25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */, 2_500_000 /* Size("2.5") */, 25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */], 139),
      );
    }
    if (this.mode === 211) {
      // info: "list.pop = {}"
      log1(
        20,
        307,
        pop([10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */, 500_000 /* Usd("0.5") */, 10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */], 140),
      );
    }
    if (this.mode === 212) {
      // info: "list.pop = {}"
      log1(20, 308, pop([ctx.market.yes, ctx.market.no, ctx.market.yes, ctx.market.yes, ctx.market.no], 141));
    }
    if (this.mode === 213) {
      logTexts(20, 309, pop(["tick €", "tick", "😀\u2028", "tick €", "tick"], 142)); // info: "list.pop = {}"
    }
    if (this.mode === 214) {
      const shown0 = pop([7, null, 2, 7, null], 143);
      if (shown0 === null) {
        log0(10, 310); // debug: "list.pop is None"
      } else {
        log1(20, 311, shown0); // info: "list.pop = {}"
      }
    }
    if (this.mode === 215) {
      const shown0 = pop([2.5, null, 0.25, 2.5, null], 144);
      if (shown0 === null) {
        log0(10, 312); // debug: "list.pop is None"
      } else {
        log1(20, 313, shown0); // info: "list.pop = {}"
      }
    }
    if (this.mode === 216) {
      const shown0 = pop([true, null, true, true, null], 145);
      if (shown0 === null) {
        log0(10, 314); // debug: "list.pop is None"
      } else {
        log1(20, 315, Number(shown0)); // info: "list.pop = {}"
      }
    }
    if (this.mode === 217) {
      const shown0 = pop(
        [5500 /* Price("0.55") */, null, 300 /* Price("0.03") */, 5500 /* Price("0.55") */, null],
        146,
      );
      if (shown0 === null) {
        log0(10, 316); // debug: "list.pop is None"
      } else {
        log1(20, 317, shown0); // info: "list.pop = {}"
      }
    }
    if (this.mode === 218) {
      const shown0 = pop(
        [25_000_000 /* Size("25") */, null, 2_500_000 /* Size("2.5") */, 25_000_000 /* Size("25") */, null],
        147,
      );
      if (shown0 === null) {
        log0(10, 318); // debug: "list.pop is None"
      } else {
        log1(20, 319, shown0); // info: "list.pop = {}"
      }
    }
    if (this.mode === 219) {
      const shown0 = pop(
        [10_000_000 /* Usd("10") */, null, 500_000 /* Usd("0.5") */, 10_000_000 /* Usd("10") */, null],
        148,
      );
      if (shown0 === null) {
        log0(10, 320); // debug: "list.pop is None"
      } else {
        log1(20, 321, shown0); // info: "list.pop = {}"
      }
    }
    if (this.mode === 220) {
      const shown0 = pop([ctx.market.yes, null, ctx.market.yes, ctx.market.yes, null], 149);
      if (shown0 === null) {
        log0(10, 322); // debug: "list.pop is None"
      } else {
        log1(20, 323, shown0); // info: "list.pop = {}"
      }
    }
    if (this.mode === 221) {
      const shown0 = pop(["tick €", null, "😀\u2028", "tick €", null], 150);
      if (shown0 === null) {
        log0(10, 324); // debug: "list.pop is None"
      } else {
        logTexts(20, 325, shown0); // info: "list.pop = {}"
      }
    }
    if (this.mode === 222) {
      // info: "list.pop = {}"
      log1(
        20,
        326,
        pop([new Node(0, false), new Node(1, false), new Node(2, false), new Node(0, false), new Node(1, false)], 151).value,
      );
    }
    if (this.mode === 223) {
      const shown0 = pop([new Node(0, false), null, new Node(2, false), new Node(0, false), null], 152);
      if (shown0 === null) {
        log0(10, 327); // debug: "list.pop is None"
      } else {
        log1(20, 328, shown0.value); // info: "list.pop = {}"
      }
    }
    if (this.mode === 224) {
      const shown0 = pop([[7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3]], 153);
      for (const item0 of shown0) {
        step(154);
        log1(20, 329, item0); // info: "list.pop = {}"
      }
    }
    if (this.mode === 225) {
      log1(20, 330, popAt([7, 3, 2, 7, 3], 3, 155)); // info: "list.popAt = {}"
    }
    if (this.mode === 226) {
      log1(20, 331, popAt([2.5, 1.5, 0.25, 2.5, 1.5], 3, 156)); // info: "list.popAt = {}"
    }
    if (this.mode === 227) {
      log1(20, 332, Number(popAt([true, false, true, true, false], 3, 157))); // info: "list.popAt = {}"
    }
    if (this.mode === 228) {
      // info: "list.popAt = {}"
      log1(
        20,
        333,
        popAt([5500 /* Price("0.55") */, 100 /* Price("0.01") */, 300 /* Price("0.03") */, 5500 /* Price("0.55") */, 100 /* Price("0.01") */], 3, 158),
      );
    }
    if (this.mode === 229) {
      // info: "list.popAt = {}"
      log1(
        20,
        334,
        popAt([25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */, 2_500_000 /* Size("2.5") */, 25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */], 3, 159),
      );
    }
    if (this.mode === 230) {
      // info: "list.popAt = {}"
      log1(
        20,
        335,
        popAt([10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */, 500_000 /* Usd("0.5") */, 10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */], 3, 160),
      );
    }
    if (this.mode === 231) {
      // info: "list.popAt = {}"
      log1(20, 336, popAt([ctx.market.yes, ctx.market.no, ctx.market.yes, ctx.market.yes, ctx.market.no], 3, 161));
    }
    if (this.mode === 232) {
      logTexts(20, 337, popAt(["tick €", "tick", "😀\u2028", "tick €", "tick"], 3, 162)); // info: "list.popAt = {}"
    }
    if (this.mode === 233) {
      const shown0 = popAt([7, null, 2, 7, null], 3, 163);
      if (shown0 === null) {
        log0(10, 338); // debug: "list.popAt is None"
      } else {
        log1(20, 339, shown0); // info: "list.popAt = {}"
      }
    }
    if (this.mode === 234) {
      const shown0 = popAt([2.5, null, 0.25, 2.5, null], 3, 164);
      if (shown0 === null) {
        log0(10, 340); // debug: "list.popAt is None"
      } else {
        log1(20, 341, shown0); // info: "list.popAt = {}"
      }
    }
    if (this.mode === 235) {
      const shown0 = popAt([true, null, true, true, null], 3, 165);
      if (shown0 === null) {
        log0(10, 342); // debug: "list.popAt is None"
      } else {
        log1(20, 343, Number(shown0)); // info: "list.popAt = {}"
      }
    }
    if (this.mode === 236) {
      const shown0 = popAt(
        [5500 /* Price("0.55") */, null, 300 /* Price("0.03") */, 5500 /* Price("0.55") */, null],
        3,
        166,
      );
      if (shown0 === null) {
        log0(10, 344); // debug: "list.popAt is None"
      } else {
        log1(20, 345, shown0); // info: "list.popAt = {}"
      }
    }
    if (this.mode === 237) {
      const shown0 = popAt(
        [25_000_000 /* Size("25") */, null, 2_500_000 /* Size("2.5") */, 25_000_000 /* Size("25") */, null],
        3,
        167,
      );
      if (shown0 === null) {
        log0(10, 346); // debug: "list.popAt is None"
      } else {
        log1(20, 347, shown0); // info: "list.popAt = {}"
      }
    }
    if (this.mode === 238) {
      const shown0 = popAt(
        [10_000_000 /* Usd("10") */, null, 500_000 /* Usd("0.5") */, 10_000_000 /* Usd("10") */, null],
        3,
        168,
      );
      if (shown0 === null) {
        log0(10, 348); // debug: "list.popAt is None"
      } else {
        log1(20, 349, shown0); // info: "list.popAt = {}"
      }
    }
    if (this.mode === 239) {
      const shown0 = popAt([ctx.market.yes, null, ctx.market.yes, ctx.market.yes, null], 3, 169);
      if (shown0 === null) {
        log0(10, 350); // debug: "list.popAt is None"
      } else {
        log1(20, 351, shown0); // info: "list.popAt = {}"
      }
    }
    if (this.mode === 240) {
      const shown0 = popAt(["tick €", null, "😀\u2028", "tick €", null], 3, 170);
      if (shown0 === null) {
        log0(10, 352); // debug: "list.popAt is None"
      } else {
        logTexts(20, 353, shown0); // info: "list.popAt = {}"
      }
    }
    if (this.mode === 241) {
      // info: "list.popAt = {}"
      log1(
        20,
        354,
        popAt([new Node(0, false), new Node(1, false), new Node(2, false), new Node(0, false), new Node(1, false)], 3, 171).value,
      );
    }
    if (this.mode === 242) {
      const shown0 = popAt([new Node(0, false), null, new Node(2, false), new Node(0, false), null], 3, 172);
      if (shown0 === null) {
        log0(10, 355); // debug: "list.popAt is None"
      } else {
        log1(20, 356, shown0.value); // info: "list.popAt = {}"
      }
    }
    if (this.mode === 243) {
      const shown0 = popAt(
        [[7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3]],
        3,
        173,
      );
      for (const item0 of shown0) {
        step(174);
        log1(20, 357, item0); // info: "list.popAt = {}"
      }
    }
    if (this.mode === 244) {
      const xs: number[] = [7, 3, 2, 7, 3];
      clear(xs);
      log1(20, 358, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(175);
        log1(20, 359, x); // info: "element = {}"
      }
    }
    if (this.mode === 245) {
      const xs: number[] = [2.5, 1.5, 0.25, 2.5, 1.5];
      clear(xs);
      log1(20, 360, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(176);
        log1(20, 361, x); // info: "element = {}"
      }
    }
    if (this.mode === 246) {
      const xs: boolean[] = [true, false, true, true, false];
      clear(xs);
      log1(20, 362, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(177);
        log1(20, 363, Number(x)); // info: "element = {}"
      }
    }
    if (this.mode === 247) {
      const xs: Price[] = [5500 /* Price("0.55") */, 100 /* Price("0.01") */, 300 /* Price("0.03") */, 5500 /* Price("0.55") */, 100 /* Price("0.01") */];
      clear(xs);
      log1(20, 364, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(178);
        log1(20, 365, x); // info: "element = {}"
      }
    }
    if (this.mode === 248) {
      const xs: Size[] = [25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */, 2_500_000 /* Size("2.5") */, 25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */];
      clear(xs);
      log1(20, 366, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(179);
        log1(20, 367, x); // info: "element = {}"
      }
    }
    if (this.mode === 249) {
      const xs: Usd[] = [10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */, 500_000 /* Usd("0.5") */, 10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */];
      clear(xs);
      log1(20, 368, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(180);
        log1(20, 369, x); // info: "element = {}"
      }
    }
    if (this.mode === 250) {
      const xs: Outcome[] = [ctx.market.yes, ctx.market.no, ctx.market.yes, ctx.market.yes, ctx.market.no];
      clear(xs);
      log1(20, 370, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(181);
        log1(20, 371, x); // info: "element = {}"
      }
    }
    if (this.mode === 251) {
      const xs: string[] = ["tick €", "tick", "😀\u2028", "tick €", "tick"];
      clear(xs);
      log1(20, 372, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(182);
        logTexts(20, 373, x); // info: "element = {}"
      }
    }
    if (this.mode === 252) {
      const xs: (number | null)[] = [7, null, 2, 7, null];
      clear(xs);
      log1(20, 374, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(183);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 375); // debug: "element is None"
        } else {
          log1(20, 376, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 253) {
      const xs: (number | null)[] = [2.5, null, 0.25, 2.5, null];
      clear(xs);
      log1(20, 377, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(184);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 378); // debug: "element is None"
        } else {
          log1(20, 379, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 254) {
      const xs: (boolean | null)[] = [true, null, true, true, null];
      clear(xs);
      log1(20, 380, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(185);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 381); // debug: "element is None"
        } else {
          log1(20, 382, Number(shown0)); // info: "element = {}"
        }
      }
    }
    if (this.mode === 255) {
      const xs: (Price | null)[] = [5500 /* Price("0.55") */, null, 300 /* Price("0.03") */, 5500 /* Price("0.55") */, null];
      clear(xs);
      log1(20, 383, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(186);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 384); // debug: "element is None"
        } else {
          log1(20, 385, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 256) {
      const xs: (Size | null)[] = [25_000_000 /* Size("25") */, null, 2_500_000 /* Size("2.5") */, 25_000_000 /* Size("25") */, null];
      clear(xs);
      log1(20, 386, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(187);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 387); // debug: "element is None"
        } else {
          log1(20, 388, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 257) {
      const xs: (Usd | null)[] = [10_000_000 /* Usd("10") */, null, 500_000 /* Usd("0.5") */, 10_000_000 /* Usd("10") */, null];
      clear(xs);
      log1(20, 389, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(188);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 390); // debug: "element is None"
        } else {
          log1(20, 391, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 258) {
      const xs: (Outcome | null)[] = [ctx.market.yes, null, ctx.market.yes, ctx.market.yes, null];
      clear(xs);
      log1(20, 392, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(189);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 393); // debug: "element is None"
        } else {
          log1(20, 394, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 259) {
      const xs: (string | null)[] = ["tick €", null, "😀\u2028", "tick €", null];
      clear(xs);
      log1(20, 395, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(190);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 396); // debug: "element is None"
        } else {
          logTexts(20, 397, shown0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 260) {
      const xs: Node[] = [new Node(0, false), new Node(1, false), new Node(2, false), new Node(0, false), new Node(1, false)];
      clear(xs);
      log1(20, 398, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(191);
        log1(20, 399, x.value); // info: "element = {}"
      }
    }
    if (this.mode === 261) {
      const xs: (Node | null)[] = [new Node(0, false), null, new Node(2, false), new Node(0, false), null];
      clear(xs);
      log1(20, 400, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(192);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 401); // debug: "element is None"
        } else {
          log1(20, 402, shown0.value); // info: "element = {}"
        }
      }
    }
    if (this.mode === 262) {
      const xs: number[][] = [[7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3], [7, 3, 2, 7, 3]];
      clear(xs);
      log1(20, 403, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(193);
        const shown0 = x;
        for (const item0 of shown0) {
          step(194);
          log1(20, 404, item0); // info: "element = {}"
        }
      }
    }
    if (this.mode === 263) {
      log1(20, 405, Number(contains([7, 3, 2, 7, 3], 3))); // info: "list.contains = {}"
    }
    if (this.mode === 264) {
      log1(20, 406, Number(contains([2.5, 1.5, 0.25, 2.5, 1.5], 1.5))); // info: "list.contains = {}"
    }
    if (this.mode === 265) {
      log1(20, 407, Number(contains([true, false, true, true, false], false))); // info: "list.contains = {}"
    }
    if (this.mode === 266) {
      // info: "list.contains = {}"
      log1(
        20,
        408,
        Number(contains([5500 /* Price("0.55") */, 100 /* Price("0.01") */, 300 /* Price("0.03") */, 5500 /* Price("0.55") */, 100 /* Price("0.01") */], 100 /* Price("0.01") */)),
      );
    }
    if (this.mode === 267) {
      // info: "list.contains = {}"
      log1(
        20,
        409,
        Number(contains([25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */, 2_500_000 /* Size("2.5") */, 25_000_000 /* Size("25") */, 1_000_000 /* Size("1") */], 1_000_000 /* Size("1") */)),
      );
    }
    if (this.mode === 268) {
      // info: "list.contains = {}"
      log1(
        20,
        410,
        Number(contains([10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */, 500_000 /* Usd("0.5") */, 10_000_000 /* Usd("10") */, 1_000_000 /* Usd("1") */], 1_000_000 /* Usd("1") */)),
      );
    }
    if (this.mode === 269) {
      // info: "list.contains = {}"
      log1(
        20,
        411,
        Number(contains([ctx.market.yes, ctx.market.no, ctx.market.yes, ctx.market.yes, ctx.market.no], ctx.market.no)),
      );
    }
    if (this.mode === 270) {
      // info: "list.contains = {}"
      log1(20, 412, Number(contains(["tick €", "tick", "😀\u2028", "tick €", "tick"], "tick")));
    }
    if (this.mode === 271) {
      log1(20, 413, indexOf([7, 3, 2, 7, 3], 3, 2, 2, 195)); // info: "list.index = {}"
    }
    if (this.mode === 272) {
      log1(20, 414, indexOf([2.5, 1.5, 0.25, 2.5, 1.5], 1.5, 2, 2, 196)); // info: "list.index = {}"
    }
    if (this.mode === 273) {
      // info: "list.index = {}"
      log1(20, 415, indexOf(["tick €", "tick", "😀\u2028", "tick €", "tick"], "tick", 2, 2, 197));
    }
    if (this.mode === 274) {
      log1(20, 416, countOf([7, 3, 2, 7, 3], 3)); // info: "list.count = {}"
    }
    if (this.mode === 275) {
      log1(20, 417, countOf([2.5, 1.5, 0.25, 2.5, 1.5], 1.5)); // info: "list.count = {}"
    }
    if (this.mode === 276) {
      log1(20, 418, countOf(["tick €", "tick", "😀\u2028", "tick €", "tick"], "tick")); // info: "list.count = {}"
    }
    if (this.mode === 277) {
      const xs: number[] = [7, 3, 2, 7, 3];
      removeFirst(xs, 3, 198);
      log1(20, 419, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(199);
        log1(20, 420, x); // info: "element = {}"
      }
    }
    if (this.mode === 278) {
      const xs: number[] = [2.5, 1.5, 0.25, 2.5, 1.5];
      removeFirst(xs, 1.5, 200);
      log1(20, 421, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(201);
        log1(20, 422, x); // info: "element = {}"
      }
    }
    if (this.mode === 279) {
      const xs: string[] = ["tick €", "tick", "😀\u2028", "tick €", "tick"];
      removeFirst(xs, "tick", 202);
      log1(20, 423, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(203);
        logTexts(20, 424, x); // info: "element = {}"
      }
    }
    if (this.mode === 280) {
      log1(20, 425, Number(sameItems([7, 3, 2, 7, 3], [7, 3, 2, 7, 3]))); // info: "list.equal = {}"
    }
    if (this.mode === 281) {
      // info: "list.equal = {}"
      log1(20, 426, Number(sameItems([2.5, 1.5, 0.25, 2.5, 1.5], [2.5, 1.5, 0.25, 2.5, 1.5])));
    }
    if (this.mode === 282) {
      // info: "list.equal = {}"
      log1(
        20,
        427,
        Number(sameItems(["tick €", "tick", "😀\u2028", "tick €", "tick"], ["tick €", "tick", "😀\u2028", "tick €", "tick"])),
      );
    }
    if (this.mode === 283) {
      const xs: number[] = [7, 3, 2, 7, 3];
      extend(xs, [7, 3, 2, 7, 3], 204);
      log1(20, 428, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(205);
        log1(20, 429, x); // info: "element = {}"
      }
    }
    if (this.mode === 284) {
      const xs: (boolean | null)[] = [true, null, true, true, null];
      extend(xs, [true, null, true, true, null], 206);
      log1(20, 430, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(207);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 431); // debug: "element is None"
        } else {
          log1(20, 432, Number(shown0)); // info: "element = {}"
        }
      }
    }
    if (this.mode === 285) {
      const xs: Node[] = [new Node(0, false), new Node(1, false), new Node(2, false), new Node(0, false), new Node(1, false)];
      extend(
        xs,
        [new Node(0, false), new Node(1, false), new Node(2, false), new Node(0, false), new Node(1, false)],
        208,
      );
      log1(20, 433, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(209);
        log1(20, 434, x.value); // info: "element = {}"
      }
    }
    if (this.mode === 286) {
      const xs: number[] = [7, 3, 2, 7, 3];
      insert(xs, 3, 2);
      log1(20, 435, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(210);
        log1(20, 436, x); // info: "element = {}"
      }
    }
    if (this.mode === 287) {
      const xs: (boolean | null)[] = [true, null, true, true, null];
      insert(xs, 3, true);
      log1(20, 437, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(211);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 438); // debug: "element is None"
        } else {
          log1(20, 439, Number(shown0)); // info: "element = {}"
        }
      }
    }
    if (this.mode === 288) {
      const xs: Node[] = [new Node(0, false), new Node(1, false), new Node(2, false), new Node(0, false), new Node(1, false)];
      insert(xs, 3, new Node(2, false));
      log1(20, 440, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(212);
        log1(20, 441, x.value); // info: "element = {}"
      }
    }
    if (this.mode === 289) {
      const xs: number[] = [7, 3, 2, 7, 3];
      reverseList(xs);
      log1(20, 442, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(213);
        log1(20, 443, x); // info: "element = {}"
      }
    }
    if (this.mode === 290) {
      const xs: (boolean | null)[] = [true, null, true, true, null];
      reverseList(xs);
      log1(20, 444, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(214);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 445); // debug: "element is None"
        } else {
          log1(20, 446, Number(shown0)); // info: "element = {}"
        }
      }
    }
    if (this.mode === 291) {
      const xs: Node[] = [new Node(0, false), new Node(1, false), new Node(2, false), new Node(0, false), new Node(1, false)];
      reverseList(xs);
      log1(20, 447, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(215);
        log1(20, 448, x.value); // info: "element = {}"
      }
    }
    if (this.mode === 292) {
      const shown0 = copyList([7, 3, 2, 7, 3]);
      for (const item0 of shown0) {
        step(216);
        log1(20, 449, item0); // info: "list.copy = {}"
      }
    }
    if (this.mode === 293) {
      const shown0 = copyList([true, null, true, true, null]);
      for (const item0 of shown0) {
        step(217);
        const shown1 = item0;
        if (shown1 === null) {
          log0(10, 450); // debug: "list.copy is None"
        } else {
          log1(20, 451, Number(shown1)); // info: "list.copy = {}"
        }
      }
    }
    if (this.mode === 294) {
      const shown0 = copyList([new Node(0, false), new Node(1, false), new Node(2, false), new Node(0, false), new Node(1, false)]);
      for (const item0 of shown0) {
        step(218);
        log1(20, 452, item0.value); // info: "list.copy = {}"
      }
    }
    if (this.mode === 295) {
      const shown0 = concatLists([7, 3, 2, 7, 3], [7, 3, 2, 7, 3], 219);
      for (const item0 of shown0) {
        step(220);
        log1(20, 453, item0); // info: "list.concat = {}"
      }
    }
    if (this.mode === 296) {
      const shown0 = concatLists([true, null, true, true, null], [true, null, true, true, null], 221);
      for (const item0 of shown0) {
        step(222);
        const shown1 = item0;
        if (shown1 === null) {
          log0(10, 454); // debug: "list.concat is None"
        } else {
          log1(20, 455, Number(shown1)); // info: "list.concat = {}"
        }
      }
    }
    if (this.mode === 297) {
      const shown0 = concatLists(
        [new Node(0, false), new Node(1, false), new Node(2, false), new Node(0, false), new Node(1, false)],
        [new Node(0, false), new Node(1, false), new Node(2, false), new Node(0, false), new Node(1, false)],
        223,
      );
      for (const item0 of shown0) {
        step(224);
        log1(20, 456, item0.value); // info: "list.concat = {}"
      }
    }
    if (this.mode === 298) {
      const shown0 = extended([7, 3, 2, 7, 3], [7, 3, 2, 7, 3], 225);
      for (const item0 of shown0) {
        step(226);
        log1(20, 457, item0); // info: "list.extended = {}"
      }
    }
    if (this.mode === 299) {
      const shown0 = extended([true, null, true, true, null], [true, null, true, true, null], 227);
      for (const item0 of shown0) {
        step(228);
        const shown1 = item0;
        if (shown1 === null) {
          log0(10, 458); // debug: "list.extended is None"
        } else {
          log1(20, 459, Number(shown1)); // info: "list.extended = {}"
        }
      }
    }
    if (this.mode === 300) {
      const shown0 = extended(
        [new Node(0, false), new Node(1, false), new Node(2, false), new Node(0, false), new Node(1, false)],
        [new Node(0, false), new Node(1, false), new Node(2, false), new Node(0, false), new Node(1, false)],
        229,
      );
      for (const item0 of shown0) {
        step(230);
        log1(20, 460, item0.value); // info: "list.extended = {}"
      }
    }
    if (this.mode === 301) {
      const shown0 = repeatList([7, 3, 2, 7, 3], 3, 231);
      for (const item0 of shown0) {
        step(232);
        log1(20, 461, item0); // info: "list.repeat = {}"
      }
    }
    if (this.mode === 302) {
      const shown0 = repeatList([true, null, true, true, null], 3, 233);
      for (const item0 of shown0) {
        step(234);
        const shown1 = item0;
        if (shown1 === null) {
          log0(10, 462); // debug: "list.repeat is None"
        } else {
          log1(20, 463, Number(shown1)); // info: "list.repeat = {}"
        }
      }
    }
    if (this.mode === 303) {
      const shown0 = repeatList(
        [new Node(0, false), new Node(1, false), new Node(2, false), new Node(0, false), new Node(1, false)],
        3,
        235,
      );
      for (const item0 of shown0) {
        step(236);
        log1(20, 464, item0.value); // info: "list.repeat = {}"
      }
    }
    if (this.mode === 304) {
      const shown0 = repeated([7, 3, 2, 7, 3], 3, 237);
      for (const item0 of shown0) {
        step(238);
        log1(20, 465, item0); // info: "list.repeated = {}"
      }
    }
    if (this.mode === 305) {
      const shown0 = repeated([true, null, true, true, null], 3, 239);
      for (const item0 of shown0) {
        step(240);
        const shown1 = item0;
        if (shown1 === null) {
          log0(10, 466); // debug: "list.repeated is None"
        } else {
          log1(20, 467, Number(shown1)); // info: "list.repeated = {}"
        }
      }
    }
    if (this.mode === 306) {
      const shown0 = repeated(
        [new Node(0, false), new Node(1, false), new Node(2, false), new Node(0, false), new Node(1, false)],
        3,
        241,
      );
      for (const item0 of shown0) {
        step(242);
        log1(20, 468, item0.value); // info: "list.repeated = {}"
      }
    }
    if (this.mode === 307) {
      const shown0 = sliceList([7, 3, 2, 7, 3], 3, 2);
      for (const item0 of shown0) {
        step(243);
        log1(20, 469, item0); // info: "list.slice = {}"
      }
    }
    if (this.mode === 308) {
      const shown0 = sliceList([true, null, true, true, null], 3, 2);
      for (const item0 of shown0) {
        step(244);
        const shown1 = item0;
        if (shown1 === null) {
          log0(10, 470); // debug: "list.slice is None"
        } else {
          log1(20, 471, Number(shown1)); // info: "list.slice = {}"
        }
      }
    }
    if (this.mode === 309) {
      const shown0 = sliceList(
        [new Node(0, false), new Node(1, false), new Node(2, false), new Node(0, false), new Node(1, false)],
        3,
        2,
      );
      for (const item0 of shown0) {
        step(245);
        log1(20, 472, item0.value); // info: "list.slice = {}"
      }
    }
    if (this.mode === 310) {
      const shown0 = listOfRange(1, 9, 2, 246);
      for (const item0 of shown0) {
        step(247);
        log1(20, 473, item0); // info: "list.ofRange = {}"
      }
    }
    if (this.mode === 311) {
      const xs: number[] = [7, 3, 2, 7, 3];
      deleteSlice(xs, 3, 2);
      log1(20, 474, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(248);
        log1(20, 475, x); // info: "element = {}"
      }
    }
    if (this.mode === 312) {
      const xs: (boolean | null)[] = [true, null, true, true, null];
      deleteSlice(xs, 3, 2);
      log1(20, 476, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(249);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 477); // debug: "element is None"
        } else {
          log1(20, 478, Number(shown0)); // info: "element = {}"
        }
      }
    }
    if (this.mode === 313) {
      const xs: Node[] = [new Node(0, false), new Node(1, false), new Node(2, false), new Node(0, false), new Node(1, false)];
      deleteSlice(xs, 3, 2);
      log1(20, 479, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(250);
        log1(20, 480, x.value); // info: "element = {}"
      }
    }
    if (this.mode === 314) {
      const xs: number[] = [7, 3, 2, 7, 3];
      sortList(xs, false);
      log1(20, 481, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(251);
        log1(20, 482, x); // info: "element = {}"
      }
    }
    if (this.mode === 315) {
      const xs: number[] = [2.5, 1.5, 0.25, 2.5, 1.5];
      sortFloats(xs, false, 252);
      log1(20, 483, lengthOf(xs)); // info: "length = {}"
      for (const x of xs) {
        step(253);
        log1(20, 484, x); // info: "element = {}"
      }
    }
    if (this.mode === 316) {
      const shown0 = placesOf([7, 3, 2, 7, 3], false);
      for (const item0 of shown0) {
        step(254);
        log1(20, 485, item0); // info: "list.places = {}"
      }
    }
    if (this.mode === 317) {
      const shown0 = placesOfFloats([2.5, 1.5, 0.25, 2.5, 1.5], false, 255);
      for (const item0 of shown0) {
        step(256);
        log1(20, 486, item0); // info: "list.placesFloat = {}"
      }
    }
    if (this.mode === 318) {
      const shown0 = pickItems([7, 3, 2, 7, 3], [7, 3, 2, 7, 3]);
      for (const item0 of shown0) {
        step(257);
        log1(20, 487, item0); // info: "list.pick = {}"
      }
    }
    if (this.mode === 319) {
      const shown0 = pickItems([true, null, true, true, null], [7, 3, 2, 7, 3]);
      for (const item0 of shown0) {
        step(258);
        const shown1 = item0;
        if (shown1 === null) {
          log0(10, 488); // debug: "list.pick is None"
        } else {
          log1(20, 489, Number(shown1)); // info: "list.pick = {}"
        }
      }
    }
    if (this.mode === 320) {
      const shown0 = pickItems(
        [new Node(0, false), new Node(1, false), new Node(2, false), new Node(0, false), new Node(1, false)],
        [7, 3, 2, 7, 3],
      );
      for (const item0 of shown0) {
        step(259);
        log1(20, 490, item0.value); // info: "list.pick = {}"
      }
    }
    if (this.mode === 321) {
      log1(20, 491, listMin([7, 3, 2, 7, 3], 260)); // info: "list.min = {}"
    }
    if (this.mode === 322) {
      log1(20, 492, listMin([2.5, 1.5, 0.25, 2.5, 1.5], 261)); // info: "list.min = {}"
    }
    if (this.mode === 323) {
      // info: "list.min = {}"
      log1(
        20,
        493,
        listMin([5500 /* Price("0.55") */, 100 /* Price("0.01") */, 300 /* Price("0.03") */, 5500 /* Price("0.55") */, 100 /* Price("0.01") */], 262),
      );
    }
    if (this.mode === 324) {
      log1(20, 494, listMax([7, 3, 2, 7, 3], 263)); // info: "list.max = {}"
    }
    if (this.mode === 325) {
      log1(20, 495, listMax([2.5, 1.5, 0.25, 2.5, 1.5], 264)); // info: "list.max = {}"
    }
    if (this.mode === 326) {
      // info: "list.max = {}"
      log1(
        20,
        496,
        listMax([5500 /* Price("0.55") */, 100 /* Price("0.01") */, 300 /* Price("0.03") */, 5500 /* Price("0.55") */, 100 /* Price("0.01") */], 265),
      );
    }
    if (this.mode === 327) {
      log1(20, 497, sumInts([7, 3, 2, 7, 3], 266)); // info: "list.sumInt = {}"
    }
    if (this.mode === 328) {
      log1(20, 498, sumFloats([2.5, 1.5, 0.25, 2.5, 1.5])); // info: "list.sumFloat = {}"
    }
    if (this.mode === 329) {
      log1(20, 499, sumBools([true, false, true, true, false])); // info: "list.sumBool = {}"
    }
    if (this.mode === 330) {
      log1(20, 500, dictLength(newDict<string, number>().with("tick €", 7).with("tick", 3))); // info: "dict.len = {}"
    }
    if (this.mode === 331) {
      // info: "dict.len = {}"
      log1(20, 501, dictLength(newDict<string, number | null>().with("tick €", 2.5).with("tick", null)));
    }
    if (this.mode === 332) {
      // info: "dict.len = {}"
      log1(20, 502, dictLength(newDict<number, Node>().with(7, new Node(0, false)).with(3, new Node(1, false))));
    }
    if (this.mode === 333) {
      // info: "dict.get = {}"
      log1(20, 503, dictGet(newDict<string, number>().with("tick €", 7).with("tick", 3), "tick", 267));
    }
    if (this.mode === 334) {
      const shown0 = dictGet(newDict<string, number | null>().with("tick €", 2.5).with("tick", null), "tick", 268);
      if (shown0 === null) {
        log0(10, 504); // debug: "dict.get is None"
      } else {
        log1(20, 505, shown0); // info: "dict.get = {}"
      }
    }
    if (this.mode === 335) {
      // info: "dict.get = {}"
      log1(
        20,
        506,
        dictGet(newDict<number, Node>().with(7, new Node(0, false)).with(3, new Node(1, false)), 3, 269).value,
      );
    }
    if (this.mode === 336) {
      const xs = newDict<string, number>().with("tick €", 7).with("tick", 3);
      dictSet(xs, "tick", 2);
      log1(20, 507, dictLength(xs)); // info: "length = {}"
      const size0 = dictLength(xs);
      let left0 = size0;
      for (let at0 = dictNext(xs, 0, size0, left0, 270); at0 >= 0; at0 = dictNext(xs, at0 + 1, size0, left0, 270)) {
        step(271);
        left0--;
        const x = dictValueAt(xs, at0);
        log1(20, 508, x); // info: "value = {}"
      }
    }
    if (this.mode === 337) {
      const xs = newDict<string, number | null>().with("tick €", 2.5).with("tick", null);
      dictSet(xs, "tick", 0.25);
      log1(20, 509, dictLength(xs)); // info: "length = {}"
      const size1 = dictLength(xs);
      let left1 = size1;
      for (let at1 = dictNext(xs, 0, size1, left1, 272); at1 >= 0; at1 = dictNext(xs, at1 + 1, size1, left1, 272)) {
        step(273);
        left1--;
        const x = dictValueAt(xs, at1);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 510); // debug: "value is None"
        } else {
          log1(20, 511, shown0); // info: "value = {}"
        }
      }
    }
    if (this.mode === 338) {
      const xs = newDict<number, Node>().with(7, new Node(0, false)).with(3, new Node(1, false));
      dictSet(xs, 3, new Node(2, false));
      log1(20, 512, dictLength(xs)); // info: "length = {}"
      const size2 = dictLength(xs);
      let left2 = size2;
      for (let at2 = dictNext(xs, 0, size2, left2, 274); at2 >= 0; at2 = dictNext(xs, at2 + 1, size2, left2, 274)) {
        step(275);
        left2--;
        const x = dictValueAt(xs, at2);
        log1(20, 513, x.value); // info: "value = {}"
      }
    }
    if (this.mode === 339) {
      const xs = newDict<string, number>().with("tick €", 7).with("tick", 3);
      dictDelete(xs, "tick", 276);
      log1(20, 514, dictLength(xs)); // info: "length = {}"
      const size3 = dictLength(xs);
      let left3 = size3;
      for (let at3 = dictNext(xs, 0, size3, left3, 277); at3 >= 0; at3 = dictNext(xs, at3 + 1, size3, left3, 277)) {
        step(278);
        left3--;
        const x = dictValueAt(xs, at3);
        log1(20, 515, x); // info: "value = {}"
      }
    }
    if (this.mode === 340) {
      const xs = newDict<string, number | null>().with("tick €", 2.5).with("tick", null);
      dictDelete(xs, "tick", 279);
      log1(20, 516, dictLength(xs)); // info: "length = {}"
      const size4 = dictLength(xs);
      let left4 = size4;
      for (let at4 = dictNext(xs, 0, size4, left4, 280); at4 >= 0; at4 = dictNext(xs, at4 + 1, size4, left4, 280)) {
        step(281);
        left4--;
        const x = dictValueAt(xs, at4);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 517); // debug: "value is None"
        } else {
          log1(20, 518, shown0); // info: "value = {}"
        }
      }
    }
    if (this.mode === 341) {
      const xs = newDict<number, Node>().with(7, new Node(0, false)).with(3, new Node(1, false));
      dictDelete(xs, 3, 282);
      log1(20, 519, dictLength(xs)); // info: "length = {}"
      const size5 = dictLength(xs);
      let left5 = size5;
      for (let at5 = dictNext(xs, 0, size5, left5, 283); at5 >= 0; at5 = dictNext(xs, at5 + 1, size5, left5, 283)) {
        step(284);
        left5--;
        const x = dictValueAt(xs, at5);
        log1(20, 520, x.value); // info: "value = {}"
      }
    }
    if (this.mode === 342) {
      // info: "dict.contains = {}"
      log1(20, 521, Number(dictHas(newDict<string, number>().with("tick €", 7).with("tick", 3), "tick")));
    }
    if (this.mode === 343) {
      // info: "dict.contains = {}"
      log1(20, 522, Number(dictHas(newDict<string, number | null>().with("tick €", 2.5).with("tick", null), "tick")));
    }
    if (this.mode === 344) {
      // info: "dict.contains = {}"
      log1(
        20,
        523,
        Number(dictHas(newDict<number, Node>().with(7, new Node(0, false)).with(3, new Node(1, false)), 3)),
      );
    }
    if (this.mode === 345) {
      // info: "dict.place = {}"
      log1(20, 524, dictPlace(newDict<string, number>().with("tick €", 7).with("tick", 3), "tick"));
    }
    if (this.mode === 346) {
      // info: "dict.place = {}"
      log1(20, 525, dictPlace(newDict<string, number | null>().with("tick €", 2.5).with("tick", null), "tick"));
    }
    if (this.mode === 347) {
      // info: "dict.place = {}"
      log1(20, 526, dictPlace(newDict<number, Node>().with(7, new Node(0, false)).with(3, new Node(1, false)), 3));
    }
    if (this.mode === 348) {
      // info: "dict.valueAt = {}"
      log1(20, 527, dictValueAt(newDict<string, number>().with("tick €", 7).with("tick", 3), 1));
    }
    if (this.mode === 349) {
      const shown0 = dictValueAt(newDict<string, number | null>().with("tick €", 2.5).with("tick", null), 1);
      if (shown0 === null) {
        log0(10, 528); // debug: "dict.valueAt is None"
      } else {
        log1(20, 529, shown0); // info: "dict.valueAt = {}"
      }
    }
    if (this.mode === 350) {
      // info: "dict.valueAt = {}"
      log1(
        20,
        530,
        dictValueAt(newDict<number, Node>().with(7, new Node(0, false)).with(3, new Node(1, false)), 1).value,
      );
    }
    if (this.mode === 351) {
      // info: "dict.takeAt = {}"
      log1(20, 531, dictTakeAt(newDict<string, number>().with("tick €", 7).with("tick", 3), 1));
    }
    if (this.mode === 352) {
      const shown0 = dictTakeAt(newDict<string, number | null>().with("tick €", 2.5).with("tick", null), 1);
      if (shown0 === null) {
        log0(10, 532); // debug: "dict.takeAt is None"
      } else {
        log1(20, 533, shown0); // info: "dict.takeAt = {}"
      }
    }
    if (this.mode === 353) {
      // info: "dict.takeAt = {}"
      log1(
        20,
        534,
        dictTakeAt(newDict<number, Node>().with(7, new Node(0, false)).with(3, new Node(1, false)), 1).value,
      );
    }
    if (this.mode === 354) {
      // info: "dict.getOr = {}"
      log1(20, 535, dictGetOr(newDict<string, number>().with("tick €", 7).with("tick", 3), "tick", 2));
    }
    if (this.mode === 355) {
      const shown0 = dictGetOr(newDict<string, number | null>().with("tick €", 2.5).with("tick", null), "tick", 0.25);
      if (shown0 === null) {
        log0(10, 536); // debug: "dict.getOr is None"
      } else {
        log1(20, 537, shown0); // info: "dict.getOr = {}"
      }
    }
    if (this.mode === 356) {
      // info: "dict.getOr = {}"
      log1(
        20,
        538,
        dictGetOr(newDict<number, Node>().with(7, new Node(0, false)).with(3, new Node(1, false)), 3, new Node(2, false)).value,
      );
    }
    if (this.mode === 357) {
      // info: "dict.pop = {}"
      log1(20, 539, dictPop(newDict<string, number>().with("tick €", 7).with("tick", 3), "tick", 285));
    }
    if (this.mode === 358) {
      const shown0 = dictPop(newDict<string, number | null>().with("tick €", 2.5).with("tick", null), "tick", 286);
      if (shown0 === null) {
        log0(10, 540); // debug: "dict.pop is None"
      } else {
        log1(20, 541, shown0); // info: "dict.pop = {}"
      }
    }
    if (this.mode === 359) {
      // info: "dict.pop = {}"
      log1(
        20,
        542,
        dictPop(newDict<number, Node>().with(7, new Node(0, false)).with(3, new Node(1, false)), 3, 287).value,
      );
    }
    if (this.mode === 360) {
      // info: "dict.popOr = {}"
      log1(20, 543, dictPopOr(newDict<string, number>().with("tick €", 7).with("tick", 3), "tick", 2));
    }
    if (this.mode === 361) {
      const shown0 = dictPopOr(newDict<string, number | null>().with("tick €", 2.5).with("tick", null), "tick", 0.25);
      if (shown0 === null) {
        log0(10, 544); // debug: "dict.popOr is None"
      } else {
        log1(20, 545, shown0); // info: "dict.popOr = {}"
      }
    }
    if (this.mode === 362) {
      // info: "dict.popOr = {}"
      log1(
        20,
        546,
        dictPopOr(newDict<number, Node>().with(7, new Node(0, false)).with(3, new Node(1, false)), 3, new Node(2, false)).value,
      );
    }
    if (this.mode === 363) {
      // info: "dict.setdefault = {}"
      log1(20, 547, dictSetDefault(newDict<string, number>().with("tick €", 7).with("tick", 3), "tick", 2));
    }
    if (this.mode === 364) {
      const shown0 = dictSetDefault(
        newDict<string, number | null>().with("tick €", 2.5).with("tick", null),
        "tick",
        0.25,
      );
      if (shown0 === null) {
        log0(10, 548); // debug: "dict.setdefault is None"
      } else {
        log1(20, 549, shown0); // info: "dict.setdefault = {}"
      }
    }
    if (this.mode === 365) {
      // info: "dict.setdefault = {}"
      log1(
        20,
        550,
        dictSetDefault(newDict<number, Node>().with(7, new Node(0, false)).with(3, new Node(1, false)), 3, new Node(2, false)).value,
      );
    }
    if (this.mode === 366) {
      const xs = newDict<string, number>().with("tick €", 7).with("tick", 3);
      dictClear(xs);
      log1(20, 551, dictLength(xs)); // info: "length = {}"
      const size6 = dictLength(xs);
      let left6 = size6;
      for (let at6 = dictNext(xs, 0, size6, left6, 288); at6 >= 0; at6 = dictNext(xs, at6 + 1, size6, left6, 288)) {
        step(289);
        left6--;
        const x = dictValueAt(xs, at6);
        log1(20, 552, x); // info: "value = {}"
      }
    }
    if (this.mode === 367) {
      const xs = newDict<string, number | null>().with("tick €", 2.5).with("tick", null);
      dictClear(xs);
      log1(20, 553, dictLength(xs)); // info: "length = {}"
      const size7 = dictLength(xs);
      let left7 = size7;
      for (let at7 = dictNext(xs, 0, size7, left7, 290); at7 >= 0; at7 = dictNext(xs, at7 + 1, size7, left7, 290)) {
        step(291);
        left7--;
        const x = dictValueAt(xs, at7);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 554); // debug: "value is None"
        } else {
          log1(20, 555, shown0); // info: "value = {}"
        }
      }
    }
    if (this.mode === 368) {
      const xs = newDict<number, Node>().with(7, new Node(0, false)).with(3, new Node(1, false));
      dictClear(xs);
      log1(20, 556, dictLength(xs)); // info: "length = {}"
      const size8 = dictLength(xs);
      let left8 = size8;
      for (let at8 = dictNext(xs, 0, size8, left8, 292); at8 >= 0; at8 = dictNext(xs, at8 + 1, size8, left8, 292)) {
        step(293);
        left8--;
        const x = dictValueAt(xs, at8);
        log1(20, 557, x.value); // info: "value = {}"
      }
    }
    if (this.mode === 369) {
      const xs = newDict<string, number>().with("tick €", 7).with("tick", 3);
      dictUpdate(xs, newDict<string, number>().with("tick €", 7).with("tick", 3));
      log1(20, 558, dictLength(xs)); // info: "length = {}"
      const size9 = dictLength(xs);
      let left9 = size9;
      for (let at9 = dictNext(xs, 0, size9, left9, 294); at9 >= 0; at9 = dictNext(xs, at9 + 1, size9, left9, 294)) {
        step(295);
        left9--;
        const x = dictValueAt(xs, at9);
        log1(20, 559, x); // info: "value = {}"
      }
    }
    if (this.mode === 370) {
      const xs = newDict<string, number | null>().with("tick €", 2.5).with("tick", null);
      dictUpdate(xs, newDict<string, number | null>().with("tick €", 2.5).with("tick", null));
      log1(20, 560, dictLength(xs)); // info: "length = {}"
      const size10 = dictLength(xs);
      let left10 = size10;
      for (let at10 = dictNext(xs, 0, size10, left10, 296); at10 >= 0; at10 = dictNext(xs, at10 + 1, size10, left10, 296)) {
        step(297);
        left10--;
        const x = dictValueAt(xs, at10);
        const shown0 = x;
        if (shown0 === null) {
          log0(10, 561); // debug: "value is None"
        } else {
          log1(20, 562, shown0); // info: "value = {}"
        }
      }
    }
    if (this.mode === 371) {
      const xs = newDict<number, Node>().with(7, new Node(0, false)).with(3, new Node(1, false));
      dictUpdate(xs, newDict<number, Node>().with(7, new Node(0, false)).with(3, new Node(1, false)));
      log1(20, 563, dictLength(xs)); // info: "length = {}"
      const size11 = dictLength(xs);
      let left11 = size11;
      for (let at11 = dictNext(xs, 0, size11, left11, 298); at11 >= 0; at11 = dictNext(xs, at11 + 1, size11, left11, 298)) {
        step(299);
        left11--;
        const x = dictValueAt(xs, at11);
        log1(20, 564, x.value); // info: "value = {}"
      }
    }
    if (this.mode === 372) {
      const shown0 = dictKeys(newDict<string, number>().with("tick €", 7).with("tick", 3));
      for (const item0 of shown0) {
        step(300);
        logTexts(20, 565, item0); // info: "dict.keyList = {}"
      }
    }
    if (this.mode === 373) {
      const shown0 = dictKeys(newDict<string, number | null>().with("tick €", 2.5).with("tick", null));
      for (const item0 of shown0) {
        step(301);
        logTexts(20, 566, item0); // info: "dict.keyList = {}"
      }
    }
    if (this.mode === 374) {
      const shown0 = dictKeys(newDict<number, Node>().with(7, new Node(0, false)).with(3, new Node(1, false)));
      for (const item0 of shown0) {
        step(302);
        log1(20, 567, item0); // info: "dict.keyList = {}"
      }
    }
    if (this.mode === 375) {
      const shown0 = dictValues(newDict<string, number>().with("tick €", 7).with("tick", 3));
      for (const item0 of shown0) {
        step(303);
        log1(20, 568, item0); // info: "dict.valueList = {}"
      }
    }
    if (this.mode === 376) {
      const shown0 = dictValues(newDict<string, number | null>().with("tick €", 2.5).with("tick", null));
      for (const item0 of shown0) {
        step(304);
        const shown1 = item0;
        if (shown1 === null) {
          log0(10, 569); // debug: "dict.valueList is None"
        } else {
          log1(20, 570, shown1); // info: "dict.valueList = {}"
        }
      }
    }
    if (this.mode === 377) {
      const shown0 = dictValues(newDict<number, Node>().with(7, new Node(0, false)).with(3, new Node(1, false)));
      for (const item0 of shown0) {
        step(305);
        log1(20, 571, item0.value); // info: "dict.valueList = {}"
      }
    }
    if (this.mode === 378) {
      // info: "dict.equal = {}"
      log1(
        20,
        572,
        Number(sameEntries(newDict<string, number>().with("tick €", 7).with("tick", 3), newDict<string, number>().with("tick €", 7).with("tick", 3))),
      );
    }
    if (this.mode === 379) {
      // info: "dict.equal = {}"
      log1(
        20,
        573,
        Number(sameEntries(newDict<string, number | null>().with("tick €", 2.5).with("tick", null), newDict<string, number | null>().with("tick €", 2.5).with("tick", null))),
      );
    }
    if (this.mode === 380) {
      // info: "dict.equal = {}"
      log1(
        20,
        574,
        Number(sameEntries(newDict<number, Node>().with(7, new Node(0, false)).with(3, new Node(1, false)), newDict<number, Node>().with(7, new Node(0, false)).with(3, new Node(1, false)))),
      );
    }
    if (this.mode === 381) {
      // info: "dict.copy = {}"
      log1(20, 575, dictLength(dictCopy(newDict<string, number>().with("tick €", 7).with("tick", 3))));
    }
    if (this.mode === 382) {
      // info: "dict.copy = {}"
      log1(20, 576, dictLength(dictCopy(newDict<string, number | null>().with("tick €", 2.5).with("tick", null))));
    }
    if (this.mode === 383) {
      // info: "dict.copy = {}"
      log1(
        20,
        577,
        dictLength(dictCopy(newDict<number, Node>().with(7, new Node(0, false)).with(3, new Node(1, false)))),
      );
    }
    if (this.mode === 384) {
      log1(20, 578, setLength(setOf(["tick €", "tick", "😀\u2028", "tick €", "tick"]))); // info: "set.of = {}"
    }
    if (this.mode === 385) {
      log1(20, 579, setLength(setOf(["tick €", "tick", "😀\u2028"]))); // info: "set.len = {}"
    }
    if (this.mode === 386) {
      log1(20, 580, Number(setHas(setOf(["tick €", "tick", "😀\u2028"]), "tick"))); // info: "set.contains = {}"
    }
    if (this.mode === 387) {
      const xs = setOf(["tick €", "tick", "😀\u2028"]);
      setAdd(xs, "tick");
      log1(20, 581, setLength(xs)); // info: "length = {}"
    }
    if (this.mode === 388) {
      const xs = setOf(["tick €", "tick", "😀\u2028"]);
      setDiscard(xs, "tick");
      log1(20, 582, setLength(xs)); // info: "length = {}"
    }
    if (this.mode === 389) {
      const xs = setOf(["tick €", "tick", "😀\u2028"]);
      setRemove(xs, "tick", 306);
      log1(20, 583, setLength(xs)); // info: "length = {}"
    }
    if (this.mode === 390) {
      const xs = setOf(["tick €", "tick", "😀\u2028"]);
      setUpdate(xs, setOf(["tick €", "tick", "😀\u2028"]));
      log1(20, 584, setLength(xs)); // info: "length = {}"
    }
    if (this.mode === 391) {
      const xs = setOf(["tick €", "tick", "😀\u2028"]);
      setExtend(xs, ["tick €", "tick", "😀\u2028", "tick €", "tick"]);
      log1(20, 585, setLength(xs)); // info: "length = {}"
    }
    if (this.mode === 392) {
      const xs = setOf(["tick €", "tick", "😀\u2028"]);
      setClear(xs);
      log1(20, 586, setLength(xs)); // info: "length = {}"
    }
    if (this.mode === 393) {
      log1(20, 587, setLength(setCopy(setOf(["tick €", "tick", "😀\u2028"])))); // info: "set.copy = {}"
    }
    if (this.mode === 394) {
      // info: "set.eq = {}"
      log1(20, 588, Number(setEquals(setOf(["tick €", "tick", "😀\u2028"]), setOf(["tick €", "tick", "😀\u2028"]))));
    }
    if (this.mode === 395) {
      // info: "set.subset = {}"
      log1(20, 589, Number(setSubset(setOf(["tick €", "tick", "😀\u2028"]), setOf(["tick €", "tick", "😀\u2028"]))));
    }
    if (this.mode === 396) {
      // info: "set.union = {}"
      log1(20, 590, setLength(setUnion(setOf(["tick €", "tick", "😀\u2028"]), setOf(["tick €", "tick", "😀\u2028"]))));
    }
    if (this.mode === 397) {
      // info: "set.intersection = {}"
      log1(
        20,
        591,
        setLength(setIntersection(setOf(["tick €", "tick", "😀\u2028"]), setOf(["tick €", "tick", "😀\u2028"]))),
      );
    }
    if (this.mode === 398) {
      // info: "set.difference = {}"
      log1(
        20,
        592,
        setLength(setDifference(setOf(["tick €", "tick", "😀\u2028"]), setOf(["tick €", "tick", "😀\u2028"]))),
      );
    }
    if (this.mode === 399) {
      const shown0 = setSorted(setOf(["tick €", "tick", "😀\u2028"]));
      for (const item0 of shown0) {
        step(307);
        logTexts(20, 593, item0); // info: "set.sorted = {}"
      }
    }
    if (this.mode === 400) {
      log1(20, 594, ctx.now); // info: "ctx.now = {}"
    }
    if (this.mode === 401) {
      ctx.market;
    }
    if (this.mode === 402) {
      ctx.markets;
    }
    if (this.mode === 403) {
      ctx.event;
    }
    if (this.mode === 404) {
      log1(20, 595, ctx.markets.count); // info: "markets.len = {}"
    }
    if (this.mode === 405) {
      ctx.markets.at(7, 308);
    }
    if (this.mode === 406) {
      log1(20, 596, Number(ctx.event.exclusive)); // info: "event.exclusive = {}"
    }
    if (this.mode === 407) {
      log1(20, 597, Number(ctx.event.exhaustive)); // info: "event.exhaustive = {}"
    }
    if (this.mode === 408) {
      log1(20, 598, Number(ctx.market === ctx.market)); // info: "market.eq = {}"
    }
    if (this.mode === 409) {
      log1(20, 599, Number(ctx.market !== ctx.market)); // info: "market.ne = {}"
    }
    if (this.mode === 410) {
      log1(20, 600, Number(ctx.market.isOpen)); // info: "market.isOpen = {}"
    }
    if (this.mode === 411) {
      log1(20, 601, ctx.cash); // info: "ctx.cash = {}"
    }
    if (this.mode === 412) {
      log1(20, 602, ctx.net(ctx.market)); // info: "ctx.net = {}"
    }
    if (this.mode === 413) {
      log1(20, 603, ctx.position(ctx.market.yes)); // info: "ctx.position = {}"
    }
    if (this.mode === 414) {
      ctx.book(ctx.market.yes);
    }
    if (this.mode === 415) {
      log1(20, 604, ctx.market.yes); // info: "market.yes = {}"
    }
    if (this.mode === 416) {
      log1(20, 605, ctx.market.no); // info: "market.no = {}"
    }
    if (this.mode === 417) {
      log1(20, 606, ctx.market.opensAt); // info: "market.opensAt = {}"
    }
    if (this.mode === 418) {
      log1(20, 607, ctx.market.closesAt); // info: "market.closesAt = {}"
    }
    if (this.mode === 419) {
      log1(20, 608, ctx.market.closesIn); // info: "market.closesIn = {}"
    }
    if (this.mode === 420) {
      log1(20, 609, ctx.market.tick); // info: "market.tick = {}"
    }
    if (this.mode === 421) {
      log1(20, 610, ctx.market.minSize); // info: "market.minSize = {}"
    }
    if (this.mode === 449) {
      newLeg(ctx.market.yes, 100 /* Price("0.01") */, 2_500_000 /* Size("2.5") */);
    }
    if (this.mode === 450) {
      // info: "leg.outcome = {}"
      log1(20, 611, newLeg(ctx.market.yes, 5500 /* Price("0.55") */, 25_000_000 /* Size("25") */).outcome);
    }
    if (this.mode === 451) {
      // info: "leg.price = {}"
      log1(20, 612, newLeg(ctx.market.yes, 5500 /* Price("0.55") */, 25_000_000 /* Size("25") */).price);
    }
    if (this.mode === 452) {
      // info: "leg.size = {}"
      log1(20, 613, newLeg(ctx.market.yes, 5500 /* Price("0.55") */, 25_000_000 /* Size("25") */).size);
    }
    if (this.mode === 453) {
      ctx.quoteFloat(ctx.market, 2.5, null, 2_500_000 /* Size("2.5") */, 309);
    }
    if (this.mode === 454) {
      ctx.quotePrice(ctx.market, 5500 /* Price("0.55") */, null, 2_500_000 /* Size("2.5") */, 310);
    }
    if (this.mode === 455) {
      ctx.pull(ctx.market, 311);
    }
    if (this.mode === 456) {
      // info: "ctx.buy = {}"
      log1(20, 614, ctx.buy(ctx.market.yes, 100 /* Price("0.01") */, 2_500_000 /* Size("2.5") */, 2, true, 312));
    }
    if (this.mode === 457) {
      // info: "ctx.sell = {}"
      log1(20, 615, ctx.sell(ctx.market.yes, 100 /* Price("0.01") */, 2_500_000 /* Size("2.5") */, 2, true, 313));
    }
    if (this.mode === 458) {
      log1(20, 616, ctx.buyMarket(ctx.market.yes, 1_000_000 /* Usd("1") */, 314)); // info: "ctx.buyMarket = {}"
    }
    if (this.mode === 459) {
      log1(20, 617, ctx.sellMarket(ctx.market.yes, 1_000_000 /* Size("1") */, 315)); // info: "ctx.sellMarket = {}"
    }
    if (this.mode === 460) {
      // info: "ctx.basket = {}"
      log1(
        20,
        618,
        ctx.basket([newLeg(ctx.market.yes, 5500 /* Price("0.55") */, 25_000_000 /* Size("25") */), newLeg(ctx.market.no, 100 /* Price("0.01") */, 1_000_000 /* Size("1") */)], 316),
      );
    }
    if (this.mode === 461) {
      ctx.cancel(7, 317);
    }
    if (this.mode === 462) {
      ctx.cancelAll(318);
    }
  }

  on_fill(ctx: Context, fill: Fill): void {
    step(319);
    if (this.mode === 431) {
      log1(20, 619, fill.outcome); // info: "fill.outcome = {}"
    }
    if (this.mode === 432) {
      log1(20, 620, Number(fill.isBuy)); // info: "fill.isBuy = {}"
    }
    if (this.mode === 433) {
      log1(20, 621, fill.price); // info: "fill.price = {}"
    }
    if (this.mode === 434) {
      log1(20, 622, fill.size); // info: "fill.size = {}"
    }
    if (this.mode === 435) {
      log1(20, 623, fill.fee); // info: "fill.fee = {}"
    }
    if (this.mode === 436) {
      log1(20, 624, Number(fill.isMaker)); // info: "fill.isMaker = {}"
    }
    if (this.mode === 437) {
      log1(20, 625, fill.order); // info: "fill.order = {}"
    }
  }

  on_order(ctx: Context, order: OrderUpdate): void {
    step(320);
    if (this.mode === 438) {
      log1(20, 626, order.id); // info: "order.id = {}"
    }
    if (this.mode === 439) {
      log1(20, 627, order.outcome); // info: "order.outcome = {}"
    }
    if (this.mode === 440) {
      log1(20, 628, Number(order.isBuy)); // info: "order.isBuy = {}"
    }
    if (this.mode === 441) {
      log1(20, 629, order.price); // info: "order.price = {}"
    }
    if (this.mode === 442) {
      log1(20, 630, order.remaining); // info: "order.remaining = {}"
    }
    if (this.mode === 443) {
      log1(20, 631, Number(order.isOpen)); // info: "order.isOpen = {}"
    }
    if (this.mode === 444) {
      log1(20, 632, Number(order.isFilled)); // info: "order.isFilled = {}"
    }
    if (this.mode === 445) {
      log1(20, 633, Number(order.isCanceled)); // info: "order.isCanceled = {}"
    }
    if (this.mode === 446) {
      log1(20, 634, Number(order.isRejected)); // info: "order.isRejected = {}"
    }
  }

  on_resolution(ctx: Context, winner: Outcome | null): void {
    step(321);
    if (winner === null) {
      log0(20, 635); // info: "undecided"
    } else {
      log1(20, 636, winner); // info: "winner = {}"
    }
    const shown40 = maybe0(winner !== null);
    if (shown40 === null) {
      log0(10, 637); // debug: "maybe0 is None"
    } else {
      log1(20, 638, shown40); // info: "maybe0 = {}"
    }
    const shown50 = maybe1(winner !== null);
    if (shown50 === null) {
      log0(10, 639); // debug: "maybe1 is None"
    } else {
      log1(20, 640, shown50); // info: "maybe1 = {}"
    }
    const shown60 = maybe2(winner !== null);
    if (shown60 === null) {
      log0(10, 641); // debug: "maybe2 is None"
    } else {
      log1(20, 642, Number(shown60)); // info: "maybe2 = {}"
    }
    const shown70 = maybe3(winner !== null);
    if (shown70 === null) {
      log0(10, 643); // debug: "maybe3 is None"
    } else {
      log1(20, 644, shown70); // info: "maybe3 = {}"
    }
    const shown80 = maybe4(winner !== null);
    if (shown80 === null) {
      log0(10, 645); // debug: "maybe4 is None"
    } else {
      log1(20, 646, shown80.value); // info: "maybe4 = {}"
    }
    const shown90 = maybe5(winner !== null);
    if (shown90 === null) {
      log0(10, 647); // debug: "maybe5 is None"
    } else {
      const shown91 = shown90;
      for (const item91 of shown91) {
        step(322);
        log1(20, 648, item91); // info: "maybe5 = {}"
      }
    }
  }

  on_stop(ctx: Context): void {
    step(323);
    log0(20, 649); // info: "stopping"
    ctx.cancelAll(324);
    if (this.mode === -1) {
      raise2(3, 325, 650, this.p_price, Number(this.p_bool)); // ValueError: "bad {} and {}"
    }
    if (this.mode === -2) {
      raise0(5, 326, -1); // AssertionError
    }
    if (this.mode === -3) {
      log1(20, 651, floordivInt(1, subInt(2, 2, 327), 328)); // info: "x = {}"
    }
    if (this.mode === -4) {
      log1(20, 652, getItem(this.ints, -3, 329)); // info: "x = {}"
    }
    if (this.mode === -5) {
      log1(20, 653, mulInt(9_007_199_254_740_991, -2, 330)); // info: "x = {}"
    }
    if (this.mode === -6) {
      while (true) {
        step(331);
        this.count = addInt(this.count, 1, 332);
      }
    }
    if (this.mode === -7) {
      for (let i = 0; i < 100; i++) {
        step(333);
        ctx.cancel(1, 334);
      }
    }
    if (this.mode === -8) {
      log1(20, 654, sqrtFloat(-1.0, 335)); // info: "x = {}"
    }
    if (this.mode === -9) {
      raise0(8, 336, 655); // KeyError: "no key"
    }
    if (this.mode === -10) {
      // RuntimeError: "{}{}{}{}{}{}{}{}"
      raise8(
        6,
        337,
        656,
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
    step(338);
    if (this.mode === 447) {
      log1(20, 657, news.value); // info: "signal.value = {}"
    }
    if (this.mode === 448) {
      const shown0 = news.time;
      if (shown0 === null) {
        log0(10, 658); // debug: "signal.time is None"
      } else {
        log1(20, 659, shown0); // info: "signal.time = {}"
      }
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
