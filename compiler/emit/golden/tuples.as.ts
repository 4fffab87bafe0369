import {
  Book,
  Context,
  NONE_FLOAT,
  NONE_INT,
  PyList,
  addInt,
  append,
  beginCall,
  blockPointer,
  endCall,
  eventBook,
  floordivInt,
  forgetObjects,
  getBool,
  getFloat,
  getInt,
  getItem,
  intentsWritten,
  isNewObject,
  isNoneFloat,
  isNoneInt,
  itemAt,
  keepObject,
  kindAt,
  lengthOf,
  log1,
  log2,
  log3,
  log4,
  log5,
  log6,
  modInt,
  mulInt,
  negInt,
  newList,
  objectAt,
  objectCount,
  pop,
  putBool,
  putFloat,
  putInt,
  putObject,
  raise2,
  setItem,
  someFloat,
  stateLength,
  statePointer,
  stateReserve,
  stateReset,
  step,
  subInt,
  theContext,
} from "./runtime/index";

function f_divide(v_a: i64, v_b: i64): Tuple0 {
  step(75);
  return new Tuple0(floordivInt(v_a, v_b, 76), modInt(v_a, v_b, 77));
}

function f_quote(v_p: i64): Tuple1 | null {
  step(78);
  if (isNoneInt(v_p)) {
    return changetype<Tuple1 | null>(0);
  }
  return new Tuple1(v_p, v_p > <i64>5000 ? <i64>0 : <i64>1, 1.0);
}

function f_nested(v_k: i64): Tuple3 {
  step(79);
  return new Tuple3(new Tuple2(v_k, modInt(v_k, <i64>2, 80) == <i64>0), newList<f64>(2).with(0.5).with(<f64>v_k));
}

function f_inferred(v_k: i64): Tuple4 {
  step(81);
  if (v_k > <i64>3) {
    return new Tuple4(v_k, 1.5);
  }
  return new Tuple4(negInt(v_k), 2.5);
}

class C_Box {
  sid: i32 = 0;
  p_pair: Tuple4 = changetype<Tuple4>(0);
  p_n: i64 = <i64>0;
  p_x: i64 = <i64>0;
  p_y: f64 = 0.0;
  p_items: PyList<i64> = changetype<PyList<i64>>(0);

  init(v_n: i64): void {
    step(0);
    this.p_n = v_n;
    let v_$1: i64 = v_n;
    this.p_x = v_$1;
    this.p_y = 0.5;
    this.p_pair = new Tuple4(v_n, 1.0);
    this.p_items = newList<i64>(3).with(<i64>1).with(<i64>2).with(<i64>3);
  }

  m_bump(v_ctx: Context, v_by: i64): i64 {
    step(1);
    this.p_n = addInt(this.p_n, v_by, 2);
    log2(10, 0, <f64>v_by, <f64>this.p_n);
    return this.p_n;
  }

  m_me(v_ctx: Context, v_k: i64): C_Box {
    step(3);
    log1(10, 1, <f64>v_k);
    return this;
  }
}

function new_Box(v_n: i64): C_Box {
  const o = new C_Box();
  o.init(v_n);
  return o;
}

class C_S {
  sid: i32 = 0;
  p_last: Tuple5 | null = changetype<Tuple5 | null>(0);
  p_seen: PyList<Tuple2> = changetype<PyList<Tuple2>>(0);
  p_deep: Tuple7 = changetype<Tuple7>(0);
  p_box: C_Box = changetype<C_Box>(0);
  p_a: i64 = <i64>0;
  p_b: i64 = <i64>0;

  init(): void {
    step(4);
    this.p_box = new_Box(<i64>3);
    this.p_seen = newList<Tuple2>(0);
    this.p_deep = new Tuple7(new Tuple6(<i64>1, <i64>1), newList<i64>(0), NONE_FLOAT);
    this.p_a = <i64>1;
    this.p_b = <i64>2;
  }

  m_on_book(v_ctx: Context, v_book: Book): void {
    step(5);
    let v_k: i64 = addInt(v_ctx.market.opensAt, v_ctx.now, 6);
    if (v_ctx.now == <i64>0) {
      this.m_values(v_ctx, v_book, v_k);
    } else if (v_ctx.now == <i64>1) {
      this.m_order(v_ctx, v_k);
    } else {
      this.m_loops(v_ctx, v_k);
    }
  }

