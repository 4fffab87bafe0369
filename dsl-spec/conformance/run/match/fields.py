"""A field that may be None, matched."""

## cases: 4
## rules: match.none match.narrow

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def __init__(self) -> None:
        self.last: int | None = None
        self.name: str | None = None

    def on_book(self, ctx: Context, book: Book) -> None:
        match self.last:
            case None:
                self.last = ctx.now
            case 1 | 2:
                ctx.log.info(f"few {self.last + 1}")
                self.last = None
            case _:
                ctx.log.info(f"many {self.last + 1}")
        match self.name:
            case "a":
                self.name = "b"
            case None:
                self.name = "a"
            case _:
                ctx.log.info(self.name)
