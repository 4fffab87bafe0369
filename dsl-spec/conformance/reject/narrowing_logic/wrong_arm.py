"""Facts of `or`, `and`, `not`, ternaries and asserts hold only where they hold: wrong arm."""

## rules: narrow.use

def wrong_arm(x: int | None) -> int:
    return x if x is None else 0  ## E: PMT0408 "x if x is None else 0"
