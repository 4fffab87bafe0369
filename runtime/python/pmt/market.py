"""What a handler is shown: markets, their books, fills and order updates. All read-only."""

from __future__ import annotations

from typing import Final, Literal, NoReturn

from pmt.money import Price, Size, Usd, mid


MAX_MARKETS: Final = 32

# Why an order was rejected; "" for one that was not. By the codes of runtime/abi/layout.ts.
Reason = Literal[
    "",
    "invalid",
    "off_grid",
    "below_minimum",
    "insufficient_cash",
    "insufficient_position",
    "gross_limit",
    "net_limit",
    "price_band",
    "open_order_limit",
    "market_closed",
    "would_cross",
    "self_trade",
    "no_liquidity",
    "quote_crosses_itself",
    "other_leg",
    "not_taken",
    "not_open",
    "canceled_first",
    "not_resolved",
    "not_exclusive",
    "not_exhaustive",
    "unsupported",
]
# How final a fill is.
Stage = Literal["matched", "mined", "confirmed"]


class Outcome:
    """One of the two tokens of a market; compare with == and != only. Prints as YES or NO."""

    __slots__ = ("_index",)

    _index: int

    def __init__(self) -> None:
        raise TypeError("an Outcome comes from market.yes and market.no")

    def __str__(self) -> str:
        return "NO" if self._index & 1 else "YES"

    __repr__ = __str__

    def __bool__(self) -> NoReturn:
        raise TypeError("an Outcome has no truth value; compare it")


def _outcome(index: int) -> Outcome:
    outcome = object.__new__(Outcome)
    outcome._index = index
    return outcome


# Those of every row of a market table: the YES token of row r is 2 * r, the NO token follows it.
OUTCOMES = tuple(_outcome(index) for index in range(2 * MAX_MARKETS))
YES, NO = OUTCOMES[:2]


class Market:
    """A binary market. Times in microseconds UTC."""

    __slots__ = (
        "_book",
        "_change",
        "_closes_at",
        "_event",
        "_is_open",
        "_min_size",
        "_now",
        "_opens_at",
        "_position_no",
        "_position_yes",
        "_question",
        "_row",
        "_strike",
        "_tick",
    )

    def __init__(
        self,
        *,
        opens_at: int = 0,
        closes_at: int = 0,
        tick: Price = Price("0.01"),
        min_size: Size = Size("5"),
        is_open: bool = True,
        book: Book | None = None,
        position_yes: Size = Size("0"),
        position_no: Size = Size("0"),
        strike: float | None = None,
        change: str | None = None,
        question: str = "",
    ) -> None:
        """A market made by hand, with its YES token's book and what is held of it.

        `change` is what `on_market` is to hear of: "opened", "tick" or "closed".
        """
        if change not in (None, "opened", "tick", "closed"):
            raise ValueError(f"no change of a market: {change!r}")
        self._change = change
        self._strike = strike
        self._question = question
        self._opens_at = opens_at
        self._closes_at = closes_at
        self._tick = tick
        self._min_size = min_size
        self._is_open = is_open
        self._book = Book() if book is None else book
        self._position_yes = position_yes
        self._position_no = position_no
        # Set by the Context that shows this market.
        self._event = Event()
        self._now = 0
        self._row = 0

    @property
    def yes(self) -> Outcome:
        """The YES token."""
        return OUTCOMES[2 * self._row]

    @property
    def no(self) -> Outcome:
        """The NO token."""
        return OUTCOMES[2 * self._row + 1]

    @property
    def is_open(self) -> bool:
        """It trades now."""
        return self._is_open

    @property
    def opens_at(self) -> int:
        """Start of the market's interval, microseconds UTC."""
        return self._opens_at

    @property
    def closes_at(self) -> int:
        """End of the market's interval, microseconds UTC."""
        return self._closes_at

    @property
    def closes_in(self) -> int:
        """Microseconds until it closes; negative afterwards."""
        return self._closes_at - self._now

    @property
    def tick(self) -> Price:
        """Grid of prices in force."""
        return self._tick

    @property
    def min_size(self) -> Size:
        """Smallest order."""
        return self._min_size

    @property
    def question(self) -> str:
        """What the market asks, at most 240 UTF-16 units of it."""
        return self._question

    @property
    def strike(self) -> float | None:
        """Dollars that the market's question compares with; None where the source does not tell it."""
        return self._strike

    @property
    def event(self) -> Event:
        """What is known of the event that it belongs to."""
        return self._event

    @property
    def just_opened(self) -> bool:
        """In `on_market` of this market: it trades from now on."""
        return self._change == "opened"

    @property
    def tick_changed(self) -> bool:
        """In `on_market` of this market: it has another grid of prices."""
        return self._change == "tick"

    @property
    def just_closed(self) -> bool:
        """In `on_market` of this market: it is over for orders."""
        return self._change == "closed"


