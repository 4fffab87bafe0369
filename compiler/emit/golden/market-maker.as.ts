import {
  Book,
  Context,
  NONE_FLOAT,
  addInt,
  beginCall,
  blockPointer,
  divInt,
  endCall,
  eventBook,
  forgetObjects,
  getBool,
  getFloat,
  getInt,
  intentsWritten,
  isNewObject,
  isNoneFloat,
  keepObject,
  kindAt,
  log2,
  maxInt,
  objectAt,
  objectCount,
  paramFloat,
  paramInt,
  putBool,
  putFloat,
  putInt,
  putObject,
  someFloat,
  stateLength,
  statePointer,
  stateReserve,
  stateReset,
  step,
  theContext,
} from "./runtime/index";

class C_Ewma {
  sid: i32 = 0;
  p_alpha: f64 = 0.0;
  p_value: f64 = NONE_FLOAT;

  init(v_alpha: f64): void {
    step(0);
    this.p_alpha = v_alpha;
  }

  m_update(v_x: f64): f64 {
    step(1);
    if (isNoneFloat(this.p_value)) {
      this.p_value = someFloat(v_x);
      return v_x;
    }
    let v_next: f64 = this.p_value + this.p_alpha * (v_x - this.p_value);
    this.p_value = someFloat(v_next);
    return v_next;
  }
}

function new_Ewma(v_alpha: f64): C_Ewma {
  const o = new C_Ewma();
  o.init(v_alpha);
  return o;
}

class C_MarketMaker {
  sid: i32 = 0;
  p_half_spread: f64 = paramFloat(0);
  p_order_size: i64 = paramInt(1);
  p_max_position: i64 = paramInt(2);
  p_fair: C_Ewma = changetype<C_Ewma>(0);
  p_quotes: i64 = <i64>0;
  p_is_quoting: bool = false;

  init(): void {
    step(2);
    this.p_fair = new_Ewma(0.05);
  }

  m_on_book(v_ctx: Context, v_book: Book): void {
    step(3);
    let v_mid: f64 = v_book.mid;
    if (isNoneFloat(v_mid) || v_ctx.market.closesIn < <i64>30000000) {
      v_ctx.pull(v_ctx.market, 4);
      this.p_is_quoting = false;
      return;
    }
    let v_fair: f64 = this.p_fair.m_update(v_mid);
    let v_skew: f64 = this.p_half_spread * divInt(v_ctx.net(v_ctx.market), maxInt(this.p_max_position, <i64>1000000), 5);
    if (!this.p_is_quoting && v_skew > 0.0) {
      log2(20, 0, v_fair, v_skew);
    }
    v_ctx.quoteFloat(v_ctx.market, someFloat(v_fair - this.p_half_spread - v_skew), v_skew > 0.5 ? NONE_FLOAT : someFloat(v_fair + this.p_half_spread - v_skew), this.p_order_size, 6);
    this.p_quotes = addInt(this.p_quotes, <i64>1, 7);
    this.p_is_quoting = true;
  }
}

function new_MarketMaker(): C_MarketMaker {
  const o = new C_MarketMaker();
  o.init();
  return o;
}

let strategy: C_MarketMaker = changetype<C_MarketMaker>(0);

export function abi_version(): i32 {
  return 4;
}

export function block_pointer(): usize {
  return blockPointer();
}

export function start(): i32 {
  beginCall();
  strategy = new_MarketMaker();
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

function saveAll(strategy: C_MarketMaker): void {
  forgetObjects();
  keepObject(strategy, 0);
  for (let i: i32 = 0; i < objectCount(); i++) {
    switch (kindAt(i)) {
      case 0:
        saveMarketMaker(objectAt<C_MarketMaker>(i));
        break;
      case 1:
        saveEwma(objectAt<C_Ewma>(i));
        break;
    }
  }
  forgetObjects();
}

function loadAll(strategy: C_MarketMaker): void {
  forgetObjects();
  keepObject(strategy, 0);
  for (let i: i32 = 0; i < objectCount(); i++) {
    switch (kindAt(i)) {
      case 0:
        loadMarketMaker(objectAt<C_MarketMaker>(i));
        break;
      case 1:
        loadEwma(objectAt<C_Ewma>(i));
        break;
    }
  }
  forgetObjects();
}

function saveMarketMaker(o: C_MarketMaker): void {
  putObject(o.p_fair, 1);
  putInt(o.p_quotes);
  putBool(o.p_is_quoting);
}

function loadMarketMaker(o: C_MarketMaker): void {
  o.p_fair = takeEwma(getInt());
  o.p_quotes = getInt();
  o.p_is_quoting = getBool();
}

function takeMarketMaker(n: i64): C_MarketMaker {
  return isNewObject(n, 0) ? keepObject(new C_MarketMaker(), 0) : objectAt<C_MarketMaker>(<i32>n - 1);
}

function saveEwma(o: C_Ewma): void {
  putFloat(o.p_alpha);
  saveOptionalFloat(o.p_value);
}

function loadEwma(o: C_Ewma): void {
  o.p_alpha = getFloat();
  o.p_value = loadOptionalFloat();
}

function takeEwma(n: i64): C_Ewma {
  return isNewObject(n, 1) ? keepObject(new C_Ewma(), 1) : objectAt<C_Ewma>(<i32>n - 1);
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
