"""A loop may change what was known before it: after the loop."""

## rules: narrow.use

def next_value(x: int) -> int | None:
    return None if x > 3 else x + 1


def after_the_loop(x: int | None) -> int:
    while x is not None:
        x = next_value(x)
    return x  ## E: PMT0408 "x"
