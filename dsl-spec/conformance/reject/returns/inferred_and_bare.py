"""A function returns one type, on every way: inferred and bare."""

## rules: type.fits

def inferred_and_bare(b: bool):
    if b:
        return 1
    return  ## E: PMT0401 "return"
