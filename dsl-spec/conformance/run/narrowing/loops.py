"""A loop that fills a place, and one that empties it."""

## rules: narrow.assign stmt.while

from __future__ import annotations

from pmt import Book, Context, Series, Strategy


class Node:
    def __init__(self, n: int) -> None:
        self.n = n
        self.next: Node | None = None


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        head: Node | None = None
        for i in range(3):
            node = Node(i)
            node.next = head
            head = node
        at = head
        while at is not None:
            print(at.n)
            at = at.next
        print(at is None)
