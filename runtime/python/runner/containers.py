"""Containers whose parts the runner must be able to set."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from typing import Any


class Deque(deque[Any]):
    """`collections.deque` whose greatest length a loaded state can set: CPython's own is fixed at construction.

    Appending to a full one adds first and takes the other end off then, as in CPython, so that a loop over it
    fails at the same step.
    """

    def __init__(self, iterable: Iterable[Any] = (), maxlen: int | None = None) -> None:
        if maxlen is not None and maxlen < 0:
            raise ValueError("maxlen must be non-negative")
        super().__init__()
        self._limit = maxlen
        self.extend(iterable)

    @property
    def maxlen(self) -> int | None:
        return self._limit

    def limit(self, most: int) -> None:
        """For a deque without elements: -1 is none."""
        self._limit = None if most < 0 else most

    def append(self, x: Any, /) -> None:
        super().append(x)
        if self._limit is not None and len(self) > self._limit:
            super().popleft()

    def appendleft(self, x: Any, /) -> None:
        super().appendleft(x)
        if self._limit is not None and len(self) > self._limit:
            super().pop()

    def insert(self, i: int, x: Any, /) -> None:
        if self._limit is not None and len(self) >= self._limit:
            raise IndexError("deque already at its maximum size")
        super().insert(i, x)

    def extend(self, iterable: Iterable[Any], /) -> None:
        values = list(iterable)
        # CPython only reads what is given to a deque that holds nothing.
        if self._limit != 0:
            for value in values:
                self.append(value)

    def extendleft(self, iterable: Iterable[Any], /) -> None:
        values = list(iterable)
        if self._limit != 0:
            for value in values:
                self.appendleft(value)

    def copy(self) -> Deque:
        return Deque(self, self._limit)
