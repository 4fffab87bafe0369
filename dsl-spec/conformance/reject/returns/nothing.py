"""A function returns one type, on every way: nothing."""

## rules: type.fits

def nothing() -> None:
    return 1  ## E: PMT0401 "1"
