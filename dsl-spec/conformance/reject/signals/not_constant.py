"""Which signal is read is known when the strategy is compiled."""
## rules: signal.latest

from pmt import Book, Context, Series, Strategy, signal


class Program(Strategy):
    markets = Series("btc-updown-15m")
    spot = signal("binance:BTCUSDT")

    def on_book(self, ctx: Context, book: Book) -> None:
        for name in ["binance:BTCUSDT"]:
            ctx.log.info(f"{ctx.signal(name).age}")  ## E: PMT0722 "name"
        ctx.log.info(f"{ctx.signal(self.spot).value is None} {ctx.signal().age}")  ## E: PMT0404 "ctx.signal()"
