"""Values of X and None fit where `X | None` is due."""

## rules: type.all type.fits

from pmt import Price


class Box:
    a: int | None = None
    b: str | None = "b"
    c: Price | None = Price("0.5")
    d: list[int] | None = None


def f(x: float | None, y: None | int = None) -> float | None:
    return x if y is None else 1
