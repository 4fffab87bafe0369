"""What dicts do not do: Table."""

## rules: type.lent

from pmt import Book


class Table:
    shared: dict[str, int] = {}  ## E: PMT0569 "{}"

    def __init__(self, book: Book) -> None:
        self.ok: dict[str, int] = {}
        self.books = {"a": book}  ## E: PMT0706 "{"a": book}"
