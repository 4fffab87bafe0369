"""A package inside of a package, with relative imports upwards."""

from .. import flat as flat
from ..flat import UNIT, half
from .powers import third


def cube(k: int) -> float:
    return half(third(k) * 2.0) + UNIT
