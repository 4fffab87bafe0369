"""A signal that nothing reads keeps the strategy off data without it, for nothing."""
## rules: signal.declare

from pmt import Book, Context, Series, Strategy, signal


class Program(Strategy):
    markets = Series("btc-updown-15m")
    spot = signal("binance:BTCUSDT")
    oracle = signal("chainlink:BTCUSD")  ## E: PMT0717 "oracle = signal("chainlink:BTCUSD")"

    def on_book(self, ctx: Context, book: Book) -> None:
        if ctx.signal(self.spot).age > 1_000_000:
            ctx.pull(ctx.market)
