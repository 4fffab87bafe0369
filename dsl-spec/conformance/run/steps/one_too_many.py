"""One round too many, at the line of the loop."""

## plain: no steps
## rules: step.loop step.limit error.place

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        n = 0
        for i in range(3000):  ## error: StepLimit
            n += 1
            if n == 1999:
                print("last")
        print("never")
