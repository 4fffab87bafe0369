"""Several targets share one list, dict or object."""

## cases: 2
## rules: assign.targets

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def __init__(self) -> None:
        self.xs = self.ys = [1]
        self.n: int | None = None
        self.m: int | None = None

    def on_book(self, ctx: Context, book: Book) -> None:
        self.xs.append(ctx.now)
        a = b = {"k": 1}
        b["k"] = 7
        self.n = self.m = ctx.now
        print(len(self.ys), a["k"], self.n + self.m)
