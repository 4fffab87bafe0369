"""Every class of error from the operation that raises it."""

## cases: 6
## plain: no range
## rules: error.classes

from pmt import Book, Context, Series, Strategy


def run(k: int) -> None:
    xs: list[int] = []
    d: dict[int, int] = {}
    if k == 0:
        print(1 % len(xs))  ## error: ZeroDivisionError
    elif k == 1:
        print(xs[-1])  ## error: IndexError
    elif k == 2:
        print(xs.index(1))  ## error: ValueError
    elif k == 3:
        print(9007199254740991 + 1 - len(xs))  ## error: OverflowError
    elif k == 4:
        print(d[0])  ## error: KeyError
    elif k == 5:
        d[1] = 1
        for i in d:  ## error: RuntimeError
            d[i + 1] = 2


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        if ctx.market.opens_at == 0:
            run(ctx.now)
