"""`__init__` gives every field a value on every way, before `self` is handed on: Late."""

## rules: name.fields

class Late:
    def __init__(self) -> None:
        self.x = 1

    def later(self) -> None:
        self.y = 2  ## E: PMT0310 "y"
