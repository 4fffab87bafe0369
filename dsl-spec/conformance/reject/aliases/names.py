"""A name for a type is defined once, above its uses, and is a type."""
## rules: type.alias

from collections.abc import Callable
from typing import TypeAlias


def early(x: Later) -> None:  ## E: PMT0311 "Later"
    pass


Later = list[float]
Later = dict[int, float]  ## E: PMT0306 "Later"
Self = list[Self]  ## E: PMT0302 "Self"
Text: TypeAlias = "int"  ## E: PMT0407 ""int""
Number: TypeAlias = 5  ## E: PMT0407 "5"
Bare: TypeAlias = list  ## E: PMT0546 "list"
Keyed = dict[float, int]  ## E: PMT0543 "float"
Mixed = int | str  ## E: PMT0407 "int | str"
Rule = Callable[[int], int]


class Pair:
    def __init__(self, rule: Rule) -> None:  ## E: PMT0590 "Rule"
        self.xs: Later = []
        self.ys = Later()  ## E: PMT0409 "Later"


def late(x: object) -> bool:  ## E: PMT0407 "object"
    return isinstance(Pair, Later)  ## E: PMT0409 "Pair"  ## E: PMT0457 "Later"
