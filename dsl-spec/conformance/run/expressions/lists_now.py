"""An element is read when its turn comes."""

## rules: expr.order-now expr.order-item

from pmt import Book, Context, Series, Strategy


def push(xs: list[int], n: int) -> int:
    xs[0] = n
    xs.append(n)
    return n


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        xs = [1]
        print(xs[0] + push(xs, 5) + xs[0])
        print(len(xs) + push(xs, 6) + len(xs))
        print(xs[-1] * push(xs, 7) + xs[-1])
