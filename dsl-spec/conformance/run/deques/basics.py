"""Deques: both ends, the greatest length, indices, loops that fail when the length changes."""

## rules: deque.make deque.ends deque.limit deque.index deque.loop deque.state
## cases: 7

from collections import deque

from pmt import Book, Context, Series, Strategy


class Deques(Strategy):
    markets = Series("s")

    def __init__(self) -> None:
        self.recent: deque[float] = deque(maxlen=4)
        self.queue: deque[int] = deque([1, 2, 3])
        self.words: deque[str] = deque()
        self.none: deque[int] = deque(maxlen=0)
        self.alias = self.queue

    def on_book(self, ctx: Context, book: Book) -> None:
        k = ctx.market.opens_at
        self.recent.append(k / 4)
        if k % 3 == 0:
            self.recent.appendleft(-1.0)
        ctx.log.info(f"{len(self.recent)} {self.recent[0]} {self.recent[-1]} {sum(self.recent)} {max(self.recent)}")
        self.queue.append(k)
        if len(self.queue) > 5:
            ctx.log.info(f"{self.queue.popleft()} {self.alias.pop()} {len(self.alias)}")
        self.queue[0] = 10 * k
        self.queue[-1] += 1
        text = ""
        for x in self.queue:
            if x == 3:
                continue
            text += f"{x} "
        ctx.log.info(f"{text} {3 in self.queue} {k in self.alias}")
        self.words.extend(["a", "b"])
        self.words.extendleft(["x", "y"])
        self.words.rotate(1)
        ctx.log.info(f"{self.words[0]} {self.words[1]} {len(self.words)}")
        self.words.rotate(-3)
        self.words.reverse()
        copy = self.recent.copy()
        copy.append(7.5)
        ctx.log.info(f"{copy[-1]} {len(copy)} {self.recent.maxlen is None} {self.words.maxlen is None}")
        self.none.append(k)
        ctx.log.info(f"{len(self.none)} {bool(not self.none)} {self.words[0]}")
        if k == 6:
            if ctx.now == 1:
                for x in self.queue:  ## error: RuntimeError
                    self.queue.append(x)
                    ctx.log.info(f"{x}")
            if ctx.now == 2:
                ctx.log.info(f"{self.none.pop()}")  ## error: IndexError
            if ctx.now == 3:
                ctx.log.info(f"{self.queue[99]}")  ## error: IndexError
            if ctx.now == 4:
                self.queue[-99] = 1  ## error: IndexError
            if ctx.now == 5:
                bad: deque[int] = deque(maxlen=k - 7)  ## error: ValueError
                bad.append(1)
            if ctx.now == 6:
                for x in self.queue:
                    self.queue.clear()
                    break
