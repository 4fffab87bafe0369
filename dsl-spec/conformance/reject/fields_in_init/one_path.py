"""`__init__` gives every field a value on every way, before `self` is handed on: OnePath."""

## rules: name.field-assigned

class OnePath:
    def __init__(self, b: bool) -> None:
        if b:
            self.x = 1
            return
        self.x = 2
        self.y = 3  ## E: PMT0307 "y"
