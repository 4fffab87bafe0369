"""Objects and lists with several holders: a change through one is seen through all."""
## rules: type.sharing state.slots state.values state.kept
from __future__ import annotations

from pmt import Book, Context, Fill, Series, Strategy, every


class Node:
    def __init__(self, value: int) -> None:
        self.value = value
        self.next: Node | None = None
        self.items: list[int] = []
        self.peers: list[Node] = []


class Pair:
    def __init__(self, left: Node, right: Node) -> None:
        self.left = left
        self.right = right
        self.same = left


def pick(a: Node, b: Node, first: bool) -> Node:
    return a if first else b


def length(start: Node | None) -> int:
    count = 0
    node = start
    while node is not None and count < 50:
        count += 1
        node = node.next
    return count


class Sharing(Strategy):
    markets = Series("btc-updown-15m")
    timer = every(ms=1000)

    def __init__(self) -> None:
        shared = Node(1)
        self.me = Pair(shared, Node(2))
        self.other = Pair(self.me.right, shared)
        self.row = [1, 2]
        self.rows = [self.row, [3], self.row]
        self.none: list[int] | None = None
        self.maybe: list[int] | None = self.row
        self.ring = Node(0)
        self.ring.next = self.ring
        self.head: Node | None = None
        self.count = 0

    def on_book(self, ctx: Context, book: Book) -> None:
        self.count += 1
        self.me.left.value += 10
        ctx.log.info(f"{self.me.same.value} {self.other.right.value} {self.other.left.value}")
        self.rows[2].append(self.count)
        ctx.log.info(f"{len(self.row)} {len(self.rows[0])} {len(self.rows[1])} {self.row[-1]}")
        maybe = self.maybe
        if maybe is not None:
            maybe[0] += 5
        ctx.log.info(f"{self.row[0]}")

    def on_timer(self, ctx: Context) -> None:
        a = self.me.left
        b = pick(self.me.left, self.me.right, False)
        a.peers.append(b)
        b.peers.append(a)
        a.peers.append(a)
        a.items = b.items
        b.items.append(self.count)
        a.items.append(7)
        ctx.log.info(f"{len(b.items)} {a.items[-1]} {len(a.peers)} {a.peers[0].peers[0].peers[1].value}")
        for peer in a.peers:
            peer.value += 1
        ctx.log.info(f"{a.value} {b.value}")
        for i in range(5):
            node = Node(i)
            node.next = self.head
            node.items = a.items
            self.head = node
        ctx.log.info(f"{length(self.head)} {length(self.ring)} {length(None)}")

    def on_fill(self, ctx: Context, fill: Fill) -> None:
        node = self.head
        total = 0
        while node is not None:
            total += node.value + len(node.items)
            node.items.append(total)
            node = node.next
        self.me.same = self.other.left
        self.other.left = self.ring
        self.ring.value = total
        self.rows[0] = self.rows[1]
        self.rows[1].append(total)
        ctx.log.info(f"{total} {self.me.same.value} {self.rows[0][-1]} {len(self.row)}")
        self.maybe = self.none
        self.row = self.rows.pop(1)
        self.row.append(-1)
        ctx.log.info(f"{len(self.rows)} {self.rows[0][-1]} {self.rows[1][-1]}")
