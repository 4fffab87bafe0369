import {
  Book,
  Context,
  PyDict,
  PyList,
  addInt,
  append,
  beginCall,
  blockPointer,
  dictAfter,
  dictGet,
  dictGetOr,
  dictKeyAt,
  dictLength,
  dictSet,
  dictSetDefault,
  dictValueAt,
  endCall,
  eventBook,
  floordivInt,
  forgetObjects,
  getBool,
  getFloat,
  getInt,
  getItem,
  getText,
  intentsWritten,
  isNewObject,
  isNoneInt,
  itemAt,
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
  newList,
  objectAt,
  objectCount,
  putBool,
  putFloat,
  putInt,
  putObject,
  putText,
  raise1,
  stateLength,
  statePointer,
  stateReserve,
  stateReset,
  step,
  subInt,
  theContext,
} from "./runtime/index";

let k_UNIT: i64 = <i64>0;

function f_shown(v_ctx: Context, v_k: i64): i64 {
  step(37);
  log1(10, 12, <f64>v_k);
  return v_k;
}

class C_Quote {
  sid: i32 = 0;
  p_price: i64 = <i64>0;
  p_size: i64 = <i64>0;
  p_side: i64 = <i64>0;

  m_is_dear(): bool {
    step(0);
    return this.p_price > <i64>5000;
  }

  m_half(): C_Quote {
    step(1);
    return new_Quote(this.p_price, floordivInt(this.p_size, <i64>2, 2), this.p_side);
  }
}

function new_Quote(v_price: i64, v_size: i64, v_side: i64): C_Quote {
  const o = new C_Quote();
  o.p_price = v_price;
  o.p_size = v_size;
  o.p_side = v_side;
  return o;
}

class C_Ledger {
  sid: i32 = 0;
  p_scale: f64 = 0.0;
  p_count: i64 = <i64>0;
  p_half: f64 = 0.0;
  p_best: C_Quote | null = changetype<C_Quote | null>(0);
  p_notes: PyList<i64> = changetype<PyList<i64>>(0);
  p_new: bool = false;
  p_pair: Tuple0 | null = changetype<Tuple0 | null>(0);
  p_by_side: PyDict<i64, i64> = changetype<PyDict<i64, i64>>(0);
  p_sizes: PyDict<string, PyList<i64>> = changetype<PyDict<string, PyList<i64>>>(0);
  p_typed: PyList<f64> = changetype<PyList<f64>>(0);

  m_add(v_ctx: Context, v_quote: C_Quote): i64 {
    step(3);
    this.p_count = addInt(this.p_count, <i64>1, 4);
    append(this.p_notes, this.p_count);
    dictSet(this.p_by_side, v_quote.p_side, addInt(dictGetOr(this.p_by_side, v_quote.p_side, <i64>0), <i64>1, 5));
    append(dictSetDefault(this.p_sizes, "all", newList<i64>(0)), dictGet(this.p_by_side, v_quote.p_side, 6));
    append(this.p_typed, <f64>this.p_count);
    if (this.p_best == null || v_quote.p_price > changetype<C_Quote>(this.p_best).p_price) {
      this.p_best = v_quote;
    }
    this.p_pair = new Tuple0(this.p_count, v_quote);
    this.p_new = false;
    log5(10, 0, <f64>this.p_count, <f64>v_quote.p_price, <f64>v_quote.p_size, <f64>v_quote.p_side, <f64>v_quote.m_is_dear());
    return this.p_count;
  }
}

function new_Ledger(v_scale: f64, v_count: i64, v_half: f64, v_best: C_Quote | null, v_notes: PyList<i64>, v_new: bool, v_pair: Tuple0 | null, v_by_side: PyDict<i64, i64>, v_sizes: PyDict<string, PyList<i64>>, v_typed: PyList<f64>): C_Ledger {
  const o = new C_Ledger();
  o.p_scale = v_scale;
  o.p_count = v_count;
  o.p_half = v_half;
  o.p_best = v_best;
  o.p_notes = v_notes;
  o.p_new = v_new;
  o.p_pair = v_pair;
  o.p_by_side = v_by_side;
  o.p_sizes = v_sizes;
  o.p_typed = v_typed;
  return o;
}

