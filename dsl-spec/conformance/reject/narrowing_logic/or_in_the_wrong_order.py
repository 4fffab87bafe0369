"""Facts of `or`, `and`, `not`, ternaries and asserts hold only where they hold: or in the wrong order."""

## rules: narrow.use

def or_in_the_wrong_order(x: int | None) -> bool:
    return x is not None or x > 1  ## E: PMT0408 "x"
