"""Locals hide names of the file and builtins; blocks make no scope."""

## rules: name.hide name.no-block

from pmt import Book, Context, Series, Strategy


def size(n: int) -> int:
    return n


def f(len: int) -> int:
    size = len + 1
    if size > 1:
        inner = size * 2
    else:
        inner = 0
    max = inner
    return max


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        print(f(1), f(0), size(5), len([1, 2]))