class C_Options {
  sid: i32 = 0;
  p_level: i64 = <i64>0;
  p_name: i64 = <i64>0;
  p_more: i64 = <i64>0;
}

function new_Options(v_level: i64, v_name: i64, v_more: i64): C_Options {
  const o = new C_Options();
  o.p_level = v_level;
  o.p_name = v_name;
  o.p_more = v_more;
  return o;
}

class C_Empty {
  sid: i32 = 0;

  m_one(): i64 {
    step(7);
    return <i64>1;
  }
}

function new_Empty(): C_Empty {
  const o = new C_Empty();
  return o;
}

class C_Link {
  sid: i32 = 0;
  p_value: i64 = <i64>0;
  p_next: C_Link | null = changetype<C_Link | null>(0);
}

function new_Link(v_value: i64, v_next: C_Link | null): C_Link {
  const o = new C_Link();
  o.p_value = v_value;
  o.p_next = v_next;
  return o;
}

class C_S {
  sid: i32 = 0;
  p_last: C_Quote | null = changetype<C_Quote | null>(0);
  p_quotes: PyList<C_Quote> = changetype<PyList<C_Quote>>(0);
  p_links: PyList<C_Link> = changetype<PyList<C_Link>>(0);
  p_ledger: C_Ledger = changetype<C_Ledger>(0);
  p_options: C_Options = changetype<C_Options>(0);

  init(): void {
    step(8);
    this.p_ledger = new_Ledger(1.0, <i64>0, 1.0, changetype<C_Quote | null>(0), newList<i64>(0), true, changetype<Tuple0 | null>(0), newDict<i64, i64>(), newDict<string, PyList<i64>>(), newList<f64>(0));
    this.p_quotes = newList<C_Quote>(0);
    this.p_options = new_Options(<i64>3, <i64>1, <i64>1);
    this.p_links = newList<C_Link>(0);
  }

  m_on_book(v_ctx: Context, v_book: Book): void {
    step(9);
    let v_k: i64 = v_ctx.market.opensAt;
    let v_price: i64 = !isNoneInt(v_book.bid) ? v_book.bid : <i64>4500;
    if (v_ctx.now == <i64>0) {
      this.m_quote(v_ctx, v_price, v_k);
    } else if (v_ctx.now == <i64>1) {
      this.m_equal(v_ctx, v_price, v_k);
    } else {
      this.m_made(v_ctx, v_k);
    }
  }

