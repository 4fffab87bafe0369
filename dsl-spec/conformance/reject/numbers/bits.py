"""Operations on bits."""

## rules: number.int.bits

def f(a: int, b: int) -> int:
    c = a & b  ## E: PMT0564 "&"
    d = a << 2  ## E: PMT0564 "<<"
    return ~a  ## E: PMT0564 "~a"
