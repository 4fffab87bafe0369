"""Arguments are matched as Python does: default of another type."""

## rules: type.fits

from pmt import Price


def default_of_another_type(x: int = 1.5, p: Price = 0.5, m: int | None = 2.5) -> int:  ## E: PMT0401 "1.5"  ## E: PMT0401 "0.5"  ## E: PMT0401 "2.5"
    return x
