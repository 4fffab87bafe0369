"""A second name for a type."""
## rules: refuse.type-alias

from typing import TypeAlias

Levels = dict[int, float]  ## E: PMT0540 "Levels = dict[int, float]"
Names: TypeAlias = list[str]  ## E: PMT0540 "Names: TypeAlias = list[str]"


def first(levels: Levels, names: Names) -> float:
    return levels[0]
