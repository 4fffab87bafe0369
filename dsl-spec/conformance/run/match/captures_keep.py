"""A name is bound before its guard, and stays bound where the guard fails."""

## cases: 5
## rules: match.capture match.guard

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        x = 100
        match ctx.now:
            case x if x > 2:
                ctx.log.info(f"taken {x}")
            case 1:
                ctx.log.info(f"one {x}")
        ctx.log.info(f"after {x}")
