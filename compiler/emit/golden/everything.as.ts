import {
  Book,
  Context,
  Fill,
  Leg,
  Level,
  Market,
  NONE_BOOL,
  NONE_FLOAT,
  NONE_INT,
  OrderUpdate,
  PyDict,
  PyList,
  PySet,
  Signal,
  Trade,
  absFloat,
  absInt,
  addInt,
  append,
  beginCall,
  blockPointer,
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
  endCall,
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
  intentsWritten,
  isFiniteFloat,
  isInfFloat,
  isNaNFloat,
  isNewObject,
  isNoneBool,
  isNoneFloat,
  isNoneInt,
  itemAt,
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
  newList,
  newSlots,
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
  sendLog,
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
  someBool,
  someFloat,
  sortFloats,
  sortList,
  sqrtFloat,
  stateLength,
  statePointer,
  stateReserve,
  stateReset,
  step,
  subInt,
  sumBools,
  sumFloats,
  sumFloatsFrom,
  sumFrom,
  sumInts,
  textInto,
  theContext,
  theFill,
  theOrderUpdate,
  theSignal,
  theTrade,
  truncFloat,
  truthyInt,
  truthyText,
  unwrapBool,
  usdCeil,
  usdFloor,
  usdNearest,
  usdToFloat,
} from "./runtime/index";

let k_ANSWER: i64 = <i64>0;
let k_RATIO: f64 = 0.0;
let k_NaN: i64 = <i64>0;
let k_f64: bool = false;

function f_gcd(v_a: i64, v_b: i64): i64 {
  step(357);
  while (v_b != <i64>0) {
    step(358);
    let v_$0: i64 = modInt(v_a, v_b, 359);
    v_a = v_b;
    v_b = v_$0;
  }
  return v_a;
}

function f_classify(v_x: f64): i64 {
  step(360);
  if (isNoneFloat(v_x)) {
    return <i64>-1;
  } else if (v_x < 0.0) {
    return <i64>0;
  } else if (v_x == 1e+300 || v_x >= 5e-324) {
    return <i64>1;
  } else {
    return <i64>2;
  }
  unreachable();
}

function f_first_above(v_xs: PyList<f64>, v_limit: f64): f64 {
  step(361);
  let v_$1: PyList<f64> = v_xs;
  for (let i0: i32 = 0; i0 < <i32>lengthOf(v_$1); i0++) {
    step(362);
    let v_x: f64 = itemAt(v_$1, i0);
    if (isNoneFloat(v_x)) {
      continue;
    }
    if (v_x > v_limit) {
      return v_x;
    }
  }
  return NONE_FLOAT;
}

function f_countdown(v_n: i64): i64 {
  step(363);
  let v_total: i64 = <i64>0;
  for (let v_i: i64 = v_n; v_i > <i64>0; v_i--) {
    step(364);
    v_total = addInt(v_total, v_i, 365);
  }
  for (let v_i: i64 = <i64>0; v_i < v_n; v_i += <i64>3) {
    step(366);
    if (v_i > <i64>7) {
      break;
    }
    v_total = mulInt(v_total, <i64>2, 367);
  }
  for (let v_i: i64 = <i64>10; v_i < k_ANSWER; v_i += <i64>16) {
    step(368);
    v_total = subInt(v_total, v_i, 369);
  }
  for (let v_i: i64 = <i64>10; v_i > <i64>0; v_i -= <i64>4) {
    step(370);
    v_total = addInt(v_total, v_i, 371);
  }
  while (true) {
    step(372);
    v_total = addInt(v_total, <i64>1, 373);
    if (modInt(v_total, <i64>5, 374) == <i64>0) {
      break;
    }
  }
  return v_total;
}

function f_logic(v_p: bool, v_q: bool, v_r: bool): i64 {
  step(375);
  let v_a: bool = (v_p && v_q) || (!v_r && v_p);
  let v_b: bool = (v_p || v_q) && (v_q || v_r);
  let v_c: bool = !(v_p || (v_q && v_r));
  let v_d: bool = v_p && v_q && v_r;
  let v_e: bool = (<i64>1 < <i64>2) == (v_p != v_q);
  let v_f: bool = v_p != (v_q && v_r);
  return v_a ? (v_b ? <i64>1 : <i64>2) : (v_c && (v_d || v_e) ? <i64>3 : (v_f ? <i64>4 : <i64>5));
}

function f_step(v_this: i64, v_let: i64, v_mid: i64, v_step: i64, v_addInt: i64, v_new: i64, v_f64: i64, v_NaN_: i64, v_Price: i64, v_gr$xf6$$xdf$e: i64, v_arguments: i64, v_theContext: i64): i64 {
  step(376);
  let v_step_: i64 = addInt(addInt(addInt(addInt(addInt(addInt(addInt(addInt(addInt(addInt(addInt(addInt(<i64>0, v_this, 377), v_let, 378), v_mid, 379), v_step, 380), v_addInt, 381), v_new, 382), v_f64, 383), v_NaN_, 384), v_Price, 385), v_gr$xf6$$xdf$e, 386), v_arguments, 387), v_theContext, 388);
  return addInt(v_step_, floorFloat(mid(k_NaN, k_NaN), 389), 390);
}

function f_hoisted(v_ctx: Context, v_flag: bool): i64 {
  step(391);
  let v_h0: i64 = <i64>0;
  let v_h1: f64 = 0.0;
  let v_h2: bool = false;
  let v_h3: i64 = <i64>0;
  let v_h4: i64 = <i64>0;
  let v_h5: i64 = <i64>0;
  let v_h6: i64 = <i64>0;
  let v_h7: i64 = NONE_INT;
  let v_h8: f64 = NONE_FLOAT;
  let v_h9: i32 = NONE_BOOL;
  let v_h10: PyList<i64> = changetype<PyList<i64>>(0);
  let v_h11: C_Node = changetype<C_Node>(0);
  let v_h12: C_Node | null = changetype<C_Node | null>(0);
  let v_h13: Market = changetype<Market>(0);
  if (v_flag) {
    v_h0 = <i64>3;
    v_h1 = 1.0;
    v_h2 = true;
    v_h3 = <i64>1;
    v_h4 = <i64>-1;
    v_h5 = <i64>123456789012;
    v_h6 = v_ctx.market.no;
    v_h7 = <i64>-9;
    v_h8 = someFloat(-0.0);
    v_h9 = someBool(false);
    v_h10 = newList<i64>(2).with(<i64>1).with(<i64>2);
    v_h11 = new_Node(<i64>4, true);
    v_h12 = v_h11;
    v_h13 = v_ctx.market;
    if (!isNoneInt(v_h7) && !isNoneBool(v_h9)) {
      return addInt(v_h7, unwrapBool(v_h9) ? v_h0 : lengthOf(v_h10), 392);
    }
  }
  return <i64>9007199254740991;
}

function f_maybe0(v_there: bool): f64 {
  step(393);
  return v_there ? someFloat(<f64>Infinity) : NONE_FLOAT;
}

function f_maybe1(v_there: bool): i64 {
  step(394);
  return v_there ? <i64>0 : NONE_INT;
}

function f_maybe2(v_there: bool): i32 {
  step(395);
  return v_there ? someBool(false) : NONE_BOOL;
}

function f_maybe3(v_there: bool): i64 {
  step(396);
  return v_there ? <i64>0 : NONE_INT;
}

function f_maybe4(v_there: bool): C_Node | null {
  step(397);
  return v_there ? new_Node(<i64>1, false) : changetype<C_Node | null>(0);
}

function f_maybe5(v_there: bool): PyList<i64> | null {
  step(398);
  return v_there ? newList<i64>(0) : changetype<PyList<i64> | null>(0);
}

function f_precedence(v_x: f64, v_y: f64): PyList<f64> {
  step(399);
  return newList<f64>(17).with(v_x - (v_y - v_x)).with(v_x - v_y - v_x).with(v_x + (v_y + 0.1)).with((v_x + v_y) * (v_x - v_y)).with(v_x * (v_y * 0.3)).with(-(-v_x)).with(-(-2.0)).with(v_x - -v_y).with(-(v_x + v_y)).with(-v_x * v_y).with(v_x < v_y ? v_x + (v_x > v_y ? v_x : v_y) : -(v_x <= v_y ? v_x : v_y)).with(<f64>addInt(<i64>1, <i64>-2, 400)).with(<f64><i64>3 + <f64>negInt(<i64>4)).with(maxFloat((v_x < v_y ? v_x : v_y), absFloat(v_x - v_y))).with(<f64>-Infinity).with(1e+21).with(1.7976931348623157e+308);
}

function f_search(v_xs: PyList<i64>): i64 {
  step(401);
  let v_best: i64 = NONE_INT;
  for (let i0: i32 = 0; i0 < <i32>lengthOf(v_xs); i0++) {
    step(402);
    let v_x: i64 = itemAt(v_xs, i0);
    if (isNoneInt(v_best) || v_x > v_best) {
      v_best = v_x;
    }
    if (v_x > <i64>1000) {
      v_best = NONE_INT;
      break;
    }
  }
  if (isNoneInt(v_best)) {
    return <i64>-1;
  }
  v_best = addInt(v_best, <i64>1, 403);
  return v_best;
}

function f_depth_of(v_root: C_Node): i64 {
  step(404);
  let v_at: C_Node | null = v_root;
  let v_depth: i64 = <i64>0;
  while (v_at != null) {
    step(405);
    v_depth = addInt(v_depth, <i64>1, 406);
    v_at = changetype<C_Node>(v_at).p_next;
  }
  return v_depth;
}

class C_Node {
  sid: i32 = 0;
  p_value: i64 = <i64>5;
  p_next: C_Node | null = changetype<C_Node | null>(0);
  p_tags: PyList<bool> = changetype<PyList<bool>>(0);

  init(v_value: i64, v_linked: bool): void {
    step(1);
    this.p_tags = newList<bool>(2).with(true).with(v_linked);
    this.p_value = v_value;
    if (!v_linked) {
      return;
    }
    this.p_next = new_Node(addInt(v_value, <i64>1, 2), false);
  }

  m_constructor(v_by: i64): i64 {
    step(3);
    this.p_value = addInt(this.p_value, v_by, 4);
    return this.p_value;
  }
}

function new_Node(v_value: i64, v_linked: bool): C_Node {
  const o = new C_Node();
  o.init(v_value, v_linked);
  return o;
}

class C_Everything {
  sid: i32 = 0;
  p_mode: i64 = paramInt(0);
  p_p_float: f64 = paramFloat(1);
  p_p_bool: bool = paramBool(2);
  p_p_price: i64 = paramInt(3);
  p_p_size: i64 = paramInt(4);
  p_p_usd: i64 = paramInt(5);
  p_a_int: i64 = <i64>7;
  p_maybe_int: i64 = NONE_INT;
  p_some_int: i64 = <i64>3;
  p_a_float: f64 = 2.5;
  p_maybe_float: f64 = NONE_FLOAT;
  p_some_float: f64 = someFloat(1.5);
  p_a_bool: bool = true;
  p_maybe_bool: i32 = NONE_BOOL;
  p_some_bool: i32 = someBool(false);
  p_a_price: i64 = <i64>5500;
  p_maybe_price: i64 = NONE_INT;
  p_some_price: i64 = <i64>100;
  p_a_size: i64 = <i64>25000000;
  p_maybe_size: i64 = NONE_INT;
  p_some_size: i64 = <i64>1000000;
  p_a_usd: i64 = <i64>10000000;
  p_maybe_usd: i64 = NONE_INT;
  p_some_usd: i64 = <i64>1000000;
  p_maybe_outcome: i64 = NONE_INT;
  p_count: i64 = <i64>0;
  p_node: C_Node = changetype<C_Node>(0);
  p_other: C_Node | null = changetype<C_Node | null>(0);
  p_ints: PyList<i64> = changetype<PyList<i64>>(0);
  p_maybes: PyList<f64> = changetype<PyList<f64>>(0);
  p_flags: PyList<bool> = changetype<PyList<bool>>(0);
  p_nodes: PyList<C_Node> = changetype<PyList<C_Node>>(0);
  p_grid: PyList<PyList<i64>> = changetype<PyList<PyList<i64>>>(0);
  p_rare: PyList<i64> | null = changetype<PyList<i64> | null>(0);
  p___proto__: i64 = <i64>1;

  init(): void {
    step(5);
    this.p_node = new_Node(<i64>1, true);
    this.p_ints = newList<i64>(2).with(<i64>3).with(k_ANSWER);
    this.p_maybes = newList<f64>(3).with(NONE_FLOAT).with(someFloat(1.5)).with(someFloat(k_RATIO));
    this.p_flags = newList<bool>(0);
    this.p_nodes = newList<C_Node>(2).with(new_Node(<i64>7, false)).with(new_Node(<i64>8, true));
    this.p_grid = newList<PyList<i64>>(2).with(newList<i64>(0)).with(newList<i64>(2).with(<i64>1).with(<i64>2));
  }

  m_on_start(v_ctx: Context): void {
    step(6);
    log1(20, 0, <f64>f_gcd(<i64>84, <i64>36));
    log1(20, 1, <f64>f_classify(NONE_FLOAT));
    log1(20, 2, <f64>f_classify(someFloat(0.0)));
    let v_shown10: f64 = f_first_above(this.p_maybes, 0.5);
    if (isNoneFloat(v_shown10)) {
      log0(10, 3);
    } else {
      log1(20, 4, v_shown10);
    }
    log1(20, 5, <f64>f_countdown(<i64>10));
    log1(20, 6, <f64>f_logic(false, true, false));
    log1(20, 7, <f64>f_step(<i64>1, <i64>2, <i64>3, <i64>4, <i64>5, <i64>6, <i64>7, <i64>8, <i64>9, <i64>10, <i64>11, <i64>12));
    log1(20, 8, <f64>f_hoisted(v_ctx, this.p_p_bool));
    let v_shown20: PyList<f64> = f_precedence(2.5, -0.1);
    for (let i0: i32 = 0; i0 < <i32>lengthOf(v_shown20); i0++) {
      step(7);
      let v_item20: f64 = itemAt(v_shown20, i0);
      log1(20, 9, v_item20);
    }
    log1(20, 10, <f64>f_search(this.p_ints));
    log1(20, 11, <f64>f_depth_of(this.p_node));
    log1(20, 12, <f64>this.p_node.m_constructor(<i64>2));
    log1(20, 13, <f64>k_f64);
    this.p_count = addInt(this.p_count, this.p___proto__, 8);
    this.p_other = new_Node(<i64>20, true);
    changetype<C_Node>(this.p_other).p_value = <i64>21;
    this.p_rare = newList<i64>(1).with(this.p_p_price);
    this.p_maybe_float = someFloat(<f64>NaN);
    this.p_maybe_bool = someBool(true);
    this.p_maybe_outcome = v_ctx.market.no;
    this.p_some_int = NONE_INT;
    append(this.p_flags, true);
    log3(30, 14, this.p_p_float, <f64>this.p_p_bool, <f64>this.p_p_size);
  }

  m_on_book(v_ctx: Context, v_book: Book): void {
    step(9);
    if (this.p_mode == <i64>433) {
      let v_shown0: i64 = v_book.bid;
      if (isNoneInt(v_shown0)) {
        log0(10, 15);
      } else {
        log1(20, 16, <f64>v_shown0);
      }
    }
    if (this.p_mode == <i64>434) {
      let v_shown0: i64 = v_book.ask;
      if (isNoneInt(v_shown0)) {
        log0(10, 17);
      } else {
        log1(20, 18, <f64>v_shown0);
      }
    }
    if (this.p_mode == <i64>435) {
      let v_shown0: f64 = v_book.mid;
      if (isNoneFloat(v_shown0)) {
        log0(10, 19);
      } else {
        log1(20, 20, v_shown0);
      }
    }
    if (this.p_mode == <i64>436) {
      let v_shown0: i64 = v_book.spread;
      if (isNoneInt(v_shown0)) {
        log0(10, 21);
      } else {
        log1(20, 22, <f64>v_shown0);
      }
    }
    if (this.p_mode == <i64>437) {
      let v_shown0: i64 = v_book.bidSize;
      if (isNoneInt(v_shown0)) {
        log0(10, 23);
      } else {
        log1(20, 24, <f64>v_shown0);
      }
    }
    if (this.p_mode == <i64>438) {
      let v_shown0: i64 = v_book.askSize;
      if (isNoneInt(v_shown0)) {
        log0(10, 25);
      } else {
        log1(20, 26, <f64>v_shown0);
      }
    }
    if (this.p_mode == <i64>439) {
      let v_shown0: i64 = v_book.bidDepth;
      if (isNoneInt(v_shown0)) {
        log0(10, 27);
      } else {
        log1(20, 28, <f64>v_shown0);
      }
    }
    if (this.p_mode == <i64>440) {
      let v_shown0: i64 = v_book.askDepth;
      if (isNoneInt(v_shown0)) {
        log0(10, 29);
      } else {
        log1(20, 30, <f64>v_shown0);
      }
    }
    if (this.p_mode == <i64>441) {
      v_book.no;
    }
  }

