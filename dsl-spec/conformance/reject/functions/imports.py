"""What typing and collections.abc do not have here."""

## rules: function.import type.typing

from __future__ import annotations

from collections.abc import Sequence  ## E: PMT0328 "from collections.abc import Sequence"

from typing import Callable, Iterator, List, Optional  ## E: PMT0305 "from typing import Callable, Iterator, List, Optional"


def apply(f: Callable[[int], int]) -> int:
    return f(1)


def other(f: Sequence) -> int:
    return 1


def bare(xs: List, o: Optional) -> int:  ## E: PMT0546 "List" ## E: PMT0546 "Optional"
    return 1
