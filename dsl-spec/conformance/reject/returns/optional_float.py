"""A function returns one type, on every way: optional float."""

## rules: type.fits

def optional_float(x: int | None) -> float | None:
    return x  ## E: PMT0401 "x"
