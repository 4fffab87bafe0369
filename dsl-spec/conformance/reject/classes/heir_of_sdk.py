"""A class of the SDK calls what its heir puts in place of its method."""
## rules: refuse.recursion
from pmt import Book
from pmt.indicators import Microprice


class Smoothed(Microprice):
    def update(self, bid: float, ask: float, bid_size: float, ask_size: float) -> float | None:
        return super().update(bid, ask, bid_size, ask_size)


class Circle(Microprice):
    def __init__(self, book: Book) -> None:
        super().__init__()
        self.book = book  ## E: PMT0706 "book"

    def update(self, bid: float, ask: float, bid_size: float, ask_size: float) -> float | None:
        return self.update_book(self.book)  ## E: PMT0308 "self.update_book(self.book)"
