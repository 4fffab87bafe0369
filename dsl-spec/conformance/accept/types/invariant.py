"""A literal takes the type of its place."""

## rules: type.invariant

def f() -> list[float]:
    xs: list[float] = [1, 2]
    d: dict[str, float] = {"a": 1}
    ys: list[int | None] = [1, None]
    zs: list[list[float]] = [[1], []]
    return xs + [d["a"], len(ys), len(zs)]