  m_quote(v_ctx: Context, v_price: i64, v_k: i64): void {
    step(10);
    let v_quote: C_Quote = new_Quote(addInt(v_price, mulInt(<i64>100, v_k, 11), 12), k_UNIT, modInt(v_k, <i64>2, 13) == <i64>0 ? <i64>0 : <i64>1);
    this.p_ledger.m_add(v_ctx, v_quote);
    this.p_ledger.m_add(v_ctx, v_quote.m_half().m_half());
    let v_best: C_Quote | null = this.p_ledger.p_best;
    if (v_best != null && this.p_ledger.p_pair != null) {
      let v_$1: Tuple0 = changetype<Tuple0>(this.p_ledger.p_pair);
      let v_count: i64 = v_$1._0;
      let v_other: C_Quote = v_$1._1;
      log6(20, 1, <f64>changetype<C_Quote>(v_best).p_price, <f64>changetype<C_Quote>(v_best).p_size, <f64>v_count, <f64>v_other.p_size, <f64>changetype<C_Quote>(v_best).m_is_dear(), this.p_ledger.p_half);
    }
    let v_$2: C_Quote | null = this.p_last;
    if (v_$2 == null ? v_quote == null : v_quote != null && changetype<C_Quote>(v_$2).p_price == changetype<C_Quote>(v_quote).p_price && changetype<C_Quote>(v_$2).p_size == changetype<C_Quote>(v_quote).p_size && changetype<C_Quote>(v_$2).p_side == changetype<C_Quote>(v_quote).p_side) {
      log0(20, 2);
    }
    this.p_last = modInt(v_k, <i64>3, 14) != <i64>0 ? v_quote : changetype<C_Quote | null>(0);
    append(this.p_quotes, v_quote);
    let v_$3: C_Quote = getItem(this.p_quotes, <i64>-1, 15);
    let v_$5: bool = v_$3.p_price == v_quote.p_price && v_$3.p_size == v_quote.p_size && v_$3.p_side == v_quote.p_side;
    let v_$4: C_Quote = getItem(this.p_quotes, <i64>0, 16);
    let v_$7: bool = v_$4.p_price == v_quote.p_price && v_$4.p_size == v_quote.p_size && v_$4.p_side == v_quote.p_side;
    let v_$6: C_Quote = getItem(this.p_quotes, <i64>0, 17);
    log3(20, 3, <f64>v_$5, <f64>v_$7, <f64>!(v_$6.p_price == v_quote.p_price && v_$6.p_size == v_quote.p_size && v_$6.p_side == v_quote.p_side));
    let v_$8: C_Ledger = this.p_ledger;
    v_$8.p_scale = v_$8.p_scale * 2.0;
    log3(20, 4, this.p_ledger.p_scale, <f64>this.p_ledger.p_new, <f64>lengthOf(this.p_ledger.p_notes));
    if (!(this.p_ledger.p_count < <i64>14)) {
      raise1(5, 18, 5, <f64>this.p_ledger.p_count);
      unreachable();
    }
  }

