"""Guards run only where the pattern fits, from the top."""

## cases: 6
## rules: match.guard match.order

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def asked(self, n: int) -> bool:
        print("guard", n)
        return n > 2

    def on_book(self, ctx: Context, book: Book) -> None:
        match ctx.now:
            case 1 if self.asked(1):
                ctx.log.info("never")
            case 1 | 2 | 3 if self.asked(ctx.now):
                ctx.log.info("three")
            case 2:
                ctx.log.info("two")
            case _ if self.asked(ctx.now - 1):
                ctx.log.info("rest")