  m_values(v_ctx: Context, v_book: Book, v_k: i64): void {
    step(7);
    let v_$1: Tuple0 = f_divide(subInt(mulInt(v_k, <i64>7, 8), <i64>20, 9), <i64>3);
    let v_quotient: i64 = v_$1._0;
    let v_rest: i64 = v_$1._1;
    log4(20, 2, <f64>v_quotient, <f64>v_rest, <f64>f_divide(v_k, <i64>2)._0, <f64>f_divide(v_k, <i64>2)._1);
    let v_$2: i64 = this.p_b;
    let v_$3: i64 = addInt(this.p_a, this.p_b, 10);
    this.p_a = v_$2;
    this.p_b = v_$3;
    let v_$4: i64 = v_book.bid;
    let v_a: i64 = <i64>1;
    let v_b: f64 = 2.5;
    let v_c: i64 = v_$4;
    let v_$5: i64 = addInt(v_a, v_k, 11);
    let v_$6: f64 = <f64>v_a;
    v_a = v_$5;
    v_b = v_$6;
    log4(20, 3, <f64>this.p_a, <f64>this.p_b, <f64>v_a, v_b);
    let v_found: Tuple1 | null = f_quote(v_c);
    if (v_found != null) {
      let v_$7: Tuple1 = changetype<Tuple1>(v_found);
      let v_price: i64 = v_$7._0;
      let v_side: i64 = v_$7._1;
      let v_weight: f64 = v_$7._2;
      if (!isNoneInt(v_price)) {
        log4(20, 4, <f64>v_price, <f64>v_side, v_weight, <f64>(changetype<Tuple1>(v_found)._1 == <i64>0));
        this.p_last = new Tuple5(v_k, v_price);
      }
    }
    if (this.p_last != null) {
      let v_$10: i64 = changetype<Tuple5>(this.p_last)._0;
      let v_$11: i64 = changetype<Tuple5>(this.p_last)._1;
      let v_$8: Tuple5 = changetype<Tuple5>(this.p_last);
      let v_$9: Tuple5 = new Tuple5(v_k, <i64>5400);
      log3(20, 5, <f64>v_$10, <f64>v_$11, <f64>(v_$8._0 == v_$9._0 && v_$8._1 == v_$9._1));
    }
    let v_$12: Tuple3 = f_nested(v_k);
    let v_n: i64 = v_$12._0._0;
    let v_even: bool = v_$12._0._1;
    let v_values: PyList<f64> = v_$12._1;
    append(this.p_seen, new Tuple2(v_n, v_even));
    append(v_values, 0.25);
    log6(20, 6, <f64>v_n, <f64>v_even, <f64>lengthOf(v_values), getItem(v_values, <i64>1, 12), <f64>f_inferred(v_k)._0, f_inferred(v_k)._1);
    let v_$13: Tuple6 = this.p_deep._0;
    let v_$14: PyList<i64> = this.p_deep._1;
    let v_left: i64 = v_$13._0;
    let v__: i64 = v_$13._1;
    let v_xs: PyList<i64> = v_$14;
    append(v_xs, addInt(v_left, v_k, 13));
    this.p_deep = new Tuple7(new Tuple6(addInt(v_left, <i64>1, 14), <i64>0), newList<i64>(3).with(v_left).with(v_k).with(lengthOf(v_xs)), v_even ? NONE_FLOAT : someFloat(0.5));
    let v_$17: i64 = this.p_deep._0._0;
    let v_$18: i64 = this.p_deep._0._1;
    let v_$19: i64 = lengthOf(this.p_deep._1);
    let v_$15: Tuple6 = this.p_deep._0;
    let v_$16: Tuple6 = new Tuple6(<i64>3, <i64>0);
    log4(20, 7, <f64>v_$17, <f64>v_$18, <f64>v_$19, <f64>!(v_$15._0 == v_$16._0 && v_$15._1 == v_$16._1));
    let v_one: Tuple8 = new Tuple8(v_k);
    let v_$21: i64 = v_one._0;
    let v_$20: Tuple8 = new Tuple8(<i64>2);
    let v_$24: bool = v_one._0 == v_$20._0;
    let v_$22: Tuple2 = getItem(this.p_seen, <i64>-1, 15);
    let v_$23: Tuple2 = new Tuple2(v_n, v_even);
    let v_$27: bool = v_$22._0 == v_$23._0 && v_$22._1 == v_$23._1;
    let v_$25: Tuple2 = getItem(this.p_seen, <i64>0, 16);
    let v_$26: Tuple2 = getItem(this.p_seen, <i64>-1, 17);
    log4(20, 8, <f64>v_$21, <f64>v_$24, <f64>v_$27, <f64>(v_$25._0 == v_$26._0 && v_$25._1 == v_$26._1));
    let v_side_or_none: i64 = v_even ? NONE_INT : <i64>1;
    let v_maybe: Tuple9 = new Tuple9(v_k, v_side_or_none);
    let v_$28: Tuple9 = new Tuple9(v_k, NONE_INT);
    let v_$30: bool = v_maybe._0 == v_$28._0 && (isNoneInt(v_maybe._1) ? isNoneInt(v_$28._1) : !isNoneInt(v_$28._1) && v_maybe._1 == v_$28._1);
    let v_$29: Tuple9 = new Tuple9(v_k, <i64>1);
    log3(20, 9, <f64>v_$30, <f64>(v_maybe._0 == v_$29._0 && (isNoneInt(v_maybe._1) ? isNoneInt(v_$29._1) : !isNoneInt(v_$29._1) && v_maybe._1 == v_$29._1)), <f64>(f_quote(NONE_INT) == null));
    let v_$31: Tuple10 = new Tuple10(v_even, <i64>1000000, v_ctx.market.yes);
    let v_$32: Tuple10 = new Tuple10(true, mulInt(<i64>1000000, v_n, 18), v_ctx.market.yes);
    let v_flag: bool = v_$31._0 == v_$32._0 && v_$31._1 == v_$32._1 && v_$31._2 == v_$32._2;
    log1(20, 10, <f64>v_flag);
    if (v_k == <i64>9) {
      let v_$33: Tuple0 = f_divide(<i64>1, subInt(v_k, <i64>9, 19));
      let v_q: i64 = v_$33._0;
      let v_r: i64 = v_$33._1;
      log2(20, 11, <f64>v_q, <f64>v_r);
    }
  }

