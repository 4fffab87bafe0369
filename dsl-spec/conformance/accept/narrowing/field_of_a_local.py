"""A field of a local narrows, until a call."""

## rules: narrow.field

class Box:
    x: int | None = None
    y: int | None = None


def f(b: Box) -> int:
    if b.x is None or b.y is None:
        b.x = 1
        return b.x
    return b.x + b.y
