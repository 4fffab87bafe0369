"""The SDK's objects over the slots of a call: nothing is computed before a handler reads it."""

from __future__ import annotations

import encodings.utf_16_le  # noqa: F401 (no file can be opened later)
from collections.abc import Iterator
from typing import Any, get_args

from pmt.context import ABSENT, DEBUG, INFO, MAX_OPEN_ORDERS, METRIC, PLOT, WARNING, Context, Log
from pmt.market import MAX_MARKETS, OUTCOMES, Book, Event, Fill, Market, Order, OrderUpdate, Outcome, Reason, Stage, Trade
from pmt.money import Price, Size, Usd
from pmt.signals import NEVER, LatestSignal, Signal, SignalName
from runner.fault import Fault

Slots = Any  # memoryview of f64; typing has no element type for a cast one in 3.11
NAN = float("nan")


def slot_of(value: Any) -> float:
    """A scalar as a slot: a float (nan canonical), an int, a bool, money in units, an outcome's index."""
    kind = value.__class__
    if kind is float:
        return value if value == value else NAN  # type: ignore[no-any-return]
    if kind is int or kind is bool:
        return float(value)
    if kind is Price or kind is Size or kind is Usd:
        return float(value._units)
    if kind is Outcome:
        return float(value._index)
    raise Fault("internal", f"{kind.__name__} is no scalar")


