import {
  Book,
  Context,
  NONE_INT,
  PyList,
  addInt,
  append,
  beginCall,
  blockPointer,
  contains,
  endCall,
  eventBook,
  floordivInt,
  forgetObjects,
  getBool,
  getInt,
  getItem,
  intentsWritten,
  isNewObject,
  isNoneInt,
  itemAt,
  keepObject,
  kindAt,
  lengthOf,
  log1,
  log2,
  log3,
  log5,
  modInt,
  newList,
  newSlots,
  objectAt,
  objectCount,
  popAt,
  putBool,
  putInt,
  putObject,
  raise3,
  sendLog,
  setItem,
  slotInto,
  stateLength,
  statePointer,
  stateReserve,
  stateReset,
  step,
  textInto,
  theContext,
} from "./runtime/index";

let k_START: i64 = <i64>0;
let k_LIMIT: i64 = <i64>0;

function f_opposite(v_side: i64): i64 {
  step(18);
  if (v_side == <i64>0) {
    return <i64>1;
  } else if (v_side == <i64>1) {
    return <i64>0;
  }
  return v_side;
}

function f_side_of(v_k: i64): i64 {
  step(19);
  if (modInt(v_k, <i64>4, 20) == <i64>3) {
    return NONE_INT;
  }
  return modInt(v_k, <i64>4, 21) == <i64>0 ? <i64>0 : (modInt(v_k, <i64>4, 22) == <i64>1 ? <i64>1 : <i64>2);
}

function f_weight(v_side: i64, v_scale: f64, v_mode: i64): f64 {
  step(23);
  if (v_side == <i64>1) {
    return <f64>(v_side == <i64>0 ? <i64>1 : (v_side == <i64>1 ? <i64>-7 : <i64>0)) * v_scale;
  }
  if (isNoneInt(v_side)) {
    return -1.0;
  }
  return <f64>(v_side == <i64>0 ? <i64>1 : (v_side == <i64>1 ? <i64>-7 : <i64>0)) + (v_mode != <i64>0 ? 0.5 : 0.25);
}

class C_Tracker {
  sid: i32 = 0;
  p_last: i64 = NONE_INT;
  p_seen: PyList<i64> = changetype<PyList<i64>>(0);
  p_side: i64 = <i64>0;
  p_mode: i64 = <i64>0;

  init(v_side: i64): void {
    step(1);
    this.p_side = v_side;
    this.p_mode = <i64>0;
    this.p_last = NONE_INT;
    this.p_seen = newList<i64>(1).with(v_side);
  }

  m_told(): string {
    step(2);
    let v_text: string = (this.p_mode == <i64>0 ? "idle" : "it's {busy}") + "/" + (this.p_side == <i64>0 ? "UP" : (this.p_side == <i64>1 ? "DOWN" : "FLAT"));
    let v_$2: string = v_text + " " + (this.p_side == <i64>0 ? "Side.UP" : (this.p_side == <i64>1 ? "Side.DOWN" : "Side.FLAT")) + " ";
    let v_$1: i64 = !isNoneInt(this.p_last) ? this.p_last : <i64>0;
    return v_$2 + (v_$1 == <i64>0 ? "1" : (v_$1 == <i64>1 ? "2" : "9")) + " " + "idle";
  }

  m_turn(v_ctx: Context): i64 {
    step(3);
    this.p_side = f_opposite(this.p_side);
    append(this.p_seen, this.p_side);
    log3(10, 0, <f64>this.p_side, <f64>this.p_side, <f64>(this.p_side == <i64>0 ? <i64>1 : (this.p_side == <i64>1 ? <i64>-7 : <i64>0)));
    return this.p_side;
  }
}

function new_Tracker(v_side: i64): C_Tracker {
  const o = new C_Tracker();
  o.init(v_side);
  return o;
}

