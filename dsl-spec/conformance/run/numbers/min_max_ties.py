"""min and max: the first wins ties and a nan in front stays; of a list from the left."""

## cases: 1
## rules: number.min-max

import math

from pmt import Book, Context, Series, Strategy


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        k = ctx.market.opens_at
        nan = math.nan
        ctx.log.info(f"{min(0.0, -0.0)} {min(-0.0, 0.0)} {max(0.0, -0.0)} {max(-0.0, 0.0)} {min(nan, 1.0)} {min(1.0, nan)} {max(nan, 1.0)} {max(1.0, nan)}")
        ctx.log.info(f"{min(2.0, nan, 1.0)} {max(nan, 2.0, 3.0)} {min([nan, 1.0])} {max([1.0, nan, 3.0])} {min(k, 2.5)} {max(k, 2.5)}")
        ctx.log.info(f"{min([3, k, 5])} {max([3, k, 5])} {min(k, 3, 1)} {max(-0.0, k)}")
