"""What `sum` cannot begin with, and keywords of `min` and `sort` that mean nothing."""

## rules: sum.start sum.money generator.several list.sort-key

from __future__ import annotations

from pmt import Book, Context, Series, Size, Strategy, Usd


class Main(Strategy):
    markets = Series("s")

    def next(self) -> int:
        return 1

    def on_book(self, ctx: Context, book: Book) -> None:
        ints = [1, 2]
        floats = [0.5]
        a = sum([Usd("1")])  ## E: PMT0402 "[Usd("1")]"
        b = sum([Usd("1")], Size("0"))  ## E: PMT0402 "[Usd("1")]"
        c = sum(floats, 3)  ## E: PMT0402 "floats"
        d = sum(ints, 0.5)  ## E: PMT0402 "ints"
        e = sum((Usd("1") for x in ints), 0)  ## E: PMT0402 "Usd("1")"
        f = sum((x for x in ints), self.next())  ## E: PMT0485 "self.next()"
        g = sum(ints, 1, start=2)  ## E: PMT0404 "sum(ints, 1, start=2)"
        h = sum(ints, first=2)  ## E: PMT0405 "first=2"
        i = sum(["a"], "")  ## E: PMT0402 "["a"]"
        j = min(1, 2, default=3)  ## E: PMT0405 "default=3"
        k = max(1, 2, key=3)  ## E: PMT0483 "3"
        ints.sort(lambda x: x)  ## E: PMT0404 "lambda x: x"
        ints.sort(key=lambda x: [x])  ## E: PMT0484 "[x]"
        ints.sort(key=lambda x: x, reverse=1)  ## E: PMT0401 "1"
