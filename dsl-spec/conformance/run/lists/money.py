"""Exact amounts, outcomes and bools as elements."""

## rules: list.by-value list.sort

from __future__ import annotations

from pmt import Book, Context, Series, Size, Strategy


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        sizes = [Size("3"), Size("1.5"), Size("3")]
        ctx.log.info(f"{sizes.count(Size('3'))} {sizes.index(Size('1.5'))} {Size('2') in sizes}")
        sizes.sort()
        ctx.log.info(f"{sizes[0]} {sizes[2]} {sizes == [Size('1.5'), Size('3'), Size('3')]}")
        outcomes = [ctx.market.yes, ctx.market.no]
        ctx.log.info(f"{outcomes.index(ctx.market.no)} {outcomes.count(ctx.market.yes)} {outcomes == [ctx.market.yes, ctx.market.no]}")
        outcomes.remove(ctx.market.yes)
        ctx.log.info(f"{len(outcomes)} {outcomes[0] == ctx.market.no}")
        flags = [True] * 2 + [False]
        flags.reverse()
        ctx.log.info(f"{flags[0]} {flags.index(True)}")
