"""Every local has a value on every way to its use: one arm."""

## rules: name.assigned

def one_arm(b: bool) -> int:
    if b:
        x = 1
    return x  ## E: PMT0302 "x"


def short_circuit(b: bool) -> int:
    if b or one_arm(b) > 1:
        z = 1
    elif not b:
        z = 2
    return z  ## E: PMT0302 "z"
