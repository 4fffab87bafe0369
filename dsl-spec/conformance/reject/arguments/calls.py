"""Calls that leave the signature."""

## rules: argument.keyword-only argument.default

from pmt import Book, Context, Series, Strategy


def f(a: int, *, b: int, c: int = 3) -> int:
    return a + b + c


def g(xs: list[int] = []) -> int:  ## E: PMT0568 "[]"
    return len(xs)


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        n = f(1, 2)  ## E: PMT0404 "2"
        n = f(1)  ## E: PMT0404 "f(1)"
        n = f(1, b=2, d=4)  ## E: PMT0405 "d=4"
        n = f(a=1, b="x")  ## E: PMT0401 ""x""
