"""A try with all its clauses is refused once."""

## rules: stmt.refused refuse.control

def f(n: int) -> int:
    try:  ## E: PMT0501 "try"
        n = 1 // n
    except ValueError:
        n = 2
    finally:
        n += 1
    return n
