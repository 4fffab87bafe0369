"""A function returns one type, on every way: bare."""

## rules: type.fits

def bare() -> int:
    return  ## E: PMT0401 "return"
