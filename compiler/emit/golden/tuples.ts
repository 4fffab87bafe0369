// Compiled by pmtc. An engine refuses it once it is edited: change the Python source and compile again.
import type { Book, Context } from "pmtc/runtime";
import {
  addInt,
  append,
  eventBook,
  floordivInt,
  forgetObjects,
  getBool,
  getFloat,
  getInt,
  getItem,
  isNewObject,
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
  objectAt,
  objectCount,
  pop,
  putBool,
  putFloat,
  putInt,
  putObject,
  raise2,
  setItem,
  step,
  subInt,
  theContext,
} from "pmtc/runtime";

/** Units of 1e-4 dollar. */
type Price = number;

/** Units of 1e-6 share. */
type Size = number;

/** 0 is YES, 1 is NO. */
type Outcome = number;

const Side = { BUY: 0, SELL: 1 };
type Side = number;

function divide(a: number, b: number): [number, number] {
  step(75);
  return [floordivInt(a, b, 76), modInt(a, b, 77)];
}

function quote(p: Price | null): [Price | null, Side, number] | null {
  step(78);
  if (p === null) {
    return null;
  }
  return [p, p > 5000 /* Price("0.5") */ ? Side.BUY : Side.SELL, 1.0];
}

function nested(k: number): [[number, boolean], number[]] {
  step(79);
  return [[k, modInt(k, 2, 80) === 0], [0.5, k]];
}

function inferred(k: number): [number, number] {
  step(81);
  if (k > 3) {
    return [k, 1.5];
  }
  return [negInt(k), 2.5];
}

class Box {
  pair!: [number, number];
  n: number = 0;
  x: number = 0;
  y: number = 0;
  items!: number[];

  constructor(n: number) {
    step(0);
    this.n = n;
    const $1 = n;
    this.x = $1;
    this.y = 0.5;
    this.pair = [n, 1.0];
    this.items = [1, 2, 3];
  }

  bump(ctx: Context, by: number): number {
    step(1);
    this.n = addInt(this.n, by, 2);
    log2(10, 0, by, this.n); // debug: "bump {} {}"
    return this.n;
  }

  me(ctx: Context, k: number): Box {
    step(3);
    log1(10, 1, k); // debug: "me {}"
    return this;
  }
}

class S {
  last: [number, Price] | null = null;
  seen!: [number, boolean][];
  deep!: [[number, Side], number[], number | null];
  box!: Box;
  a: number = 0;
  b: number = 0;

  constructor() {
    step(4);
    this.box = new Box(3);
    this.seen = [];
    this.deep = [[1, Side.SELL], [], null];
    this.a = 1;
    this.b = 2;
  }

  on_book(ctx: Context, book: Book): void {
    step(5);
    const k = addInt(ctx.market.opensAt, ctx.now, 6);
    if (ctx.now === 0) {
      this.values(ctx, book, k);
    } else if (ctx.now === 1) {
      this.order(ctx, k);
    } else {
      this.loops(ctx, k);
    }
  }