  m_on_timer(v_ctx: Context): void {
    step(10);
    if (this.p_mode == <i64>0) {
      log1(20, 31, <f64>addInt(<i64>7, <i64>3, 11));
    }
    if (this.p_mode == <i64>1) {
      log1(20, 32, <f64>subInt(<i64>7, <i64>3, 12));
    }
    if (this.p_mode == <i64>2) {
      log1(20, 33, <f64>mulInt(<i64>7, <i64>3, 13));
    }
    if (this.p_mode == <i64>3) {
      log1(20, 34, <f64>checkedLength(<i64>7, 14));
    }
    if (this.p_mode == <i64>4) {
      log1(20, 35, <f64>negInt(<i64>7));
    }
    if (this.p_mode == <i64>5) {
      log1(20, 36, <f64>absInt(<i64>7));
    }
    if (this.p_mode == <i64>6) {
      log1(20, 37, <f64>floordivInt(<i64>7, <i64>3, 15));
    }
    if (this.p_mode == <i64>7) {
      log1(20, 38, <f64>modInt(<i64>7, <i64>3, 16));
    }
    if (this.p_mode == <i64>8) {
      log1(20, 39, divInt(<i64>7, <i64>3, 17));
    }
    if (this.p_mode == <i64>9) {
      log1(20, 40, <f64>minInt(<i64>7, <i64>3));
    }
    if (this.p_mode == <i64>10) {
      log1(20, 41, <f64>maxInt(<i64>7, <i64>3));
    }
    if (this.p_mode == <i64>11) {
      log1(20, 42, <f64><i64>7);
    }
    if (this.p_mode == <i64>12) {
      log1(20, 43, <f64>truthyInt(<i64>7));
    }
    if (this.p_mode == <i64>13) {
      log1(20, 44, <f64>boolToInt(true));
    }
    if (this.p_mode == <i64>14) {
      log1(20, 45, <f64>(true == false));
    }
    if (this.p_mode == <i64>15) {
      log1(20, 46, <f64>(true != false));
    }
    if (this.p_mode == <i64>16) {
      log1(20, 47, 2.5 + 1.5);
    }
    if (this.p_mode == <i64>17) {
      log1(20, 48, 2.5 - 1.5);
    }
    if (this.p_mode == <i64>18) {
      log1(20, 49, 2.5 * 1.5);
    }
    if (this.p_mode == <i64>19) {
      log1(20, 50, -2.5);
    }
    if (this.p_mode == <i64>20) {
      log1(20, 51, absFloat(2.5));
    }
    if (this.p_mode == <i64>21) {
      log1(20, 52, divFloat(2.5, 1.5, 18));
    }
    if (this.p_mode == <i64>22) {
      log1(20, 53, floordivFloat(2.5, 1.5, 19));
    }
    if (this.p_mode == <i64>23) {
      log1(20, 54, modFloat(2.5, 1.5, 20));
    }
    if (this.p_mode == <i64>24) {
      log1(20, 55, minFloat(2.5, 1.5));
    }
    if (this.p_mode == <i64>25) {
      log1(20, 56, maxFloat(2.5, 1.5));
    }
    if (this.p_mode == <i64>26) {
      log1(20, 57, sqrtFloat(2.5, 21));
    }
    if (this.p_mode == <i64>27) {
      log1(20, 58, <f64>floorFloat(2.5, 22));
    }
    if (this.p_mode == <i64>28) {
      log1(20, 59, <f64>ceilFloat(2.5, 23));
    }
    if (this.p_mode == <i64>29) {
      log1(20, 60, <f64>truncFloat(2.5, 24));
    }
    if (this.p_mode == <i64>30) {
      log1(20, 61, <f64>roundFloat(2.5, 25));
    }
    if (this.p_mode == <i64>31) {
      log1(20, 62, roundDigits(2.5, <i64>3));
    }
    if (this.p_mode == <i64>32) {
      log1(20, 63, mantissaOf(2.5));
    }
    if (this.p_mode == <i64>33) {
      log1(20, 64, <f64>exponentOf(2.5));
    }
    if (this.p_mode == <i64>34) {
      log1(20, 65, ldexp(2.5, <i64>3, 26));
    }
    if (this.p_mode == <i64>35) {
      log1(20, 66, fmod(2.5, 1.5, 27));
    }
    if (this.p_mode == <i64>36) {
      log1(20, 67, copysign(2.5, 1.5));
    }
    if (this.p_mode == <i64>37) {
      log1(20, 68, <f64>isNaNFloat(2.5));
    }
    if (this.p_mode == <i64>38) {
      log1(20, 69, <f64>isInfFloat(2.5));
    }
    if (this.p_mode == <i64>39) {
      log1(20, 70, <f64>isFiniteFloat(2.5));
    }
    if (this.p_mode == <i64>40) {
      log1(20, 71, <f64>powInt(<i64>7, <i64>3, 28));
    }
    if (this.p_mode == <i64>41) {
      log1(20, 72, <f64>(<i64>7 == <i64>3));
    }
    if (this.p_mode == <i64>42) {
      log1(20, 73, <f64>(<i64>7 != <i64>3));
    }
    if (this.p_mode == <i64>43) {
      log1(20, 74, <f64>(<i64>7 < <i64>3));
    }
    if (this.p_mode == <i64>44) {
      log1(20, 75, <f64>(<i64>7 <= <i64>3));
    }
    if (this.p_mode == <i64>45) {
      log1(20, 76, <f64>(<i64>7 > <i64>3));
    }
    if (this.p_mode == <i64>46) {
      log1(20, 77, <f64>(<i64>7 >= <i64>3));
    }
    if (this.p_mode == <i64>47) {
      log1(20, 78, <f64>(2.5 == 1.5));
    }
    if (this.p_mode == <i64>48) {
      log1(20, 79, <f64>(2.5 != 1.5));
    }
    if (this.p_mode == <i64>49) {
      log1(20, 80, <f64>(2.5 < 1.5));
    }
    if (this.p_mode == <i64>50) {
      log1(20, 81, <f64>(2.5 <= 1.5));
    }
    if (this.p_mode == <i64>51) {
      log1(20, 82, <f64>(2.5 > 1.5));
    }
    if (this.p_mode == <i64>52) {
      log1(20, 83, <f64>(2.5 >= 1.5));
    }
    if (this.p_mode == <i64>53) {
      log1(20, 84, <f64>(<i64>5500 == <i64>100));
    }
    if (this.p_mode == <i64>54) {
      log1(20, 85, <f64>(<i64>25000000 == <i64>1000000));
    }
    if (this.p_mode == <i64>55) {
      log1(20, 86, <f64>(<i64>10000000 == <i64>1000000));
    }
    if (this.p_mode == <i64>56) {
      log1(20, 87, <f64>(<i64>5500 != <i64>100));
    }
    if (this.p_mode == <i64>57) {
      log1(20, 88, <f64>(<i64>25000000 != <i64>1000000));
    }
    if (this.p_mode == <i64>58) {
      log1(20, 89, <f64>(<i64>10000000 != <i64>1000000));
    }
    if (this.p_mode == <i64>59) {
      log1(20, 90, <f64>(<i64>5500 < <i64>100));
    }
    if (this.p_mode == <i64>60) {
      log1(20, 91, <f64>(<i64>25000000 < <i64>1000000));
    }
    if (this.p_mode == <i64>61) {
      log1(20, 92, <f64>(<i64>10000000 < <i64>1000000));
    }
    if (this.p_mode == <i64>62) {
      log1(20, 93, <f64>(<i64>5500 <= <i64>100));
    }
    if (this.p_mode == <i64>63) {
      log1(20, 94, <f64>(<i64>25000000 <= <i64>1000000));
    }
    if (this.p_mode == <i64>64) {
      log1(20, 95, <f64>(<i64>10000000 <= <i64>1000000));
    }
    if (this.p_mode == <i64>65) {
      log1(20, 96, <f64>(<i64>5500 > <i64>100));
    }
    if (this.p_mode == <i64>66) {
      log1(20, 97, <f64>(<i64>25000000 > <i64>1000000));
    }
    if (this.p_mode == <i64>67) {
      log1(20, 98, <f64>(<i64>10000000 > <i64>1000000));
    }
    if (this.p_mode == <i64>68) {
      log1(20, 99, <f64>(<i64>5500 >= <i64>100));
    }
    if (this.p_mode == <i64>69) {
      log1(20, 100, <f64>(<i64>25000000 >= <i64>1000000));
    }
    if (this.p_mode == <i64>70) {
      log1(20, 101, <f64>(<i64>10000000 >= <i64>1000000));
    }
    if (this.p_mode == <i64>71) {
      log1(20, 102, <f64>(v_ctx.market.yes == v_ctx.market.no));
    }
    if (this.p_mode == <i64>72) {
      log1(20, 103, <f64>(v_ctx.market.yes != v_ctx.market.no));
    }
    if (this.p_mode == <i64>73) {
      log1(20, 104, <f64>addInt(<i64>5500, <i64>100, 29));
    }
    if (this.p_mode == <i64>74) {
      log1(20, 105, <f64>addInt(<i64>25000000, <i64>1000000, 30));
    }
    if (this.p_mode == <i64>75) {
      log1(20, 106, <f64>addInt(<i64>10000000, <i64>1000000, 31));
    }
    if (this.p_mode == <i64>76) {
      log1(20, 107, <f64>subInt(<i64>5500, <i64>100, 32));
    }
    if (this.p_mode == <i64>77) {
      log1(20, 108, <f64>subInt(<i64>25000000, <i64>1000000, 33));
    }
    if (this.p_mode == <i64>78) {
      log1(20, 109, <f64>subInt(<i64>10000000, <i64>1000000, 34));
    }
    if (this.p_mode == <i64>79) {
      log1(20, 110, <f64>mulInt(<i64>5500, <i64>3, 35));
    }
    if (this.p_mode == <i64>80) {
      log1(20, 111, <f64>mulInt(<i64>25000000, <i64>3, 36));
    }
    if (this.p_mode == <i64>81) {
      log1(20, 112, <f64>mulInt(<i64>10000000, <i64>3, 37));
    }
    if (this.p_mode == <i64>82) {
      log1(20, 113, <f64>floordivInt(<i64>5500, <i64>3, 38));
    }
    if (this.p_mode == <i64>83) {
      log1(20, 114, <f64>floordivInt(<i64>25000000, <i64>3, 39));
    }
    if (this.p_mode == <i64>84) {
      log1(20, 115, <f64>floordivInt(<i64>10000000, <i64>3, 40));
    }
    if (this.p_mode == <i64>85) {
      log1(20, 116, <f64>negInt(<i64>5500));
    }
    if (this.p_mode == <i64>86) {
      log1(20, 117, <f64>negInt(<i64>25000000));
    }
    if (this.p_mode == <i64>87) {
      log1(20, 118, <f64>negInt(<i64>10000000));
    }
    if (this.p_mode == <i64>88) {
      log1(20, 119, <f64>absInt(<i64>5500));
    }
    if (this.p_mode == <i64>89) {
      log1(20, 120, <f64>absInt(<i64>25000000));
    }
    if (this.p_mode == <i64>90) {
      log1(20, 121, <f64>absInt(<i64>10000000));
    }
    if (this.p_mode == <i64>91) {
      log1(20, 122, <f64>minInt(<i64>5500, <i64>100));
    }
    if (this.p_mode == <i64>92) {
      log1(20, 123, <f64>minInt(<i64>25000000, <i64>1000000));
    }
    if (this.p_mode == <i64>93) {
      log1(20, 124, <f64>minInt(<i64>10000000, <i64>1000000));
    }
    if (this.p_mode == <i64>94) {
      log1(20, 125, <f64>maxInt(<i64>5500, <i64>100));
    }
    if (this.p_mode == <i64>95) {
      log1(20, 126, <f64>maxInt(<i64>25000000, <i64>1000000));
    }
    if (this.p_mode == <i64>96) {
      log1(20, 127, <f64>maxInt(<i64>10000000, <i64>1000000));
    }
    if (this.p_mode == <i64>97) {
      log1(20, 128, divInt(<i64>5500, <i64>100, 41));
    }
    if (this.p_mode == <i64>98) {
      log1(20, 129, divInt(<i64>25000000, <i64>1000000, 42));
    }
    if (this.p_mode == <i64>99) {
      log1(20, 130, divInt(<i64>10000000, <i64>1000000, 43));
    }
    if (this.p_mode == <i64>100) {
      log1(20, 131, priceToFloat(<i64>5500));
    }
    if (this.p_mode == <i64>101) {
      log1(20, 132, sizeToFloat(<i64>25000000));
    }
    if (this.p_mode == <i64>102) {
      log1(20, 133, usdToFloat(<i64>10000000));
    }
    if (this.p_mode == <i64>103) {
      log1(20, 134, <f64>complement(<i64>5500, 44));
    }
    if (this.p_mode == <i64>104) {
      log1(20, 135, <f64>priceFloor(2.5, <i64>100, 45));
    }
    if (this.p_mode == <i64>105) {
      log1(20, 136, <f64>priceCeil(2.5, <i64>100, 46));
    }
    if (this.p_mode == <i64>106) {
      log1(20, 137, <f64>priceNearest(2.5, <i64>100, 47));
    }
    if (this.p_mode == <i64>107) {
      log1(20, 138, <f64>sizeFloor(2.5, <i64>1000000, 48));
    }
    if (this.p_mode == <i64>108) {
      log1(20, 139, <f64>sizeCeil(2.5, <i64>1000000, 49));
    }
    if (this.p_mode == <i64>109) {
      log1(20, 140, <f64>sizeNearest(2.5, <i64>1000000, 50));
    }
    if (this.p_mode == <i64>110) {
      log1(20, 141, <f64>usdFloor(2.5, <i64>1000000, 51));
    }
    if (this.p_mode == <i64>111) {
      log1(20, 142, <f64>usdCeil(2.5, <i64>1000000, 52));
    }
    if (this.p_mode == <i64>112) {
      log1(20, 143, <f64>usdNearest(2.5, <i64>1000000, 53));
    }
    if (this.p_mode == <i64>113) {
      log1(20, 144, <f64>costFloor(<i64>5500, <i64>1000000, 54));
    }
    if (this.p_mode == <i64>114) {
      log1(20, 145, <f64>costCeil(<i64>5500, <i64>1000000, 55));
    }
    if (this.p_mode == <i64>115) {
      log1(20, 146, <f64>costNearest(<i64>5500, <i64>1000000, 56));
    }
    if (this.p_mode == <i64>116) {
      log1(20, 147, mid(<i64>5500, <i64>100));
    }
    if (this.p_mode == <i64>117) {
      log1(20, 148, <f64>("tick \u20ac" == "tick"));
    }
    if (this.p_mode == <i64>118) {
      log1(20, 149, <f64>("tick \u20ac" != "tick"));
    }
    if (this.p_mode == <i64>119) {
      log1(20, 150, <f64>lessText("tick \u20ac", "tick"));
    }
    if (this.p_mode == <i64>120) {
      log1(20, 151, <f64>lessOrEqualText("tick \u20ac", "tick"));
    }
    if (this.p_mode == <i64>121) {
      log1(20, 152, <f64>greaterText("tick \u20ac", "tick"));
    }
    if (this.p_mode == <i64>122) {
      log1(20, 153, <f64>greaterOrEqualText("tick \u20ac", "tick"));
    }
    if (this.p_mode == <i64>123) {
      sendLog(20, 154, textInto(newSlots(), "tick \u20ac" + "tick"));
    }
    if (this.p_mode == <i64>124) {
      sendLog(20, 155, textInto(newSlots(), joinTexts("tick \u20ac", newList<string>(5).with("tick \u20ac").with("tick").with("\ud83d\ude00\u2028").with("tick \u20ac").with("tick"))));
    }
    if (this.p_mode == <i64>125) {
      log1(20, 156, <f64>truthyText("tick \u20ac"));
    }
    if (this.p_mode == <i64>126) {
      log1(20, 157, <f64>"tick \u20ac".includes("tick"));
    }
    if (this.p_mode == <i64>127) {
      log1(20, 158, <f64>"tick \u20ac".startsWith("tick"));
    }
    if (this.p_mode == <i64>128) {
      log1(20, 159, <f64>"tick \u20ac".endsWith("tick"));
    }
    if (this.p_mode == <i64>129) {
      sendLog(20, 160, textInto(newSlots(), intText(<i64>7)));
    }
    if (this.p_mode == <i64>130) {
      sendLog(20, 161, textInto(newSlots(), boolText(true)));
    }
    if (this.p_mode == <i64>131) {
      log1(20, 162, <f64>lengthOf(newList<i64>(5).with(<i64>7).with(<i64>3).with(<i64>2).with(<i64>7).with(<i64>3)));
    }
    if (this.p_mode == <i64>132) {
      log1(20, 163, <f64>lengthOf(newList<f64>(5).with(2.5).with(1.5).with(0.25).with(2.5).with(1.5)));
    }
    if (this.p_mode == <i64>133) {
      log1(20, 164, <f64>lengthOf(newList<bool>(5).with(true).with(false).with(true).with(true).with(false)));
    }
    if (this.p_mode == <i64>134) {
      log1(20, 165, <f64>lengthOf(newList<i64>(5).with(<i64>5500).with(<i64>100).with(<i64>300).with(<i64>5500).with(<i64>100)));
    }
    if (this.p_mode == <i64>135) {
      log1(20, 166, <f64>lengthOf(newList<i64>(5).with(<i64>25000000).with(<i64>1000000).with(<i64>2500000).with(<i64>25000000).with(<i64>1000000)));
    }
    if (this.p_mode == <i64>136) {
      log1(20, 167, <f64>lengthOf(newList<i64>(5).with(<i64>10000000).with(<i64>1000000).with(<i64>500000).with(<i64>10000000).with(<i64>1000000)));
    }
    if (this.p_mode == <i64>137) {
      log1(20, 168, <f64>lengthOf(newList<i64>(5).with(v_ctx.market.yes).with(v_ctx.market.no).with(v_ctx.market.yes).with(v_ctx.market.yes).with(v_ctx.market.no)));
    }
    if (this.p_mode == <i64>138) {
      log1(20, 169, <f64>lengthOf(newList<string>(5).with("tick \u20ac").with("tick").with("\ud83d\ude00\u2028").with("tick \u20ac").with("tick")));
    }
    if (this.p_mode == <i64>139) {
      log1(20, 170, <f64>lengthOf(newList<i64>(5).with(<i64>7).with(NONE_INT).with(<i64>2).with(<i64>7).with(NONE_INT)));
    }
    if (this.p_mode == <i64>140) {
      log1(20, 171, <f64>lengthOf(newList<f64>(5).with(someFloat(2.5)).with(NONE_FLOAT).with(someFloat(0.25)).with(someFloat(2.5)).with(NONE_FLOAT)));
    }
    if (this.p_mode == <i64>141) {
      log1(20, 172, <f64>lengthOf(newList<i32>(5).with(someBool(true)).with(NONE_BOOL).with(someBool(true)).with(someBool(true)).with(NONE_BOOL)));
    }
    if (this.p_mode == <i64>142) {
      log1(20, 173, <f64>lengthOf(newList<i64>(5).with(<i64>5500).with(NONE_INT).with(<i64>300).with(<i64>5500).with(NONE_INT)));
    }
    if (this.p_mode == <i64>143) {
      log1(20, 174, <f64>lengthOf(newList<i64>(5).with(<i64>25000000).with(NONE_INT).with(<i64>2500000).with(<i64>25000000).with(NONE_INT)));
    }
    if (this.p_mode == <i64>144) {
      log1(20, 175, <f64>lengthOf(newList<i64>(5).with(<i64>10000000).with(NONE_INT).with(<i64>500000).with(<i64>10000000).with(NONE_INT)));
    }
    if (this.p_mode == <i64>145) {
      log1(20, 176, <f64>lengthOf(newList<i64>(5).with(v_ctx.market.yes).with(NONE_INT).with(v_ctx.market.yes).with(v_ctx.market.yes).with(NONE_INT)));
    }
    if (this.p_mode == <i64>146) {
      log1(20, 177, <f64>lengthOf(newList<string | null>(5).with("tick \u20ac").with(changetype<string | null>(0)).with("\ud83d\ude00\u2028").with("tick \u20ac").with(changetype<string | null>(0))));
    }
    if (this.p_mode == <i64>147) {
      log1(20, 178, <f64>lengthOf(newList<C_Node>(5).with(new_Node(<i64>0, false)).with(new_Node(<i64>1, false)).with(new_Node(<i64>2, false)).with(new_Node(<i64>0, false)).with(new_Node(<i64>1, false))));
    }
    if (this.p_mode == <i64>148) {
      log1(20, 179, <f64>lengthOf(newList<C_Node | null>(5).with(new_Node(<i64>0, false)).with(changetype<C_Node | null>(0)).with(new_Node(<i64>2, false)).with(new_Node(<i64>0, false)).with(changetype<C_Node | null>(0))));
    }
    if (this.p_mode == <i64>149) {
      log1(20, 180, <f64>lengthOf(newList<PyList<i64>>(5).with(newList<i64>(5).with(<i64>7).with(<i64>3).with(<i64>2).with(<i64>7).with(<i64>3)).with(newList<i64>(5).with(<i64>7).with(<i64>3).with(<i64>2).with(<i64>7).with(<i64>3)).with(newList<i64>(5).with(<i64>7).with(<i64>3).with(<i64>2).with(<i64>7).with(<i64>3)).with(newList<i64>(5).with(<i64>7).with(<i64>3).with(<i64>2).with(<i64>7).with(<i64>3)).with(newList<i64>(5).with(<i64>7).with(<i64>3).with(<i64>2).with(<i64>7).with(<i64>3))));
    }
    if (this.p_mode == <i64>150) {
      log1(20, 181, <f64>getItem(newList<i64>(5).with(<i64>7).with(<i64>3).with(<i64>2).with(<i64>7).with(<i64>3), <i64>3, 57));
    }
    if (this.p_mode == <i64>151) {
      log1(20, 182, getItem(newList<f64>(5).with(2.5).with(1.5).with(0.25).with(2.5).with(1.5), <i64>3, 58));
    }
    if (this.p_mode == <i64>152) {
      log1(20, 183, <f64>getItem(newList<bool>(5).with(true).with(false).with(true).with(true).with(false), <i64>3, 59));
    }
    if (this.p_mode == <i64>153) {
      log1(20, 184, <f64>getItem(newList<i64>(5).with(<i64>5500).with(<i64>100).with(<i64>300).with(<i64>5500).with(<i64>100), <i64>3, 60));
    }
    if (this.p_mode == <i64>154) {
      log1(20, 185, <f64>getItem(newList<i64>(5).with(<i64>25000000).with(<i64>1000000).with(<i64>2500000).with(<i64>25000000).with(<i64>1000000), <i64>3, 61));
    }
    if (this.p_mode == <i64>155) {
      log1(20, 186, <f64>getItem(newList<i64>(5).with(<i64>10000000).with(<i64>1000000).with(<i64>500000).with(<i64>10000000).with(<i64>1000000), <i64>3, 62));
    }
    if (this.p_mode == <i64>156) {
      log1(20, 187, <f64>getItem(newList<i64>(5).with(v_ctx.market.yes).with(v_ctx.market.no).with(v_ctx.market.yes).with(v_ctx.market.yes).with(v_ctx.market.no), <i64>3, 63));
    }
    if (this.p_mode == <i64>157) {
      sendLog(20, 188, textInto(newSlots(), getItem(newList<string>(5).with("tick \u20ac").with("tick").with("\ud83d\ude00\u2028").with("tick \u20ac").with("tick"), <i64>3, 64)));
    }
    if (this.p_mode == <i64>158) {
      let v_shown0: i64 = getItem(newList<i64>(5).with(<i64>7).with(NONE_INT).with(<i64>2).with(<i64>7).with(NONE_INT), <i64>3, 65);
      if (isNoneInt(v_shown0)) {
        log0(10, 189);
      } else {
        log1(20, 190, <f64>v_shown0);
      }
    }
    if (this.p_mode == <i64>159) {
      let v_shown0: f64 = getItem(newList<f64>(5).with(someFloat(2.5)).with(NONE_FLOAT).with(someFloat(0.25)).with(someFloat(2.5)).with(NONE_FLOAT), <i64>3, 66);
      if (isNoneFloat(v_shown0)) {
        log0(10, 191);
      } else {
        log1(20, 192, v_shown0);
      }
    }
    if (this.p_mode == <i64>160) {
      let v_shown0: i32 = getItem(newList<i32>(5).with(someBool(true)).with(NONE_BOOL).with(someBool(true)).with(someBool(true)).with(NONE_BOOL), <i64>3, 67);
      if (isNoneBool(v_shown0)) {
        log0(10, 193);
      } else {
        log1(20, 194, <f64>unwrapBool(v_shown0));
      }
    }
    if (this.p_mode == <i64>161) {
      let v_shown0: i64 = getItem(newList<i64>(5).with(<i64>5500).with(NONE_INT).with(<i64>300).with(<i64>5500).with(NONE_INT), <i64>3, 68);
      if (isNoneInt(v_shown0)) {
        log0(10, 195);
      } else {
        log1(20, 196, <f64>v_shown0);
      }
    }
    if (this.p_mode == <i64>162) {
      let v_shown0: i64 = getItem(newList<i64>(5).with(<i64>25000000).with(NONE_INT).with(<i64>2500000).with(<i64>25000000).with(NONE_INT), <i64>3, 69);
      if (isNoneInt(v_shown0)) {
        log0(10, 197);
      } else {
        log1(20, 198, <f64>v_shown0);
      }
    }
    if (this.p_mode == <i64>163) {
      let v_shown0: i64 = getItem(newList<i64>(5).with(<i64>10000000).with(NONE_INT).with(<i64>500000).with(<i64>10000000).with(NONE_INT), <i64>3, 70);
      if (isNoneInt(v_shown0)) {
        log0(10, 199);
      } else {
        log1(20, 200, <f64>v_shown0);
      }
    }
    if (this.p_mode == <i64>164) {
      let v_shown0: i64 = getItem(newList<i64>(5).with(v_ctx.market.yes).with(NONE_INT).with(v_ctx.market.yes).with(v_ctx.market.yes).with(NONE_INT), <i64>3, 71);
      if (isNoneInt(v_shown0)) {
        log0(10, 201);
      } else {
        log1(20, 202, <f64>v_shown0);
      }
    }
    if (this.p_mode == <i64>165) {
      let v_shown0: string | null = getItem(newList<string | null>(5).with("tick \u20ac").with(changetype<string | null>(0)).with("\ud83d\ude00\u2028").with("tick \u20ac").with(changetype<string | null>(0)), <i64>3, 72);
      if (v_shown0 == null) {
        log0(10, 203);
      } else {
        sendLog(20, 204, textInto(newSlots(), changetype<string>(v_shown0)));
      }
    }
    if (this.p_mode == <i64>166) {
      log1(20, 205, <f64>getItem(newList<C_Node>(5).with(new_Node(<i64>0, false)).with(new_Node(<i64>1, false)).with(new_Node(<i64>2, false)).with(new_Node(<i64>0, false)).with(new_Node(<i64>1, false)), <i64>3, 73).p_value);
    }
    if (this.p_mode == <i64>167) {
      let v_shown0: C_Node | null = getItem(newList<C_Node | null>(5).with(new_Node(<i64>0, false)).with(changetype<C_Node | null>(0)).with(new_Node(<i64>2, false)).with(new_Node(<i64>0, false)).with(changetype<C_Node | null>(0)), <i64>3, 74);
      if (v_shown0 == null) {
        log0(10, 206);
      } else {
        log1(20, 207, <f64>changetype<C_Node>(v_shown0).p_value);
      }
    }
    if (this.p_mode == <i64>168) {
      let v_shown0: PyList<i64> = getItem(newList<PyList<i64>>(5).with(newList<i64>(5).with(<i64>7).with(<i64>3).with(<i64>2).with(<i64>7).with(<i64>3)).with(newList<i64>(5).with(<i64>7).with(<i64>3).with(<i64>2).with(<i64>7).with(<i64>3)).with(newList<i64>(5).with(<i64>7).with(<i64>3).with(<i64>2).with(<i64>7).with(<i64>3)).with(newList<i64>(5).with(<i64>7).with(<i64>3).with(<i64>2).with(<i64>7).with(<i64>3)).with(newList<i64>(5).with(<i64>7).with(<i64>3).with(<i64>2).with(<i64>7).with(<i64>3)), <i64>3, 75);
      for (let i0: i32 = 0; i0 < <i32>lengthOf(v_shown0); i0++) {
        step(76);
        let v_item0: i64 = itemAt(v_shown0, i0);
        log1(20, 208, <f64>v_item0);
      }
    }
    if (this.p_mode == <i64>169) {
      let v_xs: PyList<i64> = newList<i64>(5).with(<i64>7).with(<i64>3).with(<i64>2).with(<i64>7).with(<i64>3);
      setItem(v_xs, <i64>3, <i64>2, 77);
      log1(20, 209, <f64>lengthOf(v_xs));
      for (let i1: i32 = 0; i1 < <i32>lengthOf(v_xs); i1++) {
        step(78);
        let v_x: i64 = itemAt(v_xs, i1);
        log1(20, 210, <f64>v_x);
      }
    }
    if (this.p_mode == <i64>170) {
      let v_xs: PyList<f64> = newList<f64>(5).with(2.5).with(1.5).with(0.25).with(2.5).with(1.5);
      setItem(v_xs, <i64>3, 0.25, 79);
      log1(20, 211, <f64>lengthOf(v_xs));
      for (let i2: i32 = 0; i2 < <i32>lengthOf(v_xs); i2++) {
        step(80);
        let v_x: f64 = itemAt(v_xs, i2);
        log1(20, 212, v_x);
      }
    }
    if (this.p_mode == <i64>171) {
      let v_xs: PyList<bool> = newList<bool>(5).with(true).with(false).with(true).with(true).with(false);
      setItem(v_xs, <i64>3, true, 81);
      log1(20, 213, <f64>lengthOf(v_xs));
      for (let i3: i32 = 0; i3 < <i32>lengthOf(v_xs); i3++) {
        step(82);
        let v_x: bool = itemAt(v_xs, i3);
        log1(20, 214, <f64>v_x);
      }
    }
    if (this.p_mode == <i64>172) {
      let v_xs: PyList<i64> = newList<i64>(5).with(<i64>5500).with(<i64>100).with(<i64>300).with(<i64>5500).with(<i64>100);
      setItem(v_xs, <i64>3, <i64>300, 83);
      log1(20, 215, <f64>lengthOf(v_xs));
      for (let i4: i32 = 0; i4 < <i32>lengthOf(v_xs); i4++) {
        step(84);
        let v_x: i64 = itemAt(v_xs, i4);
        log1(20, 216, <f64>v_x);
      }
    }
    if (this.p_mode == <i64>173) {
      let v_xs: PyList<i64> = newList<i64>(5).with(<i64>25000000).with(<i64>1000000).with(<i64>2500000).with(<i64>25000000).with(<i64>1000000);
      setItem(v_xs, <i64>3, <i64>2500000, 85);
      log1(20, 217, <f64>lengthOf(v_xs));
      for (let i5: i32 = 0; i5 < <i32>lengthOf(v_xs); i5++) {
        step(86);
        let v_x: i64 = itemAt(v_xs, i5);
        log1(20, 218, <f64>v_x);
      }
    }
    if (this.p_mode == <i64>174) {
      let v_xs: PyList<i64> = newList<i64>(5).with(<i64>10000000).with(<i64>1000000).with(<i64>500000).with(<i64>10000000).with(<i64>1000000);
      setItem(v_xs, <i64>3, <i64>500000, 87);
      log1(20, 219, <f64>lengthOf(v_xs));
      for (let i6: i32 = 0; i6 < <i32>lengthOf(v_xs); i6++) {
        step(88);
        let v_x: i64 = itemAt(v_xs, i6);
        log1(20, 220, <f64>v_x);
      }
    }
    if (this.p_mode == <i64>175) {
      let v_xs: PyList<i64> = newList<i64>(5).with(v_ctx.market.yes).with(v_ctx.market.no).with(v_ctx.market.yes).with(v_ctx.market.yes).with(v_ctx.market.no);
      setItem(v_xs, <i64>3, v_ctx.market.yes, 89);
      log1(20, 221, <f64>lengthOf(v_xs));
      for (let i7: i32 = 0; i7 < <i32>lengthOf(v_xs); i7++) {
        step(90);
        let v_x: i64 = itemAt(v_xs, i7);
        log1(20, 222, <f64>v_x);
      }
    }
    if (this.p_mode == <i64>176) {
      let v_xs: PyList<string> = newList<string>(5).with("tick \u20ac").with("tick").with("\ud83d\ude00\u2028").with("tick \u20ac").with("tick");
      setItem(v_xs, <i64>3, "\ud83d\ude00\u2028", 91);
      log1(20, 223, <f64>lengthOf(v_xs));
      for (let i8: i32 = 0; i8 < <i32>lengthOf(v_xs); i8++) {
        step(92);
        let v_x: string = itemAt(v_xs, i8);
        sendLog(20, 224, textInto(newSlots(), v_x));
      }
    }
    if (this.p_mode == <i64>177) {
      let v_xs: PyList<i64> = newList<i64>(5).with(<i64>7).with(NONE_INT).with(<i64>2).with(<i64>7).with(NONE_INT);
      setItem(v_xs, <i64>3, <i64>2, 93);
      log1(20, 225, <f64>lengthOf(v_xs));
      for (let i9: i32 = 0; i9 < <i32>lengthOf(v_xs); i9++) {
        step(94);
        let v_x: i64 = itemAt(v_xs, i9);
        let v_shown0: i64 = v_x;
        if (isNoneInt(v_shown0)) {
          log0(10, 226);
        } else {
          log1(20, 227, <f64>v_shown0);
        }
      }
    }
    if (this.p_mode == <i64>178) {
      let v_xs: PyList<f64> = newList<f64>(5).with(someFloat(2.5)).with(NONE_FLOAT).with(someFloat(0.25)).with(someFloat(2.5)).with(NONE_FLOAT);
      setItem(v_xs, <i64>3, someFloat(0.25), 95);
      log1(20, 228, <f64>lengthOf(v_xs));
      for (let i10: i32 = 0; i10 < <i32>lengthOf(v_xs); i10++) {
        step(96);
        let v_x: f64 = itemAt(v_xs, i10);
        let v_shown0: f64 = v_x;
        if (isNoneFloat(v_shown0)) {
          log0(10, 229);
        } else {
          log1(20, 230, v_shown0);
        }
      }
    }
    if (this.p_mode == <i64>179) {
      let v_xs: PyList<i32> = newList<i32>(5).with(someBool(true)).with(NONE_BOOL).with(someBool(true)).with(someBool(true)).with(NONE_BOOL);
      setItem(v_xs, <i64>3, someBool(true), 97);
      log1(20, 231, <f64>lengthOf(v_xs));
      for (let i11: i32 = 0; i11 < <i32>lengthOf(v_xs); i11++) {
        step(98);
        let v_x: i32 = itemAt(v_xs, i11);
        let v_shown0: i32 = v_x;
        if (isNoneBool(v_shown0)) {
          log0(10, 232);
        } else {
          log1(20, 233, <f64>unwrapBool(v_shown0));
        }
      }
    }
    if (this.p_mode == <i64>180) {
      let v_xs: PyList<i64> = newList<i64>(5).with(<i64>5500).with(NONE_INT).with(<i64>300).with(<i64>5500).with(NONE_INT);
      setItem(v_xs, <i64>3, <i64>300, 99);
      log1(20, 234, <f64>lengthOf(v_xs));
      for (let i12: i32 = 0; i12 < <i32>lengthOf(v_xs); i12++) {
        step(100);
        let v_x: i64 = itemAt(v_xs, i12);
        let v_shown0: i64 = v_x;
        if (isNoneInt(v_shown0)) {
          log0(10, 235);
        } else {
          log1(20, 236, <f64>v_shown0);
        }
      }
    }
    if (this.p_mode == <i64>181) {
      let v_xs: PyList<i64> = newList<i64>(5).with(<i64>25000000).with(NONE_INT).with(<i64>2500000).with(<i64>25000000).with(NONE_INT);
      setItem(v_xs, <i64>3, <i64>2500000, 101);
      log1(20, 237, <f64>lengthOf(v_xs));
      for (let i13: i32 = 0; i13 < <i32>lengthOf(v_xs); i13++) {
        step(102);
        let v_x: i64 = itemAt(v_xs, i13);
        let v_shown0: i64 = v_x;
        if (isNoneInt(v_shown0)) {
          log0(10, 238);
        } else {
          log1(20, 239, <f64>v_shown0);
        }
      }
    }
    if (this.p_mode == <i64>182) {
      let v_xs: PyList<i64> = newList<i64>(5).with(<i64>10000000).with(NONE_INT).with(<i64>500000).with(<i64>10000000).with(NONE_INT);
      setItem(v_xs, <i64>3, <i64>500000, 103);
      log1(20, 240, <f64>lengthOf(v_xs));
      for (let i14: i32 = 0; i14 < <i32>lengthOf(v_xs); i14++) {
        step(104);
        let v_x: i64 = itemAt(v_xs, i14);
        let v_shown0: i64 = v_x;
        if (isNoneInt(v_shown0)) {
          log0(10, 241);
        } else {
          log1(20, 242, <f64>v_shown0);
        }
      }
    }
    if (this.p_mode == <i64>183) {
      let v_xs: PyList<i64> = newList<i64>(5).with(v_ctx.market.yes).with(NONE_INT).with(v_ctx.market.yes).with(v_ctx.market.yes).with(NONE_INT);
      setItem(v_xs, <i64>3, v_ctx.market.yes, 105);
      log1(20, 243, <f64>lengthOf(v_xs));
      for (let i15: i32 = 0; i15 < <i32>lengthOf(v_xs); i15++) {
        step(106);
        let v_x: i64 = itemAt(v_xs, i15);
        let v_shown0: i64 = v_x;
        if (isNoneInt(v_shown0)) {
          log0(10, 244);
        } else {
          log1(20, 245, <f64>v_shown0);
        }
      }
    }
    if (this.p_mode == <i64>184) {
      let v_xs: PyList<string | null> = newList<string | null>(5).with("tick \u20ac").with(changetype<string | null>(0)).with("\ud83d\ude00\u2028").with("tick \u20ac").with(changetype<string | null>(0));
      setItem(v_xs, <i64>3, "\ud83d\ude00\u2028", 107);
      log1(20, 246, <f64>lengthOf(v_xs));
      for (let i16: i32 = 0; i16 < <i32>lengthOf(v_xs); i16++) {
        step(108);
        let v_x: string | null = itemAt(v_xs, i16);
        let v_shown0: string | null = v_x;
        if (v_shown0 == null) {
          log0(10, 247);
        } else {
          sendLog(20, 248, textInto(newSlots(), changetype<string>(v_shown0)));
        }
      }
    }
    if (this.p_mode == <i64>185) {
      let v_xs: PyList<C_Node> = newList<C_Node>(5).with(new_Node(<i64>0, false)).with(new_Node(<i64>1, false)).with(new_Node(<i64>2, false)).with(new_Node(<i64>0, false)).with(new_Node(<i64>1, false));
      setItem(v_xs, <i64>3, new_Node(<i64>2, false), 109);
      log1(20, 249, <f64>lengthOf(v_xs));
      for (let i17: i32 = 0; i17 < <i32>lengthOf(v_xs); i17++) {
        step(110);
        let v_x: C_Node = itemAt(v_xs, i17);
        log1(20, 250, <f64>v_x.p_value);
      }
    }
    if (this.p_mode == <i64>186) {
      let v_xs: PyList<C_Node | null> = newList<C_Node | null>(5).with(new_Node(<i64>0, false)).with(changetype<C_Node | null>(0)).with(new_Node(<i64>2, false)).with(new_Node(<i64>0, false)).with(changetype<C_Node | null>(0));
      setItem(v_xs, <i64>3, new_Node(<i64>2, false), 111);
      log1(20, 251, <f64>lengthOf(v_xs));
      for (let i18: i32 = 0; i18 < <i32>lengthOf(v_xs); i18++) {
        step(112);
        let v_x: C_Node | null = itemAt(v_xs, i18);
        let v_shown0: C_Node | null = v_x;
        if (v_shown0 == null) {
          log0(10, 252);
        } else {
          log1(20, 253, <f64>changetype<C_Node>(v_shown0).p_value);
        }
      }
    }
    if (this.p_mode == <i64>187) {
      let v_xs: PyList<PyList<i64>> = newList<PyList<i64>>(5).with(newList<i64>(5).with(<i64>7).with(<i64>3).with(<i64>2).with(<i64>7).with(<i64>3)).with(newList<i64>(5).with(<i64>7).with(<i64>3).with(<i64>2).with(<i64>7).with(<i64>3)).with(newList<i64>(5).with(<i64>7).with(<i64>3).with(<i64>2).with(<i64>7).with(<i64>3)).with(newList<i64>(5).with(<i64>7).with(<i64>3).with(<i64>2).with(<i64>7).with(<i64>3)).with(newList<i64>(5).with(<i64>7).with(<i64>3).with(<i64>2).with(<i64>7).with(<i64>3));
      setItem(v_xs, <i64>3, newList<i64>(5).with(<i64>7).with(<i64>3).with(<i64>2).with(<i64>7).with(<i64>3), 113);
      log1(20, 254, <f64>lengthOf(v_xs));
      for (let i19: i32 = 0; i19 < <i32>lengthOf(v_xs); i19++) {
        step(114);
        let v_x: PyList<i64> = itemAt(v_xs, i19);
        let v_shown0: PyList<i64> = v_x;
        for (let i20: i32 = 0; i20 < <i32>lengthOf(v_shown0); i20++) {
          step(115);
          let v_item0: i64 = itemAt(v_shown0, i20);
          log1(20, 255, <f64>v_item0);
        }
      }
    }
    if (this.p_mode == <i64>188) {
      let v_xs: PyList<i64> = newList<i64>(5).with(<i64>7).with(<i64>3).with(<i64>2).with(<i64>7).with(<i64>3);
      append(v_xs, <i64>3);
      log1(20, 256, <f64>lengthOf(v_xs));
      for (let i21: i32 = 0; i21 < <i32>lengthOf(v_xs); i21++) {
        step(116);
        let v_x: i64 = itemAt(v_xs, i21);
        log1(20, 257, <f64>v_x);
      }
    }
    if (this.p_mode == <i64>189) {
      let v_xs: PyList<f64> = newList<f64>(5).with(2.5).with(1.5).with(0.25).with(2.5).with(1.5);
      append(v_xs, 1.5);
      log1(20, 258, <f64>lengthOf(v_xs));
      for (let i22: i32 = 0; i22 < <i32>lengthOf(v_xs); i22++) {
        step(117);
        let v_x: f64 = itemAt(v_xs, i22);
        log1(20, 259, v_x);
      }
    }
    if (this.p_mode == <i64>190) {
      let v_xs: PyList<bool> = newList<bool>(5).with(true).with(false).with(true).with(true).with(false);
      append(v_xs, false);
      log1(20, 260, <f64>lengthOf(v_xs));
      for (let i23: i32 = 0; i23 < <i32>lengthOf(v_xs); i23++) {
        step(118);
        let v_x: bool = itemAt(v_xs, i23);
        log1(20, 261, <f64>v_x);
      }
    }
    if (this.p_mode == <i64>191) {
      let v_xs: PyList<i64> = newList<i64>(5).with(<i64>5500).with(<i64>100).with(<i64>300).with(<i64>5500).with(<i64>100);
      append(v_xs, <i64>100);
      log1(20, 262, <f64>lengthOf(v_xs));
      for (let i24: i32 = 0; i24 < <i32>lengthOf(v_xs); i24++) {
        step(119);
        let v_x: i64 = itemAt(v_xs, i24);
        log1(20, 263, <f64>v_x);
      }
    }
    if (this.p_mode == <i64>192) {
      let v_xs: PyList<i64> = newList<i64>(5).with(<i64>25000000).with(<i64>1000000).with(<i64>2500000).with(<i64>25000000).with(<i64>1000000);
      append(v_xs, <i64>1000000);
      log1(20, 264, <f64>lengthOf(v_xs));
      for (let i25: i32 = 0; i25 < <i32>lengthOf(v_xs); i25++) {
        step(120);
        let v_x: i64 = itemAt(v_xs, i25);
        log1(20, 265, <f64>v_x);
      }
    }
    if (this.p_mode == <i64>193) {
      let v_xs: PyList<i64> = newList<i64>(5).with(<i64>10000000).with(<i64>1000000).with(<i64>500000).with(<i64>10000000).with(<i64>1000000);
      append(v_xs, <i64>1000000);
      log1(20, 266, <f64>lengthOf(v_xs));
      for (let i26: i32 = 0; i26 < <i32>lengthOf(v_xs); i26++) {
        step(121);
        let v_x: i64 = itemAt(v_xs, i26);
        log1(20, 267, <f64>v_x);
      }
    }
    if (this.p_mode == <i64>194) {
      let v_xs: PyList<i64> = newList<i64>(5).with(v_ctx.market.yes).with(v_ctx.market.no).with(v_ctx.market.yes).with(v_ctx.market.yes).with(v_ctx.market.no);
      append(v_xs, v_ctx.market.no);
      log1(20, 268, <f64>lengthOf(v_xs));
      for (let i27: i32 = 0; i27 < <i32>lengthOf(v_xs); i27++) {
        step(122);
        let v_x: i64 = itemAt(v_xs, i27);
        log1(20, 269, <f64>v_x);
      }
    }
    if (this.p_mode == <i64>195) {
      let v_xs: PyList<string> = newList<string>(5).with("tick \u20ac").with("tick").with("\ud83d\ude00\u2028").with("tick \u20ac").with("tick");
      append(v_xs, "tick");
      log1(20, 270, <f64>lengthOf(v_xs));
      for (let i28: i32 = 0; i28 < <i32>lengthOf(v_xs); i28++) {
        step(123);
        let v_x: string = itemAt(v_xs, i28);
        sendLog(20, 271, textInto(newSlots(), v_x));
      }
    }
    if (this.p_mode == <i64>196) {
      let v_xs: PyList<i64> = newList<i64>(5).with(<i64>7).with(NONE_INT).with(<i64>2).with(<i64>7).with(NONE_INT);
      append(v_xs, NONE_INT);
      log1(20, 272, <f64>lengthOf(v_xs));
      for (let i29: i32 = 0; i29 < <i32>lengthOf(v_xs); i29++) {
        step(124);
        let v_x: i64 = itemAt(v_xs, i29);
        let v_shown0: i64 = v_x;
        if (isNoneInt(v_shown0)) {
          log0(10, 273);
        } else {
          log1(20, 274, <f64>v_shown0);
        }
      }
    }
    if (this.p_mode == <i64>197) {
      let v_xs: PyList<f64> = newList<f64>(5).with(someFloat(2.5)).with(NONE_FLOAT).with(someFloat(0.25)).with(someFloat(2.5)).with(NONE_FLOAT);
      append(v_xs, NONE_FLOAT);
      log1(20, 275, <f64>lengthOf(v_xs));
      for (let i30: i32 = 0; i30 < <i32>lengthOf(v_xs); i30++) {
        step(125);
        let v_x: f64 = itemAt(v_xs, i30);
        let v_shown0: f64 = v_x;
        if (isNoneFloat(v_shown0)) {
          log0(10, 276);
        } else {
          log1(20, 277, v_shown0);
        }
      }
    }
    if (this.p_mode == <i64>198) {
      let v_xs: PyList<i32> = newList<i32>(5).with(someBool(true)).with(NONE_BOOL).with(someBool(true)).with(someBool(true)).with(NONE_BOOL);
      append(v_xs, NONE_BOOL);
      log1(20, 278, <f64>lengthOf(v_xs));
      for (let i31: i32 = 0; i31 < <i32>lengthOf(v_xs); i31++) {
        step(126);
        let v_x: i32 = itemAt(v_xs, i31);
        let v_shown0: i32 = v_x;
        if (isNoneBool(v_shown0)) {
          log0(10, 279);
        } else {
          log1(20, 280, <f64>unwrapBool(v_shown0));
        }
      }
    }
    if (this.p_mode == <i64>199) {
      let v_xs: PyList<i64> = newList<i64>(5).with(<i64>5500).with(NONE_INT).with(<i64>300).with(<i64>5500).with(NONE_INT);
      append(v_xs, NONE_INT);
      log1(20, 281, <f64>lengthOf(v_xs));
      for (let i32: i32 = 0; i32 < <i32>lengthOf(v_xs); i32++) {
        step(127);
        let v_x: i64 = itemAt(v_xs, i32);
        let v_shown0: i64 = v_x;
        if (isNoneInt(v_shown0)) {
          log0(10, 282);
        } else {
          log1(20, 283, <f64>v_shown0);
        }
      }
    }
    if (this.p_mode == <i64>200) {
      let v_xs: PyList<i64> = newList<i64>(5).with(<i64>25000000).with(NONE_INT).with(<i64>2500000).with(<i64>25000000).with(NONE_INT);
      append(v_xs, NONE_INT);
      log1(20, 284, <f64>lengthOf(v_xs));
      for (let i33: i32 = 0; i33 < <i32>lengthOf(v_xs); i33++) {
        step(128);
        let v_x: i64 = itemAt(v_xs, i33);
        let v_shown0: i64 = v_x;
        if (isNoneInt(v_shown0)) {
          log0(10, 285);
        } else {
          log1(20, 286, <f64>v_shown0);
        }
      }
    }
    if (this.p_mode == <i64>201) {
      let v_xs: PyList<i64> = newList<i64>(5).with(<i64>10000000).with(NONE_INT).with(<i64>500000).with(<i64>10000000).with(NONE_INT);
      append(v_xs, NONE_INT);
      log1(20, 287, <f64>lengthOf(v_xs));
      for (let i34: i32 = 0; i34 < <i32>lengthOf(v_xs); i34++) {
        step(129);
        let v_x: i64 = itemAt(v_xs, i34);
        let v_shown0: i64 = v_x;
        if (isNoneInt(v_shown0)) {
          log0(10, 288);
        } else {
          log1(20, 289, <f64>v_shown0);
        }
      }
    }
    if (this.p_mode == <i64>202) {
      let v_xs: PyList<i64> = newList<i64>(5).with(v_ctx.market.yes).with(NONE_INT).with(v_ctx.market.yes).with(v_ctx.market.yes).with(NONE_INT);
      append(v_xs, NONE_INT);
      log1(20, 290, <f64>lengthOf(v_xs));
      for (let i35: i32 = 0; i35 < <i32>lengthOf(v_xs); i35++) {
        step(130);
        let v_x: i64 = itemAt(v_xs, i35);
        let v_shown0: i64 = v_x;
        if (isNoneInt(v_shown0)) {
          log0(10, 291);
        } else {
          log1(20, 292, <f64>v_shown0);
        }
      }
    }
    if (this.p_mode == <i64>203) {
      let v_xs: PyList<string | null> = newList<string | null>(5).with("tick \u20ac").with(changetype<string | null>(0)).with("\ud83d\ude00\u2028").with("tick \u20ac").with(changetype<string | null>(0));
      append(v_xs, changetype<string | null>(0));
      log1(20, 293, <f64>lengthOf(v_xs));
      for (let i36: i32 = 0; i36 < <i32>lengthOf(v_xs); i36++) {
        step(131);
        let v_x: string | null = itemAt(v_xs, i36);
        let v_shown0: string | null = v_x;
        if (v_shown0 == null) {
          log0(10, 294);
        } else {
          sendLog(20, 295, textInto(newSlots(), changetype<string>(v_shown0)));
        }
      }
    }
    if (this.p_mode == <i64>204) {
      let v_xs: PyList<C_Node> = newList<C_Node>(5).with(new_Node(<i64>0, false)).with(new_Node(<i64>1, false)).with(new_Node(<i64>2, false)).with(new_Node(<i64>0, false)).with(new_Node(<i64>1, false));
      append(v_xs, new_Node(<i64>1, false));
      log1(20, 296, <f64>lengthOf(v_xs));
      for (let i37: i32 = 0; i37 < <i32>lengthOf(v_xs); i37++) {
        step(132);
        let v_x: C_Node = itemAt(v_xs, i37);
        log1(20, 297, <f64>v_x.p_value);
      }
    }
    if (this.p_mode == <i64>205) {
      let v_xs: PyList<C_Node | null> = newList<C_Node | null>(5).with(new_Node(<i64>0, false)).with(changetype<C_Node | null>(0)).with(new_Node(<i64>2, false)).with(new_Node(<i64>0, false)).with(changetype<C_Node | null>(0));
      append(v_xs, changetype<C_Node | null>(0));
      log1(20, 298, <f64>lengthOf(v_xs));
      for (let i38: i32 = 0; i38 < <i32>lengthOf(v_xs); i38++) {
        step(133);
        let v_x: C_Node | null = itemAt(v_xs, i38);
        let v_shown0: C_Node | null = v_x;
        if (v_shown0 == null) {
          log0(10, 299);
        } else {
          log1(20, 300, <f64>changetype<C_Node>(v_shown0).p_value);
        }
      }
    }
    if (this.p_mode == <i64>206) {
      let v_xs: PyList<PyList<i64>> = newList<PyList<i64>>(5).with(newList<i64>(5).with(<i64>7).with(<i64>3).with(<i64>2).with(<i64>7).with(<i64>3)).with(newList<i64>(5).with(<i64>7).with(<i64>3).with(<i64>2).with(<i64>7).with(<i64>3)).with(newList<i64>(5).with(<i64>7).with(<i64>3).with(<i64>2).with(<i64>7).with(<i64>3)).with(newList<i64>(5).with(<i64>7).with(<i64>3).with(<i64>2).with(<i64>7).with(<i64>3)).with(newList<i64>(5).with(<i64>7).with(<i64>3).with(<i64>2).with(<i64>7).with(<i64>3));
      append(v_xs, newList<i64>(5).with(<i64>7).with(<i64>3).with(<i64>2).with(<i64>7).with(<i64>3));
      log1(20, 301, <f64>lengthOf(v_xs));
      for (let i39: i32 = 0; i39 < <i32>lengthOf(v_xs); i39++) {
        step(134);
        let v_x: PyList<i64> = itemAt(v_xs, i39);
        let v_shown0: PyList<i64> = v_x;
        for (let i40: i32 = 0; i40 < <i32>lengthOf(v_shown0); i40++) {
          step(135);
          let v_item0: i64 = itemAt(v_shown0, i40);
          log1(20, 302, <f64>v_item0);
        }
      }
    }
    if (this.p_mode == <i64>207) {
      log1(20, 303, <f64>pop(newList<i64>(5).with(<i64>7).with(<i64>3).with(<i64>2).with(<i64>7).with(<i64>3), 136));
    }
    if (this.p_mode == <i64>208) {
      log1(20, 304, pop(newList<f64>(5).with(2.5).with(1.5).with(0.25).with(2.5).with(1.5), 137));
    }
    if (this.p_mode == <i64>209) {
      log1(20, 305, <f64>pop(newList<bool>(5).with(true).with(false).with(true).with(true).with(false), 138));
    }
    if (this.p_mode == <i64>210) {
      log1(20, 306, <f64>pop(newList<i64>(5).with(<i64>5500).with(<i64>100).with(<i64>300).with(<i64>5500).with(<i64>100), 139));
    }
    if (this.p_mode == <i64>211) {
      log1(20, 307, <f64>pop(newList<i64>(5).with(<i64>25000000).with(<i64>1000000).with(<i64>2500000).with(<i64>25000000).with(<i64>1000000), 140));
    }
    if (this.p_mode == <i64>212) {
      log1(20, 308, <f64>pop(newList<i64>(5).with(<i64>10000000).with(<i64>1000000).with(<i64>500000).with(<i64>10000000).with(<i64>1000000), 141));
    }
    if (this.p_mode == <i64>213) {
      log1(20, 309, <f64>pop(newList<i64>(5).with(v_ctx.market.yes).with(v_ctx.market.no).with(v_ctx.market.yes).with(v_ctx.market.yes).with(v_ctx.market.no), 142));
    }
    if (this.p_mode == <i64>214) {
      sendLog(20, 310, textInto(newSlots(), pop(newList<string>(5).with("tick \u20ac").with("tick").with("\ud83d\ude00\u2028").with("tick \u20ac").with("tick"), 143)));
    }
    if (this.p_mode == <i64>215) {
      let v_shown0: i64 = pop(newList<i64>(5).with(<i64>7).with(NONE_INT).with(<i64>2).with(<i64>7).with(NONE_INT), 144);
      if (isNoneInt(v_shown0)) {
        log0(10, 311);
      } else {
        log1(20, 312, <f64>v_shown0);
      }
    }
    if (this.p_mode == <i64>216) {
      let v_shown0: f64 = pop(newList<f64>(5).with(someFloat(2.5)).with(NONE_FLOAT).with(someFloat(0.25)).with(someFloat(2.5)).with(NONE_FLOAT), 145);
      if (isNoneFloat(v_shown0)) {
        log0(10, 313);
      } else {
        log1(20, 314, v_shown0);
      }
    }
    if (this.p_mode == <i64>217) {
      let v_shown0: i32 = pop(newList<i32>(5).with(someBool(true)).with(NONE_BOOL).with(someBool(true)).with(someBool(true)).with(NONE_BOOL), 146);
      if (isNoneBool(v_shown0)) {
        log0(10, 315);
      } else {
        log1(20, 316, <f64>unwrapBool(v_shown0));
      }
    }
    if (this.p_mode == <i64>218) {
      let v_shown0: i64 = pop(newList<i64>(5).with(<i64>5500).with(NONE_INT).with(<i64>300).with(<i64>5500).with(NONE_INT), 147);
      if (isNoneInt(v_shown0)) {
        log0(10, 317);
      } else {
        log1(20, 318, <f64>v_shown0);
      }
    }
    if (this.p_mode == <i64>219) {
      let v_shown0: i64 = pop(newList<i64>(5).with(<i64>25000000).with(NONE_INT).with(<i64>2500000).with(<i64>25000000).with(NONE_INT), 148);
      if (isNoneInt(v_shown0)) {
        log0(10, 319);
      } else {
        log1(20, 320, <f64>v_shown0);
      }
    }
    if (this.p_mode == <i64>220) {
      let v_shown0: i64 = pop(newList<i64>(5).with(<i64>10000000).with(NONE_INT).with(<i64>500000).with(<i64>10000000).with(NONE_INT), 149);
      if (isNoneInt(v_shown0)) {
        log0(10, 321);
      } else {
        log1(20, 322, <f64>v_shown0);
      }
    }
    if (this.p_mode == <i64>221) {
      let v_shown0: i64 = pop(newList<i64>(5).with(v_ctx.market.yes).with(NONE_INT).with(v_ctx.market.yes).with(v_ctx.market.yes).with(NONE_INT), 150);
      if (isNoneInt(v_shown0)) {
        log0(10, 323);
      } else {
        log1(20, 324, <f64>v_shown0);
      }
    }
    if (this.p_mode == <i64>222) {
      let v_shown0: string | null = pop(newList<string | null>(5).with("tick \u20ac").with(changetype<string | null>(0)).with("\ud83d\ude00\u2028").with("tick \u20ac").with(changetype<string | null>(0)), 151);
      if (v_shown0 == null) {
        log0(10, 325);
      } else {
        sendLog(20, 326, textInto(newSlots(), changetype<string>(v_shown0)));
      }
    }
    if (this.p_mode == <i64>223) {
      log1(20, 327, <f64>pop(newList<C_Node>(5).with(new_Node(<i64>0, false)).with(new_Node(<i64>1, false)).with(new_Node(<i64>2, false)).with(new_Node(<i64>0, false)).with(new_Node(<i64>1, false)), 152).p_value);
    }
    if (this.p_mode == <i64>224) {
      let v_shown0: C_Node | null = pop(newList<C_Node | null>(5).with(new_Node(<i64>0, false)).with(changetype<C_Node | null>(0)).with(new_Node(<i64>2, false)).with(new_Node(<i64>0, false)).with(changetype<C_Node | null>(0)), 153);
      if (v_shown0 == null) {
        log0(10, 328);
      } else {
        log1(20, 329, <f64>changetype<C_Node>(v_shown0).p_value);
      }
    }
    if (this.p_mode == <i64>225) {
      let v_shown0: PyList<i64> = pop(newList<PyList<i64>>(5).with(newList<i64>(5).with(<i64>7).with(<i64>3).with(<i64>2).with(<i64>7).with(<i64>3)).with(newList<i64>(5).with(<i64>7).with(<i64>3).with(<i64>2).with(<i64>7).with(<i64>3)).with(newList<i64>(5).with(<i64>7).with(<i64>3).with(<i64>2).with(<i64>7).with(<i64>3)).with(newList<i64>(5).with(<i64>7).with(<i64>3).with(<i64>2).with(<i64>7).with(<i64>3)).with(newList<i64>(5).with(<i64>7).with(<i64>3).with(<i64>2).with(<i64>7).with(<i64>3)), 154);
      for (let i41: i32 = 0; i41 < <i32>lengthOf(v_shown0); i41++) {
        step(155);
        let v_item0: i64 = itemAt(v_shown0, i41);
        log1(20, 330, <f64>v_item0);
      }
    }
    if (this.p_mode == <i64>226) {
      log1(20, 331, <f64>popAt(newList<i64>(5).with(<i64>7).with(<i64>3).with(<i64>2).with(<i64>7).with(<i64>3), <i64>3, 156));
    }
    if (this.p_mode == <i64>227) {
      log1(20, 332, popAt(newList<f64>(5).with(2.5).with(1.5).with(0.25).with(2.5).with(1.5), <i64>3, 157));
    }
    if (this.p_mode == <i64>228) {
      log1(20, 333, <f64>popAt(newList<bool>(5).with(true).with(false).with(true).with(true).with(false), <i64>3, 158));
    }
    if (this.p_mode == <i64>229) {
      log1(20, 334, <f64>popAt(newList<i64>(5).with(<i64>5500).with(<i64>100).with(<i64>300).with(<i64>5500).with(<i64>100), <i64>3, 159));
    }
    if (this.p_mode == <i64>230) {
      log1(20, 335, <f64>popAt(newList<i64>(5).with(<i64>25000000).with(<i64>1000000).with(<i64>2500000).with(<i64>25000000).with(<i64>1000000), <i64>3, 160));
    }
    if (this.p_mode == <i64>231) {
      log1(20, 336, <f64>popAt(newList<i64>(5).with(<i64>10000000).with(<i64>1000000).with(<i64>500000).with(<i64>10000000).with(<i64>1000000), <i64>3, 161));
    }
    if (this.p_mode == <i64>232) {
      log1(20, 337, <f64>popAt(newList<i64>(5).with(v_ctx.market.yes).with(v_ctx.market.no).with(v_ctx.market.yes).with(v_ctx.market.yes).with(v_ctx.market.no), <i64>3, 162));
    }
    if (this.p_mode == <i64>233) {
      sendLog(20, 338, textInto(newSlots(), popAt(newList<string>(5).with("tick \u20ac").with("tick").with("\ud83d\ude00\u2028").with("tick \u20ac").with("tick"), <i64>3, 163)));
    }
    if (this.p_mode == <i64>234) {
      let v_shown0: i64 = popAt(newList<i64>(5).with(<i64>7).with(NONE_INT).with(<i64>2).with(<i64>7).with(NONE_INT), <i64>3, 164);
      if (isNoneInt(v_shown0)) {
        log0(10, 339);
      } else {
        log1(20, 340, <f64>v_shown0);
      }
    }
    if (this.p_mode == <i64>235) {
      let v_shown0: f64 = popAt(newList<f64>(5).with(someFloat(2.5)).with(NONE_FLOAT).with(someFloat(0.25)).with(someFloat(2.5)).with(NONE_FLOAT), <i64>3, 165);
      if (isNoneFloat(v_shown0)) {
        log0(10, 341);
      } else {
        log1(20, 342, v_shown0);
      }
    }
    if (this.p_mode == <i64>236) {
      let v_shown0: i32 = popAt(newList<i32>(5).with(someBool(true)).with(NONE_BOOL).with(someBool(true)).with(someBool(true)).with(NONE_BOOL), <i64>3, 166);
      if (isNoneBool(v_shown0)) {
        log0(10, 343);
      } else {
        log1(20, 344, <f64>unwrapBool(v_shown0));
      }
    }
    if (this.p_mode == <i64>237) {
      let v_shown0: i64 = popAt(newList<i64>(5).with(<i64>5500).with(NONE_INT).with(<i64>300).with(<i64>5500).with(NONE_INT), <i64>3, 167);
      if (isNoneInt(v_shown0)) {
        log0(10, 345);
      } else {
        log1(20, 346, <f64>v_shown0);
      }
    }
    if (this.p_mode == <i64>238) {
      let v_shown0: i64 = popAt(newList<i64>(5).with(<i64>25000000).with(NONE_INT).with(<i64>2500000).with(<i64>25000000).with(NONE_INT), <i64>3, 168);
      if (isNoneInt(v_shown0)) {
        log0(10, 347);
      } else {
        log1(20, 348, <f64>v_shown0);
      }
    }
    if (this.p_mode == <i64>239) {
      let v_shown0: i64 = popAt(newList<i64>(5).with(<i64>10000000).with(NONE_INT).with(<i64>500000).with(<i64>10000000).with(NONE_INT), <i64>3, 169);
      if (isNoneInt(v_shown0)) {
        log0(10, 349);
      } else {
        log1(20, 350, <f64>v_shown0);
      }
    }
    if (this.p_mode == <i64>240) {
      let v_shown0: i64 = popAt(newList<i64>(5).with(v_ctx.market.yes).with(NONE_INT).with(v_ctx.market.yes).with(v_ctx.market.yes).with(NONE_INT), <i64>3, 170);
      if (isNoneInt(v_shown0)) {
        log0(10, 351);
      } else {
        log1(20, 352, <f64>v_shown0);
      }
    }
    if (this.p_mode == <i64>241) {
      let v_shown0: string | null = popAt(newList<string | null>(5).with("tick \u20ac").with(changetype<string | null>(0)).with("\ud83d\ude00\u2028").with("tick \u20ac").with(changetype<string | null>(0)), <i64>3, 171);
      if (v_shown0 == null) {
        log0(10, 353);
      } else {
        sendLog(20, 354, textInto(newSlots(), changetype<string>(v_shown0)));
      }
    }
    if (this.p_mode == <i64>242) {
      log1(20, 355, <f64>popAt(newList<C_Node>(5).with(new_Node(<i64>0, false)).with(new_Node(<i64>1, false)).with(new_Node(<i64>2, false)).with(new_Node(<i64>0, false)).with(new_Node(<i64>1, false)), <i64>3, 172).p_value);
    }
    if (this.p_mode == <i64>243) {
      let v_shown0: C_Node | null = popAt(newList<C_Node | null>(5).with(new_Node(<i64>0, false)).with(changetype<C_Node | null>(0)).with(new_Node(<i64>2, false)).with(new_Node(<i64>0, false)).with(changetype<C_Node | null>(0)), <i64>3, 173);
      if (v_shown0 == null) {
        log0(10, 356);
      } else {
        log1(20, 357, <f64>changetype<C_Node>(v_shown0).p_value);
      }
    }
    if (this.p_mode == <i64>244) {
      let v_shown0: PyList<i64> = popAt(newList<PyList<i64>>(5).with(newList<i64>(5).with(<i64>7).with(<i64>3).with(<i64>2).with(<i64>7).with(<i64>3)).with(newList<i64>(5).with(<i64>7).with(<i64>3).with(<i64>2).with(<i64>7).with(<i64>3)).with(newList<i64>(5).with(<i64>7).with(<i64>3).with(<i64>2).with(<i64>7).with(<i64>3)).with(newList<i64>(5).with(<i64>7).with(<i64>3).with(<i64>2).with(<i64>7).with(<i64>3)).with(newList<i64>(5).with(<i64>7).with(<i64>3).with(<i64>2).with(<i64>7).with(<i64>3)), <i64>3, 174);
      for (let i42: i32 = 0; i42 < <i32>lengthOf(v_shown0); i42++) {
        step(175);
        let v_item0: i64 = itemAt(v_shown0, i42);
        log1(20, 358, <f64>v_item0);
      }
    }
    if (this.p_mode == <i64>245) {
      let v_xs: PyList<i64> = newList<i64>(5).with(<i64>7).with(<i64>3).with(<i64>2).with(<i64>7).with(<i64>3);
      clear(v_xs);
      log1(20, 359, <f64>lengthOf(v_xs));
      for (let i43: i32 = 0; i43 < <i32>lengthOf(v_xs); i43++) {
        step(176);
        let v_x: i64 = itemAt(v_xs, i43);
        log1(20, 360, <f64>v_x);
      }
    }
    if (this.p_mode == <i64>246) {
      let v_xs: PyList<f64> = newList<f64>(5).with(2.5).with(1.5).with(0.25).with(2.5).with(1.5);
      clear(v_xs);
      log1(20, 361, <f64>lengthOf(v_xs));
      for (let i44: i32 = 0; i44 < <i32>lengthOf(v_xs); i44++) {
        step(177);
        let v_x: f64 = itemAt(v_xs, i44);
        log1(20, 362, v_x);
      }
    }
    if (this.p_mode == <i64>247) {
      let v_xs: PyList<bool> = newList<bool>(5).with(true).with(false).with(true).with(true).with(false);
      clear(v_xs);
      log1(20, 363, <f64>lengthOf(v_xs));
      for (let i45: i32 = 0; i45 < <i32>lengthOf(v_xs); i45++) {
        step(178);
        let v_x: bool = itemAt(v_xs, i45);
        log1(20, 364, <f64>v_x);
      }
    }
    if (this.p_mode == <i64>248) {
      let v_xs: PyList<i64> = newList<i64>(5).with(<i64>5500).with(<i64>100).with(<i64>300).with(<i64>5500).with(<i64>100);
      clear(v_xs);
      log1(20, 365, <f64>lengthOf(v_xs));
      for (let i46: i32 = 0; i46 < <i32>lengthOf(v_xs); i46++) {
        step(179);
        let v_x: i64 = itemAt(v_xs, i46);
        log1(20, 366, <f64>v_x);
      }
    }
    if (this.p_mode == <i64>249) {
      let v_xs: PyList<i64> = newList<i64>(5).with(<i64>25000000).with(<i64>1000000).with(<i64>2500000).with(<i64>25000000).with(<i64>1000000);
      clear(v_xs);
      log1(20, 367, <f64>lengthOf(v_xs));
      for (let i47: i32 = 0; i47 < <i32>lengthOf(v_xs); i47++) {
        step(180);
        let v_x: i64 = itemAt(v_xs, i47);
        log1(20, 368, <f64>v_x);
      }
    }
    if (this.p_mode == <i64>250) {
      let v_xs: PyList<i64> = newList<i64>(5).with(<i64>10000000).with(<i64>1000000).with(<i64>500000).with(<i64>10000000).with(<i64>1000000);
      clear(v_xs);
      log1(20, 369, <f64>lengthOf(v_xs));
      for (let i48: i32 = 0; i48 < <i32>lengthOf(v_xs); i48++) {
        step(181);
        let v_x: i64 = itemAt(v_xs, i48);
        log1(20, 370, <f64>v_x);
      }
    }
    if (this.p_mode == <i64>251) {
      let v_xs: PyList<i64> = newList<i64>(5).with(v_ctx.market.yes).with(v_ctx.market.no).with(v_ctx.market.yes).with(v_ctx.market.yes).with(v_ctx.market.no);
      clear(v_xs);
      log1(20, 371, <f64>lengthOf(v_xs));
      for (let i49: i32 = 0; i49 < <i32>lengthOf(v_xs); i49++) {
        step(182);
        let v_x: i64 = itemAt(v_xs, i49);
        log1(20, 372, <f64>v_x);
      }
    }
    if (this.p_mode == <i64>252) {
      let v_xs: PyList<string> = newList<string>(5).with("tick \u20ac").with("tick").with("\ud83d\ude00\u2028").with("tick \u20ac").with("tick");
      clear(v_xs);
      log1(20, 373, <f64>lengthOf(v_xs));
      for (let i50: i32 = 0; i50 < <i32>lengthOf(v_xs); i50++) {
        step(183);
        let v_x: string = itemAt(v_xs, i50);
        sendLog(20, 374, textInto(newSlots(), v_x));
      }
    }
    if (this.p_mode == <i64>253) {
      let v_xs: PyList<i64> = newList<i64>(5).with(<i64>7).with(NONE_INT).with(<i64>2).with(<i64>7).with(NONE_INT);
      clear(v_xs);
      log1(20, 375, <f64>lengthOf(v_xs));
      for (let i51: i32 = 0; i51 < <i32>lengthOf(v_xs); i51++) {
        step(184);
        let v_x: i64 = itemAt(v_xs, i51);
        let v_shown0: i64 = v_x;
        if (isNoneInt(v_shown0)) {
          log0(10, 376);
        } else {
          log1(20, 377, <f64>v_shown0);
        }
      }
    }
    if (this.p_mode == <i64>254) {
      let v_xs: PyList<f64> = newList<f64>(5).with(someFloat(2.5)).with(NONE_FLOAT).with(someFloat(0.25)).with(someFloat(2.5)).with(NONE_FLOAT);
      clear(v_xs);
      log1(20, 378, <f64>lengthOf(v_xs));
      for (let i52: i32 = 0; i52 < <i32>lengthOf(v_xs); i52++) {
        step(185);
        let v_x: f64 = itemAt(v_xs, i52);
        let v_shown0: f64 = v_x;
        if (isNoneFloat(v_shown0)) {
          log0(10, 379);
        } else {
          log1(20, 380, v_shown0);
        }
      }
    }
    if (this.p_mode == <i64>255) {
      let v_xs: PyList<i32> = newList<i32>(5).with(someBool(true)).with(NONE_BOOL).with(someBool(true)).with(someBool(true)).with(NONE_BOOL);
      clear(v_xs);
      log1(20, 381, <f64>lengthOf(v_xs));
      for (let i53: i32 = 0; i53 < <i32>lengthOf(v_xs); i53++) {
        step(186);
        let v_x: i32 = itemAt(v_xs, i53);
        let v_shown0: i32 = v_x;
        if (isNoneBool(v_shown0)) {
          log0(10, 382);
        } else {
          log1(20, 383, <f64>unwrapBool(v_shown0));
        }
      }
    }
    if (this.p_mode == <i64>256) {
      let v_xs: PyList<i64> = newList<i64>(5).with(<i64>5500).with(NONE_INT).with(<i64>300).with(<i64>5500).with(NONE_INT);
      clear(v_xs);
      log1(20, 384, <f64>lengthOf(v_xs));
      for (let i54: i32 = 0; i54 < <i32>lengthOf(v_xs); i54++) {
        step(187);
        let v_x: i64 = itemAt(v_xs, i54);
        let v_shown0: i64 = v_x;
        if (isNoneInt(v_shown0)) {
          log0(10, 385);
        } else {
          log1(20, 386, <f64>v_shown0);
        }
      }
    }
    if (this.p_mode == <i64>257) {
      let v_xs: PyList<i64> = newList<i64>(5).with(<i64>25000000).with(NONE_INT).with(<i64>2500000).with(<i64>25000000).with(NONE_INT);
      clear(v_xs);
      log1(20, 387, <f64>lengthOf(v_xs));
      for (let i55: i32 = 0; i55 < <i32>lengthOf(v_xs); i55++) {
        step(188);
        let v_x: i64 = itemAt(v_xs, i55);
        let v_shown0: i64 = v_x;
        if (isNoneInt(v_shown0)) {
          log0(10, 388);
        } else {
          log1(20, 389, <f64>v_shown0);
        }
      }
    }
    if (this.p_mode == <i64>258) {
      let v_xs: PyList<i64> = newList<i64>(5).with(<i64>10000000).with(NONE_INT).with(<i64>500000).with(<i64>10000000).with(NONE_INT);
      clear(v_xs);
      log1(20, 390, <f64>lengthOf(v_xs));
      for (let i56: i32 = 0; i56 < <i32>lengthOf(v_xs); i56++) {
        step(189);
        let v_x: i64 = itemAt(v_xs, i56);
        let v_shown0: i64 = v_x;
        if (isNoneInt(v_shown0)) {
          log0(10, 391);
        } else {
          log1(20, 392, <f64>v_shown0);
        }
      }
    }
    if (this.p_mode == <i64>259) {
      let v_xs: PyList<i64> = newList<i64>(5).with(v_ctx.market.yes).with(NONE_INT).with(v_ctx.market.yes).with(v_ctx.market.yes).with(NONE_INT);
      clear(v_xs);
      log1(20, 393, <f64>lengthOf(v_xs));
      for (let i57: i32 = 0; i57 < <i32>lengthOf(v_xs); i57++) {
        step(190);
        let v_x: i64 = itemAt(v_xs, i57);
        let v_shown0: i64 = v_x;
        if (isNoneInt(v_shown0)) {
          log0(10, 394);
        } else {
          log1(20, 395, <f64>v_shown0);
        }
      }
    }
    if (this.p_mode == <i64>260) {
      let v_xs: PyList<string | null> = newList<string | null>(5).with("tick \u20ac").with(changetype<string | null>(0)).with("\ud83d\ude00\u2028").with("tick \u20ac").with(changetype<string | null>(0));
      clear(v_xs);
      log1(20, 396, <f64>lengthOf(v_xs));
      for (let i58: i32 = 0; i58 < <i32>lengthOf(v_xs); i58++) {
        step(191);
        let v_x: string | null = itemAt(v_xs, i58);
        let v_shown0: string | null = v_x;
        if (v_shown0 == null) {
          log0(10, 397);
        } else {
          sendLog(20, 398, textInto(newSlots(), changetype<string>(v_shown0)));
        }
      }
    }
    if (this.p_mode == <i64>261) {
      let v_xs: PyList<C_Node> = newList<C_Node>(5).with(new_Node(<i64>0, false)).with(new_Node(<i64>1, false)).with(new_Node(<i64>2, false)).with(new_Node(<i64>0, false)).with(new_Node(<i64>1, false));
      clear(v_xs);
      log1(20, 399, <f64>lengthOf(v_xs));
      for (let i59: i32 = 0; i59 < <i32>lengthOf(v_xs); i59++) {
        step(192);
        let v_x: C_Node = itemAt(v_xs, i59);
        log1(20, 400, <f64>v_x.p_value);
      }
    }
    if (this.p_mode == <i64>262) {
      let v_xs: PyList<C_Node | null> = newList<C_Node | null>(5).with(new_Node(<i64>0, false)).with(changetype<C_Node | null>(0)).with(new_Node(<i64>2, false)).with(new_Node(<i64>0, false)).with(changetype<C_Node | null>(0));
      clear(v_xs);
      log1(20, 401, <f64>lengthOf(v_xs));
      for (let i60: i32 = 0; i60 < <i32>lengthOf(v_xs); i60++) {
        step(193);
        let v_x: C_Node | null = itemAt(v_xs, i60);
        let v_shown0: C_Node | null = v_x;
        if (v_shown0 == null) {
          log0(10, 402);
        } else {
          log1(20, 403, <f64>changetype<C_Node>(v_shown0).p_value);
        }
      }
    }
    if (this.p_mode == <i64>263) {
      let v_xs: PyList<PyList<i64>> = newList<PyList<i64>>(5).with(newList<i64>(5).with(<i64>7).with(<i64>3).with(<i64>2).with(<i64>7).with(<i64>3)).with(newList<i64>(5).with(<i64>7).with(<i64>3).with(<i64>2).with(<i64>7).with(<i64>3)).with(newList<i64>(5).with(<i64>7).with(<i64>3).with(<i64>2).with(<i64>7).with(<i64>3)).with(newList<i64>(5).with(<i64>7).with(<i64>3).with(<i64>2).with(<i64>7).with(<i64>3)).with(newList<i64>(5).with(<i64>7).with(<i64>3).with(<i64>2).with(<i64>7).with(<i64>3));
      clear(v_xs);
      log1(20, 404, <f64>lengthOf(v_xs));
      for (let i61: i32 = 0; i61 < <i32>lengthOf(v_xs); i61++) {
        step(194);
        let v_x: PyList<i64> = itemAt(v_xs, i61);
        let v_shown0: PyList<i64> = v_x;
        for (let i62: i32 = 0; i62 < <i32>lengthOf(v_shown0); i62++) {
          step(195);
          let v_item0: i64 = itemAt(v_shown0, i62);
          log1(20, 405, <f64>v_item0);
        }
      }
    }
    if (this.p_mode == <i64>264) {
      log1(20, 406, <f64>contains(newList<i64>(5).with(<i64>7).with(<i64>3).with(<i64>2).with(<i64>7).with(<i64>3), <i64>3));
    }
    if (this.p_mode == <i64>265) {
      log1(20, 407, <f64>contains(newList<f64>(5).with(2.5).with(1.5).with(0.25).with(2.5).with(1.5), 1.5));
    }
    if (this.p_mode == <i64>266) {
      log1(20, 408, <f64>contains(newList<bool>(5).with(true).with(false).with(true).with(true).with(false), false));
    }
    if (this.p_mode == <i64>267) {
      log1(20, 409, <f64>contains(newList<i64>(5).with(<i64>5500).with(<i64>100).with(<i64>300).with(<i64>5500).with(<i64>100), <i64>100));
    }
    if (this.p_mode == <i64>268) {
      log1(20, 410, <f64>contains(newList<i64>(5).with(<i64>25000000).with(<i64>1000000).with(<i64>2500000).with(<i64>25000000).with(<i64>1000000), <i64>1000000));
    }
    if (this.p_mode == <i64>269) {
      log1(20, 411, <f64>contains(newList<i64>(5).with(<i64>10000000).with(<i64>1000000).with(<i64>500000).with(<i64>10000000).with(<i64>1000000), <i64>1000000));
    }
    if (this.p_mode == <i64>270) {
      log1(20, 412, <f64>contains(newList<i64>(5).with(v_ctx.market.yes).with(v_ctx.market.no).with(v_ctx.market.yes).with(v_ctx.market.yes).with(v_ctx.market.no), v_ctx.market.no));
    }
    if (this.p_mode == <i64>271) {
      log1(20, 413, <f64>contains(newList<string>(5).with("tick \u20ac").with("tick").with("\ud83d\ude00\u2028").with("tick \u20ac").with("tick"), "tick"));
    }
    if (this.p_mode == <i64>272) {
      log1(20, 414, <f64>indexOf(newList<i64>(5).with(<i64>7).with(<i64>3).with(<i64>2).with(<i64>7).with(<i64>3), <i64>3, <i64>1, <i64>9, 196));
    }
    if (this.p_mode == <i64>273) {
      log1(20, 415, <f64>indexOf(newList<f64>(5).with(2.5).with(1.5).with(0.25).with(2.5).with(1.5), 1.5, <i64>1, <i64>9, 197));
    }
    if (this.p_mode == <i64>274) {
      log1(20, 416, <f64>indexOf(newList<string>(5).with("tick \u20ac").with("tick").with("\ud83d\ude00\u2028").with("tick \u20ac").with("tick"), "tick", <i64>1, <i64>9, 198));
    }
    if (this.p_mode == <i64>275) {
      log1(20, 417, <f64>countOf(newList<i64>(5).with(<i64>7).with(<i64>3).with(<i64>2).with(<i64>7).with(<i64>3), <i64>3));
    }
    if (this.p_mode == <i64>276) {
      log1(20, 418, <f64>countOf(newList<f64>(5).with(2.5).with(1.5).with(0.25).with(2.5).with(1.5), 1.5));
    }
    if (this.p_mode == <i64>277) {
      log1(20, 419, <f64>countOf(newList<string>(5).with("tick \u20ac").with("tick").with("\ud83d\ude00\u2028").with("tick \u20ac").with("tick"), "tick"));
    }
    if (this.p_mode == <i64>278) {
      let v_xs: PyList<i64> = newList<i64>(5).with(<i64>7).with(<i64>3).with(<i64>2).with(<i64>7).with(<i64>3);
      removeFirst(v_xs, <i64>3, 199);
      log1(20, 420, <f64>lengthOf(v_xs));
      for (let i63: i32 = 0; i63 < <i32>lengthOf(v_xs); i63++) {
        step(200);
        let v_x: i64 = itemAt(v_xs, i63);
        log1(20, 421, <f64>v_x);
      }
    }
    if (this.p_mode == <i64>279) {
      let v_xs: PyList<f64> = newList<f64>(5).with(2.5).with(1.5).with(0.25).with(2.5).with(1.5);
      removeFirst(v_xs, 1.5, 201);
      log1(20, 422, <f64>lengthOf(v_xs));
      for (let i64: i32 = 0; i64 < <i32>lengthOf(v_xs); i64++) {
        step(202);
        let v_x: f64 = itemAt(v_xs, i64);
        log1(20, 423, v_x);
      }
    }
    if (this.p_mode == <i64>280) {
      let v_xs: PyList<string> = newList<string>(5).with("tick \u20ac").with("tick").with("\ud83d\ude00\u2028").with("tick \u20ac").with("tick");
      removeFirst(v_xs, "tick", 203);
      log1(20, 424, <f64>lengthOf(v_xs));
      for (let i65: i32 = 0; i65 < <i32>lengthOf(v_xs); i65++) {
        step(204);
        let v_x: string = itemAt(v_xs, i65);
        sendLog(20, 425, textInto(newSlots(), v_x));
      }
    }
    if (this.p_mode == <i64>281) {
      log1(20, 426, <f64>sameItems(newList<i64>(5).with(<i64>7).with(<i64>3).with(<i64>2).with(<i64>7).with(<i64>3), newList<i64>(5).with(<i64>7).with(<i64>3).with(<i64>2).with(<i64>7).with(<i64>3)));
    }
    if (this.p_mode == <i64>282) {
      log1(20, 427, <f64>sameItems(newList<f64>(5).with(2.5).with(1.5).with(0.25).with(2.5).with(1.5), newList<f64>(5).with(2.5).with(1.5).with(0.25).with(2.5).with(1.5)));
    }
    if (this.p_mode == <i64>283) {
      log1(20, 428, <f64>sameItems(newList<string>(5).with("tick \u20ac").with("tick").with("\ud83d\ude00\u2028").with("tick \u20ac").with("tick"), newList<string>(5).with("tick \u20ac").with("tick").with("\ud83d\ude00\u2028").with("tick \u20ac").with("tick")));
    }
    if (this.p_mode == <i64>284) {
      let v_xs: PyList<i64> = newList<i64>(5).with(<i64>7).with(<i64>3).with(<i64>2).with(<i64>7).with(<i64>3);
      extend(v_xs, newList<i64>(5).with(<i64>7).with(<i64>3).with(<i64>2).with(<i64>7).with(<i64>3), 205);
      log1(20, 429, <f64>lengthOf(v_xs));
      for (let i66: i32 = 0; i66 < <i32>lengthOf(v_xs); i66++) {
        step(206);
        let v_x: i64 = itemAt(v_xs, i66);
        log1(20, 430, <f64>v_x);
      }
    }
    if (this.p_mode == <i64>285) {
      let v_xs: PyList<i32> = newList<i32>(5).with(someBool(true)).with(NONE_BOOL).with(someBool(true)).with(someBool(true)).with(NONE_BOOL);
      extend(v_xs, newList<i32>(5).with(someBool(true)).with(NONE_BOOL).with(someBool(true)).with(someBool(true)).with(NONE_BOOL), 207);
      log1(20, 431, <f64>lengthOf(v_xs));
      for (let i67: i32 = 0; i67 < <i32>lengthOf(v_xs); i67++) {
        step(208);
        let v_x: i32 = itemAt(v_xs, i67);
        let v_shown0: i32 = v_x;
        if (isNoneBool(v_shown0)) {
          log0(10, 432);
        } else {
          log1(20, 433, <f64>unwrapBool(v_shown0));
        }
      }
    }
    if (this.p_mode == <i64>286) {
      let v_xs: PyList<C_Node> = newList<C_Node>(5).with(new_Node(<i64>0, false)).with(new_Node(<i64>1, false)).with(new_Node(<i64>2, false)).with(new_Node(<i64>0, false)).with(new_Node(<i64>1, false));
      extend(v_xs, newList<C_Node>(5).with(new_Node(<i64>0, false)).with(new_Node(<i64>1, false)).with(new_Node(<i64>2, false)).with(new_Node(<i64>0, false)).with(new_Node(<i64>1, false)), 209);
      log1(20, 434, <f64>lengthOf(v_xs));
      for (let i68: i32 = 0; i68 < <i32>lengthOf(v_xs); i68++) {
        step(210);
        let v_x: C_Node = itemAt(v_xs, i68);
        log1(20, 435, <f64>v_x.p_value);
      }
    }
    if (this.p_mode == <i64>287) {
      let v_xs: PyList<i64> = newList<i64>(5).with(<i64>7).with(<i64>3).with(<i64>2).with(<i64>7).with(<i64>3);
      insert(v_xs, <i64>3, <i64>2);
      log1(20, 436, <f64>lengthOf(v_xs));
      for (let i69: i32 = 0; i69 < <i32>lengthOf(v_xs); i69++) {
        step(211);
        let v_x: i64 = itemAt(v_xs, i69);
        log1(20, 437, <f64>v_x);
      }
    }
    if (this.p_mode == <i64>288) {
      let v_xs: PyList<i32> = newList<i32>(5).with(someBool(true)).with(NONE_BOOL).with(someBool(true)).with(someBool(true)).with(NONE_BOOL);
      insert(v_xs, <i64>3, someBool(true));
      log1(20, 438, <f64>lengthOf(v_xs));
      for (let i70: i32 = 0; i70 < <i32>lengthOf(v_xs); i70++) {
        step(212);
        let v_x: i32 = itemAt(v_xs, i70);
        let v_shown0: i32 = v_x;
        if (isNoneBool(v_shown0)) {
          log0(10, 439);
        } else {
          log1(20, 440, <f64>unwrapBool(v_shown0));
        }
      }
    }
    if (this.p_mode == <i64>289) {
      let v_xs: PyList<C_Node> = newList<C_Node>(5).with(new_Node(<i64>0, false)).with(new_Node(<i64>1, false)).with(new_Node(<i64>2, false)).with(new_Node(<i64>0, false)).with(new_Node(<i64>1, false));
      insert(v_xs, <i64>3, new_Node(<i64>2, false));
      log1(20, 441, <f64>lengthOf(v_xs));
      for (let i71: i32 = 0; i71 < <i32>lengthOf(v_xs); i71++) {
        step(213);
        let v_x: C_Node = itemAt(v_xs, i71);
        log1(20, 442, <f64>v_x.p_value);
      }
    }
    if (this.p_mode == <i64>290) {
      let v_xs: PyList<i64> = newList<i64>(5).with(<i64>7).with(<i64>3).with(<i64>2).with(<i64>7).with(<i64>3);
      reverseList(v_xs);
      log1(20, 443, <f64>lengthOf(v_xs));
      for (let i72: i32 = 0; i72 < <i32>lengthOf(v_xs); i72++) {
        step(214);
        let v_x: i64 = itemAt(v_xs, i72);
        log1(20, 444, <f64>v_x);
      }
    }
    if (this.p_mode == <i64>291) {
      let v_xs: PyList<i32> = newList<i32>(5).with(someBool(true)).with(NONE_BOOL).with(someBool(true)).with(someBool(true)).with(NONE_BOOL);
      reverseList(v_xs);
      log1(20, 445, <f64>lengthOf(v_xs));
      for (let i73: i32 = 0; i73 < <i32>lengthOf(v_xs); i73++) {
        step(215);
        let v_x: i32 = itemAt(v_xs, i73);
        let v_shown0: i32 = v_x;
        if (isNoneBool(v_shown0)) {
          log0(10, 446);
        } else {
          log1(20, 447, <f64>unwrapBool(v_shown0));
        }
      }
    }
    if (this.p_mode == <i64>292) {
      let v_xs: PyList<C_Node> = newList<C_Node>(5).with(new_Node(<i64>0, false)).with(new_Node(<i64>1, false)).with(new_Node(<i64>2, false)).with(new_Node(<i64>0, false)).with(new_Node(<i64>1, false));
      reverseList(v_xs);
      log1(20, 448, <f64>lengthOf(v_xs));
      for (let i74: i32 = 0; i74 < <i32>lengthOf(v_xs); i74++) {
        step(216);
        let v_x: C_Node = itemAt(v_xs, i74);
        log1(20, 449, <f64>v_x.p_value);
      }
    }
    if (this.p_mode == <i64>293) {
      let v_shown0: PyList<i64> = copyList(newList<i64>(5).with(<i64>7).with(<i64>3).with(<i64>2).with(<i64>7).with(<i64>3));
      for (let i75: i32 = 0; i75 < <i32>lengthOf(v_shown0); i75++) {
        step(217);
        let v_item0: i64 = itemAt(v_shown0, i75);
        log1(20, 450, <f64>v_item0);
      }
    }
    if (this.p_mode == <i64>294) {
      let v_shown0: PyList<i32> = copyList(newList<i32>(5).with(someBool(true)).with(NONE_BOOL).with(someBool(true)).with(someBool(true)).with(NONE_BOOL));
      for (let i76: i32 = 0; i76 < <i32>lengthOf(v_shown0); i76++) {
        step(218);
        let v_item0: i32 = itemAt(v_shown0, i76);
        let v_shown1: i32 = v_item0;
        if (isNoneBool(v_shown1)) {
          log0(10, 451);
        } else {
          log1(20, 452, <f64>unwrapBool(v_shown1));
        }
      }
    }
    if (this.p_mode == <i64>295) {
      let v_shown0: PyList<C_Node> = copyList(newList<C_Node>(5).with(new_Node(<i64>0, false)).with(new_Node(<i64>1, false)).with(new_Node(<i64>2, false)).with(new_Node(<i64>0, false)).with(new_Node(<i64>1, false)));
      for (let i77: i32 = 0; i77 < <i32>lengthOf(v_shown0); i77++) {
        step(219);
        let v_item0: C_Node = itemAt(v_shown0, i77);
        log1(20, 453, <f64>v_item0.p_value);
      }
    }
    if (this.p_mode == <i64>296) {
      let v_shown0: PyList<i64> = concatLists(newList<i64>(5).with(<i64>7).with(<i64>3).with(<i64>2).with(<i64>7).with(<i64>3), newList<i64>(5).with(<i64>7).with(<i64>3).with(<i64>2).with(<i64>7).with(<i64>3), 220);
      for (let i78: i32 = 0; i78 < <i32>lengthOf(v_shown0); i78++) {
        step(221);
        let v_item0: i64 = itemAt(v_shown0, i78);
        log1(20, 454, <f64>v_item0);
      }
    }
    if (this.p_mode == <i64>297) {
      let v_shown0: PyList<i32> = concatLists(newList<i32>(5).with(someBool(true)).with(NONE_BOOL).with(someBool(true)).with(someBool(true)).with(NONE_BOOL), newList<i32>(5).with(someBool(true)).with(NONE_BOOL).with(someBool(true)).with(someBool(true)).with(NONE_BOOL), 222);
      for (let i79: i32 = 0; i79 < <i32>lengthOf(v_shown0); i79++) {
        step(223);
        let v_item0: i32 = itemAt(v_shown0, i79);
        let v_shown1: i32 = v_item0;
        if (isNoneBool(v_shown1)) {
          log0(10, 455);
        } else {
          log1(20, 456, <f64>unwrapBool(v_shown1));
        }
      }
    }
    if (this.p_mode == <i64>298) {
      let v_shown0: PyList<C_Node> = concatLists(newList<C_Node>(5).with(new_Node(<i64>0, false)).with(new_Node(<i64>1, false)).with(new_Node(<i64>2, false)).with(new_Node(<i64>0, false)).with(new_Node(<i64>1, false)), newList<C_Node>(5).with(new_Node(<i64>0, false)).with(new_Node(<i64>1, false)).with(new_Node(<i64>2, false)).with(new_Node(<i64>0, false)).with(new_Node(<i64>1, false)), 224);
      for (let i80: i32 = 0; i80 < <i32>lengthOf(v_shown0); i80++) {
        step(225);
        let v_item0: C_Node = itemAt(v_shown0, i80);
        log1(20, 457, <f64>v_item0.p_value);
      }
    }
    if (this.p_mode == <i64>299) {
      let v_shown0: PyList<i64> = extended(newList<i64>(5).with(<i64>7).with(<i64>3).with(<i64>2).with(<i64>7).with(<i64>3), newList<i64>(5).with(<i64>7).with(<i64>3).with(<i64>2).with(<i64>7).with(<i64>3), 226);
      for (let i81: i32 = 0; i81 < <i32>lengthOf(v_shown0); i81++) {
        step(227);
        let v_item0: i64 = itemAt(v_shown0, i81);
        log1(20, 458, <f64>v_item0);
      }
    }
    if (this.p_mode == <i64>300) {
      let v_shown0: PyList<i32> = extended(newList<i32>(5).with(someBool(true)).with(NONE_BOOL).with(someBool(true)).with(someBool(true)).with(NONE_BOOL), newList<i32>(5).with(someBool(true)).with(NONE_BOOL).with(someBool(true)).with(someBool(true)).with(NONE_BOOL), 228);
      for (let i82: i32 = 0; i82 < <i32>lengthOf(v_shown0); i82++) {
        step(229);
        let v_item0: i32 = itemAt(v_shown0, i82);
        let v_shown1: i32 = v_item0;
        if (isNoneBool(v_shown1)) {
          log0(10, 459);
        } else {
          log1(20, 460, <f64>unwrapBool(v_shown1));
        }
      }
    }
    if (this.p_mode == <i64>301) {
      let v_shown0: PyList<C_Node> = extended(newList<C_Node>(5).with(new_Node(<i64>0, false)).with(new_Node(<i64>1, false)).with(new_Node(<i64>2, false)).with(new_Node(<i64>0, false)).with(new_Node(<i64>1, false)), newList<C_Node>(5).with(new_Node(<i64>0, false)).with(new_Node(<i64>1, false)).with(new_Node(<i64>2, false)).with(new_Node(<i64>0, false)).with(new_Node(<i64>1, false)), 230);
      for (let i83: i32 = 0; i83 < <i32>lengthOf(v_shown0); i83++) {
        step(231);
        let v_item0: C_Node = itemAt(v_shown0, i83);
        log1(20, 461, <f64>v_item0.p_value);
      }
    }
    if (this.p_mode == <i64>302) {
      let v_shown0: PyList<i64> = repeatList(newList<i64>(5).with(<i64>7).with(<i64>3).with(<i64>2).with(<i64>7).with(<i64>3), <i64>3, 232);
      for (let i84: i32 = 0; i84 < <i32>lengthOf(v_shown0); i84++) {
        step(233);
        let v_item0: i64 = itemAt(v_shown0, i84);
        log1(20, 462, <f64>v_item0);
      }
    }
    if (this.p_mode == <i64>303) {
      let v_shown0: PyList<i32> = repeatList(newList<i32>(5).with(someBool(true)).with(NONE_BOOL).with(someBool(true)).with(someBool(true)).with(NONE_BOOL), <i64>3, 234);
      for (let i85: i32 = 0; i85 < <i32>lengthOf(v_shown0); i85++) {
        step(235);
        let v_item0: i32 = itemAt(v_shown0, i85);
        let v_shown1: i32 = v_item0;
        if (isNoneBool(v_shown1)) {
          log0(10, 463);
        } else {
          log1(20, 464, <f64>unwrapBool(v_shown1));
        }
      }
    }
    if (this.p_mode == <i64>304) {
      let v_shown0: PyList<C_Node> = repeatList(newList<C_Node>(5).with(new_Node(<i64>0, false)).with(new_Node(<i64>1, false)).with(new_Node(<i64>2, false)).with(new_Node(<i64>0, false)).with(new_Node(<i64>1, false)), <i64>3, 236);
      for (let i86: i32 = 0; i86 < <i32>lengthOf(v_shown0); i86++) {
        step(237);
        let v_item0: C_Node = itemAt(v_shown0, i86);
        log1(20, 465, <f64>v_item0.p_value);
      }
    }
    if (this.p_mode == <i64>305) {
      let v_shown0: PyList<i64> = repeated(newList<i64>(5).with(<i64>7).with(<i64>3).with(<i64>2).with(<i64>7).with(<i64>3), <i64>3, 238);
      for (let i87: i32 = 0; i87 < <i32>lengthOf(v_shown0); i87++) {
        step(239);
        let v_item0: i64 = itemAt(v_shown0, i87);
        log1(20, 466, <f64>v_item0);
      }
    }
    if (this.p_mode == <i64>306) {
      let v_shown0: PyList<i32> = repeated(newList<i32>(5).with(someBool(true)).with(NONE_BOOL).with(someBool(true)).with(someBool(true)).with(NONE_BOOL), <i64>3, 240);
      for (let i88: i32 = 0; i88 < <i32>lengthOf(v_shown0); i88++) {
        step(241);
        let v_item0: i32 = itemAt(v_shown0, i88);
        let v_shown1: i32 = v_item0;
        if (isNoneBool(v_shown1)) {
          log0(10, 467);
        } else {
          log1(20, 468, <f64>unwrapBool(v_shown1));
        }
      }
    }
    if (this.p_mode == <i64>307) {
      let v_shown0: PyList<C_Node> = repeated(newList<C_Node>(5).with(new_Node(<i64>0, false)).with(new_Node(<i64>1, false)).with(new_Node(<i64>2, false)).with(new_Node(<i64>0, false)).with(new_Node(<i64>1, false)), <i64>3, 242);
      for (let i89: i32 = 0; i89 < <i32>lengthOf(v_shown0); i89++) {
        step(243);
        let v_item0: C_Node = itemAt(v_shown0, i89);
        log1(20, 469, <f64>v_item0.p_value);
      }
    }
    if (this.p_mode == <i64>308) {
      let v_shown0: PyList<i64> = sliceList(newList<i64>(5).with(<i64>7).with(<i64>3).with(<i64>2).with(<i64>7).with(<i64>3), <i64>3, <i64>2);
      for (let i90: i32 = 0; i90 < <i32>lengthOf(v_shown0); i90++) {
        step(244);
        let v_item0: i64 = itemAt(v_shown0, i90);
        log1(20, 470, <f64>v_item0);
      }
    }
    if (this.p_mode == <i64>309) {
      let v_shown0: PyList<i32> = sliceList(newList<i32>(5).with(someBool(true)).with(NONE_BOOL).with(someBool(true)).with(someBool(true)).with(NONE_BOOL), <i64>3, <i64>2);
      for (let i91: i32 = 0; i91 < <i32>lengthOf(v_shown0); i91++) {
        step(245);
        let v_item0: i32 = itemAt(v_shown0, i91);
        let v_shown1: i32 = v_item0;
        if (isNoneBool(v_shown1)) {
          log0(10, 471);
        } else {
          log1(20, 472, <f64>unwrapBool(v_shown1));
        }
      }
    }
    if (this.p_mode == <i64>310) {
      let v_shown0: PyList<C_Node> = sliceList(newList<C_Node>(5).with(new_Node(<i64>0, false)).with(new_Node(<i64>1, false)).with(new_Node(<i64>2, false)).with(new_Node(<i64>0, false)).with(new_Node(<i64>1, false)), <i64>3, <i64>2);
      for (let i92: i32 = 0; i92 < <i32>lengthOf(v_shown0); i92++) {
        step(246);
        let v_item0: C_Node = itemAt(v_shown0, i92);
        log1(20, 473, <f64>v_item0.p_value);
      }
    }
    if (this.p_mode == <i64>311) {
      let v_shown0: PyList<i64> = listOfRange(<i64>1, <i64>9, <i64>2, 247);
      for (let i93: i32 = 0; i93 < <i32>lengthOf(v_shown0); i93++) {
        step(248);
        let v_item0: i64 = itemAt(v_shown0, i93);
        log1(20, 474, <f64>v_item0);
      }
    }
    if (this.p_mode == <i64>312) {
      let v_xs: PyList<i64> = newList<i64>(5).with(<i64>7).with(<i64>3).with(<i64>2).with(<i64>7).with(<i64>3);
      deleteSlice(v_xs, <i64>3, <i64>2);
      log1(20, 475, <f64>lengthOf(v_xs));
      for (let i94: i32 = 0; i94 < <i32>lengthOf(v_xs); i94++) {
        step(249);
        let v_x: i64 = itemAt(v_xs, i94);
        log1(20, 476, <f64>v_x);
      }
    }
    if (this.p_mode == <i64>313) {
      let v_xs: PyList<i32> = newList<i32>(5).with(someBool(true)).with(NONE_BOOL).with(someBool(true)).with(someBool(true)).with(NONE_BOOL);
      deleteSlice(v_xs, <i64>3, <i64>2);
      log1(20, 477, <f64>lengthOf(v_xs));
      for (let i95: i32 = 0; i95 < <i32>lengthOf(v_xs); i95++) {
        step(250);
        let v_x: i32 = itemAt(v_xs, i95);
        let v_shown0: i32 = v_x;
        if (isNoneBool(v_shown0)) {
          log0(10, 478);
        } else {
          log1(20, 479, <f64>unwrapBool(v_shown0));
        }
      }
    }
    if (this.p_mode == <i64>314) {
      let v_xs: PyList<C_Node> = newList<C_Node>(5).with(new_Node(<i64>0, false)).with(new_Node(<i64>1, false)).with(new_Node(<i64>2, false)).with(new_Node(<i64>0, false)).with(new_Node(<i64>1, false));
      deleteSlice(v_xs, <i64>3, <i64>2);
      log1(20, 480, <f64>lengthOf(v_xs));
      for (let i96: i32 = 0; i96 < <i32>lengthOf(v_xs); i96++) {
        step(251);
        let v_x: C_Node = itemAt(v_xs, i96);
        log1(20, 481, <f64>v_x.p_value);
      }
    }
    if (this.p_mode == <i64>315) {
      let v_xs: PyList<i64> = newList<i64>(5).with(<i64>7).with(<i64>3).with(<i64>2).with(<i64>7).with(<i64>3);
      setSlice(v_xs, <i64>3, <i64>2, newList<i64>(5).with(<i64>7).with(<i64>3).with(<i64>2).with(<i64>7).with(<i64>3), 252);
      log1(20, 482, <f64>lengthOf(v_xs));
      for (let i97: i32 = 0; i97 < <i32>lengthOf(v_xs); i97++) {
        step(253);
        let v_x: i64 = itemAt(v_xs, i97);
        log1(20, 483, <f64>v_x);
      }
    }
    if (this.p_mode == <i64>316) {
      let v_xs: PyList<i32> = newList<i32>(5).with(someBool(true)).with(NONE_BOOL).with(someBool(true)).with(someBool(true)).with(NONE_BOOL);
      setSlice(v_xs, <i64>3, <i64>2, newList<i32>(5).with(someBool(true)).with(NONE_BOOL).with(someBool(true)).with(someBool(true)).with(NONE_BOOL), 254);
      log1(20, 484, <f64>lengthOf(v_xs));
      for (let i98: i32 = 0; i98 < <i32>lengthOf(v_xs); i98++) {
        step(255);
        let v_x: i32 = itemAt(v_xs, i98);
        let v_shown0: i32 = v_x;
        if (isNoneBool(v_shown0)) {
          log0(10, 485);
        } else {
          log1(20, 486, <f64>unwrapBool(v_shown0));
        }
      }
    }
    if (this.p_mode == <i64>317) {
      let v_xs: PyList<C_Node> = newList<C_Node>(5).with(new_Node(<i64>0, false)).with(new_Node(<i64>1, false)).with(new_Node(<i64>2, false)).with(new_Node(<i64>0, false)).with(new_Node(<i64>1, false));
      setSlice(v_xs, <i64>3, <i64>2, newList<C_Node>(5).with(new_Node(<i64>0, false)).with(new_Node(<i64>1, false)).with(new_Node(<i64>2, false)).with(new_Node(<i64>0, false)).with(new_Node(<i64>1, false)), 256);
      log1(20, 487, <f64>lengthOf(v_xs));
      for (let i99: i32 = 0; i99 < <i32>lengthOf(v_xs); i99++) {
        step(257);
        let v_x: C_Node = itemAt(v_xs, i99);
        log1(20, 488, <f64>v_x.p_value);
      }
    }
    if (this.p_mode == <i64>318) {
      let v_xs: PyList<i64> = newList<i64>(5).with(<i64>7).with(<i64>3).with(<i64>2).with(<i64>7).with(<i64>3);
      sortList(v_xs, false);
      log1(20, 489, <f64>lengthOf(v_xs));
      for (let i100: i32 = 0; i100 < <i32>lengthOf(v_xs); i100++) {
        step(258);
        let v_x: i64 = itemAt(v_xs, i100);
        log1(20, 490, <f64>v_x);
      }
    }
    if (this.p_mode == <i64>319) {
      let v_xs: PyList<f64> = newList<f64>(5).with(2.5).with(1.5).with(0.25).with(2.5).with(1.5);
      sortFloats(v_xs, false, 259);
      log1(20, 491, <f64>lengthOf(v_xs));
      for (let i101: i32 = 0; i101 < <i32>lengthOf(v_xs); i101++) {
        step(260);
        let v_x: f64 = itemAt(v_xs, i101);
        log1(20, 492, v_x);
      }
    }
    if (this.p_mode == <i64>320) {
      let v_shown0: PyList<i64> = placesOf(newList<i64>(5).with(<i64>7).with(<i64>3).with(<i64>2).with(<i64>7).with(<i64>3), false);
      for (let i102: i32 = 0; i102 < <i32>lengthOf(v_shown0); i102++) {
        step(261);
        let v_item0: i64 = itemAt(v_shown0, i102);
        log1(20, 493, <f64>v_item0);
      }
    }
    if (this.p_mode == <i64>321) {
      let v_shown0: PyList<i64> = placesOfFloats(newList<f64>(5).with(2.5).with(1.5).with(0.25).with(2.5).with(1.5), false, 262);
      for (let i103: i32 = 0; i103 < <i32>lengthOf(v_shown0); i103++) {
        step(263);
        let v_item0: i64 = itemAt(v_shown0, i103);
        log1(20, 494, <f64>v_item0);
      }
    }
    if (this.p_mode == <i64>322) {
      let v_shown0: PyList<i64> = pickItems(newList<i64>(5).with(<i64>7).with(<i64>3).with(<i64>2).with(<i64>7).with(<i64>3), newList<i64>(4).with(<i64>2).with(<i64>0).with(<i64>1).with(<i64>0));
      for (let i104: i32 = 0; i104 < <i32>lengthOf(v_shown0); i104++) {
        step(264);
        let v_item0: i64 = itemAt(v_shown0, i104);
        log1(20, 495, <f64>v_item0);
      }
    }
    if (this.p_mode == <i64>323) {
      let v_shown0: PyList<i32> = pickItems(newList<i32>(5).with(someBool(true)).with(NONE_BOOL).with(someBool(true)).with(someBool(true)).with(NONE_BOOL), newList<i64>(4).with(<i64>2).with(<i64>0).with(<i64>1).with(<i64>0));
      for (let i105: i32 = 0; i105 < <i32>lengthOf(v_shown0); i105++) {
        step(265);
        let v_item0: i32 = itemAt(v_shown0, i105);
        let v_shown1: i32 = v_item0;
        if (isNoneBool(v_shown1)) {
          log0(10, 496);
        } else {
          log1(20, 497, <f64>unwrapBool(v_shown1));
        }
      }
    }
    if (this.p_mode == <i64>324) {
      let v_shown0: PyList<C_Node> = pickItems(newList<C_Node>(5).with(new_Node(<i64>0, false)).with(new_Node(<i64>1, false)).with(new_Node(<i64>2, false)).with(new_Node(<i64>0, false)).with(new_Node(<i64>1, false)), newList<i64>(4).with(<i64>2).with(<i64>0).with(<i64>1).with(<i64>0));
      for (let i106: i32 = 0; i106 < <i32>lengthOf(v_shown0); i106++) {
        step(266);
        let v_item0: C_Node = itemAt(v_shown0, i106);
        log1(20, 498, <f64>v_item0.p_value);
      }
    }
    if (this.p_mode == <i64>325) {
      log1(20, 499, <f64>listMin(newList<i64>(5).with(<i64>7).with(<i64>3).with(<i64>2).with(<i64>7).with(<i64>3), 267));
    }
    if (this.p_mode == <i64>326) {
      log1(20, 500, listMin(newList<f64>(5).with(2.5).with(1.5).with(0.25).with(2.5).with(1.5), 268));
    }
    if (this.p_mode == <i64>327) {
      log1(20, 501, <f64>listMin(newList<i64>(5).with(<i64>5500).with(<i64>100).with(<i64>300).with(<i64>5500).with(<i64>100), 269));
    }
    if (this.p_mode == <i64>328) {
      log1(20, 502, <f64>listMax(newList<i64>(5).with(<i64>7).with(<i64>3).with(<i64>2).with(<i64>7).with(<i64>3), 270));
    }
    if (this.p_mode == <i64>329) {
      log1(20, 503, listMax(newList<f64>(5).with(2.5).with(1.5).with(0.25).with(2.5).with(1.5), 271));
    }
    if (this.p_mode == <i64>330) {
      log1(20, 504, <f64>listMax(newList<i64>(5).with(<i64>5500).with(<i64>100).with(<i64>300).with(<i64>5500).with(<i64>100), 272));
    }
    if (this.p_mode == <i64>331) {
      log1(20, 505, <f64>sumInts(newList<i64>(5).with(<i64>7).with(<i64>3).with(<i64>2).with(<i64>7).with(<i64>3), 273));
    }
    if (this.p_mode == <i64>332) {
      log1(20, 506, sumFloats(newList<f64>(5).with(2.5).with(1.5).with(0.25).with(2.5).with(1.5)));
    }
    if (this.p_mode == <i64>333) {
      log1(20, 507, <f64>sumFrom(newList<i64>(5).with(<i64>7).with(<i64>3).with(<i64>2).with(<i64>7).with(<i64>3), <i64>3, 274));
    }
    if (this.p_mode == <i64>334) {
      log1(20, 508, sumFloatsFrom(newList<f64>(5).with(2.5).with(1.5).with(0.25).with(2.5).with(1.5), 1.5));
    }
    if (this.p_mode == <i64>335) {
      log1(20, 509, <f64>sumBools(newList<bool>(5).with(true).with(false).with(true).with(true).with(false)));
    }
    if (this.p_mode == <i64>336) {
      log1(20, 510, <f64>dictLength(newDict<string, i64>().with("tick \u20ac", <i64>7).with("tick", <i64>3)));
    }
    if (this.p_mode == <i64>337) {
      log1(20, 511, <f64>dictLength(newDict<string, f64>().with("tick \u20ac", someFloat(2.5)).with("tick", NONE_FLOAT)));
    }
    if (this.p_mode == <i64>338) {
      log1(20, 512, <f64>dictLength(newDict<i64, C_Node>().with(<i64>7, new_Node(<i64>0, false)).with(<i64>3, new_Node(<i64>1, false))));
    }
    if (this.p_mode == <i64>339) {
      log1(20, 513, <f64>dictGet(newDict<string, i64>().with("tick \u20ac", <i64>7).with("tick", <i64>3), "tick", 275));
    }
    if (this.p_mode == <i64>340) {
      let v_shown0: f64 = dictGet(newDict<string, f64>().with("tick \u20ac", someFloat(2.5)).with("tick", NONE_FLOAT), "tick", 276);
      if (isNoneFloat(v_shown0)) {
        log0(10, 514);
      } else {
        log1(20, 515, v_shown0);
      }
    }
    if (this.p_mode == <i64>341) {
      log1(20, 516, <f64>dictGet(newDict<i64, C_Node>().with(<i64>7, new_Node(<i64>0, false)).with(<i64>3, new_Node(<i64>1, false)), <i64>3, 277).p_value);
    }
    if (this.p_mode == <i64>342) {
      let v_xs: PyDict<string, i64> = newDict<string, i64>().with("tick \u20ac", <i64>7).with("tick", <i64>3);
      dictSet(v_xs, "tick", <i64>2);
      log1(20, 517, <f64>dictLength(v_xs));
      let size107 = dictLength(v_xs);
      let left107 = size107;
      for (let at107 = dictNext(v_xs, <i64>0, size107, left107, 278); at107 >= 0; at107 = dictNext(v_xs, at107 + 1, size107, left107, 278)) {
        step(279);
        left107--;
        let v_x: i64 = dictValueAt(v_xs, at107);
        log1(20, 518, <f64>v_x);
      }
    }
    if (this.p_mode == <i64>343) {
      let v_xs: PyDict<string, f64> = newDict<string, f64>().with("tick \u20ac", someFloat(2.5)).with("tick", NONE_FLOAT);
      dictSet(v_xs, "tick", someFloat(0.25));
      log1(20, 519, <f64>dictLength(v_xs));
      let size108 = dictLength(v_xs);
      let left108 = size108;
      for (let at108 = dictNext(v_xs, <i64>0, size108, left108, 280); at108 >= 0; at108 = dictNext(v_xs, at108 + 1, size108, left108, 280)) {
        step(281);
        left108--;
        let v_x: f64 = dictValueAt(v_xs, at108);
        let v_shown0: f64 = v_x;
        if (isNoneFloat(v_shown0)) {
          log0(10, 520);
        } else {
          log1(20, 521, v_shown0);
        }
      }
    }
    if (this.p_mode == <i64>344) {
      let v_xs: PyDict<i64, C_Node> = newDict<i64, C_Node>().with(<i64>7, new_Node(<i64>0, false)).with(<i64>3, new_Node(<i64>1, false));
      dictSet(v_xs, <i64>3, new_Node(<i64>2, false));
      log1(20, 522, <f64>dictLength(v_xs));
      let size109 = dictLength(v_xs);
      let left109 = size109;
      for (let at109 = dictNext(v_xs, <i64>0, size109, left109, 282); at109 >= 0; at109 = dictNext(v_xs, at109 + 1, size109, left109, 282)) {
        step(283);
        left109--;
        let v_x: C_Node = dictValueAt(v_xs, at109);
        log1(20, 523, <f64>v_x.p_value);
      }
    }
    if (this.p_mode == <i64>345) {
      let v_xs: PyDict<string, i64> = newDict<string, i64>().with("tick \u20ac", <i64>7).with("tick", <i64>3);
      dictDelete(v_xs, "tick", 284);
      log1(20, 524, <f64>dictLength(v_xs));
      let size110 = dictLength(v_xs);
      let left110 = size110;
      for (let at110 = dictNext(v_xs, <i64>0, size110, left110, 285); at110 >= 0; at110 = dictNext(v_xs, at110 + 1, size110, left110, 285)) {
        step(286);
        left110--;
        let v_x: i64 = dictValueAt(v_xs, at110);
        log1(20, 525, <f64>v_x);
      }
    }
    if (this.p_mode == <i64>346) {
      let v_xs: PyDict<string, f64> = newDict<string, f64>().with("tick \u20ac", someFloat(2.5)).with("tick", NONE_FLOAT);
      dictDelete(v_xs, "tick", 287);
      log1(20, 526, <f64>dictLength(v_xs));
      let size111 = dictLength(v_xs);
      let left111 = size111;
      for (let at111 = dictNext(v_xs, <i64>0, size111, left111, 288); at111 >= 0; at111 = dictNext(v_xs, at111 + 1, size111, left111, 288)) {
        step(289);
        left111--;
        let v_x: f64 = dictValueAt(v_xs, at111);
        let v_shown0: f64 = v_x;
        if (isNoneFloat(v_shown0)) {
          log0(10, 527);
        } else {
          log1(20, 528, v_shown0);
        }
      }
    }
    if (this.p_mode == <i64>347) {
      let v_xs: PyDict<i64, C_Node> = newDict<i64, C_Node>().with(<i64>7, new_Node(<i64>0, false)).with(<i64>3, new_Node(<i64>1, false));
      dictDelete(v_xs, <i64>3, 290);
      log1(20, 529, <f64>dictLength(v_xs));
      let size112 = dictLength(v_xs);
      let left112 = size112;
      for (let at112 = dictNext(v_xs, <i64>0, size112, left112, 291); at112 >= 0; at112 = dictNext(v_xs, at112 + 1, size112, left112, 291)) {
        step(292);
        left112--;
        let v_x: C_Node = dictValueAt(v_xs, at112);
        log1(20, 530, <f64>v_x.p_value);
      }
    }
    if (this.p_mode == <i64>348) {
      log1(20, 531, <f64>dictHas(newDict<string, i64>().with("tick \u20ac", <i64>7).with("tick", <i64>3), "tick"));
    }
    if (this.p_mode == <i64>349) {
      log1(20, 532, <f64>dictHas(newDict<string, f64>().with("tick \u20ac", someFloat(2.5)).with("tick", NONE_FLOAT), "tick"));
    }
    if (this.p_mode == <i64>350) {
      log1(20, 533, <f64>dictHas(newDict<i64, C_Node>().with(<i64>7, new_Node(<i64>0, false)).with(<i64>3, new_Node(<i64>1, false)), <i64>3));
    }
    if (this.p_mode == <i64>351) {
      log1(20, 534, <f64>dictPlace(newDict<string, i64>().with("tick \u20ac", <i64>7).with("tick", <i64>3), "tick"));
    }
    if (this.p_mode == <i64>352) {
      log1(20, 535, <f64>dictPlace(newDict<string, f64>().with("tick \u20ac", someFloat(2.5)).with("tick", NONE_FLOAT), "tick"));
    }
    if (this.p_mode == <i64>353) {
      log1(20, 536, <f64>dictPlace(newDict<i64, C_Node>().with(<i64>7, new_Node(<i64>0, false)).with(<i64>3, new_Node(<i64>1, false)), <i64>3));
    }
    if (this.p_mode == <i64>354) {
      log1(20, 537, <f64>dictValueAt(newDict<string, i64>().with("tick \u20ac", <i64>7).with("tick", <i64>3), <i64>1));
    }
    if (this.p_mode == <i64>355) {
      let v_shown0: f64 = dictValueAt(newDict<string, f64>().with("tick \u20ac", someFloat(2.5)).with("tick", NONE_FLOAT), <i64>1);
      if (isNoneFloat(v_shown0)) {
        log0(10, 538);
      } else {
        log1(20, 539, v_shown0);
      }
    }
    if (this.p_mode == <i64>356) {
      log1(20, 540, <f64>dictValueAt(newDict<i64, C_Node>().with(<i64>7, new_Node(<i64>0, false)).with(<i64>3, new_Node(<i64>1, false)), <i64>1).p_value);
    }
    if (this.p_mode == <i64>357) {
      log1(20, 541, <f64>dictTakeAt(newDict<string, i64>().with("tick \u20ac", <i64>7).with("tick", <i64>3), <i64>1));
    }
    if (this.p_mode == <i64>358) {
      let v_shown0: f64 = dictTakeAt(newDict<string, f64>().with("tick \u20ac", someFloat(2.5)).with("tick", NONE_FLOAT), <i64>1);
      if (isNoneFloat(v_shown0)) {
        log0(10, 542);
      } else {
        log1(20, 543, v_shown0);
      }
    }
    if (this.p_mode == <i64>359) {
      log1(20, 544, <f64>dictTakeAt(newDict<i64, C_Node>().with(<i64>7, new_Node(<i64>0, false)).with(<i64>3, new_Node(<i64>1, false)), <i64>1).p_value);
    }
    if (this.p_mode == <i64>360) {
      log1(20, 545, <f64>dictGetOr(newDict<string, i64>().with("tick \u20ac", <i64>7).with("tick", <i64>3), "tick", <i64>2));
    }
    if (this.p_mode == <i64>361) {
      let v_shown0: f64 = dictGetOr(newDict<string, f64>().with("tick \u20ac", someFloat(2.5)).with("tick", NONE_FLOAT), "tick", someFloat(0.25));
      if (isNoneFloat(v_shown0)) {
        log0(10, 546);
      } else {
        log1(20, 547, v_shown0);
      }
    }
    if (this.p_mode == <i64>362) {
      log1(20, 548, <f64>dictGetOr(newDict<i64, C_Node>().with(<i64>7, new_Node(<i64>0, false)).with(<i64>3, new_Node(<i64>1, false)), <i64>3, new_Node(<i64>2, false)).p_value);
    }
    if (this.p_mode == <i64>363) {
      log1(20, 549, <f64>dictPop(newDict<string, i64>().with("tick \u20ac", <i64>7).with("tick", <i64>3), "tick", 293));
    }
    if (this.p_mode == <i64>364) {
      let v_shown0: f64 = dictPop(newDict<string, f64>().with("tick \u20ac", someFloat(2.5)).with("tick", NONE_FLOAT), "tick", 294);
      if (isNoneFloat(v_shown0)) {
        log0(10, 550);
      } else {
        log1(20, 551, v_shown0);
      }
    }
    if (this.p_mode == <i64>365) {
      log1(20, 552, <f64>dictPop(newDict<i64, C_Node>().with(<i64>7, new_Node(<i64>0, false)).with(<i64>3, new_Node(<i64>1, false)), <i64>3, 295).p_value);
    }
    if (this.p_mode == <i64>366) {
      log1(20, 553, <f64>dictPopOr(newDict<string, i64>().with("tick \u20ac", <i64>7).with("tick", <i64>3), "tick", <i64>2));
    }
    if (this.p_mode == <i64>367) {
      let v_shown0: f64 = dictPopOr(newDict<string, f64>().with("tick \u20ac", someFloat(2.5)).with("tick", NONE_FLOAT), "tick", someFloat(0.25));
      if (isNoneFloat(v_shown0)) {
        log0(10, 554);
      } else {
        log1(20, 555, v_shown0);
      }
    }
    if (this.p_mode == <i64>368) {
      log1(20, 556, <f64>dictPopOr(newDict<i64, C_Node>().with(<i64>7, new_Node(<i64>0, false)).with(<i64>3, new_Node(<i64>1, false)), <i64>3, new_Node(<i64>2, false)).p_value);
    }
    if (this.p_mode == <i64>369) {
      log1(20, 557, <f64>dictSetDefault(newDict<string, i64>().with("tick \u20ac", <i64>7).with("tick", <i64>3), "tick", <i64>2));
    }
    if (this.p_mode == <i64>370) {
      let v_shown0: f64 = dictSetDefault(newDict<string, f64>().with("tick \u20ac", someFloat(2.5)).with("tick", NONE_FLOAT), "tick", someFloat(0.25));
      if (isNoneFloat(v_shown0)) {
        log0(10, 558);
      } else {
        log1(20, 559, v_shown0);
      }
    }
    if (this.p_mode == <i64>371) {
      log1(20, 560, <f64>dictSetDefault(newDict<i64, C_Node>().with(<i64>7, new_Node(<i64>0, false)).with(<i64>3, new_Node(<i64>1, false)), <i64>3, new_Node(<i64>2, false)).p_value);
    }
    if (this.p_mode == <i64>372) {
      let v_xs: PyDict<string, i64> = newDict<string, i64>().with("tick \u20ac", <i64>7).with("tick", <i64>3);
      dictClear(v_xs);
      log1(20, 561, <f64>dictLength(v_xs));
      let size113 = dictLength(v_xs);
      let left113 = size113;
      for (let at113 = dictNext(v_xs, <i64>0, size113, left113, 296); at113 >= 0; at113 = dictNext(v_xs, at113 + 1, size113, left113, 296)) {
        step(297);
        left113--;
        let v_x: i64 = dictValueAt(v_xs, at113);
        log1(20, 562, <f64>v_x);
      }
    }
    if (this.p_mode == <i64>373) {
      let v_xs: PyDict<string, f64> = newDict<string, f64>().with("tick \u20ac", someFloat(2.5)).with("tick", NONE_FLOAT);
      dictClear(v_xs);
      log1(20, 563, <f64>dictLength(v_xs));
      let size114 = dictLength(v_xs);
      let left114 = size114;
      for (let at114 = dictNext(v_xs, <i64>0, size114, left114, 298); at114 >= 0; at114 = dictNext(v_xs, at114 + 1, size114, left114, 298)) {
        step(299);
        left114--;
        let v_x: f64 = dictValueAt(v_xs, at114);
        let v_shown0: f64 = v_x;
        if (isNoneFloat(v_shown0)) {
          log0(10, 564);
        } else {
          log1(20, 565, v_shown0);
        }
      }
    }
    if (this.p_mode == <i64>374) {
      let v_xs: PyDict<i64, C_Node> = newDict<i64, C_Node>().with(<i64>7, new_Node(<i64>0, false)).with(<i64>3, new_Node(<i64>1, false));
      dictClear(v_xs);
      log1(20, 566, <f64>dictLength(v_xs));
      let size115 = dictLength(v_xs);
      let left115 = size115;
      for (let at115 = dictNext(v_xs, <i64>0, size115, left115, 300); at115 >= 0; at115 = dictNext(v_xs, at115 + 1, size115, left115, 300)) {
        step(301);
        left115--;
        let v_x: C_Node = dictValueAt(v_xs, at115);
        log1(20, 567, <f64>v_x.p_value);
      }
    }
    if (this.p_mode == <i64>375) {
      let v_xs: PyDict<string, i64> = newDict<string, i64>().with("tick \u20ac", <i64>7).with("tick", <i64>3);
      dictUpdate(v_xs, newDict<string, i64>().with("tick \u20ac", <i64>7).with("tick", <i64>3));
      log1(20, 568, <f64>dictLength(v_xs));
      let size116 = dictLength(v_xs);
      let left116 = size116;
      for (let at116 = dictNext(v_xs, <i64>0, size116, left116, 302); at116 >= 0; at116 = dictNext(v_xs, at116 + 1, size116, left116, 302)) {
        step(303);
        left116--;
        let v_x: i64 = dictValueAt(v_xs, at116);
        log1(20, 569, <f64>v_x);
      }
    }
    if (this.p_mode == <i64>376) {
      let v_xs: PyDict<string, f64> = newDict<string, f64>().with("tick \u20ac", someFloat(2.5)).with("tick", NONE_FLOAT);
      dictUpdate(v_xs, newDict<string, f64>().with("tick \u20ac", someFloat(2.5)).with("tick", NONE_FLOAT));
      log1(20, 570, <f64>dictLength(v_xs));
      let size117 = dictLength(v_xs);
      let left117 = size117;
      for (let at117 = dictNext(v_xs, <i64>0, size117, left117, 304); at117 >= 0; at117 = dictNext(v_xs, at117 + 1, size117, left117, 304)) {
        step(305);
        left117--;
        let v_x: f64 = dictValueAt(v_xs, at117);
        let v_shown0: f64 = v_x;
        if (isNoneFloat(v_shown0)) {
          log0(10, 571);
        } else {
          log1(20, 572, v_shown0);
        }
      }
    }
    if (this.p_mode == <i64>377) {
      let v_xs: PyDict<i64, C_Node> = newDict<i64, C_Node>().with(<i64>7, new_Node(<i64>0, false)).with(<i64>3, new_Node(<i64>1, false));
      dictUpdate(v_xs, newDict<i64, C_Node>().with(<i64>7, new_Node(<i64>0, false)).with(<i64>3, new_Node(<i64>1, false)));
      log1(20, 573, <f64>dictLength(v_xs));
      let size118 = dictLength(v_xs);
      let left118 = size118;
      for (let at118 = dictNext(v_xs, <i64>0, size118, left118, 306); at118 >= 0; at118 = dictNext(v_xs, at118 + 1, size118, left118, 306)) {
        step(307);
        left118--;
        let v_x: C_Node = dictValueAt(v_xs, at118);
        log1(20, 574, <f64>v_x.p_value);
      }
    }
    if (this.p_mode == <i64>378) {
      sendLog(20, 575, textInto(newSlots(), dictLastKey(newDict<string, i64>().with("tick \u20ac", <i64>7).with("tick", <i64>3), 308)));
    }
    if (this.p_mode == <i64>379) {
      sendLog(20, 576, textInto(newSlots(), dictLastKey(newDict<string, f64>().with("tick \u20ac", someFloat(2.5)).with("tick", NONE_FLOAT), 309)));
    }
    if (this.p_mode == <i64>380) {
      log1(20, 577, <f64>dictLastKey(newDict<i64, C_Node>().with(<i64>7, new_Node(<i64>0, false)).with(<i64>3, new_Node(<i64>1, false)), 310));
    }
    if (this.p_mode == <i64>381) {
      let v_shown0: PyList<string> = dictKeys(newDict<string, i64>().with("tick \u20ac", <i64>7).with("tick", <i64>3));
      for (let i119: i32 = 0; i119 < <i32>lengthOf(v_shown0); i119++) {
        step(311);
        let v_item0: string = itemAt(v_shown0, i119);
        sendLog(20, 578, textInto(newSlots(), v_item0));
      }
    }
    if (this.p_mode == <i64>382) {
      let v_shown0: PyList<string> = dictKeys(newDict<string, f64>().with("tick \u20ac", someFloat(2.5)).with("tick", NONE_FLOAT));
      for (let i120: i32 = 0; i120 < <i32>lengthOf(v_shown0); i120++) {
        step(312);
        let v_item0: string = itemAt(v_shown0, i120);
        sendLog(20, 579, textInto(newSlots(), v_item0));
      }
    }
    if (this.p_mode == <i64>383) {
      let v_shown0: PyList<i64> = dictKeys(newDict<i64, C_Node>().with(<i64>7, new_Node(<i64>0, false)).with(<i64>3, new_Node(<i64>1, false)));
      for (let i121: i32 = 0; i121 < <i32>lengthOf(v_shown0); i121++) {
        step(313);
        let v_item0: i64 = itemAt(v_shown0, i121);
        log1(20, 580, <f64>v_item0);
      }
    }
    if (this.p_mode == <i64>384) {
      let v_shown0: PyList<i64> = dictValues(newDict<string, i64>().with("tick \u20ac", <i64>7).with("tick", <i64>3));
      for (let i122: i32 = 0; i122 < <i32>lengthOf(v_shown0); i122++) {
        step(314);
        let v_item0: i64 = itemAt(v_shown0, i122);
        log1(20, 581, <f64>v_item0);
      }
    }
    if (this.p_mode == <i64>385) {
      let v_shown0: PyList<f64> = dictValues(newDict<string, f64>().with("tick \u20ac", someFloat(2.5)).with("tick", NONE_FLOAT));
      for (let i123: i32 = 0; i123 < <i32>lengthOf(v_shown0); i123++) {
        step(315);
        let v_item0: f64 = itemAt(v_shown0, i123);
        let v_shown1: f64 = v_item0;
        if (isNoneFloat(v_shown1)) {
          log0(10, 582);
        } else {
          log1(20, 583, v_shown1);
        }
      }
    }
    if (this.p_mode == <i64>386) {
      let v_shown0: PyList<C_Node> = dictValues(newDict<i64, C_Node>().with(<i64>7, new_Node(<i64>0, false)).with(<i64>3, new_Node(<i64>1, false)));
      for (let i124: i32 = 0; i124 < <i32>lengthOf(v_shown0); i124++) {
        step(316);
        let v_item0: C_Node = itemAt(v_shown0, i124);
        log1(20, 584, <f64>v_item0.p_value);
      }
    }
    if (this.p_mode == <i64>387) {
      log1(20, 585, <f64>sameEntries(newDict<string, i64>().with("tick \u20ac", <i64>7).with("tick", <i64>3), newDict<string, i64>().with("tick \u20ac", <i64>7).with("tick", <i64>3)));
    }
    if (this.p_mode == <i64>388) {
      log1(20, 586, <f64>sameEntries(newDict<i64, C_Node>().with(<i64>7, new_Node(<i64>0, false)).with(<i64>3, new_Node(<i64>1, false)), newDict<i64, C_Node>().with(<i64>7, new_Node(<i64>0, false)).with(<i64>3, new_Node(<i64>1, false))));
    }
    if (this.p_mode == <i64>389) {
      log1(20, 587, <f64>dictLength(dictCopy(newDict<string, i64>().with("tick \u20ac", <i64>7).with("tick", <i64>3))));
    }
    if (this.p_mode == <i64>390) {
      log1(20, 588, <f64>dictLength(dictCopy(newDict<string, f64>().with("tick \u20ac", someFloat(2.5)).with("tick", NONE_FLOAT))));
    }
    if (this.p_mode == <i64>391) {
      log1(20, 589, <f64>dictLength(dictCopy(newDict<i64, C_Node>().with(<i64>7, new_Node(<i64>0, false)).with(<i64>3, new_Node(<i64>1, false)))));
    }
    if (this.p_mode == <i64>392) {
      log1(20, 590, <f64>setLength(setOf(newList<string>(5).with("tick \u20ac").with("tick").with("\ud83d\ude00\u2028").with("tick \u20ac").with("tick"))));
    }
    if (this.p_mode == <i64>393) {
      log1(20, 591, <f64>setLength(setOf(newList<string>(3).with("tick \u20ac").with("tick").with("\ud83d\ude00\u2028"))));
    }
    if (this.p_mode == <i64>394) {
      log1(20, 592, <f64>setHas(setOf(newList<string>(3).with("tick \u20ac").with("tick").with("\ud83d\ude00\u2028")), "tick"));
    }
    if (this.p_mode == <i64>395) {
      let v_xs: PySet<string> = setOf(newList<string>(3).with("tick \u20ac").with("tick").with("\ud83d\ude00\u2028"));
      setAdd(v_xs, "tick");
      log1(20, 593, <f64>setLength(v_xs));
    }
    if (this.p_mode == <i64>396) {
      let v_xs: PySet<string> = setOf(newList<string>(3).with("tick \u20ac").with("tick").with("\ud83d\ude00\u2028"));
      setDiscard(v_xs, "tick");
      log1(20, 594, <f64>setLength(v_xs));
    }
    if (this.p_mode == <i64>397) {
      let v_xs: PySet<string> = setOf(newList<string>(3).with("tick \u20ac").with("tick").with("\ud83d\ude00\u2028"));
      setRemove(v_xs, "tick", 317);
      log1(20, 595, <f64>setLength(v_xs));
    }
    if (this.p_mode == <i64>398) {
      let v_xs: PySet<string> = setOf(newList<string>(3).with("tick \u20ac").with("tick").with("\ud83d\ude00\u2028"));
      setUpdate(v_xs, setOf(newList<string>(3).with("tick \u20ac").with("tick").with("\ud83d\ude00\u2028")));
      log1(20, 596, <f64>setLength(v_xs));
    }
    if (this.p_mode == <i64>399) {
      let v_xs: PySet<string> = setOf(newList<string>(3).with("tick \u20ac").with("tick").with("\ud83d\ude00\u2028"));
      setExtend(v_xs, newList<string>(5).with("tick \u20ac").with("tick").with("\ud83d\ude00\u2028").with("tick \u20ac").with("tick"));
      log1(20, 597, <f64>setLength(v_xs));
    }
    if (this.p_mode == <i64>400) {
      let v_xs: PySet<string> = setOf(newList<string>(3).with("tick \u20ac").with("tick").with("\ud83d\ude00\u2028"));
      setClear(v_xs);
      log1(20, 598, <f64>setLength(v_xs));
    }
    if (this.p_mode == <i64>401) {
      log1(20, 599, <f64>setLength(setCopy(setOf(newList<string>(3).with("tick \u20ac").with("tick").with("\ud83d\ude00\u2028")))));
    }
    if (this.p_mode == <i64>402) {
      log1(20, 600, <f64>setEquals(setOf(newList<string>(3).with("tick \u20ac").with("tick").with("\ud83d\ude00\u2028")), setOf(newList<string>(3).with("tick \u20ac").with("tick").with("\ud83d\ude00\u2028"))));
    }
    if (this.p_mode == <i64>403) {
      log1(20, 601, <f64>setSubset(setOf(newList<string>(3).with("tick \u20ac").with("tick").with("\ud83d\ude00\u2028")), setOf(newList<string>(3).with("tick \u20ac").with("tick").with("\ud83d\ude00\u2028"))));
    }
    if (this.p_mode == <i64>404) {
      log1(20, 602, <f64>setLength(setUnion(setOf(newList<string>(3).with("tick \u20ac").with("tick").with("\ud83d\ude00\u2028")), setOf(newList<string>(3).with("tick \u20ac").with("tick").with("\ud83d\ude00\u2028")))));
    }
    if (this.p_mode == <i64>405) {
      log1(20, 603, <f64>setLength(setIntersection(setOf(newList<string>(3).with("tick \u20ac").with("tick").with("\ud83d\ude00\u2028")), setOf(newList<string>(3).with("tick \u20ac").with("tick").with("\ud83d\ude00\u2028")))));
    }
    if (this.p_mode == <i64>406) {
      log1(20, 604, <f64>setLength(setDifference(setOf(newList<string>(3).with("tick \u20ac").with("tick").with("\ud83d\ude00\u2028")), setOf(newList<string>(3).with("tick \u20ac").with("tick").with("\ud83d\ude00\u2028")))));
    }
    if (this.p_mode == <i64>407) {
      let v_shown0: PyList<string> = setSorted(setOf(newList<string>(3).with("tick \u20ac").with("tick").with("\ud83d\ude00\u2028")));
      for (let i125: i32 = 0; i125 < <i32>lengthOf(v_shown0); i125++) {
        step(318);
        let v_item0: string = itemAt(v_shown0, i125);
        sendLog(20, 605, textInto(newSlots(), v_item0));
      }
    }
    if (this.p_mode == <i64>408) {
      log1(20, 606, <f64>v_ctx.now);
    }
    if (this.p_mode == <i64>409) {
      v_ctx.market;
    }
    if (this.p_mode == <i64>410) {
      v_ctx.markets;
    }
    if (this.p_mode == <i64>411) {
      v_ctx.event;
    }
    if (this.p_mode == <i64>412) {
      log1(20, 607, <f64>v_ctx.markets.count);
    }
    if (this.p_mode == <i64>413) {
      v_ctx.markets.at(<i64>7, 319);
    }
    if (this.p_mode == <i64>414) {
      log1(20, 608, <f64>v_ctx.event.exclusive);
    }
    if (this.p_mode == <i64>415) {
      log1(20, 609, <f64>v_ctx.event.exhaustive);
    }
    if (this.p_mode == <i64>416) {
      log1(20, 610, <f64>(v_ctx.market == v_ctx.market));
    }
    if (this.p_mode == <i64>417) {
      log1(20, 611, <f64>(v_ctx.market != v_ctx.market));
    }
    if (this.p_mode == <i64>418) {
      log1(20, 612, <f64>v_ctx.market.isOpen);
    }
    if (this.p_mode == <i64>419) {
      log1(20, 613, <f64>v_ctx.cash);
    }
    if (this.p_mode == <i64>420) {
      log1(20, 614, <f64>v_ctx.net(v_ctx.market));
    }
    if (this.p_mode == <i64>421) {
      log1(20, 615, <f64>v_ctx.position(v_ctx.market.yes));
    }
    if (this.p_mode == <i64>422) {
      v_ctx.book(v_ctx.market.yes);
    }
    if (this.p_mode == <i64>423) {
      log1(20, 616, <f64>v_ctx.market.yes);
    }
    if (this.p_mode == <i64>424) {
      log1(20, 617, <f64>v_ctx.market.no);
    }
    if (this.p_mode == <i64>425) {
      log1(20, 618, <f64>v_ctx.market.opensAt);
    }
    if (this.p_mode == <i64>426) {
      log1(20, 619, <f64>v_ctx.market.closesAt);
    }
    if (this.p_mode == <i64>427) {
      log1(20, 620, <f64>v_ctx.market.closesIn);
    }
    if (this.p_mode == <i64>428) {
      log1(20, 621, <f64>v_ctx.market.tick);
    }
    if (this.p_mode == <i64>429) {
      log1(20, 622, <f64>v_ctx.market.minSize);
    }
    if (this.p_mode == <i64>430) {
      sendLog(20, 623, textInto(newSlots(), v_ctx.market.question));
    }
    if (this.p_mode == <i64>431) {
      let v_shown0: f64 = v_ctx.market.strike;
      if (isNoneFloat(v_shown0)) {
        log0(10, 624);
      } else {
        log1(20, 625, v_shown0);
      }
    }
    if (this.p_mode == <i64>432) {
      v_ctx.market.event;
    }
    if (this.p_mode == <i64>464) {
      v_ctx.signal(<i64>7);
    }
    if (this.p_mode == <i64>465) {
      let v_shown0: f64 = v_ctx.signal(<i64>0).value;
      if (isNoneFloat(v_shown0)) {
        log0(10, 626);
      } else {
        log1(20, 627, v_shown0);
      }
    }
    if (this.p_mode == <i64>466) {
      let v_shown0: i64 = v_ctx.signal(<i64>0).time;
      if (isNoneInt(v_shown0)) {
        log0(10, 628);
      } else {
        log1(20, 629, <f64>v_shown0);
      }
    }
    if (this.p_mode == <i64>467) {
      log1(20, 630, <f64>v_ctx.signal(<i64>0).age);
    }
    if (this.p_mode == <i64>473) {
      log1(20, 631, <f64>v_ctx.market.justOpened);
    }
    if (this.p_mode == <i64>474) {
      log1(20, 632, <f64>v_ctx.market.tickChanged);
    }
    if (this.p_mode == <i64>475) {
      log1(20, 633, <f64>v_ctx.market.justClosed);
    }
    if (this.p_mode == <i64>476) {
      log1(20, 634, <f64>seedSlot(<i64>7));
    }
    if (this.p_mode == <i64>477) {
      newLeg(v_ctx.market.yes, <i64>100, <i64>2500000);
    }
    if (this.p_mode == <i64>478) {
      log1(20, 635, <f64>newLeg(v_ctx.market.yes, <i64>5500, <i64>25000000).outcome);
    }
    if (this.p_mode == <i64>479) {
      log1(20, 636, <f64>newLeg(v_ctx.market.yes, <i64>5500, <i64>25000000).price);
    }
    if (this.p_mode == <i64>480) {
      log1(20, 637, <f64>newLeg(v_ctx.market.yes, <i64>5500, <i64>25000000).size);
    }
    if (this.p_mode == <i64>481) {
      newLevel(<i64>5500, <i64>1000000);
    }
    if (this.p_mode == <i64>482) {
      log1(20, 638, <f64>newLevel(<i64>5500, <i64>25000000).price);
    }
    if (this.p_mode == <i64>483) {
      log1(20, 639, <f64>newLevel(<i64>5500, <i64>25000000).size);
    }
    if (this.p_mode == <i64>484) {
      v_ctx.quoteFloat(v_ctx.market, someFloat(2.5), NONE_FLOAT, <i64>2500000, 320);
    }
    if (this.p_mode == <i64>485) {
      v_ctx.quotePrice(v_ctx.market, <i64>5500, NONE_INT, <i64>2500000, 321);
    }
    if (this.p_mode == <i64>486) {
      v_ctx.quoteLevels(v_ctx.market, newList<Level>(2).with(newLevel(<i64>5500, <i64>25000000)).with(newLevel(<i64>100, <i64>1000000)), newList<Level>(2).with(newLevel(<i64>5500, <i64>25000000)).with(newLevel(<i64>100, <i64>1000000)), 322);
    }
    if (this.p_mode == <i64>487) {
      v_ctx.pull(v_ctx.market, 323);
    }
    if (this.p_mode == <i64>488) {
      log1(20, 640, <f64>v_ctx.buy(v_ctx.market.yes, <i64>100, <i64>2500000, <i64>2, true, 324));
    }
    if (this.p_mode == <i64>489) {
      log1(20, 641, <f64>v_ctx.sell(v_ctx.market.yes, <i64>100, <i64>2500000, <i64>2, true, 325));
    }
    if (this.p_mode == <i64>490) {
      log1(20, 642, <f64>v_ctx.buyMarket(v_ctx.market.yes, <i64>1000000, 326));
    }
    if (this.p_mode == <i64>491) {
      log1(20, 643, <f64>v_ctx.sellMarket(v_ctx.market.yes, <i64>1000000, 327));
    }
    if (this.p_mode == <i64>492) {
      log1(20, 644, <f64>v_ctx.basket(newList<Leg>(2).with(newLeg(v_ctx.market.yes, <i64>5500, <i64>25000000)).with(newLeg(v_ctx.market.no, <i64>100, <i64>1000000)), 328));
    }
    if (this.p_mode == <i64>493) {
      log1(20, 645, <f64>v_ctx.replace(<i64>7, <i64>100, <i64>2500000, 329));
    }
    if (this.p_mode == <i64>494) {
      log1(20, 646, <f64>v_ctx.split(v_ctx.market, <i64>25000000, 330));
    }
    if (this.p_mode == <i64>495) {
      log1(20, 647, <f64>v_ctx.merge(v_ctx.market, <i64>25000000, 331));
    }
    if (this.p_mode == <i64>496) {
      log1(20, 648, <f64>v_ctx.redeem(v_ctx.market, 332));
    }
    if (this.p_mode == <i64>497) {
      log1(20, 649, <f64>v_ctx.convert(newList<Market>(1).with(v_ctx.market), <i64>25000000, 333));
    }
    if (this.p_mode == <i64>498) {
      v_ctx.cancel(<i64>7, 334);
    }
    if (this.p_mode == <i64>499) {
      v_ctx.cancelAll(335);
    }
  }

