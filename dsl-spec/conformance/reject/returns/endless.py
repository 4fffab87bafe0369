"""A function returns one type, on every way: endless."""

## rules: stmt.return

def endless(b: bool) -> int:  ## E: PMT0412 "endless"
    while True:
        if b:
            break