def text_slots(text: str) -> list[float]:
    """A text as slots: its length in UTF-16 units, then three units a slot, the first lowest."""
    units = text.encode("utf-16-le")
    slots = [float(len(units) // 2)]
    slots.extend(float(int.from_bytes(units[at : at + 6], "little")) for at in range(0, len(units), 6))
    return slots


def text_from(slots: Iterator[float]) -> str:
    """The text of slots that `text_slots` gave."""
    length = int(next(slots))
    # Not a generator: a StopIteration inside one would end it quietly.
    units = b""
    for _ in range((length + 2) // 3):
        units += int(next(slots)).to_bytes(6, "little")
    return units[: 2 * length].decode("utf-16-le")


class Layout:
    """Slot numbers as the hand-shake gave them. A call's payload: inputs, signal table, market table."""

    def __init__(self, table: dict[str, Any], signals: list[str]) -> None:
        self.input: dict[str, int] = table["input"]
        self.input_slots: int = table["inputSlots"]
        self.signals = signals
        self.signal: dict[str, int] = table["signal"]
        self.signal_slots: int = table["signalSlots"]
        self.market_base = self.input_slots + len(signals) * self.signal_slots
        self.market: dict[str, int] = table["market"]
        self.market_slots: int = table["marketSlots"]
        self.open_order: dict[str, int] = table["openOrder"]
        self.open_order_slots: int = table["openOrderSlots"]
        self.output: dict[str, int] = table["output"]
        self.output_base: int = table["outputBase"]
        self.output_slots: int = table["outputSlots"]
        self.max_args: int = table["maxTemplateArgs"]
        self.max_log_slots: int = table["maxLogSlots"]


class LentLog(Log):
    """Collects log records as slots; a record that does not fit is counted and dropped."""

    __slots__ = ("dropped", "limit", "slots")

    levels = {"debug": DEBUG, "info": INFO, "warning": WARNING, "metric": METRIC, "plot": PLOT}

    def __init__(self, limit: int) -> None:
        super().__init__()
        self.limit = limit
        self.slots: list[float] = []
        self.dropped = 0

    def begin(self) -> None:
        self.slots.clear()
        self.dropped = 0

    def __pmt_record__(self, level: str, template: int, args: tuple[Any, ...]) -> None:
        """What the rewritten tree calls in place of `info("...")`."""
        slots: list[float] = []
        for arg in args:
            if arg.__class__ is str:
                slots += text_slots(arg)
            else:
                slots.append(slot_of(arg))
        if len(self.slots) + 3 + len(slots) > self.limit:
            self.dropped += 1
            return
        self.slots += (self.levels[level], template, len(slots))
        self.slots += slots

    def debug(self, text: str) -> None:
        raise Fault("abi", "a log call without a template")

    info = debug
    warning = debug


# MarketStatus of layout.ts: open.
OPEN = 1
# MarketChange of layout.ts.
CHANGES = {"opened": 1, "tick": 2, "closed": 3}


class LentMarket(Market):
    """One row of the market table, which follows the inputs of a call."""

    __slots__ = ("_at", "_slots", "_texts")

    def __init__(self, layout: Layout, slots: Slots, row: int, texts: list[str]) -> None:
        # Questions of the running instance, by row.
        self._texts = texts
        base = layout.market_base + row * layout.market_slots
        super().__init__(book=LentBook(layout, slots, base, "yes", LentBook(layout, slots, base, "no", None)))
        self._row = row
        self._slots = slots
        at = layout.market
        names = ("opensAt", "closesAt", "tick", "minSize", "status", "positionYes", "positionNo", "strike")
        inputs = layout.input
        self._at = (inputs["now"], *(base + at[name] for name in names), inputs["marketChange"], inputs["market"])

    @property
    def opens_at(self) -> int:
        return int(self._slots[self._at[1]])

    @property
    def closes_at(self) -> int:
        return int(self._slots[self._at[2]])

    @property
    def closes_in(self) -> int:
        return int(self._slots[self._at[2]]) - int(self._slots[self._at[0]])

    @property
    def tick(self) -> Price:
        return Price._make(int(self._slots[self._at[3]]))

    @property
    def min_size(self) -> Size:
        return Size._make(int(self._slots[self._at[4]]))

    @property
    def is_open(self) -> bool:
        return bool(self._slots[self._at[5]] == OPEN)

    @property
    def question(self) -> str:
        return self._texts[self._row] if self._row < len(self._texts) else ""

    @property
    def strike(self) -> float | None:
        value = self._slots[self._at[8]]
        return None if value == ABSENT else float(value)

    def _has(self, change: str) -> bool:
        return bool(self._slots[self._at[9]] == CHANGES[change] and self._slots[self._at[10]] == self._row)

    @property
    def just_opened(self) -> bool:
        return self._has("opened")

    @property
    def tick_changed(self) -> bool:
        return self._has("tick")

    @property
    def just_closed(self) -> bool:
        return self._has("closed")

    def held(self, side: int) -> Size:
        """Holding of its YES (0) or NO token (1)."""
        return Size._make(int(self._slots[self._at[6 + side]]))


class LentBook(Book):
    """Book in the row of the table at `base`; `prefix` is `yes` or `no`: the names of its slots begin so."""

    __slots__ = ("_at", "_slots")

    def __init__(self, layout: Layout, slots: Slots, base: int, prefix: str, no: Book | None) -> None:
        super().__init__(no=no)
        self._slots = slots
        names = ("Bid", "Ask", "BidSize", "AskSize", "BidDepth", "AskDepth")
        self._at = tuple(base + layout.market[prefix + name] for name in names)

    def _price(self, index: int) -> Price | None:
        units = self._slots[self._at[index]]
        return None if units == ABSENT else Price._make(int(units))

    def _size(self, index: int) -> Size | None:
        units = self._slots[self._at[index]]
        return None if units == ABSENT else Size._make(int(units))

    @property
    def bid(self) -> Price | None:
        return self._price(0)

    @property
    def ask(self) -> Price | None:
        return self._price(1)

    @property
    def mid(self) -> float | None:
        bid, ask = self._slots[self._at[0]], self._slots[self._at[1]]
        return None if bid == ABSENT or ask == ABSENT else (int(bid) + int(ask)) / 20_000

    @property
    def bid_size(self) -> Size | None:
        return self._size(2)

    @property
    def ask_size(self) -> Size | None:
        return self._size(3)

    @property
    def bid_depth(self) -> Size | None:
        return self._size(4)

    @property
    def ask_depth(self) -> Size | None:
        return self._size(5)


class LentEvent(Event):
    __slots__ = ("_at", "_slots")

    def __init__(self, layout: Layout, slots: Slots) -> None:
        super().__init__()
        self._slots = slots
        self._at = (layout.input["eventExclusive"], layout.input["eventExhaustive"])

    @property
    def exclusive(self) -> bool:
        return bool(self._slots[self._at[0]] != 0.0)

    @property
    def exhaustive(self) -> bool:
        return bool(self._slots[self._at[1]] != 0.0)


class LentLatest(LatestSignal):
    """One row of the signal table."""

    __slots__ = ("_at", "_slots")

    def __init__(self, layout: Layout, slots: Slots, row: int) -> None:
        super().__init__()
        self._slots = slots
        base = layout.input_slots + row * layout.signal_slots
        self._at = (layout.input["now"], *(base + layout.signal[name] for name in ("value", "receivedAt", "time")))

    @property
    def value(self) -> float | None:
        return None if self._slots[self._at[2]] == ABSENT else float(self._slots[self._at[1]])

    @property
    def time(self) -> int | None:
        time = self._slots[self._at[3]]
        return None if time == ABSENT else int(time)

    @property
    def age(self) -> int:
        received_at = self._slots[self._at[2]]
        return NEVER if received_at == ABSENT else int(self._slots[self._at[0]]) - int(received_at)


class LentContext(Context):
    __slots__ = ("_at", "_latest", "_layout", "_shown", "_slots", "_tables", "_texts", "lent_log")

    def __init__(self, layout: Layout, slots: Slots) -> None:
        self._texts: list[str] = []
        self._shown: list[str] = self._texts
        markets = tuple(LentMarket(layout, slots, row, self._texts) for row in range(MAX_MARKETS))
        super().__init__(event=LentEvent(layout, slots))
        for market in markets:
            market._event = self._event
        # By number of markets: the tables that a call can have.
        self._tables = tuple(markets[:count] for count in range(MAX_MARKETS + 1))
        self._slots = slots
        self._layout = layout
        self._latest = {name: LentLatest(layout, slots, row) for row, name in enumerate(layout.signals)}
        self.lent_log = LentLog(layout.max_log_slots)
        self._log = self.lent_log
        at = layout.input
        self._at = (at["now"], at["cash"], at["market"], at["marketCount"], at["nextOrderId"])

    def show_questions(self, questions: list[str]) -> None:
        """Makes these the questions of the markets, by row."""
        if questions is not self._shown:
            self._shown = questions
            self._texts[:] = questions

    def begin(self) -> None:
        """Before each call: no intents, no logs, the next order's id from the slots."""
        self._intents.clear()
        self.lent_log.begin()
        self._next_order = int(self._slots[self._at[4]])

    @property
    def now(self) -> int:
        return int(self._slots[self._at[0]])

    @property
    def cash(self) -> Usd:
        return Usd._make(int(self._slots[self._at[1]]))

    @property
    def market(self) -> LentMarket:
        return self._tables[MAX_MARKETS][int(self._slots[self._at[2]])]

    @property
    def markets(self) -> tuple[LentMarket, ...]:
        return self._tables[int(self._slots[self._at[3]])]

    def signal(self, name: SignalName | str) -> LatestSignal:
        return self._latest[name if isinstance(name, str) else name.name]

    def event_book(self) -> Book:
        """What `on_book` is called with: the YES token's of the event's market."""
        return self.market._book

    def position(self, outcome: Outcome) -> Size:
        return self._tables[MAX_MARKETS][outcome._index >> 1].held(outcome._index & 1)

    def book(self, outcome: Outcome) -> Book:
        book = self._tables[MAX_MARKETS][outcome._index >> 1]._book
        return book.no if outcome._index & 1 else book


    def orders(self, outcome: Outcome) -> list[Order]:
        layout, slots = self._layout, self._slots
        count = int(slots[layout.input["orderCount"]])
        if count > MAX_OPEN_ORDERS:
            raise RuntimeError(f"more than {MAX_OPEN_ORDERS} open orders")
        # The rows follow the market table of the call.
        base = layout.market_base + int(slots[layout.input["marketCount"]]) * layout.market_slots
        rows = [base + row * layout.open_order_slots for row in range(count)]
        at = layout.open_order["outcome"]
        return [_open_order(slots, layout.open_order, row) for row in rows if slots[row + at] == outcome._index]


def _open_order(slots: Slots, at: dict[str, int], row: int) -> Order:
    return Order(
        id=int(slots[row + at["id"]]),
        outcome=OUTCOMES[int(slots[row + at["outcome"]])],
        is_buy=slots[row + at["isBuy"]] != 0.0,
        price=Price._make(int(slots[row + at["price"]])),
        remaining=Size._make(int(slots[row + at["remaining"]])),
        placed_at=int(slots[row + at["placedAt"]]),
    )


def lent_fill(layout: Layout, slots: Slots) -> Fill:
    """The fill of an on_fill call. Made whole: fills are rare."""
    at = layout.input
    return Fill(
        outcome=OUTCOMES[int(slots[at["fillOutcome"]])],
        is_buy=slots[at["fillIsBuy"]] != 0.0,
        price=Price._make(int(slots[at["fillPrice"]])),
        size=Size._make(int(slots[at["fillSize"]])),
        fee=Usd._make(int(slots[at["fillFee"]])),
        is_maker=slots[at["fillIsMaker"]] != 0.0,
        order=int(slots[at["fillOrder"]]),
        time=int(slots[at["fillTime"]]),
        stage=STAGES[int(slots[at["fillStage"]])],
    )


# By FillStage, and by reason from ABSENT on.
STAGES: tuple[Stage, ...] = get_args(Stage)
REASONS: tuple[Reason, ...] = get_args(Reason)

# OrderStatus of layout.ts: live, filled, canceled, rejected, expired.
STATUSES = ("open", "filled", "canceled", "rejected", "canceled")


def lent_order(layout: Layout, slots: Slots) -> OrderUpdate:
    """The order update of an on_order call."""
    at = layout.input
    return OrderUpdate(
        id=int(slots[at["orderId"]]),
        outcome=OUTCOMES[int(slots[at["orderOutcome"]])],
        is_buy=slots[at["orderIsBuy"]] != 0.0,
        price=Price._make(int(slots[at["orderPrice"]])),
        remaining=Size._make(int(slots[at["orderRemaining"]])),
        status=STATUSES[int(slots[at["orderStatus"]])],
        reason=REASONS[int(slots[at["orderReason"]]) - ABSENT],
    )


def lent_signal(layout: Layout, slots: Slots) -> Signal:
    """The value of an on_signal call."""
    at = layout.input
    time = slots[at["signalTime"]]
    name = layout.signals[int(slots[at["signalIndex"]])]
    return Signal(value=float(slots[at["signalValue"]]), time=None if time == ABSENT else int(time), name=name)


def lent_trade(layout: Layout, slots: Slots) -> Trade:
    """The trade of an on_trade call."""
    at = layout.input
    return Trade(
        outcome=OUTCOMES[int(slots[at["tradeOutcome"]])],
        price=Price._make(int(slots[at["tradePrice"]])),
        size=Size._make(int(slots[at["tradeSize"]])),
        is_buy=slots[at["tradeIsBuy"]] != 0.0,
        time=int(slots[at["tradeTime"]]),
    )


def lent_winner(layout: Layout, slots: Slots) -> Outcome | None:
    """Winner of an on_resolution call."""
    index = slots[layout.input["resolvedOutcome"]]
    return None if index == ABSENT else OUTCOMES[int(index)]
