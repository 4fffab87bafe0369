"""A call alone drops its result and keeps its effect."""

## rules: stmt.expression

from pmt import Book, Context, Series, Strategy


class Counter:
    n: int = 0

    def next(self) -> int:
        self.n += 1
        return self.n


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        c = Counter()
        xs = [3]
        c.next()
        xs.pop()
        c.next()
        print(c.n, len(xs))
