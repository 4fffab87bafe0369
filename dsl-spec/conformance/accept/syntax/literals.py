"""Displays of every container."""

## rules: expr.literal-list tuple.make type.dict set.literal

def f() -> int:
    a = [1, 2, 3,]
    b = (1, "a", 2.5)
    c = (1,)
    d = {"a": 1, "b": 2,}
    e = {1, 2}
    g: dict[int, str] = {}
    h = [(1, [2]), (3, [4])]
    i = 1, 2
    return len(a) + b[0] + c[0] + len(d) + len(e) + len(g) + len(h) + i[1]
