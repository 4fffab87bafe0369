"""One step a round: 1,999 rounds beside the handler's own entry are the budget here."""

## plain: no steps
## rules: step.loop step.limit

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        n = 0
        for i in range(1999):
            n += 1
        print(n)
