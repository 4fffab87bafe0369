"""Arguments are matched as Python does: default calls."""

## rules: module.constant

def f(a: int, b: float = 2.0, *, c: int = 3) -> int:
    return a


def default_calls(x: int = f(1), y: float = 1 / 0) -> int:  ## E: PMT0555 "f(1)"  ## E: PMT0555 "1 / 0"
    return x
