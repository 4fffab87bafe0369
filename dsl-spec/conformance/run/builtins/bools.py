"""bool of ints, texts, lists, dicts; int and float of bools."""

## cases: 3
## rules: builtin.bool

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        n = ctx.now
        xs = [1]
        d: dict[str, int] = {}
        print(bool(n), bool("x"), bool(""), bool(xs), bool(d), bool(n > 1))
        print(int(n > 1), float(n > 1), int(True) + int(False), bool(n) and bool("a"))
