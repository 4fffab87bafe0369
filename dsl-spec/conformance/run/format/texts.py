"""Width, alignment and precision of texts count code points."""

## cases: 6
## rules: format.text

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        for text in ["", "a", "up/down", "é😀z"]:
            s = text + f"{ctx.now}"
            ctx.log.info(f"|{s:6}|{s:<6}|{s:>6}|{s:^7}|{s:*^7}|")
            ctx.log.info(f"{s:.2}|{s:6.1}|{s:s}|{s!s:>6}|")
