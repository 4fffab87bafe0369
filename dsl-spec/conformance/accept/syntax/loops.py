"""Everything that a loop goes over."""

## rules: stmt.for-range stmt.for-list stmt.for-dict loop.several stmt.break

def f(xs: list[int], d: dict[str, int], ps: list[tuple[int, int]]) -> int:
    total = 0
    for i in range(3):
        total += i
    for i in range(0, 10, 2):
        if i > 4:
            break
    for i in range(10, 0, -3):
        continue
    for x in xs:
        total += x
    for x in xs[1:]:
        total += x
    for k in d:
        total += d[k]
    for v in d.values():
        total += v
    for k, v in d.items():
        total += v
    for a, b in ps:
        total += a * b
    for j, x in enumerate(xs, 1):
        total += j * x
    for x, y in zip(xs, xs):
        total += x * y
    for x in reversed(xs):
        total += x
    for k in sorted(d):
        total += 1
    return total
