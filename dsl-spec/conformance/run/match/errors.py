"""An error in the subject, in a guard and in a block has its own line."""

## cases: 3
## rules: match.order

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        xs = [1, 2]
        k = 0
        match xs[ctx.now]:  ## error: IndexError
            case 1 if 5 // (ctx.now - 0) > 0:  ## error: ZeroDivisionError
                k = 1
            case 2:
                k = 3 // (ctx.now - 1)  ## error: ZeroDivisionError
        ctx.log.info(f"{k}")
