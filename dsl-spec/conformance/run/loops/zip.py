"""To the end of the shortest; computed once, from the left."""

## rules: loop.several

from pmt import Book, Context, Series, Strategy


def make(name: str, n: int) -> list[int]:
    print(name)
    return list(range(n))


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        for a, b in zip(make("a", 3), make("b", 2)):
            print(a, b)
        for n, s, x in zip([1, 2], ["x", "y"], [0.5, 1.5]):
            print(n, s, x)
