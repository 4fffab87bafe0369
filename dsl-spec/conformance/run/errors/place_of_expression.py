"""The line of an expression over several lines is where the part that failed begins."""

## cases: 2
## rules: error.place

from pmt import Book, Context, Series, Strategy


def f(n: int) -> int:
    return (
        1
        + 10  ## error: ZeroDivisionError
        // n
    )


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        if ctx.market.opens_at > 0:
            return
        if ctx.now == 0:
            print(
                f(1),
                f(0),
            )
        xs = [1, 2]
        print(
            xs[0],
            xs[1]
            + xs[  ## error: IndexError
                2
            ],
        )
