"""in looks among the items of a tuple of one type."""

## rules: list.in tuple.equal

from __future__ import annotations

from pmt import Book, Context, Series, Strategy


def noted(ctx: Context, text: str, value: int) -> int:
    ctx.log.info(text)
    return value


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        allowed = (2, 3, 5)
        ctx.log.info(f"{3 in allowed} {4 in allowed} {4 not in allowed}")
        words = ("a", "b")
        ctx.log.info(f"{'a' in words} {'' in words} {noted(ctx, 'needle', 2) in (noted(ctx, 'item', 1), noted(ctx, 'last', 2))}")
        ctx.log.info(f"{len(list(allowed))} {sum(list(allowed))} {len(allowed[1:])}")
        point: tuple[float, float] = (1, 2)
        ctx.log.info(f"{1.0 in point} {0.5 in point}")
