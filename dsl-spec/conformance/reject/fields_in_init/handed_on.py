"""`__init__` gives every field a value on every way, before `self` is handed on: HandedOn."""

## rules: name.field-assigned

class HandedOn:
    def __init__(self) -> None:
        self.x = 1
        me = self  ## E: PMT0307 "self"
        self.y = me.x