  m_order(v_ctx: Context, v_k: i64): void {
    step(20);
    let v_box: C_Box = this.p_box;
    let v_$1: i64 = v_box.m_bump(v_ctx, <i64>10);
    let v_$2: i64 = v_box.m_bump(v_ctx, <i64>100);
    v_box.m_me(v_ctx, <i64>1).p_n = v_$1;
    setItem(v_box.m_me(v_ctx, <i64>2).p_items, modInt(v_box.m_bump(v_ctx, <i64>1), <i64>3, 21), v_$2, 22);
    let v_i: i64 = <i64>0;
    let v_$3: i64 = v_k;
    v_i = <i64>2;
    setItem(v_box.p_items, v_i, v_$3, 23);
    log5(20, 12, <f64>v_box.p_n, <f64>v_i, <f64>getItem(v_box.p_items, <i64>0, 24), <f64>getItem(v_box.p_items, <i64>1, 25), <f64>getItem(v_box.p_items, <i64>2, 26));
    let v_$4: i64 = v_box.p_n;
    let v_$5: i64 = v_box.m_bump(v_ctx, <i64>1);
    let v_x: i64 = v_$4;
    let v_y: i64 = v_$5;
    let v_$6: i64 = v_y;
    let v_$7: i64 = v_x;
    v_x = v_$6;
    v_y = v_$7;
    let v_$8: i64 = v_k;
    let v_$9: i64 = v_box.p_n;
    v_box.p_n = v_$8;
    let v_n: i64 = v_$9;
    log4(20, 13, <f64>v_x, <f64>v_y, <f64>v_n, <f64>v_box.p_n);
    let v_pair: Tuple11 = new Tuple11(v_box.m_bump(v_ctx, <i64>2), new Tuple0(v_box.m_bump(v_ctx, <i64>3), v_box.m_me(v_ctx, <i64>4).p_n));
    log6(20, 14, <f64>v_pair._0, <f64>v_pair._1._0, <f64>v_pair._1._1, v_box.p_pair._1, <f64>v_box.p_x, v_box.p_y);
    v_box.p_pair = new Tuple4(v_k, <f64>v_k);
    let v_$10: i64 = v_k;
    let v_$11: i64 = v_k;
    let v_u: i64 = v_$10;
    setItem(v_box.p_items, subInt(v_k, <i64>8, 27), v_$11, 28);
  }

