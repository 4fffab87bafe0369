"""d[k] += x reads the key once and raises KeyError where it is not there."""

## cases: 2
## rules: dict.keys dict.update

from __future__ import annotations

from pmt import Book, Context, Series, Strategy


def noted(ctx: Context, text: str, value: int) -> int:
    ctx.log.info(text)
    return value


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        d = {"a": [1]}
        alias = d["a"]
        d["a"] += [2]
        ctx.log.info(f"{len(alias)} {d == {'a': [1, 2]}}")
        n = {1: 1}
        n[noted(ctx, "key", 1)] += noted(ctx, "value", 5)
        ctx.log.info(f"{n[1]}")
        n.update({2: 3, 1: 0})
        ctx.log.info(f"{n[1]} {n[2]} {n == {2: 3, 1: 0}}")
        if ctx.now % 2 == 0:
            n[7] += 1  ## error: KeyError
        else:
            d["b"] += [1]  ## error: KeyError