  m_equal(v_ctx: Context, v_price: i64, v_k: i64): void {
    step(19);
    let v_a: C_Quote = new_Quote(v_price, k_UNIT, <i64>0);
    let v_b: C_Quote = new_Quote(v_price, k_UNIT, <i64>0);
    let v_pairs: PyList<Tuple0> = newList<Tuple0>(3).with(new Tuple0(v_k, v_a)).with(new Tuple0(v_k, v_b)).with(new Tuple0(addInt(v_k, <i64>1, 20), v_b));
    let v_$3: bool = v_a.p_price == v_b.p_price && v_a.p_size == v_b.p_size && v_a.p_side == v_b.p_side;
    let v_$4: bool = !(v_a.p_price == v_b.p_price && v_a.p_size == v_b.p_size && v_a.p_side == v_b.p_side);
    let v_$1: Tuple0 = getItem(v_pairs, <i64>0, 21);
    let v_$2: Tuple0 = getItem(v_pairs, <i64>1, 22);
    let v_$7: bool = v_$1._0 == v_$2._0 && v_$1._1.p_price == v_$2._1.p_price && v_$1._1.p_size == v_$2._1.p_size && v_$1._1.p_side == v_$2._1.p_side;
    let v_$5: Tuple0 = getItem(v_pairs, <i64>1, 23);
    let v_$6: Tuple0 = getItem(v_pairs, <i64>2, 24);
    let v_$10: bool = v_$5._0 == v_$6._0 && v_$5._1.p_price == v_$6._1.p_price && v_$5._1.p_size == v_$6._1.p_size && v_$5._1.p_side == v_$6._1.p_side;
    let v_$8: C_Empty = new_Empty();
    let v_$9: C_Empty = new_Empty();
    log5(20, 6, <f64>v_$3, <f64>v_$4, <f64>v_$7, <f64>v_$10, <f64>true);
    let v_maybe: C_Quote | null = this.p_last;
    this.p_last = modInt(v_k, <i64>2, 25) == <i64>0 ? v_b : changetype<C_Quote | null>(0);
    let v_$12: bool = v_maybe == null ? v_a == null : v_a != null && changetype<C_Quote>(v_maybe).p_price == changetype<C_Quote>(v_a).p_price && changetype<C_Quote>(v_maybe).p_size == changetype<C_Quote>(v_a).p_size && changetype<C_Quote>(v_maybe).p_side == changetype<C_Quote>(v_a).p_side;
    let v_$11: C_Quote | null = this.p_last;
    let v_$14: bool = v_a == null ? v_$11 == null : v_$11 != null && changetype<C_Quote>(v_a).p_price == changetype<C_Quote>(v_$11).p_price && changetype<C_Quote>(v_a).p_size == changetype<C_Quote>(v_$11).p_size && changetype<C_Quote>(v_a).p_side == changetype<C_Quote>(v_$11).p_side;
    let v_$13: C_Quote | null = this.p_last;
    log3(20, 7, <f64>v_$12, <f64>v_$14, <f64>(v_maybe == null ? v_$13 == null : v_$13 != null && changetype<C_Quote>(v_maybe).p_price == changetype<C_Quote>(v_$13).p_price && changetype<C_Quote>(v_maybe).p_size == changetype<C_Quote>(v_$13).p_size && changetype<C_Quote>(v_maybe).p_side == changetype<C_Quote>(v_$13).p_side));
    let v_$15: C_Quote | null = this.p_last;
    if (v_$15 == null ? v_a == null : v_a != null && changetype<C_Quote>(v_$15).p_price == changetype<C_Quote>(v_a).p_price && changetype<C_Quote>(v_$15).p_size == changetype<C_Quote>(v_a).p_size && changetype<C_Quote>(v_$15).p_side == changetype<C_Quote>(v_a).p_side) {
      log1(20, 8, <f64>changetype<C_Quote>(this.p_last).p_price);
    }
    let v_$16: i64 = f_shown(v_ctx, <i64>3);
    let v_options: C_Options = new_Options(v_$16, <i64>1, v_k);
    let v_$17: C_Options = this.p_options;
    log2(20, 9, <f64>(v_options.p_level == v_$17.p_level && v_options.p_name == v_$17.p_name && v_options.p_more == v_$17.p_more), <f64>new_Empty().m_one());
    v_options.p_more = <i64>1;
    let v_$18: C_Options = this.p_options;
    log3(20, 10, <f64>(v_options.p_level == v_$18.p_level && v_options.p_name == v_$18.p_name && v_options.p_more == v_$18.p_more), <f64>v_options.p_level, <f64>v_options.p_name);
    let v_$19: C_Options = this.p_options;
    v_$19.p_level = addInt(v_$19.p_level, floordivInt(v_k, <i64>10, 26), 27);
    let v_zero: i64 = floordivInt(<i64>1, subInt(<i64>9, v_k, 28), 29);
  }

