"""The `Context`: what a handler reads of its account, and the actions that it takes."""

from __future__ import annotations

from typing import Final, Literal, NamedTuple, overload

from pmt.market import NO, YES, Book, Market, Outcome
from pmt.money import Price, Size, Usd, _ceil, _floor

# Wire codes, as in runtime/abi/layout.ts; the runner refuses to start where they differ.
QUOTE: Final = 1
PULL: Final = 2
LIMIT: Final = 3
MARKET: Final = 4
CANCEL: Final = 5
CANCEL_ALL: Final = 6
TIFS: Final = {"GTC": 0, "FOK": 2, "FAK": 3}
POST_ONLY: Final = 1
DEBUG: Final = 10
INFO: Final = 20
WARNING: Final = 30
ABSENT: Final = -1
MAX_INTENTS: Final = 64

Tif = Literal["GTC", "FOK", "FAK"]


class Intent(NamedTuple):
    """One action as the engine gets it: codes and units, eight slots.

    A quote has its bid in `price`, its ask in `tif`, and -1 for a side that is None.
    """

    op: int
    id: int
    outcome: int
    is_buy: int
    price: int
    size: int
    tif: int
    flags: int


class Log:
    """Log lines of a handler; `lines` holds what was written, as (level, text)."""

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
    """Account, market and actions of one strategy instance, lent for the call."""

    __slots__ = (
        "_book",
        "_cash",
        "_intents",
        "_log",
        "_market",
        "_next_order",
        "_now",
        "_position_no",
        "_position_yes",
    )

    def __init__(
        self,
        *,
        now: int = 0,
        market: Market | None = None,
        book: Book | None = None,
        cash: Usd = Usd("0"),
        position_yes: Size = Size("0"),
        position_no: Size = Size("0"),
        next_order: int = 1,
    ) -> None:
        """A context made by hand, to call handlers without an engine."""
        self._now = now
        self._market = Market() if market is None else market
        self._market._now = now
        self._book = Book() if book is None else book
        self._cash = cash
        self._position_yes = position_yes
        self._position_no = position_no
        self._next_order = next_order
        self._intents: list[tuple[int, int, int, int, int, int, int, int]] = []
        self._log = Log()

    @property
    def now(self) -> int:
        """Time of the event, microseconds UTC."""
        return self._now

    @property
    def market(self) -> Market:
        """The market of this instance."""
        return self._market

    @property
    def cash(self) -> Usd:
        """Free cash."""
        return self._cash

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
        return self.position(YES) - self.position(NO)

    def position(self, outcome: Outcome) -> Size:
        """Holding of one token, never negative."""
        return self._position_no if outcome is NO else self._position_yes

    def book(self, outcome: Outcome) -> Book:
        """Book of one token."""
        return self._book.no if outcome is NO else self._book

    @overload
    def quote(self, market: Market, *, bid: float | None, ask: float | None, size: Size) -> None: ...

    @overload
    def quote(self, market: Market, *, bid: Price | None, ask: Price | None, size: Size) -> None: ...

    def quote(self, market: Market, *, bid: float | Price | None, ask: float | Price | None, size: Size) -> None:
        """Target quote on the YES token; the newest target wins, and a side may be None.

        Prices in dollars are rounded outward to the grid (bid down, ask up) and kept within
        [tick, 1 - tick]; nan raises ValueError. Prices as `Price` are taken as they are.
        """
        if size.__class__ is not Size:
            raise TypeError("size of a quote is a Size")
        if bid.__class__ is Price or ask.__class__ is Price:
            exact_bid, exact_ask = _exact(bid), _exact(ask)
        else:
            tick = self.market.tick._units
            exact_bid, exact_ask = _on_grid(bid, tick, up=False), _on_grid(ask, tick, up=True)
        self._act((QUOTE, 0, 0, 0, exact_bid, size._units, exact_ask, 0))

    def pull(self, market: Market) -> None:
        """Target: no quote."""
        self._act((PULL, 0, 0, 0, 0, 0, 0, 0))

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

    def cancel(self, order_id: int) -> None:
        """Cancels one order; an id that is not open is ignored."""
        self._act((CANCEL, order_id, 0, 0, 0, 0, 0, 0))

    def cancel_all(self) -> None:
        """Cancels every order and the quote of this instance."""
        self._act((CANCEL_ALL, 0, 0, 0, 0, 0, 0, 0))

    def _act(self, record: tuple[int, int, int, int, int, int, int, int]) -> None:
        if len(self._intents) >= MAX_INTENTS:
            raise RuntimeError(f"more than {MAX_INTENTS} actions in one event")
        self._intents.append(record)

    def _order(self, op: int, outcome: Outcome, is_buy: int, price: int, size: int, tif: int, flags: int) -> int:
        order = self._next_order
        self._act((op, order, outcome._index, is_buy, price, size, tif, flags))
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
