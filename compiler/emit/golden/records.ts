// Compiled by pmtc. An engine refuses it once it is edited: change the Python source and compile again.
import type { Book, Context, PyDict } from "pmtc/runtime";
import {
  addInt,
  append,
  dictAfter,
  dictGet,
  dictGetOr,
  dictKeyAt,
  dictLength,
  dictSet,
  dictSetDefault,
  dictValueAt,
  eventBook,
  floordivInt,
  forgetObjects,
  getBool,
  getFloat,
  getInt,
  getItem,
  getText,
  isNewObject,
  keepObject,
  kindAt,
  lengthOf,
  log0,
  log1,
  log2,
  log3,
  log5,
  log6,
  log8,
  modInt,
  mulInt,
  newDict,
  objectAt,
  objectCount,
  putBool,
  putFloat,
  putInt,
  putObject,
  putText,
  raise1,
  step,
  subInt,
  theContext,
} from "pmtc/runtime";

/** Units of 1e-4 dollar. */
type Price = number;

/** Units of 1e-6 share. */
type Size = number;

const Side = { BUY: 0, SELL: 1 };
type Side = number;

let UNIT: Size = 0;

function shown(ctx: Context, k: number): number {
  step(37);
  log1(10, 12, k); // debug: "shown {}"
  return k;
}

/** A side of the book. */
class Quote {
  price: Price;
  size: Size;
  side: Side;

  constructor(price: Price, size: Size, side: Side) {
    this.price = price;
    this.size = size;
    this.side = side;
  }

  is_dear(): boolean {
    step(0);
    return this.price > 5000 /* Price("0.5") */;
  }

  half(): Quote {
    step(1);
    return new Quote(this.price, floordivInt(this.size, 2, 2), this.side);
  }
}

class Ledger {
  scale: number;
  count: number;
  half: number;
  best: Quote | null;
  notes: number[];
  new: boolean;
  pair: [number, Quote] | null;
  by_side: PyDict<Side, number>;
  sizes: PyDict<string, number[]>;
  typed: number[];

  constructor(scale: number, count: number, half: number, best: Quote | null, notes: number[], new_: boolean, pair: [number, Quote] | null, by_side: PyDict<Side, number>, sizes: PyDict<string, number[]>, typed: number[]) {
    this.scale = scale;
    this.count = count;
    this.half = half;
    this.best = best;
    this.notes = notes;
    this.new = new_;
    this.pair = pair;
    this.by_side = by_side;
    this.sizes = sizes;
    this.typed = typed;
  }

  add(ctx: Context, quote: Quote): number {
    step(3);
    this.count = addInt(this.count, 1, 4);
    append(this.notes, this.count);
    dictSet(this.by_side, quote.side, addInt(dictGetOr(this.by_side, quote.side, 0), 1, 5));
    append(dictSetDefault(this.sizes, "all", []), dictGet(this.by_side, quote.side, 6));
    append(this.typed, this.count);
    if (this.best === null || quote.price > this.best.price) {
      this.best = quote;
    }
    this.pair = [this.count, quote];
    this.new = false;
    // debug: "add {} {} {} {} {}"
    log5(10, 0, this.count, quote.price, quote.size, quote.side, Number(quote.is_dear()));
    return this.count;
  }
}

class Options {
  level: number;
  name: Side;
  more: number;

  constructor(level: number, name: Side, more: number) {
    this.level = level;
    this.name = name;
    this.more = more;
  }
}

/** Has no fields. */
class Empty {
  one(): number {
    step(7);
    return 1;
  }
}

class Link {
  value: number;
  next: Link | null;

  constructor(value: number, next: Link | null) {
    this.value = value;
    this.next = next;
  }
}

class S {
  last: Quote | null = null;
  quotes!: Quote[];
  links!: Link[];
  ledger!: Ledger;
  options!: Options;

  constructor() {
    step(8);
    this.ledger = new Ledger(
      1.0,
      0,
      1.0,
      null,
      [],
      true,
      null,
      newDict<Side, number>(),
      newDict<string, number[]>(),
      [],
    );
    this.quotes = [];
    this.options = new Options(3, Side.SELL, 1);
    this.links = [];
  }

