import { Choices } from "./choices.ts";
import { boolExpression, expression, type Kind, type Place, type Variable } from "./expressions.ts";

/** Functions of one random unit: helpers and the one that the handler calls. */
export interface Unit {
  readonly name: string;
  readonly source: string;
}

const PRELUDE = `from __future__ import annotations

import math
from dataclasses import dataclass, field
from enum import Enum

from pmt import Book, Context, Price, Series, Size, Strategy, Usd, cost, mid

INF = 1e308 * 10.0
NAN = INF - INF


class Mode(Enum):
    OFF = 0
    ON = 7
    HALF = -3


@dataclass
class Pair:
    left: int
    right: float = 0.5
    mode: Mode = Mode.OFF
    rest: list[int] = field(default_factory=list)


@dataclass(frozen=True)
class Point:
    at: tuple[int, float]
    mode: Mode | None = None


class Node:
    count: int = 0
    level: float = 0.5
    flag: bool = False
    maybe: float | None = None
    perhaps: int | None = 3
    amount: Size = Size("1.5")
    mode: Mode = Mode.OFF
    last: Mode | None = None

    def __init__(self, start: int) -> None:
        self.items: list[int] = [start, 2, 3]
        self.values: list[float] = [0.5, 1]
        self.pair: tuple[int, float] = (start, 2)
        self.record = Pair(start)
        self.points: list[Point] = [Point((1, 0.5))]

    def bump(self, n: int) -> int:
        self.count = self.count % 1000 + n % 1000
        self.items.append(n)
        return self.count

    def note(self, x: float) -> float:
        self.level = x
        self.maybe = None if self.flag else x
        if len(self.values) < 9:
            self.values.append(x)
        return x + 0.5

    def me(self, k: int) -> Node:
        self.count = (self.count + k % 100) % 1000
        if k % 3 == 0 and len(self.items) > 0:
            self.items = [self.items[0], k, 5]
        return self

    def take(self, k: int, *, y: float = 2) -> int:
        self.flag = not self.flag
        self.perhaps = k if self.flag else None
        return k // 2 if y < 1.0 else k


def split(n: Node, a: int, x: float) -> tuple[int, float]:
    n.count = (n.count + 1) % 1000
    return a // 2, x


def turn(n: Node, k: int) -> Mode:
    n.last = n.mode
    n.mode = Mode.ON if k % 3 == 0 else Mode.HALF if k % 3 == 1 else Mode.OFF
    return n.mode


def spread(a: int, b: int = 3, c: int = -2) -> int:
    return a - b % 7 + c % 5
`;

const INPUTS: readonly Variable[] = [
  ["a", "int"],
  ["c", "int"],
  ["x", "float"],
  ["y", "float"],
  ["b", "bool"],
  ["p", "price"],
  ["z", "size"],
  ["u", "usd"],
  ["m", "maybeFloat"],
  ["k", "maybeInt"],
].map(([name, kind]) => ({ name: name as string, kind: kind as Kind, isFree: true }));

/** What every function sees of the node `n`. */
const FIELDS: readonly Variable[] = [
  ["n", "node"],
  ["n.count", "int"],
  ["n.level", "float"],
  ["n.flag", "bool"],
  ["n.maybe", "maybeFloat"],
  ["n.perhaps", "maybeInt"],
  ["n.amount", "size"],
  ["n.items", "ints"],
  ["n.values", "floats"],
].map(([name, kind]) => ({ name: name as string, kind: kind as Kind, isFree: true }));

/** Parts of records and tuples, and tests of them, as the expressions that read them. */
const PARTS: readonly Variable[] = [
  ["n.pair[0]", "int", false],
  ["n.pair[-1]", "float", false],
  ["n.mode.value", "int", false],
  ["n.record.left", "int", true],
  ["n.record.right", "float", true],
  ["(n.mode == Mode.ON)", "bool", false],
  ["(n.last != n.mode)", "bool", false],
  ["(n.pair == (3, 0.5))", "bool", false],
  ["(n.record.mode != Mode.HALF)", "bool", false],
  ["(n.points[-1] == Point(n.pair, n.last))", "bool", false],
].map(([name, kind, isFree]) => ({ name: name as string, kind: kind as Kind, isFree: isFree as boolean }));

/** A unit made from a list of numbers: the shorter and smaller, the simpler. */
export function unitFrom(name: string, numbers: readonly number[]): Unit {
  const writer = new UnitWriter(name, new Choices(numbers));
  return { name, source: writer.write() };
}