class Event:
    """What is known of the event that the markets belong to.

    In an event of one market, the two flags speak of its YES and NO.
    """

    __slots__ = ("_exclusive", "_exhaustive")

    def __init__(self, *, exclusive: bool = False, exhaustive: bool = False) -> None:
        self._exclusive = exclusive
        self._exhaustive = exhaustive

    @property
    def exclusive(self) -> bool:
        """At most one of the markets resolves to YES."""
        return self._exclusive

    @property
    def exhaustive(self) -> bool:
        """At least one of the markets resolves to YES."""
        return self._exhaustive


class Leg:
    """One buy of a basket: a token, the highest price, and the size."""

    __slots__ = ("_outcome", "_price", "_size")

    def __init__(self, outcome: Outcome, price: Price, size: Size) -> None:
        self._outcome = outcome
        self._price = price
        self._size = size

    @property
    def outcome(self) -> Outcome:
        """Token to buy."""
        return self._outcome

    @property
    def price(self) -> Price:
        """Highest price."""
        return self._price

    @property
    def size(self) -> Size:
        """Shares."""
        return self._size


class Level:
    """One level of a quote: the price on the YES token, and the size."""

    __slots__ = ("_price", "_size")

    def __init__(self, price: Price, size: Size) -> None:
        self._price = price
        self._size = size

    @property
    def price(self) -> Price:
        """Price on the YES token."""
        return self._price

    @property
    def size(self) -> Size:
        """Shares."""
        return self._size


class Book:
    """Book of one token as the source gave it, lent for the call.

    A price is None where that side is empty; a size is None where the side is empty or the source
    does not tell it.
    """

    __slots__ = ("_ask", "_ask_depth", "_ask_size", "_bid", "_bid_depth", "_bid_size", "_no")

    def __init__(
        self,
        *,
        bid: Price | None = None,
        ask: Price | None = None,
        bid_size: Size | None = None,
        ask_size: Size | None = None,
        bid_depth: Size | None = None,
        ask_depth: Size | None = None,
        no: Book | None = None,
    ) -> None:
        self._bid = bid
        self._ask = ask
        self._bid_size = bid_size
        self._ask_size = ask_size
        self._bid_depth = bid_depth
        self._ask_depth = ask_depth
        self._no = no

    @property
    def bid(self) -> Price | None:
        """Best bid."""
        return self._bid

    @property
    def ask(self) -> Price | None:
        """Best ask."""
        return self._ask

    @property
    def mid(self) -> float | None:
        """Middle of bid and ask in dollars, or None where a side is empty."""
        bid, ask = self.bid, self.ask
        return None if bid is None or ask is None else mid(bid, ask)

    @property
    def spread(self) -> Price | None:
        """Ask minus bid, or None where a side is empty."""
        bid, ask = self.bid, self.ask
        return None if bid is None or ask is None else ask - bid

    @property
    def bid_size(self) -> Size | None:
        """Size at the best bid."""
        return self._bid_size

    @property
    def ask_size(self) -> Size | None:
        """Size at the best ask."""
        return self._ask_size

    @property
    def bid_depth(self) -> Size | None:
        """Sum of the recorded bid levels."""
        return self._bid_depth

    @property
    def ask_depth(self) -> Size | None:
        """Sum of the recorded ask levels."""
        return self._ask_depth

    @property
    def no(self) -> Book:
        """Book of the NO token (of itself, if this is the NO token's)."""
        return self if self._no is None else self._no


class Fill:
    """One fill of an own order, lent for the call."""

    __slots__ = ("_fee", "_is_buy", "_is_maker", "_order", "_outcome", "_price", "_size", "_stage", "_time")

    _stage: Stage

    def __init__(
        self,
        *,
        outcome: Outcome,
        is_buy: bool,
        price: Price,
        size: Size,
        fee: Usd = Usd("0"),
        is_maker: bool = True,
        order: int = 0,
        time: int = 0,
        stage: Stage = "matched",
    ) -> None:
        self._time = time
        self._stage = stage
        self._outcome = outcome
        self._is_buy = is_buy
        self._price = price
        self._size = size
        self._fee = fee
        self._is_maker = is_maker
        self._order = order

    @property
    def outcome(self) -> Outcome:
        """Token that was traded."""
        return self._outcome

    @property
    def is_buy(self) -> bool:
        """True for a buy."""
        return self._is_buy

    @property
    def price(self) -> Price:
        """Price of the fill."""
        return self._price

    @property
    def size(self) -> Size:
        """Shares that changed hands."""
        return self._size

    @property
    def fee(self) -> Usd:
        """Fee paid."""
        return self._fee

    @property
    def is_maker(self) -> bool:
        """True where the order was resting."""
        return self._is_maker

    @property
    def order(self) -> int:
        """Id of the order."""
        return self._order

    @property
    def time(self) -> int:
        """When the venue matched it, microseconds UTC."""
        return self._time

    @property
    def stage(self) -> Stage:
        """How final it is."""
        return self._stage


