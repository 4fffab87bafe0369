"""A function returns one type, on every way: wrong."""

## rules: type.fits

def wrong(b: bool) -> int:
    if b:
        return 1.5  ## E: PMT0401 "1.5"
    return None  ## E: PMT0401 "None"