/** A strategy that runs the unit whose number is `ctx.now` on values from the block. */
export function programOf(units: readonly Unit[]): string {
  const calls = units.map(
    (unit, i) => `        ${i === 0 ? "if" : "elif"} ctx.now == ${i}:\n            ${callOf(unit)}\n`,
  );
  return `${PRELUDE}
${units.map((unit) => unit.source).join("\n\n")}

def pick(i: int) -> float:
    if i == 0:
        return 0.0
    if i == 1:
        return -0.0
    if i == 2:
        return 2.5
    if i == 3:
        return NAN
    if i == 4:
        return -INF
    if i == 5:
        return 1e-9
    return i


class S(Strategy):
    markets = Series("s")

    def __init__(self) -> None:
        self.node = Node(1)
        self.result: int = 0

    def on_book(self, ctx: Context, book: Book) -> None:
        a = ctx.market.opens_at
        c = ctx.market.closes_at
        x = pick(a % 8)
        y = pick(c % 7 * 3)
        p = book.bid if book.bid is not None else Price("0.5")
        z = ctx.position(ctx.market.yes)
        n = self.node
        k = c if c % 3 == 0 else None
${calls.join("")}`;
}

function callOf(unit: Unit): string {
  return `self.result = ${unit.name}(ctx, n, a, c, x, y, a > c, p, z, ctx.cash, book.mid, k) % 1000`;
}

interface Frame {
  variables: Variable[];
  known: Set<string>;
  helpers: { name: string; result: "int" | "float" }[];
  loops: number;
  ctx: boolean;
  result: "int" | "float";
}

class UnitWriter {
  readonly #name: string;
  readonly #choices: Choices;
  #locals = 0;
  #statements = 0;

  constructor(name: string, choices: Choices) {
    this.#name = name;
    this.#choices = choices;
  }

  write(): string {
    const helpers: Frame["helpers"] = [];
    const parts: string[] = [];
    for (let i = this.#choices.below(3); i > 0; i--) {
      const name = `${this.#name}_${i}`;
      const result = this.#choices.pick(["int", "float"] as const);
      const head = `def ${name}(n: Node, a: int, x: float) -> ${result}:\n`;
      const inputs = INPUTS.filter((v) => v.name === "a" || v.name === "x");
      parts.push(head + this.#body({ ...newFrame([...inputs, ...FIELDS, ...PARTS], helpers), result }, 3));
      helpers.push({ name, result });
    }
    const head = `def ${this.#name}(
    ctx: Context, n: Node, a: int, c: int, x: float, y: float, b: bool, p: Price, z: Size, u: Usd, m: float | None, k: int | None
) -> int:
`;
    const frame = { ...newFrame([...INPUTS, ...FIELDS, ...PARTS], helpers), ctx: true };
    return [...parts, head + this.#body(frame, 7)].join("\n\n");
  }

  #body(frame: Frame, count: number): string {
    this.#statements = 0;
    const lines = this.#block(frame, 1, 1 + this.#choices.below(count));
    return `${lines.join("\n")}\n    return ${expression(this.#place(frame), frame.result, 2)}\n`;
  }

  #place(frame: Frame, mayCall = true): Place {
    const { variables, known, helpers } = frame;
    return { choices: this.#choices, variables, known, helpers, mayCall };
  }

  /** Statements at an indentation; names that they define end with them. */
  #block(outer: Frame, level: number, count: number): string[] {
    const frame: Frame = { ...outer, variables: [...outer.variables], known: new Set(outer.known) };
    const lines: string[] = [];
    for (let i = 0; i < count && this.#statements < 24; i++) {
      this.#statements += 1;
      // Lines of inner blocks have their indentation; a tab stands for one more level.
      const made = this.#statement(frame, level);
      const indent = "    ".repeat(level);
      lines.push(...made.map((line) => (line.startsWith(" ") ? line : indent + line.replaceAll("\t", "    "))));
    }
    return lines.length > 0 ? lines : [`${"    ".repeat(level)}pass`];
  }

