"""Every handler, with parameters and a timer."""
## rules: type.lent money.text
from pmt import Book, Context, Fill, OrderUpdate, Outcome, Price, Series, Size, Strategy, Usd, every, param


class S(Strategy):
    markets = Series("s")
    timer = every(ms=250)

    count: int = param(3, ge=1)
    rate: float = param(2, gt=0)
    flag: bool = param(True)
    limit: Price = param(Price("0.25"), le=Price("1"))
    size: Size = param(Size("7.5"))
    budget: Usd = param(Usd("-1"))

    calls: int = 0
    last: Outcome | None = None

    def on_start(self, ctx: Context) -> None:
        ctx.log.info(f"start {self.count} {self.rate} {self.flag} {self.limit} {self.size} {self.budget} {ctx.now}")

    def on_book(self, ctx: Context, book: Book) -> None:
        self.calls += self.count
        no = book.no
        ctx.log.info(f"{book.bid is None} {book.spread is None} {no.bid is None} {no.mid is None} {ctx.book(ctx.market.no).bid is None}")
        ctx.log.info(f"{book.bid_size is None} {book.ask_size is None} {book.bid_depth is None} {book.ask_depth is None}")
        if book.spread is not None and book.mid is not None:
            ctx.log.info(f"{book.spread} {book.mid} {ctx.market.opens_at} {ctx.market.closes_at} {ctx.market.closes_in}")

    def on_timer(self, ctx: Context) -> None:
        self.calls += 1
        ctx.log.info(f"timer {self.calls} {self.rate / 2}")

    def on_fill(self, ctx: Context, fill: Fill) -> None:
        self.last = fill.outcome
        ctx.log.info(f"fill {fill.outcome} {fill.is_buy} {fill.price} {fill.size} {fill.fee} {fill.is_maker} {fill.order}")

    def on_order(self, ctx: Context, order: OrderUpdate) -> None:
        ctx.log.info(f"order {order.id} {order.outcome} {order.is_buy} {order.price} {order.remaining}")
        ctx.log.info(f"{order.is_open} {order.is_filled} {order.is_canceled} {order.is_rejected} {self.last == order.outcome if self.last is not None else False}")

    def on_resolution(self, ctx: Context, winner: Outcome | None) -> None:
        if winner is None:
            ctx.log.info("undecided")
        else:
            ctx.log.info(f"{winner} {winner == ctx.market.yes} {winner != ctx.market.no}")

    def on_stop(self, ctx: Context) -> None:
        ctx.log.info(f"stop {self.calls}")
