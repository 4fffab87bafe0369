"""Width, alignment and fill of numbers."""

## cases: 6
## rules: format.width format.fill

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        n = ctx.now * 37 - 80
        x = n / 7
        ctx.log.info(f"|{n:6}|{n:<6}|{n:>6}|{n:^6}|{n:=6}|")
        ctx.log.info(f"{n:*>6}|{n:_^7}|{n:0=7}|{n:1}|")
        ctx.log.info(f"|{x:10.3f}|{x:<10.3f}|{x:^11.2f}|{x:=+10.1f}|{x:.>12.2e}|{x:é^12g}|{x:20}|")
