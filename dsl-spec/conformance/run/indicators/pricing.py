"""A digital option, its greeks, implied volatility, and prices on the grid."""

## cases: 1
## rules: pricing.source

from pmt import Book, Context, Series, Strategy
from pmt.pricing import digital, digital_value, from_log_odds, implied_vol, log_odds, normal_quantile, to_price, without_margin


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        k = ctx.market.opens_at
        option = digital(100.0 + k / 10, 100.5, 0.6, 900.0 - k)
        ctx.log.info(f"{option.value} {option.delta} {option.gamma} {option.vega} {option.theta}")
        vol = implied_vol(option.value, 100.0 + k / 10, 100.5, 900.0 - k)
        ctx.log.info(f"{-1.0 if vol is None else vol} {digital_value(101.0, 100.0, 0.0, 5.0)} {normal_quantile(0.01 + k / 20)} {to_price(option.value, ctx.market.tick)}")
        ctx.log.info(f"{log_odds(0.05 + k / 13)} {from_log_odds(k - 6.0)} {without_margin(0.55, 0.5)}")
