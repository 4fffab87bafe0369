"""Named character."""

## rules: lex.escape

def check(x: int) -> None:
    if x < 0:
        raise ValueError("\N{BULLET} negative")  ## E: PMT0525 "\N"
