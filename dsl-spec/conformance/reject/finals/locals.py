"""A Final local has one assignment."""
## rules: final.local

from typing import Final


def twice(width: float, k: int) -> float:
    half: Final = width / 2
    half = 0.0  ## E: PMT0425 "half"
    half += 1  ## E: PMT0425 "half"
    k: Final = 2  ## E: PMT0425 "k"
    other = 1
    other: Final = 2  ## E: PMT0425 "other"
    name: Final[int]  ## E: PMT0426 "name"
    for half in [1.0]:  ## E: PMT0425 "half"
        inner: Final[int] = k  ## E: PMT0426 "inner"
    a, half = 1, 2.0  ## E: PMT0425 "half"
    half: float = 3.0  ## E: PMT0425 "half"
    return half + a


def given(width: Final[float]) -> list[Final]:  ## E: PMT0407 "Final[float]"  ## E: PMT0407 "Final"
    return []
