"""Where no case fits, nothing happens."""

## cases: 4
## rules: match.none-fits

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        k = 1
        match ctx.now:
            case 1:
                k = 2
            case 2 if k > 1:
                k = 3
        ctx.log.info(f"{k}")
