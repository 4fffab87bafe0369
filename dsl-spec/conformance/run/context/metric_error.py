"""What was measured before an error stays, as log lines do; the value is computed before the record is made."""
## rules: ctx.metric
## cases: 1

from pmt import All, Book, Context, Strategy


class Program(Strategy):
    markets = All()
    rounds: int = 0

    def on_book(self, ctx: Context, book: Book) -> None:
        self.rounds += 1
        ctx.metric("rounds", self.rounds)
        ctx.metric("left", 1.0 / (3 - self.rounds))  ## error: ZeroDivisionError
