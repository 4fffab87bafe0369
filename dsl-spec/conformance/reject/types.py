"""A name has one type; conversions are written."""

from pmt import Book, Context, Price, Size


def locals_of_two_types(b: bool, x: int, p: Price) -> None:
    a = 1
    a = True  ## E: PMT0403 "a"
    c = p
    c = 0.5  ## E: PMT0403 "c"
    d: int = 1.5  ## E: PMT0401 "1.5"
    e: float = b  ## E: PMT0401 "b"
    f: bool = 1  ## E: PMT0401 "1"
    g: Price = 0.5  ## E: PMT0401 "0.5"
    h: int = 1
    h: float = 2.0  ## E: PMT0403 "h"
    x = 1.5  ## E: PMT0401 "1.5"
    i = None  ## E: PMT0415 "i"
    j = 1 if b else True  ## E: PMT0401 "True"
    k: list[float] = [True]  ## E: PMT0401 "True"
    l: list[int] = [1.5]  ## E: PMT0401 "1.5"
    m: int | None = 1.5  ## E: PMT0401 "1.5"
    n: int = None  ## E: PMT0401 "None"
    o: Book | None = None  ## E: PMT0407 "Book | None"
    q: int | float = 1  ## E: PMT0407 "int | float"
    r: Context = 1  ## E: PMT0401 "1"
    x: float = 2.0  ## E: PMT0403 "x"
    s = a if b else "text"  ## E: PMT0401 ""text""


def nothing(ctx: Context) -> None:
    a = ctx.pull(ctx.market)  ## E: PMT0416 "ctx.pull(ctx.market)"
    b = nothing(ctx)  ## E: PMT0308 "nothing(ctx)"  ## E: PMT0416 "nothing(ctx)"
    c = ctx.log  ## E: PMT0303 "ctx.log"
    d = nothing  ## E: PMT0409 "nothing"
    e = Price  ## E: PMT0409 "Price"
    f = ctx.buy  ## E: PMT0303 "buy"
    g = ctx.nw  ## E: PMT0303 "nw"
    h = unknown  ## E: PMT0301 "unknown"
    i = ctx.market.yess  ## E: PMT0303 "yess"
    j = unknown(1)  ## E: PMT0301 "unknown"
    1 + 2  ## E: PMT0556 "1 + 2"
    ctx.now  ## E: PMT0556 "ctx.now"
    h = h + 1
    ctx.now = 1  ## E: PMT0557 "ctx.now"
    ctx.market.tick += 1  ## E: PMT0557 "ctx.market.tick"
    a, b = 1  ## E: PMT0573 "1"
    (1, 2)  ## E: PMT0556 "(1, 2)"
    nothing.x = 1  ## E: PMT0409 "nothing"
    math.floor(1.5)  ## E: PMT0301 "math"
