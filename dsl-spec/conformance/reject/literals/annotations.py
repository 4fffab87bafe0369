"""What may stand in a Literal."""
## rules: type.literal

from enum import Enum
from typing import Literal

from pmt import Price, Series, Strategy, param


class Color(Enum):
    RED = 1


A = Literal["a", 1]  ## E: PMT0423 "1"
B = Literal[1.5]  ## E: PMT0423 "1.5"
C = Literal[Color.RED]  ## E: PMT0423 "Color.RED"
D = Literal[int]  ## E: PMT0423 "int"
E = Literal[True, None, 0]  ## E: PMT0423 "0"
F = Literal[9007199254740993]  ## E: PMT0601 "9007199254740993"
G = Literal["a"] | int  ## E: PMT0407 "Literal["a"] | int"


def f(x: Literal) -> Literal["a", "b" "c"]:  ## E: PMT0407 "Literal"
    return "a"


class Main(Strategy):
    markets = Series("s")
    level: Literal[1, 2] = param(1)  ## E: PMT0707 "param(1)"

    def on_stop(self, ctx) -> None:  ## E: PMT0406 "ctx"
        pass
