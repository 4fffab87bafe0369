"""A case counts no step; a call in a guard counts its own."""

## cases: 1
## rules: match.steps

from pmt import Book, Context, Series, Strategy


def small(n: int) -> bool:
    return n < 3


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        total = 0
        for n in range(6):
            match n:
                case 0 | 5:
                    total += 100
                case k if small(k):
                    total += k
                case _:
                    total += 1000
        ctx.log.info(f"{total}")
