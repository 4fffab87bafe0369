"""list(...) of lists, ranges, dicts and tuples is a new list."""

## rules: list.made list.alias

from __future__ import annotations

from pmt import Book, Context, Series, Strategy


def show(ctx: Context, name: str, xs: list[int]) -> None:
    ctx.log.info(name + ": " + " ".join([str(x) for x in xs]))


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        xs = [3, 1]
        ys = list(xs)
        ys.append(4)
        show(ctx, "xs", xs)
        show(ctx, "ys", ys)
        show(ctx, "range", list(range(4)))
        show(ctx, "down", list(range(5, -1, -2)))
        show(ctx, "none", list(range(3, 1)))
        show(ctx, "tuple", list((7, 8)))
        d = {"b": 2, "a": 1}
        ctx.log.info(" ".join(list(d)) + " " + " ".join(list(d.keys())))
        show(ctx, "values", list(d.values()))
        d["c"] = 3
        ctx.log.info(f"{len(list(d))} {len(xs.copy())}")
        empty: list[float] = list()
        ctx.log.info(f"{len(empty)}")
