"""`__init__` gives every field a value on every way, before `self` is handed on: OnlyNone."""

## rules: type.none

class OnlyNone:
    def __init__(self) -> None:
        self.x = None  ## E: PMT0415 "self.x"
