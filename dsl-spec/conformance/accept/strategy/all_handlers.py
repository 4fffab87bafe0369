"""Every handler, with and without a result annotation."""

## rules: module.strategy

from pmt import Book, Context, Events, Fill, OrderUpdate, Outcome, Strategy, every


class Main(Strategy):
    markets = Events("one")
    scope = "event"
    timer = every(ms=100)

    def on_start(self, ctx: Context) -> None:
        pass

    def on_book(self, ctx: Context, book: Book) -> None:
        pass

    def on_timer(self, ctx: Context) -> None:
        pass

    def on_fill(self, ctx: Context, fill: Fill) -> None:
        pass

    def on_order(self, ctx: Context, order: OrderUpdate) -> None:
        pass

    def on_resolution(self, ctx: Context, winner: Outcome | None) -> None:
        pass

    def on_stop(self, ctx: Context) -> None:
        pass
