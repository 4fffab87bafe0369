"""Ten mistakes that authors bring, one a statement."""

import requests
from pmt import Book, Context, Series, Size, Strategy, param


class Ten(Strategy):
    markets = Series("btc-updown-15m")
    size: Size = param(Size("5"), ge=Size("5"), le=Size("100"), doc="shares")

    def __init__(self) -> None:
        self.last: float = 0.0
        self.names: list[str] = []

    def on_book(self, ctx: Context, book: Book) -> None:
        if book.bid is None and book.ask is None:
            return
        total = 0
        total += 1
        try:
            self.last = 1.0
        except ValueError:
            pass
        if self.last == 0.5 and total == 1:
            ctx.log.info("low")
        ctx.log.info("half")
        for name in self.names:
            ctx.log.info(name)
        self.names.append(total)
        ctx.log.info(f"{total} left")
