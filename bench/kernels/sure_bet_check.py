"""Kernel: do the asks of both tokens, with a fee, sum to under one dollar? Counts the ticks and keeps the best gap."""

from pmt import Book, Context, Price, Series, Strategy, param


class SureBetCheck(Strategy):
    markets = Series("btc-updown-15m")

    fee: Price = param(Price("0.01"), doc="fees of both legs, dollars a pair")

    def __init__(self) -> None:
        self.seen = 0
        self.best = Price("0")

    def on_book(self, ctx: Context, book: Book) -> None:
        yes = book.ask
        no = book.no.ask
        if yes is None or no is None:
            return
        gap = (yes + no + self.fee).complement()
        if gap > Price("0"):
            self.seen += 1
            if gap > self.best:
                self.best = gap