  on_book(ctx: Context, book: Book): void {
    step(9);
    const k = ctx.market.opensAt;
    const price = book.bid !== null ? book.bid : 4500 /* Price("0.45") */;
    if (ctx.now === 0) {
      this.quote(ctx, price, k);
    } else if (ctx.now === 1) {
      this.equal(ctx, price, k);
    } else {
      this.made(ctx, k);
    }
  }

  quote(ctx: Context, price: Price, k: number): void {
    step(10);
    const quote = new Quote(
      addInt(price, mulInt(100 /* Price("0.01") */, k, 11), 12),
      UNIT,
      modInt(k, 2, 13) === 0 ? Side.BUY : Side.SELL,
    );
    this.ledger.add(ctx, quote);
    this.ledger.add(ctx, quote.half().half());
    const best = this.ledger.best;
    if (best !== null && this.ledger.pair !== null) {
      const $1: [number, Quote] = this.ledger.pair;
      const count = $1[0];
      const other = $1[1];
      // info: "{} {} {} {} {} {}"
      log6(20, 1, best.price, best.size, count, other.size, Number(best.is_dear()), this.ledger.half);
    }
    const $2 = this.last;
    if ($2 === null ? quote === null : quote !== null && $2.price === quote!.price && $2.size === quote!.size && $2.side === quote!.side) {
      log0(20, 2); // info: "again"
    }
    this.last = modInt(k, 3, 14) !== 0 ? quote : null;
    append(this.quotes, quote);
    const $3 = getItem(this.quotes, -1, 15);
    const $5 = $3.price === quote.price && $3.size === quote.size && $3.side === quote.side;
    const $4 = getItem(this.quotes, 0, 16);
    const $7 = $4.price === quote.price && $4.size === quote.size && $4.side === quote.side;
    const $6 = getItem(this.quotes, 0, 17);
    // info: "{} {} {}"
    log3(
      20,
      3,
      Number($5),
      Number($7),
      Number(!($6.price === quote.price && $6.size === quote.size && $6.side === quote.side)),
    );
    const $8 = this.ledger;
    $8.scale = $8.scale * 2.0;
    log3(20, 4, this.ledger.scale, Number(this.ledger.new), lengthOf(this.ledger.notes)); // info: "{} {} {}"
    if (!(this.ledger.count < 14)) {
      raise1(5, 18, 5, this.ledger.count); // AssertionError: "{}"
    }
  }

  equal(ctx: Context, price: Price, k: number): void {
    step(19);
    const a = new Quote(price, UNIT, Side.BUY);
    const b = new Quote(price, UNIT, Side.BUY);
    const pairs: [number, Quote][] = [[k, a], [k, b], [addInt(k, 1, 20), b]];
    const $3 = a.price === b.price && a.size === b.size && a.side === b.side;
    const $4 = !(a.price === b.price && a.size === b.size && a.side === b.side);
    const $1: [number, Quote] = getItem(pairs, 0, 21);
    const $2: [number, Quote] = getItem(pairs, 1, 22);
    const $7 = $1[0] === $2[0] && $1[1].price === $2[1].price && $1[1].size === $2[1].size && $1[1].side === $2[1].side;
    const $5: [number, Quote] = getItem(pairs, 1, 23);
    const $6: [number, Quote] = getItem(pairs, 2, 24);
    const $10 = $5[0] === $6[0] && $5[1].price === $6[1].price && $5[1].size === $6[1].size && $5[1].side === $6[1].side;
    const $8 = new Empty();
    const $9 = new Empty();
    log5(20, 6, Number($3), Number($4), Number($7), Number($10), Number(true)); // info: "{} {} {} {} {}"
    const maybe = this.last;
    this.last = modInt(k, 2, 25) === 0 ? b : null;
    const $12 = maybe === null ? a === null : a !== null && maybe.price === a!.price && maybe.size === a!.size && maybe.side === a!.side;
    const $11 = this.last;
    const $14 = a === null ? $11 === null : $11 !== null && a!.price === $11.price && a!.size === $11.size && a!.side === $11.side;
    const $13 = this.last;
    // info: "{} {} {}"
    log3(
      20,
      7,
      Number($12),
      Number($14),
      Number(maybe === null ? $13 === null : $13 !== null && maybe.price === $13.price && maybe.size === $13.size && maybe.side === $13.side),
    );
    const $15 = this.last;
    if ($15 === null ? a === null : a !== null && $15.price === a!.price && $15.size === a!.size && $15.side === a!.side) {
      log1(20, 8, this.last!.price); // info: "{}"
    }
    const $16 = shown(ctx, 3);
    const options = new Options($16, Side.SELL, k);
    const $17 = this.options;
    // info: "{} {}"
    log2(
      20,
      9,
      Number(options.level === $17.level && options.name === $17.name && options.more === $17.more),
      new Empty().one(),
    );
    options.more = 1;
    const $18 = this.options;
    // info: "{} {} {}"
    log3(
      20,
      10,
      Number(options.level === $18.level && options.name === $18.name && options.more === $18.more),
      options.level,
      options.name,
    );
    const $19 = this.options;
    $19.level = addInt($19.level, floordivInt(k, 10, 26), 27);
    const zero = floordivInt(1, subInt(9, k, 28), 29);
  }

