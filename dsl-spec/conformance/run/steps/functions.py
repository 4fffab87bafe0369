"""A call counts a step at its entry, also of methods and `__init__`."""

## plain: no steps
## rules: step.function step.limit

from pmt import Book, Context, Series, Strategy


class Box:
    def __init__(self) -> None:
        self.n = 0

    def add(self) -> None:  ## error: StepLimit
        self.n += 1


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        b = Box()
        n = 0
        while n < 999:
            n += 1
            b.add()
        print(b.n)
        b.add()
        print("never")