  m_made(v_ctx: Context, v_k: i64): void {
    step(30);
    let v_$1: C_Link | null = new_Link(f_shown(v_ctx, <i64>1), changetype<C_Link | null>(0));
    let v_$2: i64 = f_shown(v_ctx, <i64>2);
    let v_link: C_Link = new_Link(v_$2, v_$1);
    let v_$3: i64 = f_shown(v_ctx, <i64>3);
    let v_$4: C_Link | null = new_Link(f_shown(v_ctx, <i64>4), new_Link(v_k, changetype<C_Link | null>(0)));
    v_link.p_value = v_$3;
    v_link.p_next = v_$4;
    append(this.p_links, v_link);
    let v_total: i64 = <i64>0;
    let v_$5: PyList<C_Link> = this.p_links;
    let v_$7: i64 = <i64>0;
    for (let i0: i32 = 0; i0 < <i32>lengthOf(v_$5); i0++) {
      step(31);
      let v_$6: C_Link = itemAt(v_$5, i0);
      let v_i: i64 = v_$7;
      let v_each: C_Link = v_$6;
      v_$7 = addInt(v_$7, <i64>1, 32);
      let v_following: C_Link | null = v_each;
      while (v_following != null) {
        step(33);
        v_total = addInt(v_total, mulInt(changetype<C_Link>(v_following).p_value, addInt(v_i, <i64>1, 34), 35), 36);
        v_following = changetype<C_Link>(v_following).p_next;
      }
    }
    let v_$8: f64 = <f64>v_k;
    let v_ledger: C_Ledger = new_Ledger(0.5, v_k, v_$8, changetype<C_Quote | null>(0), newList<i64>(0), true, changetype<Tuple0 | null>(0), newDict<i64, i64>(), newDict<string, PyList<i64>>(), newList<f64>(0));
    append(v_ledger.p_notes, v_k);
    let v_other: C_Ledger = new_Ledger(0.5, <i64>0, 1.0, changetype<C_Quote | null>(0), newList<i64>(0), true, changetype<Tuple0 | null>(0), newDict<i64, i64>(), newDict<string, PyList<i64>>(), newList<f64>(0));
    log8(20, 11, <f64>v_total, v_ledger.p_half, <f64>lengthOf(v_other.p_notes), <f64>lengthOf(v_ledger.p_notes), <f64>dictLength(v_other.p_by_side), <f64>dictLength(v_other.p_sizes), <f64>lengthOf(v_ledger.p_typed), <f64>(v_other.p_best == null));
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
  k_UNIT = <i64>5000000;
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
        saveQuoteList(objectAt<PyList<C_Quote>>(i));
        break;
      case 2:
        saveLinkList(objectAt<PyList<C_Link>>(i));
        break;
      case 3:
        saveLedger(objectAt<C_Ledger>(i));
        break;
      case 4:
        saveOptions(objectAt<C_Options>(i));
        break;
      case 5:
        saveQuote(objectAt<C_Quote>(i));
        break;
      case 6:
        saveLink(objectAt<C_Link>(i));
        break;
      case 7:
        saveIntList(objectAt<PyList<i64>>(i));
        break;
      case 8:
        saveSideToIntDict(objectAt<PyDict<i64, i64>>(i));
        break;
      case 9:
        saveStrToIntListDict(objectAt<PyDict<string, PyList<i64>>>(i));
        break;
      case 10:
        saveFloatList(objectAt<PyList<f64>>(i));
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
        loadQuoteList(objectAt<PyList<C_Quote>>(i));
        break;
      case 2:
        loadLinkList(objectAt<PyList<C_Link>>(i));
        break;
      case 3:
        loadLedger(objectAt<C_Ledger>(i));
        break;
      case 4:
        loadOptions(objectAt<C_Options>(i));
        break;
      case 5:
        loadQuote(objectAt<C_Quote>(i));
        break;
      case 6:
        loadLink(objectAt<C_Link>(i));
        break;
      case 7:
        loadIntList(objectAt<PyList<i64>>(i));
        break;
      case 8:
        loadSideToIntDict(objectAt<PyDict<i64, i64>>(i));
        break;
      case 9:
        loadStrToIntListDict(objectAt<PyDict<string, PyList<i64>>>(i));
        break;
      case 10:
        loadFloatList(objectAt<PyList<f64>>(i));
        break;
    }
  }
  forgetObjects();
}

function saveS(o: C_S): void {
  saveOptionalQuote(o.p_last);
  putObject(o.p_quotes, 1);
  putObject(o.p_links, 2);
  putObject(o.p_ledger, 3);
  putObject(o.p_options, 4);
}

function loadS(o: C_S): void {
  o.p_last = loadOptionalQuote();
  o.p_quotes = takeQuoteList(getInt());
  o.p_links = takeLinkList(getInt());
  o.p_ledger = takeLedger(getInt());
  o.p_options = takeOptions(getInt());
}

function takeS(n: i64): C_S {
  return isNewObject(n, 0) ? keepObject(new C_S(), 0) : objectAt<C_S>(<i32>n - 1);
}