  values(ctx: Context, book: Book, k: number): void {
    step(7);
    const $1: [number, number] = divide(subInt(mulInt(k, 7, 8), 20, 9), 3);
    const quotient = $1[0];
    const rest = $1[1];
    log4(20, 2, quotient, rest, divide(k, 2)[0], divide(k, 2)[1]); // info: "{} {} {} {}"
    const $2 = this.b;
    const $3 = addInt(this.a, this.b, 10);
    this.a = $2;
    this.b = $3;
    const $4 = book.bid;
    let a = 1;
    let b = 2.5;
    const c = $4;
    const $5 = addInt(a, k, 11);
    const $6 = a;
    a = $5;
    b = $6;
    log4(20, 3, this.a, this.b, a, b); // info: "{} {} {} {}"
    const found = quote(c);
    if (found !== null) {
      const $7: [Price | null, Side, number] = found;
      const price = $7[0];
      const side = $7[1];
      const weight = $7[2];
      if (price !== null) {
        log4(20, 4, price, side, weight, Number(found[1] === Side.BUY)); // info: "{} {} {} {}"
        this.last = [k, price];
      }
    }
    if (this.last !== null) {
      const $10 = this.last[0];
      const $11 = this.last[1];
      const $8: [number, Price] = this.last;
      const $9: [number, Price] = [k, 5400 /* Price("0.54") */];
      log3(20, 5, $10, $11, Number($8[0] === $9[0] && $8[1] === $9[1])); // info: "{} {} {}"
    }
    const $12: [[number, boolean], number[]] = nested(k);
    const n = $12[0][0];
    const even = $12[0][1];
    const values = $12[1];
    append(this.seen, [n, even]);
    append(values, 0.25);
    // info: "{} {} {} {} {} {}"
    log6(20, 6, n, Number(even), lengthOf(values), getItem(values, 1, 12), inferred(k)[0], inferred(k)[1]);
    const $13: [number, Side] = this.deep[0];
    const $14 = this.deep[1];
    const left = $13[0];
    const _ = $13[1];
    const xs = $14;
    append(xs, addInt(left, k, 13));
    this.deep = [[addInt(left, 1, 14), Side.BUY], [left, k, lengthOf(xs)], even ? null : 0.5];
    const $17 = this.deep[0][0];
    const $18 = this.deep[0][1];
    const $19 = lengthOf(this.deep[1]);
    const $15: [number, Side] = this.deep[0];
    const $16: [number, Side] = [3, Side.BUY];
    log4(20, 7, $17, $18, $19, Number(!($15[0] === $16[0] && $15[1] === $16[1]))); // info: "{} {} {} {}"
    const one: [number] = [k];
    const $21 = one[0];
    const $20: [number] = [2];
    const $24 = one[0] === $20[0];
    const $22: [number, boolean] = getItem(this.seen, -1, 15);
    const $23: [number, boolean] = [n, even];
    const $27 = $22[0] === $23[0] && $22[1] === $23[1];
    const $25: [number, boolean] = getItem(this.seen, 0, 16);
    const $26: [number, boolean] = getItem(this.seen, -1, 17);
    log4(20, 8, $21, Number($24), Number($27), Number($25[0] === $26[0] && $25[1] === $26[1])); // info: "{} {} {} {}"
    const side_or_none = even ? null : Side.SELL;
    const maybe: [number, Side | null] = [k, side_or_none];
    const $28: [number, Side | null] = [k, null];
    const $30 = maybe[0] === $28[0] && (maybe[1] === null ? $28[1] === null : $28[1] !== null && maybe[1]! === $28[1]!);
    const $29: [number, Side | null] = [k, Side.SELL];
    // info: "{} {} {}"
    log3(
      20,
      9,
      Number($30),
      Number(maybe[0] === $29[0] && (maybe[1] === null ? $29[1] === null : $29[1] !== null && maybe[1]! === $29[1]!)),
      Number(quote(null) === null),
    );
    const $31: [boolean, Size, Outcome] = [even, 1_000_000 /* Size("1") */, ctx.market.yes];
    const $32: [boolean, Size, Outcome] = [true, mulInt(1_000_000 /* Size("1") */, n, 18), ctx.market.yes];
    const flag = $31[0] === $32[0] && $31[1] === $32[1] && $31[2] === $32[2];
    log1(20, 10, Number(flag)); // info: "{}"
    if (k === 9) {
      const $33: [number, number] = divide(1, subInt(k, 9, 19));
      const q = $33[0];
      const r = $33[1];
      log2(20, 11, q, r); // info: "{} {}"
    }
  }

