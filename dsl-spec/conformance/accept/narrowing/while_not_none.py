"""A loop that ends where nothing is left."""

## rules: narrow.assign

from __future__ import annotations


class Node:
    next: Node | None = None


def count(node: Node | None) -> int:
    n = 0
    while node is not None:
        node = node.next
        n += 1
    return n
