"""Facts of `or`, `and`, `not`, ternaries and asserts hold only where they hold: assert is over."""

## rules: narrow.use

def assert_is_over(x: int | None) -> int:
    assert x is not None
    x = None
    return x  ## E: PMT0408 "x"
