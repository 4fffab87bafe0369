"""Items of literals, locals, results and elements."""

## rules: tuple.make tuple.item

from pmt import Book, Context, Series, Strategy


def pair(n: int) -> tuple[int, str]:
    return n, "x"


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        t = (1, 2.5, "a", True)
        print(t[0], t[-1], t[2], pair(4)[0], pair(5)[-1])
        one = (7,)
        rows = [(1, 2), (3, 4)]
        print(one[0], rows[1][0], rows[-1][-1])
