"""Parameters of a strategy are literals in their own range, and read-only."""
## rules: expr.call type.fits
from pmt import Book, Context, Outcome, Series, Size, Strategy, param

BASE = 3


class S(Strategy):
    markets = Series("s")

    low: int = param(1, ge=2)  ## E: PMT0707 "param(1, ge=2)"
    high: float = param(3, lt=3)  ## E: PMT0707 "param(3, lt=3)"
    wrong: int = param(1.5)  ## E: PMT0401 "1.5"
    calculated: int = param(BASE)  ## E: PMT0707 "param(BASE)"
    computed: int = param(1 + 1)  ## E: PMT0707 "param(1 + 1)"
    side: Outcome = param(1)  ## E: PMT0707 "param(1)"
    maybe: int | None = param(1)  ## E: PMT0707 "param(1)"
    many: list[int] = param([1])  ## E: PMT0707 "param([1])"
    documented: int = param(1, doc=f"x")  ## E: PMT0707 "f"x""
    none: int = param()  ## E: PMT0404 "param()"
    unknown: int = param(1, minimum=2)  ## E: PMT0405 "minimum=2"
    size: Size = param(5)  ## E: PMT0401 "5"
    size2: Size = param(Size("5"), ge=1)  ## E: PMT0401 "1"
    good: int = param(1, ge=0, le=3, doc="fine")

    def on_book(self, ctx: Context, book: Book) -> None:
        self.good = 2  ## E: PMT0708 "self.good"
        self.good += 1  ## E: PMT0708 "self.good"
        x = param(1)  ## E: PMT0715 "param(1)"


class Helper:
    x: int = param(1)  ## E: PMT0707 "param(1)"
