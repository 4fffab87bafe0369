"""Statements without a block."""

## rules: stmt.assert stmt.raise stmt.delete stmt.expression stmt.pass

def f(xs: list[int], d: dict[str, int]) -> None:
    pass
    assert xs
    assert d, "empty"
    assert len(xs) > 1, f"{len(xs)}"
    del xs[0]
    del d["a"]
    del xs[1:]
    xs.append(1)
    if xs:
        raise ValueError
    elif d:
        raise KeyError("a")
    return None