  /** Values first, then the targets from the left. */
  order(ctx: Context, k: number): void {
    step(20);
    const box = this.box;
    const $1 = box.bump(ctx, 10);
    const $2 = box.bump(ctx, 100);
    box.me(ctx, 1).n = $1;
    setItem(box.me(ctx, 2).items, modInt(box.bump(ctx, 1), 3, 21), $2, 22);
    let i = 0;
    const $3 = k;
    i = 2;
    setItem(box.items, i, $3, 23);
    // info: "{} {} {} {} {}"
    log5(20, 12, box.n, i, getItem(box.items, 0, 24), getItem(box.items, 1, 25), getItem(box.items, 2, 26));
    const $4 = box.n;
    const $5 = box.bump(ctx, 1);
    let x = $4;
    let y = $5;
    const $6 = y;
    const $7 = x;
    x = $6;
    y = $7;
    const $8 = k;
    const $9 = box.n;
    box.n = $8;
    const n = $9;
    log4(20, 13, x, y, n, box.n); // info: "{} {} {} {}"
    const pair: [number, [number, number]] = [box.bump(ctx, 2), [box.bump(ctx, 3), box.me(ctx, 4).n]];
    log6(20, 14, pair[0], pair[1][0], pair[1][1], box.pair[1], box.x, box.y); // info: "{} {} {} {} {} {}"
    box.pair = [k, k];
    const $10 = k;
    const $11 = k;
    const u = $10;
    setItem(box.items, subInt(k, 8, 27), $11, 28);
  }

  loops(ctx: Context, k: number): void {
    step(29);
    const xs: number[] = [k, 5, 7];
    const ys: number[] = [0.5, 1.5];
    const $1 = xs;
    let $3 = 0;
    for (const $2 of $1) {
      step(30);
      const i = $3;
      const x = $2;
      $3 = addInt($3, 1, 31);
      if (i === 1) {
        continue;
      }
      if (lengthOf(xs) < 6) {
        append(xs, mulInt(x, 2, 32));
      }
      log2(20, 15, i, x); // info: "{} {}"
    }
    const $4 = ys;
    let $6 = 10;
    for (const $5 of $4) {
      step(33);
      const i = $6;
      const y = $5;
      $6 = addInt($6, 1, 34);
      log2(20, 16, i, y); // info: "{} {}"
      if (y > 1.0) {
        break;
      }
    }
    const $7 = xs;
    const $8 = ys;
    let $9 = 0;
    while ($9 < lengthOf($7) && $9 < lengthOf($8)) {
      step(35);
      const $10 = getItem($7, $9, 36);
      const $11 = getItem($8, $9, 37);
      $9 = addInt($9, 1, 38);
      const x = $10;
      const y = $11;
      if (x === 5 && lengthOf(ys) < 4) {
        append(ys, 2.5);
        continue;
      }
      log2(20, 17, x, y); // info: "{} {}"
    }
    const $12 = ys;
    const $13 = xs;
    const $14: Side[] = [Side.BUY, Side.SELL, Side.BUY];
    let $15 = 0;
    while ($15 < lengthOf($12) && $15 < lengthOf($13) && $15 < lengthOf($14)) {
      step(39);
      const $16 = getItem($12, $15, 40);
      const $17 = getItem($13, $15, 41);
      const $18 = getItem($14, $15, 42);
      $15 = addInt($15, 1, 43);
      const a = $16;
      const b = $17;
      const c = $18;
      log3(20, 18, a, b, c); // info: "{} {} {}"
      pop(xs, 44);
    }
    const $19 = xs;
    let $20 = lengthOf($19);
    $20 = subInt($20, 1, 45);
    while ($20 >= 0 && $20 < lengthOf($19)) {
      step(46);
      const $21 = getItem($19, $20, 47);
      $20 = subInt($20, 1, 48);
      const x = $21;
      log1(20, 19, x); // info: "back {}"
      if (lengthOf(xs) > 1) {
        pop(xs, 49);
      }
    }
    const pairs: [number, boolean][] = [[k, true], [addInt(k, 1, 50), false]];
    for (const $23 of pairs) {
      step(51);
      const n = $23[0];
      const even = $23[1];
      if (lengthOf(pairs) < 4) {
        append(pairs, [mulInt(n, 10, 52), !even]);
      }
      log2(20, 20, n, Number(even)); // info: "{} {}"
    }
    let total = 0;
    const $24 = pairs;
    let $26 = 1;
    for (const $25 of $24) {
      step(53);
      const pair: [number, [number, boolean]] = [$26, $25];
      $26 = addInt($26, 1, 54);
      total = addInt(total, mulInt(pair[0], pair[1][0], 55), 56);
    }
    const $27 = pairs;
    let $29 = 0;
    for (const $28 of $27) {
      step(57);
      const j = $29;
      const n = $28[0];
      const even = $28[1];
      $29 = addInt($29, 1, 58);
      total = addInt(total, addInt(addInt(j, n, 59), even ? 1 : 0, 60), 61);
    }
    const $30 = xs;
    const $31 = pairs;
    let $32 = 0;
    while ($32 < lengthOf($30) && $32 < lengthOf($31)) {
      step(62);
      const $33 = getItem($30, $32, 63);
      const $34: [number, boolean] = getItem($31, $32, 64);
      $32 = addInt($32, 1, 65);
      const left = $33;
      const n = $34[0];
      const even = $34[1];
      total = addInt(total, left, 66);
    }
    const $35 = this.seen;
    let $36 = lengthOf($35);
    $36 = subInt($36, 1, 67);
    while ($36 >= 0 && $36 < lengthOf($35)) {
      step(68);
      const $37: [number, boolean] = getItem($35, $36, 69);
      $36 = subInt($36, 1, 70);
      const nothing: [number, boolean] = $37;
      total = addInt(total, nothing[0], 71);
    }
    append(this.seen, [total, lengthOf(xs) === 1]);
    log4(20, 21, total, lengthOf(xs), lengthOf(ys), lengthOf(this.seen)); // info: "{} {} {} {}"
    const $38 = ys;
    let $40 = 0;
    for (const $39 of $38) {
      step(72);
      const i = $40;
      const y = $39;
      $40 = addInt($40, 1, 73);
      if (!(i < 4 && k < 11)) {
        raise2(5, 74, 22, i, y); // AssertionError: "{} {}"
      }
    }
  }
}

