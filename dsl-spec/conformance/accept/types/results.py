"""Results that are found."""

## rules: type.parameter stmt.return

def none(x: int):
    if x > 0:
        return


def number(x: int):
    return x if x > 0 else 0.5


def maybe(x: int):
    if x > 0:
        return x
    return None


def use() -> float:
    none(1)
    x = maybe(2)
    return number(1) + (0 if x is None else x)
