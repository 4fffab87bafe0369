"""What typing and collections.abc do not have here."""

## rules: function.import

from __future__ import annotations

from collections.abc import Sequence  ## E: PMT0328 "from collections.abc import Sequence"

from typing import Callable, Optional  ## E: PMT0305 "from typing import Callable, Optional"


def apply(f: Callable[[int], int]) -> int:
    return f(1)


def other(f: Sequence) -> int:
    return 1
