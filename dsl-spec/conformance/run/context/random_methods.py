"""randint, uniform and gauss, through a local, an argument and a second stream of the author's own."""
## rules: random.methods random.own
## cases: 1

from pmt import All, Book, Context, Strategy
from pmt.random import Random


def roll(source: Random, times: int) -> int:
    return sum(source.randint(1, 6) for _ in range(times))


class Program(Strategy):
    markets = All()

    def __init__(self) -> None:
        self.own = Random(1, 2, 3, 4, 5, 6)

    def on_book(self, ctx: Context, book: Book) -> None:
        rng = ctx.random
        ctx.log.info(f"{roll(rng, 3)} {roll(self.own, 3)} {rng.randint(7, 7)} {rng.randint(-3, 3)}")
        ctx.log.info(f"{rng.gauss(0.0, 1.0)} {self.own.gauss(10.0, 0.5)} {rng.uniform(2.0, 2.0)}")
