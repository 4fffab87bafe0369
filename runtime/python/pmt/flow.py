"""Indicators of order books and trades; `pmt.indicators` offers them too.

Prices are dollars, sizes shares, times microseconds. `update` takes the next values in and returns the new result, which
`value` keeps. `update_book` does the same with the best levels of a `Book`. Sums run in the order of arrival.
"""

from pmt import Book


class Vwap:
    """Volume-weighted average price since the start or the last reset: sum of price * size / sum of size, dollars.

    None while no size has been traded. Source: Berkowitz, Logue and Noser, Journal of Finance 43 (1988).
    """

    def __init__(self) -> None:
        self.paid = 0.0
        self.size = 0.0
        self.value: float | None = None

    def update(self, price: float, size: float) -> float | None:
        """Takes a trade in; ValueError for a size below 0."""
        if not size >= 0.0:
            raise ValueError("size must not be below 0")
        self.paid += price * size
        self.size += size
        if self.size > 0.0:
            self.value = self.paid / self.size
        return self.value

    def reset(self) -> None:
        """Begins a new period."""
        self.paid = 0.0
        self.size = 0.0
        self.value = None


class Twap:
    """Time-weighted average price since the start or the last reset, dollars.

    A price counts from its own time to that of the next: sum of price_i * (time_i+1 - time_i) / (last - first time).
    None while no time has passed.
    """

    def __init__(self) -> None:
        self.weighted = 0.0
        self.first = 0
        self.latest: float | None = None
        self.latest_time = 0
        self.value: float | None = None

    def update(self, price: float, time: int) -> float | None:
        """Takes a price at a time in microseconds in; ValueError for a step back in time."""
        before = self.latest
        if before is None:
            self.first = time
        else:
            if time < self.latest_time:
                raise ValueError("time must not go back")
            self.weighted += before * (time - self.latest_time)
            if time > self.first:
                self.value = self.weighted / (time - self.first)
        self.latest = price
        self.latest_time = time
        return self.value

    def reset(self) -> None:
        """Begins a new period."""
        self.weighted = 0.0
        self.first = 0
        self.latest = None
        self.latest_time = 0
        self.value = None


class Microprice:
    """Mid weighted by the sizes of the other sides: (bid * ask_size + ask * bid_size) / (bid_size + ask_size), dollars.

    It stands near the side with less size, where the price is likelier to go. None while one side is missing or both
    sizes are 0. Source: Gatheral and Oomen, Finance and Stochastics 14 (2010).
    """

    def __init__(self) -> None:
        self.value: float | None = None

    def update(self, bid: float, ask: float, bid_size: float, ask_size: float) -> float | None:
        """Takes the best levels in."""
        both = bid_size + ask_size
        self.value = (bid * ask_size + ask * bid_size) / both if both > 0.0 else None
        return self.value

    def update_book(self, book: Book) -> float | None:
        """Takes the best levels of a book in."""
        bid, ask, bid_size, ask_size = book.bid, book.ask, book.bid_size, book.ask_size
        if bid is None or ask is None or bid_size is None or ask_size is None:
            self.value = None
            return None
        return self.update(float(bid), float(ask), float(bid_size), float(ask_size))

    def reset(self) -> None:
        """Forgets the value."""
        self.value = None


class Imbalance:
    """Share by which the bids outweigh the asks: (bid_size - ask_size) / (bid_size + ask_size), from -1 to 1.

    None while both sizes are 0. Source: Cao, Hansch and Wang, Journal of Futures Markets 29 (2009).
    """

    def __init__(self) -> None:
        self.value: float | None = None

    def update(self, bid_size: float, ask_size: float) -> float | None:
        """Takes the sizes of both sides in."""
        both = bid_size + ask_size
        self.value = (bid_size - ask_size) / both if both > 0.0 else None
        return self.value

    def update_book(self, book: Book) -> float | None:
        """Takes the sizes of the best levels of a book in; a missing side has the size 0."""
        bid_size, ask_size = book.bid_size, book.ask_size
        bids = 0.0 if bid_size is None else float(bid_size)
        asks = 0.0 if ask_size is None else float(ask_size)
        return self.update(bids, asks)

    def reset(self) -> None:
        """Forgets the value."""
        self.value = None


class OrderFlow:
    """Order flow imbalance: the sum of what the last `window` changes of the best levels added to demand, shares.

    A change from (bid', ask', sizes') adds bid_size where bid >= bid', takes bid_size' where bid <= bid', takes ask_size
    where ask <= ask' and adds ask_size' where ask >= ask'. None until `window` changes have been seen. The window is
    summed anew at each update. Source: Cont, Kukanov and Stoikov, Journal of Financial Econometrics 12 (2014).
    """

    def __init__(self, window: int) -> None:
        """ValueError for a window below 1."""
        if window < 1:
            raise ValueError("window must be at least 1")
        self.window = window
        self.changes: list[float] = []
        self.oldest = 0
        self.has_levels = False
        self.bid = 0.0
        self.ask = 0.0
        self.bid_size = 0.0
        self.ask_size = 0.0
        self.value: float | None = None

    def update(self, bid: float, ask: float, bid_size: float, ask_size: float) -> float | None:
        """Takes the best levels in."""
        if self.has_levels:
            change = 0.0
            if bid >= self.bid:
                change += bid_size
            if bid <= self.bid:
                change -= self.bid_size
            if ask <= self.ask:
                change -= ask_size
            if ask >= self.ask:
                change += self.ask_size
            self._add(change)
        self.has_levels = True
        self.bid = bid
        self.ask = ask
        self.bid_size = bid_size
        self.ask_size = ask_size
        return self.value

    def _add(self, change: float) -> None:
        """Puts a change into the window."""
        if len(self.changes) < self.window:
            self.changes.append(change)
        else:
            self.changes[self.oldest] = change
            self.oldest = (self.oldest + 1) % self.window
        if len(self.changes) == self.window:
            self.value = sum(self.changes)

    def update_book(self, book: Book) -> float | None:
        """Takes the best levels of a book in; without one of them there is no change, also not to the next book."""
        bid, ask, bid_size, ask_size = book.bid, book.ask, book.bid_size, book.ask_size
        if bid is None or ask is None or bid_size is None or ask_size is None:
            self.has_levels = False
            return self.value
        return self.update(float(bid), float(ask), float(bid_size), float(ask_size))

    def reset(self) -> None:
        """Forgets everything."""
        self.changes.clear()
        self.oldest = 0
        self.has_levels = False
        self.value = None


class TradeSide:
    """Who began a trade: 1 the buyer, -1 the seller, 0 unknown.

    By the quote: above the mid a buyer, below it a seller. At the mid, or without one, by the tick: the sign of the last
    change of the trade price. Source: Lee and Ready, Journal of Finance 46 (1991).
    """

    def __init__(self) -> None:
        self.latest: float | None = None
        self.direction = 0
        self.value = 0

    def update(self, price: float, mid: float | None) -> int:
        """Takes a trade in, with the mid of the book before it."""
        before = self.latest
        self.latest = price
        if before is not None and price > before:
            self.direction = 1
        elif before is not None and price < before:
            self.direction = -1
        if mid is not None and price > mid:
            self.value = 1
        elif mid is not None and price < mid:
            self.value = -1
        else:
            self.value = self.direction
        return self.value

    def reset(self) -> None:
        """Forgets the trades."""
        self.latest = None
        self.direction = 0
        self.value = 0
