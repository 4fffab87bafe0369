"""Strategies for prediction markets: what an author writes against, and the reference of what it means.

Under plain CPython a strategy file can be imported, its class instantiated and its handlers called
with a `Context` made by hand; `pmtc` compiles the same file.

Units: money is exact (`Price` 1e-4 dollar, `Size` 1e-6 share, `Usd` 1e-6 dollar), times are integer
microseconds UTC, floats are dollars or shares.
"""

from pmt.context import Context, Intent, Log
from pmt.market import Book, Event, Fill, Leg, Level, Market, Order, OrderUpdate, Outcome, Reason, Stage, Trade
from pmt.money import Price, Size, Usd, cost, mid
from pmt.signals import LatestSignal, Signal, SignalName, signal
from pmt.strategy import All, Events, Series, Slugs, Strategy, Timer, every, param

__all__ = [
    "All",
    "Book",
    "Context",
    "Event",
    "Events",
    "Fill",
    "Intent",
    "LatestSignal",
    "Leg",
    "Level",
    "Log",
    "Market",
    "Order",
    "OrderUpdate",
    "Outcome",
    "Price",
    "Reason",
    "Series",
    "Signal",
    "SignalName",
    "Size",
    "Slugs",
    "Stage",
    "Strategy",
    "Timer",
    "Trade",
    "Usd",
    "cost",
    "every",
    "mid",
    "param",
    "signal",
]
