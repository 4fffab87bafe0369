"""A function returns one type, on every way: inferred."""

## rules: type.fits

def inferred(b: bool):
    if b:
        return 1
    return True  ## E: PMT0401 "return True"
