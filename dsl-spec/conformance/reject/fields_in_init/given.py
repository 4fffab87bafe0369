"""`__init__` gives every field a value on every way, before `self` is handed on: Given."""

## rules: name.field-assigned

class Given:
    def __init__(self) -> None:
        self.x: int = read(self)  ## E: PMT0307 "self"


def read(given: Given) -> int:
    return given.x
