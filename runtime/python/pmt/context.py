"""The `Context`: what a handler reads of its account, and the actions that it takes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, Literal, NamedTuple, overload

from pmt.market import MAX_MARKETS, Book, Event, Leg, Level, Market, Order, Outcome
from pmt.money import Price, Size, Usd, _ceil, _floor
from pmt.random import Random
from pmt.signals import LatestSignal, SignalName

# Wire codes, as in runtime/abi/layout.ts; the runner refuses to start where they differ.
QUOTE: Final = 1
PULL: Final = 2
LIMIT: Final = 3
MARKET: Final = 4
CANCEL: Final = 5
CANCEL_ALL: Final = 6
REPLACE: Final = 7
SPLIT: Final = 8
MERGE: Final = 9
REDEEM: Final = 10
CONVERT: Final = 11
TIFS: Final = {"GTC": 0, "FOK": 2, "FAK": 3}
POST_ONLY: Final = 1
FIRST_LEVEL: Final = 1
NEXT_LEVEL: Final = 2
DEBUG: Final = 10
INFO: Final = 20
WARNING: Final = 30
METRIC: Final = 40
PLOT: Final = 50
ABSENT: Final = -1
MAX_INTENTS: Final = 64
MAX_LEVELS: Final = 10
MAX_OPEN_ORDERS: Final = 256

Tif = Literal["GTC", "FOK", "FAK"]


class Intent(NamedTuple):
    """One action as the engine gets it: codes and units, ten slots.

    A quote has its bid in `price`, its ask in `tif`, and -1 for a side that is None; one with levels is a
    record for each, of which the first has the flag 1 and the others 2. A replacement has the id of the old
    order in `tif`, a conversion the sum of 2 ** row over its markets in `price`.
    """

    op: int
    id: int
    outcome: int
    is_buy: int
    price: int
    size: int
    tif: int
    flags: int
    market: int
    basket: int


_Record = tuple[int, int, int, int, int, int, int, int, int, int]


class Log:
    """Log lines of a handler; `lines` holds what was written, as (level, text), metrics and plots among it."""

    __slots__ = ("lines",)

    def __init__(self) -> None:
        self.lines: list[tuple[int, str]] = []

    def debug(self, text: str) -> None:
        """Writes a line for the developer."""
        self.lines.append((DEBUG, text))

    def info(self, text: str) -> None:
        """Writes a line that a person follows the strategy by."""
        self.lines.append((INFO, text))

    def warning(self, text: str) -> None:
        """Writes a line that a person should look at."""
        self.lines.append((WARNING, text))


class Context:
    """Account, markets and actions of one strategy instance, lent for the call."""

    __slots__ = (
        "_cash",
        "_event",
        "_intents",
        "_log",
        "_market",
        "_markets",
        "_next_order",
        "_now",
        "_orders",
        "_random",
        "_signals",
    )

    def __init__(
        self,
        *,
        now: int = 0,
        market: Market | None = None,
        book: Book | None = None,
        cash: Usd = Usd("0"),
        position_yes: Size | None = None,
        position_no: Size | None = None,
        next_order: int = 1,
        markets: Sequence[Market] = (),
        event: Event | None = None,
        orders: Sequence[Order] = (),
        signals: Mapping[str, LatestSignal] | None = None,
        random: Random | None = None,
    ) -> None:
        """A context made by hand, to call handlers without an engine.

        `market` is the market of the event, one of `markets` where those are given (the first of them by
        default); `book`, `position_yes` and `position_no` are set on it. `orders` are the open orders, oldest first.
        """
        self._now = now
        self._market = market if market is not None else markets[0] if markets else Market()
        self._markets = tuple(markets) if markets else (self._market,)
        if len(self._markets) > MAX_MARKETS:
            raise ValueError(f"more than {MAX_MARKETS} markets")
        self._event = Event() if event is None else event
        for row, each in enumerate(self._markets):
            each._row = row
            each._now = now
            each._event = self._event
        if self._markets[self._market._row] is not self._market:
            raise ValueError("the market of the event is not one of the markets")
        if book is not None:
            self._market._book = book
        if position_yes is not None:
            self._market._position_yes = position_yes
        if position_no is not None:
            self._market._position_no = position_no
        self._signals = {} if signals is None else dict(signals)
        self._cash = cash
        self._next_order = next_order
        self._intents: list[_Record] = []
        self._log = Log()
        self._orders = tuple(orders)
        self._random = Random(12345, 12345, 12345, 12345, 12345, 12345) if random is None else random

    @property
    def now(self) -> int:
        """Time of the event, microseconds UTC."""
        return self._now

    @property
    def market(self) -> Market:
        """The market that the event is of; the first one for events that are of none."""
        return self._market

    @property
    def markets(self) -> Sequence[Market]:
        """The markets of this instance: one, or those of an event."""
        return self._markets

    @property
    def event(self) -> Event:
        """What is known of the event that they belong to."""
        return self._event

    @property
    def cash(self) -> Usd:
        """Free cash."""
        return self._cash

    @property
    def random(self) -> Random:
        """Random numbers of this instance, seeded by the run: the same on every target."""
        return self._random

    @property
    def log(self) -> Log:
        """Log of this instance."""
        return self._log

    @property
    def intents(self) -> list[Intent]:
        """Actions taken so far; for tests of a strategy under plain Python."""
        return [Intent(*record) for record in self._intents]

    def net(self, market: Market) -> Size:
        """YES minus NO holding, signed."""
        return self.position(market.yes) - self.position(market.no)

    def position(self, outcome: Outcome) -> Size:
        """Holding of one token, never negative."""
        market = self.markets[outcome._index >> 1]
        return market._position_no if outcome._index & 1 else market._position_yes

    def book(self, outcome: Outcome) -> Book:
        """Book of one token."""
        book = self.markets[outcome._index >> 1]._book
        return book.no if outcome._index & 1 else book

    def orders(self, outcome: Outcome) -> list[Order]:
        """Open orders on one token as they were before this call, in the order of placing."""
        if len(self._orders) > MAX_OPEN_ORDERS:
            raise RuntimeError(f"more than {MAX_OPEN_ORDERS} open orders")
        return [order for order in self._orders if order.outcome == outcome]

    def metric(self, name: str, value: float) -> None:
        """A figure of the strategy's own: the result of a run holds its last, least, greatest and mean value."""
        self._log.lines.append((METRIC, f"{name} {float(value)!r}"))

    def plot(self, name: str, value: float) -> None:
        """A point of a series of the strategy's own, which the report of a run draws."""
        self._log.lines.append((PLOT, f"{name} {float(value)!r}"))

    def signal(self, name: SignalName | str) -> LatestSignal:
        """Latest value of a signal that the class declares: `ctx.signal(self.spot)`, or by its name as a constant."""
        return self._signals.get(name if isinstance(name, str) else name.name) or LatestSignal()

    @overload
    def quote(self, market: Market, *, bid: float | None, ask: float | None, size: Size) -> None: ...

    @overload
    def quote(self, market: Market, *, bid: Price | None, ask: Price | None, size: Size) -> None: ...

    @overload
    def quote(self, market: Market, *, bids: list[Level], asks: list[Level]) -> None: ...

    def quote(
        self,
        market: Market,
        *,
        bid: float | Price | None = None,
        ask: float | Price | None = None,
        size: Size | None = None,
        bids: list[Level] | None = None,
        asks: list[Level] | None = None,
    ) -> None:
        """Target quote on the YES token; the newest target wins, and a side may be None.

        Prices in dollars are rounded outward to the grid (bid down, ask up) and kept within
        [tick, 1 - tick]; nan raises ValueError. Prices as `Price` are taken as they are. With `bids` and `asks`
        each side has levels, at most 10 (more: ValueError), or none.
        """
        if bids is not None and asks is not None:
            self._quote_levels(market, bids, asks)
            return
        if size is None or size.__class__ is not Size:
            raise TypeError("size of a quote is a Size")
        if bid.__class__ is Price or ask.__class__ is Price:
            exact_bid, exact_ask = _exact(bid), _exact(ask)
        else:
            tick = market.tick._units
            exact_bid, exact_ask = _on_grid(bid, tick, up=False), _on_grid(ask, tick, up=True)
        self._act((QUOTE, 0, 0, 0, exact_bid, size._units, exact_ask, 0, market._row, 0))

    def _quote_levels(self, market: Market, bids: list[Level], asks: list[Level]) -> None:
        if len(bids) > MAX_LEVELS or len(asks) > MAX_LEVELS:
            raise ValueError(f"more than {MAX_LEVELS} levels on a side of a quote")
        if not bids and not asks:
            self.pull(market)
            return
        row, flag = market._row, FIRST_LEVEL
        for level in bids:
            self._act((QUOTE, 0, 0, 0, level.price._units, level.size._units, ABSENT, flag, row, 0))
            flag = NEXT_LEVEL
        for level in asks:
            self._act((QUOTE, 0, 0, 0, ABSENT, level.size._units, level.price._units, flag, row, 0))
            flag = NEXT_LEVEL

    def pull(self, market: Market) -> None:
        """Target: no quote."""
        self._act((PULL, 0, 0, 0, 0, 0, 0, 0, market._row, 0))

    def buy(self, outcome: Outcome, price: Price, size: Size, tif: Tif = "GTC", post_only: bool = False) -> int:
        """Limit order to buy; returns its id, which is usable at once."""
        return self._order(LIMIT, outcome, 1, price._units, size._units, TIFS[tif], POST_ONLY if post_only else 0)

    def sell(self, outcome: Outcome, price: Price, size: Size, tif: Tif = "GTC", post_only: bool = False) -> int:
        """Limit order to sell; returns its id, which is usable at once."""
        return self._order(LIMIT, outcome, 0, price._units, size._units, TIFS[tif], POST_ONLY if post_only else 0)

    def buy_market(self, outcome: Outcome, amount: Usd) -> int:
        """Buys for at most that amount at any price; returns the order's id."""
        return self._order(MARKET, outcome, 1, 0, amount._units, 0, 0)

    def sell_market(self, outcome: Outcome, size: Size) -> int:
        """Sells that size at any price; returns the order's id."""
        return self._order(MARKET, outcome, 0, 0, size._units, 0, 0)

    def basket(self, legs: list[Leg]) -> int:
        """Buys all the legs or none; returns the basket's id, which is that of its first order.

        The orders of the legs have ids that follow one another. No leg raises ValueError.
        """
        if not legs:
            raise ValueError("a basket without a leg")
        if len(legs) > MAX_INTENTS:
            raise RuntimeError(f"more than {MAX_INTENTS} actions in one event")
        basket = self._next_order
        for leg in legs:
            self._order(LIMIT, leg.outcome, 1, leg.price._units, leg.size._units, TIFS["FOK"], 0, basket)
        return basket

    def replace(self, order_id: int, price: Price, size: Size) -> int:
        """Cancels an open limit order and places one of the same side in its stead; returns the new one's id.

        The new order leaves when the old one's cancel is confirmed. Where the old one is not open, or fills before,
        the new one is rejected with the reason "not_open".
        """
        return self._new_id((REPLACE, 0, 0, 0, price._units, size._units, order_id, 0, 0, 0))

    def split(self, market: Market, amount: Size) -> int:
        """Pays a dollar a share for that many YES and NO tokens; returns an id that `on_order` tells of."""
        return self._new_id((SPLIT, 0, 0, 0, 0, amount._units, 0, 0, market._row, 0))

    def merge(self, market: Market, amount: Size) -> int:
        """Gives that many YES and NO tokens for a dollar a pair; returns an id that `on_order` tells of."""
        return self._new_id((MERGE, 0, 0, 0, 0, amount._units, 0, 0, market._row, 0))

    def redeem(self, market: Market) -> int:
        """Takes what the tokens of a resolved market pay; returns an id that `on_order` tells of."""
        return self._new_id((REDEEM, 0, 0, 0, 0, 0, 0, 0, market._row, 0))

    def convert(self, markets: list[Market], amount: Size) -> int:
        """Converts NO tokens of an event of which one market comes true; returns an id that `on_order` tells of.

        `amount` NO tokens of each of these m markets become `amount` YES tokens of every other market of the
        event, and (m - 1) * amount dollars. No market, or one twice, raises ValueError.
        """
        rows = {market._row for market in markets}
        if not markets or len(rows) < len(markets):
            raise ValueError("a conversion names each of its markets once")
        return self._new_id((CONVERT, 0, 0, 0, sum(2**row for row in rows), amount._units, 0, 0, 0, 0))

    def cancel(self, order_id: int) -> None:
        """Cancels one order; an id that is not open is ignored."""
        self._act((CANCEL, order_id, 0, 0, 0, 0, 0, 0, 0, 0))

    def cancel_all(self) -> None:
        """Cancels every order and the quote of this instance."""
        self._act((CANCEL_ALL, 0, 0, 0, 0, 0, 0, 0, 0, 0))

    def _act(self, record: _Record) -> None:
        if len(self._intents) >= MAX_INTENTS:
            raise RuntimeError(f"more than {MAX_INTENTS} actions in one event")
        self._intents.append(record)

    def _new_id(self, record: _Record) -> int:
        """Acts by a record that gets the next id."""
        order = self._next_order
        self._act((record[0], order, *record[2:]))
        self._next_order = order + 1
        return order

    def _order(
        self,
        op: int,
        outcome: Outcome,
        is_buy: int,
        price: int,
        size: int,
        tif: int,
        flags: int,
        basket: int = 0,
    ) -> int:
        order = self._next_order
        index = outcome._index
        self._act((op, order, index & 1, is_buy, price, size, tif, flags, index >> 1, basket))
        self._next_order = order + 1
        return order


def _on_grid(price: float | Price | None, tick: int, *, up: bool) -> int:
    """Units of a price in dollars, rounded to the grid and kept within [tick, 1 - tick]."""
    if price is None:
        return ABSENT
    # Beyond [0, 2] dollars the clamp alone decides; without it inf would be out of range. min and
    # max keep a nan that comes first, and the rounding refuses it.
    dollars = min(max(float(price), 0.0), 2.0)
    units = _ceil(dollars, 10_000, tick) if up else _floor(dollars, 10_000, tick)
    return min(max(units, tick), 10_000 - tick)


def _exact(price: float | Price | None) -> int:
    if price is None:
        return ABSENT
    if isinstance(price, Price):
        return price._units
    raise TypeError("both prices of a quote are dollars, or both are Price")
