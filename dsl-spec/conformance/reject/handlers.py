"""Handlers have the names and the parameters that the engine gives."""
## rules: dataclass.make name.fields type.lent
from pmt import Book, Context, Fill, OrderUpdate, Outcome, Series, Strategy


class S(Strategy):
    markets = Series("s")

    def on_start(self) -> None:  ## E: PMT0705 "on_start"
        pass

    def on_book(self, ctx: Context) -> None:  ## E: PMT0705 "on_book"
        pass

    def on_fill(self, ctx: Context, fill: OrderUpdate) -> None:  ## E: PMT0705 "on_fill"
        pass

    def on_order(self, ctx: Context, order: OrderUpdate) -> int:  ## E: PMT0705 "on_order"
        return 1

    def on_resolution(self, ctx: Context, winner: Outcome) -> None:  ## E: PMT0705 "on_resolution"
        pass

    def on_stop(self, ctx: Context, why: int = 1) -> None:  ## E: PMT0705 "on_stop"
        pass

    def on_trades(self, ctx: Context) -> None:  ## E: PMT0704 "on_trades"
        pass

    def on_fil(self, ctx: Context, fill: Fill) -> None:  ## E: PMT0704 "on_fil"
        pass

    def helper(ctx: Context) -> None:  ## E: PMT0571 "helper"
        pass

    def keep(self, ctx: Context, book: Book, fill: Fill) -> None:
        self.book = book  ## E: PMT0310 "book"
        books = [book]  ## E: PMT0706 "[book]"
        both: list[Fill] = []  ## E: PMT0706 "Fill"

    def __len__(self) -> int:  ## E: PMT0567 "__len__"
        return 1

    @staticmethod
    def tool() -> int:
        return 1
