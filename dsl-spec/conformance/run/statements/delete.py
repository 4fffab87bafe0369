"""What is deleted is computed first, from the left."""

## rules: stmt.delete expr.order-item

from pmt import Book, Context, Series, Strategy


def see(n: int) -> int:
    print("see", n)
    return n


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        d = {1: "a", 2: "b", 3: "c"}
        xs = [10, 20, 30]
        del d[see(2)]
        del xs[see(0)]
        print(len(d), len(xs), xs[0], 2 in d)
        del xs[see(-1)]
        print(len(xs))
        del d[see(2)]  ## error: KeyError
