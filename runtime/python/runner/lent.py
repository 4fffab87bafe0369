"""The SDK's objects over the slots of a call: nothing is computed before a handler reads it."""

from __future__ import annotations

import encodings.utf_16_le  # noqa: F401 (no file can be opened later)
from collections.abc import Iterator
from typing import Any

from pmt.context import ABSENT, DEBUG, INFO, WARNING, Context, Log
from pmt.market import NO, OUTCOMES, YES, Book, Fill, Market, OrderUpdate, Outcome
from pmt.money import Price, Size, Usd
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
    """Slot numbers as the hand-shake gave them."""

    def __init__(self, table: dict[str, Any]) -> None:
        self.input: dict[str, int] = table["input"]
        self.input_slots: int = table["inputSlots"]
        self.output: dict[str, int] = table["output"]
        self.output_base: int = table["outputBase"]
        self.output_slots: int = table["outputSlots"]
        self.max_args: int = table["maxTemplateArgs"]
        self.max_log_slots: int = table["maxLogSlots"]


class LentLog(Log):
    """Collects log records as slots; a record that does not fit is counted and dropped."""

    __slots__ = ("dropped", "limit", "slots")

    levels = {"debug": DEBUG, "info": INFO, "warning": WARNING}

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


class LentMarket(Market):
    __slots__ = ("_at", "_slots")

    def __init__(self, layout: Layout, slots: Slots) -> None:
        super().__init__()
        self._slots = slots
        at = layout.input
        self._at = (at["opensAt"], at["closesAt"], at["now"], at["tick"], at["minSize"])

    @property
    def opens_at(self) -> int:
        return int(self._slots[self._at[0]])

    @property
    def closes_at(self) -> int:
        return int(self._slots[self._at[1]])

    @property
    def closes_in(self) -> int:
        return int(self._slots[self._at[1]]) - int(self._slots[self._at[2]])

    @property
    def tick(self) -> Price:
        return Price._make(int(self._slots[self._at[3]]))

    @property
    def min_size(self) -> Size:
        return Size._make(int(self._slots[self._at[4]]))


class LentBook(Book):
    """`prefix` is `yes` or `no`: the names of its slots begin so."""

    __slots__ = ("_at", "_slots")

    def __init__(self, layout: Layout, slots: Slots, prefix: str, no: Book | None) -> None:
        super().__init__(no=no)
        self._slots = slots
        names = ("Bid", "Ask", "BidSize", "AskSize", "BidDepth", "AskDepth")
        self._at = tuple(layout.input[prefix + name] for name in names)

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


class LentContext(Context):
    __slots__ = ("_at", "_slots", "lent_log")

    def __init__(self, layout: Layout, slots: Slots) -> None:
        book = LentBook(layout, slots, "yes", LentBook(layout, slots, "no", None))
        super().__init__(market=LentMarket(layout, slots), book=book)
        self._slots = slots
        self.lent_log = LentLog(layout.max_log_slots)
        self._log = self.lent_log
        at = layout.input
        self._at = (at["now"], at["cash"], at["positionYes"], at["positionNo"], at["nextOrderId"])

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

    def position(self, outcome: Outcome) -> Size:
        return Size._make(int(self._slots[self._at[3 if outcome is NO else 2]]))


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
    )


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
    )


def lent_winner(layout: Layout, slots: Slots) -> Outcome | None:
    """Winner of an on_resolution call."""
    index = slots[layout.input["resolvedOutcome"]]
    return None if index == ABSENT else (YES if index == 0.0 else NO)
