"""Indices and slices."""

## rules: list.slice tuple.slice expr.index

def f(xs: list[int], t: tuple[int, int, int]) -> int:
    a = xs[:] + xs[1:] + xs[:-1] + xs[-2:2] + xs[len(xs) // 2 :]
    return a[0] + a[-1] + t[0] + t[-1] + t[1:][0] + len(t[:2])