  /** Arguments are evaluated as they are written. */
  made(ctx: Context, k: number): void {
    step(30);
    const $1 = new Link(shown(ctx, 1), null);
    const $2 = shown(ctx, 2);
    const link = new Link($2, $1);
    const $3 = shown(ctx, 3);
    const $4 = new Link(shown(ctx, 4), new Link(k, null));
    link.value = $3;
    link.next = $4;
    append(this.links, link);
    let total = 0;
    const $5 = this.links;
    let $7 = 0;
    for (const $6 of $5) {
      step(31);
      const i = $7;
      const each = $6;
      $7 = addInt($7, 1, 32);
      let following: Link | null = each;
      while (following !== null) {
        step(33);
        total = addInt(total, mulInt(following.value, addInt(i, 1, 34), 35), 36);
        following = following.next;
      }
    }
    const $8 = k;
    const ledger = new Ledger(
      0.5,
      k,
      $8,
      null,
      [],
      true,
      null,
      newDict<Side, number>(),
      newDict<string, number[]>(),
      [],
    );
    append(ledger.notes, k);
    const other = new Ledger(
      0.5,
      0,
      1.0,
      null,
      [],
      true,
      null,
      newDict<Side, number>(),
      newDict<string, number[]>(),
      [],
    );
    // info: "{} {} {} {} {} {} {} {}"
    log8(
      20,
      11,
      total,
      ledger.half,
      lengthOf(other.notes),
      lengthOf(ledger.notes),
      dictLength(other.by_side),
      dictLength(other.sizes),
      lengthOf(ledger.typed),
      Number(other.best === null),
    );
  }
}

/** Module constants, parameters, `__init__`. */
export function start(): S {
  UNIT = 5_000_000 /* Size("5") */;
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
        saveQuoteList(objectAt<Quote[]>(i));
        break;
      case 2:
        saveLinkList(objectAt<Link[]>(i));
        break;
      case 3:
        saveLedger(objectAt<Ledger>(i));
        break;
      case 4:
        saveOptions(objectAt<Options>(i));
        break;
      case 5:
        saveQuote(objectAt<Quote>(i));
        break;
      case 6:
        saveLink(objectAt<Link>(i));
        break;
      case 7:
        saveIntList(objectAt<number[]>(i));
        break;
      case 8:
        saveSideToIntDict(objectAt<PyDict<Side, number>>(i));
        break;
      case 9:
        saveStrToIntListDict(objectAt<PyDict<string, number[]>>(i));
        break;
      case 10:
        saveFloatList(objectAt<number[]>(i));
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
        loadQuoteList(objectAt<Quote[]>(i));
        break;
      case 2:
        loadLinkList(objectAt<Link[]>(i));
        break;
      case 3:
        loadLedger(objectAt<Ledger>(i));
        break;
      case 4:
        loadOptions(objectAt<Options>(i));
        break;
      case 5:
        loadQuote(objectAt<Quote>(i));
        break;
      case 6:
        loadLink(objectAt<Link>(i));
        break;
      case 7:
        loadIntList(objectAt<number[]>(i));
        break;
      case 8:
        loadSideToIntDict(objectAt<PyDict<Side, number>>(i));
        break;
      case 9:
        loadStrToIntListDict(objectAt<PyDict<string, number[]>>(i));
        break;
      case 10:
        loadFloatList(objectAt<number[]>(i));
        break;
    }
  }
  forgetObjects();
}

