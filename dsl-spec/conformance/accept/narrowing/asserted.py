"""An assertion narrows what follows."""

## rules: narrow.exit stmt.assert

def f(x: int | None, y: int | None) -> int:
    assert x is not None and y is not None
    return x + y