  m_on_fill(v_ctx: Context, v_fill: Fill): void {
    step(336);
    if (this.p_mode == <i64>442) {
      log1(20, 650, <f64>v_fill.outcome);
    }
    if (this.p_mode == <i64>443) {
      log1(20, 651, <f64>v_fill.isBuy);
    }
    if (this.p_mode == <i64>444) {
      log1(20, 652, <f64>v_fill.price);
    }
    if (this.p_mode == <i64>445) {
      log1(20, 653, <f64>v_fill.size);
    }
    if (this.p_mode == <i64>446) {
      log1(20, 654, <f64>v_fill.fee);
    }
    if (this.p_mode == <i64>447) {
      log1(20, 655, <f64>v_fill.isMaker);
    }
    if (this.p_mode == <i64>448) {
      log1(20, 656, <f64>v_fill.order);
    }
    if (this.p_mode == <i64>449) {
      log1(20, 657, <f64>v_fill.time);
    }
    if (this.p_mode == <i64>450) {
      sendLog(20, 658, textInto(newSlots(), v_fill.stage));
    }
  }

  m_on_order(v_ctx: Context, v_order: OrderUpdate): void {
    step(337);
    if (this.p_mode == <i64>451) {
      log1(20, 659, <f64>v_order.id);
    }
    if (this.p_mode == <i64>452) {
      log1(20, 660, <f64>v_order.outcome);
    }
    if (this.p_mode == <i64>453) {
      log1(20, 661, <f64>v_order.isBuy);
    }
    if (this.p_mode == <i64>454) {
      log1(20, 662, <f64>v_order.price);
    }
    if (this.p_mode == <i64>455) {
      log1(20, 663, <f64>v_order.remaining);
    }
    if (this.p_mode == <i64>456) {
      log1(20, 664, <f64>v_order.isOpen);
    }
    if (this.p_mode == <i64>457) {
      log1(20, 665, <f64>v_order.isFilled);
    }
    if (this.p_mode == <i64>458) {
      log1(20, 666, <f64>v_order.isCanceled);
    }
    if (this.p_mode == <i64>459) {
      log1(20, 667, <f64>v_order.isRejected);
    }
    if (this.p_mode == <i64>460) {
      sendLog(20, 668, textInto(newSlots(), v_order.reason));
    }
  }

