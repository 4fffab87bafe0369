"""A comment silences a warning on its line."""

## rules: hazard.ignore number.float.equality

def f(x: float) -> bool:
    return x == 0.5  # pmtc: ignore[PMT0602]
