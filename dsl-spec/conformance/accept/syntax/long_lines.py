"""Brackets and backslashes join lines."""

## rules: lex.logical-line lex.brackets

def f(
    a: int,
    b: int = 2,
) -> int:
    c = (
        a
        + b
    )
    xs = [
        1,
        2,
    ]
    return c \
        + xs[
            0
        ]
