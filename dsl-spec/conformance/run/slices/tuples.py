"""A slice of a tuple has constant bounds and is a tuple."""

## rules: tuple.slice

from __future__ import annotations

from pmt import Book, Context, Series, Strategy


def made(ctx: Context) -> tuple[int, str]:
    ctx.log.info("made")
    return (1, "made")


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        t = (1, "two", 3.5, True)
        head = t[:2]
        ctx.log.info(f"{head[0]} {head[1]} {len(head)}")
        tail = t[-1:]
        ctx.log.info(f"{tail[0]} {len(tail)} {len(t[1:3])} {len(t[:])}")
        ctx.log.info(f"{made(ctx)[1:][0]}")
        ctx.log.info(f"{len(made(ctx))}")
