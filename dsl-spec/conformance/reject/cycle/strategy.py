"""Files that import each other, and one that imports the strategy."""

from first import ONE
import third


def use() -> int:
    return ONE + third.TWO
