"""The object of a method comes before its arguments, these in the order of the call."""

## rules: expr.order argument.order

from pmt import Book, Context, Series, Strategy


class Sink:
    total: int = 0

    def put(self, a: int, b: int, *, c: int = 0) -> int:
        self.total = a * 100 + b * 10 + c
        return self.total


def v(name: str, n: int) -> int:
    print(name)
    return n


def sink(s: Sink) -> Sink:
    print("object")
    return s


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        s = Sink()
        print(sink(s).put(v("a", 1), v("b", 2), c=v("c", 3)))
        print(sink(s).put(c=v("c", 3), b=v("b", 2), a=v("a", 1)))
