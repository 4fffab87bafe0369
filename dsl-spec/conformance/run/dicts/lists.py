"""Lists of keys and values do not follow the dict."""

## rules: dict.lists

from __future__ import annotations

from pmt import Book, Context, Series, Strategy


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        d = {3: "c", 1: "a", 2: "b"}
        keys = list(d)
        values = list(d.values())
        del d[1]
        d[1] = "again"
        ctx.log.info(f"{keys[0]} {keys[1]} {keys[2]} " + "".join(values))
        for k in list(d):
            if k > 1:
                del d[k]
        ctx.log.info(f"{len(d)} {list(d.keys())[0]} " + list(d.values())[0])
        order = list(d)
        order.sort()
        ctx.log.info(f"{order[0]}")
