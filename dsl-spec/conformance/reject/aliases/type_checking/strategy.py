"""What only a type checker imports has no value."""
## rules: module.type-checking

from typing import TYPE_CHECKING

from pmt import Context, Series, Strategy

if TYPE_CHECKING:
    import math

    from helpers import scale  ## E: PMT0490 "from helpers import scale"
    from pmt import Book, Size

    LIMIT = 3  ## E: PMT0490 "LIMIT = 3"
else:
    from pmt import Price  ## E: PMT0490 "from pmt import Price"

if TYPE_CHECKING:
    import pandas  ## E: PMT0318 "pandas"


def root(x: float) -> float:
    return math.sqrt(x)  ## E: PMT0330 "math"


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:  ## E: PMT0330 "Book"
        size: Size | None = None
        ctx.log.info(f"{size is None}")
