"""What `print` has not."""

## rules: format.print

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def __init__(self) -> None:
        self.n = 1
        self.show()

    def show(self) -> None:
        print("early")  ## E: PMT0594 "print("early")"

    def on_book(self, ctx: Context, book: Book) -> None:
        sep = "-"
        print(1, 2, sep=sep)  ## E: PMT0593 "sep=sep"
        print(1, end="")  ## E: PMT0593 "end="""
        print(1, flush=True)  ## E: PMT0593 "flush=True"
        print([1])  ## E: PMT0560 "[1]"
        x = print(1)  ## E: PMT0309 "print"
