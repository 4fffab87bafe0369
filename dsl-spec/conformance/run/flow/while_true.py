"""`while True` ends only by break or return: what every break assigned is assigned."""

## cases: 3
## rules: flow.while-true

from pmt import Book, Context, Series, Strategy


def first_over(xs: list[int], limit: int) -> int:
    i = 0
    while True:
        if i == len(xs):
            return -1
        if xs[i] > limit:
            return i
        i += 1


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        n = ctx.now
        while True:
            n += 1
            if n % 5 == 0:
                found = n
                break
            if n > 100:
                found = -1
                break
        print(first_over([1, 5, 9], ctx.now), found)
