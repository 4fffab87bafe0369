"""`__init__` gives every field a value on every way, before `self` is handed on: TwoTypes."""

## rules: type.fits

class TwoTypes:
    def __init__(self, b: bool) -> None:
        self.x = 1
        if b:
            self.x = 1.5  ## E: PMT0401 "1.5"
