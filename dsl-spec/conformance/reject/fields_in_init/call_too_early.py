"""`__init__` gives every field a value on every way, before `self` is handed on: CallTooEarly."""

## rules: name.field-assigned

class CallTooEarly:
    def __init__(self) -> None:
        self.x = 1
        self.y = self.sum()  ## E: PMT0307 "self"
        self.z = 2

    def sum(self) -> int:
        return self.x + self.z