  m_on_resolution(v_ctx: Context, v_winner: i64): void {
    step(338);
    if (isNoneInt(v_winner)) {
      log0(20, 669);
    } else {
      log1(20, 670, <f64>v_winner);
    }
    let v_shown40: f64 = f_maybe0(!isNoneInt(v_winner));
    if (isNoneFloat(v_shown40)) {
      log0(10, 671);
    } else {
      log1(20, 672, v_shown40);
    }
    let v_shown50: i64 = f_maybe1(!isNoneInt(v_winner));
    if (isNoneInt(v_shown50)) {
      log0(10, 673);
    } else {
      log1(20, 674, <f64>v_shown50);
    }
    let v_shown60: i32 = f_maybe2(!isNoneInt(v_winner));
    if (isNoneBool(v_shown60)) {
      log0(10, 675);
    } else {
      log1(20, 676, <f64>unwrapBool(v_shown60));
    }
    let v_shown70: i64 = f_maybe3(!isNoneInt(v_winner));
    if (isNoneInt(v_shown70)) {
      log0(10, 677);
    } else {
      log1(20, 678, <f64>v_shown70);
    }
    let v_shown80: C_Node | null = f_maybe4(!isNoneInt(v_winner));
    if (v_shown80 == null) {
      log0(10, 679);
    } else {
      log1(20, 680, <f64>changetype<C_Node>(v_shown80).p_value);
    }
    let v_shown90: PyList<i64> | null = f_maybe5(!isNoneInt(v_winner));
    if (v_shown90 == null) {
      log0(10, 681);
    } else {
      let v_shown91: PyList<i64> = changetype<PyList<i64>>(v_shown90);
      for (let i0: i32 = 0; i0 < <i32>lengthOf(v_shown91); i0++) {
        step(339);
        let v_item91: i64 = itemAt(v_shown91, i0);
        log1(20, 682, <f64>v_item91);
      }
    }
  }

