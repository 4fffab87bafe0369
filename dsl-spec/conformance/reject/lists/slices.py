"""Slices that are assigned, have a step, or are of something without slices."""
## rules: list.slice list.slice-limits tuple.slice

from __future__ import annotations

from pmt import Book, Context, Series, Strategy


class Slices(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        xs = [1, 2, 3]
        d = {1: 2}
        t = (1, 2.0)
        word = "abc"
        xs[1:] = [5]
        xs[:1] += [5]  ## E: PMT0468 ":1"
        del d[1:2]  ## E: PMT0468 "1:2"
        a = d[1:2]  ## E: PMT0468 "1:2"
        b = word[1:]  ## E: PMT0430 "word[1:]"
        c = t[: len(xs)]  ## E: PMT0563 "len(xs)"
        e = t[2:]  ## E: PMT0563 "t[2:]"
        f = xs["a":]  ## E: PMT0401 ""a""
        g = xs[: 1.5]  ## E: PMT0401 "1.5"
        h = xs[1:2, 3]  ## E: PMT0468 "1:2"
