"""Stars in patterns and in brackets, and a part of a type that is none."""

## rules: expr.call-star type.all

from __future__ import annotations

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def first(self, x: list[int].item) -> None:  ## E: PMT0407 "list[int].item"
        pass

    def on_book(self, ctx: Context, book: Book) -> None:
        xs = [1, 2]
        match xs:
            case [a, *rest]:  ## E: PMT0511 "*rest"
                pass
        ys = [(*xs), 1]  ## E: PMT0511 "(*xs)"
