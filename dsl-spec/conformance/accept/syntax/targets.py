"""Forms of targets."""

## rules: stmt.assign stmt.unpack assign.targets

class Box:
    x: int = 0


def f(box: Box, xs: list[int], d: dict[str, int]) -> int:
    a = b = 1
    (c) = 2
    e, g = 3, 4
    (h, i) = (5, 6)
    (l, m), n = (1, 2), 3
    box.x = xs[0] = d["a"] = 9
    box.x, xs[-1] = 1, 2
    d["b"] += 1
    return a + b + c + e + g + h + i + l + m + n
