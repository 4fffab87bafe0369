"""`as` is refused."""

## rules: match.refused

from pmt import Book, Context, Series, Strategy


def look(n: int) -> None:
    match n:
        case 1 | 2 as x:  ## E: PMT0595 "as"
            pass
