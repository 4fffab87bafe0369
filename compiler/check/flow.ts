import type { Effects } from "./effects.ts";
import { type ClassType, type LiteralValue, membersOf } from "./types.ts";

const MARK = "\u0000";

/** Learned where a condition can never come out so. */
export const NEVER = MARK;

/** That a place holds an object of one of the classes of a type. */
export function classFact(place: string, type: ClassType): string {
  const names = membersOf(type).map((member) => member.class);
  return `${place}${MARK}${names.join("|")}`;
}

/** Names of classes that a place is known to hold, a list for each fact. */
export function factsAbout(flow: Flow, place: string): string[][] {
  const start = `${place}${MARK}`;
  return [...flow.nonNull].flatMap((fact) => (fact.startsWith(start) ? [fact.slice(start.length).split("|")] : []));
}

/** That a place of a Literal type holds one of these values. */
export function valueFact(place: string, values: readonly LiteralValue[]): string {
  return `${place}${MARK}${JSON.stringify(values)}`;
}

/** Values that a place of a Literal type is known to hold, a list for each fact. */
export function valuesKnown(flow: Flow, place: string): (readonly LiteralValue[])[] {
  const start = `${place}${MARK}[`;
  return [...flow.nonNull].flatMap((fact) =>
    fact.startsWith(start) ? [JSON.parse(fact.slice(start.length - 1)) as readonly LiteralValue[]] : [],
  );
}

/** The place of a fact, without the mark of lent objects. */
function pathOf(fact: string): string {
  const [place = ""] = fact.split(MARK);
  return place.startsWith("@") ? place.slice(1) : place;
}

/**
 * What is known at a point of a function: which locals and fields have a value, and which
 * optional places were found not to be None.
 *
 * A place is a dotted path that starts at a local, `self`, or a lent object (then marked by `@`:
 * `@book.mid`); lent objects do not change during a call, all others do. A place may stand with the
 * classes of which one is its object's (`classFact`), or with the values of a Literal (`valueFact`).
 */
export class Flow {
  assigned: Set<string>;
  nonNull: Set<string>;
  reachable: boolean;

  constructor(assigned: Iterable<string> = [], nonNull: Iterable<string> = [], reachable = true) {
    this.assigned = new Set(assigned);
    this.nonNull = new Set(nonNull);
    this.reachable = reachable;
  }

  copy(): Flow {
    return new Flow(this.assigned, this.nonNull, this.reachable);
  }

  learn(places: Iterable<string>): void {
    for (const place of places) {
      if (place === NEVER) this.stop();
      else this.nonNull.add(place);
    }
  }

  /** The end of this path: a return, a raise, a break. */
  stop(): void {
    this.reachable = false;
  }

  /** A local gets a new value. */
  forgetLocal(name: string): void {
    for (const place of this.nonNull) {
      const path = pathOf(place);
      if (path === name || path.startsWith(`${name}.`)) this.nonNull.delete(place);
    }
  }

  /** A field of that name gets a new value, in whatever object. */
  forgetField(field: string): void {
    for (const place of this.nonNull) {
      if (!place.startsWith("@") && pathOf(place).split(".").slice(1).includes(field)) this.nonNull.delete(place);
    }
  }

  /** Code ran that has these effects. */
  forgetAll(effects: Effects): void {
    if (effects === "any") this.forgetFields();
    else for (const field of effects) this.forgetField(field);
  }

  /** The author's code runs: every field may have changed. */
  forgetFields(): void {
    for (const place of this.nonNull) {
      if (!place.startsWith("@") && pathOf(place).includes(".")) this.nonNull.delete(place);
    }
  }
}

/** What holds where several paths meet; a path that ended says nothing. */
export function merge(paths: readonly Flow[]): Flow {
  const live = paths.filter((path) => path.reachable);
  const [first, ...others] = live;
  if (first === undefined) {
    const any = paths[0]?.copy() ?? new Flow();
    any.reachable = false;
    return any;
  }
  const result = first.copy();
  for (const other of others) {
    for (const name of result.assigned) if (!other.assigned.has(name)) result.assigned.delete(name);
    for (const place of result.nonNull) if (!other.nonNull.has(place)) result.nonNull.delete(place);
  }
  return result;
}
