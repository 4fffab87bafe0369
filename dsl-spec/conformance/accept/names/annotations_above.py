"""An annotation names what stands above it."""

## rules: name.annotation-order

class First:
    n: int = 1


class Second:
    first: First | None = None


def f(a: First, b: Second) -> Second:
    b.first = a
    return b
