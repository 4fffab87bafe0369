"""Facts of `or`, `and`, `not`, ternaries and asserts hold only where they hold: used before the test."""

## rules: narrow.use

def used_before_the_test(x: int | None) -> bool:
    return x > 1 and x is not None  ## E: PMT0408 "x"
