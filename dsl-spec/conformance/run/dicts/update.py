"""update sets the entries of another dict in its order; dict(d) is another dict."""

## rules: dict.update dict.copy

from __future__ import annotations

from pmt import Book, Context, Series, Strategy


def show(ctx: Context, d: dict[str, int]) -> None:
    ctx.log.info(" ".join([f"{k}={v}" for k, v in d.items()]))


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        d = {"a": 1, "b": 2}
        alias = d
        d.update({"b": 20, "c": 30})
        show(ctx, alias)
        d.update(d)
        show(ctx, d)
        other = dict(d)
        other["z"] = 0
        show(ctx, d)
        show(ctx, other)
        empty: dict[str, int] = dict()
        d.update(empty)
        empty.update(d)
        show(ctx, empty)
