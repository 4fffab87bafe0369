import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Target } from "../runtime/abi/layout.ts";
import { difference, Lanes } from "./programs/lanes.ts";

/** Each call takes one operation from `ctx.now`: it makes, links, unlinks or drops nodes and lists of a graph. */
const program = `
from __future__ import annotations

from pmt import Book, Context, Series, Strategy


class Node:
    def __init__(self, value: int) -> None:
        self.value = value
        self.left: Node | None = None
        self.right: Node | None = None
        self.values: list[int] = []
        self.nodes: list[Node] = []
        self.maybe: list[Node | None] = []


class Graph(Strategy):
    markets = Series("btc-updown-15m")

    def __init__(self) -> None:
        self.nodes: list[Node] = []
        self.spare: list[Node] = self.nodes
        self.rows: list[list[int]] = []
        self.last: Node | None = None
        self.total = 0

    def node(self, i: int) -> Node:
        return self.nodes[i % len(self.nodes)]

    def on_book(self, ctx: Context, book: Book) -> None:
        code = ctx.now
        op = code % 10
        i = code // 10 % 97
        j = code // 970 % 89
        if len(self.nodes) < 3 or op == 0:
            self.nodes.append(Node(code))
        a = self.node(i)
        b = self.node(j)
        if op == 1:
            a.left = b
        elif op == 2:
            a.right = a.left
        elif op == 3:
            a.nodes.append(b)
            a.maybe.append(b.left)
        elif op == 4:
            a.values = b.values
            a.nodes = b.nodes
        elif op == 5:
            a.values.append(j)
            self.rows.append(a.values)
        elif op == 6:
            self.last = b.right
            self.nodes.pop(i % len(self.nodes))
        elif op == 7:
            self.spare = a.nodes
            self.nodes.append(b)
        elif op == 8 and self.last is not None:
            self.nodes.append(self.last)
            a.left = None
        elif op == 9:
            for _ in range(i):
                fresh = Node(j)
                fresh.left = self.last
                self.last = fresh
        node = self.last
        steps = 0
        while node is not None and steps < 30:
            self.total = (self.total * 31 + node.value + len(node.values) + len(node.nodes)) % 1000003
            node = node.left if steps % 2 == 0 else node.right
            steps += 1
        if self.total > 0:
            ctx.log.info(f"{self.total} {len(self.spare)} {len(self.rows)}")
`;

/** Each call takes one operation on dicts from `ctx.now`: keys of both kinds come, go and move, also in loops. */
const tables = `
from __future__ import annotations

from pmt import Book, Context, Series, Strategy


class Tables(Strategy):
    markets = Series("btc-updown-15m")

    def __init__(self) -> None:
        self.ints: dict[int, float] = {}
        self.texts: dict[str, list[int]] = {}
        self.nested: dict[int, dict[str, int]] = {}
        self.alias = self.ints
        self.total = 0

    def on_book(self, ctx: Context, book: Book) -> None:
        code = ctx.now
        op = code % 8
        i = code // 8 % 13 - 3
        j = code // 104 % 60
        text = f"k{i}"
        if op == 0:
            for n in range(j):
                self.ints[i * n % 29] = n
        elif op == 1:
            self.alias.pop(i, 0.0)
        elif op == 2:
            self.texts.setdefault(text, []).append(j)
        elif op == 3 and text in self.texts:
            moved = self.texts.pop(text)
            self.texts[text + "'"] = moved
        elif op == 4:
            self.nested.setdefault(i, {})[text] = j
            self.nested[i] = self.nested.get(j, self.nested[i])
        elif op == 5:
            inner = self.nested.get(i)
            if inner is not None:
                inner[text] = inner.get(text, 0) + 1
                del self.nested[i]
        elif op == 6:
            self.alias = self.ints.copy()
            if j > 50:
                self.ints.clear()
        elif op == 7:
            for key in self.ints:
                self.ints[key] += j
                if key == i:
                    break
        for name, values in self.texts.items():
            self.total = (self.total * 31 + len(values)) % 1000003
        for key, value in self.ints.items():
            self.total = (self.total * 31 + key + 5) % 1000003
        ctx.log.info(f"{self.total} {len(self.ints)} {len(self.alias)} {len(self.texts)} {len(self.nested)}")
`;

/** A list of 25,000 links: a walk by recursion would end any stack. */
const chain = `
from __future__ import annotations

from pmt import Book, Context, Series, Strategy


class Link:
    def __init__(self, value: int, next: Link | None) -> None:
        self.value = value
        self.next = next


class Chain(Strategy):
    markets = Series("btc-updown-15m")

    def __init__(self) -> None:
        self.head: Link | None = None

    def on_book(self, ctx: Context, book: Book) -> None:
        for i in range(25000 if self.head is None else 1):
            self.head = Link(i, self.head)
`;

const targets: readonly Target[] = ["python", "typescript", "wasm"];
const inputs = { now: 0, stepBudget: 100_000 };

describe.each([
  ["graphs of objects", program, 10 * 97 * 89],
  ["tables", tables, 8 * 13 * 60],
])("%s", (_, source, codeCount) => {
  let lanes: Lanes;
  beforeAll(async () => {
    lanes = await Lanes.load(source, targets);
  }, 120_000);
  afterAll(() => lanes.close());

  /** Everything said by one target, call by call; `swaps` says before which calls new instances take over. */
  function run(codes: readonly number[], swaps: readonly boolean[]): string[] {
    const told: string[] = [];
    lanes.start(inputs);
    for (const [i, now] of codes.entries()) {
      if (swaps[i] === true) lanes.swap(inputs);
      const answers = lanes.handle({ event: "book", inputs: { now } });
      const problem = difference(targets, answers);
      if (problem !== null) throw new Error(problem);
      told.push(JSON.stringify(answers[0]));
    }
    return told;
  }

  test("go on the same from a state that another target saved", () => {
    const codes = fc.array(fc.nat(codeCount - 1), { minLength: 10, maxLength: 60 });
    fc.assert(
      fc.property(codes, fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }), (operations, swaps) => {
        expect(run(operations, swaps)).toEqual(run(operations, []));
      }),
      { numRuns: 40, seed: 11 },
    );
  }, 120_000);
});

test("a long chain is saved and loaded without a deep stack", async () => {
  const lanes = await Lanes.load(chain, targets);
  try {
    lanes.start(inputs);
    const before = lanes.handle({ event: "book", inputs: {} });
    expect(difference(targets, before)).toBeNull();
    // The strategy with its head, and two slots a link.
    expect(before[0]?.state.length).toBe(1 + 2 * 25_000);
    lanes.swap(inputs);
    const after = lanes.handle({ event: "book", inputs: {} });
    expect(difference(targets, after)).toBeNull();
    expect(after[0]?.state.length).toBe(1 + 2 * 25_001);
  } finally {
    lanes.close();
  }
}, 120_000);
