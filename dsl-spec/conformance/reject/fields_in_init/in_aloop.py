"""`__init__` gives every field a value on every way, before `self` is handed on: InALoop."""

## rules: name.field-assigned

class InALoop:
    def __init__(self, n: int) -> None:
        for i in range(n):
            self.x = i  ## E: PMT0307 "x"
