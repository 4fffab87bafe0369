"""A name has one type; conversions are written: locals of two types."""

## rules: type.all type.fits type.local type.none

from pmt import Book, Context, Price


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
