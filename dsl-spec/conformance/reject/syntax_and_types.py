"""All errors of one run: of the parser and of the checker."""
## rules: lex.findings lambda.value refuse.control
from pmt import Book, Context, Series, Strategy


def comprehension(xs: list[int]) -> list[int]:
    return [x * 2 for x in xs]


def tries(x: int) -> int:
    try:  ## E: PMT0501 "try"
        return 1 // x
    except ZeroDivisionError:
        return 0


class S(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        x: int = 1.5  ## E: PMT0401 "1.5"
        y = lambda: 1  ## E: PMT0480 "lambda: 1"
        with ctx:  ## E: PMT0502 "with"
            pass
        z = {1: 2, **d}  ## E: PMT0507 "{1: 2, **d}"
        ctx.buy(1)  ## E: PMT0401 "1"
        if book.mid:  ## E: PMT0410 "book.mid"
            pass
        ctx.log.info(f"{book.mid:.2f}")  ## E: PMT0408 "book.mid"
        p = book.bid + book.ask  ## E: PMT0408 "book.bid"
