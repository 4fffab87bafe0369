"""Numbers of digits that are no literal from 0 to 6."""

## rules: number.round.digits

def f(x: float, n: int) -> float:
    a = round(x, n)  ## E: PMT0603 "n"
    b = round(x, 7)  ## E: PMT0603 "7"
    c = round(x, -1)  ## E: PMT0603 "-1"
    return round(x, 6)