function saveS(o: S): void {
  saveOptionalQuote(o.last);
  putObject(o.quotes, 1);
  putObject(o.links, 2);
  putObject(o.ledger, 3);
  putObject(o.options, 4);
}

function loadS(o: S): void {
  o.last = loadOptionalQuote();
  o.quotes = takeQuoteList(getInt());
  o.links = takeLinkList(getInt());
  o.ledger = takeLedger(getInt());
  o.options = takeOptions(getInt());
}

function takeS(n: number): S {
  return isNewObject(n, 0) ? keepObject(Object.create(S.prototype) as S, 0) : objectAt<S>(n - 1);
}

function saveOptionalQuote(x: Quote | null): void {
  if (x === null) {
    putInt(0);
  } else {
    putObject(x, 5);
  }
}

function loadOptionalQuote(): Quote | null {
  const n = getInt();
  return n === 0 ? null : takeQuote(n);
}

function saveQuoteList(list: Quote[]): void {
  putInt(lengthOf(list));
  for (const x of list) putObject(x, 5);
}

function loadQuoteList(list: Quote[]): void {
  for (let n = getInt(); n > 0; n--) append(list, takeQuote(getInt()));
}

function takeQuoteList(n: number): Quote[] {
  return isNewObject(n, 1) ? keepObject([] as Quote[], 1) : objectAt<Quote[]>(n - 1);
}

function saveLinkList(list: Link[]): void {
  putInt(lengthOf(list));
  for (const x of list) putObject(x, 6);
}

function loadLinkList(list: Link[]): void {
  for (let n = getInt(); n > 0; n--) append(list, takeLink(getInt()));
}

function takeLinkList(n: number): Link[] {
  return isNewObject(n, 2) ? keepObject([] as Link[], 2) : objectAt<Link[]>(n - 1);
}

function saveLedger(o: Ledger): void {
  putFloat(o.scale);
  putInt(o.count);
  putFloat(o.half);
  saveOptionalQuote(o.best);
  putObject(o.notes, 7);
  putBool(o.new);
  saveOptionalTupleOfIntQuote(o.pair);
  putObject(o.by_side, 8);
  putObject(o.sizes, 9);
  putObject(o.typed, 10);
}

function loadLedger(o: Ledger): void {
  o.scale = getFloat();
  o.count = getInt();
  o.half = getFloat();
  o.best = loadOptionalQuote();
  o.notes = takeIntList(getInt());
  o.new = getBool();
  o.pair = loadOptionalTupleOfIntQuote();
  o.by_side = takeSideToIntDict(getInt());
  o.sizes = takeStrToIntListDict(getInt());
  o.typed = takeFloatList(getInt());
}

function takeLedger(n: number): Ledger {
  return isNewObject(n, 3) ? keepObject(Object.create(Ledger.prototype) as Ledger, 3) : objectAt<Ledger>(n - 1);
}

function saveOptions(o: Options): void {
  putInt(o.level);
  putInt(o.name);
  putInt(o.more);
}

function loadOptions(o: Options): void {
  o.level = getInt();
  o.name = getInt();
  o.more = getInt();
}

function takeOptions(n: number): Options {
  return isNewObject(n, 4) ? keepObject(Object.create(Options.prototype) as Options, 4) : objectAt<Options>(n - 1);
}

function saveQuote(o: Quote): void {
  putInt(o.price);
  putInt(o.size);
  putInt(o.side);
}

