"""Every local has a value on every way to its use: loop may not run."""

## rules: name.assigned

def loop_may_not_run(n: int) -> int:
    for i in range(n):
        x = i
    return x + i  ## E: PMT0302 "x"  ## E: PMT0302 "i"
