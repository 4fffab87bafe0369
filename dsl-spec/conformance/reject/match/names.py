"""A name that means something already is no capture."""

## rules: match.capture

from pmt import Book, Context, Series, Strategy


LIMIT = 3


class Main(Strategy):
    markets = Series("s")

    def ask(self, n: int, other: int) -> None:
        match n:
            case LIMIT:  ## E: PMT0595 "LIMIT"
                pass
        match n:
            case other:  ## E: PMT0595 "other"
                pass
        match n:
            case self:  ## E: PMT0595 "self"
                pass
        match n:
            case self.n:  ## E: PMT0303 "n"
                pass

    def on_book(self, ctx: Context, book: Book) -> None:
        match ctx.now:
            case ctx.now:  ## E: PMT0595 "ctx.now"
                pass