function loadQuote(o: Quote): void {
  o.price = getInt();
  o.size = getInt();
  o.side = getInt();
}

function takeQuote(n: number): Quote {
  return isNewObject(n, 5) ? keepObject(Object.create(Quote.prototype) as Quote, 5) : objectAt<Quote>(n - 1);
}

function saveLink(o: Link): void {
  putInt(o.value);
  saveOptionalLink(o.next);
}

function loadLink(o: Link): void {
  o.value = getInt();
  o.next = loadOptionalLink();
}

function takeLink(n: number): Link {
  return isNewObject(n, 6) ? keepObject(Object.create(Link.prototype) as Link, 6) : objectAt<Link>(n - 1);
}

function saveIntList(list: number[]): void {
  putInt(lengthOf(list));
  for (const x of list) putInt(x);
}

function loadIntList(list: number[]): void {
  for (let n = getInt(); n > 0; n--) append(list, getInt());
}

function takeIntList(n: number): number[] {
  return isNewObject(n, 7) ? keepObject([] as number[], 7) : objectAt<number[]>(n - 1);
}

function saveOptionalTupleOfIntQuote(x: [number, Quote] | null): void {
  if (x === null) {
    putBool(false);
  } else {
    putBool(true);
    saveTupleOfIntQuote(x);
  }
}

function loadOptionalTupleOfIntQuote(): [number, Quote] | null {
  return getBool() ? loadTupleOfIntQuote() : null;
}

function saveSideToIntDict(dict: PyDict<Side, number>): void {
  putInt(dictLength(dict));
  for (let at = dictAfter(dict, 0); at >= 0; at = dictAfter(dict, at + 1)) {
    putInt(dictKeyAt(dict, at));
    putInt(dictValueAt(dict, at));
  }
}

function loadSideToIntDict(dict: PyDict<Side, number>): void {
  for (let n = getInt(); n > 0; n--) {
    const key: Side = getInt();
    const value: number = getInt();
    dictSet(dict, key, value);
  }
}

function takeSideToIntDict(n: number): PyDict<Side, number> {
  return isNewObject(n, 8) ? keepObject(newDict<Side, number>(), 8) : objectAt<PyDict<Side, number>>(n - 1);
}

function saveStrToIntListDict(dict: PyDict<string, number[]>): void {
  putInt(dictLength(dict));
  for (let at = dictAfter(dict, 0); at >= 0; at = dictAfter(dict, at + 1)) {
    putText(dictKeyAt(dict, at));
    putObject(dictValueAt(dict, at), 7);
  }
}

function loadStrToIntListDict(dict: PyDict<string, number[]>): void {
  for (let n = getInt(); n > 0; n--) {
    const key: string = getText();
    const value: number[] = takeIntList(getInt());
    dictSet(dict, key, value);
  }
}

function takeStrToIntListDict(n: number): PyDict<string, number[]> {
  return isNewObject(n, 9) ? keepObject(newDict<string, number[]>(), 9) : objectAt<PyDict<string, number[]>>(n - 1);
}

function saveFloatList(list: number[]): void {
  putInt(lengthOf(list));
  for (const x of list) putFloat(x);
}

function loadFloatList(list: number[]): void {
  for (let n = getInt(); n > 0; n--) append(list, getFloat());
}

function takeFloatList(n: number): number[] {
  return isNewObject(n, 10) ? keepObject([] as number[], 10) : objectAt<number[]>(n - 1);
}

function saveOptionalLink(x: Link | null): void {
  if (x === null) {
    putInt(0);
  } else {
    putObject(x, 6);
  }
}

function loadOptionalLink(): Link | null {
  const n = getInt();
  return n === 0 ? null : takeLink(n);
}

function saveTupleOfIntQuote(t: [number, Quote]): void {
  putInt(t[0]);
  putObject(t[1], 5);
}

function loadTupleOfIntQuote(): [number, Quote] {
  const x0: number = getInt();
  const x1: Quote = takeQuote(getInt());
  return [x0, x1];
}
