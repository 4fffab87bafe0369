import { Choices } from "../choices.ts";
import { writeClass } from "./classes.ts";
import { bodyOf, emptyScope, writeConstant, writeEnum, writeFunction, writeNotes } from "./declarations.ts";
import { fitting, type Scope, type Variable, withVariables } from "./scope.ts";
import { indented } from "./statements.ts";
import { FLOAT, INT, textOf } from "./types.ts";
import { type Feature, type Field, World } from "./world.ts";

/** A random program of the language: one file with a strategy. */
export interface Program {
  readonly source: string;
  readonly isGuarded: boolean;
  readonly features: ReadonlySet<Feature>;
}

const PRELUDE = `from __future__ import annotations

import math
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum, IntEnum, auto

from pmt import Book, Context, Fill, Price, Series, Size, Strategy, Usd, cost, every, mid
from pmt.math import norm_cdf, norm_pdf

INF = 1e308 * 10.0
NAN = INF - INF


def tame(x: float) -> float:
    return x if -1000000.0 < x < 1000000.0 else 0.5


def pick(i: int) -> float:
    values = [0.0, -0.0, 2.5, NAN, 1e-9, -INF, 7.25, 3.0]
    return values[i % 8]
`;

/** Steps that one event may take, about; the budget of a stream lies above it, save where it ends runs. */
const HANDLER_STEPS = 600;

/** The program of a seed; every second one is guarded. */
export function programOf(seed: number): Program {
  const choices = new Choices(seed);
  const isGuarded = seed % 2 === 0;
  const world = new World(choices, isGuarded);
  const parts: string[][] = [];
  for (let i = world.has("enums") ? 1 + choices.below(2) : 0; i > 0; i--) parts.push(writeEnum(world));
  for (let i = choices.below(3); i > 0; i--) parts.push(writeConstant(world));
  for (let i = 0; i < 2; i++) parts.push(writeFunction(world, { isEarly: true }));
  parts.push(writeNotes(world));
  for (let i = world.has("classes") ? 1 + choices.below(4) : 0; i > 0; i--) parts.push(writeClass(world));
  for (let i = 1 + choices.below(4); i > 0; i--) parts.push(writeFunction(world));
  parts.push(writeStrategy(world));
  for (const [union, name] of world.unions) parts.push([`def ${name}(x: ${union}) -> ${union}:`, "    return x"]);
  const source = `${PRELUDE}\n\n${parts.map((lines) => lines.join("\n").trimEnd()).join("\n\n\n")}\n`;
  return { source, isGuarded, features: world.features };
}

const BOOK_INPUTS = [
  "a = ctx.market.opens_at",
  "c = ctx.market.closes_at",
  "x = pick(a)",
  "m = book.mid",
  "bid = book.bid",
  "money = ctx.cash",
];
const BOOK_NAMES: readonly Variable[] = [
  { name: "a", type: INT, isFree: true },
  { name: "c", type: INT, isFree: true },
  { name: "x", type: FLOAT, isFree: true },
  { name: "m", type: { kind: "optional", of: FLOAT }, isFree: false },
  { name: "bid", type: { kind: "optional", of: { kind: "price" } }, isFree: false },
  { name: "money", type: { kind: "usd" }, isFree: true },
];

function writeStrategy(world: World): string[] {
  const { choices } = world;
  const fields: Field[] = Array.from({ length: 2 + choices.below(6) }, (_, i) => ({
    name: `y${i + 1}`,
    type: world.type(3),
    isAssigned: true,
  }));
  const hasTimer = choices.once(2);
  const init = { ...emptyScope(world, 3), isQuiet: true };
  const lines = [
    "class S(Strategy):",
    '    markets = Series("s")',
    ...(hasTimer ? ["    timer = every(ms=50)"] : []),
    "",
    "    def __init__(self) -> None:",
    ...indented(indented(fields.map(({ name, type }) => `self.${name}: ${textOf(type)} = ${fitting(init, type, 2)}`))),
  ];
  const self: Variable[] = fields.map(({ name, type }) => ({ name: `self.${name}`, type, isFree: true }));
  const handler = (variables: readonly Variable[]): Scope => ({
    ...withVariables(emptyScope(world, Number.MAX_SAFE_INTEGER, HANDLER_STEPS), [...self, ...variables]),
    hasContext: true,
  });
  const write = (head: string, inputs: readonly string[], variables: readonly Variable[], count: number): void => {
    lines.push(
      "",
      `    def ${head} -> None:`,
      ...indented(indented(inputs)),
      ...indented(bodyOf(handler(variables), count)),
    );
  };
  write("on_book(self, ctx: Context, book: Book)", BOOK_INPUTS, BOOK_NAMES, 8 + choices.below(14));
  if (hasTimer) {
    const now: Variable = { name: "now", type: INT, isFree: true };
    write("on_timer(self, ctx: Context)", ["now = ctx.now"], [now], 4 + choices.below(8));
  }
  if (choices.once(3)) write("on_start(self, ctx: Context)", [], [], 1 + choices.below(4));
  return lines;
}
