"""Methods of a strategy call each other and take what is lent."""

## rules: name.fields expr.call

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def __init__(self) -> None:
        self.n = 0

    def note(self, ctx: Context, book: Book, *, by: int = 1) -> int:
        self.n += by
        return self.n if book.bid is None else self.half()

    def half(self) -> int:
        return self.n // 2

    def on_book(self, ctx: Context, book: Book) -> None:
        self.note(ctx, book)
