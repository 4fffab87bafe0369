"""Types that list values."""

## rules: argument.literal

from typing import Literal  ## E: PMT0491 "from typing import Literal"


def f(mode: Literal["a", "b"], n: int) -> int:
    return n
