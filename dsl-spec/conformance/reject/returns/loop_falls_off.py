"""A function returns one type, on every way: loop falls off."""

## rules: stmt.return

def loop_falls_off(n: int) -> int:  ## E: PMT0412 "loop_falls_off"
    while n > 0:
        return n
