"""Final locals, with and without a type; their values convert and may change inside."""

## rules: final.local type.local

from typing import Final

from pmt import Book, Context, Series, Strategy

LIMIT: Final = 3


def spread(width: float, wide: bool) -> float:
    half: Final = width / 2
    scale: Final[float] = 2 if wide else 1
    if wide:
        extra: Final = 0.5
        return half * scale + extra
    return half * scale


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        xs: Final[list[int]] = []
        for k in range(LIMIT):
            xs.append(k)
        total: Final = sum(xs)
        name: Final = f"n{total}"
        ctx.log.info(f"{spread(3, True)} {spread(3.0, False)} {total} {name} {len(xs)}")