function saveOptionalQuote(x: C_Quote | null): void {
  if (x == null) {
    putInt(0);
  } else {
    putObject(changetype<C_Quote>(x), 5);
  }
}

function loadOptionalQuote(): C_Quote | null {
  const n = getInt();
  return n == 0 ? changetype<C_Quote | null>(0) : takeQuote(n);
}

function saveQuoteList(list: PyList<C_Quote>): void {
  putInt(lengthOf(list));
  const n = <i32>lengthOf(list);
  for (let i: i32 = 0; i < n; i++) {
    let x: C_Quote = itemAt(list, i);
    putObject(x, 5);
  }
}

function loadQuoteList(list: PyList<C_Quote>): void {
  for (let n = getInt(); n > 0; n--) append(list, takeQuote(getInt()));
}

function takeQuoteList(n: i64): PyList<C_Quote> {
  return isNewObject(n, 1) ? keepObject(newList<C_Quote>(0), 1) : objectAt<PyList<C_Quote>>(<i32>n - 1);
}

function saveLinkList(list: PyList<C_Link>): void {
  putInt(lengthOf(list));
  const n = <i32>lengthOf(list);
  for (let i: i32 = 0; i < n; i++) {
    let x: C_Link = itemAt(list, i);
    putObject(x, 6);
  }
}

function loadLinkList(list: PyList<C_Link>): void {
  for (let n = getInt(); n > 0; n--) append(list, takeLink(getInt()));
}

function takeLinkList(n: i64): PyList<C_Link> {
  return isNewObject(n, 2) ? keepObject(newList<C_Link>(0), 2) : objectAt<PyList<C_Link>>(<i32>n - 1);
}

function saveLedger(o: C_Ledger): void {
  putFloat(o.p_scale);
  putInt(o.p_count);
  putFloat(o.p_half);
  saveOptionalQuote(o.p_best);
  putObject(o.p_notes, 7);
  putBool(o.p_new);
  saveOptionalTupleOfIntQuote(o.p_pair);
  putObject(o.p_by_side, 8);
  putObject(o.p_sizes, 9);
  putObject(o.p_typed, 10);
}

function loadLedger(o: C_Ledger): void {
  o.p_scale = getFloat();
  o.p_count = getInt();
  o.p_half = getFloat();
  o.p_best = loadOptionalQuote();
  o.p_notes = takeIntList(getInt());
  o.p_new = getBool();
  o.p_pair = loadOptionalTupleOfIntQuote();
  o.p_by_side = takeSideToIntDict(getInt());
  o.p_sizes = takeStrToIntListDict(getInt());
  o.p_typed = takeFloatList(getInt());
}

function takeLedger(n: i64): C_Ledger {
  return isNewObject(n, 3) ? keepObject(new C_Ledger(), 3) : objectAt<C_Ledger>(<i32>n - 1);
}

function saveOptions(o: C_Options): void {
  putInt(o.p_level);
  putInt(o.p_name);
  putInt(o.p_more);
}

function loadOptions(o: C_Options): void {
  o.p_level = getInt();
  o.p_name = getInt();
  o.p_more = getInt();
}

function takeOptions(n: i64): C_Options {
  return isNewObject(n, 4) ? keepObject(new C_Options(), 4) : objectAt<C_Options>(<i32>n - 1);
}

function saveQuote(o: C_Quote): void {
  putInt(o.p_price);
  putInt(o.p_size);
  putInt(o.p_side);
}

function loadQuote(o: C_Quote): void {
  o.p_price = getInt();
  o.p_size = getInt();
  o.p_side = getInt();
}

function takeQuote(n: i64): C_Quote {
  return isNewObject(n, 5) ? keepObject(new C_Quote(), 5) : objectAt<C_Quote>(<i32>n - 1);
}

function saveLink(o: C_Link): void {
  putInt(o.p_value);
  saveOptionalLink(o.p_next);
}

function loadLink(o: C_Link): void {
  o.p_value = getInt();
  o.p_next = loadOptionalLink();
}

