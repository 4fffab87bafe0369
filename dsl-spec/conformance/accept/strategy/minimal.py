"""A strategy of one handler."""

## rules: module.strategy

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        pass
