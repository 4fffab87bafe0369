"""Arguments are matched as Python does: mutable."""

## rules: argument.default

def mutable(xs: list[int] = [1]) -> int:  ## E: PMT0568 "[1]"
    return len(xs)