class Order:
    """An open order of this instance, lent for the call."""

    __slots__ = ("_id", "_is_buy", "_outcome", "_placed_at", "_price", "_remaining")

    def __init__(
        self,
        *,
        id: int,
        outcome: Outcome,
        is_buy: bool,
        price: Price,
        remaining: Size,
        placed_at: int,
    ) -> None:
        self._id = id
        self._outcome = outcome
        self._is_buy = is_buy
        self._price = price
        self._remaining = remaining
        self._placed_at = placed_at

    @property
    def id(self) -> int:
        """Id as the action gave it; `ctx.cancel` takes it."""
        return self._id

    @property
    def outcome(self) -> Outcome:
        """Token of the order."""
        return self._outcome

    @property
    def is_buy(self) -> bool:
        """True for a buy."""
        return self._is_buy

    @property
    def price(self) -> Price:
        """Limit price; of a market order the price that it was checked at."""
        return self._price

    @property
    def remaining(self) -> Size:
        """Shares still open."""
        return self._remaining

    @property
    def placed_at(self) -> int:
        """When the strategy placed it, microseconds UTC."""
        return self._placed_at


class OrderUpdate:
    """New state of an own order, lent for the call."""

    __slots__ = ("_id", "_is_buy", "_outcome", "_price", "_reason", "_remaining", "_status")

    _reason: Reason

    def __init__(
        self,
        *,
        id: int,
        outcome: Outcome,
        is_buy: bool,
        price: Price,
        remaining: Size,
        status: str,
        reason: Reason = "",
    ) -> None:
        """`status` is "open", "filled", "canceled" (expired too) or "rejected"."""
        if status not in ("open", "filled", "canceled", "rejected"):
            raise ValueError(f"no order status: {status!r}")
        self._id = id
        self._outcome = outcome
        self._is_buy = is_buy
        self._price = price
        self._remaining = remaining
        self._status = status
        self._reason = reason

    @property
    def id(self) -> int:
        """Id as the action gave it."""
        return self._id

    @property
    def outcome(self) -> Outcome:
        """Token of the order."""
        return self._outcome

    @property
    def is_buy(self) -> bool:
        """True for a buy."""
        return self._is_buy

    @property
    def price(self) -> Price:
        """Limit price."""
        return self._price

    @property
    def remaining(self) -> Size:
        """Shares still open."""
        return self._remaining

    @property
    def is_open(self) -> bool:
        """The order is live at the venue."""
        return self._status == "open"

    @property
    def is_filled(self) -> bool:
        """Filled whole."""
        return self._status == "filled"

    @property
    def is_canceled(self) -> bool:
        """Canceled or expired."""
        return self._status == "canceled"

    @property
    def is_rejected(self) -> bool:
        """Refused by a check or by the venue."""
        return self._status == "rejected"

    @property
    def reason(self) -> Reason:
        """Why it was rejected; empty where it was not."""
        return self._reason


class Trade:
    """A trade of others in a market of this instance, lent for the call."""

    __slots__ = ("_is_buy", "_outcome", "_price", "_size", "_time")

    def __init__(self, *, outcome: Outcome, price: Price, size: Size, is_buy: bool, time: int = 0) -> None:
        self._outcome = outcome
        self._price = price
        self._size = size
        self._is_buy = is_buy
        self._time = time

    @property
    def outcome(self) -> Outcome:
        """Token that was traded."""
        return self._outcome

    @property
    def price(self) -> Price:
        """Price of the trade."""
        return self._price

    @property
    def size(self) -> Size:
        """Shares that changed hands."""
        return self._size

    @property
    def is_buy(self) -> bool:
        """True where who took bought."""
        return self._is_buy

    @property
    def time(self) -> int:
        """The source's own time of it, microseconds UTC; where it is not recorded, that of the event."""
        return self._time
