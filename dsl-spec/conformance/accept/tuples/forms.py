"""Tuples in every place."""

## rules: tuple.make tuple.item tuple.unpack tuple.compare

class Box:
    t: tuple[int, str] | None = None


def f(t: tuple[int, tuple[int, str]]) -> tuple[int, int]:
    a, (b, c) = t
    box = Box()
    box.t = (a, c)
    xs = [(1, 2)]
    xs.append((a, b))
    return xs[-1] if box.t == (1, "a") else (t[0], t[1][0])