function takeLink(n: i64): C_Link {
  return isNewObject(n, 6) ? keepObject(new C_Link(), 6) : objectAt<C_Link>(<i32>n - 1);
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
  return isNewObject(n, 7) ? keepObject(newList<i64>(0), 7) : objectAt<PyList<i64>>(<i32>n - 1);
}

function saveOptionalTupleOfIntQuote(x: Tuple0 | null): void {
  if (x == null) {
    putBool(false);
  } else {
    putBool(true);
    saveTupleOfIntQuote(changetype<Tuple0>(x));
  }
}

function loadOptionalTupleOfIntQuote(): Tuple0 | null {
  return getBool() ? loadTupleOfIntQuote() : changetype<Tuple0 | null>(0);
}

function saveSideToIntDict(dict: PyDict<i64, i64>): void {
  putInt(dictLength(dict));
  for (let at = dictAfter(dict, <i64>0); at >= 0; at = dictAfter(dict, at + 1)) {
    putInt(dictKeyAt(dict, at));
    putInt(dictValueAt(dict, at));
  }
}

function loadSideToIntDict(dict: PyDict<i64, i64>): void {
  for (let n = getInt(); n > 0; n--) {
    let key: i64 = getInt();
    let value: i64 = getInt();
    dictSet(dict, key, value);
  }
}

function takeSideToIntDict(n: i64): PyDict<i64, i64> {
  return isNewObject(n, 8) ? keepObject(newDict<i64, i64>(), 8) : objectAt<PyDict<i64, i64>>(<i32>n - 1);
}

function saveStrToIntListDict(dict: PyDict<string, PyList<i64>>): void {
  putInt(dictLength(dict));
  for (let at = dictAfter(dict, <i64>0); at >= 0; at = dictAfter(dict, at + 1)) {
    putText(dictKeyAt(dict, at));
    putObject(dictValueAt(dict, at), 7);
  }
}

function loadStrToIntListDict(dict: PyDict<string, PyList<i64>>): void {
  for (let n = getInt(); n > 0; n--) {
    let key: string = getText();
    let value: PyList<i64> = takeIntList(getInt());
    dictSet(dict, key, value);
  }
}

function takeStrToIntListDict(n: i64): PyDict<string, PyList<i64>> {
  return isNewObject(n, 9) ? keepObject(newDict<string, PyList<i64>>(), 9) : objectAt<PyDict<string, PyList<i64>>>(<i32>n - 1);
}

function saveFloatList(list: PyList<f64>): void {
  putInt(lengthOf(list));
  const n = <i32>lengthOf(list);
  for (let i: i32 = 0; i < n; i++) {
    let x: f64 = itemAt(list, i);
    putFloat(x);
  }
}

function loadFloatList(list: PyList<f64>): void {
  for (let n = getInt(); n > 0; n--) append(list, getFloat());
}

function takeFloatList(n: i64): PyList<f64> {
  return isNewObject(n, 10) ? keepObject(newList<f64>(0), 10) : objectAt<PyList<f64>>(<i32>n - 1);
}

function saveOptionalLink(x: C_Link | null): void {
  if (x == null) {
    putInt(0);
  } else {
    putObject(changetype<C_Link>(x), 6);
  }
}

function loadOptionalLink(): C_Link | null {
  const n = getInt();
  return n == 0 ? changetype<C_Link | null>(0) : takeLink(n);
}

function saveTupleOfIntQuote(t: Tuple0): void {
  putInt(t._0);
  putObject(t._1, 5);
}

function loadTupleOfIntQuote(): Tuple0 {
  let x0: i64 = getInt();
  let x1: C_Quote = takeQuote(getInt());
  return new Tuple0(x0, x1);
}

@final
class Tuple0 {
  _0: i64;
  _1: C_Quote;
  constructor(_0: i64, _1: C_Quote) {
    this._0 = _0;
    this._1 = _1;
  }
}
