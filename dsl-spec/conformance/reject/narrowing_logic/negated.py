"""Facts of `or`, `and`, `not`, ternaries and asserts hold only where they hold: negated."""

## rules: narrow.use

def negated(x: int | None) -> int:
    if not (x is not None):
        return x  ## E: PMT0408 "x"
    return x
