"""Parts of Python's library whose work the language does itself."""
## rules: refuse.library-parts

from decimal import Decimal  ## E: PMT0327 "from decimal import Decimal"
import fractions  ## E: PMT0327 "fractions"
from typing import NamedTuple  ## E: PMT0328 "from typing import NamedTuple"
from functools import reduce, partial  ## E: PMT0329 "from functools import reduce, partial"
import itertools  ## E: PMT0329 "itertools"
import copy  ## E: PMT0329 "copy"


def use(xs: list[int]) -> int:
    for pair in itertools.combinations(xs, 2):
        break
    return reduce(partial(max), copy.deepcopy(xs))


def worth(price: str) -> Decimal:
    return Decimal(price) * fractions.Fraction(1, 3)
