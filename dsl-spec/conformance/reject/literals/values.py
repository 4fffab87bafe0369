"""A Literal takes its own values only."""
## rules: literal.fits

from typing import Literal

Side = Literal["buy", "sell"]
Level = Literal[1, 2]


def take(side: Side, level: Level = 3) -> Side:  ## E: PMT0422 "3"
    return "by"  ## E: PMT0422 ""by""


def text(name: str, k: int, sides: list[Side], names: list[str]) -> None:
    take(name, 1)  ## E: PMT0422 "name"
    take("sell", k)  ## E: PMT0422 "k"
    take("sell" if k > 1 else "hold", 2)  ## E: PMT0422 ""hold""
    side: Side = "buy"
    side = side + ""  ## E: PMT0422 "side + """
    side += "x"  ## E: PMT0422 "side += "x""
    sides.append("BUY")  ## E: PMT0422 ""BUY""
    take(sides, 1)  ## E: PMT0401 "sides"
    names = sides  ## E: PMT0401 "sides"
    narrow: Literal["buy"] = side  ## E: PMT0422 "side"
    level: Level = True  ## E: PMT0401 "True"
