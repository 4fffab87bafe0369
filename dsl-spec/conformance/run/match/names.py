"""`match`, `case` and `_` are names wherever no block of cases follows."""

## cases: 3
## rules: match.name

from pmt import Book, Context, Series, Strategy


def match(case: int) -> int:
    _ = case + 1
    return _


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        case = match(ctx.now)
        match (case):
            case 1:
                case = 5
            case 5:
                case = 1
        ctx.log.info(f"{case} {match(case)}")
