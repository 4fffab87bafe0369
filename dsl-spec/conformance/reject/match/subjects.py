"""What is not matched."""

## rules: match.subject

from pmt import Book, Context, Series, Strategy


def look(x: float, xs: list[int], book: Book) -> None:
    match x:  ## E: PMT0597 "x"
        case 1:
            pass
    match xs:  ## E: PMT0597 "xs"
        case _:
            pass
    match x, 1:  ## E: PMT0597 "x, 1"
        case _:
            pass
    match book.bid:  ## E: PMT0597 "book.bid"
        case None:
            pass
