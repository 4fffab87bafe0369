## rules: module.strategy

from pmt import All, Book, Context, Strategy


class Watcher(Strategy):
    """Looks at every market of the data."""

    markets = All()

    def on_book(self, ctx: Context, book: Book) -> None:
        if book.bid is None:
            ctx.pull(ctx.market)
