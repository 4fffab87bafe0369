## rules: number.float.equality hazard.equality hazard.agree

def same(x: float, y: float, n: int) -> bool:
    return x == y or x != 1 or n == 2.0 or n == 3  ## E: PMT0602 "x == y"  ## E: PMT0602 "x != 1"  ## E: PMT0602 "n == 2.0"
