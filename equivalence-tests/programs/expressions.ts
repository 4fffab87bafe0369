import type { Choices } from "./choices.ts";

export type Kind =
  | "int"
  | "float"
  | "bool"
  | "price"
  | "size"
  | "usd"
  | "ints"
  | "floats"
  | "maybeInt"
  | "maybeFloat"
  | "node";

export interface Variable {
  readonly name: string;
  readonly kind: Kind;
  /** False for what a loop goes by: nothing assigns it. */
  readonly isFree: boolean;
}

/** What an expression of a random program may read and call at its place. */
export interface Place {
  readonly choices: Choices;
  readonly variables: readonly Variable[];
  /** Optional places that were found not to be None: they read as their inner kind. */
  readonly known: ReadonlySet<string>;
  /** Functions of the program that may be called here, all `(int, float) -> int` or `-> float`. */
  readonly helpers: readonly { readonly name: string; readonly result: "int" | "float" }[];
  /** Where the expression may have an effect: it forgets nothing that the place knows. */
  readonly mayCall: boolean;
}

const INTS = [
  "0",
  "1",
  "2",
  "3",
  "-1",
  "7",
  "-5",
  "10",
  "4503599627370496",
  "9007199254740991",
  "-9007199254740991",
  "3037000500",
  "1000000",
];
const FLOATS = [
  "0.0",
  "1.0",
  "0.5",
  "-0.0",
  "2.5",
  "-3.75",
  "0.1",
  "1e-7",
  "3.0",
  "1e16",
  "5e-324",
  "1.7976931348623157e308",
  "INF",
  "NAN",
  "123456.789",
];
const MONEY: Readonly<Record<"price" | "size" | "usd", readonly string[]>> = {
  price: ['Price("0")', 'Price("0.55")', 'Price("0.0001")', 'Price("1")', 'Price("-0.25")'],
  size: ['Size("0")', 'Size("2.5")', 'Size("0.000001")', 'Size("100")', 'Size("-7")'],
  usd: ['Usd("0")', 'Usd("10")', 'Usd("0.000001")', 'Usd("-3.5")', 'Usd("9007199254")'],
};

/** A random expression of a kind, at most `depth` deep. */
export function expression(place: Place, kind: Kind, depth: number): string {
  switch (kind) {
    case "int":
      return intExpression(place, depth);
    case "float":
      return floatExpression(place, depth);
    case "bool":
      return boolExpression(place, depth);
    case "price":
    case "size":
    case "usd":
      return moneyExpression(place, kind, depth);
    case "ints":
    case "floats":
      return listExpression(place, kind, depth);
    case "maybeInt":
      return maybe(place, "maybeInt", "int", depth);
    case "maybeFloat":
      return maybe(place, "maybeFloat", "float", depth);
    case "node":
      return variable(place, "node") ?? "n";
  }
}

/** A readable variable or field of that kind, or null. */
export function variable(place: Place, kind: Kind): string | null {
  const inner = { int: "maybeInt", float: "maybeFloat" } as const;
  const names = place.variables
    .filter((v) => v.kind === kind || (kind in inner && v.kind === inner[kind as "int"] && place.known.has(v.name)))
    .map((v) => v.name);
  return names.length === 0 ? null : place.choices.pick(names);
}

function literal(place: Place, kind: "int" | "float"): string {
  return place.choices.pick(kind === "int" ? INTS : FLOATS);
}

function leaf(place: Place, kind: "int" | "float"): string {
  return (place.choices.once(3) ? null : variable(place, kind)) ?? literal(place, kind);
}

/** `(a op b)`, now and then over two lines. */
function joined(place: Place, left: string, operator: string, right: string): string {
  const text = `${left} ${operator} ${right}`;
  return place.choices.once(9) ? `(\n            ${left}\n            ${operator} ${right}\n        )` : `(${text})`;
}

function number(place: Place, depth: number): string {
  return expression(place, place.choices.pick(["float", "int"] as const), depth);
}

function intExpression(place: Place, depth: number): string {
  const { choices } = place;
  const int = (): string => intExpression(place, depth - 1);
  const float = (): string => floatExpression(place, depth - 1);
  if (depth <= 0 || choices.isSpent) return leaf(place, "int");
  switch (choices.below(22)) {
    case 0:
    case 1:
      return leaf(place, "int");
    case 2:
    case 3:
      return joined(place, int(), choices.pick(["+", "-"]), int());
    case 4:
      return joined(place, int(), "*", int());
    case 5:
      return joined(place, int(), choices.pick(["//", "%"]), `(abs(${int()}) % 9 - 1)`);
    case 6:
      return joined(place, int(), choices.pick(["//", "%"]), choices.pick(["3", "-3", "7", int()]));
    case 7:
      return `-${int()}`;
    case 8:
      return `${choices.pick(["min", "max"])}(${int()}, ${int()}${choices.once(3) ? `, ${int()}` : ""})`;
    case 9:
      return `abs(${int()})`;
    case 10:
      return `len(${listExpression(place, choices.pick(["ints", "floats"] as const), depth - 1)})`;
    case 11:
      return `${choices.pick(["int", "round", "math.floor", "math.ceil"])}(${float()})`;
    case 12:
      return `int(${boolExpression(place, depth - 1)})`;
    case 13:
      return `(${int()} if ${boolExpression(place, depth - 1)} else ${int()})`;
    case 14:
      return `${listExpression(place, "ints", 0)}[${choices.pick(["0", "-1", "1", int()])}]`;
    case 15:
      return `${choices.pick(["sum", "min", "max"])}(${listExpression(place, "ints", depth - 1)})`;
    default:
      return place.mayCall ? intCall(place, depth) : leaf(place, "int");
  }
}

