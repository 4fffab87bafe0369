"""Names with underscores, and soft keywords as names."""

## rules: lex.names name.hide

from pmt import Book, Context, Series, Strategy


def type_(_x: int, x__: int) -> int:
    return _x + x__


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        _ = 1
        match = 2
        case = match + _
        type = case * 2
        l1_ = type_(_, match)
        print(_, match, case, type, l1_)
