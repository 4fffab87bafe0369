"""Statements parted by semicolons."""

## rules: lex.logical-line stmt.pass

def f(n: int) -> int:
    a = 1; b = 2; n += a
    if n > 1: n -= 1; n -= b
    while n > 100: n -= 1
    for i in range(3): pass
    return n
