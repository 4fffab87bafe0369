"""Comprehensions with clauses and conditions."""

## rules: comp.list comp.dict comp.clauses set.comprehension generator.sources

def f(xs: list[int], d: dict[str, int]) -> float:
    a = [x * 2 for x in xs if x > 0 if x < 9]
    b = {k: v for k, v in d.items()}
    c = {x % 3 for x in xs}
    e = [x + y for x in xs for y in xs if x != y]
    g = sum(x / 2 for x in xs)
    h = any(x > 1 for x in xs) and all(k != "" for k in d)
    return g + len(a) + len(b) + len(c) + len(e) + max((x for x in xs), default=0) + (1 if h else 0)