function intCall(place: Place, depth: number): string {
  const { choices } = place;
  const node = expression(place, "node", 0);
  const int = (): string => intExpression(place, depth - 1);
  const helper = choices.pick(place.helpers.filter((h) => h.result === "int"));
  switch (choices.below(7)) {
    case 0:
      return `${node}.bump(${int()})`;
    case 1:
      return `${node}.items.pop(${choices.pick(["", "0", "-1"])})`;
    case 2:
      return `spread(${int()}, ${int()}, ${int()})`;
    case 3:
      return `spread(c=${int()}, a=${int()}${choices.once(2) ? `, b=${int()}` : ""})`;
    case 4:
      return `${node}.take(y=${number(place, depth - 1)}, k=${int()})`;
    default:
      return helper === undefined
        ? `${node}.bump(${int()})`
        : `${helper.name}(n, ${int()}, ${number(place, depth - 1)})`;
  }
}

function floatExpression(place: Place, depth: number): string {
  const { choices } = place;
  const next = (): string => number(place, depth - 1);
  const float = (): string => floatExpression(place, depth - 1);
  if (depth <= 0 || choices.isSpent) return leaf(place, "float");
  switch (choices.below(22)) {
    case 0:
    case 1:
      return leaf(place, "float");
    case 2:
    case 3:
      return joined(place, float(), choices.pick(["+", "-", "*"]), next());
    case 4:
      return joined(place, next(), choices.pick(["+", "-", "*"]), float());
    case 5:
      return joined(place, next(), "/", next());
    case 6:
      return joined(place, float(), choices.pick(["//", "%"]), choices.pick(["2.5", "-0.75", "3", next()]));
    case 7:
      return `-${float()}`;
    case 8:
      return `${choices.pick(["min", "max"])}(${next()}, ${float()}${choices.once(3) ? `, ${next()}` : ""})`;
    case 9:
      return `${choices.pick(["abs", "+"])}(${float()})`;
    case 10:
      return `round(${float()}, ${choices.below(7)})`;
    case 11:
      return `float(${expression(place, choices.pick(["int", "price", "size", "usd", "bool"] as const), depth - 1)})`;
    case 12:
      return `(${next()} if ${boolExpression(place, depth - 1)} else ${float()})`;
    case 13:
      return `${listExpression(place, "floats", 0)}[${choices.pick(["0", "-1", intExpression(place, depth - 1)])}]`;
    case 14:
      return `${choices.pick(["sum", "min", "max"])}(${listExpression(place, "floats", depth - 1)})`;
    case 15:
      return `math.sqrt(${choices.once(3) ? next() : `abs(${next()})`})`;
    case 16:
      return `mid(${moneyExpression(place, "price", depth - 1)}, ${moneyExpression(place, "price", depth - 1)})`;
    case 17: {
      const kind = choices.pick(["price", "size", "usd"] as const);
      return joined(place, moneyExpression(place, kind, depth - 1), "/", moneyExpression(place, kind, depth - 1));
    }
    default:
      return place.mayCall ? floatCall(place, depth) : leaf(place, "float");
  }
}

function floatCall(place: Place, depth: number): string {
  const { choices } = place;
  const node = expression(place, "node", 0);
  const helper = choices.pick(place.helpers.filter((h) => h.result === "float"));
  switch (choices.below(4)) {
    case 0:
      return `${node}.note(${number(place, depth - 1)})`;
    case 1:
      return `${node}.values.pop()`;
    default:
      return helper === undefined
        ? `${node}.note(x=${number(place, depth - 1)})`
        : `${helper.name}(n, x=${number(place, depth - 1)}, a=${intExpression(place, depth - 1)})`;
  }
}

const ORDERS = ["<", "<=", ">", ">=", "==", "!="];

