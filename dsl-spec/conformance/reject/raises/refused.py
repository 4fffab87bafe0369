"""What is not raised."""

## rules: raise.kinds

from pmt import Book, Context, Series, Strategy


class Bad:
    def __init__(self) -> None:
        self.n = 1


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        n = ctx.now
        if n == 1:
            raise Bad()  ## E: PMT0572 "Bad"
        if n == 2:
            raise TimeoutError("x")  ## E: PMT0572 "TimeoutError"
        if n == 3:
            raise ValueError("a", "b")  ## E: PMT0404 "ValueError("a", "b")"
        if n == 4:
            raise ValueError from None  ## E: PMT0518 "from None"
        if n == 5:
            raise  ## E: PMT0519 "raise"
        if n == 6:
            raise ValueError(n)  ## E: PMT0565 "n"
