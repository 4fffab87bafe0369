"""Every local has a value on every way to its use: continue before."""

## rules: name.assigned

def continue_before(n: int) -> int:
    total = 0
    for i in range(n):
        if i > 2:
            y = i
        else:
            continue
        total += y
    return total + y  ## E: PMT0302 "y"
