"""What is no option, and no probability, raises."""

## cases: 2
## rules: pricing.source

from pmt import Book, Context, Series, Strategy
from pmt.pricing import digital_value, normal_quantile


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        k = ctx.market.opens_at
        if ctx.now == 0:
            ctx.log.info(f"{digital_value(3.0 - k, 1.0, 0.5, 60.0)}")
        else:
            ctx.log.info(f"{normal_quantile(0.5 + k / 8)}")