/** Module constants, parameters, `__init__`. */
export function start(): S {
  return new S();
}

/** Calls the handler of one event. */
export function handle(strategy: S, kind: number): void {
  switch (kind) {
    case 2: // book
      strategy.on_book(theContext, eventBook());
      break;
  }
}

/** Puts the strategy and all that it holds into the state buffer. */
export function saveState(strategy: S): void {
  saveAll(strategy);
}

/** Fills the strategy from the state buffer. */
export function loadState(strategy: S): void {
  loadAll(strategy);
}

function saveAll(strategy: S): void {
  forgetObjects();
  keepObject(strategy, 0);
  for (let i = 0; i < objectCount(); i++) {
    switch (kindAt(i)) {
      case 0:
        saveS(objectAt<S>(i));
        break;
      case 1:
        saveTupleOfIntBoolList(objectAt<[number, boolean][]>(i));
        break;
      case 2:
        saveBox(objectAt<Box>(i));
        break;
      case 3:
        saveIntList(objectAt<number[]>(i));
        break;
    }
  }
  forgetObjects();
}

function loadAll(strategy: S): void {
  forgetObjects();
  keepObject(strategy, 0);
  for (let i = 0; i < objectCount(); i++) {
    switch (kindAt(i)) {
      case 0:
        loadS(objectAt<S>(i));
        break;
      case 1:
        loadTupleOfIntBoolList(objectAt<[number, boolean][]>(i));
        break;
      case 2:
        loadBox(objectAt<Box>(i));
        break;
      case 3:
        loadIntList(objectAt<number[]>(i));
        break;
    }
  }
  forgetObjects();
}

function saveS(o: S): void {
  saveOptionalTupleOfIntPrice(o.last);
  putObject(o.seen, 1);
  saveTupleOfTupleOfIntSideIntListOptionalFloat(o.deep);
  putObject(o.box, 2);
  putInt(o.a);
  putInt(o.b);
}

