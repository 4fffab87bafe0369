from dataclasses import dataclass
from typing import Literal

__all__ = ("Bid", "Ladder")

Side = Literal["up", "down"]
Ladder = dict[int, list[float]]


@dataclass
class Bid:
    size: int


@dataclass
class Ask:
    size: int


Order = Bid | Ask
