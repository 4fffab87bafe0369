"""The names of `__all__` are literals, and names of the file."""
## rules: module.exports

from pmt import Size

__all__ = ["Size", "Sise", "half", 3]  ## E: PMT0489 ""Sise""  ## E: PMT0489 "3"
__all__ = half  ## E: PMT0489 "half"  ## E: PMT0302 "half"


def half(x: float) -> float:
    return x / 2
