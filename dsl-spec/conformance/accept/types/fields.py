"""Fields from the body and from `__init__`."""

## rules: type.field name.field-assigned name.fields

class Box:
    a: int = 1
    b: float

    def __init__(self, n: int, names: list[str]) -> None:
        self.b = n
        self.names = names
        self.first: str | None = None
        if n > 1:
            self.kind = "many"
        else:
            self.kind = "one"
