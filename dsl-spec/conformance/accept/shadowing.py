"""Names of builtins and of the SDK may be used for other things."""
## rules: name.hide
from pmt import Book, Context, Outcome, Price, Series, Size, Strategy, Usd
from pmt.indicators import ZScore


def local_names(max: int, len: float) -> float:
    sum = max + 1
    Price = 2.5
    size = Size("1")
    for range in [1, 2]:
        sum += range
    return sum + len + Price + float(size)


def min(a: int, b: int) -> int:
    return a + b


class Ewma:
    f64: float = 1.5
    value: int = 0

    def update(self, x: float) -> float:
        self.f64 += x
        return self.f64


class Array:
    def __init__(self, this: int, function: int, NaN: float) -> None:
        self.length = this
        self.constructor_ = function
        self.NaN = NaN


def i64(var: int, let: int, new: int) -> int:
    const = var + let
    unreachable = new
    null = const + unreachable
    return null


class S(Strategy):
    markets = Series("s")

    def __init__(self) -> None:
        self.score = ZScore(3)

    def on_book(self, ctx: Context, book: Book) -> None:
        ewma = Ewma()
        array = Array(1, 2, 3)
        ctx.log.info(f"{local_names(1, 2)} {min(1, 2)} {ewma.update(1)} {array.NaN} {array.length} {i64(1, 2, 3)}")
        self.score.update(0.5)
