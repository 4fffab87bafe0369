"""Facts of `or`, `and`, `not`, ternaries and asserts hold only where they hold: two tests."""

## rules: narrow.use

def two_tests(x: int | None, y: int | None) -> int:
    if x is None or y is None:
        return x + y  ## E: PMT0408 "x"
    return x + y
