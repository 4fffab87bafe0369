"""A local of two types is told once, also as the target of a loop."""
## rules: infer.one-finding


def total(names: list[str], flag: bool) -> int:
    x = 1
    for x in names:  ## E: PMT0403 "x"
        print(x)
    for y in names:
        print(y)
    if flag:
        y = 2  ## E: PMT0403 "y"
        print(y)
    for z in [1]:
        pass
    for z in names:  ## E: PMT0403 "z"
        print(z)
    return x


def empty() -> int:
    rows = [[], []]  ## E: PMT0411 "[]"  ## E: PMT0411 "[]"
    return 1
