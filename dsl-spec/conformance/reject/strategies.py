## rules: expr.attribute expr.call module.strategy refuse.recursion type.all

from pmt import Book, Context, Series, Strategy


class One(Strategy):
    markets = Series("s")

    def __init__(self, x: int) -> None:  ## E: PMT0712 "__init__"
        self.x = x

    def on_book(self, ctx: Context, book: Book) -> None:
        two = Two()  ## E: PMT0712 "Two()"


class Two(Strategy):  ## E: PMT0702 "Two"
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        self.unknown += 1  ## E: PMT0303 "unknown"
        self.on_book(ctx)  ## E: PMT0308 "self.on_book(ctx)"  ## E: PMT0404 "self.on_book(ctx)"


def take(one: One) -> None:  ## E: PMT0407 "One"
    pass
