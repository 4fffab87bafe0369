"""The list, then the index; also nested."""

## rules: expr.order-item expr.index

from pmt import Book, Context, Series, Strategy


def rows(xs: list[list[int]]) -> list[list[int]]:
    print("rows")
    return xs


def at(n: int) -> int:
    print("at", n)
    return n


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        xs = [[1, 2], [3, 4]]
        print(rows(xs)[at(1)][at(0)])
        print(rows(xs)[at(-1)][at(-2)])
        print(rows(xs)[at(0)][at(2)])  ## error: IndexError
