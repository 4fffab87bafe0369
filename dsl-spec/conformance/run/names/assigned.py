"""Locals that have a value on every way."""

## rules: name.assigned name.assigned-loop flow.while-true

from pmt import Book, Context, Series, Strategy


def f(n: int) -> int:
    if n > 1:
        x = 1
    elif n > 0:
        return -1
    else:
        raise ValueError("n")  ## error: ValueError
    while True:
        y = n
        n -= 1
        if n < 3:
            break
    return x + y


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        print(f(5), f(2), f(1))
        print(f(0))