  m_on_stop(v_ctx: Context): void {
    step(340);
    log0(20, 683);
    v_ctx.cancelAll(341);
    if (this.p_mode == <i64>-1) {
      raise2(3, 342, 684, <f64>this.p_p_price, <f64>this.p_p_bool);
      unreachable();
    }
    if (this.p_mode == <i64>-2) {
      raise0(5, 343, -1);
      unreachable();
    }
    if (this.p_mode == <i64>-3) {
      log1(20, 685, <f64>floordivInt(<i64>1, subInt(<i64>2, <i64>2, 344), 345));
    }
    if (this.p_mode == <i64>-4) {
      log1(20, 686, <f64>getItem(this.p_ints, <i64>-3, 346));
    }
    if (this.p_mode == <i64>-5) {
      log1(20, 687, <f64>mulInt(<i64>9007199254740991, <i64>-2, 347));
    }
    if (this.p_mode == <i64>-6) {
      while (true) {
        step(348);
        this.p_count = addInt(this.p_count, <i64>1, 349);
      }
    }
    if (this.p_mode == <i64>-7) {
      for (let v_i: i64 = <i64>0; v_i < <i64>100; v_i++) {
        step(350);
        v_ctx.cancel(<i64>1, 351);
      }
    }
    if (this.p_mode == <i64>-8) {
      log1(20, 688, sqrtFloat(-1.0, 352));
    }
    if (this.p_mode == <i64>-9) {
      raise0(8, 353, 689);
      unreachable();
    }
    if (this.p_mode == <i64>-10) {
      raise8(6, 354, 690, <f64><i64>1, -0.0, <f64>true, <f64><i64>1, <f64><i64>1, <f64><i64>1, <f64>v_ctx.market.no, <f64>NaN);
      unreachable();
    }
  }

