"""Nested conditions over two values."""

## rules: narrow.none narrow.use

def f(x: int | None, y: str | None) -> int:
    if x is not None:
        if y is not None and y != "":
            return x
        if y is None:
            return x + 1
    elif y is not None:
        return 3 if y == "a" else 4
    return 0
