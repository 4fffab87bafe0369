// Compiled by pmtc. An engine refuses it once it is edited: change the Python source and compile again.
import type { Book, Context } from "pmtc/runtime";
import {
  addInt,
  append,
  contains,
  eventBook,
  floordivInt,
  forgetObjects,
  getBool,
  getInt,
  getItem,
  isNewObject,
  keepObject,
  kindAt,
  lengthOf,
  log1,
  log2,
  log3,
  log5,
  logTexts,
  modInt,
  objectAt,
  objectCount,
  popAt,
  putBool,
  putInt,
  putObject,
  raise3,
  setItem,
  step,
  theContext,
} from "pmtc/runtime";

const Side = { UP: 0, DOWN: 1, FLAT: 2 };
type Side = number;

const Mode = { IDLE: 0, BUSY: 1 };
type Mode = number;

const Level = { LOW: 0, HIGH: 1, TOP: 2 };
type Level = number;

let START: Side = 0;
let LIMIT: number = 0;

function opposite(side: Side): Side {
  step(18);
  if (side === Side.UP) {
    return Side.DOWN;
  } else if (side === Side.DOWN) {
    return Side.UP;
  }
  return side;
}

function side_of(k: number): Side | null {
  step(19);
  if (modInt(k, 4, 20) === 3) {
    return null;
  }
  return modInt(k, 4, 21) === 0 ? Side.UP : (modInt(k, 4, 22) === 1 ? Side.DOWN : Side.FLAT);
}

function weight(side: Side | null, scale: number, mode: Mode): number {
  step(23);
  if (side === Side.DOWN) {
    return (side! === Side.UP ? 1 : (side! === Side.DOWN ? -7 : 0)) * scale;
  }
  if (side === null) {
    return -1.0;
  }
  return (side === Side.UP ? 1 : (side === Side.DOWN ? -7 : 0)) + (mode !== Mode.IDLE ? 0.5 : 0.25);
}

class Tracker {
  last: Level | null = null;
  seen!: Side[];
  side: Side = 0;
  mode: Mode = 0;

  constructor(side: Side) {
    step(1);
    this.side = side;
    this.mode = Mode.IDLE;
    this.last = null;
    this.seen = [side];
  }

  told(): string {
    step(2);
    const text = (this.mode === Mode.IDLE ? "idle" : "it's {busy}") + "/" + (this.side === Side.UP ? "UP" : (this.side === Side.DOWN ? "DOWN" : "FLAT"));
    const $2 = text + " " + (this.side === Side.UP ? "Side.UP" : (this.side === Side.DOWN ? "Side.DOWN" : "Side.FLAT")) + " ";
    const $1 = this.last !== null ? this.last : Level.LOW;
    return $2 + ($1 === Level.LOW ? "1" : ($1 === Level.HIGH ? "2" : "9")) + " " + "idle";
  }

  turn(ctx: Context): Side {
    step(3);
    this.side = opposite(this.side);
    append(this.seen, this.side);
    // debug: "turn {} {} {}"
    log3(10, 0, this.side, this.side, this.side === Side.UP ? 1 : (this.side === Side.DOWN ? -7 : 0));
    return this.side;
  }
}

class S {
  level: Level = Level.LOW;
  maybe: Side | null = null;
  tracker!: Tracker;
  other!: Tracker;
  total: number = 0;

  constructor() {
    step(4);
    this.tracker = new Tracker(START);
    this.other = new Tracker(Side.UP);
    this.total = LIMIT;
  }

