"""Files that import each other, and one that imports the strategy."""
## rules: module.cycle
from first import ONE
import third


def use() -> int:
    return ONE + third.TWO
