"""A function returns one type, on every way: maybe."""

## rules: narrow.use

def maybe(x: int | None) -> int:
    return x  ## E: PMT0408 "x"
