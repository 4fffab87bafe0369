"""Forms of number literals."""

## rules: lex.int lex.float

def f() -> float:
    a = 0 + 00 + 1_000 + 0xdead_BEEF + 0O17 + 0b1_0 + 0X_F
    b = 1. + .5 + 1e5 + 1E-5 + 1.5e+3 + 0_1.5 + 01.5 + 1_0e1_0
    return a + b
