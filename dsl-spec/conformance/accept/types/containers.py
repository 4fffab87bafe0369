"""Containers in containers."""

## rules: type.all

def f(
    a: list[list[int]],
    b: dict[str, list[float]],
    c: dict[int, dict[str, bool]],
    d: list[tuple[int, str] | None],
    e: tuple[list[int], dict[str, int]],
    g: dict[str, set[int]],
) -> dict[str, tuple[int, float]]:
    return {"a": (len(a) + len(b) + len(c) + len(d) + len(e[0]) + len(g), 1.5)}
