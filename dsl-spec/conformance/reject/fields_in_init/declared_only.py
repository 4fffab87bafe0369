"""`__init__` gives every field a value on every way, before `self` is handed on: DeclaredOnly."""

## rules: name.field-assigned

class DeclaredOnly:
    x: int  ## E: PMT0307 "x"
