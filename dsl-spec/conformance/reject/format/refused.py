"""Formats that are refused."""

## rules: format.refused

from enum import IntEnum

from pmt import Book, Context, Series, Strategy


class Level(IntEnum):
    LOW = 1


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        n = ctx.now
        x = n / 3
        s = "text"
        side = Level.LOW
        xs = [1]
        maybe = book.bid
        ctx.log.info(f"{n:x}")  ## E: PMT0560 "{n:x}"
        ctx.log.info(f"{n:.2}")  ## E: PMT0560 "{n:.2}"
        ctx.log.info(f"{n:.2d}")  ## E: PMT0560 "{n:.2d}"
        ctx.log.info(f"{x:d}")  ## E: PMT0560 "{x:d}"
        ctx.log.info(f"{x:s}")  ## E: PMT0560 "{x:s}"
        ctx.log.info(f"{x:#.2f}")  ## E: PMT0560 "{x:#.2f}"
        ctx.log.info(f"{x:1000}")  ## E: PMT0560 "{x:1000}"
        ctx.log.info(f"{x:<08.2f}")  ## E: PMT0560 "{x:<08.2f}"
        ctx.log.info(f"{s:+}")  ## E: PMT0560 "{s:+}"
        ctx.log.info(f"{s:.2f}")  ## E: PMT0560 "{s:.2f}"
        ctx.log.info(f"{s!a}")  ## E: PMT0560 "{s!a}"
        ctx.log.info(f"{x!r:.2f}")  ## E: PMT0560 "{x!r:.2f}"
        ctx.log.info(f"{side:>5}")  ## E: PMT0560 "{side:>5}"
        ctx.log.info(f"{ctx.cash:.2e}")  ## E: PMT0560 "{ctx.cash:.2e}"
        ctx.log.info(f"{ctx.cash:_}")  ## E: PMT0560 "{ctx.cash:_}"
        ctx.log.info(f"{ctx.market.yes:>5}")  ## E: PMT0560 "{ctx.market.yes:>5}"
        ctx.log.info(f"{xs}")  ## E: PMT0560 "{xs}"
        ctx.log.info(f"{maybe}")  ## E: PMT0408 "maybe"
        t = f"{x:.2f}"  ## E: PMT0560 "{x:.2f}"
