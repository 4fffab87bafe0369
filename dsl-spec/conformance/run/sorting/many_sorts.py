"""Hundreds of sorts in one call: they leave no garbage, which a call has little room for."""

## rules: list.sort error.memory

from __future__ import annotations

from pmt import Book, Context, Series, Strategy


class Sorts(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        xs: list[int] = []
        floats: list[float] = []
        for i in range(900):
            xs.append(i * 7919 % 1009)
            floats.append(i * 0.5)
            xs.sort(reverse=i % 2 == 0)
            floats.sort(reverse=True)
        ctx.log.info(f"{xs[0]} {xs[450]} {xs[899]} {floats[0]} {len(xs)}")
