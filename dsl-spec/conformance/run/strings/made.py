"""str(...) and f-strings of ints, bools and texts are values."""

## rules: type.str

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def __init__(self) -> None:
        self.names: dict[str, int] = {}

    def on_book(self, ctx: Context, book: Book) -> None:
        n = len(self.names)
        key = f"{n}:{n > 0}:" + str(n * -7)
        self.names[key] = n
        print(key, key in self.names, str(True) + str(0), f"{{{n}}}", key == f"{n}:{n > 0}:{n * -7}")
