"""`__init__` gives every field a value on every way, before `self` is handed on: DeclaredWithInit."""

## rules: name.field-assigned

class DeclaredWithInit:
    x: int  ## E: PMT0307 "x"
    y: float

    def __init__(self, b: bool) -> None:
        if b:
            self.y = 1.0
        else:
            raise ValueError("no")
