"""Two names of one set, a copy, and `set(s)`."""

## rules: set.copy set.alias set.call set.clear

from __future__ import annotations

from pmt import Book, Context, Series, Strategy


class Sets(Strategy):
    markets = Series("btc-updown-15m")

    def __init__(self) -> None:
        self.kept = {1, 2}
        self.same = self.kept

    def change(self, s: set[int]) -> None:
        s.add(77)

    def on_book(self, ctx: Context, book: Book) -> None:
        self.same.add(ctx.now % 5 + 10)
        ctx.log.info(f"{len(self.kept)} {self.kept == self.same}")
        mine = self.kept.copy()
        mine.add(99)
        ctx.log.info(f"{len(mine)} {99 in self.kept}")
        other = set(self.kept)
        other.clear()
        ctx.log.info(f"{len(other)} {not other} {len(self.kept)}")
        listed = set([4, 4, 5])
        ctx.log.info(f"{len(listed)} {4 in listed}")
        self.change(self.kept)
        ctx.log.info(f"{77 in self.same}")
