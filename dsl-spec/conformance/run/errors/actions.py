"""The 65th action of an event fails."""

## rules: error.actions

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        for i in range(64):
            ctx.cancel(i)
        print("64")
        ctx.cancel_all()  ## error: RuntimeError
