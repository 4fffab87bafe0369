"""An int becomes a float where a float is due, and stays exact."""

## cases: 1
## rules: number.join number.bool

from pmt import Book, Context, Series, Strategy

def half(x: float) -> float:
    return x / 2


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def __init__(self) -> None:
        self.total = 0.0

    def on_book(self, ctx: Context, book: Book) -> None:
        k = ctx.market.opens_at
        third: float = k
        picked = k if k > 5 else 0.5
        xs: list[float] = [k, 1, 2.5]
        xs[1] = k + 1
        xs.append(9007199254740991)
        ctx.log.info(f"{third} {picked} {xs[0]} {xs[1]} {xs[3]} {half(k)} {half(3)} {min(k, 2.5)}")
        ctx.log.info(f"{k + 0.5} {k * 1.0} {k // 2.0} {k % 2.0} {-k + 0.0} {int(k > 4)} {float(k > 4)}")
        self.total += k
        self.total *= 2
        ctx.log.info(f"{self.total}")