  #statement(frame: Frame, level: number): string[] {
    const choice = this.#choices.below(level < 4 ? 25 : 14);
    if (choice <= 2) return this.#define(frame);
    if (choice <= 4) return this.#assign(frame);
    if (choice === 5) return this.#augment(frame);
    if (choice === 6) return this.#listChange(frame);
    if (choice === 7) return this.#log(frame);
    if (choice === 8) return this.#check(frame);
    if (choice === 9) return this.#leave(frame);
    if (choice === 10) return this.#grow(frame);
    if (choice === 11) return this.#unpack(frame);
    if (choice === 12) return this.#record(frame);
    if (choice === 13) return this.#mode(frame);
    if (choice <= 16) return this.#choices.once(4) ? this.#match(frame, level) : this.#condition(frame, level);
    if (choice <= 18) return this.#narrowed(frame, level);
    if (choice <= 20) return this.#forLoop(frame, level);
    if (choice <= 22) return this.#loopOverSeveral(frame, level);
    return choice === 23 ? this.#whileLoop(frame, level) : this.#listLoop(frame, level);
  }

  #local(): string {
    this.#locals += 1;
    return `v${this.#locals}`;
  }

  #define(frame: Frame): string[] {
    const kind = this.#choices.pick([
      "int",
      "float",
      "bool",
      "price",
      "size",
      "usd",
      "ints",
      "floats",
      "maybeInt",
      "maybeFloat",
    ] as const);
    const types = {
      ints: "list[int]",
      floats: "list[float]",
      maybeInt: "int | None",
      maybeFloat: "float | None",
    } as const;
    const value = expression(this.#place(frame), kind, 3);
    const name = this.#local();
    frame.variables.push({ name, kind, isFree: true });
    const type =
      kind in types ? types[kind as keyof typeof types] : kind === "float" && this.#choices.once(2) ? "float" : null;
    // An expression of ints alone would make an int of a float's name.
    const join = kind === "float" && type === null ? `0.0 + ${value}` : value;
    return [`${name}${type === null ? "" : `: ${type}`} = ${join}`];
  }

  /** A local that is an int first and a float later. */
  #grow(frame: Frame): string[] {
    const place = this.#place(frame);
    const name = this.#local();
    const lines = [`${name} = ${expression(place, "int", 2)}`, `${name} = 0.5 + ${expression(place, "float", 2)}`];
    frame.variables.push({ name, kind: "float", isFree: true });
    return lines;
  }

  /** Several targets at once: swaps, calls, places that earlier targets decide. */
  #unpack(frame: Frame): string[] {
    const place = this.#place(frame);
    const int = (): string => expression(place, "int", 2);
    const float = `0.0 + ${expression(place, "float", 2)}`;
    const [a, b] = [this.#local(), this.#local()];
    const define = (kinds: readonly [Kind, Kind], lines: string[]): string[] => {
      for (const [i, name] of [a, b].entries()) frame.variables.push({ name, kind: kinds[i] as Kind, isFree: true });
      return lines;
    };
    switch (this.#choices.below(7)) {
      case 0:
        return define(["int", "float"], [`${a}, ${b} = ${int()}, ${float}`]);
      case 1:
        return define(["int", "float"], [`${a}, ${b} = split(n, ${int()}, ${float})`]);
      case 2:
        return define(
          ["int", "float"],
          [`(${a}, ${this.#local()}), ${b} = (${int()}, n.bump(${int()})), split(n, 1, ${float})[1]`],
        );
      case 3: {
        const [first, second] = [this.#target(frame, ["int"]), this.#target(frame, ["int"])];
        if (first === null || second === null) return ["pass"];
        return [`${first.name}, ${second.name} = ${second.name}, ${this.#choices.once(2) ? first.name : int()}`];
      }
      case 4:
        return [`n.count, n.items[n.count % 3] = n.bump(${int()}) % 50, ${int()}`];
      case 5:
        return [`n.me(${int()}).count, n.pair = ${int()} % 1000, (n.bump(${int()}), ${float})`];
      default:
        return [`n.pair = ${this.#choices.pick(["n.pair", `(${int()}, ${float})`, `split(n, ${int()}, ${float})`])}`];
    }
  }

  #record(frame: Frame): string[] {
    const place = this.#place(frame);
    const int = (): string => expression(place, "int", 2);
    const float = (): string => expression(place, "float", 2);
    switch (this.#choices.below(6)) {
      case 0:
        return [`n.record = Pair(${int()}, ${float()})`];
      case 1:
        return [`n.record = Pair(right=${float()}, left=n.bump(${int()}), mode=turn(n, ${int()}))`];
      case 2:
        return [`n.record.rest.append(n.bump(${int()}) + len(n.record.rest))`];
      case 3:
        return [`n.points = [Point(n.pair), Point((${int()}, ${float()}), mode=n.last), n.points[0]]`];
      case 4:
        return [`n.record.left, n.record.right = ${int()} % 100, n.note(${float()})`];
      default:
        return [`n.pair = n.points[${this.#choices.pick(["0", "-1", "1"])}].at`];
    }
  }

  #mode(frame: Frame): string[] {
    const place = this.#place(frame);
    const mode = (): string =>
      this.#choices.pick(["Mode.ON", "Mode.OFF", "n.mode", "n.record.mode", `turn(n, ${expression(place, "int", 2)})`]);
    switch (this.#choices.below(4)) {
      case 0:
        return [`n.mode = ${mode()} if ${boolExpression(place, 2)} else ${mode()}`];
      case 1:
        return [`n.last = ${mode()} if ${boolExpression(place, 2)} else None`];
      case 2:
        return [
          `if n.last == ${mode()}:`,
          `\tn.record.left = ${this.#choices.once(2) ? "n.mode.value" : `turn(n, ${expression(place, "int", 1)}).value`}`,
        ];
      default:
        return frame.ctx
          ? [`ctx.log.debug(f"{n.mode} {n.record.mode.name} {n.mode in [n.record.mode, Mode.ON]}")`]
          : [`n.record.mode = ${mode()}`];
    }
  }

  #target(frame: Frame, kinds: readonly Kind[]): Variable | null {
    const found = frame.variables.filter((v) => v.isFree && kinds.includes(v.kind) && !frame.known.has(v.name));
    return found.length === 0 ? null : this.#choices.pick(found);
  }

  #assign(frame: Frame): string[] {
    const place = this.#place(frame);
    if (this.#choices.once(3)) return [this.#assignThroughCall(place)];
    const kinds: Kind[] = ["int", "float", "bool", "price", "size", "usd", "maybeInt", "maybeFloat"];
    const target = this.#target(frame, kinds);
    if (target === null) return ["pass"];
    return [`${target.name} = ${expression(place, target.kind, 3)}`];
  }

  /** Targets that are computed by the author's code: their order shows. */
  #assignThroughCall(place: Place): string {
    const int = (): string => expression(place, "int", 2);
    const holder = `n.me(${int()})`;
    const operator = this.#choices.pick(["=", "+=", "-="]);
    switch (this.#choices.below(4)) {
      case 0:
        return `${holder}.count ${operator} ${int()} % 1000`;
      case 1:
        return `${holder}.level ${operator} ${expression(place, "float", 2)}`;
      case 2:
        return `${holder}.items[n.bump(${int()}) % 2] ${operator} ${int()}`;
      default:
        return `n.items[${this.#choices.pick(["0", "-1"])}] ${operator} len(n.me(${int()}).items) + n.items[0] % 10`;
    }
  }

  #augment(frame: Frame): string[] {
    const place = this.#place(frame);
    if (this.#choices.once(3)) {
      const [list, kind] = this.#choices.pick([
        ["n.items", "int"],
        ["n.values", "float"],
      ] as const);
      const index = this.#choices.pick(["0", "-1", expression(place, "int", 2)]);
      return [`${list}[${index}] ${this.#choices.pick(["+=", "-=", "*="])} ${expression(place, kind, 2)}`];
    }
    const target = this.#target(frame, ["int", "float", "size", "price"]);
    if (target === null) return ["pass"];
    const operators =
      target.kind === "int"
        ? ["+=", "-=", "*=", "//=", "%="]
        : target.kind === "float"
          ? ["+=", "-=", "*=", "/="]
          : ["+=", "-="];
    return [`${target.name} ${this.#choices.pick(operators)} ${expression(place, target.kind, 3)}`];
  }

  #listChange(frame: Frame): string[] {
    const place = this.#place(frame);
    const [kind, item] = this.#choices.pick([
      ["ints", "int"],
      ["floats", "float"],
    ] as const);
    const list = this.#choices.pick(frame.variables.filter((v) => v.kind === kind)).name;
    const value = expression(place, this.#choices.once(3) ? "int" : item, 2);
    const bound = (): string => this.#choices.pick(["", "0", "-1", expression(place, "int", 1)]);
    switch (this.#choices.below(10)) {
      case 5:
        return [`${list}.insert(${expression(place, "int", 1)}, ${value})`];
      case 6:
        return [`${list}.sort(${this.#choices.pick(["", "reverse=True"])})`];
      case 7:
        return [`del ${list}[${bound()}:${bound()}]`];
      case 8:
        return [this.#choices.pick([`${list}.extend(${list}[${bound()}:][:2])`, `${list} += [${value}]`])];
      case 9:
        return [`${list}.reverse()`];
      case 0:
        return [`${list}.append(${value})`];
      case 1:
        return [`${list}[${this.#choices.pick(["0", "-1", expression(place, "int", 2)])}] = ${value}`];
      case 2:
        return [`${list}.pop(${this.#choices.pick(["", "0", expression(place, "int", 1)])})`];
      case 3:
        return [`${list}.clear()`];
      default:
        return frame.loops > 0
          ? ["pass"]
          : [`n.${kind === "ints" ? "items" : "values"} = [${expression(place, item, 2)}, ${value}]`];
    }
  }

  #log(frame: Frame): string[] {
    const kinds = ["int", "float", "bool", "price", "size", "usd"] as const;
    const place = this.#place(frame);
    if (!frame.ctx) return [`n.count = ${expression(place, "int", 2)} % 1000`];
    if (this.#choices.once(4)) {
      return [
        `ctx.quote(ctx.market, bid=${expression(place, "maybeFloat", 1)}, ask=${expression(place, "maybeFloat", 1)}, size=${expression(place, "size", 1)})`,
      ];
    }
    const fields = Array.from({ length: 1 + this.#choices.below(3) }, () => {
      const kind = this.#choices.pick(kinds);
      const spec = kind !== "bool" && this.#choices.once(3) ? ":.2f" : "";
      return `{${expression(place, kind, 2).replaceAll(/\n\s*/g, " ")}${spec}}`;
    });
    // A quote inside of the field would end the text before Python 3.12.
    return [`ctx.log.info(f'''${fields.join(" ")}''')`];
  }

  #check(frame: Frame): string[] {
    const place = this.#place(frame);
    const test = boolExpression(place, 3);
    if (this.#choices.once(2))
      return [`assert ${test}${this.#choices.once(2) ? `, f"at {${expression(place, "int", 0)}}"` : ""}`];
    return [
      `if not ${test}:`,
      `\traise ${this.#choices.pick(["ValueError", "IndexError", "RuntimeError"])}("stopped")`,
    ];
  }

  #leave(frame: Frame): string[] {
    const place = this.#place(frame);
    const how = frame.loops > 0 ? this.#choices.pick(["break", "continue", null]) : null;
    return [`if ${boolExpression(place, 2)}:`, `\t${how ?? `return ${expression(place, frame.result, 1)}`}`];
  }

  #condition(frame: Frame, level: number): string[] {
    const lines = [
      `if ${boolExpression(this.#place(frame), 3)}:`,
      ...this.#block(frame, level + 1, 1 + this.#choices.below(3)),
    ];
    if (this.#choices.once(3))
      lines.push(`elif ${boolExpression(this.#place(frame), 2)}:`, ...this.#block(frame, level + 1, 1));
    if (this.#choices.once(2)) lines.push("else:", ...this.#block(frame, level + 1, 1 + this.#choices.below(2)));
    return lines;
  }

  #match(frame: Frame, level: number): string[] {
    const block = () => this.#block(frame, level + 2, 1);
    const subject = expression(this.#place(frame), "int", 2);
    const guard = boolExpression(this.#place(frame), 2);
    const lines = [`match (${subject}) % 5:`, "\tcase 0 | 3:", ...block(), `\tcase 1 | 2 if ${guard}:`, ...block()];
    if (this.#choices.once(2)) lines.push("\tcase _:", ...block());
    return lines;
  }

  /** A test of an optional local, and what may read it then. */
  #narrowed(frame: Frame, level: number): string[] {
    const locals = frame.variables.filter(
      (v) => v.kind.startsWith("maybe") && v.isFree && !v.name.includes(".") && !frame.known.has(v.name),
    );
    if (locals.length === 0) return ["pass"];
    const { name } = this.#choices.pick(locals);
    const inside: Frame = { ...frame, known: new Set([...frame.known, name]) };
    const more = this.#choices.once(3) ? ` and ${boolExpression(this.#place(inside), 2)}` : "";
    const lines = [`if ${name} is not None${more}:`, ...this.#block(inside, level + 1, 1 + this.#choices.below(3))];
    if (this.#choices.once(3)) lines.push("else:", ...this.#block(frame, level + 1, 1));
    return lines;
  }

  #loopFrame(frame: Frame, variables: readonly Variable[]): Frame {
    return { ...frame, variables: [...frame.variables, ...variables], loops: frame.loops + 1 };
  }

  #forLoop(frame: Frame, level: number): string[] {
    const place = this.#place(frame);
    const name = this.#local();
    const bounds = this.#choices.pick([
      "3",
      `${expression(place, "int", 2)} % 5`,
      `${expression(place, "int", 1)} % 3, ${expression(place, "int", 1)} % 6`,
      `5, ${expression(place, "int", 1)} % 3 - 2, ${this.#choices.pick(["-1", "-2"])}`,
      "0, 7, 3",
    ]);
    const inside = this.#loopFrame(frame, [{ name, kind: "int", isFree: true }]);
    return [`for ${name} in range(${bounds}):`, ...this.#block(inside, level + 1, 1 + this.#choices.below(3))];
  }

  #whileLoop(frame: Frame, level: number): string[] {
    const name = this.#local();
    const inside = this.#loopFrame(frame, [{ name, kind: "int", isFree: false }]);
    const test = this.#choices.once(2) ? ` and ${boolExpression(this.#place(frame), 2)}` : "";
    return [
      `${name} = 0`,
      `while ${name} < ${this.#choices.pick(["3", "n.count % 4", "len(n.items) % 5"])}${test}:`,
      `\t${name} += 1`,
      ...(this.#choices.once(3) ? [`\tif ${boolExpression(this.#place(inside), 2)}:`, "\t\tcontinue"] : []),
      ...this.#block(inside, level + 1, 1 + this.#choices.below(2)),
    ];
  }

  #listLoop(frame: Frame, level: number): string[] {
    const [list, kind] = this.#choices.pick([
      ["n.items", "int"],
      ["n.values", "float"],
    ] as const);
    const name = this.#local();
    const count = this.#local();
    const inside = this.#loopFrame(frame, [
      { name, kind, isFree: true },
      { name: count, kind: "int", isFree: false },
    ]);
    // The body may make the list longer for ever.
    return [
      `${count} = 0`,
      `for ${name} in ${list}:`,
      `\t${count} += 1`,
      `\tif ${count} > 4:`,
      "\t\tbreak",
      ...this.#block(inside, level + 1, 1 + this.#choices.below(2)),
    ];
  }

  /** Loops with several targets, over lists that the body may change. */
  #loopOverSeveral(frame: Frame, level: number): string[] {
    const [i, x, count] = [this.#local(), this.#local(), this.#local()];
    const [head, kinds] = this.#choices.pick([
      [`${i}, ${x} in enumerate(n.items)`, ["int", "int"]],
      [`${i}, ${x} in enumerate(n.values, 3)`, ["int", "float"]],
      [`${i}, ${x} in zip(n.items, n.values)`, ["int", "float"]],
      [`${i}, ${x} in [(1, 0.5), n.pair]`, ["int", "float"]],
      [`${x}, (${i}, ${this.#local()}) in zip(n.values, [n.pair, (n.bump(2), 1.5), n.points[0].at])`, ["int", "float"]],
      [`${i} in reversed(n.items)`, ["int"]],
    ] as readonly (readonly [string, readonly Kind[]])[]);
    const bound = kinds.map((kind, at): Variable => ({ name: [i, x][at] as string, kind, isFree: true }));
    const inside = this.#loopFrame(frame, [...bound, { name: count, kind: "int", isFree: false }]);
    return [
      `${count} = 0`,
      `for ${head}:`,
      `\t${count} += 1`,
      `\tif ${count} > 4:`,
      "\t\tbreak",
      ...(this.#choices.once(3) ? [`\tif ${boolExpression(this.#place(inside), 2)}:`, "\t\tcontinue"] : []),
      ...this.#block(inside, level + 1, 1 + this.#choices.below(2)),
    ];
  }
}

function newFrame(variables: readonly Variable[], helpers: Frame["helpers"]): Frame {
  return { variables: [...variables], known: new Set(), helpers: [...helpers], loops: 0, ctx: false, result: "int" };
}