  m_on_signal(v_ctx: Context, v_news: Signal): void {
    step(355);
    if (this.p_mode == <i64>461) {
      log1(20, 691, <f64>v_news.index);
    }
    if (this.p_mode == <i64>462) {
      log1(20, 692, v_news.value);
    }
    if (this.p_mode == <i64>463) {
      let v_shown0: i64 = v_news.time;
      if (isNoneInt(v_shown0)) {
        log0(10, 693);
      } else {
        log1(20, 694, <f64>v_shown0);
      }
    }
  }

  m_on_trade(v_ctx: Context, v_trade: Trade): void {
    step(356);
    if (this.p_mode == <i64>468) {
      log1(20, 695, <f64>v_trade.outcome);
    }
    if (this.p_mode == <i64>469) {
      log1(20, 696, <f64>v_trade.price);
    }
    if (this.p_mode == <i64>470) {
      log1(20, 697, <f64>v_trade.size);
    }
    if (this.p_mode == <i64>471) {
      log1(20, 698, <f64>v_trade.isBuy);
    }
    if (this.p_mode == <i64>472) {
      log1(20, 699, <f64>v_trade.time);
    }
  }
}

function new_Everything(): C_Everything {
  const o = new C_Everything();
  o.init();
  return o;
}

let strategy: C_Everything = changetype<C_Everything>(0);