  m_loops(v_ctx: Context, v_k: i64): void {
    step(29);
    let v_xs: PyList<i64> = newList<i64>(3).with(v_k).with(<i64>5).with(<i64>7);
    let v_ys: PyList<f64> = newList<f64>(2).with(0.5).with(1.5);
    let v_$1: PyList<i64> = v_xs;
    let v_$3: i64 = <i64>0;
    for (let i0: i32 = 0; i0 < <i32>lengthOf(v_$1); i0++) {
      step(30);
      let v_$2: i64 = itemAt(v_$1, i0);
      let v_i: i64 = v_$3;
      let v_x: i64 = v_$2;
      v_$3 = addInt(v_$3, <i64>1, 31);
      if (v_i == <i64>1) {
        continue;
      }
      if (lengthOf(v_xs) < <i64>6) {
        append(v_xs, mulInt(v_x, <i64>2, 32));
      }
      log2(20, 15, <f64>v_i, <f64>v_x);
    }
    let v_$4: PyList<f64> = v_ys;
    let v_$6: i64 = <i64>10;
    for (let i1: i32 = 0; i1 < <i32>lengthOf(v_$4); i1++) {
      step(33);
      let v_$5: f64 = itemAt(v_$4, i1);
      let v_i: i64 = v_$6;
      let v_y: f64 = v_$5;
      v_$6 = addInt(v_$6, <i64>1, 34);
      log2(20, 16, <f64>v_i, v_y);
      if (v_y > 1.0) {
        break;
      }
    }
    let v_$7: PyList<i64> = v_xs;
    let v_$8: PyList<f64> = v_ys;
    let v_$9: i64 = <i64>0;
    while (v_$9 < lengthOf(v_$7) && v_$9 < lengthOf(v_$8)) {
      step(35);
      let v_$10: i64 = getItem(v_$7, v_$9, 36);
      let v_$11: f64 = getItem(v_$8, v_$9, 37);
      v_$9 = addInt(v_$9, <i64>1, 38);
      let v_x: i64 = v_$10;
      let v_y: f64 = v_$11;
      if (v_x == <i64>5 && lengthOf(v_ys) < <i64>4) {
        append(v_ys, 2.5);
        continue;
      }
      log2(20, 17, <f64>v_x, v_y);
    }
    let v_$12: PyList<f64> = v_ys;
    let v_$13: PyList<i64> = v_xs;
    let v_$14: PyList<i64> = newList<i64>(3).with(<i64>0).with(<i64>1).with(<i64>0);
    let v_$15: i64 = <i64>0;
    while (v_$15 < lengthOf(v_$12) && v_$15 < lengthOf(v_$13) && v_$15 < lengthOf(v_$14)) {
      step(39);
      let v_$16: f64 = getItem(v_$12, v_$15, 40);
      let v_$17: i64 = getItem(v_$13, v_$15, 41);
      let v_$18: i64 = getItem(v_$14, v_$15, 42);
      v_$15 = addInt(v_$15, <i64>1, 43);
      let v_a: f64 = v_$16;
      let v_b: i64 = v_$17;
      let v_c: i64 = v_$18;
      log3(20, 18, v_a, <f64>v_b, <f64>v_c);
      pop(v_xs, 44);
    }
    let v_$19: PyList<i64> = v_xs;
    let v_$20: i64 = lengthOf(v_$19);
    v_$20 = subInt(v_$20, <i64>1, 45);
    while (v_$20 >= <i64>0 && v_$20 < lengthOf(v_$19)) {
      step(46);
      let v_$21: i64 = getItem(v_$19, v_$20, 47);
      v_$20 = subInt(v_$20, <i64>1, 48);
      let v_x: i64 = v_$21;
      log1(20, 19, <f64>v_x);
      if (lengthOf(v_xs) > <i64>1) {
        pop(v_xs, 49);
      }
    }
    let v_pairs: PyList<Tuple2> = newList<Tuple2>(2).with(new Tuple2(v_k, true)).with(new Tuple2(addInt(v_k, <i64>1, 50), false));
    let v_$22: PyList<Tuple2> = v_pairs;
    for (let i2: i32 = 0; i2 < <i32>lengthOf(v_$22); i2++) {
      step(51);
      let v_$23: Tuple2 = itemAt(v_$22, i2);
      let v_n: i64 = v_$23._0;
      let v_even: bool = v_$23._1;
      if (lengthOf(v_pairs) < <i64>4) {
        append(v_pairs, new Tuple2(mulInt(v_n, <i64>10, 52), !v_even));
      }
      log2(20, 20, <f64>v_n, <f64>v_even);
    }
    let v_total: i64 = <i64>0;
    let v_$24: PyList<Tuple2> = v_pairs;
    let v_$26: i64 = <i64>1;
    for (let i3: i32 = 0; i3 < <i32>lengthOf(v_$24); i3++) {
      step(53);
      let v_$25: Tuple2 = itemAt(v_$24, i3);
      let v_pair: Tuple12 = new Tuple12(v_$26, v_$25);
      v_$26 = addInt(v_$26, <i64>1, 54);
      v_total = addInt(v_total, mulInt(v_pair._0, v_pair._1._0, 55), 56);
    }
    let v_$27: PyList<Tuple2> = v_pairs;
    let v_$29: i64 = <i64>0;
    for (let i4: i32 = 0; i4 < <i32>lengthOf(v_$27); i4++) {
      step(57);
      let v_$28: Tuple2 = itemAt(v_$27, i4);
      let v_j: i64 = v_$29;
      let v_n: i64 = v_$28._0;
      let v_even: bool = v_$28._1;
      v_$29 = addInt(v_$29, <i64>1, 58);
      v_total = addInt(v_total, addInt(addInt(v_j, v_n, 59), v_even ? <i64>1 : <i64>0, 60), 61);
    }
    let v_$30: PyList<i64> = v_xs;
    let v_$31: PyList<Tuple2> = v_pairs;
    let v_$32: i64 = <i64>0;
    while (v_$32 < lengthOf(v_$30) && v_$32 < lengthOf(v_$31)) {
      step(62);
      let v_$33: i64 = getItem(v_$30, v_$32, 63);
      let v_$34: Tuple2 = getItem(v_$31, v_$32, 64);
      v_$32 = addInt(v_$32, <i64>1, 65);
      let v_left: i64 = v_$33;
      let v_n: i64 = v_$34._0;
      let v_even: bool = v_$34._1;
      v_total = addInt(v_total, v_left, 66);
    }
    let v_$35: PyList<Tuple2> = this.p_seen;
    let v_$36: i64 = lengthOf(v_$35);
    v_$36 = subInt(v_$36, <i64>1, 67);
    while (v_$36 >= <i64>0 && v_$36 < lengthOf(v_$35)) {
      step(68);
      let v_$37: Tuple2 = getItem(v_$35, v_$36, 69);
      v_$36 = subInt(v_$36, <i64>1, 70);
      let v_nothing: Tuple2 = v_$37;
      v_total = addInt(v_total, v_nothing._0, 71);
    }
    append(this.p_seen, new Tuple2(v_total, lengthOf(v_xs) == <i64>1));
    log4(20, 21, <f64>v_total, <f64>lengthOf(v_xs), <f64>lengthOf(v_ys), <f64>lengthOf(this.p_seen));
    let v_$38: PyList<f64> = v_ys;
    let v_$40: i64 = <i64>0;
    for (let i5: i32 = 0; i5 < <i32>lengthOf(v_$38); i5++) {
      step(72);
      let v_$39: f64 = itemAt(v_$38, i5);
      let v_i: i64 = v_$40;
      let v_y: f64 = v_$39;
      v_$40 = addInt(v_$40, <i64>1, 73);
      if (!(v_i < <i64>4 && v_k < <i64>11)) {
        raise2(5, 74, 22, <f64>v_i, v_y);
        unreachable();
      }
    }
  }
}

