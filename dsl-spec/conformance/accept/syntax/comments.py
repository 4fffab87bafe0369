"""Comments and blank lines anywhere."""

## rules: lex.lines lex.blocks

# first
def f(n: int) -> int:  # behind
        # deeper
    if n:

# at the left
        return 1  # one

    # between
    return 2
# last
