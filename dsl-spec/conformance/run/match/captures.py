"""A name takes every value that is left, and keeps it."""

## cases: 4
## rules: match.capture match.guard

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        for n in range(5):
            match n * ctx.now:
                case 0:
                    ctx.log.info("zero")
                case small if small < 3:
                    ctx.log.info(f"small {small}")
                case big:
                    ctx.log.info(f"big {big} {small}")
