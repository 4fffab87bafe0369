"""Locals assigned on every way."""

## rules: name.assigned name.assigned-loop name.assigned-dead flow.while-true

def f(n: int) -> int:
    if n > 0:
        x = 1
    elif n < 0:
        raise ValueError("n")
    else:
        return 0
    for i in range(n):
        y = i
        x += y
    while True:
        z = x
        if z > 3:
            break
        x += 1
    return z
    return y