export function boolExpression(place: Place, depth: number): string {
  const { choices } = place;
  const bool = (): string => boolExpression(place, depth - 1);
  if (depth <= 0 || choices.isSpent) return variable(place, "bool") ?? choices.pick(["True", "False"]);
  switch (choices.below(15)) {
    case 14:
      return joined(
        place,
        listExpression(place, "ints", depth - 1),
        choices.pick(["==", "!="]),
        listExpression(place, "ints", depth - 1),
      );
    case 0:
      return variable(place, "bool") ?? choices.pick(["True", "False"]);
    case 1:
    case 2:
      return joined(place, intExpression(place, depth - 1), choices.pick(ORDERS), number(place, depth - 1));
    case 3:
      return joined(place, floatExpression(place, depth - 1), choices.pick(ORDERS), number(place, depth - 1));
    case 4:
    case 5: {
      const operands = [0, 1, 2, ...(choices.once(3) ? [3] : [])].map(() => number(place, depth - 1));
      return `(${operands.reduce((text, operand) => `${text} ${choices.pick(ORDERS)} ${operand}`)})`;
    }
    case 6:
    case 7:
      return joined(place, bool(), choices.pick(["and", "or"]), bool());
    case 8:
      return `(${bool()} ${choices.pick(["and", "or"])} ${bool()} ${choices.pick(["and", "or"])} ${bool()})`;
    case 9:
      return `(not ${bool()})`;
    case 10: {
      const kind = choices.pick(["ints", "floats"] as const);
      const item = kind === "ints" ? intExpression(place, depth - 1) : number(place, depth - 1);
      return `(${item} ${choices.pick(["in", "not in"])} ${listExpression(place, kind, depth - 1)})`;
    }
    case 11: {
      const kind = choices.pick(["price", "size", "usd"] as const);
      return joined(
        place,
        moneyExpression(place, kind, depth - 1),
        choices.pick(ORDERS),
        moneyExpression(place, kind, depth - 1),
      );
    }
    case 12:
      return `bool(${choices.pick([intExpression(place, depth - 1), listExpression(place, "ints", 0)])})`;
    default:
      return `(${variable(place, choices.pick(["maybeInt", "maybeFloat"] as const)) ?? "n.maybe"} is ${choices.pick(["", "not "])}None)`;
  }
}

function moneyExpression(place: Place, kind: "price" | "size" | "usd", depth: number): string {
  const { choices } = place;
  const same = (): string => moneyExpression(place, kind, depth - 1);
  if (depth <= 0 || choices.isSpent)
    return (choices.once(3) ? null : variable(place, kind)) ?? choices.pick(MONEY[kind]);
  switch (choices.below(10)) {
    case 0:
      return variable(place, kind) ?? choices.pick(MONEY[kind]);
    case 1:
    case 2:
      return joined(place, same(), choices.pick(["+", "-"]), same());
    case 3:
      return joined(place, same(), choices.pick(["*", "//"]), intExpression(place, depth - 1));
    case 4:
      return joined(place, intExpression(place, depth - 1), "*", same());
    case 5:
      return `${choices.pick(["min", "max"])}(${same()}, ${same()})`;
    case 6:
      return choices.pick([
        `-${same()}`,
        `abs(${same()})`,
        `(${same()} if ${boolExpression(place, depth - 1)} else ${same()})`,
      ]);
    case 7: {
      const type = `${kind[0]?.toUpperCase()}${kind.slice(1)}`;
      const step = choices.once(2) ? `, ${choices.pick([MONEY[kind][1] as string, same()])}` : "";
      return `${type}.${choices.pick(["floor", "ceil", "nearest"])}(${number(place, depth - 1)}${step})`;
    }
    default:
      if (kind === "price") return `${same()}.complement()`;
      if (kind === "size") return same();
      return `cost(${moneyExpression(place, "price", depth - 1)}, ${moneyExpression(place, "size", depth - 1)}, "${choices.pick(["floor", "ceil", "nearest"])}")`;
  }
}

function listExpression(place: Place, kind: "ints" | "floats", depth: number): string {
  const { choices } = place;
  const known = variable(place, kind);
  if (known !== null && (depth <= 0 || choices.isSpent || choices.once(2))) return known;
  const item = (): string => (kind === "ints" ? intExpression(place, depth - 1) : number(place, depth - 1));
  if (known !== null && choices.once(2)) {
    const bound = (): string => choices.pick(["", "1", "-1", intExpression(place, depth - 1)]);
    return choices.pick([`${known}[${bound()}:${bound()}]`, `(${known} + [${item()}])`, `list(${known})`]);
  }
  // A float first: the list's type follows from its elements.
  const first = kind === "ints" ? item() : floatExpression(place, depth - 1);
  return `[${[first, ...Array.from({ length: choices.below(3) }, item)].join(", ")}]`;
}

function maybe(place: Place, kind: "maybeInt" | "maybeFloat", inner: "int" | "float", depth: number): string {
  const { choices } = place;
  switch (choices.below(5)) {
    case 0:
      return "None";
    case 1:
      return variable(place, kind) ?? "None";
    case 2:
      return `(${expression(place, inner, depth - 1)} if ${boolExpression(place, depth - 1)} else None)`;
    case 3:
      return kind === "maybeFloat" ? number(place, depth - 1) : intExpression(place, depth - 1);
    default:
      return expression(place, inner, depth);
  }
}
