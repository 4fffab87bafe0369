"""No call leads back to its caller."""
## rules: refuse.recursion
from __future__ import annotations


def one(n: int) -> int:
    return two(n)


def two(n: int) -> int:
    return three(n) + 1


def three(n: int) -> int:
    return one(n) if n > 0 else 0  ## E: PMT0308 "one(n)"


def itself(n: int) -> int:
    return itself(n - 1)  ## E: PMT0308 "itself(n - 1)"


class Tree:
    def __init__(self) -> None:
        self.size = 1
        self.grow()

    def grow(self) -> None:
        other = Tree()  ## E: PMT0308 "Tree()"
        self.size += other.size

    def depth(self) -> int:
        return self.depth()  ## E: PMT0308 "self.depth()"


class Left:
    def go(self, right: Right) -> int:
        return right.go(self)


class Right:
    def go(self, left: Left) -> int:
        return left.go(self)  ## E: PMT0308 "left.go(self)"
