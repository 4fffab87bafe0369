"""A comparison leaves fewer values; the last one needs no test."""

## rules: literal.narrow narrow.exit

from typing import Literal

from pmt import Book, Context, Series, Strategy

Mode = Literal["quote", "flatten", "rest"]


def code(mode: Mode) -> int:
    if mode == "quote":
        k = 1
    elif mode == "flatten":
        k = 2
    elif mode == "rest":
        k = 3
    return k


def name(mode: Mode) -> str:
    if mode != "rest":
        if "quote" == mode:
            return "Q"
        other: Literal["flatten"] = mode
        return other
    return "R"


def both(a: Mode, b: Mode) -> str:
    if a == "quote" and b == "quote":
        return "both"
    if a == "quote" or b == "quote":
        return "one"
    return "none"


class Main(Strategy):
    markets = Series("s")

    def __init__(self) -> None:
        self.mode: Mode = "quote"

    def next(self) -> None:
        if self.mode == "quote":
            self.mode = "flatten"
        elif self.mode == "flatten":
            self.mode = "rest"
        else:
            self.mode = "quote"

    def on_book(self, ctx: Context, book: Book) -> None:
        for _ in range(4):
            ctx.log.info(f"{self.mode} {code(self.mode)} {name(self.mode)} {both(self.mode, 'quote')}")
            self.next()