class C_S {
  sid: i32 = 0;
  p_level: i64 = <i64>0;
  p_maybe: i64 = NONE_INT;
  p_tracker: C_Tracker = changetype<C_Tracker>(0);
  p_other: C_Tracker = changetype<C_Tracker>(0);
  p_total: i64 = <i64>0;

  init(): void {
    step(4);
    this.p_tracker = new_Tracker(k_START);
    this.p_other = new_Tracker(<i64>0);
    this.p_total = k_LIMIT;
  }

  m_on_book(v_ctx: Context, v_book: Book): void {
    step(5);
    let v_$6: string = changetype<string>(0);
    let v_$10: i64 = <i64>0;
    let v_k: i64 = addInt(v_ctx.now, v_ctx.market.opensAt, 6);
    this.p_maybe = f_side_of(v_k);
    log5(20, 1, <f64>v_k, f_weight(this.p_maybe, 1.0, <i64>0), f_weight(this.p_maybe, 0.5, <i64>1), <f64>this.p_level, <f64>this.p_level);
    if (this.p_maybe != this.p_other.p_side) {
      log1(20, 2, <f64>this.p_other.p_side);
    }
    if (this.p_maybe != <i64>2 && !isNoneInt(this.p_maybe)) {
      let v_$1: i64 = this.p_maybe;
      let v_$3: f64 = <f64>(v_$1 == <i64>0 ? <i64>1 : (v_$1 == <i64>1 ? <i64>-7 : <i64>0));
      let v_$2: i64 = this.p_maybe;
      log2(20, 3, v_$3, <f64>floordivInt(v_$2 == <i64>0 ? <i64>1 : (v_$2 == <i64>1 ? <i64>-7 : <i64>0), <i64>2, 7));
    }
    if (this.p_maybe != this.p_tracker.p_side) {
      let v_$4: i64 = this.p_tracker.p_mode == <i64>0 ? <i64>1 : <i64>0;
      this.p_tracker.p_mode = v_$4;
    }
    log3(30, 4, <f64>this.p_tracker.p_mode, <f64>this.p_tracker.p_mode, <f64>this.p_tracker.p_mode);
    let v_told: string = this.p_tracker.m_told();
    let v_$7: bool = v_told.startsWith("it's {busy}");
    if (!isNoneInt(this.p_maybe)) {
      let v_$5: i64 = this.p_maybe;
      v_$6 = v_$5 == <i64>0 ? "Side.UP" : (v_$5 == <i64>1 ? "Side.DOWN" : "Side.FLAT");
    } else {
      v_$6 = "ONE";
    }
    sendLog(20, 5, textInto(slotInto(textInto(newSlots(), v_told), <f64>v_$7), v_$6));
    this.p_level = this.p_level == <i64>0 ? <i64>1 : <i64>2;
    let v_$8: i64 = modInt(v_k, <i64>2, 8) == <i64>0 ? this.p_level : NONE_INT;
    this.p_tracker.p_last = v_$8;
    this.p_other.m_turn(v_ctx);
    let v_$12: i64 = this.p_total;
    let v_$11: i64 = this.p_level == <i64>0 ? <i64>1 : (this.p_level == <i64>1 ? <i64>2 : <i64>9);
    if (isNoneInt(this.p_tracker.p_last)) {
      v_$10 = <i64>0;
    } else {
      let v_$9: i64 = this.p_tracker.p_last;
      v_$10 = v_$9 == <i64>0 ? <i64>1 : (v_$9 == <i64>1 ? <i64>2 : <i64>9);
    }
    this.p_total = addInt(v_$12, addInt(v_$11, v_$10, 9), 10);
    let v_count: i64 = <i64>0;
    let v_$14: PyList<i64> = this.p_other.p_seen;
    for (let i0: i32 = 0; i0 < <i32>lengthOf(v_$14); i0++) {
      step(11);
      let v_side: i64 = itemAt(v_$14, i0);
      if (v_side == <i64>0) {
        v_count = addInt(v_count, <i64>1, 12);
      }
    }
    let v_$15: PyList<i64> = this.p_other.p_seen;
    let v_found: bool = contains(v_$15, <i64>2);
    let v_$16: PyList<i64> = this.p_other.p_seen;
    log5(20, 6, <f64>v_count, <f64>v_found, <f64>!contains(v_$16, <i64>1), <f64>this.p_total, <f64>(f_side_of(v_k) == f_side_of(addInt(v_k, <i64>4, 13))));
    setItem(this.p_other.p_seen, <i64>0, getItem(this.p_other.p_seen, <i64>-1, 14), 15);
    if (lengthOf(this.p_other.p_seen) > <i64>4) {
      let v_first: i64 = popAt(this.p_other.p_seen, <i64>0, 16);
      if (v_first != <i64>0) {
        raise3(5, 17, 7, <f64>v_first, <f64>(v_first == <i64>0 ? <i64>1 : (v_first == <i64>1 ? <i64>-7 : <i64>0)), <f64>this.p_tracker.p_mode);
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
  k_START = <i64>2;
  k_LIMIT = addInt(<i64>9, <i64>5, 0);
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
        saveTracker(objectAt<C_Tracker>(i));
        break;
      case 2:
        saveSideList(objectAt<PyList<i64>>(i));
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
        loadTracker(objectAt<C_Tracker>(i));
        break;
      case 2:
        loadSideList(objectAt<PyList<i64>>(i));
        break;
    }
  }
  forgetObjects();
}

function saveS(o: C_S): void {
  putInt(o.p_level);
  saveOptionalSide(o.p_maybe);
  putObject(o.p_tracker, 1);
  putObject(o.p_other, 1);
  putInt(o.p_total);
}

function loadS(o: C_S): void {
  o.p_level = getInt();
  o.p_maybe = loadOptionalSide();
  o.p_tracker = takeTracker(getInt());
  o.p_other = takeTracker(getInt());
  o.p_total = getInt();
}

function takeS(n: i64): C_S {
  return isNewObject(n, 0) ? keepObject(new C_S(), 0) : objectAt<C_S>(<i32>n - 1);
}

function saveOptionalSide(x: i64): void {
  if (isNoneInt(x)) {
    putBool(false);
  } else {
    putBool(true);
    putInt(x);
  }
}

function loadOptionalSide(): i64 {
  return getBool() ? getInt() : NONE_INT;
}

function saveTracker(o: C_Tracker): void {
  saveOptionalLevel(o.p_last);
  putObject(o.p_seen, 2);
  putInt(o.p_side);
  putInt(o.p_mode);
}

function loadTracker(o: C_Tracker): void {
  o.p_last = loadOptionalLevel();
  o.p_seen = takeSideList(getInt());
  o.p_side = getInt();
  o.p_mode = getInt();
}

function takeTracker(n: i64): C_Tracker {
  return isNewObject(n, 1) ? keepObject(new C_Tracker(), 1) : objectAt<C_Tracker>(<i32>n - 1);
}

function saveOptionalLevel(x: i64): void {
  if (isNoneInt(x)) {
    putBool(false);
  } else {
    putBool(true);
    putInt(x);
  }
}

function loadOptionalLevel(): i64 {
  return getBool() ? getInt() : NONE_INT;
}

function saveSideList(list: PyList<i64>): void {
  putInt(lengthOf(list));
  const n = <i32>lengthOf(list);
  for (let i: i32 = 0; i < n; i++) {
    let x: i64 = itemAt(list, i);
    putInt(x);
  }
}

function loadSideList(list: PyList<i64>): void {
  for (let n = getInt(); n > 0; n--) append(list, getInt());
}

function takeSideList(n: i64): PyList<i64> {
  return isNewObject(n, 2) ? keepObject(newList<i64>(0), 2) : objectAt<PyList<i64>>(<i32>n - 1);
}
