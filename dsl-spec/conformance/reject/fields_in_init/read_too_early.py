"""`__init__` gives every field a value on every way, before `self` is handed on: ReadTooEarly."""

## rules: name.field-assigned

class ReadTooEarly:
    def __init__(self) -> None:
        self.y = self.x + 1  ## E: PMT0307 "self.x"
        self.x = 1