function new_S(): C_S {
  const o = new C_S();
  o.init();
  return o;
}

let strategy: C_S = changetype<C_S>(0);

export function abi_version(): i32 {
  return 4;
}

export function block_pointer(): usize {
  return blockPointer();
}

export function start(): i32 {
  beginCall();
  strategy = new_S();
  endCall();
  return intentsWritten();
}

export function handle(kind: i32): i32 {
  beginCall();
  switch (kind) {
    case 2:
      strategy.m_on_book(theContext, eventBook());
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

function saveAll(strategy: C_S): void {
  forgetObjects();
  keepObject(strategy, 0);
  for (let i: i32 = 0; i < objectCount(); i++) {
    switch (kindAt(i)) {
      case 0:
        saveS(objectAt<C_S>(i));
        break;
      case 1:
        saveTupleOfIntBoolList(objectAt<PyList<Tuple2>>(i));
        break;
      case 2:
        saveBox(objectAt<C_Box>(i));
        break;
      case 3:
        saveIntList(objectAt<PyList<i64>>(i));
        break;
    }
  }
  forgetObjects();
}

function loadAll(strategy: C_S): void {
  forgetObjects();
  keepObject(strategy, 0);
  for (let i: i32 = 0; i < objectCount(); i++) {
    switch (kindAt(i)) {
      case 0:
        loadS(objectAt<C_S>(i));
        break;
      case 1:
        loadTupleOfIntBoolList(objectAt<PyList<Tuple2>>(i));
        break;
      case 2:
        loadBox(objectAt<C_Box>(i));
        break;
      case 3:
        loadIntList(objectAt<PyList<i64>>(i));
        break;
    }
  }
  forgetObjects();
}

function saveS(o: C_S): void {
  saveOptionalTupleOfIntPrice(o.p_last);
  putObject(o.p_seen, 1);
  saveTupleOfTupleOfIntSideIntListOptionalFloat(o.p_deep);
  putObject(o.p_box, 2);
  putInt(o.p_a);
  putInt(o.p_b);
}

function loadS(o: C_S): void {
  o.p_last = loadOptionalTupleOfIntPrice();
  o.p_seen = takeTupleOfIntBoolList(getInt());
  o.p_deep = loadTupleOfTupleOfIntSideIntListOptionalFloat();
  o.p_box = takeBox(getInt());
  o.p_a = getInt();
  o.p_b = getInt();
}

function takeS(n: i64): C_S {
  return isNewObject(n, 0) ? keepObject(new C_S(), 0) : objectAt<C_S>(<i32>n - 1);
}

function saveOptionalTupleOfIntPrice(x: Tuple5 | null): void {
  if (x == null) {
    putBool(false);
  } else {
    putBool(true);
    saveTupleOfIntPrice(changetype<Tuple5>(x));
  }
}

function loadOptionalTupleOfIntPrice(): Tuple5 | null {
  return getBool() ? loadTupleOfIntPrice() : changetype<Tuple5 | null>(0);
}

function saveTupleOfIntBoolList(list: PyList<Tuple2>): void {
  putInt(lengthOf(list));
  const n = <i32>lengthOf(list);
  for (let i: i32 = 0; i < n; i++) {
    let x: Tuple2 = itemAt(list, i);
    saveTupleOfIntBool(x);
  }
}

function loadTupleOfIntBoolList(list: PyList<Tuple2>): void {
  for (let n = getInt(); n > 0; n--) append(list, loadTupleOfIntBool());
}

function takeTupleOfIntBoolList(n: i64): PyList<Tuple2> {
  return isNewObject(n, 1) ? keepObject(newList<Tuple2>(0), 1) : objectAt<PyList<Tuple2>>(<i32>n - 1);
}

function saveTupleOfTupleOfIntSideIntListOptionalFloat(t: Tuple7): void {
  saveTupleOfIntSide(t._0);
  putObject(t._1, 3);
  saveOptionalFloat(t._2);
}

function loadTupleOfTupleOfIntSideIntListOptionalFloat(): Tuple7 {
  let x0: Tuple6 = loadTupleOfIntSide();
  let x1: PyList<i64> = takeIntList(getInt());
  let x2: f64 = loadOptionalFloat();
  return new Tuple7(x0, x1, x2);
}

function saveBox(o: C_Box): void {
  saveTupleOfIntFloat(o.p_pair);
  putInt(o.p_n);
  putInt(o.p_x);
  putFloat(o.p_y);
  putObject(o.p_items, 3);
}

function loadBox(o: C_Box): void {
  o.p_pair = loadTupleOfIntFloat();
  o.p_n = getInt();
  o.p_x = getInt();
  o.p_y = getFloat();
  o.p_items = takeIntList(getInt());
}

function takeBox(n: i64): C_Box {
  return isNewObject(n, 2) ? keepObject(new C_Box(), 2) : objectAt<C_Box>(<i32>n - 1);
}

function saveTupleOfIntPrice(t: Tuple5): void {
  putInt(t._0);
  putInt(t._1);
}

function loadTupleOfIntPrice(): Tuple5 {
  let x0: i64 = getInt();
  let x1: i64 = getInt();
  return new Tuple5(x0, x1);
}

function saveTupleOfIntBool(t: Tuple2): void {
  putInt(t._0);
  putBool(t._1);
}

function loadTupleOfIntBool(): Tuple2 {
  let x0: i64 = getInt();
  let x1: bool = getBool();
  return new Tuple2(x0, x1);
}

function saveTupleOfIntSide(t: Tuple6): void {
  putInt(t._0);
  putInt(t._1);
}

function loadTupleOfIntSide(): Tuple6 {
  let x0: i64 = getInt();
  let x1: i64 = getInt();
  return new Tuple6(x0, x1);
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
  return isNewObject(n, 3) ? keepObject(newList<i64>(0), 3) : objectAt<PyList<i64>>(<i32>n - 1);
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

function saveTupleOfIntFloat(t: Tuple4): void {
  putInt(t._0);
  putFloat(t._1);
}

function loadTupleOfIntFloat(): Tuple4 {
  let x0: i64 = getInt();
  let x1: f64 = getFloat();
  return new Tuple4(x0, x1);
}

@final
class Tuple0 {
  _0: i64;
  _1: i64;
  constructor(_0: i64, _1: i64) {
    this._0 = _0;
    this._1 = _1;
  }
}

@final
class Tuple1 {
  _0: i64;
  _1: i64;
  _2: f64;
  constructor(_0: i64, _1: i64, _2: f64) {
    this._0 = _0;
    this._1 = _1;
    this._2 = _2;
  }
}

@final
class Tuple2 {
  _0: i64;
  _1: bool;
  constructor(_0: i64, _1: bool) {
    this._0 = _0;
    this._1 = _1;
  }
}

@final
class Tuple3 {
  _0: Tuple2;
  _1: PyList<f64>;
  constructor(_0: Tuple2, _1: PyList<f64>) {
    this._0 = _0;
    this._1 = _1;
  }
}

@final
class Tuple4 {
  _0: i64;
  _1: f64;
  constructor(_0: i64, _1: f64) {
    this._0 = _0;
    this._1 = _1;
  }
}

@final
class Tuple5 {
  _0: i64;
  _1: i64;
  constructor(_0: i64, _1: i64) {
    this._0 = _0;
    this._1 = _1;
  }
}

@final
class Tuple6 {
  _0: i64;
  _1: i64;
  constructor(_0: i64, _1: i64) {
    this._0 = _0;
    this._1 = _1;
  }
}

@final
class Tuple7 {
  _0: Tuple6;
  _1: PyList<i64>;
  _2: f64;
  constructor(_0: Tuple6, _1: PyList<i64>, _2: f64) {
    this._0 = _0;
    this._1 = _1;
    this._2 = _2;
  }
}

@final
class Tuple8 {
  _0: i64;
  constructor(_0: i64) {
    this._0 = _0;
  }
}

@final
class Tuple9 {
  _0: i64;
  _1: i64;
  constructor(_0: i64, _1: i64) {
    this._0 = _0;
    this._1 = _1;
  }
}

@final
class Tuple10 {
  _0: bool;
  _1: i64;
  _2: i64;
  constructor(_0: bool, _1: i64, _2: i64) {
    this._0 = _0;
    this._1 = _1;
    this._2 = _2;
  }
}

@final
class Tuple11 {
  _0: i64;
  _1: Tuple0;
  constructor(_0: i64, _1: Tuple0) {
    this._0 = _0;
    this._1 = _1;
  }
}

@final
class Tuple12 {
  _0: i64;
  _1: Tuple2;
  constructor(_0: i64, _1: Tuple2) {
    this._0 = _0;
    this._1 = _1;
  }
}