function loadS(o: S): void {
  o.last = loadOptionalTupleOfIntPrice();
  o.seen = takeTupleOfIntBoolList(getInt());
  o.deep = loadTupleOfTupleOfIntSideIntListOptionalFloat();
  o.box = takeBox(getInt());
  o.a = getInt();
  o.b = getInt();
}

function takeS(n: number): S {
  return isNewObject(n, 0) ? keepObject(Object.create(S.prototype) as S, 0) : objectAt<S>(n - 1);
}

function saveOptionalTupleOfIntPrice(x: [number, Price] | null): void {
  if (x === null) {
    putBool(false);
  } else {
    putBool(true);
    saveTupleOfIntPrice(x);
  }
}

function loadOptionalTupleOfIntPrice(): [number, Price] | null {
  return getBool() ? loadTupleOfIntPrice() : null;
}

function saveTupleOfIntBoolList(list: [number, boolean][]): void {
  putInt(lengthOf(list));
  for (const x of list) saveTupleOfIntBool(x);
}

function loadTupleOfIntBoolList(list: [number, boolean][]): void {
  for (let n = getInt(); n > 0; n--) append(list, loadTupleOfIntBool());
}

function takeTupleOfIntBoolList(n: number): [number, boolean][] {
  return isNewObject(n, 1) ? keepObject([] as [number, boolean][], 1) : objectAt<[number, boolean][]>(n - 1);
}

function saveTupleOfTupleOfIntSideIntListOptionalFloat(t: [[number, Side], number[], number | null]): void {
  saveTupleOfIntSide(t[0]);
  putObject(t[1], 3);
  saveOptionalFloat(t[2]);
}

function loadTupleOfTupleOfIntSideIntListOptionalFloat(): [[number, Side], number[], number | null] {
  const x0: [number, Side] = loadTupleOfIntSide();
  const x1: number[] = takeIntList(getInt());
  const x2: number | null = loadOptionalFloat();
  return [x0, x1, x2];
}

function saveBox(o: Box): void {
  saveTupleOfIntFloat(o.pair);
  putInt(o.n);
  putInt(o.x);
  putFloat(o.y);
  putObject(o.items, 3);
}

function loadBox(o: Box): void {
  o.pair = loadTupleOfIntFloat();
  o.n = getInt();
  o.x = getInt();
  o.y = getFloat();
  o.items = takeIntList(getInt());
}

function takeBox(n: number): Box {
  return isNewObject(n, 2) ? keepObject(Object.create(Box.prototype) as Box, 2) : objectAt<Box>(n - 1);
}

function saveTupleOfIntPrice(t: [number, Price]): void {
  putInt(t[0]);
  putInt(t[1]);
}

function loadTupleOfIntPrice(): [number, Price] {
  const x0: number = getInt();
  const x1: Price = getInt();
  return [x0, x1];
}

function saveTupleOfIntBool(t: [number, boolean]): void {
  putInt(t[0]);
  putBool(t[1]);
}

function loadTupleOfIntBool(): [number, boolean] {
  const x0: number = getInt();
  const x1: boolean = getBool();
  return [x0, x1];
}

function saveTupleOfIntSide(t: [number, Side]): void {
  putInt(t[0]);
  putInt(t[1]);
}

function loadTupleOfIntSide(): [number, Side] {
  const x0: number = getInt();
  const x1: Side = getInt();
  return [x0, x1];
}

function saveIntList(list: number[]): void {
  putInt(lengthOf(list));
  for (const x of list) putInt(x);
}

function loadIntList(list: number[]): void {
  for (let n = getInt(); n > 0; n--) append(list, getInt());
}

function takeIntList(n: number): number[] {
  return isNewObject(n, 3) ? keepObject([] as number[], 3) : objectAt<number[]>(n - 1);
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

function saveTupleOfIntFloat(t: [number, number]): void {
  putInt(t[0]);
  putFloat(t[1]);
}

function loadTupleOfIntFloat(): [number, number] {
  const x0: number = getInt();
  const x1: number = getFloat();
  return [x0, x1];
}