  on_book(ctx: Context, book: Book): void {
    step(5);
    let $6 = "";
    let $10 = 0;
    const k = addInt(ctx.now, ctx.market.opensAt, 6);
    this.maybe = side_of(k);
    // info: "{} {} {} {} {}"
    log5(20, 1, k, weight(this.maybe, 1.0, Mode.IDLE), weight(this.maybe, 0.5, Mode.BUSY), this.level, this.level);
    if (this.maybe !== this.other.side) {
      log1(20, 2, this.other.side); // info: "differs {}"
    }
    if (this.maybe !== Side.FLAT && this.maybe !== null) {
      const $1 = this.maybe;
      const $3 = $1 === Side.UP ? 1 : ($1 === Side.DOWN ? -7 : 0);
      const $2 = this.maybe;
      log2(20, 3, $3, floordivInt($2 === Side.UP ? 1 : ($2 === Side.DOWN ? -7 : 0), 2, 7)); // info: "{:.2f} {}"
    }
    if (this.maybe !== this.tracker.side) {
      const $4 = this.tracker.mode === Mode.IDLE ? Mode.BUSY : Mode.IDLE;
      this.tracker.mode = $4;
    }
    log3(30, 4, this.tracker.mode, this.tracker.mode, this.tracker.mode); // warning: "{} {} {}"
    const told = this.tracker.told();
    const $7 = told.startsWith("it's {busy}");
    if (this.maybe !== null) {
      const $5 = this.maybe;
      $6 = $5 === Side.UP ? "Side.UP" : ($5 === Side.DOWN ? "Side.DOWN" : "Side.FLAT");
    } else {
      $6 = "ONE";
    }
    logTexts(20, 5, told, Number($7), $6); // info: "{} {} {}"
    this.level = this.level === Level.LOW ? Level.HIGH : Level.TOP;
    const $8 = modInt(k, 2, 8) === 0 ? this.level : null;
    this.tracker.last = $8;
    this.other.turn(ctx);
    const $12 = this.total;
    const $11 = this.level === Level.LOW ? 1 : (this.level === Level.HIGH ? 2 : 9);
    if (this.tracker.last === null) {
      $10 = 0;
    } else {
      const $9 = this.tracker.last;
      $10 = $9 === Level.LOW ? 1 : ($9 === Level.HIGH ? 2 : 9);
    }
    this.total = addInt($12, addInt($11, $10, 9), 10);
    let count = 0;
    for (const side of this.other.seen) {
      step(11);
      if (side === Side.UP) {
        count = addInt(count, 1, 12);
      }
    }
    const $15 = this.other.seen;
    const found = contains($15, Side.FLAT);
    const $16 = this.other.seen;
    // info: "{} {} {} {} {}"
    log5(
      20,
      6,
      count,
      Number(found),
      Number(!contains($16, Side.DOWN)),
      this.total,
      Number(side_of(k) === side_of(addInt(k, 4, 13))),
    );
    setItem(this.other.seen, 0, getItem(this.other.seen, -1, 14), 15);
    if (lengthOf(this.other.seen) > 4) {
      const first = popAt(this.other.seen, 0, 16);
      if (first !== Side.UP) {
        // AssertionError: "first is {} {} {}"
        raise3(5, 17, 7, first, first === Side.UP ? 1 : (first === Side.DOWN ? -7 : 0), this.tracker.mode);
      }
    }
  }
}

/** Module constants, parameters, `__init__`. */
export function start(): S {
  START = Side.FLAT;
  LIMIT = addInt(9, 5, 0);
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
        saveTracker(objectAt<Tracker>(i));
        break;
      case 2:
        saveSideList(objectAt<Side[]>(i));
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
        loadTracker(objectAt<Tracker>(i));
        break;
      case 2:
        loadSideList(objectAt<Side[]>(i));
        break;
    }
  }
  forgetObjects();
}

function saveS(o: S): void {
  putInt(o.level);
  saveOptionalSide(o.maybe);
  putObject(o.tracker, 1);
  putObject(o.other, 1);
  putInt(o.total);
}

function loadS(o: S): void {
  o.level = getInt();
  o.maybe = loadOptionalSide();
  o.tracker = takeTracker(getInt());
  o.other = takeTracker(getInt());
  o.total = getInt();
}

function takeS(n: number): S {
  return isNewObject(n, 0) ? keepObject(Object.create(S.prototype) as S, 0) : objectAt<S>(n - 1);
}

function saveOptionalSide(x: Side | null): void {
  if (x === null) {
    putBool(false);
  } else {
    putBool(true);
    putInt(x);
  }
}

function loadOptionalSide(): Side | null {
  return getBool() ? getInt() : null;
}

function saveTracker(o: Tracker): void {
  saveOptionalLevel(o.last);
  putObject(o.seen, 2);
  putInt(o.side);
  putInt(o.mode);
}

function loadTracker(o: Tracker): void {
  o.last = loadOptionalLevel();
  o.seen = takeSideList(getInt());
  o.side = getInt();
  o.mode = getInt();
}

function takeTracker(n: number): Tracker {
  return isNewObject(n, 1) ? keepObject(Object.create(Tracker.prototype) as Tracker, 1) : objectAt<Tracker>(n - 1);
}

function saveOptionalLevel(x: Level | null): void {
  if (x === null) {
    putBool(false);
  } else {
    putBool(true);
    putInt(x);
  }
}

function loadOptionalLevel(): Level | null {
  return getBool() ? getInt() : null;
}

function saveSideList(list: Side[]): void {
  putInt(lengthOf(list));
  for (const x of list) putInt(x);
}

function loadSideList(list: Side[]): void {
  for (let n = getInt(); n > 0; n--) append(list, getInt());
}

function takeSideList(n: number): Side[] {
  return isNewObject(n, 2) ? keepObject([] as Side[], 2) : objectAt<Side[]>(n - 1);
}
