"""event_scope: Holder."""

## rules: type.lent

from pmt import Leg


class Holder:
    def __init__(self, legs: list[Leg]) -> None:
        self.legs = legs  ## E: PMT0706 "legs"
