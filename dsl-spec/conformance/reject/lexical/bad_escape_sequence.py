"""Bad escape sequence."""

## rules: lex.escape

def check(x: int) -> None:
    if x < 0:
        raise ValueError("\x4")  ## E: PMT0127 "\x4"
