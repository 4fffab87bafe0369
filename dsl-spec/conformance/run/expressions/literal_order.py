"""Elements from the left; in a dict each key before its value."""

## rules: expr.order-item expr.literal-list

from pmt import Book, Context, Series, Strategy


def v(n: int) -> int:
    print("v", n)
    return n


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        xs = [v(3), v(1), v(2)]
        d = {v(1): v(10), v(2): v(20), v(1): v(30)}
        t = (v(5), v(4))
        print(xs[0], len(d), d[1], t[1])
