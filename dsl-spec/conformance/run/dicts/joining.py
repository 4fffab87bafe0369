"""`d | e`, `d |= e` and `popitem`."""

## rules: dict.union dict.popitem
## cases: 2

from __future__ import annotations

from collections import deque

from pmt import Book, Context, Series, Strategy


class Dicts(Strategy):
    markets = Series("btc-updown-15m")

    def __init__(self) -> None:
        self.d = {"a": 1, "b": 2}

    def text(self, d: dict[str, int]) -> str:
        text = ""
        for k, v in d.items():
            text += f" {k}{v}"
        return text

    def seen(self, ctx: Context, d: dict[str, int]) -> dict[str, int]:
        ctx.log.info(f"{self.text(d)}")
        return d

    def on_book(self, ctx: Context, book: Book) -> None:
        if ctx.now == 0:
            d = {"a": 1, "b": 2}
            both = self.seen(ctx, d) | self.seen(ctx, {"c": 3, "a": 9})
            ctx.log.info(f"{self.text(both)} {self.text(d)}")
            same = d
            d |= {"b": 5, "z": 0}
            ctx.log.info(f"{self.text(same)} {self.text(d | d)}")
            self.d |= d
            ctx.log.info(f"{self.text(self.d)} {sorted(d)[0]} {list(d)[2]}")
            k, v = d.popitem()
            ctx.log.info(f"{k} {v} {self.text(same)}")
            d["q"] = 7
            del d["a"]
            item = d.popitem()
            ctx.log.info(f"{item[0]} {item[1]} {d.popitem()[1]} {len(d)}")
        if ctx.now == 1:
            self.d.popitem()
            self.d.popitem()
            self.d.popitem()  ## error: KeyError