export function abi_version(): i32 {
  return 4;
}

export function block_pointer(): usize {
  return blockPointer();
}

export function start(): i32 {
  beginCall();
  k_ANSWER = addInt(<i64>40, <i64>2, 0);
  k_RATIO = 0.5 * -3.0;
  k_NaN = <i64>100;
  k_f64 = true;
  strategy = new_Everything();
  endCall();
  return intentsWritten();
}

export function handle(kind: i32): i32 {
  beginCall();
  switch (kind) {
    case 1:
      strategy.m_on_start(theContext);
      break;
    case 2:
      strategy.m_on_book(theContext, eventBook());
      break;
    case 3:
      strategy.m_on_timer(theContext);
      break;
    case 4:
      strategy.m_on_fill(theContext, theFill);
      break;
    case 5:
      strategy.m_on_order(theContext, theOrderUpdate);
      break;
    case 6:
      strategy.m_on_resolution(theContext, resolvedOutcome());
      break;
    case 7:
      strategy.m_on_stop(theContext);
      break;
    case 8:
      strategy.m_on_signal(theContext, theSignal);
      break;
    case 9:
      strategy.m_on_trade(theContext, theTrade);
      break;
  }
  endCall();
  return intentsWritten();
}

export function state_save(): i32 {
  stateReset();
  saveAll(strategy);
  return stateLength();
}

