"""Facts of `or`, `and`, `not`, ternaries and asserts hold only where they hold: item."""

## rules: narrow.use

def item(xs: list[int | None]) -> int:
    if xs[0] is not None:
        return xs[0]  ## E: PMT0408 "xs[0]"
    return 0
