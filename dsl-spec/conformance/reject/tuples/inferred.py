"""A tuple has a fixed number of items, and only a tuple is unpacked: inferred."""

## rules: type.fits

def inferred(k: int):
    if k > 1:
        return 1, 2
    return 1, 2.5  ## E: PMT0401 "2.5"