export function state_pointer(): usize {
  return statePointer();
}

export function state_reserve(slots: i32): usize {
  stateReserve(slots);
  return statePointer();
}

export function state_load(slots: i32): i32 {
  stateReset();
  loadAll(strategy);
  return stateLength() == slots ? 1 : 0;
}

function saveAll(strategy: C_Everything): void {
  forgetObjects();
  keepObject(strategy, 0);
  for (let i: i32 = 0; i < objectCount(); i++) {
    switch (kindAt(i)) {
      case 0:
        saveEverything(objectAt<C_Everything>(i));
        break;
      case 1:
        saveNode(objectAt<C_Node>(i));
        break;
      case 2:
        saveIntList(objectAt<PyList<i64>>(i));
        break;
      case 3:
        saveOptionalFloatList(objectAt<PyList<f64>>(i));
        break;
      case 4:
        saveBoolList(objectAt<PyList<bool>>(i));
        break;
      case 5:
        saveNodeList(objectAt<PyList<C_Node>>(i));
        break;
      case 6:
        saveIntListList(objectAt<PyList<PyList<i64>>>(i));
        break;
      case 7:
        savePriceList(objectAt<PyList<i64>>(i));
        break;
    }
  }
  forgetObjects();
}

function loadAll(strategy: C_Everything): void {
  forgetObjects();
  keepObject(strategy, 0);
  for (let i: i32 = 0; i < objectCount(); i++) {
    switch (kindAt(i)) {
      case 0:
        loadEverything(objectAt<C_Everything>(i));
        break;
      case 1:
        loadNode(objectAt<C_Node>(i));
        break;
      case 2:
        loadIntList(objectAt<PyList<i64>>(i));
        break;
      case 3:
        loadOptionalFloatList(objectAt<PyList<f64>>(i));
        break;
      case 4:
        loadBoolList(objectAt<PyList<bool>>(i));
        break;
      case 5:
        loadNodeList(objectAt<PyList<C_Node>>(i));
        break;
      case 6:
        loadIntListList(objectAt<PyList<PyList<i64>>>(i));
        break;
      case 7:
        loadPriceList(objectAt<PyList<i64>>(i));
        break;
    }
  }
  forgetObjects();
}

function saveEverything(o: C_Everything): void {
  putInt(o.p_a_int);
  saveOptionalInt(o.p_maybe_int);
  saveOptionalInt(o.p_some_int);
  putFloat(o.p_a_float);
  saveOptionalFloat(o.p_maybe_float);
  saveOptionalFloat(o.p_some_float);
  putBool(o.p_a_bool);
  saveOptionalBool(o.p_maybe_bool);
  saveOptionalBool(o.p_some_bool);
  putInt(o.p_a_price);
  saveOptionalPrice(o.p_maybe_price);
  saveOptionalPrice(o.p_some_price);
  putInt(o.p_a_size);
  saveOptionalSize(o.p_maybe_size);
  saveOptionalSize(o.p_some_size);
  putInt(o.p_a_usd);
  saveOptionalUsd(o.p_maybe_usd);
  saveOptionalUsd(o.p_some_usd);
  saveOptionalOutcome(o.p_maybe_outcome);
  putInt(o.p_count);
  putObject(o.p_node, 1);
  saveOptionalNode(o.p_other);
  putObject(o.p_ints, 2);
  putObject(o.p_maybes, 3);
  putObject(o.p_flags, 4);
  putObject(o.p_nodes, 5);
  putObject(o.p_grid, 6);
  saveOptionalPriceList(o.p_rare);
  putInt(o.p___proto__);
}

function loadEverything(o: C_Everything): void {
  o.p_a_int = getInt();
  o.p_maybe_int = loadOptionalInt();
  o.p_some_int = loadOptionalInt();
  o.p_a_float = getFloat();
  o.p_maybe_float = loadOptionalFloat();
  o.p_some_float = loadOptionalFloat();
  o.p_a_bool = getBool();
  o.p_maybe_bool = loadOptionalBool();
  o.p_some_bool = loadOptionalBool();
  o.p_a_price = getInt();
  o.p_maybe_price = loadOptionalPrice();
  o.p_some_price = loadOptionalPrice();
  o.p_a_size = getInt();
  o.p_maybe_size = loadOptionalSize();
  o.p_some_size = loadOptionalSize();
  o.p_a_usd = getInt();
  o.p_maybe_usd = loadOptionalUsd();
  o.p_some_usd = loadOptionalUsd();
  o.p_maybe_outcome = loadOptionalOutcome();
  o.p_count = getInt();
  o.p_node = takeNode(getInt());
  o.p_other = loadOptionalNode();
  o.p_ints = takeIntList(getInt());
  o.p_maybes = takeOptionalFloatList(getInt());
  o.p_flags = takeBoolList(getInt());
  o.p_nodes = takeNodeList(getInt());
  o.p_grid = takeIntListList(getInt());
  o.p_rare = loadOptionalPriceList();
  o.p___proto__ = getInt();
}

function takeEverything(n: i64): C_Everything {
  return isNewObject(n, 0) ? keepObject(new C_Everything(), 0) : objectAt<C_Everything>(<i32>n - 1);
}

function saveOptionalInt(x: i64): void {
  if (isNoneInt(x)) {
    putBool(false);
  } else {
    putBool(true);
    putInt(x);
  }
}

function loadOptionalInt(): i64 {
  return getBool() ? getInt() : NONE_INT;
}

function saveOptionalFloat(x: f64): void {
  if (isNoneFloat(x)) {
    putBool(false);
  } else {
    putBool(true);
    putFloat(x);
  }
}

function loadOptionalFloat(): f64 {
  return getBool() ? someFloat(getFloat()) : NONE_FLOAT;
}

function saveOptionalBool(x: i32): void {
  if (isNoneBool(x)) {
    putBool(false);
  } else {
    putBool(true);
    putBool(unwrapBool(x));
  }
}

function loadOptionalBool(): i32 {
  return getBool() ? someBool(getBool()) : NONE_BOOL;
}

function saveOptionalPrice(x: i64): void {
  if (isNoneInt(x)) {
    putBool(false);
  } else {
    putBool(true);
    putInt(x);
  }
}

function loadOptionalPrice(): i64 {
  return getBool() ? getInt() : NONE_INT;
}

function saveOptionalSize(x: i64): void {
  if (isNoneInt(x)) {
    putBool(false);
  } else {
    putBool(true);
    putInt(x);
  }
}

function loadOptionalSize(): i64 {
  return getBool() ? getInt() : NONE_INT;
}

function saveOptionalUsd(x: i64): void {
  if (isNoneInt(x)) {
    putBool(false);
  } else {
    putBool(true);
    putInt(x);
  }
}

function loadOptionalUsd(): i64 {
  return getBool() ? getInt() : NONE_INT;
}

function saveOptionalOutcome(x: i64): void {
  if (isNoneInt(x)) {
    putBool(false);
  } else {
    putBool(true);
    putInt(x);
  }
}

function loadOptionalOutcome(): i64 {
  return getBool() ? getInt() : NONE_INT;
}

function saveNode(o: C_Node): void {
  putInt(o.p_value);
  saveOptionalNode(o.p_next);
  putObject(o.p_tags, 4);
}

function loadNode(o: C_Node): void {
  o.p_value = getInt();
  o.p_next = loadOptionalNode();
  o.p_tags = takeBoolList(getInt());
}

function takeNode(n: i64): C_Node {
  return isNewObject(n, 1) ? keepObject(new C_Node(), 1) : objectAt<C_Node>(<i32>n - 1);
}

function saveOptionalNode(x: C_Node | null): void {
  if (x == null) {
    putInt(0);
  } else {
    putObject(changetype<C_Node>(x), 1);
  }
}

function loadOptionalNode(): C_Node | null {
  const n = getInt();
  return n == 0 ? changetype<C_Node | null>(0) : takeNode(n);
}

function saveIntList(list: PyList<i64>): void {
  putInt(lengthOf(list));
  const n = <i32>lengthOf(list);
  for (let i: i32 = 0; i < n; i++) {
    let x: i64 = itemAt(list, i);
    putInt(x);
  }
}

function loadIntList(list: PyList<i64>): void {
  for (let n = getInt(); n > 0; n--) append(list, getInt());
}

function takeIntList(n: i64): PyList<i64> {
  return isNewObject(n, 2) ? keepObject(newList<i64>(0), 2) : objectAt<PyList<i64>>(<i32>n - 1);
}

function saveOptionalFloatList(list: PyList<f64>): void {
  putInt(lengthOf(list));
  const n = <i32>lengthOf(list);
  for (let i: i32 = 0; i < n; i++) {
    let x: f64 = itemAt(list, i);
    saveOptionalFloat(x);
  }
}

function loadOptionalFloatList(list: PyList<f64>): void {
  for (let n = getInt(); n > 0; n--) append(list, loadOptionalFloat());
}

function takeOptionalFloatList(n: i64): PyList<f64> {
  return isNewObject(n, 3) ? keepObject(newList<f64>(0), 3) : objectAt<PyList<f64>>(<i32>n - 1);
}

function saveBoolList(list: PyList<bool>): void {
  putInt(lengthOf(list));
  const n = <i32>lengthOf(list);
  for (let i: i32 = 0; i < n; i++) {
    let x: bool = itemAt(list, i);
    putBool(x);
  }
}

function loadBoolList(list: PyList<bool>): void {
  for (let n = getInt(); n > 0; n--) append(list, getBool());
}

function takeBoolList(n: i64): PyList<bool> {
  return isNewObject(n, 4) ? keepObject(newList<bool>(0), 4) : objectAt<PyList<bool>>(<i32>n - 1);
}

function saveNodeList(list: PyList<C_Node>): void {
  putInt(lengthOf(list));
  const n = <i32>lengthOf(list);
  for (let i: i32 = 0; i < n; i++) {
    let x: C_Node = itemAt(list, i);
    putObject(x, 1);
  }
}

function loadNodeList(list: PyList<C_Node>): void {
  for (let n = getInt(); n > 0; n--) append(list, takeNode(getInt()));
}

function takeNodeList(n: i64): PyList<C_Node> {
  return isNewObject(n, 5) ? keepObject(newList<C_Node>(0), 5) : objectAt<PyList<C_Node>>(<i32>n - 1);
}

function saveIntListList(list: PyList<PyList<i64>>): void {
  putInt(lengthOf(list));
  const n = <i32>lengthOf(list);
  for (let i: i32 = 0; i < n; i++) {
    let x: PyList<i64> = itemAt(list, i);
    putObject(x, 2);
  }
}

function loadIntListList(list: PyList<PyList<i64>>): void {
  for (let n = getInt(); n > 0; n--) append(list, takeIntList(getInt()));
}

function takeIntListList(n: i64): PyList<PyList<i64>> {
  return isNewObject(n, 6) ? keepObject(newList<PyList<i64>>(0), 6) : objectAt<PyList<PyList<i64>>>(<i32>n - 1);
}

function saveOptionalPriceList(x: PyList<i64> | null): void {
  if (x == null) {
    putInt(0);
  } else {
    putObject(changetype<PyList<i64>>(x), 7);
  }
}

function loadOptionalPriceList(): PyList<i64> | null {
  const n = getInt();
  return n == 0 ? changetype<PyList<i64> | null>(0) : takePriceList(n);
}

function savePriceList(list: PyList<i64>): void {
  putInt(lengthOf(list));
  const n = <i32>lengthOf(list);
  for (let i: i32 = 0; i < n; i++) {
    let x: i64 = itemAt(list, i);
    putInt(x);
  }
}

function loadPriceList(list: PyList<i64>): void {
  for (let n = getInt(); n > 0; n--) append(list, getInt());
}

function takePriceList(n: i64): PyList<i64> {
  return isNewObject(n, 7) ? keepObject(newList<i64>(0), 7) : objectAt<PyList<i64>>(<i32>n - 1);
}
