"""A lambda as the key of a sort, a min and a max."""

## rules: lambda.key sorted.key

def f(xs: list[tuple[str, int]]) -> int:
    a = sorted(xs, key=lambda t: t[1], reverse=True)
    b = min(xs, key=lambda t: (t[1], t[0]))
    return a[0][1] + b[1] + max(xs, key=lambda p: -p[1])[1]
