"""A comparison that never holds is refused, also after other tests."""
## rules: literal.narrow literal.match

from typing import Literal

Side = Literal["buy", "sell"]


def sign(side: Side, level: Literal[1, 2]) -> int:
    if side == "bid":  ## E: PMT0424 "side == "bid""
        return 0
    if "Sell" != side:  ## E: PMT0424 ""Sell" != side"
        return 1
    if side == "buy":
        return 2
    if side == "buy":  ## E: PMT0424 "side == "buy""
        return 3
    if level == 3:  ## E: PMT0424 "level == 3"
        return 4
    match side:
        case "hold":  ## E: PMT0595 ""hold""
            return 5
        case "sell":
            return 6
        case _:  ## E: PMT0596 "_"
            return 7


def rest(side: Side) -> int:  ## E: PMT0412 "rest"
    if side == "buy":
        return 1
