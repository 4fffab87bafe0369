"""Facts of `or`, `and`, `not`, ternaries and asserts hold only where they hold: fact as a value."""

## rules: narrow.use

def fact_as_a_value(x: int | None) -> int:
    there = x is not None
    if there:
        return x  ## E: PMT0408 "x"
    return 0
